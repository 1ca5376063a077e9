// The other islands seen from one of them: one paper tone in the haze, known by what stands on them, a window lit here and there. Foot at 0,0.
import { at, cool, ell, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { corners, soft } from '../paper/points.mjs'

const ground = (w, h, tone) =>
  paper(soft(`${-w},6 ${-w * 0.8},${-h * 0.6} ${-w * 0.3},${-h} ${w * 0.3},${-h * 0.92} ${w * 0.8},${-h * 0.5} ${w},6 0,10`), { fill: tone, sh: 1, form: 0.2, tex: 0.4 }) +
  `<path d="M${-w * 1.1} 8H${w * 1.1}" stroke="${warm(tone, 0.7)}" stroke-width="3" opacity=".6" stroke-linecap="round"/>`

const piece = (text, tone) => paper(corners(text, 2), { fill: tone, sh: 0, form: 0.2, tex: 0.4 })
const light = (x, y, w = 4, h = 6) => paper(rect(x, y, w, h, 1), { fill: P.lamp, sh: 0, rim: 0, tex: 0 })

export const PALE = {
  light: (tone) =>
    ground(52, 16, tone) +
    piece('-9,-12 9,-12 6,-66 -6,-66', warm(tone, 0.45)) +
    piece('-9,-28 9,-28 8,-40 -8,-40', mix(tone, P.coral, 0.4)) +
    light(-4, -76, 8, 10) +
    piece('-8,-76 8,-76 0,-88', mix(tone, P.coral, 0.4)) +
    piece('22,-8 44,-8 44,-20 33,-28 22,-20', cool(tone, 0.15)) +
    light(30, -18),
  windmill: (tone) =>
    ground(74, 18, tone) +
    piece('-8,-14 12,-14 7,-50 -3,-50', warm(tone, 0.35)) +
    [20, 110, 200, 290].map((deg) => at(2, -50, piece('-1,-3 -2,-30 7,-28 4,-6', mix(tone, P.glass, 0.35)), 1, deg)).join('') +
    piece('30,-8 54,-8 54,-20 42,-28 30,-20', cool(tone, 0.12)) +
    light(38, -18) +
    at(-40, -10, paper(ell(0, -9, 11, 10), { fill: cool(tone, 0.15), sh: 0 })),
  school: (tone) =>
    ground(82, 18, tone) +
    piece('-40,-12 26,-12 26,-32 -40,-32', warm(tone, 0.35)) +
    piece('-46,-30 32,-30 22,-46 -36,-46', cool(tone, 0.2)) +
    piece('-14,-44 0,-44 0,-62 -14,-62', warm(tone, 0.35)) +
    piece('-18,-60 4,-60 -7,-78', cool(tone, 0.2)) +
    [-32, -18, 8].map((x) => light(x, -26)).join('') +
    at(52, -9, paper(ell(0, -9, 12, 11), { fill: cool(tone, 0.15), sh: 0 })),
  observatory: (tone) =>
    at(-46, 0, ground(32, 22, tone)) +
    at(42, 0, ground(42, 26, tone)) +
    paper(corners('-60,-14 -20,-34 40,-26 40,-16 20,-16 0,-24 -18,-22 -36,-8', 6), { fill: cool(tone, 0.1), sh: 0, form: 0.2 }) +
    piece('32,-22 58,-22 58,-48 32,-48', warm(tone, 0.3)) +
    paper(ell(45, -48, 15, 14, Math.PI, Math.PI * 2), { fill: cool(tone, 0.2), sh: 0, form: 0.3 }) +
    light(43, -40),
  lookout: (tone) =>
    at(-44, 0, ground(42, 26, tone)) +
    at(46, 0, ground(46, 20, tone)) +
    piece('-52,-22 -48,-44 -40,-44 -36,-22 -40,-22 -44,-40 -48,-22', cool(tone, 0.2)) +
    piece('-56,-42 -32,-42 -32,-56 -56,-56', warm(tone, 0.3)) +
    light(-48, -53, 8, 6) +
    piece('-60,-55 -28,-55 -44,-68', cool(tone, 0.2)) +
    piece('30,-16 62,-16 62,-32 30,-32', warm(tone, 0.3)) +
    piece('26,-31 66,-31 58,-46 34,-46', cool(tone, 0.2)) +
    light(38, -28) +
    light(50, -28),
  harbour: (tone) =>
    ground(84, 16, tone) +
    piece('-14,-10 34,-10 34,-32 -14,-32', warm(tone, 0.4)) +
    piece('-20,-30 40,-30 30,-48 -10,-48', mix(tone, P.coral, 0.4)) +
    piece('-56,-8 -30,-8 -30,-24 -43,-33 -56,-24', warm(tone, 0.2)) +
    light(-46, -20) +
    light(6, -24, 8, 8),
}
