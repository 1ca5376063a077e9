// The stool: a seat on strings, three legs of whatever they are made of, and whoever dares to sit.
import type { Shape } from '../../../core/layout/hotspot'
import { SITTERS, type StackData, type StackState, supportOf } from '../../../core/mechanics/stack'
import { lean, looks, looksSound, worths } from '../../../core/mechanics/stack/holds'
import { stackPlaces } from '../../../core/mechanics/stack/layout'
import { EASE } from '../../motion'
import type { Between, Kit, Point, Pose } from '../../toy/view'

/** How far it leans when it only stands, and when somebody has slid off. */
const TILT_DEG = { stands: 2, slid: 6 } as const
const LOWERS_MS = 400
const SLIDES_MS = 600
/** The seat's top, its strings and its underside, from its middle. */
const SEAT = { top: -34, string: { x: 252, y: -10 }, under: 30 } as const
const LEG = { tall: 280, foot: 132 } as const
const SITS: Readonly<Record<(typeof SITTERS)[number], { on: number; waits: number }>> = {
  gull: { on: 1.1, waits: 0.95 },
  brushy: { on: 1.3, waits: 0.95 },
  tuba: { on: 0.9, waits: 0.62 },
  hippo: { on: 0.86, waits: 0.54 },
}
const FOLDS = 0.34
const CUSHION: Readonly<Record<Shape, number>> = { wide: 0.8, upright: 0.58 }

/** Where legs stand far apart, the seat is pulled wide and stays thin. */
const WIDE: Readonly<Record<Shape, number>> = { wide: 1, upright: 1.13 }
const sizeOf = (shape: Shape): number => (shape === 'wide' ? 1 : 0.68)
const hasSlid = ({ last }: StackState): boolean => last?.of === 'sit' && last.fits === false

function tilt(data: StackData, state: StackState): number {
  const { board } = state
  if (board.isHeld) return 0
  const isEmpty = board.sockets.every((id) => id === null)
  return hasSlid(state) ? lean(worths(data, board)) * TILT_DEG.slid : isEmpty ? 0 : lean(looks(data, board)) * TILT_DEG.stands
}

const sitterOf = (data: StackData, { board, last }: StackState): (typeof SITTERS)[number] => {
  const sound = board.isHeld ? SITTERS.length - 1 : last?.of === 'sit' ? (last.sound ?? 0) : looksSound(data, board)
  return SITTERS[Math.min(sound, SITTERS.length - 1)] ?? 'gull'
}

export function stoolPoses(data: StackData, state: StackState, shape: Shape): Record<string, Pose> {
  const at = stackPlaces('stool', shape)
  const k = sizeOf(shape)
  const { board } = state
  const found = looks(data, board)
  const truth = worths(data, board)
  const legY = at.seat.y + (SEAT.under + LEG.tall / 2) * k
  const who = sitterOf(data, state)
  const poses: Record<string, Pose> = {
    plinth: { x: at.next.x, y: at.next.y + 8, frame: 'plinth', scale: k },
    cushion: { ...at.cushion, frame: 'cushion', scale: CUSHION[shape] },
  }
  for (const [i, id] of board.sockets.entries()) {
    const place = at.sockets[i]
    if (!place) continue
    if (id === null) {
      poses[`socket-${i}`] = { x: place.x, y: legY + LEG.foot * k, frame: 'socket', scale: k }
      continue
    }
    const support = supportOf(data, id)
    const twin = at.sockets[board.sockets.findIndex((other) => supportOf(data, other)?.source === support?.source)]
    const isFolded = found[i] === 'paper'
    // Whoever slid off has shown what an unread date hid.
    const stuff = hasSlid(state) ? truth[i] : found[i]
    const isCrushed = hasSlid(state) && stuff !== 'oak'
    poses[id] = {
      x: place.x + (isFolded && twin ? (twin.x - place.x) * FOLDS : 0),
      y: legY + (isCrushed ? 26 * k : 0),
      frame: `leg-${stuff}`,
      scale: k,
      turn: isFolded && twin ? Math.sign(twin.x - place.x) * 7 : 0,
      stretch: isCrushed ? [1.2, 0.82] : [1, 1],
      heft: 1,
    }
  }
  poses.seat = { ...at.seat, frame: 'seat', stretch: [WIDE[shape], k], turn: tilt(data, state) }
  if (board.isHeld) {
    poses.band = { x: at.cushion.x + 40 * k, y: at.cushion.y - 16 * k, frame: 'tuba-giggles', scale: 0.7 * k, turn: 6 }
    poses.sitter = { x: at.seat.x, y: at.seat.y + SEAT.top * k, frame: 'hippo-giggles', scale: SITS.hippo.on * k }
  } else if (hasSlid(state)) {
    poses.sitter = { x: at.cushion.x, y: at.cushion.y - 20 * k, frame: `${who}-giggles`, scale: SITS[who].on * 0.72 * k, turn: -8 }
  } else poses.sitter = { x: at.next.x, y: at.next.y, frame: who, scale: SITS[who].waits * k }
  return poses
}

