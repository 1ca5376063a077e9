// Priya: two plaits, a pleated skirt and a cardigan.
import { blob, cool, ell, P, paper, rect, stroke, warm } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { torso, yTop } from './body.mjs'

export const look = { skin: '#c98a5e', hair: '#2f2130', top: '#c9466c', legs: P.slate, bare: 1, shoe: P.ink, build: { leg: 5, wide: 0.95 }, lap: P.slate }

export const hair = {
  back: (h) =>
    [-1, 1]
      .map(
        (k) =>
          [0, 1, 2, 3]
            .map((i) =>
              paper(ell(k * (69 + i * 2), 44 + i * 20, 17 - i * 1.6, 14.5), {
                fill: h,
                form: 0.5,
                sh: 1,
                inner: stroke(
                  [
                    [k * (69 + i * 2) - 12, 38 + i * 20],
                    [k * (69 + i * 2), 48 + i * 20],
                    [k * (69 + i * 2) + 12, 38 + i * 20],
                  ],
                  warm(h, 0.25),
                  2,
                  0.7,
                ),
              }),
            )
            .join('') +
          paper(rect(k * 76 - 10, 118, 20, 9, 4), { fill: P.lamp, sh: 1 }) +
          paper(
            blob([
              [k * 77 - 9, 126],
              [k * 77 + 9, 126],
              [k * 77 + 7, 142],
              [k * 77, 148],
              [k * 77 - 7, 142],
            ]),
            { fill: h, form: 0.4 },
          ),
      )
      .join(''),
  front: (h) =>
    paper(soft('0,-78 44,-70 74,-34 79,18 70,34 63,8 50,-26 24,-42 2,-50 -22,-42 -50,-26 -63,8 -70,34 -79,18 -74,-34 -44,-70'), {
      fill: h,
      form: 0.3,
      inner:
        line('0,-80 1,-48', warm(h, 0.35), 3) +
        [-1, 1]
          .map(
            (k) =>
              stroke(
                [
                  [k * 12, -70],
                  [k * 44, -56],
                  [k * 64, -20],
                ],
                warm(h, 0.28),
                3,
                0.7,
              ) +
              stroke(
                [
                  [k * 8, -58],
                  [k * 36, -46],
                  [k * 56, -18],
                ],
                warm(h, 0.28),
                2.4,
                0.5,
              ),
          )
          .join(''),
    }),
}

export const body = (c, m) =>
  paper(corners('-46,-84 46,-84 60,-36 -60,-36', 8), {
    fill: P.slate,
    form: 0.3,
    inner: [-36, -12, 12, 36]
      .map((x) =>
        stroke(
          [
            [x * 0.8, -84],
            [x, -36],
          ],
          cool(P.slate, 0.4),
          3,
        ),
      )
      .join(''),
  }) +
  paper(torso(m, 50, -12), {
    fill: c.top,
    sh: 2,
    inner:
      `<path d="M-15 ${yTop(m) - 4}L0 ${yTop(m) + 34}L15 ${yTop(m) - 4}Z" fill="${P.cream}"/>` +
      stroke(
        [
          [0, yTop(m) + 34],
          [0, -50],
        ],
        cool(c.top, 0.35),
        3,
      ) +
      [-118, -98, -78].map((y) => `<circle cx="6" cy="${y}" r="4" fill="${P.lamp}"/>`).join(''),
  })
