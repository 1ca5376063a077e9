// A toy's own file, `<stage>/<place>/<level>/toy.yaml`: what stands under `mechanic` of the level beside it, or, where that is not written yet, a toy that waits for its story.
import { formOf } from '../mechanics/forms/forms'
import type { Stage } from '../policy/policy'
import { mechanicOf } from './build'
import type { Fault } from './fault'
import { beatFaults } from './graph'
import type { LevelMechanic, Place } from './level'
import { type FileMechanic, mechanicFile } from './schema'
import { readSource, type SourceFile } from './source'

type At = (path: readonly PropertyKey[], message: string) => Fault
export interface Toy {
  /** Of the level that it belongs to. */
  readonly id: string
  readonly stage: Stage
  readonly place: Place
  readonly mechanic: LevelMechanic
}
export interface WrittenToy {
  readonly toy: Toy
  readonly written: { readonly stage: Stage; readonly mechanic: FileMechanic }
  /** Paths begin with `mechanic`, as in a level file. */
  readonly at: At
}
export const TOY_FILE = /(^|\/)toy\.yaml$/
const WHERE = /(ks[12])\/([\w-]+)\/([\w-]+)\/toy\.yaml$/

export const toyBeside = (levelFile: string): string => levelFile.replace(/level\.yaml$/, 'toy.yaml')

/** Never throws for what the file holds; without a fault there is a toy. */
export function readToy(source: SourceFile): { readonly read?: WrittenToy; readonly faults: readonly Fault[] } {
  const { value, faults, at: atHere } = readSource(source, mechanicFile)
  const [, stage, place, name] = WHERE.exec(source.file) ?? []
  if (!value) return { faults }
  if (stage === undefined || place === undefined) return { faults: [atHere([], 'a toy stands in a folder <stage>/<place>/<level>, such as ks1/beach/keep-private')] }
  const at: At = ([, ...path], message) => atHere(path, message)
  const wrong = [...beatFaults(value, at), ...formOf(value.kind).faults(value, (path, message) => atHere(path, message))]
  if (wrong.length > 0) return { faults: wrong }
  const id = `${stage}-${name}`
  const toy = { id, stage: stage as Stage, place: place as Place, mechanic: mechanicOf(value, `${id}.toy`, stage as Stage) }
  return { read: { toy, written: { stage: toy.stage, mechanic: value }, at }, faults: [] }
}
