// Responsible: allotments at a windy noon. From the landing the lane climbs to the private shed, the bird boxes, the three doors, and the windmill.
import { at, P } from '../paper/kit.mjs'
import { pts, soft } from '../paper/points.mjs'
import { adrift, afloat, gull, sway } from '../plan/moves.mjs'
import { FOLK, focusOn, glow, pool, spot } from '../plan/plan.mjs'
import { patchwork, SEA, SKY, TURF } from '../things/allotment-land.mjs'
import { allotmentThings, washingPosts } from '../things/allotment-life.mjs'
import { fieldMoves, homeMoves, millMoves, washingMoves } from '../things/allotment-moves.mjs'
import * as A from '../things/allotment-plots.mjs'
import * as S from '../things/allotment-stops.mjs'
import { ISLANDS } from '../things/islands.mjs'
import * as I from '../things/isle-scenery.mjs'
import { landing } from '../things/landings.mjs'
import * as M from '../things/mill.mjs'
import * as T from '../things/things.mjs'

export const name = 'island-responsible'

const SHED = { x: 300, y: 640, k: 0.96 }
const RAIL = { x: 640, y: 392, k: 1 }
const MILL = { x: 990, y: 474, k: 1.08 }
const WORKS = { x: 1284, y: 452, k: 1 }
const SLUICE = { x: 1330, y: 568 }
const HUB = { x: MILL.x, y: MILL.y + M.HUB.y * MILL.k }
const LINE = { x: 706, y: 400, w: 150, h: 92 }

export const things = allotmentThings

export const stops = {
  'ks2-private-information': { x: 412, y: 672, k: 1 },
  'ks2-keep-passwords': { x: 640, y: 476, k: 1 },
  'ks2-others-files': { x: 836, y: 680, k: 1 },
  'ks2-settings': { x: 1148, y: 462, k: 1 },
}

export function layers() {
  const sky =
    I.ringedSky({ sun: [470, 60], base: '#fff7dc', rings: SKY }) +
    at(1230, 178, I.cloud(460, 3, { under: '#b4cbd6' })) +
    at(640, 176, I.cloud(300, 8, { top: '#f4f6ee', under: '#b9d2d8' })) +
    at(150, 186, I.cloud(380, 5, { under: '#bccfd6' })) +
    I.bandedSea(SEA, { sunX: 470 }) +
    I.faraway(ISLANDS.trust, 210, 226, 0.42) +
    I.faraway(ISLANDS.learning, 760, 216, 0.36, 0.45) +
    I.faraway(ISLANDS.light, 1430, 236, 0.42, 0.6)
  return [
    { name: 'sky', body: sky, quality: 46 },
    { name: 'swell', body: swell(0) },
    { name: 'tide', body: swell(1) },
    { name: 'land', body: land(), quality: 50 },
    {
      name: 'front',
      body:
        I.footlightEdge('-80,960 -80,800 -20,812 50,868 180,892 500,900 1100,898 1420,890 1550,862 1620,806 1680,796 1680,960') +
        T.grass(-20, 868, 9, 72, '#3f5a74', 4) +
        T.grass(1522, 872, 9, 66, '#3f5a74', 7),
      quality: 40,
    },
  ]
}

const swell = (n) =>
  I.crests(
    n
      ? pts('70,300,46 190,262,40 470,246,34 900,250,40 1180,262,46 1490,300,50 1560,420,44 36,500,40 24,720,52 180,846,70 760,880,80 1300,862,80 1570,690,46')
      : pts('120,236,30 330,258,34 640,248,30 1080,242,34 1330,268,44 1540,340,44 40,390,40 1580,560,40 40,620,44 100,800,60 480,872,80 1040,884,80 1490,800,70'),
    n ? '#d7efe6' : '#f1f8e8',
  )

function land() {
  const turf = soft('64,470 120,372 300,318 560,300 820,292 1090,290 1320,312 1474,370 1546,470 1560,600 1500,724 1330,782 1040,812 620,818 320,800 140,736 54,610')
  let s = I.ground(turf, { ...TURF, depth: 44, n: 3, inner: patchwork([40, 280, 1540, 560], 5) })
  // the upper step, with the lane's way up
  s += I.terrace(soft('150,470 220,388 420,336 700,322 1000,316 1270,328 1440,384 1500,470 1440,540 1290,556 1120,574 900,556 760,572 560,560 380,580 210,560'), {
    top: '#93b463',
    bank: '#b58a62',
    depth: 24,
    inner: patchwork([120, 300, 1400, 320], 11),
  })
  s += A.dryWall(pts('214,584 300,604 390,604 470,592 520,588'), 20) + A.dryWall(pts('880,582 980,592 1080,598 1160,594'), 20)
  s += wild() + plotsBehind()
  s += M.stream('1290,448 1312,480 1326,520 1332,568 1386,622 1480,652 1536,680 1558,752', 30)
  s += lanes() + landing(246, 846, 214, 884, 66)
  s += at(RAIL.x, RAIL.y, S.birdBoxes())
  s += at(LINE.x + 80, LINE.y, washingPosts(LINE.w, LINE.h))
  s += at(MILL.x, MILL.y, M.mill(), MILL.k) + at(WORKS.x, WORKS.y, M.workings()) + at(WORKS.x - 8, WORKS.y + 30, M.levers(), 0.9)
  s += at(SLUICE.x, SLUICE.y + 20, M.sluice(), 0.96)
  s += plotsBefore()
  return s
}

