// Choices about what you do and say. Each about 240 across, round 0,0, bold enough for 72 px.
import { at, cool, ell, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { pencil } from './nosy-parrot.mjs'
import { lyingBrush } from './tooth-brushes.mjs'

export const pencilPicture = () => at(6, 0, pencil(), 1.22, 40, -1)
export const shades = () =>
  [-1, 1].map((k) => paper(band(`${k * 96},-34 ${k * 132},-10`, 15), { fill: P.ink, sh: 1 })).join('') +
  [-1, 1]
    .map((k) =>
      paper(soft(`${k * 14},-44 ${k * 106},-50 ${k * 112},4 ${k * 84},50 ${k * 38},48 ${k * 14},10`), {
        fill: P.plum,
        sh: 1,
        form: 0.4,
        inner: line(`${k * 62 - 26},-18 ${k * 62 + 6},-25`, '#fff6e0', 12, 0.6),
      }),
    )
    .join('') +
  paper(band('-22,-26 0,-36 22,-26', 19), { fill: P.plum, sh: 1 })
export const door = () =>
  paper(rect(-80, -124, 160, 246, 10), { fill: '#f0d9b8', sh: 1, form: 0.2 }) +
  paper(rect(-60, -104, 120, 226, 6), {
    fill: P.deep,
    sh: 1,
    form: 0.3,
    inner: [
      [-80, 78],
      [18, 84],
    ]
      .map(([y, h]) => `<rect x="-40" y="${y}" width="80" height="${h}" rx="8" fill="${warm(P.deep, 0.22)}"/>`)
      .join(''),
  }) +
  paper(ell(40, 12, 13), { fill: P.oil, sh: 1 }) +
  paper(rect(-100, 114, 200, 24, 6), { fill: '#a79bb4', sh: 1 })

const skin = '#b97d55'
/** Palm out: no, thank you. */
export const hand = () =>
  [-27, -9, 9, 27]
    .map((a, i) => at(-4 + [-12, -4, 4, 12][i], 22, paper(band(`0,0 0,${[-118, -148, -146, -116][i]}`, 33, 30), { fill: skin, sh: 1, form: 0.3, rim: 0.35 }), 1, a))
    .join('') +
  paper(band('34,60 78,22 96,-10', 38, 30), { fill: skin, sh: 1, form: 0.3, rim: 0.35 }) +
  paper(soft('-58,6 0,-14 52,6 60,50 40,92 -40,92 -60,52'), {
    fill: skin,
    sh: 0,
    form: 0.3,
    rim: 0.2,
    inner: line('-30,34 0,20 34,34', cool(skin, 0.22), 5, 0.5),
  }) +
  paper(rect(-56, 84, 108, 58, 12), {
    fill: P.coral,
    sh: 1,
    form: 0.4,
    inner: `<path d="M-90 112Q0 122 90 112" stroke="${P.cream}" stroke-width="12" fill="none"/>`,
  })

const bubblePaper = (text, fill, side = 1) => paper(soft(text, side), { fill, sh: 1, form: 0.25 })
const bust = (x, y, k, shirt, head, hair) =>
  at(
    x,
    y,
    paper(soft('-78,112 -70,60 -40,34 40,34 70,60 78,112'), { fill: shirt, sh: 1, form: 0.4 }) +
      paper(ell(0, -14, 50, 54), { fill: head, sh: 1, form: 0.35 }) +
      paper(soft('-55,-10 -52,-56 -20,-78 22,-78 52,-54 55,-10 40,-36 0,-44 -40,-36'), { fill: hair, sh: 0, form: 0.3 }),
    k,
  )
/** A child tells a grown-up. */
export const tell = () =>
  bust(74, 18, 1.02, P.moss, '#955f40', '#2a1d26') +
  bust(-84, 56, 0.78, P.coral, '#e3ab84', '#6a4330') +
  bubblePaper('-112,-128 -50,-138 10,-126 26,-92 6,-62 -40,-54 -66,-26 -70,-54 -116,-62 -134,-96', P.cream) +
  [-88, -54, -20].map((x) => paper(ell(x, -94, 11), { fill: P.slate, sh: 0, form: 0 })).join('')
/** A small word behind a hand. */
export const whisper = () =>
  at(-34, 30, bust(0, 0, 1.05, P.teal, '#c98a5e', '#2f2130')) +
  paper(band('-12,112 26,72 34,20', 38, 32), { fill: P.teal, sh: 1, form: 0.3 }) +
  paper(soft('14,34 8,4 20,-24 36,-30 48,-8 52,20 44,42 26,46'), { fill: '#c98a5e', sh: 1, form: 0.3 }) +
  bubblePaper('76,-86 114,-96 146,-76 148,-46 118,-30 96,-28 72,-6 78,-34 64,-58', P.cream) +
  [88, 107, 126].map((x) => paper(ell(x, -62, 6.5), { fill: P.slate, sh: 0, form: 0 })).join('')
/** A question: a bubble with a hook and a dot would be a letter, so a raised hand asks. */
export const ask = () =>
  bust(-48, 46, 0.98, P.oil, '#9a6443', '#2a1d26') +
  paper(band('6,140 62,86 66,-20', 44, 36), { fill: P.oil, sh: 1, form: 0.3 }) +
  [-22, -2, 18].map((a) => at(66, -34, paper(band('0,0 0,-50', 20, 18), { fill: '#9a6443', sh: 1, form: 0.3 }), 1, a)).join('') +
  paper(ell(66, -32, 26, 25), { fill: '#9a6443', sh: 0, form: 0.3 }) +
  bubblePaper('-128,-112 -80,-136 -28,-128 -10,-98 -30,-70 -62,-62 -72,-38 -88,-62 -126,-76', P.cream) +
  [-100, -72, -44].map((x) => paper(ell(x, -98, 9), { fill: P.coral, sh: 0, form: 0 })).join('')

/** A joke: a bubble that laughs till it cries. */
export const joke = () =>
  bubblePaper('-124,-92 -70,-126 0,-134 76,-124 124,-84 130,-22 106,30 44,56 -22,58 -62,110 -70,50 -116,18 -134,-36', P.cream) +
  [-1, 1].map((k) => paper(band(`${k * 76},-54 ${k * 52},-78 ${k * 28},-54`, 13), { fill: P.ink, sh: 0, form: 0 })).join('') +
  paper(soft('-70,-34 0,-26 70,-34 58,14 0,38 -58,14'), {
    fill: '#7c2f45',
    sh: 0,
    form: 0.2,
    inner: `<ellipse cx="0" cy="34" rx="42" ry="24" fill="${P.coral}"/><path d="M-80 -44Q0 -10 80 -44V-12Q0 6 -80 -12Z" fill="#fffaf0"/>`,
  }) +
  [-1, 1].map((k) => at(k * 104, -34, paper(soft('0,-22 13,2 9,18 -9,18 -13,2'), { fill: P.teal, sh: 0, form: 0.4 }), 1, k * -24)).join('')

export const crisps = () =>
  paper(corners('-96,-120 60,-130 78,104 -82,118', 10), {
    fill: P.coral,
    sh: 1,
    form: 0.5,
    inner: `<path d="M-130 -84Q0 -106 130 -92V-160H-130Z" fill="${P.cream}"/><path d="M-130 96Q0 74 130 78V150H-130Z" fill="${P.cream}"/>`,
  }) +
  paper(ell(-12, -4, 52, 48), { fill: P.oil, sh: 0, form: 0.4 }) +
  paper(soft('46,62 84,18 132,40 128,98 82,124 42,102'), {
    fill: '#f3cb6b',
    sh: 1,
    form: 0.5,
    inner: [
      [76, 64],
      [98, 92],
      [104, 56],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="6" fill="${P.wood}" opacity=".6"/>`)
      .join(''),
  })
export const brushes = () => at(0, 14, lyingBrush(P.teal), 0.74, -40)
export const run = () =>
  at(
    14,
    8,
    paper(soft('-84,-64 -52,-82 -24,-66 -8,-34 36,-8 92,8 116,38 108,62 -84,62 -92,10'), {
      fill: P.coral,
      sh: 1,
      form: 0.45,
      inner: `<path d="M-110 -20Q-70 0 -40 70H-120Z" fill="${cool(P.coral, 0.2)}"/><path d="M-46 54Q-6 26 16 -18" stroke="${P.cream}" stroke-width="16" fill="none"/>`,
    }) +
      [
        [-6, -36],
        [18, -18],
        [42, -6],
      ]
        .map(([x, y]) => paper(band(`${x - 12},${y + 14} ${x + 16},${y - 10}`, 12), { fill: P.cream, sh: 1 }))
        .join('') +
      paper(soft('-100,58 0,54 112,54 126,72 104,90 -88,90 -108,78'), { fill: P.cream, sh: 1, form: 0.3 }),
    1,
    -8,
  ) +
  [
    [-48, -128, -100],
    [-8, -142, -96],
    [34, -140, -104],
  ]
    .map(([y, a, b]) => paper(band(`${a},${y} ${b},${y}`, 12, 9), { fill: mix(P.teal, P.slate, 0.3), sh: 0 }))
    .join('')
