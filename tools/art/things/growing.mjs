// Trees, grass, paths, and the smoke over a roof.
import { blob, d, mix, P, paper, ribbon, rng, stroke } from '../paper/kit.mjs'
import { pts } from '../paper/points.mjs'

export const tree = (r, col = P.moss) =>
  paper(
    ribbon(
      [
        [0, 0],
        [0, -r * 1.1],
      ],
      r * 0.22,
      r * 0.14,
    ),
    { fill: P.dark, sh: 1 },
  ) +
  paper(
    blob([
      [0, -r * 2.5],
      [r * 0.8, -r * 2.1],
      [r, -r * 1.4],
      [r * 0.6, -r * 0.8],
      [-r * 0.5, -r * 0.75],
      [-r, -r * 1.3],
      [-r * 0.8, -r * 2.1],
    ]),
    { fill: col, sh: 2, form: 0.55, amp: 1.6 },
  )

export const grass = (x, y, n, h, col, s = 3) => {
  const r = rng(s)
  let g = ''
  for (let i = 0; i < n; i++) {
    const a = x + i * 9 + r() * 8,
      l = h * (0.5 + r() * 0.6),
      b = (r() - 0.5) * 18
    g += `<path d="${d(
      ribbon(
        [
          [a, y + 6],
          [a + b * 0.4, y - l * 0.6],
          [a + b, y - l],
        ],
        6,
        0.8,
      ),
    )}" fill="${mix(col, r() > 0.5 ? P.lamp : P.indigo, r() * 0.22)}"/>`
  }
  return g
}

export const path = (pts, w, col = P.sand) => paper(ribbon(pts, w, w * 0.7), { fill: col, sh: 0, form: 0, rim: 0.3 })

export const smoke = () => stroke(pts('0,0 -8,-16 6,-32 -4,-52 8,-70'), '#fff3dc', 9, 0.42, 'filter="url(#s1)"')
