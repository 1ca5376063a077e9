// What is on the cards: about 100 units across, centred on 0,0. No letters anywhere.
import { at, cool, ell, flat, P, paper, rect, stroke } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { ICON, phone, star } from './things.mjs'

const scribble = (y, w, x = 0) => line(Array.from({ length: 7 }, (_, i) => `${x - w / 2 + (i * w) / 6},${y + (i % 2 ? -4 : 4)}`).join(' '), P.slate, 5, 0.85)

// a luggage tag with a scribble where a name would be
const name = () =>
  line('-46,-14 -66,-34 -54,-52 -34,-44', P.brick, 5) +
  paper(corners('-60,0 -34,-30 58,-30 58,34 -34,34', 9), {
    fill: P.apricot,
    sh: 1,
    form: 0.35,
    inner: `<rect x="-24" y="-17" width="70" height="38" rx="7" fill="#fff6e3"/>${scribble(-4, 52, 11)}${line('-14,12 24,12', P.slate, 5, 0.5)}`,
  }) +
  paper(ell(-40, 0, 10), { fill: P.brass, sh: 1 }) +
  `<circle cx="-40" cy="0" r="4.500" fill="${P.dark}"/>`

// a snap of a place
const photo = () =>
  paper(rect(-47, -54, 94, 108, 4), { fill: '#fffaf0', sh: 2, form: 0.15 }) +
  paper(rect(-38, -45, 76, 68, 3), {
    fill: '#f7c99a',
    sh: 0,
    form: 0,
    inner: `<circle cx="12" cy="-16" r="13" fill="${P.glow}"/><path d="M-50 -2Q-20 -26 4 0L50 4V40H-50Z" fill="${P.heather}"/><path d="M-50 6Q0 0 50 6V40H-50Z" fill="${P.sea}"/><path d="M-50 15Q-10 8 50 17" stroke="${P.foam}" stroke-width="3" fill="none"/>`,
  }) +
  at(-14, 10, paper(corners('-13,0 13,0 8,8 -8,8', 3), { fill: P.brick, sh: 0 }) + paper(corners('1,-24 1,-3 14,-3', 2), { fill: P.cream, sh: 0 }))

// a splash out of a paint pot
const colour = () =>
  paper(soft('-6,-48 12,-40 22,-54 34,-42 28,-26 48,-20 56,0 42,12 46,32 28,36 18,26 4,44 -14,40 -20,24 -42,32 -54,16 -42,2 -52,-18 -38,-32 -22,-28'), {
    fill: '#3f7fc0',
    sh: 1,
    form: 0.5,
  }) +
  paper(soft('-22,-14 -6,-26 10,-22 -4,-12 -18,-2'), { fill: '#9cc4ea', sh: 0, form: 0 }) +
  [
    [50, -42, 7],
    [-52, -40, 8],
    [54, 46, 6],
  ]
    .map(([x, y, r]) => paper(ell(x, y, r), { fill: '#3f7fc0', sh: 1 }))
    .join('')

const song = () =>
  [
    [-36, 32],
    [30, 22],
  ]
    .map(([x, y]) => paper(ell(x, y, 20, 15), { fill: P.plum, sh: 1, form: 0.5 }))
    .join('') +
  paper(band('-20,30 -20,-38', 9), { fill: P.plum, sh: 1 }) +
  paper(band('46,20 46,-48', 9), { fill: P.plum, sh: 1 }) +
  paper(corners('-25,-50 51,-62 51,-38 -25,-26', 4), { fill: P.plum, sh: 1, form: 0.3 })

