import type { GameObjects, Scene } from 'phaser'
import type { Shape } from '../core/layout/hotspot'
import type { MechanicData } from '../core/level/level'
import type { MechanicState } from '../core/play/mechanic'
import type { Motion } from './motion'

/** Draws one mechanic. It is told what is so; it decides nothing. */
export interface MechanicView<State = MechanicState> {
  readonly root: GameObjects.Container
  show(state: State, shape: Shape): void
  /** A thing follows the finger, in units of the mechanic's box; without a place it goes home. */
  drag(thing: string, to?: { readonly x: number; readonly y: number }): void
}
type Open<Data, State> = (scene: Scene, motion: Motion, data: Data, pxPerUnit: number) => MechanicView<State>
export type OpenMechanicView = Open<MechanicData, MechanicState>

/** A kind's view knows its own data; it is only ever given those. */
export const mechanicView = <Data extends MechanicData, State extends MechanicState>(open: Open<Data, State>): OpenMechanicView => open as unknown as OpenMechanicView

const files = import.meta.glob<{ default: OpenMechanicView }>('./mechanics/*.ts')

/** The view of a kind: a file of its name in mechanics/. Rejects when there is none. */
export async function viewOf(kind: string): Promise<OpenMechanicView> {
  const file = files[`./mechanics/${kind}.ts`]
  if (!file) throw new Error(`The stage knows no mechanic "${kind}"`)
  return (await file()).default
}
