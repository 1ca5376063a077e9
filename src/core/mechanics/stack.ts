// Will it hold? Evidence is made of stuff: oak was met in real life, jelly is only online, and a copy folds into its twin. Sit and find out.
import type { ArtId, Line, MechanicData, PersonId } from '../level/level'
import type { Mechanic, ToyCue } from '../play/mechanic'
import { begun, comesOn, misfit, moved, noted, type Turns, undone } from '../play/turns'
import { shuffled } from '../random'
import { firstFault, holds, looksSound, solidLegs } from './stack/holds'
import { stackTouches } from './stack/touches'

export const STUFF = ['oak', 'jelly'] as const
/** Who sits when so many legs are sound: the heavier, the better it holds. */
export const SITTERS = ['gull', 'brushy', 'tuba', 'hippo'] as const

export interface StackSupport {
  readonly id: string
  readonly art?: ArtId
  readonly name: Line
  readonly stuff: (typeof STUFF)[number]
  /** Where it comes from: two of one source are one leg. */
  readonly source: string
  readonly why: Line
  readonly visit: 1 | 2 | 'both'
  /** It looks sound, and is not: a press shows why. */
  readonly check?: { readonly label: Line; readonly why: Line }
}
export interface StackData extends MechanicData {
  readonly kind: 'stack'
  readonly form: 'stool' | 'ladder'
  readonly needs: { readonly supports: number; readonly distinct: boolean }
  /** What is to be held up: one a visit. */
  readonly claims: readonly { readonly id: string; readonly says: Line; readonly visit: 1 | 2 | 'both' }[]
  /** Who waits at the top of a ladder, and helps to open. */
  readonly top?: PersonId
  /** Said when a place is empty. */
  readonly gap: Line
  /** Said when it holds. */
  readonly reply: Line
  readonly supports: readonly StackSupport[]
}
export interface StackBoard {
  /** How they lie in the tray. */
  readonly tray: readonly string[]
  readonly hand: string | null
  /** From the left, or from the ground. */
  readonly sockets: readonly (string | null)[]
  readonly checked: readonly string[]
  readonly isHeld: boolean
}
export interface StackLast {
  readonly of: 'place' | 'sit' | 'check' | 'claim'
  readonly thing?: string
  readonly socket?: number
  /** How many looked sound when somebody sat down, and so who it was. */
  readonly sound?: number
  readonly fits?: boolean
}
export type StackState = Turns<StackBoard, StackLast>
export type StackAction =
  | { readonly do: 'put-back' | 'sit' | 'check' | 'claim' | 'undo' }
  | { readonly do: 'lift'; readonly thing: string }
  | { readonly do: 'place'; readonly socket: number }

export const stackSupports = (data: StackData, visit: 1 | 2): readonly StackSupport[] => data.supports.filter(comesOn(visit))
export const claimOf = (data: StackData, visit: 1 | 2): Line => data.claims.find(comesOn(visit))?.says ?? data.gap
export const supportOf = (data: StackData, id: string | null | undefined): StackSupport | undefined => data.supports.find((support) => support.id === id)
/** What could still be looked at closely: in hand, or in its place. */
export const unchecked = (data: StackData, { hand, sockets, checked }: StackBoard): StackSupport | undefined =>
  [hand, ...sockets].map((id) => supportOf(data, id)).find((support) => support?.check && !checked.includes(support.id))

function start(data: StackData, visit: 1 | 2, seed: number): StackState {
  const tray = shuffled(
    stackSupports(data, visit).map((support) => support.id),
    seed,
  )
  return begun('stack', visit, { tray, hand: null, sockets: Array<null>(data.needs.supports).fill(null), checked: [], isHeld: false })
}

function act(data: StackData, state: StackState, action: StackAction): StackState {
  const { board } = state
  switch (action.do) {
    case 'lift': {
      if (!board.tray.includes(action.thing)) return state
      if (board.hand === action.thing) return moved(state, { hand: null })
      return moved(state, { hand: action.thing, sockets: board.sockets.map((id) => (id === action.thing ? null : id)), isHeld: false })
    }
    case 'put-back':
      return board.hand === null ? state : moved(state, { hand: null })
    case 'place': {
      const { hand, sockets } = board
      if (hand === null || sockets[action.socket] !== null) return state
      const last: StackLast = { of: 'place', thing: hand, socket: action.socket }
      return moved(state, { hand: null, sockets: sockets.map((id, i) => (i === action.socket ? hand : id)) }, last)
    }
    case 'sit':
      return sit(data, state)
    case 'check': {
      const support = unchecked(data, board)
      return support ? moved(state, { checked: [...board.checked, support.id] }, { of: 'check', thing: support.id }) : state
    }
    case 'claim':
      return noted(state, { of: 'claim' })
    case 'undo':
      return undone(state)
  }
}

