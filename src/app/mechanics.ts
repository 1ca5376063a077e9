// The rules of each kind of mechanic: a file of its name in core/mechanics/, fetched with the level that asks for it.
import type { AnyMechanic } from '../core/play/mechanic'
import { openParts } from '../ui/mechanics'

const files = import.meta.glob<{ mechanic: AnyMechanic }>('../core/mechanics/*.ts')

/** Rules and interface of a kind. Rejects when there is no such kind, or a file can't be fetched. */
export async function openMechanic(kind: string): Promise<AnyMechanic> {
  const file = files[`../core/mechanics/${kind}.ts`]
  if (!file) throw new Error(`There is no mechanic "${kind}"`)
  const [{ mechanic }] = await Promise.all([file(), openParts(kind)])
  return mechanic
}
