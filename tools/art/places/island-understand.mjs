// Understand: two shores of chalk and a rope bridge between them, early in the evening. West, teal: how school looks after us. East, rose: when something feels wrong.
import { at } from '../paper/kit.mjs'
import { pts, soft } from '../paper/points.mjs'
import { adrift, afloat, gull, sway } from '../plan/moves.mjs'
import { FOLK, focusOn, glow, pool, spot } from '../plan/plan.mjs'
import { ISLANDS } from '../things/islands.mjs'
import * as I from '../things/isle-scenery.mjs'
import { landing, ropeBridge } from '../things/landings.mjs'
import * as E from '../things/shores-east.mjs'
import { coast, ROSE, SKY, seaBands, TEAL, turf } from '../things/shores-land.mjs'
import { shoreThings } from '../things/shores-life.mjs'
import { lampGlows, shoreMoves } from '../things/shores-moves.mjs'
import * as W from '../things/shores-west.mjs'
import * as T from '../things/things.mjs'

export const name = 'island-understand'
export const things = shoreThings

export const stops = {
  'ks2-filter': { x: 420, y: 330, k: 1 },
  'ks2-monitoring': { x: 640, y: 328, k: 1 },
  'ks2-talk-at-home': { x: 646, y: 516, k: 1 },
  'ks2-where-to-learn': { x: 396, y: 518, k: 1 },
  'ks2-if-responsible': { x: 390, y: 704, k: 1 },
  'ks2-unsuitable-things': { x: 650, y: 704, k: 1 },
  'ks2-toothbrush': { x: 952, y: 702, k: 1 },
  'ks2-protect-myself': { x: 1190, y: 704, k: 1 },
  'ks2-no-meeting-alone': { x: 1182, y: 516, k: 1 },
  'ks2-minimise-and-tell': { x: 940, y: 514, k: 1 },
  'ks2-report-unsafe': { x: 930, y: 327, k: 1 },
  'ks2-not-my-fault': { x: 1164, y: 328, k: 1 },
}

const TOWER = { x: 742, y: 330, k: 0.94 }
const ARBOUR = { x: 1044, y: 332, k: 0.96 }
const COTTAGE = { x: 1306, y: 332, k: 0.84 }
const LAMPS = [
  [532, 344],
  [214, 574],
  [196, 772],
  [752, 548],
  [876, 344],
  [1440, 350],
  [884, 640],
  [800, 790],
  [1424, 486],
  [1440, 640],
  [590, 760],
]

export function layers() {
  const sky =
    I.ringedSky({ sun: [820, 150], base: '#ffe9b6', rings: SKY, squash: 0.52 }) +
    at(300, 152, I.cloud(330, 8, { top: '#f3c9b6', under: '#a98fb2' })) +
    at(1330, 152, I.cloud(380, 3, { top: '#f0c2b0', under: '#9f88b0' })) +
    I.bandedSea(seaBands(156, [0, 16, 44, 90, 160, 270, 390, 520, 660]), { sunX: 820, glint: '#f6dcc4', glow: '#ffe3a4' }) +
    I.faraway(ISLANDS.safe, 196, 206, 0.36, 0.5) +
    I.faraway(ISLANDS.light, 1470, 214, 0.44, 0.6) +
    I.faraway(ISLANDS.responsible, 520, 192, 0.3, 0.42)
  return [
    { name: 'sky', body: sky, quality: 44 },
    {
      name: 'swell',
      body: I.crests(
        pts(
          '110,246,34 330,236,30 560,232,26 830,246,40 1040,238,30 1480,266,40 810,330,34 806,430,30 818,520,34 700,616,40 500,720,30 496,800,40 36,520,36 1580,460,36 30,700,50 140,840,70 1520,780,60 720,872,80 1200,874,80',
        ),
        '#f3dccb',
        0.6,
      ),
    },
    {
      name: 'tide',
      body: I.crests(
        pts(
          '60,300,36 240,262,30 700,250,34 930,262,34 1390,250,34 1560,330,36 814,380,30 800,476,34 790,570,40 560,640,36 490,660,26 500,760,36 1578,620,36 40,610,40 60,780,60 430,864,70 960,880,80 1440,850,70',
        ),
        '#cfe3e4',
        0.6,
      ),
    },
    { name: 'land', body: west() + east() + ropeBridge([424, 654], [604, 672], 16), quality: 46 },
    {
      name: 'front',
      body:
        I.footlightEdge('-80,960 -80,806 -20,818 50,866 180,890 500,898 1100,896 1420,888 1550,860 1620,810 1680,800 1680,960') +
        T.grass(-20, 868, 9, 72, '#3d4a74', 4) +
        T.grass(1522, 872, 9, 66, '#3d4a74', 7),
      quality: 40,
    },
  ]
}

