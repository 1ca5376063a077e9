// Understand for upright phones: the teal shore at the foot, the rope bridge, and the rose shore with its cottage at the top.
import { at } from '../paper/kit.mjs'
import { pts, soft } from '../paper/points.mjs'
import { adrift, afloat, gull, sway } from '../plan/moves.mjs'
import { FOLK, glow, pool, spot, standing, TALL, tallFocus } from '../plan/plan.mjs'
import { ISLANDS } from '../things/islands.mjs'
import * as I from '../things/isle-scenery.mjs'
import { landing, ropeBridge } from '../things/landings.mjs'
import * as E from '../things/shores-east.mjs'
import { coast, ROSE, SKY, seaBands, TEAL, turf } from '../things/shores-land.mjs'
import { shoreThings } from '../things/shores-life.mjs'
import { lampGlows, shoreMoves } from '../things/shores-moves.mjs'
import * as W from '../things/shores-west.mjs'
import * as T from '../things/things.mjs'

export const name = 'island-understand-tall'
export const units = TALL
export const things = shoreThings
const PAGE = { w: 900, h: 1800 }

export const stops = {
  'ks2-filter': { x: 230, y: 1680, k: 1 },
  'ks2-monitoring': { x: 490, y: 1680, k: 1 },
  'ks2-talk-at-home': { x: 750, y: 1680, k: 1 },
  'ks2-where-to-learn': { x: 476, y: 1402, k: 1 },
  'ks2-if-responsible': { x: 204, y: 1402, k: 1 },
  'ks2-unsuitable-things': { x: 300, y: 1124, k: 1 },
  'ks2-toothbrush': { x: 646, y: 1124, k: 1 },
  'ks2-protect-myself': { x: 690, y: 846, k: 1 },
  'ks2-no-meeting-alone': { x: 420, y: 846, k: 1 },
  'ks2-minimise-and-tell': { x: 152, y: 846, k: 1 },
  'ks2-report-unsafe': { x: 220, y: 566, k: 1 },
  'ks2-not-my-fault': { x: 600, y: 566, k: 1 },
}

const TOWER = { x: 628, y: 1684, k: 0.88 }
const ARBOUR = { x: 352, y: 568, k: 1.14 }
const COTTAGE = { x: 764, y: 572, k: 1 }
const LAMPS = [
  [368, 1664],
  [56, 1560],
  [812, 1440],
  [570, 1176],
  [66, 1030],
  [866, 960],
  [90, 712],
  [560, 716],
  [862, 700],
  [500, 548],
]

export function layers() {
  const sky =
    I.ringedSky({ sun: [420, 372], base: '#ffe9b6', rings: SKY, squash: 0.66, ...PAGE }) +
    at(140, 388, I.cloud(300, 8, { top: '#f3c9b6', under: '#a98fb2' })) +
    at(800, 386, I.cloud(330, 3, { top: '#f0c2b0', under: '#9f88b0' })) +
    I.bandedSea(seaBands(392, [0, 16, 46, 110, 240, 440, 700, 960, 1200]), { sunX: 420, glint: '#f6dcc4', glow: '#ffe3a4', ...PAGE }) +
    I.faraway(ISLANDS.safe, 110, 438, 0.3, 0.5) +
    I.faraway(ISLANDS.responsible, 470, 424, 0.26, 0.42)
  return [
    { name: 'sky', body: sky, quality: 42 },
    {
      name: 'swell',
      body: I.crests(
        pts(
          '60,476,30 300,456,34 620,444,30 20,760,24 884,740,24 18,1060,24 886,1120,24 240,1262,40 460,1268,44 700,1280,40 860,1300,34 22,1440,22 886,1520,22 90,1780,50 640,1790,60',
        ),
        '#f3dccb',
        0.6,
      ),
    },
    {
      name: 'tide',
      body: I.crests(
        pts('180,452,30 520,458,34 880,500,26 16,640,24 888,860,24 20,930,24 330,1276,40 560,1254,44 820,1262,40 60,1270,34 886,1400,22 18,1600,22 400,1792,60 860,1776,40'),
        '#cfe3e4',
        0.6,
      ),
    },
    { name: 'land', body: west() + east() + ropeBridge([112, 1330], [136, 1182], 6, 66), quality: 44 },
    {
      name: 'front',
      body:
        I.footlightEdge('-80,1860 -80,1734 -10,1742 60,1782 200,1794 700,1794 830,1782 900,1742 980,1732 980,1860') +
        T.grass(-16, 1772, 6, 60, '#3d4a74', 4) +
        T.grass(838, 1776, 6, 56, '#3d4a74', 7),
      quality: 40,
    },
  ]
}

