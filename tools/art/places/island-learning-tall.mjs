// Learning for upright phones: the way winds down from the school on its hill, past the library, to the cottage by the brook.
import { at, paper } from '../paper/kit.mjs'
import { pts, soft } from '../paper/points.mjs'
import { islandPlanes } from '../plan/island.mjs'
import { roundPool, standing, TALL, tallFocus } from '../plan/plan.mjs'
import { bigLibrary, bigSchool, deskCottage, glassHouse } from '../things/learning-buildings.mjs'
import { afloat, ashore, inTheSky, things as moving } from '../things/learning-life.mjs'
import { bookCart, lockers, porch, workbench } from '../things/learning-stops.mjs'
import { bush, flowerRows, land, meadow, patch, planks, stairs, walk, wall } from '../things/map-ground.mjs'
import { disc, glitter, seaBands, skyRings, swell } from '../things/map-sky.mjs'
import { PALE } from '../things/pale-isles.mjs'
import { grass, lampPost } from '../things/things.mjs'

export const name = 'island-learning-tall'
export const units = TALL

const SUN = { x: 250, y: 250 }
const SCHOOL = [520, 628, 1.02]

export const stops = {
  'ks2-personal-devices': { x: 180, y: 720 },
  'ks2-ask-first': { x: 724, y: 884 },
  'ks2-chosen-sites': { x: 190, y: 1084 },
  'ks2-school-work': { x: 744, y: 1404 },
  'ks2-learning-at-home': { x: 190, y: 1610 },
}

const ISLAND = soft('-90,640 40,590 160,560 320,544 520,536 700,548 820,590 862,660 850,740 880,860 990,960 990,1900 -90,1900')
const BROOK = soft(
  '990,1080 900,1060 800,1060 700,1074 640,1110 650,1150 700,1176 640,1230 500,1290 330,1360 200,1400 60,1410 -90,1400 -90,1486 80,1490 230,1476 390,1424 560,1352 690,1296 760,1230 800,1190 900,1180 990,1190',
)

