// What stands tallest on each island.
import { at, d, ell, f, P, paper, rect, stroke, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { cottage, win } from './houses.mjs'

export const school = () =>
  cottage(110, 62, { wall: '#f0c98a', roof: '#7a5468', rows: 1, cols: 5, door: P.deep, chim: 0, pitch: 0.3 }) +
  at(
    0,
    -84,
    paper(rect(-17, -34, 34, 44, 3), { fill: '#f6d9a4', sh: 2 }) +
      paper(corners('-24,-32 24,-32 0,-66', 3), { fill: '#7a5468', sh: 1 }) +
      paper(ell(0, -14, 9), { fill: P.cream, sh: 0 }) +
      line('0,-14 0,-20', P.ink, 2) +
      line('0,-14 4,-12', P.ink, 2) +
      paper(ell(0, -68, 4), { fill: P.lamp, sh: 0 }),
  )

export const library = () =>
  paper(rect(-44, -52, 88, 52, 3), { fill: P.cream, sh: 2 }) +
  [-30, -10, 10, 30].map((x) => paper(rect(x - 5, -46, 10, 44, 2), { fill: warm(P.chalk, 0.4), sh: 1 })).join('') +
  `<rect x="-5" y="-34" width="10" height="34" fill="${P.lamp}"/>` +
  paper(corners('-54,-50 54,-50 0,-80', 3), { fill: P.coral, sh: 2 }) +
  paper(corners('-14,-58 0,-62 14,-58 14,-68 0,-71 -14,-68', 1), { fill: P.cream, sh: 0 })

export const windmill = (a = 20) =>
  paper(corners('-26,0 26,0 15,-88 -15,-88', 4), { fill: P.cream, sh: 2, form: 0.5 }) +
  win(-6, -62, 12, 16) +
  paper(rect(-9, -24, 18, 25, 4), { fill: P.pine, sh: 0 }) +
  paper(soft('-19,-86 -12,-104 0,-110 12,-104 19,-86 0,-83'), { fill: P.moss, sh: 1 }) +
  `<g transform="translate(0 -92) rotate(${a})">` +
  [0, 90, 180, 270]
    .map(
      (r) =>
        `<g transform="rotate(${r})">${paper(corners('-3,-4 -4,-66 16,-62 10,-12', 3), {
          fill: [P.lamp, P.glass, P.lamp, P.glass][r / 90],
          sh: 1,
          inner: [-24, -38, -52]
            .map((y) =>
              stroke(
                [
                  [-4, y],
                  [18, y],
                ],
                P.wood,
                1.6,
              ),
            )
            .join(''),
        })}</g>`,
    )
    .join('') +
  paper(ell(0, 0, 6), { fill: P.brass, sh: 1 }) +
  '</g>'

export const observatory = () =>
  paper(rect(-34, -74, 68, 74, 4), { fill: '#d8cbe0', sh: 2, form: 0.5 }) +
  paper(ell(0, -46, 17), {
    fill: P.cream,
    sh: 1,
    inner: Array.from({ length: 12 }, (_, i) => `<circle cx="${f(Math.sin(i * 0.524) * 13)}" cy="${f(-46 - Math.cos(i * 0.524) * 13)}" r="1.3" fill="${P.ink}"/>`).join(''),
  }) +
  line('0,-46 0,-57', P.ink, 2.6) +
  line('0,-46 8,-42', P.ink, 2.6) +
  paper(rect(-8, -20, 16, 21, 6), { fill: P.plum, sh: 0 }) +
  paper(rect(-40, -80, 80, 9, 3), { fill: P.plum, sh: 1 }) +
  paper(ell(0, -80, 35, 34, Math.PI, Math.PI * 2), {
    fill: P.heather,
    sh: 2,
    form: 0.4,
    inner: `<path d="M4 -118L20 -114V-80H10Z" fill="#33276a"/>`,
  }) +
  paper(band('10,-96 34,-116', 10, 14), { fill: P.brass, sh: 1 })

export const lifeboat = () =>
  paper(rect(-50, -46, 100, 46, 3), { fill: '#e9ecec', sh: 2 }) +
  paper(corners('-58,-44 58,-44 44,-80 -44,-80', 3), { fill: P.coral, sh: 2 }) +
  `<path d="${d(rect(-32, -38, 64, 40, 8))}" fill="#2f4a78"/>` +
  paper(soft('-28,-14 0,-10 30,-18 24,2 -20,2'), { fill: P.apricot, sh: 1, inner: `<path d="M-30 -8H32V-3H-30Z" fill="${P.navy}"/>` }) +
  paper(rect(-12, -26, 18, 12, 3), { fill: P.cream, sh: 0 }) +
  paper(ell(0, -60, 9), { fill: P.cream, sh: 0, inner: `<path d="M-9 -63h18v6h-18z" fill="${P.navy}"/>` }) +
  paper(corners('-26,0 26,0 36,42 -36,42', 2), {
    fill: '#b3a7b4',
    sh: 1,
    inner: [10, 20, 30]
      .map((y) =>
        stroke(
          [
            [-40, y],
            [40, y],
          ],
          '#33276a',
          2,
          0.25,
        ),
      )
      .join(''),
  })

export const lookout = () =>
  [-18, 18]
    .map((x) =>
      stroke(
        [
          [x, 0],
          [x * 0.7, -52],
        ],
        P.dark,
        6,
      ),
    )
    .join('') +
  line('-16,-10 13,-44', P.dark, 4) +
  line('16,-10 -13,-44', P.dark, 4) +
  paper(rect(-26, -90, 52, 40, 3), { fill: '#7ba0ae', sh: 2 }) +
  win(-17, -82, 34, 18) +
  paper(corners('-34,-88 34,-88 0,-114', 3), { fill: P.slate, sh: 1 }) +
  line('0,-112 0,-134', P.ink, 3) +
  paper(corners('1,-134 24,-127 1,-119', 2), { fill: P.lamp, sh: 0 })
