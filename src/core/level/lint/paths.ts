// Every way through a scene, as its lines come.
import type { FileBeat } from '../fields'
import type { LevelFile } from '../schema'

export type FileScene = LevelFile['scenes'][number]
export type FileChoice = FileScene['choices'][number]

/** Everything that is said and done after a choice, one list for each way on that fits. */
export function pathsOf(choice: FileChoice): FileBeat[][] {
  return choice.steps.reduce<FileBeat[][]>(
    (paths, step) => paths.flatMap((path) => step.options.filter((option) => option.fits).map((option) => [...path, ...option.plays])),
    [choice.plays],
  )
}
