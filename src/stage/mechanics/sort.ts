// Bodies that eat, a board that blushes, chutes, a hammock and a hatch: what a body does is the reason.
import type { Shape } from '../../core/layout/hotspot'
import { type SortData, type SortState, type SortTray, sortLayout, sortThings, suits } from '../../core/mechanics/sort'
import { type Between, type Kit, type Picture, type Point, type Poke, type Pose, toyView } from '../toy/view'

/** Sizes as the bodies and cards are drawn, in units. */
const TRAY_WIDE = 340
const BODY_FEET: Readonly<Record<SortTray['body'], string>> = { gulp: 'chest-open', stick: 'board', chute: 'chute', hammock: 'hammock', hatch: 'hatch-open' }
const CARD = { ledge: 0.9, hand: 1.2, pinned: 0.36 }
const TAG = { ledge: 0.86, hand: 1.05, pinned: 0.4 }
/** Where things lie on a body that shows them, from its middle. */
const PINNED = [
  [-78, -70],
  [0, -74],
  [78, -70],
  [-78, 16],
  [0, 12],
  [78, 16],
] as const
/** Below the face of whoever is there. */
const IN_FRONT = [
  [-84, 76],
  [0, 86],
  [84, 76],
  [-50, 112],
  [36, 116],
  [110, 108],
] as const
const EYES = [
  [-120, -150],
  [-40, -166],
  [42, -166],
  [122, -150],
  [-150, -30],
  [152, -30],
] as const
/** How far a body stands above its name. */
const LABEL_UNITS = 30
const FLAP_DEG = 4
const BURP_MS = 500
const STARE_MS = 900

/** A body may reach a little over its own spot: nothing is pressed between the rows. */
const TRAY_HIGH = 330
const OVER_UNITS = 40
const trayScale = ({ w, h }: { w: number; h: number }): number => Math.min(w / TRAY_WIDE, (h + OVER_UNITS) / TRAY_HIGH)
const hasPictures = (data: SortData): boolean => data.stage === 'ks1'

function picture(data: SortData, state: SortState, shape: Shape): Picture {
  const { board } = state
  const at = sortLayout(data, shape)
  const poses: Record<string, Pose> = {}
  const { source } = at
  const foot = source.y + source.h / 2
  poses.ledge = ledgePose(at.ledge)
  poses.source = { x: source.x, y: foot, frame: sourceFrame(data, board.mesh), scale: source.w / 250 }
  for (const tray of data.trays) {
    const spot = at.trays.get(tray.id)
    if (!spot) continue
    const scale = trayScale(spot)
    poses[`tray-${tray.id}`] = { x: spot.x, y: spot.y + spot.h / 2 - LABEL_UNITS, frame: BODY_FEET[tray.body], scale }
    if (tray.who) poses[`who-${tray.id}`] = whoPose(tray, { x: spot.x, y: spot.y + spot.h / 2 - LABEL_UNITS }, scale)
    if (tray.body === 'hatch') poses[`front-${tray.id}`] = { x: spot.x, y: spot.y + spot.h / 2 - LABEL_UNITS, frame: 'hatch-front', scale }
    if (tray.body === 'chute' && tray.bell) poses[`bell-${tray.id}`] = { x: spot.x + spot.w * 0.34, y: spot.y - spot.h * 0.3, frame: 'bell', scale }
    if (tray.body === 'stick')
      for (const [i, [dx, dy]] of EYES.entries()) poses[`eye-${tray.id}-${i}`] = { x: spot.x + dx * scale, y: spot.y + dy * scale, frame: 'eye-shut', scale }
  }
  for (const thing of sortThings(data, state.visit)) {
    const pose = thingPose(data, state, shape, thing.id)
    if (pose) poses[thing.id] = { ...pose, ...body(data, thing), heft: thing.heft }
  }
  return poses
}

/** Who looks out of a hatch stands behind its counter; who waits at a chute stands at its end. */
const whoPose = ({ body: kind, who }: SortTray, foot: Point, scale: number): Pose => ({
  x: foot.x + (kind === 'chute' ? 118 : 0) * scale,
  y: foot.y - (kind === 'chute' ? 104 : 150) * scale,
  picture: `bust-${who}`,
  wide: (kind === 'chute' ? 112 : 130) * scale,
})

