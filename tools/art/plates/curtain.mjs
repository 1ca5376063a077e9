// The theatre's curtain, one half (the other is its mirror): folds of plum paper, a fringe, one warm edge. And the bunting of a finished map.
import { flat, mix, P, paper, poly, rng, stroke } from '../paper/kit.mjs'
import { bunting } from '../things/small.mjs'

const W = 800
const H = 900
const FOLDS = 9

/** Foot edge of the cloth, so that the fringe follows the folds. */
const hem = (x) => H - 58 + 10 * Math.sin((x / W) * FOLDS * Math.PI * 2)

export function curtain() {
  const r = rng(61)
  const folds = Array.from({ length: FOLDS }, (_, i) => {
    const x = (i / FOLDS) * W
    const w = W / FOLDS
    const sway = (r() - 0.5) * 26
    const shape = [
      [x, -20],
      [x + w, -20],
      [x + w + sway, H * 0.55],
      [x + w, hem(x + w)],
      [x + w / 2, hem(x + w / 2)],
      [x, hem(x)],
      [x + sway, H * 0.5],
    ]
    const light = stroke(
      [
        [x + w * 0.3, 0],
        [x + w * 0.3 + sway, H * 0.5],
        [x + w * 0.32, H - 80],
      ],
      '#9a6aa0',
      7,
      0.45,
    )
    return paper(poly(shape, 12), { fill: i % 2 ? '#54407e' : '#614a8c', sh: 2, form: 0.35, tex: 0.6, amp: 1.6, inner: light })
  }).join('')
  const fringe = Array.from({ length: 40 }, (_, i) => {
    const x = (i + 0.5) * (W / 40)
    const y = hem(x)
    return paper(
      poly(
        [
          [x - 8, y - 6],
          [x + 8, y - 6],
          [x + 5, y + 30 + 6 * r()],
          [x - 5, y + 30 + 6 * r()],
        ],
        3,
      ),
      { fill: P.brass, sh: 1, form: 0.3 },
    )
  }).join('')
  const band = flat(
    [...Array.from({ length: 21 }, (_, i) => [i * 40, hem(i * 40) - 40]), ...Array.from({ length: 21 }, (_, i) => [(20 - i) * 40, hem((20 - i) * 40) - 4])],
    mix(P.brass, '#33276a', 0.25),
    0.95,
  )
  return `<rect y="-20" width="${W}" height="${H - 30}" fill="#473670"/>${folds}${band}${fringe}`
}

/** Three sags of flags, for the top of a wide window. */
export const flags = () => [0, 1, 2].map((i) => bunting(20 + i * 400, 18, 420 + i * 400, 18, 46, 9)).join('')
