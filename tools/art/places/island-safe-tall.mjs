// Safe for upright phones: the way winds up from the quay, over the rope bridge, to the booth beside the lifeboat house.
import { at, paper, rect } from '../paper/kit.mjs'
import { corners, pts, soft } from '../paper/points.mjs'
import { islandPlanes } from '../plan/island.mjs'
import { pool, roundPool, standing, TALL, tallFocus } from '../plan/plan.mjs'
import { bush, cobbles, land, meadow, patch, planks, quayEdge, walk, wall } from '../things/map-ground.mjs'
import { disc, glitter, seaBands, skyRings, swell } from '../things/map-sky.mjs'
import { PALE } from '../things/pale-isles.mjs'
import { afloat, ashore, inTheSky, things as moving } from '../things/safe-life.mjs'
import { anchor, barrel, booth, coil, lifeboatHouse, ropeBridge, terracotta, upturned } from '../things/safe-stage.mjs'
import { classroom, ferryGate, letterTable, photoStand } from '../things/safe-stops.mjs'
import { crab, lampPost, pots } from '../things/things.mjs'

export const name = 'island-safe-tall'
export const units = TALL

const SUN = { x: 330, y: 380 }
const BOOTH = [566, 790, 1]

export const stops = {
  'ks2-same-as-classroom': { x: 190, y: 1646 },
  'ks2-kind-messages': { x: 716, y: 1500 },
  'ks2-pictures-with-permission': { x: 190, y: 1322 },
  'ks2-people-i-know': { x: 742, y: 1200 },
  'ks2-safe-links': { x: 200, y: 968 },
  'ks2-not-who-they-say': { x: 716, y: 806 },
}

const UPPER = soft(
  '-80,566 100,544 330,552 560,566 740,600 838,650 856,730 830,830 724,890 580,940 440,1004 300,1030 130,1020 66,970 110,908 250,894 356,872 382,826 330,796 160,790 -80,800',
)
const LOWER = soft('-80,1176 90,1144 260,1130 420,1096 560,1068 660,1080 716,1120 700,1196 642,1262 630,1330 700,1384 820,1400 990,1392 990,1900 -80,1900')

