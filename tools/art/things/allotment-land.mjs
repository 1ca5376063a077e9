// The colours of the allotment isle, its patchwork, and the sky and sea of a windy noon.
import { flat, mix, rng, stroke } from '../paper/kit.mjs'

export const TURF = { top: '#86a85a', side: '#c9a579', beach: '#ebcf9d' }
export const SKY = [
  [190, '#f7f3d0', 9],
  [320, '#d9efe2', 11],
  [500, '#aadfe6', 13],
  [740, '#84cbe3', 15],
  [1030, '#66b4dc', 17],
]
export const SEA = [
  [186, '#b6d8d2'],
  [204, '#94c8c6'],
  [236, '#74b5ba'],
  [290, '#5aa1ae'],
  [380, '#468da0'],
  [500, '#3a7c94'],
  [640, '#306d88'],
  [790, '#285f7c'],
]
const FIELDS = ['#93b463', '#7fa554', '#b3bd5c', '#cdbf68', '#6f9a4e', '#9cae56', '#b08f5e', '#8fb070', '#d3c884']

/** Fields sewn together: crooked squares of many greens, each combed its own way. For the inside of a piece of land. */
export const patchwork = ([x0, y0, w, h], seed, across = 8, down = 5) => {
  const r = rng(seed)
  const knots = Array.from({ length: down + 1 }, (_, j) =>
    Array.from({ length: across + 1 }, (_, i) => [x0 + (i / across) * w + (r() - 0.5) * 70, y0 + (j / down) * h + (r() - 0.5) * 36]),
  )
  let s = ''
  let seams = ''
  for (let j = 0; j < down; j++)
    for (let i = 0; i < across; i++) {
      const [a, b, c, d] = [knots[j][i], knots[j][i + 1], knots[j + 1][i + 1], knots[j + 1][i]]
      const fill = FIELDS[Math.floor(r() * FIELDS.length)]
      s += flat([a, b, c, d], fill, 0.92, 2)
      const n = 4 + Math.floor(r() * 3)
      const spot = (u, v) => [0, 1].map((k) => (a[k] * (1 - u) + b[k] * u) * (1 - v) + (d[k] * (1 - u) + c[k] * u) * v)
      const isDown = r() > 0.5
      for (let k = 1; k < n; k++) s += stroke(isDown ? [spot(k / n, 0.06), spot(k / n, 0.94)] : [spot(0.05, k / n), spot(0.95, k / n)], mix(fill, '#3f6a4a', 0.4), 3, 0.3)
      seams += stroke([a, b, c], '#5d8650', 5, 0.55) + stroke([a, b, c], '#4a7348', 9, 0.6, 'stroke-dasharray="1 15"')
    }
  return s + seams
}

/** The same sea on a tall page. */
export const TALL_SEA = [
  [414, '#b6d8d2'],
  [432, '#94c8c6'],
  [466, '#74b5ba'],
  [530, '#5aa1ae'],
  [660, '#468da0'],
  [860, '#3a7c94'],
  [1120, '#306d88'],
  [1420, '#285f7c'],
]
