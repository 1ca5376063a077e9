// The lamp at a stop of a map: a wooden post on a stone, a lantern of paper panes on it. Out, it is sea glass; lit, it is the brightest thing about.
import { blob, ell, P, paper, poly, rect, stroke } from '../paper/kit.mjs'
import { corners, soft } from '../paper/points.mjs'

const PANE = { out: '#a9c4c6', lit: P.lamp }

export const stopLamp = (isLit) => stone() + post() + lantern(isLit)

const stone = () =>
  paper(soft('-30,2 -24,-10 -8,-15 10,-14 25,-9 31,2 18,8 -16,8'), { fill: '#9c94a8', sh: 1, form: 0.5 }) +
  stroke(
    [
      [-16, -5],
      [0, -9],
      [15, -5],
    ],
    '#fff6e3',
    2.4,
    0.45,
  )

const post = () => paper(rect(-6, -58, 12, 52, 3), { fill: P.wood, sh: 1, form: 0.6 }) + paper(corners('-15,-58 15,-58 9,-48 -9,-48', 3), { fill: P.dark, sh: 1, form: 0.4 })

function lantern(isLit) {
  const glass = blob([
    [-17, -62],
    [-22, -98],
    [-20, -102],
    [20, -102],
    [22, -98],
    [17, -62],
  ])
  const flame = `<ellipse cy="-80" rx="14" ry="20" fill="#fff3c0" filter="url(#s2)"/><path d="M0 -98Q13 -82 6 -70Q0 -64 -6 -70Q-13 -82 0 -98Z" fill="#fffdf0"/>`
  const glint = `<path d="M-13 -97L-4 -97L-9 -66L-13 -66Z" fill="#fff6e3" opacity=".55"/><path d="M0 -70Q6 -76 0 -84Q-6 -76 0 -70Z" fill="#5b6484" opacity=".8"/>`
  const bars = [-1, 1]
    .map((k) =>
      stroke(
        [
          [k * 21, -102],
          [k * 17, -62],
        ],
        P.navy,
        4,
      ),
    )
    .join('')
  return (
    paper(glass, { fill: isLit ? PANE.lit : PANE.out, sh: 1, form: isLit ? 0 : 0.25, rim: isLit ? 0.9 : 0.5, tex: isLit ? 0.1 : 0.3, inner: isLit ? flame : glint }) +
    bars +
    paper(
      poly(
        [
          [-28, -101],
          [28, -101],
          [12, -118],
          [-12, -118],
        ],
        4,
      ),
      { fill: P.coral, sh: 1, form: 0.4 },
    ) +
    paper(ell(0, -121, 5.5), { fill: P.brass, sh: 1 }) +
    paper(rect(-20, -64, 40, 7, 2.5), { fill: P.navy, sh: 1, form: 0.3 })
  )
}
