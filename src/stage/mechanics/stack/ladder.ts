// The ladder: a small parcel climbs as high as real life holds, and somebody grown up waits at the top.
import type { Shape } from '../../../core/layout/hotspot'
import type { StackData, StackState } from '../../../core/mechanics/stack'
import { firstFault, looks, worths } from '../../../core/mechanics/stack/holds'
import { type StackPlaces, stackPlaces } from '../../../core/mechanics/stack/layout'
import { EASE } from '../../motion'
import type { Between, Kit, Point, Pose } from '../../toy/view'

const RUNG_MS = 220
const SLIDES_MS = 600
const RUNG_TOP = 24
const HALF_WIDE = 272
const SHAPES = {
  wide: { k: 1, tall: 1, x: 900, y: 470, sill: { x: 900, y: 250 }, parcel: 0.9 },
  upright: { k: 0.74, tall: 0.94, x: 220, y: 478, sill: { x: 516, y: 326 }, parcel: 0.72 },
} as const

const hasSlid = ({ last }: StackState): boolean => last?.of === 'sit' && last.fits === false
const onRung = (at: StackPlaces, i: number, k: number): Point => ({ x: at.seat.x, y: (at.sockets[i]?.y ?? at.seat.y) - RUNG_TOP * k })
const onSill = (shape: Shape): Point => ({ x: SHAPES[shape].sill.x + 72 * SHAPES[shape].k, y: SHAPES[shape].sill.y + 46 * SHAPES[shape].k })

export function ladderPoses(data: StackData, state: StackState, shape: Shape): Record<string, Pose> {
  const at = stackPlaces('ladder', shape)
  const { k, tall, x, y, sill, parcel } = SHAPES[shape]
  const { board } = state
  const stuff = hasSlid(state) ? worths(data, board) : looks(data, board)
  const poses: Record<string, Pose> = {
    sill: { ...sill, frame: 'sill', scale: k },
    ...(data.top ? { top: { x: sill.x - 24 * k, y: sill.y - 14 * k, picture: `bust-${data.top}`, wide: 132 * k } } : {}),
    cushion: { ...at.cushion, frame: 'cushion', scale: 0.8 * k },
    'rail-left': { x: x - HALF_WIDE * k, y, frame: 'rail', stretch: [k, tall], turn: 1 },
    'rail-right': { x: x + HALF_WIDE * k, y, frame: 'rail', stretch: [k, tall], turn: -1 },
  }
  for (const [i, id] of board.sockets.entries()) {
    const rung = at.sockets[i]
    if (!rung) continue
    const place = { x, y: rung.y, scale: k }
    if (id === null) poses[`socket-${i}`] = { ...place, frame: 'rung-ghost' }
    else poses[id] = { ...place, frame: stuff[i] === 'jelly' ? 'rung-jelly' : 'rung-oak', heft: 1 }
  }
  poses.parcel = board.isHeld
    ? { ...onSill(shape), frame: 'parcel-open', scale: parcel * 0.9 }
    : hasSlid(state)
      ? { x: at.cushion.x, y: at.cushion.y - 22 * k, frame: 'parcel-giggles', scale: parcel, turn: 10 }
      : { ...at.seat, frame: 'parcel', scale: parcel }
  return poses
}

/** A rung at a time; then into the window, or, from what gives way, down on to the cushion. */
export function climbed(kit: Kit, { data, now, shape, is }: Between<StackData, StackState>): void {
  const at = stackPlaces('ladder', shape)
  const { k } = SHAPES[shape]
  const end = is.parcel
  if (!end) return
  const fault = firstFault(data, now.board)
  const isHeld = now.last?.fits === true
  const reached = isHeld ? at.sockets.length : fault.socket
  const way: Point[] = at.sockets.slice(0, reached).map((_, i) => onRung(at, i, k))
  const weak = isHeld ? undefined : fault.thing
  if (!isHeld) way.push({ ...onRung(at, reached, k), ...(weak ? {} : { y: onRung(at, reached, k).y + 60 * k }) })
  const hop = { ms: RUNG_MS, lift: 34 * k, ease: EASE.out }
  const goOn = (i: number): void => {
    const next = way[i]
    if (next) kit.go('parcel', { ...next, turn: i % 2 === 0 ? 4 : -4 }, { ...hop, done: () => goOn(i + 1) })
    else kit.go('parcel', end, { ms: isHeld ? 400 : SLIDES_MS, lift: isHeld ? 50 : 30, ease: EASE.inOut })
  }
  kit.go('parcel', { ...at.seat, frame: 'parcel', turn: 0 }, { ms: 1, done: () => goOn(0) })
  const arrives = RUNG_MS * way.length
  if (isHeld) {
    kit.hop('top', 18, 400, arrives + 300)
    kit.burst(onSill(shape), 24, arrives + 400)
    return
  }
  if (weak) {
    const rung = is[weak]
    if (rung) kit.go(weak, rung, { ms: 200, afterMs: arrives - RUNG_MS })
    kit.squash(weak, 1.05, 0.6, arrives)
    kit.rock(weak, 3, 900, arrives + 100)
  }
  kit.frames('cushion', [['cushion-puffs', 500]], arrives + SLIDES_MS)
}
