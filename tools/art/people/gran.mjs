// Gran: a chunni lying loosely over silver hair, glasses, purple tunic.
import { blob, cool, d, f, P, paper, rect, stroke, warm } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import { torso, yTop } from './body.mjs'

export const look = {
  size: 'big',
  skin: '#c08a60',
  hair: '#d8d6dc',
  brows: '#ece9ef',
  top: P.plum,
  scarf: '#e0a6a0',
  cuff: P.lamp,
  legs: P.cream,
  shoe: P.dark,
  old: 1,
  lap: P.plum,
}

export const hair = {
  back: (_, c) => paper(soft('0,-90 56,-76 86,-24 90,40 84,92 92,130 -92,130 -84,92 -90,40 -86,-24 -56,-76'), { fill: cool(c.scarf, 0.25), sh: 2, form: 0.3 }),
  front: (h, c) =>
    paper(soft('0,-70 40,-60 66,-24 68,4 56,-20 30,-42 2,-52 -28,-42 -56,-20 -68,4 -66,-24 -40,-60'), {
      fill: h,
      sh: 1,
      form: 0.3,
      inner:
        line('0,-70 1,-50', cool(h, 0.4), 2.6) +
        [-1, 1]
          .map((k) =>
            stroke(
              [
                [k * 10, -62],
                [k * 38, -48],
                [k * 60, -14],
              ],
              '#fff',
              2.4,
              0.6,
            ),
          )
          .join(''),
    }) +
    [-1, 1]
      .map((k) =>
        paper(
          blob([
            [k * 2, -92],
            [k * 48, -82],
            [k * 82, -38],
            [k * 92, 30],
            [k * 86, 84],
            [k * 96, 128],
            [k * 60, 132],
            [k * 66, 76],
            [k * 72, 20],
            [k * 64, -26],
            [k * 38, -60],
            [k * 2, -70],
          ]),
          {
            fill: c.scarf,
            sh: 1,
            form: 0.3,
            inner:
              stroke(
                [
                  [k * 20, -84],
                  [k * 64, -54],
                  [k * 82, 10],
                  [k * 76, 124],
                ],
                warm(c.scarf, 0.4),
                2.6,
                0.8,
              ) +
              stroke(
                [
                  [k * 4, -73],
                  [k * 36, -62],
                  [k * 62, -28],
                  [k * 70, 20],
                  [k * 64, 78],
                  [k * 60, 130],
                ],
                P.lamp,
                4,
                0.9,
              ),
          },
        ),
      )
      .join(''),
  glasses: () =>
    [-27, 27].map((x) => `<path d="${d(rect(x - 21, -12, 42, 33, 14))}" fill="#fff6e0" fill-opacity=".14" stroke="${P.plum}" stroke-width="4.4"/>`).join('') +
    line('-6,0 0,-2 6,0', P.plum, 4.4),
}

export const body = (c, m) =>
  paper(torso(m, 66, 34), {
    fill: c.top,
    sh: 2,
    inner: Array.from({ length: 20 }, (_, i) => `<circle cx="${-56 + ((i * 41) % 113)}" cy="${f(yTop(m) + 40 + ((i * 31) % 150))}" r="3.6" fill="${P.lamp}" opacity=".7"/>`).join(
      '',
    ),
  }) +
  paper(
    blob([
      [-50, yTop(m) + 4],
      [-16, yTop(m) + 26],
      [30, yTop(m) + 34],
      [54, yTop(m) + 8],
      [58, yTop(m) + 40],
      [20, yTop(m) + 66],
      [-40, yTop(m) + 44],
    ]),
    {
      fill: c.scarf,
      sh: 2,
      inner: stroke(
        [
          [-44, yTop(m) + 20],
          [0, yTop(m) + 46],
          [52, yTop(m) + 36],
        ],
        P.lamp,
        3.4,
        0.9,
      ),
    },
  )
