// One door to all kinds of toy: each kind has its own file with start, act, done and solve.
import type { Line, ToyData } from '../level/level'
import { actBrush, type BrushAction, type BrushState, brushLine, isBrushDone, solveBrush, startBrush } from './brush'
import { actSort, isSortDone, type SortAction, type SortState, solveSort, sortLine, startSort } from './sort'

export type ToyState = SortState | BrushState
export type ToyAction = SortAction | BrushAction

export const startToy = (data: ToyData, visit: 1 | 2, seed: number): ToyState => (data.kind === 'sort' ? startSort(data, visit, seed) : startBrush(data, visit))

export function actToy(data: ToyData, state: ToyState, action: ToyAction): ToyState {
  if (data.kind === 'sort' && state.kind === 'sort') return actSort(data, state, action as SortAction)
  if (data.kind === 'brush' && state.kind === 'brush') return actBrush(data, state, action as BrushAction)
  return state
}

export const isToyDone = (state: ToyState): boolean => (state.kind === 'sort' ? isSortDone(state) : isBrushDone(state))

/** The next action that leads to the end, or undefined at the end. */
export function solveToy(data: ToyData, state: ToyState): ToyAction | undefined {
  if (data.kind === 'sort' && state.kind === 'sort') return solveSort(data, state)
  if (data.kind === 'brush' && state.kind === 'brush') return solveBrush(data, state)
  return undefined
}

/** What the toy says now; `first` until something was touched. */
export function toyLine(data: ToyData, state: ToyState, first: Line): Line {
  if (data.kind === 'sort' && state.kind === 'sort') return sortLine(data, state, first)
  if (data.kind === 'brush' && state.kind === 'brush') return brushLine(data, state, first)
  return first
}
