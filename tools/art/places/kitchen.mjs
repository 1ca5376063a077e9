// Gran's kitchen in the evening: window on the bay, dresser, table under the lamp.
import { at, blob, cool, d, ell, lin, P, paper, rect, ribbon, stroke } from '../paper/kit.mjs'
import { band, corners, line, pts, soft } from '../paper/points.mjs'
import { focusOn } from '../plan/plan.mjs'
import * as T from '../things/things.mjs'

export const name = 'kitchen'

export function layers() {
  const LX = 830,
    _LY = 250
  const [wu, wg] = lin([
    [0, '#6a4f7c'],
    [1, '#87607f'],
  ])
  // through the window
  let view = `<clipPath id="vw"><rect x="150" y="90" width="440" height="380"/></clipPath><g clip-path="url(#vw)"><rect x="150" y="90" width="440" height="380" fill="#ffd79a"/>`
  ;[
    [90, '#f0a584', 7],
    [160, '#c27f95', 9],
    [240, '#7d6398', 9],
    [340, '#4b4d8f', 11],
  ].forEach(([r, c, n], i) => {
    view += T.frame(T.halo(440, 240, r, n, 0.06, 0.84, i), c, { shadow: 0.3 })
  })
  view +=
    [340, 366, 400].map((y, i) => T.wave(y, ['#8a83ab', '#5c7ea4', '#3c6d90'][i], { amp: 3, len: 50 + i * 20, ph: i })).join('') +
    at(440, 372, paper(soft('-110,60 -80,10 -20,-6 50,0 120,40 150,80'), { fill: '#5b6f74', sh: 1, form: 0.2 }) + at(0, 4, T.lighthouse(), 0.36)) +
    at(250, 420, T.boat(P.brick, '#f0dcae'), 0.4) +
    '</g>'
  let wall =
    wg +
    `<path d="M0 0H1600V900H0ZM160 100V460H580V100Z" fill="${wu}" fill-rule="evenodd"/><path d="M0 0H1600V900H0ZM160 100V460H580V100Z" fill="url(#t3L)" opacity=".7" fill-rule="evenodd"/>`
  for (let y = 40; y < 470; y += 64)
    for (let x = ((y / 64) | 0) % 2 ? 30 : 78; x < 1600; x += 96)
      if (x < 120 || x > 620) wall += `<path d="M${x} ${y}q8 -14 0 -26q-8 12 0 26M${x - 9} ${y - 3}q4 -9 9 3q5 -12 9 -3" fill="#a97d93" opacity=".4"/>`
  wall +=
    paper(rect(-20, 486, 1640, 430, 2), {
      fill: '#4f7c7c',
      sh: 1,
      form: 0,
      dir: { x: 0, y: 1 },
      inner: Array.from({ length: 34 }, (_, i) => `<path d="M${i * 48} 480V900" stroke="#26405c" stroke-width="3" opacity=".45"/>`).join(''),
    }) + paper(rect(-20, 474, 1640, 20, 4), { fill: '#e4cfb4', sh: 2, form: 0 })
  wall += `<radialGradient id="wl" gradientUnits="userSpaceOnUse" cx="${LX}" cy="300" r="640"><stop offset="0" stop-color="#ffc26a" stop-opacity=".78"/><stop offset=".45" stop-color="#f09a5c" stop-opacity=".34"/><stop offset="1" stop-color="#e0624f" stop-opacity="0"/></radialGradient><path d="M0 0H1600V700H0ZM160 100V460H580V100Z" fill-rule="evenodd" fill="url(#wl)"/>`
  // window frame, sill, curtains
  const bar = (x, y, w, h) => paper(rect(x, y, w, h, 4), { fill: P.cream, sh: 2, form: 0.3 })
  wall += bar(362, 100, 14, 362) + bar(150, 250, 440, 12) + bar(136, 84, 468, 24) + bar(136, 84, 24, 390) + bar(580, 84, 24, 390) + bar(112, 456, 516, 28)
  const curt = (k) =>
    paper(blob(pts('0,-8 96,-8 86,110 52,210 30,236 38,300 60,388 -24,394 -20,180').map(([x, y]) => [370 + k * (276 - x), 74 + y])), {
      fill: P.coral,
      sh: 3,
      form: 0.4,
      inner:
        [8, 34, 62]
          .map((x) =>
            stroke(
              [
                [370 + k * (276 - x), 70],
                [370 + k * (276 - x * 0.7), 200],
                [370 + k * (276 - x * 0.45), 330],
                [370 + k * (276 - x * 0.6), 470],
              ],
              cool(P.coral, 0.35),
              7,
              0.55,
            ),
          )
          .join('') + [110, 180, 250, 320, 390, 450].map((y) => `<path d="M60 ${y}H700" stroke="#fff0d0" stroke-width="5" opacity=".22"/>`).join(''),
    }) +
    paper(
      ribbon(
        [
          [370 + k * 296, 306],
          [370 + k * 262, 318],
          [370 + k * 232, 300],
        ],
        15,
      ),
      { fill: P.lamp, sh: 1 },
    )
  wall += curt(-1) + curt(1) + paper(rect(70, 62, 600, 15, 7), { fill: P.brass, sh: 2 }) + at(520, 458, T.pot()) + at(258, 458, T.cat(), 1.05)
  // dresser
  wall +=
    paper(rect(1170, 150, 380, 560, 8), { fill: '#8a5a4a', sh: 3, form: 0.3 }) +
    paper(rect(1192, 172, 336, 300, 4), { fill: '#5d3f4e', sh: 0, form: 0 }) +
    paper(corners('1150,156 1570,156 1546,128 1174,128', 5), { fill: '#9a6853', sh: 2 })
  ;[264, 366, 468].forEach((y, r) => {
    wall += paper(rect(1188, y, 344, 15, 3), { fill: '#a9745a', sh: 2 })
    for (let i = 0; i < 4; i++) {
      const x = 1234 + i * 84,
        c = [P.glass, P.cream, P.rose, P.lamp, '#9db9d6'][(i + r * 2) % 5]
      wall +=
        r === 1
          ? at(x, y, T.mug(c), 0.9)
          : r === 0
            ? paper(ell(x, y - 36, 35), {
                fill: c,
                sh: 1,
                form: 0.3,
                inner: `<circle cx="${x}" cy="${y - 36}" r="22" fill="none" stroke="${i % 2 ? P.coral : P.teal}" stroke-width="4"/>`,
              })
            : i % 2
              ? at(x, y, paper(soft('-26,0 -30,-36 -16,-54 -18,-66 18,-66 16,-54 30,-36 26,0'), { fill: c, sh: 1, form: 0.5 }))
              : paper(rect(x - 28, y - 62, 56, 62, 7), {
                  fill: c,
                  sh: 1,
                  form: 0.4,
                  inner: `<path d="M${x - 30} ${y - 44}h60v22h-60z" fill="#fff6e3" opacity=".8"/>`,
                })
    }
  })
  wall += [0, 1].map((i) => paper(rect(1196 + i * 168, 496, 158, 64, 6), { fill: '#a06a54', sh: 1 }) + paper(ell(1275 + i * 168, 528, 9), { fill: P.brass, sh: 1 })).join('')
  // child's pictures on a string
  wall +=
    line('930,136 1010,141 1080,130 1136,112', P.cream, 3) +
    [
      [996, 139, 1],
      [1078, 127, 2],
    ]
      .map(([x, y, i]) =>
        at(
          x,
          y,
          paper(rect(-34, 4, 68, 84, 3), {
            fill: '#fff6e3',
            sh: 2,
            form: 0.1,
            inner: [
              `<circle cy="40" r="16" fill="${P.lamp}"/><path d="M-34 70Q0 54 34 70V90H-34Z" fill="${P.glass}"/>`,
              `<path d="M-20 66L0 30L20 66Z" fill="${P.coral}"/><rect x="-16" y="62" width="32" height="20" fill="${P.heather}"/>`,
              `<path d="M-24 70Q0 10 24 70" stroke="${P.coral}" stroke-width="6" fill="none"/><path d="M-16 70Q0 26 16 70" stroke="${P.lamp}" stroke-width="6" fill="none"/>`,
            ][i],
          }) + at(0, 6, T.peg(), 0.6),
          1,
          [-4, 3, -2][i],
        ),
      )
      .join('')
  wall += settle()
  let table = paper(corners('250,690 1400,690 1680,1010 -60,1010', 12), {
    fill: '#b67b50',
    sh: 3,
    form: 0.06,
    amp: 1.4,
    lit: '#c58a5a',
    inner:
      [
        [540, 430],
        [830, 830],
        [1110, 1220],
      ]
        .map(([a, b]) =>
          stroke(
            [
              [a, 690],
              [b + (b - a) * 0.2, 1010],
            ],
            P.dark,
            4,
            0.45,
          ),
        )
        .join('') + `<ellipse cx="830" cy="790" rx="560" ry="120" fill="#ffdf9a" opacity=".75" filter="url(#blur30)"/>`,
  })
  const [su, sg] = lin([
    [0, '#fff8de'],
    [1, '#bfe8df'],
  ])
  table += at(
    0,
    -28,
    paper(corners('708,752 962,752 1004,866 668,866', 16), { fill: P.navy, sh: 3, form: 0.2 }) +
      sg +
      `<path d="${d(corners('722,760 948,760 984,852 688,852', 10))}" fill="${su}"/>` +
      at(790, 806, `<g transform="scale(1 .62)">${T.bubble(120, 54, P.glass)}</g>`) +
      at(880, 838, `<g transform="scale(1 .62)">${T.bubble(110, 50, P.rose, -1)}</g>`),
  )
  table +=
    at(480, 800, T.mug('#5f93b0'), 1.25) +
    at(1140, 806, T.mug(P.coral), 1.25) +
    at(1350, 840, T.teapot(P.teal), 1.35) +
    paper(ell(320, 838, 96, 26), { fill: P.cream, sh: 2, form: 0.2 }) +
    paper(ell(320, 834, 70, 16), { fill: '#e6d6c0', sh: 0 }) +
    pts('284,824 330,818 366,830 318,836')
      .map(([x, y]) =>
        paper(ell(x, y, 30, 13), {
          fill: '#d39a55',
          sh: 1,
          form: 0.4,
          inner: [-10, 0, 10].map((k) => `<circle cx="${x + k}" cy="${y + (k % 3)}" r="2.4" fill="${P.dark}"/>`).join(''),
        }),
      )
      .join('')
  table +=
    stroke(pts('470,730 462,708 478,690 468,664'), '#fff6e3', 6, 0.4, 'filter="url(#s1)"') +
    stroke(pts('1132,736 1124,712 1140,694 1130,668'), '#fff6e3', 6, 0.4, 'filter="url(#s1)"')
  const front =
    paper(rect(LX - 4, -10, 8, 132, 2), { fill: P.ink, sh: 1 }) +
    paper(
      blob([
        [LX - 118, 224],
        [LX - 100, 168],
        [LX - 44, 128],
        [LX, 112],
        [LX + 44, 128],
        [LX + 100, 168],
        [LX + 118, 224],
        [LX, 236],
      ]),
      { fill: P.pine, sh: 3, form: 0.5 },
    ) +
    paper(ell(LX, 224, 112, 17), { fill: '#fff1c0', sh: 0, form: 0, rim: 0 }) +
    paper(ell(LX, 230, 26, 20), { fill: '#fffbe4', sh: 0, form: 0 })
  return [
    { name: 'view', body: view },
    { name: 'wall', body: wall },
    { name: 'table', body: at(0, -50, table) },
    { name: 'lamp', body: front },
  ]
}

