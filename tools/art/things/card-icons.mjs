// What is drawn on picture cards, about 100 across.
import { at, ell, flat, P, paper, poly, rect, stroke } from '../paper/kit.mjs'
import { corners, soft } from '../paper/points.mjs'
import { cottage } from './houses.mjs'
import { cat } from './indoors.mjs'
import { star } from './small.mjs'

export const ICON = {
  // pictures for cards, centred on 0,0, about 100 across
  house: () => at(0, 46, cottage(84, 52, { rows: 1, cols: 3, wall: '#f0d3a8', door: P.coral })),
  key: () =>
    at(
      0,
      0,
      paper([...ell(-24, 0, 25)], { fill: P.oil, sh: 1 }) +
        `<circle cx="-26" cy="0" r="9" fill="#fff6e0"/>` +
        paper(corners('0,-7 52,-7 52,22 38,22 38,8 28,8 28,18 16,18 16,7 0,7', 3), { fill: P.oil, sh: 1 }),
      1,
      -24,
    ),
  badge: () =>
    paper(corners('-40,-34 -14,-46 14,-46 40,-34 54,2 36,12 34,46 -34,46 -36,12 -54,2', 8), {
      fill: P.pine,
      sh: 1,
      form: 0.4,
      inner: `<path d="M-14 -48L0 -18L14 -48Z" fill="${P.cream}"/>`,
    }) + star(14, 6, 14, P.lamp, 0),
  ball: () =>
    paper(ell(0, 0, 44), {
      fill: '#fbf4e2',
      sh: 1,
      form: 0.4,
      inner:
        flat(
          poly(
            Array.from({ length: 5 }, (_, i) => [Math.sin(i * 1.257) * 17, -Math.cos(i * 1.257) * 17]),
            2,
          ),
          P.navy,
        ) +
        [0, 1, 2, 3, 4]
          .map(
            (i) =>
              flat(
                poly(
                  Array.from({ length: 5 }, (_, k) => [Math.sin(i * 1.257 + 0.628) * 44 + Math.sin(k * 1.257) * 14, -Math.cos(i * 1.257 + 0.628) * 44 - Math.cos(k * 1.257) * 14]),
                  2,
                ),
                P.navy,
              ) +
              stroke(
                [
                  [Math.sin(i * 1.257) * 17, -Math.cos(i * 1.257) * 17],
                  [Math.sin(i * 1.257) * 34, -Math.cos(i * 1.257) * 34],
                ],
                P.navy,
                3,
              ),
          )
          .join(''),
    }),
  ice: () =>
    paper(corners('-24,0 24,0 0,56', 5), {
      fill: '#d99a55',
      sh: 1,
      inner: [-20, 0, 20]
        .map(
          (x) =>
            stroke(
              [
                [x - 20, 0],
                [x + 14, 50],
              ],
              P.wood,
              2.4,
            ) +
            stroke(
              [
                [x + 20, 0],
                [x - 14, 50],
              ],
              P.wood,
              2.4,
            ),
        )
        .join(''),
    }) +
    paper(soft('-34,0 -30,-32 -8,-48 20,-42 34,-16 32,2 14,8 0,2 -16,9'), { fill: '#fff3dc', sh: 1, form: 0.5 }) +
    paper(rect(8, -66, 13, 34, 3), { fill: P.dark, sh: 1 }),
  paw: () => at(0, 44, cat('#d98a4a'), 0.84),
}
