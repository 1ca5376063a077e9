// One thing of a toy: a frame of the toy's atlas on its pivot, in units.
import { GameObjects, type Scene } from 'phaser'
import { hopping, SETTLE_MS, settling, WEIGHTS, type Weight } from './feel'
import { EASE, type Motion } from './motion'

export interface Sprite {
  readonly image: GameObjects.Image
  x: number
  y: number
  frame(name: string): void
  /** Puts it there at once. */
  put(x: number, y: number, scale?: number, turnDeg?: number): void
  /** Goes there on an arc `lift` units high. */
  fly(x: number, y: number, options: { forMs: number; lift?: number; scale?: number; turnDeg?: number; afterMs?: number; done?: () => void }): void
  /** Falls there by its weight, and squashes where it lands. */
  fall(x: number, y: number, options?: { weight?: Weight; scale?: number; turnDeg?: number; done?: () => void }): void
  /** Squashes and settles: the answer to a touch. */
  squash(wide: number, flat: number, afterMs?: number): void
  fade(alpha: number, forMs: number, afterMs?: number): void
  show(isShown: boolean): void
}

export function createSprite(scene: Scene, motion: Motion, texture: string, frame: string, pxPerUnit: number): Sprite {
  const image = new GameObjects.Image(scene, 0, 0, texture, frame)
  const unit = 1 / pxPerUnit
  let scale = 1
  let [wide, flat] = [1, 1]
  const draw = (): void => void image.setPosition(sprite.x, sprite.y).setScale(unit * scale * wide, unit * scale * flat)
  const sprite: Sprite = {
    image,
    x: 0,
    y: 0,
    frame: (name) => void image.setFrame(name),
    put(x, y, size = scale, turnDeg = image.angle) {
      Object.assign(sprite, { x, y })
      scale = size
      image.setAngle(turnDeg)
      draw()
    },
    fly(x, y, { forMs, lift = 0, scale: size = scale, turnDeg = 0, afterMs, done }) {
      let from: { x: number; y: number; scale: number; turn: number } | undefined
      motion.go(
        sprite,
        'place',
        forMs,
        EASE.inOut,
        (k) => {
          from ??= { x: sprite.x, y: sprite.y, scale, turn: image.angle }
          sprite.x = from.x + (x - from.x) * k
          sprite.y = from.y + (y - from.y) * k - lift * hopping(k)
          scale = from.scale + (size - from.scale) * k
          image.setAngle(from.turn + (turnDeg - from.turn) * k)
          draw()
        },
        { ...(afterMs === undefined ? {} : { afterMs }), ...(done ? { done } : {}) },
      )
    },
    fall(x, y, { weight = WEIGHTS[1], done, ...to } = {}) {
      const { fall, land, lift } = weight
      sprite.fly(x, y, {
        ...to,
        forMs: fall.ms,
        lift: lift.units,
        done: () => {
          sprite.squash(land.wide, land.flat)
          done?.()
        },
      })
    },
    squash(toWide, toFlat, afterMs = 0) {
      motion.go(
        sprite,
        'squash',
        SETTLE_MS,
        EASE.out,
        (k) => {
          const swing = settling(k)
          wide = 1 + (toWide - 1) * swing
          flat = 1 + (toFlat - 1) * swing
          draw()
        },
        { afterMs },
      )
    },
    fade(alpha, forMs, afterMs = 0) {
      let from: number | undefined
      const change = (k: number): void => {
        from ??= image.alpha
        image.setAlpha(from + (alpha - from) * k)
      }
      motion.go(sprite, 'alpha', forMs, EASE.inOut, change, { afterMs })
    },
    show: (isShown) => void image.setVisible(isShown),
  }
  draw()
  return sprite
}
