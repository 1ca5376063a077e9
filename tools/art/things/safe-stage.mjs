// The harbour island's larger pieces: the lifeboat house, the puppet booth with its masks, the rope bridge with one frayed rope, terracotta houses.
import { at, cool, d, ell, f, mix, P, paper, poly, rect, stroke } from '../paper/kit.mjs'
import { corners, dot, line, soft } from '../paper/points.mjs'
import { cottage, win } from './houses.mjs'
import { teapot } from './indoors.mjs'
import { awning } from './safe-stops.mjs'

export const TILES = ['#c2643f', '#b5573c', '#cf7a4c', '#a94f40']
export const terracotta = (i, { w = 92, h = 70, wall = ['#fbe6c4', '#f3cfa4', '#f6dcc8', '#e9c7a8', '#fff0d8'][i % 5] } = {}) =>
  cottage(w, h, {
    wall,
    roof: TILES[i % 4],
    door: [P.deep, P.moss, P.plum][i % 3],
    lit: [i % 2, 1, 1, 0],
    rows: h > 62 ? 2 : 1,
    cols: w > 80 ? 3 : 2,
    chim: i % 2 ? 1 : 2,
    pitch: 0.36,
  })

const lifeboat = () =>
  paper(soft('-62,-26 -30,-16 20,-16 68,-34 50,4 -44,4'), {
    fill: P.apricot,
    sh: 1,
    form: 0.3,
    inner: `<path d="M-70 -14Q0 -2 74 -22V-32Q0 -12 -70 -24Z" fill="${P.navy}"/><path d="M-70 -3Q0 8 74 -8V8H-70Z" fill="#b6433f"/>`,
  }) +
  paper(corners('-26,-18 22,-18 14,-42 -18,-42', 4), { fill: P.cream, sh: 1 }) +
  [-16, 0].map((x) => paper(rect(x, -36, 12, 11, 2), { fill: '#54619a', sh: 0, rim: 0 })).join('') +
  line('8,-42 8,-58', P.ink, 3)

/** The lifeboat house, its doors wide open, and the slip that runs from it into the water `slip` units below. */
export const lifeboatHouse = (slip = 96) =>
  paper(
    poly(
      [
        [-46, 0],
        [46, 0],
        [70, slip],
        [-70, slip],
      ],
      3,
    ),
    {
      fill: '#b9a9ac',
      sh: 2,
      form: 0.15,
      inner:
        Array.from({ length: 7 }, (_, i) => line(`-80,${(i + 0.6) * slip * 0.145} 80,${(i + 0.6) * slip * 0.145}`, '#33276a', 2, 0.22)).join('') +
        [-1, 1].map((k) => line(`${k * 20},0 ${k * 32},${slip}`, '#6f6a8c', 5)).join('') +
        `<path d="M-90 ${slip * 0.8}H90V${slip + 6}H-90Z" fill="#3f8f9a" opacity=".45"/>`,
    },
  ) +
  paper(rect(-92, -92, 184, 96, 4), { fill: '#f4efe2', sh: 3, form: 0.35, inner: [-70, -48, -26, -4, 18].map((y) => line(`-96,${y} 96,${y}`, '#b9b4c4', 2, 0.5)).join('') }) +
  paper(rect(-64, -74, 128, 78, 10), { fill: '#2f4a78', sh: 0, rim: 0, inner: `<path d="M-40 -74L40 -74L70 8H-70Z" fill="${P.lamp}" opacity=".34"/>` }) +
  [-1, 1]
    .map((k) =>
      paper(
        poly(
          [
            [k * 66, -72],
            [k * 90, -80],
            [k * 90, 8],
            [k * 66, 2],
          ],
          3,
        ),
        { fill: P.coral, sh: 1, inner: line(`${k * 66},-36 ${k * 92},-36`, P.cream, 5) },
      ),
    )
    .join('') +
  at(0, 0, lifeboat(), 0.86) +
  paper(corners('-110,-86 110,-86 82,-150 -82,-150', 4), {
    fill: P.coral,
    sh: 3,
    form: 0.3,
    inner: [-100, -114, -128, -142].map((y) => line(`-120,${y} 120,${y}`, cool(P.coral, 0.35), 2.4, 0.6)).join(''),
  }) +
  paper(corners('-34,-86 34,-86 0,-128', 3), { fill: '#f4efe2', sh: 1 }) +
  paper(ell(0, -100, 12), { fill: P.coral, sh: 1, inner: `<circle cx="0" cy="-100" r="5.500" fill="#f4efe2"/>` }) +
  paper(rect(-16, -174, 32, 28, 3), { fill: '#f4efe2', sh: 1 }) +
  win(-8, -168, 16, 16) +
  paper(corners('-22,-172 22,-172 0,-194', 3), { fill: P.coral, sh: 1 }) +
  line('0,-192 0,-226', P.ink, 3.4)

