// The bathroom shelf: bristles foam and the tooth comes clean, a mug spits a lent brush back, a gull finds out about caps.
import type { Shape } from '../../core/layout/hotspot'
import { askOf, asksOf, type BrushData, type BrushState, hasLeft, hasUsed, isReadyToCap, mechanic } from '../../core/mechanics/brush'
import { BRUSH_KEPT, type BrushPlace, brushPlace } from '../../core/mechanics/brush/layout'
import { EASE } from '../motion'
import { type Between, type Kit, type Picture, type Point, type Poke, type Pose, toyView } from '../toy/view'

/** As drawn, in units. */
const MIRROR_WIDE = 520
const BRUSH_WIDE = 500
const UPRIGHT_TALL = 300
/** Words hang over the lower edge of a place. */
const FOOT_ROOM = 30
/** People look over the edge of the basin. */
const BUST_LOW = 34
const BUST_WIDE = 210
const LAST_TOOTH = 4
/** Where foam gathers round the tooth, from its middle, as wide as the mirror is drawn. */
const FOAM = [
  [-96, 84],
  [92, 96],
  [-112, -60],
  [104, -84],
] as const
/** What stands about and only answers a finger. */
const BASIN: Readonly<Record<Shape, { readonly tap: Pose; readonly paste: Pose; readonly gull: Point & { readonly scale: number } }>> = {
  wide: { tap: { x: 514, y: 580, scale: 0.9 }, paste: { x: 1180, y: 838, scale: 0.8, turn: -6 }, gull: { x: 1120, y: 800, scale: 0.95 } },
  upright: { tap: { x: 306, y: 556, scale: 0.6 }, paste: { x: 330, y: 1160, scale: 0.8, turn: -6 }, gull: { x: 680, y: 1140, scale: 0.95 } },
}
/** A mug is held out on the free side of whoever asks. */
const MUG_BESIDE: Readonly<Record<Shape, number>> = { wide: 104, upright: -96 }
/** In the end it steps aside, where the way on leaves room. */
const AT_LAST: Readonly<Record<Shape, Point>> = { wide: { x: 1240, y: 800 }, upright: { x: 720, y: 880 } }
/** Where it stands with a brush that is not its own. */
const BORROWS: Readonly<Record<Shape, Point>> = { wide: { x: 1350, y: 800 }, upright: { x: 690, y: 890 } }
const LEAN_DEG = -7
const STROKE_MS = 120
const TIPTOE_MS = 900
const BORROW_MS = 700
const BIN_MS = 460
const SHRUG_MS = 700

/** It lies a little otherwise after every stroke. */
const STROKE_TURN = 4
const place = (id: BrushPlace, shape: Shape) => brushPlace(id, shape)
/** Things that stand have their foot at the bottom of their place. */
const standing = (id: BrushPlace, shape: Shape, tall = UPRIGHT_TALL): Point & { readonly scale: number } => {
  const { x, y, h } = place(id, shape)
  return { x, y: y + h / 2 - FOOT_ROOM, scale: Math.min(1, (h + 10) / tall) }
}
const bust = (who: string, at: Point, wide = BUST_WIDE): Pose => ({ x: at.x, y: at.y + BUST_LOW, picture: `bust-${who}`, wide })
const inMug = (foot: Point & { readonly scale: number }): Pose => ({ x: foot.x, y: foot.y - 26 * foot.scale, scale: foot.scale, turn: LEAN_DEG })
/** A friend holds something out, low on the side of the basin. */
const heldOut = (shape: Shape): Point => ({ x: place('friend', shape).x + MUG_BESIDE[shape], y: place('friend', shape).y + place('friend', shape).h / 2 + 10 })

