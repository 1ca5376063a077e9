// What stands on the stage at one moment, whole. The stage draws whatever tableau it is given, so a reload shows the same picture.
import type { Spot } from '../layout/maps'
import type { Beat, Expression, MechanicData, PersonId, Pose, Setting, Words } from '../level/level'
import type { MechanicState } from './mechanic'
import { isInScene } from './moment'
import { choiceOf, freshToy, isLampLit, optionOf, type PlayState, type Script, sceneOf } from './play'

export interface Player {
  readonly stand: string
  /** Beside a stop of a map, in place of one of the set's stands. */
  readonly at?: Spot
  readonly expression: Expression
  readonly pose?: Pose
}
export interface Tableau {
  readonly set: string
  readonly alt?: Words
  readonly cast: Readonly<Record<PersonId, Player>>
  /** Level of the set's lamps, 0 to 1. */
  readonly light: number
  /** Levels of single lights, by their ids. */
  readonly lights?: Readonly<Record<string, number>>
  /** The lighthouse's beam goes round: every lamp of the stage is lit. */
  readonly isTurning?: boolean
  /** Every lamp of this place is lit. */
  readonly isDone?: boolean
  /** The state that the scene's device is in. */
  readonly device?: string
  readonly toy?: { readonly data: MechanicData; readonly state: MechanicState }
}

const LAMP_ROOM: Place = { set: 'lamp-room', cast: { nell: 'left', brushy: 'right' } }

export function tableauOf(script: Script, state: PlayState): Tableau {
  const { level } = script
  const { at } = state
  if (at.step === 'arrive') return built(level.arrive, level.arrive.beats.slice(0, at.beat + 1))
  if (isInScene(state)) {
    const scene = sceneOf(level, state)
    return built(scene, sceneBeats(script, state), scene.device?.first)
  }
  if (at.step === 'toy-intro') return { ...built(level.mechanic, level.mechanic.intro.slice(0, at.beat + 1)), toy: { data: level.mechanic.data, state: freshToy(script, state) } }
  if (at.step === 'toy') return { ...built(level.mechanic, level.mechanic.intro), toy: { data: level.mechanic.data, state: at.toy } }
  if (at.step === 'toy-done')
    return { ...built(level.mechanic, [...level.mechanic.intro, ...level.mechanic.done.slice(0, at.beat + 1)]), toy: { data: level.mechanic.data, state: at.toy } }
  const lit = at.step === 'lamp' ? level.promise.lit.slice(0, at.beat + 1) : at.step === 'end' ? level.promise.lit : []
  return { ...built(LAMP_ROOM, lit), light: isLampLit(state) ? 1 : 0.25 }
}

/** Everything that has happened in this scene so far, in order. */
function sceneBeats({ level }: Script, state: PlayState): readonly Beat[] {
  const { at } = state
  const scene = sceneOf(level, state)
  if (at.step === 'scene') return scene.beats.slice(0, at.beat + 1)
  const choice = choiceOf(level, state)
  if (at.step === 'choose' || !choice) return scene.beats
  if (at.step === 'plays') return [...scene.beats, ...choice.plays.slice(0, at.beat + 1)]
  const picked = state.picked.flatMap((id, part) => {
    const plays = optionOf(level, state, part, id)?.plays ?? []
    return at.step === 'more-plays' && at.part === part ? plays.slice(0, at.beat + 1) : plays
  })
  return [...scene.beats, ...choice.plays, ...picked]
}

/** The lamp room has no picture of its own to tell of. */
type Place = Omit<Setting, 'alt'> & { readonly alt?: Words }
function built(setting: Place, beats: readonly Beat[], firstDevice?: string): Tableau {
  const cast: Record<PersonId, Player> = {}
  const comes = (people: Setting['cast']): void => {
    for (const [person, stand] of Object.entries(people)) cast[person] = { stand, expression: 'calm' }
  }
  comes(setting.cast)
  let device = firstDevice
  for (const beat of beats) {
    comes(beat.come ?? {})
    for (const [person, expression] of Object.entries(beat.react ?? {})) if (cast[person]) cast[person] = { ...cast[person], expression }
    for (const [person, pose] of Object.entries(beat.pose ?? {})) if (cast[person]) cast[person] = { ...cast[person], pose }
    for (const person of beat.go ?? []) delete cast[person]
    device = beat.device ?? device
  }
  return { set: setting.set, ...(setting.alt ? { alt: setting.alt } : {}), cast, light: 1, ...(device === undefined ? {} : { device }) }
}
