// What somebody made: photos, tunes, words and maps for a poster. About 240 across, round 0,0; no letters.
import { at, ell, mix, P, paper, rect, stroke } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { seal } from './rock-pool-things.mjs'
import { crab } from './things.mjs'

const snap = (inside, sky = '#cfe7e6', turn = -3) =>
  at(
    0,
    0,
    paper(rect(-112, -104, 224, 212, 8), { fill: '#fffaf0', sh: 2, form: 0.12 }) +
      paper(rect(-94, -88, 188, 154, 5), {
        fill: sky,
        sh: 0,
        form: 0,
        inner: `<path d="M-100 16Q-40 4 0 16T100 14V80H-100Z" fill="${P.teal}"/><path d="M-100 44Q-40 34 0 44T100 42V80H-100Z" fill="${P.sea}"/>`,
      }) +
      inside,
    1,
    turn,
  )
const scribble = (y, x0, x1) => line(Array.from({ length: 7 }, (_, i) => `${x0 + (i * (x1 - x0)) / 6},${y + (i % 2 ? -5 : 5)}`).join(' '), P.slate, 7, 0.85)

/** It floats on its back, as otters do. */
const otter = () =>
  snap(
    paper(soft('-86,20 -70,0 -20,-4 40,4 78,-6 86,12 50,36 -40,42 -78,38'), { fill: '#9a6a4c', sh: 1, form: 0.4 }) +
      paper(soft('-26,8 10,0 34,12 20,26 -20,28'), { fill: '#e2bd94', sh: 0, form: 0.2 }) +
      paper(ell(-54, -12, 33, 30), { fill: '#9a6a4c', sh: 1, form: 0.4 }) +
      [-78, -34].map((x) => paper(ell(x, -36, 9), { fill: '#7f5640', sh: 0 })).join('') +
      paper(ell(-54, 0, 18, 13), { fill: '#e2bd94', sh: 0, form: 0.2 }) +
      `<ellipse cx="-54" cy="-6" rx="6" ry="4.500" fill="${P.ink}"/>` +
      dot(-66, -18, 0.9) +
      dot(-42, -18, 0.9) +
      paper(soft('2,0 10,-18 28,-16 30,-2 14,4'), { fill: P.peach, sh: 1, form: 0.3 }),
  )
const drum = () =>
  [-1, 1].map((k) => line(`${k * 96},-112 ${k * 22},-46`, '#c9945c', 12) + paper(ell(k * 22, -46, 13), { fill: P.cream, sh: 1 })).join('') +
  paper(corners('-88,-26 88,-26 78,88 -78,88', 18), {
    fill: P.coral,
    sh: 2,
    form: 0.45,
    inner: line('-90,-10 -54,80 -18,-10 18,80 54,-10 90,80', P.cream, 7, 0.9),
  }) +
  paper(ell(0, -26, 92, 30), { fill: P.cream, sh: 1, form: 0.2 }) +
  paper(band('-80,84 0,100 80,84', 16), { fill: P.oil, sh: 1, form: 0.3 })
const words = () =>
  paper(corners('-96,-108 74,-112 100,-84 98,108 -98,110', 6), { fill: '#fffaf0', sh: 2, form: 0.15 }) +
  [-66, -30, 6, 42].map((y, i) => scribble(y, -70, i === 3 ? 14 : 66)).join('') +
  at(
    70,
    68,
    paper(rect(-11, -80, 22, 100, 4), { fill: P.oil, sh: 1, form: 0.4 }) +
      paper(corners('-11,20 11,20 0,46', 3), { fill: '#f3d9b0', sh: 0 }) +
      paper(rect(-11, -96, 22, 18, 6), { fill: P.rose, sh: 0 }),
    1,
    34,
  )
const seaMap = () =>
  paper(corners('-116,-80 -40,-96 40,-80 116,-96 116,84 40,98 -40,84 -116,98', 5), {
    fill: '#e7cf9d',
    sh: 2,
    form: 0.2,
    tex: 0.9,
    inner:
      `<path d="M-40 -120V120M40 -120V120" stroke="${P.wood}" stroke-width="4" opacity=".3"/>` +
      `<path d="M-120 20Q-70 -20 -50 30T-20 90L-120 110Z" fill="${P.glass}" opacity=".8"/><path d="M30 -110Q60 -50 120 -30V-120Z" fill="${P.glass}" opacity=".8"/>`,
  }) +
  line('-78,-44 -40,-52 -8,-20 18,8 34,42 70,50', P.brick, 8).replace('stroke-linecap', 'stroke-dasharray="16 14" stroke-linecap') +
  line('60,38 84,62', P.coral, 13) +
  line('84,38 60,62', P.coral, 13)
