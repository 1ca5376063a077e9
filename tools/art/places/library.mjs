// The town library on a rainy afternoon: a window seat between the shelves, a lamp to read by, the bay in the rain.
import { at, blob, cool, d, ell, f, hash, mix, P, paper, rect, rng } from '../paper/kit.mjs'
import { band, corners, line, pts, soft } from '../paper/points.mjs'
import { FOLK, focusOn } from '../plan/plan.mjs'
import { ladder, mouseHole, paperBoat, pile, popUpBook, readingLamp, tallShelves, wetUmbrella } from '../things/library-things.mjs'
import * as rooms from '../things/rooms.mjs'
import { globe, teddy } from '../things/school-things.mjs'
import * as T from '../things/things.mjs'

export const name = 'library'

const ARCH = '588,452 586,300 612,212 686,150 800,128 914,150 988,212 1014,300 1012,452'
const HOLES = [d(blob(pts(`${ARCH} 1012,456 588,456`)))]
const WIN = [580, 120, 440, 340]

function view() {
  let s = ''
  ;[
    [70, '#dfe3d2', 7],
    [128, '#b6c3c9', 9],
    [200, '#7f9ab4', 9],
    [290, '#5c769c', 11],
  ].forEach(([r, c, n], i) => {
    s += T.frame(T.halo(710, 236, r, n, 0.06, 0.84, i), c, { shadow: 0.24 })
  })
  s += [350, 376, 408].map((y, i) => T.wave(y, ['#8b9fb3', '#6a8ba2', '#4d7690'][i], { amp: 4, len: 44 + i * 18, ph: i })).join('')
  s += at(700, 380, paper(soft('-120,80 -84,16 -30,-8 46,0 110,44 140,90'), { fill: '#5f7a7a', sh: 1, form: 0.25 }) + at(0, 4, T.lighthouse(), 0.42))
  s += at(914, 420, T.boat(P.oil, '#e9d6b0'), 0.34)
  return rooms.through('view', WIN, '#e9e6d2', s)
}
/** Slanting rain; a layer of its own, so that it can fall. */
function rain() {
  const r = rng(17)
  let s = ''
  for (let i = 0; i < 64; i++) {
    const [x, y, l] = [590 + r() * 430, 120 + r() * 320, 20 + r() * 26]
    s += `<path d="M${f(x)} ${f(y)}l${f(-l * 0.24)} ${f(l)}" stroke="#eef5f6" stroke-width="${f(2 + r() * 1.4)}" opacity="${f(0.35 + r() * 0.4)}" stroke-linecap="round"/>`
  }
  return `<clipPath id="pane"><path d="${HOLES[0]}"/></clipPath><g clip-path="url(#pane)">${s}</g>`
}

function wall() {
  const shelfLeft = { 0: [[196, bottleShip(), 150]], 1: [[330, globe(), 92]], 2: [[96, paperBoat(P.glass), 140]] }
  const shelfRight = { 0: [[320, at(0, 0, T.lighthouse(P.teal), 0.19), 66]], 1: [[150, owl(), 84]], 2: [[372, T.pot(), 80]] }
  let s = rooms.wall(HOLES, '#4f5c86', '#7a718f')
  for (let x = 30, i = 0; x < 1600; x += 76, i++) s += `<path d="M${x} ${46 + (i % 2) * 26}q9 -14 0 -26q-9 12 0 26" fill="#a59bc0" opacity=".3"/>`
  s += nookPanel()
  s += rooms.boards(652, '#9a6a58', { seams: '#4d3350' }) + rooms.rail(640, 16, '#6a4650', 1)
  s += rooms.soak(HOLES, 'lamp', 1060, 270, 900, [
    [0, '#ffd28a', 0.8],
    [0.28, '#ffb878', 0.46],
    [0.56, '#a2608a', 0.16],
    [1, '#1d2052', 0.62],
  ])
  s += windowBars() + seat()
  s += at(276, 664, tallShelves(512, 536, 4, 4, shelfLeft)) + at(1336, 664, tallShelves(496, 536, 4, 9, shelfRight))
  s += paper(rect(24, 182, 504, 9, 4), { fill: P.brass, sh: 1 }) + at(140, 690, ladder(500))
  s += drops()
  return s
}
// wooden reveal between the sill and the seat
const nookPanel = () =>
  paper(rect(560, 440, 480, 120, 4), {
    fill: '#a06c50',
    sh: 0,
    form: 0,
    inner: Array.from({ length: 9 }, (_, i) => `<path d="M${586 + i * 54} 430V570" stroke="#5f3f48" stroke-width="4" opacity=".5"/>`).join(''),
  })
