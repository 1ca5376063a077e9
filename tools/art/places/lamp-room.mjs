// The lamp room at the top of the lighthouse: the bay all round, the great lens in the middle.
import { at, ell, f, P, paper, poly, rect, rng } from '../paper/kit.mjs'
import { band, corners, line, pts, soft } from '../paper/points.mjs'
import { FOLK, focusOn } from '../plan/plan.mjs'
import { boatThings } from '../things/bay-boats.mjs'
import { creatureThings } from '../things/bay-creatures.mjs'
import { LIFE } from '../things/bay-life.mjs'
import { ladderRails, TREAD_SPOTS, tread, treadPoke } from '../things/keepers-ladder.mjs'
import { bottleThings } from '../things/ship-in-bottle.mjs'
import * as T from '../things/things.mjs'

export const name = 'lamp-room'

export function layers() {
  let back = `<rect width="1600" height="900" fill="#ffe0a0"/>`
  ;[
    [210, '#f6bf86', 7],
    [320, '#dd8f8a', 9],
    [450, '#a06b98', 11],
    [600, '#655596', 11],
    [780, '#474c91', 13],
    [990, '#383f80', 13],
  ].forEach(([r, c, n], i) => {
    back += T.frame(T.halo(800, 400, r, n, 0.05, 0.8, i * 1.2), c, { shadow: 0.3 })
  })
  const st = rng(18)
  for (let i = 0; i < 60; i++) {
    const x = st() * 1600,
      y = 90 + st() * 330
    if (Math.abs(x - 800) > 420) back += `<circle cx="${f(x)}" cy="${f(y)}" r="${f(1.4 + st() * 2.4)}" fill="#fff1c8" opacity="${f(0.4 + st() * 0.5)}"/>`
  }
  ;[
    [540, '#7d7aa8'],
    [562, '#5b78a4'],
    [596, '#3f6b96'],
    [640, '#2f5f86'],
  ].forEach(([y, c], i) => {
    back += T.wave(y, c, { amp: 4 + i * 2, len: 60 + i * 26, ph: i * 1.7 })
  })
  ;[
    [250, 566, 1],
    [1370, 572, 0.9],
    [470, 556, 0.6],
    [1150, 556, 0.7],
  ].forEach(([x, y, k]) => {
    back += at(
      x,
      y,
      paper(soft('-86,10 -50,-18 0,-26 56,-16 90,10 0,18'), { fill: '#4a5a86', sh: 1, form: 0.2 }) +
        at(-14, -18, T.cottage(34, 26, { rows: 1, cols: 3, wall: '#b9a8c0', roof: '#3d4478' })),
      k,
    )
  })
  // glazing bars, sill, dome, floor
  const bar = (x, w = 22) =>
    paper(
      poly(
        [
          [x - w / 2, 60],
          [x + w / 2, 60],
          [x + w / 2 + (x - 800) * 0.02, 700],
          [x - w / 2 + (x - 800) * 0.02, 700],
        ],
        3,
      ),
      { fill: '#3a3a70', sh: 2, form: 0.4 },
    )
  let room = [90, 360, 1240, 1510].map((x) => bar(x)).join('') + paper(rect(-40, 392, 1680, 14, 3), { fill: '#3a3a70', sh: 2, form: 0 })
  room +=
    paper(corners('-60,706 300,664 1300,664 1660,706 1660,960 -60,960', 12), {
      fill: '#2f5a6e',
      sh: 3,
      form: 0,
      amp: 1.6,
      inner: Array.from({ length: 30 }, (_, i) => `<path d="M${800 + (i - 14.5) * 70} 660L${800 + (i - 14.5) * 104} 960" stroke="#1d3552" stroke-width="4" opacity=".45"/>`).join(
        '',
      ),
    }) + paper(corners('-60,690 300,650 1300,650 1660,690 1660,716 1300,674 300,674 -60,716', 4), { fill: P.brass, sh: 2, form: 0.2 })
  room += paper(soft('-80,840 300,790 800,776 1300,790 1680,840 1680,1000 -80,1000'), {
    fill: '#8a5a4a',
    sh: 3,
    form: 0,
    inner:
      Array.from({ length: 22 }, (_, i) => `<path d="M${800 + (i - 10.5) * 70} 770L${800 + (i - 10.5) * 130} 980" stroke="#4b2f45" stroke-width="4" opacity=".5"/>`).join('') +
      `<ellipse cx="800" cy="820" rx="640" ry="90" fill="#ffdf9a" opacity=".6" filter="url(#blur30)"/>`,
  })
  room += ladderRails() + at(1130, 694, crate())
  room += at(800, 812, lens(), 1.04)
  const top = paper(corners('-60,-60 1660,-60 1660,96 1300,64 800,48 300,64 -60,96', 10), { fill: '#2c2f63', sh: 3, form: 0 })
  const front = paper(soft('-80,960 -80,800 0,828 80,862 240,882 800,892 1360,880 1520,860 1600,826 1680,800 1680,960'), {
    fill: '#2c2f63',
    sh: 3,
    form: 0,
    amp: 2,
  })
  return [
    { name: 'sky', body: back },
    { name: 'room', body: room + top },
    { name: 'front', body: front },
  ]
}

