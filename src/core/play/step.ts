// Every step of a level has an address, so that whoever prepares a lesson can look at it directly: `#/level/<id>?step=1.why.close`.
// A step is its visit (which decides the scene), its name, and what that name needs: choice, part, option, or how far the mechanic is.
import type { Choice, Scene } from '../level/level'
import { freshToy, type PlayState, type Script, startPlay } from './play'
import { resumable } from './resume'

/** Same order of choices at each look. */
const SEED = 1
/** Stands behind a mechanic's press: what does not fit there is tried, too. */
const MISTAKE = 'mistake'
const MOST_PRESSES = 200

/** Where a step's address leads, or undefined where this level has no such step. */
export function stateAt(script: Script, step: string): PlayState | undefined {
  const [visitText = '', name = '', choice = '', part = '0', option = ''] = step.split('.')
  const visit = Number(visitText)
  if (!Number.isInteger(visit) || visit < 1 || visit > script.level.scenes.length) return undefined
  const start = startPlay(script, visit, SEED)
  const of = (at: PlayState['at'], more: Partial<PlayState> = {}): PlayState | undefined => checked(script, { ...start, ...more, at })
  const promise = script.level.promise.options[0]?.id ?? null
  const chosen = { choice }
  switch (name) {
    case 'arrive':
    case 'scene':
    case 'toy-intro':
      return of({ step: name, beat: 0 })
    case 'choose':
    case 'promise':
      return of({ step: name })
    case 'plays':
      return of({ step: name, beat: 0 }, chosen)
    case 'why':
      return of({ step: name }, chosen)
    case 'more':
      return of({ step: name, part: Number(part), ...(option ? { tried: option } : {}) }, { ...chosen, picked: before(script, start, choice, Number(part)) })
    case 'more-plays':
      return of({ step: name, part: Number(part), option, beat: 0 }, { ...chosen, picked: [...before(script, start, choice, Number(part)), option] })
    case 'toy':
    case 'toy-done':
      return of(
        name === 'toy'
          ? { step: name, toy: played(script, start, Number(choice), part === MISTAKE) }
          : { step: name, toy: played(script, start, Number.POSITIVE_INFINITY), beat: 0 },
      )
    case 'lamp':
      return of({ step: name, beat: 0 }, { promise })
    case 'end':
      return { ...start, promise, at: { step: name } }
    default:
      return undefined
  }
}

/** Nothing that play could not have come to. */
const checked = (script: Script, state: PlayState): PlayState | undefined => resumable(script, state)

/** What was picked in the parts before: the first option of each that fits. */
function before(script: Script, state: PlayState, choice: string, part: number): string[] {
  const scene = script.level.scenes[state.visit - 1]
  const steps = scene?.choices.find((each) => each.id === choice)?.steps.slice(0, part) ?? []
  return steps.flatMap((each) => each.options.find((option) => option.fits)?.id ?? [])
}

/** The mechanic after so many of the presses that lead to its end, never past it; and then after a try that does not fit. */
function played(script: Script, state: PlayState, presses: number, isMistaken = false) {
  const { data } = script.level.mechanic
  let toy = freshToy(script, state)
  for (let i = 0; i < presses; i++) {
    const action = script.mechanic.solve(data, toy)
    if (!action) break
    toy = script.mechanic.act(data, toy, action)
  }
  const mistake = isMistaken ? script.mechanic.mistake(data, toy) : undefined
  return mistake ? script.mechanic.act(data, toy, mistake) : toy
}

/** The addresses of every step of a level, in the order of play: all choices, all parts, all options, tried ones too. */
export function stepsOf(script: Script): string[] {
  const { level } = script
  return level.scenes.flatMap((scene, i) => {
    const visit = i + 1
    return ['arrive', 'scene', 'choose', ...sceneSteps(scene), 'toy-intro', ...toySteps(script, visit), 'toy-done', 'promise', 'lamp', 'end'].map((step) => `${visit}.${step}`)
  })
}

const sceneSteps = (scene: Scene): string[] => scene.choices.flatMap((choice) => [`plays.${choice.id}`, `why.${choice.id}`, ...moreSteps(choice)])
const moreSteps = (choice: Choice): string[] =>
  choice.steps.flatMap((step, part) => [
    `more.${choice.id}.${part}`,
    ...step.options.flatMap((option) =>
      !option.fits ? [`more.${choice.id}.${part}.${option.id}`] : option.plays.length > 0 ? [`more-plays.${choice.id}.${part}.${option.id}`] : [],
    ),
  ])

/** Each press on the way to its end, and what it answers to a try that does not fit there. */
function toySteps(script: Script, visit: number): string[] {
  const { data } = script.level.mechanic
  const steps: string[] = []
  let toy = freshToy(script, startPlay(script, visit, SEED))
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    steps.push(`toy.${presses}`, ...(script.mechanic.mistake(data, toy) ? [`toy.${presses}.${MISTAKE}`] : []))
    const action = script.mechanic.solve(data, toy)
    if (!action) break
    toy = script.mechanic.act(data, toy, action)
  }
  return steps
}
