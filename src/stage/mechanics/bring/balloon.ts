// The worry balloon: it pops out of every pocket, shrinks for whoever hears a little, and goes off like a raspberry when it is told.
import { type BringData, type BringState, bringRounds, hidesNow, roundNow, sizeNow } from '../../../core/mechanics/bring'
import { bringPlaces } from '../../../core/mechanics/bring/layout'
import { EASE } from '../../motion'
import type { Between, Kit, Picture, Point, Pose, Thread } from '../../toy/view'

type Shape = Between<BringData, BringState>['shape']
const CHILD_WIDE = 210
/** A label stands on the foot of its place: what hovers there hovers above it. */
const ABOVE_LABEL = 34
const SIZES = { least: 0.5, most: 1 }
const HAND: Readonly<Record<Shape, Point>> = { wide: { x: 84, y: 54 }, upright: { x: 70, y: 60 } }
/** Round the stage, in shares of where it starts and ends: loops that a let-go balloon makes. */
const LOOPS = [
  { x: 0.5, y: 120, turn: 200 },
  { x: 0.25, y: 470, turn: 420 },
  { x: 0.8, y: 300, turn: 640 },
  { x: 0.62, y: 520, turn: 900 },
] as const
const LOOP_MS = 240

const scaleOf = (data: BringData, size: number): number => (data.sizes < 2 ? SIZES.most : SIZES.least + ((SIZES.most - SIZES.least) * (size - 1)) / (data.sizes - 1))
const heldAt = (data: BringData, state: BringState, shape: Shape): Point => {
  const at = bringPlaces(data.to, shape)
  return state.board.hand === null ? at.load : at.hand
}

export function balloonPicture(data: BringData, state: BringState, shape: Shape, people: Record<string, Pose>): Picture {
  const { child, hide, kept } = bringPlaces(data.to, shape)
  const rounds = bringRounds(data, state.visit)
  const round = roundNow(data, state)
  const poses: Record<string, Pose> = {
    child: { x: child.x, y: child.y - 20, picture: `bust-${data.child.id}`, wide: CHILD_WIDE },
    'child-tub': { x: child.x, y: child.y + 56, frame: 'tub', scale: 1.1 },
  }
  const hiding = hidesNow(data, state)[0]
  if (hiding) poses.hide = { x: hide.x, y: hide.y, frame: `hide-${hiding.id}` }
  for (const [i, { id }] of rounds.slice(0, state.board.round).entries()) {
    const place = kept[i]
    if (place) poses[`rag-${id}`] = { x: place.x, y: place.y, frame: 'rag', scale: 0.9, turn: i % 2 ? 8 : -6 }
  }
  if (!round) return { ...poses, ...people }
  const at = heldAt(data, state, shape)
  return {
    ...poses,
    ...people,
    [round.id]: {
      x: at.x,
      y: at.y - ABOVE_LABEL,
      frame: 'balloon',
      scale: scaleOf(data, sizeNow(data, state)) * (shape === 'wide' ? 0.92 : 1.08),
      heft: 0,
      turn: state.board.hand === null ? 0 : -4,
    },
  }
}

/** Its string: still in the child's hand, wherever it floats. */
export function balloonThreads(data: BringData, state: BringState, shape: Shape): Readonly<Record<string, Thread>> {
  const round = roundNow(data, state)
  const { child, kept } = bringPlaces(data.to, shape)
  const [first, last] = [kept[0], kept.at(-1)]
  // What is left of worries hangs out like washing.
  const washing: Record<string, Thread> =
    first && last && state.board.round > 0 ? { washing: { from: { x: first.x - 80, y: first.y - 40 }, to: { x: last.x + 80, y: last.y - 40 }, sag: 16 } } : {}
  if (!round) return washing
  const at = heldAt(data, state, shape)
  const below = 98 * scaleOf(data, sizeNow(data, state))
  return { ...washing, string: { from: { x: child.x + HAND[shape].x, y: child.y + HAND[shape].y }, to: { x: at.x, y: at.y - ABOVE_LABEL + below }, sag: 30 } }
}

export function balloonReact(kit: Kit, { data, now, shape, was, is }: Between<BringData, BringState>): void {
  const { last } = now
  const { hide, kept } = bringPlaces(data.to, shape)
  if (!last) return
  if (last.of === 'hide')
    kit.tryAt(
      last.round,
      { x: hide.x, y: hide.y - 40 },
      (afterMs) => {
        kit.squash('hide', 1.22, 0.8, afterMs)
        kit.rock('hide', 9, 700, afterMs + 200)
      },
      { scale: 0.6 },
    )
  if (last.of === 'part') kit.squash(last.round, 1.2, 0.8, 60)
  if (last.of === 'take' && last.who) {
    const from = was[last.round]
    if (from) raspberry(kit, from, shape === 'wide' ? 1600 : 900)
    const rag = is[`rag-${last.round}`]
    const place = kept[now.board.round - 1]
    if (rag && place) {
      kit.go(
        `rag-${last.round}`,
        { alpha: 0 },
        {
          ms: 1,
          done: () => kit.go(`rag-${last.round}`, { ...rag, alpha: 1 }, { ms: 160, afterMs: LOOP_MS * LOOPS.length, done: () => kit.squash(`rag-${last.round}`, 1.2, 0.8) }),
        },
      )
    }
    kit.squash(last.who, 1.08, 0.92, 80)
    kit.hop('child', 34, 460, 300)
    const helper = is[last.who]
    if (helper) kit.burst(helper, now.board.round === bringRounds(data, now.visit).length ? 24 : 8, 200)
  }
}

/** All its air at once, rudely. */
function raspberry(kit: Kit, from: Pose, wide: number): void {
  let at: Pose = { ...from }
  for (const [i, { x, y, turn }] of LOOPS.entries()) {
    const to = { x: wide * x, y, turn, scale: (from.scale ?? 1) * (1 - (i + 1) * 0.2) }
    kit.pop('balloon', at, to, { ms: LOOP_MS, ease: EASE.inOut, afterMs: i * LOOP_MS, lift: i % 2 ? -60 : 60 })
    at = { ...at, ...to }
  }
}