const windowBars = () => {
  const bar = (x, y, w, h) => paper(rect(x, y, w, h, 4), { fill: '#e9d8bd', sh: 2, form: 0.25 })
  return (
    bar(726, 140, 11, 310) +
    bar(864, 140, 11, 310) +
    bar(590, 286, 420, 11) +
    paper(band(`586,470 ${ARCH} 1014,470`, 42), { fill: '#b07a56', sh: 2, form: 0.12 }) +
    bar(560, 440, 480, 24) +
    [0, 1, 2].map((i) => at(700 + i * 52, 442, paperBoat([P.cream, P.rose, P.glass][i]), 0.42 - i * 0.05)).join('')
  )
}
const seat = () => {
  let s = paper(rect(548, 566, 504, 96, 4), { fill: '#8a5a48', sh: 2, form: 0.1 })
  s += [0, 1, 2]
    .map((i) => paper(rect(566 + i * 160, 586, 148, 66, 5), { fill: '#9d6a52', sh: 1, form: 0.15 }) + paper(ell(640 + i * 160, 618, 8), { fill: P.brass, sh: 1, form: 0.4 }))
    .join('')
  s += at(664, 552, cushion('#5f93a8', 1), 1.1, -8) + at(942, 552, cushion(P.oil, 2), 1.05, 10) + at(806, 556, teddy(), 0.86) + at(806, 552, openBook(), 0.8)
  return (
    s +
    paper(rect(540, 544, 520, 32, 14), {
      fill: '#b9505c',
      sh: 2,
      form: 0.15,
      inner: [0, 1, 2, 3, 4, 5].map((i) => `<circle cx="${586 + i * 86}" cy="560" r="5" fill="${cool('#b9505c', 0.4)}"/>`).join(''),
    })
  )
}
const cushion = (c, n) =>
  paper(soft('-58,0 -50,-62 -46,-76 0,-70 46,-78 52,-62 60,-2 50,8 0,4 -50,8'), {
    fill: c,
    sh: 1,
    form: 0.4,
    inner:
      n === 1
        ? [-46, -22].map((y) => `<path d="M-70 ${y}Q0 ${y + 8} 70 ${y}" stroke="${P.cream}" stroke-width="7" fill="none" opacity=".7"/>`).join('')
        : T.star(0, -34, 22, P.cream, 0),
  })
const openBook = () =>
  paper(corners('-46,-44 0,-34 46,-44 50,-2 0,8 -50,-2', 4), { fill: P.heather, sh: 1, form: 0.2 }) +
  `<path d="M0 -32V6" stroke="${cool(P.heather, 0.4)}" stroke-width="4"/>` +
  T.star(-24, -20, 10, P.cream, 0)
const bottleShip = () =>
  paper(soft('-70,-2 -74,-26 -62,-46 30,-46 46,-34 66,-34 66,-14 46,-12 32,0'), { fill: '#b9d6d8', sh: 1, form: 0.2, shade: '#7f9fb5' }) +
  at(-18, -6, T.boat(P.coral, P.cream, 0), 0.24) +
  paper(rect(64, -36, 14, 24, 3), { fill: P.wood, sh: 0 })
// an owl for the end of a row of books
const owl = () =>
  paper(soft('-28,0 -32,-40 -28,-74 -20,-64 0,-70 20,-64 28,-74 32,-40 28,0'), { fill: '#b58a62', sh: 1, form: 0.4, inner: `<ellipse cy="-18" rx="18" ry="22" fill="#e6cfa6"/>` }) +
  [-13, 13].map((x) => paper(ell(x, -48, 12), { fill: P.cream, sh: 0, form: 0 }) + `<circle cx="${x}" cy="-47" r="5" fill="${P.ink}"/>`).join('') +
  `<path d="M-5 -40H5L0 -30Z" fill="${P.apricot}"/>`
