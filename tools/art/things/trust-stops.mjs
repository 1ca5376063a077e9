// The small pieces at the trust island's stops: wonky mirrors, a winged fish on a painted board, three telescopes. Foot at 0,0.
import { at, ell, mix, P, paper, poly, rect, stroke } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'

/** What a mirror shows of the crab before it: as it is, long, wide, and a king. */
export const reflections = () => {
  const crab = (w, h, extra = '') =>
    paper(ell(0, 0, 22 * w, 16 * h), { fill: P.coral, sh: 0, form: 0.4 }) +
    [-1, 1]
      .map(
        (k) =>
          line(`${k * 18 * w},${-4 * h} ${k * 28 * w},${-18 * h}`, P.coral, 5) +
          paper(ell(k * 29 * w, -22 * h, 7 * w, 7 * h), { fill: P.coral, sh: 0 }) +
          line(`${k * 7 * w},${-12 * h} ${k * 8 * w},${-24 * h}`, P.coral, 4) +
          `<circle cx="${k * 8 * w}" cy="${-26 * h}" r="4.500" fill="${P.ink}"/><circle cx="${k * 8 * w - 1.4}" cy="${-26 * h - 1.6}" r="1.500" fill="#fff6e0"/>`,
      )
      .join('') +
    line(`${-8 * w},${3 * h} 0,${7 * h} ${8 * w},${3 * h}`, P.ink, 2.6) +
    extra
  return [crab(0.8, 0.8), crab(0.5, 1.9), crab(1.2, 0.5), crab(0.9, 0.9, paper(corners('-14,-30 -16,-48 -7,-38 0,-52 7,-38 16,-48 14,-30', 2), { fill: P.oil, sh: 0 }))]
}

const wavyFrame = (w, h, wob) =>
  Array.from({ length: 40 }, (_, i) => {
    const t = (i / 40) * Math.PI * 2
    return [Math.cos(t) * w * (1 + wob * Math.sin(t * 4)), -h + Math.sin(t) * h * (1 + wob * 0.5 * Math.cos(t * 3))]
  })

export const mirror = (w, h, wob, frame) =>
  stroke(
    [
      [-w * 0.5, 4],
      [-w * 0.3, -h * 0.5],
    ],
    P.dark,
    7,
  ) +
  stroke(
    [
      [w * 0.5, 4],
      [w * 0.3, -h * 0.5],
    ],
    P.dark,
    7,
  ) +
  paper(wavyFrame(w, h, wob), { fill: frame, sh: 2, form: 0.4 }) +
  at(
    0,
    -h * 0.13,
    paper(wavyFrame(w * 0.8, h * 0.87, wob), {
      fill: '#c7d3ee',
      sh: 0,
      form: 0.35,
      shade: '#8f9ccc',
      inner: `<path d="M${-w * 0.6} ${-h * 0.6}L${w * 0.1} ${-h * 1.8}L${w * 0.34} ${-h * 1.8}L${-w * 0.5} ${-h * 0.3}Z" fill="#fff" opacity=".4"/>`,
    }),
  ) +
  paper(ell(0, -h * 2 - 4, 10), { fill: P.lamp, sh: 1 })

/** Two mirrors under a striped canopy: the tall one shows things in its own way. The middle of its glass is at -34,-92. */
export const mirrorHall = () =>
  paper(corners('-112,8 112,8 98,-14 -98,-14', 4), { fill: '#8a6a90', sh: 2, form: 0.15 }) +
  [-96, 96].map((x) => paper(rect(x - 5, -180, 10, 184, 3), { fill: '#5f4a86', sh: 1, form: 0.4 })).join('') +
  at(-34, -2, mirror(46, 84, 0.07, P.brass)) +
  at(54, -2, mirror(34, 62, -0.1, P.heather)) +
  paper(soft('-120,-164 -96,-184 -60,-200 0,-226 60,-200 96,-184 120,-164 90,-156 60,-166 30,-156 0,-166 -30,-156 -60,-166 -90,-156'), {
    fill: '#e6cfe0',
    sh: 2,
    form: 0.25,
    inner: ['-120,-150 -90,-150 -40,-206 -56,-210', '-60,-150 -30,-150 -10,-222 -24,-218', '0,-150 30,-150 12,-222 0,-226', '60,-150 90,-150 48,-210 36,-212']
      .map((text) => `<path d="M${text.replaceAll(' ', 'L')}Z" fill="#6f4f86"/>`)
      .join(''),
  }) +
  line('0,-222 0,-252', P.ink, 3.4) +
  paper(corners('1,-252 28,-244 1,-236', 2), { fill: P.coral, sh: 0 })

/** The winged fish, its wings up or down. */
export const wingedFish = (isUp) =>
  paper(isUp ? soft('-6,-8 -26,-44 -4,-42 18,-10') : soft('-8,-2 -34,16 -8,26 16,4'), { fill: P.cream, sh: 0, form: 0.2, inner: '' }) +
  paper(soft('-42,0 -20,-17 12,-16 32,-4 48,-18 46,0 48,18 32,5 10,16 -20,14'), {
    fill: P.oil,
    sh: 0,
    form: 0.4,
    inner: [-4, 10].map((x) => `<path d="M${x} -14Q${x + 8} 0 ${x} 14" stroke="${P.apricot}" stroke-width="3" fill="none"/>`).join(''),
  }) +
  at(-26, -3, dot(0, 0, 0.62)) +
  line('-40,4 -34,7', P.ink, 2.4)

