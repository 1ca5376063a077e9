// Responsible for upright phones: the lane climbs from the landing at the foot to the windmill at the top.
import { at, P } from '../paper/kit.mjs'
import { pts, soft } from '../paper/points.mjs'
import { allotmentThings, washingPosts } from '../things/allotment-life.mjs'
import { patchwork, SKY, TALL_SEA, TURF } from '../things/allotment-land.mjs'
import * as A from '../things/allotment-plots.mjs'
import * as S from '../things/allotment-stops.mjs'
import { ISLANDS } from '../things/islands.mjs'
import * as I from '../things/isle-scenery.mjs'
import * as M from '../things/mill.mjs'
import * as T from '../things/things.mjs'

export const name = 'island-responsible-tall'
export const units = { w: 900, h: 1800 }
export const things = allotmentThings
const PAGE = { w: 900, h: 1800 }

const SHED = { x: 196, y: 1604, k: 1.14 }
const RAIL = { x: 590, y: 1226, k: 1.1 }
const MILL = { x: 322, y: 690, k: 1.46 }
const WORKS = { x: 762, y: 652, k: 0.94 }
const SLUICE = { x: 806, y: 764 }
const HUB = { x: MILL.x, y: MILL.y + M.HUB.y * MILL.k }
const LINE = { x: 90, y: 1330, w: 190, h: 100 }

export const stops = {
  'ks2-private-information': { x: 392, y: 1640, k: 1 },
  'ks2-keep-passwords': { x: 590, y: 1334, k: 1 },
  'ks2-others-files': { x: 240, y: 948, k: 1 },
  'ks2-settings': { x: 604, y: 664, k: 1 },
}

export function layers() {
  const sky =
    I.ringedSky({ sun: [250, 210], base: '#fff7dc', rings: SKY, squash: 0.62, ...PAGE }) +
    at(720, 404, I.cloud(430, 3, { under: '#b4cbd6' })) +
    at(140, 408, I.cloud(330, 8, { top: '#f4f6ee', under: '#b9d2d8' })) +
    I.bandedSea(TALL_SEA, { sunX: 250, ...PAGE }) +
    I.faraway(ISLANDS.trust, 120, 462, 0.36) +
    I.faraway(ISLANDS.light, 836, 474, 0.36, 0.6) +
    I.faraway(ISLANDS.learning, 590, 452, 0.3, 0.45)
  return [
    { name: 'sky', body: sky, quality: 42 },
    { name: 'swell', body: I.crests(pts('60,520,30 500,470,40 850,540,36 30,760,26 880,900,24 24,1100,26 884,1230,22 20,1460,24 880,1580,24 120,1774,60 640,1786,70'), '#f1f8e8') },
    { name: 'tide', body: I.crests(pts('300,480,36 700,474,40 20,640,26 880,700,26 18,940,22 884,1060,22 20,1300,24 884,1420,20 24,1640,26 400,1782,60 860,1740,40'), '#d7efe6') },
    { name: 'land', body: land(), quality: 46 },
    { name: 'front', body: I.footlightEdge('-80,1860 -80,1730 -10,1738 60,1778 200,1790 700,1792 830,1778 900,1736 980,1726 980,1860') + T.grass(-16, 1770, 6, 64, '#3f5a74', 4) + T.grass(838, 1774, 6, 58, '#3f5a74', 7), quality: 40 },
  ]
}

function land() {
  const shore = soft('34,640 70,560 170,512 330,494 520,490 700,502 820,548 872,640 862,800 876,980 858,1140 874,1320 862,1500 868,1640 800,1720 620,1744 380,1748 160,1730 50,1660 34,1500 46,1320 30,1140 44,960 28,800')
  let s = I.ground(shore, { ...TURF, depth: 38, n: 3, inner: patchwork([-10, 480, 920, 1290], 7, 5, 12) })
  s += step('60,1180 180,1120 460,1096 700,1104 830,1160 850,1300 800,1420 640,1446 450,1462 240,1450 90,1420 48,1300', 21)
  s += step('50,860 160,800 420,780 680,790 836,850 856,980 800,1076 600,1096 380,1104 180,1094 66,1050 44,950', 23)
  s += step('60,650 130,576 300,540 500,530 700,546 820,600 850,690 800,762 640,784 440,796 240,790 100,760', 25)
  return s + behind() + lanes() + marks() + before()
}

