// The patchwork of the allotments: tilled beds with their crops, and what gardeners leave standing about. Origin: bottom middle, unless said.
import { at, ell, f, flat, mix, P, paper, rect, rng, stroke } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'

/** What grows in a row, by its name, drawn round its own foot. */
const CROPS = {
  cabbage: (c = '#8fb46a') => flat(soft('-9,0 -10,-8 -3,-13 6,-12 10,-6 8,0'), c) + flat(soft('-5,-1 -5,-8 1,-10 5,-5 4,-1'), mix(c, P.cream, 0.4)),
  leek: (c = '#5f8a4c') => line('0,0 -1,-9 -5,-16', c, 3.4) + line('0,-2 2,-10 6,-17', mix(c, P.cream, 0.25), 3.4),
  carrot: () => flat(ell(0, -2, 4, 4), P.apricot) + line('0,-4 -5,-13', '#6f9a4a', 2.6) + line('0,-4 1,-15', '#7fae58', 2.6) + line('0,-4 6,-12', '#6f9a4a', 2.6),
  poppy: (c = P.coral) => line('0,0 1,-11', '#5f8a4c', 2.4) + flat(ell(1, -14, 6, 5), c) + `<circle cx="1" cy="-14" r="2" fill="${P.ink}"/>`,
  wheat: (c = '#e0bd62') => line('0,0 2,-18', mix(c, P.wood, 0.3), 2) + flat(soft('-1,-16 3,-26 5,-16 2,-12'), c),
  pumpkin: () => flat(ell(0, -6, 10, 8), P.apricot) + line('0,-13 2,-17', '#4f7a4a', 3) + line('-3,-12 -4,-1', P.brick, 1.6, 0.5) + line('3,-12 4,-1', P.brick, 1.6, 0.5),
  sprout: (c = '#7fae58') => line('0,0 -4,-6', c, 3) + line('0,0 4,-6', c, 3),
}

/** A bed between four corners (left to right along the back, then back along the front), with rows of one crop. */
export const plot = ([a, b, c, d], { soil = '#8a6a48', crop, rows = 3, each = 6, size = 1, colour }) => {
  const spot = (u, v) => [0, 1].map((j) => (a[j] * (1 - u) + b[j] * u) * (1 - v) + (d[j] * (1 - u) + c[j] * u) * v)
  const way = (v, from = 0.04, to = 0.96) => [spot(from, v), spot(0.5, v), spot(to, v)]
  const furrows = Array.from({ length: rows * 2 }, (_, i) => stroke(way((i + 0.5) / rows / 2, 0, 1), mix(soil, i % 2 ? P.indigo : P.cream, 0.28), 4, 0.45)).join('')
  let s = paper([a, b, c, d], { fill: soil, sh: 1, form: 0.12, amp: 2, inner: furrows })
  if (!crop) return s
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < each; k++) {
      const [x, y] = spot((k + 0.5 + (row % 2) * 0.16 - 0.08) / each, (row + 0.7) / rows)
      s += at(x, y, CROPS[crop](colour), size * (0.9 + ((row * 7 + k * 5) % 4) * 0.07))
    }
  return s
}

/** Bean poles tied at the top, with leaves and red flowers. */
export const beanPoles = (n = 3) =>
  Array.from({ length: n }, (_, i) => {
    const x = (i - (n - 1) / 2) * 34
    const r = rng(i + 31)
    const leaves = Array.from({ length: 9 }, (_, k) => {
      const y = -8 - k * 8
      const lx = x + (r() - 0.5) * (26 - k * 2)
      return flat(ell(lx, y, 7, 5.4), ['#5f8a4c', '#7fa554', '#4f7a4a'][k % 3]) + (k % 3 ? '' : `<circle cx="${f(lx + 4)}" cy="${f(y - 3)}" r="3.2" fill="${P.coral}"/>`)
    })
    return line(`${x - 15},0 ${x},-92`, P.wood, 4) + line(`${x + 15},0 ${x},-92`, P.wood, 4) + line(`${x},4 ${x},-96`, '#8f5f3e', 4) + leaves.join('')
  }).join('') + line(`${-(n * 17)},-84 ${n * 17},-85`, P.wood, 4.5)

export const sunflower = (h = 96) =>
  line(`0,0 3,${-h * 0.5} 0,${-h}`, '#5f8a4c', 5) +
  flat(soft(`2,${-h * 0.36} 20,${-h * 0.5} 26,${-h * 0.36} 12,${-h * 0.28}`), '#6f9a4a') +
  flat(soft(`1,${-h * 0.52} -18,${-h * 0.66} -24,${-h * 0.5} -10,${-h * 0.42}`), '#7fae58') +
  Array.from({ length: 12 }, (_, i) => `<g transform="translate(0 ${-h}) rotate(${i * 30})">${flat(soft('-5,-9 -4,-20 0,-25 4,-20 5,-9'), i % 2 ? P.oil : '#e79a3c')}</g>`).join(
    '',
  ) +
  paper(ell(0, -h, 11.5), { fill: P.dark, sh: 1, form: 0.3 })

