// What stands and hangs in a school office. Origin: bottom middle, unless said.
import { at, cool, ell, hash, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { teddy } from './school-things.mjs'
import { star } from './small.mjs'

const WOOD = '#c08a5c'
const letter = (c) =>
  paper(corners('-24,-30 24,-32 25,0 -24,0', 2), { fill: c, sh: 1, form: 0.1, inner: `<path d="M-24 -30L0 -12L24 -32" stroke="${cool(c, 0.3)}" stroke-width="3" fill="none"/>` })
const folder = (c) => paper(corners('-28,-38 -10,-38 -6,-44 26,-44 28,0 -28,0', 3), { fill: c, sh: 1, form: 0.2 })
const parcel = () => paper(rect(-25, -36, 50, 36, 3), { fill: '#d6a870', sh: 1, form: 0.3, inner: `<path d="M0 -40V4M-30 -18H30" stroke="${P.coral}" stroke-width="4"/>` })
const roll = (c) => paper(rect(-26, -18, 54, 16, 7), { fill: c, sh: 1, form: 0.4 }) + paper(ell(27, -10, 6, 8), { fill: '#fff6e3', sh: 0, form: 0 })
const flute = () => line('-22,-6 22,-34', P.cream, 8) + [0.3, 0.5, 0.7].map((t) => `<circle cx="${-22 + 44 * t}" cy="${-6 - 28 * t}" r="2.200" fill="${P.dark}"/>`).join('')
const FILLS = [
  () => letter('#fff6e3'),
  () => folder(P.coral),
  () => folder('#6f9fb5'),
  () => roll(P.glass),
  () => parcel(),
  () => letter('#f2d6c4'),
  () => folder(P.oil),
  () => flute(),
  () => roll(P.rose),
  () => folder('#8b7ab0'),
]

/** Pigeon holes, cols x rows, with what has been left in them; 0,0 is the middle of the foot. `empty` is left free: 'col,row'. */
export const pigeonHoles = (cols, rows, empty, w = 84, h = 72) => {
  const [W, H] = [cols * w, rows * h]
  let s = paper(rect(-W / 2 - 14, -H - 14, W + 28, H + 28, 6), { fill: WOOD, sh: 3, form: 0.15 }) + paper(rect(-W / 2, -H, W, H, 2), { fill: '#5d4356', sh: 0, form: 0, tex: 0.4 })
  for (let row = 0; row < rows; row++)
    for (let col = 0; col < cols; col++) {
      const [x, y] = [-W / 2 + col * w, -H + row * h]
      s += `<path d="M${x} ${y}h${w}v16h${-w}Z" fill="#241d38" opacity=".3"/>`
      if (`${col},${row}` === empty) continue
      const n = Math.floor(hash(col + 11, row + 3) * 10.6)
      if (FILLS[n]) s += at(x + w / 2 + 2, y + h - 5, FILLS[n]())
    }
  for (let i = 1; i < cols; i++) s += paper(rect(-W / 2 + i * w - 4, -H, 9, H, 2), { fill: warm(WOOD, 0.1), sh: 1, form: 0.2 })
  for (let i = 1; i <= rows; i++) s += paper(rect(-W / 2 - 6, -H + i * h - 5, W + 12, 11, 2), { fill: warm(WOOD, 0.15), sh: 1, form: 0 })
  // each hole has its mark
  for (let row = 0; row < rows; row++)
    for (let col = 0; col < cols; col++)
      s += `<circle cx="${-W / 2 + (col + 0.5) * w}" cy="${-H + (row + 1) * h}" r="6" fill="${[P.coral, P.oil, P.teal, P.cream, P.heather][(col + row * 2) % 5]}"/>`
  return s + paper(rect(-W / 2 - 22, -H - 26, W + 44, 18, 5), { fill: warm(WOOD, 0.2), sh: 2, form: 0.1 })
}

/** Somebody took the name at its word. */
export const pigeon = () =>
  paper(corners('-20,-18 -42,-8 -36,-2 -14,-8', 3), { fill: '#6d7390', sh: 0, form: 0.2 }) +
  paper(soft('-26,-4 -30,-22 -14,-38 4,-46 8,-58 22,-60 30,-50 26,-32 24,-10 10,0 -12,0'), {
    fill: '#98a0bc',
    sh: 1,
    form: 0.5,
    inner: line('8,-42 18,-36 28,-40', P.glass, 6, 0.9) + line('8,-36 18,-30 28,-33', P.heather, 5, 0.9),
  }) +
  paper(soft('-4,-30 -22,-22 -30,-8 -8,-10 8,-20'), { fill: '#7d86a6', sh: 0, form: 0.3, inner: line('-22,-10 2,-18', '#5d6588', 3) }) +
  paper(corners('28,-54 40,-49 28,-46', 2), { fill: P.apricot, sh: 0 }) +
  dot(21, -52, 0.42) +
  [-2, 8].map((x) => line(`${x},-2 ${x},4`, P.coral, 3)).join('')

/** The lost property: everything that has no name in it. */
export const lostProperty = () => {
  const box = '#5f8fa8'
  return (
    `<ellipse cy="2" rx="190" ry="15" fill="#1b1440" opacity=".36" filter="url(#b2)"/>` +
    // an umbrella, a hockey stick, a recorder stand at the back
    paper(soft('88,-150 76,-250 96,-318 118,-252 112,-150'), { fill: P.coral, sh: 2, form: 0.4, inner: line('96,-310 96,-150', cool(P.coral, 0.35), 4, 0.6) }) +
    `<path d="M96 -312V-342Q96 -360 112 -360Q126 -360 126 -346" stroke="${P.wood}" stroke-width="8" fill="none" stroke-linecap="round"/>` +
    at(10, -138, teddy(), 1.06, 8) +
    paper(soft('-120,-140 -136,-190 -112,-226 -66,-232 -36,-204 -34,-140'), {
      fill: '#8a6aa6',
      sh: 1,
      form: 0.4,
      inner: [-206, -186, -166].map((y) => `<path d="M-150 ${y}H0" stroke="${P.cream}" stroke-width="6" opacity=".6"/>`).join(''),
    }) +
    paper(ell(-90, -236, 17), { fill: P.cream, sh: 1, form: 0.3, amp: 2 }) +
    paper(rect(-140, -156, 280, 30, 5), { fill: cool(box, 0.4), sh: 0, form: 0 }) +
    paper(soft('44,-132 40,-172 60,-186 70,-214 86,-214 84,-180 96,-164 92,-132'), {
      fill: P.oil,
      sh: 1,
      form: 0.4,
      inner: `<path d="M60 -176h40" stroke="${P.cream}" stroke-width="6"/>`,
    }) +
    paper(rect(-162, -142, 324, 144, 10), {
      fill: box,
      sh: 2,
      form: 0.2,
      inner: [-96, -48].map((y) => `<path d="M-170 ${y}H170" stroke="${cool(box, 0.4)}" stroke-width="4" opacity=".5"/>`).join(''),
    }) +
    paper(rect(-172, -152, 344, 24, 8), { fill: warm(box, 0.2), sh: 1, form: 0.1 }) +
    // one glove asks whose it is
    at(0, -64, glove(P.cream)) +
    // and over the edge
    paper(band('-128,-150 -140,-100 -124,-60 -134,-22', 30, 32), {
      fill: P.coral,
      sh: 2,
      form: 0.2,
      inner: [-130, -98, -66, -34].map((y) => `<path d="M-180 ${y}h100" stroke="${P.cream}" stroke-width="10"/>`).join(''),
    }) +
    [-146, -136, -126].map((x) => line(`${x},-22 ${x - 2},-6`, P.coral, 4)).join('') +
    paper(soft('112,-150 146,-152 150,-110 146,-86 128,-84 122,-112'), { fill: P.cream, sh: 2, form: 0.3, inner: `<path d="M100 -104h60" stroke="${P.teal}" stroke-width="8"/>` })
  )
}
const glove = (c) =>
  paper(soft('-24,34 -26,0 -34,-16 -24,-26 -16,-12 -18,-40 -6,-44 -2,-18 2,-48 14,-48 12,-18 20,-40 30,-34 22,-4 22,34'), {
    fill: c,
    sh: 1,
    form: 0.3,
    inner: `<path d="M-40 20H40" stroke="${P.coral}" stroke-width="8"/>`,
  }) + star(-2, 2, 8, P.coral, 0)

/** A radiator, w wide; mittens and a hat dry on it. */
export const radiator = (w) =>
  paper(rect(-w / 2 - 8, -14, w + 16, 12, 4), { fill: '#b9b3ba', sh: 1, form: 0 }) +
  Array.from({ length: Math.floor(w / 30) }, (_, i) => paper(rect(-w / 2 + i * 30, -126, 26, 122, 11), { fill: '#efe6d8', sh: 1, form: 0.3 })).join('') +
  [-70, -28]
    .map((x) =>
      at(
        x,
        -104,
        paper(soft('-18,-26 18,-26 18,14 24,4 32,10 20,30 0,38 -18,28'), {
          fill: P.teal,
          sh: 1,
          form: 0.35,
          inner: `<path d="M-30 -16H30" stroke="${P.cream}" stroke-width="8"/>`,
        }),
      ),
    )
    .join('') +
  at(
    70,
    -116,
    paper(soft('-38,10 -36,-24 -14,-44 14,-44 36,-24 38,10'), { fill: P.oil, sh: 1, form: 0.4, inner: `<path d="M-50 2H50" stroke="${P.cream}" stroke-width="13"/>` }) +
      paper(ell(0, -50, 12), { fill: P.cream, sh: 1, amp: 2 }),
  )

/** A board of keys, each with its colour; 0,0 is the middle of the top. */
export const keyBoard = () =>
  paper(rect(-66, 0, 132, 130, 6), { fill: '#a5684c', sh: 2, form: 0.15 }) +
  paper(rect(-56, 10, 112, 110, 4), { fill: '#e6d3b2', sh: 0, form: 0.05 }) +
  Array.from({ length: 6 }, (_, i) => {
    const [x, y] = [-36 + (i % 3) * 36, 28 + Math.floor(i / 3) * 52]
    return (
      `<circle cx="${x}" cy="${y}" r="3.500" fill="${P.dark}"/>` +
      (i === 4
        ? ''
        : paper(rect(x - 8, y + 2, 16, 15, 5), { fill: [P.coral, P.teal, P.oil, P.heather, '', P.moss][i], sh: 1, form: 0.2 }) +
          `<path d="M${x} ${y + 17}v18m0 -5h6m-6 -6h5" stroke="#8d93ae" stroke-width="4" fill="none"/>`)
    )
  }).join('')

/** The telephone with buttons. */
export const telephone = () =>
  `<ellipse cy="2" rx="70" ry="8" fill="#1b1440" opacity=".3" filter="url(#b1)"/>` +
  paper(corners('-52,-52 52,-52 66,0 -66,0', 10), { fill: P.coral, sh: 2, form: 0.25 }) +
  Array.from({ length: 9 }, (_, i) => paper(rect(-23 + (i % 3) * 17, -42 + Math.floor(i / 3) * 13, 12, 9, 3), { fill: P.cream, sh: 0, form: 0 })).join('') +
  paper(soft('-72,-48 -70,-72 -44,-78 -34,-66 34,-66 44,-78 70,-72 72,-48 44,-46 34,-56 -34,-56 -44,-46'), { fill: cool(P.coral, 0.14), sh: 1, form: 0.35 }) +
  `<path d="M-60 -20q-22 4 -14 14t-16 8" stroke="${cool(P.coral, 0.4)}" stroke-width="5" fill="none"/>`

/** A bell to ring at the hatch. */
export const bell = () =>
  paper(ell(0, -4, 30, 8), { fill: P.dark, sh: 1, form: 0.2 }) +
  paper(soft('-26,-6 -24,-24 0,-34 24,-24 26,-6 0,-2'), { fill: P.brass, sh: 1, form: 0.5 }) +
  paper(ell(0, -36, 6), { fill: P.brass, sh: 0, form: 0.4 })

/** A box for scraped knees. */
export const firstAid = () =>
  `<path d="M-20 -70Q-20 -86 0 -86Q20 -86 20 -70" stroke="${P.pine}" stroke-width="8" fill="none"/>` +
  paper(rect(-52, -72, 104, 72, 9), { fill: '#4f9a72', sh: 2, form: 0.3 }) +
  `<path d="M-8 -58h16v16h16v14h-16v16h-16v-16h-16v-14h16Z" fill="${P.cream}"/>`

/** Trays with papers, one on the other. */
export const trays = () =>
  [0, -40]
    .map(
      (y, i) =>
        paper(corners(`-78,${y - 26} 78,${y - 26} 84,${y} -84,${y}`, 5), { fill: i ? '#6f9fb5' : '#5f86a8', sh: 1, form: 0.2 }) +
        [0, 1, 2].map((k) => paper(rect(-68 + k * 5, y - 34 - k * 3, 132 - k * 6, 12, 2), { fill: k % 2 ? '#f2e6d2' : '#fffaf0', sh: 0, form: 0 })).join(''),
    )
    .join('')

/** A jar of stickers for whoever was brave. */
export const stickerJar = () =>
  paper(soft('-32,0 -36,-44 -26,-62 26,-62 36,-44 32,0'), { fill: '#cfe3df', sh: 2, form: 0.25, shade: '#8fb0ba' }) +
  [
    [-14, -14, P.coral],
    [12, -16, P.oil],
    [0, -34, P.teal],
    [-18, -40, P.heather],
    [18, -42, P.rose],
  ]
    .map(([x, y, c]) => star(x, y, 13, c))
    .join('') +
  paper(rect(-30, -78, 60, 18, 6), { fill: P.coral, sh: 1, form: 0.2 })