/** A board on legs with a painted sky: for the winged fish, pinned at 0,-74. */
export const paintedBoard = () =>
  line('-46,0 -38,-110', P.wood, 8) +
  line('46,0 38,-110', P.wood, 8) +
  paper(rect(-66, -124, 132, 96, 5), { fill: P.wood, sh: 2, form: 0.3 }) +
  paper(rect(-58, -116, 116, 80, 3), {
    fill: '#a9d3dc',
    sh: 0,
    rim: 0,
    inner: `<ellipse cx="-28" cy="-98" rx="20" ry="7" fill="#fff" opacity=".8"/><ellipse cx="36" cy="-88" rx="16" ry="6" fill="#fff" opacity=".8"/><path d="M-60 -46Q-30 -56 0 -46T60 -46V-30H-60Z" fill="#5f84b0"/>`,
  }) +
  paper(corners('-76,-120 76,-120 64,-136 -64,-136', 3), { fill: '#6f4f86', sh: 1 })

/** A spyglass on a crooked tripod, a long brass telescope, and a fat one in a box: three ways to look at one star. */
export const telescopes = () =>
  at(
    -92,
    0,
    line('-18,0 0,-56', P.wood, 5) +
      line('18,0 0,-56', P.wood, 5) +
      line('2,2 0,-56', P.dark, 5) +
      paper(corners('-40,-44 -36,-58 8,-80 16,-66', 3), { fill: P.coral, sh: 1, form: 0.4 }) +
      paper(corners('6,-82 36,-98 46,-78 16,-64', 3), { fill: mix(P.coral, P.cream, 0.35), sh: 1 }),
  ) +
  at(
    0,
    2,
    line('-24,0 0,-72', P.dark, 6) +
      line('24,0 0,-72', P.dark, 6) +
      line('0,4 0,-72', P.dark, 6) +
      paper(corners('-54,-52 -48,-66 50,-126 60,-110', 3), {
        fill: P.brass,
        sh: 2,
        form: 0.4,
        inner: line('-20,-84 -10,-66', P.cream, 4, 0.7) + line('14,-106 24,-88', P.cream, 4, 0.7),
      }) +
      paper(corners('46,-130 62,-140 76,-116 60,-106', 3), { fill: P.oil, sh: 1 }) +
      paper(corners('-70,-46 -62,-58 -48,-52 -54,-42', 2), { fill: P.ink, sh: 0 }) +
      paper(ell(0, -76, 8), { fill: P.ink, sh: 0 }),
  ) +
  at(
    98,
    2,
    paper(ell(0, -4, 34, 10), { fill: P.dark, sh: 1 }) +
      paper(
        poly(
          [
            [-28, -4],
            [-22, -44],
            [22, -44],
            [28, -4],
          ],
          4,
        ),
        { fill: P.wood, sh: 1, form: 0.3 },
      ) +
      paper(corners('-26,-22 -12,-96 30,-88 16,-14', 5), { fill: P.teal, sh: 2, form: 0.45, inner: line('-24,-50 24,-42', P.cream, 5, 0.7) }) +
      paper(ell(9, -92, 21, 7), { fill: '#2c2b60', sh: 0, rim: 0.5 }) +
      paper(rect(18, -72, 16, 9, 3), { fill: P.ink, sh: 0 }),
  )

/** An owl who has seen it all; and with both eyes open. */
export const owl = (isAwake) =>
  paper(soft('-22,0 -26,-30 -18,-54 18,-54 26,-30 22,0'), { fill: '#8a6a7c', sh: 1, form: 0.45 }) +
  paper(soft('-12,-4 -14,-24 0,-32 14,-24 12,-4'), {
    fill: '#e6cfd0',
    sh: 0,
    form: 0.2,
    inner: [-20, -12].map((y) => line(`-10,${y} -5,${y + 4} 0,${y} 5,${y + 4} 10,${y}`, '#8a6a7c', 2)).join(''),
  }) +
  paper(corners('-20,-50 -22,-66 -8,-56 8,-56 22,-66 20,-50 0,-42', 3), { fill: '#8a6a7c', sh: 0 }) +
  [-10, 10]
    .map(
      (x) =>
        paper(ell(x, -42, 10), { fill: P.cream, sh: 0 }) +
        (isAwake
          ? `<circle cx="${x}" cy="-42" r="6" fill="${P.ink}"/><circle cx="${x - 2}" cy="-44" r="2" fill="#fff6e0"/>`
          : line(`${x - 6},-41 ${x},-38 ${x + 6},-41`, P.ink, 2.6)),
    )
    .join('') +
  paper(corners('-4,-38 4,-38 0,-30', 1), { fill: P.oil, sh: 0 }) +
  paper(band('-30,2 0,5 32,2', 9), { fill: P.dark, sh: 1 })
