// A self-propelled chair: big wheels by the hands, push rims outside them, castors and footplate in front.
import { ell, mix, P, paper, poly, rect, ribbon, stroke, warm } from '../paper/kit.mjs'

// self-propelled chair: big wheels by the hands, push rims outside them, castors and footplate in front
export const wheel = (x, rx, ry) =>
  paper(ell(x, -60, rx, ry), {
    fill: P.ink,
    sh: 2,
    form: 0.2,
    inner:
      `<ellipse cx="${x}" cy="-60" rx="${rx * 0.82}" ry="${ry * 0.84}" fill="${mix(P.slate, P.foam, 0.45)}"/>` +
      Array.from({ length: 10 }, (_, i) => {
        const a = (i * Math.PI) / 5
        return stroke(
          [
            [x, -60],
            [x + Math.cos(a) * rx * 0.85, -60 + Math.sin(a) * ry * 0.85],
          ],
          P.cream,
          2.2,
          0.9,
        )
      }).join('') +
      `<ellipse cx="${x}" cy="-60" rx="${rx * 0.2}" ry="${ry * 0.17}" fill="${P.coral}"/>`,
  }) +
  `<ellipse cx="${x - 5 * Math.sign(-x)}" cy="-60" rx="${rx * 0.78}" ry="${ry * 0.78}" fill="none" stroke="${P.ink}" stroke-width="7" opacity=".35"/><ellipse cx="${x - 5 * Math.sign(-x)}" cy="-61" rx="${rx * 0.78}" ry="${ry * 0.78}" fill="none" stroke="${P.coral}" stroke-width="5.5"/>`

export const CHAIR = {
  back: () =>
    `<ellipse cy="1" rx="92" ry="10" fill="#1b1440" opacity=".3" filter="url(#b1)"/>` +
    paper(rect(-46, -150, 92, 96, 12), { fill: P.navy, sh: 2 }) +
    [-1, 1]
      .map((k) =>
        paper(
          ribbon(
            [
              [k * 44, -146],
              [k * 58, -152],
            ],
            11,
          ),
          { fill: P.ink, sh: 1 },
        ),
      )
      .join(''),
  front: () =>
    wheel(-72, 24, 60) +
    wheel(72, 24, 60) +
    [-1, 1]
      .map((k) =>
        paper(ell(k * 32, -11, 8, 11), {
          fill: P.ink,
          sh: 1,
          inner: `<circle cx="${k * 32}" cy="-11" r="3.5" fill="${P.coral}"/>`,
        }),
      )
      .join('') +
    paper(rect(-32, -18, 64, 9, 4), { fill: P.slate, sh: 1 }),
  legs: (c) =>
    [-1, 1]
      .map(
        (k) =>
          paper(
            poly(
              [
                [k * 8, -64],
                [k * 34, -64],
                [k * 30, -16],
                [k * 8, -16],
              ],
              8,
            ),
            { fill: c.legs, form: 0.4 },
          ) +
          paper(
            poly(
              [
                [k * 6, -26],
                [k * 28, -26],
                [k * 34, -14],
                [k * 30, -8],
                [k * 5, -8],
              ],
              8,
            ),
            { fill: c.shoe, sh: 1 },
          ) +
          paper(ell(k * 21, -66, 19, 17), { fill: warm(c.legs, 0.12), sh: 1, form: 0.4 }),
      )
      .join(''),
}
