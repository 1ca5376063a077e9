// Trust for upright phones: from the mirrors at the foot, over the stone bridge, past the observatory and up to the workshop under the moon.
import { at, P, paper } from '../paper/kit.mjs'
import { pts, soft } from '../paper/points.mjs'
import { islandPlanes } from '../plan/island.mjs'
import { pool, roundPool, standing, TALL, tallFocus } from '../plan/plan.mjs'
import { bush, cobbles, land, meadow, patch, stairs, walk, wall } from '../things/map-ground.mjs'
import { disc, glitter, seaBands, skyRings, stars, swell } from '../things/map-sky.mjs'
import { PALE } from '../things/pale-isles.mjs'
import { grass, lampPost } from '../things/things.mjs'
import { archBridge, bigObservatory, lilacHouse, paintPots, workshop } from '../things/trust-buildings.mjs'
import { afloat, ashore, inTheSky, things as moving } from '../things/trust-life.mjs'
import { mirrorHall, paintedBoard, telescopes } from '../things/trust-stops.mjs'

export const name = 'island-trust-tall'
export const units = TALL

const MOON = { x: 620, y: 420 }
const DOME = [640, 1076, 1.12]
const HALL = [346, 1660, 0.96]
const BOARD = [150, 1430, 0.9]

export const stops = {
  'ks2-not-all-true': { x: 180, y: 1688 },
  'ks2-check-sources': { x: 742, y: 1186 },
  'ks2-credit-makers': { x: 466, y: 826 },
}

const BACK = soft('-90,650 40,628 180,618 320,640 440,690 560,750 600,820 560,880 460,930 340,960 200,950 60,940 -90,960')
const MIDDLE = soft('352,1050 420,1000 540,976 700,966 840,980 990,990 990,1290 880,1270 760,1262 620,1246 490,1210 396,1150 346,1100')
const NEAR = soft('-90,1320 40,1290 180,1284 300,1306 390,1356 430,1440 480,1540 560,1630 650,1700 720,1780 760,1900 -90,1900')
const ISLET = soft('660,1560 720,1526 820,1512 930,1516 990,1526 990,1640 900,1650 780,1636 690,1610')
const rock = { top: '#a98fbc', side: '#c9b4cf', beach: '#cdb9c4', shore: '#c9c6e6' }
const flowers = { leaf: '#6f8f78', colours: [P.rose, P.cream, P.lamp, P.heather] }