function sourceFrame(data: SortData, mesh: 'wide' | 'fine'): string {
  if (data.source.act === 'sieve') return mesh === 'fine' ? 'sieve-fine' : 'sieve'
  return data.source.art
}
const body = (data: SortData, thing: SortData['things'][number]): Pick<Pose, 'frame' | 'picture'> =>
  hasPictures(data) ? { frame: 'card', ...(thing.art ? { picture: `pic-${thing.art}` } : {}) } : { frame: 'tag' }

function ledgePose(ledge: readonly Point[]): Pose {
  const xs = ledge.map((place) => place.x)
  const row = ledge.filter((place) => place.y === ledge[0]?.y)
  const wide = (Math.max(...xs) - Math.min(...xs) + 280) / 940
  return {
    x: (Math.max(...row.map((place) => place.x)) + Math.min(...row.map((place) => place.x))) / 2,
    y: Math.max(...row.map((place) => place.y)) + 84,
    frame: 'ledge',
    scale: Math.min(1, wide),
  }
}

function thingPose(data: SortData, { board }: SortState, shape: Shape, id: string): Pose | undefined {
  const at = sortLayout(data, shape)
  const size = hasPictures(data) ? CARD : TAG
  if (board.hand === id) return { x: at.hand.x, y: at.hand.y, scale: size.hand, turn: -3 }
  const place = board.ledge.indexOf(id)
  const spot = at.ledge[place]
  if (spot) return { x: spot.x, y: spot.y, scale: size.ledge }
  const tray = data.trays.find((each) => each.id === board.placed[id])
  const home = tray && at.trays.get(tray.id)
  if (!tray || !home) return undefined
  const isRight = suits(data, board, id)
  const beside = Object.keys(board.placed).filter((each) => board.placed[each] === tray.id)
  if (tray.body === 'gulp' && isRight) return swallowed(home, beside.length - beside.indexOf(id) - 1)
  const [dx, dy] = (tray.who || tray.body === 'hammock' ? IN_FRONT : PINNED)[beside.indexOf(id) % PINNED.length] ?? [0, 0]
  const scale = trayScale(home)
  // What no longer suits flaps; nothing blows away.
  return { x: home.x + dx * scale, y: home.y + (dy + 30) * scale, scale: size.pinned * scale, turn: isRight ? dx / 20 : FLAP_DEG * 3 }
}

/** The last two that were eaten still peep out. */
function swallowed(home: Point & { readonly w: number; readonly h: number }, eatenSince: number): Pose | undefined {
  const scale = trayScale(home)
  if (eatenSince > 1) return undefined
  return { x: home.x + (eatenSince === 0 ? 70 : -74) * scale, y: home.y + home.h / 2 - LABEL_UNITS - 158 * scale, scale: 0.3 * scale, turn: eatenSince === 0 ? 14 : -12 }
}

function react(kit: Kit, { data, before, now, shape, is }: Between<SortData, SortState>): void {
  const { last } = now
  const at = sortLayout(data, shape)
  if (now.board.queue.length < before.board.queue.length) spat(kit, data, before, now, is)
  if (last?.of === 'knock' && last.thing) {
    knocked(kit, data, last.thing, is)
    return
  }
  if (last?.of === 'card') {
    for (const [id, tray] of Object.entries(now.board.placed))
      if (!suits(data, now.board, id) && is[id]) kit.rock(id, 16, STARE_MS, 60 * data.trays.findIndex((each) => each.id === tray))
    return
  }
  const tray = data.trays.find((each) => each.id === last?.tray)
  const spot = tray && at.trays.get(tray.id)
  if (!last?.thing || !tray || !spot || last === before.last) return
  const there = { x: spot.x, y: spot.y }
  if (now.misfits > before.misfits) {
    kit.tryAt(last.thing, there, (afterMs) => answer(kit, tray, 'no', afterMs), { scale: 0.7 })
    return
  }
  if (last.fits && last.of === 'place') {
    answer(kit, tray, 'yes', 200)
    kit.burst({ x: spot.x, y: spot.y - spot.h * 0.2 }, 8, 260)
    if (tray.body === 'gulp') kit.pop('bubble', { x: spot.x, y: spot.y - 60, scale: 0.4 }, { x: spot.x + 30, y: spot.y - 280 }, { ms: 900, afterMs: 200 + BURP_MS })
  }
}

