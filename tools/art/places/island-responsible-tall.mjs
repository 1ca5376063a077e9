// Responsible for upright phones: the lane climbs from the landing at the foot to the windmill at the top.
import { at, P } from '../paper/kit.mjs'
import { pts, soft } from '../paper/points.mjs'
import { adrift, afloat, gull } from '../plan/moves.mjs'
import { FOLK, glow, pool, spot, standing, TALL, tallFocus } from '../plan/plan.mjs'
import { patchwork, SKY, TALL_SEA, TURF } from '../things/allotment-land.mjs'
import { allotmentThings, washingPosts } from '../things/allotment-life.mjs'
import { fieldMoves, homeMoves, millMoves, washingMoves } from '../things/allotment-moves.mjs'
import * as A from '../things/allotment-plots.mjs'
import * as S from '../things/allotment-stops.mjs'
import { ISLANDS } from '../things/islands.mjs'
import * as I from '../things/isle-scenery.mjs'
import { landing } from '../things/landings.mjs'
import * as M from '../things/mill.mjs'
import * as T from '../things/things.mjs'

export const name = 'island-responsible-tall'
export const units = TALL
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
    I.ringedSky({ sun: [250, 210], base: '#fffbe6', rings: SKY, squash: 0.62, ...PAGE }) +
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
    {
      name: 'front',
      body:
        I.footlightEdge('-80,1860 -80,1730 -10,1738 60,1778 200,1790 700,1792 830,1778 900,1736 980,1726 980,1860') +
        T.grass(-16, 1770, 6, 64, '#3f5a74', 4) +
        T.grass(838, 1774, 6, 58, '#3f5a74', 7),
      quality: 40,
    },
  ]
}

function land() {
  const shore = soft(
    '44,640 84,560 180,512 330,494 520,490 700,502 812,548 858,640 884,780 872,900 868,1010 826,1090 812,1150 850,1240 876,1340 858,1440 866,1560 850,1660 780,1722 620,1746 380,1750 160,1732 52,1664 36,1560 52,1440 84,1380 74,1300 40,1220 32,1120 44,1010 66,900 82,820 56,740',
  )
  let s = I.ground(shore, { ...TURF, depth: 38, n: 3, inner: patchwork([-10, 480, 920, 1290], 7, 5, 12) })
  s += step('60,1180 160,1122 460,1096 690,1104 800,1160 848,1260 840,1360 780,1432 640,1452 450,1466 240,1452 120,1416 84,1340 56,1260', 21)
  s += step('90,870 170,804 420,780 690,790 846,840 852,960 790,1076 600,1098 380,1106 180,1098 74,1050 66,960', 23)
  s += step('72,650 140,576 300,540 500,530 700,546 810,600 848,700 800,766 640,786 440,798 240,792 116,756', 25)
  return s + wild() + behind() + lanes() + marks() + before()
}

const step = (outline, seed) => I.terrace(soft(outline), { top: '#93b463', bank: '#b58a62', depth: 24, inner: patchwork([20, 500, 860, 1000], seed, 5, 9) })

const behind = () =>
  pts('90,598 130,570 180,556 520,532 560,532 610,536 820,606')
    .map(([x, y], i) => at(x, y, I.bush(20 + (i % 3) * 5, ['#5f8f55', '#4f7f52', '#6f9a55'][i % 3])))
    .join('') +
  A.plot(pts('70,716 180,704 190,768 96,764'), { crop: 'poppy', rows: 3, each: 5 }) +
  at(500, 596, A.appleTree(30)) +
  at(450, 572, A.appleTree(24, '#6f9a55')) +
  A.plot(pts('90,850 190,836 180,900 76,912'), { crop: 'leek', rows: 3, each: 5 }) +
  A.plot(pts('390,1010 520,1016 520,1070 380,1076'), { crop: 'cabbage', rows: 2, each: 6, size: 1.1 }) +
  A.plot(pts('560,1022 700,1020 710,1068 566,1072'), { crop: 'sprout', rows: 2, each: 7, size: 1.2 }) +
  A.plot(pts('90,1150 260,1140 250,1206 80,1216'), { crop: 'wheat', soil: '#c9a85e', rows: 3, each: 9, size: 1.1 }) +
  A.plot(pts('300,820 360,816 364,880 290,890'), { crop: 'cabbage', rows: 3, each: 3, size: 1 }) +
  A.plot(pts('690,1290 820,1280 816,1376 704,1384'), { crop: 'carrot', rows: 3, each: 5, size: 1.2 }) +
  A.plot(pts('640,1500 800,1494 820,1566 656,1572'), { crop: 'pumpkin', rows: 3, each: 5, soil: '#7f6044', size: 1.2 })

/** Grass and flowers, under all that stands. */
const wild = () =>
  I.flowers(I.strewn(22, [90, 960, 90, 90], 4), ['#e79aa8', P.cream, P.coral], 5) +
  I.flowers(I.strewn(22, [420, 1600, 120, 110], 6), [P.cream, '#e79aa8', '#d6a0c4'], 5) +
  I.tufts(I.strewn(14, [260, 1090, 440, 160], 8), '#4f7a4a', 14) +
  I.tufts(I.strewn(14, [500, 1560, 300, 150], 9), '#4f7a4a', 14) +
  I.tufts(I.strewn(10, [110, 830, 120, 100], 3), '#4f7a4a', 14)

