// A primary classroom at home time: low sun off the bay, coats on their pegs, paintings drying, the table by the door.
import { at, cool, d, ell, f, flat, lin, P, paper, poly, rect, rng, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { focusOn } from '../plan/plan.mjs'
import { beanbag, bench, bookcase, chairBack, clock, coatPegs, displayBoard, globe, painting, pencilPot, teddy } from '../things/school-things.mjs'
import * as T from '../things/things.mjs'

export const name = 'classroom'

const WIN = { x: 112, y: 138, w: 432, h: 312 }
const hole = `M0 0H1600V900H0ZM${WIN.x} ${WIN.y}V${WIN.y + WIN.h}H${WIN.x + WIN.w}V${WIN.y}Z`

function view() {
  let s = `<clipPath id="vw"><rect x="${WIN.x - 12}" y="${WIN.y - 12}" width="${WIN.w + 24}" height="${WIN.h + 24}"/></clipPath><g clip-path="url(#vw)"><rect x="90" y="110" width="480" height="360" fill="#fff0c4"/>`
  ;[
    [84, '#ffdca0', 7],
    [150, '#f8be8a', 9],
    [224, '#e59f93', 9],
    [310, '#b58bb0', 11],
  ].forEach(([r, c, n], i) => {
    s += T.frame(T.halo(250, 318, r, n, 0.06, 0.84, i), c, { shadow: 0.26 })
  })
  s += [356, 378, 406].map((y, i) => T.wave(y, ['#a5a6bd', '#7fb0b8', '#5b9aa8'][i], { amp: 3, len: 46 + i * 20, ph: i })).join('')
  const r = rng(31)
  for (let k = 0; k < 12; k++) {
    const [x, y, w] = [250 + (r() - 0.5) * 120, 364 + k * 7, 12 + r() * 26]
    s += flat(soft(`${f(x - w)},${y} ${f(x)},${y - 3} ${f(x + w)},${y} ${f(x)},${y + 3}`), '#fff0bd', 0.75)
  }
  s += at(432, 392, paper(soft('-130,80 -92,16 -30,-8 50,0 130,50 170,90'), { fill: '#6d8a76', sh: 1, form: 0.25 }) + at(0, 4, T.lighthouse(), 0.4))
  return `${s}${at(180, 424, T.boat(P.brick, '#f7e6bd'), 0.36)}</g>`
}

function wall() {
  const [fill, gradient] = lin([
    [0, '#9ab0a8'],
    [1, '#b3bfae'],
  ])
  let s = `${gradient}<path d="${hole}" fill="${fill}" fill-rule="evenodd"/><path d="${hole}" fill="url(#t3L)" opacity=".7" fill-rule="evenodd"/>`
  // honey panelling, its rail, a skirting and the floor
  s += paper(rect(-20, 500, 1640, 230, 2), {
    fill: '#c0885c',
    sh: 0,
    form: 0,
    inner: Array.from({ length: 28 }, (_, i) => `<path d="M${20 + i * 60} 494V740" stroke="#8a5a4a" stroke-width="4" opacity=".4"/>`).join(''),
  })
  s += paper(rect(-20, 488, 1640, 20, 4), { fill: '#ead2ae', sh: 2, form: 0 })
  s +=
    paper(rect(-20, 706, 1640, 210, 2), {
      fill: '#8d6a72',
      sh: 0,
      form: 0,
      inner: [748, 792, 846].map((y) => `<path d="M0 ${y}H1600" stroke="#5f4560" stroke-width="4" opacity=".35"/>`).join(''),
    }) + paper(rect(-20, 694, 1640, 18, 3), { fill: '#e0c39b', sh: 1, form: 0 })
  // the low sun on the wall, and what it lays on the floor
  s += `<radialGradient id="sun" gradientUnits="userSpaceOnUse" cx="330" cy="330" r="980"><stop offset="0" stop-color="#ffdf9a" stop-opacity=".72"/><stop offset=".4" stop-color="#ffc38a" stop-opacity=".36"/><stop offset=".75" stop-color="#c77f96" stop-opacity=".12"/><stop offset="1" stop-color="#6a4a86" stop-opacity=".22"/></radialGradient><path d="${hole}" fill="url(#sun)" fill-rule="evenodd"/>`
  // window
  const bar = (x, y, w, h) => paper(rect(x, y, w, h, 4), { fill: P.cream, sh: 2, form: 0.25 })
  s += bar(250, 140, 11, 312) + bar(394, 140, 11, 312) + bar(112, 230, 432, 11) + bar(92, 118, 474, 26) + bar(92, 118, 26, 346) + bar(540, 118, 26, 346) + bar(70, 448, 520, 26)
  s += at(150, 448, T.pot(), 0.9) + at(504, 448, T.pot(), 0.76)
  s += [-1, 1].map((k) => at(329 + k * 262, 96, curtain(k))).join('') + paper(rect(34, 92, 592, 14, 7), { fill: P.brass, sh: 2 })
  // reading corner under the window
  s += paper(ell(214, 752, 262, 44), {
    fill: '#6f8fae',
    sh: 1,
    form: 0.1,
    inner: `<ellipse cx="214" cy="752" rx="206" ry="32" fill="none" stroke="${P.cream}" stroke-width="9" opacity=".75"/><ellipse cx="214" cy="752" rx="146" ry="21" fill="${P.coral}" opacity=".6"/>`,
  })
  s += at(262, 722, bookcase(360, 208)) + at(396, 504, teddy(), 0.8) + at(112, 504, globe(), 0.94) + at(100, 778, beanbag('#c9586a'), 1.16) + at(124, 700, cushion(P.oil), 1, -14)
  // paintings on the board, and two more drying on a line
  s +=
    at(676, 170, displayBoard(384, 268)) +
    [0, 1, 2, 3, 4, 5].map((i) => at(744 + (i % 3) * 124, 190 + Math.floor(i / 3) * 122, painting(i, 104, 92), 1, [-3, 2, -1, 3, -2, 2][i])).join('')
  s += at(1136, 196, clock())
  // cloakroom
  s += at(1352, 306, coatPegs()) + at(1352, 712, bench(420)) + at(1216, 626, T.ICON.ball(), 0.56) + at(1470, 628, lunchBox())
  // a moulded chair drawn up to the table; the other side is free, for a wheelchair too
  return s + at(524, 702, chairBack('#5b86a8'), 1.3)
}
const curtain = (k) => {
  const at2 = (text) => text.replace(/(-?[\d.]+),/g, (_, x) => `${k * Number(x)},`)
  const pts = '44,-6 -34,-6 -30,120 -8,216 2,240 -6,300 -16,384 46,388 40,200'
  return (
    paper(soft(at2(pts)), {
      fill: '#d98a5c',
      sh: 2,
      form: 0.4,
      inner:
        [-12, 10, 30].map((x) => line(at2(`${x},-10 ${x * 0.9},120 ${x * 0.4 + 12},240 ${x},400`), cool('#d98a5c', 0.35), 6, 0.5)).join('') +
        [40, 100, 160, 320, 362]
          .map((y) => `<circle cx="${k * 4}" cy="${y}" r="8" fill="#fff0d0" opacity=".5"/><circle cx="${k * 26}" cy="${y + 30}" r="8" fill="#fff0d0" opacity=".5"/>`)
          .join(''),
    }) + paper(band(at2('-12,232 16,246 48,238'), 15), { fill: P.teal, sh: 1 })
  )
}
const cushion = (c) =>
  paper(soft('-52,-6 -44,-50 -40,-58 0,-52 42,-58 48,-48 54,-4 46,4 0,0 -46,4'), {
    fill: c,
    sh: 1,
    form: 0.45,
    inner: [-34, -18].map((y) => `<path d="M-70 ${y}Q0 ${y + 8} 70 ${y}" stroke="${P.cream}" stroke-width="7" fill="none" opacity=".8"/>`).join(''),
  })
const lunchBox = () =>
  `<path d="M-18 -52Q-18 -68 0 -68Q18 -68 18 -52" stroke="${P.dark}" stroke-width="7" fill="none"/>` +
  paper(rect(-42, -54, 84, 56, 12), { fill: P.glass, sh: 1, form: 0.4 }) +
  T.star(0, -25, 15, P.cream, 0)

function table() {
  return paper(
    poly(
      [
        [286, 700],
        [1340, 700],
        [1560, 1010],
        [60, 1010],
      ],
      34,
    ),
    {
      fill: '#cf9c68',
      sh: 3,
      form: 0.05,
      amp: 1.4,
      lit: '#dcab75',
      inner:
        line('120,812 800,806 1500,814', P.dark, 3, 0.14) +
        line('200,756 800,752 1400,758', P.dark, 3, 0.14) +
        `<ellipse cx="700" cy="770" rx="520" ry="90" fill="#ffe6a8" opacity=".6" filter="url(#blur30)"/>`,
    },
  )
}
function onTable() {
  const [u, g] = lin([
    [0, '#fff8de'],
    [1, '#bfe8df'],
  ])
  const tablet =
    paper(
      poly(
        [
          [712, 764],
          [914, 764],
          [946, 856],
          [680, 856],
        ],
        16,
      ),
      { fill: P.navy, sh: 2, form: 0.2 },
    ) +
    `${g}<path d="${d(
      poly(
        [
          [726, 772],
          [900, 772],
          [928, 844],
          [698, 844],
        ],
        10,
      ),
    )}" fill="${u}"/>` +
    [
      [758, P.coral],
      [815, P.oil],
      [872, P.teal],
    ]
      .map(([x, c], i) =>
        paper(i === 1 ? corners(`${x},786 ${x + 23},828 ${x - 23},828`, 4) : i ? rect(x - 22, 790, 38, 34, 6) : ell(x + 4, 808, 21, 17), {
          fill: c,
          sh: 1,
        }),
      )
      .join('')
  const drawing = at(
    392,
    796,
    paper(corners('-86,-34 62,-40 84,26 -104,34', 4), {
      fill: '#fffaf0',
      sh: 1,
      form: 0.1,
      inner: `<ellipse cx="-36" cy="-8" rx="22" ry="12" fill="${P.oil}"/><path d="M-110 18Q-60 0 -10 16T90 12V50H-110Z" fill="#7fae6a"/><path d="M22 12L28 -14L44 -24L60 -14L62 12Z" fill="${P.coral}"/>`,
    }) +
      line('70,10 128,-16', P.coral, 9) +
      line('128,-16 138,-20', P.ink, 6),
    1,
  )
  const blocks = [
    [0, 0, P.coral],
    [58, 2, P.teal],
    [30, -44, P.oil],
  ]
    .map(([x, y, c]) => at(1216 + x, 820 + y, paper(rect(-26, -46, 52, 48, 6), { fill: c, sh: 2, form: 0.4 })))
    .join('')
  return tablet + drawing + at(676, 756, pencilPot(P.heather), 0.9) + at(1010, 842, pencilPot(P.glass), 1.1) + blocks
}
// paper lanterns on a string, over everybody's heads
const lanterns = () => {
  const drop = (x, y, c, r) =>
    line(`${x},-10 ${x},${y - r}`, P.ink, 4) +
    paper(ell(x, y, r, r * 0.9), {
      fill: c,
      sh: 2,
      form: 0.35,
      lit: warm(c, 0.35),
      inner: [-0.56, 0, 0.56]
        .map((k) => `<path d="M${x + k * r} ${y - r}Q${x + k * r * 1.7} ${y} ${x + k * r} ${y + r}" stroke="${cool(c, 0.2)}" stroke-width="3" fill="none" opacity=".5"/>`)
        .join(''),
    }) +
    paper(rect(x - 14, y - r * 0.98, 28, 9, 3), { fill: P.dark, sh: 0 }) +
    paper(rect(x - 14, y + r * 0.84, 28, 9, 3), { fill: P.dark, sh: 0 })
  return drop(660, 66, '#f3c98a', 46) + drop(1180, 78, '#f3c98a', 52) + drop(900, 44, '#eeb98c', 36)
}

export const layers = () => [
  { name: 'view', body: view() },
  { name: 'wall', body: wall() },
  { name: 'table', body: at(0, -50, table() + onTable()) },
  { name: 'lanterns', body: lanterns() },
]
export const planes = [
  {
    depth: -1,
    picture: 'view',
    lights: [{ id: 'lighthouse', kind: 'glow', x: 432, y: 250, w: 150, h: 150, brightness: 0.6, isPool: true }],
  },
  { depth: 0, picture: 'wall' },
  { depth: 0.4, folk: 'back' },
  { depth: 0.8, picture: 'table' },
  { depth: 0.4, folk: 'front' },
  { depth: 0, isShade: true },
  {
    depth: 1,
    picture: 'lanterns',
    lights: [
      { id: 'sun', kind: 'glow', x: 270, y: 320, w: 1000, h: 1000, brightness: 0.5, isPool: true },
      { id: 'sunbeam', kind: 'beam', x: 250, y: 230, w: 1250, h: 620, turnDeg: 24, brightness: 0.5, isPool: true },
      { id: 'lantern-left', kind: 'glow', x: 660, y: 70, w: 330, h: 330, brightness: 0.5, isPool: true },
      { id: 'lantern-right', kind: 'glow', x: 1180, y: 82, w: 360, h: 360, brightness: 0.5, isPool: true },
      { id: 'tablet', kind: 'glow', x: 815, y: 760, w: 420, h: 220, brightness: 0.24, isPool: true },
    ],
  },
]
export const focus = focusOn({ x: 396, y: 166, w: 840, h: 730 })
const seat = (x, k = 1.34) => ({ x, y: 752, k })
export const stands = {
  left: { sits: true, wide: seat(396), square: seat(424), upright: seat(534) },
  right: { sits: true, wide: seat(1236), square: seat(1206), upright: seat(1096) },
  far: { sits: false, wide: { x: 816, y: 646, k: 1.04 }, square: { x: 816, y: 646, k: 1.04 }, upright: { x: 816, y: 700, k: 1.02 } },
}
