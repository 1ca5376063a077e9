// A level from arriving to the lamp, as (state, action) -> state. Every state is plain data: leaving loses nothing.
import type { Choice, Level, Option, Question, Scene, Step } from '../level/level'
import { seedFrom } from '../random'
import type { AnyMechanic, MechanicAction, MechanicState } from './mechanic'

/** Where in the level the child is. */
export type At =
  | { readonly step: 'arrive'; readonly beat: number }
  | { readonly step: 'scene'; readonly beat: number }
  | { readonly step: 'choose' }
  | { readonly step: 'plays'; readonly beat: number }
  | { readonly step: 'why' }
  /** What the child adds after "nearly", or plays to put it right; `tried` is a misfit whose reason is shown. */
  | { readonly step: 'more'; readonly part: number; readonly tried?: string }
  | { readonly step: 'more-plays'; readonly part: number; readonly option: string; readonly beat: number }
  | { readonly step: 'toy-intro'; readonly beat: number }
  | { readonly step: 'toy'; readonly toy: MechanicState }
  | { readonly step: 'toy-done'; readonly toy: MechanicState; readonly beat: number }
  | { readonly step: 'remember'; readonly tried?: string }
  | { readonly step: 'remembered'; readonly option: string }
  | { readonly step: 'promise' }
  | { readonly step: 'lamp'; readonly beat: number }
  | { readonly step: 'end' }

export interface PlayState {
  readonly level: string
  /** 1 for the first time; each visit shows the next scene. */
  readonly visit: number
  readonly seed: number
  readonly question: string | null
  readonly choice: string | null
  readonly picked: readonly string[]
  readonly promise: string | null
  readonly at: At
}
export type PlayAction =
  | { readonly do: 'next' }
  | { readonly do: 'choose'; readonly choice: string }
  | { readonly do: 'pick'; readonly option: string }
  | { readonly do: 'toy'; readonly action: MechanicAction }
  | { readonly do: 'answer'; readonly option: string }
  | { readonly do: 'promise'; readonly promise: string }

/** What is played: the level, the rules of its mechanic, and one question about a level whose lamp was lit before, if there is one. */
export interface Script {
  readonly level: Level
  readonly mechanic: AnyMechanic
  readonly question?: Question
}

export function startPlay({ level, question }: Script, visit: number, seed: number): PlayState {
  return { level: level.id, visit, seed, question: question?.id ?? null, choice: null, picked: [], promise: null, at: { step: 'arrive', beat: 0 } }
}

export const sceneOf = (level: Level, state: PlayState): Scene => {
  const scene = level.scenes[(state.visit - 1) % level.scenes.length]
  if (!scene) throw new Error(`The level ${level.id} has no scenes`)
  return scene
}
export const choiceOf = (level: Level, state: PlayState): Choice | undefined => sceneOf(level, state).choices.find((choice) => choice.id === state.choice)
export const toyVisit = (state: PlayState): 1 | 2 => (state.visit % 2 === 1 ? 1 : 2)
/** The toy as it lies there before it is touched. */
export const freshToy = ({ level, mechanic }: Script, state: PlayState): MechanicState => mechanic.start(level.mechanic.data, toyVisit(state), seedFrom(state.seed, 'toy'))
const stepOf = (level: Level, state: PlayState, part: number): Step | undefined => choiceOf(level, state)?.steps[part]
export const optionOf = (level: Level, state: PlayState, part: number, option: string): Option | undefined => stepOf(level, state, part)?.options.find((each) => each.id === option)

/** An action that can't be done here gives back the same state. */
export function play(script: Script, state: PlayState, action: PlayAction): PlayState {
  switch (action.do) {
    case 'next':
      return next(script, state)
    case 'choose':
      return choose(script, state, action.choice)
    case 'pick':
      return pick(script, state, action.option)
    case 'toy': {
      if (state.at.step !== 'toy') return state
      const toy = script.mechanic.act(script.level.mechanic.data, state.at.toy, action.action)
      return toy === state.at.toy ? state : go(state, { step: 'toy', toy })
    }
    case 'answer':
      return answer(script, state, action.option)
    case 'promise': {
      const isThere = script.level.promise.options.some((each) => each.id === action.promise)
      return state.at.step === 'promise' && isThere ? { ...go(state, { step: 'lamp', beat: 0 }), promise: action.promise } : state
    }
  }
}

