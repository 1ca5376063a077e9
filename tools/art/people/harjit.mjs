// Harjit: a patka tied over the top knot, a striped jersey.
import { blob, cool, flat, mix, P, paper, ribbon, stroke, warm } from '../paper/kit.mjs'
import { band, line, soft } from '../paper/points.mjs'
import { stripes, torso, yTop } from './body.mjs'

export const look = {
  skin: '#d29a6c',
  hair: '#2b2028',
  patka: '#ee8f3c',
  top: P.cream,
  cuff: P.navy,
  legs: P.slate,
  shoe: P.ink,
  build: { wide: 1.08 },
}

export const hair = {
  front: (h, c) =>
    [-1, 1]
      .map((k) =>
        flat(
          blob([
            [k * 58, -14],
            [k * 68, -10],
            [k * 67, 2],
            [k * 63, 9],
            [k * 60, 0],
          ]),
          h,
          0.85,
        ),
      )
      .join('') +
    paper(soft('-26,-92 -20,-112 0,-120 20,-112 26,-92 18,-78 -18,-78'), {
      fill: c.patka,
      sh: 2,
      form: 0.5,
      inner: line('-14,-84 -6,-104 2,-116', cool(c.patka, 0.3), 2.6) + line('12,-84 10,-100 4,-114', cool(c.patka, 0.25), 2.6),
    }) +
    paper(soft('0,-86 40,-80 70,-46 77,-6 66,-8 44,-28 20,-38 0,-44 -20,-38 -44,-28 -66,-8 -77,-6 -70,-46 -40,-80'), {
      fill: c.patka,
      sh: 2,
      form: 0.32,
      inner: [-1, 1]
        .map(
          (k) =>
            stroke(
              [
                [k * 6, -82],
                [k * 34, -62],
                [k * 68, -16],
              ],
              cool(c.patka, 0.3),
              3,
            ) +
            stroke(
              [
                [k * 14, -84],
                [k * 50, -66],
                [k * 72, -30],
              ],
              cool(c.patka, 0.25),
              2.4,
              0.8,
            ) +
            stroke(
              [
                [k * 4, -74],
                [k * 22, -54],
                [k * 40, -32],
              ],
              warm(c.patka, 0.4),
              2.6,
              0.7,
            ),
        )
        .join(''),
    }) +
    paper(band('-22,-86 0,-81 22,-86', 10), { fill: mix(c.patka, P.coral, 0.35), sh: 1 }),
}

export const body = (_, m) =>
  paper(torso(m), { fill: P.cream, sh: 2, inner: stripes(yTop(m) + 26, -40, P.navy) }) +
  paper(
    ribbon(
      [
        [-22, yTop(m) + 2],
        [0, yTop(m) + 10],
        [22, yTop(m) + 2],
      ],
      9,
    ),
    { fill: P.navy, sh: 0 },
  )
