// The school gate at home time: the sun stands low at the end of the street, and everything throws a long shadow.
import { at, lin, P, paper, poly, rect, rng } from '../paper/kit.mjs'
import { band, corners, soft } from '../paper/points.mjs'
import { FOLK, focusOn } from '../plan/plan.mjs'
import { chalkCliffs, glitter, openSky, seaBands, sunDisc } from '../things/bay-view.mjs'
import { schoolFront } from '../things/school-building.mjs'
import { belisha, gatePillar, gateWing, hedgerow, lollipop, lostMitten, pillarBox, railings, scooter } from '../things/street-things.mjs'
import * as T from '../things/things.mjs'

export const name = 'school-gate'

const SUN = { x: 900, y: 384 }

function sky() {
  let s = openSky(
    SUN.x,
    SUN.y,
    '#fff0bf',
    [
      [150, '#ffdf9c', 9],
      [280, '#fbc483', 11],
      [450, '#ee9f83', 13],
      [680, '#c98394', 15],
      [940, '#9a74a0', 17],
    ],
    { squash: 0.8, shadow: 0.3 },
  )
  s += sunDisc(SUN.x, SUN.y, 74)
  s += chalkCliffs('560,470 640,440 720,424 790,438 850,470', 472, { chalk: '#f3d3b8', green: '#b08a86', crack: '#c39a96' })
  s += seaBands([
    [454, '#e3b59a'],
    [472, '#b79aa6'],
    [498, '#7d8aa8'],
  ])
  s += glitter(SUN.x, 460, { rows: 8, spread: 90 })
  s += at(1046, 452, paper(soft('-90,40 -50,0 0,-12 60,2 100,40'), { fill: '#7f7a86', sh: 1, form: 0.2 }) + at(0, -6, T.lighthouse(), 0.36))
  // the street runs down to the water: roofs below, each with a lamp on already
  s += at(1290, 560, T.cottage(150, 118, { wall: '#efcba4', roof: '#6d5a86', lit: [1, 0, 1, 1], door: P.coral }))
  s += at(1430, 572, T.cottage(160, 150, { wall: '#d9b3a8', roof: '#5c5684', lit: [0, 1, 1, 0], door: P.deep }))
  s += at(1580, 580, T.cottage(160, 176, { wall: '#e6b48f', roof: '#6d5a86', lit: [1, 1, 0, 1], door: P.moss }))
  return s + at(1178, 556, T.cottage(110, 84, { wall: '#e9c7b8', roof: '#7a6590', lit: [1, 0, 1, 1], door: P.plum })) + at(1100, 230, T.gull(), 0.6) + at(1150, 262, T.gull(4), 0.4)
}

const tree = (w, dark, mid, lit) =>
  paper(band('0,0 -6,-120 10,-236', 40, 22), { fill: P.dark, sh: 2, form: 0.5 }) +
  paper(soft(`${-w},-190 ${-w - 10},-300 ${-w * 0.5},-390 20,-420 ${w * 0.8},-386 ${w + 14},-300 ${w * 0.9},-196 20,-160`), { fill: dark, sh: 3, form: 0.35, amp: 4 }) +
  paper(soft(`${-w * 0.4},-190 ${-w * 0.7},-270 ${-w * 0.2},-350 ${w * 0.4},-396 ${w * 0.9},-330 ${w * 0.94},-240 ${w * 0.5},-180`), { fill: mid, sh: 2, form: 0.4, amp: 4 }) +
  paper(soft(`${w * 0.06},-230 ${w * 0.1},-310 ${w * 0.5},-356 ${w * 0.84},-300 ${w * 0.8},-226 ${w * 0.4},-206`), { fill: lit, sh: 1, form: 0.4, amp: 3 })

// every shadow points away from the low sun
const shade = (x0, y0, x1, y1, w0, w1) =>
  paper(band(`${x0},${y0} ${(x0 + x1) / 2},${(y0 + y1) / 2} ${x1},${y1}`, w0, w1), { fill: '#4a3f78', sh: 0, form: 0, rim: 0, tex: 0, op: 0.3 })

function ground() {
  let s = T.wave(640, '#b78f8c', { amp: 3, len: 420, ph: 0.6, tex: 0.9 })
  // flagstones
  s += paper(rect(-40, 660, 1680, 140, 2), {
    fill: '#d0a48f',
    sh: 1,
    form: 0,
    inner:
      [694, 742].map((y) => `<path d="M-40 ${y}H1640" stroke="#94706f" stroke-width="4" opacity=".4"/>`).join('') +
      [...Array(22)].map((_, i) => `<path d="M${800 + (i - 11) * 84} 656L${800 + (i - 11) * 106} 800" stroke="#94706f" stroke-width="4" opacity=".32"/>`).join(''),
  })
  const [u, g] = lin([
    [0, '#ffe3a6', 0.75],
    [1, '#ffd08a', 0],
  ])
  s += `${g}<path d="M720 640L1080 640L1330 800H470Z" fill="${u}"/>`
  s +=
    shade(650, 662, 420, 800, 60, 110) +
    shade(1150, 662, 1400, 800, 60, 110) +
    shade(760, 660, 700, 800, 12, 26) +
    shade(1040, 660, 1130, 800, 12, 26) +
    shade(250, 690, 40, 800, 30, 60)
  s += paper(rect(-40, 790, 1680, 20, 3), { fill: '#e8cbb0', sh: 2, form: 0 })
  s += paper(rect(-40, 808, 1680, 130, 2), { fill: '#5f567e', sh: 0, form: 0, tex: 0.9 })
  // the crossing
  return (
    s +
    [-3, -2, -1, 0, 1, 2, 3]
      .map((i) =>
        paper(
          poly(
            [
              [800 + i * 128 - 36, 816],
              [800 + i * 128 + 30, 816],
              [800 + i * 150 + 38, 920],
              [800 + i * 150 - 44, 920],
            ],
            4,
          ),
          { fill: '#efe0d0', sh: 0, form: 0, tex: 0.8, op: 0.86 },
        ),
      )
      .join('')
  )
}

