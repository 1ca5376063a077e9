// Miss Osei, who teaches: a head band, a green cardigan and a lanyard.
import { cool, ell, P, paper, rect, stroke, warm } from '../paper/kit.mjs'
import { band, corners, soft } from '../paper/points.mjs'
import { torso, yTop } from './body.mjs'
import { curls } from './head.mjs'

export const look = { size: 'big', skin: '#955f40', hair: '#2a1d26', top: P.moss, legs: '#955f40', bare: 1, shoe: P.ink, lap: P.plum }

export const hair = {
  back: (h) => paper(ell(0, -34, 92, 78), { fill: cool(h, 0.1), amp: 3, form: 0.3 }),
  front: (h) =>
    paper(soft('-72,-14 -78,-50 -64,-92 -30,-112 4,-118 40,-110 70,-90 80,-52 72,-14 52,-36 24,-46 0,-48 -24,-46 -52,-36'), {
      fill: h,
      amp: 2.6,
      form: 0.3,
      inner: curls(90, -76, -114, 152, 96, warm(h, 0.26)),
    }) +
    paper(band('-74,-20 -46,-48 0,-60 46,-48 74,-20', 20), {
      fill: P.lamp,
      sh: 1,
      form: 0,
      inner: [-52, -26, 0, 26, 52].map((x, i) => `<circle cx="${x}" cy="${-58 + Math.abs(x) * 0.35}" r="5" fill="${i % 2 ? P.coral : P.deep}"/>`).join(''),
    }),
  over: () => [-1, 1].map((k) => `<circle cx="${k * 71}" cy="30" r="6.5" fill="${P.brass}"/><circle cx="${k * 71 - 1.5}" cy="28" r="2.4" fill="${P.glow}"/>`).join(''),
}

export const body = (c, m) =>
  paper(corners('-50,-110 50,-110 70,-34 -70,-34', 8), { fill: P.plum, form: 0.35 }) +
  paper(torso(m, 60), {
    fill: c.top,
    sh: 2,
    inner:
      `<path d="M-17 ${yTop(m) - 4}L0 ${yTop(m) + 44}L17 ${yTop(m) - 4}Z" fill="${P.cream}"/>` +
      stroke(
        [
          [0, yTop(m) + 44],
          [0, -90],
        ],
        cool(c.top, 0.35),
        3,
      ) +
      stroke(
        [
          [-20, yTop(m)],
          [-4, yTop(m) + 66],
        ],
        P.coral,
        4,
      ) +
      stroke(
        [
          [20, yTop(m)],
          [4, yTop(m) + 66],
        ],
        P.coral,
        4,
      ),
  }) +
  paper(rect(-13, yTop(m) + 64, 26, 32, 4), {
    fill: P.cream,
    sh: 1,
    inner: `<circle cx="0" cy="${yTop(m) + 76}" r="6" fill="${P.rose}"/><path d="M-8 ${yTop(m) + 89}h16" stroke="${P.slate}" stroke-width="3"/>`,
  })
