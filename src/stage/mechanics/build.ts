// A marble that drops exactly where something is missing; a crab, a worry on rails, three words on wheels.
import { type BuildData, type BuildState, MARBLE_STEP_MS, roundsOf, slotsOf, tileOf } from '../../core/mechanics/build'
import { buildPlaces } from '../../core/mechanics/build/layout'
import { EASE } from '../motion'
import { type Between, type Kit, type Point, type Poke, type Pose, toyView } from '../toy/view'
import { passing, picture, stopped, threads } from './build/scenes'

const DROP_MS = 300
const LOOP_MS = 700
const PULL_MS = 520
const FIT_BURST = 8
type Step = Partial<Pose> & { readonly ms: number; readonly lift?: number }

/** One way after the other; the last ends where the picture has it. */
function chain(kit: Kit, id: string, [step, ...rest]: readonly Step[], end: Pose): void {
  if (!step) return
  const { ms, lift = 0, ...to } = step
  const isLast = rest.length === 0
  kit.go(id, isLast ? { ...end, ...to } : to, { ms, lift, ease: EASE.even, ...(isLast ? {} : { done: () => chain(kit, id, rest, end) }) })
}

function react(kit: Kit, between: Between<BuildData, BuildState>): void {
  const { data, before, now, is } = between
  const { last } = now
  if (!last || last === before.last) return
  if (last.of === 'pull') {
    pulled(kit, between)
    return
  }
  if (last.of === 'place' && last.tile) {
    const spot = buildPlaces(data, between.shape).slots[slotsOf(data, now.visit).findIndex(({ id }) => id === last.slot)]
    if (last.fits) {
      kit.squash(last.tile, 1.04, 0.94, 240)
      if (spot && tileOf(data, last.tile)?.shape === 'flat') kit.burst({ x: spot.x, y: spot.y - spot.h / 2 }, FIT_BURST, 240)
    } else if (spot) {
      const spins = data.form === 'signpost' && tileOf(data, last.tile)?.shape === 'hole'
      kit.tryAt(last.tile, spot, (afterMs) => kit.rock(last.tile as string, spins ? 360 : 9, 520, afterMs))
    }
  }
  if (last.of === 'turn' && last.slot) {
    const i = slotsOf(data, now.visit).findIndex(({ id }) => id === last.slot)
    const end = is[last.slot]
    kit.squash(`drum-${i}`, 1.02, 0.94)
    if (end)
      kit.go(
        last.slot,
        { frame: end.frame ?? '', y: end.y - 70, stretch: [1, 0.3] },
        { ms: 1, done: () => kit.go(last.slot as string, { ...end, stretch: [1, 1] }, { ms: 180, ease: EASE.back }) },
      )
  }
  if (last.of === 'type') kit.rock('shutter', 3, 400, 120)
}

function pulled(kit: Kit, between: Between<BuildData, BuildState>): void {
  const { data, now, shape, was, is } = between
  const { last } = now
  const slots = slotsOf(data, now.visit)
  const at = buildPlaces(data, shape)
  const i = slots.findIndex(({ id }) => id === last?.slot)
  kit.frames('lever', data.form === 'signpost' ? [] : [['lever-down', PULL_MS]])
  if (data.form === 'signpost') kit.rock('lever', 18, 900)
  if (!last) return
  if (data.form === 'drums') {
    ride(kit, between, i)
    return
  }
  const end = is.marble
  if (!end) return
  const foot = (point: Point): Point => ({ x: point.x, y: point.y + (data.form === 'signpost' ? 18 : data.form === 'helpmap' ? 22 : 0) })
  const count = last.fits && i < 0 ? slots.length : i + (last.fits || data.form !== 'hill' ? 1 : 0)
  const hops = data.form === 'hill' ? 90 : data.form === 'signpost' ? 16 : 0
  const way: Step[] = at.way.slice(0, count).map((_, k) => ({ ...foot(passing(data, at, k)), ms: MARBLE_STEP_MS * (k === 0 ? 1.6 : 1.2), lift: hops }))
  // It sets out from the beginning, wherever it lay.
  const from: Step = { ...foot(at.from), ms: 1, ...(was.marble?.frame && data.form !== 'run' && data.form !== 'hill' ? { frame: was.marble.frame.replace('-empty', '') } : {}) }
  const landed = way.reduce((sum, step) => sum + step.ms, 0)
  const lands: Step[] = last.fits ? arrives(between, landed, kit) : falls(between, i, landed, kit)
  chain(kit, 'marble', [from, ...way, ...lands], end)
}

function falls({ data, now, shape }: Between<BuildData, BuildState>, i: number, landed: number, kit: Kit): Step[] {
  const { last } = now
  const at = buildPlaces(data, shape)
  const rest = stopped(data, at, i)
  if (last?.tile) kit.rock(last.tile, data.form === 'signpost' ? 360 : 5, 600, landed)
  if (data.form === 'run') {
    kit.rock('listener', 5, 700, landed + DROP_MS)
    kit.hop('listener', 14, 340, landed + DROP_MS)
    kit.squash('cup', 1.16, 0.84, landed + DROP_MS)
    return [{ ...rest, ms: DROP_MS }]
  }
  if (data.form === 'hill') {
    // Half way up, and back into the valley.
    const half = passing(data, at, i)
    kit.hop('listener', 12, 340, landed + 400)
    if (last?.tile) kit.squash(last.tile, 1.2, 0.6, landed + 120)
    return [
      { x: half.x - 66, y: half.y + 70, ms: 360 },
      { ...rest, ms: 420 },
    ]
  }
  kit.rock('marble', data.form === 'signpost' ? 40 : 6, 900, landed)
  return [{ ms: 60 }]
}

