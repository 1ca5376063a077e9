// Everything made has a thread in it. Slack it says nothing; taut it sings, and the maker at the far end tugs back.
import type { ArtId, Line, MechanicData } from '../level/level'
import type { Mechanic, ToyCue } from '../play/mechanic'
import { begun, comesOn, misfit, moved, noted, type Turns, undone } from '../play/turns'
import { shuffled } from '../random'
import { tieTouches } from './tie/touches'

/** A poster whose threads twang, or tins on strings that reach from window to window. */
export const KNOTS = ['twang', 'tin'] as const

export interface TieThing {
  readonly id: string
  readonly art?: ArtId
  readonly name: Line
  /** Whoever's it is; several where any of them will do. Empty: nobody can be found. */
  readonly makers: readonly string[]
  readonly why: Line
  readonly visit: 1 | 2 | 'both'
  /** What somebody says when it is tied to them. */
  readonly replies: readonly { readonly by: string; readonly reply: Line }[]
  /** What the box gives for it, when nobody can be found. */
  readonly swap?: { readonly art?: ArtId; readonly name: Line; readonly makers: readonly string[]; readonly why: Line }
}
export interface TieMaker {
  /** A person of the cast, or a cut-out of the toy's own. */
  readonly id: string
  readonly name: Line
  readonly visit: 1 | 2 | 'both'
  /** What they make things with: a cut-out of the toy's own. */
  readonly holds?: string
  /** Why nothing is ever tied here: a gull only hears chips. */
  readonly why?: Line
}
/** Where something that names nobody is swapped for something that does. */
export interface TieBox {
  readonly name: Line
  readonly why: Line
  readonly visit: 1 | 2 | 'both'
}
export interface TieData extends MechanicData {
  readonly kind: 'tie'
  readonly knot: (typeof KNOTS)[number]
  readonly things: readonly TieThing[]
  readonly makers: readonly TieMaker[]
  readonly box?: TieBox
  /** Two homes, two strings: nobody who could hear is left without. */
  readonly all: { readonly why: Line } | null
}

export interface TieBoard {
  /** In which order makers stand. */
  readonly makers: readonly string[]
  readonly hand: string | null
  readonly tied: Readonly<Record<string, string>>
  readonly swapped: readonly string[]
}
export interface TieLast {
  readonly of: 'tie' | 'swap' | 'pluck' | 'play'
  readonly thing?: string
  readonly to?: string
  readonly fits?: boolean
}
export type TieState = Turns<TieBoard, TieLast>
export type TieAction =
  | { readonly do: 'put-back' | 'swap' | 'play' | 'undo' }
  | { readonly do: 'lift' | 'pluck'; readonly thing: string }
  | { readonly do: 'tie'; readonly to: string }

export const tieThings = (data: TieData, visit: 1 | 2): readonly TieThing[] => data.things.filter(comesOn(visit))
export const tieMakers = (data: TieData, visit: 1 | 2): readonly TieMaker[] => data.makers.filter(comesOn(visit))
export const boxNow = (data: TieData, visit: 1 | 2): TieBox | undefined => (data.box && comesOn(visit)(data.box) ? data.box : undefined)
/** A thing as it is now: itself, or what the box gave for it. */
export function thingNow(data: TieData, { swapped }: TieBoard, id: string | null | undefined): Omit<TieThing, 'swap' | 'visit'> | undefined {
  const thing = data.things.find((each) => each.id === id)
  return thing?.swap && swapped.includes(thing.id) ? { ...thing, ...thing.swap } : thing
}
/** Who could hear and has no string yet, where nobody may be left without. */
export function unheard(data: TieData, { board, visit }: TieState): readonly string[] {
  if (!data.all) return []
  const hears = new Set(tieThings(data, visit).flatMap((thing) => thingNow(data, board, thing.id)?.makers ?? []))
  return tieMakers(data, visit)
    .map(({ id }) => id)
    .filter((id) => hears.has(id) && !Object.values(board.tied).includes(id))
}

const start = (data: TieData, visit: 1 | 2, seed: number): TieState =>
  begun('tie', visit, {
    makers: shuffled(
      tieMakers(data, visit).map(({ id }) => id),
      seed,
    ),
    hand: null,
    tied: {},
    swapped: [],
  })
const areTied = (data: TieData, { board, visit }: TieState): boolean => tieThings(data, visit).every(({ id }) => id in board.tied)
const isDone = (data: TieData, state: TieState): boolean => areTied(data, state) && unheard(data, state).length === 0

