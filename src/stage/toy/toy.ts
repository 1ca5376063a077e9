// Draws one toy from its view: everything goes to its place by its weight, and answers when it is touched. It decides nothing.
import { GameObjects, type Scene } from 'phaser'
import type { Shape } from '../../core/layout/hotspot'
import type { MechanicData } from '../../core/level/level'
import type { MechanicState } from '../../core/play/mechanic'
import { type Heft, MISFIT_MS, POKE, WEIGHTS } from '../feel'
import { EASE, type Motion } from '../motion'
import { type Cutout, createCutout, TURN_MS } from './cutout'
import { createThread, type DrawnThread } from './threads'
import type { AnyToyView, Kit, Picture, Poke, Pose } from './view'

export interface DrawnToy {
  readonly root: GameObjects.Container
  show(state: MechanicState, shape: Shape): void
  /** A thing follows the finger, in units of the toy's box; without a place it goes home. */
  drag(thing: string, to?: { readonly x: number; readonly y: number }): void
  /** A finger came down on it: it gives way in the next frame. */
  touch(thing: string): void
  /** The thing under a point of the canvas, or the next in turn; undefined where nothing answers. */
  poke(at?: { readonly x: number; readonly y: number }): string | undefined
}

const APPEAR_MS = 180
const TRAVEL = { leastMs: 200, perUnit: 0.35 } as const
const DRAGGED = 1.12
const SPARKLE = 'sparkle'
const same = (a: Pose, b: Pose): boolean => JSON.stringify(a) === JSON.stringify(b)

