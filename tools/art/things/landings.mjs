// Ways over water: a landing of planks, and a bridge of rope.
import { ell, f, mix, P, paper, poly, rect } from '../paper/kit.mjs'
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

/** A bridge of planks on ropes from one shore to the other, `w` wide; it hangs `sag` low in the middle. */
export const ropeBridge = ([x0, y0], [x1, y1], sag, w = 56) => {
  const long = Math.hypot(x1 - x0, y1 - y0)
  const [ux, uy] = [(x1 - x0) / long, (y1 - y0) / long]
  const across = [-uy * w * 0.5, ux * w * 0.34]
  const n = Math.round(long / 15)
  /** A spot along the bridge, towards one side of it, and so far up. */
  const spot = (t, side = 0, up = 0) => [x0 + (x1 - x0) * t + across[0] * side, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t) + across[1] * side - up]
  const text = (p) => p.map(f).join(',')
  const rope = (side, up, colour, wide) => line([0, 0.25, 0.5, 0.75, 1].map((t) => text(spot(t, side, up * (1 - t * (1 - t))))).join(' '), colour, wide)
  const hangers = (side) => [1, 2, 3, 4].map((k) => line(`${text(spot(k / 5, side))} ${text(spot(k / 5, side, 40 * (1 - (k / 5) * (1 - k / 5))))}`, '#d9c4a0', 2.6)).join('')
  const rail = (side) => hangers(side) + rope(side, 40, '#f3e3c6', 5)
  const plank = (i) => {
    const t = i / n
    const half = 0.42 / n
    return paper(poly([spot(t - half, -1), spot(t + half, -1), spot(t + half, 1), spot(t - half, 1)], 2), { fill: mix('#c08f62', [P.cream, '#6d4638'][i % 2], 0.2), sh: 1, form: 0.2 })
  }
  const posts = (side) => [0, 1].map((t) => spot(t, side * 1.1)).map(([x, y]) => paper(rect(x - 6, y - 52, 12, 58, 4), { fill: P.wood, sh: 1, form: 0.3 }) + paper(ell(x, y - 54, 8), { fill: '#f3e3c6', sh: 0 })).join('')
  const [far, near] = across[1] < 0 ? [1, -1] : [-1, 1]
  return rope(0, -6, '#6d4638', 5) + posts(far) + rail(far) + Array.from({ length: n + 1 }, (_, i) => plank(i)).join('') + rail(near) + posts(near)
}
