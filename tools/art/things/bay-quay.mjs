// The edges of the bay: the quay with its row of houses and the jetty where your boat lies, and Pebble Beach with its huts.
import { at, ell, flat, P, paper, rect, rng } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { cottage, hut } from './houses.mjs'
import { crab, lampPost, pots, tree } from './things.mjs'

const HOUSES = [
  { wall: '#f3e2c6', roof: '#4f5680', door: P.coral, lit: [1, 0, 1, 1], chim: 1 },
  { wall: '#e7b48e', roof: '#6a5476', door: P.deep, lit: [1, 1, 1, 1], chim: 2 },
  { wall: '#b9cfd0', roof: '#4f5680', door: P.moss, lit: [0, 1, 1, 1], chim: 1 },
  { wall: '#d9c4d6', roof: '#7a5468', door: P.plum, lit: [1, 1, 1, 0], chim: 1 },
]

/** The houses stand shoulder to shoulder: [x, y, scale] of each one's doorstep. */
export const houseRow = (spots) => spots.map(([x, y, k], i) => at(x, y, cottage(92, 84, HOUSES[i % 4]), k)).join('')

/** A wall of hewn stone down to the water; `edge` is its top, drawn as a closed outline. */
export function quayWall(edge, { x, y, w, rows }) {
  const r = rng(31)
  const stones = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: Math.ceil(w / 74) + 1 }, (_, i) => flat(rect(x - 40 + i * 74 + (row % 2) * 36, y + row * 30, 67, 25, 8), r() > 0.5 ? '#8f8caa' : '#7d7c9c', 0.75)).join(
      '',
    ),
  ).join('')
  return paper(corners(edge, 14), { fill: '#6f6f94', sh: 3, form: 0.1, amp: 1.6, inner: stones })
}

export const promenade = (text) => paper(soft(text), { fill: '#e2bf8d', sh: 2, form: 0.15, amp: 2 })

/** Planks on legs, from a to b; its end is where your boat lies. */
export function jetty([x0, y0], [x1, y1], wide = 40) {
  const n = Math.round(Math.hypot(x1 - x0, y1 - y0) / 15)
  const on = (t) => [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t]
  const legs = [0.3, 0.62, 0.96].flatMap((t) => [-1, 1].map((k) => [on(t)[0] + k * wide * 0.42, on(t)[1]]))
  const planks = Array.from({ length: n }, (_, i) => {
    const [x, y] = on((i + 0.5) / n)
    const w = wide * (0.5 + 0.03 * (i % 3))
    return paper(corners(`${x - w},${y - 6} ${x + w},${y - 7} ${x + w + 1},${y + 6} ${x - w - 1},${y + 7}`, 3), {
      fill: ['#b98257', '#a9714a', '#c18d60'][i % 3],
      sh: 1,
      form: 0.2,
    })
  })
  return (
    legs
      .map(([x, y]) => paper(rect(x - 5, y - 4, 10, 40, 3), { fill: P.dark, sh: 1 }) + line(`${x - 14},${y + 35} ${x},${y + 33} ${x + 14},${y + 35}`, '#bfe3d6', 2.4, 0.7))
      .join('') +
    planks.join('') +
    [on(0.5), on(0.98)].flatMap(([x, y]) => [-1, 1].map((k) => paper(rect(x + k * wide * 0.5 - 5, y - 20, 10, 24, 3), { fill: P.dark, sh: 1, form: 0.4 }))).join('')
  )
}

export function pebbles(seed, spots) {
  const r = rng(seed)
  return spots.map(([x, y]) => flat(ell(x + (r() - 0.5) * 20, y, 5 + r() * 8, 3.5 + r() * 4), ['#b8a9b4', '#cfb7a4', '#97919f', '#e9ddcc'][Math.floor(r() * 4)])).join('')
}

const HUTS = [P.coral, '#3d8f97', '#8f6fa8']
export const beachHuts = (spots) => spots.map(([x, y, k], i) => at(x, y, hut(84, 66, HUTS[i % 3], { plate: 0, door: [P.deep, P.plum, P.coral][i % 3] }), k)).join('')

export { crab, lampPost, pots, tree }
