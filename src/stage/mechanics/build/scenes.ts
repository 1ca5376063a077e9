// Where every cut-out of the build toy is when nothing moves: one scene for each form.
import type { Shape } from '../../../core/layout/hotspot'
import { arrivalOf, type BuildData, type BuildState, roundOf, roundsOf, slotsOf, tileOf } from '../../../core/mechanics/build'
import { type BuildPlaces, buildPlaces } from '../../../core/mechanics/build/layout'
import type { Picture, Point, Pose, Thread } from '../../toy/view'

/** Plain big cut-outs are packed at this size. */
const PACKED = 0.6
const MARBLES = ['glass', 'pea', 'cheese', 'bowling'] as const
const CRABS = ['shell', 'thimble', 'teacup'] as const
/** How far above a piece's middle its groove is, beyond half its height; and how far below it a cup stands. */
const ON_TOP = 26
const CUP_BELOW = 44
const LIFTED = 12
const FACE = { w: 300, h: 126 }

interface Scene {
  readonly data: BuildData
  readonly state: BuildState
  readonly shape: Shape
  readonly at: BuildPlaces
}
export const isOver = ({ data, state }: Pick<Scene, 'data' | 'state'>): boolean => state.board.round >= roundsOf(data, state.visit).length
const isPulled = ({ last }: BuildState): boolean => last?.of === 'pull'
/** Every pull another one, in fixed order. */
export const pullsBefore = (state: BuildState): number => state.misfits + state.board.round - (isPulled(state) ? 1 : 0)

/** Where the marble passes a slot. */
export function passing({ form }: BuildData, at: BuildPlaces, i: number): Point {
  const slot = at.slots[i]
  const way = at.way[i]
  if (form === 'run' && slot) return { x: slot.x, y: slot.y - slot.h / 2 - ON_TOP }
  if (form === 'hill' && way) return { x: way.x, y: way.y - 40 }
  return way ?? at.end
}
/** Where it rests when it stops there. */
export function stopped({ form }: BuildData, at: BuildPlaces, i: number): Point {
  const slot = at.slots[i]
  const pass = passing({ form } as BuildData, at, i)
  if (form === 'run' && slot) return { x: slot.x, y: slot.y + slot.h / 2 + CUP_BELOW - 18 }
  if (form === 'hill' && slot) return { x: slot.x - slot.w / 2 - 8, y: slot.y + slot.h / 2 - 20 }
  return pass
}
function marblePoint({ data, state, at }: Scene): Point {
  const { last } = state
  const i = slotsOf(data, state.visit).findIndex(({ id }) => id === last?.slot)
  if (!isPulled(state) || !last) return isOver({ data, state }) ? at.end : at.from
  if (last.fits) return i >= 0 ? passing(data, at, i) : at.end
  return stopped(data, at, i)
}

function tiles({ data, state, at }: Scene, dress: (shape: 'flat' | 'hole', w: number, h: number) => Pick<Pose, 'frame' | 'scale' | 'stretch'>): Picture {
  const { board, visit } = state
  const slots = slotsOf(data, visit)
  return Object.fromEntries(
    board.row.flatMap((id, i) => {
      const slot = slots.findIndex((each) => board.set[each.id] === id)
      const spot = slot >= 0 ? at.slots[slot] : at.tiles[i]
      const tile = tileOf(data, id)
      if (!spot || !tile) return []
      const held = board.hand === id
      return [[id, { x: spot.x, y: spot.y - (held ? LIFTED : 0), heft: 1 as const, ...dress(tile.shape, spot.w, spot.h), ...(held ? { turn: -2 } : {}) }]]
    }),
  )
}
const block = (shape: 'flat' | 'hole', w: number, h: number): Pick<Pose, 'frame' | 'stretch'> => ({
  frame: shape === 'hole' ? 'block-hole' : 'block',
  stretch: [(w / FACE.w) * 1.03, h / FACE.h],
})
const leverPose = ({ at: { lever } }: Scene): Pose => ({ x: lever.x, y: lever.y + lever.h / 2 - 24, frame: 'lever-up', scale: Math.min(1.1, lever.h / 230) })
const marble = (scene: Scene): Pose => ({ ...marblePoint(scene), frame: `marble-${MARBLES[pullsBefore(scene.state) % MARBLES.length]}`, heft: 1 })
function listener({ data, state, at }: Scene, wide: number): Picture {
  const who = roundOf(data, state)?.who
  const { last } = state
  const leans = last?.of === 'pull' && !last.fits
  return who ? { listener: { ...at.listener, picture: `bust-${who}`, wide, turn: leans ? -7 : 0 } } : {}
}

