// Sea, boats, gulls and what the tide leaves.
import { blob, cool, d, ell, flat, mix, P, paper, rect, stroke } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import { win } from './houses.mjs'
import { star } from './small.mjs'

export const wave = (y, col, { w = 1600, h = 900, amp = 8, len = 120, ph = 0, sh = 2, tex = 0.6 } = {}) => {
  const p = [[-40, h + 40]]
  for (let x = -40; x <= w + 40; x += len / 6) p.push([x, y - amp * Math.abs(Math.sin((x / len) * Math.PI + ph)) + amp * 0.6 * Math.sin(x / 310 + ph * 3)])
  p.push([w + 40, h + 40])
  return paper(p, { fill: col, sh, form: 0, amp: 0.5, tex, rim: 0.4, sho: 0.024, dir: { x: 0, y: -1 } })
}

export const boat = (hull, sail = P.brick, lit = 1) =>
  line('6,-40 8,-150', P.dark, 7) +
  paper(soft('14,-146 70,-92 82,-56 50,-50 14,-52'), { fill: sail, sh: 2, form: 0.4 }) +
  paper(rect(-52, -78, 46, 42, 5), { fill: P.cream, sh: 2 }) +
  paper(rect(-58, -86, 58, 12, 4), { fill: P.slate, sh: 1 }) +
  win(-42, -68, 24, 18, lit) +
  paper(soft('-100,-46 -60,-36 0,-34 60,-38 104,-52 92,-14 70,2 -66,2 -88,-14'), {
    fill: hull,
    sh: 2,
    form: 0.4,
    inner: `<path d="M-104 -38Q0 -22 106 -42" stroke="${P.cream}" stroke-width="8" fill="none"/><path d="M-104 -2Q0 4 106 -2V10H-104Z" fill="${cool(hull, 0.5)}"/>`,
  })

export const gull = (flap = 0) =>
  paper(
    blob([
      [0, 2],
      [-18, -10 - flap],
      [-46, -14 - flap * 2],
      [-28, -2 - flap],
      [-10, 8],
      [0, 12],
      [10, 8],
      [28, -2 - flap],
      [46, -14 - flap * 2],
      [18, -10 - flap],
    ]),
    { fill: P.cream, sh: 1, form: 0 },
  ) + `<circle cy="3" r="5" fill="${P.cream}"/><path d="M0 5l3 5h-6z" fill="${P.apricot}"/>`

export const buoy = (on = 1) =>
  `<ellipse cy="3" rx="13" ry="4" fill="#17305c" opacity=".35"/>` +
  paper(soft('-10,2 -8,-8 0,-11 8,-8 10,2 0,6'), { fill: on ? P.coral : P.slate, sh: 0 }) +
  line('0,-10 0,-20', P.ink, 3) +
  paper(ell(0, -25, 6.5), {
    fill: on ? P.lamp : '#8d93ae',
    sh: 0,
    inner: on ? `<circle cx="0" cy="-25" r="3" fill="#fffbe2"/>` : '',
  })

const shrunk = (pts, k, dy) => {
  const b = pts.reduce((a, p) => [a[0] + p[0] / pts.length, a[1] + p[1] / pts.length], [0, 0])
  return pts.map(([x, y]) => [b[0] + (x - b[0]) * k, b[1] + (y - b[1]) * k + dy])
}

/** Ground: the top's outline, stacked downwards in strata of cut paper. */
export const terrace = (pts, { top = P.grass, side = P.chalk, depth = 40, n = 3, inner = '' }) => {
  let s = ''
  for (let i = n; i > 0; i--)
    s += paper(shrunk(pts, 1 - (n - i) * 0.004, (depth * i) / n - (i === n ? 2 : 0)), {
      fill: mix(side, '#5d5790', 0.02 + 0.12 * (i % 2) + 0.03 * i),
      sh: 1,
      form: 0.25,
      amp: 1.8,
    })
  return s + paper(pts, { fill: top, sh: 2, form: 0.16, amp: 1.8, rim: 0.7, inner })
}

