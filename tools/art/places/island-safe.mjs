// Safe: a terracotta harbour village in the gold of a late afternoon. The way goes round the harbour, from the classroom to the puppet booth.
import { at, P, paper, rect } from '../paper/kit.mjs'
import { corners, pts, soft } from '../paper/points.mjs'
import { islandPlanes } from '../plan/island.mjs'
import { focusOn, pool, roundPool } from '../plan/plan.mjs'
import { bush, cobbles, land, meadow, patch, planks, quayEdge, walk, wall } from '../things/map-ground.mjs'
import { disc, glitter, seaBands, skyRings, swell } from '../things/map-sky.mjs'
import { PALE } from '../things/pale-isles.mjs'
import { afloat, ashore, inTheSky, things as moving } from '../things/safe-life.mjs'
import { anchor, barrel, booth, coil, lifeboatHouse, ropeBridge, terracotta, upturned } from '../things/safe-stage.mjs'
import { classroom, ferryGate, letterTable, photoStand } from '../things/safe-stops.mjs'
import { crab, lampPost, pots } from '../things/things.mjs'

export const name = 'island-safe'

const SUN = { x: 470, y: 168 }
const BOOTH = [706, 672, 0.86]

export const stops = {
  'ks2-same-as-classroom': { x: 466, y: 676 },
  'ks2-kind-messages': { x: 402, y: 412 },
  'ks2-pictures-with-permission': { x: 652, y: 400 },
  'ks2-people-i-know': { x: 1279, y: 424 },
  'ks2-safe-links': { x: 1216, y: 664 },
  'ks2-not-who-they-say': { x: 846, y: 694 },
}

const HORSESHOE = soft(
  '-90,322 80,300 260,288 480,292 700,290 900,284 1100,296 1250,312 1316,346 1350,410 1384,480 1406,580 1470,680 1690,740 1690,960 1360,900 1250,760 1120,736 1078,694 1104,630 1142,560 1096,492 980,466 840,462 700,466 600,486 560,540 548,620 566,700 640,780 620,960 -90,960',
)
const ISLET = soft('584,664 640,630 740,618 850,628 910,664 900,716 830,742 700,746 610,724')

