// Where to find out: a card that shows a good page, and an arm that points everywhere. In a 320 x 320 box round 0,0; no letters.
import { at, cool, ell, mix, P, paper, rect } from '../paper/kit.mjs'
import { band, corners, line } from '../paper/points.mjs'
import { star } from './small.mjs'

export const goodPage = () =>
  at(
    0,
    0,
    paper(rect(-118, -92, 236, 188, 18), { fill: P.teal, sh: 3, form: 0.3 }) +
      paper(rect(-102, -58, 204, 138, 10), { fill: '#fff6e3', sh: 0, form: 0.15 }) +
      [-92, -66, -40].map((x, i) => paper(ell(x, -75, 8), { fill: [P.coral, P.oil, P.cream][i], sh: 0 })).join('') +
      paper(ell(-44, 10, 42), { fill: mix(P.glass, '#ffffff', 0.2), sh: 1, form: 0.4 }) +
      line('-84,10 -44,20 -4,10', P.sea, 5, 0.7) +
      line('-44,-30 -58,10 -44,50', P.sea, 5, 0.7) +
      line('-44,-30 -28,10 -44,50', P.sea, 5, 0.7) +
      at(50, -6, star(0, 0, 52, P.lamp, 1)) +
      [34, 56].map((y, i) => paper(rect(16, y, 70 - i * 20, 12, 6), { fill: P.heather, sh: 0, form: 0 })).join(''),
    1,
    -6,
  )
export const spinner = () =>
  paper(band('0,130 -2,40 0,-30', 26, 22), { fill: P.wood, sh: 1, form: 0.3 }) +
  [0, 120, 240]
    .map((turn) => at(0, -30, paper(corners('-8,-22 66,-22 66,-46 118,0 66,46 66,22 -8,22', 6), { fill: [P.coral, P.heather, P.oil][turn / 120], sh: 2, form: 0.3 }), 1, turn + 20))
    .join('') +
  paper(ell(0, -30, 20), { fill: cool(P.brass, 0.1), sh: 1, form: 0.4 }) +
  line('-120,60 -134,20 -128,-24', P.oil, 7, 0.8) +
  line('118,70 136,34 134,-4', P.oil, 7, 0.8)
