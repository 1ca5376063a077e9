// Ellie: red bob, round glasses, green dungarees.
import { blob, cool, P, paper, ribbon, stroke, warm } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { stripes, torso, yTop } from './body.mjs'

export const look = {
  skin: '#f4c7a3',
  hair: '#c8592f',
  brows: '#9c4222',
  top: P.cream,
  cuff: P.rose,
  legs: P.moss,
  shoe: P.coral,
  build: { leg: -5, tall: 0.98, wide: 1.06 },
}

export const hair = {
  noEars: 1,
  back: (h) => paper(soft('0,-76 56,-60 82,-10 86,40 72,66 40,60 0,50 -40,60 -72,66 -86,40 -82,-10 -56,-60'), { fill: cool(h, 0.22), form: 0.3 }),
  front: (h) =>
    [-1, 1]
      .map((k) =>
        paper(
          blob([
            [k * 54, -50],
            [k * 78, -14],
            [k * 86, 34],
            [k * 76, 64],
            [k * 58, 62],
            [k * 62, 30],
            [k * 60, -8],
          ]),
          {
            fill: h,
            form: 0.4,
            inner: stroke(
              [
                [k * 70, -20],
                [k * 76, 20],
                [k * 68, 56],
              ],
              warm(h, 0.35),
              2.8,
              0.7,
            ),
          },
        ),
      )
      .join('') +
    paper(soft('-4,-80 44,-72 76,-32 69,-14 50,-36 27,-35 2,-43 -22,-35 -48,-34 -69,-12 -76,-32 -48,-70'), {
      fill: h,
      form: 0.35,
      inner: line('-10,-74 -34,-54 -44,-36', warm(h, 0.35), 3, 0.7) + line('6,-74 24,-56 28,-38', warm(h, 0.35), 3, 0.7),
    }),
  glasses: () =>
    [-27, 27]
      .map(
        (x) =>
          `<circle cx="${x}" cy="4" r="20.5" fill="#fff6e0" opacity=".16"/><circle cx="${x + 1}" cy="6" r="20.5" fill="none" stroke="#1b1440" stroke-width="5" opacity=".22"/><circle cx="${x}" cy="4" r="20.5" fill="none" stroke="${P.deep}" stroke-width="5"/><path d="M${x - 13}-3Q${x - 8}-11 ${x}-11" stroke="#fff6e0" stroke-width="2.6" fill="none" opacity=".7"/>`,
      )
      .join('') +
    line('-7,2 0,-1 7,2', P.deep, 5) +
    line('-47,1 -60,-2', P.deep, 4.6) +
    line('47,1 60,-2', P.deep, 4.6),
}

export const body = (_, m) =>
  paper(torso(m), { fill: P.cream, sh: 2, inner: stripes(yTop(m) + 22, -60, P.rose, 15, 6) }) +
  paper(corners('-34,-134 34,-134 42,-98 54,-84 53,-50 -53,-50 -54,-84 -42,-98', 9), {
    fill: P.moss,
    sh: 1,
    inner: `<path d="M-20 -118h40v22q-20 8-40 0z" fill="${warm(P.moss, 0.2)}"/>`,
  }) +
  [-1, 1]
    .map(
      (k) =>
        paper(
          ribbon(
            [
              [k * 30, yTop(m) + 4],
              [k * 28, -126],
            ],
            13,
          ),
          { fill: P.moss, sh: 1 },
        ) + `<circle cx="${k * 28}" cy="-124" r="5" fill="${P.lamp}"/>`,
    )
    .join('')