// How wide the glass is at each height: a beehive.
const HIVE = pts('104,96 150,134 200,154 280,162 352,152 400,128 450,92 496,54')
const halfWidth = (up) => {
  const i = Math.max(
    1,
    HIVE.findIndex(([y]) => up <= y),
  )
  const [[y0, w0], [y1, w1]] = [HIVE[i - 1], HIVE[i]]
  return w0 + ((w1 - w0) * (up - y0)) / (y1 - y0)
}
const ring = (up, width, fill, sag = 8, over = 0) => {
  const w = halfWidth(up) + over
  return paper(band(`${-w},${-up - sag} ${-w * 0.5},${-up - sag * 0.2} 0,${-up} ${w * 0.5},${-up - sag * 0.2} ${w},${-up - sag}`, width), {
    fill,
    sh: 1,
    form: 0.25,
    rim: 0.9,
  })
}
const bullseye = (x, rx, ry, up = 280) =>
  [
    [1, '#8ecbbb'],
    [0.84, '#f3d488'],
    [0.67, '#b9dfc6'],
    [0.52, '#ffe39c'],
    [0.36, '#fff2c4'],
  ]
    .map(([k, fill]) => paper(ell(x, -up, rx * k, ry * k), { fill, sh: 1, form: 0.3, rim: 0.9, tex: 0.25 }))
    .join('')
// The lens: rings of glass above and below, a bull's-eye in each window between them, ribs of brass, one flame.
const lens = () => {
  const sides = [...HIVE.map(([up, w]) => [w, -up]), ...HIVE.map(([up, w]) => [-w, -up]).reverse()]
  const prisms = [116, 136, 156, 176, 372, 392, 412, 432, 452, 470, 486].map((up, i) => ring(up, 15, i % 2 ? '#a8d8c6' : '#f9e3a6', up < 280 ? -8 : 9, -3))
  const rib = (k) =>
    paper(band(`${k * 0.62 * 96},-104 ${k * 0.6 * 150},-190 ${k * 0.58 * 162},-280 ${k * 0.6 * 150},-362 ${k * 30},-496`, 9), {
      fill: P.brass,
      sh: 1,
      form: 0.3,
    })
  const edge = (k) => paper(band(HIVE.map(([up, w]) => `${k * w},${-up}`).join(' '), 12), { fill: P.brass, sh: 1, form: 0.4 })
  return (
    paper(corners('-156,0 156,0 118,-58 -118,-58', 8), { fill: P.brass, sh: 3, form: 0.4 }) +
    paper(rect(-100, -98, 200, 46, 6), {
      fill: P.brick,
      sh: 2,
      form: 0.4,
      inner: [-76, -38, 0, 38, 76].map((x) => `<circle cx="${x}" cy="-74" r="6" fill="${P.brass}"/>`).join(''),
    }) +
    paper(sides, { fill: '#7fbfb2', sh: 2, form: 0.3, tex: 0.3, shade: '#4b8f98' }) +
    prisms.join('') +
    [-1, 1].map((k) => bullseye(k * 123, 25, 62)).join('') +
    ring(196, 11, P.brass, -8, 4) +
    ring(362, 11, P.brass, 9, 4) +
    [-1, 1].map((k) => rib(k) + edge(k)).join('') +
    paper(rect(-108, -112, 216, 18, 6), { fill: P.brass, sh: 2, form: 0.4 }) +
    paper(soft('-64,-494 -44,-522 0,-534 44,-522 64,-494 0,-486'), { fill: P.brass, sh: 2, form: 0.5 }) +
    paper(ell(0, -540, 13), { fill: P.brass, sh: 1, form: 0.5 })
  )
}
// A ship's box to stand on.
const crate = () =>
  paper(rect(-104, 0, 208, 150, 6), {
    fill: '#9a6853',
    sh: 3,
    form: 0.25,
    inner: [38, 76, 114].map((y) => line(`-110,${y} 0,${y + 2} 110,${y}`, '#4b2f45', 4, 0.5)).join(''),
  }) +
  [-88, 88].map((x) => paper(rect(x - 12, -2, 24, 154, 4), { fill: '#7a4c42', sh: 1, form: 0.4 })).join('') +
  paper(rect(-114, -8, 228, 22, 5), { fill: '#b07a5c', sh: 2, form: 0.3 })

