// Draws the tableau it is given: one place at a time, one clock, one Phaser game for the life of the page. It decides nothing and reports nothing but faults.

import { containFit, coverFit, shapeOf } from '../core/layout/fit'
import { STAGE_UNITS } from '../core/layout/hotspot'
import type { Expression, Pose } from '../core/level/level'
import type { Tableau } from '../core/play/tableau'
import { type Acting, attitudeAt } from './acting'
import { EXPRESSIONS, layerUrl, personAtlas, personUrl, placeSpec, thingsUrl, toyAtlas, toyUrl } from './art'
import { createClock, type Pace, quicker } from './clock'
import { type MechanicView, viewOf } from './mechanic-view'
import { createMotion } from './motion'
import { letGo, loadPictures, type Pictures } from './pictures'
import { createPlace, PARALLAX_UNITS, type Place, type PlaceSpec } from './place'
import { createPokes, type Pokes } from './pokes'
import type { PersonAtlas } from './puppet'
import { openTheatre } from './theatre'

export interface Stage {
  /** Shows a tableau; resolves when its pictures are there. A later call takes the place of an unfinished one. */
  show(tableau: Tableau): Promise<void>
  /** The mouth follows a spoken line; `loud` has one digit for every 50 ms. */
  speak(person: string, loud: string): void
  hush(): void
  drag(thing: string, to?: { readonly x: number; readonly y: number }): void
  /** A finger on the picture itself, in the window's pixels, or the next thing in turn; gives the sounds of the answer. */
  poke(at?: { readonly x: number; readonly y: number }): readonly string[]
  /** A thing of the place breathes: it is looked at. */
  wake(prop: string): void
  sail(prop: string, to: { readonly x: number; readonly y: number }, forMs: number): void
  calm(isCalm: boolean): void
  /** For tests: what is alive. */
  count(): Record<'textures' | 'glTextures' | 'shown', number>
  destroy(): void
}
interface Shown {
  readonly key: string
  readonly spec: PlaceSpec
  readonly place: Place
  readonly pokes: Pokes
  readonly pictures: Pictures
  readonly stop: () => void
  tableau: Tableau
}

const DRIFT_MS = 16000
const MAX_DENSITY = 2
const IDLE_POSE: Pose = 'down'
const SITTING_POSE: Pose = 'rest'

