// The school's computer corner on a bright morning: a wide window on the bay, laptops on a bench, the class's own rules as pictures.
import { at, cool, ell, f, flat, P, paper, rect, rng, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { focusOn } from '../plan/plan.mjs'
import { boxRobot, chargingTrolley, headphones, lidFromBehind, openLaptop, twoMice } from '../things/computers.mjs'
import * as rooms from '../things/rooms.mjs'
import { ruleCard } from '../things/rule-pictures.mjs'
import { pencilPot } from '../things/school-things.mjs'
import * as T from '../things/things.mjs'

export const name = 'computer-corner'

const WIN = [118, 132, 600, 312]
const HOLES = [WIN]

function view() {
  let s = ''
  ;[
    [88, '#ffeeba', 7],
    [156, '#fdf0cf', 9],
    [222, '#d8ecea', 9],
    [300, '#b0dcea', 11],
    [400, '#84c6e8', 11],
  ].forEach(([r, c, n], i) => {
    s += T.frame(T.halo(300, 250, r, n, 0.06, 0.84, i), c, { shadow: 0.11 })
  })
  s += cloud(560, 190, 1) + cloud(178, 176, 0.7)
  s += [344, 366, 394].map((y, i) => T.wave(y, ['#9cc4cf', '#6fb0bd', '#4c99a8'][i], { amp: 3, len: 46 + i * 20, ph: i })).join('')
  const r = rng(8)
  for (let k = 0; k < 12; k++) {
    const [x, y, w] = [300 + (r() - 0.5) * 140, 352 + k * 7, 10 + r() * 24]
    s += flat(soft(`${f(x - w)},${y} ${f(x)},${y - 3} ${f(x + w)},${y} ${f(x)},${y + 3}`), '#fff6d0', 0.8)
  }
  s += at(600, 380, paper(soft('-140,80 -92,16 -30,-8 50,0 130,50 170,90'), { fill: '#7fa07a', sh: 1, form: 0.25 }) + at(0, 4, T.lighthouse(), 0.42))
  s += at(196, 396, T.boat(P.coral, '#fff1cf'), 0.34) + at(430, 386, T.boat(P.navy, P.brick), 0.22)
  return rooms.through('view', WIN, '#fffae2', s)
}
const cloud = (x, y, k) => at(x, y, paper(soft('-70,6 -58,-14 -34,-18 -14,-36 16,-34 32,-18 58,-16 70,4 40,12 -40,12'), { fill: '#fffdf2', sh: 1, form: 0.3, shade: '#c9d7e4' }), k)

// a gull on the outer sill would like to know what is on the screen
const gull = () =>
  [-6, 12].map((x) => paper(band(`${x},-30 ${x},2`, 7), { fill: P.apricot, sh: 0, form: 0 })).join('') +
  paper(corners('-46,-46 -96,-34 -88,-24 -40,-26', 4), { fill: '#5c6588', sh: 1, form: 0.2 }) +
  paper(soft('34,-96 40,-66 30,-36 0,-24 -36,-28 -66,-38 -52,-58 -22,-72 -6,-92 2,-116 24,-120 38,-110'), { fill: '#fffaf0', sh: 1, form: 0.5, shade: '#b8b4cf' }) +
  paper(soft('6,-66 -26,-58 -78,-36 -50,-28 -12,-32 10,-46'), { fill: '#a3adc8', sh: 1, form: 0.4, inner: line('-10,-44 -60,-34', '#7a86aa', 3, 0.7) }) +
  paper(soft('34,-112 58,-104 66,-94 56,-92 34,-98'), { fill: P.apricot, sh: 1, form: 0.4 }) +
  dot(24, -106, 0.62)

function wall() {
  let s = rooms.wall(HOLES, '#9cc0c6', '#cfd8c6')
  s += rooms.panels(500, 420, '#4f8690', 58) + rooms.rail(486, 20, '#f1e3c4', 2)
  s += rooms.soak(HOLES, 'sun', 410, 280, 1150, [
    [0, '#fff3c4', 0.7],
    [0.38, '#ffe7b4', 0.34],
    [0.72, '#b7a6c4', 0.1],
    [1, '#4a4a90', 0.3],
  ])
  s += rooms.sash(...WIN, { cols: 4, rows: 2 })
  s += at(160, 442, T.pot(), 1.05) + at(636, 442, boxRobot(), 0.74) + at(232, 442, cactus(), 0.86)
  s += ruleWall() + headphoneRail() + cables() + at(1496, 742, chargingTrolley())
  return s
}
// the rules hang on a computer of sugar paper; its keys are everybody's hands
function ruleWall() {
  let s = paper(rect(822, 124, 560, 262, 22), { fill: '#4a5a92', sh: 2, form: 0.15 }) + paper(rect(842, 142, 520, 226, 12), { fill: '#bcdcd6', sh: 0, form: 0.1 })
  for (let i = 0; i < 8; i++) s += at(912 + (i % 4) * 127, 151 + Math.floor(i / 4) * 108, ruleCard(i, 110, 98), 1, [-3, 2, -1, 3, 2, -2, 3, -3][i])
  s += paper(corners('822,396 1382,396 1424,474 780,474', 12), { fill: '#5d6da6', sh: 2, form: 0.1 })
  const hands = [P.coral, P.oil, P.glass, P.rose, P.cream, P.heather, P.apricot]
  for (let i = 0; i < 9; i++) s += at(850 + i * 63, 450, handPrint(hands[i % 7]), 0.84, ((i * 37) % 30) - 15, i % 2 ? 1 : -1)
  return s
}
const handPrint = (c) =>
  flat(ell(0, -8, 14, 15), c, 0.9) +
  [
    [-14, -20, -17, -34],
    [-5, -22, -7, -42],
    [5, -22, 5, -42],
    [13, -18, 16, -34],
    [12, -4, 26, -14],
  ]
    .map(([a, b, x, y]) => line(`${a},${b} ${x},${y}`, c, 8, 0.9))
    .join('')
const headphoneRail = () =>
  paper(rect(1416, 186, 176, 22, 7), { fill: '#d9a873', sh: 2, form: 0.2 }) + [P.coral, P.oil, P.heather].map((c, i) => at(1448 + i * 56, 200, headphones(c), 0.72)).join('')
// the spare cables on their hook have turned into a snake
const cables = () =>
  `<path d="M1420 470V380Q1420 340 1450 340Q1486 340 1480 384Q1474 430 1500 436Q1532 440 1530 400Q1528 366 1552 362" stroke="#7b9c6a" stroke-width="15" fill="none" stroke-linecap="round"/>` +
  paper(ell(1562, 360, 21, 16), { fill: '#8fb07a', sh: 1, form: 0.4 }) +
  dot(1564, 354, 0.5) +
  line('1580,364 1592,366 1598,360', P.coral, 3)
const cactus = () =>
  paper(soft('-20,-30 -26,-70 -14,-96 4,-98 20,-82 22,-40 18,-30'), { fill: P.moss, sh: 1, form: 0.5 }) +
  paper(band('20,-60 38,-62 40,-84', 13, 11), { fill: P.moss, sh: 1, form: 0.4 }) +
  paper(ell(2, -100, 9), { fill: P.rose, sh: 1, form: 0.3 }) +
  [-8, 8].map((x) => paper(ell(x, -68, 7), { fill: P.cream, sh: 0, form: 0 }) + `<circle cx="${x + 2}" cy="-67" r="3.400" fill="${P.ink}"/>`).join('') +
  paper(corners('-26,-34 26,-34 19,0 -19,0', 5), { fill: P.coral, sh: 1, form: 0.5 })

function bench() {
  const birch = '#dfb981'
  let s = paper(rect(-30, 800, 1660, 130, 2), { fill: '#34406e', sh: 0, form: 0, tex: 0.4 })
  // drawers below, each with its colour
  for (let i = 0; i < 11; i++)
    s +=
      paper(rect(-16 + i * 150, 828, 134, 90, 8), { fill: cool([P.coral, P.teal, P.oil, P.heather, P.glass][i % 5], 0.42), sh: 1, form: 0.15 }) +
      paper(rect(28 + i * 150, 848, 46, 11, 5), { fill: '#2b2f5c', sh: 0, form: 0 })
  s += paper(corners('-60,652 1660,652 1700,800 -100,800', 4), {
    fill: birch,
    sh: 3,
    form: 0,
    inner:
      `<ellipse cx="420" cy="710" rx="420" ry="66" fill="#fff0bd" opacity=".75" filter="url(#blur30)"/>` +
      line('-40,688 500,684 1100,690 1640,686', P.dark, 3, 0.14) +
      line('-40,742 620,746 1640,740', P.dark, 3, 0.14),
  })
  s += paper(rect(-30, 794, 1660, 24, 4), { fill: warm(birch, 0.35), sh: 1, form: 0 })
  const fish = `<path d="M-34 0Q-6 -26 18 -2L38 -18V18L18 2Q-6 26 -34 0Z" fill="${P.cream}"/><circle cx="-16" cy="-3" r="4" fill="${P.ink}"/>`
  s += at(268, 776, lidFromBehind('#6f86bd', fish, 216)) + at(1362, 774, lidFromBehind('#c9766a', T.star(0, 0, 34, P.cream, 0), 216))
  s += at(806, 784, openLaptop('#59648f', drawing(), 216))
  s += at(1088, 772, twoMice(), 0.86) + at(118, 768, pencilPot(P.glass), 1.1) + at(520, 770, apple()) + at(1540, 676, headphones(P.teal), 1.06)
  return s
}
// somebody's seaside, half finished
const drawing = () =>
  `<circle cx="-56" cy="-26" r="17" fill="${P.oil}"/><path d="M-90 22Q-60 8 -30 20T30 18T90 20V50H-90Z" fill="${P.sea}" opacity=".8"/><path d="M-6 14H50L40 30H6Z" fill="${P.brick}"/><path d="M20 -34V12H48Z" fill="${P.coral}"/><path d="M60 -30L76 -46" stroke="${P.ink}" stroke-width="4"/>`
const apple = () =>
  paper(soft('-24,-20 -20,-40 0,-38 20,-40 25,-20 14,2 0,-2 -14,2'), { fill: P.coral, sh: 2, form: 0.5 }) +
  line('0,-38 4,-52', P.dark, 5) +
  paper(soft('4,-46 16,-58 26,-52 14,-44'), { fill: P.moss, sh: 0 })

// paper fish on threads, cut at wet playtime
const mobile = () =>
  [
    [752, 74, P.coral, -1],
    [790, 132, P.teal, 1],
  ]
    .map(
      ([x, y, c, k]) =>
        line(`${x},-10 ${x},${y}`, P.ink, 2.5, 0.6) +
        at(
          x,
          y + 10,
          paper(soft('-34,0 -12,-20 12,-12 22,-3 38,-18 38,18 22,3 12,12 -12,20'), {
            fill: c,
            sh: 1,
            form: 0.3,
            inner: `<path d="M0 -20V20M12 -16V16" stroke="${P.cream}" stroke-width="5" opacity=".6"/>`,
          }) + dot(-19, -4, 0.42),
          0.66,
          4 * k,
          k,
        ),
    )
    .join('')

export const layers = () => [
  { name: 'view', body: view() },
  { name: 'gull', body: at(332, 452, gull(), 1.1) },
  { name: 'wall', body: wall() },
  { name: 'mobile', body: mobile() },
  { name: 'bench', body: bench() },
]
export const planes = [
  { depth: -1, picture: 'view', lights: [{ id: 'sun', kind: 'glow', x: 300, y: 240, w: 420, h: 380, brightness: 0.42, isPool: true }] },
  { depth: -0.4, picture: 'gull' },
  { depth: 0, picture: 'wall' },
  { depth: 0.2, picture: 'mobile' },
  { depth: 0.4, folk: 'back' },
  { depth: 0.8, picture: 'bench' },
  { depth: 0.4, folk: 'front' },
  { depth: 0, isShade: true },
  {
    depth: 1,
    lights: [
      { id: 'window', kind: 'glow', x: 400, y: 280, w: 1100, h: 860, brightness: 0.26, isPool: true },
      { id: 'sunbeam', kind: 'beam', x: 240, y: 130, w: 1150, h: 620, turnDeg: 34, brightness: 0.5, isPool: true },
      { id: 'screen', kind: 'glow', x: 806, y: 672, w: 380, h: 260, brightness: 0.24, isPool: true },
    ],
  },
]
export const focus = focusOn({ x: 396, y: 150, w: 820, h: 712 })
const seat = (x, k = 1.4) => ({ x, y: 752, k })
export const stands = {
  left: { sits: true, wide: seat(500), square: seat(506), upright: seat(534, 1.3) },
  right: { sits: true, wide: seat(1108), square: seat(1104), upright: seat(1078, 1.3) },
  far: { sits: true, wide: { x: 806, y: 688, k: 1.12 }, square: { x: 806, y: 688, k: 1.12 }, upright: { x: 806, y: 688, k: 1.06 } },
}