const lanes = () =>
  M.stream('772,652 790,690 802,730 808,780 846,820 874,846 890,900', 30) +
  landing(204, 1716, 176, 1768, 76) +
  I.lane(
    '196,1730 250,1700 330,1690 392,1656 452,1580 470,1500 510,1426 580,1372 590,1330 500,1292 380,1284 260,1266 170,1214 130,1130 160,1040 240,964 340,1000 520,996 690,996 790,940 800,850 740,790 660,730 604,678 470,728 330,704',
    46,
    { seed: 2 },
  ) +
  at(492, 1490, I.steps(4, 70)) +
  at(140, 1126, I.steps(4, 66)) +
  at(742, 824, I.steps(4, 66))

function marks() {
  const doors = [
    ['#e0a070', P.teal],
    ['#c9a0b4', P.coral],
    ['#8fb0b8', '#6f4f86'],
  ]
  return (
    at(MILL.x, MILL.y, M.mill(), MILL.k) +
    at(WORKS.x, WORKS.y, M.workings(), WORKS.k) +
    at(WORKS.x - 20, WORKS.y + 28, M.levers(), 0.86) +
    at(SLUICE.x, SLUICE.y + 20, M.sluice(), 0.94) +
    [0, 1, 2]
      .map(
        (i) =>
          at(410 + i * 130, 906, S.lockUp(...doors[i], i === 1), 1.1) +
          at(
            410 + i * 130,
            952,
            S.frontBed(
              ['carrot', 'sun', 'berry'][i],
              [
                [P.apricot, P.coral],
                ['#8d6fa6', '#d6a0c4'],
                [P.coral, '#e79aa8'],
              ][i],
              i,
            ),
            1.08,
          ),
      )
      .join('') +
    at(RAIL.x, RAIL.y, S.birdBoxes(), RAIL.k) +
    at(LINE.x, LINE.y + 90, washingPosts(LINE.w, LINE.h)) +
    at(SHED.x, SHED.y, S.privateShed(), SHED.k) +
    at(566, 1640, S.jigsawGate(), 1.06) +
    at(674, 1660, S.letterbox(), 0.96)
  )
}

const before = () =>
  at(330, 1620, A.sunflower(116)) +
  at(620, 1568, A.beanPoles(2)) +
  at(782, 1690, A.glasshouse(), 0.86) +
  at(700, 1712, A.hive()) +
  at(630, 1720, A.hive('#d3a45c'), 0.84) +
  at(90, 1690, A.appleTree(40)) +
  at(70, 1080, A.appleTree(36, '#6f9a55')) +
  at(838, 1216, T.tree(34, P.moss)) +
  at(60, 1420, T.tree(34, '#6f9a55')) +
  at(836, 1012, A.appleTree(34)) +
  at(330, 1380, A.barrow()) +
  at(800, 1440, A.wateringCan(), 0.9) +
  A.dryWall(pts('300,1484 400,1488 440,1486'), 22) +
  A.dryWall(pts('540,1476 640,1470 700,1464'), 22) +
  A.dryWall(pts('200,1120 300,1128'), 22) +
  A.dryWall(pts('170,814 330,822'), 22)

const homes = { shed: SHED, rail: RAIL }
const workings = { hub: HUB, cap: [MILL.x + 2, MILL.y - 414], works: WORKS, sluice: SLUICE, k: MILL.k }

export const planes = [
  { depth: -1, picture: 'sky', lights: [pool('sun', 250, 210, 900, 640, 0.6)] },
  { depth: -0.9, props: [adrift('cloud-0', [620, 296], -200, 1100, 120000, 0.6), adrift('cloud-1', [130, 250], -160, 1060, 150000, 0.2)] },
  { depth: -0.5, picture: 'swell', ripple: { x: 8, y: 2, ms: 5200 } },
  { depth: -0.5, picture: 'tide', ripple: { x: -9, y: 3, ms: 6400 }, props: [afloat('boat', 'boat', [700, 492, 0.36])] },
  {
    depth: -0.2,
    picture: 'land',
    props: [
      ...millMoves(workings),
      ...homeMoves(homes),
      ...washingMoves({ line: { x: LINE.x, y: LINE.y + 4, w: LINE.w, k: 0.95 } }),
      ...fieldMoves({ scarecrow: [758, 1366, 0.84], molehill: [210, 1068, 1], flight: pts('440,1470 560,1440 660,1480 540,1500') }),
    ],
    lights: [
      pool('noon-doors', 500, 860, 620, 380, 0.2),
      pool('noon-gate', 420, 1580, 640, 400, 0.2),
      pool('noon-rail', 590, 1160, 560, 380, 0.2),
      glow('shed-window', SHED.x + 46, SHED.y - 76, 210, 190, 0.5),
      glow('doors', 406, 870, 200, 200, 0.4),
      glow('sluice-lamp', SLUICE.x + 37, SLUICE.y - 94, 150, 150, 0.7),
    ],
  },
  ...FOLK,
  {
    depth: 0.2,
    props: [
      gull('gull-a', pts('560,400 760,360 820,460 640,480'), 0.5, 36000),
      afloat('dinghy', 'boat', [520, 1786, 0.56], 16),
      { id: 'crab', frame: 'crab', at: spot(690, 1768, 0.56), poke: { hop: 26, cues: ['tap'] } },
    ],
  },
  { depth: 1, picture: 'front' },
  { depth: 0, isShade: true },
]
export const focus = tallFocus
export const stands = { left: standing(250, 1740, 0.7), right: standing(640, 1740, 0.7) }
