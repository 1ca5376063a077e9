// The cottage where somebody is up already: a lit kitchen window with the kettle on, and a table with two mugs before it. Foot at 0,0; 180 wide, 165 high.
import { at, cool, ell, flat, P, paper, poly, rect, stroke } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { mug, pot, teapot } from './indoors.mjs'

const roof = '#5d6690'
const stool = (c) => [-8, 8].map((x) => paper(rect(x - 2, -16, 4, 17, 1), { fill: P.dark, sh: 0 })).join('') + paper(ell(0, -18, 13, 5), { fill: c, sh: 1, form: 0.3 })

export const table = () =>
  `<ellipse cy="0" rx="60" ry="7" fill="#1b1440" opacity=".22" filter="url(#b1)"/>` +
  at(-50, 0, stool(P.coral), 1.15) +
  at(50, 2, stool(P.teal), 0.86) +
  [-26, 26].map((x) => paper(rect(x - 3, -28, 6, 29, 2), { fill: P.dark, sh: 1 })).join('') +
  paper(corners('-38,-36 38,-36 42,-27 -42,-27', 3), { fill: '#d7a878', sh: 1, form: 0.2 }) +
  paper(corners('-24,-37 22,-37 26,-27 15,-20 4,-27 -8,-21 -20,-27', 2), { fill: '#fbf0d9', sh: 0, form: 0.1 }) +
  at(-14, -35, mug(P.coral), 0.42) +
  at(15, -35, mug(P.teal), 0.34)

export const seaCottage = () =>
  `<ellipse cy="0" rx="92" ry="9" fill="#1b1440" opacity=".22" filter="url(#b2)"/>` +
  paper(rect(34, -160, 20, 44, 2), { fill: P.brick, sh: 1, form: 0.3 }) +
  paper(rect(38, -170, 12, 13, 2), { fill: P.apricot, sh: 0 }) +
  paper(rect(-74, -92, 148, 92, 4), { fill: '#fbf0d9', sh: 2, form: 0.4 }) +
  paper(
    poly(
      [
        [-88, -86],
        [88, -86],
        [62, -146],
        [-62, -146],
      ],
      6,
    ),
    {
      fill: roof,
      sh: 2,
      form: 0.35,
      inner: [-100, -114, -128]
        .map((y, i) =>
          stroke(
            [-84, -56, -28, 0, 28, 56, 84].map((x, n) => [x + (i % 2) * 14, y + (n % 2) * 4]),
            cool(roof, 0.4),
            2.2,
            0.6,
          ),
        )
        .join(''),
    },
  ) +
  // the kitchen window
  paper(rect(-64, -78, 78, 52, 5), { fill: P.wood, sh: 1, form: 0.2 }) +
  paper(rect(-59, -73, 68, 42, 3), {
    fill: P.lamp,
    sh: 0,
    form: 0,
    rim: 0,
    inner:
      `<ellipse cx="-25" cy="-44" rx="34" ry="22" fill="${P.glow}" opacity=".85"/>` + `<g opacity=".62">${at(-38, -31, teapot('#b5702f'), 0.28)}${at(-10, -31, pot(), 0.32)}</g>`,
  }) +
  flat(soft('-60,-74 -42,-74 -46,-56 -58,-46'), P.coral, 0.92) +
  flat(soft('10,-74 -8,-74 -4,-56 8,-46'), P.coral, 0.92) +
  line('-25,-73 -25,-31', P.wood, 3) +
  paper(rect(-68, -30, 86, 8, 2), { fill: P.cream, sh: 1 }) +
  [-56, -42, -28, -14, 0].map((x, i) => flat(ell(x, -30 - (i % 2) * 4, 6, 5), [P.rose, P.coral, '#e79aa8'][i % 3]) + flat(ell(x + 6, -27, 5, 3.4), P.moss)).join('') +
  // the door stands open a little
  paper(soft('28,0 28,-52 34,-64 46,-68 58,-64 64,-52 64,0'), { fill: '#fff3cf', sh: 1, form: 0 }) +
  paper(corners('32,0 32,-50 38,-60 46,-63 60,-56 60,0', 3), { fill: '#3d7f8f', sh: 1, form: 0.3, inner: line('46,-66 46,4', cool(P.deep, 0.3), 2, 0.6) }) +
  `<circle cx="55" cy="-28" r="2.800" fill="${P.lamp}"/>` +
  paper(rect(24, -4, 46, 7, 2), { fill: '#b9b0bd', sh: 0 })
