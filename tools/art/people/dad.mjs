// Dad: brown hair and beard, a checked shirt.
import { cool, P, paper, poly, stroke, warm } from '../paper/kit.mjs'
import { band, line, soft } from '../paper/points.mjs'
import { torso, yTop } from './body.mjs'

export const look = { size: 'big', skin: '#efbd95', hair: '#6a4330', top: P.brick, legs: P.navy, shoe: P.dark }

export const hair = {
  beard: (h) =>
    paper(soft('-66,6 -71,-20 -60,-2 -54,26 -30,25 0,21 30,25 54,26 60,-2 71,-20 69,8 66,32 54,58 26,73 0,77 -26,73 -54,58 -66,32'), {
      fill: warm(h, 0.12),
      sh: 1,
      form: 0.25,
      tex: 0.8,
      amp: 1.4,
      inner: `<ellipse cy="42" rx="29" ry="16" fill="#efbd95"/>`,
    }) + paper(band('-26,33 -9,26 0,29 9,26 26,33', 9), { fill: h, sh: 0 }),
  front: (h) =>
    paper(soft('-4,-84 30,-86 60,-68 74,-34 68,-12 58,-30 34,-42 -6,-40 -44,-46 -60,-24 -68,-12 -75,-36 -62,-66 -36,-80'), {
      fill: h,
      form: 0.35,
      inner: line('-20,-76 20,-64 56,-40', warm(h, 0.3), 3, 0.7),
    }),
}

export const body = (c, m) =>
  paper(torso(m, 64), {
    fill: c.top,
    sh: 2,
    inner:
      [-40, -8, 24].map((x) => `<path d="M${x} -270V-80" stroke="${cool(c.top, 0.3)}" stroke-width="11" opacity=".5"/>`).join('') +
      [-230, -190, -150, -115].map((y) => `<path d="M-80 ${y}H80" stroke="${P.cream}" stroke-width="5" opacity=".4"/>`).join('') +
      stroke(
        [
          [0, yTop(m)],
          [0, -80],
        ],
        cool(c.top, 0.4),
        3,
      ),
  }) +
  [-1, 1]
    .map((k) =>
      paper(
        poly(
          [
            [k * 2, yTop(m) + 6],
            [k * 26, yTop(m) - 6],
            [k * 34, yTop(m) + 16],
            [k * 14, yTop(m) + 28],
          ],
          3,
        ),
        { fill: warm(c.top, 0.15), sh: 1 },
      ),
    )
    .join('')
