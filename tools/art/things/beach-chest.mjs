// A treasure chest half in the sand, shut; its key hangs on a post beside it. Foot at 0,0; 160 wide, 150 high.
import { at, ell, flat, P, paper, rect, stroke } from '../paper/kit.mjs'
import { corners, line, pts, soft } from '../paper/points.mjs'
import { heap } from './beach-ground.mjs'
import { star } from './small.mjs'

const plank = (text) => line(text, P.dark, 2.6, 0.55)
const chest = () =>
  paper(corners('-64,-54 64,-54 60,14 -60,14', 6), { fill: P.wood, sh: 2, form: 0.4, inner: plank('-70,-34 70,-33') + plank('-70,-12 70,-11') }) +
  paper(soft('-66,-52 -64,-74 -52,-92 -30,-102 0,-105 30,-102 52,-92 64,-74 66,-52 0,-49'), {
    fill: '#bb7f50',
    sh: 2,
    form: 0.4,
    inner: plank('-70,-72 70,-72') + plank('-60,-90 60,-90'),
  }) +
  [-42, 42]
    .map(
      (x) =>
        paper(corners(`${x - 8},-56 ${x * 0.86 - 7},-104 ${x * 0.86 + 7},-104 ${x + 8},-56 ${x + 7},14 ${x - 7},14`, 3), { fill: P.brass, sh: 1, form: 0.3 }) +
        [-92, -66, -40].map((y) => `<circle cx="${x * 0.97}" cy="${y}" r="2.6" fill="${P.glow}"/>`).join(''),
    )
    .join('') +
  paper(rect(-68, -60, 136, 11, 4), { fill: P.brass, sh: 1, form: 0.3 }) +
  stroke(pts('-9,-48 -9,-60 -6,-68 0,-71 6,-68 9,-60 9,-48'), '#8d93ae', 5) +
  paper(rect(-17, -54, 34, 30, 8), { fill: P.oil, sh: 1, form: 0.4 }) +
  `<circle cy="-42" r="4.6" fill="${P.ink}"/><path d="M-2 -41L-3.500 -31H3.500L2 -41Z" fill="${P.ink}"/>`

/** The key on its string: hangs from its pin at 0,0. */
export const chestKey = () =>
  line('0,0 0,14', P.coral, 2.6) +
  paper(ell(0, 24, 11), { fill: P.oil, sh: 1, form: 0.4 }) +
  `<circle cy="24" r="5" fill="#8a5a34"/>` +
  paper(corners('-3,33 3,33 3,43 11,43 11,49 3,49 3,53 9,53 9,59 3,59 3,64 -3,64', 1.5), { fill: P.oil, sh: 1 })

export const chestInSand = () =>
  `<ellipse cx="4" cy="-4" rx="88" ry="12" fill="#1b1440" opacity=".22" filter="url(#b2)"/>` +
  paper(rect(66, -134, 11, 132, 4), { fill: P.wood, sh: 2, form: 0.4 }) +
  paper(corners('40,-128 80,-134 80,-125 42,-119', 2), { fill: P.dark, sh: 1 }) +
  at(-14, -14, chest(), 1, -7) +
  at(-14, 4, heap(88, 36)) +
  at(72, 0, heap(22)) +
  star(-66, -6, 8, P.lamp) +
  flat(ell(40, -2, 6, 3.4), '#f7e2d3')
