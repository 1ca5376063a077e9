// The large pieces of the learning island: the school with its clock tower, the library, the cottage with a desk in its window, a glass house. Foot at 0,0.
import { at, cool, d, ell, mix, P, paper, poly, rect, stroke, warm } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { win } from './houses.mjs'

const WALL = '#f6d59a'
const ROOF = '#7a5468'
const tiles = (w, from, to, roof) =>
  Array.from({ length: Math.floor((from - to) / 12) }, (_, i) => line(`${-w},${from - 12 * (i + 1)} ${w},${from - 12 * (i + 1)}`, cool(roof, 0.3), 2.2, 0.55)).join('')

const tallWindow = (x, y, w, h, lit) =>
  paper([...ell(x, y - h + w / 2, w / 2 + 4, w / 2 + 4, Math.PI, Math.PI * 2), [x + w / 2 + 4, y + 3], [x - w / 2 - 4, y + 3]], { fill: P.cream, sh: 0, rim: 0 }) +
  `<path d="${d([...ell(x, y - h + w / 2, w / 2, w / 2, Math.PI, Math.PI * 2), [x + w / 2, y], [x - w / 2, y]])}" fill="${lit ? P.lamp : '#6f8fb0'}"/>` +
  (lit
    ? `<path d="M${x - w / 2} ${y - h * 0.5}h${w}v${h * 0.5}h${-w}Z" fill="${P.glow}" opacity=".75"/>`
    : `<path d="M${x - w / 2} ${y - h * 0.2}L${x + w / 2} ${y - h * 0.7}V${y - h * 0.45}L${x - w / 2} ${y}Z" fill="#d8ecec" opacity=".6"/>`) +
  `<path d="M${x} ${y}V${y - h}M${x - w / 2} ${y - h * 0.5}h${w}" stroke="${lit ? '#b56d35' : P.cream}" stroke-width="2.4"/>`

/** The tower's clock without its hands, which move. Its middle is at 0,-196 of the school. */
const tower = () =>
  paper(rect(-34, -246, 68, 130, 4), { fill: mix(WALL, P.cream, 0.35), sh: 2, form: 0.4 }) +
  paper(rect(-38, -160, 76, 9, 3), { fill: P.cream, sh: 1 }) +
  paper(ell(0, -196, 27), { fill: P.wood, sh: 1 }) +
  paper(ell(0, -196, 22), {
    fill: P.cream,
    sh: 0,
    form: 0,
    inner: Array.from(
      { length: 12 },
      (_, i) => `<circle cx="${Math.round(Math.sin(i * 0.524) * 170) / 10}" cy="${-196 - Math.round(Math.cos(i * 0.524) * 170) / 10}" r="${i % 3 ? 1.4 : 2.4}" fill="${P.ink}"/>`,
    ).join(''),
  }) +
  paper(rect(-15, -150, 30, 30, 6), { fill: '#54619a', sh: 0, rim: 0 }) +
  paper(soft('-9,-128 -6,-142 0,-146 6,-142 9,-128 0,-125'), { fill: P.brass, sh: 0, form: 0.4 }) +
  paper(corners('-48,-240 48,-240 0,-318', 4), {
    fill: ROOF,
    sh: 2,
    form: 0.35,
    inner: [-256, -272, -288].map((y) => line(`-50,${y} 50,${y}`, cool(ROOF, 0.3), 2.2, 0.6)).join(''),
  }) +
  line('0,-312 0,-348', P.ink, 3.4) +
  paper(ell(0, -322, 6), { fill: P.lamp, sh: 1 })

