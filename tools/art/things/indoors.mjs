// Kitchen things: cups, the teapot, the cat, a plant.
import { at, cool, ell, P, paper, stroke } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'

export const mug = (c) =>
  paper(ell(26, -24, 14, 15), {
    fill: c,
    sh: 1,
    inner: `<ellipse cx="26" cy="-24" rx="7" ry="8" fill="#5a4257" opacity=".6"/>`,
  }) +
  paper(corners('-26,-48 26,-48 22,0 -22,0', 8), {
    fill: c,
    sh: 2,
    form: 0.5,
    inner: line('-28,-26 0,-22 28,-26', P.cream, 6, 0.8),
  }) +
  paper(ell(0, -47, 25, 7), { fill: '#a5673f', sh: 0, form: 0 })

export const teapot = (c) =>
  paper(band('40,-34 66,-40 78,-66', 20, 11), { fill: c, sh: 1 }) +
  `<path d="M-44 -54Q-80 -60 -74 -32Q-68 -14 -42 -20" fill="none" stroke="${cool(c, 0.2)}" stroke-width="11"/>` +
  paper(soft('-50,-36 -38,-68 0,-78 38,-68 50,-36 38,-4 -38,-4'), {
    fill: c,
    sh: 2,
    form: 0.5,
    inner: line('-60,-34 0,-24 60,-34', P.cream, 7, 0.85) + [-36, -12, 12, 36].map((x) => `<circle cx="${x}" cy="-52" r="5" fill="${P.lamp}"/>`).join(''),
  }) +
  paper(ell(0, -76, 24, 8), { fill: cool(c, 0.15), sh: 1 }) +
  paper(ell(0, -87, 8), { fill: P.lamp, sh: 1 })

export const pot = () =>
  at(
    0,
    -30,
    [
      [-16, -26, P.coral],
      [0, -40, P.coral],
      [16, -26, P.rose],
      [-8, -12, P.rose],
      [10, -10, P.coral],
    ]
      .map(
        ([x, y, c]) =>
          stroke(
            [
              [0, 0],
              [x, y],
            ],
            P.moss,
            4,
          ) + paper(ell(x, y, 12, 11), { fill: c, amp: 2, sh: 1 }),
      )
      .join('') +
      paper(ell(-16, -4, 13, 7), { fill: P.moss, sh: 1 }) +
      paper(ell(16, -3, 13, 7), { fill: P.moss, sh: 1 }),
  ) + paper(corners('-24,-34 24,-34 17,0 -17,0', 5), { fill: P.brick, sh: 1, form: 0.5 })

export const cat = (c = '#4b4262') =>
  paper(band('30,-6 62,-8 66,-34', 13, 9), { fill: c, sh: 1 }) +
  paper(soft('-34,0 -34,-40 -18,-66 18,-66 36,-36 34,0'), { fill: c, sh: 1, form: 0.5 }) +
  paper(corners('-34,-66 -32,-106 -12,-92 12,-92 32,-106 34,-66 20,-50 -20,-50', 12), { fill: c, sh: 1, form: 0.4 }) +
  line('-18,-74 -12,-70 -6,-74', P.glow, 3.4) +
  line('6,-74 12,-70 18,-74', P.glow, 3.4) +
  `<path d="M-4 -64h8l-4 5z" fill="${P.rose}"/>`
