// Gran's sitting room as it gets dark: the fire is lit, the cat asleep before it, the knitting put down.
import { at, cool, f, P, paper, rect, warm } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { focusOn } from '../plan/plan.mjs'
import { armchairBack, armchairFront, fire, fireplace, knittingBasket, mantelClock, PHOTOS, pendulum, sleepingCat, wireless, yarn } from '../things/fireside.mjs'
import * as rooms from '../things/rooms.mjs'
import * as T from '../things/things.mjs'

export const name = 'sitting-room'

const WIN = [104, 152, 236, 280]
const HOLES = [WIN]
const HEARTH = [744, 668]
const CHAIR = [1166, 812]

function view() {
  let s = ''
  ;[
    [62, '#f2b184', 7],
    [118, '#cf8694', 9],
    [182, '#8d6a9c', 9],
    [262, '#55559a', 11],
  ].forEach(([r, c, n], i) => {
    s += T.frame(T.halo(250, 268, r, n, 0.06, 0.84, i), c, { shadow: 0.28 })
  })
  s += [356, 378, 404].map((y, i) => T.wave(y, ['#7d79aa', '#5a72a0', '#3f5f8c'][i], { amp: 3, len: 44 + i * 18, ph: i })).join('')
  s +=
    at(252, 386, paper(soft('-90,60 -60,10 -20,-6 40,0 90,40 110,70'), { fill: '#54667c', sh: 1, form: 0.25 }) + at(0, 4, T.lighthouse(), 0.32)) +
    at(154, 404, T.boat(P.brick, '#e0cba6'), 0.24)
  return rooms.through('view', WIN, '#ffd89c', s)
}

function wall() {
  let s = rooms.wall(HOLES, '#2d5a58', '#6f8450')
  for (let y = 30, row = 0; y < 520; y += 62, row++)
    for (let x = row % 2 ? 20 : 70; x < 1600; x += 100)
      if (x < 60 || x > 380 || y > 470 || y < 120)
        s += `<path d="M${x} ${y + 16}V${y - 6}M${x} ${y + 6}q-12 -2 -13 -13q12 0 13 13M${x} ${y}q12 -2 13 -13q-12 0 -13 13" stroke="#8fb09a" stroke-width="2" fill="#8fb09a" opacity=".3"/>`
  s += rooms.panels(540, 130, '#7a4f5c', 64) + rooms.rail(528, 16, '#e2c9a4', 2)
  s +=
    paper(rect(-20, 662, 1640, 260, 2), {
      fill: '#74506e',
      sh: 0,
      form: 0,
      inner: [720, 790, 866].map((y) => `<path d="M0 ${y}Q800 ${y + 12} 1600 ${y}" stroke="#4d3558" stroke-width="5" fill="none" opacity=".3"/>`).join(''),
    }) + rooms.rail(650, 16, '#5d3d50', 1)
  s += rooms.soak(HOLES, 'fire', HEARTH[0], 610, 900, [
    [0, '#ffbc66', 0.95],
    [0.24, '#f0a552', 0.55],
    [0.52, '#a8823f', 0.24],
    [1, '#14204c', 0.6],
  ])
  s += rooms.sash(...WIN) + at(160, 430, T.pot(), 1) + at(282, 430, shells(), 0.9)
  const stripes = (w, h) => [0.16, 0.36, 0.8].map((v) => `<path d="M${-w} ${v * h}H${w * 1.2}" stroke="#fff0d0" stroke-width="6" opacity=".25"/>`).join('')
  s +=
    [-1, 1].map((k) => at(222 + k * 158, 116, rooms.curtain(-k, 400, '#c9774e', { w: 96, pattern: stripes, tie: P.oil }))).join('') +
    paper(rect(36, 106, 372, 14, 7), { fill: P.brass, sh: 2 })
  return s + photographs() + hearth() + at(...CHAIR, armchairBack()) + sideTable()
}
const shells = () =>
  [
    [-22, 0.9, P.peach],
    [18, 0.7, P.rose],
  ]
    .map(([x, k, c]) =>
      at(
        x,
        0,
        paper(soft('-24,0 -30,-18 -18,-36 0,-42 18,-36 30,-18 24,0'), {
          fill: c,
          sh: 1,
          form: 0.4,
          inner: [-12, 0, 12].map((q) => line(`${q * 0.3},0 ${q},-40`, cool(c, 0.3), 3, 0.6)).join(''),
        }),
        k,
      ),
    )
    .join('')
const photographs = () =>
  [
    [470, 150, 104, 118, 1, P.brass, 2],
    [452, 300, 88, 100, 3, '#8a5340', -2],
    [560, 278, 78, 90, 4, P.cream, 3],
    [744, 118, 150, 176, 0, P.brass, 0],
    [948, 156, 96, 108, 2, '#8a5340', -2],
    [1430, 150, 110, 96, 6, '#8a5340', 2],
    [1530, 190, 84, 100, 7, P.brass, -3],
    [1420, 276, 90, 100, 5, P.cream, -2],
  ]
    .map(([x, y, w, h, n, frame, turn]) => at(x, y, rooms.framed(w, h, frame, `<g transform="scale(${f(w / 104)})">${PHOTOS[n]()}</g>`, '#f3e8d2'), 1, turn))
    .join('')

