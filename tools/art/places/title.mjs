// The title: dusk over the quay, the lighthouse awake. Huts, posts and lamp posts are pieces of the page.
import { at, blob, f, flat, mix, P, paper, rect, rng, stroke } from '../paper/kit.mjs'
import { corners, line, pts, soft } from '../paper/points.mjs'
import { focusOn } from '../plan/plan.mjs'
import { creatureThings } from '../things/bay-creatures.mjs'
import { LIFE } from '../things/bay-life.mjs'
import { underwater } from '../things/bay-scenery.mjs'
import { moonThings } from '../things/moon.mjs'
import * as T from '../things/things.mjs'

export const name = 'title'

const PAGE = { w: 1600, h: 900 }
const SEA = [
  [560, '#9a86a8'],
  [584, '#7c86ab'],
  [614, '#5f84a6'],
  [652, '#477c9c'],
  [700, '#37708f'],
  [756, '#2d6382'],
]

export function layers() {
  const lx = 1150,
    ly = 214
  let sky = `<rect width="1600" height="900" fill="#ffe6ad"/>`
  const rings = [
    [150, '#fbd29a', 7],
    [235, '#f4b07f', 9],
    [330, '#dd8a87', 9],
    [425, '#a96f96', 11],
    [540, '#735c97', 11],
    [700, '#4f5092', 13],
    [900, '#3b4384', 13],
  ]
  rings.forEach(([r, c, n], i) => {
    sky += T.frame(T.halo(lx, ly + 60, r, n, 0.05 + i * 0.004, 0.84, i * 1.3), c, { shadow: 0.3 })
  })
  const st = rng(8)
  for (let i = 0; i < 46; i++) {
    const x = st() * 900,
      y = st() * 420,
      r = 1.4 + st() * 2.4
    sky += `<circle cx="${f(x)}" cy="${f(y)}" r="${f(r)}" fill="#fff1c8" opacity="${f(0.4 + st() * 0.5)}"/>`
  }
  // far: chalk cliffs and sea
  let far =
    paper(soft('-60,640 -60,452 40,440 104,476 170,452 240,490 300,470 372,508 430,492 500,530 566,520 640,548 700,564 690,640'), {
      fill: '#8a83a6',
      sh: 2,
      form: 0.2,
      amp: 1.5,
    }) +
    paper(corners('-60,640 -60,486 30,476 98,512 160,488 232,524 296,502 366,536 430,520 498,548 566,540 640,560 640,640', 18), {
      fill: '#dccbd0',
      sh: 1,
      form: 0,
      amp: 1.6,
      inner: [0, 1, 2, 3, 4, 5, 6, 7, 8]
        .map((i) =>
          stroke(
            [
              [-20 + i * 70, 480 + i * 6],
              [-8 + i * 70, 540],
              [-26 + i * 70, 590],
            ],
            '#a795b8',
            7,
            0.45,
          ),
        )
        .join(''),
    })
  far += underwater(PAGE, SEA, 830)
  let sea = ''
  SEA.forEach(([y, c], i) => {
    sea += T.wave(y, c, { h: (SEA[i + 1]?.[0] ?? 790) + 30, amp: 3 + i * 2, len: 60 + i * 26, ph: i * 1.7 })
    const r = rng(i + 40)
    for (let k = 0; k < 9 - i; k++) {
      const x = 905 + (r() - 0.5) * (120 + i * 50),
        w = 26 + r() * (46 + i * 14)
      sea += flat(
        blob([
          [x - w, y + 12 + k * 2],
          [x, y + 8 + k * 2],
          [x + w, y + 12 + k * 2],
          [x, y + 16 + k * 2],
        ]),
        '#ffdf93',
        0.5 + r() * 0.4,
      )
    }
  })
  // mid: headland, town, lighthouse
  let mid = paper(soft('880,900 930,720 960,664 1010,640 1060,602 1130,590 1230,596 1330,560 1460,520 1680,470 1680,940 880,940'), {
    fill: '#7d8a6b',
    sh: 3,
    form: 0.12,
    amp: 2.4,
    inner:
      flat(corners('850,960 915,744 952,676 1004,650 1036,668 1022,730 1046,800 1036,960', 26), '#e9dcd6', 0.95) +
      line('948,700 972,760 960,850', '#a58fae', 5, 0.45) +
      line('996,690 1010,750 998,820', '#a58fae', 5, 0.45),
  })
  ;[
    [1560, 540, 1.0, 0],
    [1478, 552, 0.95, 1],
    [1396, 574, 0.9, 2],
  ].forEach(([x, y, s, i]) => {
    mid += at(x, y, T.cottage(92, 84, { wall: mix(T.WALLS[i + 1], '#6f5a94', 0.35), roof: '#565a86', lit: [i % 2, 1, 1, 0] }), s)
  })
  mid += at(1150, 612, T.lighthouse(), 0.92)
  mid += paper(soft('1020,900 1090,720 1200,676 1330,690 1460,640 1690,600 1690,940'), { fill: '#5b7462', sh: 3, form: 0.15, amp: 2 })
  ;[
    [1300, 712, 3],
    [1392, 694, 0],
    [1486, 672, 4],
    [1580, 652, 5],
  ].forEach(([x, y, i], k) => {
    mid += at(
      x,
      y,
      T.cottage(104, 92, {
        wall: mix(T.WALLS[i], '#6f5a94', 0.18),
        roof: k % 2 ? '#4f5680' : '#6a5476',
        lit: [1, k % 2, 1, 1],
        door: [P.coral, P.deep, P.moss, P.plum][k],
        chim: 1 + (k % 2),
      }),
    )
  })
  mid += T.path(pts('1100,760 1160,716 1110,672 1150,622'), 26, '#cdb89a')
  const sp = rng(21)
  for (let i = 0; i < 34; i++) {
    const x = 1060 + sp() * 520,
      y = 724 + sp() * 44 - (x - 1060) * 0.06
    mid +=
      stroke(
        [
          [x, y],
          [x + 1, y - 9],
        ],
        '#3f6253',
        2,
      ) + `<circle cx="${f(x + 1)}" cy="${f(y - 11)}" r="3.800" fill="${['#e79aa8', '#f3c6c0', P.lamp][i % 3]}"/>`
  }
  mid += at(1218, 724, T.tree(34, '#4a6a58')) + at(1255, 740, T.tree(26, '#587a5a'))
  // near: quay with the two doors
  const near = paper(corners('-60,806 560,800 1090,806 1180,770 1330,762 1690,742 1690,960 -60,960', 10), {
    fill: '#6b6f8c',
    sh: 3,
    form: 0,
    amp: 1.6,
    inner: Array.from({ length: 51 }, (_, i) => {
      const r = rng(i * 3 + 1),
        q = Math.floor(i / 17),
        x = (i % 17) * 100 - 60 + (q % 2) * 50
      return flat(rect(x, 826 + q * 32, 93, 27, 8), mix('#82839f', r() > 0.5 ? '#b9a3a0' : '#555c88', r() * 0.55), 0.85)
    }).join(''),
  })
  // front: the theatre's own edge
  let front = paper(soft('-80,960 -80,690 -10,720 40,800 120,862 300,880 700,884 1100,878 1400,866 1520,806 1590,720 1680,690 1680,960'), {
    fill: '#2c2f63',
    sh: 3,
    form: 0,
    amp: 2,
  })
  front += T.grass(-20, 800, 9, 76, '#3f5a74', 4) + T.grass(1520, 816, 9, 70, '#3f5a74', 7)
  return [
    // before the sky, though it lies in front of it: the headland's shadow is to fall on the sky
    { name: 'sea', body: sea },
    { name: 'sky', body: sky + far },
    { name: 'mid', body: mid },
    { name: 'near', body: near },
    { name: 'front', body: front },
  ]
}

