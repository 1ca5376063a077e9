// Threads and strings: twelve short straight pieces of paper thread that hang between two points.
import { GameObjects, type Scene } from 'phaser'
import { EASE, type Motion } from '../motion'
import { TOY_TEXTURE } from './cutout'
import type { Point, Thread } from './view'

const PIECES = 12
const FRAME = 'thread'
const TIE_MS = 240

/** Point of a hanging thread, `k` from 0 to 1: a parabola is near enough to a chain. */
export const threadAt = ({ from, to, sag }: Thread, k: number): Point => ({ x: from.x + (to.x - from.x) * k, y: from.y + (to.y - from.y) * k + sag * 4 * k * (1 - k) })

export interface DrawnThread {
  readonly box: GameObjects.Container
  show(thread: Thread, isNew: boolean): void
}

export function createThread(scene: Scene, motion: Motion): DrawnThread {
  const box = new GameObjects.Container(scene)
  const pieces = Array.from({ length: PIECES }, () => new GameObjects.Image(scene, 0, 0, TOY_TEXTURE, FRAME).setOrigin(0, 0.5))
  box.add(pieces)
  let shown: Thread | undefined
  function draw(thread: Thread): void {
    shown = thread
    for (const [i, piece] of pieces.entries()) {
      const [a, b] = [threadAt(thread, i / PIECES), threadAt(thread, (i + 1) / PIECES)]
      const length = Math.hypot(b.x - a.x, b.y - a.y)
      piece
        .setPosition(a.x, a.y)
        .setRotation(Math.atan2(b.y - a.y, b.x - a.x))
        .setDisplaySize(length + 1, 7)
    }
  }
  return {
    box,
    show(thread, isNew) {
      if (isNew || !shown) return draw(thread)
      const was = shown
      const between = (a: number, b: number, k: number): number => a + (b - a) * k
      motion.go(box, 'thread', TIE_MS, EASE.out, (k) =>
        draw({
          from: { x: between(was.from.x, thread.from.x, k), y: between(was.from.y, thread.from.y, k) },
          to: { x: between(was.to.x, thread.to.x, k), y: between(was.to.y, thread.to.y, k) },
          sag: between(was.sag, thread.sag, k),
        }),
      )
    },
  }
}