function hearth() {
  const [x, y] = HEARTH
  let s =
    at(x, y, fireplace()) +
    at(x - 168, y - 286, T.mug('#5f93a8'), 0.8) +
    at(x, y - 286, mantelClock(), 0.92) +
    at(x + 158, y - 286, elephant(1), 0.9) +
    at(x + 98, y - 286, elephant(1), 0.6)
  s += at(
    x - 106,
    y - 286,
    paper(corners('-18,-92 18,-92 26,0 -26,0', 6), {
      fill: P.cream,
      sh: 1,
      form: 0.4,
      inner: `<path d="M-30 -76H30V-54H-30ZM-30 -34H30V-14H-30Z" fill="${P.coral}"/>${[-84, -66, -44, -24].map((v) => `<path d="M-30 ${v}q8 5 15 0t15 0t15 0t15 0" stroke="${P.ink}" stroke-width="1.500" fill="none" opacity=".3"/>`).join('')}`,
    }) + paper(soft('-22,-90 -12,-112 0,-118 12,-112 22,-90'), { fill: P.oil, sh: 1, form: 0.3 }),
  )
  // two small socks on the string, nearly dry
  s += line(`${x - 190},${y - 252} ${x},${y - 240} ${x + 190},${y - 252}`, P.cream, 3, 0.8)
  s += [-70, -24]
    .map((dx, i) =>
      at(
        x + dx,
        y - 244,
        paper(soft('-11,0 11,0 11,34 26,44 24,58 4,58 -12,44'), {
          fill: i ? P.coral : P.teal,
          sh: 1,
          form: 0.3,
          inner: `<path d="M-30 10H40M-30 24H40" stroke="${P.cream}" stroke-width="5"/>`,
        }) + at(0, 2, T.peg(), 0.4),
        0.9,
      ),
    )
    .join('')
  // log basket and tongs
  return s + at(x - 262, y + 14, logs(), 0.9)
}
const elephant = () =>
  paper(soft('-40,0 -42,-40 -24,-60 14,-62 34,-52 48,-30 46,-6 36,-4 34,-24 26,-24 24,0 8,0 6,-18 -12,-18 -14,0'), {
    fill: '#a5684c',
    sh: 1,
    form: 0.4,
    inner: `<path d="M-30 -60Q-8 -30 18 -64" stroke="${P.oil}" stroke-width="9" fill="none"/><circle cx="32" cy="-42" r="2.600" fill="${P.ink}"/>`,
  }) + paper(soft('14,-52 24,-48 22,-28 12,-26 8,-40'), { fill: '#8a5340', sh: 0, form: 0.3 })
const logs = () =>
  [
    [-26, -54],
    [20, -58],
    [-4, -86],
  ]
    .map(
      ([x, y]) =>
        paper(rect(x - 24, y - 14, 62, 30, 12), { fill: '#8a5a44', sh: 1, form: 0.3 }) +
        paper(soft(`${x - 38},${y} ${x - 24},${y - 16} ${x - 10},${y} ${x - 24},${y + 16}`), { fill: '#e0bd92', sh: 0, form: 0.2 }),
    )
    .join('') +
  paper(corners('-70,-50 66,-50 52,2 -56,2', 10), {
    fill: '#b98152',
    sh: 2,
    form: 0.35,
    inner: [-36, -18].map((v) => line(`-80,${v} 0,${v + 4} 80,${v}`, P.dark, 4, 0.4)).join(''),
  })
// beside the chair: the wireless, and a lamp that isn't needed yet
const sideTable = () =>
  [1434, 1548].map((x) => paper(rect(x - 7, 580, 14, 128, 4), { fill: '#6d4138', sh: 1, form: 0.3 })).join('') +
  paper(rect(1404, 566, 176, 20, 8), { fill: '#94604e', sh: 2, form: 0.15 }) +
  at(1466, 568, wireless(), 0.92) +
  at(1550, 568, T.mug(P.coral), 0.9) +
  paper(rect(1420, 646, 144, 12, 4), { fill: '#94604e', sh: 1, form: 0.1 }) +
  ['#c9586a', '#5f93a8', P.oil].map((c, i) => paper(rect(1430 + i * 8, 630 - i * 17, 112 - i * 12, 17, 3), { fill: c, sh: 1, form: 0.2 })).join('')
const rug = () =>
  at(
    770,
    770,
    rooms.rug(430, 72, '#a8485a', [
      [0.9, P.oil, 7],
      [0.78, '#6d3f74', 16],
      [0.58, P.peach, 8],
      [0.4, '#c96a62', 0],
    ]),
  )