function plotsBehind() {
  const hedge = pts('250,372 276,362 306,354 340,348 372,342 800,318 830,318 862,318 1106,320 1140,322 1176,324 1400,362 1430,376')
  return (
    hedge.map(([x, y], i) => at(x, y, I.bush(17 + (i % 3) * 4, ['#5f8f55', '#4f7f52', '#6f9a55'][i % 3]))).join('') +
    A.plot(pts('236,420 372,404 356,470 212,482'), { crop: 'wheat', soil: '#c9a85e', rows: 3, each: 9 }) +
    A.plot(pts('390,402 470,398 474,456 378,464'), { crop: 'cabbage', rows: 3, each: 5, size: 0.9 }) +
    at(292, 400, T.tree(30, '#6f9a55')) +
    at(196, 470, T.tree(38, P.moss)) +
    at(452, 388, A.sunflower(78)) +
    at(424, 392, A.sunflower(62)) +
    A.plot(pts('478,432 556,424 540,492 462,506'), { crop: 'carrot', rows: 3, each: 5 }) +
    A.plot(pts('210,500 350,490 336,546 224,552'), { crop: 'sprout', rows: 2, each: 8, soil: '#7f6044' }) +
    A.plot(pts('1040,520 1130,522 1126,560 1030,560'), { crop: 'poppy', rows: 2, each: 6, soil: '#7f8a4c' }) +
    at(840, 418, A.appleTree(28)) +
    at(772, 424, A.appleTree(24, '#6f9a55')) +
    A.plot(pts('1380,430 1450,440 1462,500 1394,500'), { crop: 'poppy', rows: 3, each: 4 }) +
    at(1442, 424, T.tree(30, '#5f8f55')) +
    A.plot(pts('770,430 880,424 890,500 760,508'), { crop: 'leek', rows: 3, each: 6, soil: '#8a6a48' })
  )
}

/** Grass and flowers, under all that stands. */
const wild = () =>
  I.flowers(I.strewn(26, [100, 690, 200, 90], 4), ['#e79aa8', P.cream, P.coral]) +
  I.flowers(I.strewn(26, [1380, 540, 140, 180], 6), [P.cream, '#e79aa8', '#d6a0c4']) +
  I.tufts(I.strewn(50, [120, 600, 1340, 190], 8), '#4f7a4a')

const lanes = () =>
  I.lane(
    '246,842 276,792 330,736 412,690 500,648 552,602 584,544 640,498 700,522 750,590 776,642 836,696 930,734 1060,738 1170,716 1226,664 1222,592 1196,520 1148,478 1070,484 996,490',
    42,
    { seed: 2 },
  ) +
  I.lane('1148,478 1210,490 1262,482', 34, { seed: 5 }) +
  at(557, 610, I.steps(3, 64)) +
  at(757, 618, I.steps(3, 64)) +
  at(1222, 606, I.steps(3, 62))

