// What a screen shows at one moment of play. The screen only draws it; it decides nothing.
import type { ArtId, Beat, Device, Line, MechanicData, Outcome, Question, Step } from '../level/level'
import { seedFrom, shuffled } from '../random'
import type { AnyMechanic, MechanicState } from './mechanic'
import { choiceOf, optionOf, type PlayState, type Script, sceneOf } from './play'

export interface Pick {
  readonly id: string
  readonly label: Line
  readonly art?: ArtId
  /** Tried already, and did not fit: its reason is shown. */
  readonly isTried: boolean
}
export type Moment =
  | { readonly kind: 'beat'; readonly line?: Line; readonly beat: Beat }
  | { readonly kind: 'choose'; readonly line: Line; readonly picks: readonly Pick[] }
  | { readonly kind: 'why'; readonly line: Line; readonly outcome: Outcome; readonly chosen: Pick }
  | { readonly kind: 'more'; readonly line: Line; readonly act: Step['act']; readonly picks: readonly Pick[]; readonly why?: Line }
  /** `line` is what it says now; what was said as it came stands there until something is done. */
  | { readonly kind: 'toy'; readonly mechanic: AnyMechanic; readonly data: MechanicData; readonly toy: MechanicState; readonly line: Line; readonly isDone: boolean }
  | { readonly kind: 'remember'; readonly line: Line; readonly picks: readonly Pick[]; readonly why?: Line }
  | { readonly kind: 'remembered'; readonly line: Line; readonly chosen: Pick }
  | { readonly kind: 'promise'; readonly line: Line; readonly picks: readonly Pick[] }
  | { readonly kind: 'end' }

type Words = { readonly id: string; readonly label: Line; readonly art?: ArtId }
const pickOf = ({ id, label, art }: Words, tried?: string): Pick => ({ id, label, ...(art ? { art } : {}), isTried: id === tried })

export function momentOf(script: Script, state: PlayState): Moment {
  const { level, question } = script
  const { at } = state
  const scene = sceneOf(level, state)
  const choice = choiceOf(level, state)
  const mixed = (list: readonly Words[], word: string, tried?: string): Pick[] => shuffled(list, seedFrom(state.seed, word)).map((each) => pickOf(each, tried))
  const beatOf = (beats: readonly Beat[] | undefined, i: number): Moment => {
    const beat = beats?.[i]
    return beat ? { kind: 'beat', beat, ...(beat.line ? { line: beat.line } : {}) } : { kind: 'end' }
  }
  switch (at.step) {
    case 'arrive':
      return beatOf(level.arrive.beats, at.beat)
    case 'scene':
      return beatOf(scene.beats, at.beat)
    case 'choose':
      return { kind: 'choose', line: scene.ask, picks: mixed(scene.choices, scene.id) }
    case 'plays':
      return beatOf(choice?.plays, at.beat)
    case 'why':
      return choice ? { kind: 'why', line: choice.why, outcome: choice.outcome, chosen: pickOf(choice) } : { kind: 'end' }
    case 'more': {
      const step = choice?.steps[at.part]
      if (!step) return { kind: 'end' }
      const why = at.tried === undefined ? undefined : optionOf(level, state, at.part, at.tried)?.why
      return { kind: 'more', line: step.ask, act: step.act, picks: mixed(step.options, step.id, at.tried), ...(why ? { why } : {}) }
    }
    case 'more-plays':
      return beatOf(optionOf(level, state, at.part, at.option)?.plays, at.beat)
    case 'toy-intro':
      return beatOf(level.mechanic.intro, at.beat)
    case 'toy':
      return toyMoment(script, at.toy)
    case 'toy-done':
      return beatOf(level.mechanic.done, at.beat)
    case 'remember':
    case 'remembered':
      return question ? remembering(question, state, mixed) : { kind: 'end' }
    case 'promise':
      return { kind: 'promise', line: level.promise.ask, picks: level.promise.options.map(({ id, line }) => ({ id, label: line, isTried: false })) }
    case 'lamp':
      return beatOf(level.promise.lit, at.beat)
    case 'end':
      return { kind: 'end' }
  }
}

function toyMoment({ level, mechanic }: Script, toy: MechanicState): Moment {
  const { data, intro } = level.mechanic
  const first = [...intro].reverse().find((beat) => beat.line)?.line ?? level.title
  return { kind: 'toy', mechanic, data, toy, line: mechanic.line(data, toy, first), isDone: mechanic.isDone(data, toy) }
}

function remembering(question: Question, { at }: PlayState, mixed: (list: readonly Words[], word: string, tried?: string) => Pick[]): Moment {
  if (at.step === 'remembered') {
    const option = question.options.find((each) => each.id === at.option)
    return option ? { kind: 'remembered', line: option.why, chosen: pickOf(option) } : { kind: 'end' }
  }
  const tried = at.step === 'remember' ? at.tried : undefined
  const why = question.options.find((each) => each.id === tried)?.why
  return { kind: 'remember', line: question.ask, picks: mixed(question.options, question.id, tried), ...(why ? { why } : {}) }
}

/** The device as the scene has it, for the moments in which it stands on the stage. */
export const deviceOf = (script: Script, state: PlayState): Device | undefined => (isInScene(state) ? sceneOf(script.level, state).device : undefined)

const SCENE_STEPS = new Set(['scene', 'choose', 'plays', 'why', 'more', 'more-plays'])
export const isInScene = (state: PlayState): boolean => SCENE_STEPS.has(state.at.step)
