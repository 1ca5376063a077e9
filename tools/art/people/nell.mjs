// Nell, who keeps the lamp: sou'wester and oilskin.
import { at, blob, cool, P, paper, ribbon, stroke, warm } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import { lantern } from '../things/things.mjs'
import { knit, torso, yTop } from './body.mjs'

export const look = {
  size: 'big',
  skin: '#e3ab84',
  hair: '#dcdbe0',
  brows: '#8f8d9e',
  top: P.navy,
  sleeve: P.oil,
  legs: P.navy,
  shoe: P.deep,
  old: 1,
}

export const hair = {
  back: (h) => paper(soft('0,-70 60,-40 80,20 78,58 60,66 0,60 -60,66 -78,58 -80,20 -60,-40'), { fill: cool(h, 0.2), form: 0.3 }),
  front: (h) =>
    [-1, 1]
      .map((k) =>
        paper(
          blob([
            [k * 50, -34],
            [k * 74, -8],
            [k * 80, 36],
            [k * 72, 62],
            [k * 56, 58],
            [k * 62, 24],
            [k * 56, -8],
          ]),
          {
            fill: h,
            form: 0.4,
            inner: stroke(
              [
                [k * 66, -6],
                [k * 72, 24],
                [k * 66, 52],
              ],
              '#fff',
              2.6,
              0.7,
            ),
          },
        ),
      )
      .join('') +
    paper(soft('-58,-34 -30,-24 0,-36 34,-22 58,-34 40,-50 -40,-50'), {
      fill: h,
      form: 0.4,
      sh: 1,
      inner: line('-40,-40 -24,-30', '#fff', 2.6, 0.6) + line('10,-40 30,-28', '#fff', 2.6, 0.6),
    }) +
    paper(soft('-104,-14 -74,-38 0,-48 74,-38 104,-14 92,-6 60,-24 0,-32 -60,-24 -92,-6'), { fill: P.oil, sh: 2, form: 0.3 }) +
    paper(soft('-64,-36 -60,-72 -34,-98 0,-104 34,-98 60,-72 64,-36 0,-48'), {
      fill: P.oil,
      sh: 1,
      form: 0.4,
      inner: line('-22,-44 -22,-76 -10,-100', cool(P.oil, 0.3), 3) + line('22,-44 22,-76 10,-100', cool(P.oil, 0.3), 3) + line('-70,-44 0,-56 70,-44', cool(P.oil, 0.35), 5),
    }),
}

export const body = (_, m) =>
  paper(torso(m, 58), { fill: P.navy, sh: 2, inner: knit(yTop(m) + 34, -90, P.foam) }) +
  paper(
    ribbon(
      [
        [-26, yTop(m) + 2],
        [0, yTop(m) + 8],
        [26, yTop(m) + 2],
      ],
      20,
    ),
    { fill: warm(P.navy, 0.1), sh: 1 },
  ) +
  [-1, 1]
    .map((k) =>
      paper(
        blob([
          [k * 20, yTop(m)],
          [k * 46, yTop(m) + 8],
          [k * 60, yTop(m) + 50],
          [k * 74, -110],
          [k * 82, -46],
          [k * 40, -42],
          [k * 34, -120],
          [k * 26, yTop(m) + 50],
        ]),
        {
          fill: P.oil,
          sh: 2,
          form: 0.25,
          inner:
            stroke(
              [
                [k * 30, yTop(m) + 40],
                [k * 38, -50],
              ],
              cool(P.oil, 0.3),
              3,
            ) + [-190, -150, -110].map((y) => `<circle cx="${k * 40}" cy="${y}" r="4.6" fill="${P.brass}"/>`).join(''),
        },
      ),
    )
    .join('')

// Nell carries the lamp of the game.
export const holds = { draw: { lamp: ([x, y]) => at(x - 16, y + 66, lantern(), 1.1) }, arms: { 'hold,hold': ['lamp', 'rest'] } }
