// Make it small, then hand it on: closing takes a press, and somebody who is told takes it away. Nothing unwelcome is ever drawn.
import type { ArtId, Line, MechanicData, PersonId } from '../level/level'
import type { Mechanic, ToyCue } from '../play/mechanic'
import { begun, comesOn, misfit, moved, noted, type Turns, undone } from '../play/turns'
import { seedFrom, shuffled } from '../random'
import { closeTouches } from './close/touches'

/** Fog is squeezed small by its corner, a curtain drawn by its tassel, a locker pushed shut. */
export const CLOSE_FORMS = ['fog', 'curtain', 'locker'] as const
export type CloseForm = (typeof CLOSE_FORMS)[number]
/** Whether the place to press is lit, only named, or left to the arm that knows. */
export const PROMPTS = ['show', 'word', 'none'] as const

export interface CloseWords {
  readonly id: string
  readonly says: Line
  readonly fits: boolean
  readonly why: Line
}
export interface CloseRound {
  readonly id: string
  readonly visit: 1 | 2 | 'both'
  readonly prompt: (typeof PROMPTS)[number]
  /** What is happening. */
  readonly says: Line
  /** What was being done, seen again when it is clear. */
  readonly art?: ArtId
  /** Whose locker it is. */
  readonly name?: Line
  /** Who can be told, by their ids. */
  readonly tells: readonly string[]
  readonly words: readonly CloseWords[]
}
export interface CloseHelper {
  readonly id: string
  readonly art: ArtId
  readonly name: Line
  readonly thanks: Line
  /** Not theirs to hear: why. Never a grown-up. */
  readonly why?: Line
  readonly who: PersonId
}
export interface CloseData extends MechanicData {
  readonly kind: 'close'
  readonly form: CloseForm
  /** Presses until it is closed. */
  readonly pulls: number
  readonly says: Readonly<Record<'look' | 'pull' | 'small' | 'ask', Line>>
  readonly closer: { readonly name: Line }
  readonly on: { readonly name: Line; readonly call: Line }
  readonly helpers: readonly CloseHelper[]
  readonly rounds: readonly CloseRound[]
}
export interface CloseBoard {
  readonly round: number
  readonly pulled: number
  readonly helper: string | null
  readonly isTold: boolean
  /** Words of each round in the seed's order. */
  readonly order: readonly (readonly string[])[]
}
export interface CloseLast {
  readonly of: 'look' | 'pull' | 'shut' | 'helper' | 'words' | 'told' | 'on'
  readonly id?: string
}
export type CloseState = Turns<CloseBoard, CloseLast>
export type CloseAction =
  | { readonly do: 'close' | 'look' | 'on' | 'put-back' | 'undo' }
  | { readonly do: 'choose'; readonly helper: string }
  | { readonly do: 'say'; readonly words: string }

export const closeRounds = (data: CloseData, visit: 1 | 2): readonly CloseRound[] => data.rounds.filter(comesOn(visit))
export const roundOf = (data: CloseData, { board, visit }: CloseState): CloseRound | undefined => closeRounds(data, visit)[board.round]
/** It drifts over another toy on this visit: it brings no page of its own, and goes when the hand says so. */
export const isGuest = ({ over }: CloseData, visit: 1 | 2): boolean => over !== undefined && comesOn(visit)(over)
export const isShut = (data: CloseData, { pulled }: CloseBoard): boolean => pulled >= data.pulls
const isLastRound = (data: CloseData, { board, visit }: CloseState): boolean => board.round >= closeRounds(data, visit).length - 1
/** A guest's thanks are heard before it goes; alone, the last thanks are the end. */
export const canGoOn = (data: CloseData, state: CloseState): boolean => state.board.isTold && (isGuest(data, state.visit) || !isLastRound(data, state))
const helperOf = (data: CloseData, id: string | null | undefined): CloseHelper | undefined => data.helpers.find((helper) => helper.id === id)

function start(data: CloseData, visit: 1 | 2, seed: number): CloseState {
  const order = closeRounds(data, visit).map(({ id, words }) =>
    shuffled(
      words.map((each) => each.id),
      seedFrom(seed, id),
    ),
  )
  return begun('close', visit, { round: 0, pulled: 0, helper: null, isTold: false, order })
}
const isDone = (data: CloseData, state: CloseState): boolean => (isGuest(data, state.visit) ? roundOf(data, state) === undefined : state.board.isTold && isLastRound(data, state))

function act(data: CloseData, state: CloseState, action: CloseAction): CloseState {
  const { board } = state
  const round = roundOf(data, state)
  const shut = isShut(data, board)
  if (action.do === 'undo') return undone(state)
  if (!round) return state
  switch (action.do) {
    case 'close':
      return pull(data, state)
    case 'put-back':
      // Escape closes too; afterwards it only lets the chosen helper go.
      return shut ? (board.helper === null || board.isTold ? state : moved(state, { helper: null })) : pull(data, state)
    case 'look':
      return shut ? state : misfit(state, { of: 'look' })
    case 'choose':
      return shut && !board.isTold && round.tells.includes(action.helper) ? choose(data, state, action.helper) : state
    case 'say': {
      const words = round.words.find((each) => each.id === action.words)
      if (board.helper === null || board.isTold || !words) return state
      return words.fits ? moved(state, { isTold: true }, { of: 'told', id: words.id }) : misfit(state, { of: 'words', id: words.id })
    }
    case 'on':
      return canGoOn(data, state) ? moved(state, { round: board.round + 1, pulled: 0, helper: null, isTold: false }, { of: 'on' }) : state
  }
}