function run(scene: Scene): Picture {
  const { data, state, shape, at } = scene
  const wide = shape === 'wide'
  const { last } = state
  const i = slotsOf(data, state.visit).findIndex(({ id }) => id === last?.slot)
  const under = last?.of === 'pull' && !last.fits ? at.slots[i] : undefined
  const bell = wide ? { x: 1420, y: 440 } : { x: 850, y: 520 }
  return {
    mouse: wide ? { x: 88, y: 400, frame: 'mouse' } : { x: 770, y: 660, frame: 'mouse', scale: 0.8 },
    ...Object.fromEntries(at.slots.map(({ x, y, w, h }, k) => [`trestle-${k}`, { x, y: y + 12, frame: 'trestle', stretch: [(w / 270) * 1.02, h / 116] as const }])),
    ...listener(scene, wide ? 200 : 170),
    loop: wide ? { x: at.end.x - 92, y: at.end.y - 26, frame: 'loop', scale: 0.72 } : { x: at.end.x + 10, y: at.end.y - 50, frame: 'loop', scale: 0.62 },
    bell: { ...bell, frame: 'bell', scale: wide ? 0.9 : 0.7 },
    ...tiles(scene, block),
    marble: marble(scene),
    cup: under
      ? { x: under.x, y: under.y + under.h / 2 + CUP_BELOW, frame: 'cup', scale: 0.8 }
      : wide
        ? { x: 1552, y: 440, frame: 'cup', scale: 0.7 }
        : { x: 842, y: 470, frame: 'cup', scale: 0.7 },
    lever: leverPose(scene),
  }
}

function signpost(scene: Scene): Picture {
  const { state, shape, at } = scene
  const wide = shape === 'wide'
  const stops = [at.from, ...at.way, at.end]
  const pebbles = stops
    .slice(1)
    .flatMap((to, i) => [0.12, 0.37, 0.62, 0.87].map((k) => ({ x: (stops[i]?.x ?? 0) + (to.x - (stops[i]?.x ?? 0)) * k, y: (stops[i]?.y ?? 0) + (to.y - (stops[i]?.y ?? 0)) * k })))
  return {
    ...Object.fromEntries(pebbles.map((point, i) => [`pebble-${i}`, { ...point, y: point.y + 16, frame: 'pebble', scale: 0.7 + (i % 3) * 0.12 }])),
    lamp: { x: at.end.x + (wide ? 110 : 64), y: at.end.y + (wide ? 24 : 30), frame: isOver(scene) ? 'lamp-lit' : 'lamp', scale: (wide ? 0.92 : 0.56) / PACKED },
    ...(wide ? Object.fromEntries(at.way.map(({ x, y }, i) => [`post-${i}`, { x: x + 70, y: y + 14, frame: 'post', scale: (y - (at.slots[i]?.y ?? 0) + 110) / 336 }])) : {}),
    ...tiles(scene, (shape, w, h) => ({ frame: shape === 'hole' ? 'arm-spin' : 'arm', scale: 1 / PACKED, stretch: [(w / 302) * (wide ? 0.96 : 0.82), h / (wide ? 176 : 186)] })),
    marble: { ...marblePoint(scene), y: marblePoint(scene).y + 18, frame: `crab-${CRABS[pullsBefore(state) % CRABS.length]}`, scale: wide ? 1 : 0.72, isFlipped: true, heft: 1 },
    lever: { ...leverPose(scene), frame: 'bell', x: at.lever.x, y: at.lever.y - (wide ? 70 : 86), scale: wide ? 0.9 : 1.2 },
  }
}

