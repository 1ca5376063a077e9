// The uncle: young, tall and thin; black hair swept up, a hoodie, shorts, and one leg that was made below the knee.
import { P, paper, warm } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import { CLOTHES } from './wardrobe.mjs'

export const look = {
  size: 'big',
  skin: '#edbf94',
  hair: '#241c26',
  top: P.sea,
  trim: P.foam,
  legs: P.indigo,
  shorts: P.indigo,
  socks: P.cream,
  shoe: P.coral,
  madeLeg: 1,
  build: { leg: 20, tall: 0.94, wide: 0.88 },
}

export const hair = {
  front: (h) =>
    paper(soft('-70,-4 -76,-40 -64,-60 -44,-62 44,-62 64,-60 76,-40 70,-4 62,-22 52,-44 0,-50 -52,-44 -62,-22'), { fill: warm(h, 0.14), form: 0.3 }) +
    paper(soft('-56,-46 -66,-72 -44,-98 -8,-108 30,-106 58,-88 64,-62 50,-46 22,-54 -4,-46 -30,-54'), {
      fill: h,
      sh: 1,
      form: 0.35,
      inner: line('-40,-54 -36,-80 -10,-100', warm(h, 0.35), 3, 0.7) + line('-12,-52 -4,-78 24,-98', warm(h, 0.35), 3, 0.7) + line('20,-56 30,-76 48,-86', warm(h, 0.35), 3, 0.7),
    }),
}
export const body = CLOTHES.hoodie