const go = (state: PlayState, at: At): PlayState => ({ ...state, at })

function next(script: Script, state: PlayState): PlayState {
  const { level } = script
  const { at } = state
  const scene = sceneOf(level, state)
  const onwards = (beats: readonly unknown[], then: PlayState): PlayState => ('beat' in at && at.beat + 1 < beats.length ? go(state, { ...at, beat: at.beat + 1 }) : then)
  switch (at.step) {
    case 'arrive':
      return onwards(level.arrive.beats, go(state, { step: 'scene', beat: 0 }))
    case 'scene':
      return onwards(scene.beats, go(state, { step: 'choose' }))
    case 'plays':
      return onwards(choiceOf(level, state)?.plays ?? [], afterPlays(level, state))
    case 'why':
      return choiceOf(level, state)?.outcome === 'nearly' ? morePart(level, state, 0) : go(state, { step: 'toy-intro', beat: 0 })
    case 'more-plays':
      return onwards(optionOf(level, state, at.part, at.option)?.plays ?? [], morePart(level, state, at.part + 1))
    case 'toy-intro':
      return onwards(level.mechanic.intro, go(state, { step: 'toy', toy: freshToy(script, state) }))
    case 'toy':
      return script.mechanic.isDone(level.mechanic.data, at.toy) ? go(state, { step: 'toy-done', toy: at.toy, beat: 0 }) : state
    case 'toy-done':
      return onwards(level.mechanic.done, go(state, script.question ? { step: 'remember' } : { step: 'promise' }))
    case 'remembered':
      return go(state, { step: 'promise' })
    case 'lamp':
      return onwards(level.promise.lit, go(state, { step: 'end' }))
    default:
      return state
  }
}

/** "Nearly" hears why first and then adds what was missing; a repair is put right first and hears why when all is well. */
const afterPlays = (level: Level, state: PlayState): PlayState => (choiceOf(level, state)?.outcome === 'repair' ? morePart(level, state, 0) : go(state, { step: 'why' }))

function morePart(level: Level, state: PlayState, part: number): PlayState {
  if (stepOf(level, state, part)) return go(state, { step: 'more', part })
  return go(state, choiceOf(level, state)?.outcome === 'repair' ? { step: 'why' } : { step: 'toy-intro', beat: 0 })
}

function choose({ level }: Script, state: PlayState, id: string): PlayState {
  const isThere = sceneOf(level, state).choices.some((choice) => choice.id === id)
  return state.at.step === 'choose' && isThere ? { ...go(state, { step: 'plays', beat: 0 }), choice: id, picked: [] } : state
}

function pick({ level }: Script, state: PlayState, id: string): PlayState {
  if (state.at.step !== 'more') return state
  const { part } = state.at
  const option = optionOf(level, state, part, id)
  if (!option) return state
  if (!option.fits) return go(state, { step: 'more', part, tried: id })
  const picked = [...state.picked, id]
  return option.plays.length > 0 ? { ...go(state, { step: 'more-plays', part, option: id, beat: 0 }), picked } : { ...morePart(level, state, part + 1), picked }
}

function answer({ question }: Script, state: PlayState, id: string): PlayState {
  const option = question?.options.find((each) => each.id === id)
  if (state.at.step !== 'remember' || !option) return state
  return go(state, option.fits ? { step: 'remembered', option: id } : { step: 'remember', tried: id })
}

/** The lamp is lit from the promise on. */
export const isLampLit = (state: PlayState): boolean => state.promise !== null
export const isEnded = (state: PlayState): boolean => state.at.step === 'end'