const boatOf = (id, hull, sail) => ({ id, body: at(0, 0, T.boat(hull, sail), 0.64), box: [-75, -106, 150, 116] })
const gulls = () => creatureThings().filter(({ id }) => ['gull-0', 'gull-1', 'puff'].includes(id))
export const things = () => [...moonThings(), boatOf('boat-blue', '#4d6a8f', '#c98a6a'), boatOf('boat-red', '#b6433f', '#e0a070'), ...gulls()]

const bobbing = (id, at, ms, phase) => ({ id, frame: id, at, phase, moves: [{ kind: 'bob', by: 3, rockDeg: 2.5, ms }], poke: { cues: ['horn-1', 'horn-2', 'horn-3'] } })

const glow = (id, x, y, radius, brightness) => ({ id, kind: 'glow', x, y, w: 2 * radius, h: 2 * radius, brightness })
const pool = (light) => ({ ...light, isPool: true })

export const planes = [
  { depth: -1, picture: 'sky' },
  {
    depth: -1,
    props: [
      {
        id: 'moon',
        frame: 'moon',
        at: { wide: { x: 459, y: 428, k: 0.84 }, square: { x: 530, y: 388, k: 0.84 }, upright: { x: 1046, y: 380, k: 0.66 } },
        poke: { frames: ['moon', 'moon-nightcap'] },
      },
    ],
  },
  { depth: -0.8, picture: 'sea', ripple: { x: 8, y: 2, ms: 6000 } },
  {
    depth: -0.5,
    props: [
      bobbing('boat-blue', { wide: { x: 796, y: 588, k: 0.56 }, square: { x: 786, y: 592, k: 0.56 }, upright: { x: 1054, y: 580, k: 0.34 } }, 3900, 0.3),
      bobbing('boat-red', { wide: { x: 922, y: 620, k: 0.97 }, square: { x: 900, y: 622, k: 0.94 }, upright: { x: 1010, y: 616, k: 0.56 } }, 3400, 0),
    ],
  },
  { depth: -0.3, picture: 'mid' },
  {
    depth: -0.3,
    lights: [
      pool({ id: 'beam', kind: 'beam', x: 1150, y: 276, w: 1300, h: 400, turnDeg: 200, sweepDeg: 4, brightness: 0.85 }),
      pool({ id: 'beam-away', kind: 'beam', x: 1150, y: 276, w: 700, h: 260, turnDeg: 20, sweepDeg: 4, brightness: 0.6 }),
      pool(glow('lighthouse', 1150, 276, 330, 0.9)),
      pool(glow('lantern-room', 1150, 276, 90, 1)),
      pool(glow('moon', 490, 408, 170, 0.22)),
      ...[1300, 1392, 1486, 1580].map((x, i) => glow(`window-${i}`, x, 660 - i * 20, 80, 0.25)),
    ],
  },
  {
    depth: -0.3,
    props: LIFE.chimney([1333, 560], 0.62).concat(
      LIFE.gulls(
        [
          [
            [872, 392],
            [1010, 330],
            [1290, 420],
            [1330, 500],
            [1080, 470],
          ],
          [
            [800, 452],
            [640, 480],
            [560, 430],
            [700, 400],
          ],
        ],
        0.8,
      ).map((gull, i) => ({ ...gull, at: i ? { x: 800, y: 452, k: 0.55 } : { wide: gull.at, square: gull.at, upright: { x: 1330, y: 470, k: 0.6 } } })),
    ),
  },
  { depth: 0.2, picture: 'near' },
  { depth: 0.2, folk: 'back' },
  { depth: 0.2, folk: 'front' },
  { depth: 1, picture: 'front' },
  { depth: 0, isShade: true },
]
export const focus = focusOn({ x: 990, y: 90, w: 410, h: 780 })
// On a phone the two huts and the planks under them leave room for Brushy only, between the doors; the others stand low on the quay.
export const stands = {
  left: { sits: false, wide: { x: 950, y: 842, k: 0.74 }, square: { x: 984, y: 842, k: 0.68 }, upright: { x: 1030, y: 874, k: 0.36 } },
  middle: { sits: false, wide: { x: 1058, y: 826, k: 0.72 }, square: { x: 1086, y: 826, k: 0.66 }, upright: { x: 1120, y: 876, k: 0.36 } },
  right: { sits: false, wide: { x: 1232, y: 806, k: 0.72 }, square: { x: 1236, y: 806, k: 0.6 }, upright: { x: 1290, y: 874, k: 0.32 } },
  brushy: { sits: false, wide: { x: 838, y: 838, k: 0.7 }, square: { x: 604, y: 820, k: 0.6 }, upright: { x: 1155, y: 780, k: 0.36 } },
}
