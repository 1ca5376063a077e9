// Small paper things: bunting, pegs, stars, bubbles, a phone.
import { cool, d, f, lin, P, paper, poly, rect, stroke } from '../paper/kit.mjs'

export const bunting = (x0, y0, x1, y1, sag, n, cols = [P.coral, P.lamp, P.glass, P.cream, P.heather]) => {
  const q = (t) => [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t)]
  let s = stroke([0, 0.25, 0.5, 0.75, 1].map(q), P.cream, 3, 0.9)
  for (let i = 0; i < n; i++) {
    const [x, y] = q((i + 0.5) / n),
      w = (Math.hypot(x1 - x0, y1 - y0) / n) * 0.36
    s += paper(
      poly(
        [
          [x - w, y - 2],
          [x + w, y - 2],
          [x + (i % 2 ? 2 : -2), y + w * 2.1],
        ],
        2,
      ),
      { fill: cols[i % cols.length], sh: 1 },
    )
  }
  return s
}

export const peg = () =>
  paper(rect(-8, -20, 16, 44, 5), {
    fill: '#e2b67c',
    sh: 1,
    form: 0.5,
    inner: `<path d="M-10 0H10" stroke="#8d93ae" stroke-width="4"/><path d="M0 4V26" stroke="${P.dark}" stroke-width="2"/>`,
  })

export const star = (x, y, r, c, sh = 1) =>
  paper(
    poly(
      Array.from({ length: 10 }, (_, i) => {
        const a = -Math.PI / 2 + (i * Math.PI) / 5,
          R = i % 2 ? r * 0.52 : r
        return [x + Math.cos(a) * R, y + Math.sin(a) * R]
      }),
      4,
    ),
    { fill: c, sh, amp: 0.5 },
  )

export const bubble = (w, h, col = P.cream, k = 1, dots = 1) => {
  const b = poly([
    [-w / 2, -h, 24],
    [w / 2, -h, 24],
    [w / 2, 0, 24],
    ...(k > 0
      ? [
          [-w * 0.08, 0, 4],
          [-w * 0.36, h * 0.34, 4],
          [-w * 0.3, 0, 4],
        ]
      : [
          [w * 0.3, 0, 4],
          [w * 0.36, h * 0.34, 4],
          [w * 0.08, 0, 4],
        ]),
    [-w / 2, 0, 24],
  ])
  return (
    paper(b, { fill: col, sh: 2, form: 0.15, tex: 0.3 }) +
    (dots ? [-1, 0, 1].map((i) => `<circle cx="${i * w * 0.18}" cy="${-h / 2}" r="${f(h * 0.08)}" fill="${cool(col, 0.45)}"/>`).join('') : '')
  )
}

const screen = (pts) => {
  const [u, g] = lin([
    [0, '#fff5d6'],
    [1, '#bfe6dc'],
  ])
  return g + `<path d="${d(pts)}" fill="${u}"/>`
}

export const phone = () =>
  paper(rect(-42, -148, 84, 148, 15), { fill: P.plum, sh: 2, form: 0.2 }) +
  screen(rect(-34, -138, 68, 120, 8)) +
  [0, 1, 2, 3, 4, 5]
    .map((i) =>
      paper(rect(-26 + (i % 2) * 29, -128 + Math.floor(i / 2) * 30, 23, 23, 7), {
        fill: [P.coral, P.lamp, P.glass, P.heather, P.teal, P.rose][i],
        sh: 1,
        form: 0.3,
      }),
    )
    .join('') +
  `<circle cy="-9" r="5" fill="${P.cream}" opacity=".7"/>`
