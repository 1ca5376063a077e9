// Choices about machines, locks and pages. Each about 240 across, round 0,0, bold enough for 72 px.
import { at, cool, d, ell, lin, mix, P, paper, poly, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, pts, soft } from '../paper/points.mjs'
import { star } from './things.mjs'

const screen = (points) => {
  const [fill, gradient] = lin([
    [0, '#fff5d6'],
    [1, '#bfe6dc'],
  ])
  return `${gradient}<path d="${d(points)}" fill="${fill}"/>`
}
const tile = (x, y, w, inner, fill = '#fff6e3') => at(x, y, paper(rect(-w / 2, -w / 2, w, w, w * 0.16), { fill, sh: 1, form: 0.15, inner }))
const sun =
  `<circle r="19" fill="${P.oil}"/>` + [0, 45, 90, 135].map((a) => `<rect x="-32" y="-4" width="64" height="8" rx="4" fill="${P.oil}" transform="rotate(${a})"/>`).join('')
const boat = `<path d="M-30 12H30L20 30H-20Z" fill="${P.brick}"/><path d="M2 -34V8H30Z" fill="${P.teal}"/><path d="M-3 -26V8H-24Z" fill="${P.glass}"/>`
const fish = `<path d="M-34 0Q-6 -28 20 -2L36 -18V18L20 2Q-6 28 -34 0Z" fill="${P.coral}"/><circle cx="-16" cy="-3" r="4.500" fill="${P.ink}"/><path d="M0 -13Q8 0 0 13" stroke="${P.cream}" stroke-width="5" fill="none"/>`
const tree = `<rect x="-6" y="4" width="12" height="30" rx="3" fill="${P.dark}"/><path d="M0 -36Q30 -28 28 -4Q24 16 0 14Q-24 16 -28 -4Q-30 -28 0 -36Z" fill="${P.moss}"/>`
const starTile = `<path d="${d(
  poly(
    Array.from({ length: 10 }, (_, i) => [Math.sin((i * Math.PI) / 5) * (i % 2 ? 16 : 32), -Math.cos((i * Math.PI) / 5) * (i % 2 ? 16 : 32)]),
    4,
  ),
)}" fill="${P.oil}"/>`
const slab = (inner) => paper(rect(-126, -92, 252, 184, 22), { fill: P.navy, sh: 1, form: 0.25 }) + screen(rect(-108, -74, 216, 148, 10)) + inner

export const newPictures = () => tile(-66, -42, 108, sun) + tile(62, -52, 108, boat) + tile(2, 62, 108, fish)
export const picturePassword = () => slab(tile(-66, 0, 62, starTile) + tile(0, 0, 62, tree) + tile(66, 0, 62, boat))
export const show = () =>
  slab(tile(-66, 0, 62, sun) + tile(0, 0, 62, boat) + tile(66, 0, 62, fish)) +
  [-1, 1].map((k) => paper(band(`${k * 138},96 ${k * 120},70 ${k * 102},58`, 36, 26), { fill: '#c98f62', sh: 1, form: 0.3 })).join('')

// a hand laid over the three small pictures
export const cover = () =>
  [
    [-92, -34, sun],
    [0, -46, boat],
    [92, -34, fish],
  ]
    .map(([x, y, g]) => tile(x, y, 84, g))
    .join('') +
  paper(corners('-40,92 40,92 46,150 -46,150', 6), {
    fill: P.teal,
    sh: 1,
    form: 0.4,
    inner: `<path d="M-70 112H70" stroke="${P.cream}" stroke-width="10"/>`,
  }) +
  [-30, -10, 10, 30].map((a, i) => at(0, 40, paper(band(`0,0 0,${[-92, -108, -106, -90][i]}`, 34, 30), { fill: '#c98f62', sh: 1, form: 0.3, rim: 0.3 }), 1, a)).join('') +
  paper(band('-34,76 -76,40 -104,26', 34, 26), { fill: '#c98f62', sh: 1, form: 0.3, rim: 0.3 }) +
  paper(soft('-46,28 0,12 46,28 50,70 34,104 -34,104 -52,70'), { fill: '#c98f62', sh: 0, form: 0.25, rim: 0.2 })

// a tablet tipped on its face: its back, a lens, a curved arrow over it
export const turnOver = () =>
  paper(corners('-128,22 96,-4 132,104 -104,136', 20), { fill: P.slate, sh: 1, form: 0.3, rim: 0.8 }) +
  paper(ell(-88, 42, 17, 14), { fill: P.ink, sh: 1 }) +
  `<circle cx="-92" cy="38" r="5" fill="${P.foam}"/>` +
  star(16, 66, 24, warm(P.slate, 0.35), 0) +
  paper(band('-92,-34 -70,-104 0,-128 66,-106 84,-66', 26), { fill: P.coral, sh: 1, form: 0.3 }) +
  paper(corners('46,-70 122,-78 90,-20', 6), { fill: P.coral, sh: 1, form: 0.3 })

export const lid = () =>
  paper(corners('-136,0 38,-132 66,-104 -100,32', 10), { fill: P.navy, sh: 1, form: 0.3 }) +
  screen(pts('-100,4 42,-106 54,-94 -84,16')) +
  paper(corners('-132,22 106,22 138,70 -132,70', 10), {
    fill: warm(P.slate, 0.3),
    sh: 1,
    form: 0.2,
    inner: [34, 46].map((y) => `<path d="M-112 ${y}H104" stroke="${P.slate}" stroke-width="6" stroke-dasharray="17 6"/>`).join(''),
  }) +
  paper(rect(-132, 64, 270, 18, 7), { fill: P.slate, sh: 1, form: 0.2 }) +
  paper(band('84,-92 116,-56 112,-14', 26), { fill: P.coral, sh: 1 }) +
  paper(corners('76,-18 148,-20 112,26', 5), { fill: P.coral, sh: 1 })

