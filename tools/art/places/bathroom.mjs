// Brushy's bathroom of an evening: tiles, a shelf to stand brushes on, the bath under the window. The mirror belongs to the toy.
import { at, cool, ell, f, flat, lin, mix, P, paper, rect, rng, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { focusOn } from '../plan/plan.mjs'
import * as T from '../things/things.mjs'

export const name = 'bathroom'

const WIN = { x: 68, y: 150, w: 300, h: 300 }
const hole = `M0 0H1600V900H0ZM${WIN.x} ${WIN.y}V${WIN.y + WIN.h}H${WIN.x + WIN.w}V${WIN.y}Z`

function view() {
  let s = `<clipPath id="bw"><rect x="${WIN.x - 12}" y="${WIN.y - 12}" width="${WIN.w + 24}" height="${WIN.h + 24}"/></clipPath><g clip-path="url(#bw)"><rect x="50" y="130" width="340" height="340" fill="#ffdc9e"/>`
  ;[
    [70, '#f5b489', 7],
    [126, '#d98f98', 9],
    [190, '#9a77a4', 9],
    [270, '#5f5f9e', 11],
  ].forEach(([r, c, n], i) => {
    s += T.frame(T.halo(260, 286, r, n, 0.06, 0.84, i), c, { shadow: 0.28 })
  })
  s += [360, 384, 412].map((y, i) => T.wave(y, ['#8d88b2', '#6688ab', '#447596'][i], { amp: 3, len: 46 + i * 18, ph: i + 1 })).join('')
  s += at(270, 392, paper(soft('-110,70 -76,14 -22,-6 44,0 108,44 140,80'), { fill: '#5b7078', sh: 1, form: 0.25 }) + at(0, 4, T.lighthouse(), 0.34))
  const r = rng(12)
  for (let i = 0; i < 9; i++) s += `<circle cx="${f(80 + r() * 140)}" cy="${f(156 + r() * 60)}" r="${f(1.6 + r() * 1.6)}" fill="#fff1c8" opacity=".8"/>`
  return `${s}${at(140, 424, T.boat(P.brick, '#f0dcae'), 0.3)}</g>`
}

// column,row of the tiles that have a picture
const PICTURED = { '5,3': 2, '6,1': 0, '12,2': 1, '13,4': 0, '3,4': 1, '16,5': 2, '1,5': 0, '12,0': 2, '8,4': 1, '10,5': 0, '17,3': 1 }
// hand-laid tiles: no two the same, one in a while has a picture
function tiles() {
  const r = rng(21)
  let s = ''
  for (let row = 0; row < 8; row++)
    for (let col = 0; col < 19; col++) {
      const [x, y] = [col * 88 - 26, 262 + row * 62]
      const c = mix(['#a9d3ca', '#b8dbd0', '#9fcbc6'][Math.floor(r() * 3)], '#c9b5d0', r() * 0.16)
      s += `<rect x="${f(x + 2 + r() * 1.6)}" y="${f(y + 2 + r() * 1.6)}" width="${f(82.5 + r())}" height="${f(56.5 + r())}" rx="7" fill="${c}"/><path d="M${x + 8} ${y + 52}V${y + 8}H${x + 76}" stroke="#ffffff" stroke-width="2.500" fill="none" opacity=".4"/>`
      const picture = PICTURED[`${col},${row}`]
      if (picture !== undefined)
        s += at(
          x + 43,
          y + 30,
          [
            () => `<path d="M-16 0Q-2 -13 9 -1L18 -9V9L9 1Q-2 13 -16 0Z" fill="${P.sea}" opacity=".8"/>`,
            () => `<path d="M-15 5H15L9 14H-9Z" fill="${P.coral}" opacity=".85"/><path d="M0 -15V3H13Z" fill="${P.cream}"/>`,
            () => T.star(0, 0, 15, P.apricot, 0),
          ][picture](),
        )
    }
  return s
}

function wall() {
  const [fill, gradient] = lin([
    [0, '#cfa7b4'],
    [1, '#e2bdb4'],
  ])
  let s = `${gradient}<path d="${hole}" fill="${fill}" fill-rule="evenodd"/><path d="${hole}" fill="url(#t3L)" opacity=".6" fill-rule="evenodd"/>`
  s += `<clipPath id="bt"><path d="${hole}"/></clipPath><g clip-path="url(#bt)"><rect y="256" width="1600" height="660" fill="#7fa9ac"/>${tiles()}<rect y="256" width="1600" height="660" fill="url(#t1L)" opacity=".5"/>${paper(rect(-20, 236, 1640, 26, 4), { fill: '#f3e3c9', sh: 2, form: 0 })}</g>`
  s +=
    paper(rect(-20, 752, 1640, 170, 2), {
      fill: '#77658f',
      sh: 0,
      form: 0,
      inner: [806, 858].map((y) => `<path d="M0 ${y}H1600" stroke="#4d4470" stroke-width="4" opacity=".4"/>`).join(''),
    }) + paper(rect(-20, 738, 1640, 22, 4), { fill: '#f3e3c9', sh: 1, form: 0 })
  s += `<radialGradient id="bl" gradientUnits="userSpaceOnUse" cx="800" cy="260" r="940"><stop offset="0" stop-color="#ffe3a0" stop-opacity=".66"/><stop offset=".42" stop-color="#ffca8e" stop-opacity=".3"/><stop offset=".78" stop-color="#8a6a9e" stop-opacity=".12"/><stop offset="1" stop-color="#4a4486" stop-opacity=".42"/></radialGradient><path d="${hole}" fill="url(#bl)" fill-rule="evenodd"/>`
  // window
  const bar = (x, y, w, h) => paper(rect(x, y, w, h, 4), { fill: P.cream, sh: 2, form: 0.25 })
  s += at(
    -40,
    0,
    bar(252, 150, 12, 304) +
      bar(108, 290, 300, 12) +
      bar(88, 130, 340, 26) +
      bar(88, 130, 26, 336) +
      bar(404, 130, 26, 336) +
      bar(66, 450, 386, 28) +
      at(136, 452, T.pot(), 0.78) +
      at(372, 452, shell(), 0.8) +
      blind(),
  )
  // towel on its rail
  s +=
    paper(rect(1234, 288, 300, 14, 7), { fill: P.brass, sh: 2 }) +
    [1234, 1534].map((x) => paper(ell(x, 295, 13), { fill: P.brass, sh: 1, form: 0.5 })).join('') +
    at(1318, 288, towel('#5f8fb0'), 1) +
    at(1452, 288, towel('#d9776a', 0.8), 0.86)
  return s
}
const shell = () =>
  paper(soft('-34,0 -40,-26 -26,-50 0,-58 26,-50 40,-26 34,0 10,6 -10,6'), {
    fill: P.peach,
    sh: 1,
    form: 0.4,
    inner: [-24, -12, 0, 12, 24].map((x) => line(`${x * 0.3},4 ${x},-54`, P.rose, 4, 0.6)).join(''),
  })
const blind = () =>
  paper(rect(96, 122, 324, 30, 8), { fill: P.wood, sh: 2, form: 0.3 }) +
  paper(corners('106,146 410,146 410,196 386,206 360,196 334,206 308,196 284,206 258,196 232,206 208,196 182,206 156,196 130,206 106,196', 8), {
    fill: P.cream,
    sh: 1,
    form: 0.1,
    inner: [126, 178, 230, 282, 334, 386].map((x) => `<rect x="${x - 9}" y="140" width="18" height="80" fill="${P.teal}" opacity=".55"/>`).join(''),
  })
const towel = (c, long = 1) =>
  paper(corners(`-62,-8 62,-8 66,${210 * long} -64,${214 * long}`, 8), {
    fill: c,
    sh: 2,
    form: 0.3,
    inner:
      [0.62, 0.74, 0.86]
        .map((t) => `<path d="M-80 ${f(214 * long * t)}Q0 ${f(214 * long * t + 8)} 80 ${f(214 * long * t)}" stroke="${P.cream}" stroke-width="11" fill="none" opacity=".85"/>`)
        .join('') + [-30, 14].map((x) => line(`${x},0 ${x - 4},${110 * long} ${x + 2},${220 * long}`, cool(c, 0.3), 5, 0.4)).join(''),
  }) + Array.from({ length: 11 }, (_, i) => line(`${-56 + i * 11.4},${210 * long} ${-57 + i * 11.4},${224 * long}`, warm(c, 0.2), 5)).join('')

// one long shelf over the basin and the bath: what stands on it stands at y 640
function shelf() {
  let s = [180, 800, 1420].map((x) => paper(corners(`${x - 16},652 ${x + 16},652 ${x + 7},716 ${x - 7},716`, 6), { fill: P.wood, sh: 2, form: 0.3 })).join('')
  s += paper(rect(60, 632, 1480, 32, 9), {
    fill: '#cf9a68',
    sh: 3,
    form: 0.1,
    tex: 0.9,
    inner:
      `<path d="M40 656H1560V680H40Z" fill="#7a5264" opacity=".4"/>` +
      [
        [320, 646],
        [700, 650],
        [1020, 645],
        [1330, 650],
      ]
        .map(([x, y]) => line(`${x - 70},${y} ${x},${y + 2} ${x + 76},${y - 1}`, '#8a5a45', 3, 0.35))
        .join(''),
  })
  return s
}
const bath = () =>
  [240, 1360]
    .map((x) =>
      paper(soft(`${x - 30},868 ${x - 10},846 ${x + 26},846 ${x + 34},880 ${x + 6},902 ${x - 26},900`), {
        fill: P.brass,
        sh: 1,
        form: 0.4,
      }),
    )
    .join('') +
  paper(corners('92,758 1508,758 1440,896 160,896', 70), {
    fill: '#eef3ee',
    sh: 3,
    form: 0.12,
    shade: '#a9b7d0',
    inner: `<path d="M90 806Q800 850 1510 806V822Q800 868 90 822Z" fill="${P.glass}" opacity=".7"/>`,
  }) +
  foamRow() +
  paper(rect(70, 742, 1460, 34, 16), { fill: '#fffaf0', sh: 2, form: 0.06 })
const foamRow = () => {
  const r = rng(4)
  let s = ''
  for (let i = 0; i < 46; i++) {
    const [x, y, q] = [150 + i * 29 + r() * 14, 742 - r() * 18 - 8 * Math.sin((i / 45) * Math.PI), 17 + r() * 16]
    s += paper(ell(x, y, q), { fill: ['#f4fbf6', '#e3f2ec', '#fffdf6'][i % 3], sh: 0, form: 0.5, amp: 1, shade: '#b3cdd6' })
  }
  return s
}
const duck = () =>
  paper(soft('-58,-44 -76,-66 -48,-62 -20,-54 -2,-60 6,-88 34,-98 58,-82 60,-56 48,-40 56,-18 38,4 -30,6 -56,-14'), {
    fill: P.oil,
    sh: 2,
    form: 0.5,
  }) +
  paper(soft('-36,-42 -4,-46 16,-34 4,-14 -22,-14'), { fill: cool(P.oil, 0.1), sh: 1, form: 0.4 }) +
  paper(soft('56,-76 80,-74 86,-66 74,-58 54,-60'), { fill: P.coral, sh: 1, form: 0.4 }) +
  dot(38, -74, 0.9)
const soapBubbles = () =>
  [
    [1196, 596, 22],
    [1240, 548, 13],
    [1168, 552, 9],
    [330, 690, 16],
  ]
    .map(
      ([x, y, q]) =>
        `<circle cx="${x}" cy="${y}" r="${q}" fill="#f4fbf6" opacity=".42"/><circle cx="${x}" cy="${y}" r="${q}" fill="none" stroke="#ffffff" stroke-width="2.500" opacity=".75"/>` +
        flat(ell(x - q * 0.35, y - q * 0.4, q * 0.24, q * 0.16), '#ffffff', 0.9),
    )
    .join('')
// two shaded lamps over the mirror
const sconces = () =>
  [460, 1140]
    .map((x) =>
      at(
        x,
        250,
        paper(rect(-26, 40, 52, 18, 7), { fill: P.brass, sh: 2, form: 0.4 }) +
          paper(band('0,46 0,10', 12), { fill: P.brass, sh: 1 }) +
          paper(corners('-34,-50 34,-50 54,18 -54,18', 10), {
            fill: '#ffe2a0',
            sh: 2,
            form: 0.1,
            lit: '#fff0c4',
            inner: `<ellipse cy="-6" rx="30" ry="26" fill="#fffbe4" filter="url(#s2)"/>`,
          }) +
          paper(rect(-57, 10, 114, 12, 5), { fill: P.coral, sh: 0 }),
      ),
    )
    .join('')

export const layers = () => [
  { name: 'view', body: view() },
  { name: 'wall', body: wall() + sconces() + shelf() },
  { name: 'bath', body: bath() + at(1290, 748, duck(), 0.94) + soapBubbles() },
]
export const planes = [
  {
    depth: -1,
    picture: 'view',
    lights: [
      { id: 'lighthouse', kind: 'glow', x: 270, y: 262, w: 150, h: 150, brightness: 0.8 },
      { id: 'beam', kind: 'beam', x: 270, y: 262, w: 230, h: 90, turnDeg: 194, sweepDeg: 5, brightness: 0.6 },
    ],
  },
  { depth: 0, picture: 'wall' },
  { depth: 0.4, folk: 'back' },
  { depth: 0.6, picture: 'bath' },
  { depth: 0.4, folk: 'front' },
  { depth: 0, isShade: true },
  {
    depth: 0,
    lights: [
      { id: 'lamp-left', kind: 'glow', x: 460, y: 250, w: 560, h: 560, brightness: 0.6, isPool: true },
      { id: 'lamp-right', kind: 'glow', x: 1140, y: 250, w: 560, h: 560, brightness: 0.6, isPool: true },
      { id: 'mirror', kind: 'glow', x: 800, y: 320, w: 900, h: 760, brightness: 0.3, isPool: true },
    ],
  },
]
export const focus = focusOn({ x: 430, y: 30, w: 740, h: 640 })
// on the bath mat of an odd scene: mostly it is a toy's room
const stand = (x, k = 1) => ({ x, y: 806, k })
export const stands = {
  left: { sits: false, wide: stand(430), square: stand(430), upright: { x: 560, y: 690, k: 1 } },
  right: { sits: false, wide: stand(1170), square: stand(1170), upright: { x: 1040, y: 690, k: 1 } },
}
