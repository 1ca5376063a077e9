// What nobody would ever see: a state of the device that nothing leads to.
import type { Fault } from '../fault'
import type { LevelFile } from '../schema'
import type { At } from './context'

export function deadEndFindings(level: LevelFile, at: At): Fault[] {
  return level.scenes.flatMap((scene, i) => {
    if (!scene.device) return []
    const beats = [...scene.beats, ...scene.choices.flatMap((choice) => [...choice.plays, ...choice.steps.flatMap((step) => step.options.flatMap((option) => option.plays))])]
    const shown = new Set([scene.device.first, ...beats.flatMap((beat) => beat.device ?? [])])
    return Object.keys(scene.device.states)
      .filter((state) => !shown.has(state))
      .map((state) => at(['scenes', i, 'device', 'states', state], `the device never shows "${state}"`))
  })
}
