// Plates: nine-slice pieces of paper. A margin of 60 all round holds shadow and light.
import { FRAMES } from '../devices/frames.mjs'
import { SLIP_PLATES } from '../devices/slips.mjs'
import { d, ell, glow, P, paper, poly } from '../paper/kit.mjs'

const shade = (q, y = 16, o = 0.42) =>
  `<path d="${d(q)}" transform="translate(3 ${y})" fill="#1b1440" opacity="${o}" filter="url(#b3)"/><path d="${d(q)}" transform="translate(2 5)" fill="#1b1440" opacity="${o * 0.8}" filter="url(#b1)"/>`
const M = 60,
  W = 480,
  H = 320 // whole image 480x320, paper 360x200
const piece = (fill, o = {}) => {
  const q = poly(
    o.pts ?? [
      [M, M],
      [W - M, M],
      [W - M, H - M],
      [M, H - M],
    ],
    o.r ?? 20,
  )
  return paper(q, { fill, sh: 0, form: 0, tex: 0.13, rim: 0.85, amp: 1.5, seed: 1, ...o })
}
const base = (o) =>
  poly(
    [
      [M, M],
      [W - M, M],
      [W - M, H - M],
      [M, H - M],
    ],
    o ?? 20,
  )
export const PLATE = {
  read1: () => shade(base()) + piece('#fbf0d9', { seed: 3 }),
  night: () => shade(base()) + piece('#2f3068', { seed: 5, rim: 0.28, tex: 0.35 }),
  press: () => lit(0.62) + shade(base(), 12, 0.3) + piece('#ffc94d', { seed: 31, pts: grow(9, 12), rim: 0.9, tex: 0.3 }) + under() + piece('#fff6e3', { seed: 12 }),
  hover: () => lit(1) + shade(base(), 16, 0.3) + piece('#ffd564', { seed: 31, pts: grow(12, 15), rim: 0.9, tex: 0.3 }) + under() + piece('#fffaf0', { seed: 12 }),
  down: () => lit(0.5) + shade(base(), 5, 0.3) + piece('#ffc94d', { seed: 31, pts: grow(5, 5), rim: 0.9, tex: 0.3 }) + piece('#ffeab5', { seed: 12 }),
  lit: () => lit(1.3) + lit(1) + piece('#ffb92e', { seed: 31, pts: grow(11, 14), rim: 1, tex: 0.2 }) + under() + piece('#ffe3a0', { seed: 12, tex: 0.3 }),
  dim: () => shade(base(), 8, 0.3) + piece('#d9cdd3', { seed: 12, tex: 0.3, rim: 0.4 }),
  disc: () => {
    const e = ell(150, 150, 96, 94),
      e2 = ell(150, 150, 84, 82)
    return (
      glow(150, 150, 146, P.lamp, 0.8) +
      `<path d="${d(e)}" transform="translate(2 9)" fill="#1b1440" opacity=".34" filter="url(#b3)"/>` +
      paper(e, { fill: '#ffc94d', sh: 0, form: 0, tex: 0.3, rim: 0.9, seed: 2, amp: 1.6 }) +
      paper(e2, { fill: '#fff6e3', sh: 1, form: 0, tex: 0.2, rim: 0.85, seed: 7, amp: 1.4 })
    )
  },
}
const grow = (k, b) => [
  [M - k, M - k * 0.8],
  [W - M + k * 0.8, M - k],
  [W - M + k, H - M + b],
  [M - k * 0.7, H - M + b * 0.85],
]
const under = () => `<path d="${d(base())}" transform="translate(1 4)" fill="#7a3d10" opacity=".38" filter="url(#b1)"/>`
function lit(o) {
  const q = poly(grow(14, 18), 34)
  return `<path d="${d(q)}" fill="#ffc24a" opacity="${Math.min(1, 0.55 * o)}" filter="url(#blur14)"/><path d="${d(poly(grow(4, 8), 26))}" fill="#ffe9a8" opacity="${Math.min(1, 0.6 * o)}" filter="url(#blur14)"/>`
}

const OWN_PLATES = Object.entries(PLATE).map(([name, draw]) => ({
  name,
  draw,
  w: name === 'disc' ? 300 : 480,
  h: name === 'disc' ? 300 : 320,
  glows: ['press', 'hover', 'down', 'lit', 'disc'].includes(name),
}))
export const PLATES = [...OWN_PLATES, ...FRAMES, ...SLIP_PLATES]

/** The theatre's front: paper waves below the picture, where a tall window has room. Round 800 wide, the picture's foot at 0. */
export const front = () =>
  ['#4c549c', '#41478a', '#373c78', '#2e3166']
    .map((fill, row) => {
      const top = 26 + row * 150
      const crest = [[-80, 900]]
      for (let x = -80; x <= 880; x += 22) crest.push([x, top - 20 * Math.abs(Math.sin(x / 150 + row * 1.9)) + 9 * Math.sin(x / 61 + row)])
      crest.push([880, 900])
      return paper(crest, { fill, sh: 3, form: 0, amp: 1.2, tex: 0.35, rim: 0.7, dir: { x: 0, y: 1 } })
    })
    .join('')
