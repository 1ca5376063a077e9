// Who comes to the doll's house, what they find, and the furniture that answers a finger. 0,0 is the middle, unless said.
import { at, ell, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { stripy } from './house-finds.mjs'
import { teddy } from './school-things.mjs'

const COLOURS = [P.coral, P.teal, P.oil]
/** A paper child at a table. mood: calm, blinks (the pen is gone), glad. */
export const child = (i, mood) =>
  paper(corners('-34,20 34,20 46,78 -46,78', 12), { fill: COLOURS[i], sh: 1, form: 0.35 }) +
  (mood === 'glad' ? [-1, 1].map((k) => paper(band(`${k * 32},30 ${k * 58},2 ${k * 62},-26`, 13), { fill: COLOURS[i], sh: 1 })).join('') : '') +
  paper(ell(0, -16, 36), { fill: ['#f0c39c', '#9a6442', '#c98f62'][i], sh: 1, form: 0.3 }) +
  paper(soft(['-38,-20 -34,-50 0,-62 34,-50 38,-20 10,-36', '-36,-26 -30,-52 4,-58 34,-44 36,-22 0,-34', '-40,0 -40,-44 0,-62 40,-44 40,0 30,-26 0,-36 -30,-26'][i]), {
    fill: ['#8a4b2a', '#2c2230', '#3a2734'][i],
    sh: 0,
    form: 0.3,
  }) +
  (mood === 'blinks'
    ? [-13, 13].map((x) => `<circle cx="${x}" cy="-14" r="8.500" fill="#fffaf0"/><circle cx="${x}" cy="-14" r="4" fill="${P.ink}"/>`).join('') +
      `<ellipse cy="8" rx="6" ry="5" fill="${P.ink}"/>`
    : [-13, 13].map((x) => dot(x, -14, 0.62)).join('') +
      `<path d="M-${mood === 'glad' ? 13 : 8} 3Q0 ${mood === 'glad' ? 18 : 9} ${mood === 'glad' ? 13 : 8} 3" stroke="${P.ink}" stroke-width="4.500" fill="none" stroke-linecap="round"/>`)
export const brother = () =>
  stripyBody() +
  paper(ell(0, -40, 30), { fill: '#c98f62', sh: 1, form: 0.3 }) +
  paper(soft('-32,-44 -28,-70 -8,-84 2,-72 16,-84 30,-64 32,-42 0,-56'), { fill: '#3a2734', sh: 0 }) +
  dot(-10, -38, 0.6) +
  dot(10, -38, 0.6) +
  `<path d="M-8 -24Q0 -16 8 -24" stroke="${P.ink}" stroke-width="4" fill="none"/>` +
  at(48, 40, teddy(), 0.55)
const stripyBody = () => [-16, 16].map((x) => paper(rect(x - 11, 40, 22, 44, 8), { fill: '#bcd5ea', sh: 1 })).join('') + at(0, 16, stripy(0, 0), 1.2)
const screen = (inside) =>
  paper(rect(-160, -112, 320, 214, 18), { fill: P.navy, sh: 2, form: 0.25 }) +
  paper(rect(-144, -96, 288, 182, 8), { fill: '#ffe9b0', sh: 0, form: 0.1 }) +
  inside +
  `<circle cy="-104" r="5" fill="#a8e29a"/>`
export const laptop = () => paper(corners('-160,98 160,98 188,130 -188,130', 8), { fill: '#5d6a94', sh: 2 }) + screen('<path d="M-144 40H144V86H-144Z" fill="#dba26c"/>')
export const waving = () =>
  [-84, 0, 84]
    .map((x, i) =>
      at(
        x,
        0,
        paper(ell(0, 6, 24, 26), { fill: ['#f0c39c', '#9a6442', '#c98f62'][i], sh: 1 }) +
          [-15, -5, 5, 15].map((dx, k) => paper(band(`${dx},-8 ${dx * 1.4},${-38 - (k % 3) * 5}`, 10), { fill: ['#f0c39c', '#9a6442', '#c98f62'][i], sh: 0 })).join(''),
        1,
        [-12, 4, 14][i],
      ),
    )
    .join('')
export const swivel = () =>
  [-1, 0, 1].map((k) => paper(band(`0,92 ${k * 62},112`, 12), { fill: P.slate, sh: 1 })).join('') +
  paper(rect(-7, 34, 14, 62, 3), { fill: '#7b86a6', sh: 1 }) +
  paper(soft('-62,-84 0,-96 62,-84 58,8 -58,8'), { fill: P.teal, sh: 2, form: 0.35 }) +
  paper(rect(-78, 4, 156, 34, 15), { fill: P.glass, sh: 1, form: 0.4 })
export const cushions = () =>
  [
    [0, 40, P.heather],
    [8, 6, P.oil],
    [-8, -28, P.coral],
  ]
    .map(([x, y, c]) =>
      paper(soft(`${x - 84},${y} ${x - 68},${y - 19} ${x},${y - 23} ${x + 68},${y - 19} ${x + 84},${y} ${x + 68},${y + 19} ${x},${y + 23} ${x - 68},${y + 19}`), {
        fill: c,
        sh: 1,
        form: 0.4,
      }),
    )
    .join('')
const slab = (inside) => paper(rect(-70, -48, 140, 98, 12), { fill: P.navy, sh: 2, form: 0.3 }) + paper(rect(-57, -37, 114, 76, 6), { fill: '#e8f6ea', sh: 0 }) + inside
export const ready = () => slab(`<path d="M-26 0L-6 20L30 -20" stroke="${P.moss}" stroke-width="13" fill="none" stroke-linecap="round" stroke-linejoin="round"/>`)
export const staring = () =>
  slab(
    `<circle r="30" cy="4" fill="#9a6442"/><path d="M-30 0Q-24 -34 4 -30Q30 -30 30 2Q6 -16 -30 0Z" fill="#2c2230"/><circle cx="-10" cy="6" r="4" fill="${P.ink}"/><circle cx="10" cy="6" r="4" fill="${P.ink}"/><path d="M-12 16Q0 28 12 16" stroke="${P.ink}" stroke-width="4" fill="none"/>`,
  )
export const feet = () =>
  [-30, 30]
    .map((x) =>
      paper(soft(`${x - 20},30 ${x - 22},-10 ${x - 10},-34 ${x + 12},-34 ${x + 22},-8 ${x + 20},30`), {
        fill: x < 0 ? P.coral : P.oil,
        sh: 1,
        form: 0.4,
        inner: `<path d="M${x - 24} 8H${x + 24}" stroke="${P.cream}" stroke-width="8"/>`,
      }),
    )
    .join('')
export const deskBell = (rung) =>
  paper(rect(-66, 34, 132, 22, 8), { fill: P.dark, sh: 2 }) +
  at(
    0,
    0,
    paper(soft('-58,34 -52,-6 -28,-32 0,-38 28,-32 52,-6 58,34'), { fill: P.brass, sh: 1, form: 0.5 }) + paper(ell(0, -44, 11), { fill: P.glow, sh: 1 }),
    1,
    rung ? -10 : 0,
  ) +
  (rung ? line('-76,-30 -88,-50', P.lamp, 7) + line('70,-36 84,-56', P.lamp, 7) + line('82,-6 100,-12', P.lamp, 7) : '')
export const cabinet = (duck) =>
  paper(rect(-58, -6, 116, 116, 8), { fill: P.wood, sh: 2, form: 0.3 }) +
  paper(rect(-46, 60, 92, 40, 5), { fill: warm(P.wood, 0.25), sh: 1 }) +
  `<circle cy="80" r="6" fill="${P.brass}"/>` +
  (duck
    ? paper(rect(-50, 6, 100, 46, 5), { fill: '#4a2f2a', sh: 0 }) +
      at(
        0,
        8,
        paper(soft('-34,26 -34,4 -8,-2 -4,-26 18,-30 24,-12 40,-8 24,0 20,26'), { fill: P.lamp, sh: 1, form: 0.4 }) +
          dot(10, -14, 0.5) +
          `<path d="M22 -14l20 6 -18 6Z" fill="${P.coral}"/>`,
      ) +
      paper(rect(-52, 26, 104, 32, 5), { fill: warm(P.wood, 0.35), sh: 1 }) +
      `<circle cy="42" r="6" fill="${P.brass}"/>`
    : paper(rect(-46, 8, 92, 40, 5), { fill: warm(P.wood, 0.25), sh: 1 }) + `<circle cy="28" r="6" fill="${P.brass}"/>`)
export const lamp = (isLit) =>
  (isLit ? `<circle cy="-34" r="74" fill="${P.glow}" opacity=".55" filter="url(#s2)"/>` : '') +
  paper(rect(-5, -30, 10, 60, 3), { fill: P.brass, sh: 1 }) +
  paper(ell(0, 32, 28, 9), { fill: P.brass, sh: 1 }) +
  paper(corners('-22,-66 22,-66 42,-20 -42,-20', 6), { fill: isLit ? P.lamp : P.rose, sh: 1, form: 0.4 })
/** A shelf: its top edge at y 0. */
export const plank = () =>
  paper(rect(-200, 0, 400, 34, 7), { fill: P.wood, sh: 2, form: 0.2, inner: line('-190,12 -40,14 120,11 196,13', P.dark, 3, 0.4) + line('-150,24 40,22 190,25', P.dark, 3, 0.3) })
