// Threads that sing: slack they say nothing, taut they twang, and whoever is at the far end tugs back. Knots are things, makers are bodies.
import { boxNow, PLUCK_MS, type TieData, type TieState, thingNow, tieMakers, tieThings } from '../../core/mechanics/tie'
import { tiePlaces } from '../../core/mechanics/tie/layout'
import { type Between, type Kit, type Picture, type Point, type Poke, type Pose, type Thread, toyView } from '../toy/view'

type Shape = Between<TieData, TieState>['shape']
const POSTER = { w: 640, h: 690 }
const HOUSE_WIDE = 330
const BUST = { twang: 146, tin: 134 }
/** Whoever has a label at their foot stands above it. */
const ABOVE_LABEL = 26
const OWN_WIDE = 235
const TIN_SCALE = 0.86
const SAG = { loose: 70, held: 120, taut: 0 }
/** A loose thread hangs down from its ring; a tin's string lies beside it. */
const LOOSE = { twang: { x: 46, y: 26 }, tin: { x: 118, y: 30 } } as const
const REPLY = { twangMs: 240, tugMs: 420 }
const TUG = 16

const isPerson = (id: string): boolean => !['gull', 'museum', 'me', 'program'].includes(id)
const isHome = (data: TieData, id: string): boolean => data.knot === 'tin' && isPerson(id)

/** Where a thread is fixed: its ring on the poster, or its tin. */
function ringAt(data: TieData, state: TieState, shape: Shape, id: string): Point {
  const at = tiePlaces(data.knot, shape)
  const spot = at.things[tieThings(data, state.visit).findIndex((thing) => thing.id === id)] ?? at.hand
  return data.knot === 'tin' ? { x: spot.x, y: spot.y - 74 } : { x: spot.x + spot.w / 2 + 24, y: spot.y }
}
/** Where it ends: at whoever it is tied to, in the hand, or loose beside its ring. */
function endAt(data: TieData, state: TieState, shape: Shape, id: string): Point {
  const at = tiePlaces(data.knot, shape)
  const { board } = state
  const ring = ringAt(data, state, shape, id)
  if (board.hand === id) return { x: at.hand.x, y: at.hand.y - ABOVE_LABEL }
  const maker = at.makers[board.makers.indexOf(board.tied[id] ?? '')]
  if (!maker) return { x: ring.x + LOOSE[data.knot].x, y: ring.y + LOOSE[data.knot].y }
  // Threads that share a maker end beside one another.
  const beside = Object.keys(board.tied).filter((each) => board.tied[each] === board.tied[id])
  const nth = beside.indexOf(id)
  return data.knot === 'tin' ? { x: maker.x - 70 + nth * 34, y: maker.y + 40 } : { x: maker.x - maker.w * 0.36, y: maker.y + (nth - (beside.length - 1) / 2) * 40 + 20 }
}

function picture(data: TieData, state: TieState, shape: Shape): Picture {
  const at = tiePlaces(data.knot, shape)
  const poses: Record<string, Pose> = {}
  if (data.knot === 'twang') poses.sheet = { x: at.sheet.x, y: at.sheet.y, frame: 'poster', stretch: [at.sheet.w / POSTER.w, at.sheet.h / POSTER.h] }
  Object.assign(poses, makers(data, state, shape))
  if (boxNow(data, state.visit)) poses.box = { x: at.box.x, y: at.box.y - ABOVE_LABEL, frame: `box-${data.knot}`, scale: Math.min(0.85, at.box.h / 190) }
  for (const [i, { id }] of tieThings(data, state.visit).entries()) {
    const spot = at.things[i]
    const ring = ringAt(data, state, shape, id)
    if (data.knot === 'twang') {
      poses[`ring-${id}`] = { ...ring, frame: 'ring' }
      // It stays on the poster while its thread is in the hand.
      const art = thingNow(data, state.board, id)?.art
      if (spot && art) poses[`made-${id}`] = { x: spot.x - spot.w / 2 + (shape === 'wide' ? 60 : 150), y: spot.y, picture: `pic-${art}`, wide: shape === 'wide' ? 92 : 132 }
    } else if (spot) {
      poses[`shelf-${id}`] = { x: spot.x, y: spot.y + 44, frame: 'shelf', scale: 0.72 }
      poses[`tin-${id}`] = { x: spot.x, y: spot.y - 20, frame: `tin-${i % 3}`, scale: TIN_SCALE }
    }
  }
  if (data.knot === 'twang') poses.gull = { ...(shape === 'wide' ? { x: at.play.x, y: at.play.y - 26 } : { x: 800, y: 1090 }), frame: 'gull', scale: 0.44, isFlipped: true }
  for (const { id } of tieThings(data, state.visit)) {
    const end = endAt(data, state, shape, id)
    const isHeld = state.board.hand === id
    poses[id] = { x: end.x, y: end.y, frame: 'knot', scale: isHeld ? 1.5 : 0.72, heft: 0, turn: isHeld ? -6 : 0 }
  }
  return poses
}

