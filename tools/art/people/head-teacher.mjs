// The head teacher: a dark bob with a silver lock, a plum suit with a brooch, and a lanyard.
import { cool, ell, P, paper, warm } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import { yTop } from './body.mjs'
import { earrings, STYLES } from './hairstyles.mjs'
import { CLOTHES, lanyard } from './wardrobe.mjs'

export const look = {
  size: 'big',
  skin: '#a86e4a',
  hair: '#2f2430',
  top: '#4b3f78',
  shirt: P.peach,
  button: P.brass,
  skirt: '#3d3364',
  legs: '#3d3364',
  lap: '#3d3364',
  bare: 1,
  tights: '#3a2f45',
  shoe: P.brick,
  build: { leg: 4, wide: 1.02 },
}

export const hair = {
  noEars: 1,
  back: STYLES.bob.back,
  front: (h) =>
    [-1, 1]
      .map((k) =>
        paper(soft('54,-50 78,-14 84,30 72,58 58,54 62,26 60,-8', k), { fill: h, form: 0.4, inner: line(`${k * 70},-18 ${k * 75},18 ${k * 67},48`, warm(h, 0.3), 2.6, 0.6) }),
      )
      .join('') +
    paper(soft('14,-86 52,-74 77,-34 72,-8 56,-30 38,-42 14,-50 -10,-40 -46,-32 -68,-6 -77,-34 -50,-74 -16,-86'), {
      fill: h,
      form: 0.35,
      inner: line('30,-80 56,-56 68,-24', warm(h, 0.3), 2.8, 0.6),
    }) +
    paper(soft('12,-86 26,-82 6,-64 -18,-44 -52,-28 -60,-30 -34,-54 -8,-74'), { fill: '#c9c5d0', sh: 1, form: 0.3, inner: line('14,-82 -16,-58 -48,-34', '#fff', 2.4, 0.6) }),
  over: earrings(P.brass),
}

const lapel = (k, c, m) => paper(soft(`17,${yTop(m) - 2} 34,${yTop(m) + 8} 30,${yTop(m) + 38} 4,${yTop(m) + 62}`, k), { fill: cool(c.top, 0.16), sh: 1, form: 0.2 })
export const body = (c, m) =>
  CLOTHES.cardigan(c, m) +
  lapel(-1, c, m) +
  lapel(1, c, m) +
  paper(ell(34, yTop(m) + 54, 8), { fill: P.teal, sh: 1, form: 0, inner: `<circle cx="34" cy="${yTop(m) + 54}" r="3" fill="${P.foam}"/>` }) +
  lanyard(m, P.rose)