function act(data: TieData, state: TieState, action: TieAction): TieState {
  const { board, visit } = state
  const thing = thingNow(data, board, board.hand)
  switch (action.do) {
    case 'lift': {
      if (!tieThings(data, visit).some(({ id }) => id === action.thing)) return state
      if (board.hand === action.thing) return moved(state, { hand: null })
      const { [action.thing]: _, ...tied } = board.tied
      return moved(state, { hand: action.thing, tied })
    }
    case 'put-back':
      return board.hand === null ? state : moved(state, { hand: null })
    case 'tie': {
      if (!thing || !board.makers.includes(action.to)) return state
      const fits = thing.makers.includes(action.to)
      const last: TieLast = { of: 'tie', thing: thing.id, to: action.to, fits }
      return fits ? moved(state, { hand: null, tied: { ...board.tied, [thing.id]: action.to } }, last) : misfit(state, last)
    }
    case 'swap': {
      if (!thing || !boxNow(data, visit)) return state
      const fits = thing.makers.length === 0
      const last: TieLast = { of: 'swap', thing: thing.id, fits }
      return fits ? moved(state, { swapped: [...board.swapped, thing.id] }, last) : misfit(state, last)
    }
    case 'pluck':
      return action.thing in board.tied ? noted(state, { of: 'pluck', thing: action.thing }) : state
    case 'play':
      return Object.keys(board.tied).length > 0 ? noted(state, { of: 'play' }) : state
    case 'undo':
      return undone(state)
  }
}

function line(data: TieData, state: TieState, first: Line): Line {
  const { board, last } = state
  const thing = thingNow(data, board, last?.thing)
  const box = data.box
  if (last?.of === 'swap' && last.fits === false && box) return box.why
  const held = thingNow(data, board, board.hand)
  if (!last || !thing) return held?.name ?? (areTied(data, state) && unheard(data, state).length > 0 && data.all ? data.all.why : first)
  if (last.of !== 'tie') return thing.why
  if (last.fits === false) return data.makers.find(({ id }) => id === last.to)?.why ?? thing.why
  if (areTied(data, state) && unheard(data, state).length > 0 && data.all) return data.all.why
  return thing.replies.find(({ by }) => by === last.to)?.reply ?? thing.why
}

function solve(data: TieData, state: TieState): TieAction | undefined {
  const { board, visit } = state
  if (isDone(data, state)) return undefined
  const waiting = unheard(data, state)
  const thing = thingNow(data, board, board.hand)
  if (thing) {
    const to = thing.makers.find((id) => waiting.includes(id)) ?? thing.makers[0]
    return to === undefined ? { do: 'swap' } : { do: 'tie', to }
  }
  const canReach = (id: string): boolean => waiting.length === 0 || (thingNow(data, board, id)?.makers.some((to) => waiting.includes(to)) ?? false)
  const things = tieThings(data, visit).map(({ id }) => id)
  const loose = things.filter((id) => !(id in board.tied))
  // A string may have to leave a home that has two for one that has none.
  const spare = things.filter((id) => Object.values(board.tied).filter((to) => to === board.tied[id]).length > 1)
  const next = loose.find(canReach) ?? loose[0] ?? spare.find(canReach) ?? things.find(canReach)
  return next === undefined ? undefined : { do: 'lift', thing: next }
}

function mistake(data: TieData, { board }: TieState): TieAction | undefined {
  const thing = thingNow(data, board, board.hand)
  const to = thing && board.makers.find((id) => !thing.makers.includes(id))
  return to === undefined ? undefined : { do: 'tie', to }
}

/** The harp plays from the top: one note a thread. */
export const PLUCK_MS = 260
function cues(data: TieData, before: TieState, now: TieState): readonly ToyCue[] {
  const { last, board } = now
  if (now.misfits > before.misfits) return ['stretch', ['zip', 700]]
  if (last?.of === 'play') return Object.keys(board.tied).map((_, i): ToyCue => ['twang', i * PLUCK_MS])
  if (last?.of === 'pluck') return ['twang', ['tug', 200]]
  if (last?.of === 'swap') return ['page']
  if (last?.of === 'tie') return ['stretch', [data.knot === 'tin' ? 'murmur' : 'twang', 240], ['tug', 420]]
  return [Object.keys(board.tied).length < Object.keys(before.board.tied).length ? 'zip' : 'tap']
}

function fits(data: TieData, { board }: TieState): boolean {
  const things = new Set(data.things.map(({ id }) => id))
  const makers = new Set(data.makers.map(({ id }) => id))
  return (
    [board.hand, ...Object.keys(board.tied), ...board.swapped].every((id) => id === null || things.has(id)) &&
    [...board.makers, ...Object.values(board.tied)].every((id) => makers.has(id)) &&
    Object.entries(board.tied).every(([id, to]) => thingNow(data, board, id)?.makers.includes(to) ?? false)
  )
}

export const mechanic: Mechanic<TieData, TieState, TieAction> = {
  kind: 'tie',
  start,
  act,
  isDone,
  progress: (data, { board, visit }) => ({ done: Object.keys(board.tied).length, of: tieThings(data, visit).length }),
  solve,
  mistake,
  line,
  cues,
  touches: tieTouches,
  fits,
}
