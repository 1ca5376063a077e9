// What a toy offers to the hand: one native button each, for a finger, keys, a switch and a screen reader alike.
import type { Shape, Spot } from '../layout/hotspot'
import type { ArtId, Line } from '../level/level'

/** Words: a line that is spoken, or words of the interface with what stands in their gaps. */
export type Said = Line | Told
export interface Told {
  /** Key in the interface's words, such as `toys.stack.sit`; `count` among its values chooses the plural. */
  readonly key: string
  readonly with?: Readonly<Record<string, Said | number>>
}

/** Things are picked up, places take them, acts do something at once: in this order they are reached. */
export const GROUPS = ['thing', 'place', 'act'] as const
export type Group = (typeof GROUPS)[number]
export type StrokeKey = 'ArrowLeft' | 'ArrowRight'

export interface Touch<Action> {
  /** The same for the same thing, wherever it lies. */
  readonly id: string
  readonly group: Group
  readonly spot: Omit<Spot, 'id'>
  /** What it is, where it is and how it is: for whoever can't see it. */
  readonly name: Said
  /** Words that are seen; without them only the picture is. */
  readonly label?: Said
  /** `below` hangs over its lower edge, `foot` stands on it; `inside`: the button is a paper tile with its words on it. */
  readonly labelAt?: 'above' | 'below' | 'foot' | 'inside'
  /** A picture on the button itself, of the picture set. */
  readonly art?: ArtId
  readonly does: Action
  /** Worth pressing now. */
  readonly isLit?: boolean
  /** In the hand, or switched on. */
  readonly isOn?: boolean
  /** Nothing happens on a press, and it says so. */
  readonly isIdle?: boolean
  /** Follows a finger; `does` picks it up. */
  readonly isDragged?: boolean
  /** Quick repeats count: scrubbing, cranking. */
  readonly isStroke?: boolean
  readonly keys?: Readonly<Partial<Record<StrokeKey, Action>>>
  /** How a tile looks: a class of the toy's own. */
  readonly look?: string
}
export type Touches<Data, State, Action> = (data: Data, state: State, shape: Shape) => readonly Touch<Action>[]

/** Words that a state has: each touch's name and label, innermost lines too. For tests and for voices. */
export const isLine = (said: Said): said is Line => 'text' in said
