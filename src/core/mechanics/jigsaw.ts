// Easy on, hard off: each piece tells a little, and they want each other. Enough of them together say where, whichever they are.
import type { ArtId, Line, MechanicData, PersonId } from '../level/level'
import type { Mechanic, ToyCue } from '../play/mechanic'
import { begun, comesOn, misfit, moved, noted, type Turns, undone } from '../play/turns'
import { shuffled } from '../random'
import { jigsawTouches } from './jigsaw/touches'

export const TELLS = ['who', 'where', 'how', 'when'] as const

export interface JigsawPiece {
  readonly id: string
  readonly art: ArtId
  readonly name: Line
  readonly tells: (typeof TELLS)[number]
  /** What it tells by itself: little. */
  readonly why: Line
  readonly visit: 1 | 2 | 'both'
}
/** The page that a visit finds. */
export interface JigsawPage {
  readonly visit: 1 | 2
  /** Pieces that somebody has put on it already. */
  readonly on: readonly string[]
  /** By how many different sets of pieces the pin must have been called up. */
  readonly rises: number
  /** A piece that is taken back leaves a print, which a grown-up lifts. */
  readonly prints: boolean
}
export interface JigsawData extends MechanicData {
  readonly kind: 'jigsaw'
  readonly grid: readonly [columns: number, rows: number]
  readonly pinAt: number
  readonly pieces: readonly JigsawPiece[]
  readonly pages: readonly JigsawPage[]
  /** One press for each side that holds on, or one in all. */
  readonly peelBy: 'side' | 'press'
  readonly pin: { readonly name: Line; readonly why: Line }
  readonly says: Readonly<Record<'up' | 'again' | 'same' | 'peel' | 'off' | 'still' | 'asleep' | 'rest', Line>>
  readonly print: { readonly why: Line; readonly note: Line }
  readonly helper: { readonly id: PersonId; readonly call: Line; readonly reply: Line; readonly thanks: Line }
}

export interface JigsawBoard {
  /** Which piece lies at which loose place: the seed's own order, for the whole visit. */
  readonly order: readonly string[]
  readonly placed: readonly string[]
  /** The piece that is coming off. Magnets: whoever lets go of it to touch something else finds it stuck again. */
  readonly peel: { readonly piece: string; readonly presses: number } | null
  /** The sets that have called the pin up. */
  readonly rises: readonly string[]
  readonly prints: readonly string[]
}
export interface JigsawLast {
  readonly of: 'give' | 'up' | 'again' | 'same' | 'peel' | 'off' | 'still' | 'asleep' | 'rest' | 'pin' | 'print' | 'tell' | 'reply'
  readonly piece?: string
}
export type JigsawState = Turns<JigsawBoard, JigsawLast>
export type JigsawAction = { readonly do: 'press-pin' | 'tell' | 'undo' } | { readonly do: 'give' | 'peel' | 'rub'; readonly piece: string }

const NO_PAGE: Omit<JigsawPage, 'visit'> = { on: [], rises: 1, prints: false }
export const jigsawPieces = (data: JigsawData, visit: 1 | 2): readonly JigsawPiece[] => data.pieces.filter(comesOn(visit))
export const jigsawPage = (data: JigsawData, visit: 1 | 2): Omit<JigsawPage, 'visit'> => data.pages.find((page) => page.visit === visit) ?? NO_PAGE
/** A piece's own cell on the map, in reading order. */
export const cellOf = (data: JigsawData, visit: 1 | 2, id: string): number => jigsawPieces(data, visit).findIndex((piece) => piece.id === id)
export const isPinUp = (data: JigsawData, board: JigsawBoard): boolean => board.placed.length >= data.pinAt
export const isPinCalled = (data: JigsawData, { board, visit }: JigsawState): boolean => board.rises.length >= jigsawPage(data, visit).rises

/** Which of the placed pieces hold on to this one. */
export function joinedTo(data: JigsawData, visit: 1 | 2, board: JigsawBoard, id: string): readonly string[] {
  const [columns] = data.grid
  const mine = cellOf(data, visit, id)
  return board.placed.filter((other) => {
    const its = cellOf(data, visit, other)
    const isSameRow = Math.floor(its / columns) === Math.floor(mine / columns)
    return Math.abs(its - mine) === columns || (isSameRow && Math.abs(its - mine) === 1)
  })
}
/** How many more presses it holds on. */
export function pressesLeft(data: JigsawData, visit: 1 | 2, board: JigsawBoard, id: string): number {
  const needed = data.peelBy === 'press' ? 1 : Math.max(1, joinedTo(data, visit, board, id).length)
  return needed - (board.peel?.piece === id ? board.peel.presses : 0)
}

function start(data: JigsawData, visit: 1 | 2, seed: number): JigsawState {
  const order = shuffled(
    jigsawPieces(data, visit).map((piece) => piece.id),
    seed,
  )
  const { on } = jigsawPage(data, visit)
  return begun('jigsaw', visit, { order, placed: on, peel: null, rises: on.length >= data.pinAt ? [setOf(on)] : [], prints: [] })
}
const setOf = (placed: readonly string[]): string => [...placed].sort().join(' ')

const isDone = (data: JigsawData, state: JigsawState): boolean => isPinCalled(data, state) && !isPinUp(data, state.board) && state.board.prints.length === 0

