// Learning: a green island on a bright morning. The way goes from the school past the library, and over the brook to the cottage.
import { at, paper } from '../paper/kit.mjs'
import { pts, soft } from '../paper/points.mjs'
import { islandPlanes } from '../plan/island.mjs'
import { focusOn, pool, roundPool } from '../plan/plan.mjs'
import { bigLibrary, bigSchool, deskCottage, glassHouse } from '../things/learning-buildings.mjs'
import { afloat, ashore, inTheSky, things as moving } from '../things/learning-life.mjs'
import { bookCart, lockers, porch, workbench } from '../things/learning-stops.mjs'
import { bush, flowerRows, land, meadow, patch, planks, stairs, walk, wall } from '../things/map-ground.mjs'
import { disc, glitter, seaBands, skyRings, swell } from '../things/map-sky.mjs'
import { PALE } from '../things/pale-isles.mjs'
import { grass, lampPost } from '../things/things.mjs'

export const name = 'island-learning'

const SUN = { x: 360, y: 128 }
const SCHOOL = [636, 386, 0.98]

export const stops = {
  'ks2-personal-devices': { x: 404, y: 440 },
  'ks2-ask-first': { x: 1016, y: 452 },
  'ks2-chosen-sites': { x: 1234, y: 494 },
  'ks2-school-work': { x: 1090, y: 696 },
  'ks2-learning-at-home': { x: 590, y: 702 },
}

const ISLAND = soft(
  '-90,470 60,430 160,380 300,346 480,330 700,320 920,318 1120,316 1300,330 1420,372 1500,450 1512,540 1470,620 1500,720 1600,800 1690,840 1690,960 -90,960 -90,640',
)
const BROOK = soft('690,600 720,560 800,536 890,544 930,580 900,622 830,640 780,664 792,720 830,780 850,960 716,960 716,790 690,720 700,650')

export function layers() {
  const sky =
    skyRings({
      w: 1600,
      h: 900,
      ...SUN,
      squash: 0.5,
      light: '#ffe08f',
      rings: [
        [230, '#ffeab2', 9],
        [400, '#f1efcb', 11],
        [600, '#cfe8dc', 11],
        [900, '#aedbdd', 13],
        [1240, '#8fcbd8', 15],
      ],
      shadow: 0.16,
    }) +
    disc(SUN.x, SUN.y, 52, '#fffbe8') +
    paper(soft('1040,250 1160,214 1290,206 1400,186 1520,190 1690,166 1690,280 1040,280'), { fill: '#a9c6c6', sh: 1, form: 0.15 }) +
    paper(soft('-80,250 -80,204 60,196 180,212 300,230 380,250'), { fill: '#b9d2cc', sh: 1, form: 0.15 }) +
    seaBands({
      w: 1600,
      h: 900,
      bands: [
        [222, '#c4e0d6'],
        [242, '#a4d3cf'],
        [276, '#7fc3c6'],
        [330, '#62b2bd'],
        [420, '#4ea2b4'],
        [540, '#4293aa'],
        [680, '#38839f'],
      ],
      glint: '#f3fbe8',
    }) +
    glitter({ x: 360, from: 228, to: 350, colour: '#fffbe0', n: 16 }) +
    at(1180, 244, PALE.light('#b4cfca'), 0.9) +
    at(1380, 252, PALE.lookout('#a5c4c2'), 0.9) +
    at(150, 248, PALE.harbour('#b7cfc6'), 0.8) +
    at(930, 238, PALE.windmill('#bcd4cc'), 0.6)

  const bay = (y, colour, from, to, ph) => swell(y, colour, { from, to, thick: 22, amp: 5, len: 96, ph, glint: '#f3fbe8' })
  const water =
    bay(366, '#6cb9c1', -20, 330, 0.5) +
    bay(470, '#58aab8', 1440, 1640, 1.2) +
    bay(560, '#4b9cb0', 1470, 1640, 2.1) +
    bay(660, '#4293aa', 1440, 1640, 0.2) +
    bay(300, '#84c8c9', 1200, 1640, 1)

  let ground =
    paper(soft('120,420 260,338 420,296 600,280 800,284 980,300 1160,306 1320,340 1320,440 120,440'), { fill: '#9fbb62', sh: 1, form: 0.2, amp: 2 }) +
    bush(300, 372, 34, '#7d9f55') +
    bush(1330, 372, 36, '#6f9a50')
  ground += land(ISLAND, {
    top: '#93b45c',
    side: '#e2cd9c',
    depth: 36,
    strata: 3,
    inner:
      patch(soft('300,340 560,326 860,330 1180,330 1320,400 1100,470 760,490 420,480 260,420'), '#b3c76c', 0.8) +
      patch(soft('-90,640 120,560 340,540 480,580 640,700 660,960 -90,960'), '#82a653', 0.7) +
      patch(soft('900,620 1100,560 1340,560 1460,640 1480,760 1690,860 1690,960 900,960'), '#86aa55', 0.65) +
      Array.from({ length: 9 }, (_, i) =>
        patch(soft(`${60 + i * 26},${486 - i * 8} ${72 + i * 26},${484 - i * 8} ${40 + i * 20},${600 - i * 2} ${24 + i * 20},${600 - i * 2}`), i % 2 ? '#6f9a4c' : '#c9b765', 0.5),
      ).join(''),
  })
  ground +=
    paper(BROOK, { fill: '#e9d8a8', sh: 0, form: 0, amp: 2 }) +
    at(
      4,
      5,
      paper(
        BROOK.map(([x, y]) => [800 + (x - 800) * 0.9, 700 + (y - 700) * 0.95]),
        { fill: '#5fb0bd', sh: 0, form: 0.1, amp: 2 },
      ),
    )
  ground += walk(
    pts('-30,840 120,760 210,640 250,520 330,456 420,446 560,430 636,420 760,436 880,452 1000,452 1130,476 1270,500 1372,540 1392,610 1300,668 1180,696 1070,706 900,716'),
    38,
    '#f0dca6',
  )
  ground += walk(pts('700,722 640,716 560,720 470,724'), 36, '#f0dca6') + planks(pts('884,716 800,704 706,718'), 44, { colour: '#c59a66' })
  ground +=
    meadow([60, 640, 120, 70], 16, { seed: 4 }) +
    flowerRows(620, 556, 4, 80) +
    flowerRows(1236, 590, 4) +
    meadow([1310, 590, 40, 60], 5, { seed: 8 }) +
    meadow([100, 640, 80, 60], 5, { seed: 14 }) +
    meadow([1180, 740, 280, 60], 18, { seed: 16 }) +
    meadow([560, 770, 100, 40], 8, { seed: 18 }) +
    meadow([940, 760, 90, 50], 8, { seed: 19 })
  ground += stairs(pts('636,424 636,396'), 70, '#efe0c0')
  ground += at(1206, 392, bigLibrary(), 0.92) + at(1340, 466, glassHouse(), 0.8)
  ground += at(SCHOOL[0], SCHOOL[1], bigSchool(), SCHOOL[2])
  ground += at(318, 424, lockers(), 0.96)
  ground += at(882, 428, porch(), 0.9) + bush(806, 424, 22, '#6f9a50')
  ground += at(1146, 484, bookCart(), 0.86)
  ground += wall(pts('430,528 520,534 600,528'), 22, '#d8cbb0') + wall(pts('1000,566 1100,574 1190,566'), 22, '#d8cbb0')
  ground += at(946, 692, workbench(), 0.9)
  ground += at(446, 696, deskCottage(), 0.94)
  ground += grass(690, 640, 3, 26, '#6f9a4c', 5) + at(1440, 560, lampPost(92), 0.9) + at(232, 700, lampPost(92), 0.9)

  const front =
    paper(soft('-80,960 -80,820 60,812 220,842 420,862 640,872 900,874 1140,864 1320,850 1500,820 1690,812 1690,960'), { fill: '#5f8a4c', sh: 3, form: 0.1, amp: 2 }) +
    grass(-30, 836, 12, 60, '#5a8048', 4) +
    grass(1490, 836, 12, 60, '#5a8048', 9) +
    meadow([90, 850, 300, 40], 16, { leaf: '#8fb560', seed: 21 }) +
    meadow([1180, 856, 300, 36], 16, { leaf: '#8fb560', seed: 25 })
  return [
    { name: 'sky', body: sky },
    { name: 'water', body: water },
    { name: 'ground', body: ground },
    { name: 'front', body: front },
  ]
}