export const moustacheMask = () => paper(soft('0,-6 -14,-13 -32,-4 -40,-12 -34,8 -16,10 0,3 16,10 34,8 40,-12 32,-4 14,-13'), { fill: '#5a4257', sh: 1, form: 0.3 })
export const duckMask = () =>
  paper(ell(0, 0, 25, 24), { fill: P.oil, sh: 1, form: 0.4 }) +
  paper(soft('-20,6 0,0 20,6 14,17 0,14 -14,17'), { fill: P.coral, sh: 1 }) +
  dot(-9, -7, 0.62) +
  dot(9, -7, 0.62) +
  stroke(
    [
      [0, -24],
      [6, -33],
      [-2, -34],
    ],
    P.oil,
    5,
  )
export const teapotMask = () => at(0, 18, teapot(P.teal), 0.44) + at(-1, -1, dot(-7, 0, 0.5) + dot(7, 0, 0.5))

/** Who looks out when the booth is poked: nobody, a duck, a teapot, and at last who it was all along. */
export const peeps = () => [
  '',
  at(0, 26, paper(soft('-32,40 -26,-6 0,-16 26,-6 32,40'), { fill: '#7a5a94', sh: 0 })) + at(0, 8, duckMask(), 1.1),
  at(0, 26, paper(soft('-32,40 -26,-6 0,-16 26,-6 32,40'), { fill: '#7a5a94', sh: 0 })) + at(0, 6, teapotMask(), 1.15),
  paper(soft('-30,60 -32,22 -20,6 20,6 32,22 30,60'), { fill: P.coral, sh: 0, form: 0.4 }) +
    at(-10, 0, dot(0, 0, 0.8)) +
    at(10, 0, dot(0, 0, 0.8)) +
    line('-10,6 -10,14', P.coral, 4) +
    line('10,6 10,14', P.coral, 4) +
    at(0, 26, moustacheMask(), 0.6),
]

/** A puppet booth: striped walls, curtains half open on a lit stage, a bar with pegs for masks on its front. */
export function booth() {
  const stripes = Array.from({ length: 9 }, (_, i) => (i % 2 ? `<rect x="${f(-90 + i * 20)}" y="-90" width="20" height="100" fill="#f4e3c4"/>` : '')).join('')
  return (
    paper(corners('-104,8 104,8 94,-12 -94,-12', 4), { fill: P.dark, sh: 2 }) +
    paper(rect(-86, -192, 172, 196, 5), { fill: '#8a4a6c', sh: 3, form: 0.3 }) +
    paper(rect(-64, -170, 128, 86, 6), {
      fill: '#ffe0a0',
      sh: 0,
      rim: 0,
      form: 0,
      inner: '<path d="M-70 -110H70V-80H-70Z" fill="#e9b970"/><path d="M-34 -172L34 -172L58 -84H-58Z" fill="#fff3cf" opacity=".75"/>',
    }) +
    [-1, 1]
      .map((k) =>
        paper(k < 0 ? soft('-68,-176 -30,-176 -38,-140 -50,-116 -46,-84 -68,-84') : soft('68,-176 30,-176 38,-140 50,-116 46,-84 68,-84'), {
          fill: P.coral,
          sh: 2,
          form: 0.4,
          inner: line(`${k * 46},-176 ${k * 56},-120 ${k * 56},-84`, cool(P.coral, 0.35), 3, 0.7),
        }),
      )
      .join('') +
    paper(rect(-86, -84, 172, 88, 4), { fill: '#c2643f', sh: 1, form: 0.2, inner: `${stripes}<path d="M-90 -90H90V-70H-90Z" fill="#33276a" opacity=".18"/>` }) +
    paper(rect(-94, -94, 188, 14, 4), { fill: P.wood, sh: 2, form: 0.4 }) +
    [-52, 0, 52].map((x) => paper(rect(x - 4, -66, 8, 12, 2), { fill: P.dark, sh: 0 })).join('') +
    awning(190, -178, 34, '#6f4f86') +
    paper(corners('-70,-210 70,-210 0,-250', 4), { fill: '#8a4a6c', sh: 2, form: 0.3 }) +
    paper(ell(0, -226, 10), { fill: P.lamp, sh: 0 }) +
    paper(ell(0, -252, 7), { fill: P.brass, sh: 1 })
  )
}

const sag = ([x0, y0], [x1, y1], deep, t) => [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + deep * 4 * t * (1 - t)]
const ropeOf = (a, b, deep, from = 0, to = 1) => Array.from({ length: 9 }, (_, i) => sag(a, b, deep, from + ((to - from) * i) / 8))