/** Where the seat's two strings are tied. When it holds, it needs none. */
export function stoolStrings(data: StackData, state: StackState, shape: Shape): Point[] {
  if (state.board.isHeld) return []
  const { seat } = stackPlaces('stool', shape)
  const k = sizeOf(shape)
  const turn = (tilt(data, state) * Math.PI) / 180
  return [-1, 1].map((side) => ({
    x: seat.x + side * SEAT.string.x * WIDE[shape] * Math.cos(turn),
    y: seat.y + SEAT.string.y * k + side * SEAT.string.x * WIDE[shape] * Math.sin(turn),
  }))
}

export function sat(kit: Kit, { data, now, shape, is }: Between<StackData, StackState>): void {
  const at = stackPlaces('stool', shape)
  const k = sizeOf(shape)
  const who = sitterOf(data, now)
  const end = is.sitter
  if (!end) return
  const top = { x: at.seat.x, y: at.seat.y + SEAT.top * k, scale: SITS[who].on * k, turn: 0 }
  const above = { ...top, y: top.y - 190 * k, frame: who }
  const lowers = { ms: LOWERS_MS, ease: EASE.quad }
  if (now.last?.fits) {
    kit.go('sitter', above, { ms: 1, done: () => kit.go('sitter', end, lowers) })
    for (const [i, ms] of [LOWERS_MS, LOWERS_MS + 260].entries()) {
      kit.squash('seat', 1.03 - i * 0.01, 0.9 + i * 0.05, ms)
      kit.squash('sitter', 1.08 - i * 0.03, 0.92 + i * 0.03, ms)
    }
    kit.rock('band', 8, 1400, LOWERS_MS + 200)
    kit.burst({ x: top.x, y: top.y - 80 * k }, 24, LOWERS_MS + 100)
    return
  }
  const slides = { ms: SLIDES_MS, lift: 60, ease: EASE.inOut }
  const giggles = { ...end, frame: `${who}-giggles` }
  kit.go('sitter', above, { ms: 1, done: () => kit.go('sitter', top, { ...lowers, done: () => kit.go('sitter', giggles, slides) }) })
  const seat = is.seat
  if (seat) kit.go('seat', seat, { ms: SLIDES_MS * 0.6, afterMs: LOWERS_MS })
  for (const id of now.board.sockets) {
    const pose = id === null ? undefined : is[id]
    if (id === null || !pose || pose.frame === 'leg-oak') continue
    kit.go(id, pose, { ms: 240, afterMs: LOWERS_MS })
    kit.squash(id, 1.3, 0.7, LOWERS_MS)
  }
  kit.frames('cushion', [['cushion-puffs', 500]], LOWERS_MS + SLIDES_MS)
  kit.rock('sitter', 8, 900, LOWERS_MS + SLIDES_MS)
}
