// Two oars. Alone the boat leans and rows a whole circle; with a grown-up in it, it levels, pushes off, and comes back with what was seen.
import { type BringData, type BringState, bringRounds, helperOf, roundNow } from '../../../core/mechanics/bring'
import { bringPlaces } from '../../../core/mechanics/bring/layout'
import type { Between, Kit, Picture, Point, Pose } from '../../toy/view'
import { bodyOf } from './people'

type Shape = Between<BringData, BringState>['shape']
const SEATS = { x: 118, y: -122, wide: 186 }
const LEAN_DEG = -5
const SAIL = { y: -304, picture: 138 }
const OARS = { x: 156, y: -40 }
const OFF = { ms: 1400, units: 900, homeMs: 700 }
/** One oar goes round: where the boat is after each quarter. */
const CIRCLE = [
  { x: -90, y: -14, flipped: false },
  { x: -40, y: -40, flipped: true },
  { x: 60, y: -30, flipped: true },
  { x: 0, y: 0, flipped: false },
] as const
const QUARTER_MS = 400

/** The middle of the boat's waterline. */
const boatAt = (data: BringData, shape: Shape): Point => {
  const { seat, child } = bringPlaces(data.to, shape)
  return { x: (seat.x + child.x) / 2, y: seat.y + seat.h / 2 + 62 }
}
/** What leans with the boat stays where it is on it. */
function leaning({ x, y }: Point, deg: number, dx: number, dy: number): Point {
  const turn = (deg * Math.PI) / 180
  return { x: x + dx * Math.cos(turn) - dy * Math.sin(turn), y: y + dx * Math.sin(turn) + dy * Math.cos(turn) }
}

export function boatPicture(data: BringData, state: BringState, shape: Shape, people: Record<string, Pose>): Picture {
  const at = boatAt(data, shape)
  const places = bringPlaces(data.to, shape)
  const rounds = bringRounds(data, state.visit)
  const round = roundNow(data, state) ?? rounds.at(-1)
  const seated = helperOf(data, state.board.seat)
  const isDone = state.board.round >= rounds.length
  const turn = seated || isDone ? 0 : LEAN_DEG
  const on = (dx: number, dy: number): Point => leaning(at, turn, dx, dy)
  const poses: Record<string, Pose> = {
    inside: { ...at, frame: 'boat-inside', turn },
    sail: { ...on(0, SAIL.y), frame: 'sail', turn, ...(round?.art ? { picture: `pic-${round.art}`, wide: SAIL.picture } : {}) },
    child: { ...on(-SEATS.x, SEATS.y), picture: `bust-${data.child.id}`, wide: SEATS.wide, turn },
  }
  if (seated) poses[seated.id] = { ...on(SEATS.x, SEATS.y), ...bodyOf(seated, SEATS.wide), heft: 1 }
  poses.hull = { ...at, frame: 'boat-hull', turn }
  poses['oar-left'] = { ...on(-OARS.x, OARS.y), frame: 'oar', turn: turn + 6 }
  poses['oar-right'] = seated ? { ...on(OARS.x, OARS.y), frame: 'oar', isFlipped: true, turn: -6 } : { ...on(OARS.x, OARS.y), frame: 'oar', isFlipped: true, turn: -58 }
  for (const [i, { id, art }] of rounds.slice(0, state.board.round).entries()) {
    const place = places.kept[i]
    if (place) poses[`kept-${id}`] = { x: place.x, y: place.y, frame: 'card', scale: place.w / 176, turn: i % 2 ? 3 : -3, ...(art ? { picture: `pic-${art}` } : {}) }
  }
  return { ...poses, ...people }
}

const BOAT = ['inside', 'sail', 'child', 'hull', 'oar-left', 'oar-right'] as const
export function boatReact(kit: Kit, { data, now, before, was, is, shape }: Between<BringData, BringState>): void {
  const { last } = now
  const seat = bringPlaces(data.to, shape).seat
  if (!last) return
  if (last.of === 'sit') {
    kit.squash('hull', 1.04, 0.9, 260)
    kit.burst({ x: seat.x, y: seat.y - 60 }, 8, 320)
  }
  if (last.of === 'back' && last.who)
    kit.tryAt(last.who, { x: seat.x, y: seat.y + 30 }, (afterMs) => {
      for (const id of BOAT) kit.rock(id, 4, 620, afterMs)
      kit.squash('hull', 1.05, 0.92, afterMs)
    })
  if (last.of === 'go' && last.who === undefined) for (const id of BOAT) circle(kit, id, is[id])
  if (last.of === 'go' && last.who !== undefined) {
    for (const id of BOAT) {
      const [from, home] = [was[id], is[id]]
      if (!from || !home) continue
      kit.go(id, { x: from.x + OFF.units }, { ms: OFF.ms, done: () => kit.go(id, { ...home }, { ms: OFF.homeMs }) })
    }
    const rower = was[last.who]
    const ashore = is[last.who]
    // Whoever rowed comes home with the boat, and is ashore again.
    if (rower && ashore) kit.go(last.who, { x: rower.x + OFF.units, y: rower.y }, { ms: OFF.ms, done: () => kit.go(last.who as string, { ...ashore }, { ms: OFF.homeMs }) })
    else if (rower) kit.pop(rower.frame ?? 'sparkle', { ...rower }, { x: rower.x + OFF.units }, { ms: OFF.ms })
    kit.burst({ x: seat.x - 120, y: seat.y }, now.board.round === bringRounds(data, now.visit).length ? 24 : 8, before.misfits > 0 ? 80 : 60)
  }
}

/** Once all the way round, and a nudge on the sand. */
function circle(kit: Kit, id: string, home: Pose | undefined): void {
  if (!home) return
  const quarter = (i: number): void => {
    const step = CIRCLE[i]
    if (!step) return
    const isOdd = home.isFlipped ?? false
    kit.go(
      id,
      { x: home.x + step.x, y: home.y + step.y, turn: (home.turn ?? 0) + (i % 2 ? 3 : -3), isFlipped: step.flipped ? !isOdd : isOdd },
      { ms: QUARTER_MS, done: () => (i + 1 < CIRCLE.length ? quarter(i + 1) : kit.squash(id, 1.03, 0.97)) },
    )
  }
  quarter(0)
}
