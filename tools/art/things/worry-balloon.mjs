// A worry on a string, where it does not stay, and the rag that is left of it; what helpers have in their hands.
import { ell, mix, P, paper, rect } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'

const GREY = '#b9b3cf'
/** Full of scribble and nothing else. */
export const balloon = () =>
  paper(soft('-84,-20 -74,-82 -30,-118 30,-118 76,-82 84,-20 52,52 10,86 -10,86 -52,52'), {
    fill: GREY,
    sh: 2,
    form: 0.5,
    inner: line('-44,-30 -10,-66 34,-48 36,-6 -2,16 -34,-6 -14,-40 16,-30 12,-10', '#5d5880', 7, 0.6),
  }) +
  paper(soft('-52,-70 -38,-92 -22,-98 -32,-78 -48,-56'), { fill: '#d9d6e6', sh: 0, form: 0 }) +
  paper(corners('-16,104 16,104 6,82 -6,82', 4), { fill: '#6f6b8f', sh: 1 })
/** It has said what it had to say, and grins. */
export const rag = () =>
  paper(soft('-64,10 -52,-26 -10,-18 6,-34 42,-24 66,4 52,26 22,20 4,36 -30,28 -50,36'), { fill: mix(P.rose, P.heather, 0.3), sh: 2, form: 0.4 }) +
  line('-22,-6 -16,-12 -10,-6', P.ink, 5) +
  line('12,-8 18,-14 24,-8', P.ink, 5) +
  `<path d="M-16 6Q2 12 22 4Q16 22 2 22Q-12 20 -16 6Z" fill="#6e2038"/>`
export const pocket = () =>
  paper(rect(-104, -112, 208, 60, 16), { fill: '#3f5c92', sh: 1, form: 0.2 }) +
  paper(corners('-96,-70 96,-70 92,62 0,104 -92,62', 16), { fill: '#5a7cb8', sh: 2, form: 0.35 }) +
  line('-78,-46 0,-40 78,-46', P.oil, 5).replace('stroke-linecap', 'stroke-dasharray="14 10" stroke-linecap') +
  line('-76,-36 -74,52 0,86 74,52 76,-36', P.oil, 5).replace('stroke-linecap', 'stroke-dasharray="14 10" stroke-linecap') +
  paper(soft('0,44 -30,16 -30,-8 -14,-16 0,-4 14,-16 30,-8 30,16'), { fill: P.coral, sh: 1, form: 0.3 })
export const bigHat = () =>
  paper(ell(0, 66, 118, 32), { fill: P.plum, sh: 2, form: 0.3 }) +
  paper(corners('-70,60 -62,-84 62,-84 70,60', 20), { fill: P.plum, sh: 1, form: 0.45 }) +
  paper(ell(0, -82, 62, 17), { fill: mix(P.plum, P.cream, 0.16), sh: 0, form: 0.2 }) +
  paper(band('-72,34 0,52 72,34', 34), { fill: P.oil, sh: 1, form: 0.3 }) +
  paper(soft('56,26 78,-34 104,-66 98,-22 74,28'), { fill: P.glass, sh: 1, form: 0.3 })
// ---- what they hold ------------------------------------------------------------------------------------
export const knitting = () =>
  paper(soft('-52,-24 -6,-28 -2,44 -30,60 -56,46'), { fill: P.coral, sh: 1, form: 0.3, inner: [-10, 10, 30].map((y) => line(`-60,${y} 0,${y + 4}`, P.cream, 6, 0.8)).join('') }) +
  line('-70,-44 20,-16', '#e2b67c', 7) +
  line('-44,-56 2,-4', '#e2b67c', 7) +
  line('-6,30 26,52 44,30', P.coral, 5) +
  paper(ell(52, 18, 34), { fill: P.coral, sh: 1, form: 0.4, inner: line('24,4 52,-12 80,10', P.cream, 5, 0.5) + line('22,24 54,8 84,30', P.cream, 5, 0.5) })
export const juggling = () =>
  [
    [-44, 14, P.oil],
    [0, -34, P.coral],
    [44, 12, P.teal],
  ]
    .map(([x, y, fill]) =>
      paper(ell(x, y, 27), { fill, sh: 1, form: 0.5, inner: `<path d="M${x - 30} ${y - 4}Q${x} ${y + 8} ${x + 30} ${y - 4}" stroke="${P.cream}" stroke-width="7" fill="none"/>` }),
    )
    .join('')
export const hanky = () =>
  paper(soft('-62,-28 -20,-44 18,-30 60,-46 56,8 64,44 20,34 -14,50 -58,36 -50,4'), {
    fill: '#fffaf0',
    sh: 1,
    form: 0.3,
    inner: [
      [-34, -10],
      [0, 12],
      [34, -12],
      [28, 24],
      [-30, 26],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="9" fill="${P.glass}"/>`)
      .join(''),
  })