const LANE = { west: { col: '#ecd9bd', verge: '#8d86a0', seed: 4 }, east: { col: '#f3dcc0', verge: '#9a86a0', seed: 6 } }

function west() {
  const shore = soft('34,1500 52,1376 120,1322 260,1306 420,1312 600,1318 760,1330 850,1372 874,1470 856,1580 872,1680 800,1738 560,1752 330,1754 140,1738 50,1660 26,1580')
  const high = soft('70,1420 130,1350 320,1334 600,1342 780,1360 830,1430 790,1506 640,1526 400,1520 200,1520 90,1490')
  return (
    coast(shore, { ...TEAL, depth: 28, inner: turf([20, 1300, 860, 450], TEAL.top, 5, 26) }) +
    I.terrace(high, { top: TEAL.high, bank: '#e6ddd4', depth: 22, inner: turf([60, 1330, 780, 190], TEAL.high, 9, 14) }) +
    landing(330, 1744, 316, 1782, 70) +
    [
      [420, 1470, 6, 2],
      [240, 1500, 5, 4],
      [300, 1600, 6, 6],
      [560, 1480, 4, 7],
      [840, 1720, 5, 8],
      [440, 1590, 5, 3],
    ]
      .map(([x, y, n, seed]) => at(x, y, W.thrift(n, seed)))
      .join('') +
    I.tufts(I.strewn(16, [300, 1540, 240, 100], 8), '#4a7a70', 14) +
    I.tufts(I.strewn(10, [110, 1420, 260, 80], 4), '#4a7a70', 14) +
    I.lane('196,1686 260,1704 360,1722 490,1692 620,1722 750,1690 716,1610 712,1540 640,1450 476,1412 340,1434 204,1410 140,1370 114,1336', 40, LANE.west) +
    I.lane('326,1764 322,1740 336,1716', 40, LANE.west) +
    at(712, 1560, I.steps(3, 64)) +
    [
      [840, 1400, 110],
      [790, 1380, 84],
      [70, 1460, 70],
      [416, 1330, 70],
      [300, 1326, 56],
      [850, 1520, 70],
    ]
      .map(([x, y, h]) => at(x, y, W.pine(h)))
      .join('') +
    at(124, 1652, W.netPool(), 0.86) +
    at(336, 1404, W.boatHire(), 0.98) +
    at(594, 1398, W.pictureSignpost(), 0.9) +
    at(TOWER.x, TOWER.y, W.lookoutTower(), TOWER.k) +
    at(788, 1574, W.picnicTable(), 0.8) +
    lamps(([, y]) => y > 1300)
  )
}

function east() {
  const shore = soft(
    '38,620 80,540 180,504 360,484 560,476 740,484 836,524 872,640 852,800 874,960 858,1080 800,1168 640,1200 460,1204 280,1200 130,1184 50,1116 30,980 52,840 26,720',
  )
  const step = (outline, top, seed) => I.terrace(soft(outline), { top, bank: '#ecdfd8', depth: 22, inner: turf([30, 480, 850, 600], top, seed, 30) })
  return (
    coast(shore, { ...ROSE, depth: 30, inner: turf([20, 480, 870, 730], ROSE.top, 6, 44) }) +
    step('80,820 150,752 420,730 700,738 820,784 844,880 780,962 600,982 380,990 180,980 80,930', '#d592a0', 12) +
    step('70,620 150,540 360,512 600,504 760,514 828,570 840,640 780,692 600,706 380,712 200,706 100,680', ROSE.high, 15) +
    [
      [180, 1060, 6, 2],
      [440, 960, 6, 3],
      [560, 930, 5, 4],
      [120, 640, 5, 5],
      [420, 1040, 5, 6],
    ]
      .map(([x, y, n, seed]) => at(x, y, W.thrift(n, seed, ['#fbf0d9', '#e79aa8', '#f3c6c0'])))
      .join('') +
    I.tufts(I.strewn(30, [140, 1000, 600, 60], 8), '#8f5f78', 14) +
    I.tufts(I.strewn(16, [200, 920, 540, 50], 5), '#8f5f78', 14) +
    I.lane(
      '136,1172 200,1140 300,1134 460,1170 646,1134 770,1150 846,1080 820,980 752,890 690,856 555,884 420,856 280,884 152,858 76,790 84,690 140,606 220,578 400,612 600,578 720,606 832,580',
      40,
      LANE.east,
    ) +
    at(806, 984, I.steps(3, 62)) +
    at(82, 740, I.steps(3, 60)) +
    [
      [128, 520],
      [180, 508],
      [440, 496],
      [470, 492],
      [520, 488],
      [550, 488],
    ]
      .map(([x, y], i) => at(x, y, I.bush(17 + (i % 3) * 5, ['#6f9a7c', '#5f8a6c', '#8f7a92'][i % 3])))
      .join('') +
    [
      [70, 960, 36],
      [520, 1010, 30],
      [60, 1120, 30],
      [590, 1000, 24],
      [560, 690, 24],
    ]
      .map(([x, y, r], i) => at(x, y, E.blossom(r, ['#a0657e', '#b5788c', '#8f5f80'][i % 3])))
      .join('') +
    at(ARBOUR.x, ARBOUR.y, E.arbour(), ARBOUR.k) +
    at(COTTAGE.x, COTTAGE.y, E.warmCottage(), COTTAGE.k) +
    at(258, 850, E.shutterHouse()) +
    at(556, 852, E.shelter(), 0.86) +
    at(804, 852, E.wallDoor(), 0.8) +
    at(458, 1134, E.rockPool(), 1.06) +
    at(790, 1128, E.washHouse()) +
    E.pickets([646, 660], [760, 664]) +
    at(700, 672, E.roseBed()) +
    at(420, 672, E.roseBed()) +
    at(300, 1030, E.roseBed(), 1.1) +
    at(250, 940, E.roseBed()) +
    lamps(([, y]) => y < 1300)
  )
}