const OUTSIDE = ['gull-0', 'gull-1', 'far-ship']
export const things = () => [
  ...bottleThings(),
  { id: 'stair', body: tread(), box: [-42, -16, 84, 34] },
  { id: 'lamp-glass', body: bullseye(0, 82, 66, 0), box: [-90, -74, 180, 148] },
  ...[...creatureThings(), ...boatThings()].filter(({ id }) => OUTSIDE.includes(id)),
]

export const planes = [
  { depth: -1, picture: 'sky' },
  {
    depth: -0.9,
    props: [
      {
        id: 'far-ship',
        frame: 'far-ship',
        at: { wide: { x: 566, y: 545, k: 0.8 }, square: { x: 566, y: 545, k: 0.8 }, upright: { x: 566, y: 545, k: 0.8 } },
        moves: [{ kind: 'drift', from: -60, to: 1660, ms: 120000 }],
        poke: { cues: ['horn-3'] },
      },
      ...LIFE.gulls(
        [
          [
            [1080, 240],
            [1200, 300],
            [1340, 220],
            [1200, 180],
          ],
          [
            [420, 470],
            [300, 440],
            [240, 480],
            [330, 510],
          ],
        ],
        0.62,
      ),
    ],
  },
  { depth: 0, picture: 'room' },
  {
    depth: 0,
    props: [
      {
        id: 'bottle',
        frame: 'bottle',
        at: { wide: { x: 292, y: 664, k: 0.92 }, square: { x: 284, y: 664, k: 0.8 }, upright: { x: 376, y: 660, k: 0.62 } },
        poke: { frames: ['bottle', 'bottle-wave'], backMs: 2600 },
      },
      ...TREAD_SPOTS.map((at, i) => ({ id: `stair-${i + 1}`, frame: 'stair', at, poke: treadPoke(i + 1) })),
      { id: 'lamp-glass', frame: 'lamp-glass', at: { x: 800, y: 521, k: 1.04 }, poke: { hop: 16 } },
    ],
  },
  { depth: 0, isShade: true },
  {
    depth: 0,
    lights: [
      { id: 'beam', kind: 'beam', x: 800, y: 520, w: 1000, h: 520, turnDeg: 188, sweepDeg: 3, brightness: 0.6, isPool: true },
      { id: 'beam-away', kind: 'beam', x: 800, y: 520, w: 1000, h: 520, turnDeg: -8, sweepDeg: 3, brightness: 0.6, isPool: true },
      { id: 'lens', kind: 'glow', x: 800, y: 520, w: 1240, h: 1240, brightness: 0.7, isPool: true },
      { id: 'flame', kind: 'glow', x: 800, y: 520, w: 380, h: 380, brightness: 0.9, isPool: true },
    ],
  },
  ...FOLK,
  { depth: 1, picture: 'front' },
]
export const focus = focusOn({ x: 330, y: 210, w: 940, h: 690 })
export const stands = {
  left: { sits: false, wide: { x: 480, y: 850, k: 1.28 }, square: { x: 440, y: 800, k: 1.14 }, upright: { x: 520, y: 860, k: 1.16 } },
  right: { sits: false, wide: { x: 1130, y: 690, k: 1.16 }, square: { x: 1130, y: 690, k: 1.06 }, upright: { x: 1130, y: 690, k: 1.16 } },
}
