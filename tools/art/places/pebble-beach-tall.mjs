// Pebble Beach for upright phones: the same walk, winding from the bottom of the picture to the lighthouse at the top.
import { at, d, paper, spline } from '../paper/kit.mjs'
import { pts, soft } from '../paper/points.mjs'
import { bob, sway } from '../plan/moves.mjs'
import { FOLK, roundPool, standing, TALL } from '../plan/plan.mjs'
import { bellFrame, benchForTwo } from '../things/beach-bell.mjs'
import { bookStall } from '../things/beach-books.mjs'
import { chestInSand } from '../things/beach-chest.mjs'
import { seaCottage, table } from '../things/beach-cottage.mjs'
import { deckchairs } from '../things/beach-deckchairs.mjs'
import { driftwood, weed } from '../things/beach-finds.mjs'
import { heap, pebbles, planks, shell, starfish, steppingStones, trodden } from '../things/beach-ground.mjs'
import { postFor, rope } from '../things/beach-life.mjs'
import { lighthouseFoot } from '../things/beach-lighthouse.mjs'
import { organ } from '../things/beach-organ.mjs'
import { postbox } from '../things/beach-postbox.mjs'
import { beachThings, glide, growingCastleAt, hermitAt, smokeOver, washingOn } from '../things/beach-props.mjs'
import { beachSchool } from '../things/beach-school.mjs'
import { chalkCliff, glitter, haze, morningSky, morningSun, ripples, thrift } from '../things/morning-shore.mjs'
import { sandBucket, slippedCastle } from '../things/sandcastles.mjs'
import * as T from '../things/things.mjs'

export const name = 'pebble-beach-tall'
export const units = TALL

const SUN = { x: 330, y: 336 }
// Where sand meets water; each is a piece of a land's outline.
const SHORE = {
  open: '-60,524 90,506 240,514 420,500 560,510 700,496 960,486',
  eastUpper: '960,668 860,674 760,700 640,690 520,672 400,690 346,728 372,768 470,786 600,764 720,774 840,796 960,800',
  channelTop: '960,954 860,952 720,972 560,950 400,962 240,980 100,964 -60,956',
  channelFoot: '-60,1062 100,1048 240,1050 380,1030 520,1036 680,1056 840,1040 960,1046',
  eastLower: '960,1214 840,1222 720,1250 610,1246 540,1222 440,1222 366,1250 352,1286 410,1308 500,1300 590,1316 700,1328 820,1322 960,1344',
  west: '-60,1614 80,1612 220,1590 340,1584 450,1602 560,1592 592,1552 540,1518 440,1524 320,1504 180,1512 60,1494 -60,1484',
}
const LANDS = [
  { outline: `${SHORE.open} ${SHORE.eastUpper} ${SHORE.channelTop}`, shores: ['open', 'eastUpper', 'channelTop'] },
  { outline: `${SHORE.channelFoot} ${SHORE.eastLower} 960,1860 -60,1860 ${SHORE.west}`, shores: ['channelFoot', 'eastLower', 'west'] },
]
const WAY = {
  sand: '-40,1712 70,1704 180,1690 290,1678 450,1672 610,1658 740,1656 826,1634 858,1560 856,1470 826,1404 740,1392 610,1384 450,1394 290,1404 150,1404 66,1382 42,1310 44,1220 76,1146 160,1130 290,1130 450,1118 610,1110 740,1108 824,1096 858,1062 864,1042',
  bridge: '864,1058 866,1000 862,944',
  stones: '858,924 830,858 740,842 610,836 450,846 290,856 160,856 74,836 44,764 48,676 84,604 170,588 290,582 450,572 610,562 716,558',
}
const LINE = [
  [344, 690],
  [396, 699],
  [449, 702],
  [502, 699],
  [554, 690],
]

const edge = (text, colour, w, o) => `<path d="${d(spline(pts(text)), 1)}" fill="none" stroke="${colour}" stroke-width="${w}" stroke-linejoin="round" opacity="${o}"/>`
const outlines = Object.values(SHORE)

