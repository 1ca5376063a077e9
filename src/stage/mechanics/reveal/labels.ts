// Labels on two lines: they stretch, come off, and show where they lead.
import type { Shape } from '../../../core/layout/hotspot'
import { isOff, type RevealCover, type RevealData, type RevealState, tugsOf } from '../../../core/mechanics/reveal/covers'
import type { Thread } from '../../toy/view'
import { type Poses, places, plateSpot, SMALL, type Spot } from './plates'

/** How far a label leans towards Go for each step of its pull: drawn only. */
const LEAN = 16
const LINE_ABOVE = 66
const STAMPS: Readonly<Record<string, string>> = { go: 'gate-path', leave: 'leave' }

export function label(poses: Poses, data: RevealData, { board }: RevealState, cover: RevealCover, spot: Spot, shape: Shape): void {
  const { id, pull } = cover
  const top = spot.y - spot.h / 2
  const scale = Math.min(1, spot.w / 400)
  if (!isOff(cover, board)) {
    const go = plateSpot(data, 'go', shape)
    const side = go && spot.x < go.x ? 1 : -1
    const tugs = tugsOf(board, id)
    const x = spot.x + side * LEAN * pull
    const y = spot.y - (shape === 'wide' ? 8 : 26) - tugs * 5
    if (pull > 0) poses[`arm-${id}`] = { x: x + side * 168 * scale, y: y + 14, frame: 'arm', scale: 0.7 + pull * 0.35, turn: side * -16, isFlipped: side > 0 }
    poses[`label-${id}`] = { x, y, frame: `label-${pull}`, scale: scale / SMALL, turn: -tugs * 3 }
    poses[`promise-${id}`] = { x, y: y - 8, frame: `promise-${cover.look}`, scale: 0.86 * scale, turn: -tugs * 3 }
    return
  }
  const plate = board.placed[id]
  poses[`under-${id}`] = {
    x: spot.x,
    y: spot.y - 4,
    frame: 'under',
    scale: ((board.open === id ? 1.06 : 1) * scale) / SMALL,
    turn: plate === undefined ? 0 : (spot.x % 3) - 1,
    heft: 0,
  }
  if (plate === undefined) {
    poses[`peeled-${id}`] = { x: spot.x, y: top + 2, frame: 'peeled', scale: (scale * 0.98) / SMALL }
    return
  }
  const stamp = STAMPS[plate]
  const who = data.plates.find((each) => each.id === plate)?.who
  const at = { x: spot.x, y: spot.y - 22 }
  if (stamp) poses[`stamp-${id}`] = { x: at.x, y: at.y + 38, frame: stamp, scale: 0.52 }
  else if (who) poses[`stamp-${id}`] = { ...at, picture: `bust-${who}`, wide: 96 }
  for (const k of [-1, 1]) poses[`peg-${id}-${k}`] = { x: spot.x + k * 130 * scale, y: top + 4, frame: 'peg', turn: k * 4 }
}

export function washingLines(data: RevealData, shape: Shape): Readonly<Record<string, Thread>> {
  const rows = [...new Set(places(data, shape).covers.map((spot) => spot.y))]
  const [left, right] = shape === 'wide' ? [90, 1510] : [10, 890]
  return Object.fromEntries(rows.map((y) => [`line-${y}`, { from: { x: left, y: y - LINE_ABOVE - 8 }, to: { x: right, y: y - LINE_ABOVE - 8 }, sag: 10 }]))
}
