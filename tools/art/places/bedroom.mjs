// A child's bedroom at the end of the day: the door stands open, and the lamp on the landing lights the way.
import { at, cool, d, ell, f, hash, lin, P, paper, poly, rect, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { FOLK, focusOn } from '../plan/plan.mjs'
import { bed, blocks, chest, fishBowl, goldfish, mobile, nightLight, sleepingTablet, toyBox } from '../things/bedroom-things.mjs'
import * as rooms from '../things/rooms.mjs'
import { painting } from '../things/school-things.mjs'
import * as T from '../things/things.mjs'

export const name = 'bedroom'

const WIN = [112, 156, 288, 240]
const DOOR = [706, 168, 228, 486]
const HOLES = [WIN, DOOR]

/** The night in the window, and the landing through the door. */
function beyond() {
  let night = ''
  ;[
    [60, '#b98ba6', 7],
    [110, '#7f6fa6', 9],
    [170, '#515796', 9],
    [250, '#353c7c', 11],
  ].forEach(([r, c, n], i) => {
    night += T.frame(T.halo(316, 262, r, n, 0.06, 0.84, i), c, { shadow: 0.28 })
  })
  for (let i = 0; i < 16; i++)
    night += `<circle cx="${f(116 + hash(i, 2) * 280)}" cy="${f(160 + hash(i, 4) * 110)}" r="${f(1.6 + hash(i, 6) * 1.8)}" fill="#fff1c8" opacity=".85"/>`
  night += [330, 350, 374].map((y, i) => T.wave(y, ['#5d6aa0', '#46608f', '#34507e'][i], { amp: 3, len: 44 + i * 18, ph: i })).join('')
  night +=
    at(318, 358, paper(soft('-90,60 -60,10 -20,-6 40,0 90,40 110,70'), { fill: '#3f5670', sh: 1, form: 0.25 }) + at(0, 4, T.lighthouse(), 0.28)) +
    at(180, 368, T.boat(P.brick, '#d9c6a6'), 0.22)
  return rooms.through('night', WIN, '#f2cf9a', night) + rooms.through('landing', DOOR, '#ffd892', landing())
}
function landing() {
  let s = ''
  ;[
    [78, '#ffdf9c', 7],
    [150, '#fbc983', 8],
    [240, '#f0ad72', 9],
    [330, '#dd9070', 9],
  ].forEach(([r, c, n], i) => {
    s += T.frame(T.halo(856, 372, r, n, 0.05, 0.96, i), c, { shadow: 0.16 })
  })
  s += at(778, 232, rooms.framed(88, 100, P.brass, T.star(0, 0, 22, P.coral, 0) + `<path d="M-60 26Q-20 12 20 26T80 24V70H-60Z" fill="${P.teal}"/>`))
  // the floor, the stairs down to where the others sit
  s += paper(rect(686, 596, 280, 80, 2), { fill: '#c98a5f', sh: 0, form: 0 })
  s +=
    paper(band('690,468 820,452 960,468', 17), { fill: '#a5684c', sh: 1, form: 0.2 }) +
    [712, 744, 776].map((x) => paper(rect(x - 5, 466, 10, 140, 3), { fill: '#f3e3c6', sh: 1, form: 0.3 })).join('')
  s += paper(rect(690, 584, 130, 16, 3), { fill: '#a5684c', sh: 1, form: 0.1 })
  // the lamp on its little table; whatever has a screen sleeps here
  s +=
    paper(rect(796, 520, 136, 14, 4), { fill: '#8a5a48', sh: 1, form: 0.1 }) +
    [812, 914].map((x) => paper(rect(x - 6, 530, 12, 102, 3), { fill: '#8a5a48', sh: 1, form: 0.3 })).join('') +
    paper(rect(800, 590, 128, 10, 3), { fill: '#8a5a48', sh: 1, form: 0.1 })
  s += at(864, 590, sleepingTablet(), 0.86)
  s +=
    paper(soft('838,520 844,470 856,446 868,470 874,520 856,524'), { fill: P.teal, sh: 1, form: 0.45 }) +
    paper(corners('826,384 886,384 912,452 800,452', 8), {
      fill: '#ffe7a8',
      sh: 1,
      form: 0.1,
      lit: '#fff4cf',
      inner: `<ellipse cx="856" cy="424" rx="34" ry="28" fill="#fffbe4" filter="url(#s2)"/>`,
    })
  return s + at(742, 640, T.cat('#d98a4a'), 0.9)
}

function wall() {
  let s = rooms.wall(HOLES, '#39407f', '#6a5590')
  s += wallStars()
  s += rooms.boards(654, '#7c5c7c', { seams: '#38295a', vx: 820 }) + rooms.rail(640, 18, '#8f86b8', 1)
  s += rooms.soak(HOLES, 'door', 820, 430, 900, [
    [0, '#ffc873', 0.95],
    [0.24, '#f09a6a', 0.55],
    [0.5, '#a8628c', 0.22],
    [1, '#121440', 0.62],
  ])
  s += rug() + carpetOfLight()
  s += rooms.sash(...WIN) + at(164, 394, rocket(), 0.9) + at(346, 394, T.pot(), 0.8)
  const dots = (w, h, side) => [0.1, 0.3, 0.5, 0.72, 0.9].map((v, i) => T.star(side * w * (i % 2 ? 0.1 : 0.4), v * h, 9, '#f7dd9c', 0)).join('')
  s +=
    [-1, 1].map((k) => at(256 + k * 176, 118, rooms.curtain(-k, 330, '#8f5f96', { w: 96, pattern: dots, tie: P.rose }))).join('') +
    paper(rect(50, 110, 412, 13, 6), { fill: P.brass, sh: 2 })
  s += doorway() + at(-14, 742, bed(), 1.02)
  s += at(572, 236, painting(1, 96, 82), 1, -4) + at(616, 372, painting(2, 84, 72), 1, 5)
  s += shelf() + at(1424, 708, chest(290, 188))
  return s + at(1336, 508, fishBowl(), 0.9) + at(1440, 508, nightLight(), 1.05) + at(1524, 508, T.mug(P.rose), 0.8)
}
// paper stars that shine in the dark, in the shape of a boat
const wallStars = () =>
  [
    [1066, 196, 9],
    [1112, 178, 7],
    [1160, 208, 8],
    [470, 172, 8],
    [520, 140, 6],
    [640, 150, 9],
    [1010, 150, 7],
    [88, 120, 7],
    [1560, 170, 8],
    [1520, 132, 6],
  ]
    .map(([x, y, q]) => T.star(x, y, q, '#dfe8b4', 0))
    .join('')
// the light that comes in at the door lies on the boards
const carpetOfLight = () => {
  const [u, g] = lin([
    [0, '#ffd58a', 0.9],
    [0.4, '#ffc878', 0.5],
    [1, '#ffb878', 0.1],
  ])
  const fan = d(
    poly(
      [
        [706, 656],
        [934, 656],
        [1190, 910],
        [420, 910],
      ],
      2,
    ),
  )
  return `${g}<path d="${fan}" fill="${u}"/>`
}
const rug = () =>
  at(
    800,
    800,
    rooms.rug(330, 56, '#6a6fae', [
      [0.84, P.cream, 8],
      [0.66, P.rose, 12],
      [0.42, '#8b8fc6', 0],
    ]),
  )
// frame of the door, and the door itself, open into the room
function doorway() {
  const [x, y, w, h] = DOOR
  let s =
    paper(rect(x - 4, y + h - 18, w + 8, 20, 3), { fill: '#d99a63', sh: 0, form: 0 }) + // the threshold
    [x - 15, x + w + 15].map((at0) => paper(rect(at0 - 17, y - 22, 34, h + 26, 4), { fill: '#e9d3bd', sh: 2, form: 0.25 })).join('') +
    paper(rect(x - 40, y - 38, w + 80, 38, 5), { fill: '#e9d3bd', sh: 2, form: 0.15 })
  s += paper(corners(`${x + w + 6},${y - 4} ${x + w + 118},${y - 36} ${x + w + 118},${y + h + 62} ${x + w + 6},${y + h}`, 4), {
    fill: '#6d86b4',
    sh: 3,
    form: 0.12,
    lit: '#7f97c0',
  })
  for (const [a, b] of [
    [0.08, 0.42],
    [0.52, 0.9],
  ]) {
    const top = (t, k) => f(y + (k ? -28 + t * (h + 80) : t * h))
    s += paper(corners(`${x + w + 26},${top(a, 0)} ${x + w + 96},${top(a, 1)} ${x + w + 96},${top(b, 1)} ${x + w + 26},${top(b, 0)}`, 4), { fill: '#5d76a6', sh: 1, form: 0.15 })
  }
  s += paper(ell(x + w + 100, y + h * 0.54, 11), { fill: P.brass, sh: 1, form: 0.5 })
  return s + at(x + w + 62, y + 66, gown())
}
// a dressing gown on its hook
const gown = () => {
  const c = '#e8d3ae'
  const sleeve = (k) =>
    paper(band(`${k * 22},22 ${k * 38},90 ${k * 34},148`, 26, 30), { fill: cool(c, 0.12), sh: 1, form: 0.3, inner: `<path d="M-60 140h120" stroke="${P.teal}" stroke-width="9"/>` })
  return (
    paper(ell(0, -16, 8), { fill: P.brass, sh: 1, form: 0.4 }) +
    sleeve(-1) +
    paper(soft('-18,4 18,4 32,26 30,110 42,236 0,244 -42,236 -30,110 -32,26'), {
      fill: c,
      sh: 2,
      form: 0.35,
      inner: `<path d="M-60 224q60 12 120 0" stroke="${P.teal}" stroke-width="10" fill="none"/>` + line('-16,6 4,70 -2,250', cool(c, 0.35), 5, 0.6),
    }) +
    sleeve(1) +
    paper(soft('-24,12 -14,-4 0,-8 14,-4 24,12 14,24 0,12 -14,24'), { fill: cool(c, 0.08), sh: 1, form: 0.3 }) +
    paper(band('-34,112 0,120 34,112', 14), { fill: P.teal, sh: 1 }) +
    line('6,120 10,150 4,174', P.teal, 8) +
    T.star(16, 190, 14, P.teal, 0)
  )
}
const rocket = () =>
  [-1, 1].map((k) => paper(corners(`${k * 12},-26 ${k * 34},0 ${k * 12},-4`, 3), { fill: P.coral, sh: 1, form: 0.3 })).join('') +
  paper(soft('-18,-4 -22,-50 0,-98 22,-50 18,-4'), { fill: P.cream, sh: 1, form: 0.4, inner: `<path d="M-30 -72H30V-110H-30Z" fill="${P.coral}"/>` }) +
  paper(ell(0, -48, 9), { fill: P.teal, sh: 0 })
const shelf = () => {
  let s = [1330, 1520].map((x) => paper(corners(`${x - 8},322 ${x + 8},322 ${x + 4},352 ${x - 4},352`, 3), { fill: '#5f4f86', sh: 1 })).join('')
  s += paper(rect(1288, 310, 286, 16, 5), { fill: '#a5aad2', sh: 2, form: 0.1 })
  ;['#c9586a', '#5f93a8', P.oil, '#8a6aa6', '#6f9a72'].forEach((c, i) => {
    s += paper(rect(1306 + i * 22, 310 - 66 - (i % 3) * 9, 20, 66 + (i % 3) * 9, 2), {
      fill: c,
      sh: 0,
      form: 0.1,
      inner: `<path d="M1300 ${272 - (i % 3) * 8}h200" stroke="${warm(c, 0.7)}" stroke-width="4"/>`,
    })
  })
  return s + at(1490, 310, T.boat(P.teal, P.cream, 0), 0.5)
}

function near() {
  return at(132, 904, toyBox(), 0.9) + at(1436, 900, blocks(), 1.04) + at(1242, 862, paperPlane())
}
const paperPlane = () =>
  paper(corners('-62,-8 58,-44 10,-2', 2), { fill: P.cream, sh: 2, form: 0.2 }) + paper(corners('58,-44 10,-2 -8,16 -14,-4', 2), { fill: '#d9cfdc', sh: 1, form: 0.2 })

export const layers = () => [
  { name: 'beyond', body: beyond() },
  { name: 'wall', body: wall() },
  { name: 'fish', body: at(1334, 460, goldfish(), 0.9) },
  { name: 'mobile', body: at(1262, -30, mobile(), 1.04) },
  { name: 'near', body: near() },
]
export const planes = [
  {
    depth: -0.6,
    picture: 'beyond',
    lights: [
      { id: 'lighthouse', kind: 'glow', x: 318, y: 252, w: 130, h: 130, brightness: 0.8 },
      { id: 'beam', kind: 'beam', x: 318, y: 252, w: 220, h: 86, turnDeg: 190, sweepDeg: 5, brightness: 0.6 },
      { id: 'landing-lamp', kind: 'glow', x: 856, y: 420, w: 360, h: 340, brightness: 0.6, isPool: true },
    ],
  },
  { depth: 0, picture: 'wall' },
  { depth: 0, picture: 'fish' },
  { depth: 0.2, picture: 'mobile' },
  {
    depth: 0,
    lights: [
      { id: 'door', kind: 'glow', x: 820, y: 430, w: 900, h: 980, brightness: 0.42, isPool: true },
      { id: 'night-light', kind: 'glow', x: 1440, y: 400, w: 330, h: 300, brightness: 0.7, isPool: true },
    ],
  },
  ...FOLK,
  { depth: 0.9, picture: 'near' },
  { depth: 0, isShade: true },
  {
    depth: 0.4,
    lights: [
      { id: 'way', kind: 'beam', x: 820, y: 470, w: 620, h: 1100, turnDeg: 90, brightness: 0.42, isPool: true },
      { id: 'floor', kind: 'glow', x: 812, y: 770, w: 900, h: 300, brightness: 0.34, isPool: true },
    ],
  },
]
export const focus = focusOn({ x: 404, y: 150, w: 824, h: 704 })
const stand = (x, k = 1.46, y = 786) => ({ x, y, k })
export const stands = {
  left: { sits: false, wide: stand(524), square: stand(524), upright: stand(558, 1.4) },
  right: { sits: false, wide: stand(1128), square: stand(1128), upright: stand(1076, 1.4) },
  middle: { sits: false, wide: stand(820, 1.4, 796), square: stand(820, 1.4, 796), upright: stand(820, 1.32, 796) },
  far: { sits: false, wide: stand(820, 1.08, 684), square: stand(820, 1.08, 684), upright: stand(820, 1.06, 684) },
}