export const bigSchool = () =>
  paper(rect(-150, -96, 300, 100, 4), { fill: WALL, sh: 3, form: 0.35, inner: `<path d="M-160 -14H160V10H-160Z" fill="${mix(WALL, P.wood, 0.4)}" opacity=".6"/>` }) +
  [-122, -84, -46, 46, 84, 122].map((x, i) => tallWindow(x, -24, 24, 54, i % 3 === 1)).join('') +
  paper(
    poly(
      [
        [-166, -90],
        [166, -90],
        [132, -146],
        [-132, -146],
      ],
      4,
    ),
    { fill: ROOF, sh: 2, form: 0.3, inner: tiles(180, -90, -146, ROOF) },
  ) +
  tower() +
  paper(corners('-52,-84 52,-84 0,-132', 4), { fill: mix(WALL, P.cream, 0.3), sh: 1, form: 0.2 }) +
  paper(ell(0, -100, 9), { fill: '#6f8fb0', sh: 0 }) +
  paper([...ell(0, -50, 25, 25, Math.PI, Math.PI * 2), [25, 2], [-25, 2]], {
    fill: P.deep,
    sh: 1,
    inner: line('0,-80 0,4', cool(P.deep, 0.4), 3) + `<circle cx="7" cy="-30" r="3.500" fill="${P.lamp}"/><circle cx="-7" cy="-30" r="3.500" fill="${P.lamp}"/>`,
  }) +
  [0, 1].map((i) => paper(rect(-36 - i * 9, i * 7 - 2, 72 + i * 18, 9, 2), { fill: mix('#d9c8b8', P.slate, i * 0.12), sh: 1, form: 0 })).join('')

const openBook = (x, y) =>
  paper(corners(`${x - 20},${y} ${x},${y - 5} ${x + 20},${y} ${x + 20},${y - 15} ${x},${y - 20} ${x - 20},${y - 15}`, 2), {
    fill: P.cream,
    sh: 1,
    form: 0.2,
    inner: line(`${x},${y - 20} ${x},${y - 4}`, P.wood, 2),
  })

export const bigLibrary = () =>
  paper(rect(-98, 0, 196, 10, 3), { fill: '#d6c4ad', sh: 1, form: 0 }) +
  paper(rect(-86, -92, 172, 94, 4), { fill: '#fbf0d9', sh: 3, form: 0.35 }) +
  [-44, 44].map((x) => win(x - 13, -66, 26, 40, 1)).join('') +
  paper(rect(-15, -62, 30, 64, 4), { fill: '#6f4f86', sh: 0, inner: `<circle cx="8" cy="-30" r="3" fill="${P.lamp}"/>` }) +
  [-72, -24, 24, 72]
    .map(
      (x) =>
        paper(rect(x - 8, -90, 16, 92, 4), { fill: warm(P.chalk, 0.4), sh: 1, form: 0.5 }) +
        paper(rect(x - 12, -94, 24, 9, 2), { fill: P.cream, sh: 1 }) +
        paper(rect(x - 12, -6, 24, 9, 2), { fill: P.cream, sh: 0 }),
    )
    .join('') +
  paper(corners('-104,-92 104,-92 0,-152', 4), { fill: P.coral, sh: 2, form: 0.3 }) +
  paper(corners('-76,-98 76,-98 0,-140', 3), { fill: mix(P.coral, P.cream, 0.25), sh: 0 }) +
  openBook(0, -100)

const deskInWindow = () =>
  paper(rect(-40, -34, 80, 66, 5), {
    fill: '#ffe3a0',
    sh: 0,
    rim: 0,
    form: 0,
    inner: `<circle cx="26" cy="-14" r="26" fill="#fff6d6" opacity=".8"/><path d="M-42 16H42V34H-42Z" fill="${P.wood}"/>`,
  }) +
  line('27,16 27,-8 20,-18', P.ink, 3) +
  paper(corners('8,-12 24,-12 20,-24 13,-24', 2), { fill: P.coral, sh: 0 }) +
  paper(rect(-26, -8, 34, 23, 3), { fill: P.slate, sh: 0, inner: '<path d="M-23 -5H5V12H-23Z" fill="#d8f0e6"/>' }) +
  paper(rect(-30, 13, 42, 5, 2), { fill: P.ink, sh: 0 }) +
  paper(corners('-37,4 -30,4 -31,15 -36,15', 1), { fill: P.glass, sh: 0 })

