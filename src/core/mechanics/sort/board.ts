// What the sort toy is made of, and what can be read off its board.
import type { ArtId, Line, MechanicData, PersonId } from '../../level/level'
import { comesOn, type Turns } from '../../play/turns'

/** What a tray does about what it gets: bite, grab in front of everyone, roll it on to somebody, rock it, or open a hatch where somebody looks out. */
export const BODIES = ['gulp', 'stick', 'chute', 'hammock', 'hatch'] as const
/** What a knock on a thing brings out: paid for, a joke, an opinion, a fact, or no answer. */
export const CLUES = ['coin', 'giggle', 'heart', 'pebble', 'echo'] as const

export interface SortThing {
  readonly id: string
  readonly art?: ArtId
  readonly name: Line
  /** 0 feather, 1 wood, 2 stone. */
  readonly heft: 0 | 1 | 2
  /** Which trays it fits, under each card; `any` holds under all. */
  readonly goes: Readonly<Record<string, readonly string[]>>
  readonly why: Line
  readonly visit: 1 | 2 | 'both'
  readonly knock?: (typeof CLUES)[number]
  /** Coarse things are stopped by a fine mesh. */
  readonly grain: 'fine' | 'coarse'
}
export interface SortTray {
  readonly id: string
  readonly body: (typeof BODIES)[number]
  readonly art: ArtId
  readonly name: Line
  /** Who a chute leads to, who looks out of a hatch. */
  readonly who?: PersonId
  /** A chute with a bell: something is put right on the way. */
  readonly bell: boolean
}
/** Who is listening, or which rule holds: it decides what the trays want. */
export interface SortCard {
  readonly id: string
  readonly name: Line
  readonly visit: 1 | 2 | 'both'
}
export interface SortData extends MechanicData {
  readonly kind: 'sort'
  readonly source: { readonly art: ArtId; readonly name: Line; readonly act: 'spit' | 'sieve' }
  readonly trays: readonly SortTray[]
  readonly cards: readonly SortCard[]
  readonly things: readonly SortThing[]
}
type Mesh = 'wide' | 'fine'
/** The source gives only while fewer wait. */
const WAITING_AT_MOST = 3

export interface SortBoard {
  /** Still in the source, next first. */
  readonly queue: readonly string[]
  readonly ledge: readonly (string | null)[]
  readonly hand: string | null
  readonly placed: Readonly<Record<string, string>>
  /** Which card is up, and which were. */
  readonly card: string
  readonly shown: readonly string[]
  readonly mesh: Mesh
  /** What went through the sieve, by its holes. */
  readonly sifted: Readonly<Record<Mesh, readonly string[]>>
}
export interface SortLast {
  readonly of: 'place' | 'knock' | 'sieve' | 'card'
  readonly thing?: string
  readonly tray?: string
  readonly fits?: boolean
}
export type SortState = Turns<SortBoard, SortLast>
export type SortAction =
  | { readonly do: 'spit' | 'put-back' | 'knock' | 'turn-card' | 'change-mesh' | 'undo' }
  | { readonly do: 'lift'; readonly thing: string }
  | { readonly do: 'place'; readonly tray: string }

export const ANY = 'any'
export const sortThings = (data: SortData, visit: 1 | 2): readonly SortThing[] => data.things.filter(comesOn(visit))
export const sortCards = (data: SortData, visit: 1 | 2): readonly SortCard[] => data.cards.filter(comesOn(visit))
export const thingOf = (data: SortData, id: string | null | undefined): SortThing | undefined => data.things.find((thing) => thing.id === id)
/** What the sieve stopped can't be pushed through by hand: that is what the hatch is for. */
export function wants(data: SortData, { card, sifted }: SortBoard, thing: SortThing): readonly string[] {
  const trays = thing.goes[card] ?? thing.goes[ANY] ?? []
  const isStopped = thing.grain === 'coarse' && sifted.fine.includes(thing.id)
  return isStopped ? trays.filter((tray) => tray !== data.trays[0]?.id) : trays
}
/** Under the card that is up, does it lie where it fits? */
export function suits(data: SortData, board: SortBoard, id: string): boolean {
  const thing = thingOf(data, id)
  return thing !== undefined && wants(data, board, thing).includes(board.placed[id] ?? '')
}

export const isSorted = (data: SortData, board: SortBoard): boolean =>
  board.queue.length === 0 && board.hand === null && board.ledge.every((place) => place === null) && Object.keys(board.placed).every((id) => suits(data, board, id))

const hasRoom = ({ ledge, hand }: SortBoard): boolean => ledge.filter((each) => each !== null).length + (hand === null ? 0 : 1) < WAITING_AT_MOST
/** Half of it goes through each mesh, so that both are seen at work: what wide holes let by, what small holes stop. */
export const isClogged = (data: SortData, { board, visit }: SortState): boolean =>
  data.source.act === 'sieve' && board.queue.length > 0 && board.sifted[board.mesh].length >= Math.ceil(sortThings(data, visit).length / 2)
export const canGive = (data: SortData, state: SortState): boolean => state.board.queue.length > 0 && hasRoom(state.board) && !isClogged(data, state)
