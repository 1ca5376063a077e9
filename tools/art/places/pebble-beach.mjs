// Pebble Beach: the walk along the sand, over the plank bridge and back along the spit to the lighthouse. Fresh, early, the sun just up.
import { at, flat, P, paper } from '../paper/kit.mjs'
import { pts, soft } from '../paper/points.mjs'
import { bob, sway } from '../plan/moves.mjs'
import { FOLK, focusOn, roundPool } from '../plan/plan.mjs'
import { bellFrame, benchForTwo } from '../things/beach-bell.mjs'
import { bookStall } from '../things/beach-books.mjs'
import { chestInSand } from '../things/beach-chest.mjs'
import { seaCottage, table } from '../things/beach-cottage.mjs'
import { deckchairs } from '../things/beach-deckchairs.mjs'
import { driftwood, rockPool, towel, weed } from '../things/beach-finds.mjs'
import { heap, pebbles, planks, shell, starfish, steppingStones, trodden } from '../things/beach-ground.mjs'
import { postFor, rope } from '../things/beach-life.mjs'
import { lighthouseFoot } from '../things/beach-lighthouse.mjs'
import { organ } from '../things/beach-organ.mjs'
import { postbox } from '../things/beach-postbox.mjs'
import { beachThings, glide, growingCastleAt, hermitAt, smokeOver, washingOn } from '../things/beach-props.mjs'
import { beachSchool } from '../things/beach-school.mjs'
import { cave, chalkCliff, foamLine, glitter, haze, morningSky, morningSun, ripples, thrift } from '../things/morning-shore.mjs'
import { sandBucket, slippedCastle } from '../things/sandcastles.mjs'
import * as T from '../things/things.mjs'

export const name = 'pebble-beach'

const SUN = { x: 944, y: 226 }
const WAY = {
  near: '-60,812 60,764 190,704 360,658 470,664 583,670 694,658 805,656 916,666 1028,668 1140,660 1240,658 1312,640 1348,604 1354,570',
  bridge: '1352,600 1360,556 1362,512 1352,466 1330,428',
  spit: '1326,410 1250,384 1140,380 1033,386 920,388 815,382 700,378 600,384 500,384 448,378',
}
const LINE = [
  [1106, 780],
  [1161, 788],
  [1218, 791],
  [1275, 789],
  [1330, 781],
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
    ]
      .map(([y, c, amp, len], i) => T.wave(y, c, { amp, len, ph: i * 1.9, sh: i < 2 ? 1 : 2 }))
      .join('') +
    glitter(4, 26, { x: SUN.x, y: [240, 350], spread: [24, 120] })
  const swell =
    [
      [346, '#58aab6', 8, 150],
      [408, '#62b8bd', 8, 190],
      [478, '#7fcdc8', 8, 240],
    ]
      .map(([y, c, amp, len], i) => T.wave(y, c, { amp, len, ph: 0.7 + i * 1.9, h: 600, sh: 1 }))
      .join('') +
    glitter(9, 6, { x: SUN.x, y: [326, 346], spread: [60, 120] }) +
    ripples(7, 16, { x: [1380, 1600], y: [370, 560], w: [14, 34] }) +
    ripples(9, 26, { x: [200, 1340], y: [500, 556], w: [12, 30] })
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
    chalkCliff('150,470 150,232 220,226 262,262 300,300 338,344 360,372 300,440', '150,470 150,262 214,254 250,286 286,322 322,358 336,384 280,450', {
      cracks: ['226,290 238,350 224,410'],
      flints: ['150,330 220,336 300,352', '150,390 330,396'],
    }) +
    chalkCliff('-80,490 -80,132 20,118 96,140 150,150 196,196 222,260 232,340 236,440 120,490', '-80,490 -80,172 16,158 90,178 144,190 182,228 202,282 212,350 214,440 110,490', {
      cracks: ['36,176 54,270 30,380 46,470', '124,196 138,290 118,400', '184,250 194,340 182,420'],
      flints: ['-80,246 60,240 196,258', '-80,322 80,330 214,326', '-80,404 110,398 222,410'],
    }) +
    at(92, 462, cave(), 1.05) +
    thrift(14, 22, { x: [-10, 190], y: [140, 168] }) +
    paper(
      soft(
        '-80,620 -80,470 80,452 210,400 320,366 460,352 640,344 820,352 1000,344 1180,348 1310,352 1400,372 1436,400 1400,436 1300,464 1180,482 1000,474 800,484 600,474 420,492 260,484 120,530',
      ),
      {
        fill: '#fde4b0',
        tex: 0.4,
        sh: 3,
        form: 0.1,
        amp: 2,
      },
    ) +
    foamLine(edge, { side: -1, width: 7, wet: 22 }) +
    flat(soft('300,372 460,358 640,352 760,356 700,372 520,378 360,392'), '#a9b972', 0.75, 2) +
    flat(soft('980,356 1100,350 1240,356 1330,366 1240,376 1080,366'), '#a9b972', 0.6, 2) +
    thrift(3, 26, { x: [320, 760], y: [360, 376] }) +
    thrift(6, 12, { x: [1000, 1320], y: [358, 370] }) +
    at(672, 366, seaCottage(), 0.86) +
    at(440, 384, lighthouseFoot(), 0.8) +
    at(902, 374, slippedCastle(), 0.95) +
    at(1112, 374, bookStall(), 0.86) +
    at(1316, 376, bellFrame(), 0.86) +
    steppingStones(pts(WAY.spit), 33) +
    at(682, 396, table(), 0.8) +
    at(1316, 400, benchForTwo(), 0.8) +
    pebbles(8, 34, { x: [300, 1340], y: [408, 456], s: [3, 6] }) +
    at(1142, 450, starfish(), 0.9) +
    at(930, 452, shell(), 0.8) +
    // a tidal pool's guests look up from the cliff's foot
    at(150, 512, T.pots(), 0.55)
  )
}