const crabFilm = () =>
  paper(rect(-118, -92, 236, 184, 12), {
    fill: P.indigo,
    sh: 2,
    form: 0.2,
    inner: [-96, -56, -16, 24, 64].map((x) => [-82, 64].map((y) => `<rect x="${x}" y="${y}" width="26" height="18" rx="5" fill="#fff6e0"/>`).join('')).join(''),
  }) +
  paper(rect(-100, -52, 200, 104, 8), { fill: '#f4d6a4', sh: 0, form: 0.1 }) +
  at(0, 42, crab(), 2)
const flute = () =>
  line('-112,72 112,-44', '#8d93ae', 32) +
  line('-112,66 108,-48', '#c7cbdd', 16) +
  [-40, -10, 20, 50].map((x) => paper(ell(x, 18 - (x + 40) * 0.52 + 12, 9), { fill: P.indigo, sh: 0 })).join('') +
  paper(ell(-84, 56, 14, 10), { fill: P.indigo, sh: 0 }) +
  [
    [-50, -40, P.coral],
    [30, 78, P.plum],
  ]
    .map(([x, y, c]) => line(`${x + 12},${y} ${x + 12},${y - 50} ${x + 34},${y - 40}`, c, 8) + paper(ell(x, y, 15, 11), { fill: c, sh: 1 }))
    .join('')
const drawing = () =>
  paper(corners('-108,-96 104,-100 108,98 -104,100', 5), { fill: '#fffaf0', sh: 2, form: 0.1 }) +
  [0, 1, 2]
    .map((i) =>
      line(
        `-88,${10 + i * 30} -60,${-22 + i * 30} -34,${12 + i * 30} -4,${-20 + i * 30} 26,${12 + i * 30} 54,${-20 + i * 30} 84,${10 + i * 30}`,
        [P.glass, P.teal, P.deep][i],
        13,
        0.9,
      ),
    )
    .join('') +
  `<circle cx="52" cy="-54" r="24" fill="none" stroke="${P.oil}" stroke-width="12"/>` +
  at(
    -62,
    -58,
    stroke(
      [
        [-26, 10],
        [0, -10],
        [26, 10],
      ],
      P.slate,
      9,
    ),
  )
const robotFish = () =>
  paper(rect(-114, -96, 228, 192, 22), { fill: '#cbd6ea', sh: 2, form: 0.15, inner: [-60, 0, 60].map((y) => line(`-120,${y} 120,${y}`, '#aab8d6', 3)).join('') }) +
  paper(corners('52,0 100,-44 100,44', 6), { fill: P.oil, sh: 1, form: 0.3 }) +
  paper(rect(-84, -52, 144, 104, 34), { fill: '#8d93c9', sh: 2, form: 0.4, inner: line('-14,-60 -14,60', '#6c72ad', 5) + line('22,-60 22,60', '#6c72ad', 5) }) +
  [-1, 1].map((k) => `<circle cx="4" cy="${k * 36}" r="5" fill="${P.glow}"/>`).join('') +
  paper(rect(-68, -26, 38, 34, 8), { fill: '#fff6e0', sh: 0 }) +
  dot(-48, -9, 1.2) +
  line('-66,28 -50,34 -34,28', P.ink, 6) +
  line('-10,-52 -10,-76', P.ink, 6) +
  paper(ell(-10, -80, 11), { fill: P.coral, sh: 1 })
const sealSnap = (corner) => snap(at(-10, 40, seal(), 2.3) + corner, '#dfe4ef', 3)
/** A snap without a name: a blank label. */
const nameless = () =>
  sealSnap(
    at(66, 86, paper(rect(-44, -17, 88, 34, 8), { fill: '#d9d3df', sh: 1, form: 0.1 }) + line('-8,-4 0,-10 8,-4 0,5', '#7d7791', 5) + `<circle cy="11" r="3.500" fill="#7d7791"/>`),
  )
const named = () => sealSnap(at(60, 86, paper(rect(-52, -17, 104, 34, 8), { fill: mix(P.oil, P.glow, 0.3), sh: 1, form: 0.2 }) + scribble(0, -34, 34)))

export const MADE = {
  'made-otter': otter,
  'made-drum': drum,
  'made-words': words,
  'made-map': seaMap,
  'made-crab': crabFilm,
  'made-flute': flute,
  'made-drawing': drawing,
  'made-robot': robotFish,
  'made-seal': nameless,
  'made-seal-free': named,
}