export function layers() {
  const sky =
    skyRings({
      w: 900,
      h: 1800,
      ...SUN,
      squash: 0.8,
      light: '#fff0bd',
      rings: [
        [170, '#ffdf9c', 9],
        [290, '#fbcb8c', 9],
        [430, '#f2b083', 11],
        [590, '#dd9a8c', 13],
      ],
    }) +
    disc(SUN.x, SUN.y, 48, '#fff8d8') +
    paper(soft('520,470 600,424 700,410 800,386 990,380 990,480 520,480'), { fill: '#b99aa6', sh: 1, form: 0.15 }) +
    seaBands({
      w: 900,
      h: 1800,
      bands: [
        [424, '#dcbfa6'],
        [440, '#bdbda9'],
        [472, '#8fb6aa'],
        [530, '#6aa8a8'],
        [640, '#5298a2'],
        [800, '#43899a'],
        [980, '#397b92'],
        [1200, '#32708a'],
      ],
    }) +
    glitter({ x: SUN.x, from: 430, to: 570, colour: '#fff0b8', n: 14 }) +
    at(640, 446, PALE.light('#c8a9a4'), 1) +
    at(800, 456, PALE.windmill('#b7a99f'), 0.9) +
    at(500, 440, PALE.school('#d3b9a2'), 0.6)
  const across = (y, colour, ph, from = -20, to = 920) => swell(y, colour, { from, to, thick: 24, amp: 5, len: 96, ph, glint: '#fbe7b4' })
  const water =
    across(836, '#5aa3a8', 0.4, -20, 420) +
    across(1056, '#4c96a0', 1.7) +
    across(1092, '#47909c', 0.9, -20, 480) +
    across(1216, '#4f98a2', 2, 620) +
    across(1290, '#47909c', 0.6, 600) +
    across(700, '#66aba9', 1, 800)

  let ground = paper(soft('-80,620 -80,470 60,452 200,476 320,510 470,556 470,620'), { fill: '#a8a35c', sh: 1, form: 0.25, amp: 2 })
  ;[
    [24, 540, 0.9, 3],
    [118, 532, 0.86, 0],
  ].forEach(([x, y, k, i]) => {
    ground += at(x, y, terracotta(i), k)
  })
  ground += land(UPPER, {
    top: '#dd9a72',
    side: '#d8a083',
    depth: 44,
    strata: 4,
    inner:
      patch(soft('-80,560 200,540 330,580 200,640 -80,680'), '#a9a45c', 0.8) +
      patch(soft('680,600 860,640 860,760 800,700'), '#b7a460', 0.8) +
      patch(soft('420,780 600,740 780,780 700,860 500,880'), '#eec096', 0.6),
  })
  ground += quayEdge(pts('-40,798 160,791 330,797 381,826 355,872 250,894 112,907'), 12)
  ground += cobbles(500, 700, 110, 60, 50, '#c98b6c', 3) + cobbles(250, 960, 120, 30, 30, '#cf8b68', 5)
  ground += at(404, 640, terracotta(2), 0.86) + at(486, 634, terracotta(1), 0.76) + bush(340, 628, 26, '#7f8f4c') + bush(760, 690, 32, '#8d9650')
  ground += at(210, 716, lifeboatHouse(100), 0.98)
  ground += walk(pts('330,980 210,968 330,930 480,890 620,840 716,812'), 36, '#f2d6a0')
  ground += at(...BOOTH.slice(0, 2), booth(), BOOTH[2]) + at(820, 762, lampPost(92), 0.9) + at(446, 806, barrel(), 0.6) + at(404, 800, coil(), 0.6)
  ground += land(LOWER, {
    top: '#dd9a72',
    side: '#d8a083',
    depth: 44,
    strata: 4,
    inner:
      patch(soft('-80,1160 160,1140 240,1220 120,1340 60,1480 -80,1560'), '#a9a45c', 0.8) +
      patch(soft('640,1400 990,1380 990,1800 760,1760 800,1560'), '#b7a460', 0.6) +
      patch(soft('300,1700 560,1560 760,1580 700,1800 300,1800'), '#e8b488', 0.5),
  })
  ground += quayEdge(pts('566,1068 660,1081 715,1120 700,1196 643,1262 631,1330 700,1384 820,1400 960,1393'), 12)
  ground += cobbles(440, 1230, 130, 50, 60, '#c98b6c', 6) + cobbles(420, 1500, 120, 60, 60, '#c98b6c', 9)
  ground += walk(pts('430,1880 380,1740 220,1660 200,1610 330,1560 560,1540 716,1506 690,1440 500,1390 240,1336 200,1290 330,1230 520,1210 640,1190'), 38, '#f2d6a0')
  ground += walk(pts('520,1210 470,1160 462,1112'), 30, '#f2d6a0')
  ;[
    [40, 1236, 1, 4],
    [132, 1200, 0.94, 1],
    [30, 1508, 1, 0],
  ].forEach(([x, y, k, i]) => {
    ground += at(x, y, terracotta(i), k)
  })
  ground += ropeBridge([316, 992], [462, 1098], { deep: 26 })
  ground += planks(pts('690,1196 760,1194 870,1194'), 34, { posts: 46 }) + at(640, 1180, ferryGate(), 0.94)
  ground += wall(pts('-40,1300 40,1290 90,1302'), 24) + wall(pts('560,1640 700,1632 820,1646'), 24)
  ground += at(366, 1306, photoStand(), 0.94)
  ground += at(536, 1506, letterTable(), 0.9) + at(760, 1690, anchor(), 0.8) + at(560, 1622, upturned(), 0.8)
  ground +=
    meadow([10, 1320, 90, 80], 10, { seed: 4 }) +
    meadow([760, 1420, 120, 40], 9, { seed: 7 }) +
    meadow([20, 1560, 70, 160], 14, { seed: 9 }) +
    meadow([20, 640, 80, 60], 8, { seed: 12 })
  ground += bush(60, 1530, 34, '#7f8f4c') + bush(860, 1640, 36, '#8d9650') + at(846, 1486, lampPost(96), 0.9)
  ground += at(352, 1638, classroom(), 0.96)

  const front =
    paper(corners('-60,1860 -60,1752 300,1746 640,1752 960,1744 960,1860', 8), {
      fill: '#8d6f7e',
      sh: 3,
      form: 0,
      amp: 1.6,
      inner: Array.from({ length: 20 }, (_, i) =>
        paper(rect(-60 + (i % 10) * 100 + (i > 9 ? 50 : 0), 1766 + (i > 9 ? 31 : 0), 93, 27, 8), {
          fill: ['#b08b8c', '#a27f87', '#bd9a90', '#967685'][(i * 7) % 4],
          sh: 0,
          form: 0,
          rim: 0.25,
        }),
      ).join(''),
    }) +
    at(840, 1764, pots(), 0.8) +
    at(60, 1764, barrel(), 0.8) +
    at(744, 1778, crab(), 0.66)
  return [
    { name: 'sky', body: sky },
    { name: 'water', body: water },
    { name: 'ground', body: ground },
    { name: 'front', body: front },
  ]
}

export const things = moving

export const planes = islandPlanes({
  light: { id: 'sun', ...SUN, shine: pool('sun', SUN.x, SUN.y, 640, 520, 0.5), bloom: [280, 0.6] },
  sky: inTheSky({
    clouds: [
      [690, 250, 0.9, -150, 1050, 0.8],
      [210, 190, 0.7, -150, 1050, 0.7],
    ],
    gulls: [
      [420, 330, 120, 40, 38000],
      [620, 1010, 110, 40, 36000],
    ],
    far: { x: 726, y: 540, k: 0.32 },
  }),
  rippleMs: 5200,
  sea: [
    { depth: 0, picture: 'ground' },
    {
      depth: 0,
      props: afloat({
        ferry: { x: 822, y: 1128, k: 0.7 },
        row: { x: 120, y: 856, k: 0.8 },
        letters: [
          [744, 1336, 0.8],
          [846, 1366, 0.66, true],
          [690, 1366, 0.56],
        ],
        buoys: [
          [740, 1012, 1.1],
          [60, 1080, 1.1],
        ],
        foam: [
          [820, 960, 0.8],
          [180, 1096, 0.7],
          [800, 1270, 0.6],
        ],
      }),
    },
  ],
  ashore: ashore({
    flag: { x: 211, y: 494, k: 0.8 },
    trees: [
      [270, 1176, 1.1],
      [60, 680, 0.9],
      [800, 720, 1],
    ],
    postbox: { x: 622, y: 1496, k: 1 },
    booth: BOOTH,
    cat: { x: 470, y: 1700, k: 0.56 },
    smoke: [
      [452, 546, 0.6],
      [146, 1080, 0.7],
    ],
  }),
  lamps: [roundPool('lifeboats', 210, 682, 210, 0.5), roundPool('stage', BOOTH[0], BOOTH[1] - 128, 220, 0.6)],
})
export const focus = tallFocus
export const stands = { left: standing(440, 1784, 0.62), right: standing(650, 1784, 0.6) }
