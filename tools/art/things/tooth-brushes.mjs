// Brushes, beakers and all that stands by a basin. Upright brushes and beakers have their foot at 0,0.
import { at, cool, ell, mix, P, paper, rect, stroke, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { star } from './things.mjs'

const tuft = (x, lean, i, top) =>
  paper(corners(`${x - 12},-20 ${x + 12},-20 ${x + 12 + lean},${top} ${x - 12 + lean},${top + (i % 2 ? 3 : 0)}`, 5), {
    fill: '#fffaf0',
    sh: 1,
    form: 0.4,
    inner:
      `<path d="M${x - 40} ${top - 4}H${x + 60}V${top + 17}H${x - 40}Z" fill="${i % 2 ? P.oil : P.glass}" opacity=".85"/>` +
      [-4, 4].map((t) => line(`${x + t},-20 ${x + t + lean},${top}`, '#33276a', 1.6, 0.22)).join(''),
  })
const tufts = (lean = () => 0, top = () => -76) => [0, 1, 2, 3, 4, 5].map((i) => tuft(-212 + i * 25, lean(i), i, top(i))).join('')

/** Your own brush, lying: head to the left, bristles up, middle of the handle at 0,0; 460 long. */
export const lyingBrush = (colour, capped = false) => (capped ? '' : tufts()) + lyingHandle(colour) + (capped ? lyingCap() : '')
/** It has met another mouth: every bristle stands on end. */
export const startledBrush = (colour) =>
  tufts(
    (i) => [-46, -14, -30, 22, 8, 44][i],
    (i) => [-84, -104, -92, -106, -90, -98][i],
  ) + lyingHandle(colour)
const lyingHandle = (colour) =>
  paper(soft('-236,-14 -226,-30 -160,-32 -76,-30 -46,-20 0,-22 70,-32 150,-34 210,-28 230,-8 222,16 180,26 90,26 20,16 -46,10 -80,12 -160,14 -226,10'), {
    fill: colour,
    sh: 2,
    form: 0.45,
    rim: 0.7,
    inner:
      `<path d="M130 -50Q122 0 134 50H300V-50Z" fill="${P.foam}" opacity=".9"/><path d="M122 -50Q114 0 126 50" stroke="${P.oil}" stroke-width="7" fill="none"/>` +
      line('-60,-14 -10,-13 50,-18', '#ffffff', 7, 0.4) +
      [150, 168, 186].map((x) => line(`${x},-14 ${x + 3},12`, colour, 6, 0.55)).join(''),
  }) + star(84, -3, 15, P.cream, 0)
/** The cap as it sits on the lying brush: see-through plastic, with a sun cut out of paper. */
const lyingCap = () => at(-152, -38, cap())
export const cap = () =>
  paper(rect(-94, -50, 190, 108, 30), {
    fill: '#bfe4dc',
    sh: 2,
    form: 0.35,
    rim: 0.9,
    tex: 0.4,
    inner:
      [-56, -28, 0, 28, 56].map((x) => `<rect x="${x - 6}" y="-22" width="12" height="48" rx="6" fill="${mix('#bfe4dc', P.teal, 0.4)}"/>`).join('') +
      line('-72,-34 -20,-38 40,-37', '#ffffff', 8, 0.75),
  }) + paper(rect(80, -44, 22, 96, 9), { fill: P.teal, sh: 1, form: 0.3 })

/** The cap as it sits on an upright brush. */
export const uprightCap = () => at(20, -222, cap(), 0.62, 90)

// ---- upright ---------------------------------------------------------------------------------
const handle = (colour) =>
  paper(soft('-14,-10 -20,-60 -17,-110 -10,-150 -10,-178 -13,-190 -13,-258 0,-268 13,-258 13,-190 10,-178 10,-150 17,-110 20,-60 14,-10'), {
    fill: colour,
    sh: 1,
    form: 0.45,
    rim: 0.7,
    inner:
      `<path d="M-40 -56Q0 -48 40 -56V20H-40Z" fill="${P.foam}" opacity=".85"/><path d="M-40 -62Q0 -54 40 -62" stroke="${P.oil}" stroke-width="5" fill="none"/>` +
      line('-5,-246 -5,-200', '#ffffff', 5, 0.4),
  })
const row = (i, w, dy = 0, a = P.glass, b = P.oil) => {
  const y = -258 + i * 13
  return paper(corners(`4,${y} ${w},${y - 1 + dy} ${w},${y + 11 + dy} 4,${y + 12}`, 4), {
    fill: '#fffaf0',
    sh: 1,
    form: 0.4,
    inner: `<path d="M${w - 13} ${y - 60}H${w + 30}V${y + 70}H${w - 13}Z" fill="${i % 2 ? b : a}" opacity=".85"/>`,
  })
}
export const brush = (colour, band2 = P.glass) => [0, 1, 2, 3, 4].map((i) => row(i, 46 + [-3, 2, 4, 2, -3][i], 0, band2)).join('') + handle(colour)
/** Somebody else has had it: bristles every which way. Sorry for itself, not yucky. */
export const splayed = (colour) =>
  [
    [-256, 34, -300],
    [-250, 58, -280],
    [-240, 44, -254],
    [-228, 66, -238],
    [-216, 48, -214],
    [-206, 60, -190],
    [-200, 34, -172],
  ]
    .map(
      ([y, x, to], i) =>
        paper(band(`2,${y} ${x * 0.6},${(y + to) / 2 + (i % 2 ? 5 : -5)} ${x},${to}`, 15, 12), { fill: '#f3e9d2', sh: 1, form: 0.3 }) +
        paper(band(`${x * 0.8},${(y + 3 * to) / 4} ${x},${to}`, 13, 12), {
          fill: mix(i % 2 ? P.oil : P.glass, P.sand, 0.5),
          sh: 0,
          form: 0,
          rim: 0,
        }),
    )
    .join('') + handle(mix(colour, '#b7b2a6', 0.22))

const motif = {
  stripes: () =>
    [-100, -66]
      .map((y) =>
        stroke(
          [
            [-80, y],
            [0, y + 8],
            [80, y],
          ],
          P.cream,
          13,
          0.85,
        ),
      )
      .join(''),
  dots: () =>
    [
      [-34, -104],
      [4, -96],
      [38, -106],
      [-20, -64],
      [18, -58],
      [-38, -34],
      [36, -28],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="8" fill="${P.cream}" opacity=".9"/>`)
      .join(''),
  stars: () =>
    [
      [-28, -96, 15],
      [24, -72, 19],
      [-16, -38, 12],
    ]
      .map(([x, y, r]) => star(x, y, r, P.cream, 0))
      .join(''),
  waves: () => [-88, -58].map((y) => line([-70, -46, -23, 0, 23, 46, 70].map((x, i) => `${x},${y + (i % 2 ? -9 : 7)}`).join(' '), P.cream, 9, 0.9)).join(''),
}
export const beaker = (colour, pattern) =>
  `<ellipse cy="-1" rx="56" ry="8" fill="#1b1440" opacity=".3" filter="url(#b1)"/>` +
  paper(corners('-64,-140 64,-140 52,0 -52,0', 14), { fill: colour, sh: 2, form: 0.5, inner: motif[pattern]() }) +
  paper(rect(-69, -150, 138, 20, 9), { fill: warm(colour, 0.25), sh: 1, form: 0.3 })

// ---- by the basin --------------------------------------------------------------------------------
export const bin = () =>
  `<ellipse cy="0" rx="70" ry="9" fill="#1b1440" opacity=".3" filter="url(#b1)"/>` +
  at(
    58,
    -150,
    paper(soft('-6,0 -14,-44 -2,-92 24,-110 36,-62 22,-8'), {
      fill: P.slate,
      sh: 2,
      form: 0.4,
      inner: line('10,-96 4,-50 8,-14', warm(P.slate, 0.4), 5, 0.7),
    }),
    1,
    14,
  ) +
  paper(ell(0, -148, 72, 20), { fill: warm(P.slate, 0.25), sh: 1, form: 0.2 }) +
  paper(ell(0, -147, 60, 14), { fill: '#3a3358', sh: 0, form: 0, rim: 0 }) +
  paper(corners('-72,-148 -40,-133 0,-128 40,-133 72,-148 58,0 -58,0', 10), {
    fill: '#8f9ac0',
    sh: 2,
    form: 0.5,
    inner: [-34, 0, 34].map((x) => line(`${x * 1.15},-150 ${x},0`, P.slate, 5, 0.45)).join(''),
  }) +
  paper(rect(-24, -12, 48, 18, 7), { fill: P.ink, sh: 1, form: 0.3 })
export const paste = () =>
  paper(corners('-96,-40 -84,-40 72,-22 72,22 -84,40 -96,40', 6), {
    fill: '#fffaf0',
    sh: 2,
    form: 0.35,
    inner: `<path d="M-40 -60Q-20 0 -44 60L34 60Q54 0 34 -60Z" fill="${P.glass}"/><path d="M-54 -60Q-34 0 -58 60" stroke="${P.coral}" stroke-width="9" fill="none"/>`,
  }) +
  star(0, 0, 20, P.cream, 0) +
  paper(rect(-106, -42, 18, 84, 5), { fill: P.heather, sh: 1, form: 0.2 }) +
  paper(corners('70,-20 82,-14 82,14 70,20', 3), { fill: '#e9e2d6', sh: 0 }) +
  paper(rect(80, -19, 36, 38, 7), {
    fill: P.coral,
    sh: 1,
    form: 0.4,
    inner: [88, 97, 106].map((x) => line(`${x},-20 ${x},20`, cool(P.coral, 0.3), 3, 0.6)).join(''),
  })
export const tap = () =>
  paper(rect(-34, -14, 68, 22, 8), { fill: P.brass, sh: 1, form: 0.4 }) +
  paper(band('0,-94 -30,-112 -66,-108 -84,-84 -84,-62', 28, 26), { fill: P.brass, sh: 1, form: 0.5 }) +
  paper(rect(-102, -72, 36, 17, 7), { fill: warm(P.brass, 0.2), sh: 1, form: 0.4 }) +
  paper(corners('-20,-120 20,-120 26,-6 -26,-6', 10), { fill: P.brass, sh: 2, form: 0.5, inner: line('-9,-110 -12,-20', P.glow, 6, 0.6) }) +
  paper(rect(-8, -148, 16, 34, 4), { fill: cool(P.brass, 0.14), sh: 1 }) +
  paper(soft('-52,-156 -40,-170 -12,-164 0,-172 12,-164 40,-170 52,-156 40,-142 12,-148 0,-140 -12,-148 -40,-142'), {
    fill: warm(P.brass, 0.15),
    sh: 1,
    form: 0.5,
  }) +
  paper(ell(0, -156, 13), { fill: P.coral, sh: 1, form: 0.4 })
export const drop = () =>
  paper(soft('0,-22 12,-2 10,14 0,20 -10,14 -12,-2'), { fill: P.glass, sh: 0, form: 0.5, rim: 0.9 }) + `<ellipse cx="-4" cy="6" rx="3" ry="5" fill="#fffaf0" opacity=".9"/>`
export const foam = () =>
  [
    [-44, 14, 30],
    [44, 16, 28],
    [0, 22, 34],
    [-22, -14, 30],
    [24, -12, 32],
    [2, -30, 22],
  ]
    .map(([x, y, r], i) => paper(ell(x, y, r, r * 0.94), { fill: ['#f2fbf6', '#fffdf6', '#e6f5ee'][i % 3], sh: 1, form: 0.55, amp: 1.2, shade: '#b9d9d8' }))
    .join('') +
  [
    [-62, -20, 8],
    [60, -24, 10],
    [34, -48, 6],
  ]
    .map(([x, y, r]) => paper(ell(x, y, r), { fill: '#f2fbf6', sh: 1 }))
    .join('')
