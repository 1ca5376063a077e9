// The big windmill of the allotments, its sails, and the workings beside it: cogs, levers, and a sluice with a lamp. Origin: bottom middle; wheels and sails turn about 0,0.
import { at, ell, f, mix, P, paper, rect, stroke } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { win } from './houses.mjs'

/** Where the sails are pinned. */
export const HUB = { x: 0, y: -214 }

export const mill = () =>
  paper(corners('-84,0 84,0 78,-22 -78,-22', 5), { fill: '#b8a99c', sh: 2, form: 0.2 }) +
  paper(corners('-68,-16 68,-16 40,-204 -40,-204', 6), {
    fill: P.cream,
    sh: 3,
    form: 0.5,
    inner: [-40, -72, -104, -136, -168].map((y) => line(`-80,${y} 0,${y + 5} 80,${y}`, '#a58fae', 2.4, 0.4)).join(''),
  }) +
  win(-13, -176, 26, 30, 1, 5) +
  win(-36, -118, 22, 28, 1, 5) +
  win(16, -118, 22, 28, 1, 5) +
  paper(corners('-82,-76 82,-76 78,-66 -78,-66', 3), { fill: P.wood, sh: 2 }) +
  [-76, -46, -16, 16, 46, 76].map((x) => line(`${x},-74 ${x},-98`, P.wood, 4)).join('') +
  line('-80,-97 80,-97', P.wood, 4.6) +
  paper(soft('-21,-14 -21,-46 -12,-60 0,-64 12,-60 21,-46 21,-14'), {
    fill: P.pine,
    sh: 1,
    form: 0.2,
    inner: `<path d="M0 -70V0" stroke="#1b3a44" stroke-width="3"/><circle cx="8" cy="-36" r="4" fill="${P.lamp}"/>`,
  }) +
  paper(soft('-50,-200 -42,-234 -20,-256 0,-262 20,-256 42,-234 50,-200 0,-192'), {
    fill: P.moss,
    sh: 2,
    form: 0.4,
    inner: [-24, 0, 24].map((x) => line(`${x * 1.6},-196 ${x},-230 ${x * 0.3},-262`, '#33276a', 2, 0.3)).join(''),
  }) +
  paper(ell(0, -264, 7), { fill: P.brass, sh: 1 })

/** Four sails of lath and cloth, long as an oar is to a mouse. */
export const sails = () =>
  [0, 90, 180, 270]
    .map((turn, i) => {
      const cloth = [mix(P.lamp, P.cream, 0.3), P.glass][i % 2]
      const laths = [-40, -66, -92, -118].map((y) => line(`-8,${y} 36,${y}`, P.wood, 2.6)).join('')
      return `<g transform="rotate(${turn + 22})">${paper(corners('-4,-6 -6,-146 34,-138 26,-22', 5), { fill: cloth, sh: 1, form: 0.25, inner: laths })}${paper(band('0,0 -3,-146', 8, 5), { fill: P.dark, sh: 0 })}</g>`
    })
    .join('') + paper(ell(0, 0, 13), { fill: P.brass, sh: 1, form: 0.5 })

/** A wooden cog: `teeth` of them on a rim of radius `r`. */
export const cog = (r, teeth, colour = '#b98257') => {
  const rim = []
  for (let i = 0; i < teeth; i++)
    for (const [k, out] of [
      [0, 0],
      [0.14, 0.2],
      [0.42, 0.2],
      [0.56, 0],
    ]) {
      const a = ((i + k) / teeth) * Math.PI * 2
      rim.push([Math.cos(a) * r * (1 + out), Math.sin(a) * r * (1 + out)])
    }
  const spokes = [0, 1, 2]
    .map((i) =>
      stroke(
        [
          [-Math.cos(i * 1.05) * r * 0.72, -Math.sin(i * 1.05) * r * 0.72],
          [Math.cos(i * 1.05) * r * 0.72, Math.sin(i * 1.05) * r * 0.72],
        ],
        mix(colour, P.cream, 0.25),
        r * 0.17,
      ),
    )
    .join('')
  return (
    paper(rim, { fill: colour, sh: 1, form: 0.3, amp: 0.5 }) +
    paper(ell(0, 0, r * 0.7), { fill: mix(colour, P.ink, 0.55), sh: 0, form: 0 }) +
    spokes +
    paper(ell(0, 0, r * 0.24), { fill: P.brass, sh: 1 })
  )
}

