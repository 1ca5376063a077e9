// Feed the body that wants it. A misfit is truly tried and answered; it changes no placement and its place stays open.

import type { Shape, Spot } from '../layout/hotspot'
import type { ArtId, Line } from '../level/level'
import type { Mechanic } from '../play/mechanic'
import { shuffled } from '../random'

export interface SortThing {
  readonly id: string
  readonly art: ArtId
  readonly name: Line
  /** 0 feather, 1 wood, 2 stone. */
  readonly heft: 0 | 1 | 2
  readonly goes: readonly string[]
  readonly why: Line
  readonly visit: 1 | 2 | 'both'
}
export interface SortTray {
  readonly id: string
  readonly body: 'gulp' | 'stick'
  readonly art: ArtId
  readonly name: Line
}
export interface SortData {
  readonly kind: 'sort'
  readonly source: { readonly art: ArtId; readonly name: Line }
  readonly trays: readonly SortTray[]
  readonly things: readonly SortThing[]
}
/** Waiting places on the ledge; the source spits only while one of the first three is free. */
export const LEDGE_PLACES = 4
const SPAT_AT_MOST = 3

interface Board {
  /** Still in the source, next first. */
  readonly queue: readonly string[]
  readonly ledge: readonly (string | null)[]
  readonly hand: string | null
  readonly placed: Readonly<Record<string, string>>
}
export interface SortState extends Board {
  readonly kind: 'sort'
  readonly visit: 1 | 2
  /** What was tried last, and how it went: the reason is shown until something else is done. */
  readonly last: { readonly thing: string; readonly tray: string; readonly fits: boolean } | null
  /** How often a misfit was tried: repeats play smaller. */
  readonly misfits: number
  readonly past: readonly Board[]
}
export type SortAction =
  | { readonly do: 'spit' }
  | { readonly do: 'lift'; readonly thing: string }
  | { readonly do: 'put-back' }
  | { readonly do: 'place'; readonly tray: string }
  | { readonly do: 'undo' }

export const sortThings = (data: SortData, visit: 1 | 2): readonly SortThing[] => data.things.filter((thing) => thing.visit === 'both' || thing.visit === visit)

export function startSort(data: SortData, visit: 1 | 2, seed: number): SortState {
  const queue = shuffled(
    sortThings(data, visit).map((thing) => thing.id),
    seed,
  )
  return { kind: 'sort', visit, queue, ledge: Array<null>(LEDGE_PLACES).fill(null), hand: null, placed: {}, last: null, misfits: 0, past: [] }
}

export const isSortDone = (state: SortState): boolean => state.queue.length === 0 && state.hand === null && state.ledge.every((place) => place === null)

/** An action that can't be done here gives back the same state. */
export function actSort(data: SortData, state: SortState, action: SortAction): SortState {
  switch (action.do) {
    case 'spit':
      return spit(state)
    case 'lift':
      return lift(state, action.thing)
    case 'put-back':
      return putBack(state)
    case 'place':
      return place(data, state, action.tray)
    case 'undo': {
      const before = state.past.at(-1)
      return before ? { ...state, ...before, last: null, past: state.past.slice(0, -1) } : state
    }
  }
}

const boardOf = ({ queue, ledge, hand, placed }: Board): Board => ({ queue, ledge, hand, placed })
const move = (state: SortState, board: Partial<Board>): SortState => ({ ...state, ...board, last: null, past: [...state.past, boardOf(state)] })

export const canSpit = ({ queue, ledge, hand }: SortState): boolean => {
  const waiting = ledge.filter((each) => each !== null).length + (hand === null ? 0 : 1)
  return queue.length > 0 && waiting < SPAT_AT_MOST
}

function spit(state: SortState): SortState {
  const [next, ...queue] = state.queue
  return canSpit(state) && next !== undefined ? move(state, { queue, ledge: laidDown(state.ledge, next) }) : state
}

function lift(state: SortState, thing: string): SortState {
  if (state.hand === thing) return putBack(state)
  const isOnLedge = state.ledge.includes(thing)
  if (!isOnLedge && !(thing in state.placed)) return state
  const { [thing]: _, ...placed } = state.placed
  const cleared = state.ledge.map((each) => (each === thing ? null : each))
  const ledge = state.hand === null ? cleared : laidDown(cleared, state.hand)
  return move(state, { ledge, hand: thing, placed })
}

function putBack(state: SortState): SortState {
  return state.hand === null ? state : move(state, { ledge: laidDown(state.ledge, state.hand), hand: null })
}

