// The room answers back. Things are put anywhere; then the bell is rung, and somebody uses what was left. The tester only reads what lies where.
import type { ArtId, Line, MechanicData, PersonId } from '../level/level'
import type { Mechanic, ToyCue } from '../play/mechanic'
import { begun, comesOn, misfit, moved, noted, type Turns, undone } from '../play/turns'
import { matching } from './arrange/matching'
import { touches } from './arrange/touches'

/** Who answers: a camera that shows what it sees, the next one to sit there, or a classroom that does the same. */
export const TESTERS = ['camera', 'next', 'twin'] as const
/** What the tester meets if a thing is not where it helps: cushions pile up, your hat comes down on them, the tablet sleeps, a face looks out of it, a brother wanders by. */
export const MISHAPS = ['cushions', 'hat', 'asleep', 'face', 'brother'] as const

export interface ArrangeSpot {
  readonly id: string
  readonly art: ArtId
  readonly name: Line
  /** In the camera's picture. */
  readonly seen: boolean
  /** What happens here, said as something is put down. */
  readonly note?: Line
}
export interface ArrangeThing {
  readonly id: string
  readonly art: ArtId
  readonly name: Line
  readonly goes: readonly string[]
  readonly why: Line
  readonly visit: 1 | 2 | 'both'
  readonly mishap?: (typeof MISHAPS)[number]
}
export interface ArrangeTester {
  readonly who: PersonId
  /** Said when nothing is in their way. */
  readonly thanks: Line
  readonly visit: 1 | 2 | 'both'
}
export interface ArrangeData extends MechanicData {
  readonly kind: 'arrange'
  readonly tester: (typeof TESTERS)[number]
  readonly bell: Line
  readonly testers: readonly ArrangeTester[]
  readonly spots: readonly ArrangeSpot[]
  readonly things: readonly ArrangeThing[]
}
export interface ArrangeBoard {
  readonly hand: string | null
  /** Thing: spot. */
  readonly placed: Readonly<Record<string, string>>
}
export interface ArrangeLast {
  readonly of: 'place' | 'ring'
  readonly thing?: string
  readonly spot?: string
}
export type ArrangeState = Turns<ArrangeBoard, ArrangeLast>
export type ArrangeAction = { readonly do: 'ring' | 'put-back' | 'undo' } | { readonly do: 'lift'; readonly thing: string } | { readonly do: 'place'; readonly spot: string }

export const arrangeThings = (data: ArrangeData, visit: 1 | 2): readonly ArrangeThing[] => data.things.filter(comesOn(visit))
export const testerOf = (data: ArrangeData, visit: 1 | 2): ArrangeTester | undefined => data.testers.find(comesOn(visit))
export const thingIn = ({ placed }: ArrangeBoard, spot: string): string | undefined => Object.keys(placed).find((id) => placed[id] === spot)
const thingOf = (data: ArrangeData, id: string | null | undefined): ArrangeThing | undefined => data.things.find((thing) => thing.id === id)
const isHelping = ({ placed }: ArrangeBoard, thing: ArrangeThing): boolean => thing.goes.includes(placed[thing.id] ?? '')
/** What is in the tester's way: first what lies where it does not help, then what lies nowhere yet. */
export function inTheWay(data: ArrangeData, { board, visit }: ArrangeState): readonly ArrangeThing[] {
  const wrong = arrangeThings(data, visit).filter((thing) => !isHelping(board, thing))
  return [...wrong.filter(({ id }) => id in board.placed), ...wrong.filter(({ id }) => !(id in board.placed))]
}
/** The tester is there: the bell was the last that was touched. */
export const isRung = ({ last }: ArrangeState): boolean => last?.of === 'ring'
const isDone = (data: ArrangeData, state: ArrangeState): boolean => inTheWay(data, state).length === 0 && (data.tester === 'twin' || isRung(state))

function act(data: ArrangeData, state: ArrangeState, action: ArrangeAction): ArrangeState {
  const { board } = state
  switch (action.do) {
    case 'lift':
      return lift(data, state, action.thing)
    case 'put-back':
      return board.hand === null ? state : moved(state, { hand: null })
    case 'place':
      return place(data, state, action.spot)
    case 'ring':
      return ring(data, state)
    case 'undo':
      return undone(state)
  }
}

function lift(data: ArrangeData, state: ArrangeState, id: string): ArrangeState {
  const { board, visit } = state
  if (!arrangeThings(data, visit).some((thing) => thing.id === id)) return state
  if (board.hand === id) return moved(state, { hand: null })
  const { [id]: _, ...placed } = board.placed
  return moved(state, { hand: id, placed })
}