/** A rope bridge from a to b. The near hand rope is frayed through: its strands hang apart, a plank below is missing. */
export function ropeBridge(a, b, { high = 46, deep = 16, wide = 24 } = {}) {
  const up = ([x, y], dx = 0) => [x + dx, y - high]
  const slope = (b[1] - a[1]) / (b[0] - a[0] || 1)
  const near = (p) => [p[0], p[1] + wide * 0.55]
  const n = Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / 15)
  const boards = Array.from({ length: n - 1 }, (_, i) => {
    const t = (i + 1) / n
    if (i === Math.round(n * 0.6)) return ''
    const [x, y] = sag(a, b, deep, t)
    return paper(
      poly(
        [
          [x - 5, y - wide * 0.42],
          [x + 5, y - wide * 0.42 + slope * 6],
          [x + 6, y + wide * 0.5 + slope * 6],
          [x - 6, y + wide * 0.5],
        ],
        2,
      ),
      { fill: mix('#c89a69', P.dark, (i % 3) * 0.14), sh: 1, form: 0.2, seed: i + 5 },
    )
  }).join('')
  const [sx, sy] = sag(up(near(a)), up(near(b)), deep * 0.8, 0.52)
  const strand = (dx, dy, bend) =>
    stroke(
      [
        [sx, sy],
        [sx + dx * 0.5, sy + dy * 0.3 + bend],
        [sx + dx, sy + dy],
      ],
      '#f0d3a0',
      2.6,
    )
  const stake = ([x, y]) => paper(rect(x - 6, y - high - 10, 12, high + 18, 4), { fill: P.dark, sh: 1, form: 0.4 }) + paper(ell(x, y - high - 10, 8, 5), { fill: P.wood, sh: 0 })
  const hangers = [0.14, 0.28, 0.42, 0.7, 0.86].map((t) => stroke([sag(near(a), near(b), deep, t), sag(up(near(a)), up(near(b)), deep * 0.8, t)], '#cfa878', 2.6)).join('')
  return (
    stake(a) +
    stake(b) +
    stroke(ropeOf(up(a), up(b), deep * 0.8), '#cfa878', 4) +
    boards +
    stroke(ropeOf(near(a), near(b), deep), '#a97f55', 4) +
    hangers +
    stroke(ropeOf(up(near(a)), up(near(b)), deep * 0.8, 0, 0.52), '#e9c893', 5) +
    stroke(ropeOf(up(near(a)), up(near(b)), deep * 0.8, 0.6, 1), '#e9c893', 5) +
    strand(10, 16, 2) +
    strand(16, 6, -4) +
    strand(4, 24, 3) +
    strand(20, -6, -4) +
    stake(near(a)) +
    stake(near(b))
  )
}

/** A barrel, a coil of rope and a lobster pot: what lies about on a quay. */
export const barrel = () =>
  paper(soft('-20,0 -24,-26 -19,-50 19,-50 24,-26 20,0'), {
    fill: P.wood,
    sh: 1,
    form: 0.5,
    inner: [-10, -40].map((y) => `<path d="M-30 ${y}Q0 ${y + 6} 30 ${y}" stroke="${P.slate}" stroke-width="5" fill="none"/>`).join(''),
  }) + paper(ell(0, -50, 19, 6), { fill: P.dark, sh: 0 })
export const coil = () =>
  [0, -7, -14].map((y, i) => `<path d="${d(ell(0, y, 26 - i * 3, 9 - i))}" fill="none" stroke="${mix('#e2bd86', P.dark, i * 0.08)}" stroke-width="7"/>`).join('')

/** An old anchor on its stone, and a boat that winters keel up. */
export const anchor = () =>
  paper(corners('-44,4 44,4 34,-18 -34,-18', 4), { fill: '#c3b1b3', sh: 2, form: 0.3 }) +
  stroke(
    [
      [0, -18],
      [0, -82],
    ],
    P.slate,
    9,
  ) +
  stroke(
    [
      [-20, -70],
      [20, -70],
    ],
    P.slate,
    7,
  ) +
  stroke(
    [
      [-36, -44],
      [-28, -26],
      [0, -16],
      [28, -26],
      [36, -44],
    ],
    P.slate,
    9,
  ) +
  paper(corners('-44,-40 -36,-56 -26,-40', 2), { fill: P.slate, sh: 0 }) +
  paper(corners('44,-40 36,-56 26,-40', 2), { fill: P.slate, sh: 0 }) +
  `<path d="${d(ell(0, -92, 9))}" fill="none" stroke="${P.slate}" stroke-width="6"/>`
export const upturned = (hull = '#3d8f97') =>
  [-34, 34].map((x) => line(`${x - 8},2 ${x},-14 ${x + 8},2`, P.dark, 6)).join('') +
  paper(soft('-70,-12 -54,-34 -20,-46 24,-46 58,-32 72,-12 40,-8 -40,-8'), {
    fill: hull,
    sh: 2,
    form: 0.45,
    inner: [-18, -28].map((y) => line(`-76,${y + 2} 0,${y - 8} 76,${y + 2}`, cool(hull, 0.35), 2, 0.7)).join('') + line('-76,-12 0,-14 76,-12', P.cream, 5),
  })
