// The bay from above the town, golden hour turning to evening: the islands round the lighthouse rock, the quay, the beach.
import { at } from '../paper/kit.mjs'
import { soft } from '../paper/points.mjs'
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
  learning: { wide: { x: 356, y: 320, k: 0.92 }, square: { x: 378, y: 324, k: 0.8 } },
  trust: { wide: { x: 716, y: 284, k: 0.88 }, square: { x: 716, y: 284, k: 0.82 } },
  responsible: { wide: { x: 1266, y: 338, k: 0.9 }, square: { x: 1196, y: 338, k: 0.84 } },
  light: { wide: { x: 920, y: 548, k: 0.94 }, square: { x: 920, y: 548, k: 0.94 } },
  safe: { wide: { x: 304, y: 566, k: 0.94 }, square: { x: 370, y: 572, k: 0.82 } },
  understand: { wide: { x: 1294, y: 600, k: 0.92 }, square: { x: 1206, y: 600, k: 0.86 } },
}
export const stops = stopsOf(ISLES)

export function layers() {
  const sky =
    S.eveningSky(PAGE, SUN, [210, 360, 540, 760, 1010]) +
    S.stars(8, { x: 1180, y: 20, w: 400, h: 90 }, 16) +
    S.stars(4, { x: 20, y: 20, w: 260, h: 80 }, 10) +
    S.sunDisc({ x: SUN.x, y: SUN.y - 14 }, 62) +
    S.headland(soft('-60,200 -60,112 60,98 170,128 262,110 372,146 470,160 530,200'), '#a792b4', [[150, 134, 0.7], [186, 140, 0.6]]) +
    S.headland(soft('1070,200 1150,164 1270,148 1380,112 1500,122 1680,90 1680,200'), '#b39ab6', [[1352, 138, 0.7], [1386, 134, 0.6], [1420, 136, 0.7]]) +
    S.underwater(PAGE, [...FAR, ...MIDDLE, ...NEAR], 900)
  const front =
    Q.promenade('-80,980 -80,780 60,772 190,786 310,800 410,826 470,868 480,980') +
    Q.jetty([420, 846], [522, 706]) +
    Q.houseRow([[34, 874, 0.92], [124, 880, 0.88], [222, 884, 0.92], [312, 888, 0.86]]) +
    Q.quayWall('-80,980 -80,874 200,876 360,886 450,908 470,980', { x: -60, y: 886, w: 520, rows: 2 }) +
    at(388, 872, Q.tree(20, '#5f8a5c')) +
    at(426, 882, Q.pots(), 0.42) +
    at(264, 890, Q.lampPost(84), 0.9) +
    Q.promenade('1130,980 1180,906 1260,872 1370,846 1480,812 1570,796 1700,784 1700,980') +
    Q.pebbles(77, Array.from({ length: 34 }, (_, i) => [1210 + i * 12, 900 - i * 2.300 + ((i * 7) % 5) * 9])) +
    Q.beachHuts([[1438, 862, 0.78], [1514, 846, 0.84], [1590, 836, 0.86]]) +
    at(1300, 892, Q.lampPost(84), 0.9) +
    at(1240, 896, Q.crab(), 0.6)
  return [
    { name: 'sky', body: sky },
    { name: 'sea-far', body: S.water(PAGE, FAR, { seed: 1, foot: 376 }) },
    { name: 'sea-middle', body: S.water(PAGE, MIDDLE, { seed: 11, foot: 628, strokes: 9 }) },
    { name: 'sea-near', body: S.water(PAGE, NEAR, { seed: 23, foot: 930, strokes: 8 }) },
    { name: 'glitter', body: S.glitter(SUN.x, 186, 560), alphaQuality: 40 },
    { name: 'front', body: front },
  ]
}

export const things = () => [...islandThings(), ...boatThings(), ...creatureThings()]

const lamp = { x: ISLES.light.wide.x + LAMP.x * 0.94, y: ISLES.light.wide.y + LAMP.y * 0.94 }
const both = (wide, square) => ({ wide, square })