function act(data: JigsawData, state: JigsawState, action: JigsawAction): JigsawState {
  const { board, visit } = state
  switch (action.do) {
    case 'give':
      return board.order.includes(action.piece) && !board.placed.includes(action.piece) ? give(data, state, action.piece) : state
    case 'peel':
      return board.placed.includes(action.piece) ? peel(data, state, action.piece) : state
    case 'press-pin':
      return isPinUp(data, board) ? misfit(state, { of: 'pin' }) : state
    case 'rub':
      return board.prints.includes(action.piece) ? misfit(state, { of: 'print', piece: action.piece }) : state
    case 'tell':
      if (!jigsawPage(data, visit).prints) return state
      return board.prints.length > 0 ? moved(state, { prints: [], peel: null }, { of: 'tell' }) : noted(state, { of: 'reply' })
    case 'undo':
      return undone(state)
  }
}

function give(data: JigsawData, state: JigsawState, piece: string): JigsawState {
  const { board } = state
  const placed = [...board.placed, piece]
  const set = setOf(placed)
  const isRising = placed.length === data.pinAt
  const isNew = isRising && !board.rises.includes(set)
  const change = { placed, peel: null, prints: board.prints.filter((print) => print !== piece), rises: isNew ? [...board.rises, set] : board.rises }
  return moved(state, change, { of: isNew ? (board.rises.length > 0 ? 'again' : 'up') : isRising ? 'same' : 'give', piece })
}

function peel(data: JigsawData, state: JigsawState, piece: string): JigsawState {
  const { board, visit } = state
  const left = pressesLeft(data, visit, board, piece) - 1
  if (left > 0) return moved(state, { peel: { piece, presses: board.peel?.piece === piece ? board.peel.presses + 1 : 1 } }, { of: 'peel', piece })
  const placed = board.placed.filter((each) => each !== piece)
  const prints = jigsawPage(data, visit).prints ? [...board.prints, piece] : board.prints
  const of = placed.length >= data.pinAt ? 'still' : board.placed.length < data.pinAt ? 'off' : isPinCalled(data, state) ? 'rest' : 'asleep'
  return moved(state, { placed, peel: null, prints }, { of, piece })
}

function line(data: JigsawData, { last, board, visit }: JigsawState, first: Line): Line {
  if (!last) return first
  switch (last.of) {
    case 'give':
      return data.pieces.find((piece) => piece.id === last.piece)?.why ?? first
    case 'pin':
      return data.pin.why
    case 'print':
      return data.print.why
    case 'tell':
      return data.helper.thanks
    case 'reply':
      return data.helper.reply
    case 'rest':
      return jigsawPage(data, visit).prints && board.prints.length > 0 ? data.print.note : data.says.rest
    default:
      return data.says[last.of]
  }
}

function solve(data: JigsawData, state: JigsawState): JigsawAction | undefined {
  const { board, visit } = state
  if (isPinUp(data, board)) {
    const [easiest] = [...board.placed].sort((a, b) => pressesLeft(data, visit, board, a) - pressesLeft(data, visit, board, b))
    return easiest === undefined ? undefined : { do: 'peel', piece: easiest }
  }
  if (!isPinCalled(data, state)) {
    const loose = board.order.filter((id) => !board.placed.includes(id))
    const piece = loose.find((id) => !board.rises.includes(setOf([...board.placed, id])))
    return piece === undefined ? undefined : { do: 'give', piece }
  }
  return board.prints.length > 0 ? { do: 'tell' } : undefined
}

const mistake = (data: JigsawData, { board }: JigsawState): JigsawAction | undefined =>
  isPinUp(data, board) ? { do: 'press-pin' } : board.prints[0] === undefined ? undefined : { do: 'rub', piece: board.prints[0] }

/** Steps that are still to come, a piece at a time. */
function stepsLeft(data: JigsawData, { board, visit }: Pick<JigsawState, 'board' | 'visit'>): number {
  const page = jigsawPage(data, visit)
  const missing = Math.max(0, page.rises - board.rises.length)
  const isUp = isPinUp(data, board)
  const toPeel = isUp ? board.placed.length - data.pinAt + 1 : 0
  const toGive = !isUp && missing > 0 ? data.pinAt - board.placed.length + 1 : 0
  const later = isUp ? missing * 2 : Math.max(0, missing - 1) * 2
  return toPeel + toGive + later + (page.prints && (isUp || missing > 0 || board.prints.length > 0) ? 1 : 0)
}
function progress(data: JigsawData, state: JigsawState): { done: number; of: number } {
  const of = stepsLeft(data, start(data, state.visit, 0))
  return { done: Math.max(0, of - stepsLeft(data, state)), of }
}

const CUES: Readonly<Record<JigsawLast['of'], readonly ToyCue[]>> = {
  give: [['clack', 120]],
  up: [
    ['clack', 120],
    ['boing', 300],
  ],
  again: [
    ['clack', 120],
    ['boing', 300],
  ],
  same: [
    ['clack', 120],
    ['boing', 300],
  ],
  peel: ['stretch'],
  off: ['pop'],
  still: ['pop'],
  asleep: ['pop', ['snore', 700]],
  rest: ['pop', ['snore', 700]],
  pin: ['boing'],
  print: ['bop'],
  tell: ['rub'],
  reply: ['tap'],
}
const cues = (_data: JigsawData, before: JigsawState, now: JigsawState): readonly ToyCue[] => (now.last && now.last !== before.last ? CUES[now.last.of] : ['tap'])

function fits(data: JigsawData, { board, visit }: JigsawState): boolean {
  const known = new Set(jigsawPieces(data, visit).map((piece) => piece.id))
  return board.order.length === known.size && [...board.order, ...board.placed, ...board.prints].every((id) => known.has(id))
}

export const mechanic: Mechanic<JigsawData, JigsawState, JigsawAction> = {
  kind: 'jigsaw',
  start,
  act,
  isDone,
  progress,
  solve,
  mistake,
  line,
  cues,
  touches: jigsawTouches,
  fits,
  softened: (data) => ({ ...data, peelBy: 'press' }),
}
