// Pebble Beach: the walk along the sand, over the plank bridge and back along the spit to the lighthouse. Fresh, early, the sun just up.
import { at, flat, P, paper, rect } from '../paper/kit.mjs'
import { corners, pts, soft } from '../paper/points.mjs'
import { bellFrame, benchForTwo } from '../things/beach-bell.mjs'
import { bookStall } from '../things/beach-books.mjs'
import { chestInSand } from '../things/beach-chest.mjs'
import { seaCottage, table } from '../things/beach-cottage.mjs'
import { deckchairs } from '../things/beach-deckchairs.mjs'
import { heap, pebbles, planks, shell, starfish, trodden } from '../things/beach-ground.mjs'
import { postFor, rope } from '../things/beach-life.mjs'
import { lighthouseFoot } from '../things/beach-lighthouse.mjs'
import { organ } from '../things/beach-organ.mjs'
import { postbox } from '../things/beach-postbox.mjs'
import { beachThings, glide, growingCastleAt, hermitAt, smokeOver, washingOn } from '../things/beach-props.mjs'
import { beachSchool } from '../things/beach-school.mjs'
import { chalkCliff, foamLine, glitter, haze, morningSky, morningSun, ripples, thrift } from '../things/morning-shore.mjs'
import { sandBucket, slippedCastle } from '../things/sandcastles.mjs'
import * as T from '../things/things.mjs'

export const name = 'pebble-beach'

const SUN = { x: 944, y: 226 }
const WAY = {
  near: '-60,800 60,752 190,690 345,648 460,654 571,660 690,646 797,644 910,656 1023,658 1140,646 1250,646 1316,628',
  bridge: '1322,622 1350,576 1360,520 1350,466 1324,424',
  spit: '1326,410 1250,384 1140,380 1033,386 920,388 815,382 700,378 600,384 500,384 448,378',
}
const LINE = [
  [1104, 768],
  [1160, 776],
  [1218, 779],
  [1276, 777],
  [1332, 769],
]

export function layers() {
  const sky =
    morningSky({ ...SUN, reach: 1150 }) +
    haze('1050,250 1100,214 1190,196 1290,206 1380,182 1500,176 1680,150 1680,260', '#e3cbd0') +
    haze('1240,252 1330,222 1420,216 1520,202 1680,190 1680,262', '#cfbcc9') +
    morningSun(SUN.x, SUN.y, 74) +
    [
      [232, '#c6cfd0', 3, 52],
      [250, '#a9cbca', 4, 70],
      [276, '#8ac0c2', 6, 96],
      [310, '#6fb3b9', 7, 120],
      [352, '#5da8b2', 8, 150],
      [420, '#66b3b6', 8, 190],
      [500, '#84c8c2', 8, 240],
    ]
      .map(([y, c, amp, len], i) => T.wave(y, c, { amp, len, ph: i * 1.9, sh: i < 2 ? 1 : 2 }))
      .join('') +
    glitter(4, 26, { x: SUN.x, y: [240, 350], spread: [24, 120] }) +
    ripples(7, 16, { x: [1380, 1600], y: [300, 560], w: [14, 34] })
  const swell = T.wave(292, '#7bbabf', { amp: 7, len: 112, ph: 0.7, h: 352, sh: 1 }) + glitter(9, 9, { x: SUN.x, y: [300, 340], spread: [60, 120] })
  return [
    { name: 'sky', body: sky },
    { name: 'swell', body: swell, quality: 44 },
    { name: 'spit', body: spit() },
    { name: 'beach', body: beach() },
    { name: 'front', body: front() },
  ]
}

function spit() {
  const edge = '-80,560 120,520 260,476 420,486 600,470 800,480 1000,470 1180,478 1300,462 1390,436 1432,404'
  return (
    chalkCliff('-80,170 10,140 110,150 190,190 236,250 300,300 330,330 300,560 -80,600', '-80,214 20,182 112,192 176,228 214,290 268,322 300,356 290,520 200,560 -80,600', [
      '30,200 48,280 26,380 44,470',
      '116,210 128,300 108,390',
      '190,262 204,340 190,430',
    ]) +
    paper(soft('-80,620 -80,470 80,452 210,400 320,366 460,352 640,344 820,352 1000,344 1180,348 1310,352 1400,372 1436,400 1400,436 1300,464 1180,482 1000,474 800,484 600,474 420,492 260,484 120,530'), {
      fill: '#f0d6a6',
      sh: 3,
      form: 0.1,
      amp: 2,
    }) +
    foamLine(edge, { side: -1, width: 7, wet: 22 }) +
    flat(soft('300,372 460,358 640,352 760,356 700,372 520,378 360,392'), '#a9b972', 0.75, 2) +
    flat(soft('980,356 1100,350 1240,356 1330,366 1240,376 1080,366'), '#a9b972', 0.6, 2) +
    thrift(3, 26, { x: [320, 760], y: [360, 376] }) +
    thrift(6, 12, { x: [1000, 1320], y: [358, 370] }) +
    at(672, 366, seaCottage(), 0.86) +
    at(440, 384, lighthouseFoot(), 0.8) +
    at(896, 372, slippedCastle(), 0.92) +
    at(1112, 374, bookStall(), 0.86) +
    at(1270, 374, bellFrame(), 0.84) +
    planks(pts(WAY.spit), 25, { gap: 11, squash: 1 }) +
    at(682, 396, table(), 0.8) +
    at(1318, 400, benchForTwo(), 0.86) +
    pebbles(8, 34, { x: [300, 1340], y: [408, 456], s: [3, 6] }) +
    at(500, 448, starfish(), 0.9) +
    at(930, 452, shell(), 0.8) +
    // a tidal pool's guests look up from the cliff's foot
    at(150, 512, T.pots(), 0.55)
  )
}