export function layers() {
  const sky =
    skyRings({
      w: 900,
      h: 1800,
      ...MOON,
      squash: 0.92,
      light: '#ffe9c4',
      rings: [
        [120, '#f9cdb0', 9],
        [200, '#e3a5a8', 9],
        [300, '#bb85ad', 11],
        [420, '#8f6aa8', 11],
        [560, '#68569b', 13],
        [720, '#4a4688', 13],
      ],
      shadow: 0.26,
    }) +
    stars({ w: 900, h: 380, n: 40 }) +
    disc(MOON.x, MOON.y, 50, '#fff3d2') +
    paper(soft('-80,520 -80,452 40,440 140,452 240,470 340,520'), { fill: '#6f5f9a', sh: 1, form: 0.15 }) +
    seaBands({
      w: 900,
      h: 1800,
      bands: [
        [480, '#b796b4'],
        [496, '#9585b2'],
        [530, '#7877aa'],
        [590, '#626ba2'],
        [700, '#525f98'],
        [900, '#48578f'],
        [1240, '#41518a'],
        [1420, '#3d4c84'],
      ],
      glint: '#f3d9d0',
    }) +
    glitter({ x: MOON.x, from: 486, to: 700, colour: '#ffe9bd', n: 18, spread: 60 }) +
    glitter({ x: 560, from: 1310, to: 1560, colour: '#ffe9bd', n: 18, spread: 90, seed: 11 }) +
    at(800, 506, PALE.light('#9f83ad'), 1) +
    at(430, 500, PALE.harbour('#a888b0'), 0.7) +
    at(110, 508, PALE.windmill('#8673a4'), 0.8)
  const across = (y, colour, ph, from = -20, to = 920) => swell(y, colour, { from, to, thick: 24, amp: 5, len: 100, ph, glint: '#f3d9d0' })
  const water =
    across(640, '#6a70a8', 0.4, 560) +
    across(760, '#5d679e', 1.6, 560) +
    across(1080, '#5563a0', 0.2, -20, 380) +
    across(1200, '#4f5c96', 0.8, -20, 420) +
    across(1380, '#4a5892', 2.2, 360) +
    across(1470, '#465490', 1, 420) +
    across(1700, '#435190', 0.3, 560)

  let ground = paper(soft('-90,700 -90,590 20,566 140,572 260,606 380,670 380,720 -90,720'), { fill: '#9079ae', sh: 1, form: 0.25, amp: 2 })
  ;[
    [40, 646, 0.86, 1],
    [132, 634, 0.84, 0],
  ].forEach(([x, y, k, i]) => {
    ground += at(x, y, lilacHouse(i), k)
  })
  ground += land(BACK, {
    ...rock,
    depth: 84,
    strata: 5,
    inner: patch(soft('-90,660 120,640 120,760 60,900 -90,930'), '#8b7cb8', 0.55) + patch(soft('300,830 460,790 560,810 520,880 400,920 280,900'), '#c2a8cc', 0.6),
  })
  ground += walk(pts('430,1010 420,960 436,900 470,838'), 34, '#e8d0cf')
  ground += at(264, 830, workshop(), 1) + at(120, 862, paintPots(), 0.9)
  ground +=
    meadow([10, 760, 90, 130], 14, { ...flowers, seed: 4 }) +
    meadow([140, 880, 180, 40], 9, { ...flowers, seed: 5 }) +
    bush(20, 730, 30, '#77719f') +
    at(566, 800, lampPost(88), 0.8)
  ground += land(MIDDLE, {
    ...rock,
    depth: 96,
    strata: 5,
    inner: patch(soft('760,980 990,980 990,1280 880,1250 840,1100'), '#8b7cb8', 0.5) + patch(soft('420,1120 560,1090 760,1120 820,1190 700,1240 520,1200'), '#c2a8cc', 0.6),
  })
  ground += stairs(pts('420,1064 414,1020 420,976'), 50, '#e8d6dc')
  ground += at(DOME[0], DOME[1], bigObservatory(), DOME[2]) + cobbles(620, 1160, 170, 50, 70, '#c9b1d2', 3)
  ground += land(NEAR, {
    ...rock,
    depth: 84,
    strata: 5,
    inner:
      patch(soft('-90,1320 120,1300 200,1360 100,1480 60,1700 -90,1800'), '#8b7cb8', 0.55) + patch(soft('220,1640 420,1560 520,1640 560,1740 420,1800 240,1780'), '#c2a8cc', 0.6),
  })
  ground += archBridge([330, 1352], [640, 1250], { rise: 44, foot: 120, thick: 42 })
  ground +=
    walk(pts('500,1880 430,1790 300,1730 180,1698 90,1630 110,1550 220,1490 300,1430 322,1364'), 36, '#e8d0cf') +
    walk(pts('640,1252 690,1216 742,1194 700,1150 600,1126 480,1108 424,1070'), 34, '#e8d0cf')
  ground += at(532, 1196, telescopes(), 0.9)
  ground += land(ISLET, { ...rock, depth: 56, strata: 4, inner: patch(soft('780,1520 990,1520 990,1640 860,1620'), '#8b7cb8', 0.5) })
  ground += at(764, 1570, lilacHouse(1), 0.92) + at(852, 1576, lilacHouse(0), 0.9) + at(700, 1600, lampPost(76), 0.9)
  ground +=
    meadow([20, 1320, 120, 50], 9, { ...flowers, seed: 7 }) + meadow([520, 1690, 100, 50], 12, { ...flowers, seed: 9 }) + meadow([800, 1120, 90, 90], 9, { ...flowers, seed: 10 })
  ground +=
    wall(pts('-40,1560 20,1552 60,1562'), 24, '#bda6c6') +
    wall(pts('820,1080 880,1074 940,1084'), 22, '#bda6c6') +
    at(884, 1236, lampPost(92), 0.9) +
    at(486, 1640, lampPost(92), 0.9)
  ground += at(...HALL.slice(0, 2), mirrorHall(), HALL[2]) + at(BOARD[0], BOARD[1], paintedBoard(), BOARD[2])

  const front =
    paper(soft('-60,1860 -60,1730 40,1732 180,1752 400,1768 640,1764 800,1744 960,1730 960,1860'), { fill: '#4a4580', sh: 3, form: 0.1, amp: 2 }) +
    grass(-10, 1746, 9, 56, '#5a5f86', 4) +
    grass(820, 1746, 9, 56, '#5a5f86', 9) +
    meadow([100, 1772, 240, 20], 9, { ...flowers, leaf: '#6f7a98', seed: 21 }) +
    meadow([560, 1772, 240, 20], 9, { ...flowers, leaf: '#6f7a98', seed: 25 })
  return [
    { name: 'sky', body: sky },
    { name: 'water', body: water },
    { name: 'ground', body: ground },
    { name: 'front', body: front },
  ]
}

