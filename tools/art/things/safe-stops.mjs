// What stands at the stops of the harbour island: a classroom in the open, a pillar box, frames on a line, a garden gate at the ferry. Foot at 0,0.
import { at, cool, d, ell, mix, P, paper, poly, rect, stroke, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { bunting } from './small.mjs'

const post = (x, top, w = 9, fill = P.wood) => paper(rect(x - w / 2, top, w, -top, 3), { fill, sh: 1, form: 0.4 })

/** An awning of stripes with a scalloped hem, from -w/2 to w/2, its hem at y. */
export function awning(w, y, high, colour, other = P.cream) {
  const n = Math.round(w / 24)
  const step = w / n
  const slant = high * 0.22
  let cloth = ''
  for (let i = 0; i < n; i++) {
    const [a, b] = [-w / 2 + i * step, -w / 2 + (i + 1) * step]
    const top = (x) => x * (1 - slant / (w / 2))
    cloth += `<path d="${d(
      poly(
        [
          [top(a), y - high],
          [top(b), y - high],
          [b, y],
          [a, y],
        ],
        0,
      ),
    )}" fill="${i % 2 ? other : colour}"/>`
  }
  const hem = Array.from({ length: n }, (_, i) => paper(ell(-w / 2 + (i + 0.5) * step, y, step / 2, 10, 0, Math.PI), { fill: i % 2 ? other : colour, sh: 1, form: 0 })).join('')
  return (
    hem +
    paper(
      poly(
        [
          [-w / 2 + slant, y - high],
          [w / 2 - slant, y - high],
          [w / 2, y],
          [-w / 2, y],
        ],
        3,
      ),
      { fill: colour, sh: 2, form: 0, inner: `${cloth}<path d="M${-w / 2} ${y - high}H${w / 2}V${y - high * 0.55}H${-w / 2}Z" fill="#fff0c0" opacity=".22"/>` },
    )
  )
}

const easel = () =>
  stroke(
    [
      [-30, 0],
      [-6, -104],
    ],
    P.wood,
    6,
  ) +
  stroke(
    [
      [30, 0],
      [6, -104],
    ],
    P.wood,
    6,
  ) +
  paper(rect(-44, -98, 88, 62, 4), { fill: '#3c6a63', sh: 2, form: 0.2 }) +
  paper(ell(-18, -72, 9), { fill: P.lamp, sh: 0, rim: 0 }) +
  line('-34,-50 -22,-56 -10,-50 2,-56 14,-50 28,-56', '#cfe9df', 3.4, 0.9) +
  paper(corners('6,-60 28,-60 24,-52 10,-52', 2), { fill: P.cream, sh: 0 }) +
  line('17,-60 17,-82', P.cream, 3) +
  paper(corners('18,-82 32,-66 18,-64', 2), { fill: P.coral, sh: 0 }) +
  line('-46,-36 46,-36', P.dark, 6)

const desk = (colour) =>
  line('-20,0 -18,-24', P.dark, 5) +
  line('20,0 18,-24', P.dark, 5) +
  paper(corners('-30,-22 30,-22 25,-34 -25,-34', 3), { fill: colour, sh: 1, form: 0.3 }) +
  paper(rect(-13, -37, 15, 8, 2), { fill: P.cream, sh: 0 }) +
  paper(ell(13, -34, 4), { fill: P.coral, sh: 0 })

/** A classroom without walls: deck, canopy, easel, two desks, a shelf of cups and a hand bell. */
export const classroom = () =>
  paper(corners('-126,8 126,8 108,-26 -108,-26', 5), {
    fill: '#c9986a',
    sh: 2,
    form: 0.15,
    inner: [-80, -40, 0, 40, 80].map((x) => line(`${x * 0.86},-28 ${x},10`, P.dark, 2, 0.35)).join(''),
  }) +
  [-98, 98].map((x) => post(x, -150)).join('') +
  paper(rect(-94, -112, 56, 8, 2), { fill: P.dark, sh: 1 }) +
  [-84, -66, -48].map((x, i) => at(x, -112, paper(corners('-7,0 7,0 8,-15 -8,-15', 2), { fill: [P.glass, P.coral, P.heather][i], sh: 0 }))).join('') +
  at(10, -24, easel()) +
  bunting(-96, -128, 96, -128, 14, 11) +
  awning(238, -138, 44, '#cf6f4e') +
  at(-66, -2, desk('#e2b06f')) +
  at(76, 2, desk('#8fb5a8'))

const slotted = (o) =>
  paper(rect(-30, -12, 60, 14, 4), { fill: P.ink, sh: 1 }) +
  paper(rect(-26, -104, 52, 96, 8), { fill: P.coral, sh: 2, form: 0.5, inner: `<path d="M-26 -60H26" stroke="${cool(P.coral, 0.3)}" stroke-width="2"/>` }) +
  paper(rect(-15, -54, 30, 36, 4), { fill: mix(P.coral, '#7d2f2a', 0.25), sh: 0 }) +
  paper(ell(0, -36, 6), { fill: P.lamp, sh: 0 }) +
  paper(soft('-34,-100 -30,-114 0,-126 30,-114 34,-100 0,-96'), { fill: mix(P.coral, P.brick, 0.3), sh: 1, form: 0.4 }) +
  paper(rect(-19, -90, 38, o ? 15 : 8, 3), { fill: P.ink, sh: 0, rim: 0 })

/** The pillar box as it stands, and with its mouth open. */
export const pillarBox = () => slotted(0)
export const pillarBoxOpen = () =>
  slotted(1) + at(8, -84, paper(corners('-17,-12 17,-16 19,6 -15,10', 2), { fill: P.cream, sh: 1 }) + paper(soft('1,2 -5,-4 -3,-8 1,-5 5,-8 7,-4'), { fill: P.rose, sh: 0 }), 1, -8)

/** A little table with letters weighed down by a shell. */
export const letterTable = () =>
  line('-26,0 -22,-34', P.dark, 5) +
  line('26,0 22,-34', P.dark, 5) +
  paper(corners('-38,-32 38,-32 32,-44 -32,-44', 3), { fill: '#d9b07c', sh: 1 }) +
  [
    [-14, -44, -5, P.cream],
    [-10, -49, 4, '#f6d9c4'],
    [14, -44, 6, '#dfeee4'],
  ]
    .map(([x, y, deg, c]) =>
      at(
        x,
        y,
        paper(rect(-15, -10, 30, 18, 2), { fill: c, sh: 1, form: 0, inner: `<path d="M-15 -10L0 1L15 -10" stroke="${cool(c, 0.35)}" stroke-width="2" fill="none"/>` }) +
          paper(ell(0, 0, 3), { fill: P.coral, sh: 0 }),
        1,
        deg,
      ),
    )
    .join('') +
  paper(soft('-6,-52 0,-62 8,-52 0,-48'), { fill: P.peach, sh: 0 })

const picture = (what, colour) =>
  paper(rect(-19, -2, 38, 44, 3), { fill: P.cream, sh: 2, form: 0.2 }) + paper(rect(-14, 4, 28, 28, 2), { fill: colour, sh: 0, rim: 0, inner: what })

const onLine = () => [
  picture(`${'<circle cx="4" cy="14" r="7" fill="#ffd977"/>'}<path d="M-14 22Q0 16 14 22V34H-14Z" fill="${P.deep}"/>`, P.apricot),
  picture(
    `<circle cx="0" cy="22" r="9" fill="${P.wood}"/><path d="M-9 17l2-9 6 5h2l6-5 2 9z" fill="${P.wood}"/><circle cx="-3" cy="20" r="1.6" fill="${P.ink}"/><circle cx="4" cy="20" r="1.6" fill="${P.ink}"/>`,
    '#bfe0d2',
  ),
  // This one hangs with its back to us: nobody has said yes.
  paper(rect(-19, -2, 38, 44, 3), { fill: '#cbb9a6', sh: 2, form: 0.2 }) + line('-14,4 14,36', '#9b8677', 3) + line('14,4 -14,36', '#9b8677', 3),
  picture(`<path d="M-14 34V26L-4 14L4 22L8 18L14 26V34Z" fill="${P.moss}"/><path d="M-2 10q4-5 8 0q4-5 8 0" stroke="${P.ink}" stroke-width="2" fill="none"/>`, '#d6cbe6'),
]

const camera = () =>
  line('-22,0 -2,-62', P.dark, 5) +
  line('22,0 2,-62', P.dark, 5) +
  line('0,0 0,-62', P.dark, 5) +
  paper(soft('-2,-104 34,-110 44,-64 30,-52 2,-58'), { fill: '#4b4262', sh: 1, form: 0.3 }) +
  paper(rect(-26, -102, 40, 40, 4), { fill: P.wood, sh: 2, form: 0.4 }) +
  paper(corners('-28,-94 -48,-100 -48,-66 -28,-72', 3), { fill: P.dark, sh: 1 }) +
  paper(ell(-50, -83, 8, 16), { fill: P.brass, sh: 1 }) +
  paper(ell(-51, -83, 4.5, 10), { fill: '#bfe0d2', sh: 0 })

/** A photographer's stand: four frames pegged on a line, and an old camera with its cloth. */
export const photoStand = () =>
  [-116, 62].map((x) => post(x, -134, 8)).join('') +
  line('-116,-126 -70,-112 -27,-108 16,-112 62,-126', P.cream, 3) +
  onLine()
    .map((body, i) => at(-91 + i * 42, [-116, -109, -109, -116][i], body + paper(rect(-4, -8, 8, 15, 2), { fill: '#e2b67c', sh: 0 }), 1, [-4, 2, -3, 4][i]))
    .join('') +
  at(196, 4, camera())

const coat = (colour, trim) =>
  paper(soft('-5,0 5,0 17,10 22,40 14,44 13,62 -13,62 -14,44 -22,40 -17,10'), { fill: colour, sh: 1, form: 0.4, inner: line('0,4 0,62', trim, 3) }) +
  [24, 38].map((y) => `<circle cx="5" cy="${y}" r="2.600" fill="${trim}"/>`).join('')

const cup = (colour) =>
  paper(ell(9, 12, 6, 7), { fill: colour, sh: 0, inner: `<ellipse cx="9" cy="12" rx="3" ry="3.500" fill="${P.dark}"/>` }) +
  paper(corners('-9,2 9,2 8,22 -8,22', 3), { fill: colour, sh: 1, form: 0.5 })

const gate = () =>
  [-28, -14, 0, 14, 28]
    .map((x) =>
      paper(corners(`${x - 5},0 ${x + 5},0 ${x + 5},-${62 - Math.abs(x) * 0.5} ${x},-${70 - Math.abs(x) * 0.5} ${x - 5},-${62 - Math.abs(x) * 0.5}`, 2), {
        fill: '#f4ead6',
        sh: 1,
        form: 0.3,
      }),
    )
    .join('') +
  [-18, -44].map((y) => paper(rect(-36, y, 72, 7, 2), { fill: '#e8dcc6', sh: 1 })).join('') +
  paper(ell(26, -30, 4), { fill: P.brass, sh: 0 })

/** A garden gate under an arch of roses; beside it, on hooks, the coats and cups of people one knows. */
export function ferryGate() {
  const roses = [-48, -44, -30, -14, 4, 22, 38, 46, 49]
    .map((x, i) =>
      at(
        x,
        [-84, -112, -132, -144, -147, -142, -128, -106, -78][i],
        paper(ell(0, 0, 11, 10), { fill: mix('#6f8f55', P.pine, (i % 3) * 0.2), sh: 1, form: 0.4, amp: 2 }) +
          paper(ell(2, -2, 5.5), { fill: [P.coral, P.rose, P.cream][i % 3], sh: 0, amp: 1.2 }),
      ),
    )
    .join('')
  return (
    at(-110, 0, post(-52, -112, 8) + post(62, -112, 8) + paper(rect(-60, -114, 130, 13, 4), { fill: P.wood, sh: 1, form: 0.3 })) +
    [
      [-150, P.oil, P.dark],
      [-112, '#7a5a94', P.lamp],
    ]
      .map(([x, c, t]) => at(x, -102, coat(c, t)))
      .join('') +
    at(-78, -100, paper(band('-3,0 -9,24 -5,52', 11), { fill: P.coral, sh: 1 }) + paper(band('3,0 8,22 6,44', 11), { fill: mix(P.coral, P.cream, 0.25), sh: 0 })) +
    [-152, -126, -100, -74].map((x, i) => at(x, -28, cup([P.glass, P.rose, P.lamp, '#7ba0ae'][i]), 0.82)).join('') +
    paper(rect(-168, -34, 120, 7, 3), { fill: P.wood, sh: 1 }) +
    post(-46, -84, 9, '#f4ead6') +
    post(46, -84, 9, '#f4ead6') +
    `<path d="M-46 -82Q-46 -144 0 -146Q46 -144 46 -82" fill="none" stroke="${warm(P.wood, 0.2)}" stroke-width="8"/>` +
    roses +
    gate()
  )
}
