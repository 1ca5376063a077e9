// Trust: two rocks and a stone bridge on a violet evening, the moon just up behind it. The way goes over the bridge to the observatory, then down to the workshop.
import { at, P, paper } from '../paper/kit.mjs'
import { pts, soft } from '../paper/points.mjs'
import { islandPlanes } from '../plan/island.mjs'
import { focusOn, pool, roundPool } from '../plan/plan.mjs'
import { bush, cobbles, land, meadow, patch, stairs, walk, wall } from '../things/map-ground.mjs'
import { disc, glitter, seaBands, skyRings, stars, swell } from '../things/map-sky.mjs'
import { PALE } from '../things/pale-isles.mjs'
import { grass, lampPost } from '../things/things.mjs'
import { archBridge, bigObservatory, lilacHouse, paintPots, workshop } from '../things/trust-buildings.mjs'
import { afloat, ashore, inTheSky, things as moving } from '../things/trust-life.mjs'
import { mirrorHall, paintedBoard, telescopes } from '../things/trust-stops.mjs'

export const name = 'island-trust'

const MOON = { x: 770, y: 212 }
const DOME = [1100, 396, 0.96]
const HALL = [326, 616, 0.9]
const BOARD = [548, 606, 0.86]

export const stops = {
  'ks2-not-all-true': { x: 452, y: 644 },
  'ks2-check-sources': { x: 1262, y: 482 },
  'ks2-credit-makers': { x: 1256, y: 702 },
}

const LEFT = soft('-90,430 40,404 180,396 330,410 460,436 570,474 640,516 668,570 640,636 560,690 440,742 320,790 180,836 60,900 -90,960')
const UPPER = soft('884,500 920,448 1000,416 1120,396 1260,390 1400,402 1520,430 1690,440 1690,620 1500,566 1380,552 1240,556 1100,560 980,558 906,540')
const LOWER = soft('920,690 980,654 1100,640 1260,640 1420,650 1560,662 1690,670 1690,960 1240,960 1100,850 980,780 926,736')
const rock = { top: '#a98fbc', side: '#c9b4cf', beach: '#cdb9c4', shore: '#c9c6e6' }

