// The hard lines of the content guide, as far as a program can see them. What it can't, people review.
import type { Fault } from '../fault'
import type { FileBeat } from '../fields'
import type { LevelFile } from '../schema'
import type { At, Findings, LintContext } from './context'
import { type FileChoice, type FileScene, pathsOf } from './paths'

/** Topics in which something that reaches or asks a child is what the level is about. */
export const WATCHED_TOPICS = [
  'personal-information',
  'passwords',
  'pictures-and-permission',
  'people-i-know',
  'not-who-they-say',
  'meeting-up',
  'unsuitable-content',
  'not-my-fault',
] as const

const NOT_YOUR_FAULT = /(?:n[o’']t|never)[^.!?]{0,20}\bfault\b/i
const THANKS = /\bthank|\bglad you\b/i
type Is = (person: string | undefined) => boolean

export function safeguardingFindings(level: LevelFile, topics: readonly string[], { people }: LintContext, at: At): Findings {
  const isGrownUp: Is = (person) => person !== undefined && people[person] === 'grown-up'
  const faults = level.scenes.flatMap((scene, i) => sceneFaults(scene, ['scenes', i], isGrownUp, at))
  const isWatched = topics.some((topic) => (WATCHED_TOPICS as readonly string[]).includes(topic))
  const isCalm = level.scenes.every((scene) => scene.happens === 'none')
  const warnings = isWatched && isCalm ? [at(['scenes'], 'every scene says `happens: none`, though this rule is about what reaches or asks a child. Is that so?')] : []
  return { faults, warnings }
}

function sceneFaults(scene: FileScene, path: readonly PropertyKey[], isGrownUp: Is, at: At): Fault[] {
  const faults: Fault[] = []
  const said = (beats: readonly FileBeat[], what: RegExp): boolean => beats.some((beat) => isGrownUp(beat.say) && what.test(beat.text ?? ''))
  scene.choices.forEach((choice, i) => {
    const own = [...path, 'choices', i]
    const paths = pathsOf(choice)
    if (scene.happens !== 'none') {
      if (choice.grownUp && !isGrownUp(choice.grownUp))
        faults.push(at([...own, 'grownUp'], `${choice.grownUp} is no grown-up (see cast.yaml): no child and no friend deals with this alone`))
      if (paths.some((beats) => !beats.some((beat) => isGrownUp(beat.say))))
        faults.push(at(own, 'on one of its ways no grown-up says anything: somebody grown-up must know before the end'))
    }
    if (choice.repair === 'tell') {
      if (paths.some((beats) => !said(beats, THANKS))) faults.push(at(own, 'the grown-up who is told says thank you, on every way'))
      if ((scene.happens === 'reached' || scene.happens === 'out') && paths.some((beats) => !said(beats, NOT_YOUR_FAULT)))
        faults.push(at(own, 'something reached the child or got out: the grown-up says “it’s not your fault”, on every way'))
    }
  })
  const everything = [...scene.beats, ...scene.choices.flatMap(pathsOf).flat()]
  if ((scene.happens === 'reached' || scene.happens === 'out') && !said(everything, NOT_YOUR_FAULT))
    faults.push(at(path, 'something reached the child or got out: a grown-up says “it’s not your fault” in this scene'))
  return faults
}

/** A grown-up who is busy, and another try after it: a busy option that leaves the step open. */
export const hasBusyGrownUp = (level: LevelFile): boolean => level.scenes.some((scene) => scene.choices.some(isBusy))
const isBusy = (choice: FileChoice): boolean =>
  choice.steps.some((step) => step.options.some((option) => option.busy && !option.fits) && step.options.some((option) => option.fits))
