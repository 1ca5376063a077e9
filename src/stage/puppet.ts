// A person: flat paper parts on pins. Parts come from the person's own atlas; pins come from the drawing code, as data.
import type { GameObjects, Scene } from 'phaser'
import { PICTURE } from '../core/layout/fit'
import type { Attitude, ExpressionSpec } from './acting'
import { onTheWay, wayMs, wayOut } from './coming'
import { jointed } from './jointed'

export interface Rig {
  readonly order: readonly string[]
  /** Parts of the head, and how many units each slides when it turns. */
  readonly slide: Readonly<Record<string, number>>
  readonly joints: Readonly<Record<'hips' | 'neck' | 'face' | 'shoulder', readonly number[]>>
  /** How far somebody comes down who sits on a stool. */
  readonly sitDrop?: number
  /** On wheels: sits already, and rolls where others hop. */
  readonly rolls?: boolean
  /** Arms of this person's own, by the two that they take the place of: "down,down". */
  readonly ownArms?: Readonly<Record<string, readonly string[]>>
  /** Brushy has his face on his handle: it is smaller, and his arms sway with it. */
  readonly faceScale?: number
  readonly armsSway?: boolean
}
export interface PersonAtlas {
  readonly name: string
  readonly pxPerUnit: number
  readonly rig: Rig
  readonly frames: object
}
export type Expressions = Readonly<Record<string, ExpressionSpec>>
export interface Stand {
  readonly x: number
  readonly y: number
  readonly k: number
}
export interface Puppet {
  /** Body and head: behind a table. */
  readonly back: GameObjects.Container
  /** Arms: before it. */
  readonly front: GameObjects.Container
  stand(at: Stand): void
  hang(attitude: Attitude): void
  /** Comes in from the nearer side, or goes out by it: 0 is outside, 1 on its stand. In calm it is seen or not seen, and doesn't travel. */
  enter(share: number, isCalm: boolean, edges?: { readonly left: number; readonly right: number }): void
  /** How long the whole way takes from where it stands. */
  wayMs(edges?: { readonly left: number; readonly right: number }): number
}

const WHOLE_PICTURE = { left: PICTURE.x, right: PICTURE.x + PICTURE.w }
const BREATH_STRETCH = 0.02
const radians = (degrees: number): number => (degrees * Math.PI) / 180

export function createPuppet(scene: Scene, texture: string, atlas: PersonAtlas, sits: boolean): Puppet {
  const back = scene.add.container()
  const front = scene.add.container()
  const { rig } = atlas
  const hangParts = jointed(scene, texture, atlas, sits, back, front)
  let at: Stand = { x: 0, y: 0, k: 1 }
  let way = { x: 0, rise: 0, leanDeg: 0 }
  let whole = { rise: 0, stretch: 0, leanDeg: 0 }
  const place = (): void => {
    const rise = (way.rise + whole.rise) * at.k
    const turn = radians(way.leanDeg + whole.leanDeg)
    for (const half of [back, front])
      half
        .setPosition(at.x + way.x, at.y - rise)
        .setRotation(turn)
        .setScale(at.k * (1 - whole.stretch * 0.6), at.k * (1 + whole.stretch))
  }
  return {
    back,
    front,
    stand(next) {
      at = next
      place()
    },
    hang(attitude) {
      // Who sits stays on the seat: only the upper part springs, in the parts themselves.
      const isSeated = sits || rig.rolls || (attitude.isSitting && rig.sitDrop !== undefined)
      const breath = rig.armsSway ? BREATH_STRETCH * attitude.breath : 0
      whole = isSeated ? { rise: 0, stretch: 0, leanDeg: 0 } : { rise: attitude.rise, stretch: attitude.squash + breath, leanDeg: attitude.leanDeg }
      place()
      hangParts(attitude, isSeated ? attitude : undefined)
    },
    enter(share, isCalm, edges = WHOLE_PICTURE) {
      way = isCalm ? { x: 0, rise: 0, leanDeg: 0 } : onTheWay(share, wayOut(at.x, at.k, edges), rig.rolls ? 'rolls' : 'hops')
      for (const half of [back, front]) half.setAlpha(isCalm ? share : 1)
      place()
    },
    wayMs: (edges = WHOLE_PICTURE) => wayMs(wayOut(at.x, at.k, edges)),
  }
}
