// A lamp that warms what it looks at: the beam swings and opens, what wobbles steadies, and what it can't reach stays moonlit.
import type { Shape } from '../../core/layout/hotspot'
import { asked, type BeamData, type BeamState, type BeamThing, beamThings, CHORUS, inLight } from '../../core/mechanics/beam'
import { beamPlaces } from '../../core/mechanics/beam/layout'
import { EASE } from '../motion'
import { type Between, type Kit, type Picture, type Point, type Poke, type Pose, toyView } from '../toy/view'
import { LIFEBOAT, lifeboatPoses, shellPoses, thingPoses } from './beam/afloat'
import { lightPoses, towards } from './beam/light'

/** One stop by key; a swing by the way it has to go. */
const STOP_MS = 180
const SWING_MS = { least: 420, most: 900 } as const
/** Heavy to start: the lamp's body gives way before the light goes. */
const LAG_MS = 60
const PUTTER_MS = 1200
const SEA = { wide: { scale: 1, flat: 1, y: 304 }, upright: { scale: 0.585, flat: 1.18, y: 330 } } as const
const LOG_SLOTS = [-82, -34, 34, 82].flatMap((x) => [-26, 18].map((y) => ({ x, y })))

function picture(data: BeamData, state: BeamState, shape: Shape): Picture {
  const at = beamPlaces(data.guess, shape)
  const { board } = state
  const stage = shape === 'wide' ? 800 : 450
  const { scale, flat, y } = SEA[shape]
  const wide: readonly [number, number] = [scale, flat]
  const things = beamThings(data, state.visit)
  const lit = things.filter((thing) => board.lit.includes(thing.id))
  return {
    'sea-left': { x: stage + 1, y, frame: 'sea', stretch: wide, isFlipped: true },
    sea: { x: stage - 1, y, frame: 'sea', stretch: wide },
    moon: { ...at.moon, frame: lit.some((thing) => !thing.seen) ? 'moon-nightcap' : 'moon', scale: shape === 'wide' ? 1 : 0.9 },
    whale: { x: stage + (shape === 'wide' ? -90 : 0), y: at.lamp.y + (shape === 'wide' ? 260 : 190), frame: 'whale', scale: shape === 'wide' ? 0.62 : 0.4 },
    ...(data.guess ? log(at.log, board.lit, data, shape) : {}),
    ...lightPoses(data, state, shape),
    ...Object.assign({}, ...things.map((thing) => thingPoses(data, state, thing, shape))),
    lamp: { ...at.lamp, frame: 'lamp', scale: shape === 'wide' ? 1 : 0.9 },
    lens: { ...towards(data, state, shape, 18), frame: 'lens' },
    kettle: { x: at.lamp.x + 112, y: at.lamp.y + 48, frame: 'kettle', scale: 0.8 },
    moth: { x: at.lamp.x - 118, y: at.lamp.y - 6, frame: 'moth', turn: -14 },
    ...lifeboatPoses(data, state, shape),
    ...shellPoses(data, shape),
    left: { x: at.left.x, y: at.left.y, frame: 'key', scale: keyScale(data, shape), isFlipped: true },
    right: { x: at.right.x, y: at.right.y, frame: 'key', scale: keyScale(data, shape) },
  }
}
const keyScale = (data: BeamData, shape: Shape): number => (data.guess ? (shape === 'wide' ? 0.6 : 0.74) : shape === 'wide' ? 1 : 1.2)

/** What the light could reach stands in the keeper's log, in the order in which it was found. */
function log(where: Point, lit: readonly string[], data: BeamData, shape: Shape): Record<string, Pose> {
  const found = lit.flatMap((id) => data.things.filter((thing) => thing.id === id && thing.seen))
  const scale = shape === 'wide' ? 1 : 0.84
  const poses: Record<string, Pose> = { log: { ...where, frame: 'log', scale } }
  for (const [i, thing] of found.entries()) {
    const slot = LOG_SLOTS[i % LOG_SLOTS.length] ?? { x: 0, y: 0 }
    const spot = { x: where.x + slot.x * scale, y: where.y + slot.y * scale }
    poses[`stamp-${thing.id}`] = { ...spot, frame: 'stamp', scale, turn: (i % 3) * 8 - 8 }
    if (thing.art) poses[`stamped-${thing.id}`] = { ...spot, frame: thing.art, scale: 0.3 * scale }
  }
  return poses
}

function react(kit: Kit, between: Between<BeamData, BeamState>): void {
  const { before, now, data, shape } = between
  if (now.misfits > before.misfits) {
    rolledOver(kit, between)
    return
  }
  const stops = Math.abs(now.board.light - before.board.light)
  const ms = stops === 0 ? 0 : stops === 1 ? STOP_MS : Math.min(SWING_MS.most, SWING_MS.least + stops * 70)
  if (stops > 0) swing(kit, between, ms)
  const thing = inLight(data, now)
  if (!thing || now.last === before.last || now.last === null) return
  const spot = beamPlaces(data.guess, shape).stops[thing.stop]
  if (!spot) return
  if (now.board.lit.length > before.board.lit.length) found(kit, between, thing, spot, ms)
  else if (now.last.of === 'again') again(kit, between, thing, ms)
  else if (now.last.of === 'aim') kit.squash(thing.id, 1.06, 0.94, ms)
}

