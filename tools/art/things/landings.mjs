// Ways over water: a landing of planks, and a bridge of rope.
import { f, mix, P, paper, poly, rect } from '../paper/kit.mjs'
import { line } from '../paper/points.mjs'

/** A landing of planks that runs out from the shore to where boats lie: from its land end to its sea end. */
export const landing = (x0, y0, x1, y1, w) => {
  const n = Math.round(Math.hypot(x1 - x0, y1 - y0) / 13)
  let s = [0.25, 0.6, 0.95]
    .map((t) =>
      [-1, 1]
        .map((k) => line(`${f(x0 + (x1 - x0) * t + k * w * 0.5)},${f(y0 + (y1 - y0) * t + 4)} ${f(x0 + (x1 - x0) * t + k * w * 0.5)},${f(y0 + (y1 - y0) * t + 30)}`, P.dark, 8))
        .join(''),
    )
    .join('')
  for (let i = 0; i <= n; i++) {
    const [x, y] = [x0 + ((x1 - x0) * i) / n, y0 + ((y1 - y0) * i) / n]
    s += paper(rect(x - w / 2, y - 5, w, 12, 3), { fill: mix('#c08f62', ['#8a6a58', P.cream][i % 2], 0.14), sh: 1, form: 0.2 })
  }
  return (
    s +
    [0.1, 0.95]
      .map((t) =>
        [-1, 1]
          .map((k) => line(`${f(x0 + (x1 - x0) * t + k * w * 0.5)},${f(y0 + (y1 - y0) * t + 6)} ${f(x0 + (x1 - x0) * t + k * w * 0.5)},${f(y0 + (y1 - y0) * t - 26)}`, P.wood, 8))
          .join(''),
      )
      .join('')
  )
}

/** A bridge of planks on ropes from one shore to the other; it hangs `sag` low in the middle. */
export const ropeBridge = ([x0, y0], [x1, y1], sag, w = 40) => {
  const spot = (t, up = 0) => [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t) - up]
  const rope = (up, colour, wide) => line([0, 0.25, 0.5, 0.75, 1].map((t) => spot(t, up * (1 - 0.5 * t * (1 - t))).map(f).join(',')).join(' '), colour, wide)
  const n = Math.round(Math.hypot(x1 - x0, y1 - y0) / 15)
  const hangers = Array.from({ length: n - 1 }, (_, i) => (i + 1) / n)
  const rail = (dy) => rope(44 - dy, '#f0dfc0', 4.4) + hangers.map((t) => line(`${spot(t, -dy).map(f)} ${spot(t, (44 - dy) * (1 - 0.5 * t * (1 - t))).map(f)}`, '#d9c4a0', 2)).join('')
  const planks = Array.from({ length: n + 1 }, (_, i) => {
    const [x, y] = spot(i / n)
    return paper(poly([[x - 6, y - w * 0.3], [x + 6, y - w * 0.3], [x + 8, y + w * 0.3], [x - 5, y + w * 0.3]], 2), { fill: mix('#b98257', [P.cream, '#6d4638'][i % 2], 0.16), sh: 1, form: 0.2 })
  }).join('')
  const posts = (dy) => [spot(0), spot(1)].map(([x, y]) => paper(rect(x - 5, y + dy - 52, 10, 56, 3), { fill: P.wood, sh: 1, form: 0.3 })).join('')
  return posts(-w * 0.3) + rail(-w * 0.3) + planks + rail(w * 0.3) + posts(w * 0.3)
}
