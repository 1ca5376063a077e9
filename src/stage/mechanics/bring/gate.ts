// The gate: a basket that sinks for a grown-up and lifts the bars; the message comes in, and nobody goes out.
import { type BringData, type BringState, bringRounds, helperOf } from '../../../core/mechanics/bring'
import { bringPlaces } from '../../../core/mechanics/bring/layout'
import type { Between, Kit, Picture, Point, Pose, Thread } from '../../toy/view'
import { bodyOf } from './people'

type Shape = Between<BringData, BringState>['shape']
const GATE: Readonly<Record<Shape, Point & { readonly scale: number; readonly child: Point }>> = {
  wide: { x: 950, y: 570, scale: 0.74, child: { x: 380, y: 480 } },
  upright: { x: 490, y: 770, scale: 0.78, child: { x: 290, y: 720 } },
}
const LIFT = 170
const SINK = 66
const BASKET = { bust: 150, rim: 58 }
const CHILD_WIDE = 150
const TOSS = { units: 120, ms: 460 }

const isOpen = (state: BringState): boolean => state.board.seat !== null
const basketAt = (data: BringData, state: BringState, shape: Shape): Point => {
  const { seat } = bringPlaces(data.to, shape)
  return { x: seat.x, y: seat.y + (isOpen(state) ? SINK : 0) }
}
const pulleyAt = (data: BringData, shape: Shape): Point => {
  const { seat } = bringPlaces(data.to, shape)
  return { x: seat.x, y: seat.y - seat.h / 2 - 6 }
}

export function gatePicture(data: BringData, state: BringState, shape: Shape, people: Record<string, Pose>): Picture {
  const { x, y, scale, child } = GATE[shape]
  const places = bringPlaces(data.to, shape)
  const rounds = bringRounds(data, state.visit)
  const basket = basketAt(data, state, shape)
  const seated = helperOf(data, state.board.seat)
  const isDone = state.board.round >= rounds.length
  const poses: Record<string, Pose> = {
    bridge: { x: x + 330 * scale, y: y - 4, frame: 'bridge', scale },
    view: { x, y, frame: 'gate-view', scale },
    bars: { x, y: y - (seated ? LIFT * scale : 0), frame: 'bars', scale },
    gate: { x, y, frame: 'gate', scale },
    bird: { x: x + 130 * scale, y: y - 620 * scale, frame: 'who-gull', scale: 0.42 },
    pulley: { ...pulleyAt(data, shape), frame: 'pulley' },
    'basket-back': { x: basket.x, y: basket.y + BASKET.rim, frame: 'basket-back', scale: 1.1 },
  }
  if (seated) poses[seated.id] = { x: basket.x, y: basket.y - 10, ...bodyOf(seated, BASKET.bust), heft: 2 }
  poses['basket-front'] = { x: basket.x, y: basket.y + BASKET.rim, frame: 'basket-front', scale: 1.1 }
  poses.child = { ...child, picture: `bust-${data.child.id}`, wide: CHILD_WIDE }
  poses['child-tub'] = { x: child.x, y: child.y + 52, frame: 'tub', scale: 0.8 }
  if (!isDone) poses[`bottle-${rounds[state.board.round]?.id}`] = { x: places.go.x, y: y - 90 * scale - 14, frame: 'bottle', scale, heft: 0 }
  for (const [i, { id }] of rounds.slice(0, state.board.round).entries())
    poses[`bottle-${id}`] = { x: child.x - 105 - i * 52, y: child.y + 30, frame: 'bottle', scale: 0.42, turn: i % 2 ? 6 : -6, heft: 0 }
  return { ...poses, ...people }
}

/** One rope, over the wheel and down to the bars. */
export function gateThreads(data: BringData, state: BringState, shape: Shape): Readonly<Record<string, Thread>> {
  const { x, y, scale } = GATE[shape]
  const wheel = pulleyAt(data, shape)
  const basket = basketAt(data, state, shape)
  return {
    down: { from: { x: wheel.x, y: wheel.y + 20 }, to: { x: basket.x, y: basket.y - 82 }, sag: 0 },
    across: { from: { x: wheel.x + 22, y: wheel.y }, to: { x: x - 150 * scale, y: y - 545 * scale }, sag: isOpen(state) ? 4 : 26 },
  }
}

export function gateReact(kit: Kit, { data, now, shape, is }: Between<BringData, BringState>): void {
  const { last } = now
  const basket = basketAt(data, now, shape)
  if (!last) return
  if (last.of === 'sit') {
    kit.squash('basket-front', 1.1, 0.86, 240)
    kit.squash('gate', 1.02, 0.98, 420)
    kit.burst(GATE[shape], 8, 420)
  }
  // It tosses back what it does not know, softly, and everybody lands smiling.
  if (last.of === 'back' && last.who) {
    const who = last.who
    kit.tryAt(who, { x: basket.x, y: basket.y - 14 }, (afterMs) => {
      for (const id of ['basket-front', 'basket-back']) kit.squash(id, 1.12, 0.84, afterMs)
      kit.hop(who, TOSS.units, TOSS.ms, afterMs + 120)
      kit.rock(who, 14, 800, afterMs + 140)
    })
  }
  if (last.of === 'go' && last.who === undefined) {
    kit.rock('bars', 1.5, 520)
    kit.squash('bars', 1.02, 0.97)
    kit.hop('child', 12, 300)
    kit.rock(`bottle-${last.round}`, 12, 700, 120)
  }
  if (last.of === 'go' && last.who !== undefined) {
    const home = is[`bottle-${last.round}`]
    const { x, y } = GATE[shape]
    if (home) kit.go(`bottle-${last.round}`, { x, y: y - 90 }, { ms: 520, lift: 30, done: () => kit.go(`bottle-${last.round}`, { ...home }, { ms: 480, lift: 40 }) })
    kit.burst({ x, y: y - 120 }, now.board.round === bringRounds(data, now.visit).length ? 24 : 8, 520)
    kit.hop('child', 30, 420, 560)
  }
}
