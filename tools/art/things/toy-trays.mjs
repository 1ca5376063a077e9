// The bodies that eat and the bodies that hold up for all to see. Origin: bottom middle; 320 wide.
import { at, cool, ell, flat, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { star } from './things.mjs'

const shadow = `<ellipse cy="2" rx="158" ry="14" fill="#1b1440" opacity=".32" filter="url(#b2)"/>`
const planks =
  [-92, -48].map((y) => line(`-180,${y} 0,${y + 3} 180,${y}`, P.dark, 4, 0.55)).join('') +
  [
    [-60, -110],
    [40, -70],
    [-20, -24],
    [70, -28],
  ]
    .map(([x, y]) => line(`${x},${y} ${x + 34},${y + 2}`, P.dark, 3, 0.3))
    .join('')
const strap = (x, y0, y1) =>
  paper(rect(x - 17, y0, 34, y1 - y0, 5), { fill: P.brass, sh: 1, form: 0.3 }) +
  [y0 + 20, y1 - 20]
    .map((y) => `<circle cx="${x}" cy="${y}" r="6.500" fill="${P.glow}"/><circle cx="${x}" cy="${y}" r="6.500" fill="none" stroke="${cool(P.brass, 0.3)}" stroke-width="2"/>`)
    .join('')
const lock = (y) =>
  paper(rect(-34, y, 68, 58, 15), { fill: P.oil, sh: 2, form: 0.4 }) +
  `<circle cy="${y + 23}" r="9" fill="${P.ink}"/><path d="M-4 ${y + 25}L-7 ${y + 44}H7L4 ${y + 25}Z" fill="${P.ink}"/>`
const box = () =>
  paper(corners('-150,-130 150,-130 138,0 -138,0', 14), { fill: P.wood, sh: 2, form: 0.4, inner: planks }) +
  [-104, 104].map((x) => strap(x, -134, 2)).join('') +
  paper(rect(-156, -142, 312, 24, 9), { fill: P.brass, sh: 2, form: 0.3 })
const lid = (fill) => paper(soft('-150,-118 -152,-168 -132,-214 -84,-240 0,-250 84,-240 132,-214 152,-168 150,-118 0,-112'), { fill, sh: 2, form: 0.3 })

/** The open chest without its front, to lay behind a thing that falls in. */
const chestBack = () =>
  lid(cool(P.wood, 0.16)) +
  paper(soft('-132,-118 -134,-164 -116,-200 -76,-220 0,-228 76,-220 116,-200 134,-164 132,-118'), {
    fill: '#8c3f52',
    sh: 0,
    form: 0.25,
    inner: [-84, -42, 0, 42, 84].map((x) => line(`${x},-110 ${x * 0.9},-240`, '#5d2740', 5, 0.5)).join(''),
  }) +
  paper(soft('-136,-128 0,-158 136,-128 120,-104 -120,-104'), { fill: '#43213f', sh: 0, form: 0, rim: 0 }) +
  paper(soft('-118,-122 -60,-140 0,-144 60,-140 118,-122 0,-104'), { fill: P.oil, sh: 0, form: 0, rim: 0 }) +
  [-80, -34, 14, 62].map((x, i) => star(x, -132 - (i % 2) * 14, 24, [P.glow, P.oil][i % 2])).join('')
// the velvet lining hangs out like a tongue
const tongue = () =>
  paper(soft('-52,-140 52,-140 50,-92 30,-66 0,-58 -30,-66 -50,-92'), {
    fill: '#c9506a',
    sh: 1,
    form: 0.4,
    inner: line('0,-136 0,-84', '#8c3049', 5, 0.6) + line('-46,-78 -24,-58 0,-51 24,-58 46,-78', P.oil, 4, 0.8),
  })
export const chestFront = () => box() + tongue()
export const chestOpen = () => shadow + chestBack() + chestFront()
export const chestShut = () =>
  shadow +
  box() +
  paper(soft('-154,-124 -150,-164 -128,-198 -84,-220 0,-230 84,-220 128,-198 150,-164 154,-124 0,-118'), {
    fill: '#bb7f50',
    sh: 2,
    form: 0.4,
    inner: [-52, 52].map((x) => line(`${x},-110 ${x * 0.86},-240`, P.dark, 4, 0.5)).join(''),
  }) +
  [-1, 1]
    .map((k) =>
      paper(corners(`${k * 104 - 17},-126 ${k * 104 + 17},-126 ${k * 88 + 14},-208 ${k * 88 - 14},-208`, 5), {
        fill: P.brass,
        sh: 1,
        form: 0.3,
        inner: `<circle cx="${k * 96}" cy="-166" r="6.500" fill="${P.glow}"/>`,
      }),
    )
    .join('') +
  paper(rect(-158, -138, 316, 22, 9), { fill: P.brass, sh: 2, form: 0.3 }) +
  `<path d="M-20 -124V-140Q-20 -162 0 -162Q20 -162 20 -140V-124" stroke="#8d93ae" stroke-width="11" fill="none"/>` +
  lock(-130)
/** Mid-chew: cheeks out, lid askew, a corner of card still showing. */
export const chestChew = () =>
  shadow +
  paper(soft('-150,-128 0,-158 150,-128 140,-88 -140,-88'), { fill: '#43213f', sh: 0, form: 0, rim: 0 }) +
  at(60, -150, paper(rect(-34, -34, 68, 64, 7), { fill: P.coral, sh: 1 }) + paper(rect(-24, -24, 48, 50, 5), { fill: '#fff6e3', sh: 0 }), 1, 18) +
  paper(soft('-152,-112 -168,-70 -158,-16 -130,0 0,2 130,0 158,-16 168,-70 152,-112 0,-106'), {
    fill: P.wood,
    sh: 2,
    form: 0.5,
    inner: planks,
  }) +
  [-108, 108].map((x) => strap(x, -116, 0)).join('') +
  paper(band('-160,-112 -80,-104 0,-108 80,-102 160,-114', 24), { fill: P.brass, sh: 2, form: 0.3 }) +
  at(
    0,
    -6,
    paper(soft('-156,-122 -154,-160 -130,-190 -84,-208 0,-216 84,-208 128,-190 150,-160 152,-122 0,-128'), {
      fill: '#bb7f50',
      sh: 2,
      form: 0.4,
      inner: [-52, 52].map((x) => line(`${x},-110 ${x * 0.86},-240`, P.dark, 4, 0.5)).join(''),
    }) +
      paper(band('-160,-126 -60,-136 60,-136 158,-126', 22), { fill: P.brass, sh: 2, form: 0.3 }) +
      paper(rect(-26, -146, 52, 40, 12), { fill: P.oil, sh: 2, form: 0.4 }),
    1,
    -4,
  ) +
  paper(soft('-96,-112 -40,-108 -44,-82 -62,-72 -84,-80'), { fill: '#c9506a', sh: 1, form: 0.4 })

// ---- the sticker board -------------------------------------------------------------------------
/** Where its six eyes sit, in the board's own units. */
export const EYES = [
  [-112, -318],
  [-38, -326],
  [38, -326],
  [112, -318],
  [-150, -208],
  [150, -208],
]
export const stickerBoard = () =>
  [-1, 1].map((k) => paper(band(`${k * 96},-110 ${k * 126},0`, 20), { fill: P.wood, sh: 1, form: 0.3 })).join('') +
  paper(soft('-156,-304 -112,-330 -38,-336 38,-336 112,-330 156,-304 158,-200 152,-84 0,-80 -152,-84 -158,-200'), {
    fill: warm(P.wood, 0.12),
    sh: 3,
    form: 0.3,
    tex: 0.8,
  }) +
  paper(rect(-128, -296, 256, 194, 10), {
    fill: '#d9b27e',
    sh: 0,
    form: 0.15,
    tex: 1,
    inner: Array.from({ length: 60 }, (_, i) => `<circle cx="${-126 + ((i * 67) % 253)}" cy="${-294 + ((i * 43) % 190)}" r="2" fill="${P.wood}" opacity=".5"/>`).join(''),
  }) +
  [0, 1, 2, 3, 4, 5]
    .map((i) => {
      const x = -80 + (i % 3) * 80
      const y = -247 + Math.floor(i / 3) * 92
      const disc = () => paper(ell(x, y, 34), { fill: '#fffaf0', sh: 1, form: 0 })
      if (i === 0) return disc() + star(x, y, 26, P.oil, 0)
      if (i === 4)
        return (
          disc() +
          flat(
            soft(`${x},${y + 24} ${x - 22},${y + 4} ${x - 22},${y - 14} ${x - 10},${y - 20} ${x},${y - 10} ${x + 10},${y - 20} ${x + 22},${y - 14} ${x + 22},${y + 4}`),
            P.coral,
            1,
            0.3,
          )
        )
      if (i === 2)
        return (
          disc() +
          flat(
            soft(`${x - 24},${y + 16} ${x - 14},${y - 10} ${x},${y - 20} ${x + 14},${y - 10} ${x + 24},${y + 16} ${x + 12},${y + 12} ${x},${y - 2} ${x - 12},${y + 12}`),
            P.glass,
            1,
            0.3,
          )
        )
      return `<circle cx="${x}" cy="${y}" r="31" fill="#fff6e0" fill-opacity=".34" stroke="#fff6e0" stroke-width="4" stroke-dasharray="8 8"/>`
    })
    .join('') +
  paper(rect(-164, -98, 328, 22, 9), { fill: P.wood, sh: 2, form: 0.3 })

/** One eye of the board: a paper disc pinned on the rim. */
export const eyeDisc = () => paper(ell(0, 0, 25), { fill: P.cream, sh: 1, form: 0.35, amp: 0.6 })
export const eyeDot = () => `<ellipse rx="10" ry="12" fill="${P.ink}"/><circle cx="-3.500" cy="-4.500" r="4" fill="#fff6e0"/>`
export const eyeShut = () => paper(ell(0, 0, 25), { fill: '#e3bd8c', sh: 1, form: 0.35, amp: 0.6 }) + line('-14,3 -6,9 6,9 14,3', P.ink, 5)
