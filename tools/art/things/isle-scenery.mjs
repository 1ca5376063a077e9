// What lies round a map: sky and sea in layers, the thin swell that ripples, clouds, terraces of land, and lanes that are walked on.
import { at, ell, f, flat, mix, P, paper, ribbon, rng, stroke } from '../paper/kit.mjs'
import { pts, soft } from '../paper/points.mjs'
import { isle, wave } from './sea.mjs'
import { frame, halo } from './sky.mjs'

/** Rings of paper round the sun, from the inside out: [radius, colour, lobes]. */
export const ringedSky = ({ sun: [x, y], base, rings, squash = 0.5, shadow = 0.22, w = 1600, h = 900 }) =>
  `<rect width="${w}" height="${h}" fill="${base}"/>` + rings.map(([r, colour, lobes], i) => frame(halo(x, y, r, lobes, 0.05, squash, i), colour, { w, h, shadow })).join('')

/** The sea, band before band: [y, colour]; its glints lie thickest under the sun. */
export const bandedSea = (bands, { w = 1600, h = 900, glint = '#eef7e2', sunX, glow = '#fff0bd' } = {}) =>
  bands
    .map(([y, colour], i) => {
      const r = rng(i + 9)
      let s = wave(y, colour, { w, h, amp: 2 + i * 1.3, len: 50 + i * 24, ph: i * 2.1, sh: i < 3 ? 1 : 2 })
      for (let k = 0; k < 8; k++) {
        const [x, long, b] = [r() * w, 14 + i * 6 + r() * 16, y + 14 + r() * 34]
        s += stroke(pts(`${f(x - long)},${f(b)} ${f(x)},${f(b - 3 - i * 0.4)} ${f(x + long)},${f(b)}`), glint, 1.6 + i * 0.22, 0.5)
      }
      if (sunX !== undefined)
        for (let k = 0; k < 5; k++) {
          const [x, long, b] = [sunX + (r() - 0.5) * (120 + i * 26), 16 + r() * 40 + i * 3, y + 6 + r() * 26]
          s += flat(soft(`${f(x - long)},${f(b)} ${f(x)},${f(b - 3)} ${f(x + long)},${f(b)} ${f(x)},${f(b + 3)}`), glow, 0.35 + r() * 0.3)
        }
      return s
    })
    .join('')

/** Crests that slide to and fro on the water: [x, y, half its length]. Nearly flat colour, so the layer is light to load. */
export const crests = (list, colour = '#e6f5e6', o = 0.62) =>
  list
    .map(([x, y, long]) =>
      flat(
        soft(
          `${x - long},${y} ${x - long * 0.4},${y - 5} ${x},${y - 2} ${x + long * 0.45},${y - 6} ${x + long},${y} ${x + long * 0.4},${y + 1} ${x},${y + 3} ${x - long * 0.5},${y + 1}`,
        ),
        colour,
        o,
      ),
    )
    .join('')

/** What a cloud is heaped of: [x, y, radius] in shares of its width. */
const HEAPS = [
  [
    [-0.38, 0.05, 0.1],
    [-0.2, 0.13, 0.17],
    [0.05, 0.2, 0.22],
    [0.27, 0.1, 0.16],
    [0.41, 0.03, 0.09],
  ],
  [
    [-0.36, 0.03, 0.1],
    [-0.24, 0.16, 0.14],
    [-0.06, 0.1, 0.18],
    [0.16, 0.16, 0.19],
    [0.35, 0.05, 0.12],
  ],
]

/** A heap of cloud `w` wide, level below; 0,0 is the middle of its foot. */
export const cloud = (w, seed, { top = '#fffaf0', under = '#c6d3de' } = {}) => {
  const heaps = HEAPS[seed % 2]
  const heap = (k, lift) => {
    const outline = []
    for (let i = 0; i <= 60; i++) {
      const x = (i / 60 - 0.5) * 0.98
      const up = Math.max(0, ...heaps.map(([cx, cy, r]) => (Math.abs(x - cx) < r ? cy + Math.sqrt(r * r - (x - cx) ** 2) : 0)))
      outline.push([x * w * k, -up * w * 0.86 * k - lift])
    }
    return [...outline, [0.4 * w * k, 7 - lift], [0.1 * w * k, 3 - lift], [-0.2 * w * k, 8 - lift], [-0.42 * w * k, 4 - lift]]
  }
  return (
    paper(heap(1, 0), { fill: under, sh: 0, form: 0.3, lit: mix(under, top, 0.8), amp: 1.2, rim: 0.5 }) +
    at(w * 0.03, 0, paper(heap(0.76, w * 0.02), { fill: top, sh: 1, form: 0.3, shade: mix(under, top, 0.45), amp: 1.2, rim: 0.4 })) +
    at(-w * 0.17, 0, paper(heap(0.44, -2), { fill: top, sh: 1, form: 0.2, shade: mix(under, top, 0.5), amp: 1, rim: 0.4 }))
  )
}