/** Ground in the sea: foam and a beach round it. */
export const isle = (pts, { beach = P.sand, depth = 40, ...ground }) =>
  `<path d="${d(shrunk(pts, 1.16, depth + 12))}" fill="#17305c" opacity=".28" filter="url(#blur6)"/>` +
  flat(shrunk(pts, 1.17, depth + 5), '#d9f0e2', 0.55, 3) +
  flat(shrunk(pts, 1.1, depth + 3), '#f1f7e6', 0.6, 3) +
  paper(shrunk(pts, 1.055, depth), { fill: beach, sh: 1, form: 0.1, amp: 2 }) +
  terrace(pts, { depth, ...ground })

export const stone = (w, mark) =>
  paper(
    blob([
      [-w, 0],
      [-w * 0.7, -w * 0.42],
      [0, -w * 0.55],
      [w * 0.75, -w * 0.4],
      [w, 2],
      [w * 0.6, w * 0.3],
      [-w * 0.55, w * 0.32],
    ]),
    { fill: '#8d8ca8', sh: 2, form: 0.2 },
  ) +
  paper(
    blob([
      [-w * 0.92, -4],
      [-w * 0.66, -w * 0.42],
      [0, -w * 0.54],
      [w * 0.7, -w * 0.4],
      [w * 0.92, -2],
      [w * 0.55, w * 0.14],
      [-w * 0.5, w * 0.16],
    ]),
    { fill: mark ? '#cfc7cf' : '#aaa7bb', sh: 0, form: 0.2 },
  ) +
  (mark ? star(0, -w * 0.19, w * 0.26, P.lamp, 0) : '')

export const pots = () =>
  paper(soft('-52,0 -52,-36 -34,-58 34,-58 52,-36 52,0'), {
    fill: '#7c6a78',
    sh: 2,
    inner:
      [-40, -24, -8, 8, 24, 40]
        .map((x) =>
          stroke(
            [
              [x, 0],
              [x * 0.8, -58],
            ],
            '#c9a877',
            2.6,
            0.8,
          ),
        )
        .join('') +
      [-14, -28, -42]
        .map((y) =>
          stroke(
            [
              [-54, y],
              [0, y + 3],
              [54, y],
            ],
            '#c9a877',
            2.6,
            0.8,
          ),
        )
        .join(''),
  })

export const crab = () =>
  [-1, 1]
    .map(
      (k) =>
        [0, 1, 2]
          .map((i) =>
            stroke(
              [
                [k * 14, -9 + i * 2],
                [k * (25 + i), -10 + i * 4],
                [k * (29 - i * 3), 1],
              ],
              P.coral,
              3.4,
            ),
          )
          .join('') +
        stroke(
          [
            [k * 14, -14],
            [k * 26, -24],
          ],
          P.coral,
          5,
        ) +
        paper(
          blob([
            [k * 22, -24],
            [k * 20, -36],
            [k * 30, -44],
            [k * 27, -34],
            [k * 36, -40],
            [k * 36, -28],
            [k * 29, -21],
          ]),
          { fill: P.coral, sh: 1 },
        ) +
        stroke(
          [
            [k * 6, -20],
            [k * 7, -29],
          ],
          P.coral,
          3.4,
        ),
    )
    .join('') +
  paper(soft('-20,-8 -16,-20 0,-25 16,-20 20,-8 12,1 -12,1'), { fill: P.coral, sh: 1, form: 0.5 }) +
  [-7, 7].map((x) => `<circle cx="${x}" cy="-31" r="4.4" fill="${P.ink}"/><circle cx="${x - 1.4}" cy="-32.500" r="1.500" fill="#fff6e0"/>`).join('') +
  line('-6,-9 0,-6 6,-9', P.ink, 2.4)
