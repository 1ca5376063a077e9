// The creature itself: where it stands, what it wears, and what becomes of it.
import type { Shape } from '../../../core/layout/hotspot'
import { mendPlaces } from '../../../core/mechanics/mend/layout'
import { isOpenWay, isPrickly, type MendBoard, type MendData, type MendSlot, type MendState, slotsOf, wordsOf } from '../../../core/mechanics/mend/message'
import type { Picture, Point, Pose } from '../../toy/view'

/** The body as it is drawn, in units. */
const BODY = { w: 312, h: 364 }
export interface Stand extends Point {
  readonly w: number
  readonly h: number
  /** How far above the body's middle its face is, and how big. */
  readonly face: number
  readonly faceScale: number
  readonly scale: number
  /** Where words fill the whole body, the head stands up beside the middle. */
  readonly head?: { readonly dx: number; readonly w: number; readonly h: number }
}
type Place = 'home' | 'out' | 'gone'
/** Where it stands: at home with its words on, at the way out looking back, and gone. */
export const STANDS: Readonly<Record<'door' | 'blanket', Readonly<Record<Shape, Readonly<Record<Place, Stand>>>>>> = {
  door: {
    wide: {
      home: { x: 560, y: 474, w: 470, h: 550, face: 226, faceScale: 1.1, scale: 1 },
      out: { x: 980, y: 600, w: 420, h: 440, face: 90, faceScale: 1.3, scale: 0.68 },
      gone: { x: 1330, y: 660, w: 420, h: 440, face: 60, faceScale: 1.4, scale: 0.46 },
    },
    upright: {
      home: { x: 246, y: 572, w: 450, h: 630, face: 246, faceScale: 1, scale: 1 },
      out: { x: 560, y: 1010, w: 420, h: 440, face: 90, faceScale: 1.3, scale: 0.66 },
      gone: { x: 700, y: 712, w: 420, h: 440, face: 60, faceScale: 1.4, scale: 0.42 },
    },
  },
  blanket: {
    wide: {
      home: { x: 330, y: 506, w: 500, h: 610, face: 280, faceScale: 0.85, scale: 1 },
      out: { x: 800, y: 600, w: 420, h: 440, face: 90, faceScale: 1.3, scale: 0.66 },
      gone: { x: 1404, y: 480, w: 420, h: 440, face: 165, faceScale: 1.3, scale: 0.42 },
    },
    upright: {
      home: { x: 450, y: 730, w: 800, h: 356, face: 216, faceScale: 0.62, scale: 1, head: { dx: -338, w: 190, h: 170 } },
      out: { x: 450, y: 880, w: 420, h: 440, face: 90, faceScale: 1.3, scale: 0.66 },
      gone: { x: 630, y: 420, w: 420, h: 440, face: 165, faceScale: 1.3, scale: 0.32 },
    },
  },
}
/** What it wears on its head stands side by side, one place a slot. */
const HATS = [-150, 150, -66, 66] as const
const TALL = 1.1

const at = (stand: Stand, dx: number, dy: number): Point => ({ x: stand.x + dx * stand.scale, y: stand.y + dy * stand.scale })
export const standOf = (data: MendData, { board }: MendState, shape: Shape): Stand => STANDS[data.wayOut][shape][board.at]
export const turnOf = (slot: MendSlot, board: MendBoard): string | undefined => slot.tufts.find((tuft) => tuft.id === board.worn[slot.id])?.turns

