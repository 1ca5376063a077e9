// Scrub, cap, never lend. Your brush never rests in another mug; what somebody else has used is swapped, with a grown-up.
import type { Line } from '../level/level'
import type { Mechanic, ToyCue } from '../play/mechanic'
import { begun, misfit, moved, undone } from '../play/turns'
import {
  askOf,
  asksOf,
  type BrushAction,
  type BrushBoard,
  type BrushData,
  type BrushState,
  canStroke,
  hasLeft,
  hasUsed,
  isReadyToCap,
  nextAsk,
  waitsForOwner,
  waitsForSwap,
} from './brush/basin'
import { touches } from './brush/touches'

export { askOf, asksOf, type BrushAction, type BrushAsk, type BrushData, type BrushState, hasLeft, hasUsed, isReadyToCap } from './brush/basin'

const start = (_data: BrushData, visit: 1 | 2): BrushState =>
  begun('brush', visit, { strokes: 0, asking: null, answers: {}, isSwapped: false, isCalled: false, isCapped: false, isFinished: false })

function act(data: BrushData, state: BrushState, action: BrushAction): BrushState {
  if (action.do === 'undo') return undone(state)
  const { board } = state
  if (board.isFinished) return state
  const ask = askOf(data, board.asking)
  // A friend who waits with a mug is answered first.
  if (ask) {
    if (action.do === 'lend') return misfit(state, { of: 'lend', ask: ask.id })
    if (action.do !== 'offer' || !ask.offers.some((offer) => offer.id === action.offer)) return state
    return moved(state, { asking: null, answers: { ...board.answers, [ask.id]: action.offer } }, { of: 'thanks', ask: ask.id })
  }
  switch (action.do) {
    case 'stroke':
      return canStroke(data, state) ? moved(state, stroked(data, state), { of: 'stroke' }) : state
    case 'use-used':
      return waitsForSwap(data, state) ? misfit(state, { of: 'used' }) : state
    case 'bin-alone':
      return waitsForSwap(data, state) ? misfit(state, { of: 'used-alone' }) : state
    case 'call-helper':
      return waitsForSwap(data, state) ? moved(state, { isSwapped: true }, { of: 'used-thanks' }) : state
    case 'touch-left':
      return waitsForOwner(data, state) ? misfit(state, { of: 'left' }) : state
    case 'call-owner':
      return waitsForOwner(data, state) ? moved(state, { isCalled: true }, { of: 'left-thanks' }) : state
    case 'cap':
      return isReadyToCap(data, state) && !board.isCapped ? moved(state, { isCapped: true }, { of: 'capped' }) : state
    case 'finish':
      if (!isReadyToCap(data, state)) return state
      return board.isCapped ? moved(state, { isFinished: true }) : misfit(state, { of: 'uncapped' })
    default:
      return state
  }
}

/** The asks come one after the other, evenly spread over the strokes. */
function stroked(data: BrushData, state: BrushState): Partial<BrushBoard> {
  const strokes = Math.min(data.strokes, state.board.strokes + 1)
  const asks = asksOf(data, state.visit).length
  const answered = Object.keys(state.board.answers).length
  const isDue = strokes >= data.strokes || strokes >= Math.ceil(((answered + 1) * data.strokes) / (asks + 1))
  return { strokes, asking: isDue ? (nextAsk(data, state)?.id ?? null) : null }
}

function line(data: BrushData, state: BrushState, first: Line): Line {
  const { board, last } = state
  const ask = askOf(data, last && 'ask' in last ? last.ask : board.asking)
  switch (last?.of) {
    case 'lend':
      return ask?.why ?? first
    case 'thanks':
      return ask?.offers.find((offer) => offer.id === board.answers[ask.id])?.thanks ?? first
    case 'used':
      return data.used.why
    case 'used-alone':
      return data.used.alone
    case 'used-thanks':
      return data.used.thanks
    case 'left':
      return data.left.why
    case 'left-thanks':
      return data.left.thanks
    case 'uncapped':
      return data.cap.why
    case 'capped':
      return data.cap.note
  }
  if (ask) return ask.line
  if (board.isCapped) return data.cap.finish
  if (isReadyToCap(data, state)) return data.cap.name
  if (board.strokes >= data.strokes && waitsForSwap(data, state)) return data.used.why
  if (board.strokes >= data.strokes && waitsForOwner(data, state)) return data.left.why
  return board.strokes > 0 ? data.brush.pull : first
}

function solve(data: BrushData, state: BrushState): BrushAction | undefined {
  const { board } = state
  if (board.isFinished) return undefined
  const offer = askOf(data, board.asking)?.offers[0]
  if (offer) return { do: 'offer', offer: offer.id }
  if (canStroke(data, state)) return { do: 'stroke' }
  if (waitsForSwap(data, state)) return { do: 'call-helper' }
  if (waitsForOwner(data, state)) return { do: 'call-owner' }
  return board.isCapped ? { do: 'finish' } : { do: 'cap' }
}

function mistake(data: BrushData, state: BrushState): BrushAction | undefined {
  const tries: readonly BrushAction[] = [{ do: 'lend' }, { do: 'finish' }, { do: 'use-used' }, { do: 'touch-left' }]
  return tries.find((action) => act(data, state, action).misfits > state.misfits)
}

function progress(data: BrushData, state: BrushState): { done: number; of: number } {
  const { strokes, answers, isSwapped, isCalled, isCapped, isFinished } = state.board
  const ticks = [isSwapped, isCalled, isCapped, isFinished].filter(Boolean).length
  const things = Number(hasUsed(data, state)) + Number(hasLeft(data, state))
  return { done: strokes + Object.keys(answers).length + ticks, of: data.strokes + asksOf(data, state.visit).length + things + 2 }
}

/** Every third stroke the tooth squeaks white. */
const SQUEAKS_EVERY = 3
const GULL_MS = 900
function cues(data: BrushData, before: BrushState, now: BrushState): readonly ToyCue[] {
  const { last, board } = now
  if (now.misfits > before.misfits) {
    if (last?.of === 'lend') return ['bop', ['spit', 200], ['spring', 500]]
    return last?.of === 'uncapped' ? ['tap', ['gull', GULL_MS]] : ['bop', ['spring', 300]]
  }
  if (now.past.length < before.past.length) return ['tap']
  if (board.strokes > before.board.strokes || last?.of === 'stroke') return [board.strokes % SQUEAKS_EVERY === 0 || board.strokes >= data.strokes ? 'squeak' : 'scrub']
  if (last?.of === 'capped') return ['cap-click', ['gull', GULL_MS], ['squeak', 2 * GULL_MS]]
  if (last?.of === 'used-thanks') return ['clunk', ['spring', 500]]
  if (last?.of === 'left-thanks') return ['tap', ['cap-click', 500]]
  return board.isFinished && !before.board.isFinished ? ['tap', ['scrub', 500], ['gull', GULL_MS]] : ['tap']
}

export const mechanic: Mechanic<BrushData, BrushState, BrushAction> = {
  kind: 'brush',
  start,
  act,
  isDone: (_data, { board }) => board.isFinished,
  progress,
  solve,
  mistake,
  line,
  cues,
  touches,
  fits: (data, { board }) => [board.asking, ...Object.keys(board.answers)].every((id) => id === null || askOf(data, id) !== undefined),
  softened: (data) => ({ ...data, strokes: 1 }),
}
