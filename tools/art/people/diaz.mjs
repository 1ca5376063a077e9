// Mr Diaz, who has wet play: dark curls, stubble, a green polo shirt and a whistle; young, thin.
import { mix, P, paper } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import { yTop } from './body.mjs'
import { STYLES } from './hairstyles.mjs'
import { CLOTHES } from './wardrobe.mjs'

export const look = {
  size: 'big',
  skin: '#d7a074',
  hair: '#33222a',
  top: P.grass,
  trim: P.cream,
  cuff: P.cream,
  shortSleeves: 1,
  legs: P.navy,
  shoe: P.cream,
  build: { leg: 6, wide: 0.95 },
}

export const hair = {
  beard: (h, c) =>
    paper(soft('-64,10 -58,4 -50,28 -28,24 0,22 28,24 50,28 58,4 64,10 54,46 26,63 0,66 -26,63 -54,46'), {
      fill: mix(c.skin, h, 0.3),
      sh: 0,
      form: 0,
      rim: 0,
      inner: `<ellipse cy="41" rx="25" ry="13" fill="${c.skin}"/>`,
    }),
  front: STYLES.roundAfro.front,
}
const whistle = (m) =>
  line(`-18,${yTop(m) + 4} -2,${yTop(m) + 62}`, P.coral, 3.4) +
  line(`18,${yTop(m) + 4} 2,${yTop(m) + 62}`, P.coral, 3.4) +
  paper(soft(`-10,${yTop(m) + 60} 12,${yTop(m) + 60} 12,${yTop(m) + 67} 6,${yTop(m) + 76} -8,${yTop(m) + 76} -13,${yTop(m) + 68}`), { fill: P.slate, sh: 1, form: 0.4 })
export const body = (c, m) => CLOTHES.polo(c, m) + whistle(m)