export function layers() {
  const sky =
    skyRings({
      w: 1600,
      h: 900,
      ...SUN,
      squash: 0.42,
      light: '#fff0bd',
      rings: [
        [230, '#ffdf9c', 9],
        [430, '#fbcb8c', 9],
        [680, '#f2b083', 11],
        [960, '#dd9a8c', 13],
        [1260, '#b98799', 13],
      ],
    }) +
    disc(SUN.x, SUN.y, 46, '#fff8d8') +
    paper(soft('1000,240 1120,206 1240,192 1380,170 1500,178 1690,150 1690,260 1000,260'), { fill: '#b99aa6', sh: 1, form: 0.15 }) +
    seaBands({
      w: 1600,
      h: 900,
      bands: [
        [206, '#dcbfa6'],
        [222, '#bdbda9'],
        [252, '#8fb6aa'],
        [300, '#6aa8a8'],
        [380, '#5298a2'],
        [490, '#43899a'],
        [620, '#397b92'],
      ],
    }) +
    glitter({ x: SUN.x, from: 212, to: 420, colour: '#fff0b8', n: 22 }) +
    at(1130, 222, PALE.light('#c8a9a4'), 0.9) +
    at(1350, 236, PALE.windmill('#b7a99f'), 0.9) +
    at(760, 224, PALE.school('#d3b9a2'), 0.72) +
    at(980, 214, PALE.observatory('#c9aaae'), 0.55)

  const swells = (y, colour, ph) => swell(y, colour, { from: 480, to: 1180, thick: 22, amp: 5, len: 96, ph, glint: '#fbe7b4' })
  const water =
    swells(520, '#5aa3a8', 0.4) +
    swells(584, '#4c96a0', 1.7) +
    swell(452, '#66aba9', { from: 1380, to: 1640, thick: 20, amp: 5, len: 90, glint: '#fbe7b4' }) +
    swell(560, '#4f98a2', { from: 1400, to: 1640, thick: 22, ph: 2, amp: 5, len: 96, glint: '#fbe7b4' })

  let ground = at(
    0,
    0,
    paper(soft('-90,330 -90,212 40,196 190,214 330,250 470,262 560,300 560,340 -90,340'), {
      fill: '#a8a35c',
      sh: 1,
      form: 0.25,
      amp: 2,
      inner: patch(soft('-90,330 60,250 240,262 420,290 560,330'), '#8f9450', 0.7),
    }),
  )
  ;[
    [16, 292, 0.8, 3],
    [104, 282, 0.84, 0],
    [196, 290, 0.86, 1],
    [286, 300, 0.8, 2],
  ].forEach(([x, y, k, i]) => {
    ground += at(x, y, terracotta(i), k)
  })
  ground += land(HORSESHOE, {
    top: '#dd9a72',
    side: '#d8a083',
    depth: 46,
    strata: 4,
    inner:
      patch(soft('-100,300 200,286 420,300 400,352 250,420 200,560 120,700 -100,760'), '#a9a45c', 0.8) +
      patch(soft('1290,330 1330,380 1380,480 1400,600 1500,700 1690,770 1690,700 1690,300'), '#b7a460', 0.75) +
      patch(soft('620,300 900,290 1120,300 1100,360 900,400 700,380'), '#e8b488', 0.6),
  })
  ground += cobbles(884, 424, 180, 40, 90, '#c98b6c', 3) + cobbles(470, 590, 90, 120, 60, '#cf8b68', 5) + cobbles(1180, 560, 70, 130, 60, '#cf8b68', 8)
  ground += quayEdge(pts('622,782 566,700 549,620 561,540 601,487 700,467 840,463 980,467 1095,493 1141,560 1103,630 1079,692 1120,735'), 13)
  ground += walk(pts('470,890 440,800 380,712 300,600 276,500 320,436 410,420 520,400 640,408 760,432'), 40, '#f2d6a0')
  ground += walk(pts('760,430 850,444 960,436 1080,420 1206,426 1272,470 1300,560 1274,640 1216,676 1130,690'), 38, '#f2d6a0')
  ;[
    [52, 402, 1.02, 4],
    [150, 378, 1, 0],
    [232, 396, 0.96, 3],
  ].forEach(([x, y, k, i]) => {
    ground += at(x, y, terracotta(i), k)
  })
  ground += at(1010, 352, terracotta(2), 0.8) + bush(1080, 352, 26, '#8d9650') + bush(772, 330, 30, '#7f8f4c') + bush(1150, 338, 26, '#7f8f4c')
  ground += at(884, 402, lifeboatHouse(112), 0.94)
  ground += at(558, 392, photoStand(), 0.88)
  ground += at(286, 424, letterTable(), 0.86)
  ground += planks(pts('1312,412 1370,406 1440,404'), 30, { posts: 44 }) + at(1196, 394, ferryGate(), 0.9)
  ground += at(334, 656, classroom(), 0.98)
  ground += wall(pts('-40,548 60,540 130,552'), 24) + wall(pts('470,740 530,752 590,760'), 22) + wall(pts('1300,760 1420,756 1560,790'), 24)
  ground += meadow([20, 430, 150, 250], 26, { seed: 4 }) + meadow([1320, 540, 60, 100], 8, { seed: 7 }) + meadow([-20, 700, 330, 70], 16, { seed: 9 })
  ground += at(184, 690, upturned(), 0.84) + at(1216, 552, anchor(), 0.7)
  ground +=
    bush(60, 560, 34, '#7f8f4c') +
    bush(1398, 640, 34, '#8d9650') +
    at(160, 446, lampPost(84), 0.9) +
    at(1338, 700, lampPost(96), 0.9) +
    [1382, 1522].map((x) => paper(rect(x - 4, 622, 8, 76, 3), { fill: P.wood, sh: 1 })).join('')
  ground += at(540, 470, barrel(), 0.6) + at(574, 476, coil(), 0.6) + at(1060, 470, pots(), 0.5) + at(1102, 476, barrel(), 0.54)
  ground += land(ISLET, { top: '#e3aa80', side: '#d8a083', depth: 34, strata: 3, inner: patch(soft('640,690 760,660 880,680 830,730 700,736'), '#f0cf9c', 0.8) })
  ground += ropeBridge([908, 680], [1100, 690], { deep: 18 })
  ground += at(...BOOTH.slice(0, 2), booth(), BOOTH[2])

  const front =
    paper(corners('-80,960 -80,842 300,836 620,842 1000,838 1300,844 1690,834 1690,960', 10), {
      fill: '#8d6f7e',
      sh: 3,
      form: 0,
      amp: 1.8,
      inner: Array.from({ length: 34 }, (_, i) =>
        paper(rect(-70 + (i % 17) * 100 + (i > 16 ? 50 : 0), 856 + (i > 16 ? 32 : 0), 93, 27, 8), {
          fill: ['#b08b8c', '#a27f87', '#bd9a90', '#967685'][(i * 7) % 4],
          sh: 0,
          form: 0,
          rim: 0.25,
        }),
      ).join(''),
    }) +
    at(64, 850, lampPost(150)) +
    at(1566, 850, lampPost(150)) +
    at(134, 862, pots(), 0.8) +
    at(1460, 866, barrel(), 0.9) +
    at(1404, 872, coil(), 0.9) +
    at(240, 872, crab(), 0.7)
  return [
    { name: 'sky', body: sky },
    { name: 'water', body: water },
    { name: 'ground', body: ground },
    { name: 'front', body: front },
  ]
}

