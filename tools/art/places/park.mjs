// The park on an autumn afternoon: gold leaves against a cool sky, the pond, the bandstand with its bulbs on.
import { at, mix, P, paper, rng } from '../paper/kit.mjs'
import { band, line, soft } from '../paper/points.mjs'
import { FOLK, focusOn } from '../plan/plan.mjs'
import { cloud, frontBank, glitter, openSky, seaBands, sunDisc } from '../things/bay-view.mjs'
import { autumnTree, bandstand, bandstandBulbs, duck, duckling, kite, leaf, litter, squirrel, swing, swingFrame } from '../things/park-things.mjs'
import * as T from '../things/things.mjs'

export const name = 'park'

const SUN = { x: 300, y: 290 }
const GOLD = ['#a8673c', '#cf8a3f', '#ecb45a']
const RUST = ['#8f4a3f', '#b9603f', '#dd8c4f']
const OLIVE = ['#5f6f4c', '#8b8f4d', '#c0ab58']
const LEAVES = ['#d98f50', '#c9653f', '#e6b054', '#a8673c', '#b9a04e']
const STAND = { x: 800, y: 604, k: 0.92 }

function sky() {
  let s = openSky(
    SUN.x,
    SUN.y,
    '#fff2c4',
    [
      [150, '#fde0a0', 9],
      [290, '#f5d3a0', 11],
      [470, '#dccbab', 13],
      [720, '#b3c2b6', 15],
      [1040, '#8ba9b6', 17],
      [1330, '#7390ad', 19],
    ],
    { squash: 0.78, shadow: 0.26 },
  )
  s += sunDisc(SUN.x, SUN.y, 66)
  s += at(1080, 214, cloud('#f7eede', 0), 0.8) + at(560, 236, cloud('#fff3dc', 2), 0.7)
  s += seaBands([
    [446, '#c3c5bb'],
    [462, '#93b1b6'],
    [486, '#739fab'],
  ])
  s += glitter(SUN.x, 452, { rows: 6, spread: 90 })
  s += at(520, 452, paper(soft('-90,40 -60,2 0,-14 60,0 100,40'), { fill: '#9aa38c', sh: 1, form: 0.2 }) + at(0, -8, T.lighthouse(), 0.3))
  // roofs and far trees beyond the park wall
  s += [1010, 1090, 1180]
    .map((x, i) => at(x, 520, T.cottage(84, 62 + i * 12, { wall: ['#e6d3c2', '#d3c6cf', '#e9c7a8'][i], roof: '#7f7596', lit: [0, 1, 0, 0], dark: 0.1 })))
    .join('')
  return s + at(430, 300, T.gull(), 0.5)
}

function grounds() {
  let s = [
    [60, 560, 46, OLIVE],
    [180, 566, 60, GOLD],
    [430, 560, 44, RUST],
    [620, 566, 50, OLIVE],
    [990, 566, 56, GOLD],
    [1120, 572, 66, RUST],
    [1420, 566, 60, OLIVE],
  ]
    .map(([x, y, w, c]) =>
      at(
        x,
        y,
        autumnTree(
          w,
          c.map((each) => mix(each, '#c8b8b0', 0.3)),
        ),
      ),
    )
    .join('')
  s += T.wave(560, '#b5ab5e', { amp: 8, len: 260, ph: 0.8 }) + T.wave(604, '#a5a552', { amp: 12, len: 340, ph: 2.1 })
  s += at(1300, 652, autumnTree(112, GOLD, -8)) + at(1352, 372, kite(), 0.84, 16)
  s += at(STAND.x, STAND.y, bandstand(), STAND.k)
  s += T.wave(648, '#989d4c', { amp: 10, len: 420, ph: 1.1 })
  // the path, from our feet to its steps
  s += paper(soft('742,606 858,606 900,640 1010,690 1130,790 1240,960 420,960 520,800 660,700 730,640'), { fill: '#dcb98c', sh: 0, form: 0.05, amp: 3, tex: 0.9, rim: 0.6 })
  s += at(1430, 700, swingFrame(), 0.98) + paper(soft('1240,706 1330,690 1520,690 1620,704 1540,722 1330,724'), { fill: '#b59a62', sh: 0, form: 0, op: 0.6 })
  s += pond()
  s += litter(420, 1600, 650, 800, 90, LEAVES, 5) + litter(940, 1560, 640, 720, 40, LEAVES, 8)
  s += leafHeap()
  return s
}

