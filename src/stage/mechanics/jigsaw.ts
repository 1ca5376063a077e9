// A town in six magnet pieces, and a pin that gets up when enough of them lie together: on in one touch, off side by side.
import type { Shape } from '../../core/layout/hotspot'
import { cellOf, isPinUp, type JigsawData, type JigsawState, jigsawPage, jigsawPieces } from '../../core/mechanics/jigsaw'
import { jigsawPlaces } from '../../core/mechanics/jigsaw/layout'
import { EASE } from '../motion'
import { type Between, type Kit, type Picture, type Poke, type Pose, toyView } from '../toy/view'

/** A cell of the map as it is drawn. */
const CELL_WIDE = 230
const PICTURE = { placed: 104, print: 112 } as const
/** Above its words. */
const LOOSE = { wide: { scale: 0.66, up: 24 }, upright: { scale: 0.66, up: 14 } } as const
/** How the loose ones lie about. */
const TILTS = [-6, 4, 5, -3, -5, 7] as const
/** How far a piece has come for each side that has let go. */
const PEEL = { up: 16, deg: 5, bigger: 0.06 } as const
const POP_UP = { afterMs: 260, ms: 300 } as const
const ABOUT: Readonly<Record<Shape, Readonly<Record<'sheep' | 'left' | 'right', { x: number; y: number }>>>> = {
  wide: { sheep: { x: 470, y: 790 }, left: { x: 398, y: 400 }, right: { x: 1202, y: 400 } },
  upright: { sheep: { x: 90, y: 800 }, left: { x: 52, y: 350 }, right: { x: 848, y: 350 } },
}

const placesOf = (data: JigsawData, visit: 1 | 2, shape: Shape) => jigsawPlaces(data.grid, jigsawPieces(data, visit).length, jigsawPage(data, visit).prints, shape)

function pinFrame(data: JigsawData, { board, last }: JigsawState): string {
  if (isPinUp(data, board)) return last?.of === 'pin' ? 'pin-bent' : 'pin-up'
  return board.prints.length > 0 ? 'pin-dozes' : 'pin-asleep'
}

function picture(data: JigsawData, state: JigsawState, shape: Shape): Picture {
  const { board, visit } = state
  const at = placesOf(data, visit, shape)
  const scale = at.cell.w / CELL_WIDE
  const middleOf = (id: string): { x: number; y: number } => {
    const cell = at.cells[cellOf(data, visit, id)]
    return { x: cell?.x ?? at.map.x, y: cell?.y ?? at.map.y }
  }
  const looks = new Map(jigsawPieces(data, visit).map(({ id, art }, i) => [id, { frame: `piece-${i}`, picture: `pic-${art}`, wide: PICTURE.placed, heft: 1 } as const]))
  const placed = (id: string): [string, Pose] => {
    const { x, y } = middleOf(id)
    const pulls = board.peel?.piece === id ? board.peel.presses : 0
    return [id, { ...looks.get(id), x, y: y - pulls * PEEL.up, scale: scale * (1 + pulls * PEEL.bigger), turn: pulls * PEEL.deg }]
  }
  const loose = (id: string, i: number): [string, Pose] => [
    id,
    { ...looks.get(id), x: at.loose[i]?.x ?? 0, y: (at.loose[i]?.y ?? 0) - LOOSE[shape].up, scale: LOOSE[shape].scale, turn: TILTS[i % TILTS.length] ?? 0 },
  ]
  const isUp = isPinUp(data, board)
  const foot = { x: at.pin.x, y: at.pin.y + at.pin.h / 2 - 12 }
  const small = shape === 'wide' ? 1 : 0.8
  const { sheep, left, right } = ABOUT[shape]
  return {
    tray: { frame: 'tray', x: at.map.x, y: at.map.y, scale },
    'magnet-left': { frame: 'horseshoe', ...left, turn: -90, scale: small },
    'magnet-right': { frame: 'horseshoe', ...right, turn: 90, scale: small },
    sheep: { frame: 'sheep', ...sheep, scale: small },
    ...Object.fromEntries(
      board.prints.map((id) => [
        `print-${id}`,
        { frame: 'smudge', picture: looks.get(id)?.picture ?? '', wide: PICTURE.print, ...middleOf(id), scale, alpha: 0.4, turn: -4 } satisfies Pose,
      ]),
    ),
    ...Object.fromEntries(board.placed.filter((id) => id !== board.peel?.piece).map(placed)),
    ...Object.fromEntries(board.order.flatMap((id, i) => (board.placed.includes(id) ? [] : [loose(id, i)]))),
    ...Object.fromEntries(board.placed.filter((id) => id === board.peel?.piece).map(placed)),
    ...(isUp ? { ring: { frame: 'ring', x: at.map.x, y: at.map.y, scale: scale * 0.9 } } : {}),
    ...(isUp
      ? {}
      : {
          'snore-0': { frame: 'snore-0', x: foot.x - 30 * small, y: foot.y - 104 * small, scale: 0.8 * small },
          'snore-1': { frame: 'snore-1', x: foot.x - 72 * small, y: foot.y - 138 * small, scale: small },
        }),
    pin: { frame: pinFrame(data, state), ...foot, scale: shape === 'wide' ? 1.22 : 0.96 },
    ...(jigsawPage(data, visit).prints
      ? {
          helper: { picture: `bust-${data.helper.id}`, wide: 130 * small, x: at.helper.x - 20, y: at.helper.y - 40 },
          rubber: { frame: 'rubber', x: at.helper.x + 74 * small, y: at.helper.y + 20, scale: 0.8 * small, turn: -12 },
        }
      : {}),
  }
}

