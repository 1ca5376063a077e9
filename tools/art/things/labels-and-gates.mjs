// Labels that promise things, what they promise, and where they lead: a gate with a wall behind it, or a path.
import { at, cool, ell, mix, P, paper, poly, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { standingGull } from './beach-life.mjs'
import { heart } from './beach-postbox.mjs'
import { ICON } from './things.mjs'

// ---- labels: the louder, the more they rush. 380 x 134 round 0,0 ----
const quiet = () =>
  paper(rect(-188, -62, 376, 124, 18), { fill: P.glass, sh: 2, form: 0.2, inner: line('-170,-46 170,-46', P.cream, 5, 0.7) + line('-170,46 170,46', P.cream, 5, 0.7) })
const eager = () =>
  paper(soft('-186,-52 -140,-66 -94,-54 -48,-66 0,-54 48,-66 94,-54 140,-66 186,-52 194,0 186,52 140,66 94,54 48,66 0,54 -48,66 -94,54 -140,66 -186,52 -194,0'), {
    fill: P.apricot,
    sh: 2,
    form: 0.25,
    inner: [-150, -90, 90, 150].map((x) => `<circle cx="${x}" cy="0" r="9" fill="${P.cream}" opacity=".7"/>`).join(''),
  })
const loud = () => {
  const spikes = Array.from({ length: 36 }, (_, i) => {
    const a = (i / 36) * Math.PI * 2
    const r = i % 2 ? 1 : 0.84
    return [Math.cos(a) * 200 * r * (1 + 0.1 * Math.abs(Math.sin(2 * a))), Math.sin(a) * 76 * r * (1 + 0.1 * Math.abs(Math.sin(2 * a)))]
  })
  return paper(poly(spikes, 3), { fill: P.coral, sh: 2, form: 0.2 }) + paper(ell(0, 0, 158, 56), { fill: P.lamp, sh: 0, form: 0.2 })
}
export const labels = { 0: quiet, 1: eager, 2: loud }
/** A label that has been peeled: its pale back, rolled up. */
export const peeled = () =>
  paper(soft('-186,6 -120,-14 0,-20 120,-14 186,6 188,26 120,12 0,6 -120,12 -188,26'), { fill: P.cream, sh: 2, form: 0.5 }) +
  paper(soft('-190,18 0,2 190,18 186,34 0,20 -186,34'), { fill: P.wetsand, sh: 1, form: 0.4 })
/** What was under it: a strip of plain paper with a path on it. */
export const under = () =>
  paper(rect(-184, -58, 368, 116, 8), { fill: '#fff6e3', sh: 2, form: 0.1, tex: 0.3 }) +
  [-140, -104, -68, 68, 104, 140].map((x, i) => paper(ell(x, (i % 2) * 12 - 6, 11, 7), { fill: P.wetsand, sh: 0, form: 0.3 })).join('')
/** It pulls you along by the sleeve: a paper arm that points to the left. */
export const arm = () =>
  paper(band('0,0 -30,16 -62,18', 20, 16), { fill: P.coral, sh: 1, form: 0.4 }) +
  paper(soft('-58,4 -76,0 -96,10 -112,14 -112,24 -92,26 -76,36 -58,32'), { fill: P.cream, sh: 1, form: 0.4 })

// ---- what they promise, about 100 across ----
const coins = () =>
  [
    [-34, 20],
    [34, 22],
    [0, -18],
  ]
    .map(([x, y]) => paper(ell(x, y, 32), { fill: P.oil, sh: 2, form: 0.5 }) + paper(ell(x, y, 21), { fill: P.lamp, sh: 0, form: 0.2 }))
    .join('')
const homework = () =>
  paper(rect(-38, -50, 76, 100, 6), { fill: P.teal, sh: 2, form: 0.3, inner: `<rect x="-38" y="-50" width="16" height="100" fill="${P.pine}"/>` }) +
  paper(rect(-12, -32, 40, 22, 4), { fill: P.cream, sh: 0 }) +
  at(26, 18, paper(corners('-6,-44 6,-44 6,22 0,38 -6,22', 2), { fill: P.lamp, sh: 1 }), 1, 24)
export const puffin = () =>
  paper(soft('-30,50 -38,4 -28,-40 2,-56 28,-40 38,4 28,50 0,56'), { fill: '#3a3450', sh: 2, form: 0.4 }) +
  paper(soft('-18,48 -22,6 0,-6 22,6 18,48 0,52'), { fill: P.cream, sh: 0, form: 0.2 }) +
  paper(ell(8, -32, 20), { fill: P.cream, sh: 0, form: 0.2 }) +
  paper(soft('24,-46 56,-36 58,-26 26,-20'), { fill: P.coral, sh: 1, form: 0.3, inner: line('38,-46 38,-16', P.lamp, 6) }) +
  dot(10, -34, 0.6) +
  [-14, 12].map((x) => paper(ell(x, 56, 13, 7), { fill: P.coral, sh: 0 })).join('')
const present = () =>
  paper(rect(-46, -22, 92, 68, 6), { fill: P.coral, sh: 2, form: 0.35 }) +
  paper(rect(-54, -36, 108, 24, 6), { fill: P.rose, sh: 1, form: 0.3 }) +
  paper(rect(-9, -36, 18, 82, 2), { fill: P.lamp, sh: 0 }) +
  [-1, 1].map((k) => paper(soft('0,-36 12,-62 40,-62 36,-42', k), { fill: P.lamp, sh: 1, form: 0.3 })).join('')
const kitten = () =>
  at(-2, 6, paper(soft('-30,-50 26,-50 28,6 58,16 62,40 40,52 -8,48 -30,28'), { fill: P.heather, sh: 2, form: 0.4, inner: `<path d="M-40 -34H40V-18H-40Z" fill="${P.cream}"/>` })) +
  paper(soft('-34,-50 -40,-82 -18,-70 12,-70 34,-82 28,-48 0,-34'), { fill: '#d98a4a', sh: 1, form: 0.4 }) +
  line('-22,-56 -14,-52 -6,-56', P.ink, 4) +
  line('4,-56 12,-52 20,-56', P.ink, 4)
const quiz = () =>
  [
    [-26, -22, P.coral],
    [26, -22, P.teal],
    [-26, 26, P.lamp],
    [26, 26, P.heather],
  ]
    .map(([x, y, c]) => paper(rect(x - 22, y - 20, 44, 40, 8), { fill: c, sh: 1, form: 0.3 }))
    .join('') + line('12,28 22,38 42,12', P.cream, 8)
const dragon = () =>
  paper(soft('-24,-34 0,-56 24,-34 36,8 24,44 0,52 -24,44 -36,8'), {
    fill: P.grass,
    sh: 2,
    form: 0.5,
    inner: [
      [-12, -14],
      [14, 4],
      [-8, 26],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="8" fill="${P.moss}"/>`)
      .join(''),
  }) + line('-30,2 -12,-8 2,6 18,-6 32,2', P.cream, 5)
export const promises = { coins, homework, puffin, present, kitten, quiz, dragon, heart: () => at(0, 6, heart(P.coral), 3.4), ball: () => ICON.ball() }

// ---- where it leads: 240 wide, feet on y 0 ----
const posts = () =>
  [-1, 1]
    .map((k) => paper(rect(k * 108 - 13, -150, 26, 154, 6), { fill: P.wood, sh: 2, form: 0.4 }) + paper(ell(k * 108, -154, 18, 15), { fill: P.brass, sh: 1, form: 0.4 }))
    .join('')
const half = (k) =>
  paper(corners('4,-112 92,-124 92,-6 4,-6', 6, k), {
    fill: warm(P.wood, 0.2),
    sh: 1,
    form: 0.3,
    inner: [26, 48, 70].map((x) => line(`${k * x},-130 ${k * x},0`, P.dark, 4, 0.5)).join(''),
  })
const aside = (k) => paper(corners('96,-126 130,-142 130,16 96,-4', 5, k), { fill: cool(P.wood, 0.1), sh: 1, form: 0.3 })
const opening = (inner) => paper(corners('-96,-136 96,-136 96,0 -96,0', 4), { fill: P.peach, sh: 0, form: 0, rim: 0, inner })
const bricks = () =>
  opening(
    `<rect x="-110" y="-150" width="220" height="160" fill="${P.brick}"/>` +
      Array.from(
        { length: 30 },
        (_, i) =>
          `<rect x="${-108 + (i % 5) * 46 - (Math.floor(i / 5) % 2) * 22}" y="${-136 + Math.floor(i / 5) * 24}" width="41" height="19" rx="4" fill="${[mix(P.brick, P.coral, 0.4), P.brick, mix(P.brick, P.apricot, 0.3)][i % 3]}" stroke="#8f4030" stroke-width="2"/>`,
      ).join(''),
  )
const road = () =>
  opening(
    `<circle cx="30" cy="-104" r="22" fill="${P.glow}"/><path d="M-100 -70Q-30 -104 100 -64V10H-100Z" fill="${P.grass}"/><path d="M-40 4Q20 -40 -6 -78H10Q50 -44 44 4Z" fill="${P.cream}"/>`,
  )
export const gates = {
  'gate-shut': () => half(-1) + half(1) + paper(ell(0, -60, 11), { fill: P.brass, sh: 1, form: 0.4 }) + posts(),
  'gate-wall': () => bricks() + at(-20, -2, standingGull(), 1.35) + aside(-1) + aside(1) + posts(),
  'gate-path': () => road() + aside(-1) + aside(1) + posts(),
}
/** Leave it be: it floats off on the tide, a paper boat. */
export const leave = () =>
  at(
    6,
    -34,
    paper(corners('-52,-14 52,-14 30,26 -30,26', 4), { fill: P.cream, sh: 1, form: 0.3 }) + paper(corners('-24,-14 0,-58 24,-14', 3), { fill: '#fffaf0', sh: 1, form: 0.35 }),
  ) +
  paper(soft('-120,-22 -90,-38 -56,-20 -20,-34 16,-18 52,-34 88,-20 120,-32 124,4 0,10 -124,4'), {
    fill: P.teal,
    sh: 2,
    form: 0.3,
    inner: line('-110,-18 -90,-26 -60,-10 -20,-22 16,-8 52,-22 88,-8 116,-18', P.foam, 5, 0.9),
  })