export async function openStage(host: HTMLElement): Promise<Stage> {
  const theatre = await openTheatre(host)
  const clock = createClock(theatre.draw)
  let isCalm = false
  const motion = createMotion(clock, () => isCalm)
  const actings = new Map<string, Acting>()
  let shown: Shown | undefined
  let toy: MechanicView | undefined
  let entrances = 0
  clock.add(motion.mover)

  function move(nowMs: number): Pace {
    if (!shown) return 'still'
    const paces: Pace[] = [isCalm ? 'still' : 'ambient'] // the slow drift
    for (const [name, puppet] of shown.place.puppets) {
      const acting = actings.get(name)
      if (!acting) continue
      const attitude = attitudeAt({ ...acting, isCalm }, nowMs)
      puppet.hang(attitude)
      paces.push(attitude.pace)
    }
    for (const light of shown.place.lights.values()) paces.push(light.shine(nowMs, isCalm))
    paces.push(shown.place.move(nowMs, isCalm))
    shown.place.slide(isCalm ? 0 : (nowMs / DRIFT_MS) * 2 * Math.PI)
    return paces.reduce(quicker)
  }

  function fit(): void {
    const density = Math.min(devicePixelRatio, MAX_DENSITY)
    const [w, h] = [Math.round(host.clientWidth * density), Math.round(host.clientHeight * density)]
    if (w * h === 0) return
    theatre.resize(w, h)
    const shape = shapeOf(innerWidth, innerHeight) // the window's: on a phone the stage is only its top
    if (shown) shown.place.layOut(shape, coverFit(shown.spec.focus[shape], w, h, PARALLAX_UNITS, shown.spec.units))
    if (toy && shown?.tableau.toy) {
      const toyShape = shape === 'upright' ? 'upright' : 'wide'
      const box = containFit(STAGE_UNITS[toyShape], w, h)
      toy.root.setPosition(box.x, box.y).setScale(box.zoom)
      toy.show(shown.tableau.toy.state, toyShape)
    }
    clock.nudge()
  }
  const observer = new ResizeObserver(fit)
  observer.observe(host)

  function expressionOf(name: Expression) {
    const found = EXPRESSIONS[name] ?? EXPRESSIONS.calm
    if (!found) throw new Error('The people have no expressions: run "npm run art"')
    return found
  }

  /** People take up what the tableau says of them; what is as it was is left alone. */
  function act(tableau: Tableau, spec: PlaceSpec): void {
    for (const [i, [person, player]] of Object.entries(tableau.cast).entries()) {
      const to = expressionOf(player.expression)
      const pose = player.pose ?? (spec.stands[player.stand]?.sits ? SITTING_POSE : IDLE_POSE)
      const was = actings.get(person)
      const nowMs = clock.nowMs
      const start: Acting = { from: to, to, changedAtMs: 0, gaze: { x: 0, y: 0 }, pose, posedAtMs: 0, phaseMs: i * 1370, isCalm }
      const changed = !was || was.to === to ? {} : { from: was.to, to, changedAtMs: nowMs }
      const posed = !was || was.pose === pose ? {} : { pose, posedAtMs: nowMs }
      actings.set(person, { ...(was ?? start), ...changed, ...posed })
    }
    if (!shown) return
    for (const [id, light] of shown.place.lights) {
      light.level = tableau.lights?.[id] ?? tableau.light
      light.isTurning = tableau.isTurning ?? false
    }
    for (const prop of shown.place.props.values()) prop.box.setVisible(prop.spec.when !== 'done' || tableau.isDone === true)
    clock.nudge()
  }

  function clear(): void {
    toy?.root.destroy()
    toy = undefined
    if (!shown) return
    motion.finish()
    shown.stop()
    shown.place.destroy()
    for (const key of shown.pictures.keys()) theatre.scene.textures.remove(key)
    letGo(shown.pictures)
    actings.clear()
    shown = undefined
  }

  async function enter(tableau: Tableau, key: string): Promise<void> {
    const turn = ++entrances
    const kind = tableau.toy?.data.kind
    const people = Object.keys(tableau.cast)
    const [spec, atlases, toyFrames, openToy] = await Promise.all([
      placeSpec(tableau.set),
      Promise.all(people.map(personAtlas)),
      kind ? toyAtlas(kind) : undefined,
      kind ? viewOf(kind) : undefined,
    ])
    const urls: Record<string, string> = {}
    for (const { picture } of spec.planes) if (picture) urls[`set/${picture}`] = layerUrl(spec.name, picture)
    if (spec.things) urls.things = thingsUrl(spec.name)
    for (const person of people) urls[`person/${person}`] = personUrl(person)
    if (kind) urls.toy = toyUrl(kind)
    const pictures = await loadPictures(urls)
    if (turn !== entrances) return letGo(pictures) // somewhere else was asked for meanwhile
    clear()
    for (const [name, picture] of pictures) {
      const image = picture as HTMLImageElement // Phaser's types know no bitmaps; its upload takes them
      const frames = name === 'toy' ? toyFrames?.frames : name === 'things' ? spec.things?.frames : atlases[people.indexOf(name.slice('person/'.length))]?.frames
      if (frames && !name.startsWith('set/')) theatre.scene.textures.addAtlasJSONHash(name, image, { frames })
      else theatre.scene.textures.addImage(name, image)
    }
    const cast = people.flatMap((person, i) => {
      const player = tableau.cast[person]
      const stand = player?.at ? { sits: false, wide: player.at, square: player.at, upright: player.at } : spec.stands[player?.stand ?? '']
      if (!stand) throw new Error(`${spec.name} has no stand "${tableau.cast[person]?.stand}" for ${person}`)
      return [{ person, stand, atlas: atlases[i] as PersonAtlas }]
    })
    const place = createPlace(theatre.scene, motion, clock.nudge, spec, cast)
    shown = { key, spec, pictures, place, pokes: createPokes(place), stop: clock.add(move), tableau }
    if (tableau.toy && toyFrames && openToy) toy = openToy(theatre.scene, motion, tableau.toy.data, toyFrames.pxPerUnit)
    act(tableau, spec)
    fit()
  }

  return {
    async show(tableau) {
      const key = keyOf(tableau)
      if (shown?.key !== key) return enter(tableau, key)
      entrances++ // what was being fetched is no longer wanted
      shown.tableau = tableau
      act(tableau, shown.spec)
      if (tableau.toy) fit()
    },
    speak(person, loud) {
      const acting = actings.get(person)
      if (acting) actings.set(person, { ...acting, speech: { fromMs: clock.nowMs, loud } })
      for (const [name, other] of actings) if (name !== person) actings.set(name, { ...other, gaze: { x: lookAt(name, person), y: 0 } })
      clock.nudge()
    },
    hush() {
      for (const [name, { speech: _, ...acting }] of actings) actings.set(name, { ...acting, gaze: { x: 0, y: 0 } })
      clock.nudge()
    },
    drag(thing, to) {
      toy?.drag(thing, to)
      clock.nudge()
    },
    poke(at) {
      clock.nudge()
      if (!at) return shown?.pokes.next() ?? []
      const { left, top, width } = theatre.game.canvas.getBoundingClientRect()
      const density = theatre.game.canvas.width / width
      return shown?.pokes.at((at.x - left) * density, (at.y - top) * density) ?? []
    },
    wake(prop) {
      shown?.place.props.get(prop)?.squash()
      clock.nudge()
    },
    sail(prop, to, forMs) {
      shown?.place.props.get(prop)?.sail(to, forMs)
      clock.nudge()
    },
    calm(value) {
      isCalm = value
      if (value) motion.finish()
      clock.nudge()
    },
    count: () => theatre.count(),
    destroy() {
      observer.disconnect()
      entrances++
      clear()
      clock.stop()
      theatre.destroy()
    },
  }

  /** Who does not speak looks at who does. */
  function lookAt(from: string, to: string): number {
    const x = (person: string): number => shown?.spec.stands[shown.tableau.cast[person]?.stand ?? '']?.wide.x ?? 800
    return actings.has(to) ? Math.sign(x(to) - x(from)) : 0
  }
}

/** A place is built anew when it, its people or its toy change; everything else is acted. */
const keyOf = (tableau: Tableau): string =>
  JSON.stringify([tableau.set, Object.entries(tableau.cast).map(([person, player]) => [person, player.at ?? player.stand]), tableau.toy?.data.kind ?? null])