export const things = moving

export const planes = islandPlanes({
  light: { id: 'sun', ...SUN, shine: pool('sun', SUN.x, SUN.y, 860, 520, 0.5), bloom: [280, 0.6] },
  sky: inTheSky({
    clouds: [
      [1180, 120, 0.9, -150, 1750, 0.8],
      [760, 92, 0.66, -150, 1750, 0.7],
      [180, 110, 0.7, -150, 1750, 0.6],
    ],
    gulls: [
      [600, 250, 150, 40, 42000],
      [1010, 210, 120, 34, 36000],
    ],
    far: { x: 610, y: 262, k: 0.26 },
  }),
  rippleMs: 5200,
  sea: [
    { depth: 0, picture: 'ground' },
    {
      depth: 0,
      props: afloat({
        ferry: { wide: { x: 1496, y: 452, k: 0.86 }, square: { x: 1474, y: 452, k: 0.8 } },
        row: { x: 1010, y: 566, k: 0.8 },
        letters: [
          [606, 556, 0.7],
          [838, 560, 0.6, true],
          [590, 612, 0.54],
        ],
        buoys: [
          [1006, 628, 1],
          [1540, 560, 1.1],
        ],
        foam: [
          [1520, 500, 0.8],
          [960, 770, 0.9],
          [1060, 760, 0.7],
        ],
      }),
    },
  ],
  ashore: ashore({
    flag: { x: 885, y: 190, k: 0.8 },
    washing: { x: 1452, y: 634, k: 0.86 },
    trees: [
      [330, 330, 0.9],
      [36, 548, 1.1],
    ],
    postbox: { x: 348, y: 410, k: 0.92 },
    booth: BOOTH,
    cat: { x: 286, y: 790, k: 0.52 },
    smoke: [
      [170, 262, 0.6],
      [1034, 262, 0.6],
    ],
  }),
  lamps: [roundPool('lifeboats', 884, 370, 200, 0.5), roundPool('stage', BOOTH[0], BOOTH[1] - 112, 190, 0.6)],
  above: [{ depth: 0.3, lights: [roundPool('post-left', 64, 686, 220, 0.6), roundPool('post-right', 1566, 686, 220, 0.6)] }],
})
export const focus = focusOn({ x: 420, y: 0, w: 760, h: 900 })
export const stands = {
  left: { sits: false, wide: { x: 560, y: 872, k: 0.56 }, square: { x: 560, y: 872, k: 0.54 }, upright: { x: 560, y: 872, k: 0.54 } },
  right: { sits: false, wide: { x: 1040, y: 872, k: 0.56 }, square: { x: 1030, y: 872, k: 0.54 }, upright: { x: 1030, y: 872, k: 0.54 } },
}
