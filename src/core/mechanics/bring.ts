// It takes two. What one child alone can't work goes with a grown-up: an oar, a gate, a worry, a quiet word.
// Two ways round: somebody is brought to a seat or a gate, or something is brought to somebody. Rounds come one after the other.
import type { ArtId, Line, MechanicData, PersonId } from '../level/level'
import type { Mechanic, ToyCue } from '../play/mechanic'
import { begun, comesOn, misfit, moved, type Turns, undone } from '../play/turns'
import { shuffled } from '../random'
import { bringTouches } from './bring/touches'

/** Where to: an empty seat in a boat, a basket that lifts a gate, helpers who hear, or helpers who throw a rope. */
export const BRINGS = ['seat', 'gate', 'helpers', 'rope'] as const
/** A trusted grown-up; a child; an animal or a thing; everybody at once; somebody known only from a screen. */
export const ROLES = ['grown-up', 'child', 'thing', 'everyone', 'online'] as const

export interface BringHelper {
  /** A person of the cast, or a cut-out of the toy's own. */
  readonly id: PersonId
  readonly role: (typeof ROLES)[number]
  readonly name: Line
}
/** What somebody does about it in one round: the words of a grown-up who takes it, and the reason when it comes back. */
export interface BringAnswer {
  readonly by: PersonId
  readonly reply?: Line
  readonly why?: Line
  /** Has full hands the first time; a second time is heard. */
  readonly isBusy: boolean
}
export interface BringRound {
  readonly id: string
  readonly art?: ArtId
  readonly visit: 1 | 2 | 'both'
  readonly name: Line
  readonly says: Line
  /** What happens when it is tried alone: rowing with one oar, pulling at a shut gate. */
  readonly alone?: Line
  /** Who drifts out there. */
  readonly about?: PersonId
  readonly answers: readonly BringAnswer[]
}
export interface BringHide {
  readonly id: string
  readonly name: Line
  readonly why: Line
  readonly visit: 1 | 2 | 'both'
}
export interface BringData extends MechanicData {
  readonly kind: 'bring'
  readonly to: (typeof BRINGS)[number]
  /** Who is at it. */
  readonly child: { readonly id: PersonId; readonly name: Line }
  /** How big a worry is at first. */
  readonly sizes: number
  readonly helpers: readonly BringHelper[]
  /** Where a worry does not stay: a pocket, a cushion. */
  readonly hides: readonly BringHide[]
  readonly rounds: readonly BringRound[]
}

export interface BringBoard {
  /** Who stands where, the same from the same seed. */
  readonly seed: number
  /** Which round it is; as many as there are is the end. */
  readonly round: number
  /** A helper's id, or the id of the round's own thing. */
  readonly hand: string | null
  readonly seat: PersonId | null
  /** Who has helped a bit in this round: was busy once, or is a friend who comes along. */
  readonly tried: readonly PersonId[]
  /** Who took each round that is done. */
  readonly heard: readonly PersonId[]
}
export interface BringLast {
  readonly of: 'sit' | 'go' | 'take' | 'part' | 'back' | 'hide'
  readonly round: string
  readonly who?: string
}
export type BringState = Turns<BringBoard, BringLast>
export type BringAction =
  | { readonly do: 'go' | 'put-back' | 'undo' }
  | { readonly do: 'lift'; readonly id: string }
  | { readonly do: 'sit' }
  | { readonly do: 'give' | 'hide'; readonly to: string }

/** In these, a helper is picked up and set in a place; in the others the thing is picked up and brought to a helper. */
export const isCalling = (data: BringData): boolean => data.to === 'seat' || data.to === 'gate'
export const bringRounds = (data: BringData, visit: 1 | 2): readonly BringRound[] => data.rounds.filter(comesOn(visit))
export const roundNow = (data: BringData, { board, visit }: BringState): BringRound | undefined => bringRounds(data, visit)[board.round]
export const hidesNow = (data: BringData, { visit }: BringState): readonly BringHide[] => data.hides.filter(comesOn(visit))
export const helperOf = (data: BringData, id: string | null | undefined): BringHelper | undefined => data.helpers.find((helper) => helper.id === id)