/** `hostPxPerUnit`: of the atlas of the toy below, if this one is its guest. */
export function createToy(scene: Scene, motion: Motion, pxPerUnit: number, data: MechanicData, view: AnyToyView, hostPxPerUnit = pxPerUnit): DrawnToy {
  const root = scene.add.container()
  const strings = new GameObjects.Container(scene)
  const shown = new Map<string, Cutout>()
  const threads = new Map<string, DrawnThread>()
  root.add(strings)
  let before: { state: MechanicState; shape: Shape; picture: Picture } | undefined
  let nextPoke = 0

  const cutoutOf = (id: string, pose: Pose): Cutout => {
    const there = shown.get(id)
    if (there) return there
    const made = createCutout(scene, motion, pose.isHosts ? hostPxPerUnit : pxPerUnit, pose)
    root.add(made.box)
    shown.set(id, made)
    return made
  }
  const remove = (id: string): void => {
    shown.get(id)?.box.destroy()
    shown.delete(id)
  }
  /** Things lie as the picture says, from the back to the front. */
  function order(picture: Picture): void {
    for (const id of Object.keys(picture)) {
      const box = shown.get(id)?.box
      if (box) root.bringToTop(box)
    }
    root.bringToTop(strings)
  }

  function kitFor(is: Picture, moved: Set<string>): Kit {
    const one = (id: string): Cutout | undefined => shown.get(id)
    const brief = (pose: Pose): Cutout => {
      const made = createCutout(scene, motion, pose.isHosts ? hostPxPerUnit : pxPerUnit, pose)
      root.add(made.box)
      return made
    }
    const kit: Kit = {
      go(id, to, going) {
        moved.add(id)
        const end = is[id]
        // It ends where the picture has it, whatever happened on the way.
        one(id)?.go(to, { ...going, done: () => (going.done ? going.done() : end && one(id)?.put(end)) })
      },
      squash: (id, wide, flat, afterMs) => one(id)?.squash(wide, flat, afterMs),
      rock: (id, deg, ms, afterMs) => one(id)?.rock(deg, ms, afterMs),
      hop: (id, units, ms, afterMs) => one(id)?.hop(units, ms, afterMs),
      frames: (id, list, afterMs) => one(id)?.frames(list, is[id]?.frame, afterMs),
      tryAt(id, { x, y }, answer, { scale } = {}) {
        const thing = one(id)
        const home = is[id]
        if (!thing || !home) return
        moved.add(id)
        root.bringToTop(thing.box)
        const land = WEIGHTS[home.heft ?? 1].land
        thing.go(
          { x, y, turn: 4, ...(scale === undefined ? {} : { scale }) },
          {
            ms: MISFIT_MS.land,
            ease: EASE.quad,
            done() {
              thing.squash(land.wide, land.flat)
              thing.go(home, { ms: MISFIT_MS.home, lift: 60, afterMs: MISFIT_MS.answer })
            },
          },
        )
        answer(MISFIT_MS.land)
      },
      pop(frame, from, to, going) {
        const made = brief({ ...from, frame, alpha: 0 })
        made.go({ alpha: from.alpha ?? 1 }, { ms: 1, afterMs: going.afterMs ?? 0, done: () => made.go({ ...to }, { ...going, afterMs: 0, done: () => made.box.destroy() }) })
      },
      burst({ x, y }, count, afterMs = 0) {
        for (let i = 0; i < count; i++) {
          const angle = (i / count) * 2 * Math.PI + 0.4
          const far = 90 + (i % 3) * 36
          const from: Pose = { x, y, scale: 0.3 }
          kit.pop(
            SPARKLE,
            from,
            { x: x + Math.cos(angle) * far, y: y + Math.sin(angle) * far, scale: 0.4 + (i % 3) * 0.15, turn: 40, alpha: 0 },
            { ms: 600, ease: EASE.out, afterMs },
          )
        }
      },
    }
    return kit
  }

  /** By its weight: an arc, and a landing. What only turns or stretches does so slowly. */
  function travel(cutout: Cutout, to: Pose): void {
    const far = Math.hypot(to.x - cutout.pose.x, to.y - cutout.pose.y)
    if (far < 1) {
      cutout.go(to, { ms: TURN_MS, done: () => cutout.put(to) })
      return
    }
    const { fall, land, lift } = WEIGHTS[(to.heft ?? 1) as Heft]
    cutout.go(to, {
      ms: Math.max(fall.ms, TRAVEL.leastMs + far * TRAVEL.perUnit),
      lift: to.heft === undefined ? 0 : lift.units + far * 0.06,
      done() {
        cutout.put(to)
        if (to.heft !== undefined) cutout.squash(land.wide, land.flat)
      },
    })
  }

  function settle(is: Picture, was: Picture, moved: ReadonlySet<string>): void {
    for (const [id, pose] of Object.entries(is)) {
      const old = was[id]
      const cutout = cutoutOf(id, pose)
      if (moved.has(id)) continue
      if (!old) {
        cutout.put({ ...pose, alpha: 0, scale: (pose.scale ?? 1) * 0.8 })
        cutout.go(pose, { ms: APPEAR_MS, ease: EASE.back, done: () => cutout.put(pose) })
      } else if (!same(old, pose)) travel(cutout, pose)
    }
    for (const id of Object.keys(was)) {
      if (is[id]) continue
      const cutout = shown.get(id)
      if (!cutout) continue
      if (moved.has(id)) continue
      shown.delete(id)
      cutout.go({ alpha: 0 }, { ms: APPEAR_MS, done: () => cutout.box.destroy() })
    }
  }

  function hang(state: MechanicState, shape: Shape, isNew: boolean): void {
    const now = view.threads?.(data, state, shape) ?? {}
    for (const [id, thread] of Object.entries(now)) {
      let drawn = threads.get(id)
      const isFresh = !drawn
      if (!drawn) {
        drawn = createThread(scene, motion)
        strings.add(drawn.box)
        threads.set(id, drawn)
      }
      drawn.show(thread, isNew || isFresh)
    }
    for (const [id, drawn] of threads) {
      if (now[id]) continue
      drawn.box.destroy()
      threads.delete(id)
    }
  }

  function answer({ cutouts, does, frames }: Poke): void {
    for (const id of cutouts) {
      const one = shown.get(id)
      if (does === 'rock') one?.rock(POKE.rockDeg, POKE.rockMs)
      else if (does === 'hop') one?.hop(26, POKE.hopMs)
      else if (does === 'squash') one?.squash(POKE.wide, POKE.flat)
      else if (frames) one?.frames(frames, one.pose.frame)
    }
  }

  return {
    root,
    show(state, shape) {
      motion.finish() // a press never waits for a picture
      const is = view.picture(data, state, shape)
      if (!before || before.shape !== shape) {
        for (const id of [...shown.keys()]) remove(id)
        for (const [id, pose] of Object.entries(is)) cutoutOf(id, pose)
        root.bringToTop(strings)
        hang(state, shape, true)
      } else if (before.state !== state) {
        const moved = new Set<string>()
        const was = before.picture
        for (const [id, pose] of Object.entries(is)) if (!was[id]) cutoutOf(id, pose)
        order(is)
        const kit = kitFor(is, moved)
        view.react?.(kit, { data, before: before.state, now: state, shape, was, is })
        settle(is, was, moved)
        hang(state, shape, false)
        for (const id of moved) if (!is[id]) remove(id)
      }
      before = { state, shape, picture: is }
    },
    drag(thing, to) {
      const cutout = shown.get(thing)
      const home = before?.picture[thing]
      if (!cutout || !home) return
      motion.finish()
      root.bringToTop(cutout.box)
      if (to) cutout.put({ ...home, x: to.x, y: to.y, scale: (home.scale ?? 1) * DRAGGED, turn: -3 })
      else travel(cutout, home)
    },
    touch: (thing) => shown.get(thing)?.squash(0.94, 0.94),
    poke(at) {
      const all = before ? (view.pokes?.(data, before.state) ?? []) : []
      const found = at
        ? all.find(({ cutouts: [id = ''] }) => {
            const box = shown.get(id)?.box
            return box?.visible && box.getBounds().contains(at.x, at.y)
          })
        : all[nextPoke++ % Math.max(1, all.length)]
      if (found) answer(found)
      return found?.cue
    },
  }
}
