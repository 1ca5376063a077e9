// The bay from above the town, golden hour turning to evening: the islands round the lighthouse rock, the quay, the beach.
import { at } from '../paper/kit.mjs'
import { pts, soft } from '../paper/points.mjs'
import { FOLK, focusOn } from '../plan/plan.mjs'
import { boatThings } from '../things/bay-boats.mjs'
import { creatureThings } from '../things/bay-creatures.mjs'
import { afloat, islandProps, LIFE, markers, stopsOf } from '../things/bay-life.mjs'
import * as Q from '../things/bay-quay.mjs'
import * as S from '../things/bay-scenery.mjs'
import { islandThings, LAMP } from '../things/islands.mjs'

export const name = 'bay'

const PAGE = { w: 1600, h: 900 }
const SUN = { x: 690, y: 176 }
const FAR = [
  [170, '#d9b7a6'],
  [188, '#bcbdb0'],
  [216, '#97bfb4'],
  [256, '#78b3b2'],
  [310, '#62a5ac'],
]
const MIDDLE = [
  [376, '#4f94a4'],
  [452, '#42839a'],
  [536, '#387591'],
]
const NEAR = [
  [628, '#306787'],
  [724, '#2a5a7d'],
  [820, '#274f73'],
]

/** Middle of each island's ground. The lighthouse stands in one place, for its light does. */
const ISLES = {
  learning: { wide: { x: 322, y: 298, k: 0.87 }, square: { x: 400, y: 330, k: 0.74 } },
  trust: { wide: { x: 674, y: 284, k: 0.84 }, square: { x: 706, y: 286, k: 0.74 } },
  responsible: { wide: { x: 1286, y: 306, k: 0.94 }, square: { x: 1190, y: 322, k: 0.8 } },
  light: { wide: { x: 902, y: 552, k: 0.96 }, square: { x: 900, y: 512, k: 0.8 } },
  safe: { wide: { x: 296, y: 594, k: 0.9 }, square: { x: 356, y: 582, k: 0.75 } },
  understand: { wide: { x: 1312, y: 620, k: 0.84 }, square: { x: 1228, y: 600, k: 0.76 } },
}
/** The way a boat takes, from the quay to every island in turn and to the light. */
const CHANNEL = {
  wide: pts('566,586 514,548 486,496 482,440 530,416 610,470 700,462 790,412 860,384 960,384 1050,404 1110,452 1122,520 1108,590 1082,644'),
  square: pts('574,560 560,516 548,470 566,436 620,456 700,466 790,452 850,404 950,386 1010,414 1044,462 1052,520 1042,580 1026,628'),
}
export const stops = stopsOf(ISLES)