function react(kit: Kit, { data, before, now, shape, is }: Between<JigsawData, JigsawState>): void {
  const { last, board } = now
  if (!last || last === before.last) return
  const piece = last.piece ?? ''
  const at = placesOf(data, now.visit, shape)
  const spot = is[piece]
  switch (last.of) {
    case 'up':
    case 'again':
    case 'same':
      popUp(kit, is)
      if (last.of !== 'same') kit.burst({ x: at.pin.x, y: at.pin.y - 60 }, 8, POP_UP.afterMs + 160)
      break
    case 'peel':
      kit.squash(piece, 0.94, 1.1)
      kit.rock(piece, 4, 420)
      break
    case 'off':
    case 'still':
    case 'asleep':
    case 'rest':
      if (spot)
        kit.pop(
          'dust',
          { x: at.cells[cellOf(data, now.visit, piece)]?.x ?? spot.x, y: at.cells[cellOf(data, now.visit, piece)]?.y ?? spot.y, scale: 0.6 },
          { alpha: 0, scale: 1.3 },
          { ms: 420 },
        )
      if (last.of === 'still') kit.rock('pin', 8, 700, 200)
      if (last.of === 'asleep' || last.of === 'rest') lieDown(kit, is)
      break
    case 'pin':
      kit.squash('pin', 1.16, 0.7)
      kit.rock('pin', 9, 900)
      break
    case 'print':
      kit.rock(`print-${piece}`, 12, 420)
      break
    case 'tell':
      rub(
        kit,
        before.board.prints.map((id) => at.cells[cellOf(data, now.visit, id)]).filter((cell) => cell !== undefined),
      )
      break
    case 'reply':
      kit.hop('helper', 18, 380)
  }
  if (board.placed.length > before.board.placed.length) for (const other of board.placed) if (other !== piece) kit.squash(other, 1.03, 0.97, 330)
  if (last.of === 'rest' && board.prints.length === 0) kit.burst(at.map, 24, 700)
}

/** Up from its bed, on its spring. */
function popUp(kit: Kit, is: Picture): void {
  if (!is.pin) return
  kit.go('pin', is.pin, POP_UP)
  kit.squash('pin', 0.78, 1.3, POP_UP.afterMs + 20)
  kit.hop('pin', 34, 380, POP_UP.afterMs)
  kit.rock('sheep', 10, 500, POP_UP.afterMs)
}
/** It sways, and lies down. */
function lieDown(kit: Kit, is: Picture): void {
  if (!is.pin) return
  kit.rock('pin', 12, 640)
  kit.go('pin', is.pin, { ms: 200, afterMs: 560 })
  kit.squash('pin', 1.14, 0.86, 620)
}
/** The rubber goes from print to print, and home. */
function rub(kit: Kit, cells: readonly { readonly x: number; readonly y: number }[]): void {
  kit.hop('helper', 14, 360)
  const next = (i: number): void => {
    const cell = cells[i]
    if (!cell) return
    kit.go(
      'rubber',
      { x: cell.x, y: cell.y, scale: 1.1, turn: 20 },
      { ms: 240, ease: EASE.inOut, done: () => kit.go('rubber', { x: cell.x + 44, turn: -16 }, { ms: 160, ...(i < cells.length - 1 ? { done: () => next(i + 1) } : {}) }) },
    )
    kit.burst(cell, 8, 240 + i * 400)
  }
  next(0)
}

function pokes(data: JigsawData, { board }: JigsawState): readonly Poke[] {
  return [
    { cutouts: ['magnet-left', 'magnet-right'], does: 'rock', cue: 'clack' },
    { cutouts: ['sheep'], does: 'hop', cue: 'sneeze' },
    isPinUp(data, board)
      ? { cutouts: ['pin'], does: 'squash', cue: 'horn-1' }
      : {
          cutouts: ['pin'],
          does: 'frames',
          frames: [
            ['pin-dozes', 700],
            ['pin-asleep', 200],
            ['pin-dozes', 300],
          ],
          cue: 'snore',
        },
  ]
}

export default toyView<JigsawData, JigsawState>({
  arts: (data, visit) => [...jigsawPieces(data, visit).map(({ art }) => `pic-${art}`), ...(jigsawPage(data, visit).prints ? [`bust-${data.helper.id}`] : [])],
  picture,
  react,
  pokes,
})
