// Papa, Harjit's father: a turban, full beard, a knitted jumper.
import { cool, mix, P, paper, ribbon, stroke, warm } from '../paper/kit.mjs'
import { band, corners, soft } from '../paper/points.mjs'
import { knit, torso, yTop } from './body.mjs'

export const look = {
  size: 'big',
  skin: '#c98f62',
  hair: '#2b2028',
  patka: '#4a6fa0',
  top: P.brick,
  cuff: '#8a4236',
  legs: P.slate,
  shoe: P.dark,
}

export const hair = {
  beard: (h, c) =>
    paper(soft('-66,6 -71,-20 -60,-2 -54,26 -30,25 0,21 30,25 54,26 60,-2 71,-20 69,8 68,36 56,66 28,86 0,92 -28,86 -56,66 -68,36'), {
      fill: h,
      sh: 1,
      form: 0.25,
      tex: 0.8,
      amp: 1.4,
      inner:
        `<ellipse cy="42" rx="28" ry="14" fill="${c.skin}"/>` +
        [-40, -20, 0, 20, 40]
          .map((x) =>
            stroke(
              [
                [x, 58],
                [x * 0.9, 84],
              ],
              warm(h, 0.25),
              2.4,
              0.6,
            ),
          )
          .join(''),
    }) + paper(band('-26,34 -9,27 0,30 9,27 26,34', 9), { fill: h, sh: 0 }),
  front: (_, c) =>
    paper(soft('0,-136 46,-130 82,-98 92,-54 80,-12 58,-30 30,-54 0,-66 -30,-54 -58,-30 -80,-12 -92,-54 -82,-98 -46,-130'), {
      fill: c.patka,
      sh: 2,
      form: 0.34,
      inner: [-1, 1]
        .map((k) =>
          [0, 1, 2, 3]
            .map((i) =>
              stroke(
                [
                  [k * (2 + i * 4), -72 - i * 15],
                  [k * (40 + i * 8), -62 - i * 13],
                  [k * (86 + i * 4), -18 - i * 22],
                ],
                i % 2 ? warm(c.patka, 0.3) : cool(c.patka, 0.35),
                3,
                0.8,
              ),
            )
            .join(''),
        )
        .join(''),
    }) + paper(corners('-20,-68 0,-100 20,-68 0,-58', 5), { fill: mix(c.patka, P.lamp, 0.0), sh: 1, form: 0.3 }),
}

export const body = (c, m) =>
  paper(torso(m, 64), {
    fill: c.top,
    sh: 2,
    inner: knit(yTop(m) + 30, -100, P.foam) + `<path d="M-80 -112Q0 -100 80 -112V-90Q0 -78 -80 -90Z" fill="${cool(c.top, 0.25)}"/>`,
  }) +
  paper(
    ribbon(
      [
        [-26, yTop(m) + 2],
        [0, yTop(m) + 9],
        [26, yTop(m) + 2],
      ],
      16,
    ),
    { fill: warm(c.top, 0.15), sh: 1 },
  )
