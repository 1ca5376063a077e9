// What play, stage and interface know of a kind of mechanic. A kind is four files of its own name: the rules in core/mechanics/,
// the form that its data is written in in core/mechanics/forms/, its picture in stage/mechanics/, its words in i18n/en/toys/.
import type { Line, MechanicData } from '../level/level'
import type { Touches } from './touch'

export interface MechanicState {
  readonly kind: string
  readonly visit: 1 | 2
  /** How often something was tried that did not fit: repeats play smaller. */
  readonly misfits: number
}
export interface MechanicAction {
  readonly do: string
}
/** A sound, and how long after the press it comes. */
export type ToyCue = string | readonly [cue: string, afterMs: number]

/** The rules of one kind: pure, and the same from the same seed. */
export interface Mechanic<Data extends MechanicData, State extends MechanicState, Action extends MechanicAction> {
  readonly kind: Data['kind']
  start(data: Data, visit: 1 | 2, seed: number): State
  /** An action that can't be done here gives back the same state. `{ do: 'undo' }` takes back the last move, all the way to the first. */
  act(data: Data, state: State, action: Action): State
  isDone(data: Data, state: State): boolean
  /** How much of it is done: each step onwards is a note of the bay's tune. */
  progress(data: Data, state: State): { readonly done: number; readonly of: number }
  /** The next action that leads to the end, or undefined at the end: for a teacher, for the hand that shows how, and for tests. It is always one that a touch offers. */
  solve(data: Data, state: State): Action | undefined
  /** A try that does not fit from here, if there is one: to look at its answer. */
  mistake(data: Data, state: State): Action | undefined
  /** What is said now; `first` until something was touched. */
  line(data: Data, state: State, first: Line): Line
  /** The sounds of the step from one state to the next. */
  cues(data: Data, before: State, now: State): readonly ToyCue[]
  /** What can be pressed, where it is in each shape of the stage, and what it is called. */
  readonly touches: Touches<Data, State, Action>
  /** Does a stored state still make sense with the data as they are today? */
  fits(data: Data, state: State): boolean
  /** The same toy, with one press where several are asked for: a setting, for hands that tire. */
  softened?(data: Data): Data
}
/** A kind whose data and states are its own business: they come from it and only go back to it. */
// biome-ignore lint/suspicious/noExplicitAny: what the kinds hold in common is only that each knows its own
export type AnyMechanic = Mechanic<any, any, any>
