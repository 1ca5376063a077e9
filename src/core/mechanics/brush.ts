// Scrub, cap, never lend. Your brush never rests in another mug; what somebody else has used is swapped, with a grown-up.

import type { Shape, Spot } from '../layout/hotspot'
import type { ArtId, Line, PersonId } from '../level/level'
import type { Mechanic } from '../play/mechanic'

export interface BrushAsk {
  readonly id: PersonId
  readonly line: Line
  readonly visit: 1 | 2 | 'both'
  /** Why lending does not fit. */
  readonly why: Line
  readonly offers: readonly { readonly id: string; readonly art: ArtId; readonly label: Line; readonly thanks: Line }[]
}
export interface BrushData {
  readonly kind: 'brush'
  readonly strokes: number
  readonly brush: { readonly name: Line; readonly pull: Line }
  readonly asks: readonly BrushAsk[]
  /** A brush that somebody else has used: swapped, with a grown-up. */
  readonly used: {
    readonly name: Line
    readonly why: Line
    readonly alone: Line
    readonly helper: PersonId
    readonly call: Line
    readonly thanks: Line
    readonly visit: 1 | 2 | 'both'
  }
  /** A friend left hers uncapped: call her, don't touch. */
  readonly left: { readonly name: Line; readonly why: Line; readonly call: Line; readonly thanks: Line; readonly visit: 1 | 2 | 'both' }
  readonly cap: { readonly name: Line; readonly finish: Line; readonly why: Line }
}
interface Shelf {
  readonly strokes: number
  /** Which ask is standing there with a mug, by its place in this visit's asks. */
  readonly asking: number | null
  readonly answers: Readonly<Record<string, string>>
  readonly isSwapped: boolean
  readonly isCalled: boolean
  readonly isCapped: boolean
  readonly isFinished: boolean
}
/** What was said last, so that its line stays until something else is done. */
export type BrushSaid =
  | { readonly of: 'lend' | 'thanks'; readonly ask: string }
  | { readonly of: 'used' | 'used-alone' | 'used-thanks' | 'left' | 'left-thanks' | 'uncapped' | 'capped' }
export interface BrushState extends Shelf {
  readonly kind: 'brush'
  readonly visit: 1 | 2
  readonly said: BrushSaid | null
  readonly misfits: number
  readonly past: readonly Shelf[]
}
export type BrushAction =
  | { readonly do: 'stroke' | 'lend' | 'use-used' | 'bin-alone' | 'call-helper' | 'touch-left' | 'call-owner' | 'cap' | 'finish' | 'undo' }
  | { readonly do: 'offer'; readonly offer: string }

const comes =
  (visit: 1 | 2) =>
  (row: { readonly visit: 1 | 2 | 'both' }): boolean =>
    row.visit === 'both' || row.visit === visit
export const asksOf = (data: BrushData, visit: 1 | 2): readonly BrushAsk[] => data.asks.filter(comes(visit))
export const hasUsed = (data: BrushData, state: BrushState): boolean => comes(state.visit)(data.used)
export const hasLeft = (data: BrushData, state: BrushState): boolean => comes(state.visit)(data.left)

export function startBrush(_data: BrushData, visit: 1 | 2): BrushState {
  return { kind: 'brush', visit, strokes: 0, asking: null, answers: {}, isSwapped: false, isCalled: false, isCapped: false, isFinished: false, said: null, misfits: 0, past: [] }
}

export const isBrushDone = (state: BrushState): boolean => state.isFinished

/** Clean, everybody answered, no shared brush in use: only the cap and the way out are left. */
export const isReadyToCap = (data: BrushData, state: BrushState): boolean =>
  state.strokes >= data.strokes &&
  asksOf(data, state.visit).every((ask) => ask.id in state.answers) &&
  (state.isSwapped || !hasUsed(data, state)) &&
  (state.isCalled || !hasLeft(data, state))

/** An action that can't be done here gives back the same state. */
export function actBrush(data: BrushData, state: BrushState, action: BrushAction): BrushState {
  if (action.do === 'undo') {
    const before = state.past.at(-1)
    return before ? { ...state, ...before, said: null, past: state.past.slice(0, -1) } : state
  }
  if (state.isFinished) return state
  const asks = asksOf(data, state.visit)
  const ask = state.asking === null ? undefined : asks[state.asking]
  switch (action.do) {
    case 'stroke':
      return ask || state.isCapped || state.strokes >= data.strokes ? state : move(state, stroked(data, state, asks.length), null)
    case 'lend':
      return ask ? misfit(state, { of: 'lend', ask: ask.id }) : state
    case 'offer':
      if (!ask?.offers.some((offer) => offer.id === action.offer)) return state
      return move(state, { asking: null, answers: { ...state.answers, [ask.id]: action.offer } }, { of: 'thanks', ask: ask.id })
    case 'use-used':
      return hasUsed(data, state) && !state.isSwapped ? misfit(state, { of: 'used' }) : state
    case 'bin-alone':
      return hasUsed(data, state) && !state.isSwapped ? misfit(state, { of: 'used-alone' }) : state
    case 'call-helper':
      return hasUsed(data, state) && !state.isSwapped ? move(state, { isSwapped: true }, { of: 'used-thanks' }) : state
    case 'touch-left':
      return hasLeft(data, state) && !state.isCalled ? misfit(state, { of: 'left' }) : state
    case 'call-owner':
      return hasLeft(data, state) && !state.isCalled ? move(state, { isCalled: true }, { of: 'left-thanks' }) : state
    case 'cap':
      return isReadyToCap(data, state) ? move(state, { isCapped: !state.isCapped }, state.isCapped ? null : { of: 'capped' }) : state
    case 'finish':
      if (!isReadyToCap(data, state)) return state
      return state.isCapped ? move(state, { isFinished: true }, null) : misfit(state, { of: 'uncapped' })
  }
}