export function layers() {
  const sky =
    S.eveningSky(PAGE, SUN, [210, 360, 540, 760, 1010]) +
    S.stars(8, { x: 1180, y: 20, w: 400, h: 90 }, 16) +
    S.stars(4, { x: 20, y: 20, w: 260, h: 80 }, 10) +
    S.sunDisc({ x: SUN.x, y: SUN.y - 14 }, 62) +
    S.headland(soft('-60,200 -60,112 60,98 170,128 262,110 372,146 470,160 530,200'), '#a792b4', [
      [150, 134, 0.7],
      [186, 140, 0.6],
    ]) +
    S.headland(soft('1070,200 1150,164 1270,148 1380,112 1500,122 1680,90 1680,200'), '#b39ab6', [
      [1352, 138, 0.7],
      [1386, 134, 0.6],
      [1420, 136, 0.7],
    ]) +
    S.underwater(PAGE, [...FAR, ...MIDDLE, ...NEAR], 900)
  const front =
    Q.promenade('-80,980 -80,800 60,792 190,806 310,818 410,836 470,872 480,980') +
    Q.jetty([420, 856], [574, 684]) +
    Q.houseRow([
      [34, 886, 0.92],
      [124, 892, 0.88],
      [222, 896, 0.92],
      [316, 900, 0.86],
    ]) +
    Q.quayWall('-80,980 -80,886 200,890 360,898 450,914 470,980', { x: -60, y: 898, w: 520, rows: 2 }) +
    at(394, 884, Q.tree(20, '#5f8a5c')) +
    at(430, 892, Q.pots(), 0.42) +
    at(266, 898, Q.lampPost(84), 0.9) +
    Q.promenade('1130,980 1180,906 1260,872 1370,846 1480,812 1570,796 1700,784 1700,980') +
    Q.pebbles(
      77,
      Array.from({ length: 34 }, (_, i) => [1210 + i * 12, 900 - i * 2.3 + ((i * 7) % 5) * 9]),
    ) +
    Q.beachHuts([
      [1438, 862, 0.78],
      [1514, 846, 0.84],
      [1590, 836, 0.86],
    ]) +
    at(1300, 892, Q.lampPost(84), 0.9) +
    at(1240, 896, Q.crab(), 0.6)
  return [
    // first, though it lies on the water: what comes after the last water lays its shadow there
    { name: 'glitter', body: S.glitter(SUN.x, 186, 560) },
    { name: 'sky', body: sky },
    { name: 'sea-far', body: S.water(PAGE, FAR, { seed: 1, foot: 376 }) },
    { name: 'sea-middle', body: S.water(PAGE, MIDDLE, { seed: 11, foot: 628, strokes: 9 }) },
    { name: 'sea-near', body: S.water(PAGE, NEAR, { seed: 23, foot: 930, strokes: 8 }) },
    { name: 'front', body: front },
  ]
}

export const things = () => [...islandThings(), ...boatThings(), ...creatureThings()]

const lamp = { x: ISLES.light.wide.x + LAMP.x * ISLES.light.wide.k, y: ISLES.light.wide.y + LAMP.y * ISLES.light.wide.k }
const both = (wide, square) => ({ wide, square })