export function creature(data: MendData, state: MendState, shape: Shape): Picture {
  const { board, visit } = state
  const stand = standOf(data, state, shape)
  const places = mendPlaces(data.wayOut, shape)
  const slots = slotsOf(data, visit)
  const turns = slots.map((slot) => turnOf(slot, board))
  const tall = turns.includes('tall') ? TALL : 1
  const lift = turns.includes('jump') ? 26 : 0
  const isHome = board.at === 'home'
  const head = { dx: 0, w: stand.w, ...stand.head }
  const top = stand.head ? -stand.face - stand.head.h / 2 : -stand.h / 2
  const poses: Record<string, Pose> = {}
  const add = (id: string, dx: number, dy: number, pose: Omit<Pose, 'x' | 'y'>): void => {
    poses[id] = { ...at(stand, dx, dy - (isHome ? 0 : lift)), ...pose, scale: (pose.scale ?? 1) * stand.scale }
  }
  if (isHome)
    for (const [i, slot] of slots.entries()) {
      const spot = places.slots[i]
      const { pokes } = wordsOf(slot, board)
      if (!spot || Object.keys(pokes).length === 0) continue
      const scale = (isPrickly(slot, board) ? 1 : 0.4) * Math.min(shape === 'wide' ? 1 : 0.78, (spot.h + 26) / 170)
      const far = Math.max(spot.w / 2 + 10, stand.w / 2)
      if (spot.x <= stand.x) poses[`prickle-${slot.id}-left`] = { x: Math.min(spot.x, stand.x) - far + (spot.x < stand.x ? 30 : -22), y: spot.y, frame: 'prickle', scale }
      if (spot.x >= stand.x)
        poses[`prickle-${slot.id}-right`] = { x: Math.max(spot.x, stand.x) + far + (spot.x > stand.x ? -30 : 22), y: spot.y, frame: 'prickle', scale, isFlipped: true }
    }
  if (turns.includes('jump')) for (const k of [-1, 1]) add(`spring-${k}`, k * stand.w * 0.22, stand.h / 2 + 50, { frame: 'turn-jump', scale: 0.8 })
  for (const k of [-1, 1]) add(`foot-${k}`, k * stand.w * 0.22, stand.h / 2 + 44, { frame: 'foot', scale: 1.1, isFlipped: k < 0 })
  for (const k of [-1, 1]) add(`ear-${k}`, head.dx + k * head.w * 0.34, top * tall + 34, { frame: 'ear', isFlipped: k > 0, scale: 0.6 + stand.faceScale * 0.45 })
  add('body', 0, (1 - tall) * 40, { frame: turns.includes('red') ? 'body-red' : 'body', stretch: [stand.w / BODY.w, (stand.h / BODY.h) * tall] })
  if (stand.head) add('head', head.dx, -stand.face + 10, { frame: turns.includes('red') ? 'body-red' : 'body', stretch: [head.w / BODY.w, stand.head.h / BODY.h] })
  if (!isHome) add('scribbles', 0, 60, { frame: 'scribbles', scale: 1.3 })
  add('face', head.dx, -stand.face * (isHome ? tall : 1), {
    frame: faceOf(data, state),
    scale: stand.faceScale,
    isFlipped: board.at === 'out',
  })
  for (const [i, turn] of turns.entries()) {
    const hat = HATS[i % HATS.length] ?? 0
    if (turn === 'duck' || turn === 'flower' || turn === 'hat' || turn === 'quiet')
      add(`wears-${i}`, head.dx + hat * (head.w / 480), top * tall - 2, { frame: `turn-${turn}`, scale: stand.head ? 0.6 : 0.95 })
    if (turn === 'boots') for (const k of [-1, 1]) add(`boot-${k}`, k * stand.w * 0.22, stand.h / 2 + 50, { frame: 'turn-boots', scale: 0.95, isFlipped: k < 0 })
    if (turn === 'sparkle')
      for (const [k, [dx, dy]] of [
        [-0.5, -0.46],
        [0.52, -0.3],
        [0.5, 0.46],
        [-0.52, 0.3],
      ].entries())
        add(`glint-${k}`, (dx ?? 0) * stand.w, (dy ?? 0) * stand.h, { frame: 'sparkle', scale: 0.9 + (k % 2) * 0.4 })
  }
  return poses
}

function faceOf(data: MendData, state: MendState): string {
  const { board, last } = state
  if (last?.of === 'leave' && last.slot !== undefined) return 'face-oh'
  return board.at === 'gone' || (board.at === 'home' && board.open === null && isOpenWay(data, state)) ? 'face-purr' : 'face'
}