function makers(data: TieData, state: TieState, shape: Shape): Record<string, Pose> {
  const at = tiePlaces(data.knot, shape)
  const poses: Record<string, Pose> = {}
  for (const [i, id] of state.board.makers.entries()) {
    const place = at.makers[i]
    const maker = data.makers.find((each) => each.id === id)
    if (!place || !maker) continue
    const { x, w, h } = place
    const y = place.y - (data.knot === 'tin' ? ABOVE_LABEL : 0)
    if (isHome(data, id)) {
      const isLit = Object.values(state.board.tied).includes(id)
      const scale = w / HOUSE_WIDE
      const look = tieMakers(data, state.visit)
        .filter((each) => isHome(data, each.id))
        .findIndex((each) => each.id === id)
      poses[`house-${id}`] = { x, y, frame: `house-${look % 2}${isLit ? '-lit' : ''}`, scale }
      poses[`maker-${id}`] = { x, y: y + 14 * scale, picture: `bust-${id}`, wide: BUST.tin, alpha: isLit ? 1 : 0.55 }
      poses[`sill-${id}`] = { x, y, frame: 'sill', scale }
    } else {
      const wide = Math.min(w, h) * (data.knot === 'tin' ? 0.98 : 0.86)
      poses[`maker-${id}`] = isPerson(id)
        ? { x, y: y - ABOVE_LABEL, picture: `bust-${id}`, wide: Math.min(BUST.twang, wide) }
        : { x, y: y - ABOVE_LABEL, frame: `maker-${id}`, scale: wide / OWN_WIDE }
    }
    if (maker.holds) poses[`tool-${id}`] = { x: x + w * 0.34, y: y + h * 0.02, frame: `tool-${maker.holds}`, scale: 0.62 }
  }
  return poses
}

function threads(data: TieData, state: TieState, shape: Shape): Readonly<Record<string, Thread>> {
  return Object.fromEntries(
    tieThings(data, state.visit).map(({ id }) => {
      const isTied = id in state.board.tied
      const sag = isTied ? SAG.taut : state.board.hand === id ? SAG.held : SAG.loose
      return [id, { from: ringAt(data, state, shape, id), to: endAt(data, state, shape, id), sag }]
    }),
  )
}

function react(kit: Kit, { data, before, now, shape, is }: Between<TieData, TieState>): void {
  const { last, board } = now
  if (!last || last === before.last) return
  const at = tiePlaces(data.knot, shape)
  if (last.of === 'play') {
    for (const [i, id] of Object.keys(board.tied).entries()) tug(kit, id, board.tied[id] ?? '', i * PLUCK_MS)
    return
  }
  if (last.of === 'pluck' && last.thing) {
    tug(kit, last.thing, board.tied[last.thing] ?? '', 0)
    return
  }
  if (last.of === 'swap' && last.thing) {
    kit.tryAt(last.thing, at.box, (afterMs) => {
      kit.squash('box', 1.16, 0.84, afterMs)
      if (last.fits) kit.burst(at.box, 8, afterMs)
    })
    return
  }
  const place = at.makers[board.makers.indexOf(last.to ?? '')]
  if (!last.thing || !last.to || !place) return
  if (!last.fits) {
    kit.tryAt(last.thing, { x: place.x - place.w * 0.3, y: place.y + 20 }, (afterMs) => {
      // A shake of the head, and a look at whoever else is there.
      kit.rock(`maker-${last.to}`, 8, 700, afterMs)
      kit.rock(`tool-${last.to}`, 14, 700, afterMs + 80)
    })
    return
  }
  tug(kit, last.thing, last.to, REPLY.twangMs)
  kit.squash(`house-${last.to}`, 1.03, 0.97, REPLY.twangMs)
  const end = is[last.thing]
  if (end) kit.burst(end, Object.keys(board.tied).length === tieThings(data, now.visit).length ? 24 : 8, REPLY.twangMs)
}

/** The thread sounds, and the maker tugs, twice, and dances on it. */
function tug(kit: Kit, thing: string, maker: string, afterMs: number): void {
  kit.squash(`ring-${thing}`, 1.4, 0.7, afterMs)
  kit.squash(`tin-${thing}`, 1.08, 0.92, afterMs)
  kit.squash(thing, 1.4, 0.7, afterMs + 80)
  kit.hop(`maker-${maker}`, TUG, 240, afterMs + REPLY.tugMs - REPLY.twangMs)
  kit.hop(`tool-${maker}`, TUG, 240, afterMs + REPLY.tugMs - REPLY.twangMs + 60)
  kit.rock(`maker-${maker}`, 6, 700, afterMs + REPLY.tugMs)
}

function pokes(data: TieData, state: TieState): readonly Poke[] {
  const [first] = tieThings(data, state.visit)
  if (data.knot === 'tin')
    return [
      { cutouts: ['maker-gull'], does: 'hop', cue: 'gull' },
      { cutouts: [`tin-${first?.id}`], does: 'squash', cue: 'tin' },
      { cutouts: tieMakers(data, state.visit).flatMap(({ id }) => (isHome(data, id) ? [`sill-${id}`] : [])), does: 'rock', cue: 'peg' },
    ]
  return [
    { cutouts: ['gull', ...(first ? [first.id] : [])], does: 'hop', cue: 'gull' },
    { cutouts: ['maker-me'], does: 'rock', cue: 'giggle' },
    { cutouts: ['maker-museum'], does: 'squash', cue: 'bell' },
  ]
}

export default toyView<TieData, TieState>({
  arts: (data, visit) => [
    ...tieMakers(data, visit).flatMap(({ id }) => (isPerson(id) ? [`bust-${id}`] : [])),
    ...tieThings(data, visit).flatMap(({ art, swap }) => [art, swap?.art].flatMap((each) => (each ? [`pic-${each}`] : []))),
  ],
  picture,
  threads,
  react,
  pokes,
})