function pond() {
  let s = paper(soft('-120,668 20,640 200,634 360,650 456,690 440,742 320,784 120,800 -120,790'), { fill: '#b59a78', sh: 1, form: 0.1, amp: 3 })
  s += paper(soft('-120,678 30,650 200,644 350,660 436,694 420,736 306,774 116,788 -120,780'), {
    fill: '#7fa3a6',
    sh: 1,
    form: 0.1,
    amp: 2,
    dir: { x: 0, y: -1 },
    inner:
      `<ellipse cx="290" cy="700" rx="90" ry="46" fill="#ffe9b4" opacity=".5" filter="url(#blur6)"/><path d="M-100 650Q100 690 160 640Q300 690 440 650V620H-100Z" fill="#c98a4a" opacity=".4"/>` +
      [676, 704, 736, 762].map((y, i) => line(`${-60 + i * 40},${y} ${60 + i * 30},${y - 5} ${150 + i * 40},${y}`, '#dfeadf', 4, 0.6)).join(''),
  })
  s += glitter(290, 672, { rows: 5, spread: 60, step: 12, seed: 9 })
  // reeds and bulrushes
  for (const [x, y, h] of [
    [-6, 668, 120],
    [22, 660, 150],
    [46, 656, 104],
    [400, 676, 84],
    [424, 684, 108],
  ])
    s +=
      paper(band(`${x},${y} ${x + 4},${y - h * 0.6} ${x + 10},${y - h}`, 7, 3), { fill: '#6f7a48', sh: 1 }) +
      paper(band(`${x + 8},${y - h + 6} ${x + 10},${y - h - 26}`, 13), { fill: '#7a4c36', sh: 1, form: 0.5 })
  return s + at(196, 648, T.crab(), 0.5)
}

// leaves raked together, and a boot that stayed in them
function leafHeap() {
  const r = rng(14)
  let s = paper(soft('1330,812 1370,762 1440,730 1510,742 1570,776 1610,816 1470,830'), { fill: '#b9703f', sh: 2, form: 0.3, amp: 4 })
  s += at(
    1452,
    742,
    paper(soft('-15,34 -16,-30 -12,-36 16,-36 18,-30 15,34'), { fill: P.coral, sh: 1, form: 0.4, inner: `<path d="M-30 -20H30" stroke="${P.cream}" stroke-width="7"/>` }),
    1,
    14,
  )
  for (let i = 0; i < 44; i++) {
    const [t, h] = [r() * 2 - 1, r()]
    s += at(1470 + t * 118 * (1 - h * 0.45), 816 - h * (1 - Math.abs(t) * 0.5) * 78, leaf(LEAVES[i % LEAVES.length], 0.62 + r() * 0.3), 1, r() * 360)
  }
  return s
}

const fallingLeaves = () =>
  [
    [470, 250, 20],
    [640, 180, 70],
    [980, 270, 130],
    [1130, 170, 40],
    [610, 420, 160],
    [1010, 470, 100],
    [1210, 540, 10],
    [380, 480, 60],
  ]
    .map(([x, y, turn], i) => at(x, y, leaf(LEAVES[i % 3], 0.7 + (i % 3) * 0.14), 1, turn))
    .join('')

function branch() {
  const r = rng(33)
  let s = paper(band('-60,-20 60,30 180,44 262,92', 30, 8), { fill: P.dark, sh: 2, form: 0.4 }) + paper(band('60,30 110,70 130,120', 12, 5), { fill: P.dark, sh: 1, form: 0.4 })
  for (let i = 0; i < 28; i++) {
    const t = i / 28
    s += at(-30 + t * 310 + (r() - 0.5) * 40, 0 + t * 76 + (r() - 0.3) * 100, leaf(LEAVES[i % LEAVES.length], 1.2 + r() * 0.5), 1, r() * 360)
  }
  return s
}

