// How a kind of toy is drawn: where every cut-out is when nothing moves, and what happens between two states. No Phaser here, so that tests can read it.
import type { Shape } from '../../core/layout/hotspot'
import type { ArtId, MechanicData } from '../../core/level/level'
import type { MechanicState } from '../../core/play/mechanic'
import type { Heft } from '../feel'
import type { Ease } from '../motion'

export interface Point {
  readonly x: number
  readonly y: number
}
/** A cut-out at rest, in the toy's units; its frame's pivot stands at x, y. */
export interface Pose extends Point {
  /** Of the kind's own atlas, or one that all share: `card`, `sparkle`, `dust`, `thread`. */
  readonly frame?: string
  /** A picture of the picture set (`pic-sock`, `bust-gran`), middle on x, y; on a frame, it lies on it. */
  readonly picture?: ArtId
  /** How wide the picture is; 120 if nothing is said. */
  readonly wide?: number
  /** 1 is as drawn. */
  readonly scale?: number
  readonly turn?: number
  /** Stretched: toffee bends, jelly bulges. */
  readonly stretch?: readonly [wide: number, flat: number]
  readonly alpha?: number
  readonly isFlipped?: boolean
  /** Of the toy below, whose guest this toy is: its frames are of that atlas. */
  readonly isHosts?: boolean
  /** What it weighs decides how it travels and lands. */
  readonly heft?: Heft
}
/** From the back to the front. A cut-out that is not in it is not there. */
export type Picture = Readonly<Record<string, Pose>>
/** A thread hangs between two points; `sag` in units, 0 is taut. */
export interface Thread {
  readonly from: Point
  readonly to: Point
  readonly sag: number
}

export interface Going {
  readonly ms: number
  readonly ease?: Ease
  readonly afterMs?: number
  /** Height of the arc, in units. */
  readonly lift?: number
  readonly done?: () => void
}
/** What a view does with its cut-outs between two states. Whatever it moves itself is not moved to its place by the stage. */
export interface Kit {
  /** Goes there; what is not said stays. A second way follows in `done`; the last ends where the picture has it. */
  go(id: string, to: Partial<Pose>, going: Going): void
  /** Squashes and settles: the answer to a touch. */
  squash(id: string, wide: number, flat: number, afterMs?: number): void
  /** Rocks to and fro and comes to rest. */
  rock(id: string, deg: number, ms: number, afterMs?: number): void
  hop(id: string, units: number, ms: number, afterMs?: number): void
  /** Frames one after the other, then the one it has at rest. */
  frames(id: string, frames: readonly (readonly [frame: string, ms: number])[], afterMs?: number): void
  /** A try that does not fit: goes there, rests while it is answered, and comes back to where it is. `answer` is called as it lands, with the time after the press. */
  tryAt(id: string, at: Point, answer: (afterMs: number) => void, options?: { readonly scale?: number }): void
  /** Something that is seen only now: from here to there, and gone. */
  pop(frame: string, from: Pose, to: Partial<Pose>, going: Going): void
  /** Paper sparkles: 8 for a fit, 24 at the end. */
  burst(at: Point, count: number, afterMs?: number): void
}
export interface Between<Data, State> {
  readonly data: Data
  readonly before: State
  readonly now: State
  readonly shape: Shape
  readonly was: Picture
  readonly is: Picture
}
/** A thing that answers a finger and changes nothing. */
export interface Poke {
  /** Cut-outs that answer together; the first is the one that is touched. */
  readonly cutouts: readonly string[]
  readonly does: 'rock' | 'hop' | 'squash' | 'frames'
  readonly frames?: readonly (readonly [frame: string, ms: number])[]
  readonly cue: string
}

export interface ToyView<Data extends MechanicData = MechanicData, State extends MechanicState = MechanicState> {
  /** Pictures of the picture set that this visit's things need. */
  arts?(data: Data, visit: 1 | 2): readonly ArtId[]
  picture(data: Data, state: State, shape: Shape): Picture
  threads?(data: Data, state: State, shape: Shape): Readonly<Record<string, Thread>>
  /** Without it, everything goes to its place by its weight. */
  react?(kit: Kit, between: Between<Data, State>): void
  /** Three, in the order in which the "Poke" button offers them. */
  pokes?(data: Data, state: State): readonly Poke[]
}
export type AnyToyView = ToyView

/** A kind's view knows its own data; it is only ever given those. */
export const toyView = <Data extends MechanicData, State extends MechanicState>(view: ToyView<Data, State>): AnyToyView => view as unknown as AnyToyView