export const planes = [
  { depth: -1, picture: 'sky' },
  {
    depth: -1,
    props: [
      { id: 'cloud-1', frame: 'cloud', at: { x: 300, y: 66, k: 1 }, moves: [{ kind: 'drift', from: -140, to: 1740, ms: 210000 }], alpha: 0.9 },
      { id: 'cloud-2', frame: 'cloud', at: { x: 1010, y: 92, k: 0.66, flip: true }, moves: [{ kind: 'drift', from: -120, to: 1720, ms: 260000 }], phase: 0.4, alpha: 0.85 },
      { id: 'cloud-3', frame: 'cloud', at: { x: 1330, y: 52, k: 0.82 }, moves: [{ kind: 'drift', from: -130, to: 1730, ms: 240000 }], phase: 0.7, alpha: 0.8 },
      {
        id: 'far-ship',
        frame: 'far-ship',
        at: { x: 1010, y: 168, k: 0.7 },
        moves: [{ kind: 'drift', from: -60, to: 1660, ms: 170000 }],
        poke: { cues: ['horn-3'], paint: '#6b6f9e' },
      },
    ],
  },
  { depth: -0.7, picture: 'sea-far', ripple: { x: 5, y: 1, ms: 7400 } },
  { depth: -0.5, picture: 'sea-middle', ripple: { x: 9, y: 2, ms: 6200 } },
  { depth: -0.3, picture: 'sea-near', ripple: { x: 14, y: 3, ms: 5400 } },
  { depth: -0.5, picture: 'glitter', ripple: { x: 6, y: 1.5, ms: 3600 } },
  { depth: -0.7, lights: [{ id: 'sun', kind: 'glow', x: SUN.x, y: SUN.y, w: 900, h: 460, brightness: 0.5, isPool: true }] },
  {
    depth: 0,
    props: [
      ...islandProps(ISLES, ['trust', 'learning', 'responsible']),
      afloat('dinghy', both({ x: 562, y: 516, k: 0.66 }, { x: 628, y: 524, k: 0.56 }), { paint: '#8a5f9e', phase: 0.2 }),
      afloat('crabber', both({ x: 84, y: 508, k: 0.8 }, { x: 984, y: 462, k: 0.5 }), { paint: '#3d6f9a', phase: 0.6 }),
      ...markers(CHANNEL, 19, 0.56),
      ...islandProps(ISLES, ['light']),
      {
        id: 'octopus',
        frame: 'octopus',
        at: both({ x: 712, y: 522, k: 0.56 }, { x: 736, y: 516, k: 0.52 }),
        moves: [{ kind: 'bob', by: 7, rockDeg: 3, ms: 4600 }],
        poke: { takesColour: true, hop: 14 },
      },
      ...islandProps(ISLES, ['safe', 'understand']),
      {
        id: 'bell-buoy',
        frame: 'bell-buoy',
        at: both({ x: 1066, y: 534, k: 0.72 }, { x: 258, y: 474, k: 0.6 }),
        moves: [{ kind: 'bob', by: 4, rockDeg: 8, ms: 2900 }],
        poke: { cues: ['bell'], echoes: true, paint: '#3f8f7f' },
      },
      { id: 'gull-post', frame: 'gull-cap', at: { x: 552, y: 640, k: 0.6 }, poke: { frames: ['gull-cap', 'gull-feather'], cues: ['gull'] } },
      {
        id: 'boat',
        frame: 'boat',
        at: { x: 672, y: 678, k: 0.84 },
        moves: [{ kind: 'bob', by: 4, rockDeg: 2, ms: 3300 }],
        arrives: { x: 120, y: 720, ms: 1900 },
        poke: { cues: ['horn-1', 'horn-2', 'horn-3'], paint: '#c8473f' },
      },
    ],
    lights: [
      { id: 'beam', kind: 'beam', ...lamp, w: 900, h: 300, turnDeg: 172, sweepDeg: 6, brightness: 0.8, isPool: true },
      { id: 'lamp', kind: 'glow', ...lamp, w: 300, h: 300, brightness: 0.85, isPool: true },
    ],
  },
  ...FOLK,
  { depth: 0.3, picture: 'front' },
  {
    depth: 0.3,
    props: [{ id: 'cat', frame: 'cat-asleep', at: { x: 318, y: 798, k: 0.6 }, poke: { frames: ['cat-asleep', 'cat-one-eye'], backMs: 1800 } }, ...LIFE.chimney([250, 788])],
  },
  {
    depth: 0.5,
    props: LIFE.gulls([
      [
        [462, 244],
        [700, 440],
        [1120, 410],
        [1000, 230],
        [640, 200],
      ],
      [
        [1010, 474],
        [800, 470],
        [520, 520],
        [700, 630],
        [1060, 600],
      ],
    ]),
  },
  { depth: 0, isShade: true },
  {
    depth: 0.3,
    lights: [
      { id: 'post-left', kind: 'glow', x: 266, y: 810, w: 190, h: 190, brightness: 0.7 },
      { id: 'post-right', kind: 'glow', x: 1300, y: 804, w: 190, h: 190, brightness: 0.7 },
      { id: 'quay-windows', kind: 'glow', x: 150, y: 848, w: 380, h: 150, brightness: 0.35 },
    ],
  },
]
export const focus = focusOn({ x: 520, y: 0, w: 560, h: 900 })
export const stands = {
  left: { sits: false, wide: { x: 400, y: 892, k: 0.5 }, square: { x: 400, y: 892, k: 0.5 }, upright: { x: 620, y: 880, k: 0.6 } },
  right: { sits: false, wide: { x: 1350, y: 890, k: 0.5 }, square: { x: 1340, y: 890, k: 0.5 }, upright: { x: 980, y: 880, k: 0.6 } },
}
