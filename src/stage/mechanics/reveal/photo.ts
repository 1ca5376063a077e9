// A photo that sags under all that it gives away, and the lens that looks closer.
import type { Shape } from '../../../core/layout/hotspot'
import { coversOf, goesNow, type RevealCover, type RevealData, type RevealState } from '../../../core/mechanics/reveal/covers'
import { PHOTO } from '../../../core/mechanics/reveal/layout'
import type { Pose, Thread } from '../../toy/view'
import { type Poses, places, SMALL, type Spot } from './plates'

/** A photo sags by so much for each thing that it still gives away. */
const SAG = 9
const MOST_SAG = 40
const PHOTO_DRAWN = { w: 440, h: 235 }
export const KEEP = 'keep'

/** What the photo still gives away. */
const burdens = (data: RevealData, { board, visit }: RevealState): number =>
  coversOf(data, visit).filter((cover) => !(cover.id in board.placed) && !goesNow(cover, board).includes(KEEP)).length
const sagOf = (data: RevealData, state: RevealState): number => Math.min(MOST_SAG, SAG * burdens(data, state))

export function hung(poses: Poses, data: RevealData, state: RevealState, shape: Shape): void {
  const { x, y, w, h } = PHOTO[shape]
  poses.photo = { x, y: y + sagOf(data, state), frame: 'photo', stretch: [(w + 44) / PHOTO_DRAWN.w, (h + 40) / PHOTO_DRAWN.h], turn: burdens(data, state) > 2 ? 0.8 : 0 }
}
export function part(poses: Poses, data: RevealData, state: RevealState, cover: RevealCover, spot: Spot): void {
  const { board } = state
  const { id } = cover
  const y = spot.y + sagOf(data, state)
  const isOpen = board.open === id
  const scale = (spot.h / 240) * (isOpen ? 1.14 : 0.92)
  const plate = board.placed[id]
  if (plate === 'crop') poses[`cut-${id}`] = { x: spot.x, y, frame: 'cut-away', stretch: [(spot.w + 10) / 154, (spot.h + 10) / 115] }
  else {
    poses[`part-${id}`] = cover.who ? { x: spot.x, y, picture: `bust-${cover.who}`, wide: 210 * scale } : { x: spot.x, y, frame: `part-${cover.look}`, scale }
    if (plate === 'cover') poses[`star-${id}`] = { x: spot.x, y, frame: 'paper-star', scale: 1.45, turn: -6 }
    if (plate === KEEP) poses[`pin-${id}`] = { x: spot.x, y: y - spot.h * 0.42, frame: 'pin', scale: 0.62 }
  }
  if (cover.slip && board.asked.includes(id)) poses[`slip-${id}`] = { x: spot.x + spot.w * 0.3, y: y + spot.h * 0.36, frame: `slip-${cover.slip.is}`, scale: 0.72, turn: 5 }
}
export function lensAt(data: RevealData, state: RevealState, shape: Shape): Pose {
  const spot = places(data, shape).covers[state.board.order.indexOf(state.board.open ?? '')]
  if (spot) return { x: spot.x, y: spot.y + sagOf(data, state), frame: 'lens', scale: spot.h / 248 / SMALL, heft: 0 }
  return shape === 'wide' ? { x: 1420, y: 430, frame: 'lens', scale: 0.7 / SMALL, heft: 0 } : { x: 800, y: 770, frame: 'lens', scale: 0.42 / SMALL, heft: 0 }
}

export function strings(data: RevealData, state: RevealState, shape: Shape): Readonly<Record<string, Thread>> {
  const { x, y, w, h } = PHOTO[shape]
  const top = y - h / 2 + sagOf(data, state) - 12
  return Object.fromEntries([-1, 1].map((k) => [`string-${k}`, { from: { x: x + k * w * 0.3, y: top - 76 }, to: { x: x + k * w * 0.42, y: top }, sag: 0 }]))
}
