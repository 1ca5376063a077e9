// Nan: white curls, a lilac cardigan and pearls, and a hearing aid in the ear. Small and round.
import { cool, ell, P, paper, warm } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import { CLOTHES, pearls } from './wardrobe.mjs'

export const look = {
  size: 'big',
  skin: '#f4cdb0',
  hair: '#eeeaf0',
  brows: '#b3adb9',
  top: P.heather,
  shirt: P.foam,
  button: P.cream,
  skirt: '#5d6a93',
  legs: '#5d6a93',
  lap: '#5d6a93',
  bare: 1,
  tights: '#c9a58c',
  shoe: P.plum,
  old: 1,
  build: { leg: -22, tall: 0.92, wide: 1.06 },
}

const CURLS = [
  [-66, -22, 20],
  [-66, -52, 22],
  [-44, -76, 24],
  [-14, -88, 25],
  [18, -88, 25],
  [46, -76, 24],
  [67, -52, 22],
  [67, -22, 20],
  [-40, -50, 17],
  [-12, -57, 18],
  [16, -57, 18],
  [42, -50, 17],
]
export const hair = {
  back: (h) => paper(ell(0, -26, 84, 70), { fill: cool(h, 0.16), amp: 2.4, form: 0.3 }),
  front: (h) =>
    CURLS.map(([x, y, r]) =>
      paper(ell(x, y, r, r * 0.92), {
        fill: h,
        sh: 1,
        form: 0.4,
        amp: 1.2,
        inner: line(`${x - r * 0.5},${y + 3} ${x},${y - r * 0.45} ${x + r * 0.5},${y + 2}`, cool(h, 0.22), 2.4, 0.8),
      }),
    ).join(''),
  over: () =>
    paper(soft('70,-6 80,-8 86,4 82,20 74,18'), { fill: warm(P.wetsand, 0.1), sh: 1, form: 0.3, rim: 0.8 }) +
    `<path d="M73-4Q63-4 64 6Q65 11 69 12" fill="none" stroke="#f7efe6" stroke-width="2.8"/><circle cx="69" cy="12" r="4.2" fill="#f7efe6"/>`,
}
export const body = (c, m) => CLOTHES.cardigan(c, m) + pearls(m)