const shelfOf = ({ strokes, asking, answers, isSwapped, isCalled, isCapped, isFinished }: Shelf): Shelf => ({ strokes, asking, answers, isSwapped, isCalled, isCapped, isFinished })
const move = (state: BrushState, shelf: Partial<Shelf>, said: BrushSaid | null): BrushState => ({ ...state, ...shelf, said, past: [...state.past, shelfOf(state)] })
const misfit = (state: BrushState, said: BrushSaid): BrushState => ({ ...state, said, misfits: state.misfits + 1 })

/** The asks come one after the other, evenly spread over the strokes. */
function stroked(data: BrushData, state: BrushState, asks: number): Partial<Shelf> {
  const strokes = state.strokes + 1
  const next = Object.keys(state.answers).length
  const isDue = next < asks && strokes >= Math.ceil(((next + 1) * data.strokes) / (asks + 1))
  const mustAsk = next < asks && strokes >= data.strokes
  return { strokes, ...(isDue || mustAsk ? { asking: next } : {}) }
}

/** What the toy says now. */
export function brushLine(data: BrushData, state: BrushState, first: Line): Line {
  const asks = asksOf(data, state.visit)
  const { said } = state
  if (said?.of === 'lend') return asks.find((ask) => ask.id === said.ask)?.why ?? first
  if (said?.of === 'thanks') {
    const ask = asks.find((each) => each.id === said.ask)
    return ask?.offers.find((offer) => offer.id === state.answers[said.ask])?.thanks ?? first
  }
  if (said?.of === 'used') return data.used.why
  if (said?.of === 'used-alone') return data.used.alone
  if (said?.of === 'used-thanks') return data.used.thanks
  if (said?.of === 'left') return data.left.why
  if (said?.of === 'left-thanks') return data.left.thanks
  if (said?.of === 'uncapped') return data.cap.why
  const asking = state.asking === null ? undefined : asks[state.asking]
  if (asking) return asking.line
  if (state.strokes >= data.strokes && isReadyToCap(data, state)) return said?.of === 'capped' ? data.cap.finish : data.cap.name
  return state.strokes > 0 && state.strokes < data.strokes ? data.brush.pull : first
}

/** What finishes the toy from here: for a teacher, and for tests. */
export function solveBrush(data: BrushData, state: BrushState): BrushAction | undefined {
  if (state.isFinished) return undefined
  const ask = state.asking === null ? undefined : asksOf(data, state.visit)[state.asking]
  const offer = ask?.offers[0]
  if (offer) return { do: 'offer', offer: offer.id }
  if (state.strokes < data.strokes) return { do: 'stroke' }
  if (hasUsed(data, state) && !state.isSwapped) return { do: 'call-helper' }
  if (hasLeft(data, state) && !state.isCalled) return { do: 'call-owner' }
  return state.isCapped ? { do: 'finish' } : { do: 'cap' }
}

const LAYOUT = {
  wide: {
    mirror: { x: 800, y: 330, w: 440, h: 440 },
    brush: { x: 800, y: 690, w: 420, h: 150 },
    used: { x: 250, y: 560, w: 150, h: 300 },
    bin: { x: 420, y: 660, w: 150, h: 190 },
    left: { x: 1160, y: 560, w: 150, h: 300 },
    cap: { x: 1130, y: 770, w: 150, h: 110 },
    finish: { x: 1420, y: 690, w: 200, h: 150 },
    helper: { x: 290, y: 285, w: 220, h: 240 },
    friend: { x: 1300, y: 285, w: 300, h: 240 },
  },
  upright: {
    mirror: { x: 450, y: 260, w: 400, h: 400 },
    brush: { x: 450, y: 900, w: 480, h: 180 },
    used: { x: 150, y: 640, w: 160, h: 300 },
    bin: { x: 340, y: 690, w: 160, h: 200 },
    left: { x: 560, y: 640, w: 160, h: 300 },
    cap: { x: 780, y: 900, w: 150, h: 150 },
    finish: { x: 690, y: 1090, w: 300, h: 150 },
    helper: { x: 140, y: 330, w: 200, h: 240 },
    friend: { x: 770, y: 380, w: 240, h: 300 },
  },
} as const
export type BrushSpotId = keyof (typeof LAYOUT)['wide']
export const brushSpot = (id: BrushSpotId, shape: Shape): Spot => ({ id, ...LAYOUT[shape][id] })

function mistake(data: BrushData, state: BrushState): BrushAction | undefined {
  const tries: readonly BrushAction[] = [{ do: 'lend' }, { do: 'bin-alone' }, { do: 'touch-left' }, { do: 'finish' }]
  return tries.find((action) => actBrush(data, state, action).misfits > state.misfits)
}

function cue(before: BrushState, now: BrushState): string {
  if (now.misfits > before.misfits) return 'spring'
  if (now.strokes > before.strokes) return now.strokes % 3 === 0 ? 'squeak' : 'scrub'
  return now.isCapped === before.isCapped ? 'success' : 'cap-click'
}

export const mechanic: Mechanic<BrushData, BrushState, BrushAction> = {
  kind: 'brush',
  start: startBrush,
  act: actBrush,
  isDone: isBrushDone,
  solve: solveBrush,
  mistake,
  line: brushLine,
  cue,
  fits: (data, state) => state.asking === null || state.asking < asksOf(data, state.visit).length,
}
