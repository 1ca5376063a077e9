// A red and white postbox on a post, hearts on a string, and a bottle that brought a letter. Foot at 0,0; 150 wide, 175 high.
import { at, flat, P, paper, rect, stroke } from '../paper/kit.mjs'
import { corners, line, pts, soft } from '../paper/points.mjs'
import { heap } from './beach-ground.mjs'

const HEART = '0,-4 5,-10 11,-9 13,-3 9,4 0,12 -9,4 -13,-3 -11,-9 -5,-10'
export const heart = (colour, o = {}) => paper(soft(HEART), { fill: colour, sh: 1, form: 0.4, ...o })

const letter = (k = 1) =>
  at(
    0,
    0,
    paper(rect(-20, -13, 40, 26, 3), { fill: '#fff6e3', sh: 1, form: 0.1, inner: line('-20,-13 0,3 20,-13', '#c9ab94', 2.4) }) + at(0, 2, flat(soft(HEART), P.coral), 0.5),
    k,
  )

/** A paper heart on a thread: hangs from its pin at 0,0. */
export const hangingHeart = (colour) => line('0,0 0,12', P.cream, 2) + at(0, 20, heart(colour))

const bottle = () =>
  flat(soft('-22,-4 -16,-16 16,-16 22,-14 36,-11 37,-4 22,-1 16,1 -16,1'), '#a9d8cd', 0.85) +
  flat(corners('-12,-12 12,-12 12,-3 -12,-3', 2), '#fff6e3') +
  line('-14,-13 8,-13', '#f4fffb', 2.4, 0.9) +
  paper(rect(35, -11, 9, 7, 2), { fill: P.wood, sh: 0 })

export const postbox = () =>
  `<ellipse cx="-4" cy="0" rx="66" ry="9" fill="#1b1440" opacity=".22" filter="url(#b2)"/>` +
  paper(rect(-8, -70, 16, 70, 4), {
    fill: P.cream,
    sh: 1,
    form: 0.4,
    inner: [-58, -34, -10].map((y) => `<path d="M-12 ${y}L12 ${y - 12}" stroke="${P.coral}" stroke-width="8"/>`).join(''),
  }) +
  at(-2, -126, letter(), 1, -12) +
  paper(soft('-40,-58 -41,-112 -38,-134 -22,-148 0,-152 22,-148 38,-134 41,-112 40,-58 0,-55'), {
    fill: P.coral,
    sh: 2,
    form: 0.45,
    inner: `<path d="M-50 -100H50V-88H-50Z" fill="${P.cream}" opacity="0"/>`,
  }) +
  paper(rect(-46, -118, 92, 11, 4), { fill: '#f6e6cf', sh: 1, form: 0.2 }) +
  paper(rect(-25, -136, 50, 11, 5), { fill: '#4a2a44', sh: 0, form: 0 }) +
  at(2, -142, letter(0.82), 1, 8) +
  paper(rect(-27, -130, 54, 6, 3), { fill: '#c9463a', sh: 0, form: 0 }) +
  at(0, -80, heart(P.cream), 1.25) +
  paper(rect(-46, -64, 92, 11, 4), { fill: '#f6e6cf', sh: 1, form: 0.2 }) +
  // a little flag says: post for you
  stroke(pts('42,-96 56,-96 56,-124'), P.brass, 4) +
  paper(corners('56,-126 74,-120 56,-112', 2), { fill: P.lamp, sh: 1 }) +
  at(0, -2, heap(26)) +
  at(-54, 2, bottle(), 1, -10)
