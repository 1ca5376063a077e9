// Where every cut-out of the path toy is when nothing moves.
import type { Shape } from '../../../core/layout/hotspot'
import { bears, isAside, type PathData, type PathState, walkOf } from '../../../core/mechanics/path'
import { type PathPlaces, pathPlaces } from '../../../core/mechanics/path/layout'
import type { Picture, Point, Pose } from '../../toy/view'

/** Plain big cut-outs are packed at this size; how big they are drawn. */
const PACKED = 0.5
const WATER = { w: 510, h: 190 }
const BAG = { w: 576, h: 134 }
/** How much room a stone's or plank's words have, as drawn. */
const FACES = { river: { w: 186, h: 112 }, planks: { w: 196, h: 98 }, backpack: { w: 178, h: 110 } } as const
const LIFTED = { up: 22, scale: 1.12 }
const WALKER_UP = 136
/** A heavy bag bends a back: degrees a stone. */
const LEAN_DEG = 4

export interface Scene {
  readonly data: PathData
  readonly state: PathState
  readonly shape: Shape
  readonly at: PathPlaces
}
export const sceneOf = (data: PathData, state: PathState, shape: Shape): Scene => ({ data, state, shape, at: pathPlaces(state.board.gaps.length, shape, data.form === 'planks') })
const stretched = (w: number, h: number, of: { readonly w: number; readonly h: number }): Pose['stretch'] => [w / of.w / PACKED, h / of.h / PACKED]

export function standing({ state: { board }, at, shape }: Scene): Point {
  const gap = at.gaps[board.at - 1]
  if (board.at > board.gaps.length) return shape === 'wide' ? { x: at.helper.x - 150, y: at.helper.y + 46 } : { x: at.helper.x - 150, y: at.helper.y - 40 }
  return gap ? { x: gap.x, y: gap.y - WALKER_UP } : { x: at.walker.x, y: at.walker.y - 40 }
}

function frameOf({ data, state: { board } }: Scene, id: string): string {
  const isTurned = board.turned.includes(id)
  const isSound = bears(data, board, id)
  if (data.form === 'planks') {
    if (!isTurned) return 'plank'
    return isSound ? (board.checked[id] === 'mark' ? 'plank-gold' : 'plank-sound') : 'plank-crack'
  }
  if (!isTurned) return 'stone'
  // The last stone of the river is a turtle.
  if (data.form === 'river' && isSound && board.gaps.indexOf(id) === board.gaps.length - 1) return 'turtle'
  return data.form === 'backpack' ? 'stone-light' : isSound ? 'stone-mark' : 'stone-none'
}
function stones(scene: Scene): Picture {
  const { data, state, at } = scene
  const { board } = state
  const asides = board.row.filter((id) => isAside(board, id))
  return Object.fromEntries(
    board.row.map((id, i): [string, Pose] => {
      const frame = frameOf(scene, id)
      const heft = data.form === 'backpack' && board.turned.includes(id) ? 0 : 2
      const aside = asides.indexOf(id)
      const gap = board.gaps.indexOf(id)
      const spot = at.gaps[gap] ?? at.stones[i] ?? at.helper
      if (aside >= 0) return [id, { x: at.basket.x - 40 + aside * 44, y: at.basket.y - 66 - (aside % 2) * 14, frame, scale: 0.5, turn: aside % 2 ? 12 : -10, heft }]
      const face = FACES[data.form]
      const stretch = [spot.w / face.w, spot.h / face.h] as const
      if (board.hand === id) return [id, { x: spot.x, y: spot.y - LIFTED.up, frame, scale: LIFTED.scale, stretch, heft }]
      // A plank that is not sound lies crooked.
      const turn = data.form === 'planks' && gap >= 0 && !bears(data, board, id) ? 9 : 0
      return [id, { x: spot.x, y: spot.y, frame, stretch, turn, heft }]
    }),
  )
}
const left = ({ state: { board } }: Scene): number => board.row.filter((id) => !board.gaps.includes(id) && board.hand !== id).length

function people(scene: Scene): Picture {
  const { data, state, shape, at } = scene
  const walk = walkOf(data, state.visit)
  const wide = shape === 'wide'
  const here = standing(scene)
  const bag = left(scene)
  const lean = data.form === 'backpack' && !state.board.isSaid ? bag * LEAN_DEG + (state.board.at > 0 ? 0 : 2) : 0
  const size = wide ? 160 : 132
  return {
    ...(walk.friend ? { friend: { x: at.helper.x + (wide ? 92 : -70), y: at.helper.y - (wide ? 66 : -10), picture: `bust-${walk.friend}`, wide: wide ? 130 : 96 } } : {}),
    helper: { x: at.helper.x, y: at.helper.y, picture: `bust-${walk.helper}`, wide: wide ? 216 : 176 },
    ...(data.form === 'backpack'
      ? { pack: { x: here.x - size * 0.42, y: here.y + size * 0.14, frame: `pack-${bag >= 4 ? 2 : bag >= 2 ? 1 : 0}`, scale: size / 190, turn: lean, heft: 1 as const } }
      : {}),
    walker: { ...here, picture: `bust-${walk.walker}`, wide: size, turn: lean, heft: 1 },
  }
}

