// Mr Khan, who teaches: grey at the temples, a moustache, a mustard waistcoat and a tie. Broad.
import { P, paper, warm } from '../paper/kit.mjs'
import { band, line, soft } from '../paper/points.mjs'
import { yTop } from './body.mjs'
import { CLOTHES, lanyard, tieOf } from './wardrobe.mjs'

export const look = {
  size: 'big',
  skin: '#b57a50',
  hair: '#35303c',
  brows: '#35303c',
  top: '#7fa6c4',
  trim: P.cream,
  cuff: P.cream,
  legs: '#4a4660',
  shoe: P.dark,

  build: { leg: -4, wide: 1.12 },
}

export const hair = {
  beard: (h) => paper(band('-24,33 -12,25 0,29 12,25 24,33', 11, 11), { fill: h, sh: 1, form: 0.2 }),
  front: (h) =>
    [-1, 1]
      .map((k) => paper(soft('58,-44 74,-26 76,4 70,14 65,-4 60,-22', k), { fill: '#a9a6b0', form: 0.3, inner: line(`${k * 66},-28 ${k * 70},0`, '#fff', 2.4, 0.5) }))
      .join('') +
    paper(soft('-16,-84 26,-90 58,-74 72,-40 66,-22 52,-44 26,-58 -8,-60 -38,-54 -58,-30 -66,-20 -72,-42 -52,-74'), {
      fill: h,
      form: 0.35,
      inner: line('-30,-74 10,-74 50,-52', warm(h, 0.3), 3, 0.7) + line('-22,-66 16,-66 44,-50', '#a9a6b0', 2.4, 0.7),
    }),
}

const WAISTCOAT = '#c8952e'
export const body = (c, m) =>
  CLOTHES.shirt(c, m) +
  tieOf(m, P.plum) +
  [-1, 1]
    .map((k) =>
      paper(soft(`26,${yTop(m) + 2} 46,${yTop(m) + 10} 52,${yTop(m) + 50} ${m.hw},-120 ${m.hw - 2},-97 3,-95 3,${yTop(m) + 74} 16,${yTop(m) + 40}`, k), {
        fill: WAISTCOAT,
        sh: 1,
        form: 0.25,
        inner: k > 0 ? [88, 112, 134].map((y) => `<circle cx="9" cy="${yTop(m) + y}" r="3.6" fill="${P.dark}"/>`).join('') : '',
      }),
    )
    .join('') +
  lanyard(m, P.teal)
