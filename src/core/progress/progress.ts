// Lamps, promises and the place in a level. No name, no date: a lamp knows only its turn, so that the oldest can be asked first.
import type { LevelCard, Question } from '../level/level'
import type { PlayState } from '../play/play'
import type { Stage, StatementId } from '../policy/policy'
import { shuffled } from '../random'
import type { Settings } from '../settings/settings'

export interface Lamp {
  /** How often the level has been finished. */
  readonly visits: number
  /** Counts up with every lamp lit: the lowest was lit longest ago. */
  readonly turn: number
  readonly promise: string
}
export interface Progress {
  readonly lamps: Readonly<Record<string, Lamp>>
  /** Where a level was left. */
  readonly places: Readonly<Record<string, PlayState>>
  readonly settings: Partial<Settings>
}
export const NO_PROGRESS: Progress = { lamps: {}, places: {}, settings: {} }

export const isLit = (progress: Progress, level: string): boolean => level in progress.lamps
export const visitOf = (progress: Progress, level: string): number => (progress.lamps[level]?.visits ?? 0) + 1

export function withPlace(progress: Progress, state: PlayState): Progress {
  return { ...progress, places: { ...progress.places, [state.level]: state } }
}

/** Lights the lamp of a finished level, or counts one visit more; its place is forgotten. */
export function withLamp(progress: Progress, level: string, promise: string): Progress {
  const { [level]: _, ...places } = progress.places
  const turn = Math.max(0, ...Object.values(progress.lamps).map((lamp) => lamp.turn)) + 1
  const lamp = { visits: visitOf(progress, level), turn, promise }
  return { ...progress, places, lamps: { ...progress.lamps, [level]: lamp } }
}

/** The level to ask about, lit longest ago. The level itself only if no other of its stage is lit: a second visit asks for the first. */
export function levelToRemember(progress: Progress, cards: readonly LevelCard[], level: LevelCard): LevelCard | undefined {
  const lit = cards.filter((card) => card.stage === level.stage && isLit(progress, card.id))
  const others = lit.filter((card) => card.id !== level.id)
  const turn = (card: LevelCard): number => progress.lamps[card.id]?.turn ?? 0
  return [...(others.length > 0 ? others : lit)].sort((a, b) => turn(a) - turn(b))[0]
}
export const questionToAsk = (questions: readonly Question[], seed: number): Question | undefined => shuffled(questions, seed)[0]

export function practised(progress: Progress, cards: readonly LevelCard[], stage: Stage): ReadonlySet<StatementId> {
  return new Set(cards.filter((card) => card.stage === stage && isLit(progress, card.id)).flatMap((card) => card.teaches))
}

/** The level that the map suggests: left in the middle, or else the first whose lamp is out. */
export function suggested(progress: Progress, cards: readonly LevelCard[]): LevelCard | undefined {
  return cards.find((card) => card.id in progress.places) ?? cards.find((card) => !isLit(progress, card.id))
}