/** The scarecrow of straw and a borrowed coat; `up` when it lifts its hat: somebody lives under it. */
export const scarecrow = (up = false) =>
  line('0,0 0,-70', P.wood, 8) +
  line('-62,-84 62,-86', P.wood, 7) +
  paper(corners('-28,-98 28,-98 34,-34 12,-40 0,-30 -14,-40 -34,-32', 7), { fill: '#4f6d94', sh: 2, form: 0.35, inner: line('0,-100 0,-30', '#33276a', 2, 0.5) }) +
  [-1, 1]
    .map(
      (k) =>
        paper(corners('16,-98 60,-96 60,-74 20,-74', 7, k), { fill: '#4f6d94', sh: 1 }) +
        [0, 1, 2].map((i) => line(`${k * 60},${-90 + i * 6} ${k * 74},${-94 + i * 10}`, '#dcb75e', 3.6)).join(''),
    )
    .join('') +
  paper(rect(8, -64, 17, 17, 3), { fill: P.coral, sh: 0, inner: line('8,-56 25,-56', P.cream, 2) + line('16,-64 16,-47', P.cream, 2) }) +
  paper(ell(0, -118, 23, 24), { fill: '#e5c58c', sh: 2, form: 0.4 }) +
  `<circle cx="-8" cy="-120" r="3.6" fill="${P.ink}"/><circle cx="8" cy="-120" r="3.6" fill="${P.ink}"/>` +
  line('-9,-108 0,-103 9,-108', P.ink, 2.6) +
  paper(corners('-24,-98 24,-98 14,-86 0,-92 -12,-85', 4), { fill: P.coral, sh: 1 }) +
  at(0, up ? -164 : -134, hat(), 1, up ? -16 : -4) +
  (up ? at(0, -140, robin(), 0.9) : '')

const hat = () =>
  paper(soft('-38,4 -20,-4 0,-6 20,-4 38,4 0,12'), { fill: '#c9974e', sh: 1, form: 0.3 }) +
  paper(soft('-20,0 -17,-24 0,-30 17,-24 20,0 0,4'), { fill: '#d9ab5e', sh: 0, form: 0.4, inner: `<path d="M-24 -9Q0 -2 24 -9V1Q0 6 -24 1Z" fill="${P.coral}"/>` })

/** A robin, seen from the front. */
export const robin = () =>
  line('-4,0 -4,6', P.dark, 2.4) +
  line('4,0 4,6', P.dark, 2.4) +
  paper(soft('-17,-12 -12,-27 0,-32 12,-27 17,-12 9,2 -9,2'), { fill: '#9a7a58', sh: 1, form: 0.3 }) +
  flat(soft('-9,-10 -7,-21 0,-24 7,-21 9,-10 0,-2'), P.coral) +
  `<circle cx="-5.5" cy="-23" r="2.6" fill="${P.ink}"/><circle cx="5.5" cy="-23" r="2.6" fill="${P.ink}"/><path d="M-3 -19h6l-3 6z" fill="${P.brass}"/>`

/** A glasshouse with tomatoes inside. */
export const glasshouse = () =>
  paper(corners('-62,0 62,0 62,-62 0,-98 -62,-62', 4), {
    fill: '#c5e3d8',
    sh: 2,
    form: 0.2,
    inner:
      [-40, -14, 14, 40]
        .map(
          (x, i) =>
            line(`${x},0 ${x + 3},${-34 - (i % 2) * 10}`, '#5f8a4c', 5) +
            [10, 22, 32].map((y, k) => `<circle cx="${x + (k % 2 ? 8 : -7)}" cy="${-y - 4}" r="5" fill="${P.coral}"/>`).join(''),
        )
        .join('') + `<path d="M-62 -30L-20 -90H2L-62 0Z" fill="#fffdf0" opacity=".45"/>`,
  }) +
  line('-62,0 -62,-62 0,-98 62,-62 62,0', P.cream, 6) +
  line('-62,-62 62,-62', P.cream, 4) +
  [-31, 0, 31].map((x) => line(`${x},0 ${x},${-98 + Math.abs(x) * 0.58}`, P.cream, 3.6)).join('') +
  paper(rect(-66, -12, 132, 13, 3), { fill: P.brick, sh: 1 })

export const barrow = () =>
  line('-58,-30 20,-16', P.dark, 6) +
  line('-34,-20 -40,2', P.dark, 5) +
  paper(soft('-30,-40 -8,-58 12,-52 34,-60 46,-40'), { fill: '#6f8f45', sh: 0 }) +
  [-12, 8, 28].map((x, i) => at(x, -42, CROPS[i % 2 ? 'cabbage' : 'pumpkin'](), 1.1)).join('') +
  paper(corners('-40,-42 52,-44 34,-14 -22,-14', 5), { fill: P.teal, sh: 1, form: 0.4 }) +
  paper(ell(46, -10, 13), { fill: P.ink, sh: 1, inner: `<circle cx="46" cy="-10" r="5" fill="${P.brass}"/>` })

