// A little theatre whose stage is blank, whichever side one looks from; its velvet, and the tassel that draws it.
import { cool, ell, mix, P, paper, rect } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'

const RED = '#9c3550'
const GOLD = '#d9a441'
/** 1000 x 480, its middle at 0,0; the opening is 880 x 400. */
export const stageBox = () =>
  paper(rect(-500, -236, 1000, 486, 20), { fill: P.wood, sh: 3, form: 0.15, tex: 0.8 }) +
  paper(rect(-446, -196, 892, 400, 8), { fill: '#f6ecd6', sh: 0, form: 0, tex: 0.35 }) +
  `<ellipse cx="0" cy="40" rx="340" ry="160" fill="#fffdf2" opacity=".8" filter="url(#blur30)"/>` +
  paper(corners('-446,150 446,150 446,206 -446,206', 2), {
    fill: '#d8b483',
    sh: 0,
    form: 0.2,
    inner: [-300, -150, 0, 150, 300].map((x) => line(`${x},150 ${x * 1.1},210`, P.wood, 3, 0.5)).join(''),
  })
export const footlights = () =>
  [-380, -228, -76, 76, 228, 380]
    .map((x) =>
      paper(soft(`${x - 38},30 ${x - 34},2 ${x},-12 ${x + 34},2 ${x + 38},30`), {
        fill: GOLD,
        sh: 1,
        form: 0.4,
        inner: [-18, 0, 18].map((k) => line(`${x},34 ${x + k},-8`, cool(GOLD, 0.3), 3, 0.5)).join(''),
      }),
    )
    .join('')
/** One half, 446 x 400, hanging from its outer top corner at 0,0. */
export const velvet = () =>
  Array.from({ length: 6 }, (_, i) => {
    const x = i * 74.5
    return paper(corners(`${x},-4 ${x + 78},-4 ${x + 80},388 ${x + 38},402 ${x - 2},388`, 10), {
      fill: i % 2 ? RED : mix(RED, '#ffffff', 0.09),
      sh: 1,
      form: 0.5,
      tex: 0.7,
      inner: line(`${x + 20},0 ${x + 24},200 ${x + 20},400`, mix(RED, '#ffffff', 0.35), 7, 0.35),
    })
  }).join('') +
  Array.from({ length: 24 }, (_, i) => paper(corners(`${i * 18.6},376 ${i * 18.6 + 15},376 ${i * 18.6 + 12},404 ${i * 18.6 + 4},404`, 3), { fill: GOLD, sh: 0, form: 0.3 })).join(
    '',
  )
export const pelmet = () =>
  Array.from({ length: 8 }, (_, i) => {
    const x = -476 + i * 119
    return paper(soft(`${x - 4},-28 ${x + 123},-28 ${x + 118},10 ${x + 60},48 ${x + 2},10`), {
      fill: i % 2 ? mix(RED, '#33276a', 0.16) : RED,
      sh: 2,
      form: 0.4,
      inner: line(`${x + 4},6 ${x + 60},40 ${x + 116},6`, GOLD, 7),
    })
  }).join('') +
  paper(rect(-496, -52, 992, 34, 12), { fill: GOLD, sh: 2, form: 0.3 }) +
  paper(ell(0, -36, 40, 34), { fill: GOLD, sh: 2, form: 0.4 }) +
  paper(soft('0,-62 8,-42 28,-40 12,-28 18,-10 0,-20 -18,-10 -12,-28 -28,-40 -8,-42'), { fill: P.glow, sh: 0, form: 0 })
/** Its rope from 0,0 downwards; the tassel's middle at 0,290. */
export const tassel = () =>
  line('0,0 5,80 -4,160 0,222', cool(GOLD, 0.18), 15) +
  line('0,0 5,80 -4,160 0,222', mix(GOLD, '#ffffff', 0.35), 5, 0.8) +
  [-34, -20, -7, 7, 20, 34]
    .map((x, i) =>
      paper(soft(`${x * 0.5 - 8},250 ${x * 0.5 + 8},250 ${x + 11},${330 - Math.abs(x) * 0.5} ${x},${352 - Math.abs(x) * 0.7} ${x - 11},${330 - Math.abs(x) * 0.5}`), {
        fill: [RED, mix(RED, '#33276a', 0.3), mix(RED, '#ffffff', 0.15)][i % 3],
        sh: 1,
        form: 0.4,
      }),
    )
    .join('') +
  paper(soft('-30,262 -34,236 -22,214 0,206 22,214 34,236 30,262 0,268'), { fill: GOLD, sh: 2, form: 0.5, inner: line('-34,246 0,252 34,246', cool(GOLD, 0.3), 5, 0.6) }) +
  paper(ell(0, 204, 15), { fill: RED, sh: 1, form: 0.4 })
/** It hangs from this: from the pelmet's end, at 0,0, to the right. */
export const bracket = () =>
  paper(rect(-10, -9, 150, 18, 9), { fill: GOLD, sh: 2, form: 0.4 }) + line('0,44 30,32 60,8', GOLD, 9) + paper(ell(140, 0, 17), { fill: GOLD, sh: 1, form: 0.5 })