function west() {
  const shore = soft(
    '54,480 92,372 190,306 360,284 560,276 700,278 792,306 806,360 776,430 786,500 760,552 690,584 590,590 512,594 462,626 448,690 440,762 350,806 220,796 112,730 62,620',
  )
  const high = soft('130,410 200,330 380,300 600,292 730,296 776,340 744,404 600,424 420,432 240,440')
  return (
    coast(shore, { ...TEAL, depth: 30, inner: turf([50, 290, 760, 520], TEAL.top, 5) }) +
    I.terrace(high, { top: TEAL.high, bank: '#e6ddd4', depth: 20, inner: turf([120, 290, 660, 160], TEAL.high, 9, 12) }) +
    landing(262, 770, 216, 842, 62) +
    [
      [186, 462, 6, 2],
      [450, 580, 5, 4],
      [740, 540, 5, 5],
      [180, 690, 7, 6],
      [380, 456, 4, 7],
      [560, 440, 4, 8],
    ]
      .map(([x, y, n, seed]) => at(x, y, W.thrift(n, seed)))
      .join('') +
    I.tufts(I.strewn(34, [110, 450, 620, 130], 8), '#4a7a70') +
    I.tufts(I.strewn(14, [110, 600, 180, 150], 4), '#4a7a70') +
    I.lane('256,772 300,740 390,712 330,650 306,590 340,540 396,526 500,544 580,548 646,524 696,470 690,420 700,372 640,338 540,356 420,340 350,348', 34, {
      col: '#ecd9bd',
      verge: '#8d86a0',
      seed: 4,
    }) +
    I.lane('390,712 420,690 440,668', 30, { col: '#ecd9bd', verge: '#8d86a0', seed: 8 }) +
    at(692, 444, I.steps(2, 54)) +
    [
      [214, 322, 78],
      [250, 312, 60],
      [124, 560, 116],
      [164, 596, 90],
      [96, 616, 84],
      [496, 326, 92],
      [466, 320, 70],
      [566, 318, 64],
    ]
      .map(([x, y, h]) => at(x, y, W.pine(h)))
      .join('') +
    at(300, 356, W.netPool(), 0.84) +
    at(TOWER.x, TOWER.y, W.lookoutTower(), TOWER.k) +
    at(524, 512, W.picnicTable(), 0.78) +
    at(292, 520, W.pictureSignpost(), 0.74) +
    at(288, 706, W.boatHire(), 0.82) +
    at(96, 742, E.washLine(100)) +
    lamps(([x, y]) => x < 580 || (x < 770 && y < 560))
  )
}

function east() {
  const shore = soft(
    '868,340 930,296 1100,276 1300,274 1460,304 1540,400 1556,540 1528,680 1440,772 1240,812 980,820 740,814 606,798 560,750 566,690 620,660 720,650 800,634 850,590 862,510 846,420',
  )
  const high = soft('880,360 960,302 1140,288 1320,290 1450,324 1500,396 1440,432 1260,436 1060,430 920,424')
  const mid = soft('874,520 900,462 1060,452 1300,456 1480,470 1534,540 1500,610 1300,622 1080,620 930,616 880,580')
  return (
    coast(shore, { ...ROSE, depth: 30, inner: turf([560, 280, 1000, 540], ROSE.top, 6, 28) }) +
    I.terrace(mid, { top: '#d592a0', bank: '#ecdfd8', depth: 18, inner: turf([870, 450, 660, 180], '#d592a0', 12, 14) }) +
    I.terrace(high, { top: ROSE.high, bank: '#ecdfd8', depth: 20, inner: turf([880, 290, 620, 150], ROSE.high, 15, 14) }) +
    [
      [620, 760, 6, 2],
      [1420, 560, 5, 3],
      [1130, 770, 6, 4],
      [1380, 770, 6, 5],
      [900, 620, 5, 6],
      [1380, 420, 5, 9],
    ]
      .map(([x, y, n, seed]) => at(x, y, W.thrift(n, seed, ['#fbf0d9', '#e79aa8', '#f3c6c0'])))
      .join('') +
    I.tufts(I.strewn(36, [640, 640, 800, 150], 8), '#8f5f78') +
    I.tufts(I.strewn(20, [900, 460, 560, 130], 5), '#8f5f78') +
    I.lane(
      '594,678 650,712 720,756 850,758 952,712 1060,744 1190,714 1142,650 1146,580 1182,526 1080,548 1010,548 940,524 890,480 880,420 886,366 930,338 1040,364 1164,338 1270,356 1352,338',
      34,
      { col: '#f3dcc0', verge: '#9a86a0', seed: 6 },
    ) +
    at(1144, 640, I.steps(2, 54)) +
    at(886, 446, I.steps(2, 50)) +
    [
      [1470, 396, 34],
      [1490, 520, 38],
      [1440, 610, 30],
      [1470, 700, 36],
      [1400, 640, 24],
    ]
      .map(([x, y, r], i) => at(x, y, E.blossom(r, ['#a0657e', '#b5788c', '#8f5f80'][i % 3])))
      .join('') +
    [
      [980, 312],
      [1010, 306],
      [1120, 300],
      [1150, 298],
      [1180, 298],
      [1420, 326],
      [1448, 340],
    ]
      .map(([x, y], i) => at(x, y, I.bush(15 + (i % 3) * 4, ['#6f9a7c', '#5f8a6c', '#8f7a92'][i % 3])))
      .join('') +
    at(ARBOUR.x, ARBOUR.y, E.arbour(), ARBOUR.k) +
    at(COTTAGE.x, COTTAGE.y, E.warmCottage(), COTTAGE.k) +
    E.pickets([1392, 372], [1476, 372]) +
    at(1430, 380, E.roseBed()) +
    at(1246, 366, E.roseBed(), 0.9) +
    at(1058, 518, E.shutterHouse(), 0.78) +
    at(1304, 520, E.shelter(), 0.74) +
    at(796, 712, E.rockPool(), 0.96) +
    at(1070, 706, E.washHouse(), 0.76) +
    at(1308, 708, E.wallDoor(), 0.84) +
    at(1392, 586, E.roseBed()) +
    at(700, 790, E.roseBed(), 0.9) +
    at(1200, 800, E.roseBed()) +
    lamps(([x, y]) => x > 780 || (x > 580 && y > 700))
  )
}

