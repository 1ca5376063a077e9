// Small things that lie on plates: lanterns and the little lighthouse.
import { at, ell, glow, P, paper, rect, stroke } from '../paper/kit.mjs'
import { band, corners, soft } from '../paper/points.mjs'
import * as T from '../things/things.mjs'

export const lanternBig = (on) =>
  (on ? '' : '') +
  `<path d="M-30 -92Q0 -150 30 -92" stroke="${P.ink}" stroke-width="7" fill="none"/>` +
  paper(corners('-36,-84 36,-84 18,-112 -18,-112', 5), { fill: P.navy, sh: 1, form: 0.4 }) +
  paper(rect(-31, -84, 62, 70, 9), {
    fill: on ? P.lamp : '#7c80a6',
    sh: 1,
    form: on ? 0 : 0.3,
    inner: on
      ? `<ellipse cy="-46" rx="22" ry="30" fill="#fff0b5" filter="url(#s2)"/><ellipse cy="-42" rx="10" ry="19" fill="#fffdf0"/>`
      : `<ellipse cy="-30" rx="5" ry="8" fill="#3d3f6a"/>`,
  }) +
  [-31, 0, 31]
    .map((x) =>
      stroke(
        [
          [x, -84],
          [x, -14],
        ],
        P.navy,
        x ? 6 : 3,
        x ? 1 : 0.5,
      ),
    )
    .join('') +
  paper(rect(-39, -17, 78, 18, 5), { fill: P.navy, sh: 1, form: 0.4 })

export const beaconMini = () => at(0, 46, T.lighthouse(), 0.26)
/** The browser's own little picture: a lit lamp on a night tile, 64 x 64. */
export const icon = () => paper(rect(2, 2, 60, 60, 15), { fill: P.dusk, sh: 0, form: 0, tex: 0, amp: 0.5 }) + glow(32, 33, 27, P.lamp, 0.9) + at(32, 54, lanternBig(1), 0.36)

/** A paper hand that points with its first finger, its tip at 0,0: nobody's in particular, the colour of the paper. */
export const ghostHand = () => {
  const skin = '#fff1d6'
  const edge = { fill: skin, sh: 2, form: 0.25, rim: 0.2 }
  return (
    paper(rect(-4, 150, 92, 44, 10), { fill: P.teal, sh: 2, form: 0.4 }) +
    paper(band('16,16 30,92', 34, 40), edge) +
    paper(soft('16,74 60,62 96,84 100,130 82,160 8,160 -14,134 -34,104 -22,92 4,108'), edge) +
    [
      [52, 78],
      [74, 88],
      [92, 104],
    ]
      .map(([x, y]) => paper(ell(x, y, 17, 19), { ...edge, sh: 1 }))
      .join('')
  )
}
