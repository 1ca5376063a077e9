// A hermit crab that can't decide what to wear: its own shell, a thimble, a teacup, a very small lighthouse. Foot at 0,0; 80 wide.
import { at, cool, P, paper, rect } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'

const SKIN = '#e8835c'
const crab = () =>
  [-34, -26, -16].map((x, i) => paper(band(`${-10},-10 ${x},${-14 + i * 3} ${x - 6 + i * 2},2`, 5, 3.4), { fill: cool(SKIN, 0.12), sh: 0 })).join('') +
  paper(soft('-32,-8 -28,-20 -14,-24 4,-20 10,-6 -10,0'), { fill: SKIN, sh: 1, form: 0.4 }) +
  [
    [-24, -20, -28, -35],
    [-13, -22, -11, -38],
  ]
    .map(([x, y, a, b]) => paper(band(`${x},${y} ${a},${b}`, 4), { fill: SKIN, sh: 0 }) + at(a, b, dot(0, 0, 0.66)))
    .join('') +
  line('-28,-10 -22,-6 -16,-9', P.ink, 2.2) +
  paper(band('-28,-6 -42,-4', 6), { fill: SKIN, sh: 0 }) +
  paper(soft('-40,-8 -50,-18 -60,-14 -50,-8 -60,0 -48,4'), { fill: '#f09a6c', sh: 1, form: 0.4 })

const ownShell = () =>
  paper(soft('-14,0 -16,-22 -4,-42 18,-50 36,-40 42,-20 34,2 8,5'), {
    fill: '#c98fb0',
    sh: 1,
    form: 0.5,
    inner: line('40,-4 24,-30 8,-28 8,-16 20,-14 24,-20', '#7c4f7c', 3, 0.6) + line('-14,-14 6,-40', '#f0d3df', 5, 0.6),
  })
const thimble = () =>
  paper(corners('-18,2 -12,-44 0,-52 22,-52 32,-44 38,2', 8), {
    fill: '#b4b9cf',
    sh: 1,
    form: 0.5,
    inner: [-38, -28, -18].flatMap((y) => [-8, 2, 12, 22, 30].map((x) => `<circle cx="${x}" cy="${y}" r="1.900" fill="#767c9c"/>`)).join(''),
  }) + paper(rect(-20, -7, 60, 10, 4), { fill: '#d3d6e4', sh: 1, form: 0.2 })
const teacup = () =>
  at(
    10,
    -24,
    `<path d="M20 -10Q40 -16 38 4Q34 18 16 14" fill="none" stroke="${P.cream}" stroke-width="6"/>` +
      paper(soft('-22,24 -28,2 -24,-20 0,-26 24,-20 28,2 22,24 0,28'), {
        fill: P.cream,
        sh: 1,
        form: 0.45,
        inner: [
          [-10, -2],
          [10, 4],
          [0, -14],
        ]
          .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4" fill="${P.coral}"/><circle cx="${x + 5}" cy="${y + 4}" r="2.600" fill="${P.moss}"/>`)
          .join(''),
      }) +
      paper(rect(-14, -34, 28, 8, 3), { fill: '#f0dcc4', sh: 0, form: 0.2 }),
    1,
    8,
  )
const tinyLighthouse = () =>
  paper(corners('-14,3 34,3 26,-46 -4,-46', 3), { fill: P.cream, sh: 1, form: 0.5, inner: `<path d="M-20 -12H40V-24H-20ZM-20 -36H40V-46H-20Z" fill="${P.coral}"/>` }) +
  paper(soft('4,3 4,-8 10,-12 16,-8 16,3'), { fill: P.deep, sh: 0, form: 0 }) +
  paper(rect(-8, -50, 38, 5, 2), { fill: P.navy, sh: 0 }) +
  paper(rect(1, -64, 20, 15, 3), { fill: P.lamp, sh: 0, form: 0, inner: `<circle cx="11" cy="-56" r="5" fill="#fffbe2"/>` }) +
  paper(soft('-3,-63 3,-72 11,-76 19,-72 25,-63 11,-61'), { fill: P.coral, sh: 1 })

const WEARS = { shell: ownShell, thimble, teacup, lighthouse: tinyLighthouse }
export const HERMIT = Object.keys(WEARS)
export const hermitCrab = (wears) => `<ellipse cx="0" cy="2" rx="46" ry="5" fill="#7a5a58" opacity=".5"/>` + WEARS[wears]() + crab()
