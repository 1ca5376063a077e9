// Stones have undersides. Only a stone that was turned over, and is sound, bears; and what you put down becomes what you walk on.
import type { ArtId, Line, MechanicData, PersonId } from '../level/level'
import type { Mechanic, ToyCue } from '../play/mechanic'
import { begun, comesOn, misfit, moved, noted, type Turns, undone } from '../play/turns'
import { shuffled } from '../random'
import { pathTouches } from './path/touches'

/** Stones over a river, planks of a bridge, or stones out of a backpack. */
export const PATH_FORMS = ['river', 'planks', 'backpack'] as const
/** What is underneath: a teacher's mark, a crack that wants mending, nothing, or "someone else chose that". */
export const UNDERSIDES = ['mark', 'crack', 'none', 'other'] as const
/** What comes of holding it up: it is marked or mended, or it is laid aside for today. */
export const CHECKS = ['mark', 'aside'] as const

export interface PathStone {
  readonly id: string
  readonly art?: ArtId
  readonly name: Line
  readonly under: (typeof UNDERSIDES)[number]
  /** Words underneath. */
  readonly says?: Line
  readonly check: (typeof CHECKS)[number]
  readonly why: Line
  readonly visit: 1 | 2 | 'both'
  /** The gap that it lies in from the start, counted from 1: somebody put it there before. */
  readonly stands?: number
}
export interface PathWalk {
  readonly visit: 1 | 2 | 'both'
  readonly walker: PersonId
  readonly helper: PersonId
  readonly name: Line
  readonly helperName: Line
  readonly gaps: number
  /** What the helper says on the far side. */
  readonly says: Line
  /** A friend who has been over already and waits on the far side. */
  readonly friend?: PersonId
}
export interface PathData extends MechanicData {
  readonly kind: 'path'
  readonly form: (typeof PATH_FORMS)[number]
  readonly walks: readonly PathWalk[]
  readonly stones: readonly PathStone[]
  /** Why a stone does not bear: it was not turned, or it is turned and not sound. */
  readonly unturned: Line
  readonly unsound: Line
  /** Words that are pressed, or said, before the last step. */
  readonly vow?: { readonly words: Line; readonly says: Line }
}
export interface PathBoard {
  readonly hand: string | null
  /** Which stone lies in each gap. */
  readonly gaps: readonly (string | null)[]
  readonly turned: readonly string[]
  readonly checked: Readonly<Record<string, (typeof CHECKS)[number]>>
  /** 0 is the near bank, 1 the first stone, one more than there are gaps the far bank. */
  readonly at: number
  readonly isSaid: boolean
  /** The order that the stones lie in; a stone keeps its place while it is away. */
  readonly row: readonly string[]
}
export interface PathLast {
  readonly of: 'turn' | 'check' | 'set' | 'step' | 'back' | 'ring' | 'say'
  readonly fits: boolean
  readonly stone?: string
  readonly gap?: number
}
export type PathState = Turns<PathBoard, PathLast>
export type PathAction =
  | { readonly do: 'put-back' | 'turn' | 'check' | 'step' | 'back' | 'ring' | 'say' | 'undo' }
  | { readonly do: 'lift'; readonly stone: string }
  | { readonly do: 'set'; readonly gap: number }

export const stoneOf = (data: PathData, id: string | null | undefined): PathStone | undefined => data.stones.find((stone) => stone.id === id)
export function walkOf(data: PathData, visit: 1 | 2): PathWalk {
  const walk = data.walks.find(comesOn(visit))
  if (!walk) throw new Error(`nobody walks on visit ${visit}`)
  return walk
}
/** Turned over, and sound underneath. */
export function bears(data: PathData, { turned, checked }: PathBoard, id: string | null | undefined): boolean {
  const stone = stoneOf(data, id)
  return stone !== undefined && turned.includes(stone.id) && (stone.under === 'mark' || stone.under === 'other' || checked[stone.id] === 'mark')
}
export const isAside = ({ checked }: PathBoard, id: string): boolean => checked[id] === 'aside'

