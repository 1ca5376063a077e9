// The mirror over the basin, and the big tooth in it that you scrub white. Middle at 0,0.
import { cool, ell, f, mix, P, paper, rng } from '../paper/kit.mjs'
import { dot, line, soft } from '../paper/points.mjs'

/** A shaving mirror in a rope-and-brass frame; 520 wide, silvery paper inside. */
export const mirror = () => {
  const knots = Array.from({ length: 44 }, (_, i) => {
    const a = (i / 44) * Math.PI * 2
    return `<g transform="translate(${f(Math.cos(a) * 243)} ${f(Math.sin(a) * 243)}) rotate(${f((a * 180) / Math.PI + 62)})"><rect x="-16" y="-6" width="32" height="12" rx="6" fill="${cool('#c79a63', 0.32)}" opacity=".5"/></g>`
  }).join('')
  return (
    paper(ell(0, 0, 260), { fill: '#dcb47c', sh: 2, form: 0.12, amp: 1.6, inner: knots }) +
    paper(ell(0, 0, 226), { fill: P.brass, sh: 1, form: 0.06, amp: 1 }) +
    paper(ell(0, 0, 214), {
      fill: '#d9e6ec',
      sh: 0,
      form: 0.16,
      amp: 0.8,
      tex: 0.25,
      lit: '#eef4f4',
      shade: '#b5c4dc',
      inner:
        `<path d="M-190 60L20 -230L90 -230L-150 130Z" fill="#ffffff" opacity=".42"/><path d="M-120 150L140 -200L166 -180L-92 176Z" fill="#ffffff" opacity=".3"/>` +
        `<ellipse cy="150" rx="190" ry="70" fill="#f6d9c4" opacity=".5" filter="url(#blur30)"/>`,
    }) +
    [0, 1, 2, 3].map((i) => paper(ell(Math.cos(0.785 + i * 1.571) * 243, Math.sin(0.785 + i * 1.571) * 243, 20), { fill: P.brass, sh: 1, form: 0.5 })).join('')
  )
}

const SHAPE =
  '-128,-60 -126,-112 -92,-148 -46,-148 0,-126 46,-148 92,-148 126,-112 128,-60 116,0 100,60 88,128 66,156 44,146 32,96 20,58 0,46 -20,58 -32,96 -44,146 -66,156 -88,128 -100,60 -116,0'
const eyes = [
  () => [-44, 44].map((x) => line(`${x - 15},-40 ${x},-33 ${x + 15},-40`, P.ink, 7)).join(''), // dozing
  () => line('-59,-42 -44,-35 -29,-42', P.ink, 7) + dot(44, -38, 1.4), // one eye open
  () => dot(-44, -38, 1.5) + dot(44, -38, 1.5),
  () => dot(-44, -38, 1.6) + dot(44, -38, 1.6),
  () => [-44, 44].map((x) => line(`${x - 17},-32 ${x},-47 ${x + 17},-32`, P.ink, 7)).join(''),
]
const grin = (k) =>
  `<path d="M${-40 * k} 0Q0 ${10 * k} ${40 * k} 0Q${36 * k} ${40 * k} 0 ${42 * k}Q${-36 * k} ${40 * k} ${-40 * k} 0Z" fill="#6e2038"/><path d="M${-18 * k} ${34 * k}Q0 ${18 * k} ${18 * k} ${34 * k}Q0 ${44 * k} ${-18 * k} ${34 * k}Z" fill="#e77d74"/>`
const mouths = [
  () => line('-14,2 0,5 14,2', P.ink, 6),
  () => line('-18,0 0,9 18,0', P.ink, 6),
  () => line('-26,-2 -12,12 0,15 12,12 26,-2', P.ink, 6.5),
  () => grin(0.72),
  () => grin(0.95),
]
/** step 0 dull and dozing, 4 white and wide awake. */
export function tooth(step) {
  const white = step / 4
  const r = rng(5)
  let dull = ''
  const spots = [
    [-78, -98, 30],
    [70, -112, 26],
    [96, -20, 24],
    [-92, -8, 22],
    [-62, 74, 20],
    [62, 92, 22],
    [10, -100, 18],
  ]
  spots.slice(0, [7, 5, 3, 1, 0][step]).forEach(([x, y, q]) => {
    dull += paper(ell(x, y, q * (1 + r() * 0.3), q * 0.8), { fill: '#d9c184', sh: 0, form: 0, rim: 0, amp: 2.4, tex: 0.3, op: 0.55 })
  })
  const shine = [
    [],
    [],
    [[-84, -104, 20]],
    [
      [-88, -104, 26],
      [70, 60, 12],
    ],
    [
      [-88, -106, 30],
      [84, 50, 16],
      [-74, 70, 12],
    ],
  ][step]
  return (
    paper(soft(SHAPE), {
      fill: mix('#eadba6', '#fffdf6', white),
      sh: 1,
      form: 0.3,
      amp: 1,
      tex: 0.3 - white * 0.15,
      shade: mix('#bda98c', '#b9c9e6', white),
      inner: dull,
    }) +
    shine
      .map(([x, y, q]) =>
        paper(soft(`${x - q},${y + q * 0.9} ${x - q * 0.9},${y - q * 0.2} ${x + q * 0.3},${y - q} ${x + q * 0.7},${y - q * 0.7} ${x - q * 0.2},${y - q * 0.1}`), {
          fill: '#ffffff',
          sh: 0,
          form: 0,
          rim: 0,
        }),
      )
      .join('') +
    [-1, 1].map((k) => `<ellipse cx="${k * 76}" cy="-8" rx="22" ry="14" fill="${P.rose}" opacity="${f(2.5 + white * 3.5) / 10}" filter="url(#s1)"/>`).join('') +
    eyes[step]() +
    `<g transform="translate(0 -8)">${mouths[step]()}</g>`
  )
}
