// The far view that every outdoor place shares: a sky that opens round its light, paper clouds, sea with the sun on it, chalk cliffs.
import { ell, f, flat, paper, rng } from '../paper/kit.mjs'
import { line, pts, soft } from '../paper/points.mjs'
import { wave } from './sea.mjs'
import { frame, halo } from './sky.mjs'

/** Rings of paper round x, y; `rings` are [radius, colour, lobes] from the light outwards. */
export const openSky = (x, y, heart, rings, { squash = 0.7, shadow = 0.22, depth = 0.05 } = {}) =>
  `<rect width="1600" height="900" fill="${heart}"/>` + rings.map(([r, c, lobes], i) => frame(halo(x, y, r, lobes, depth, squash, i), c, { shadow })).join('')

/** The sun's disc. Its glow is a light of the place. */
export const sunDisc = (x, y, r, fill = '#fff8dc') => paper(ell(x, y, r), { fill, sh: 0, form: 0, rim: 0.8, tex: 0.2 })

/** A cloud with a flat foot, its middle at 0,0, about 200 wide. */
export const cloud = (fill = '#fffaf0', shape = 0) =>
  paper(
    soft(
      [
        '-104,22 -96,0 -66,-8 -52,-34 -16,-42 12,-26 36,-40 66,-26 72,-6 100,0 108,20 60,28 0,25 -60,29',
        '-92,20 -84,2 -52,-4 -30,-30 4,-32 24,-14 60,-18 74,2 98,10 94,22 30,27 -40,25',
        '-120,18 -100,4 -60,2 -36,-14 0,-12 26,-22 58,-6 96,0 122,16 60,23 -40,24',
      ][shape % 3],
    ),
    { fill, sh: 1, form: 0.3, amp: 1.2, tex: 0.5 },
  )

/** Bands of sea from far to near: [y, colour]. */
export const seaBands = (bands, { amp = 4, len = 56 } = {}) => bands.map(([y, c], i) => wave(y, c, { amp: amp + i * 1.6, len: len + i * 28, ph: i * 1.9 })).join('')

/** What the light lays on the water, below x, y. */
export const glitter = (x, y, { rows = 8, step = 9, spread = 90, widen = 10, fill = '#fff4cc', seed = 60 } = {}) => {
  const r = rng(seed)
  return Array.from({ length: rows * 2 }, (_, i) => {
    const b = y + Math.floor(i / 2) * step
    const [cx, w] = [x + (r() - 0.5) * (spread + i * widen), 16 + r() * (22 + i * 2.4)]
    return flat(soft(`${f(cx - w)},${b} ${f(cx)},${f(b - 3)} ${f(cx + w)},${b} ${f(cx)},${f(b + 3)}`), fill, 0.4 + r() * 0.45)
  }).join('')
}

/** Chalk cliffs under `top` (points of their upper edge, left to right) down to `foot`. */
export const chalkCliffs = (top, foot, { chalk = '#efe2dc', green = '#93a58c', crack = '#b3a3bd' } = {}) => {
  const edge = pts(top)
  const [a, b] = [edge[0][0], edge[edge.length - 1][0]]
  const text = (dy) => edge.map(([x, y]) => `${x},${Math.min(foot, y + dy)}`).join(' ')
  const r = rng(edge.length * 31 + foot)
  const cracks = edge
    .slice(1, -1)
    .map(([x, y]) => line(`${f(x)},${f(y + 22)} ${f(x + 8 - r() * 16)},${f((y + foot) / 2 + 6)} ${f(x + 4 - r() * 12)},${foot}`, crack, 5 + r() * 3, 0.45))
    .join('')
  const shape = (dy) => soft(`${a},${foot + 30} ${text(dy)} ${b},${foot + 30}`)
  return paper(shape(0), { fill: green, sh: 1, form: 0.15, amp: 1.4 }) + paper(shape(18), { fill: chalk, sh: 0, form: 0.12, amp: 2, rim: 0.6, inner: cracks })
}

/** Dark blades and a dark bank: the theatre's own edge at the foot of an outdoor picture. */
export const frontBank = (top, fill = '#2c2f63') => paper(soft(`-80,980 ${top} 1680,980`), { fill, sh: 3, form: 0, amp: 2 })