export function layers() {
  const sky =
    skyRings({
      w: 1600,
      h: 900,
      ...MOON,
      squash: 0.62,
      light: '#ffe9c4',
      rings: [
        [150, '#f9cdb0', 9],
        [270, '#e3a5a8', 9],
        [420, '#bb85ad', 11],
        [600, '#8f6aa8', 11],
        [800, '#68569b', 13],
        [1040, '#4a4688', 13],
      ],
      shadow: 0.26,
    }) +
    stars({ w: 1600, h: 190, n: 44 }) +
    disc(MOON.x, MOON.y, 46, '#fff3d2') +
    paper(soft('-80,290 -80,232 60,220 190,236 300,228 420,262 500,290'), { fill: '#6f5f9a', sh: 1, form: 0.15 }) +
    paper(soft('1180,290 1280,250 1400,238 1500,216 1690,206 1690,290'), { fill: '#6a5b98', sh: 1, form: 0.15 }) +
    seaBands({
      w: 1600,
      h: 900,
      bands: [
        [262, '#b796b4'],
        [278, '#9585b2'],
        [308, '#7877aa'],
        [362, '#626ba2'],
        [440, '#525f98'],
        [550, '#46558e'],
        [680, '#3d4c84'],
      ],
      glint: '#f3d9d0',
    }) +
    glitter({ x: MOON.x, from: 268, to: 620, colour: '#ffe9bd', n: 34, spread: 60 }) +
    at(640, 282, PALE.light('#9f83ad'), 0.8) +
    at(236, 288, PALE.school('#8673a4'), 0.9) +
    at(1480, 286, PALE.windmill('#8070a2'), 0.86) +
    at(914, 280, PALE.harbour('#a888b0'), 0.66)

  const across = (y, colour, ph, from = 560, to = 1180) => swell(y, colour, { from, to, thick: 24, amp: 5, len: 100, ph, glint: '#f3d9d0' })
  const water = across(470, '#6a70a8', 0.4) + across(560, '#57639c', 1.6) + across(650, '#4d5a94', 0.8) + across(740, '#455290', 2.2, 480, 1180)

  let ground = paper(soft('-90,440 -90,352 40,330 170,338 280,372 360,420 360,460 -90,460'), { fill: '#9079ae', sh: 1, form: 0.25, amp: 2 })
  ;[
    [20, 398, 0.86, 1],
    [112, 388, 0.84, 0],
    [208, 402, 0.86, 3],
  ].forEach(([x, y, k, i]) => {
    ground += at(x, y, lilacHouse(i), k)
  })
  ground += land(LEFT, {
    ...rock,
    depth: 84,
    strata: 5,
    inner:
      patch(soft('-90,420 200,410 380,450 420,540 240,640 60,760 -90,800'), '#8b7cb8', 0.55) +
      patch(soft('300,720 440,620 560,500 630,520 650,580 560,690 440,740'), '#d3b1c4', 0.6),
  })
  ground += land(UPPER, {
    ...rock,
    depth: 92,
    strata: 5,
    inner:
      patch(soft('1380,400 1520,430 1690,450 1690,590 1500,560 1400,520'), '#8b7cb8', 0.5) +
      patch(soft('906,500 960,440 1100,430 1240,430 1340,480 1200,540 1000,546'), '#d3b1c4', 0.6),
  })
  ground += at(DOME[0], DOME[1] + 26, bigObservatory(), DOME[2])
  ground += cobbles(1140, 486, 190, 44, 80, '#c9b1d2', 3) + cobbles(420, 640, 150, 50, 60, '#b79dc6', 6)
  ground += archBridge([600, 540], [944, 516], { rise: 52, foot: 170, thick: 44 })
  ground +=
    walk(pts('40,890 130,800 250,716 360,668 450,650 530,630 590,580 616,544'), 36, '#e8d0cf') + walk(pts('926,520 1000,504 1100,500 1262,490 1370,500 1430,520'), 34, '#e8d0cf')
  ground += at(1034, 486, telescopes(), 0.88)
  ground += land(LOWER, {
    ...rock,
    depth: 58,
    strata: 4,
    inner: patch(soft('1380,650 1690,660 1690,960 1420,860'), '#8b7cb8', 0.5) + patch(soft('960,700 1100,660 1300,660 1360,720 1200,790 1020,770'), '#c2a8cc', 0.6),
  })
  ground += stairs(pts('1424,700 1452,660 1450,610 1432,560 1428,524'), 52, '#e8d6dc')
  ground += walk(pts('1424,704 1350,716 1270,712 1200,722'), 34, '#e8d0cf')
  ground +=
    meadow([10, 560, 170, 130], 20, { leaf: '#6f8f78', colours: [P.rose, P.cream, P.lamp, P.heather], seed: 4 }) +
    meadow([1400, 440, 160, 70], 12, { leaf: '#6f8f78', colours: [P.rose, P.cream, P.lamp], seed: 7 }) +
    meadow([1400, 740, 180, 80], 14, { leaf: '#6f8f78', colours: [P.rose, P.cream, P.lamp], seed: 9 })
  ground += wall(pts('-40,640 60,628 130,640'), 24, '#bda6c6') + wall(pts('1370,470 1450,462 1540,476'), 22, '#bda6c6')
  ground += bush(96, 500, 32, '#77719f') + bush(1560, 500, 36, '#77719f') + at(190, 520, lampPost(92), 0.9) + at(1396, 498, lampPost(90), 0.8) + at(900, 508, lampPost(84), 0.8)
  ground += at(...HALL.slice(0, 2), mirrorHall(), HALL[2]) + at(BOARD[0], BOARD[1], paintedBoard(), BOARD[2])
  ground += at(1072, 706, workshop(), 0.92) + at(936, 742, paintPots(), 0.8)

  const front =
    paper(soft('-80,960 -80,810 20,826 140,856 320,866 560,874 800,878 1060,874 1300,862 1480,846 1590,816 1690,800 1690,960'), { fill: '#4a4580', sh: 3, form: 0.1, amp: 2 }) +
    grass(-30, 836, 11, 60, '#5a5f86', 4) +
    grass(1500, 836, 11, 60, '#5a5f86', 9) +
    meadow([110, 866, 260, 24], 10, { leaf: '#6f7a98', colours: [P.heather, P.rose, P.cream], seed: 21 }) +
    meadow([1220, 868, 260, 24], 10, { leaf: '#6f7a98', colours: [P.heather, P.rose, P.cream], seed: 25 })
  return [
    { name: 'sky', body: sky },
    { name: 'water', body: water },
    { name: 'ground', body: ground },
    { name: 'front', body: front },
  ]
}