/** One thing a spot: what lay there comes into the hand. */
function place(data: ArrangeData, state: ArrangeState, spot: string): ArrangeState {
  const { board } = state
  const thing = thingOf(data, board.hand)
  if (!thing || !data.spots.some((each) => each.id === spot)) return state
  const last: ArrangeLast = { of: 'place', thing: thing.id, spot }
  // The other room answers at once; a bell is for finding out later.
  if (data.tester === 'twin' && !thing.goes.includes(spot)) return misfit(state, last)
  const lay = thingIn(board, spot)
  const kept = Object.entries(board.placed).filter(([id]) => id !== lay)
  return moved(state, { hand: lay ?? null, placed: { ...Object.fromEntries(kept), [thing.id]: spot } }, last)
}

function ring(data: ArrangeData, state: ArrangeState): ArrangeState {
  if (data.tester === 'twin') return state
  const [first] = inTheWay(data, state)
  return first ? misfit(state, { of: 'ring', thing: first.id }) : noted(state, { of: 'ring' })
}

function line(data: ArrangeData, state: ArrangeState, first: Line): Line {
  const { board, last, visit } = state
  const thing = thingOf(data, last?.thing)
  if (isDone(data, state)) return testerOf(data, visit)?.thanks ?? first
  if (last?.of === 'ring') return thing?.why ?? first
  const note = data.spots.find((spot) => spot.id === last?.spot)?.note ?? thing?.why
  const isAnswered = last?.of === 'place' && (board.hand === null || board.hand === last.thing)
  return (isAnswered ? (data.tester === 'twin' ? thing?.why : note) : thingOf(data, board.hand)?.name) ?? first
}

function solve(data: ArrangeData, state: ArrangeState): ArrangeAction | undefined {
  const { board, visit } = state
  if (isDone(data, state)) return undefined
  const things = arrangeThings(data, visit)
  if (inTheWay(data, state).length === 0) return { do: 'ring' }
  const homes = matching(things, data.spots, board.placed)
  const held = board.hand === null ? undefined : homes.get(board.hand)
  if (held !== undefined) return { do: 'place', spot: held }
  const next = things.find((thing) => board.placed[thing.id] !== homes.get(thing.id))
  return next && { do: 'lift', thing: next.id }
}

function mistake(data: ArrangeData, state: ArrangeState): ArrangeAction | undefined {
  if (data.tester !== 'twin') return inTheWay(data, state).length > 0 ? { do: 'ring' } : undefined
  const thing = thingOf(data, state.board.hand)
  const spot = thing && data.spots.find((each) => !thing.goes.includes(each.id))
  return spot && { do: 'place', spot: spot.id }
}

function cues(data: ArrangeData, before: ArrangeState, now: ArrangeState): readonly ToyCue[] {
  const { last } = now
  if (last?.of === 'ring' && last !== before.last) return ['bell', [now.misfits > before.misfits ? 'bop' : 'sigh', 700]]
  if (now.misfits > before.misfits) return ['bop', ['squeak', 150]]
  if (last?.of === 'place' && last !== before.last) return data.tester === 'twin' ? ['thump', ['thump', 150]] : ['thump']
  return [now.board.hand === null ? 'tap' : 'rattle']
}

const fits = (data: ArrangeData, { board, visit }: ArrangeState): boolean => {
  const things = new Set(arrangeThings(data, visit).map(({ id }) => id))
  const spots = new Set(data.spots.map(({ id }) => id))
  return [board.hand, ...Object.keys(board.placed)].every((id) => id === null || things.has(id)) && Object.values(board.placed).every((spot) => spots.has(spot))
}

export const mechanic: Mechanic<ArrangeData, ArrangeState, ArrangeAction> = {
  kind: 'arrange',
  start: (_data, visit) => begun('arrange', visit, { hand: null, placed: {} }),
  act,
  isDone,
  // Nobody says yet whether it is right: a thing put down is a note, and the last comes when the tester sighs.
  progress: (data, state) => ({
    done: Object.keys(state.board.placed).length + (isDone(data, state) && data.tester !== 'twin' ? 1 : 0),
    of: arrangeThings(data, state.visit).length + (data.tester === 'twin' ? 0 : 1),
  }),
  solve,
  mistake,
  line,
  cues,
  touches,
  fits,
}
