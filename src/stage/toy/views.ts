import type { MechanicData } from '../../core/level/level'
import type { AnyToyView } from './view'
import { visitingView } from './visiting'

const files = import.meta.glob<{ default: AnyToyView }>('../mechanics/*.ts')

/** The picture of a toy, with the one that it visits. Rejects when there is none. */
export async function viewOf({ kind, over }: MechanicData): Promise<AnyToyView> {
  const [own, host] = await Promise.all([fileOf(kind), over ? fileOf(over.data.kind) : undefined])
  return host ? visitingView(own, host) : own
}

/** A file of the kind's name in mechanics/. */
async function fileOf(kind: string): Promise<AnyToyView> {
  const file = files[`../mechanics/${kind}.ts`]
  if (!file) throw new Error(`The stage knows no mechanic "${kind}"`)
  return (await file()).default
}
