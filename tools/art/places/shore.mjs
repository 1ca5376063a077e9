// Pebble Beach: pale morning rings, the sea, sand, and a line of bulbs between two posts.
import { at, blob, ell, f, flat, P, paper, rect, rng, stroke } from '../paper/kit.mjs'
import { corners, soft } from '../paper/points.mjs'
import { FOLK, focusOn } from '../plan/plan.mjs'
import * as T from '../things/things.mjs'

export const name = 'shore'

const bulbs = Array.from({ length: 7 }, (_, i) => {
  const x = 164 + i * 212
  return [x, 122 + 46 * (1 - ((x - 800) / 690) ** 2)]
})

export function layers() {
  let sky = `<rect width="1600" height="900" fill="#ffeec6"/>`
  ;[
    [300, '#fddcae', 11],
    [520, '#f6c7a2', 13],
    [760, '#e3b2ad', 15],
    [1010, '#c3a7bd', 17],
  ].forEach(([r, c, n], i) => {
    sky += T.frame(T.halo(800, 330, r, n, 0.05, 0.56, i), c, { shadow: 0.2 })
  })
  sky +=
    paper(corners('-60,520 -60,396 60,380 150,408 230,392 330,430 420,424 500,470 560,520', 16), {
      fill: '#e4d5d3',
      sh: 1,
      form: 0,
      inner: [0, 1, 2, 3, 4, 5]
        .map((i) =>
          stroke(
            [
              [20 + i * 80, 400],
              [30 + i * 80, 440],
              [16 + i * 80, 480],
            ],
            '#b6a6bf',
            7,
            0.5,
          ),
        )
        .join(''),
    }) + at(1552, 462, paper(soft('-150,40 -100,-14 -20,-30 80,-20 200,30'), { fill: '#8d9a88', sh: 1 }) + at(0, -14, T.lighthouse(), 0.34))
  sky += paper(ell(800, 452, 150), { fill: '#fff3c9', sh: 0, form: 0, rim: 0.6, tex: 0.2 })
  ;[
    [446, '#b9c3c4'],
    [472, '#93bcbc'],
    [506, '#6fabb0'],
    [546, '#589ca7'],
  ].forEach(([y, c], i) => {
    sky += T.wave(y, c, { amp: 4 + i * 2, len: 60 + i * 30, ph: i * 1.9 })
    const q = rng(i + 60)
    for (let k = 0; k < 7; k++) {
      const x = 800 + (q() - 0.5) * (170 + i * 60),
        w = 26 + q() * (40 + i * 16),
        b = y + 8 + k * 4
      sky += flat(
        blob([
          [x - w, b],
          [x, b - 4],
          [x + w, b],
          [x, b + 4],
        ]),
        '#fff0bd',
        0.5 + q() * 0.35,
      )
    }
  })
  let sand =
    T.wave(590, '#e9f3e2', { amp: 10, len: 210, ph: 0.4 }) + T.wave(604, '#cfa67c', { amp: 12, len: 230, ph: 0.6 }) + T.wave(636, '#ecca96', { amp: 14, len: 380, ph: 1.4 })
  const r = rng(12)
  for (let i = 0; i < 70; i++) {
    const x = r() * 1600,
      y = 690 + r() * 200
    sand += flat(ell(x, y, 4 + r() * 10, 3 + r() * 5), ['#c9a98f', '#b9a9b1', '#f5e6cb', '#a99da9'][i % 4], 0.8)
  }
  let line =
    [110, 1490]
      .map(
        (x) =>
          paper(rect(x - 13, 70, 26, 630, 7), { fill: P.wood, sh: 2, form: 0.5 }) +
          paper(ell(x, 66, 20), { fill: P.lamp, sh: 2 }) +
          paper(
            blob([
              [x - 58, 712],
              [x - 34, 684],
              [x, 674],
              [x + 36, 686],
              [x + 60, 712],
              [x, 722],
            ]),
            { fill: '#e4bf8e', sh: 0, form: 0.3, rim: 0.3 },
          ),
      )
      .join('') +
    stroke(
      Array.from({ length: 9 }, (_, i) => [110 + i * 172.5, 118 + 46 * (1 - ((i - 4) / 4) ** 2)]),
      '#f7ead2',
      7,
    )
  line += bulbs
    .map(
      ([x, y]) =>
        paper(rect(x - 5, y - 2, 10, 14, 3), { fill: P.ink, sh: 0 }) +
        paper(ell(x, y + 22, 12, 14), {
          fill: P.lamp,
          sh: 1,
          rim: 0,
          inner: `<circle cx="${x}" cy="${f(y + 24)}" r="6" fill="#fffbe2"/>`,
        }),
    )
    .join('')
  sand += at(560, 842, T.stone(44, 1)) + at(1040, 850, T.stone(34)) + at(1532, 776, T.crab(), 0.9)
  return [
    { name: 'sky', body: sky },
    { name: 'sand', body: sand },
    { name: 'line', body: line },
  ]
}

export const planes = [
  { depth: -1, picture: 'sky' },
  {
    depth: -1,
    lights: [
      { id: 'sun', kind: 'glow', x: 800, y: 430, w: 1120, h: 600, brightness: 0.42, isPool: true },
      { id: 'lighthouse', kind: 'glow', x: 1552, y: 324, w: 220, h: 220, brightness: 0.7, isPool: true },
    ],
  },
  { depth: 0, picture: 'sand' },
  {
    depth: 0.2,
    picture: 'line',
    lights: bulbs.map(([x, y], i) => ({ id: `bulb-${i}`, kind: 'glow', x, y: y + 22, w: 150, h: 150, brightness: 0.6, isPool: true })),
  },
  ...FOLK,
  { depth: 0, isShade: true },
]
export const focus = focusOn({ x: 380, y: 250, w: 840, h: 640 })
export const stands = {
  left: { sits: false, wide: { x: 360, y: 810, k: 1.45 }, square: { x: 390, y: 800, k: 1.35 }, upright: { x: 580, y: 860, k: 1.35 } },
  middle: { sits: false, wide: { x: 800, y: 786, k: 1.04 }, square: { x: 800, y: 786, k: 1.04 }, upright: { x: 800, y: 800, k: 1 } },
  right: { sits: false, wide: { x: 1250, y: 800, k: 1.2 }, square: { x: 1210, y: 800, k: 1.15 }, upright: { x: 1020, y: 860, k: 1.15 } },
}