function swing(kit: Kit, { is, now, before }: Between<BeamData, BeamState>, ms: number): void {
  const key = now.board.light > before.board.light ? 'right' : 'left'
  kit.rock(key, 12, 300)
  kit.squash('lamp', 1.03, 0.97)
  for (const id of ['beam', 'pool', 'lens']) {
    const end = is[id]
    if (end) kit.go(id, end, { ms, afterMs: LAG_MS, ease: ms > STOP_MS ? EASE.inOut : EASE.out })
  }
}

/** The light opens on it: what is seen steadies, toots and is stamped; what is not stays as it was, under the moon. */
function found(kit: Kit, { data, is, was }: Between<BeamData, BeamState>, thing: BeamThing, spot: Point, ms: number): void {
  const veil = is[`veil-${thing.id}`]
  if (veil) kit.go(`veil-${thing.id}`, veil, { ms: 300, afterMs: ms })
  if (!thing.seen) {
    late(kit, is, `moonlight-${thing.id}`, ms)
    kit.rock(thing.id, 4, 900, ms)
    kit.rock('moon', 8, 900, ms)
    return
  }
  kit.hop(thing.id, 18, 380, ms)
  kit.burst(spot, 8, ms)
  for (const id of [`stamp-${thing.id}`, `stamped-${thing.id}`]) late(kit, is, id, ms + 300)
  if (data.guess) kit.squash('log', 1.05, 0.95, ms + 300)
  for (const id of [`joins-${thing.id}`, `joins-light-${thing.id}`, `joins-lamp-${thing.id}`]) late(kit, is, id, ms + 500)
  if (!thing.wobbles) return
  for (const part of ['back', 'aboard', 'front', 'screen']) steady(kit, was, is, part === 'screen' ? thing.id : `${part}-${thing.id}`, ms)
  for (const id of LIFEBOAT) {
    const end = is[id]
    if (end) kit.go(id, end, { ms: PUTTER_MS, afterMs: ms + 200, lift: 14 })
  }
}
/** What appears only when the light has come. */
function late(kit: Kit, is: Picture, id: string, afterMs: number): void {
  const end = is[id]
  if (end) kit.go(id, { alpha: 0 }, { ms: 1, done: () => kit.go(id, end, { ms: 240, afterMs }) })
}
function steady(kit: Kit, was: Picture, is: Picture, id: string, afterMs: number): void {
  const end = is[id]
  if (was[id] && end) kit.go(id, end, { ms: 500, afterMs })
}

/** A crew that is looked at again flashes back; at the fifth time all do. */
function again(kit: Kit, { data, now, is }: Between<BeamData, BeamState>, thing: BeamThing, ms: number): void {
  if (!thing.seen) {
    kit.rock(thing.id, 5, 900, ms)
    return
  }
  const isChorus = now.board.signals >= CHORUS
  const crews = isChorus ? beamThings(data, now.visit).filter((each) => each.seen && now.board.lit.includes(each.id)) : [thing]
  for (const [i, each] of crews.entries()) {
    late(kit, is, `lantern-${each.id}`, ms + i * 120)
    kit.hop(each.id, 22, 380, ms + i * 120)
  }
}

/** The wrong shell lands, the light opens for a moment, and the shell rolls over. */
function rolledOver(kit: Kit, { data, now, is, shape }: Between<BeamData, BeamState>): void {
  const thing = asked(data, now)
  const spot = thing && beamPlaces(data.guess, shape).stops[thing.stop]
  if (!thing || !spot) return
  const shell = now.last?.seen ? 'shell-can' : 'shell-cannot'
  kit.tryAt(
    shell,
    { x: spot.x + 34, y: spot.y + 20 },
    (afterMs) => {
      kit.rock(shell, 50, 480, afterMs)
      kit.rock(thing.id, thing.seen ? 8 : 3, 700, afterMs)
      kit.pop(thing.seen ? 'pool' : 'moonlight', { ...spot, scale: 0.4, alpha: 0.8 }, { scale: 0.6, alpha: 0 }, { ms: 900, afterMs })
    },
    { scale: 0.5 },
  )
  for (const id of ['moon', 'log']) if (is[id]) kit.rock(id, id === 'moon' && !thing.seen ? 9 : id === 'log' && thing.seen ? 4 : 0, 700, 260)
}

const pokes = (): readonly Poke[] => [
  {
    cutouts: ['moth'],
    does: 'frames',
    frames: [
      ['moth-shut', 90],
      ['moth', 90],
      ['moth-shut', 90],
      ['moth', 90],
      ['moth-shut', 90],
    ],
    cue: 'flap',
  },
  { cutouts: ['whale'], does: 'frames', frames: [['whale-blows', 1400]], cue: 'water' },
  { cutouts: ['kettle'], does: 'rock', cue: 'squeak' },
]

export default toyView<BeamData, BeamState>({
  arts: (data, visit) => [...new Set([data.helper, ...beamThings(data, visit).flatMap(({ who, joins }) => [who, joins])])].flatMap((person) => (person ? [`bust-${person}`] : [])),
  picture,
  react,
  pokes,
})