export function layers() {
  const size = { w: 900, h: 1800 }
  const sky =
    morningSky({ ...SUN, reach: 900, squash: 0.86, ...size }) +
    haze('-60,356 -60,300 60,288 140,312 230,330 270,356', '#e3cbd0') +
    morningSun(SUN.x, SUN.y, 78) +
    [
      [344, '#c6cfd0', 3, 44],
      [364, '#a9cbca', 4, 60],
      [394, '#86c0c2', 5, 84],
    ]
      .map(([y, c, amp, len], i) => T.wave(y, c, { amp, len, ph: i * 1.9, sh: i < 2 ? 1 : 2, ...size }))
      .join('') +
    glitter(4, 20, { x: SUN.x, y: [352, 420], spread: [20, 90] })
  const swell =
    [
      [428, '#69b3bb', 7, 110],
      [700, '#62bbc0', 6, 120],
      [970, '#66c0c4', 6, 140],
      [1240, '#6cc6c8', 6, 130],
      [1500, '#74cccb', 6, 140],
    ]
      .map(([y, c, amp, len], i) => T.wave(y, c, { amp, len, ph: 0.7 + i * 1.9, sh: 1, ...size, h: 1640 }))
      .join('') +
    outlines.map((text) => edge(text, '#c9f1e6', 46, 0.55)).join('') +
    glitter(9, 8, { x: SUN.x, y: [430, 490], spread: [60, 110] }) +
    [450, 728, 1004, 1278, 1548]
      .map((y, i) =>
        ripples(5 + i, 9, {
          x: [
            [40, 860],
            [400, 880],
            [40, 820],
            [400, 880],
            [30, 540],
          ][i],
          y: [y - 14, y + 18],
          w: [12, 30],
        }),
      )
      .join('')
  return [
    { name: 'sky', body: sky, quality: 46 },
    { name: 'swell', body: swell, quality: 42 },
    { name: 'land', body: land(), quality: 46 },
    { name: 'front', body: front() },
  ]
}

const ground = ({ outline, shores }, i) =>
  paper(soft(outline), {
    fill: ['#fde4b0', '#ffe5b0'][i],
    sh: 3,
    form: 0,
    amp: 1.6,
    tex: 0.4,
    inner: shores.map((id) => edge(SHORE[id], '#d9ab74', 44, 0.42) + edge(SHORE[id], '#d9ab74', 24, 0.3)).join(''),
  }) + shores.map((id) => edge(SHORE[id], '#fffdf2', 10, 0.95)).join('')

function land() {
  return (
    chalkCliff('470,540 520,470 590,430 660,400 740,352 830,330 960,300 960,560', '508,540 548,486 606,452 672,424 748,380 834,358 960,334 960,560', {
      cracks: ['640,450 652,490 640,530', '856,380 866,440 850,500'],
      flints: ['560,486 680,470 700,476', '800,428 960,418', '600,514 960,500'],
    }) +
    thrift(4, 16, { x: [700, 890], y: [330, 352] }) +
    ground(LANDS[0], 0) +
    planks(pts(WAY.bridge), 46, { gap: 14, rail: 30, squash: 0.5 }) +
    ground(LANDS[1], 1) +
    trodden(pts(WAY.sand), 38) +
    steppingStones(pts(WAY.stones), 36, { gap: 44 }) +
    thrift(3, 20, { x: [20, 420], y: [528, 548] }) +
    at(752, 540, lighthouseFoot(), 0.84) +
    at(140, 560, seaCottage(), 1.06) +
    at(206, 592, table(), 0.96) +
    at(150, 836, slippedCastle(), 1.14) +
    at(752, 820, bookStall(), 1.06) +
    washingLine() +
    at(726, 1092, bellFrame(), 1.12) +
    at(726, 1120, benchForTwo(), 1.02) +
    at(140, 1108, beachSchool(), 1.18) +
    at(744, 1372, chestInSand(), 1.22) +
    at(152, 1388, postbox(), 1.24) +
    at(744, 1640, organ(), 1.3) +
    at(140, 1668, deckchairs(), 1.18) +
    finds()
  )
}

