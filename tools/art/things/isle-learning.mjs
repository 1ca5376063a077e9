// Learning: a green hill in two steps; the school with its clock on the upper one, the library under its open book below. Middle of the ground at 0,0.
import { at, ell, f, P, paper, rect } from '../paper/kit.mjs'
import { corners, line, pts, soft } from '../paper/points.mjs'
import { win } from './houses.mjs'
import { isle, path, terrace, tree } from './things.mjs'

const GROUND = '-198,26 -186,-20 -130,-46 0,-52 130,-44 192,-8 198,34 146,68 40,84 -80,82 -166,64'
const HILL = '-164,-6 -150,-44 -90,-68 0,-72 62,-58 78,-24 50,4 -40,16 -126,12'
const ROOF = '#3f7263'

const clock = () =>
  paper(ell(0, 0, 15), { fill: P.brass, sh: 1 }) +
  paper(ell(0, 0, 12), { fill: P.cream, sh: 0 }) +
  Array.from({ length: 12 }, (_, i) => `<circle cx="${f(Math.sin(i * 0.5236) * 9.6)}" cy="${f(-Math.cos(i * 0.5236) * 9.6)}" r="1.100" fill="${P.ink}"/>`).join('') +
  line('0,0 0,-8', P.ink, 2.4) +
  line('0,0 6,3', P.ink, 2.4)

const school = () =>
  paper(rect(-76, -56, 152, 56, 3), { fill: '#f4d79f', sh: 2, form: 0.4 }) +
  [-62, -40, 26, 48].map((x) => win(x, -42, 14, 24)).join('') +
  paper(corners('-88,-52 88,-52 70,-84 -70,-84', 4), {
    fill: ROOF,
    sh: 2,
    form: 0.3,
    inner: [-62, -73].map((y) => line(`-90,${y} 0,${y + 2} 90,${y}`, '#254b55', 2, 0.6)).join(''),
  }) +
  paper(rect(-21, -118, 42, 118, 3), { fill: '#f8e2b2', sh: 2, form: 0.4 }) +
  paper(soft('-11,2 -11,-26 -6,-36 0,-39 6,-36 11,-26 11,2'), { fill: P.deep, sh: 1, inner: line('0,-40 0,2', '#17405a', 2) }) +
  at(0, -72, clock()) +
  paper(rect(-11, -112, 22, 18, 6), { fill: '#5b3f5a', sh: 0, form: 0 }) +
  paper(soft('-7,-98 -5,-107 0,-110 5,-107 7,-98 0,-96'), { fill: P.brass, sh: 0 }) +
  paper(corners('-29,-115 29,-115 0,-158', 3), { fill: ROOF, sh: 2, form: 0.5 }) +
  paper(ell(0, -160, 5), { fill: P.brass, sh: 1 })

/** Its roof is a great open book, back upwards. */
const library = () =>
  paper(rect(-42, -48, 84, 48, 3), { fill: P.cream, sh: 2, form: 0.3 }) +
  [-32, -14, 14, 32].map((x) => paper(rect(x - 4.5, -44, 9, 44, 2), { fill: '#e2d3c4', sh: 1, form: 0.4 })).join('') +
  paper(corners('-46,-46 46,-46 0,-76', 3), { fill: '#f3e2c8', sh: 1, inner: `<circle cy="-57" r="6" fill="${P.lamp}"/>` }) +
  paper(rect(-8, -34, 16, 35, 5), { fill: P.lamp, sh: 0, inner: `<ellipse cy="-8" rx="8" ry="16" fill="#fff6d2"/>` }) +
  [-1, 1]
    .map(
      (k) =>
        paper(corners(k > 0 ? '0,-84 56,-54 53,-42 0,-71' : '-56,-54 0,-84 0,-71 -53,-42', 2), {
          fill: '#fff4dc',
          sh: 1,
          inner: [3, 6, 9].map((o) => line(`${-k},${-84 + o} ${k * 56},${-54 + o}`, '#b8a48e', 1.2, 0.7)).join(''),
        }) + paper(corners(k > 0 ? '0,-92 62,-58 58,-50 0,-83' : '-62,-58 0,-92 0,-83 -58,-50', 2), { fill: P.coral, sh: 1, form: 0.3 }),
    )
    .join('')

const hopscotch = () =>
  pts('0,0 0,-12 -7,-23 7,-23 0,-34')
    .map(([x, y], i) => paper(rect(x - 6.5 + y * 0.12, y - 5, 13, 10, 2), { fill: [P.coral, P.cream, P.glass, P.lamp, P.heather][i], sh: 0, amp: 0.4 }))
    .join('')

const swings = () =>
  line('-26,0 -18,-40 -10,0', P.dark, 4) +
  line('26,0 18,-40 10,0', P.dark, 4) +
  line('-19,-40 19,-40', P.dark, 4) +
  [-8, 8].map((x) => line(`${x},-40 ${x},-13`, P.cream, 1.8) + paper(rect(x - 6, -14, 12, 4, 1), { fill: P.coral, sh: 1 })).join('')

const bed = () =>
  [0, 1, 2]
    .map(
      (i) =>
        paper(rect(-30 + i * 3, -4 + i * 10, 58, 8, 4), { fill: ['#5f8a4c', '#739c50', '#5f8a4c'][i], sh: 1 }) +
        [0, 1, 2, 3, 4].map((k) => `<circle cx="${-24 + k * 12 + i * 3}" cy="${-4 + i * 10}" r="3.600" fill="${[P.coral, P.cream, P.rose, P.heather][(i + k) % 4]}"/>`).join(''),
    )
    .join('')

export const drawLearning = () =>
  isle(soft(GROUND), { top: '#9dba62', side: '#f0d191', depth: 30, inner: `<path d="M-200 46Q0 96 210 30V96H-200Z" fill="#7f9f50" opacity=".55"/>` }) +
  at(-160, -8, tree(16, '#5f8a4c')) +
  at(150, 2, tree(23, '#6d9a52')) +
  terrace(soft(HILL), { top: '#b3c96e', side: '#eacb8c', depth: 24, n: 2 }) +
  path(pts('14,80 2,58 24,40 64,30'), 16) +
  path(pts('2,58 -26,44 -40,26 -42,2'), 14) +
  [0, 1, 2, 3].map((i) => paper(rect(-54, 12 + i * 6, 26, 5, 1), { fill: i % 2 ? '#e8d3ae' : '#f8e8c8', sh: 1 })).join('') +
  at(-132, -8, tree(18, '#7fa554')) +
  at(-40, 4, school()) +
  at(56, -14, tree(14, '#7fa554')) +
  at(104, 30, library(), 1.02) +
  at(-128, 48, bed()) +
  at(-62, 72, hopscotch(), 0.9) +
  at(164, 48, swings(), 0.92)

/** A kite flown from the upper step; its hand's end at 0,0. */
export const kite = () =>
  line('0,0 18,-40 20,-80 40,-118', '#fff1cf', 2, 0.9) +
  line('40,-118 30,-104 38,-96 28,-84', P.coral, 3) +
  at(
    46,
    -138,
    paper(corners('0,-28 20,-4 0,28 -20,-4', 2), {
      fill: P.coral,
      sh: 1,
      form: 0.3,
      inner: `<path d="M0 -30V30H30V-30Z" fill="${P.oil}" opacity=".9"/>` + line('0,-28 0,28', P.cream, 2) + line('-20,-4 20,-4', P.cream, 2),
    }),
    1,
    16,
  )