/** The open house of the workings. Its cogs turn, so they are things of their own, at COGS. */
export const workings = () =>
  paper(rect(-84, -112, 168, 114, 4), { fill: '#6a5168', sh: 2, form: 0.2, inner: [-60, -30, 0, 30, 60].map((x) => line(`${x},-116 ${x},4`, '#33276a', 2, 0.3)).join('') }) +
  [-84, 84].map((x) => paper(rect(x - 8, -118, 16, 120, 4), { fill: P.wood, sh: 1, form: 0.4 })).join('') +
  paper(corners('-108,-110 108,-116 88,-154 -88,-150', 4), {
    fill: P.slate,
    sh: 2,
    form: 0.3,
    inner: [-72, -36, 0, 36, 72].map((x) => line(`${x},-110 ${x * 0.86},-156`, '#33276a', 2.4, 0.35)).join(''),
  })
export const COGS = [
  { x: -34, y: -66, r: 36, teeth: 10 },
  { x: 24, y: -42, r: 22, teeth: 6 },
]

/** Three levers in their slots, each with a knob of its own. */
export const levers = () =>
  paper(corners('-46,0 46,0 40,-26 -40,-26', 4), { fill: '#7a5a44', sh: 2, form: 0.3 }) +
  [
    [-26, -16, P.coral],
    [0, 8, P.teal],
    [26, 16, P.oil],
  ]
    .map(
      ([x, lean, c]) =>
        paper(rect(x - 8, -22, 16, 6, 3), { fill: P.ink, sh: 0 }) + line(`${x},-18 ${x + lean},-58`, '#8d93ae', 6) + paper(ell(x + lean, -62, 9.5), { fill: c, sh: 1, form: 0.5 }),
    )
    .join('')

/** The sluice: a gate with a hand-wheel above it and a lamp that says whether it may be moved. */
export const sluice = () =>
  [-40, 40].map((x) => paper(rect(x - 7, -96, 14, 98, 4), { fill: P.wood, sh: 2, form: 0.4 })).join('') +
  paper(rect(-50, -104, 100, 16, 4), { fill: '#b98257', sh: 1 }) +
  paper(rect(-33, -58, 66, 50, 2), {
    fill: '#7d6a86',
    sh: 1,
    form: 0.2,
    inner: [-16, 0, 16].map((x) => line(`${x},-60 ${x},0`, '#33276a', 2.4, 0.4)).join('') + line('-40,-34 40,-34', '#33276a', 4, 0.4),
  }) +
  line('0,-56 0,-112', '#8d93ae', 6) +
  paper(soft('-33,-8 -20,-12 0,-8 20,-12 33,-8 40,10 -40,10'), { fill: '#a8d8d2', sh: 0, form: 0 }) +
  at(40, -104, lampBox())
const lampBox = () =>
  paper(rect(-9, -28, 18, 26, 4), { fill: P.lamp, sh: 1, rim: 0, inner: `<circle cy="-15" r="7" fill="#fffbe2"/>` }) +
  paper(corners('-13,-26 13,-26 0,-40', 3), { fill: P.ink, sh: 0 })

/** The hand-wheel of the sluice. */
export const handWheel = () =>
  `<circle r="20" fill="none" stroke="${P.coral}" stroke-width="7"/>` +
  [0, 1, 2].map((i) => line(`${f(-Math.cos(i * 1.05) * 19)},${f(-Math.sin(i * 1.05) * 19)} ${f(Math.cos(i * 1.05) * 19)},${f(Math.sin(i * 1.05) * 19)}`, P.coral, 5)).join('') +
  paper(ell(0, 0, 6), { fill: P.brass, sh: 1 })

/** Water that runs along points, with two bright threads. */
export const stream = (way, w) => {
  const p = way.split(' ').map((pair) => pair.split(',').map(Number))
  return (
    paper(band(way, w * 1.25, w * 1.4), { fill: '#9c8a6c', sh: 0, form: 0.1, amp: 1.6 }) +
    paper(band(way, w), { fill: '#79bdc0', sh: 0, form: 0.2, amp: 1.4 }) +
    stroke(
      p.map(([x, y]) => [x - w * 0.16, y]),
      '#e2f4ea',
      3,
      0.8,
    ) +
    stroke(
      p.map(([x, y]) => [x + w * 0.2, y + 2]),
      '#c8ebe2',
      2.4,
      0.7,
    )
  )
}
