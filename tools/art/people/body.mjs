// Bodies and legs of two sizes, and what is knitted or striped on them.
import { blob, P, paper, poly, rect } from '../paper/kit.mjs'

/** Two sizes: length of legs and torso, half widths at shoulders (sw) and hips (hw), width of an arm. */
export const BUILD = { kid: { leg: 60, tor: 106, sw: 40, hw: 53, arm: 34 }, big: { leg: 108, tor: 146, sw: 52, hw: 64, arm: 40 } }

export const yTop = (m) => -m.leg - m.tor

export const torso = (m, hw = m.hw, drop = 0) => {
  const b = -m.leg + 10 + drop,
    t = -m.leg - m.tor
  return blob([
    [-m.sw + 14, t + 2],
    [0, t - 4],
    [m.sw - 14, t + 2],
    [m.sw + 2, t + 20],
    [hw, b - 24],
    [hw - 1, b - 3],
    [hw * 0.5, b + 3],
    [0, b + 4],
    [-hw * 0.5, b + 3],
    [-hw + 1, b - 3],
    [-hw, b - 24],
    [-m.sw - 2, t + 20],
  ])
}

const leg = (x, m, col, shoe, skin) =>
  (skin
    ? paper(rect(x - 11, -m.leg - 8, 22, m.leg, 6), { fill: skin, form: 0.5 }) + paper(rect(x - 13, -30, 26, 18, 5), { fill: P.cream })
    : paper(
        poly(
          [
            [x - 18, -m.leg - 10],
            [x + 18, -m.leg - 10],
            [x + 16, -10],
            [x - 16, -10],
          ],
          6,
        ),
        { fill: col, form: 0.5 },
      )) +
  paper(
    poly(
      [
        [x - 18, -17],
        [x + 14, -17],
        [x + 22, -5],
        [x + 20, 2],
        [x - 20, 2],
      ],
      8,
    ),
    { fill: shoe, form: 0.5, sh: 1 },
  )

export const legs = (m, col, shoe = P.dark, skin) =>
  `<ellipse cy="1" rx="${m.hw + 10}" ry="9" fill="#1b1440" opacity=".3" filter="url(#b1)"/>` +
  leg(-22, m, col, shoe, skin) +
  `<g transform="translate(44 0)">${leg(-22, m, col, shoe, skin)}</g>`

export const stripes = (y0, y1, col, gap = 17, w = 7) => {
  let s = ''
  for (let y = y0; y < y1; y += gap) s += `<path d="M-90 ${y}Q0 ${y + 9} 90 ${y}" stroke="${col}" stroke-width="${w}" fill="none"/>`
  return s
}

export const knit = (y0, y1, col) => {
  let s = ''
  for (let y = y0; y < y1; y += 11) for (let x = -66; x < 70; x += 12) s += `<path d="M${x - 3} ${y - 3}l3 4l3-4" stroke="${col}" stroke-width="2" fill="none" opacity=".5"/>`
  return s
}
