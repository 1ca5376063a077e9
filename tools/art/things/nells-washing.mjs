// Nell's washing: five pegs, five odd socks. A peg is pinned at its middle, a sock hangs from its pin at 0,0.
import { cool, P, paper, rect } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import { star } from './small.mjs'

export const PEGS = [P.teal, P.coral, P.oil, P.heather, '#5fa0cc']
export const bigPeg = (c) =>
  paper(rect(-9, -24, 18, 44, 6), {
    fill: c,
    sh: 1,
    form: 0.5,
    inner: `<path d="M-12 -4H12" stroke="#8d93ae" stroke-width="5"/><path d="M0 2V22" stroke="${cool(c, 0.45)}" stroke-width="2.4"/>`,
  })

const sock = (c, heel, inner, k = 1) =>
  paper(soft(`-11,0 11,0 12,${26 * k} 16,${36 * k} 30,${42 * k} 33,${52 * k} 22,${58 * k} 4,${55 * k} -10,${46 * k} -12,${26 * k}`), {
    fill: c,
    sh: 1,
    form: 0.3,
    inner: `${inner}<path d="M-14 -2H14V8H-14Z" fill="${heel}"/><path d="M24 ${38 * k}L40 ${42 * k}V${62 * k}H22Z" fill="${heel}"/>`,
  })
const rings = (c, ys) => ys.map((y) => line(`-16,${y} 0,${y + 2} 36,${y}`, c, 6)).join('')
const SOCKS = [
  () => sock(P.cream, P.coral, rings(P.coral, [18, 31, 44])),
  () =>
    sock(
      '#f4c04e',
      P.teal,
      [
        [-3, 18],
        [5, 30],
        [-2, 40],
        [14, 48],
      ]
        .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3.800" fill="${P.teal}"/>`)
        .join(''),
      0.86,
    ),
  () => sock(P.glass, P.navy, star(1, 24, 9, P.cream, 0) + star(12, 47, 7, P.cream, 0), 1.16),
  () => sock('#6f86b8', P.cream, line('-14,14 -5,22 4,14 13,22', P.cream, 4) + line('-14,28 -5,36 4,28 13,36', P.cream, 4)),
  () => sock(P.heather, P.lamp, rings('#8a5f95', [20, 34]) + star(14, 46, 6, P.lamp, 0), 0.94),
]
export const oddSock = (i) => SOCKS[i]()