/** Another island of the bay, far off: as pale as the air between. */
export const faraway = (draw, x, y, k, o = 0.5) => `<g opacity="${o}">${at(x, y, draw(), k)}</g>`

/** The ground a map stands on: a cake of cut paper in the sea. */
export const ground = (outline, look) => isle(outline, look)

/** A step of land on the ground: turf above, its bank below. */
export const terrace = (outline, { top, bank, depth = 16, inner = '' }) => {
  const down = (dy) => outline.map(([x, y]) => [x, y + dy])
  return (
    paper(down(depth), { fill: mix(bank, '#5d5790', 0.16), sh: 2, form: 0.1, amp: 1.8 }) +
    paper(down(depth * 0.5), { fill: bank, sh: 1, form: 0.1, amp: 1.8 }) +
    paper(outline, { fill: top, sh: 1, form: 0.16, amp: 1.8, rim: 0.7, inner })
  )
}

/** A lane that many feet have worn: darker verge, pale middle, and a few flat stones. */
export const lane = (way, w, { col = P.sand, verge = '#b58e60', seed = 3 } = {}) => {
  const p = typeof way === 'string' ? pts(way) : way
  const r = rng(seed)
  const worn =
    paper(ribbon(p, w), { fill: mix(col, verge, 0.55), sh: 0, form: 0, rim: 0.2, amp: 2.2 }) + paper(ribbon(p, w * 0.72), { fill: col, sh: 0, form: 0, rim: 0.5, amp: 2.4 })
  let stones = ''
  for (let i = 0; i < p.length - 1; i++)
    for (let k = 0; k < 3; k++) {
      const t = (k + r() * 0.8) / 3
      const [x, y] = [0, 1].map((j) => p[i][j] + (p[i + 1][j] - p[i][j]) * t + (r() - 0.5) * w * 0.3)
      stones += flat(ell(x, y, 5 + r() * 4, 3 + r() * 2), mix(col, r() > 0.5 ? '#8d86a0' : '#fff3d8', 0.4), 0.8)
    }
  return worn + stones
}

/** Stone steps up a bank, `n` of them, `w` wide below. */
export const steps = (n, w, rise = 13) =>
  Array.from({ length: n }, (_, i) => {
    const half = (w / 2) * (1 - i * 0.05)
    return paper(soft(`${-half},${-i * rise} ${-half},${-i * rise - rise} 0,${-i * rise - rise - 2} ${half},${-i * rise - rise} ${half},${-i * rise} 0,${-i * rise + 2}`), {
      fill: mix('#d8c7b4', '#8d86a0', 0.2 + (i % 2) * 0.12),
      sh: 1,
      form: 0.2,
    })
  }).join('')

/** Tufts strewn over turf: [x, y] each. */
export const tufts = (spots, colour, h = 12) =>
  spots
    .map(
      ([x, y], i) =>
        stroke(
          [
            [x - 4, y - h * 0.7],
            [x, y],
            [x + 4, y - h],
          ],
          colour,
          2.6,
          0.6,
        ) +
        (i % 3
          ? ''
          : stroke(
              [
                [x, y],
                [x, y - h],
              ],
              colour,
              2.6,
              0.6,
            )),
    )
    .join('')

/** Spots by chance inside a box, for tufts and flowers. */
export const strewn = (n, [x, y, w, h], seed) => {
  const r = rng(seed)
  return Array.from({ length: n }, () => [x + r() * w, y + r() * h])
}

export const flowers = (spots, colours, size = 4) =>
  spots
    .map(
      ([x, y], i) =>
        `<path d="M${f(x)} ${f(y)}v${-size * 2}" stroke="#4f7a4a" stroke-width="2" opacity=".7"/><circle cx="${f(x)}" cy="${f(y - size * 2.4)}" r="${size}" fill="${colours[i % colours.length]}"/>`,
    )
    .join('')

/** A round bush or a dome of leaves, by its radius. */
export const bush = (r, colour) =>
  paper(soft(`${-r},0 ${-r * 1.05},${-r * 0.7} ${-r * 0.4},${-r * 1.2} ${r * 0.3},${-r * 1.1} ${r},${-r * 0.7} ${r * 1.02},0 0,4`), { fill: colour, sh: 1, form: 0.5, amp: 1.8 })

/** The theatre's own edge below a wide map, dark, with the rest of the page open. */
export const footlightEdge = (outline, colour = '#2c2f63') => paper(soft(outline), { fill: colour, sh: 3, form: 0, amp: 2 })

/** A rail of rope on posts, along points. */
export const railing = (way, h, { post = P.dark, rope = '#f0dfc0' } = {}) => {
  const p = pts(way)
  return (
    p
      .map(([x, y]) =>
        stroke(
          [
            [x, y],
            [x, y - h],
          ],
          post,
          5,
        ),
      )
      .join('') +
    stroke(
      p.map(([x, y]) => [x, y - h + 4]),
      rope,
      3.4,
    ) +
    stroke(
      p.map(([x, y]) => [x, y - h * 0.5]),
      rope,
      2.6,
      0.8,
    )
  )
}
