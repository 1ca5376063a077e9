// A thing of a place that moves, or answers a poke: a boat, a gull, a windmill's sails, a cat on a roof.
import { GameObjects, type Scene } from 'phaser'
import type { WindowShape } from '../core/layout/fit'
import type { Spot } from '../core/layout/maps'
import type { Pace } from './clock'
import { hopping, POKE, wobbling } from './feel'
import { EASE, type Motion } from './motion'
import { atRest, type MoveSpec, type Posture, postureAt } from './moves'
import { createPart } from './part'

export interface PokeSpec {
  /** Sounds, in turn. */
  readonly cues?: readonly string[]
  /** Pictures, in turn; with `backMs` it goes back to its own after a while. */
  readonly frames?: readonly string[]
  readonly backMs?: number
  readonly hop?: number
  /** Others that answer too. */
  readonly wakes?: readonly string[]
  /** Gives back the last three notes that were played anywhere, backwards. */
  readonly echoes?: true
  /** Takes the paint of what was touched last. */
  readonly takesColour?: true
  /** What a thing that takes colours takes from it. */
  readonly paint?: string
}
export interface PropSpec {
  readonly id: string
  readonly frame: string
  readonly at: Readonly<Record<WindowShape, Spot & { readonly flip?: boolean }>>
  readonly moves?: readonly MoveSpec[]
  /** 0 to 1, so that two of a kind don't move together. */
  readonly phase?: number
  readonly alpha?: number
  readonly poke?: PokeSpec
  /** Comes in from there when the place is entered, and bumps where it stops. */
  readonly arrives?: { readonly x: number; readonly y: number; readonly ms: number }
  /** Shown only when every lamp of the place is lit. */
  readonly when?: 'done'
}
export interface Prop {
  readonly spec: PropSpec
  readonly box: GameObjects.Container
  stand(shape: WindowShape): void
  move(nowMs: number, isCalm: boolean): Pace
  /** The next answer; gives the sound that goes with it. */
  poke(): string | undefined
  /** Squashes and settles. */
  squash(afterMs?: number): void
  /** Rocks once, as if a wave had come by. */
  rock(afterMs: number): void
  sail(to: { readonly x: number; readonly y: number }, forMs: number): void
  tint(colour: number): void
  contains(x: number, y: number): boolean
}

/** Small things are easier to hit than they look. */
const LEAST_POKE_PX = 44

export function createProp(scene: Scene, motion: Motion, spec: PropSpec, texture: string, pxPerUnit: number, nudge: () => void): Prop {
  const box = new GameObjects.Container(scene)
  const part = createPart(scene, texture, spec.frame, box, 1 / pxPerUnit, spec.alpha === undefined)
  let home = spec.at.wide
  let pokes = 0
  let squashed = 0 // -1 to 1
  let lift = 0
  let rocked = 0
  let sailed: { x: number; y: number } | undefined
  let own = spec.frame
  let backAt: object = {}
  let hasArrived = false

  function draw(posture: Posture): void {
    const { x, y } = sailed ?? posture
    const size = home.k * posture.scale
    box.setPosition(x, y + (sailed ? posture.y - home.y : 0) - lift).setScale(size * (1 + (POKE.wide - 1) * squashed), size * (1 + (POKE.flat - 1) * squashed))
    box.setAlpha(posture.alpha * (spec.alpha ?? 1))
    part.show(posture.frame ?? own)
    part.put(0, 0, ((posture.turnDeg + POKE.rockDeg * rocked) * Math.PI) / 180, posture.isFlipped ? -1 : 1)
  }
  function arrive({ x, y, ms }: NonNullable<PropSpec['arrives']>): void {
    const way = (k: number): void => {
      sailed = k === 1 ? undefined : { x: x + (home.x - x) * k, y: y + (home.y - y) * k }
    }
    way(0)
    motion.go(prop, 'sail', ms, EASE.out, way, { done: () => prop.squash() })
  }
  const swing = (name: string, forMs: number, afterMs: number, set: (value: number) => void, turns: number): void =>
    motion.go(prop, name, forMs, EASE.out, (k) => set(wobbling(k, turns)), { afterMs })

  const prop: Prop = {
    spec,
    box,
    stand(shape) {
      home = spec.at[shape]
      sailed = undefined
      if (spec.arrives && !hasArrived) arrive(spec.arrives)
      hasArrived = true
      draw(atRest(home))
    },
    move(nowMs, isCalm) {
      draw(postureAt(spec.moves ?? [], home, nowMs, spec.phase ?? 0, isCalm))
      return isCalm || !spec.moves ? 'still' : 'ambient'
    },
    poke() {
      const { cues = [], frames = [], backMs, hop } = spec.poke ?? {}
      prop.squash()
      if (hop)
        motion.go(
          prop,
          'hop',
          POKE.hopMs,
          (k) => k,
          (k) => {
            lift = hop * hopping(k)
          },
        )
      if (frames.length > 0) {
        own = frames[(pokes + 1) % frames.length] ?? own
        if (backMs) {
          const mine = {}
          backAt = mine
          setTimeout(() => {
            if (backAt === mine) own = spec.frame
            nudge()
          }, backMs)
        }
      }
      return cues[pokes++ % Math.max(1, cues.length)]
    },
    squash: (afterMs = 0) =>
      swing(
        'squash',
        POKE.squashMs,
        afterMs,
        (value) => {
          squashed = value
        },
        3,
      ),
    rock: (afterMs) =>
      swing(
        'rock',
        900,
        afterMs,
        (value) => {
          rocked = value
        },
        3,
      ),
    sail(to, forMs) {
      const from = sailed ?? { x: home.x, y: home.y }
      home = { ...home, flip: to.x < from.x }
      motion.go(prop, 'sail', forMs, EASE.inOut, (k) => {
        sailed = { x: from.x + (to.x - from.x) * k, y: from.y + (to.y - from.y) * k }
      })
    },
    tint: (colour) => part.tint(colour),
    contains(x, y) {
      if (!box.visible) return false
      const bounds = part.bounds()
      const [padX, padY] = [Math.max(0, LEAST_POKE_PX - bounds.width) / 2, Math.max(0, LEAST_POKE_PX - bounds.height) / 2]
      return x >= bounds.x - padX && x <= bounds.right + padX && y >= bounds.y - padY && y <= bounds.bottom + padY
    },
  }
  return prop
}