const lamps = (isHere) =>
  LAMPS.filter(isHere)
    .map(([x, y]) => at(x, y, T.lampPost(68)))
    .join('')

export const planes = [
  { depth: -1, picture: 'sky', lights: [pool('sun', 420, 372, 900, 560, 0.5)] },
  { depth: -0.9, props: [adrift('cloud-0', [640, 300], -200, 1100, 160000, 0.6), adrift('cloud-1', [210, 270], -160, 1060, 200000, 0.2)] },
  { depth: -0.5, picture: 'swell', ripple: { x: 7, y: 2, ms: 6400 } },
  { depth: -0.5, picture: 'tide', ripple: { x: -8, y: 3, ms: 7600 }, props: [afloat('boat', 'boat', [250, 470, 0.3]), afloat('buoy', 'buoy', [860, 1290, 0.9], 10)] },
  {
    depth: -0.2,
    picture: 'land',
    props: [
      ...shoreMoves({
        flag: [TOWER.x, TOWER.y - 272 * TOWER.k, 0.76],
        bell: [ARBOUR.x, ARBOUR.y + E.BELL.y * ARBOUR.k, 0.78],
        chimney: [COTTAGE.x - 62, COTTAGE.y - 214],
        seal: [520, 1276, 0.8],
        hedgehog: [654, 978, 0.8],
        cat: [COTTAGE.x + 94, COTTAGE.y + 26, 0.7],
        moths: [
          [500, 460],
          [368, 1576],
        ],
      }),
      afloat('rowing-boat', 'rowing-boat', [260, 1288, 0.72], 12),
      { id: 'pine', frame: 'pine', at: spot(60, 1430, 0.9), moves: sway(1.8, 4200) },
      { id: 'blossom', frame: 'blossom', at: spot(430, 704, 0.7), moves: sway(2, 3800) },
    ],
    lights: [
      ...lampGlows(LAMPS.map(([x, y]) => [x, y - 82])),
      glow('tower', TOWER.x, TOWER.y - 136, 240, 200, 0.6),
      glow('cottage', COTTAGE.x - 36, COTTAGE.y - 62, 380, 290, 0.42),
      glow('wash-house', 790, 1060, 230, 180, 0.5),
      glow('shutter-house', 250, 796, 180, 150, 0.45),
      glow('boat-hire', 300, 1360, 160, 140, 0.5),
      pool('evening', 420, 520, 1000, 520, 0.2),
      pool('bridge', 130, 1250, 300, 280, 0.2),
    ],
  },
  ...FOLK,
  {
    depth: 0.2,
    props: [
      gull('gull-a', pts('300,420 160,370 80,440 230,480'), 0.46, 40000),
      afloat('dinghy', 'rowing-boat', [430, 1782, 0.8], 16),
      { id: 'crab', frame: 'crab', at: spot(720, 1766, 0.54), poke: { hop: 26, cues: ['tap'] } },
    ],
  },
  { depth: 1, picture: 'front' },
  { depth: 0, isShade: true },
]
export const focus = tallFocus
export const stands = { left: standing(250, 1744, 0.7), right: standing(640, 1744, 0.7) }