function start(data: PathData, visit: 1 | 2, seed: number): PathState {
  const stones = data.stones.filter(comesOn(visit))
  const row = shuffled(
    stones.map((stone) => stone.id),
    seed,
  )
  const gaps = Array.from({ length: walkOf(data, visit).gaps }, (_, i) => stones.find((stone) => stone.stands === i + 1)?.id ?? null)
  // What already lies there and is sound shows its upper side: somebody turned it before.
  const turned = stones.filter((stone) => stone.stands !== undefined && stone.under === 'mark').map((stone) => stone.id)
  return begun('path', visit, { hand: null, gaps, turned, checked: {}, at: 0, isSaid: false, row })
}
const isDone = (_: PathData, { board }: PathState): boolean => board.at > board.gaps.length
/** May the last step be taken? */
export const isSpoken = (data: PathData, { isSaid }: PathBoard): boolean => isSaid || !data.vow

function act(data: PathData, state: PathState, action: PathAction): PathState {
  const { board } = state
  const held = stoneOf(data, board.hand)
  switch (action.do) {
    case 'undo':
      return undone(state)
    case 'lift':
      return held && held.id === action.stone && !board.turned.includes(held.id) ? act(data, state, { do: 'turn' }) : lift(state, action.stone)
    case 'put-back':
      return held ? moved(state, { hand: null }) : state
    case 'turn':
      return held && !board.turned.includes(held.id) ? moved(state, { turned: [...board.turned, held.id] }, { of: 'turn', fits: true, stone: held.id }) : state
    case 'check':
      return held ? check(state, held) : state
    case 'set':
      return set(data, state, action.gap)
    case 'step':
      return step(data, state)
    case 'back':
      return board.at > 0 && !held ? moved(state, { at: board.at - 1 }, { of: 'back', fits: true, gap: board.at - 2 }) : state
    case 'ring':
      return board.at > 0 && !isDone(data, state) ? noted(state, { of: 'ring', fits: true, gap: board.at - 1 }) : state
    case 'say':
      return data.vow && board.at === board.gaps.length && !board.isSaid ? moved(state, { isSaid: true }, { of: 'say', fits: true }) : state
  }
}

function lift(state: PathState, stone: string): PathState {
  const { board } = state
  if (board.hand === stone) return moved(state, { hand: null })
  const gap = board.gaps.indexOf(stone)
  // What is stood on, or was walked over, stays.
  if (!board.row.includes(stone) || isAside(board, stone) || (gap >= 0 && gap < board.at)) return state
  return moved(state, { hand: stone, gaps: board.gaps.map((each) => (each === stone ? null : each)) })
}

/** Whoever is asked turns it over too: to ask is never wrong. */
function check(state: PathState, stone: PathStone): PathState {
  const { board } = state
  const last: PathLast = { of: 'check', fits: true, stone: stone.id }
  const turned = board.turned.includes(stone.id) ? board.turned : [...board.turned, stone.id]
  const isSound = stone.under === 'mark' || stone.under === 'other' || board.checked[stone.id] === 'mark'
  if (isSound) return turned === board.turned ? noted(state, last) : moved(state, { turned }, last)
  return moved(state, { turned, checked: { ...board.checked, [stone.id]: stone.check }, hand: stone.check === 'aside' ? null : board.hand }, last)
}

function set(data: PathData, state: PathState, gap: number): PathState {
  const { board } = state
  if (board.hand === null || gap < board.at || gap >= board.gaps.length) return state
  const stone = board.hand
  const last: PathLast = { of: 'set', fits: bears(data, board, stone), stone, gap }
  return last.fits ? moved(state, { hand: null, gaps: board.gaps.map((each, i) => (i === gap ? stone : each)) }, last) : misfit(state, last)
}

function step(data: PathData, state: PathState): PathState {
  const { board } = state
  const { at, gaps, hand } = board
  if (isDone(data, state) || hand !== null) return state
  if (at === gaps.length) return isSpoken(data, board) ? moved(state, { at: at + 1 }, { of: 'step', fits: true, gap: at }) : state
  const stone = gaps[at]
  if (!stone) return state
  const last: PathLast = { of: 'step', fits: bears(data, board, stone), stone, gap: at }
  return last.fits ? moved(state, { at: at + 1 }, last) : misfit(state, last)
}