const front = () =>
  frontBank('-80,830 60,812 170,850 320,886 800,896 1280,886 1440,862 1560,836 1680,830') +
  T.grass(-10, 846, 12, 74, '#4a4f6e', 4) +
  T.grass(1500, 852, 10, 66, '#4a4f6e', 7) +
  at(206, 856, squirrel(), 1.25) +
  [
    [90, 830, 20],
    [262, 868, 80],
    [1380, 872, 140],
    [1500, 846, 60],
  ]
    .map(([x, y, turn], i) => at(x, y, leaf(LEAVES[i], 1), 1, turn))
    .join('')

const SWINGS = [
  [1361, 394],
  [1499, 394],
]
// A layer's soft shadow falls on the one before it: so what moves comes first, and sky, grounds and front follow each other.
export const layers = () => [
  { name: 'leaves', body: fallingLeaves() },
  { name: 'swing-left', body: at(...SWINGS[0], swing(P.navy), 0.98, 5) },
  { name: 'swing-right', body: at(...SWINGS[1], swing('#3f7a78'), 0.98, -3) },
  { name: 'branch', body: branch() },
  { name: 'sky', body: sky(), quality: 46 },
  { name: 'grounds', body: grounds(), quality: 40 },
  {
    name: 'ducks',
    body:
      at(150, 706, duck(true), 0.86) +
      at(258, 742, duck(false), 0.9) +
      at(330, 738, duckling(), 0.9) +
      at(372, 724, duckling(), 0.8) +
      at(318, 712, duckling(), 0.7) +
      at(64, 736, T.boat(P.coral, P.cream, 0), 0.42),
  },
  { name: 'front', body: front() },
]

const bulb = ([x, y], i) => ({
  id: `bulb-${i}`,
  kind: 'glow',
  x: Math.round(STAND.x + x * STAND.k),
  y: Math.round(STAND.y + y * STAND.k),
  w: 130,
  h: 130,
  brightness: 0.6,
  isPool: true,
})
export const planes = [
  { depth: -1, picture: 'sky', lights: [{ id: 'sun', kind: 'glow', x: SUN.x, y: SUN.y, w: 900, h: 760, brightness: 0.5, isPool: true }] },
  {
    depth: 0,
    picture: 'grounds',
    lights: [
      ...bandstandBulbs.map(bulb),
      { id: 'bandstand', kind: 'glow', x: 800, y: 480, w: 520, h: 420, brightness: 0.34, isPool: true },
      { id: 'path', kind: 'glow', x: 800, y: 760, w: 900, h: 320, brightness: 0.32, isPool: true },
      { id: 'sunbeam', kind: 'beam', x: 300, y: 240, w: 1150, h: 640, turnDeg: 26, brightness: 0.24, isPool: true },
    ],
  },
  { depth: 0.05, picture: 'swing-left' },
  { depth: 0.05, picture: 'swing-right' },
  { depth: 0.1, picture: 'ducks', ripple: { x: 7, y: 2, ms: 6200 } },
  { depth: 0.3, picture: 'leaves', ripple: { x: 12, y: 8, ms: 6800 } },
  ...FOLK,
  { depth: 0.9, picture: 'front' },
  { depth: 1, picture: 'branch' },
  { depth: 0, isShade: true },
]
export const focus = focusOn({ x: 380, y: 160, w: 840, h: 730 })
export const stands = {
  left: { sits: false, wide: { x: 530, y: 766, k: 1.4 }, square: { x: 530, y: 766, k: 1.4 }, upright: { x: 556, y: 776, k: 1.4 } },
  right: { sits: false, wide: { x: 1090, y: 766, k: 1.36 }, square: { x: 1090, y: 766, k: 1.36 }, upright: { x: 1044, y: 776, k: 1.36 } },
  middle: { sits: false, wide: { x: 806, y: 700, k: 1.08 }, square: { x: 806, y: 700, k: 1.08 }, upright: { x: 800, y: 704, k: 1.04 } },
}