const lamps = (isHere) =>
  LAMPS.filter(isHere)
    .map(([x, y]) => at(x, y, T.lampPost(64), 0.86))
    .join('')

export const planes = [
  { depth: -1, picture: 'sky', lights: [pool('sun', 820, 160, 900, 460, 0.5)] },
  { depth: -0.9, props: [adrift('cloud-0', [540, 128], -200, 1800, 190000, 0.4), adrift('cloud-1', [1080, 118], -200, 1800, 230000, 0.7)] },
  { depth: -0.5, picture: 'swell', ripple: { x: 8, y: 2, ms: 6400 } },
  {
    depth: -0.5,
    picture: 'tide',
    ripple: { x: -9, y: 3, ms: 7600 },
    props: [afloat('boat', 'boat', [80, 326, 0.36]), afloat('buoy', 'buoy', [1546, 350, 0.84], 10)],
  },
  {
    depth: -0.3,
    picture: 'land',
    props: [
      ...shoreMoves({
        flag: [TOWER.x, TOWER.y - 272 * TOWER.k, 0.8],
        bell: [ARBOUR.x, ARBOUR.y + E.BELL.y * ARBOUR.k, 0.66],
        chimney: [COTTAGE.x - 62 * COTTAGE.k, COTTAGE.y - 214 * COTTAGE.k],
        seal: [826, 470, 0.62],
        hedgehog: [1078, 808, 0.74],
        cat: [COTTAGE.x + 96, COTTAGE.y + 24, 0.62],
        moths: [
          [876, 278],
          [532, 278],
        ],
      }),
      afloat('rowing-boat', 'rowing-boat', [506, 764, 0.66], 12),
      ...[0, 1].map((i) => ({ id: `towel-${i}`, frame: `towel-${i}`, at: spot(126 + i * 40, 689, 0.84), phase: i * 0.4, moves: sway(6, 2400) })),
      { id: 'pine', frame: 'pine', at: spot(80, 690, 0.94), moves: sway(1.8, 4200) },
      { id: 'blossom', frame: 'blossom', at: spot(1524, 620, 0.92), moves: sway(2, 3800) },
    ],
    lights: [
      ...lampGlows(LAMPS.map(([x, y]) => [x, y - 68])),
      glow('tower', TOWER.x, TOWER.y - 146, 260, 210, 0.6),
      glow('cottage', COTTAGE.x - 30, COTTAGE.y - 52, 330, 250, 0.4),
      glow('wash-house', 1070, 654, 190, 150, 0.5),
      glow('shutter-house', 1050, 476, 150, 130, 0.45),
      glow('boat-hire', 254, 670, 140, 120, 0.5),
      pool('evening', 820, 330, 1300, 520, 0.2),
      pool('bridge', 520, 660, 360, 260, 0.2),
    ],
  },
  ...FOLK,
  {
    depth: 0.2,
    props: [
      gull('gull-a', pts('600,150 380,120 260,200 480,236'), 0.46, 46000),
      gull('gull-b', pts('1240,180 1420,120 1500,220 1330,240'), 0.42, 40000),
      afloat('dinghy', 'rowing-boat', [316, 850, 0.8], 16),
      { id: 'crab', frame: 'crab', at: spot(640, 846, 0.48), poke: { hop: 26, cues: ['tap'] } },
    ],
  },
  { depth: 1, picture: 'front' },
  { depth: 0, isShade: true },
]
export const focus = focusOn({ x: 520, y: 0, w: 560, h: 900 })
export const stands = {
  left: { sits: false, wide: { x: 330, y: 806, k: 0.55 }, square: { x: 360, y: 806, k: 0.55 }, upright: { x: 640, y: 860, k: 0.55 } },
  right: { sits: false, wide: { x: 1230, y: 812, k: 0.55 }, square: { x: 1230, y: 812, k: 0.55 }, upright: { x: 960, y: 860, k: 0.55 } },
}
