// One paper cut-out of a toy: a frame of the toy's atlas, a picture of the picture set, or the one on the other. It goes where it is sent and answers when it is touched.
import { GameObjects, type Scene } from 'phaser'
import { hopping, POKE, SETTLE_MS, settling, wobbling } from '../feel'
import { EASE, type Motion } from '../motion'
import type { Going, Pose } from './view'

export const TOY_TEXTURE = 'toy'
export const HOST_TEXTURE = 'toy-host'
export const pictureKey = (art: string): string => `pic/${art}`
const PICTURE_WIDE = 120
const CHANGE_MS = 300

export interface Cutout {
  readonly box: GameObjects.Container
  readonly pose: Pose
  /** At once. */
  put(pose: Pose): void
  go(to: Partial<Pose>, going: Going): void
  squash(wide: number, flat: number, afterMs?: number): void
  rock(deg: number, ms: number, afterMs?: number): void
  hop(units: number, ms: number, afterMs?: number): void
  frames(frames: readonly (readonly [frame: string, ms: number])[], last: string | undefined, afterMs?: number): void
}

export function createCutout(scene: Scene, motion: Motion, pxPerUnit: number, first: Pose): Cutout {
  const box = new GameObjects.Container(scene)
  let image: GameObjects.Image | undefined
  let picture: GameObjects.Image | undefined
  let pose = first
  let shownFrame: string | undefined
  // What is drawn on top of where it is: a squash, a rock, a hop. It always comes back to nothing.
  let [wide, flat, rocked, hopped] = [1, 1, 0, 0]

  function dress(): void {
    const { frame, picture: art } = pose
    if (frame && !image) image = box.addAt(new GameObjects.Image(scene, 0, 0, pose.isHosts ? HOST_TEXTURE : TOY_TEXTURE, frame), 0).first as GameObjects.Image
    if (frame && shownFrame !== frame) image?.setFrame(frame)
    shownFrame = frame
    image?.setVisible(frame !== undefined).setScale(1 / pxPerUnit)
    const key = art === undefined ? undefined : pictureKey(art)
    if (key && scene.textures.exists(key)) {
      picture ??= box.add(new GameObjects.Image(scene, 0, 0, key)).last as GameObjects.Image
      if (picture.texture.key !== key) picture.setTexture(key)
      picture.setScale((pose.wide ?? PICTURE_WIDE) / picture.width)
    }
    picture?.setVisible(key !== undefined && picture.texture.key === key)
  }
  function draw(): void {
    const scale = pose.scale ?? 1
    const [poseWide, poseFlat] = pose.stretch ?? [1, 1]
    box
      .setPosition(pose.x, pose.y - hopped)
      .setScale(scale * poseWide * wide * (pose.isFlipped ? -1 : 1), scale * poseFlat * flat)
      .setAngle((pose.turn ?? 0) + rocked)
      .setAlpha(pose.alpha ?? 1)
  }
  const cutout: Cutout = {
    box,
    get pose() {
      return pose
    },
    put(next) {
      pose = next
      dress()
      draw()
    },
    go(to, { ms, ease = EASE.inOut, afterMs = 0, lift = 0, done }) {
      let from: Pose | undefined
      motion.go(
        cutout,
        'place',
        ms,
        ease,
        (k) => {
          if (!from) {
            from = pose
            if (to.frame !== undefined || to.picture !== undefined) {
              pose = { ...pose, ...(to.frame === undefined ? {} : { frame: to.frame }), ...(to.picture === undefined ? {} : { picture: to.picture }) }
              dress()
            }
          }
          const way = (start: number | undefined, end: number | undefined, rest: number): number => (start ?? rest) + ((end ?? start ?? rest) - (start ?? rest)) * k
          pose = {
            ...pose,
            ...(to.wide === undefined ? {} : { wide: to.wide }),
            x: way(from.x, to.x, 0),
            y: way(from.y, to.y, 0) - lift * hopping(k),
            scale: way(from.scale, to.scale, 1),
            turn: way(from.turn, to.turn, 0),
            alpha: way(from.alpha, to.alpha, 1),
            isFlipped: to.isFlipped ?? from.isFlipped ?? false,
            stretch: [way(from.stretch?.[0], to.stretch?.[0], 1), way(from.stretch?.[1], to.stretch?.[1], 1)],
          }
          draw()
        },
        { afterMs, ...(done ? { done } : {}) },
      )
    },
    squash(toWide, toFlat, afterMs = 0) {
      motion.go(
        cutout,
        'squash',
        SETTLE_MS,
        EASE.even,
        (k) => {
          const swing = settling(k)
          wide = 1 + (toWide - 1) * swing
          flat = 1 + (toFlat - 1) * swing
          draw()
        },
        { afterMs },
      )
    },
    rock(deg, ms, afterMs = 0) {
      const turns = Math.max(2, Math.round((ms / POKE.rockMs) * 4))
      motion.go(
        cutout,
        'rock',
        ms,
        EASE.even,
        (k) => {
          rocked = deg * wobbling(k, turns)
          draw()
        },
        { afterMs },
      )
    },
    hop(units, ms, afterMs = 0) {
      motion.go(
        cutout,
        'hop',
        ms,
        EASE.even,
        (k) => {
          hopped = k >= 1 ? 0 : units * hopping(k)
          draw()
        },
        { afterMs, done: () => cutout.squash(1.06, 0.94) },
      )
    },
    frames(list, last, afterMs = 0) {
      const whole = list.reduce((sum, [, ms]) => sum + ms, 0)
      motion.go(
        cutout,
        'frames',
        whole,
        EASE.even,
        (k) => {
          let left = k * whole
          const now =
            k >= 1
              ? undefined
              : list.find(([, ms]) => {
                  left -= ms
                  return left < 0
                })
          const frame = now?.[0] ?? last
          if (frame === undefined || frame === pose.frame) return
          pose = { ...pose, frame }
          dress()
        },
        { afterMs },
      )
    },
  }
  cutout.put(first)
  return cutout
}

/** How long a cut-out takes that only turns, stretches or changes its size. */
export const TURN_MS = CHANGE_MS