export function layers() {
  const sky =
    skyRings({
      w: 900,
      h: 1800,
      ...SUN,
      squash: 0.9,
      light: '#ffe08f',
      rings: [
        [150, '#ffeab2', 9],
        [260, '#f1efcb', 11],
        [390, '#cfe8dc', 11],
        [540, '#aedbdd', 13],
        [700, '#8fcbd8', 15],
      ],
      shadow: 0.16,
    }) +
    disc(SUN.x, SUN.y, 50, '#fffbe8') +
    paper(soft('540,470 620,430 700,420 800,398 990,392 990,500 540,500'), { fill: '#a9c6c6', sh: 1, form: 0.15 }) +
    paper(soft('-80,470 -80,424 30,418 110,432 200,470'), { fill: '#b9d2cc', sh: 1, form: 0.15 }) +
    seaBands({
      w: 900,
      h: 1800,
      bands: [
        [440, '#c4e0d6'],
        [458, '#a4d3cf'],
        [492, '#7fc3c6'],
        [550, '#62b2bd'],
        [660, '#4ea2b4'],
        [800, '#4293aa'],
      ],
      glint: '#f3fbe8',
    }) +
    glitter({ x: SUN.x, from: 446, to: 540, colour: '#fffbe0', n: 12 }) +
    at(780, 462, PALE.light('#b4cfca'), 1) +
    at(90, 462, PALE.harbour('#b7cfc6'), 0.8) +
    at(360, 456, PALE.windmill('#bcd4cc'), 0.7)
  const bay = (y, colour, from, to, ph) => swell(y, colour, { from, to, thick: 22, amp: 5, len: 96, ph, glint: '#f3fbe8' })
  const water = bay(520, '#84c8c9', -20, 920, 0.5) + bay(600, '#6cb9c1', 780, 920, 1.2) + bay(700, '#58aab8', 820, 920, 0.4) + bay(780, '#4b9cb0', 830, 920, 2)

  let ground = paper(soft('-90,640 -90,560 60,520 240,496 460,490 640,504 780,560 780,640'), { fill: '#9fbb62', sh: 1, form: 0.2, amp: 2 })
  ground += land(ISLAND, {
    top: '#93b45c',
    side: '#e2cd9c',
    depth: 36,
    strata: 3,
    inner:
      patch(soft('120,580 400,556 700,570 820,640 800,780 560,820 240,780 80,700'), '#b3c76c', 0.8) +
      patch(soft('-90,1020 200,960 420,1000 440,1160 200,1260 -90,1240'), '#a9c066', 0.7) +
      patch(soft('300,1500 620,1420 990,1360 990,1900 300,1900'), '#82a653', 0.7) +
      patch(soft('-90,740 120,780 200,860 60,960 -90,960'), '#82a653', 0.6),
  })
  ground +=
    paper(BROOK, { fill: '#e9d8a8', sh: 0, form: 0, amp: 2 }) +
    paper(
      soft(
        '990,1094 900,1074 800,1074 710,1088 662,1112 670,1142 722,1172 660,1240 510,1304 336,1374 200,1414 60,1424 -90,1414 -90,1474 80,1478 226,1464 384,1412 552,1340 680,1284 746,1220 790,1176 900,1166 990,1176',
      ),
      { fill: '#5fb0bd', sh: 0, form: 0.1, amp: 2 },
    )
  ground += walk(
    pts('520,660 420,690 300,712 180,724 120,760 200,820 400,850 560,878 724,892 800,930 720,990 520,1020 330,1070 200,1092 130,1130 220,1184 340,1200 392,1236'),
    36,
    '#f0dca6',
  )
  ground += walk(pts('430,1372 500,1420 620,1430 744,1414 820,1446 740,1500 560,1544 380,1590 200,1620 110,1676 220,1740 400,1880'), 38, '#f0dca6')
  ground += stairs(pts('520,668 520,638'), 72, '#efe0c0')
  ground +=
    meadow([20, 800, 130, 110], 16, { seed: 4 }) +
    meadow([560, 960, 180, 40], 8, { seed: 6 }) +
    meadow([740, 1000, 130, 40], 8, { seed: 8 }) +
    meadow([20, 1260, 260, 90], 18, { seed: 12 }) +
    meadow([560, 1650, 280, 70], 14, { seed: 14 }) +
    meadow([380, 1690, 140, 40], 8, { seed: 16 })
  ground += flowerRows(650, 1590, 4, 120) + flowerRows(60, 1180, 4) + flowerRows(720, 700, 4, 90)
  ground += at(SCHOOL[0], SCHOOL[1], bigSchool(), SCHOOL[2])
  ground += at(300, 704, lockers(), 1)
  ground += at(574, 872, porch(), 0.98) + bush(480, 868, 24, '#6f9a50')
  ground += at(416, 1044, bigLibrary(), 0.96) + at(300, 1110, bookCart(), 0.86) + at(412, 1152, glassHouse(), 0.8)
  ground += planks(pts('388,1232 412,1300 430,1374'), 48, { colour: '#c59a66' })
  ground += wall(pts('-30,960 60,966 130,958'), 22, '#d8cbb0') + wall(pts('760,1560 840,1550 930,1562'), 24, '#d8cbb0')
  ground += at(590, 1418, workbench(), 0.92)
  ground += at(370, 1600, deskCottage(), 1) + bush(500, 1580, 26, '#6f9a50')
  ground += grass(610, 1128, 3, 28, '#6f9a4c', 5) + grass(240, 1404, 3, 28, '#6f9a4c', 7) + at(64, 1560, lampPost(96), 0.9) + at(820, 868, lampPost(92), 0.9)

  const front =
    paper(soft('-60,1860 -60,1736 60,1730 200,1752 420,1768 640,1758 800,1738 960,1730 960,1860'), { fill: '#5f8a4c', sh: 3, form: 0.1, amp: 2 }) +
    grass(-10, 1748, 9, 56, '#5a8048', 4) +
    grass(820, 1748, 9, 56, '#5a8048', 9) +
    meadow([100, 1772, 260, 24], 10, { leaf: '#8fb560', seed: 21 }) +
    meadow([560, 1772, 260, 24], 10, { leaf: '#8fb560', seed: 25 })
  return [
    { name: 'sky', body: sky },
    { name: 'water', body: water },
    { name: 'ground', body: ground },
    { name: 'front', body: front },
  ]
}

export const things = moving

export const planes = islandPlanes({
  light: { id: 'sun', ...SUN, shine: roundPool('sun', SUN.x, SUN.y, 640, 0.26), bloom: [240, 0.2] },
  sky: inTheSky({
    clouds: [
      [690, 230, 0.9, -150, 1050, 0.95],
      [420, 130, 0.7, -150, 1050, 0.9],
    ],
    gulls: [
      [160, 410, 110, 34, 40000],
      [560, 330, 110, 40, 36000],
    ],
    far: [
      [250, 490, 0.26],
      [850, 560, 0.34, true],
    ],
  }),
  rippleMs: 5200,
  sea: [
    {
      depth: 0,
      picture: 'ground',
      props: afloat({
        foam: [
          [880, 650, 0.5],
          [60, 560, 0.6],
        ],
        buoys: [[872, 720, 1]],
      }),
    },
  ],
  ashore: ashore({
    school: SCHOOL,
    trees: [
      [120, 640, 1],
      [716, 660, 0.9],
      [836, 1330, 1.2],
      [60, 1060, 1.1],
    ],
    smallTrees: [
      [820, 1010, 1],
      [540, 1690, 1.1],
    ],
    phones: { x: 304, y: 728, k: 0.84 },
    bell: { x: 675, y: 768, k: 0.86 },
    ducks: [
      [820, 1132, 0.8],
      [744, 1110, 0.6, true],
      [150, 1452, 0.7],
    ],
    butterflies: [
      [640, 1580, 60, 30],
      [90, 850, 60, 30],
    ],
    glints: [[860, 1150, 0.7]],
    smoke: [[300, 1398, 0.8]],
    kite: { x: 812, y: 590, k: 0.9 },
  }),
  lamps: [roundPool('desk', 326, 1554, 160, 0.35)],
})
export const focus = tallFocus
export const stands = { left: standing(440, 1786, 0.62), right: standing(660, 1786, 0.6) }