export const things = moving

export const planes = islandPlanes({
  light: { id: 'sun', ...SUN, shine: pool('sun', SUN.x, SUN.y, 820, 600, 0.26), bloom: [240, 0.2] },
  sky: inTheSky({
    clouds: [
      [1130, 130, 1, -150, 1750, 0.95],
      [760, 96, 0.7, -150, 1750, 0.9],
      [1440, 96, 0.8, -150, 1750, 0.9],
    ],
    gulls: [
      [60, 290, 90, 40, 42000],
      [1120, 210, 110, 34, 36000],
    ],
    far: [
      [210, 316, 0.3],
      [1530, 296, 0.34, true],
    ],
  }),
  rippleMs: 5200,
  sea: [
    {
      depth: 0,
      picture: 'ground',
      props: afloat({
        foam: [
          [1560, 610, 0.7],
          [1570, 500, 0.6],
          [90, 404, 0.6],
        ],
        buoys: [[1560, 430, 1]],
      }),
    },
  ],
  ashore: ashore({
    school: SCHOOL,
    trees: [
      [470, 372, 0.9],
      [1080, 372, 0.9],
      [120, 520, 1.2],
      [1460, 690, 1.3],
    ],
    smallTrees: [
      [800, 352, 0.8],
      [1310, 350, 0.9],
      [280, 620, 1],
    ],
    phones: { x: 322, y: 446, k: 0.8 },
    bell: { x: 975, y: 332, k: 0.8 },
    ducks: [
      [800, 612, 0.7],
      [752, 578, 0.54, true],
    ],
    butterflies: [
      [660, 540, 50, 26],
      [1230, 566, 60, 26],
    ],
    glints: [
      [770, 622, 0.7],
      [772, 770, 0.7],
    ],
    smoke: [[380, 506, 0.7]],
    kite: { x: 1436, y: 420, k: 0.9 },
  }),
  lamps: [roundPool('desk', 405, 650, 150, 0.35)],
})
export const focus = focusOn({ x: 420, y: 0, w: 760, h: 900 })
export const stands = {
  left: { sits: false, wide: { x: 330, y: 876, k: 0.56 }, square: { x: 330, y: 876, k: 0.54 }, upright: { x: 560, y: 876, k: 0.54 } },
  right: { sits: false, wide: { x: 1250, y: 876, k: 0.56 }, square: { x: 1250, y: 876, k: 0.54 }, upright: { x: 1030, y: 876, k: 0.54 } },
}
