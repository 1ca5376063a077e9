import type { GameObjects } from 'phaser'
import type { ToyData } from '../../core/level/level'
import type { Shape } from '../../core/mechanics/hotspot'
import type { ToyState } from '../../core/mechanics/toy'

/** Draws one toy. It is told what is so; it decides nothing. */
export interface ToyView {
  readonly root: GameObjects.Container
  show(state: ToyState, shape: Shape): void
  /** A thing follows the finger, in units of the toy's box; without a place it goes home. */
  drag(thing: string, to?: { readonly x: number; readonly y: number }): void
}
export type OpenToyView = (data: ToyData) => ToyView
