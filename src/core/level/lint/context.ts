// What the content linter must know beside the level itself. Build time only.
import { z } from 'zod'
import type { Fault } from '../fault'
import { id, words } from '../fields'

export const PEOPLE_KINDS = ['child', 'grown-up', 'guide', 'thing'] as const
export type PersonKind = (typeof PEOPLE_KINDS)[number]

export const wordsFile = z.strictObject({
  taught: z.array(words),
  names: z.array(words),
  never: z.array(z.strictObject({ words: z.array(words).min(1), why: words })),
})
export const factsFile = z.strictObject({
  facts: z.array(
    z.strictObject({
      id,
      shown: words.describe('as a page shows it: a bare number or domain'),
      about: words,
      source: z.url(),
      date: z.union([z.date(), z.iso.date()]).describe('when it was last looked up'),
      check: z.boolean().default(false).describe('must be looked up by a person before a child sees it'),
    }),
  ),
})
export type WordRules = z.infer<typeof wordsFile>
export type Facts = z.infer<typeof factsFile>

/** Which pictures there are, by where they can be asked for. */
export interface ArtSet {
  hasPicture(art: string): boolean
  hasPlace(set: string): boolean
  hasStand(set: string, stand: string): boolean
  hasPerson(person: string): boolean
  /** A picture on a card or body of a kind of mechanic. */
  hasMechanicArt(kind: string, art: string): boolean
}

export interface LintContext {
  readonly people: Readonly<Record<string, PersonKind>>
  readonly words: WordRules
  readonly facts: Facts
  /** Left out where only words are looked at. */
  readonly art?: ArtSet
  /** Flesch-Kincaid grade of a text. */
  gradeOf(text: string): number
}

/** `at` gives a finding its file and line. */
export type At = (path: readonly PropertyKey[], message: string) => Fault
export interface Findings {
  /** Rules: the check fails. */
  readonly faults: readonly Fault[]
  /** Style, and rules over a set that isn't whole yet. */
  readonly warnings: readonly Fault[]
}
