// The lighthouse, and every lamp that stands or hangs.
import { cool, ell, mix, P, paper, poly, rect, stroke } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { win } from './houses.mjs'

export const lighthouse = (band = P.coral) => {
  let s = paper(corners('-74,0 74,0 62,-34 -62,-34', 8), { fill: P.chalk, sh: 2 })
  const T = corners('-56,-26 56,-26 38,-318 -38,-318', 4)
  s += paper(T, {
    fill: P.cream,
    sh: 3,
    form: 0.5,
    dir: { x: 0.6, y: -0.75 },
    shade: mix(P.cream, P.plum, 0.42),
    inner: `<path d="M-80 -110Q0 -98 80 -110V-178Q0 -166 -80 -178Z" fill="${band}"/><path d="M-80 -236Q0 -226 80 -236V-292Q0 -282 -80 -292Z" fill="${band}"/><path d="M-80 -110Q0 -98 80 -110V-178Q0 -166 -80 -178Z M-80 -236Q0 -226 80 -236V-292Q0 -282 -80 -292Z" fill="url(#t1)" opacity=".8"/><path d="M-80 0L-58 -20L-40 -320H-16L-24 0Z" fill="#3a2a6a" opacity=".3" filter="url(#s2)"/><path d="M20 -330L44 -330L70 0H44Z" fill="#ffe7b0" opacity=".3" filter="url(#s2)"/>`,
  })
  s += win(-9, -226, 18, 26, 1, 8) + win(-10, -100, 20, 28, 1, 8)
  s += paper(soft('-19,-28 -19,-66 -11,-80 0,-84 11,-80 19,-66 19,-28'), {
    fill: P.deep,
    sh: 1,
    inner: `<path d="M0-90V-20" stroke="${cool(P.deep, 0.4)}" stroke-width="3"/><circle cx="6" cy="-50" r="3.4" fill="${P.lamp}"/>`,
  })
  s += paper(corners('-60,-316 60,-316 50,-336 -50,-336', 5), { fill: P.navy, sh: 2 })
  s += paper(rect(-32, -398, 64, 64, 5), {
    fill: '#ffd977',
    sh: 1,
    form: 0,
    rim: 0,
    tex: 0.3,
    inner: `<ellipse cy="-366" rx="26" ry="34" fill="#fff6d2" filter="url(#s2)"/><circle cy="-366" r="13" fill="#fffdf0"/>`,
  })
  s +=
    [-32, -11, 11, 32]
      .map((x) =>
        stroke(
          [
            [x, -398],
            [x, -336],
          ],
          P.navy,
          4,
        ),
      )
      .join('') + line('-32,-376 32,-376', P.navy, 2.6, 0.7)
  for (let x = -56; x <= 56; x += 14)
    s += stroke(
      [
        [x, -334],
        [x, -358],
      ],
      P.navy,
      3,
    )
  s += line('-60,-358 60,-358', P.navy, 4)
  s +=
    paper(soft('-44,-396 -36,-420 -16,-438 0,-442 16,-438 36,-420 44,-396 0,-390'), { fill: band, sh: 2, dir: { x: 0.5, y: 0.6 } }) +
    paper(ell(0, -448, 8), { fill: P.brass, sh: 1 })
  return s
}

export const lampPost = (h = 150) =>
  paper(rect(-4, -h, 8, h, 3), { fill: P.ink, sh: 1, form: 0 }) +
  paper(rect(-10, -12, 20, 12, 4), { fill: P.ink, sh: 1 }) +
  paper(
    poly(
      [
        [-12, -h - 30],
        [12, -h - 30],
        [9, -h],
        [-9, -h],
      ],
      4,
    ),
    { fill: P.lamp, sh: 0, rim: 0, inner: `<circle cy="${-h - 14}" r="8" fill="#fffbe2"/>` },
  ) +
  paper(
    poly(
      [
        [-17, -h - 28],
        [17, -h - 28],
        [0, -h - 46],
      ],
      3,
    ),
    { fill: P.ink, sh: 1 },
  )

export const lantern = () =>
  `<path d="M-16 -44Q0 -74 16 -44" stroke="${P.ink}" stroke-width="4" fill="none"/>` +
  paper(corners('-18,-40 18,-40 10,-52 -10,-52', 3), { fill: P.ink, sh: 1 }) +
  paper(rect(-15, -40, 30, 34, 6), {
    fill: P.lamp,
    sh: 1,
    form: 0,
    inner: `<ellipse cy="-22" rx="9" ry="13" fill="#fffbe2"/>`,
  }) +
  [-15, 15]
    .map((x) =>
      stroke(
        [
          [x, -40],
          [x, -6],
        ],
        P.ink,
        3,
      ),
    )
    .join('') +
  paper(rect(-19, -8, 38, 9, 3), { fill: P.ink, sh: 1 })