/** Boulders where the water ends. */
const rocks = () =>
  [
    [566, 1560, 34],
    [598, 1534, 22],
    [380, 1290, 26],
    [356, 1262, 17],
    [250, 1050, 24],
    [214, 1056, 15],
    [690, 966, 22],
  ]
    .map(([x, y, s]) => at(x, y, T.stone(s)))
    .join('')
const finds = () =>
  pebbles(12, 20, { x: [330, 860], y: [1690, 1780] }) +
  pebbles(14, 14, { x: [30, 560], y: [1424, 1490] }) +
  pebbles(16, 16, { x: [340, 860], y: [1140, 1214] }) +
  pebbles(18, 16, { x: [30, 560], y: [874, 940] }) +
  pebbles(20, 14, { x: [60, 330], y: [612, 666] }) +
  at(446, 1744, starfish('#e8835c', 20)) +
  at(520, 1462, shell()) +
  at(428, 930, shell('#d9b6cf')) +
  at(790, 1200, driftwood(), 0.9) +
  at(450, 1180, weed()) +
  at(470, 908, starfish(), 1) +
  rocks() +
  at(532, 1370, sandBucket())

const washingLine = () => [316, 582].map((x) => at(x, 806, postFor(132)) + at(x, 808, heap(22))).join('') + rope(`316,680 ${LINE.map((p) => p.join(',')).join(' ')} 582,680`)

const front = () =>
  paper(soft('-80,1860 -80,1716 -10,1738 60,1776 200,1792 460,1796 720,1790 840,1772 910,1734 980,1716 980,1860'), { fill: '#3a3a74', sh: 3, form: 0, amp: 2 }) +
  T.grass(-16, 1768, 8, 66, '#5c7a72', 4) +
  T.grass(836, 1770, 8, 62, '#5c7a72', 7)

export const things = beachThings