function line(data: PathData, { board, last, visit }: PathState, first: Line): Line {
  const stone = stoneOf(data, last?.stone)
  if (last?.of === 'step' && board.at > board.gaps.length) return walkOf(data, visit).says
  const sound = stone && bears(data, board, stone.id)
  if (stone && last && !last.fits) return board.turned.includes(stone.id) ? data.unsound : data.unturned
  if (last?.of === 'turn' && stone) return stone.says ?? (sound ? stone.why : data.unsound)
  if (last?.of === 'check' || last?.of === 'set') return stone?.why ?? first
  if (last?.of === 'step' && stone) return stone.says ?? stone.why
  if (last?.of === 'say') return data.vow?.says ?? first
  if (last?.of === 'step' && data.vow) return data.vow.words
  return stoneOf(data, board.hand)?.name ?? first
}

function solve(data: PathData, state: PathState): PathAction | undefined {
  if (isDone(data, state)) return undefined
  const { board } = state
  const { hand, gaps, at } = board
  const held = stoneOf(data, hand)
  if (held) {
    if (!board.turned.includes(held.id)) return { do: 'turn' }
    if (!bears(data, board, held.id)) return { do: 'check' }
    const free = gaps.findIndex((each, i) => i >= at && each === null)
    return free < 0 ? { do: 'lift', stone: held.id } : { do: 'set', gap: free }
  }
  if (at === gaps.length) return { do: isSpoken(data, board) ? 'step' : 'say' }
  const next = gaps[at]
  if (next && bears(data, board, next)) return { do: 'step' }
  const stone = next ?? board.row.find((id) => !gaps.includes(id) && !isAside(board, id))
  return stone ? { do: 'lift', stone } : { do: 'undo' }
}

function mistake(data: PathData, { board }: PathState): PathAction | undefined {
  const free = board.gaps.findIndex((each, i) => i >= board.at && each === null)
  if (board.hand !== null) return free >= 0 && !bears(data, board, board.hand) ? { do: 'set', gap: free } : undefined
  const next = board.gaps[board.at]
  return next && !bears(data, board, next) ? { do: 'step' } : undefined
}

const NOTES = ['note-1', 'note-2', 'note-3', 'note-4', 'note-5']
function cues(data: PathData, before: PathState, now: PathState): readonly ToyCue[] {
  const { last, board } = now
  const isFresh = last !== before.last
  const stone = stoneOf(data, last?.stone)
  const rung = NOTES[last?.gap ?? 0] ?? 'note-5'
  if (now.misfits > before.misfits) return [data.form === 'planks' ? 'creak' : 'ripple', ['bop', 240]]
  if (!last || !isFresh) return ['tap']
  if (last.of === 'turn') return ['clop']
  if (last.of === 'check') return ['flap', [stone && bears(data, board, stone.id) ? (data.form === 'planks' ? 'chime' : 'stamp') : 'plop', 700]]
  if (last.of === 'set') return [data.form === 'planks' ? 'clunk' : 'drop', ['ripple', 160]]
  if (last.of === 'step' || last.of === 'back') return ['step', ...(last.gap !== undefined && last.gap >= 0 && last.gap < board.gaps.length ? [[rung, 350] as const] : [])]
  return last.of === 'ring' ? [rung] : ['chime']
}

function fits(data: PathData, { board, visit }: PathState): boolean {
  const known = new Set(data.stones.map((stone) => stone.id))
  return board.gaps.length === walkOf(data, visit).gaps && [...board.row, ...board.gaps, board.hand].every((id) => id === null || known.has(id))
}

export const mechanic: Mechanic<PathData, PathState, PathAction> = {
  kind: 'path',
  start,
  act,
  isDone,
  progress: (data, { board }) => ({ done: board.gaps.filter((id) => bears(data, board, id)).length + board.at, of: board.gaps.length * 2 + 1 }),
  solve,
  mistake,
  line,
  cues,
  touches: pathTouches,
  fits,
}