const step = (outline, seed) => I.terrace(soft(outline), { top: '#93b463', bank: '#b58a62', depth: 24, inner: patchwork([20, 500, 860, 1000], seed, 5, 9) })

const behind = () =>
  pts('90,598 130,570 180,556 520,532 560,532 610,536 820,606').map(([x, y], i) => at(x, y, I.bush(20 + (i % 3) * 5, ['#5f8f55', '#4f7f52', '#6f9a55'][i % 3]))).join('') +
  A.plot(pts('70,716 180,704 190,768 96,764'), { crop: 'poppy', rows: 3, each: 5 }) +
  at(500, 596, A.appleTree(30)) + at(450, 572, A.appleTree(24, '#6f9a55')) +
  A.plot(pts('90,850 190,836 180,900 76,912'), { crop: 'leek', rows: 3, each: 5 }) +
  A.plot(pts('390,1010 520,1016 520,1070 380,1076'), { crop: 'cabbage', rows: 2, each: 6, size: 1.1 }) +
  A.plot(pts('560,1022 700,1020 710,1068 566,1072'), { crop: 'sprout', rows: 2, each: 7, size: 1.2 }) +
  A.plot(pts('90,1150 260,1140 250,1206 80,1216'), { crop: 'wheat', soil: '#c9a85e', rows: 3, each: 9, size: 1.1 }) +
  A.plot(pts('690,1290 820,1280 816,1376 704,1384'), { crop: 'carrot', rows: 3, each: 5, size: 1.2 }) +
  A.plot(pts('640,1500 800,1494 820,1566 656,1572'), { crop: 'pumpkin', rows: 3, each: 5, soil: '#7f6044', size: 1.2 })

const lanes = () =>
  M.stream('772,652 790,690 802,730 808,780 846,820 874,846 890,900', 30) +
  A.landing(204, 1716, 176, 1768, 76) +
  I.lane('196,1730 250,1700 330,1690 392,1656 452,1580 470,1500 500,1424 590,1350 500,1300 380,1290 260,1270 170,1214 130,1130 160,1040 240,964 340,1000 520,996 690,996 790,940 800,850 740,790 660,730 604,678 470,728 330,704', 46, { seed: 2 }) +
  at(492, 1490, I.steps(4, 70)) +
  at(140, 1126, I.steps(4, 66)) +
  at(742, 824, I.steps(4, 66))

function marks() {
  const doors = [['#e0a070', P.teal], ['#c9a0b4', P.coral], ['#8fb0b8', '#6f4f86']]
  return (
    at(MILL.x, MILL.y, M.mill(), MILL.k) +
    at(WORKS.x, WORKS.y, M.workings(), WORKS.k) + at(WORKS.x - 20, WORKS.y + 28, M.levers(), 0.86) +
    at(SLUICE.x, SLUICE.y + 20, M.sluice(), 0.94) +
    [0, 1, 2].map((i) => at(410 + i * 130, 906, S.lockUp(...doors[i], i === 1), 1.1) + at(410 + i * 130, 952, S.frontBed(['carrot', 'sun', 'berry'][i], [[P.apricot, P.coral], ['#8d6fa6', '#d6a0c4'], [P.coral, '#e79aa8']][i], i), 1.08)).join('') +
    at(RAIL.x, RAIL.y, S.birdBoxes(), RAIL.k) +
    at(LINE.x, LINE.y + 90, washingPosts(LINE.w, LINE.h)) +
    at(SHED.x, SHED.y, S.privateShed(), SHED.k) + at(566, 1640, S.jigsawGate(), 1.06) + at(674, 1660, S.letterbox(), 0.96)
  )
}

