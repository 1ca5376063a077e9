// Jo, a foster carer: short silver hair with a coral streak, round glasses, a denim shirt over something warm. Broad.
import { P, paper } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import { glasses } from './hairstyles.mjs'
import { CLOTHES } from './wardrobe.mjs'

export const look = {
  size: 'big',
  skin: '#f3c6a2',
  hair: '#b9b4be',
  brows: '#8c8794',
  top: '#5f86b3',
  trim: '#3f628e',
  collar: '#7c9fc6',
  legs: P.dark,
  shoe: P.moss,
  build: { leg: -12, wide: 1.18, tall: 0.98 },
}

export const hair = {
  front: (h) =>
    paper(soft('8,-90 44,-82 70,-56 77,-18 72,10 66,6 62,-14 48,-36 22,-46 -2,-38 -28,-46 -54,-32 -64,2 -71,8 -78,-18 -68,-56 -38,-82'), {
      fill: h,
      form: 0.35,
      inner: line('-30,-78 -54,-52 -66,-12', '#fff', 2.6, 0.6) + line('40,-78 60,-48 68,-8', '#fff', 2.6, 0.6),
    }) + paper(soft('-8,-88 22,-96 46,-82 44,-58 26,-42 4,-40 14,-56 8,-72'), { fill: P.coral, sh: 1, form: 0.35, inner: line('6,-86 26,-72 22,-50', P.peach, 2.6, 0.7) }),
  glasses: glasses(P.deep),
}
export const body = CLOTHES.shirt