/** A thatched cottage whose widest window shows somebody's desk. */
export const deskCottage = () =>
  [[-72, P.brick]].map(([x, c]) => paper(rect(x - 11, -182, 22, 60, 3), { fill: c, sh: 1 }) + paper(rect(x - 6, -194, 12, 16, 2), { fill: P.apricot, sh: 0 })).join('') +
  paper(rect(-104, -94, 208, 98, 5), { fill: '#f7dfd0', sh: 3, form: 0.35, inner: `<path d="M-110 -10H110V10H-110Z" fill="#c9998c" opacity=".6"/>` }) +
  paper(soft('-122,-82 -112,-122 -84,-164 -40,-174 40,-174 86,-162 112,-122 122,-82 60,-92 0,-84 -60,-92'), {
    fill: '#d0a153',
    sh: 2,
    form: 0.35,
    inner:
      Array.from({ length: 17 }, (_, i) => line(`${-120 + i * 15},-80 ${(-120 + i * 15) * 0.8},-176`, '#8f6a35', 2, 0.4)).join('') +
      line('-110,-152 -60,-160 0,-156 60,-160 110,-152', '#f3d48f', 5, 0.8),
  }) +
  paper(rect(-90, -84, 92, 72, 5), { fill: P.cream, sh: 1 }) +
  at(-44, -46, deskInWindow()) +
  stroke(
    [
      [-44, -80],
      [-44, -14],
    ],
    P.cream,
    3,
  ) +
  paper(rect(-94, -14, 100, 12, 3), { fill: P.wood, sh: 1 }) +
  [-80, -62, -44, -26, -8].map((x, i) => paper(ell(x, -18, 9, 7), { fill: [P.coral, P.moss, P.rose, P.moss, P.lamp][i], sh: 0, amp: 1.6 })).join('') +
  paper(rect(28, -70, 40, 74, 16), {
    fill: P.moss,
    sh: 1,
    inner: `<circle cx="58" cy="-32" r="3.500" fill="${P.lamp}"/>` + paper(rect(39, -58, 18, 16, 4), { fill: P.lamp, sh: 0 }),
  }) +
  win(78, -60, 18, 24, 1) +
  stroke(
    [
      [14, 4],
      [16, -40],
      [24, -78],
      [48, -88],
      [74, -78],
      [80, -58],
    ],
    '#6f8f45',
    5,
  ) +
  [
    [15, -20],
    [17, -50],
    [26, -80],
    [48, -90],
    [70, -80],
  ]
    .map(([x, y], i) => paper(ell(x, y, 7), { fill: [P.rose, P.cream][i % 2], sh: 0, amp: 1.2 }))
    .join('')

/** A small glass house; only a few plants in it, each chosen. */
export const glassHouse = () =>
  paper(rect(-74, -14, 148, 18, 3), { fill: '#c98a6c', sh: 2, form: 0.2 }) +
  [
    [-44, P.coral, 1],
    [0, P.heather, 1.2],
    [44, P.lamp, 0.95],
  ]
    .map(([x, c, k]) =>
      at(
        x,
        -14,
        line('0,-10 0,-40', P.moss, 4) +
          paper(soft('-14,-22 -3,-26 0,-18'), { fill: P.moss, sh: 0 }) +
          paper(soft('14,-26 3,-30 0,-22'), { fill: P.moss, sh: 0 }) +
          paper(ell(0, -44, 12, 11), { fill: c, sh: 1, amp: 2 }) +
          paper(corners('-10,-12 10,-12 8,2 -8,2', 2), { fill: P.brick, sh: 0 }),
        k,
      ),
    )
    .join('') +
  `<path d="${d(
    poly(
      [
        [-70, -12],
        [70, -12],
        [70, -82],
        [0, -122],
        [-70, -82],
      ],
      3,
    ),
  )}" fill="#d8f2ea" opacity=".5"/><path d="M-60 -30L-20 -104L-4 -112L-52 -18Z" fill="#fff" opacity=".4"/>` +
  ['-70,-12 -70,-82 0,-122 70,-82 70,-12', '-70,-82 70,-82', '-24,-12 -24,-108', '24,-12 24,-108']
    .map((text) => `<path d="M${text.replaceAll(' ', 'L')}" fill="none" stroke="#fdf6e6" stroke-width="5" stroke-linejoin="round"/>`)
    .join('') +
  paper(ell(0, -124, 5), { fill: P.brass, sh: 0 })