const dino = () =>
  [
    [-38, -14, -12],
    [-20, -34, 4],
    [2, -44, 14],
    [24, -38, 30],
    [38, -24, 46],
  ]
    .map(([x, y, r], i) => at(x, y, paper(corners('-12,8 0,-14 12,8', 3), { fill: P.apricot, sh: 1 }), 1 - Math.abs(i - 2) * 0.1, r))
    .join('') +
  paper(soft('-58,-30 -44,-44 -24,-34 -22,-14 0,-28 26,-22 42,0 62,16 40,20 30,18 30,42 14,42 10,26 -6,26 -8,42 -24,42 -28,16 -38,-2 -52,-8'), {
    fill: P.grass,
    sh: 1,
    form: 0.5,
    inner: [
      [2, -8],
      [18, -4],
      [10, 8],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="5" fill="${P.moss}" opacity=".6"/>`)
      .join(''),
  }) +
  dot(-43, -30, 0.62) +
  line('-54,-17 -46,-14 -38,-17', P.ink, 3)

const book = () =>
  paper(corners('-56,-30 0,-20 56,-30 56,38 0,46 -56,38', 6), { fill: P.teal, sh: 1, form: 0.3 }) +
  paper(soft('-50,-36 -26,-40 0,-26 0,36 -24,26 -50,30'), { fill: '#fffaf0', sh: 1, form: 0.3 }) +
  paper(soft('50,-36 26,-40 0,-26 0,36 24,26 50,30'), { fill: '#fff3dc', sh: 0, form: 0.3 }) +
  [-22, -8, 6].map((y) => line(`-40,${y} -26,${y - 3} -10,${y + 4}`, P.heather, 4, 0.8)).join('') +
  `<circle cx="26" cy="-14" r="11" fill="${P.apricot}"/><path d="M8 16Q26 -2 42 14" stroke="${P.moss}" stroke-width="7" fill="none"/>` +
  paper(corners('20,22 30,22 30,56 25,48 20,56', 2), { fill: P.coral, sh: 1 })

// Captain Sock: a sock, a hat, a plan
const sock = () =>
  paper(soft('-24,52 -26,4 -30,-20 -18,-36 14,-38 42,-30 58,-14 52,4 26,6 22,18 24,52'), {
    fill: P.coral,
    sh: 1,
    form: 0.4,
    inner:
      [10, 30].map((y) => `<path d="M-40 ${y}Q0 ${y + 6} 40 ${y}" stroke="${P.cream}" stroke-width="9" fill="none"/>`).join('') +
      `<path d="M60 -8Q40 4 16 -2" stroke="#6e2038" stroke-width="5" fill="none" stroke-linecap="round"/>`,
  }) +
  paper(corners('-29,44 29,44 29,58 -29,58', 5), { fill: P.cream, sh: 1, form: 0.2 }) +
  dot(2, -20, 0.85) +
  dot(24, -20, 0.85) +
  paper(soft('-40,-34 -24,-62 8,-70 36,-60 46,-34 10,-42'), { fill: P.navy, sh: 1, form: 0.4 }) +
  star(4, -52, 10, P.oil, 0)

const cake = () =>
  paper(rect(-4, -56, 8, 28, 3), { fill: P.glass, sh: 1 }) +
  paper(soft('0,-78 8,-66 0,-56 -8,-66'), { fill: P.lamp, sh: 0 }) +
  `<ellipse cy="-65" rx="3" ry="5" fill="#fffbe2"/>` +
  paper(corners('-46,-14 46,-14 42,44 -42,44', 8), {
    fill: '#d99a6a',
    sh: 1,
    form: 0.4,
    inner: `<path d="M-50 16Q0 22 50 16" stroke="#fff3dc" stroke-width="9" fill="none"/>`,
  }) +
  paper(soft('-50,-26 -20,-34 20,-34 50,-26 50,-6 40,8 30,-2 16,10 2,0 -14,12 -28,0 -40,8 -50,-4'), { fill: P.rose, sh: 1, form: 0.4 }) +
  [
    [-30, -18, P.cream],
    [-8, -22, P.glass],
    [16, -18, P.cream],
    [34, -18, P.oil],
  ]
    .map(([x, y, c]) => flat(ell(x, y, 5), c))
    .join('') +
  paper(soft('-62,44 0,40 62,44 50,54 -50,54'), { fill: P.cream, sh: 1, form: 0.2 })

const pencils = () =>
  [
    [-22, -18, P.teal],
    [18, 16, P.coral],
    [-2, -2, P.oil],
  ]
    .map(([x, r, c]) =>
      at(
        x,
        10,
        paper(rect(-10, -52, 20, 60, 2), { fill: c, sh: 1, form: 0.4, inner: `<path d="M-3 -60V20H4V-60Z" fill="${cool(c, 0.18)}"/>` }) +
          paper(corners('-10,-51 10,-51 0,-74', 2), {
            fill: '#f4dcae',
            sh: 0,
            inner: `<path d="M-12 -64H12V-80H-12Z" fill="${cool(c, 0.2)}"/>`,
          }),
        1,
        r,
      ),
    )
    .join('') +
  paper(corners('-38,0 38,0 32,54 -32,54', 7), {
    fill: P.heather,
    sh: 1,
    form: 0.5,
    inner: stroke(
      [
        [-44, 18],
        [0, 23],
        [44, 18],
      ],
      P.cream,
      8,
      0.85,
    ),
  })

const cat = () => at(-3, 4, ICON.paw(), 1.08)

export const CARDS = {
  badge: ICON.badge,
  book,
  cake,
  colour,
  dino,
  icecream: ICON.ice,
  name,
  pencils,
  pet: cat,
  phone: () => at(0, 54, phone(), 0.74),
  photo,
  sock,
  song,
}