function river({ at, shape, state }: Scene): Picture {
  const wide = shape === 'wide'
  return {
    water: wide ? { x: 750, y: 470, frame: 'water', stretch: stretched(1150, 330, WATER) } : { x: 440, y: 566, frame: 'water', stretch: stretched(600, 640, WATER) },
    fish: wide ? { x: 620, y: 360, frame: 'fish', scale: 0.8 } : { x: 230, y: 480, frame: 'fish', scale: 0.8 },
    reeds: wide ? { x: 220, y: 660, frame: 'reeds' } : { x: 700, y: 700, frame: 'reeds', scale: 0.9 },
    frog: wide ? { x: 1270, y: 352, frame: 'frog' } : { x: 640, y: 300, frame: 'frog' },
    ...Object.fromEntries(at.gaps.flatMap(({ x, y, w }, i) => (state.board.gaps[i] ? [] : [[`rings-${i}`, { x, y, frame: 'rings', scale: w / 186 }]]))),
    basket: { ...at.basket, frame: 'basket', scale: wide ? 0.9 : 0.7 },
    gull: wide ? { x: 1316, y: 640, frame: 'gull' } : { x: 800, y: 520, frame: 'gull', scale: 0.8 },
  }
}
function planks({ at, shape, state }: Scene): Picture {
  const wide = shape === 'wide'
  const [first, last] = [at.gaps[0], at.gaps.at(-1)]
  if (!first || !last) return {}
  const ends = wide
    ? [
        { x: first.x - 128, y: first.y + 84 },
        { x: last.x + 128, y: last.y + 84 },
      ]
    : [
        { x: first.x - 150, y: first.y + 96 },
        { x: 720, y: first.y + 96 },
      ]
  const ropes = wide ? [-58, 58].map((dy) => ({ x: (first.x + last.x) / 2, y: first.y + dy, frame: 'rope', stretch: [(last.x - first.x + 270) / 300, 1] as const })) : []
  return {
    water: wide ? { x: 750, y: 590, frame: 'water', stretch: stretched(1080, 170, WATER) } : { x: 440, y: 566, frame: 'water', stretch: stretched(600, 640, WATER) },
    fish: wide ? { x: 620, y: 608, frame: 'fish', scale: 0.7 } : { x: 230, y: 480, frame: 'fish', scale: 0.8 },
    ...Object.fromEntries(ropes.map((pose, i) => [`rope-${i}`, pose])),
    ...Object.fromEntries(at.gaps.flatMap(({ x, y, w }, i) => (state.board.gaps[i] ? [] : [[`rings-${i}`, { x, y, frame: 'slot', scale: w / 200 }]]))),
    ...Object.fromEntries(ends.map((point, i) => [`post-${i}`, { ...point, frame: 'post', scale: wide ? 0.95 : 0.7 }])),
    gull: wide ? { x: ends[1]?.x ?? 1300, y: 380, frame: 'gull', scale: 0.7 } : { x: 800, y: 560, frame: 'gull', scale: 0.8 },
  }
}
function backpack(scene: Scene): Picture {
  const { at, shape, state } = scene
  const wide = shape === 'wide'
  return {
    lawn: wide ? { x: 750, y: 500, frame: 'lawn', stretch: stretched(1180, 270, WATER) } : { x: 440, y: 566, frame: 'lawn', stretch: stretched(620, 640, WATER) },
    ...Object.fromEntries(at.gaps.flatMap(({ x, y, w }, i) => (state.board.gaps[i] ? [] : [[`rings-${i}`, { x, y, frame: 'hollow', scale: w / 190 }]]))),
    bag: wide ? { x: 630, y: 716, frame: 'bag', stretch: stretched(1230, 210, BAG) } : { x: 450, y: 1040, frame: 'bag', stretch: stretched(880, 330, BAG) },
    reeds: wide ? { x: 1560, y: 640, frame: 'reeds', scale: 0.9 } : { x: 860, y: 720, frame: 'reeds', scale: 0.8 },
    frog: wide ? { x: 1330, y: 600, frame: 'frog' } : { x: 780, y: 640, frame: 'frog' },
    gull: wide ? { x: 1330, y: 760, frame: 'gull', scale: 0.8 } : { x: 120, y: 560, frame: 'gull', scale: 0.8 },
  }
}
const GROUNDS = { river, planks, backpack } as const

export function picture(data: PathData, state: PathState, shape: Shape): Picture {
  const scene = sceneOf(data, state, shape)
  return { ...GROUNDS[data.form](scene), ...stones(scene), ...people(scene) }
}