// A settle along the table: whoever comes can sit where there is room.
const settle = () =>
  paper(corners('326,560 580,548 830,544 1080,548 1334,560 1334,730 326,730', 8), {
    fill: '#7a4c42',
    sh: 3,
    form: 0.12,
    inner: Array.from({ length: 21 }, (_, i) => line(`${350 + i * 48},560 ${350 + i * 48},730`, cool('#7a4c42', 0.45), 4, 0.55)).join(''),
  }) +
  paper(band('312,566 560,552 830,546 1100,552 1348,566', 26), { fill: '#94604e', sh: 2, form: 0.2 }) +
  [320, 1340].map((x) => paper(rect(x - 15, 540, 30, 190, 7), { fill: '#94604e', sh: 2, form: 0.5 }) + paper(ell(x, 532, 19), { fill: '#a9745a', sh: 1, form: 0.5 })).join('')

export const planes = [
  {
    depth: -1,
    picture: 'view',
    lights: [
      { id: 'lighthouse', kind: 'glow', x: 440, y: 242, w: 190, h: 190, brightness: 0.85 },
      { id: 'beam', kind: 'beam', x: 440, y: 242, w: 330, h: 110, turnDeg: 194, sweepDeg: 5, brightness: 0.7 },
    ],
  },
  { depth: 0, picture: 'wall' },
  {
    depth: 0,
    lights: [
      { id: 'cone', kind: 'beam', x: 830, y: 150, w: 900, h: 1300, turnDeg: 90, brightness: 0.26, isPool: true },
      { id: 'lamp', kind: 'glow', x: 830, y: 262, w: 1200, h: 1200, brightness: 0.55, isPool: true },
    ],
  },
  { depth: 0.4, folk: 'back' },
  { depth: 0.8, picture: 'table' },
  { depth: 0.4, folk: 'front' },
  { depth: 0, isShade: true },
  {
    depth: 1,
    picture: 'lamp',
    lights: [
      { id: 'bulb', kind: 'glow', x: 830, y: 232, w: 260, h: 240, brightness: 0.85, isPool: true },
      { id: 'table', kind: 'glow', x: 830, y: 740, w: 1500, h: 420, brightness: 0.34, isPool: true },
    ],
  },
]
export const focus = focusOn({ x: 466, y: 150, w: 784, h: 680 })
export const stands = {
  left: { sits: true, wide: { x: 446, y: 750, k: 1.42 }, square: { x: 466, y: 750, k: 1.42 }, upright: { x: 590, y: 750, k: 1.22 } },
  right: { sits: true, wide: { x: 1216, y: 788, k: 1.3 }, square: { x: 1170, y: 788, k: 1.3 }, upright: { x: 1124, y: 780, k: 1.12 } },
  far: { sits: false, wide: { x: 830, y: 694, k: 1.14 }, square: { x: 820, y: 694, k: 1.14 }, upright: { x: 852, y: 690, k: 0.96 } },
}