/** Who is there in this round, in the order in which they stand. */
export function helpersNow(data: BringData, state: BringState): readonly BringHelper[] {
  const answers = roundNow(data, state)?.answers ?? bringRounds(data, state.visit).at(-1)?.answers ?? []
  return shuffled(answers, state.board.seed + state.board.round).flatMap(({ by }) => helperOf(data, by) ?? [])
}
/** How big the worry still is: even a busy helper lets out a squeak of air. */
export const sizeNow = (data: BringData, { board }: BringState): number => Math.max(1, data.sizes - board.tried.length)

/** Busy as the round is written; on a second visit also whoever took the round before: another lap is open. Nobody is busy twice. */
export function isBusy(data: BringData, state: BringState, id: PersonId): boolean {
  const { board, visit } = state
  const answer = roundNow(data, state)?.answers.find(({ by }) => by === id)
  if (!answer?.why || helperOf(data, id)?.role !== 'grown-up' || board.tried.includes(id)) return false
  return answer.isBusy || (visit === 2 && board.heard.at(-1) === id)
}
/** A grown-up takes it, or helps a bit and has room next time. A friend helps a bit with what is carried, and can't row for two. */
export function answerOf(data: BringData, state: BringState, id: PersonId): 'takes' | 'part' | 'back' {
  const role = helperOf(data, id)?.role
  if (role === 'grown-up') return isBusy(data, state, id) ? 'part' : 'takes'
  return role === 'child' && !isCalling(data) && !state.board.tried.includes(id) ? 'part' : 'back'
}

const start = (_data: BringData, visit: 1 | 2, seed: number): BringState => begun('bring', visit, { seed, round: 0, hand: null, seat: null, tried: [], heard: [] })
const isDone = (data: BringData, { board, visit }: BringState): boolean => board.round >= bringRounds(data, visit).length

const taken = (state: BringState, round: BringRound, who: PersonId, of: 'go' | 'take'): BringState => {
  const { board } = state
  return moved(state, { round: board.round + 1, hand: null, seat: null, tried: [], heard: [...board.heard, who] }, { of, round: round.id, who })
}

function act(data: BringData, state: BringState, action: BringAction): BringState {
  const { board } = state
  if (action.do === 'undo') return undone(state)
  const round = roundNow(data, state)
  if (!round) return state
  switch (action.do) {
    case 'lift': {
      const isThere = isCalling(data) ? round.answers.some(({ by }) => by === action.id) : action.id === round.id
      if (!isThere) return state
      if (board.hand === action.id) return moved(state, { hand: null })
      return moved(state, { hand: action.id, seat: board.seat === action.id ? null : board.seat })
    }
    case 'put-back':
      return board.hand === null ? state : moved(state, { hand: null })
    case 'sit':
      return isCalling(data) && board.hand !== null ? answered(data, state, round, board.hand) : state
    case 'give':
      return !isCalling(data) && board.hand === round.id && round.answers.some(({ by }) => by === action.to) ? answered(data, state, round, action.to) : state
    case 'hide':
      return board.hand === round.id && hidesNow(data, state).some(({ id }) => id === action.to) ? misfit(state, { of: 'hide', round: round.id, who: action.to }) : state
    case 'go':
      if (!isCalling(data) || board.hand !== null) return state
      return board.seat === null ? misfit(state, { of: 'go', round: round.id }) : taken(state, round, board.seat, 'go')
  }
}

function answered(data: BringData, state: BringState, round: BringRound, who: PersonId): BringState {
  const { board } = state
  const answer = answerOf(data, state, who)
  if (answer === 'back') return misfit(state, { of: 'back', round: round.id, who })
  // Who was fetched and is busy goes ashore again; what was carried stays in the hand for the next try.
  if (answer === 'part') return moved(state, { tried: [...board.tried, who], hand: isCalling(data) ? null : board.hand }, { of: 'part', round: round.id, who })
  if (!isCalling(data)) return taken(state, round, who, 'take')
  return moved(state, { seat: who, hand: null }, { of: 'sit', round: round.id, who })
}