export const planes = [
  { depth: -1, picture: 'sky' },
  { depth: -1, lights: [roundPool('sun', SUN.x, SUN.y + 10, 700, 0.3)] },
  {
    depth: -0.8,
    props: [
      { id: 'cloud-1', frame: 'cloud', at: { x: 640, y: 214, k: 0.9 }, moves: [{ kind: 'drift', from: -140, to: 1040, ms: 150000 }] },
      { id: 'cloud-2', frame: 'cloud', at: { x: 150, y: 150, k: 0.7, flip: true }, alpha: 0.85, moves: [{ kind: 'drift', from: -140, to: 1040, ms: 210000 }] },
      { id: 'far-sail', frame: 'sail', at: { x: 440, y: 384, k: 0.8 }, moves: bob(4600, 3, 3) },
    ],
  },
  { depth: -0.7, picture: 'swell', ripple: { x: 7, y: 2, ms: 7000 } },
  {
    depth: -0.5,
    props: [
      { id: 'near-sail', frame: 'sail', at: { x: 346, y: 480, k: 1.15 }, moves: bob(5200, 4, 3) },
      { id: 'buoy-1', frame: 'buoy', at: { x: 556, y: 440, k: 0.7 }, moves: bob(3400, 3, 8) },
    ],
  },
  {
    depth: 0,
    picture: 'land',
    lights: [
      roundPool('cottage-window', 112, 514, 150, 0.45),
      roundPool('door', 752, 488, 120, 0.6),
      roundPool('kiosk', 716, 762, 130, 0.25),
      roundPool('school-window', 140, 1030, 150, 0.4),
      roundPool('lantern', 752, 260, 230, 0.7),
    ],
  },
  {
    depth: 0,
    props: [
      ...smokeOver(187, 374, 1.1),
      { id: 'bunting', frame: 'bunting', at: { x: 704, y: 270, k: 1.36, flip: true }, when: 'done' },
      { id: 'castle-flag', frame: 'castle-flag', at: { x: 106, y: 694, k: 1.25 }, moves: sway(7, 2400) },
      ...washingOn(LINE, 1.05),
      { id: 'gull-on-post', frame: 'standing-gull', at: { x: 582, y: 675, k: 0.95 }, poke: { frames: ['standing-gull', 'calling-gull'], backMs: 1200, hop: 14 } },
      { id: 'bell', frame: 'bell', at: { x: 722, y: 950, k: 0.86 }, moves: sway(3, 3800), poke: { cues: ['note-3', 'note-5'] } },
      { id: 'rowing-boat', frame: 'rowing-boat', at: { x: 520, y: 1010, k: 0.95 }, moves: bob(4400, 3, 2) },
      { id: 'buoy-2', frame: 'buoy', at: { x: 290, y: 1014, k: 0.9 }, phase: 0.4, moves: bob(3800, 3, 8) },
      { id: 'school-flag', frame: 'school-flag', at: { x: 140, y: 882, k: 1.1 }, moves: sway(5, 2700) },
      hermitAt({ x: 446, y: 1094, k: 1.1 }),
      growingCastleAt({ x: 450, y: 1364, k: 1.15 }),
      { id: 'heart-red', frame: 'heart-red', at: { x: 98, y: 1316, k: 1.1 }, moves: sway(7, 2900) },
      { id: 'heart-pink', frame: 'heart-pink', at: { x: 206, y: 1316, k: 0.95 }, phase: 0.5, moves: sway(7, 3200) },
      { id: 'key', frame: 'key', at: { x: 794, y: 1222, k: 1.15 }, moves: sway(6, 3300) },
      { id: 'organ-bell', frame: 'organ-bell', at: { x: 744, y: 1410, k: 1.25 }, moves: sway(4, 3000), poke: { cues: ['note-5'] } },
      { id: 'seal', frame: 'seal', at: { x: 440, y: 1556, k: 1.15 }, moves: bob(4800, 5, 2), poke: { frames: ['seal', 'seal-wink'], backMs: 1400 } },
      { id: 'crab', frame: 'crab', at: { x: 850, y: 1750, k: 1 }, poke: { hop: 16 } },
      { id: 'ball', frame: 'ball', at: { x: 560, y: 1774, k: 1.1 }, poke: { hop: 40 } },
      { id: 'kite', frame: 'kite', at: { x: 436, y: 548, k: 1.15 }, moves: sway(5, 5200) },
      { id: 'marram-1', frame: 'marram', at: { x: 30, y: 1076 }, moves: sway(4, 3100) },
      { id: 'marram-2', frame: 'marram', at: { x: 872, y: 1352 }, phase: 0.5, moves: sway(4, 3500) },
      glide(
        'gull-near',
        [
          [60, 330],
          [300, 250],
          [560, 330],
          [840, 270],
          [620, 420],
          [240, 430],
        ],
        48000,
        0.9,
        0.3,
      ),
    ],
  },
  ...FOLK,
  { depth: 1, picture: 'front' },
  { depth: 0, isShade: true },
]
const everywhere = { x: 0, y: 0, ...units }
export const focus = { wide: everywhere, square: everywhere, upright: everywhere }
export const stands = { left: standing(380, 1790, 0.6), right: standing(690, 1790, 0.6) }
const spot = (x, y) => ({ x, y, k: 1.15 })
export const stops = {
  'ks1-adult-with-me': spot(290, 1688),
  'ks1-know-the-button': spot(610, 1670),
  'ks1-keep-private': spot(610, 1396),
  'ks1-kind-messages': spot(290, 1414),
  'ks1-school-can-see': spot(290, 1140),
  'ks1-tell-an-adult': spot(610, 1122),
  'ks1-where-to-learn': spot(610, 848),
  'ks1-when-rules-slip': spot(290, 866),
  'ks1-talk-at-home': spot(290, 592),
  'lamp-room': spot(610, 574),
}
