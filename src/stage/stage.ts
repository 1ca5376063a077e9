// Draws the tableau it is given: one place at a time, one clock, one Phaser game for the life of the page. It decides nothing and reports nothing but faults.

import { GameObjects, type Scene } from 'phaser'
import { containFit, coverFit, shapeOf } from '../core/layout/fit'
import { STAGE_UNITS } from '../core/layout/hotspot'
import type { Tableau } from '../core/play/tableau'
import { layerUrl, personAtlas, personUrl, pieceUrl, placeSpec, thingsUrl, toyAtlas, toyUrl } from './art'
import { createClock, type Pace, quicker } from './clock'
import { type Company, createCompany, standOf } from './company'
import { createMotion } from './motion'
import { letGo, loadPictures, type Picture } from './pictures'
import { createPlace, type Guest, PARALLAX_UNITS, type Place, type PlaceSpec } from './place'
import { createPokes, type Pokes } from './pokes'
import type { PersonAtlas } from './puppet'
import { openTheatre } from './theatre'
import { HOST_TEXTURE, pictureKey, TOY_TEXTURE } from './toy/cutout'
import { createToy, type DrawnToy } from './toy/toy'
import { viewOf } from './toy/views'

export interface Stage {
  /** Shows a tableau; resolves when its pictures are there. A later call takes the place of an unfinished one. */
  show(tableau: Tableau): Promise<void>
  /** The mouth follows a spoken line; `loud` has one digit for every 50 ms. */
  speak(person: string, loud: string): void
  hush(): void
  drag(thing: string, to?: { readonly x: number; readonly y: number }): void
  /** A finger came down on a thing of the toy. */
  touch(thing: string): void
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
  readonly company: Company
  readonly pokes: Pokes
  readonly pictures: Map<string, Picture>
  readonly stop: () => void
  tableau: Tableau
}

const DRIFT_MS = 16000
const MAX_DENSITY = 2