function beach() {
  const edge = '-80,640 60,600 200,570 360,556 540,562 720,548 900,558 1080,548 1240,560 1400,566 1520,600 1680,610'
  return (
    planks(pts(WAY.bridge), 44, { gap: 13, rail: 26, squash: 0.5 }) +
    paper(soft('-80,980 -80,640 60,604 200,574 360,560 540,566 720,552 900,562 1080,552 1240,564 1400,570 1520,604 1680,614 1680,980'), {
      fill: '#ffe5b0',
      sh: 3,
      form: 0.1,
      amp: 2,
      tex: 0.4,
    }) +
    foamLine(edge, { width: 9, wet: 30 }) +
    T.wave(752, '#fadaa2', { amp: 10, len: 330, ph: 0.9, sh: 1, tex: 0.35 }) +
    T.wave(822, '#f2cb8e', { amp: 10, len: 420, ph: 2.2, sh: 1, tex: 0.35 }) +
    [
      [1450, 640, P.coral, P.deep],
      [1536, 650, '#3d8f97', P.plum],
    ]
      .map(([x, y, c, door]) => at(x, y, T.hut(88, 70, c, { plate: 0, door })))
      .join('') +
    trodden(pts(WAY.near), 34) +
    at(286, 654, deckchairs(), 0.98) +
    at(506, 656, organ(), 1.06) +
    at(722, 650, chestInSand(), 1.03) +
    at(948, 658, postbox(), 1.06) +
    at(1170, 650, beachSchool(), 1) +
    washingLine() +
    pebbles(12, 60, { x: [20, 1580], y: [754, 880] }) +
    pebbles(21, 24, { x: [30, 1560], y: [584, 612], s: [2.5, 5] }) +
    at(628, 800, shell()) +
    at(300, 792, starfish('#e8835c', 15)) +
    at(1030, 846, shell('#d9b6cf'), 0.9) +
    at(556, 848, sandBucket(), 0.95) +
    at(886, 832, rockPool(), 0.92) +
    at(170, 800, towel(), 0.9) +
    at(1470, 716, driftwood()) +
    at(330, 838, weed()) +
    at(1016, 772, weed(), 0.8)
  )
}

