// From a line to the name of its sound file: who says it, how, and with what words. Needs no engine,
// so that check.ts can tell a stale sound by name alone. make.ts uses the very same file.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { SpokenLine } from './collect'

/** Raised when the way sound is made changes so much that every line is to be made anew. */
export const PIPELINE = 1

const castFile = z.strictObject({
  pace: z.strictObject({ ks1: z.number(), ks2: z.number(), ui: z.number() }),
  people: z.record(z.string(), z.strictObject({ is: z.string(), voice: z.string(), speed: z.number(), pitch: z.number().default(1) })),
})
const lexiconFile = z.strictObject({ says: z.record(z.string(), z.string()), hears: z.record(z.string(), z.array(z.string())) })

export type Cast = z.infer<typeof castFile>
export type Lexicon = z.infer<typeof lexiconFile>
export interface Recipe {
  readonly cast: Cast
  readonly lexicon: Lexicon
}
export interface Voice {
  readonly voice: string
  readonly speed: number
  readonly pitch: number
}
/** A stretch of the written text, and what is said for it. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly said: string
}

export function readRecipe(root: string): Recipe {
  const read = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'))
  return { cast: castFile.parse(read('levels/cast.yaml')), lexicon: lexiconFile.parse(read('tools/voice/lexicon.yaml')) }
}

export function voiceOf({ cast }: Recipe, line: Pick<SpokenLine, 'id' | 'say' | 'pace'>): Voice {
  const person = cast.people[line.say]
  if (!person) throw new Error(`${line.id} is said by "${line.say}", who has no voice yet: give them one in levels/cast.yaml`)
  return { voice: person.voice, pitch: person.pitch, speed: Math.round(person.speed * cast.pace[line.pace] * 1000) / 1000 }
}

/** The written text, cut where the lexicon says something else than what is written. */
export function piecesOf({ lexicon }: Recipe, text: string): Piece[] {
  const written = Object.keys(lexicon.says).sort((a, b) => b.length - a.length)
  if (written.length === 0) return [{ from: 0, to: text.length, said: text }]
  const said = new Map(written.map((word) => [word.toLowerCase(), lexicon.says[word] ?? word]))
  const known = new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(known)) {
    if (match.index > from) pieces.push({ from, to: match.index, said: text.slice(from, match.index) })
    from = match.index + match[0].length
    pieces.push({ from: match.index, to: from, said: said.get(match[0].toLowerCase()) ?? match[0] })
  }
  if (from < text.length) pieces.push({ from, to: text.length, said: text.slice(from) })
  return pieces
}

/** What the voice is given. Curly quotes and double spaces change no sound, so they make no line stale; a full stop keeps a bare word calm. */
export function sayAs(recipe: Recipe, text: string): string {
  const said = piecesOf(recipe, text)
    .map((piece) => piece.said)
    .join('')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
  return /[.!?…:;,]["')]*$/.test(said) ? said : `${said}.`
}

/** The words of a say-as text, without the sounds given for them. */
export const withoutSounds = (said: string): string => said.replace(/\[([^\]]+)\]\(\/[^)]*\/\)/g, '$1')

/** `recording` is a fingerprint of a person's own recording, which goes before the made voice. */
export function fileOf(recipe: Recipe, line: Pick<SpokenLine, 'id' | 'say' | 'pace' | 'text'>, recording?: string): string {
  const { voice, speed, pitch } = voiceOf(recipe, line)
  const parts = recording ? [PIPELINE, 'recorded', recording] : [PIPELINE, voice, speed, pitch, sayAs(recipe, line.text)]
  return `${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}.mp3`
}
