// Warm things by looking: a great lamp turns, one stop at a press. Light only steadies; what it can't reach stays moonlit.
import type { ArtId, Line, MechanicData, PersonId } from '../level/level'
import type { Mechanic, ToyCue } from '../play/mechanic'
import { begun, comesOn, misfit, moved, type Turns, undone } from '../play/turns'
import { beamTouches } from './beam/touches'

export interface BeamThing {
  readonly id: string
  /** Which of the nine stops it lies at, from the left. */
  readonly stop: number
  readonly art?: ArtId
  /** Who is aboard. */
  readonly who?: PersonId
  readonly name: Line
  /** Does the light reach it? */
  readonly seen: boolean
  /** Something is wrong there, until the light has found it. */
  readonly wobbles: boolean
  /** A grown-up whose own small lamp joins. */
  readonly joins?: PersonId
  readonly why: Line
  readonly visit: 1 | 2 | 'both'
}
export interface BeamData extends MechanicData {
  readonly kind: 'beam'
  /** A shell is set first, "can see" or "can't": then the light opens. */
  readonly guess: boolean
  /** Who comes out in the lifeboat. */
  readonly helper: PersonId
  /** What the crews say when the light comes back to them. */
  readonly reply: Line
  readonly things: readonly BeamThing[]
}
/** From 30° to 150°, 15° apart; past the last comes the first. */
export const STOPS = 9
/** So many times the light has come back, and all the lanterns are out: a chorus. */
export const CHORUS = 5
const MIDDLE = 4

export interface BeamBoard {
  readonly light: number
  /** What the light has opened on, first first. */
  readonly lit: readonly string[]
  /** How often it came back to somebody. */
  readonly signals: number
}
export interface BeamLast {
  readonly of: 'turn' | 'aim' | 'look' | 'guess' | 'again'
  readonly thing?: string
  /** What the shell said. */
  readonly seen?: boolean
  readonly fits?: boolean
}
export type BeamState = Turns<BeamBoard, BeamLast>
export type BeamAction =
  | { readonly do: 'undo' }
  | { readonly do: 'turn'; readonly way: -1 | 1 }
  | { readonly do: 'swing'; readonly thing: string }
  | { readonly do: 'guess'; readonly seen: boolean }

export const beamThings = (data: BeamData, visit: 1 | 2): readonly BeamThing[] => data.things.filter(comesOn(visit))
/** What lies where the light points. */
export const inLight = (data: BeamData, { board, visit }: Pick<BeamState, 'board' | 'visit'>): BeamThing | undefined =>
  beamThings(data, visit).find((thing) => thing.stop === board.light)
const isOpen = (board: BeamBoard, thing: BeamThing): boolean => board.lit.includes(thing.id)
export const isWobbling = (board: BeamBoard, thing: BeamThing): boolean => thing.wobbles && !isOpen(board, thing)
/** What waits for its shell. */
export function asked(data: BeamData, state: BeamState): BeamThing | undefined {
  const thing = inLight(data, state)
  return data.guess && thing && !isOpen(state.board, thing) ? thing : undefined
}
const isDone = (data: BeamData, { board, visit }: BeamState): boolean => beamThings(data, visit).every((thing) => isOpen(board, thing))

/** The light rests where nothing lies, as near the middle as can be. */
function start(data: BeamData, visit: 1 | 2): BeamState {
  const taken = new Set(beamThings(data, visit).map((thing) => thing.stop))
  const free = [...Array(STOPS).keys()].filter((stop) => !taken.has(stop)).sort((a, b) => Math.abs(a - MIDDLE) - Math.abs(b - MIDDLE))
  return begun('beam', visit, { light: free[0] ?? MIDDLE, lit: [], signals: 0 })
}

function act(data: BeamData, state: BeamState, action: BeamAction): BeamState {
  switch (action.do) {
    case 'turn':
      return arrive(data, state, (state.board.light + action.way + STOPS) % STOPS)
    case 'swing': {
      const thing = beamThings(data, state.visit).find((each) => each.id === action.thing)
      return thing ? arrive(data, state, thing.stop) : state
    }
    case 'guess': {
      const thing = asked(data, state)
      if (!thing) return state
      const last: BeamLast = { of: 'guess', thing: thing.id, seen: action.seen, fits: action.seen === thing.seen }
      return last.fits ? moved(state, { lit: [...state.board.lit, thing.id] }, last) : misfit(state, last)
    }
    case 'undo':
      return undone(state)
  }
}

function arrive(data: BeamData, state: BeamState, light: number): BeamState {
  const { board, visit } = state
  const thing = inLight(data, { board: { ...board, light }, visit })
  if (!thing) return moved(state, { light }, { of: 'turn' })
  if (isOpen(board, thing)) return moved(state, { light, signals: board.signals + 1 }, { of: 'again', thing: thing.id })
  if (!data.guess) return moved(state, { light, lit: [...board.lit, thing.id] }, { of: 'look', thing: thing.id })
  return light === board.light ? state : moved(state, { light }, { of: 'aim', thing: thing.id })
}

function line(data: BeamData, state: BeamState, first: Line): Line {
  const { last } = state
  const thing = data.things.find((each) => each.id === last?.thing) ?? (last ? undefined : asked(data, state))
  if (!thing) return first
  if (last?.of === 'again') return thing.seen ? data.reply : thing.why
  return last === null || last.of === 'aim' ? thing.name : thing.why
}

function solve(data: BeamData, state: BeamState): BeamAction | undefined {
  const { board, visit } = state
  const thing = asked(data, state)
  if (thing) return { do: 'guess', seen: thing.seen }
  const next = beamThings(data, visit).find((each) => !isOpen(board, each))
  return next && { do: 'swing', thing: next.id }
}

function mistake(data: BeamData, state: BeamState): BeamAction | undefined {
  const thing = asked(data, state)
  return thing && { do: 'guess', seen: !thing.seen }
}

const ARRIVES_MS = 420
function cues(data: BeamData, before: BeamState, now: BeamState): readonly ToyCue[] {
  const { last } = now
  const thing = data.things.find((each) => each.id === last?.thing)
  if (now.misfits > before.misfits) return ['bop', ['shell', 300]]
  if (now.board.light === before.board.light && last?.of !== 'again' && last?.of !== 'guess') return ['tap']
  const answer: readonly ToyCue[] = !thing?.seen
    ? [['hush', ARRIVES_MS]]
    : last?.of === 'again'
      ? [[now.board.signals >= CHORUS ? 'chorus' : 'toot', ARRIVES_MS]]
      : [['hum', 120], [data.guess ? 'stamp' : 'toot', ARRIVES_MS], ...(thing.wobbles ? [['putter', ARRIVES_MS + 300] as const] : [])]
  if (last?.of === 'guess') return ['shell', ...answer]
  return ['cog', ...(thing && last?.of !== 'aim' ? answer : [])]
}

export const mechanic: Mechanic<BeamData, BeamState, BeamAction> = {
  kind: 'beam',
  start,
  act,
  isDone,
  progress: (data, { board, visit }) => ({ done: board.lit.length, of: beamThings(data, visit).length }),
  solve,
  mistake,
  line,
  cues,
  touches: beamTouches,
  fits: (data, { board }) => board.light >= 0 && board.light < STOPS && board.lit.every((id) => data.things.some((thing) => thing.id === id)),
}