function pull(data: CloseData, state: CloseState): CloseState {
  const { board } = state
  if (isShut(data, board)) return state
  const pulled = board.pulled + 1
  return moved(state, { pulled }, { of: pulled >= data.pulls ? 'shut' : 'pull' })
}
function choose(data: CloseData, state: CloseState, id: string): CloseState {
  const helper = helperOf(data, id)
  if (!helper) return state
  if (helper.why) return misfit(state, { of: 'helper', id })
  return state.board.helper === id ? noted(state, null) : moved(state, { helper: id }, { of: 'helper', id })
}

/** `first` only tells what the toy is: what is happening now says more. */
function line(data: CloseData, state: CloseState, first: Line): Line {
  const { board, last } = state
  const round = roundOf(data, state)
  switch (last?.of) {
    case 'look':
      return data.says.look
    case 'pull':
      return data.says.pull
    case 'words':
      return round?.words.find((each) => each.id === last.id)?.why ?? first
    case 'told':
      return helperOf(data, board.helper)?.thanks ?? first
    case 'helper':
      return (board.helper === last.id ? undefined : helperOf(data, last.id)?.why) ?? data.says.ask
    default:
      if (board.isTold) return helperOf(data, board.helper)?.thanks ?? first
      if (board.helper !== null) return data.says.ask
      return isShut(data, board) ? data.says.small : (round?.says ?? first)
  }
}

function solve(data: CloseData, state: CloseState): CloseAction | undefined {
  const { board } = state
  const round = roundOf(data, state)
  if (!round || isDone(data, state)) return undefined
  if (!isShut(data, board)) return { do: 'close' }
  if (board.isTold) return { do: 'on' }
  if (board.helper === null) {
    const helper = round.tells.find((id) => !helperOf(data, id)?.why)
    return helper === undefined ? undefined : { do: 'choose', helper }
  }
  const words = round.words.find((each) => each.fits)
  return words && { do: 'say', words: words.id }
}

function mistake(data: CloseData, state: CloseState): CloseAction | undefined {
  const { board } = state
  const round = roundOf(data, state)
  if (!round || board.isTold) return undefined
  if (!isShut(data, board)) return { do: 'look' }
  if (board.helper === null) {
    const wrong = round.tells.find((id) => helperOf(data, id)?.why)
    return wrong === undefined ? undefined : { do: 'choose', helper: wrong }
  }
  const words = round.words.find((each) => !each.fits)
  return words && { do: 'say', words: words.id }
}

/** Closed, and told: two notes a round. */
const progress = (data: CloseData, { board, visit }: CloseState): { done: number; of: number } => ({
  done: board.round * 2 + (isShut(data, board) ? 1 : 0) + (board.isTold ? 1 : 0),
  of: closeRounds(data, visit).length * 2,
})

const CUES: Readonly<Record<CloseForm, { readonly shut: readonly ToyCue[]; readonly pull: readonly ToyCue[]; readonly look: readonly ToyCue[]; readonly comes: string }>> = {
  fog: { shut: ['schloop', ['plop', 420]], pull: ['tap'], look: ['hush'], comes: 'hush' },
  curtain: { shut: ['swish', ['plop', 320]], pull: ['swish'], look: ['bop'], comes: 'swish' },
  locker: { shut: ['clack'], pull: ['creak'], look: ['creak', ['clack', 700]], comes: 'creak' },
}
function cues({ form }: CloseData, before: CloseState, now: CloseState): readonly ToyCue[] {
  if (!now.last || now.last === before.last) return ['tap']
  const own = CUES[form]
  switch (now.last.of) {
    case 'shut':
      return own.shut
    case 'pull':
      return own.pull
    case 'look':
      return own.look
    case 'on':
      return ['page', [own.comes, 300]]
    case 'told':
      return [['plop', 300]]
    case 'words':
      return ['bop']
    case 'helper':
      return now.misfits > before.misfits ? ['bop'] : ['tap']
  }
}

function fits(data: CloseData, { board, visit }: CloseState): boolean {
  const rounds = closeRounds(data, visit)
  return board.round <= rounds.length && (board.helper === null || helperOf(data, board.helper) !== undefined) && board.order.length === rounds.length
}

export const mechanic: Mechanic<CloseData, CloseState, CloseAction> = {
  kind: 'close',
  start,
  act,
  isDone,
  progress,
  solve,
  mistake,
  line,
  cues,
  touches: closeTouches,
  fits,
  softened: (data) => ({ ...data, pulls: 1 }),
}
