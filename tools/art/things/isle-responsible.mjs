// Responsible: flat fields sewn together like a quilt, everybody's allotment, and the windmill. Middle of the ground at 0,0.
import { at, ell, f, P, paper, poly, rect } from '../paper/kit.mjs'
import { band, corners, line, pts, soft } from '../paper/points.mjs'
import { shed, win } from './houses.mjs'
import { isle, terrace, tree } from './things.mjs'

const GROUND = '-216,12 -196,-22 -120,-44 -20,-36 60,-52 150,-44 212,-10 218,26 160,58 60,68 -60,62 -170,52'
const COLOURS = ['#d9b04e', '#7f9f4a', '#b98a56', '#a5b75c', '#8a6a52', '#c8c06a', '#6d9150', '#e0bd6a']

// Rows of patches, leaning a little; every one hemmed with stitches, some with furrows.
const quilt = () => {
  let s = ''
  for (let row = 0; row < 4; row++)
    for (let col = 0; col < 7; col++) {
      const x = -224 + col * 66 + (row % 2) * 26
      const y = -58 + row * 34
      const lean = 14 - col * 4
      const patch = [
        [x + lean, y],
        [x + 66 + lean - 4, y],
        [x + 66, y + 34],
        [x, y + 34],
      ]
      const fill = COLOURS[(row * 3 + col * 5) % COLOURS.length]
      s += `<path d="M${patch.map((p) => p.map(f).join(' ')).join('L')}Z" fill="${fill}" stroke="#f6e6bd" stroke-width="2.600" stroke-dasharray="6 5"/>`
      if ((row + col) % 2) s += [8, 16, 25].map((o) => `<path d="M${x + 8} ${y + o}h52" stroke="#3f5a3c" stroke-width="3" stroke-dasharray="4 5" opacity=".55"/>`).join('')
    }
  return s
}

const mill = () =>
  paper(corners('-34,0 34,0 20,-104 -20,-104', 4), {
    fill: '#fbf0dc',
    sh: 2,
    form: 0.5,
    inner: [-24, -48, -72].map((y) => line(`-40,${y} 0,${y + 3} 40,${y}`, '#a58a90', 1.8, 0.4)).join(''),
  }) +
  paper(corners('-40,-26 40,-26 42,-20 -42,-20', 2), { fill: P.wood, sh: 1 }) +
  win(-7, -76, 14, 18) +
  win(-6, -50, 12, 14) +
  paper(soft('-10,2 -10,-14 0,-20 10,-14 10,2'), { fill: P.coral, sh: 0 }) +
  paper(soft('-25,-101 -18,-124 0,-134 18,-124 25,-101 0,-97'), { fill: '#a1523a', sh: 1, form: 0.4 })

const hive = (colour) =>
  paper(rect(-9, -22, 18, 20, 3), { fill: colour, sh: 1, inner: line('-10,-12 10,-12', P.ink, 1.6, 0.4) }) +
  paper(corners('-12,-21 12,-21 8,-29 -8,-29', 2), { fill: P.cream, sh: 1 })

const beans = () =>
  [-16, 0, 16].map((x) => line(`${x - 8},0 ${x},-38`, P.wood, 2.6) + line(`${x + 8},0 ${x},-38`, P.wood, 2.6)).join('') +
  pts('-18,-10 -12,-22 -2,-12 2,-28 14,-14 18,-26 8,-6 -8,-34')
    .map(([x, y]) => paper(ell(x, y, 5.5, 4.5), { fill: '#4f7d45', sh: 0 }))
    .join('') +
  pts('-15,-16 6,-20 17,-10')
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.400" fill="${P.coral}"/>`)
    .join('')

const barrow = () =>
  paper(corners('-16,-18 18,-20 10,-4 -8,-4', 2), { fill: '#4f8a92', sh: 1 }) +
  line('16,-12 32,-16', P.dark, 3) +
  line('6,-5 10,2', P.dark, 3) +
  paper(ell(-10, -2, 6), { fill: P.dark, sh: 0 }) +
  pts('-8,-21 2,-24 11,-22')
    .map(([x, y], i) => paper(ell(x, y, 6), { fill: ['#e08a3f', P.coral, '#e08a3f'][i], sh: 0 }))
    .join('')

export const drawResponsible = () =>
  isle(soft(GROUND), { top: '#a5b75c', side: '#c9a579', depth: 24, inner: quilt() }) +
  at(-176, 2, tree(19, P.moss)) +
  terrace(soft('-70,-12 -52,-38 0,-48 50,-40 66,-14 40,4 -40,4'), { top: '#9fb860', side: '#d9bd84', depth: 14, n: 2 }) +
  at(0, -16, mill(), 1.1) +
  at(-120, 2, beans(), 1.05) +
  at(100, -4, shed('#c77a4e', P.slate), 1.12) +
  at(164, 8, shed('#5f93a0', '#8a5468'), 1.02) +
  [
    [66, 30, '#7fc4b4'],
    [90, 35, '#f2d08a'],
    [114, 38, '#e58a78'],
  ]
    .map(([x, y, c]) => at(x, y, hive(c)))
    .join('') +
  at(-36, 44, barrow(), 1.1) +
  pts('-150,34 -132,40 -112,43')
    .map(([x, y], i) => paper(ell(x, y, 10 - i, 8), { fill: '#e08a3f', sh: 1, form: 0.5, inner: line(`${x},${y - 10} ${x},${y + 10}`, '#a8562c', 1.6, 0.6) }))
    .join('') +
  paper(poly(pts('8,66 20,44 4,24 12,4 24,4 20,24 38,46 30,66'), 8), { fill: P.sand, sh: 0, form: 0, rim: 0.3 })

/** Four sails; the hub at 0,0. */
export const sails = () =>
  [0, 90, 180, 270]
    .map(
      (turn, i) =>
        `<g transform="rotate(${turn})">${paper(rect(-2.5, -94, 5, 94, 2), { fill: P.wood, sh: 1 })}${paper(corners('1,-20 3,-92 24,-88 19,-22', 3), {
          fill: i % 2 ? '#8fd0bd' : '#fbe3a0',
          sh: 1,
          inner: [-34, -50, -66, -80].map((y) => line(`0,${y} 28,${y}`, P.wood, 1.8, 0.7)).join('') + line('12,-20 13,-92', P.wood, 1.6, 0.6),
        })}</g>`,
    )
    .join('') + paper(ell(0, 0, 9), { fill: P.brass, sh: 1 })

/** Stands in the beans; its foot at 0,0. */
export const scarecrow = () =>
  paper(rect(-3, -62, 6, 62, 2), { fill: P.dark, sh: 1 }) +
  paper(band('-30,-44 0,-47 30,-42', 9), { fill: '#b98a56', sh: 1 }) +
  paper(corners('-16,-52 16,-52 20,-14 6,-20 -4,-13 -18,-18', 3), { fill: '#7a6fb0', sh: 1, form: 0.4, inner: line('-14,-30 -4,-30 -4,-22', P.lamp, 2, 0.9) }) +
  paper(ell(0, -62, 12), {
    fill: '#f0d2a0',
    sh: 1,
    inner: `<circle cx="-4" cy="-63" r="1.800" fill="${P.ink}"/><circle cx="4" cy="-63" r="1.800" fill="${P.ink}"/>` + line('-4,-57 0,-55 4,-57', P.ink, 1.6),
  }) +
  paper(corners('-19,-69 19,-69 14,-74 8,-92 -8,-90 -14,-74', 2), { fill: P.wood, sh: 1, inner: line('-14,-76 14,-76', P.coral, 4) })
