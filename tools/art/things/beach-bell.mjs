// The telling bell: a big bell in a frame with a roof, a rope that a child can reach, and a bench for two. Foot at 0,0; 160 wide, 170 high.
import { at, cool, ell, P, paper, rect } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { heap } from './beach-ground.mjs'

const post = (x) => paper(corners(`${x - 6},-132 ${x + 6},-132 ${x + 8},0 ${x - 8},0`, 3), { fill: P.wood, sh: 2, form: 0.4 })

/** The bell on its yoke, with its rope: hangs from its pin at 0,0. */
export const bigBell = () =>
  paper(ell(0, 66, 9), { fill: P.brass, sh: 0, form: 0.4 }) +
  paper(soft('-40,62 -30,46 -27,22 -17,8 0,3 17,8 27,22 30,46 40,62 0,70'), {
    fill: P.oil,
    sh: 1,
    form: 0.55,
    inner:
      line('-44,52 0,60 44,52', cool(P.brass, 0.1), 4, 0.8) +
      line('-30,26 0,31 30,26', '#fff1b8', 3.4, 0.7) +
      `<ellipse cx="-12" cy="30" rx="5" ry="14" fill="#fff6cf" opacity=".7" transform="rotate(12 -12 30)"/>`,
  }) +
  paper(rect(-16, -5, 32, 11, 4), { fill: P.dark, sh: 0, form: 0.3 }) +
  paper(band('0,68 3,84 -2,98', 5), { fill: '#f0dcb2', sh: 0 }) +
  paper(soft('-6,96 0,92 6,96 5,106 8,118 -8,118 -5,106'), { fill: P.coral, sh: 0, form: 0.4 })

const bench = () =>
  [-30, 30].map((x) => paper(corners(`${x - 4},-18 ${x + 4},-18 ${x + 6},2 ${x - 6},2`, 2), { fill: P.dark, sh: 1 })).join('') +
  [-46, -36].map((y) => paper(rect(-38, y - 4, 76, 8, 3), { fill: '#6f93a0', sh: 1, form: 0.2 })).join('') +
  [-34, 34].map((x) => paper(rect(x - 3, -50, 6, 34, 2), { fill: P.dark, sh: 1 })).join('') +
  paper(corners('-40,-24 40,-24 44,-15 -44,-15', 3), { fill: '#8fb3ba', sh: 1, form: 0.2 }) +
  // a big cushion and a small one
  paper(soft('-36,-24 -34,-44 -16,-48 -4,-42 -4,-24 -18,-20'), { fill: P.coral, sh: 1, form: 0.4 }) +
  paper(soft('6,-23 7,-36 18,-40 28,-35 28,-22 17,-19'), { fill: P.lamp, sh: 1, form: 0.4 })

export const bellFrame = () =>
  `<ellipse cx="14" cy="0" rx="88" ry="10" fill="#1b1440" opacity=".24" filter="url(#b2)"/>` +
  [-52, 44].map(post).join('') +
  paper(corners('-58,-104 -50,-110 -28,-132 -36,-132', 1), { fill: P.dark, sh: 0 }) +
  paper(corners('50,-104 42,-110 20,-132 28,-132', 1), { fill: P.dark, sh: 0 }) +
  paper(rect(-64, -142, 120, 13, 4), { fill: P.wood, sh: 2, form: 0.3 }) +
  paper(corners('-80,-138 72,-138 46,-168 -54,-168', 5), {
    fill: '#4f6f96',
    sh: 2,
    form: 0.3,
    inner: [-148, -158].map((y) => line(`-90,${y} 0,${y + 2} 90,${y}`, '#33456f', 2, 0.6)).join(''),
  }) +
  paper(ell(-4, -171, 6), { fill: P.brass, sh: 1 }) +
  [-52, 44].map((x) => at(x, 1, heap(16))).join('')
export const benchForTwo = bench
