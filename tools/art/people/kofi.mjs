// Kofi: short curls, a yellow hoodie, a hearing aid behind the ear.
import { cool, P, paper, ribbon, stroke, warm } from '../paper/kit.mjs'
import { band, soft } from '../paper/points.mjs'
import { torso, yTop } from './body.mjs'
import { curls } from './head.mjs'

export const look = { skin: '#9a6443', hair: '#2a1d26', top: P.oil, legs: P.navy, shoe: P.coral, build: { leg: 8, tall: 1.04, wide: 0.97 } }

export const hair = {
  front: (h) =>
    paper(soft('0,-88 38,-82 66,-60 77,-22 71,-2 62,-20 48,-40 22,-47 0,-48 -22,-47 -48,-40 -62,-20 -71,-2 -77,-22 -66,-60 -38,-82'), {
      fill: h,
      form: 0.35,
      amp: 1.6,
      inner: curls(70, -74, -84, 148, 66, warm(h, 0.28)),
    }),
  over: () =>
    paper(band('70,-12 79,-9 84,3 82,17 77,25', 8, 11), { fill: P.mint, sh: 1, form: 0.3, rim: 0.8, tex: 0 }) +
    `<path d="M71-12Q62-10 62-1Q63 7 68 10" fill="none" stroke="#e9fbf3" stroke-width="3"/><circle cx="69" cy="11" r="4.6" fill="#e9fbf3"/><circle cx="83" cy="10" r="2.200" fill="${P.lamp}"/>`,
}

export const body = (c, m) =>
  paper(torso(m), {
    fill: c.top,
    sh: 2,
    inner:
      `<path d="M-34 -90Q0 -98 34 -90L40 -58Q0 -52 -40 -58Z" fill="${cool(c.top, 0.18)}"/><path d="M-60 -56Q0 -46 60 -56" stroke="${cool(c.top, 0.3)}" stroke-width="5" fill="none"/>` +
      stroke(
        [
          [-12, yTop(m) + 14],
          [-13, yTop(m) + 44],
        ],
        P.cream,
        4,
      ) +
      stroke(
        [
          [12, yTop(m) + 14],
          [13, yTop(m) + 38],
        ],
        P.cream,
        4,
      ),
  }) +
  paper(
    ribbon(
      [
        [-34, yTop(m) + 6],
        [0, yTop(m) + 18],
        [34, yTop(m) + 6],
      ],
      20,
    ),
    { fill: cool(c.top, 0.12), sh: 1 },
  )