function picture(data: BrushData, state: BrushState, shape: Shape): Picture {
  const mirror = place('mirror', shape)
  const size = mirror.w / MIRROR_WIDE
  return {
    tap: { ...BASIN[shape].tap, frame: 'tap' },
    mirror: { x: mirror.x, y: mirror.y, frame: 'mirror', scale: size },
    tooth: { x: mirror.x, y: mirror.y, frame: `tooth-${toothStep(data, state)}`, scale: size },
    ...foamed(data, state, shape, size),
    paste: { ...BASIN[shape].paste, frame: 'paste' },
    ...usedOnes(data, state, shape),
    ...leftOnes(data, state, shape),
    ...friend(data, state, shape),
    ...ownBrush(data, state, shape),
    ...gull(state, shape),
  }
}

const toothStep = (data: BrushData, { board }: BrushState): number => Math.floor((Math.min(board.strokes, data.strokes) / data.strokes) * LAST_TOOTH)

/** A puff more for each step; rinsed when all is clean. */
function foamed(data: BrushData, state: BrushState, shape: Shape, size: number): Picture {
  const { x, y } = place('mirror', shape)
  if (state.board.strokes === 0 || state.board.strokes >= data.strokes) return {}
  const puffs = FOAM.slice(0, Math.max(1, toothStep(data, state) + 1))
  return Object.fromEntries(puffs.map(([dx, dy], i) => [`foam-${i}`, { x: x + dx * size, y: y + dy * size, frame: 'foam', scale: size * 0.8 }]))
}

function usedOnes(data: BrushData, state: BrushState, shape: Shape): Picture {
  if (!hasUsed(data, state)) return {}
  const foot = standing('used', shape)
  const isReady = isReadyToCap(data, state)
  return {
    helper: bust(data.used.helper, place('helper', shape)),
    'used-brush': { ...inMug(foot), frame: state.board.isSwapped ? 'brush-new' : 'brush-splayed', heft: 1 },
    'used-mug': { ...foot, frame: 'mug-coral' },
    // Its place is the way out once nothing is left to throw away.
    ...(isReady ? {} : { bin: { ...standing('bin', shape), frame: 'bin' } }),
  }
}

function leftOnes(data: BrushData, state: BrushState, shape: Shape): Picture {
  if (!hasLeft(data, state)) return {}
  const foot = standing('left', shape)
  const { isCalled, asking } = state.board
  const isAway = asking !== null || state.last?.of === 'thanks'
  return {
    'left-brush': { ...inMug(foot), frame: isCalled ? 'brush-purple-cap' : 'brush-purple' },
    'left-mug': { ...foot, frame: 'mug-purple' },
    ...(isAway ? {} : { owner: { ...bust(data.left.who, place('friend', shape)), isFlipped: true } }),
  }
}

/** Whoever asks holds a mug out; whoever was answered holds what was offered. */
function friend(data: BrushData, { board, last }: BrushState, shape: Shape): Picture {
  const answered = last?.of === 'thanks' ? last.ask : null
  const ask = askOf(data, board.asking ?? answered)
  if (!ask) return {}
  const at = heldOut(shape)
  const offer = board.asking === null ? ask.offers.find(({ id }) => id === board.answers[ask.id]) : undefined
  return {
    [`friend-${ask.id}`]: bust(ask.id, place('friend', shape)),
    ...(offer ? { given: { ...at, y: at.y - 60, picture: `pic-${offer.art}`, wide: 130 } } : { mug: { ...at, y: at.y + 20, frame: 'mug-yellow', scale: 0.95 } }),
  }
}

function ownBrush(data: BrushData, { board, last, ...state }: BrushState, shape: Shape): Picture {
  const home = place('brush', shape)
  const scale = Math.min(1, home.w / BRUSH_WIDE)
  const isKept = board.asking !== null
  const pose: Pose = isKept ? { ...BRUSH_KEPT[shape], scale, turn: -6 } : { x: home.x, y: home.y + 20, scale }
  const cap = place('cap', shape)
  const isShown = !board.isCapped && !isKept && (last?.of === 'uncapped' || isReadyToCap(data, { ...state, board, last }))
  return {
    ...(isShown ? { cap: { x: cap.x, y: cap.y, frame: 'cap', heft: 0 } } : {}),
    brush: {
      ...pose,
      turn: (pose.turn ?? 0) + (board.strokes % 2 === 0 ? 0 : STROKE_TURN),
      heft: 1,
      frame: board.isCapped ? 'brush-teal-cap' : last?.of === 'lend' ? 'brush-teal-eww' : 'brush-teal',
    },
  }
}