export const things = moving

export const planes = islandPlanes({
  light: { id: 'moon', ...MOON, shine: roundPool('moon', MOON.x, MOON.y, 520, 0.5), bloom: [260, 0.5] },
  sky: inTheSky({
    clouds: [
      [240, 300, 0.8, -150, 1050, 0.6],
      [760, 220, 0.7, -150, 1050, 0.55],
    ],
    gulls: [[700, 600, 90, 34, 40000]],
    far: [
      [720, 570, 0.34],
      [350, 540, 0.24, true],
    ],
    stars: [
      [150, 180, 0.9],
      [420, 240, 0.7],
      [840, 330, 0.7],
    ],
    shooting: [300, 120, 1],
  }),
  rippleMs: 5600,
  sea: [
    {
      depth: -0.2,
      props: afloat({
        foam: [
          [760, 1400, 0.7],
          [600, 1540, 0.7],
        ],
        lights: [
          [560, 1420, 1],
          [690, 1446, 1],
          [800, 1400, 0.9],
          [250, 1214, 0.9],
          [50, 1220, 0.8],
          [620, 1660, 1.1],
          [840, 1740, 1],
        ],
        row: { x: 150, y: 1130, k: 0.86 },
      }),
    },
    { depth: 0, picture: 'ground' },
  ],
  ashore: ashore({
    dome: DOME,
    hall: HALL,
    board: BOARD,
    crabAt: { x: 276, y: 1680, k: 0.62 },
    owlAt: { x: 840, y: 1028, k: 0.66 },
    trees: [
      [840, 1080, 1.2],
      [60, 1400, 1],
      [470, 760, 0.9],
    ],
    smallTrees: [
      [420, 780, 0.7],
      [912, 1570, 1.1],
      [300, 1350, 0.7],
    ],
    smoke: [
      [150, 562, 0.5],
      [330, 624, 0.7],
    ],
    fireflies: [
      [80, 840, 50],
      [420, 1690, 60],
      [840, 1240, 40],
      [150, 1500, 40],
      [760, 1640, 40],
    ],
  }),
  lamps: [
    pool('workshop', 264, 770, 320, 240, 0.5),
    roundPool('observatory', 640, 1000, 240, 0.3),
    roundPool('hall', HALL[0], HALL[1] - 90, 230, 0.3),
    roundPool('post-back', 566, 719, 140, 0.6),
    roundPool('post-middle', 884, 1140, 150, 0.6),
    roundPool('post-near', 486, 1544, 150, 0.6),
    pool('islet', 790, 1540, 220, 150, 0.35),
  ],
})
export const focus = tallFocus
export const stands = { left: standing(430, 1788, 0.62), right: standing(620, 1788, 0.6) }
