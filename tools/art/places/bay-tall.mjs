// The bay on an upright phone: from the quay at the foot a winding way to the lighthouse, which stands against the low sun.
import { at } from '../paper/kit.mjs'
import { pts, soft } from '../paper/points.mjs'
import { FOLK, standing, TALL, tallFocus } from '../plan/plan.mjs'
import { boatThings } from '../things/bay-boats.mjs'
import { creatureThings } from '../things/bay-creatures.mjs'
import { afloat, islandProps, LIFE, markers, stopsOf } from '../things/bay-life.mjs'
import * as Q from '../things/bay-quay.mjs'
import * as S from '../things/bay-scenery.mjs'
import { islandThings, LAMP } from '../things/islands.mjs'

export const name = 'bay-tall'
export const units = TALL

const SUN = { x: 630, y: 470 }
const DEPTH = { horizon: 478, depth: 1150 }
const FAR = [
  [478, '#dcb9a5'],
  [500, '#bfbfb1'],
  [534, '#99c0b4'],
  [584, '#7cb5b3'],
  [650, '#67a8ae'],
]
const MIDDLE = [
  [732, '#5699a6'],
  [838, '#498b9d'],
  [956, '#3f7e96'],
]
const NEAR = [
  [1086, '#37728e'],
  [1224, '#316887'],
  [1372, '#2b5d7f'],
  [1530, '#275277'],
  [1680, '#244a6f'],
]

/** Middle of each island's ground. */
const ISLES = {
  light: { x: 646, y: 692, k: 0.86 },
  understand: { x: 232, y: 808, k: 0.86 },
  responsible: { x: 650, y: 1042, k: 0.85 },
  trust: { x: 236, y: 1148, k: 0.96 },
  learning: { x: 650, y: 1350, k: 0.9 },
  safe: { x: 240, y: 1484, k: 0.92 },
}
const CHANNEL = pts('556,1576 476,1548 430,1480 424,1400 452,1310 524,1240 476,1172 436,1090 424,1010 410,948 436,890 486,852 524,808')

export const stops = stopsOf(ISLES)

export function layers() {
  const sky =
    S.eveningSky(units, SUN, [200, 340, 500, 690, 920]) +
    S.stars(8, { x: 20, y: 20, w: 860, h: 170 }, 30) +
    S.sunDisc({ x: SUN.x, y: SUN.y - 10 }, 74) +
    S.headland(soft('-60,500 -60,404 40,396 120,420 210,404 300,436 390,458 440,500'), '#a792b4', [
      [92, 426, 0.7],
      [126, 432, 0.6],
      [250, 432, 0.65],
    ]) +
    S.headland(soft('740,500 790,464 850,446 960,440 960,500'), '#b39ab6') +
    S.underwater(units, [...FAR, ...MIDDLE, ...NEAR], 1800)
  const front =
    Q.promenade('-80,1880 -80,1700 60,1692 190,1704 310,1716 400,1742 440,1800 450,1880') +
    Q.jetty([812, 1790], [748, 1664], 44) +
    Q.houseRow([
      [30, 1786, 0.92],
      [122, 1792, 0.9],
      [216, 1796, 0.94],
      [310, 1802, 0.88],
    ]) +
    Q.quayWall('-80,1880 -80,1788 200,1792 350,1800 430,1818 440,1880', { x: -60, y: 1800, w: 480, rows: 1 }) +
    at(384, 1786, Q.tree(20, '#5f8a5c')) +
    at(262, 1798, Q.lampPost(84), 0.9) +
    Q.promenade('470,1880 520,1822 600,1796 700,1778 800,1760 980,1742 980,1880') +
    Q.pebbles(
      77,
      Array.from({ length: 22 }, (_, i) => [540 + i * 16, 1812 - i * 2 + ((i * 7) % 5) * 6]),
    ) +
    Q.beachHuts([
      [676, 1796, 0.74],
      [856, 1778, 0.8],
    ]) +
    at(590, 1806, Q.crab(), 0.6)
  return [
    // first, though it lies on the water: what comes after the last water lays its shadow there
    { name: 'glitter', body: S.glitter(SUN.x, 496, 960) },
    { name: 'sky', body: sky },
    { name: 'sea-far', body: S.water(units, FAR, { seed: 1, foot: 732, strokes: 6, ...DEPTH }) },
    { name: 'sea-middle', body: S.water(units, MIDDLE, { seed: 11, foot: 1086, strokes: 6, ...DEPTH }) },
    { name: 'sea-near', body: S.water(units, NEAR, { seed: 23, foot: 1830, strokes: 6, ...DEPTH }) },
    { name: 'front', body: front },
  ]
}

export const things = () => [...islandThings(), ...boatThings(), ...creatureThings()]

const lamp = { x: ISLES.light.x + LAMP.x * ISLES.light.k, y: ISLES.light.y + LAMP.y * ISLES.light.k }