/** What rides on what: the first word on top; where each has its foot. */
const STACKED = [-62, 36, 150]
function stack(words: readonly (string | undefined)[], shapes: readonly string[], { x, y }: Point, k: number): Picture {
  return Object.fromEntries(
    [2, 1, 0].flatMap((i) => {
      const frame = words[i] === undefined ? undefined : `word-${shapes[i] === 'hole' ? 'hole' : words[i]}`
      return frame ? [[`rides-${i}`, { x: x + (i === 1 ? 6 : 0) * k, y: y + (STACKED[i] ?? 0) * k, frame, scale: (i === 2 ? 1.2 : 0.95) * k, turn: i === 1 ? -4 : 0 }]] : []
    }),
  )
}
function drums(scene: Scene): Picture {
  const { data, state, shape, at } = scene
  const { board, last } = state
  const slots = slotsOf(data, state.visit)
  const wide = shape === 'wide'
  const hidden = roundOf(data, state)?.isHidden === true && !isOver(scene) && last?.of !== 'look' && board.made !== null
  const cart = last?.of === 'pull' && !last.fits ? slots.findIndex(({ id }) => id === last.slot) : board.made ? -1 : 0
  const made = slots.map(({ id }) => board.made?.[id])
  const k = at.picture.w / 400
  return {
    mouse: wide ? { x: 62, y: 560, frame: 'mouse' } : { x: 850, y: 1120, frame: 'mouse' },
    ...Object.fromEntries(
      [0, 1, 2, 3].map((i) => [`rail-${i}`, { x: (wide ? 172 : 112) + i * (wide ? 330 : 225), y: at.from.y + 28, frame: 'rail', stretch: [wide ? 0.96 : 0.66, 1] as const }]),
    ),
    ...Object.fromEntries(at.slots.map(({ x, y, w, h }, i) => [`drum-${i}`, { x, y, frame: 'drum', stretch: [w / 268, h / 300] as const }])),
    ...Object.fromEntries(
      slots.flatMap(({ id }, i) => {
        const spot = at.slots[i]
        const tile = tileOf(data, board.set[id])
        return spot && tile
          ? [[id, { x: spot.x, y: spot.y + 58 * (spot.h / 290), frame: `word-${tile.shape === 'hole' ? 'hole' : tile.id}`, scale: Math.min(spot.w / 250, spot.h / 280) }]]
          : []
      }),
    ),
    wheels: { x: cart >= 0 ? (at.way[cart]?.x ?? at.from.x) : at.end.x, y: at.from.y, frame: 'wheels', scale: wide ? 1 : 0.9, heft: 1 },
    bell: { x: wide ? 1130 : 560, y: wide ? 190 : 580, frame: 'bell', scale: wide ? 0.8 : 0.9 },
    frame: { x: at.picture.x, y: at.picture.y, frame: 'frame', scale: k / PACKED },
    ...(board.made
      ? stack(
          made,
          made.map((id) => tileOf(data, id)?.shape ?? 'flat'),
          at.picture,
          k,
        )
      : {}),
    ...(hidden ? { cloth: { x: at.picture.x, y: at.picture.y, frame: 'cloth', scale: k / PACKED, heft: 0 as const } } : {}),
    keys: { x: at.keys.x, y: at.keys.y, frame: 'keys', stretch: [at.keys.w / 300, 1] as const },
    ...(last?.of === 'type' ? { shutter: { x: at.keys.x, y: at.keys.y, frame: 'shutter', stretch: [at.keys.w / 300, 1] as const, heft: 1 as const } } : {}),
    lever: leverPose(scene),
  }
}
function helpmap(scene: Scene): Picture {
  const { data, state, shape, at } = scene
  const { board, last } = state
  const slots = slotsOf(data, state.visit)
  const wide = shape === 'wide'
  const round = roundsOf(data, state.visit)[last?.of === 'pull' && last.fits ? (last.round ?? 0) : Math.min(board.round, roundsOf(data, state.visit).length - 1)]
  const target = arrivalOf(data, state, round)?.id
  const came = last?.of === 'pull' && last.fits
  const s = wide ? 0.76 : 0.72
  const door = (i: number): Point => ({ x: wide ? (at.slots[i]?.x ?? 0) : (at.way[i]?.x ?? 0), y: wide ? (at.slots[i]?.y ?? 0) - 48 : (at.slots[i]?.y ?? 0) + 74 })
  const colours = ['school', 'home', 'web', 'always']
  return {
    ...Object.fromEntries(
      at.way.map(({ y }, i) => [
        `rail-${i}`,
        wide
          ? { x: 190 + i * 366, y: y + 24, frame: 'rail', stretch: [1.08, 1] as const }
          : { x: i % 2 === 0 ? 232 : 672, y: y + 20, frame: 'rail', stretch: [1.28, 0.9] as const },
      ]),
    ),
    ...Object.fromEntries(
      slots.flatMap(({ id }, i) => {
        const isOpen = tileOf(data, board.set[id])?.shape === 'flat'
        const isBusy = round?.busy.includes(id) === true
        const pose = { ...door(i), scale: s }
        return [
          [`door-${i}`, { ...pose, frame: `door-${colours[i]}` }],
          ...(isOpen && !isBusy ? [[`light-${i}`, { ...pose, frame: 'door-light' }]] : []),
          ...(isBusy ? [[`clock-${i}`, { x: pose.x, y: pose.y - 170 * s, frame: 'clock', scale: s }]] : []),
        ] as [string, Pose][]
      }),
    ),
    ...Object.fromEntries(
      slots.map(({ id }, i) => [
        `points-${i}`,
        {
          x: (at.way[i]?.x ?? 0) - (wide ? 132 : 66),
          y: (at.way[i]?.y ?? 0) + 22,
          frame: id === target && tileOf(data, board.set[id]) ? 'points-in' : 'points',
          scale: wide ? 0.6 : 0.5,
        },
      ]),
    ),
    ...tiles(scene, block),
    marble: { ...marblePoint(scene), y: marblePoint(scene).y + 22, frame: came ? 'wagon-empty' : 'wagon', scale: wide ? 0.84 : 0.7, heft: 1 },
    lever: leverPose(scene),
  }
}