export const save = () =>
  paper(corners('-92,-124 42,-124 92,-74 92,124 -92,124', 10), { fill: '#fffaf0', sh: 1, form: 0.2 }) +
  paper(corners('42,-124 92,-74 46,-72', 4), { fill: '#dcd0e0', sh: 1 }) +
  [
    [-40, 80],
    [-4, 112],
    [32, 66],
  ]
    .map(([y, w]) => paper(rect(-66, y - 8, w, 16, 7), { fill: P.heather, sh: 0 }))
    .join('') +
  paper(ell(56, 76, 62), { fill: P.moss, sh: 1, form: 0.4 }) +
  paper(band('28,78 50,102 88,52', 21), { fill: P.cream, sh: 1 })

export const lock = () =>
  `<path d="M-58 6V-52Q-58 -118 0 -118Q58 -118 58 -52V6" stroke="#1b1440" stroke-width="36" fill="none" opacity=".22" filter="url(#b1)"/><path d="M-58 6V-52Q-58 -118 0 -118Q58 -118 58 -52V6" stroke="#8d93ae" stroke-width="32" fill="none"/><path d="M-64 6V-52Q-62 -124 0 -124" stroke="#c3c8da" stroke-width="7" fill="none"/>` +
  paper(rect(-102, -16, 204, 148, 34), { fill: P.oil, sh: 1, form: 0.45 }) +
  `<circle cy="44" r="25" fill="${P.ink}"/><path d="M-11 48L-19 100H19L11 48Z" fill="${P.ink}"/>`
const keyShape = (fill) =>
  paper(ell(-72, 0, 58), {
    fill,
    sh: 1,
    form: 0.45,
    inner: `<circle cx="-76" cy="0" r="23" fill="#fff6e0"/><circle cx="-76" cy="0" r="23" fill="none" stroke="${cool(fill, 0.3)}" stroke-width="5"/>`,
  }) + paper(corners('-20,-17 132,-17 132,50 102,50 102,19 80,19 80,42 52,42 52,17 -20,17', 5), { fill, sh: 1, form: 0.3 })
export const key = () => at(-14, 6, keyShape(P.oil), 1, -28)
const curve = (r) =>
  at(
    0,
    0,
    paper(band('-118,40 -122,-36 -76,-98 0,-122 56,-112', 28), { fill: P.teal, sh: 1, form: 0.3 }) +
      paper(corners('40,-150 116,-96 34,-66', 6), { fill: P.teal, sh: 1, form: 0.3 }),
    1,
    r,
  )
export const swap = () => curve(0) + curve(180) + at(-4, 4, keyShape(P.oil), 0.66, -24)
// out through the door, and it says so with an arrow
export const logOff = () =>
  paper(rect(-122, -128, 148, 256, 10), { fill: '#f0d9b8', sh: 1, form: 0.2 }) +
  paper(rect(-102, -108, 108, 236, 4), { fill: '#ffe7b0', sh: 0, form: 0, rim: 0 }) +
  paper(corners('-104,-108 -36,-84 -36,142 -104,128', 5), { fill: P.deep, sh: 1, form: 0.3 }) +
  paper(ell(-52, 28, 10), { fill: P.oil, sh: 1 }) +
  paper(corners('-16,-22 66,-22 66,-64 140,8 66,80 66,38 -16,38', 8), { fill: P.coral, sh: 1, form: 0.35 })

// a drawing somebody added a moustache to
export const moustache = () =>
  paper(corners('-104,-126 108,-120 102,126 -110,120', 6), { fill: '#fffaf0', sh: 1, form: 0.15 }) +
  paper(ell(0, -4, 76, 80), { fill: '#f3c79c', sh: 0, form: 0.15, tex: 0.8 }) +
  paper(soft('-78,-8 -80,-62 -40,-98 20,-96 72,-64 78,-10 56,-46 0,-56 -54,-44'), { fill: '#6c8fc0', sh: 0, form: 0.2 }) +
  dot(-28, -16, 1.6) +
  dot(28, -16, 1.6) +
  paper(soft('0,24 34,8 62,26 92,14 74,54 34,58 0,40 -34,58 -74,54 -92,14 -62,26 -34,8'), { fill: P.ink, sh: 1, form: 0.2 })
// the picture of you in a game, in a hat
export const hat = () =>
  paper(ell(0, 16, 122, 118), { fill: P.glass, sh: 1, form: 0.2 }) +
  paper(soft('-100,88 -62,70 0,60 62,70 100,88 60,128 0,138 -60,128'), { fill: P.plum, sh: 0, form: 0.3 }) +
  paper(ell(0, 18, 66, 64), { fill: '#b97d55', sh: 1, form: 0.35 }) +
  dot(-25, 16, 1.5) +
  dot(25, 16, 1.5) +
  line('-22,40 0,54 22,40', P.ink, 7) +
  paper(soft('-118,-26 -60,-44 0,-50 60,-44 118,-26 60,-12 0,-8 -60,-12'), { fill: P.coral, sh: 1, form: 0.3 }) +
  paper(soft('-62,-36 -58,-112 -30,-138 30,-138 58,-112 62,-36 0,-28'), {
    fill: P.coral,
    sh: 1,
    form: 0.4,
    inner: `<path d="M-90 -62Q0 -46 90 -62V-36Q0 -22 -90 -36Z" fill="${mix(P.cream, P.oil, 0.2)}"/>`,
  })
