// The bay from above the town: sea, the quay and the beach. Islands, boat and buoys are pieces of the page.
import { at, blob, ell, flat, P, paper, rect, rng, stroke } from '../paper/kit.mjs'
import { corners, soft } from '../paper/points.mjs'
import * as T from '../things/things.mjs'

export const name = 'bay'

export function layers() {
  let sky = `<rect width="1600" height="900" fill="#ffe3ac"/>`
  ;[
    [330, '#f9cd98', 9],
    [520, '#f0b08a', 11],
    [760, '#d69699', 13],
    [1010, '#a585a6', 15],
  ].forEach(([r, c, n], i) => {
    sky += T.frame(T.halo(800, 210, r, n, 0.05, 0.34, i), c, { shadow: 0.22 })
  })
  sky +=
    paper(soft('-60,190 -60,104 60,92 180,124 270,104 380,140 470,156 520,190'), { fill: '#a99ab5', sh: 1, form: 0.2 }) +
    paper(soft('1120,190 1180,150 1290,136 1380,104 1500,116 1680,84 1680,190'), { fill: '#a99ab5', sh: 1, form: 0.2 })
  ;[
    [164, '#c9b3b4'],
    [182, '#a9bdb9'],
    [214, '#8dbcb8'],
    [262, '#74b1b2'],
    [326, '#60a3aa'],
    [410, '#4a8b9f'],
    [510, '#3b7893'],
    [630, '#316785'],
    [760, '#2a5a7b'],
  ].forEach(([y, c], i) => {
    sky += T.wave(y, c, { amp: 2 + i * 1.5, len: 50 + i * 22, ph: i * 2.1, sh: i < 3 ? 1 : 2 })
    const r = rng(i + 9)
    for (let k = 0; k < 10; k++) {
      const x = r() * 1600,
        w = 12 + i * 5 + r() * 16,
        b = y + 14 + r() * 30
      sky += stroke(
        [
          [x - w, b],
          [x, b - 3 - i * 0.4],
          [x + w, b],
        ],
        i < 3 ? '#ffe9b8' : '#bfe3d6',
        1.6 + i * 0.22,
        0.5,
      )
    }
  })
  const r0 = rng(5)
  for (let k = 0; k < 26; k++) {
    const y = 190 + k * 12,
      w = 14 + r0() * 46 + k
    sky += flat(
      blob([
        [800 + (r0() - 0.5) * 90 - w, y],
        [800, y - 3],
        [800 + (r0() - 0.5) * 90 + w, y],
        [800, y + 4],
      ]),
      '#ffe7a6',
      0.34 + r0() * 0.3,
    )
  }
  let front =
    paper(soft('-80,980 -80,724 40,716 150,742 270,780 420,800 520,830 560,880 570,980'), { fill: '#e2bf8d', sh: 3, form: 0.15, amp: 2 }) +
    paper(corners('-80,980 -80,812 200,812 330,836 470,850 500,980', 20), {
      fill: '#77779a',
      sh: 2,
      form: 0.1,
      inner: Array.from({ length: 14 }, (_, i) => flat(rect(-20 + (i % 7) * 74 + (i > 6 ? 36 : 0), 856 + Math.floor(i / 7) * 30, 66, 25, 7), '#8a88a6', 0.7)).join(''),
    })
  ;[
    [30, 830, 0],
    [122, 836, 3],
    [214, 840, 6],
  ].forEach(([x, y, i], k) => {
    front += at(
      x,
      y,
      T.cottage(92, 84, {
        wall: T.WALLS[i],
        roof: k % 2 ? '#6a5476' : '#4f5680',
        door: [P.coral, P.deep, P.moss][k],
        lit: [1, k % 2, 1, 1],
        chim: 1 + (k % 2),
      }),
    )
  })
  front += at(320, 852, T.tree(24, '#5f8a5c')) + at(420, 838, T.lampPost(100)) + at(372, 862, T.pots(), 0.5)
  front += paper(soft('1050,980 1110,920 1200,886 1330,862 1460,822 1560,798 1700,786 1700,980'), { fill: '#e9c691', sh: 3, form: 0.1, amp: 2 })
  const pr = rng(77)
  for (let i = 0; i < 46; i++) {
    const x = 1080 + pr() * 520,
      y = 900 - (x - 1080) * 0.14 + pr() * 60 + 8
    front += flat(ell(x, y, 5 + pr() * 8, 3.5 + pr() * 4), ['#b8a9b4', '#cfb7a4', '#97919f', '#e9ddcc'][i % 4])
  }
  front +=
    [
      [1364, 862, P.coral],
      [1450, 842, '#3d8f97'],
      [1538, 826, P.oil],
    ]
      .map(([x, y, c], i) => at(x, y, T.hut(84, 66, c, { plate: 0, door: [P.deep, P.plum, P.coral][i] }), 0.86))
      .join('') +
    at(1280, 876, T.lampPost(90)) +
    at(1226, 884, T.crab(), 0.62) +
    at(1040, 560, T.gull(3), 0.6, -6) +
    at(610, 500, T.gull(0), 0.55, 8) +
    ''
  return [
    { name: 'sea', body: sky },
    { name: 'front', body: front },
  ]
}

export const planes = [
  { depth: -0.6, picture: 'sea' },
  {
    depth: -0.6,
    lights: [{ id: 'sun', kind: 'glow', x: 800, y: 196, w: 900, h: 420, brightness: 0.4, isPool: true }],
  },
  { depth: 0.4, folk: 'back' },
  { depth: 0.4, folk: 'front' },
  { depth: 1, picture: 'front' },
  { depth: 0, isShade: true },
  {
    depth: 1,
    lights: [
      { id: 'post-left', kind: 'glow', x: 420, y: 724, w: 220, h: 220, brightness: 0.7 },
      { id: 'post-right', kind: 'glow', x: 1280, y: 772, w: 200, h: 200, brightness: 0.7 },
    ],
  },
]
export const focus = { wide: { x: 0, y: 0, w: 1600, h: 900 }, square: { x: 200, y: 0, w: 1200, h: 900 }, upright: { x: 520, y: 0, w: 560, h: 900 } }
export const stands = {
  left: { sits: false, wide: { x: 300, y: 880, k: 0.6 }, square: { x: 330, y: 880, k: 0.6 }, upright: { x: 620, y: 880, k: 0.6 } },
  right: { sits: false, wide: { x: 1300, y: 890, k: 0.6 }, square: { x: 1290, y: 890, k: 0.6 }, upright: { x: 980, y: 880, k: 0.6 } },
}
