// The librarian: a black bun with a pencil through it, big glasses, a long teal dress and a cardigan; thin.
import { ell, P, paper, warm } from '../paper/kit.mjs'
import { band, line, soft } from '../paper/points.mjs'
import { glasses } from './hairstyles.mjs'
import { CLOTHES, lanyard } from './wardrobe.mjs'

export const look = {
  size: 'big',
  skin: '#efc7a0',
  hair: '#2c2430',
  top: '#9c4f6b',
  shirt: P.cream,
  button: P.peach,
  skirt: P.pine,
  legs: P.pine,
  lap: P.pine,
  bare: 1,
  tights: P.slate,
  shoe: P.ink,
  build: { leg: 6, tall: 1, wide: 0.9 },
}

export const hair = {
  back: (h) =>
    paper(band('-46,-128 52,-84', 8), { fill: P.oil, sh: 1, form: 0.3 }) +
    paper(ell(0, -100, 34, 29), { fill: h, form: 0.45, inner: line('-22,-104 -4,-122 20,-112', '#cfcbd6', 2.8, 0.7) + line('-18,-92 4,-86 24,-98', warm(h, 0.35), 2.8, 0.7) }),
  front: (h) =>
    paper(soft('0,-86 42,-79 70,-48 77,-8 71,8 64,-8 56,-30 34,-46 0,-52 -34,-46 -56,-30 -64,-8 -71,8 -77,-8 -70,-48 -42,-79'), {
      fill: h,
      form: 0.35,
      inner: line('-10,-82 -40,-58 -62,-18', '#cfcbd6', 3, 0.75) + line('8,-82 36,-62 58,-24', warm(h, 0.35), 2.8, 0.6) + line('-2,-84 -14,-66 -32,-48', warm(h, 0.35), 2.6, 0.5),
    }),
  glasses: glasses(P.brick),
}
export const body = (c, m) => CLOTHES.cardigan(c, m) + lanyard(m, P.oil)