function line(data: BringData, state: BringState, first: Line): Line {
  const { last, board } = state
  const round = last ? data.rounds.find(({ id }) => id === last.round) : roundNow(data, state)
  if (!round) return first
  if (last?.of === 'hide') return data.hides.find(({ id }) => id === last.who)?.why ?? first
  if (last?.of === 'go' && last.who === undefined) return round.alone ?? round.says
  const answer = round.answers.find(({ by }) => by === last?.who)
  if (last?.of === 'part' || last?.of === 'back') return answer?.why ?? round.says
  if (last) return answer?.reply ?? round.says
  if (board.hand !== null && isCalling(data)) return helperOf(data, board.hand)?.name ?? first
  return board.round === 0 && board.hand === null && state.past.length === 0 ? first : round.says
}

function solve(data: BringData, state: BringState): BringAction | undefined {
  const { board } = state
  const round = roundNow(data, state)
  if (!round) return undefined
  const taker = round.answers.find(({ by }) => answerOf(data, state, by) === 'takes')?.by ?? ''
  if (!isCalling(data)) return board.hand === round.id ? { do: 'give', to: taker } : { do: 'lift', id: round.id }
  if (board.hand !== null) return answerOf(data, state, board.hand) === 'takes' ? { do: 'sit' } : { do: 'lift', id: board.seat === null ? taker : board.hand }
  return board.seat === null ? { do: 'lift', id: taker } : { do: 'go' }
}

function mistake(data: BringData, state: BringState): BringAction | undefined {
  const { board } = state
  const round = roundNow(data, state)
  if (!round) return undefined
  if (isCalling(data)) {
    if (board.hand !== null) return answerOf(data, state, board.hand) === 'back' ? { do: 'sit' } : undefined
    return board.seat === null ? { do: 'go' } : undefined
  }
  if (board.hand !== round.id) return undefined
  const hide = hidesNow(data, state)[0]
  if (hide) return { do: 'hide', to: hide.id }
  const back = round.answers.find(({ by }) => answerOf(data, state, by) === 'back')
  return back ? { do: 'give', to: back.by } : undefined
}

const GOES: Readonly<Record<BringData['to'], readonly ToyCue[]>> = {
  seat: ['creak', ['water', 300]],
  gate: ['roll', ['clunk', 500]],
  helpers: ['squeak', ['raspberry', 200]],
  rope: ['roll', ['creak', 400]],
}
const BACK: Readonly<Record<BringData['to'], readonly ToyCue[]>> = {
  seat: ['creak', ['bop', 500]],
  gate: ['bop', ['boing', 200]],
  helpers: ['boing'],
  rope: ['gull', ['bop', 500]],
}
function cues(data: BringData, before: BringState, now: BringState): readonly ToyCue[] {
  const { last } = now
  if (now.misfits > before.misfits) return BACK[data.to]
  if (now.board.round > before.board.round) return GOES[data.to]
  if (last?.of === 'part') return ['squeak']
  if (last?.of === 'sit') return ['creak']
  return ['hop']
}

function fits(data: BringData, { board, visit }: BringState): boolean {
  const rounds = bringRounds(data, visit)
  const known = new Set([...data.helpers.map(({ id }) => id), ...rounds.map(({ id }) => id)])
  return board.round <= rounds.length && [board.hand, board.seat, ...board.tried, ...board.heard].every((id) => id === null || known.has(id))
}

export const mechanic: Mechanic<BringData, BringState, BringAction> = {
  kind: 'bring',
  start,
  act,
  isDone,
  progress: (data, { board, visit }) => ({
    done: board.round * 2 + (board.seat !== null || board.tried.length > 0 ? 1 : 0),
    of: bringRounds(data, visit).length * 2,
  }),
  solve,
  mistake,
  line,
  cues,
  touches: bringTouches,
  fits,
}