const before = () =>
  at(330, 1620, A.sunflower(116)) +
  at(620, 1568, A.beanPoles(2)) +
  at(782, 1690, A.glasshouse(), 0.86) +
  at(700, 1712, A.hive()) + at(630, 1720, A.hive('#d3a45c'), 0.84) +
  at(90, 1690, A.appleTree(40)) + at(70, 1080, A.appleTree(36, '#6f9a55')) + at(838, 1216, T.tree(34, P.moss)) + at(60, 1420, T.tree(34, '#6f9a55')) +
  at(836, 1012, A.appleTree(34)) +
  at(330, 1380, A.barrow()) + at(800, 1440, A.wateringCan(), 0.9) +
  A.dryWall(pts('300,1484 400,1488 440,1486'), 22) + A.dryWall(pts('540,1476 640,1470 700,1464'), 22) + A.dryWall(pts('200,1120 300,1128'), 22) + A.dryWall(pts('560,818 690,814'), 22) +
  I.flowers(I.strewn(24, [60, 1000, 90, 140], 4), ['#e79aa8', P.cream, P.coral], 5) +
  I.flowers(I.strewn(26, [70, 1480, 260, 40], 6), [P.cream, '#e79aa8', '#d6a0c4'], 5) +
  I.tufts(I.strewn(60, [80, 820, 740, 880], 8), '#4f7a4a', 14)

const spot = (x, y, k = 1) => ({ x, y, k })
const glow = (id, x, y, w, h, brightness, isPool = false) => ({ id, kind: 'glow', x, y, w, h, brightness, ...(isPool ? { isPool } : {}) })
const ON_LAND = [
  { id: 'flag', frame: 'flag', at: spot(MILL.x + 2, MILL.y - 414, 0.9), moves: [{ kind: 'sway', deg: 9, ms: 1500 }] },
  ...M.COGS.map((cog, i) => ({ id: `cog-${i}`, frame: `cog-${i}`, at: spot(WORKS.x + cog.x * WORKS.k, WORKS.y + cog.y * WORKS.k, WORKS.k), moves: [{ kind: 'turn', degPerS: [18, -30][i] }] })),
  { id: 'hand-wheel', frame: 'hand-wheel', at: spot(SLUICE.x, SLUICE.y - 90), moves: [{ kind: 'sway', deg: 12, ms: 5200 }] },
  { id: 'sails', frame: 'sails', at: spot(HUB.x, HUB.y, 1.3), moves: [{ kind: 'turn', degPerS: 16 }], poke: { cues: ['clunk'], wakes: ['cog-0', 'cog-1', 'hand-wheel'] } },
  { id: 'curtain', frame: 'curtain-open', at: spot(SHED.x + S.CURTAIN.x * SHED.k, SHED.y + S.CURTAIN.y * SHED.k, SHED.k), poke: { frames: ['curtain-open', 'curtain-drawn'], cues: ['page'] } },
  ...S.BOX_HOLES.map(({ x, y }, i) => ({ id: `hole-${i}`, frame: 'hole', at: spot(RAIL.x + x * RAIL.k, RAIL.y + y * RAIL.k, RAIL.k), poke: { frames: ['hole', `tit-${i}`], backMs: 2600, cues: ['squeak'] } })),
  ...[0, 1, 2].map((i) => ({ id: `puff-${i}`, frame: 'puff', at: spot(SHED.x + 70, SHED.y - 210), alpha: 0.7, phase: i / 3, moves: [{ kind: 'rise', by: 90, drift: 60, ms: 5400 }] })),
  ...[['shirt', 44, 0.95], ['glove', 100, 0.9], ['shirt-small', 146, 1.05]].map(([frame, x, k], i) => ({ id: frame, frame, at: spot(LINE.x + x, LINE.y + 4, k), phase: i * 0.3, moves: [{ kind: 'sway', deg: 8 + i, ms: 1900 - i * 200 }] })),
  { id: 'scarecrow', frame: 'scarecrow', at: spot(758, 1366, 0.84), moves: [{ kind: 'sway', deg: 1.6, ms: 2800 }], poke: { frames: ['scarecrow', 'scarecrow-up'], backMs: 2600, cues: ['squeak'] } },
  { id: 'molehill', frame: 'molehill', at: spot(210, 1068, 1), poke: { frames: ['molehill', 'mole-nose', 'mole-carrot'], cues: ['tap', 'spring', 'squeak'] } },
  { id: 'butterfly', frame: 'butterfly-0', at: spot(440, 1470, 0.7), moves: [{ kind: 'fly', path: [[440, 1470], [560, 1440], [660, 1480], [540, 1500]], ms: 15000, frames: ['butterfly-0', 'butterfly-1'], flapMs: 180 }] },
]