function spat(kit: Kit, data: SortData, before: SortState, now: SortState, is: Picture): void {
  const out = before.board.queue[0]
  const pose = out === undefined ? undefined : is[out]
  const source = is.source
  if (out === undefined || !source) return
  if (data.source.act === 'spit') kit.frames('source', [[`${data.source.art}-open`, 420]])
  kit.squash('source', 1.1, 0.9)
  if (!pose) {
    const tray = data.trays.find((each) => each.id === now.last?.tray)
    if (tray) answer(kit, tray, 'yes', 300)
    return
  }
  const end = { ...pose }
  kit.go(
    out,
    { x: source.x + 60, y: source.y - 230 * (source.scale ?? 1), scale: 0.2, turn: -40 },
    { ms: 1, done: () => kit.go(out, end, { ms: 420, lift: 90, done: () => twice(kit, out) }) },
  )
}
/** It bounces, twice. */
const twice = (kit: Kit, id: string): void => {
  kit.hop(id, 26, 180)
  kit.squash(id, 1.12, 0.88, 180)
}

function knocked(kit: Kit, data: SortData, id: string, is: Picture): void {
  const clue = data.things.find((thing) => thing.id === id)?.knock
  const pose = is[id]
  if (!clue || !pose) return
  kit.squash(id, 1.08, 0.92)
  kit.pop(`clue-${clue}`, { x: pose.x, y: pose.y, scale: 0.4 }, { x: pose.x, y: pose.y - 120, scale: 1.3 }, { ms: 1400, afterMs: 200 })
}

/** What the body does about it: the reason, without words. */
function answer(kit: Kit, tray: SortTray, mood: 'yes' | 'no', afterMs: number): void {
  const id = `tray-${tray.id}`
  kit.squash(id, mood === 'yes' ? 1.1 : 1.05, mood === 'yes' ? 0.9 : 0.95, afterMs)
  switch (tray.body) {
    case 'gulp': {
      const chew = [
        ['chest-shut', 160],
        ['chest-chew', 120],
        ['chest-shut', 120],
        ['chest-chew', 120],
      ] as const
      kit.frames(id, mood === 'yes' ? [...chew, ['chest-shut', 300]] : chew, afterMs)
      return
    }
    case 'stick':
      for (const i of EYES.keys()) kit.frames(`eye-${tray.id}-${i}`, [['eye-open', mood === 'no' ? STARE_MS * 1.6 : STARE_MS]], afterMs + 20 * i)
      if (mood === 'no') kit.rock(id, 2, 500, afterMs)
      return
    case 'chute':
      kit.frames(id, [['chute-rolls', 600]], afterMs)
      if (tray.bell && mood === 'yes') {
        kit.frames(`bell-${tray.id}`, [['bell-rings', BURP_MS]], afterMs + 300)
        kit.rock(`bell-${tray.id}`, 18, 800, afterMs + 300)
      }
      if (tray.who && mood === 'yes') kit.hop(`who-${tray.id}`, 18, 400, afterMs + 500)
      return
    case 'hammock':
      kit.frames(id, [['hammock-rocks', 700]], afterMs)
      kit.rock(id, 5, 1100, afterMs)
      return
    case 'hatch':
      if (mood === 'no') kit.frames(id, [['hatch-shut', 300]], afterMs)
      if (tray.who) kit.hop(`who-${tray.id}`, 22, 420, afterMs + 160)
  }
}

function pokes(data: SortData): readonly Poke[] {
  const trays = data.trays.slice(0, 2).map(
    (tray): Poke =>
      tray.body === 'gulp'
        ? {
            cutouts: [`tray-${tray.id}`],
            does: 'frames',
            frames: [
              ['chest-chew', 140],
              ['chest-shut', 160],
              ['chest-chew', 140],
            ],
            cue: 'giggle',
          }
        : tray.body === 'stick'
          ? { cutouts: EYES.map((_, i) => `eye-${tray.id}-${i}`), does: 'frames', frames: [['eye-open', 500]], cue: 'tick' }
          : { cutouts: [`tray-${tray.id}`], does: 'rock', cue: 'creak' },
  )
  return [{ cutouts: ['source'], does: 'squash', cue: 'squawk' }, ...trays]
}

export default toyView<SortData, SortState>({
  arts: (data, visit) => [
    ...sortThings(data, visit).flatMap(({ art }) => (art && hasPictures(data) ? [`pic-${art}`] : [])),
    ...data.trays.flatMap(({ who }) => (who ? [`bust-${who}`] : [])),
  ],
  picture,
  react,
  pokes,
})