/** It comes for an open brush, tugs at a capped one, and has one of its own in the end. */
function gull({ board, last }: BrushState, shape: Shape): Picture {
  const { x, y, scale } = BASIN[shape].gull
  if (board.isFinished) return { gull: { ...AT_LAST[shape], scale, frame: 'gull-own' } }
  if (board.isCapped) return { gull: { x, y, scale, frame: 'gull' } }
  return last?.of === 'uncapped' ? { gull: { ...BORROWS[shape], scale, frame: 'gull-brush' } } : {}
}

function react(kit: Kit, between: Between<BrushData, BrushState>): void {
  const { before, now, shape, is } = between
  const { last, board } = now
  if (now.past.length < before.past.length) return
  if (last?.of === 'stroke' && last !== before.last) stroked(kit, between)
  else if (now.misfits > before.misfits) tried(kit, between)
  else if (last?.of === 'thanks' && last !== before.last) {
    kit.hop(`friend-${last.ask}`, 24, 420)
    kit.burst(heldOut(shape), 8)
  } else if (board.isSwapped && !before.board.isSwapped) swapped(kit, between)
  else if (board.isCalled && !before.board.isCalled) {
    kit.hop('owner', 24, 420)
    kit.squash('left-brush', 1.15, 0.88, 300)
    kit.burst(standing('left', shape), 8, 300)
  } else if (board.isCapped && !before.board.isCapped) tugged(kit, between)
  else if (board.isFinished && is.gull) {
    kit.hop('gull', 40, 420)
    kit.burst(place('mirror', shape), 24)
    kit.squash('tooth', 1.06, 0.94)
  }
}

/** There and back over the tooth; foam flies. */
function stroked(kit: Kit, { now, shape, is }: Between<BrushData, BrushState>): void {
  const { x, y, w } = place('mirror', shape)
  const home = is.brush
  if (!home) return
  const side = now.board.strokes % 2 === 0 ? 1 : -1
  const over = (far: number): Partial<Pose> => ({ x: x + 60 + far * side, y: y + w * 0.18, turn: -8 * side })
  const leg = { ms: STROKE_MS, ease: EASE.inOut }
  kit.go('brush', over(-70), {
    ...leg,
    done: () =>
      kit.go('brush', over(70), { ...leg, done: () => kit.go('brush', over(-40), { ...leg, done: () => kit.go('brush', home, { ms: 2 * STROKE_MS, ease: EASE.inOut }) }) }),
  })
  kit.squash('tooth', 1.04, 0.97, STROKE_MS)
  kit.pop('foam', { x, y: y + 60, scale: 0.3 }, { x: x - 90 * side, y: y - 20, scale: 0.8, alpha: 0 }, { ms: 900, afterMs: STROKE_MS })
}

function tried(kit: Kit, { now, shape }: Between<BrushData, BrushState>): void {
  const { last } = now
  if (last?.of === 'lend') {
    const at = heldOut(shape)
    kit.tryAt(
      'brush',
      { x: at.x, y: at.y - 60 },
      (afterMs) => {
        kit.squash('mug', 1.3, 0.74, afterMs)
        kit.rock('mug', 12, SHRUG_MS, afterMs + 200)
        kit.rock(`friend-${last.ask}`, 5, SHRUG_MS, afterMs + 300)
      },
      { scale: 0.7 },
    )
  } else if (last?.of === 'uncapped') borrowed(kit, shape)
  else if (last?.of === 'used') kit.rock('used-brush', 14, SHRUG_MS)
  else if (last?.of === 'used-alone') {
    kit.squash('bin', 1.12, 0.86)
    kit.rock('used-brush', 10, SHRUG_MS, 160)
  } else kit.rock('left-brush', 12, SHRUG_MS)
}

