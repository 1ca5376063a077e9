// What play, stage and interface know of a kind of mechanic. A kind is four files of its own name: the rules in core/mechanics/,
// the form that its data is written in in core/mechanics/forms/, a view in stage/mechanics/, hands and words in ui/mechanics/.
import type { Line, MechanicData } from '../level/level'

export interface MechanicState {
  readonly kind: string
  readonly visit: 1 | 2
  /** How often something was tried that did not fit. */
  readonly misfits: number
}
export interface MechanicAction {
  readonly do: string
}

/** The rules of one kind: pure, and the same from the same seed. */
export interface Mechanic<Data extends MechanicData, State extends MechanicState, Action extends MechanicAction> {
  readonly kind: Data['kind']
  start(data: Data, visit: 1 | 2, seed: number): State
  /** An action that can't be done here gives back the same state. */
  act(data: Data, state: State, action: Action): State
  isDone(state: State): boolean
  /** The next action that leads to the end, or undefined at the end: for a teacher, and for tests. */
  solve(data: Data, state: State): Action | undefined
  /** A try that does not fit from here, if there is one: to look at its answer. */
  mistake(data: Data, state: State): Action | undefined
  /** What is said now; `first` until something was touched. */
  line(data: Data, state: State, first: Line): Line
  /** The sound of the step from one state to the next. */
  cue(before: State, now: State): string
  /** Does a stored state still make sense with the data as they are today? */
  fits(data: Data, state: State): boolean
}
/** A kind whose data and states are its own business: they come from it and only go back to it. */
// biome-ignore lint/suspicious/noExplicitAny: what the kinds hold in common is only that each knows its own
export type AnyMechanic = Mechanic<any, any, any>
