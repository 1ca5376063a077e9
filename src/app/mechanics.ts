// The rules of each kind of mechanic: a file of its name in core/mechanics/, fetched with the level that asks for it.
import type { MechanicData } from '../core/level/level'
import type { AnyMechanic } from '../core/play/mechanic'
import { visiting } from '../core/play/visiting'

const files = import.meta.glob<{ mechanic: AnyMechanic }>('../core/mechanics/*.ts')

/** The rules for a toy's data, with those of the toy that it visits. Rejects when there is no such kind, or its file can't be fetched. */
export async function openMechanic({ kind, over }: Pick<MechanicData, 'kind' | 'over'>): Promise<AnyMechanic> {
  const [own, host] = await Promise.all([rulesOf(kind), over ? rulesOf(over.data.kind) : undefined])
  return host ? visiting(own, host) : own
}

async function rulesOf(kind: string): Promise<AnyMechanic> {
  const file = files[`../core/mechanics/${kind}.ts`]
  if (!file) throw new Error(`There is no mechanic "${kind}"`)
  return (await file()).mechanic
}