/** On tiptoe to the open brush, a good scrub of the beak, and back with it where it lay. */
function borrowed(kit: Kit, shape: Shape): void {
  const { x } = BASIN[shape].gull
  kit.go(
    'gull',
    { x: x + 420, frame: 'gull' },
    { ms: 1, done: () => kit.go('gull', { x }, { ms: TIPTOE_MS, done: () => kit.go('gull', { ...BORROWS[shape], frame: 'gull-brush' }, { ms: BORROW_MS }) }) },
  )
  kit.go('brush', { alpha: 0 }, { ms: 1, afterMs: TIPTOE_MS, done: () => kit.go('brush', { alpha: 1 }, { ms: 200, afterMs: BORROW_MS * 2 }) })
  for (const afterMs of [0, TIPTOE_MS / 3, (2 * TIPTOE_MS) / 3]) kit.hop('gull', 10, TIPTOE_MS / 3, afterMs)
}

/** The cap clicks on; the gull pulls, leans back, and slides down the plastic. */
function tugged(kit: Kit, { shape, is }: Between<BrushData, BrushState>): void {
  const { x } = BASIN[shape].gull
  const brush = is.brush
  if (!brush) return
  kit.squash('brush', 1.12, 0.88)
  kit.burst({ x: brush.x - 150, y: brush.y - 40 }, 8, 100)
  kit.go(
    'gull',
    { x: x + 420 },
    { ms: 1, done: () => kit.go('gull', { x: x - 30 }, { ms: TIPTOE_MS, done: () => kit.go('gull', { x: x + 40, stretch: [1.1, 0.84] }, { ms: TIPTOE_MS, ease: EASE.in }) }) },
  )
  kit.rock('brush', 4, TIPTOE_MS, TIPTOE_MS)
}

/** The old one bows into the bin, a new one springs up. */
function swapped(kit: Kit, { shape, is, was }: Between<BrushData, BrushState>): void {
  const old = was['used-brush']
  const fresh = is['used-brush']
  const bin = place('bin', shape)
  if (!old || !fresh) return
  kit.pop('brush-splayed', { ...old, scale: old.scale ?? 1 }, { x: bin.x, y: bin.y - bin.h / 4, turn: 70, scale: 0.6 }, { ms: BIN_MS, lift: 150 })
  kit.squash('bin', 1.18, 0.84, BIN_MS)
  kit.go('used-brush', { scale: 0.1 }, { ms: 1, done: () => kit.go('used-brush', { ...fresh }, { ms: 300, ease: EASE.back, afterMs: BIN_MS }) })
  kit.hop('helper', 24, 420, BIN_MS)
  kit.burst({ x: fresh.x, y: fresh.y - 160 }, 8, BIN_MS + 200)
}

const pokes = (): readonly Poke[] => [
  {
    cutouts: ['tap'],
    does: 'frames',
    frames: [
      ['tap-drips', 220],
      ['tap', 160],
      ['tap-drips', 220],
      ['tap', 160],
      ['tap-drips', 420],
    ],
    cue: 'water',
  },
  { cutouts: ['tooth', 'mirror'], does: 'squash', cue: 'squeak' },
  { cutouts: ['paste'], does: 'frames', frames: [['paste-curl', 900]], cue: 'spit' },
]

export default toyView<BrushData, BrushState>({
  arts: (data, visit) => {
    const state = mechanic.start(data, visit, 0)
    return [
      ...asksOf(data, visit).flatMap(({ id, offers }) => [`bust-${id}`, ...offers.map(({ art }) => `pic-${art}`)]),
      ...(hasUsed(data, state) ? [`bust-${data.used.helper}`] : []),
      ...(hasLeft(data, state) ? [`bust-${data.left.who}`] : []),
    ]
  },
  picture,
  react,
  pokes,
})
