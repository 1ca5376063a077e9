// The message as a creature: its words, who listens to it, and who lets go at what it says.
import type { Line, MechanicData, PersonId } from '../../level/level'
import { comesOn, type Turns } from '../../play/turns'

/** What becomes of the creature when it wears a word. */
export const TURNS = ['red', 'tall', 'sparkle', 'jump', 'duck', 'flower', 'boots', 'hat', 'quiet', 'plain'] as const
export type MendTurn = (typeof TURNS)[number]

interface MendWords {
  readonly words: Line
  /** Who lets go at these words, and what they say then. Nobody: they are soft for all. */
  readonly pokes: Readonly<Record<string, Line>>
  /** Said when the way out does not work because of these words. */
  readonly why?: Line
}
export interface MendTuft extends MendWords {
  readonly id: string
  readonly turns: MendTurn
}
export interface MendSlot {
  readonly id: string
  readonly visit: 1 | 2 | 'both'
  readonly prickle: MendWords & { readonly why: Line }
  /** A friend tells something about himself as the slot is opened. */
  readonly clue?: Line
  readonly tufts: readonly MendTuft[]
}
export interface MendListener {
  readonly id: PersonId
  readonly visit: 1 | 2 | 'both'
  readonly name: Line
  /** Said while nothing pokes. */
  readonly holds: Line
}
export interface MendData extends MechanicData {
  readonly kind: 'mend'
  readonly listeners: readonly MendListener[]
  readonly wayOut: 'door' | 'blanket'
  readonly slots: readonly MendSlot[]
  /** The way out: its name, what is said when all is soft, at the pause, and when it is gone. */
  readonly leave: { readonly name: Line; readonly ready: Line; readonly pause: Line; readonly gone: Line }
}

export const PRICKLE = 'prickle'
export interface MendBoard {
  /** Which words each slot wears: `prickle`, or a tuft. */
  readonly worn: Readonly<Record<string, string>>
  readonly open: string | null
  /** It stands at home, it looks back once at the way out, it is gone. */
  readonly at: 'home' | 'out' | 'gone'
}
export interface MendLast {
  readonly of: 'open' | 'put' | 'leave' | 'hear'
  readonly slot?: string
  readonly listener?: string
}
export type MendState = Turns<MendBoard, MendLast>
export type MendAction =
  | { readonly do: 'put-back' | 'leave' | 'undo' }
  | { readonly do: 'open'; readonly slot: string }
  | { readonly do: 'put'; readonly tuft: string }
  | { readonly do: 'hear'; readonly listener: string }

export const slotsOf = (data: MendData, visit: 1 | 2): readonly MendSlot[] => data.slots.filter(comesOn(visit))
export const listenersOf = (data: MendData, visit: 1 | 2): readonly MendListener[] => data.listeners.filter(comesOn(visit))
export const wordsOf = (slot: MendSlot, board: MendBoard): MendWords => slot.tufts.find((tuft) => tuft.id === board.worn[slot.id]) ?? slot.prickle
export const isPrickly = (slot: MendSlot, board: MendBoard): boolean => board.worn[slot.id] === PRICKLE
export const isSoftForAll = (words: MendWords): boolean => Object.keys(words.pokes).length === 0
/** The first slot whose words make this listener let go. */
export const pokedBy = (data: MendData, { board, visit }: MendState, listener: string): MendSlot | undefined =>
  slotsOf(data, visit).find((slot) => wordsOf(slot, board).pokes[listener] !== undefined)
export const holds = (data: MendData, state: MendState, listener: string): boolean => pokedBy(data, state, listener) === undefined
export const isOpenWay = (data: MendData, state: MendState): boolean => listenersOf(data, state.visit).every(({ id }) => holds(data, state, id))
/** The first slot that keeps the way out shut. */
export const inTheWay = (data: MendData, { board, visit }: MendState): MendSlot | undefined => slotsOf(data, visit).find((slot) => !isSoftForAll(wordsOf(slot, board)))
