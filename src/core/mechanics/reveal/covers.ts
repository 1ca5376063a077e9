// What is covered, how it comes off, and where it may go once it has been looked at.
import type { Line, MechanicData, PersonId } from '../../level/level'
import { comesOn, type Turns } from '../../play/turns'

/** Labels hide where a link leads, a photo hides what it gives away, masks hide that nobody can tell. */
export const REVEAL_FORMS = ['labels', 'photo', 'masks'] as const
export const SLIPS = ['yes', 'no', 'unsure'] as const
/** The plate that asks whoever is in the picture. */
export const ASK = 'ask'

export interface RevealLayer {
  readonly look: string
  readonly says: Line
}
export interface RevealCover {
  readonly id: string
  readonly visit: 1 | 2 | 'both'
  readonly look: string
  /** What the label promises, what the lens finds, what the mask claims. */
  readonly says: Line
  /** The address under a label. */
  readonly under?: Line
  /** How much it rushes: it leans towards Go. A clue, not proof. */
  readonly pull: 0 | 1 | 2
  /** Presses until it is off: stickers resist. */
  readonly tugs: number
  /** Under a mask: one after the other, and never a face. */
  readonly layers: readonly RevealLayer[]
  /** Somebody in the photo, and what they answer when they are asked. */
  readonly who?: PersonId
  readonly slip?: { readonly is: (typeof SLIPS)[number]; readonly says: Line }
  readonly goes: readonly string[]
  readonly why: Line
}
export interface RevealPlate {
  readonly id: string
  readonly name: Line
  readonly who?: PersonId
  /** A trusted grown-up. */
  readonly trusted: boolean
}
export interface RevealData extends MechanicData {
  readonly kind: 'reveal'
  readonly form: (typeof REVEAL_FORMS)[number]
  readonly plates: readonly RevealPlate[]
  readonly covers: readonly RevealCover[]
  /** The addresses that the teacher gave, to compare with. */
  readonly card?: Line
}

export interface RevealBoard {
  /** Which cover lies where. */
  readonly order: readonly string[]
  readonly tugs: Readonly<Record<string, number>>
  /** What has been looked at and waits for a plate. */
  readonly open: string | null
  readonly asked: readonly string[]
  readonly placed: Readonly<Record<string, string>>
}
export interface RevealLast {
  readonly of: 'tug' | 'place' | 'slip' | 'card'
  readonly cover?: string
  readonly plate?: string
  readonly fits?: boolean
}
export type RevealState = Turns<RevealBoard, RevealLast>
export type RevealAction = { readonly do: 'put-back' | 'card' | 'undo' } | { readonly do: 'tug'; readonly cover: string } | { readonly do: 'place'; readonly plate: string }

export const coversOf = (data: RevealData, visit: 1 | 2): readonly RevealCover[] => data.covers.filter(comesOn(visit))
export const coverOf = (data: RevealData, id: string | null | undefined): RevealCover | undefined => data.covers.find((cover) => cover.id === id)
export const tugsOf = (board: RevealBoard, id: string): number => board.tugs[id] ?? 0
export const isOff = (cover: RevealCover, board: RevealBoard): boolean => tugsOf(board, cover.id) >= cover.tugs
/** Cover, and off: only this can be given to a plate. */
export function lookedAt(data: RevealData, board: RevealBoard): RevealCover | undefined {
  const cover = coverOf(data, board.open)
  return cover && isOff(cover, board) ? cover : undefined
}
/** Who has said no, or is not sure, has answered: then the picture must go on without them. */
export function goesNow(cover: RevealCover, board: RevealBoard): readonly string[] {
  const isNo = cover.slip !== undefined && cover.slip.is !== 'yes' && board.asked.includes(cover.id)
  return isNo ? cover.goes.filter((plate) => plate !== ASK) : cover.goes
}
