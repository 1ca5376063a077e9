// Grandad: a flat cap, a white beard, a moss cardigan with a bow tie, and a walking stick in his hand.
import { cool, P, paper, warm } from '../paper/kit.mjs'
import { band, line, soft } from '../paper/points.mjs'
import { yTop } from './body.mjs'
import { CLOTHES } from './wardrobe.mjs'

export const look = {
  size: 'big',
  skin: '#8a593e',
  hair: '#e4e1e6',
  brows: '#ece9ef',
  top: P.moss,
  shirt: P.cream,
  button: P.dark,
  collar: P.cream,
  legs: '#6b6257',
  shoe: P.dark,
  old: 1,
  build: { leg: -10, tall: 0.96, wide: 1.02 },
}

const CAP = '#7b6a52'
export const hair = {
  beard: (h, c) =>
    paper(soft('-64,4 -70,-10 -60,0 -52,26 -30,27 0,24 30,27 52,26 60,0 70,-10 66,30 52,58 26,76 0,80 -26,76 -52,58 -66,30'), {
      fill: h,
      sh: 1,
      form: 0.25,
      amp: 1.4,
      inner: `<ellipse cy="41" rx="27" ry="14" fill="${c.skin}"/>` + [-36, -18, 0, 18, 36].map((x) => line(`${x},58 ${x * 0.9},74`, cool(h, 0.2), 2.4, 0.6)).join(''),
    }) + paper(band('-25,33 -9,26 0,29 9,26 25,33', 9), { fill: warm(h, 0.3), sh: 0 }),
  front: (h) =>
    [-1, 1].map((k) => paper(soft('60,-28 74,-22 75,2 66,6 62,-10', k), { fill: h, form: 0.3 })).join('') +
    paper(soft('-74,-34 -70,-66 -42,-90 0,-98 44,-90 72,-66 76,-36 44,-44 0,-48 -44,-42'), {
      fill: CAP,
      sh: 2,
      form: 0.35,
      inner:
        [-48, -24, 0, 24, 48].map((x) => line(`${x * 0.4},-98 ${x},-40`, cool(CAP, 0.3), 2.4, 0.6)).join('') +
        [-86, -70, -54].map((y) => line(`-80,${y} 80,${y}`, warm(CAP, 0.35), 2, 0.5)).join(''),
    }) +
    paper(soft('-70,-36 -30,-52 12,-54 56,-44 74,-34 50,-26 8,-34 -36,-28'), { fill: cool(CAP, 0.14), sh: 1, form: 0.3 }),
}

export const body = (c, m) =>
  CLOTHES.cardigan(c, m) +
  [-1, 1].map((k) => paper(soft(`2,${yTop(m) + 18} 20,${yTop(m) + 9} 21,${yTop(m) + 27}`, k), { fill: P.brick, sh: 1, form: 0.2 })).join('') +
  `<circle cx="0" cy="${yTop(m) + 18}" r="5" fill="${cool(P.brick, 0.2)}"/>`

/** The stick: crook in the hand, rubber foot on the ground. */
const stick = ([x, y]) =>
  paper(band(`${x - 4},${y + 22} ${x - 18},${y + 8} ${x - 8},${y - 6} ${x + 6},${y + 6} ${x + 2},${y + 40} ${x - 4},-2`, 9, 8), { fill: P.wood, sh: 1, form: 0.4 }) +
  paper(soft(`${x - 10},-10 ${x + 3},-10 ${x + 4},1 ${x - 11},1`), { fill: P.ink, sh: 0, form: 0 })

/** He keeps it in whichever hand has nothing else to do. */
const beside = { 'down,down': ['down', 'stick'] }
for (const pose of ['wave', 'point', 'thumb']) {
  beside[`${pose},down`] = [pose, 'stick']
  beside[`down,${pose}`] = ['stick', pose]
}
export const holds = { draw: { stick }, arms: beside }
