// A place: planes from back to front, each a container that parallax slides a little, holding pictures, people and lights.
import { BlendModes, GameObjects, type Scene } from 'phaser'
import type { Box, Fit, WindowShape } from '../core/layout/fit'
import { type Pace, quicker } from './clock'
import { createLight, type Light, type LightSpec } from './light'
import { EASE, type Motion } from './motion'
import { createProp, type Prop, type PropSpec } from './prop'
import { createPuppet, type PersonAtlas, type Puppet, type Stand } from './puppet'

export interface PlaneSpec {
  /** 0 stands still; the front of the theatre is 1. */
  readonly depth: number
  readonly picture?: string
  readonly folk?: 'back' | 'front'
  readonly lights?: readonly LightSpec[]
  readonly isShade?: true
  readonly props?: readonly PropSpec[]
  /** Water slides to and fro by so many units. */
  readonly ripple?: { readonly x: number; readonly y: number; readonly ms: number }
}
export type StandSpec = { readonly sits: boolean } & Readonly<Record<WindowShape, Stand>>
/** As the art house writes it: assets/art/places/<name>.json. */
export interface PlaceSpec {
  readonly name: string
  /** Size of its picture. */
  readonly units: { readonly w: number; readonly h: number }
  /** The sheet of what moves in it. */
  readonly things?: { readonly pxPerUnit: number; readonly frames: object }
  readonly planes: readonly PlaneSpec[]
  readonly boxes: Readonly<Record<string, Box>>
  readonly focus: Readonly<Record<WindowShape, Box>>
  readonly stands: Readonly<Record<string, StandSpec>>
}
export interface Place {
  readonly puppets: ReadonlyMap<string, Puppet>
  readonly lights: ReadonlyMap<string, Light>
  readonly props: ReadonlyMap<string, Prop>
  /** Where a point of the canvas is, in the place's units. */
  toUnits(xPx: number, yPx: number): { readonly x: number; readonly y: number }
  /** A ring on the water. */
  ring(x: number, y: number): void
  layOut(shape: WindowShape, fit: Fit): void
  /** Somebody joins those who are here, or takes another stand. */
  admit(guest: Guest): void
  dismiss(person: string): void
  /** How far round its slow drift the audience is, in radians. */
  slide(turn: number): void
  /** Its water and its things at this moment. */
  move(nowMs: number, isCalm: boolean): Pace
  destroy(): void
}

export const PARALLAX_UNITS = 7
const RING_MS = 600

export interface Guest {
  readonly person: string
  readonly stand: StandSpec
  readonly atlas: PersonAtlas
}

export function createPlace(scene: Scene, motion: Motion, nudge: () => void, spec: PlaceSpec, cast: readonly Guest[]): Place {
  const root = scene.add.container()
  const lights = new Map<string, Light>()
  const props = new Map<string, Prop>()
  const puppets = new Map<string, Puppet>()
  const stands = new Map<string, StandSpec>()
  const folk: { readonly half: 'back' | 'front'; readonly container: GameObjects.Container }[] = []
  let shape: WindowShape = 'wide'

  const planes = spec.planes.map((plane) => {
    const container = new GameObjects.Container(scene)
    root.add(container)
    const picture = plane.picture ? layer(scene, `set/${plane.picture}`, spec.boxes[plane.picture]) : undefined
    if (picture) container.add(picture)
    if (plane.isShade) container.add(layer(scene, 'light-shade', { x: 0, y: 0, ...spec.units }))
    for (const each of plane.props ?? []) {
      const prop = createProp(scene, motion, each, 'things', spec.things?.pxPerUnit ?? 1, nudge)
      props.set(each.id, prop)
      container.add(prop.box)
    }
    if (plane.folk) folk.push({ half: plane.folk, container })
    for (const light of plane.lights ?? []) {
      const made = createLight(scene, light)
      lights.set(light.id, made)
      container.add(made.image)
    }
    return { container, depth: plane.depth, picture, box: spec.boxes[plane.picture ?? ''], ripple: plane.ripple }
  })
  const rings = new GameObjects.Container(scene)
  root.add(rings)

  /** Further folk first: who stands lower on the page stands nearer. */
  function inOrder(): void {
    const order = [...stands].sort(([, a], [, b]) => a.wide.y - b.wide.y).map(([person]) => person)
    for (const { half, container } of folk)
      for (const person of order) {
        const puppet = puppets.get(person)
        if (puppet) container.add(puppet[half])
      }
  }
  function admit({ person, stand, atlas }: Guest): void {
    const puppet = puppets.get(person) ?? createPuppet(scene, `person/${person}`, atlas, stand.sits)
    puppets.set(person, puppet)
    stands.set(person, stand)
    puppet.stand(stand[shape])
    inOrder()
  }
  for (const guest of cast) admit(guest)

  return {
    puppets,
    admit,
    dismiss(person) {
      const puppet = puppets.get(person)
      for (const half of [puppet?.back, puppet?.front]) half?.destroy()
      puppets.delete(person)
      stands.delete(person)
    },
    lights,
    props,
    toUnits: (xPx, yPx) => ({ x: (xPx - root.x) / root.scaleX, y: (yPx - root.y) / root.scaleY }),
    ring(x, y) {
      const image = new GameObjects.Image(scene, x, y, 'light-ring').setBlendMode(BlendModes.ADD)
      rings.add(image)
      const grow = (k: number): void => void image.setDisplaySize(40 + 220 * k, 16 + 90 * k).setAlpha(0.7 * (1 - k))
      motion.go(image, 'ring', RING_MS, EASE.out, grow, { done: () => image.destroy() })
    },
    move(nowMs, isCalm) {
      for (const { picture, box, ripple } of planes) {
        if (!picture || !box || !ripple) continue
        const turn = isCalm ? 0 : (nowMs / ripple.ms) * 2 * Math.PI
        picture.setPosition(box.x + ripple.x * Math.sin(turn), box.y + ripple.y * Math.sin(turn * 1.31))
      }
      return [...props.values()].reduce<Pace>((pace, prop) => quicker(pace, prop.move(nowMs, isCalm)), 'still')
    },
    layOut(nextShape, fit) {
      shape = nextShape
      root.setPosition(fit.x, fit.y).setScale(fit.zoom)
      for (const prop of props.values()) prop.stand(shape)
      for (const [person, stand] of stands) puppets.get(person)?.stand(stand[shape])
    },
    slide(turn) {
      const [x, y] = [Math.sin(turn) * PARALLAX_UNITS, Math.sin(turn * 0.7) * PARALLAX_UNITS * 0.4]
      for (const { container, depth } of planes) container.setPosition(x * depth, y * depth)
    },
    destroy: () => root.destroy(), // with all that hangs in it
  }
}

function layer(scene: Scene, key: string, box: Box | undefined): GameObjects.Image {
  if (!box) throw new Error(`The layer "${key}" has no box: run "npm run art"`)
  return new GameObjects.Image(scene, box.x, box.y, key).setOrigin(0).setDisplaySize(box.w, box.h)
}