function beach() {
  const edge = '-80,640 60,600 200,570 360,556 540,562 720,548 900,558 1080,548 1240,560 1400,566 1520,600 1680,610'
  return (
    planks(pts(WAY.bridge), 44, { gap: 13, rail: 26, squash: 0.5 }) +
    paper(soft('-80,980 -80,640 60,604 200,574 360,560 540,566 720,552 900,562 1080,552 1240,564 1400,570 1520,604 1680,614 1680,980'), { fill: '#f3d9a8', sh: 3, form: 0.1, amp: 2 }) +
    foamLine(edge, { width: 9, wet: 30 }) +
    T.wave(742, '#eccd98', { amp: 10, len: 330, ph: 0.9, sh: 1 }) +
    T.wave(812, '#e3be87', { amp: 10, len: 420, ph: 2.2, sh: 1 }) +
    [
      [1450, 640, P.coral, P.deep],
      [1536, 650, '#3d8f97', P.plum],
    ]
      .map(([x, y, c, door]) => at(x, y, T.hut(88, 70, c, { plate: 0, door })))
      .join('') +
    trodden(pts(WAY.near), 34) +
    at(268, 644, deckchairs(), 0.92) +
    at(498, 648, organ()) +
    at(716, 642, chestInSand(), 0.96) +
    at(948, 650, postbox()) +
    at(1174, 640, beachSchool(), 0.96) +
    washingLine() +
    pebbles(12, 60, { x: [20, 1580], y: [754, 880] }) +
    pebbles(21, 24, { x: [30, 1560], y: [584, 612], s: [2.5, 5] }) +
    at(628, 800, shell()) +
    at(390, 800, starfish('#e8835c', 17)) +
    at(906, 828, shell('#d9b6cf'), 0.9) +
    at(560, 836, sandBucket(), 0.9)
  )
}

const washingLine = () =>
  [1066, 1370].map((x) => at(x, 848, postFor(92)) + at(x, 850, heap(20))).join('') + rope(`1066,760 ${LINE.map((p) => p.join(',')).join(' ')} 1370,760`)

const front = () =>
  paper(soft('-80,960 -80,770 -20,796 60,846 170,876 500,892 1000,894 1380,884 1500,856 1580,800 1680,770 1680,960'), { fill: '#3a3a74', sh: 3, form: 0, amp: 2 }) +
  T.grass(-20, 830, 10, 80, '#5c7a72', 4) +
  T.grass(1506, 838, 10, 74, '#5c7a72', 7)

export const things = beachThings

const pool = (id, x, y, size, brightness) => ({ id, kind: 'glow', x, y, w: size, h: size, brightness, isPool: true })

