// The levels as the game meets them: small cards at once, whole levels and their voices when a door is opened.

import { languages as dictionaries } from 'virtual:languages'
import { cards, open, voice } from 'virtual:levels'
import policy from 'virtual:policy'
import school from 'virtual:school'
import type { Dictionary } from '../core/language/language'
import type { Clips } from '../core/level/clip'
import type { Level } from '../core/level/level'
import type { Toy } from '../core/level/toy-file'
import { isLeftOut, type School } from '../core/school/school'

export { cards, policy, school }

export const cardOf = (id: string) => cards.find((card) => card.id === id)

/** What this school plays: a level that it leaves out counts towards nothing. */
export const cardsFor = (of: School) => (of.leave.length === 0 ? cards : cards.filter((card) => !isLeftOut(of, card.id)))

/** Rejects when the level's file can't be fetched; the caller says so and offers to try again. */
export function openLevel(id: string): Promise<Level> {
  const door = open[id]
  return door ? door() : Promise.reject(new Error(`There is no level "${id}"`))
}

/** Every toy there is, with its level or without: for the gallery. */
export const openToys = (): Promise<readonly Toy[]> => import('virtual:toys').then((module) => module.default)

/** Voices are dressing: without them the words still stand there. */
export const openVoices = (scope: string): Promise<Clips> => voice[scope]?.().catch(() => ({})) ?? Promise.resolve({})

/** What is there besides English. */
export const languages: readonly string[] = Object.keys(dictionaries)

/** All that is said outside of levels. Rejects when it can't be fetched. */
export const openLanguage = (language: string): Promise<Dictionary> => dictionaries[language]?.open() ?? Promise.resolve({})

/** A level's own words; what can't be fetched stands there in English. */
export const openWords = (language: string, level: string): Promise<Dictionary> => dictionaries[language]?.levels[level]?.().catch(() => ({})) ?? Promise.resolve({})