export const things = moving

export const planes = islandPlanes({
  light: { id: 'moon', ...MOON, shine: pool('moon', MOON.x, MOON.y, 620, 460, 0.5), bloom: [260, 0.5] },
  sky: inTheSky({
    clouds: [
      [470, 150, 0.8, -150, 1750, 0.6],
      [1350, 120, 0.9, -150, 1750, 0.55],
    ],
    gulls: [[560, 320, 110, 34, 40000]],
    far: [
      [500, 336, 0.3],
      [1010, 340, 0.26, true],
    ],
    stars: [
      [330, 96, 0.8],
      [1010, 120, 0.6],
      [180, 160, 0.6],
    ],
    shooting: [1300, 84, 0.9],
  }),
  rippleMs: 5600,
  sea: [
    {
      depth: -0.2,
      props: afloat({
        foam: [
          [740, 800, 0.8],
          [860, 770, 0.7],
        ],
        lights: [
          [716, 660, 0.9],
          [836, 676, 0.9],
          [790, 560, 0.7],
          [700, 760, 1],
          [850, 800, 1.1],
        ],
        row: { x: 772, y: 630, k: 0.72 },
      }),
    },
    { depth: 0, picture: 'ground' },
  ],
  ashore: ashore({
    dome: [DOME[0], DOME[1] + 26, DOME[2]],
    hall: HALL,
    board: BOARD,
    crabAt: { x: 254, y: 636, k: 0.6 },
    owlAt: { x: 1500, y: 420, k: 0.62 },
    trees: [
      [420, 470, 0.9],
      [1500, 470, 1.2],
      [60, 560, 1.1],
    ],
    smallTrees: [
      [1330, 420, 0.9],
      [1590, 700, 1.2],
      [470, 520, 0.8],
    ],
    smoke: [[136, 314, 0.5]],
    fireflies: [
      [150, 600, 50],
      [1380, 760, 60],
      [960, 800, 50],
      [500, 700, 40],
      [1460, 500, 40],
    ],
  }),
  lamps: [
    pool('workshop', 1072, 650, 300, 220, 0.5),
    roundPool('observatory', 1100, 340, 220, 0.3),
    roundPool('hall', HALL[0], HALL[1] - 90, 220, 0.3),
    roundPool('post-left', 190, 424, 150, 0.6),
    roundPool('post-bridge', 900, 429, 150, 0.6),
    roundPool('post-right', 1396, 415, 150, 0.6),
    pool('houses', 110, 356, 260, 160, 0.3),
  ],
})
export const focus = focusOn({ x: 420, y: 0, w: 760, h: 900 })
export const stands = {
  left: { sits: false, wide: { x: 560, y: 884, k: 0.56 }, square: { x: 560, y: 884, k: 0.54 }, upright: { x: 560, y: 884, k: 0.54 } },
  right: { sits: false, wide: { x: 1010, y: 884, k: 0.56 }, square: { x: 1010, y: 884, k: 0.54 }, upright: { x: 1030, y: 884, k: 0.54 } },
}