export const planes = [
  { depth: -1, picture: 'sky' },
  {
    depth: -1,
    props: [
      { id: 'cloud-1', frame: 'cloud', at: { x: 300, y: 66, k: 1 }, moves: [{ kind: 'drift', from: -140, to: 1740, ms: 210000 }], alpha: 0.9 },
      { id: 'cloud-2', frame: 'cloud', at: { x: 1010, y: 92, k: 0.66, flip: true }, moves: [{ kind: 'drift', from: -120, to: 1720, ms: 260000 }], phase: 0.4, alpha: 0.85 },
      { id: 'cloud-3', frame: 'cloud', at: { x: 1330, y: 52, k: 0.82 }, moves: [{ kind: 'drift', from: -130, to: 1730, ms: 240000 }], phase: 0.7, alpha: 0.8 },
      { id: 'far-ship', frame: 'far-ship', at: { x: 960, y: 178, k: 0.62 }, moves: [{ kind: 'drift', from: -60, to: 1660, ms: 170000 }], poke: { cues: ['horn-3'], paint: '#6b6f9e' } },
    ],
  },
  { depth: -0.7, picture: 'sea-far', ripple: { x: 5, y: 1, ms: 7400 } },
  { depth: -0.5, picture: 'sea-middle', ripple: { x: 9, y: 2, ms: 6200 } },
  { depth: -0.3, picture: 'sea-near', ripple: { x: 14, y: 3, ms: 5400 } },
  { depth: -0.5, picture: 'glitter', ripple: { x: 6, y: 1.500, ms: 3600 } },
  { depth: -0.7, lights: [{ id: 'sun', kind: 'glow', x: SUN.x, y: SUN.y, w: 900, h: 460, brightness: 0.5, isPool: true }] },
  {
    depth: 0,
    props: [
      ...islandProps(ISLES, ['trust', 'learning', 'responsible']),
      afloat('dinghy', { x: 566, y: 470, k: 0.72 }, { paint: '#8a5f9e', phase: 0.2 }),
      afloat('crabber', both({ x: 1076, y: 466, k: 0.72 }, { x: 1060, y: 474, k: 0.62 }), { paint: '#3d6f9a', phase: 0.6 }),
      ...markers([
        [[226, 470], [262, 478]],
        [[168, 420], [232, 430]],
        [[520, 350], [548, 352]],
        [[558, 322], [570, 322]],
        [[906, 300], [874, 306]],
        [[1032, 318], [982, 322]],
        [[1396, 430], [1330, 430]],
        [[1432, 476], [1356, 474]],
        [[1102, 650], [1062, 650]],
        [[1058, 624], [1040, 620]],
      ]),
      ...islandProps(ISLES, ['light']),
      { id: 'octopus', frame: 'octopus', at: { x: 664, y: 590, k: 0.62 }, moves: [{ kind: 'bob', by: 7, rockDeg: 3, ms: 4600 }], poke: { takesColour: true, hop: 14 } },
      ...islandProps(ISLES, ['safe', 'understand']),
      { id: 'bell-buoy', frame: 'bell-buoy', at: both({ x: 1086, y: 560, k: 0.72 }, { x: 1056, y: 556, k: 0.66 }), moves: [{ kind: 'bob', by: 4, rockDeg: 8, ms: 2900 }], poke: { cues: ['bell'], paint: '#3f8f7f' } },
      { id: 'gull-post', frame: 'gull-cap', at: { x: 486, y: 706, k: 0.6 }, poke: { frames: ['gull-cap', 'gull-feather'], cues: ['gull'] } },
      { id: 'boat', frame: 'boat', at: { x: 600, y: 676, k: 0.84 }, moves: [{ kind: 'bob', by: 4, rockDeg: 2, ms: 3300 }], poke: { cues: ['horn-1', 'horn-2', 'horn-3'], paint: '#c8473f' } },
    ],
    lights: [
      { id: 'beam', kind: 'beam', ...lamp, w: 900, h: 300, turnDeg: 172, sweepDeg: 6, brightness: 0.6, isPool: true },
      { id: 'lamp', kind: 'glow', ...lamp, w: 300, h: 300, brightness: 0.85, isPool: true },
    ],
  },
  { depth: 0.4, folk: 'back' },
  { depth: 0.4, folk: 'front' },
  { depth: 0.3, picture: 'front' },
  {
    depth: 0.3,
    props: [
      { id: 'cat', frame: 'cat-asleep', at: { x: 312, y: 786, k: 0.6 }, poke: { frames: ['cat-asleep', 'cat-one-eye'], backMs: 1800 } },
      ...LIFE.chimney([249, 776]),
    ],
  },
  { depth: 0.5, props: LIFE.gulls([[[420, 250], [700, 440], [1120, 410], [1000, 230], [640, 200]], [[1180, 500], [800, 470], [520, 520], [700, 630], [1060, 600]]]) },
  { depth: 0, isShade: true },
  {
    depth: 0.3,
    lights: [
      { id: 'post-left', kind: 'glow', x: 264, y: 802, w: 190, h: 190, brightness: 0.7 },
      { id: 'post-right', kind: 'glow', x: 1300, y: 804, w: 190, h: 190, brightness: 0.7 },
      { id: 'quay-windows', kind: 'glow', x: 150, y: 836, w: 380, h: 150, brightness: 0.35 },
    ],
  },
]
export const focus = { wide: { x: 0, y: 0, w: 1600, h: 900 }, square: { x: 200, y: 0, w: 1200, h: 900 }, upright: { x: 520, y: 0, w: 560, h: 900 } }
export const stands = {
  left: { sits: false, wide: { x: 400, y: 892, k: 0.5 }, square: { x: 400, y: 892, k: 0.5 }, upright: { x: 620, y: 880, k: 0.6 } },
  right: { sits: false, wide: { x: 1350, y: 890, k: 0.5 }, square: { x: 1340, y: 890, k: 0.5 }, upright: { x: 980, y: 880, k: 0.6 } },
}