const washingLine = () => [1066, 1370].map((x) => at(x, 858, postFor(92)) + at(x, 860, heap(20))).join('') + rope(`1066,771 ${LINE.map((p) => p.join(',')).join(' ')} 1370,771`)

const front = () =>
  paper(soft('-80,960 -80,770 -20,796 60,846 170,876 500,892 1000,894 1380,884 1500,856 1580,800 1680,770 1680,960'), { fill: '#3a3a74', sh: 3, form: 0, amp: 2 }) +
  T.grass(-20, 830, 10, 80, '#5c7a72', 4) +
  T.grass(1506, 838, 10, 74, '#5c7a72', 7)

export const things = beachThings

export const planes = [
  { depth: -1, picture: 'sky' },
  { depth: -1, lights: [{ id: 'sun', kind: 'glow', x: SUN.x, y: SUN.y + 10, w: 980, h: 520, brightness: 0.3, isPool: true }] },
  {
    depth: -0.8,
    props: [
      { id: 'cloud-1', frame: 'cloud', at: { x: 300, y: 96, k: 0.9 }, moves: [{ kind: 'drift', from: -140, to: 1740, ms: 190000 }] },
      { id: 'cloud-2', frame: 'cloud', at: { x: 1270, y: 138, k: 0.66, flip: true }, alpha: 0.85, moves: [{ kind: 'drift', from: -140, to: 1740, ms: 260000 }] },
      { id: 'far-sail', frame: 'sail', at: { x: 742, y: 268, k: 0.7 }, moves: bob(4600, 3, 3) },
    ],
  },
  { depth: -0.7, picture: 'swell', ripple: { x: 9, y: 2, ms: 7000 } },
  {
    depth: -0.5,
    props: [
      { id: 'buoy-1', frame: 'buoy', at: { x: 1010, y: 318, k: 0.6 }, moves: bob(3400, 3, 8) },
      { id: 'near-sail', frame: 'sail', at: { x: 1464, y: 330, k: 1.05, flip: true }, moves: bob(5200, 4, 3) },
      glide(
        'gull-far',
        [
          [560, 220],
          [860, 180],
          [1180, 212],
          [1240, 240],
          [900, 256],
        ],
        46000,
        0.5,
      ),
    ],
  },
  {
    depth: 0,
    picture: 'spit',
    lights: [
      roundPool('cottage-window', 650, 330, 120, 0.5),
      roundPool('door', 440, 336, 110, 0.6),
      roundPool('kiosk', 1083, 330, 110, 0.3),
      roundPool('lantern', 440, 118, 210, 0.75),
    ],
  },
  {
    depth: 0,
    props: [
      ...smokeOver(711, 214, 0.9),
      { id: 'bunting', frame: 'bunting', at: { x: 474, y: 148, k: 0.62 }, when: 'done' },
      { id: 'bell', frame: 'bell', at: { x: 1313, y: 266, k: 0.66 }, moves: sway(3, 3800), poke: { cues: ['note-3', 'note-5'] } },
      { id: 'flag-1', frame: 'castle-flag', at: { x: 865, y: 256 }, moves: sway(7, 2400) },
      { id: 'seal', frame: 'seal', at: { x: 1452, y: 470, k: 0.9 }, moves: bob(4800, 5, 2), poke: { frames: ['seal', 'seal-wink'], backMs: 1400 } },
      { id: 'rowing-boat', frame: 'rowing-boat', at: { x: 372, y: 532, k: 0.9 }, moves: bob(4400, 3, 2) },
      { id: 'buoy-2', frame: 'buoy', at: { x: 850, y: 528, k: 0.7 }, phase: 0.4, moves: bob(3800, 3, 8) },
    ],
  },
  { depth: 0, picture: 'beach', lights: [roundPool('school-window', 1170, 584, 130, 0.45)] },
  {
    depth: 0,
    props: [
      { id: 'organ-bell', frame: 'organ-bell', at: { x: 506, y: 468, k: 1.05 }, moves: sway(4, 3000), poke: { cues: ['note-5'] } },
      { id: 'heart-red', frame: 'heart-red', at: { x: 903, y: 595, k: 0.9 }, moves: sway(7, 2900) },
      { id: 'heart-pink', frame: 'heart-pink', at: { x: 992, y: 595, k: 0.8 }, phase: 0.5, moves: sway(7, 3200) },
      { id: 'key', frame: 'key', at: { x: 764, y: 522, k: 0.95 }, moves: sway(6, 3300) },
      { id: 'school-flag', frame: 'school-flag', at: { x: 1170, y: 458 }, moves: sway(5, 2700) },
      { id: 'gull-on-post', frame: 'standing-gull', at: { x: 1066, y: 767, k: 0.85, flip: true }, poke: { frames: ['standing-gull', 'calling-gull'], backMs: 1200, hop: 14 } },
      ...washingOn(LINE),
      growingCastleAt({ x: 476, y: 838, k: 1.1 }),
      hermitAt({ x: 736, y: 838, k: 0.92 }),
      { id: 'ball', frame: 'ball', at: { x: 404, y: 800, k: 0.85 }, poke: { hop: 40 } },
      { id: 'nest-gull', frame: 'standing-gull', at: { x: 168, y: 186, k: 0.6, flip: true }, moves: sway(2, 4200) },
      { id: 'crab', frame: 'crab', at: { x: 1424, y: 760, k: 0.9 }, poke: { hop: 16 } },
      { id: 'marram-1', frame: 'marram', at: { x: 232, y: 604, k: 0.8 }, moves: sway(4, 3100) },
      { id: 'marram-2', frame: 'marram', at: { x: 1400, y: 610, k: 0.9 }, phase: 0.5, moves: sway(4, 3500) },
      { id: 'kite', frame: 'kite', at: { x: 1396, y: 398, k: 1.45 }, moves: sway(5, 5200) },
      glide(
        'gull-near',
        [
          [180, 250],
          [420, 150],
          [760, 232],
          [1120, 140],
          [1460, 240],
          [1100, 290],
          [560, 280],
        ],
        52000,
        0.8,
        0.3,
      ),
    ],
  },
  ...FOLK,
  { depth: 1, picture: 'front' },
  { depth: 0, isShade: true },
]
export const focus = focusOn({ x: 380, y: 250, w: 840, h: 640 })
export const stands = {
  left: { sits: false, wide: { x: 262, y: 872, k: 0.6 }, square: { x: 276, y: 872, k: 0.6 }, upright: { x: 560, y: 860, k: 0.8 } },
  right: { sits: false, wide: { x: 640, y: 880, k: 0.6 }, square: { x: 640, y: 880, k: 0.6 }, upright: { x: 1040, y: 860, k: 0.8 } },
}
const spot = (x, y) => ({ x, y, k: 1 })
export const stops = {
  'ks1-adult-with-me': spot(372, 676),
  'ks1-know-the-button': spot(592, 688),
  'ks1-keep-private': spot(811, 674),
  'ks1-kind-messages': spot(1031, 686),
  'ks1-school-can-see': spot(1250, 674),
  'ks1-tell-an-adult': spot(1248, 400),
  'ks1-where-to-learn': spot(1033, 400),
  'ks1-when-rules-slip': spot(815, 398),
  'ks1-talk-at-home': spot(600, 398),
  'lamp-room': spot(380, 396),
}