// what has run down the panes
const drops = () => {
  let s = ''
  for (let i = 0; i < 26; i++) {
    const [x, y, q] = [610 + hash(i, 3) * 380, 176 + hash(i, 5) * 250, 2.4 + hash(i, 7) * 2.6]
    if (Math.hypot((x - 800) / 200, (y - 300) / 160) < 1 || y > 300) s += `<ellipse cx="${f(x)}" cy="${f(y)}" rx="${f(q)}" ry="${f(q * 1.5)}" fill="#f2f8fa" opacity=".5"/>`
  }
  return s
}
const floor = () =>
  at(
    790,
    778,
    rooms.rug(400, 66, '#5a6a9c', [
      [0.86, P.cream, 9],
      [0.7, P.coral, 14],
      [0.5, '#7c8cc0', 0],
      [0.3, P.oil, 8],
    ]),
  ) +
  at(1196, 654, mouseHole(), 0.9) +
  at(1052, 690, readingLamp(), 1)

function near() {
  let s = at(150, 880, pile([P.teal, '#c9586a', '#d7a45a', '#6d5f9c'], at(-6, 0, snail()), 6), 1.16)
  s += at(1330, 872, popUpBook(at(0, 0, T.lighthouse(), 0.3)), 1.06)
  return s + at(1530, 786, wetUmbrella(P.oil), 1, 6)
}
// a snail that came in with the rain
const snail = () =>
  paper(soft('-44,0 -40,-12 10,-16 34,-30 46,-28 48,-14 34,0'), { fill: '#d3b58a', sh: 1, form: 0.3 }) +
  line('40,-26 44,-46', '#d3b58a', 4) +
  line('46,-24 58,-42', '#d3b58a', 4) +
  paper(ell(-8, -26, 25, 23), {
    fill: P.brick,
    sh: 1,
    form: 0.45,
    inner: `<path d="M-8 -26m-15 0a15 14 0 1 1 15 14a9 9 0 1 1 6 -15" stroke="${mix(P.brick, P.cream, 0.5)}" stroke-width="4" fill="none"/>`,
  })

export const layers = () => [
  { name: 'view', body: view() },
  { name: 'rain', body: rain() },
  { name: 'wall', body: wall() + floor() },
  { name: 'near', body: near() },
]
export const planes = [
  { depth: -1, picture: 'view', lights: [{ id: 'lighthouse', kind: 'glow', x: 700, y: 228, w: 170, h: 170, brightness: 0.7, isPool: true }] },
  { depth: -0.5, picture: 'rain' },
  { depth: 0, picture: 'wall' },
  {
    depth: 0,
    lights: [
      { id: 'mouse', kind: 'glow', x: 1196, y: 634, w: 110, h: 100, brightness: 0.5, isPool: true },
      { id: 'lamp', kind: 'glow', x: 1052, y: 246, w: 1150, h: 1100, brightness: 0.5, isPool: true },
    ],
  },
  ...FOLK,
  { depth: 0.9, picture: 'near' },
  { depth: 0, isShade: true },
  {
    depth: 0.4,
    lights: [
      { id: 'bulb', kind: 'glow', x: 1052, y: 232, w: 340, h: 300, brightness: 0.7, isPool: true },
      { id: 'cone', kind: 'beam', x: 1052, y: 200, w: 760, h: 1000, turnDeg: 98, brightness: 0.26, isPool: true },
      { id: 'rug', kind: 'glow', x: 860, y: 770, w: 1100, h: 300, brightness: 0.3, isPool: true },
    ],
  },
]
export const focus = focusOn({ x: 386, y: 150, w: 828, h: 700 })
const stand = (x, k = 1.5, y = 780) => ({ x, y, k })
export const stands = {
  left: { sits: false, wide: stand(470), square: stand(482), upright: stand(540, 1.42) },
  right: { sits: false, wide: stand(1160, 1.4), square: stand(1146, 1.4), upright: stand(1086, 1.32) },
  middle: { sits: false, wide: stand(800, 1.44, 790), square: stand(800, 1.44, 790), upright: stand(812, 1.36, 790) },
  far: { sits: false, wide: stand(800, 1.12, 704), square: stand(800, 1.12, 704), upright: stand(806, 1.06, 704) },
}