export const wateringCan = () =>
  line('20,-24 44,-44', '#7f8fa8', 7) +
  paper(ell(46, -46, 8, 6), { fill: '#9aa8bd', sh: 0 }) +
  `<path d="M-18 -30Q-40 -46 -22 -8" stroke="#7f8fa8" stroke-width="5" fill="none"/>` +
  paper(corners('-22,0 22,0 18,-38 -18,-38', 5), { fill: '#9aa8bd', sh: 1, form: 0.5 })

/** A drystone wall along points, `h` high. */
export const dryWall = (way, h = 22) => {
  let s = ''
  for (let i = 0; i < way.length - 1; i++) {
    const [[ax, ay], [bx, by]] = [way[i], way[i + 1]]
    const n = Math.max(2, Math.round(Math.hypot(bx - ax, by - ay) / 26))
    for (let k = 0; k < n; k++)
      for (const row of [0, 1]) {
        const t = (k + 0.5 + row * 0.35) / n
        const [x, y] = [ax + (bx - ax) * t, ay + (by - ay) * t - row * h * 0.46]
        s += paper(soft(`${f(x - 15)},${f(y)} ${f(x - 12)},${f(y - h * 0.5)} ${f(x + 11)},${f(y - h * 0.54)} ${f(x + 15)},${f(y)} ${f(x)},${f(y + 2)}`), {
          fill: mix('#cbbcae', ['#8d86a0', '#e9dcc6', '#a58f86'][(i + k + row) % 3], 0.45),
          sh: row ? 0 : 1,
          form: 0.2,
          amp: 1,
        })
      }
  }
  return s
}

/** A low fence of split hazel between two points. */
export const hurdle = (x0, y0, x1, y1, h = 26) => {
  const n = Math.max(2, Math.round(Math.abs(x1 - x0) / 24))
  const spot = (t, up) => `${f(x0 + (x1 - x0) * t)},${f(y0 + (y1 - y0) * t - up)}`
  return (
    [0.32, 0.72].map((k) => line(`${spot(0, h * k)} ${spot(0.5, h * k + 2)} ${spot(1, h * k)}`, '#b98a5c', 4)).join('') +
    Array.from({ length: n + 1 }, (_, i) => line(`${spot(i / n, -2)} ${spot(i / n, h)}`, P.wood, 4.6)).join('')
  )
}

/** A straw hive on its stand. */
export const hive = (colour = '#e0b866') =>
  line('-20,0 -16,-14', P.wood, 5) +
  line('20,0 16,-14', P.wood, 5) +
  paper(rect(-28, -18, 56, 8, 3), { fill: P.wood, sh: 1 }) +
  paper(soft('-25,-16 -27,-36 -19,-56 0,-66 19,-56 27,-36 25,-16'), {
    fill: colour,
    sh: 2,
    form: 0.4,
    inner: [-28, -40, -52].map((y) => line(`-30,${y} 0,${y + 3} 30,${y}`, P.wood, 2.4, 0.5)).join(''),
  }) +
  flat(soft('-8,-16 -8,-25 0,-29 8,-25 8,-16'), P.dark)

/** A cold frame: a slanted pane over seedlings. */
export const coldFrame = () =>
  paper(corners('-50,0 50,0 44,-34 -44,-34', 4), { fill: '#b98257', sh: 1, form: 0.3 }) +
  paper(corners('-42,-6 42,-6 37,-30 -37,-30', 3), {
    fill: '#c5e3d8',
    sh: 0,
    inner: [-26, -8, 10, 28].map((x) => at(x, -9, CROPS.sprout(), 1)).join('') + '<path d="M-40 -6L-20 -32H-4L-26 -6Z" fill="#fffdf0" opacity=".5"/>',
  }) +
  line('0,-6 0,-31', P.cream, 3.4)

/** An apple tree, low and round, in fruit. */
export const appleTree = (r = 40, leaf = '#5f8f55') =>
  paper(soft(`-6,0 -4,${-r} 5,${-r} 8,0`), { fill: P.dark, sh: 1, form: 0.3 }) +
  paper(soft(`${-r},${-r} ${-r * 0.9},${-r * 1.7} ${-r * 0.3},${-r * 2.2} ${r * 0.5},${-r * 2.1} ${r},${-r * 1.5} ${r * 0.92},${-r * 0.9} 0,${-r * 0.66}`), {
    fill: leaf,
    sh: 2,
    form: 0.5,
    amp: 2,
  }) +
  paper(soft(`${-r * 0.6},${-r * 1.2} ${-r * 0.5},${-r * 1.8} ${r * 0.1},${-r * 2} ${r * 0.5},${-r * 1.6} ${r * 0.3},${-r * 1.1}`), {
    fill: mix(leaf, '#b9d27a', 0.35),
    sh: 0,
    form: 0.5,
    amp: 2,
  }) +
  [
    [-0.5, -1.1],
    [0.1, -1.35],
    [0.55, -1.1],
    [-0.2, -1.8],
    [0.5, -1.75],
  ]
    .map(([x, y]) => paper(ell(x * r, y * r, r * 0.13), { fill: P.coral, sh: 1, form: 0.5 }))
    .join('')
