// Early morning by the sea: pale rings of sky, glints on the water, chalk cliffs, and the edges where sand meets water.
import { blob, d, ell, f, flat, mix, P, paper, rng, spline, stroke } from '../paper/kit.mjs'
import { line, pts, soft } from '../paper/points.mjs'
import { frame, halo } from './sky.mjs'

const RINGS = [
  [0.15, '#ffebb8', 9],
  [0.27, '#ffdfa9', 11],
  [0.42, '#fdcfa6', 13],
  [0.6, '#f7bfae', 13],
  [0.82, '#e5b2bf', 15],
]

/** Rings of paper that open from the sun; the widest as far from it as `reach`. */
export const morningSky = ({ x, y, reach, squash = 0.62, w = 1600, h = 900 }) =>
  `<rect width="${w}" height="${h}" fill="#fff2c4"/>` +
  RINGS.map(([k, colour, lobes], i) => frame(halo(x, y, reach * k, lobes, 0.05, squash, i), colour, { shadow: 0.2, tex: 0.34, w, h })).join('')

export const morningSun = (x, y, r) =>
  paper(ell(x, y, r), { fill: '#fffdf0', sh: 1, form: 0, rim: 0.9, tex: 0.12 }) +
  `<circle cx="${x}" cy="${y}" r="${r + 9}" fill="none" stroke="#fff8dc" stroke-width="5" opacity=".55"/>`

/** Pale gold lying on the water under the sun. */
export const glitter = (seed, n, { x, y: [y0, y1], spread: [s0, s1] }) => {
  const r = rng(seed)
  return Array.from({ length: n }, (_, i) => {
    const k = i / n
    const b = y0 + (y1 - y0) * k
    const m = x + (r() - 0.5) * (s0 + (s1 - s0) * k) * 2
    const w = 10 + r() * (14 + k * 34)
    const t = 2 + k * 2.4
    return flat(
      blob([
        [m - w, b],
        [m, b - t],
        [m + w, b],
        [m, b + t],
      ]),
      '#fff3c8',
      0.5 + r() * 0.4,
    )
  }).join('')
}

/** Small strokes of light that say: this is water. */
export const ripples = (seed, n, { x: [x0, x1], y: [y0, y1], w: [w0, w1], colour = '#e9fbf2' }) => {
  const r = rng(seed)
  return Array.from({ length: n }, () => {
    const [x, y, w] = [x0 + r() * (x1 - x0), y0 + r() * (y1 - y0), w0 + r() * (w1 - w0)]
    return stroke(
      [
        [x - w, y],
        [x - w * 0.3, y - w * 0.09],
        [x + w * 0.3, y - w * 0.05],
        [x + w, y],
      ],
      colour,
      1.8 + w * 0.03,
      0.55,
    )
  }).join('')
}

/** The sea's edge along a line of points: wet sand, then foam, then thin water. The line goes from left to right with the water above it. */
export const foamLine = (text, { width = 9, wet = 24, side = 1 } = {}) => {
  const p = spline(pts(text))
  const path = (dy) =>
    d(
      p.map(([x, y], i) => [x, y + dy + Math.sin(i * 0.9) * 1.8]),
      1,
    )
  const band = (dy, colour, w, o) =>
    `<path d="${path(dy * side)}" fill="none" stroke="${colour}" stroke-width="${f(w)}" stroke-linecap="round" stroke-linejoin="round" opacity="${o}"/>`
  return (
    band(wet * 0.3, '#d2a878', wet, 0.55) + band(-width * 1.5, '#c9efe4', width * 1.7, 0.55) + band(0, '#fffdf2', width, 0.95) + band(-width * 2.4, '#fffdf2', width * 0.32, 0.7)
  )
}

/** A chalk cliff: its grass and its face are two cut pieces, with cracks down the face and lines of flint across. */
export const chalkCliff = (grass, face, { cracks = [], flints = [] }) =>
  paper(soft(grass), { fill: '#94b673', sh: 2, form: 0.25, amp: 2 }) +
  paper(soft(face), {
    fill: '#fdf4e4',
    sh: 1,
    form: 0.25,
    amp: 2,
    shade: mix('#fbf1e2', '#8d7aae', 0.42),
    inner:
      cracks.map((text) => line(text, '#b5a2bc', 9, 0.5) + line(text, '#8f7ea6', 3, 0.4)).join('') +
      flints.map((text) => `<g stroke-dasharray="16 13 6 18">${line(text, '#a394ac', 4.5, 0.6)}</g>`).join(''),
  })

/** A dark arch at a cliff's foot. */
export const cave = () =>
  paper(soft('-44,4 -42,-34 -26,-62 0,-72 28,-60 42,-32 46,4'), { fill: '#8d80a6', sh: 1, form: 0.2 }) + flat(soft('-34,6 -32,-26 -18,-50 2,-58 22,-46 34,-22 36,6'), '#4f4878')

/** Far land in the haze. */
export const haze = (text, colour = '#d9c3cc') => paper(soft(text), { fill: colour, sh: 0, form: 0.1, rim: 0.5 })

/** Little flowers of the cliff top and the dunes. */
export const thrift = (seed, n, { x: [x0, x1], y: [y0, y1] }) => {
  const r = rng(seed)
  return Array.from({ length: n }, (_, i) => {
    const [x, y] = [x0 + r() * (x1 - x0), y0 + r() * (y1 - y0)]
    return (
      line(`${f(x)},${f(y)} ${f(x + 1)},${f(y - 9)}`, '#5f8a5c', 2, 0.8) +
      `<circle cx="${f(x + 1)}" cy="${f(y - 11)}" r="3.400" fill="${['#e79aa8', '#f3c6c0', P.cream, '#f7d77e'][i % 4]}"/>`
    )
  }).join('')
}
