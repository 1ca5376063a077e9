// The hands and words of each kind of mechanic: a file of its name in mechanics/, fetched when a level asks for it.
import type { ComponentType } from 'preact'
import type { Shape } from '../core/layout/hotspot'
import type { MechanicData } from '../core/level/level'
import type { MechanicState } from '../core/play/mechanic'

export interface MechanicParts {
  /** Hotspots over the stage. */
  readonly Hands: ComponentType<{ data: MechanicData; state: MechanicState; shape: Shape }>
  /** What can be chosen below, where the kind has that. */
  readonly Foot?: ComponentType<{ data: MechanicData; state: MechanicState }>
}

/** A kind's parts know their own data; they are only ever given those. */
export const mechanicParts = <Data extends MechanicData, State extends MechanicState>(parts: {
  Hands: ComponentType<{ data: Data; state: State; shape: Shape }>
  Foot?: ComponentType<{ data: Data; state: State }>
}): MechanicParts => parts as unknown as MechanicParts

const files = import.meta.glob<{ default: MechanicParts }>('./mechanics/*.tsx')
const opened = new Map<string, MechanicParts>()

/** Rejects when there is no such kind, or its file can't be fetched. */
export async function openParts(kind: string): Promise<void> {
  const file = files[`./mechanics/${kind}.tsx`]
  if (!file) throw new Error(`The interface knows no mechanic "${kind}"`)
  opened.set(kind, (await file()).default)
}

/** Opened before a level begins. */
export const partsOf = (kind: string): MechanicParts | undefined => opened.get(kind)
