// A place: planes from back to front, each a container that parallax slides a little, holding pictures, people and lights.
import { GameObjects, type Scene } from 'phaser'
import { type Box, type Fit, PICTURE, type WindowShape } from '../core/layout/fit'
import { createLight, type Light, type LightSpec } from './light'
import { createPuppet, type PersonAtlas, type Puppet, type Stand } from './puppet'

export interface PlaneSpec {
  /** 0 stands still; the front of the theatre is 1. */
  readonly depth: number
  readonly picture?: string
  readonly folk?: 'back' | 'front'
  readonly lights?: readonly LightSpec[]
  readonly isShade?: true
}
export type StandSpec = { readonly sits: boolean } & Readonly<Record<WindowShape, Stand>>
/** As the art house writes it: assets/art/places/<name>.json. */
export interface PlaceSpec {
  readonly name: string
  readonly planes: readonly PlaneSpec[]
  readonly boxes: Readonly<Record<string, Box>>
  readonly focus: Readonly<Record<WindowShape, Box>>
  readonly stands: Readonly<Record<string, StandSpec>>
}
export interface Place {
  readonly puppets: ReadonlyMap<string, Puppet>
  readonly lights: ReadonlyMap<string, Light>
  layOut(shape: WindowShape, fit: Fit): void
  /** How far round its slow drift the audience is, in radians. */
  slide(turn: number): void
  destroy(): void
}

export const PARALLAX_UNITS = 7

export function createPlace(scene: Scene, spec: PlaceSpec, cast: readonly { person: string; stand: StandSpec; atlas: PersonAtlas }[]): Place {
  const root = scene.add.container()
  const lights = new Map<string, Light>()
  const puppets = new Map(cast.map(({ person, stand, atlas }) => [person, createPuppet(scene, `person/${person}`, atlas, stand.sits)]))

  const planes = spec.planes.map((plane) => {
    const container = new GameObjects.Container(scene)
    root.add(container)
    if (plane.picture) container.add(layer(scene, `set/${plane.picture}`, spec.boxes[plane.picture]))
    if (plane.isShade) container.add(layer(scene, 'light-shade', PICTURE))
    // Further folk first: who stands lower on the page stands nearer.
    if (plane.folk) for (const { person } of [...cast].sort((a, b) => a.stand.wide.y - b.stand.wide.y)) addTo(container, puppets.get(person)?.[plane.folk])
    for (const light of plane.lights ?? []) {
      const made = createLight(scene, light)
      lights.set(light.id, made)
      container.add(made.image)
    }
    return { container, depth: plane.depth }
  })

  return {
    puppets,
    lights,
    layOut(shape, fit) {
      root.setPosition(fit.x, fit.y).setScale(fit.zoom)
      for (const { person, stand } of cast) puppets.get(person)?.stand(stand[shape])
    },
    slide(turn) {
      const [x, y] = [Math.sin(turn) * PARALLAX_UNITS, Math.sin(turn * 0.7) * PARALLAX_UNITS * 0.4]
      for (const { container, depth } of planes) container.setPosition(x * depth, y * depth)
    },
    destroy: () => root.destroy(), // with all that hangs in it
  }
}

const addTo = (container: GameObjects.Container, half: GameObjects.Container | undefined): void => void (half && container.add(half))

function layer(scene: Scene, key: string, box: Box | undefined): GameObjects.Image {
  if (!box) throw new Error(`The layer "${key}" has no box: run "npm run art"`)
  return new GameObjects.Image(scene, box.x, box.y, key).setOrigin(0).setDisplaySize(box.w, box.h)
}