/** Sitting moves no leg: it finds out. */
function sit(data: StackData, state: StackState): StackState {
  const { board } = state
  if (board.isHeld) return noted(state, { of: 'sit', sound: looksSound(data, board), fits: true })
  const last: StackLast = { of: 'sit', sound: looksSound(data, board), fits: holds(data, board) }
  if (last.fits) return moved(state, { isHeld: true }, last)
  const fault = firstFault(data, board)
  return misfit(state, { ...last, socket: fault.socket, ...(fault.thing === undefined ? {} : { thing: fault.thing }) })
}

function line(data: StackData, { board, last, visit }: StackState, first: Line): Line {
  if (last?.of === 'claim') return claimOf(data, visit)
  if (last?.of === 'sit' && last.fits) return data.reply
  const support = supportOf(data, last?.thing)
  if (last?.of === 'check') return support?.check?.why ?? first
  if (last?.of === 'sit') return support?.check?.why ?? support?.why ?? data.gap
  return supportOf(data, board.hand)?.name ?? support?.name ?? first
}

function solve(data: StackData, state: StackState): StackAction | undefined {
  const { board, visit } = state
  if (board.isHeld) return undefined
  if (holds(data, board)) return { do: 'sit' }
  const wrong = board.sockets.find((id, i) => id !== null && firstFault(data, board, i).socket === i)
  const free = board.sockets.indexOf(null)
  const wanted = (id: string): boolean => {
    const sockets = board.sockets.map((each, i) => (i === free ? id : each))
    return free >= 0 && solidLegs(data, { sockets }) > solidLegs(data, board)
  }
  if (board.hand !== null) return wanted(board.hand) ? { do: 'place', socket: free } : { do: 'lift', thing: board.hand }
  if (wrong) return { do: 'lift', thing: wrong }
  const next = stackSupports(data, visit).find((support) => !board.sockets.includes(support.id) && wanted(support.id))
  return next && { do: 'lift', thing: next.id }
}

const LANDS_MS = 400
const SITTER_CUES = { gull: 'gull', brushy: 'squeak', tuba: 'tuba', hippo: 'tuba' } as const
function cues(data: StackData, before: StackState, now: StackState): readonly ToyCue[] {
  const { last } = now
  const thing = supportOf(data, last?.thing)
  if (last?.of === 'sit' && data.form === 'ladder')
    return last.fits ? ['step', ['bell', LANDS_MS * 2]] : ['step', ['wobble', LANDS_MS + 220 * (last.sound ?? 0)], ['giggle', LANDS_MS * 3]]
  if (last?.of === 'sit') {
    const sitter = SITTER_CUES[SITTERS[Math.min(last.sound ?? 0, SITTERS.length - 1)] ?? 'gull']
    return last.fits
      ? [
          ['creak', LANDS_MS],
          [sitter, LANDS_MS + 200],
        ]
      : [
          [thing ? 'wobble' : 'creak', LANDS_MS],
          ['giggle', LANDS_MS + 600],
        ]
  }
  if (last?.of === 'place') return thing?.stuff === 'jelly' ? ['boing'] : ['knock', ['knock', 130]]
  if (last?.of === 'check' && now.board.checked.length > before.board.checked.length) return ['page', ['wobble', 300]]
  return ['tap']
}

function fits(data: StackData, { board }: StackState): boolean {
  return board.sockets.length === data.needs.supports && [...board.tray, board.hand, ...board.sockets].every((id) => id === null || supportOf(data, id) !== undefined)
}

export const mechanic: Mechanic<StackData, StackState, StackAction> = {
  kind: 'stack',
  start,
  act,
  isDone: (_data, { board }) => board.isHeld,
  progress: (data, { board }) => ({ done: solidLegs(data, board) + (board.isHeld ? 1 : 0), of: data.needs.supports + 1 }),
  solve,
  mistake: (data, { board }) => (holds(data, board) ? undefined : { do: 'sit' }),
  line,
  cues,
  touches: stackTouches,
  fits,
}