// the thread goes from the cat's paw, round the chair, into the basket
const thread = () => line('770,800 800,832 880,826 960,842 1060,834 1190,850 1300,846 1360,824', P.coral, 4, 0.95)

function near() {
  let s = at(1462, 892, knittingBasket(), 1.06)
  // a low table with what is wanted at this hour
  s +=
    paper(corners('-60,800 356,800 412,852 -60,852', 10), { fill: '#a5684c', sh: 3, form: 0.1, lit: warm('#a5684c', 0.15) }) +
    paper(rect(-60, 846, 470, 22, 5), { fill: '#7a4a40', sh: 1, form: 0 }) +
    paper(rect(340, 862, 28, 60, 4), { fill: '#7a4a40', sh: 1, form: 0.3 })
  s += at(110, 836, cosyPot(), 1.1) + at(252, 838, T.mug(P.glass), 1.05)
  return (
    s +
    paper(soft('288,838 296,828 340,822 384,830 388,840 340,850'), { fill: P.cream, sh: 1, form: 0.2 }) +
    [318, 346, 364]
      .map((x, i) =>
        paper(soft(`${x - 20},${828 - (i % 2) * 7} ${x},${818 - (i % 2) * 7} ${x + 20},${828 - (i % 2) * 7} ${x},${835 - (i % 2) * 7}`), { fill: '#d39a55', sh: 1, form: 0.4 }),
      )
      .join('')
  )
}
// the teapot wears a jumper too
const cosyPot = () =>
  T.teapot(P.cream) +
  paper(soft('-52,-8 -54,-44 -38,-76 0,-90 38,-76 54,-44 52,-8 0,0'), {
    fill: '#8a6aa6',
    sh: 1,
    form: 0.4,
    inner: [-70, -52, -34, -16]
      .map((y, i) => `<path d="M-60 ${y}q8 7 15 0t15 0t15 0t15 0t15 0t15 0t15 0t15 0" stroke="${[P.oil, P.cream, P.coral, P.cream][i]}" stroke-width="6" fill="none"/>`)
      .join(''),
  }) +
  at(0, -84, yarn(15, P.coral))

export const layers = () => [
  { name: 'view', body: view() },
  { name: 'wall', body: wall() + rug() + thread() },
  { name: 'pendulum', body: at(HEARTH[0], HEARTH[1] - 286 - 31, pendulum(), 0.9) },
  { name: 'fire', body: at(HEARTH[0], HEARTH[1] - 16, fire(), 1.02) },
  { name: 'cat', body: at(806, 792, sleepingCat(), 1.04) },
  { name: 'chair', body: at(...CHAIR, armchairFront()) },
  { name: 'near', body: near() },
]
export const planes = [
  {
    depth: -1,
    picture: 'view',
    lights: [
      { id: 'lighthouse', kind: 'glow', x: 252, y: 268, w: 150, h: 150, brightness: 0.8 },
      { id: 'beam', kind: 'beam', x: 252, y: 268, w: 230, h: 86, turnDeg: 192, sweepDeg: 5, brightness: 0.6 },
    ],
  },
  { depth: 0, picture: 'wall' },
  { depth: 0, picture: 'pendulum' },
  { depth: 0, picture: 'fire' },
  { depth: 0, lights: [{ id: 'hearth', kind: 'glow', x: HEARTH[0], y: 600, w: 1000, h: 860, brightness: 0.55, isPool: true }] },
  { depth: 0.2, picture: 'cat' },
  { depth: 0.4, folk: 'back' },
  { depth: 0.5, picture: 'chair' },
  { depth: 0.4, folk: 'front' },
  { depth: 0.9, picture: 'near' },
  { depth: 0, isShade: true },
  {
    depth: 0.4,
    lights: [
      { id: 'flames', kind: 'glow', x: HEARTH[0], y: 612, w: 360, h: 300, brightness: 0.6, isPool: true },
      { id: 'rug', kind: 'glow', x: 770, y: 750, w: 1200, h: 340, brightness: 0.36, isPool: true },
    ],
  },
]
export const focus = focusOn({ x: 478, y: 152, w: 842, h: 720 })
const stand = (x, y, k) => ({ x, y, k })
const inChair = stand(CHAIR[0], 796, 1.34)
export const stands = {
  left: { sits: false, wide: stand(470, 790, 1.46), square: stand(470, 790, 1.46), upright: stand(606, 786, 1.4) },
  right: { sits: true, wide: inChair, square: inChair, upright: inChair },
  middle: { sits: false, wide: stand(880, 776, 1.36), square: stand(880, 776, 1.36), upright: stand(868, 776, 1.3) },
  far: { sits: false, wide: stand(930, 706, 1.1), square: stand(930, 706, 1.1), upright: stand(920, 706, 1.06) },
}
