// Bodies that eat and a board that blushes: a try is always truly tried, and the body answers it.
import type { Scene } from 'phaser'
import type { Shape } from '../../core/layout/hotspot'
import { type SortData, type SortLayout, type SortState, sortLayout } from '../../core/mechanics/sort'
import { MISFIT_MS } from '../feel'
import { type MechanicView, mechanicView } from '../mechanic-view'
import type { Motion } from '../motion'
import { createSprite, type Sprite } from '../sprite'

const TEXTURE = 'toy'
const SPIT_MS = 420
const DROP_MS = MISFIT_MS.land
const CARD = { ledge: 0.9, hand: 1.28, drag: 1.34 }
/** Where things lie on the board, from its middle, and how small. */
const PINNED = [
  [-78, -70],
  [0, -74],
  [78, -70],
  [-78, 16],
  [0, 12],
  [78, 16],
] as const
const PINNED_SCALE = 0.36
const EYES = [
  [-120, -150],
  [-40, -166],
  [42, -166],
  [122, -150],
  [-150, -30],
  [152, -30],
] as const

function openSort(scene: Scene, motion: Motion, data: SortData, pxPerUnit: number): MechanicView<SortState> {
  const root = scene.add.container()
  const sprite = (frame: string): Sprite => createSprite(scene, motion, TEXTURE, frame, pxPerUnit)
  const add = (one: Sprite): Sprite => {
    root.add(one.image)
    return one
  }
  const ledge = add(sprite('ledge'))
  const source = add(sprite('parrot'))
  const trays = new Map(data.trays.map((tray) => [tray.id, add(sprite(tray.body === 'gulp' ? 'chest-open' : 'board'))]))
  const board = data.trays.find((tray) => tray.body === 'stick')
  const eyes = board ? EYES.map(() => add(sprite('eye-shut'))) : []
  const cards = new Map(data.things.map((thing) => [thing.id, add(sprite(`card-${thing.art}`))]))
  const bubble = add(sprite('bubble'))
  bubble.show(false)
  for (const card of cards.values()) card.show(false)
  let before: SortState | undefined
  let at: SortLayout | undefined
  let shown: Shape | undefined

  const trayAt = (id: string): { x: number; y: number } => at?.trays.find((tray) => tray.id === id) ?? { x: 800, y: 400 }
  const bodyOf = (id: string): 'gulp' | 'stick' => data.trays.find((tray) => tray.id === id)?.body ?? 'gulp'

  function layOut(layout: SortLayout, shape: Shape): void {
    source.put(layout.source.x, layout.source.y + layout.source.h / 2, shape === 'wide' ? 1 : 0.94)
    ledge.put(shape === 'wide' ? 760 : 580, shape === 'wide' ? 790 : 1180, shape === 'wide' ? 1 : 0.72)
    for (const tray of layout.trays) trays.get(tray.id)?.put(tray.x, tray.y + tray.h / 2, tray.w / 340)
    const { x, y } = board ? trayAt(board.id) : { x: 0, y: 0 }
    for (const [i, [dx, dy]] of EYES.entries()) eyes[i]?.put(x + dx, y + dy, 1)
  }

  /** Where a thing is when nothing moves. */
  function rest(id: string, state: SortState): { x: number; y: number; scale: number; turn: number; isShown: boolean } {
    const spot = at?.things.find((each) => each.id === id)
    if (spot) return { x: spot.x, y: spot.y, scale: spot.where === 'hand' ? CARD.hand : CARD.ledge, turn: spot.where === 'hand' ? -3 : 0, isShown: true }
    const tray = state.placed[id]
    if (tray === undefined) return { x: at?.source.x ?? 0, y: (at?.source.y ?? 0) - 40, scale: 0.3, turn: 0, isShown: false }
    const { x, y } = trayAt(tray)
    if (bodyOf(tray) === 'gulp') return { x, y: y + 40, scale: 0.3, turn: 0, isShown: false }
    const [dx, dy] = PINNED[
      Object.keys(state.placed)
        .filter((each) => state.placed[each] === tray)
        .indexOf(id) % PINNED.length
    ] ?? [0, 0]
    return { x: x + dx, y: y + dy, scale: PINNED_SCALE, turn: dx / 20, isShown: true }
  }

  function snap(state: SortState): void {
    for (const [id, card] of cards) {
      const { x, y, scale, turn, isShown } = rest(id, state)
      card.put(x, y, scale, turn)
      card.image.setAlpha(1)
      card.show(isShown)
    }
  }

  function chew(tray: string, mood: 'eats' | 'spits'): void {
    const chest = trays.get(tray)
    if (!chest) return
    motion.go(
      chest,
      'chew',
      mood === 'eats' ? 900 : MISFIT_MS.answer,
      (k) => k,
      (k) => chest.frame(k === 1 ? 'chest-open' : k < 0.3 ? 'chest-shut' : k < 0.5 ? 'chest-chew' : k < 0.7 ? 'chest-shut' : mood === 'eats' ? 'chest-chew' : 'chest-open'),
      { afterMs: DROP_MS },
    )
    chest.squash(1.12, 0.88, DROP_MS)
    if (mood === 'spits') return
    const { x, y } = trayAt(tray)
    bubble.put(x, y - 60, 0.3, 0)
    bubble.image.setAlpha(1)
    motion.go(
      bubble,
      'shown',
      1,
      (k) => k,
      () => bubble.show(true),
      { afterMs: 900 },
    )
    bubble.fly(x + 30, y - 250, { forMs: 900, scale: 1, afterMs: 900, done: () => bubble.show(false) })
  }

  function stare(mood: 'sticks' | 'blushes'): void {
    for (const [i, eye] of eyes.entries())
      motion.go(
        eye,
        'open',
        mood === 'blushes' ? 1600 : 900,
        (k) => k,
        (k) => eye.frame(k === 1 || k < 0.02 * i ? 'eye-shut' : 'eye-open'),
        { afterMs: DROP_MS + 20 * i },
      )
    if (board) trays.get(board.id)?.squash(mood === 'blushes' ? 1.06 : 1.04, 0.96, DROP_MS)
  }

  function tryTray(id: string, tray: string, fits: boolean): void {
    const card = cards.get(id)
    if (!card || !before) return
    const { x, y } = trayAt(tray)
    root.bringToTop(card.image)
    if (!fits) {
      const home = rest(id, before)
      card.fly(x, y, {
        forMs: DROP_MS,
        scale: 0.8,
        turnDeg: 4,
        done: () => card.fly(home.x, home.y, { forMs: MISFIT_MS.home, lift: 70, scale: home.scale, turnDeg: home.turn, afterMs: MISFIT_MS.answer }),
      })
    }
    if (bodyOf(tray) === 'gulp') chew(tray, fits ? 'eats' : 'spits')
    else stare(fits ? 'sticks' : 'blushes')
  }

  /** `were`: where everything lay before, by the layout of then. */
  function settle(state: SortState, were: ReadonlyMap<string, ReturnType<typeof rest>>): void {
    for (const [id, card] of cards) {
      const was = were.get(id)
      const now = rest(id, state)
      const isSpat = before?.queue.includes(id) && !state.queue.includes(id)
      const isTried = state.last?.thing === id && !state.last.fits && state.misfits !== before?.misfits
      if (isTried) continue
      const isMoving = was && (was.x !== now.x || was.y !== now.y || was.scale !== now.scale)
      if (!isMoving) continue
      card.show(true)
      root.bringToTop(card.image)
      if (isSpat) {
        const beak = { x: source.x + 60, y: source.y - 230 }
        card.put(beak.x, beak.y, 0.2, -40)
        source.squash(1.1, 0.9)
        motion.go(
          source,
          'beak',
          SPIT_MS,
          (k) => k,
          (k) => source.frame(k < 1 ? 'parrot-open' : 'parrot'),
        )
        card.fly(now.x, now.y, { forMs: SPIT_MS, lift: 90, scale: now.scale, done: () => card.squash(1.12, 0.88) })
      } else {
        card.fly(now.x, now.y, { forMs: now.isShown ? 220 : DROP_MS, lift: now.isShown ? 24 : 60, scale: now.scale, turnDeg: now.turn, done: () => card.show(now.isShown) })
      }
    }
  }

  return {
    root,
    show(toy, shape) {
      motion.finish()
      const were = new Map([...cards.keys()].map((id) => [id, rest(id, before ?? toy)]))
      at = sortLayout(data, toy, shape)
      if (shown !== shape || !before) {
        layOut(at, shape)
        snap(toy)
      } else {
        const fresh = toy.last && (toy.last !== before.last || toy.misfits !== before.misfits) ? toy.last : null
        if (fresh) tryTray(fresh.thing, fresh.tray, fresh.fits)
        settle(toy, were)
      }
      shown = shape
      before = toy
    },
    drag(id, to) {
      const card = cards.get(id)
      if (!card || !before) return
      motion.finish()
      root.bringToTop(card.image)
      const home = rest(id, before)
      if (to) card.put(to.x, to.y, CARD.drag, -2)
      else card.fly(home.x, home.y, { forMs: 220, scale: home.scale, turnDeg: home.turn })
    },
  }
}

export default mechanicView(openSort)
