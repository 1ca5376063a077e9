// The islands of the bay, one roof colour, one ground colour, one landmark each. Middle of the ground at 0,0.
import { at, ell, P, paper, poly, rect, ribbon, stroke } from '../paper/kit.mjs'
import { band, corners, line, pts, soft } from '../paper/points.mjs'
import * as T from './things.mjs'

export const ISLANDS = {
  learning: () =>
    T.isle(soft('-190,20 -150,-34 -70,-58 30,-62 120,-42 186,4 160,44 60,66 -70,68 -160,52'), {
      top: '#c9b152',
      side: '#f0d191',
      depth: 34,
      inner: `<path d="M-190 40Q0 90 200 20V90H-190Z" fill="#a89a45" opacity=".5"/>`,
    }) +
    T.path(pts('20,66 10,40 -30,24 -44,4'), 15) +
    T.path(
      [
        [-10, 34],
        [50, 30],
        [96, 18],
      ],
      11,
    ) +
    [0, 1, 2, 3]
      .map(
        (i) =>
          paper(
            ribbon(
              [
                [-146 + i * 4, 14 + i * 11],
                [-92 + i * 2, 18 + i * 11],
              ],
              8,
            ),
            { fill: ['#5f8a4c', '#7fa554'][i % 2], sh: 1 },
          ) +
          [0, 1, 2, 3].map((k) => `<circle cx="${-140 + k * 14 + i * 3}" cy="${12 + i * 11}" r="3.600" fill="${[P.coral, P.cream, P.rose, P.heather][(i + k) % 4]}"/>`).join(''),
      )
      .join('') +
    at(-128, -2, T.tree(20, '#7f8f3f')) +
    at(-44, 6, T.school(), 1.12) +
    at(96, 16, T.library(), 0.95) +
    at(150, 26, T.tree(17, '#8f9f48')) +
    at(36, -8, T.tree(15, '#7f8f3f')),
  trust: () =>
    T.isle(soft('-180,12 -150,-22 -96,-24 -62,2 -74,30 -130,40'), { top: '#b39ac0', side: '#dccbd8', depth: 56, n: 4 }) +
    T.isle(soft('38,12 56,-44 110,-64 170,-40 184,8 150,44 90,48'), { top: '#b39ac0', side: '#dccbd8', depth: 56, n: 4 }) +
    paper([...poly(pts('-104,-14 -10,-40 70,-20 70,4 46,12'), 10), ...ell(-14, 46, 56, 58, 0, -Math.PI), [-86, 46], [-104, 16]], {
      fill: '#a690ae',
      sh: 2,
      form: 0.2,
      inner: Array.from({ length: 9 }, (_, i) => {
        const a = (-Math.PI * (i + 0.5)) / 9
        return stroke(
          [
            [-14 + Math.cos(a) * 56, 46 + Math.sin(a) * 58],
            [-14 + Math.cos(a) * 80, 46 + Math.sin(a) * 88],
          ],
          '#5f4f86',
          2.4,
          0.5,
        )
      }).join(''),
    }) +
    [-80, -46, -10, 26, 54]
      .map((x, i) =>
        stroke(
          [
            [x, [-20, -30, -40, -31, -24][i]],
            [x, [-40, -50, -58, -50, -42][i]],
          ],
          P.plum,
          4,
        ),
      )
      .join('') +
    line('-80,-38 -46,-47 -10,-55 26,-48 54,-40', P.plum, 4) +
    at(114, 2, T.observatory(), 1.12) +
    at(-126, 12, T.tree(17, '#8d7aa6')) +
    at(160, 24, T.tree(14, '#8d7aa6')) +
    T.path(
      [
        [112, 46],
        [116, 26],
        [112, 6],
      ],
      12,
      '#e6d4d8',
    ),
  responsible: () =>
    T.isle(corners('-210,4 -170,-36 -40,-46 70,-56 190,-36 224,6 170,52 30,62 -120,56', 40), { top: '#86a85a', side: '#c9a579', depth: 30 }) +
    [
      [-150, 8, '#6f8f45'],
      [-104, 20, '#a7b85e'],
      [-60, 30, '#8a6a48'],
      [-150, 28, '#8a6a48'],
      [-102, 40, '#6f8f45'],
    ]
      .map(([x, y, c]) =>
        paper(
          poly(
            [
              [x - 24, y - 9],
              [x + 18, y - 9],
              [x + 26, y + 9],
              [x - 18, y + 9],
            ],
            2,
          ),
          {
            fill: c,
            sh: 1,
            inner: [-6, 0, 6].map((k) => `<path d="M${x - 24} ${y + k}h54" stroke="${P.pine}" stroke-width="2.4" stroke-dasharray="4 4" opacity=".7"/>`).join(''),
          },
        ),
      )
      .join('') +
    at(20, 6, T.windmill(18), 1.18) +
    at(104, 10, T.shed('#c77a4e', P.slate), 1.1) +
    at(166, 20, T.shed('#5f93a0', '#8a5468'), 1.0) +
    at(-160, -6, T.tree(18, P.moss)) +
    [
      [72, 38, P.glass],
      [92, 41, P.lamp],
      [112, 43, P.coral],
    ]
      .map(([x, y, c]) =>
        paper(
          poly(
            [
              [x - 8, y - 18],
              [x + 8, y - 18],
              [x + 6, y],
              [x - 6, y],
            ],
            2,
          ),
          { fill: c, sh: 1 },
        ),
      )
      .join('') +
    T.path(pts('-10,58 10,34 60,26 130,30'), 11),
  safe: () =>
    T.isle(soft('-190,-10 -140,-70 -20,-92 110,-74 176,-22 150,6 60,-18 -30,-20 -80,16 -54,60 20,76 10,96 -90,92 -170,50'), {
      top: '#d98a6a',
      side: '#dfab92',
      depth: 40,
      n: 4,
      inner: `<path d="M-200 -40Q-60 -120 190 -60V-120H-200Z" fill="#8aa060" opacity=".9"/>`,
    }) +
    paper(band('142,14 176,62 156,108 86,128', 30), { fill: '#77709a', sh: 2, form: 0.3 }) +
    paper(band('142,-6 176,42 156,88 86,108', 26), {
      fill: '#c9bdc4',
      sh: 0,
      form: 0.2,
      inner: [20, 44, 66, 88]
        .map((y) =>
          stroke(
            [
              [120, y],
              [200, y + 6],
            ],
            '#77709a',
            2.4,
            0.5,
          ),
        )
        .join(''),
    }) +
    at(
      84,
      106,
      paper(corners('-13,0 13,0 9,-34 -9,-34', 3), { fill: P.cream, sh: 1 }) +
        `<path d="M-11 -12H11V-22H-10Z" fill="${P.coral}"/>` +
        paper(rect(-7, -48, 14, 15, 3), { fill: P.lamp, sh: 0 }) +
        paper(corners('-11,-46 11,-46 0,-58', 2), { fill: P.ink, sh: 0 }),
    ) +
    at(20, -18, T.lifeboat(), 1.05) +
    at(-96, -14, T.cottage(54, 46, { wall: '#f0dcc0', door: P.coral, rows: 1, cols: 3 })) +
    at(-148, 8, T.cottage(50, 44, { wall: '#c9d8d8', rows: 1, cols: 3 })) +
    at(116, -30, T.tree(18, '#6f8f55')) +
    at(8, 66, T.boat(P.coral, '#f0d9a0'), 0.36),
  understand: () =>
    T.isle(soft('-230,0 -190,-60 -100,-80 -36,-52 -40,-6 -70,40 -130,70 -200,50'), { top: '#6d9a8c', side: '#fbf4e8', depth: 46, n: 4 }) +
    T.isle(soft('20,36 50,-16 130,-40 220,-14 240,50 190,104 100,116 36,88'), { top: '#c8899a', side: '#fbf4e8', depth: 46, n: 4 }) +
    [-1]
      .map(
        () =>
          paper(band('-60,2 -10,-16 42,14', 15), { fill: P.wood, sh: 2 }) +
          [-52, -36, -20, -4, 12, 28]
            .map((x, i) =>
              stroke(
                [
                  [x, [-6, -11, -15, -16, -10, 0][i]],
                  [x, [-24, -30, -34, -34, -28, -18][i]],
                ],
                P.dark,
                3,
              ),
            )
            .join('') +
          line('-52,-23 -28,-32 -4,-33 28,-17', P.dark, 3),
      )
      .join('') +
    at(-140, -14, T.lookout(), 1.15) +
    at(-84, -36, T.tree(16, '#4f8074')) +
    at(-176, 28, T.tree(15, '#4f8074')) +
    at(132, 46, T.cottage(96, 62, { wall: '#f3e3c6', roof: '#5a5684', rows: 1, cols: 3, door: P.coral, chim: 2 }), 1.1) +
    T.path(
      [
        [132, 116],
        [128, 80],
        [136, 48],
      ],
      15,
    ) +
    at(98, -56, T.smoke(), 0.8) +
    at(208, 58, T.tree(20, '#a0657e')) +
    at(64, 62, T.tree(15, '#a0657e')) +
    pts('80,84 100,96 176,90 196,78')
      .map(([x, y], i) => `<circle cx="${x}" cy="${y}" r="4" fill="${[P.lamp, P.cream][i % 2]}"/>`)
      .join(''),
  light: () =>
    T.isle(soft('-104,6 -74,-28 0,-38 72,-28 102,8 70,34 0,42 -72,34'), { top: '#8a9f6c', side: '#fbf4e8', depth: 50, n: 4 }) +
    at(0, 14, T.lighthouse(), 0.55) +
    at(64, 24, T.cottage(46, 34, { rows: 1, cols: 3, wall: P.cream, door: P.deep })),
}
