// Who is on the stage: what each of them does, who looks at whom, who comes and who goes.
import type { Expression, Pose } from '../core/level/level'
import type { Player, Tableau } from '../core/play/tableau'
import { type Acting, attitudeAt, lookingAt } from './acting'
import { EXPRESSIONS } from './art'
import { type Clock, type Pace, quicker } from './clock'
import { EASE, type Motion } from './motion'
import type { Guest, Place, PlaceSpec, StandSpec } from './place'

export interface Company {
  /** People take up what the tableau says of them; what is as it was is left alone. */
  act(tableau: Tableau): void
  /** The mouth follows a spoken line, and who does not speak looks at who does. */
  speak(person: string, loud: string): void
  hush(): void
  /** Somebody comes in from the side. */
  come(guest: Guest): void
  /** Somebody goes out by the side; `gone` is called when nothing of them is seen any more. */
  leave(person: string, gone: () => void): void
  move(nowMs: number, isCalm: boolean): Pace
}

const IDLE_POSE: Pose = 'down'
const SITTING_POSE: Pose = 'rest'
/** So that two people don't breathe and blink together. */
const PHASE_MS = 1370

/** Where somebody stands: beside a stop of a map, or on one of the set's own stands. Throws where there is no such stand. */
export function standOf(spec: PlaceSpec, person: string, player: Player | undefined): StandSpec {
  if (player?.at) return { sits: false, wide: player.at, square: player.at, upright: player.at }
  const stand = spec.stands[player?.stand ?? '']
  if (!stand) throw new Error(`${spec.name} has no stand "${player?.stand}" for ${person}`)
  return stand
}

export function createCompany(clock: Clock, motion: Motion, spec: PlaceSpec, place: Place, isCalm: () => boolean): Company {
  const actings = new Map<string, Acting>()
  /** How far somebody is on the way in, 1 on their stand. */
  const shares = new Map<string, number>()
  let cast: Tableau['cast'] = {}

  function expressionOf(name: Expression) {
    const found = EXPRESSIONS[name] ?? EXPRESSIONS.calm
    if (!found) throw new Error('The people have no expressions: run "npm run art"')
    return found
  }
  const xOf = (person: string): number => (cast[person] ? standOf(spec, person, cast[person]).wide.x : spec.units.w / 2)

  function walk(person: string, from: number, to: number, done?: () => void): void {
    const puppet = place.puppets.get(person)
    if (!puppet) return
    shares.set(person, from)
    const step = (k: number): void => void shares.set(person, from + (to - from) * k)
    motion.go(puppet, 'way', puppet.wayMs(), EASE.even, step, done ? { done } : {})
  }

  return {
    act(tableau) {
      cast = tableau.cast
      const xs = Object.keys(cast).map(xOf)
      const middle = xs.reduce((sum, x) => sum + x, 0) / Math.max(1, xs.length)
      const nowMs = clock.nowMs
      for (const [i, [person, player]] of Object.entries(cast).entries()) {
        const to = expressionOf(player.expression)
        const pose = player.pose ?? (standOf(spec, person, player).sits ? SITTING_POSE : IDLE_POSE)
        const side = xOf(person) > middle ? -1 : 1 // the others are on that side
        const was = actings.get(person)
        const start: Acting = { from: to, to, changedAtMs: 0, gaze: { x: 0, y: 0 }, pose, posedAtMs: 0, phaseMs: i * PHASE_MS, isCalm: isCalm() }
        const changed = !was || was.to === to ? {} : { from: was.to, to, changedAtMs: nowMs }
        const posed = !was || was.pose === pose ? {} : { pose, posedAtMs: nowMs }
        actings.set(person, { ...(was ?? start), ...changed, ...posed, side })
      }
    },
    speak(person, loud) {
      const acting = actings.get(person)
      if (acting) actings.set(person, { ...acting, speech: { fromMs: clock.nowMs, loud } })
      for (const [name, other] of actings) if (name !== person) actings.set(name, lookingAt(other, { x: acting ? Math.sign(xOf(person) - xOf(name)) : 0, y: 0 }, clock.nowMs))
    },
    hush() {
      for (const [name, { speech: _, ...acting }] of actings) actings.set(name, lookingAt(acting, { x: 0, y: 0 }, clock.nowMs))
    },
    come(guest) {
      place.admit(guest)
      walk(guest.person, 0, 1)
    },
    leave(person, gone) {
      walk(person, 1, 0, () => {
        place.dismiss(person)
        actings.delete(person)
        shares.delete(person)
        gone()
      })
    },
    move(nowMs, calm) {
      let pace: Pace = 'still'
      for (const [name, puppet] of place.puppets) {
        const acting = actings.get(name)
        if (!acting) continue
        const attitude = attitudeAt({ ...acting, isCalm: calm }, nowMs)
        puppet.hang(attitude)
        puppet.enter(shares.get(name) ?? 1, calm)
        pace = quicker(pace, attitude.pace)
      }
      return pace
    },
  }
}
