// What all toys have in common: a board that moves can change and undo gives back, tries that change nothing, and what was done last.
import type { MechanicState } from './mechanic'

/** `Board` is where everything is; `Last` is what was done last and how it went, so that it is said and shown until something else is done. Both are plain data. */
export interface Turns<Board extends object, Last extends object> extends MechanicState {
  readonly board: Board
  readonly last: Last | null
  readonly past: readonly Board[]
}
/** As far back as undo goes. */
const MOST_UNDOS = 60

export const begun = <Board extends object, Last extends object>(kind: string, visit: 1 | 2, board: Board): Turns<Board, Last> => ({
  kind,
  visit,
  misfits: 0,
  board,
  last: null,
  past: [],
})

/** A move: the board changes, and can be had back. */
export function moved<Board extends object, Last extends object>(state: Turns<Board, Last>, change: Partial<Board>, last: Last | null = null): Turns<Board, Last> {
  return { ...state, board: { ...state.board, ...change }, last, past: [...state.past, state.board].slice(-MOST_UNDOS) }
}

/** A try that does not fit: truly tried, answered, and nothing has changed. */
export const misfit = <Board extends object, Last extends object>(state: Turns<Board, Last>, last: Last): Turns<Board, Last> => ({ ...state, last, misfits: state.misfits + 1 })

/** Something was looked at, rung or played with: it answers, and nothing has changed. */
export const noted = <Board extends object, Last extends object>(state: Turns<Board, Last>, last: Last | null): Turns<Board, Last> => ({ ...state, last })

export function undone<Board extends object, Last extends object>(state: Turns<Board, Last>): Turns<Board, Last> {
  const before = state.past.at(-1)
  return before ? { ...state, board: before, last: null, past: state.past.slice(0, -1) } : state
}

/** Which rows of the data a visit finds. */
export const comesOn =
  (visit: 1 | 2) =>
  (row: { readonly visit: 1 | 2 | 'both' }): boolean =>
    row.visit === 'both' || row.visit === visit