/** On its hill, what she will do is a spring; its words stand on the hill. */
function sprung({ data, state, at, shape }: Scene, all: Picture): Picture {
  const slots = slotsOf(data, state.visit)
  return Object.fromEntries(
    Object.entries(all).map(([id, pose]): [string, Pose] => {
      const spot = at.slots[slots.findIndex((slot) => state.board.set[slot.id] === id)]
      if (!spot) return [id, pose]
      const frame = tileOf(data, id)?.shape === 'hole' ? 'spring-soft' : 'spring-up'
      return [id, { x: spot.x - spot.w * 0.3, y: spot.y - spot.h / 2 - 4, frame, scale: shape === 'wide' ? 0.9 : 0.6, heft: 1 }]
    }),
  )
}
function hill(scene: Scene): Picture {
  const { shape, at } = scene
  const wide = shape === 'wide'
  return {
    ...listener(scene, wide ? 190 : 130),
    ...Object.fromEntries(
      at.slots.map(({ x, y, w, h }, i) => [`hill-${i}`, { x, y: y + h / 2, frame: 'hill', stretch: [w / (wide ? 262 : 290), (y + h / 2 - (at.way[i]?.y ?? 0)) / 212] as const }]),
    ),
    bell: { x: wide ? 1470 : 450, y: wide ? 420 : 456, frame: 'bell', scale: wide ? 0.8 : 0.6 },
    ...sprung(scene, tiles(scene, block)),
    marble: marble(scene),
    lever: leverPose(scene),
  }
}

const SCENES = { run, signpost, drums, helpmap, hill } as const
export const picture = (data: BuildData, state: BuildState, shape: Shape): Picture => SCENES[data.form]({ data, state, shape, at: buildPlaces(data, shape) })

/** Upright, a signpost's arms hang from the path. */
export function threads(data: BuildData, _: BuildState, shape: Shape): Readonly<Record<string, Thread>> {
  if (data.form !== 'signpost' || shape === 'wide') return {}
  const at = buildPlaces(data, shape)
  return Object.fromEntries(
    at.slots.flatMap(({ x, y, h }, i) =>
      [-1, 1].map((side) => [`rope-${i}${side}`, { from: { x: x + side * 90, y: (at.way[0]?.y ?? 0) + 22 }, to: { x: x + side * 90, y: y - h / 2 + 8 }, sag: 4 }]),
    ),
  )
}