function gate() {
  let s = at(256, 600, schoolFront({ brick: '#b66a58', roof: '#664f78', glass: '#ffd98c', lit: '#ffe9ae', hour: 3, minute: 30, door: '#2d5a6d' }), 1.04)
  s += at(600, 620, tree(104, '#6f7258', '#a3874f', '#d3a050')) + at(1500, 640, tree(130, '#8a5c50', '#bf7648', '#de9a50'), 0.9, 0, -1)
  s += paper(soft('-60,760 -60,612 300,596 700,604 800,600 1000,604 1660,610 1660,760'), { fill: '#8f9560', sh: 2, form: 0.1, amp: 3 })
  s += paper(corners('770,600 960,600 1070,680 690,680', 6), { fill: '#ddb391', sh: 0, form: 0, rim: 0.5, tex: 0.8 })
  s += hedgerow(-40, 640, 552, 650, '#536f58', 4) + hedgerow(1150, 1640, 560, 650, '#536f58', 9)
  s += ground()
  s += railings(-40, 640, 668, 142) + railings(1154, 1640, 668, 142)
  s += at(706, 664, gateWing(96, 154)) + at(1082, 664, gateWing(-96, 154))
  s += at(668, 672, gatePillar(196)) + at(1120, 672, gatePillar(196))
  s += at(330, 510, lostMitten(), 1)
  s += at(160, 704, pillarBox(), 1.05) + at(160, 496, T.cat(), 0.82)
  s += at(1318, 694, lollipop(), 0.92, 8)
  s += at(1470, 706, scooter(P.teal), 0.95)
  return s
}

const bunting = () => T.bunting(664, 452, 1124, 452, 26, 9)

function front() {
  let s = at(1556, 860, belisha(), 1.25) + at(36, 880, belisha(), 1.25)
  const r = rng(3)
  s += [...Array(9)]
    .map((_, i) =>
      at(180 + r() * 1240, 818 + r() * 60, paper(soft('0,-15 12,-4 9,10 0,15 -10,9 -11,-5'), { fill: ['#d98f50', '#c9653f', '#e6b054'][i % 3], sh: 1, form: 0.4 }), 0.9, r() * 360),
    )
    .join('')
  return s + at(1352, 806, T.crab(), 0.66)
}

export const layers = () => [
  { name: 'bunting', body: bunting() },
  { name: 'sky', body: sky(), quality: 46 },
  { name: 'gate', body: gate(), quality: 42 },
  { name: 'front', body: front() },
]

export const planes = [
  {
    depth: -1,
    picture: 'sky',
    lights: [
      { id: 'sun', kind: 'glow', x: SUN.x, y: SUN.y, w: 900, h: 760, brightness: 0.6, isPool: true },
      { id: 'lighthouse', kind: 'glow', x: 1046, y: 316, w: 150, h: 150, brightness: 0.5, isPool: true },
    ],
  },
  {
    depth: 0,
    picture: 'gate',
    lights: [
      { id: 'school', kind: 'glow', x: 256, y: 500, w: 700, h: 320, brightness: 0.34, isPool: true },
      { id: 'path', kind: 'glow', x: 890, y: 720, w: 900, h: 300, brightness: 0.42, isPool: true },
    ],
  },
  { depth: 0.1, picture: 'bunting' },
  ...FOLK,
  {
    depth: 0.9,
    picture: 'front',
    lights: [
      { id: 'beacon-left', kind: 'glow', x: 36, y: 484, w: 300, h: 300, brightness: 0.6, isPool: true },
      { id: 'beacon-right', kind: 'glow', x: 1556, y: 464, w: 300, h: 300, brightness: 0.6, isPool: true },
    ],
  },
  { depth: 0, isShade: true },
]
export const focus = focusOn({ x: 420, y: 160, w: 840, h: 730 })
export const stands = {
  left: { sits: false, wide: { x: 520, y: 764, k: 1.4 }, square: { x: 540, y: 764, k: 1.4 }, upright: { x: 596, y: 776, k: 1.4 } },
  right: { sits: false, wide: { x: 1184, y: 764, k: 1.36 }, square: { x: 1180, y: 764, k: 1.36 }, upright: { x: 1090, y: 776, k: 1.36 } },
  middle: { sits: false, wide: { x: 880, y: 704, k: 1.1 }, square: { x: 880, y: 704, k: 1.1 }, upright: { x: 846, y: 706, k: 1.06 } },
}