export const planes = [
  { depth: -1, picture: 'sky' },
  { depth: -1, lights: [{ id: 'sun', kind: 'glow', x: SUN.x, y: SUN.y + 10, w: 980, h: 520, brightness: 0.34, isPool: true }] },
  {
    depth: -0.8,
    props: [
      { id: 'cloud-1', frame: 'cloud', at: { x: 300, y: 96, k: 0.9 }, moves: [{ kind: 'drift', from: -140, to: 1740, ms: 190000 }] },
      { id: 'cloud-2', frame: 'cloud', at: { x: 1270, y: 138, k: 0.66, flip: true }, alpha: 0.85, moves: [{ kind: 'drift', from: -140, to: 1740, ms: 260000 }] },
      { id: 'far-sail', frame: 'sail', at: { x: 742, y: 268, k: 0.7 }, moves: [{ kind: 'bob', by: 3, rockDeg: 3, ms: 4600 }] },
    ],
  },
  { depth: -0.7, picture: 'swell', ripple: { x: 9, y: 2, ms: 7000 } },
  {
    depth: -0.5,
    props: [
      { id: 'buoy-1', frame: 'buoy', at: { x: 1010, y: 318, k: 0.6 }, moves: [{ kind: 'bob', by: 3, rockDeg: 8, ms: 3400 }] },
      { id: 'near-sail', frame: 'sail', at: { x: 1464, y: 330, k: 1.05, flip: true }, moves: [{ kind: 'bob', by: 4, rockDeg: 3, ms: 5200 }] },
      glide('gull-far', [[560, 220], [860, 180], [1180, 212], [1240, 240], [900, 256]], 46000, 0.5),
    ],
  },
  { depth: 0, picture: 'spit', lights: [pool('cottage-window', 650, 330, 120, 0.5), pool('door', 440, 336, 110, 0.6), pool('kiosk', 1083, 330, 110, 0.3), pool('lantern', 440, 118, 210, 0.75)] },
  {
    depth: 0,
    props: [
      ...smokeOver(711, 214, 0.9),
      { id: 'bell', frame: 'bell', at: { x: 1267, y: 268, k: 0.66 }, moves: [{ kind: 'sway', deg: 3, ms: 3800 }], poke: { cues: ['note-3', 'note-5'] } },
      { id: 'flag-1', frame: 'castle-flag', at: { x: 865, y: 256 }, moves: [{ kind: 'sway', deg: 7, ms: 2400 }] },
      { id: 'seal', frame: 'seal', at: { x: 1452, y: 470, k: 0.9 }, moves: [{ kind: 'bob', by: 5, rockDeg: 2, ms: 4800 }], poke: { frames: ['seal', 'seal-wink'], backMs: 1400 } },
      { id: 'rowing-boat', frame: 'rowing-boat', at: { x: 372, y: 532, k: 0.9 }, moves: [{ kind: 'bob', by: 3, rockDeg: 2, ms: 4400 }] },
      { id: 'buoy-2', frame: 'buoy', at: { x: 850, y: 528, k: 0.7 }, phase: 0.4, moves: [{ kind: 'bob', by: 3, rockDeg: 8, ms: 3800 }] },
    ],
  },
  { depth: 0, picture: 'beach', lights: [pool('school-window', 1174, 578, 130, 0.45)] },
  {
    depth: 0,
    props: [
      { id: 'organ-bell', frame: 'organ-bell', at: { x: 498, y: 470 }, moves: [{ kind: 'sway', deg: 4, ms: 3000 }], poke: { cues: ['note-5'] } },
      { id: 'key', frame: 'key', at: { x: 754, y: 520, k: 0.9 }, moves: [{ kind: 'sway', deg: 6, ms: 3300 }] },
      { id: 'school-flag', frame: 'school-flag', at: { x: 1174, y: 456 }, moves: [{ kind: 'sway', deg: 5, ms: 2700 }] },
      { id: 'gull-on-post', frame: 'standing-gull', at: { x: 1066, y: 756, k: 0.9, flip: true }, poke: { frames: ['standing-gull', 'calling-gull'], backMs: 1200, hop: 14 } },
      ...washingOn(LINE),
      growingCastleAt({ x: 486, y: 826 }),
      hermitAt({ x: 770, y: 816, k: 0.9 }),
      { id: 'ball', frame: 'ball', at: { x: 996, y: 830, k: 0.95 }, poke: { hop: 40 } },
      { id: 'crab', frame: 'crab', at: { x: 1424, y: 760, k: 0.9 }, poke: { hop: 16 } },
      { id: 'marram-1', frame: 'marram', at: { x: 232, y: 604, k: 0.8 }, moves: [{ kind: 'sway', deg: 4, ms: 3100 }] },
      { id: 'marram-2', frame: 'marram', at: { x: 1400, y: 610, k: 0.9 }, phase: 0.5, moves: [{ kind: 'sway', deg: 4, ms: 3500 }] },
      { id: 'kite', frame: 'kite', at: { x: 1250, y: 168, k: 0.8 }, moves: [{ kind: 'sway', deg: 5, ms: 5200 }] },
      glide('gull-near', [[180, 250], [420, 150], [760, 232], [1120, 140], [1460, 240], [1100, 290], [560, 280]], 52000, 0.8, 0.3),
    ],
  },
  { depth: 0.4, folk: 'back' },
  { depth: 0.4, folk: 'front' },
  { depth: 1, picture: 'front' },
  { depth: 0, isShade: true },
]
export const focus = { wide: { x: 0, y: 0, w: 1600, h: 900 }, square: { x: 200, y: 0, w: 1200, h: 900 }, upright: { x: 380, y: 250, w: 840, h: 640 } }
export const stands = {
  left: { sits: false, wide: { x: 262, y: 872, k: 0.6 }, square: { x: 276, y: 872, k: 0.6 }, upright: { x: 560, y: 860, k: 0.8 } },
  right: { sits: false, wide: { x: 664, y: 880, k: 0.6 }, square: { x: 664, y: 880, k: 0.6 }, upright: { x: 1040, y: 860, k: 0.8 } },
}
const spot = (x, y) => ({ x, y, k: 1 })
export const stops = {
  'ks1-adult-with-me': spot(345, 664),
  'ks1-know-the-button': spot(571, 676),
  'ks1-keep-private': spot(797, 660),
  'ks1-kind-messages': spot(1023, 674),
  'ks1-school-can-see': spot(1250, 662),
  'ks1-tell-an-adult': spot(1250, 400),
  'ks1-where-to-learn': spot(1033, 400),
  'ks1-when-rules-slip': spot(815, 398),
  'ks1-talk-at-home': spot(600, 398),
  'lamp-room': spot(380, 396),
}