function plotsBefore() {
  const doors = [
    ['#e0a070', P.teal],
    ['#c9a0b4', P.coral],
    ['#8fb0b8', '#6f4f86'],
  ]
  return (
    // the private corner
    at(SHED.x, SHED.y, S.privateShed(), SHED.k) +
    at(510, 668, S.jigsawGate(), 0.86) +
    A.hurdle(350, 668, 380, 668) +
    A.hurdle(566, 668, 640, 664) +
    at(590, 690, S.letterbox(), 0.8) +
    at(214, 676, T.tree(26, '#6f9a55')) +
    // behind the gate: beans, and beds
    A.plot(pts('610,612 724,604 748,652 620,662'), { crop: 'carrot', rows: 2, each: 7 }) +
    at(660, 616, A.beanPoles(3), 0.92) +
    // the three doors
    [0, 1, 2]
      .map(
        (i) =>
          at(946 + i * 112, 648, S.lockUp(...doors[i], i === 1), 0.98) +
          at(
            946 + i * 112,
            690,
            S.frontBed(
              ['carrot', 'sun', 'berry'][i],
              [
                [P.apricot, P.coral],
                ['#8d6fa6', '#d6a0c4'],
                [P.coral, '#e79aa8'],
              ][i],
              i,
            ),
            0.98,
          ),
      )
      .join('') +
    // the right corner
    A.plot(pts('1270,626 1380,640 1420,706 1290,712'), { crop: 'pumpkin', rows: 3, each: 5, soil: '#7f6044' }) +
    A.plot(pts('100,600 170,590 190,680 128,690'), { crop: 'leek', rows: 4, each: 4 }) +
    A.plot(pts('480,740 640,736 660,792 470,796'), { crop: 'sprout', rows: 3, each: 9 }) +
    A.plot(pts('980,764 1180,756 1196,792 990,802'), { crop: 'cabbage', rows: 2, each: 9 }) +
    at(132, 566, A.glasshouse(), 0.98) +
    at(1262, 760, A.barrow(), 0.9) +
    at(936, 786, A.wateringCan(), 0.9) +
    at(500, 800, A.hive()) +
    at(566, 808, A.hive('#d3a45c'), 0.86) +
    at(1192, 800, A.coldFrame(), 0.8) +
    at(120, 770, A.appleTree(44)) +
    at(1440, 770, A.appleTree(42, '#6f9a55')) +
    at(1360, 792, A.appleTree(30, '#5f8f55')) +
    A.hurdle(620, 822, 800, 826, 24) +
    A.hurdle(1010, 826, 1160, 820, 24)
  )
}

const homes = { shed: SHED, rail: RAIL }
const workings = { hub: HUB, cap: [MILL.x + 2, MILL.y - 306], works: WORKS, sluice: SLUICE, k: MILL.k }

export const planes = [
  { depth: -1, picture: 'sky', lights: [pool('sun', 470, 70, 1100, 620, 0.55)] },
  { depth: -0.9, props: [adrift('cloud-0', [860, 130], -200, 1800, 150000, 0.5), adrift('cloud-1', [330, 120], -200, 1800, 190000, 0.2)] },
  { depth: -0.5, picture: 'swell', ripple: { x: 9, y: 2, ms: 5200 } },
  { depth: -0.5, picture: 'tide', ripple: { x: -11, y: 3, ms: 6400 }, props: [afloat('boat', 'boat', [96, 330, 0.42]), afloat('buoy', 'buoy', [1530, 408, 0.9], 10)] },
  {
    depth: -0.3,
    picture: 'land',
    props: [
      ...millMoves(workings),
      ...homeMoves(homes),
      ...washingMoves({ line: { x: LINE.x + 80, y: LINE.y - 80, w: LINE.w, k: 0.8 } }),
      ...fieldMoves({ scarecrow: [722, 668, 0.74], molehill: [700, 786, 0.9], flight: pts('1080,744 1180,700 1290,650 1240,730 1150,770') }),
      { id: 'tree', frame: 'tree', at: spot(1468, 600, 0.9), moves: sway(2.4, 3400) },
    ],
    lights: [
      pool('noon-doors', 1050, 590, 560, 330, 0.2),
      pool('noon-gate', 420, 610, 520, 330, 0.2),
      pool('noon-rail', 640, 330, 560, 320, 0.2),
      pool('noon-works', 1200, 400, 520, 340, 0.2),
      glow('shed-window', SHED.x + 40, SHED.y - 62, 190, 170, 0.5),
      glow('doors', 940, 620, 200, 190, 0.4),
      glow('sluice-lamp', SLUICE.x + 38, SLUICE.y - 96, 150, 150, 0.7),
    ],
  },
  ...FOLK,
  {
    depth: 0.2,
    props: [
      gull('gull-a', pts('700,130 980,190 1290,150 1180,240 820,210'), 0.5, 42000),
      gull('gull-b', pts('300,250 180,200 420,150 520,240'), 0.42, 36000),
      afloat('dinghy', 'boat', [328, 892, 0.5], 16),
      { id: 'crab', frame: 'crab', at: spot(610, 862, 0.5), poke: { hop: 26, cues: ['tap'] } },
    ],
  },
  { depth: 1, picture: 'front' },
  { depth: 0, isShade: true },
]
export const focus = focusOn({ x: 520, y: 0, w: 560, h: 900 })
export const stands = {
  left: { sits: false, wide: { x: 360, y: 800, k: 0.6 }, square: { x: 380, y: 800, k: 0.6 }, upright: { x: 640, y: 860, k: 0.6 } },
  right: { sits: false, wide: { x: 1240, y: 806, k: 0.6 }, square: { x: 1230, y: 806, k: 0.6 }, upright: { x: 960, y: 860, k: 0.6 } },
}