export async function openStage(host: HTMLElement): Promise<Stage> {
  const theatre = await openTheatre(host)
  const clock = createClock(theatre.draw)
  let isCalm = false
  const motion = createMotion(clock, () => isCalm)
  let shown: Shown | undefined
  let toy: DrawnToy | undefined
  let dusk: GameObjects.Image | undefined
  let entrances = 0
  const notes: string[] = []
  clock.add(motion.mover)

  function move(nowMs: number): Pace {
    if (!shown) return 'still'
    const paces: Pace[] = [isCalm ? 'still' : 'ambient'] // the slow drift
    paces.push(shown.company.move(nowMs, isCalm))
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
      dusk?.setDisplaySize(w, h)
      toy.root.setPosition(box.x, box.y).setScale(box.zoom)
      toy.show(shown.tableau.toy.state, toyShape)
    }
    clock.nudge()
  }
  const observer = new ResizeObserver(fit)
  observer.observe(host)

  /** People, lamps and what shows only at special times take up what the tableau says. */
  function act({ company, place }: Shown, tableau: Tableau): void {
    company.act(tableau)
    for (const [id, light] of place.lights) {
      light.level = tableau.lights?.[id] ?? tableau.light
      light.isTurning = tableau.isTurning ?? false
    }
    for (const prop of place.props.values()) prop.box.setVisible(prop.spec.when !== 'done' || tableau.isDone === true)
    clock.nudge()
  }

  function clear(): void {
    toy?.root.destroy()
    dusk?.destroy()
    dusk = undefined
    toy = undefined
    if (!shown) return
    motion.finish()
    shown.stop()
    shown.place.destroy()
    for (const key of shown.pictures.keys()) theatre.scene.textures.remove(key)
    letGo(shown.pictures)
    shown = undefined
  }

  async function enter(tableau: Tableau, key: string): Promise<void> {
    const turn = ++entrances
    const { data } = tableau.toy ?? {}
    const kind = data?.kind
    const hostKind = data?.over?.data.kind
    const people = Object.keys(tableau.cast)
    const [spec, atlases, toyFrames, toyView, hostFrames] = await Promise.all([
      placeSpec(tableau.set),
      Promise.all(people.map(personAtlas)),
      kind ? toyAtlas(kind) : undefined,
      data ? viewOf(data) : undefined,
      hostKind ? toyAtlas(hostKind) : undefined,
    ])
    const urls: Record<string, string> = {}
    for (const { picture } of spec.planes) if (picture) urls[`set/${picture}`] = layerUrl(spec.name, picture)
    if (spec.things) urls.things = thingsUrl(spec.name)
    for (const person of people) urls[personKey(person)] = personUrl(person)
    if (kind) urls[TOY_TEXTURE] = toyUrl(kind)
    if (hostKind) urls[HOST_TEXTURE] = toyUrl(hostKind)
    for (const art of (tableau.toy && toyView?.arts?.(tableau.toy.data, tableau.toy.state.visit)) ?? []) {
      const url = pieceUrl(art)
      if (url) urls[pictureKey(art)] = url
    }
    const pictures = await loadPictures(urls)
    if (turn !== entrances) return letGo(pictures) // somewhere else was asked for meanwhile
    const guests = people.map((person, i): Guest => ({ person, stand: standOf(spec, person, tableau.cast[person]), atlas: atlases[i] as PersonAtlas }))
    clear()
    for (const [name, picture] of pictures) {
      const own: Readonly<Record<string, { readonly frames: object } | undefined>> = { [TOY_TEXTURE]: toyFrames, [HOST_TEXTURE]: hostFrames, things: spec.things }
      const atlas = guests.find(({ person }) => personKey(person) === name)?.atlas ?? own[name]
      addTexture(name, picture, atlas)
    }
    const place = createPlace(theatre.scene, motion, clock.nudge, spec, guests)
    const company = createCompany(clock, motion, spec, place, () => isCalm)
    shown = { key, spec, pictures: new Map(pictures), place, company, pokes: createPokes(place, notes), stop: clock.add(move), tableau }
    if (tableau.toy && toyFrames && toyView) {
      dusk = fallDusk(theatre.scene)
      toy = createToy(theatre.scene, motion, toyFrames.pxPerUnit, tableau.toy.data, toyView, hostFrames?.pxPerUnit)
    }
    act(shown, tableau)
    fit()
  }

  function addTexture(name: string, picture: Picture, atlas: { readonly frames: object } | undefined): void {
    const image = picture as HTMLImageElement // Phaser's types know no bitmaps; its upload takes them
    if (atlas) theatre.scene.textures.addAtlasJSONHash(name, image, { frames: atlas.frames })
    else theatre.scene.textures.addImage(name, image)
  }

  /** The place stays, and people come and go. */
  async function recast(here: Shown, tableau: Tableau): Promise<void> {
    const turn = ++entrances
    const { spec, place, company, pictures } = here
    const people = Object.keys(tableau.cast)
    const fresh = people.filter((person) => !place.puppets.has(person))
    const [loaded, atlases] = await Promise.all([
      loadPictures(Object.fromEntries(fresh.map((person) => [personKey(person), personUrl(person)]))),
      Promise.all(people.map(personAtlas)),
    ])
    if (turn !== entrances || shown !== here) return letGo(loaded)
    motion.finish() // whoever was still on the way is there, or gone
    for (const person of place.puppets.keys()) if (!people.includes(person)) company.leave(person, () => forget(pictures, personKey(person)))
    for (const [i, person] of people.entries()) {
      const guest: Guest = { person, stand: standOf(spec, person, tableau.cast[person]), atlas: atlases[i] as PersonAtlas }
      const picture = loaded.get(personKey(person))
      if (!picture) {
        place.admit(guest)
        continue
      }
      pictures.set(personKey(person), picture)
      addTexture(personKey(person), picture, guest.atlas)
      company.come(guest)
    }
    here.tableau = tableau
    act(here, tableau)
    fit()
  }
  function forget(pictures: Map<string, Picture>, key: string): void {
    const picture = pictures.get(key)
    theatre.scene.textures.remove(key)
    if (picture) letGo(new Map([[key, picture]]))
    pictures.delete(key)
  }

  return {
    async show(tableau) {
      const key = keyOf(tableau)
      if (shown?.key !== key) return enter(tableau, key)
      if (castOf(shown.tableau) !== castOf(tableau)) return recast(shown, tableau)
      entrances++ // what was being fetched is no longer wanted
      shown.tableau = tableau
      act(shown, tableau)
      if (tableau.toy) fit()
    },
    speak(person, loud) {
      shown?.company.speak(person, loud)
      clock.nudge()
    },
    hush() {
      shown?.company.hush()
      clock.nudge()
    },
    drag(thing, to) {
      toy?.drag(thing, to)
      clock.nudge()
    },
    touch(thing) {
      toy?.touch(thing)
      clock.nudge()
    },
    poke(at) {
      clock.nudge()
      if (!at) {
        const cue = toy?.poke()
        return cue === undefined ? (shown?.pokes.next() ?? []) : [cue]
      }
      const { left, top, width } = theatre.game.canvas.getBoundingClientRect()
      const density = theatre.game.canvas.width / width
      const px = { x: (at.x - left) * density, y: (at.y - top) * density }
      const cue = toy?.poke(px)
      return cue === undefined ? (shown?.pokes.at(px.x, px.y) ?? []) : [cue]
    },
    wake(prop) {
      shown?.pokes.look(prop)
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
}

/** The house lights go down when a toy is played with: its paper is then the brightest there is. */
const DUSK = { colour: 0x2b1d5c, alpha: 0.22 } as const
const fallDusk = (scene: Scene): GameObjects.Image => {
  const dusk = new GameObjects.Image(scene, 0, 0, '__WHITE').setOrigin(0).setTint(DUSK.colour).setAlpha(DUSK.alpha)
  scene.add.existing(dusk)
  return dusk
}

const personKey = (person: string): string => `person/${person}`
/** A place is built anew when it or its toy changes; people come and go, and everything else is acted. */
const keyOf = ({ set, toy }: Tableau): string => JSON.stringify([set, toy?.data.kind ?? null, toy?.state.visit ?? null])
const castOf = ({ cast }: Tableau): string => JSON.stringify(Object.entries(cast).map(([person, player]) => [person, player.at ?? player.stand]))
