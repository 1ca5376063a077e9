// The two shores of chalk: their colours, their coast and turf, and the sky and sea of an early evening.
import { cut, d, ell, flat, mix, P, paper, rng } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'

export const TEAL = { top: '#68a08d', high: '#82b79c', side: '#fbf4e8' }
export const ROSE = { top: '#cf8698', high: '#dc9fa6', side: '#fbf4e8' }
export const SKY = [
  [150, '#fcd9a6', 9],
  [280, '#f3bb97', 11],
  [450, '#d99c9c', 13],
  [660, '#a888ae', 15],
  [940, '#7b7ab0', 17],
]
export const SEA = ['#dcbcb2', '#b3b4b8', '#8fadb6', '#6f9fb0', '#568da4', '#447c98', '#386d8c', '#2f6080', '#2a5576']

/** Spreads the sea's colours from the horizon down the page. */
export const seaBands = (from, steps) => SEA.map((colour, i) => [from + steps[i], colour])

/** A coast of chalk: foam round its foot, strata of cut paper, turf on top. */
export const coast = (outline, { top, side, depth = 30, n = 3, inner = '' }) => {
  const down = (dy) => outline.map(([x, y]) => [x, y + dy])
  const foot = d(cut(down(depth), 2.4))
  const foam = [
    [64, '#cfe9e4', 0.3],
    [40, '#e6f3e6', 0.5],
    [20, '#efd9b6', 1],
  ]
    .map(([w, c, o]) => `<path d="${foot}" fill="${c}" stroke="${c}" stroke-width="${w}" stroke-linejoin="round" opacity="${o}"/>`)
    .join('')
  let s = foam
  for (let i = n; i > 0; i--) s += paper(down((depth * i) / n), { fill: mix(side, '#5d5790', 0.06 + 0.13 * (i % 2) + 0.04 * i), sh: 1, form: 0.15, amp: 1.8 })
  return s + paper(outline, { fill: top, sh: 2, form: 0.14, amp: 1.8, rim: 0.7, inner })
}

/** Turf in soft drifts of a lighter and a deeper tone, combed by the wind. For the inside of a piece of land. */
export const turf = ([x, y, w, h], colour, seed, n = 22) => {
  const r = rng(seed)
  let s = ''
  for (let i = 0; i < n; i++) {
    const [cx, cy, rx] = [x + r() * w, y + r() * h, 50 + r() * 90]
    s += flat(ell(cx, cy, rx, rx * (0.24 + r() * 0.14)), mix(colour, i % 2 ? '#fff0c8' : '#3c3a72', i % 2 ? 0.2 : 0.12), 0.6, 3)
  }
  for (let i = 0; i < n * 2; i++) {
    const [cx, cy, long] = [x + r() * w, y + r() * h, 18 + r() * 26]
    s += line(`${cx - long},${cy + 2} ${cx},${cy - 2} ${cx + long},${cy + 1}`, mix(colour, '#3c3a72', 0.3), 2.4, 0.28)
  }
  return s
}

/** Slabs of chalk to step on, from spot to spot. */
export const slabs = (spots) =>
  spots
    .map(([x, y], i) =>
      paper(soft(`${x - 19},${y} ${x - 10},${y - 8} ${x + 9},${y - 8} ${x + 19},${y} ${x + 8},${y + 7} ${x - 9},${y + 7}`), {
        fill: ['#f4e6d2', '#e6d3cb', P.chalk][i % 3],
        sh: 1,
        form: 0.25,
      }),
    )
    .join('')