export const planes = [
  { depth: -1, picture: 'sky' },
  {
    depth: -1,
    props: [
      { id: 'cloud-1', frame: 'cloud', at: { x: 240, y: 300, k: 1 }, moves: [{ kind: 'drift', from: -140, to: 1040, ms: 190000 }], alpha: 0.9 },
      { id: 'cloud-2', frame: 'cloud', at: { x: 470, y: 110, k: 0.8, flip: true }, moves: [{ kind: 'drift', from: -120, to: 1020, ms: 240000 }], phase: 0.4, alpha: 0.8 },
      {
        id: 'far-ship',
        frame: 'far-ship',
        at: { x: 520, y: 475, k: 0.7 },
        moves: [{ kind: 'drift', from: -60, to: 960, ms: 130000 }],
        poke: { cues: ['horn-3'], paint: '#6b6f9e' },
      },
    ],
  },
  { depth: -0.7, picture: 'sea-far', ripple: { x: 5, y: 1, ms: 7400 } },
  { depth: -0.5, picture: 'sea-middle', ripple: { x: 9, y: 2, ms: 6200 } },
  { depth: -0.3, picture: 'sea-near', ripple: { x: 14, y: 3, ms: 5400 } },
  { depth: -0.5, picture: 'glitter', ripple: { x: 6, y: 1.5, ms: 3600 } },
  { depth: -0.7, lights: [{ id: 'sun', kind: 'glow', x: SUN.x, y: SUN.y, w: 900, h: 520, brightness: 0.5, isPool: true }] },
  {
    depth: 0,
    props: [
      ...islandProps(ISLES, ['light', 'understand']),
      ...markers(CHANNEL, 19, 0.66),
      {
        id: 'bell-buoy',
        frame: 'bell-buoy',
        at: { x: 818, y: 884, k: 0.8 },
        moves: [{ kind: 'bob', by: 4, rockDeg: 8, ms: 2900 }],
        poke: { cues: ['bell'], echoes: true, paint: '#3f8f7f' },
      },
      ...islandProps(ISLES, ['responsible']),
      { id: 'octopus', frame: 'octopus', at: { x: 112, y: 1058, k: 0.66 }, moves: [{ kind: 'bob', by: 7, rockDeg: 3, ms: 4600 }], poke: { takesColour: true, hop: 14 } },
      ...islandProps(ISLES, ['trust']),
      afloat('dinghy', { x: 92, y: 1368, k: 0.8 }, { paint: '#8a5f9e', phase: 0.2 }),
      ...islandProps(ISLES, ['learning', 'safe']),
      afloat('crabber', { x: 812, y: 1560, k: 0.9 }, { paint: '#3d6f9a', phase: 0.6, flip: true }),
      { id: 'gull-post', frame: 'gull-cap', at: { x: 716, y: 1614, k: 0.66 }, poke: { frames: ['gull-cap', 'gull-feather'], cues: ['gull'] } },
      {
        id: 'boat',
        frame: 'boat',
        at: { x: 596, y: 1668, k: 0.9 },
        moves: [{ kind: 'bob', by: 4, rockDeg: 2, ms: 3300 }],
        arrives: { x: 160, y: 1720, ms: 1900 },
        poke: { cues: ['horn-1', 'horn-2', 'horn-3'], paint: '#c8473f' },
      },
    ],
    lights: [
      { id: 'beam', kind: 'beam', ...lamp, w: 800, h: 300, turnDeg: 150, sweepDeg: 6, brightness: 0.8, isPool: true },
      { id: 'lamp', kind: 'glow', ...lamp, w: 300, h: 300, brightness: 0.85, isPool: true },
    ],
  },
  ...FOLK,
  { depth: 0.3, picture: 'front' },
  {
    depth: 0.3,
    props: [{ id: 'cat', frame: 'cat-asleep', at: { x: 312, y: 1699, k: 0.64 }, poke: { frames: ['cat-asleep', 'cat-one-eye'], backMs: 1800 } }, ...LIFE.chimney([246, 1684])],
  },
  {
    depth: 0.5,
    props: LIFE.gulls(
      [
        [
          [300, 610],
          [520, 560],
          [780, 600],
          [560, 650],
          [400, 660],
        ],
        [
          [480, 1130],
          [760, 1210],
          [700, 1260],
          [400, 1330],
          [300, 1340],
        ],
      ],
      0.7,
    ),
  },
  { depth: 0, isShade: true },
  {
    depth: 0.3,
    lights: [
      { id: 'post-left', kind: 'glow', x: 262, y: 1710, w: 190, h: 190, brightness: 0.7 },
      { id: 'quay-windows', kind: 'glow', x: 150, y: 1750, w: 380, h: 150, brightness: 0.35 },
    ],
  },
]
export const focus = tallFocus
export const stands = { left: standing(420, 1792, 0.5), right: standing(780, 1792, 0.5) }