function arrives({ data, now, shape, is }: Between<BuildData, BuildState>, landed: number, kit: Kit): Step[] {
  const at = buildPlaces(data, shape)
  const over = landed + (data.form === 'run' ? LOOP_MS : 300)
  const isLast = now.board.round >= roundsOf(data, now.visit).length
  kit.burst(at.end, isLast ? 24 : FIT_BURST, over)
  kit.hop('listener', 26, 420, over)
  if (is.bell) kit.rock('bell', 18, 1000, over)
  if (data.form === 'hill') for (const [k, { id }] of slotsOf(data, now.visit).entries()) kit.squash(now.board.set[id] ?? '', 0.86, 1.5, MARBLE_STEP_MS * 1.3 * (k + 0.6))
  if (data.form === 'helpmap') return [{ ms: 260, lift: 20 }]
  if (data.form !== 'run' || !is.loop) return [{ ms: 320, lift: data.form === 'hill' ? 120 : 10 }]
  const { x, y, scale = 1 } = is.loop
  const r = 84 * scale
  const round: Step[] = [0, 1, 2, 3, 4].map((k) => ({ x: x + Math.cos(Math.PI * (1 - k / 2)) * r, y: y + Math.sin(Math.PI * (1 - k / 2)) * r, ms: LOOP_MS / 5 }))
  return [...round, { ms: 200 }]
}

/** The cart rolls under the drums; each word drops in, or slips through, and all three ride into the frame. */
function ride(kit: Kit, { data, before, now, shape, was, is }: Between<BuildData, BuildState>, i: number): void {
  const at = buildPlaces(data, shape)
  const slots = slotsOf(data, now.visit)
  const end = is.wheels
  if (!end) return
  const stops = at.way.slice(0, now.last?.fits ? slots.length : i + 1)
  const steps: Step[] = stops.map(({ x, y }) => ({ x, y, ms: 260 }))
  chain(kit, 'wheels', [{ ...at.from, ms: 1 }, ...steps, { ms: 320 }], end)
  for (const [k, { x, y }] of stops.entries()) {
    const slot = slots[k]?.id ?? ''
    const frame = was[slot]?.frame
    const isFault = !now.last?.fits && k === i
    if (!frame) continue
    const from = { x, y: at.slots[k]?.y ?? y, scale: 0.9 }
    const there = now.last?.fits ? at.picture : { x, y: y - 30 }
    kit.pop(frame, from, isFault ? { x: x + 20, y: y + 150, turn: 50, alpha: 0.2 } : { ...there, scale: 0.8 }, {
      ms: isFault ? 620 : 700,
      afterMs: 260 * (k + 1),
      lift: isFault ? 0 : 60,
    })
  }
  if (!now.last?.fits) return
  const over = 260 * slots.length + 700
  kit.burst(at.picture, now.board.round >= roundsOf(data, now.visit).length ? 24 : FIT_BURST, over)
  kit.rock('bell', 18, 1000, over)
  kit.squash('frame', 1.06, 0.96, over)
  if (before.board.made === null) for (const k of slots.keys()) kit.rock(`drum-${k}`, 3, 600, over)
}

const POKES: Readonly<Record<BuildData['form'], readonly Poke[]>> = {
  run: [
    { cutouts: ['loop'], does: 'rock', cue: 'chime' },
    { cutouts: ['bell'], does: 'rock', cue: 'bell' },
    { cutouts: ['mouse'], does: 'hop', cue: 'squeak' },
  ],
  signpost: [
    { cutouts: ['marble'], does: 'hop', cue: 'clack' },
    { cutouts: ['lamp'], does: 'rock', cue: 'tin' },
    { cutouts: ['pebble-5', 'pebble-6', 'pebble-7'], does: 'hop', cue: 'pebble' },
  ],
  drums: [
    { cutouts: ['mouse'], does: 'hop', cue: 'squeak' },
    { cutouts: ['bell'], does: 'rock', cue: 'bell' },
    { cutouts: ['wheels'], does: 'hop', cue: 'rattle' },
  ],
  helpmap: [
    { cutouts: ['marble'], does: 'hop', cue: 'toot' },
    { cutouts: ['points-0', 'points-1', 'points-2', 'points-3'], does: 'rock', cue: 'clack' },
    { cutouts: ['door-3', 'light-3'], does: 'squash', cue: 'knock' },
  ],
  hill: [
    { cutouts: ['bell'], does: 'rock', cue: 'bell' },
    { cutouts: ['hill-0'], does: 'squash', cue: 'boing' },
    { cutouts: ['marble'], does: 'hop', cue: 'plop' },
  ],
}

export default toyView<BuildData, BuildState>({
  arts: (data, visit) => (data.form === 'run' || data.form === 'hill' ? roundsOf(data, visit).map(({ who }) => `bust-${who}`) : []),
  picture,
  threads,
  react,
  pokes: ({ form }) => POKES[form],
})