function place(data: SortData, state: SortState, tray: string): SortState {
  const thing = data.things.find((each) => each.id === state.hand)
  if (!thing || !data.trays.some((each) => each.id === tray)) return state
  if (!thing.goes.includes(tray)) return { ...state, last: { thing: thing.id, tray, fits: false }, misfits: state.misfits + 1 }
  return { ...move(state, { hand: null, placed: { ...state.placed, [thing.id]: tray } }), last: { thing: thing.id, tray, fits: true } }
}

function laidDown(ledge: readonly (string | null)[], thing: string): readonly (string | null)[] {
  const free = ledge.indexOf(null)
  return ledge.map((each, i) => (i === free ? thing : each))
}

/** What the toy says now: the reason of the last try, the thing in hand, or what it said at first. */
export function sortLine(data: SortData, state: SortState, first: Line): Line {
  const thing = (id: string | null | undefined) => data.things.find((each) => each.id === id)
  return thing(state.last?.thing)?.why ?? thing(state.hand)?.name ?? first
}

/** What finishes the toy from here, one action after the other: for a teacher, and for tests. */
export function solveSort(data: SortData, state: SortState): SortAction | undefined {
  if (isSortDone(state)) return undefined
  const thing = data.things.find((each) => each.id === state.hand)
  const tray = thing?.goes[0]
  if (tray !== undefined) return { do: 'place', tray }
  const waiting = state.ledge.find((each) => each !== null)
  return waiting ? { do: 'lift', thing: waiting } : { do: 'spit' }
}

const LAYOUT = {
  wide: {
    source: { x: 165, y: 560, w: 220, h: 300 },
    trays: [
      { x: 480, y: 370, w: 340, h: 330 },
      { x: 1150, y: 370, w: 340, h: 330 },
    ],
    ledge: [430, 650, 870, 1090].map((x) => ({ x, y: 690, w: 180, h: 190 })),
    hand: { x: 815, y: 430, w: 230, h: 240 },
    kept: { step: 62, y: 470, w: 56 },
  },
  upright: {
    source: { x: 150, y: 1030, w: 256, h: 300 },
    trays: [
      { x: 235, y: 400, w: 380, h: 360 },
      { x: 665, y: 400, w: 380, h: 360 },
    ],
    ledge: [
      { x: 425, y: 1045, w: 252, h: 262 },
      { x: 735, y: 1045, w: 252, h: 262 },
      { x: 735, y: 755, w: 252, h: 262 },
      { x: 165, y: 755, w: 252, h: 262 },
    ],
    hand: { x: 450, y: 782, w: 250, h: 262 },
    kept: { step: 70, y: 500, w: 62 },
  },
} as const

export interface SortLayout {
  readonly source: Spot
  readonly trays: readonly Spot[]
  /** Everything that can be lifted or lies in the hand, where it is now. Placed things are inside their trays. */
  readonly things: readonly (Spot & { readonly where: 'ledge' | 'hand' })[]
}
export function sortLayout(data: SortData, state: SortState, shape: Shape): SortLayout {
  const at = LAYOUT[shape]
  const ledge = state.ledge.flatMap((thing, i) => {
    const spot = at.ledge[i]
    return thing !== null && spot ? [{ id: thing, ...spot, where: 'ledge' as const }] : []
  })
  const hand = state.hand === null ? [] : [{ id: state.hand, ...at.hand, where: 'hand' as const }]
  return {
    source: { id: 'source', ...at.source },
    trays: data.trays.map((tray, i) => ({ id: tray.id, ...(at.trays[i] ?? at.trays[0]) })),
    things: [...ledge, ...hand],
  }
}

function mistake(data: SortData, state: SortState): SortAction | undefined {
  const thing = data.things.find((each) => each.id === state.hand)
  const tray = thing && data.trays.find((each) => !thing.goes.includes(each.id))
  return tray ? { do: 'place', tray: tray.id } : undefined
}

function cue(before: SortState, now: SortState): string {
  if (now.misfits > before.misfits) return 'think-again'
  if (now.queue.length < before.queue.length) return 'spit'
  return Object.keys(now.placed).length > Object.keys(before.placed).length ? 'clunk' : 'tap'
}

function fits(data: SortData, state: SortState): boolean {
  const things = new Set(data.things.map((thing) => thing.id))
  return [...state.queue, ...state.ledge, state.hand, ...Object.keys(state.placed)].every((id) => id === null || things.has(id))
}

export const mechanic: Mechanic<SortData, SortState, SortAction> = {
  kind: 'sort',
  start: startSort,
  act: actSort,
  isDone: isSortDone,
  solve: solveSort,
  mistake,
  line: sortLine,
  cue,
  fits,
}
