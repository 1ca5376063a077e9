// Understand: two shores that differ, the teal one with the lookout and the rose one with the cottage, and a rope bridge between. Middle of the ground at 0,0.
import { at, ell, P, paper, rect } from '../paper/kit.mjs'
import { corners, line, pts, soft } from '../paper/points.mjs'
import { cottage, win } from './houses.mjs'
import { isle, path, tree } from './things.mjs'

const TEAL = '-206,-12 -180,-62 -112,-82 -54,-62 -44,-16 -66,30 -124,52 -186,34'
const ROSE = '22,44 44,-2 108,-26 182,-6 204,44 170,86 96,98 40,84'

const lookout = () =>
  [-24, 24].map((x) => line(`${x},0 ${x * 0.7},-66`, P.dark, 7)).join('') +
  line('-20,-12 16,-56', P.dark, 4) +
  line('20,-12 -16,-56', P.dark, 4) +
  paper(rect(-38, -68, 76, 8, 2), { fill: P.wood, sh: 1 }) +
  paper(rect(-30, -110, 60, 44, 3), { fill: '#8db4bd', sh: 2, form: 0.4, inner: [-100, -76].map((y) => line(`-34,${y} 34,${y}`, '#3a5f76', 1.6, 0.4)).join('') }) +
  win(-21, -101, 42, 22) +
  paper(corners('-42,-107 42,-107 0,-142', 3), { fill: '#3f5f80', sh: 1, form: 0.4 }) +
  line('0,-138 0,-176', P.ink, 3.4) +
  line('-10,-62 -16,2', P.wood, 3) +
  line('-2,-62 -8,2', P.wood, 3) +
  [-50, -36, -22, -8].map((y) => line(`${-12 + (y + 62) * -0.09},${y} ${-4 + (y + 62) * -0.09},${y}`, P.wood, 2.6)).join('')

const ropeBridge = () => {
  const plank = (x, y) => paper(corners(`${x - 5},${y - 5} ${x + 6},${y - 4} ${x + 4},${y + 9} ${x - 7},${y + 8}`, 2), { fill: x % 3 ? '#b98257' : '#a9714a', sh: 1 })
  return (
    line('-62,-30 -30,-22 0,-14 28,-6 52,0', '#f0d9a8', 2.6, 0.9) +
    pts('-60,-10 -48,-3 -36,3 -24,8 -12,12 0,16 12,18 24,20 36,20 48,20')
      .map(([x, y]) => plank(x, y))
      .join('') +
    line('-62,2 -30,22 0,32 28,34 54,32', '#f0d9a8', 3) +
    [-50, -24, 2, 28].map((x, i) => line(`${x},${[-27, -20, -13, -6][i]} ${x},${[2, 16, 25, 30][i]}`, '#f0d9a8', 1.6, 0.9)).join('') +
    [-64, 54].map((x, i) => paper(rect(x - 5, [-38, -4][i], 10, 44, 3), { fill: P.dark, sh: 1, form: 0.4 })).join('')
  )
}

const flowers = () =>
  pts('66,84 84,90 152,84 168,74 60,66 180,56')
    .map(([x, y], i) => line(`${x},${y} ${x},${y - 8}`, '#6d7f58', 2) + `<circle cx="${x}" cy="${y - 10}" r="4.400" fill="${[P.lamp, P.cream, '#f3c6e0'][i % 3]}"/>`)
    .join('')

const rocks = () =>
  pts('-150,36 -92,34')
    .map(([x, y], i) => paper(ell(x, y, 13 - i * 2, 9), { fill: '#a9c4bd', sh: 1, form: 0.5 }))
    .join('')

export const drawUnderstand = () =>
  isle(soft(TEAL), { top: '#5f9a92', side: '#cfe0d8', depth: 54, n: 4, inner: `<path d="M-210 16Q-120 60 -40 6V60H-210Z" fill="#4a837f" opacity=".6"/>` }) +
  isle(soft(ROSE), { top: '#cf8fa0', side: '#f6dfdc', depth: 34, n: 3, inner: `<path d="M20 62Q110 110 210 60V110H20Z" fill="#b9748c" opacity=".55"/>` }) +
  at(-164, -22, tree(17, '#3f7a72')) +
  path(pts('-120,48 -112,20 -116,-14'), 13, '#d8e2cf') +
  at(-74, -34, tree(15, '#4f8a80')) +
  at(-120, -16, lookout()) +
  rocks() +
  at(-176, 18, tree(14, '#4f8a80')) +
  ropeBridge() +
  at(58, 40, tree(15, '#a0657e')) +
  path(pts('112,98 108,76 118,48'), 15, '#f3d5bd') +
  at(118, 50, cottage(94, 56, { wall: '#fbead0', roof: '#7b5a86', rows: 1, cols: 3, door: P.coral, chim: 1 })) +
  at(184, 50, tree(20, '#b9708c')) +
  flowers()

/** On the lookout's pole; its hoist at 0,0. */
export const flag = () =>
  paper(soft('0,-14 18,-18 34,-11 48,-14 44,0 48,12 30,10 16,15 0,12'), { fill: '#f0a348', sh: 1, form: 0.3, inner: line('0,0 20,-3 48,-1', P.cream, 5, 0.9) })

/** Between the cottage and a post; hung by the middle of its line at 0,0. */
export const washing = () =>
  line('-34,-4 0,2 34,-4', P.cream, 2) +
  paper(corners('-30,-2 -14,0 -15,22 -30,21', 2), { fill: '#7fb3c4', sh: 1 }) +
  paper(corners('-9,1 9,1 8,17 -8,18', 2), { fill: P.cream, sh: 1, inner: line('-10,8 10,8', P.coral, 3, 0.8) }) +
  paper(corners('14,0 28,-2 28,12 21,24 15,13', 2), { fill: P.coral, sh: 1 })