export const planes = [
  { depth: -1, picture: 'sky' },
  { depth: -1, lights: [glow('sun', 250, 210, 900, 640, 0.5, true)] },
  {
    depth: -0.9,
    props: [
      { id: 'cloud-0', frame: 'cloud-0', at: spot(620, 296), alpha: 0.96, moves: [{ kind: 'drift', from: -200, to: 1100, ms: 120000 }], phase: 0.6 },
      { id: 'cloud-1', frame: 'cloud-1', at: spot(130, 250), alpha: 0.94, moves: [{ kind: 'drift', from: -160, to: 1060, ms: 150000 }], phase: 0.2 },
    ],
  },
  { depth: -0.5, picture: 'swell', ripple: { x: 8, y: 2, ms: 5200 } },
  { depth: -0.5, picture: 'tide', ripple: { x: -9, y: 3, ms: 6400 } },
  { depth: -0.5, props: [{ id: 'boat', frame: 'boat', at: spot(700, 492, 0.36), moves: [{ kind: 'bob', by: 4, rockDeg: 3, ms: 3600 }], poke: { hop: 14 } }] },
  {
    depth: -0.2,
    picture: 'land',
    props: ON_LAND,
    lights: [
      glow('noon-doors', 500, 860, 620, 380, 0.2, true),
      glow('noon-gate', 420, 1580, 640, 400, 0.2, true),
      glow('noon-rail', 590, 1160, 560, 380, 0.2, true),
      glow('shed-window', SHED.x + 46, SHED.y - 76, 210, 190, 0.5),
      glow('doors', 406, 870, 200, 200, 0.4),
      glow('sluice-lamp', SLUICE.x + 37, SLUICE.y - 94, 150, 150, 0.7),
    ],
  },
  { depth: 0.4, folk: 'back' },
  { depth: 0.4, folk: 'front' },
  {
    depth: 0.2,
    props: [
      { id: 'gull-a', frame: 'gull-0', at: spot(560, 400, 0.5), moves: [{ kind: 'fly', path: [[560, 400], [760, 360], [820, 460], [640, 480]], ms: 36000, frames: ['gull-0', 'gull-1'], flapMs: 320 }] },
      { id: 'dinghy', frame: 'boat', at: spot(300, 1784, 0.56), moves: [{ kind: 'bob', by: 4, rockDeg: 3, ms: 3200 }], poke: { hop: 16 } },
      { id: 'crab', frame: 'crab', at: spot(640, 1766, 0.56), poke: { hop: 26, cues: ['tap'] } },
    ],
  },
  { depth: 1, picture: 'front' },
  { depth: 0, isShade: true },
]
export const focus = { wide: { x: 0, y: 0, w: 900, h: 1800 }, square: { x: 0, y: 0, w: 900, h: 1800 }, upright: { x: 0, y: 0, w: 900, h: 1800 } }
const low = (x) => ({ sits: false, wide: { x, y: 1740, k: 0.7 }, square: { x, y: 1740, k: 0.7 }, upright: { x, y: 1740, k: 0.7 } })
export const stands = { left: low(250), right: low(640) }
