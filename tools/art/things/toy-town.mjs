// A model town on a table: its houses, and what its switches do to somebody's day. 0,0 is the middle, unless said.
import { at, cool, ell, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { corners, dot, line, soft } from '../paper/points.mjs'
import { crab } from './sea.mjs'

/** The table top: hills, a street and a bit of sea. */
export const ground = () =>
  paper(corners('-600,30 600,30 600,178 -600,178', 16), { fill: P.wood, sh: 2, form: 0.2 }) +
  paper(soft('-570,60 -560,-40 -470,-96 -360,-70 -250,-128 -120,-84 0,-126 130,-74 250,-104 380,-40 560,10 584,80 570,150 -560,150'), { fill: P.grass, sh: 1, form: 0.25 }) +
  paper(soft('330,46 420,22 560,16 588,60 580,150 380,154 320,110'), {
    fill: P.sea,
    sh: 0,
    form: 0.3,
    inner: [50, 84, 118].map((y, i) => line(`${350 + i * 12},${y} ${420},${y - 8} ${490},${y + 2} ${572},${y - 8}`, P.glass, 6, 0.7)).join(''),
  }) +
  paper(soft('-576,92 -300,80 0,92 320,84 350,130 330,150 -570,152'), { fill: '#e2cda6', sh: 0, form: 0.15 })

const house = (x, w, h, wall, roof, awning) =>
  paper(corners(`${x - w / 2 - 12},${-h} ${x},${-h - 62} ${x + w / 2 + 12},${-h}`, 6), { fill: roof, sh: 1, form: 0.25 }) +
  paper(rect(x - w / 2, -h, w, h, 4), { fill: wall, sh: 2, form: 0.2 }) +
  [-1, 1]
    .map(
      (k) =>
        paper(rect(x + k * w * 0.26 - 17, -h + 16, 34, 36, 4), { fill: P.glow, sh: 0 }) +
        `<path d="M${x + k * w * 0.26} ${-h + 16}V${-h + 52}" stroke="${P.dark}" stroke-width="4"/>`,
    )
    .join('') +
  paper(rect(x - 20, -52, 40, 52, 5), { fill: cool(roof, 0.3), sh: 0 }) +
  paper(corners(`${x - w / 2 + 4},-84 ${x + w / 2 - 4},-84 ${x + w / 2 + 8},-58 ${x - w / 2 - 8},-58`, 4), {
    fill: awning,
    sh: 1,
    inner: [-40, 0, 40].map((dx) => `<path d="M${x + dx} -90V-50" stroke="${P.cream}" stroke-width="16"/>`).join(''),
  })
/** Three shops; turned, every colour is another, and hard to read. Origin: middle of the street. */
export const houses = (isTurned) =>
  isTurned
    ? house(-170, 150, 150, '#3c3468', '#78e0c8', '#c05fd0') + house(0, 150, 176, '#2f5a2c', '#d84fb0', '#3fd0e0') + house(170, 150, 146, '#5a2340', '#9be04c', '#4a60e8')
    : house(-170, 150, 150, P.cream, P.brick, P.coral) + house(0, 150, 176, '#e9c7a8', P.slate, P.teal) + house(170, 150, 146, '#cfd9bd', P.plum, P.oil)

const board = (inside) => paper(rect(-34, -28, 68, 56, 8), { fill: '#fff6e3', sh: 1, form: 0.1 }) + inside
export const signs = [
  () =>
    board(paper(soft('-24,8 -20,-12 0,-18 20,-12 24,8 0,14'), { fill: '#c98a4b', sh: 0, form: 0.4 }) + [-9, 0, 9].map((x) => line(`${x - 3},-12 ${x + 3},2`, P.cream, 3)).join('')),
  () => board(paper(soft('-22,0 -2,-14 14,-4 24,-14 24,14 14,4 -2,14'), { fill: P.sea, sh: 0 }) + `<circle cx="-8" cy="-3" r="3" fill="${P.cream}"/>`),
  () => board(paper(corners('-22,-14 0,-8 22,-14 22,12 0,18 -22,12', 2), { fill: P.coral, sh: 0 }) + line('0,-8 0,18', P.cream, 4)),
]
export const streetLamp = (isLit) =>
  (isLit ? `<circle cy="-74" r="56" fill="${P.lamp}" opacity=".55" filter="url(#s2)"/>` : '') +
  paper(rect(-5, -62, 10, 66, 3), { fill: P.ink, sh: 1 }) +
  paper(corners('-16,-66 16,-66 12,-98 -12,-98', 4), { fill: isLit ? P.glow : '#6e6a86', sh: 1 }) +
  paper(corners('-18,-96 0,-114 18,-96', 3), { fill: P.ink, sh: 0 })
/** It stands on a roof; its toes at 0,0. */
export const gull = (reads) =>
  [-8, 10].map((x) => line(`${x},-18 ${x},0`, P.apricot, 6)).join('') +
  paper(soft('-30,-24 -40,-50 -20,-70 14,-62 52,-40 64,-26 30,-14 -10,-14'), { fill: '#fffaf0', sh: 1, form: 0.4 }) +
  paper(soft('0,-52 30,-46 58,-28 24,-24 2,-34'), { fill: '#a3adc8', sh: 0 }) +
  paper(ell(-24, -76, 22), { fill: '#fffaf0', sh: 1, form: 0.3 }) +
  dot(-30, -80, 0.6) +
  (reads
    ? paper(corners('-40,-86 -72,-94 -44,-76', 3), { fill: P.apricot, sh: 0 }) +
      paper(corners('-40,-74 -68,-60 -42,-66', 3), { fill: P.apricot, sh: 0 }) +
      [18, 34, 50]
        .map((r) => `<path d="M${-82 - r * 0.5} ${-76 - r * 0.6}q${-r * 0.5} ${r * 0.6} 0 ${r * 1.2}" stroke="${P.navy}" stroke-width="6" fill="none" stroke-linecap="round"/>`)
        .join('')
    : paper(corners('-42,-80 -66,-72 -42,-68', 3), { fill: P.apricot, sh: 0 }))
/** A bandstand: a tuba and a drum that play themselves. */
export const bandstand = (loud) =>
  paper(corners('-92,-112 0,-160 92,-112', 8), { fill: P.coral, sh: 1, form: 0.2 }) +
  [-74, 74].map((x) => paper(rect(x - 5, -114, 10, 92, 3), { fill: P.cream, sh: 1 })).join('') +
  at(
    -30,
    -40,
    paper(soft('-26,-34 18,-46 30,-18 14,18 -16,22 -26,2 -6,-4'), { fill: P.brass, sh: 1, form: 0.5 }) + paper(ell(22, -34, 22, 13), { fill: P.oil, sh: 1 }),
    loud ? 1.25 : 0.9,
    loud ? -8 : 0,
  ) +
  at(38, -40, paper(rect(-24, -18, 48, 38, 8), { fill: P.teal, sh: 1 }) + paper(ell(0, -18, 24, 9), { fill: P.cream, sh: 0 }), loud ? 1.2 : 0.9) +
  paper(rect(-100, -24, 200, 28, 8), { fill: '#d9b27c', sh: 1 }) +
  (loud
    ? [
        [-86, -176, 1],
        [92, -170, 1.2],
        [10, -196, 1.4],
      ]
        .map(([x, y, k]) =>
          at(x, y, `<ellipse cx="-8" cy="14" rx="10" ry="8" fill="${P.navy}"/><path d="M0 14V-16Q14 -10 16 2" stroke="${P.navy}" stroke-width="6" fill="none"/>`, k),
        )
        .join('')
    : '')
/** A ribbon with the words of the song: strokes, for they are anybody's. */
export const songWords = () =>
  paper(soft('-110,-18 -60,-26 0,-18 60,-26 112,-18 114,18 60,12 0,20 -60,12 -112,18'), { fill: '#fff6e3', sh: 1 }) +
  [-78, -44, -4, 34, 72].map((x, i) => `<rect x="${x - 14}" y="${-5 + (i % 2) * 3}" width="${24 + (i % 3) * 5}" height="9" rx="4" fill="${P.navy}"/>`).join('')
/** A tower, its flag to come; its foot at 0,0. */
export const tower = () =>
  paper(rect(-44, -190, 88, 190, 5), { fill: '#e6d0b2', sh: 2, form: 0.25 }) +
  paper(corners('-56,-186 0,-246 56,-186', 6), { fill: P.deep, sh: 1 }) +
  paper(ell(0, -136, 32), { fill: '#fff6e3', sh: 1 }) +
  `<path d="M0 -136L0 -158M0 -136L15 -128" stroke="${P.ink}" stroke-width="6" stroke-linecap="round"/>` +
  paper(rect(-16, -44, 32, 44, 12), { fill: P.dark, sh: 0 })
export const flag = (isSock) =>
  paper(rect(-4, -70, 8, 82, 3), { fill: P.dark, sh: 1 }) +
  (isSock
    ? paper(soft('4,-70 36,-70 36,-34 70,-22 76,2 44,10 6,-4'), { fill: P.oil, sh: 1, form: 0.3, inner: line('-4,-56 44,-56', P.coral, 10) + line('-4,-34 44,-34', P.coral, 10) })
    : paper(soft('4,-70 40,-64 84,-72 82,-24 40,-16 4,-24'), {
        fill: P.teal,
        sh: 1,
        form: 0.3,
        inner: `<path d="M0 -46Q42 -36 90 -48" stroke="${P.cream}" stroke-width="12" fill="none"/>`,
      }))
export const weathercock = () =>
  paper(rect(-3, -40, 6, 52, 2), { fill: P.ink, sh: 0 }) +
  paper(soft('-40,-44 -34,-70 -12,-60 14,-64 22,-84 34,-82 34,-66 46,-60 32,-54 20,-36 -14,-34'), { fill: P.oil, sh: 1, form: 0.4 }) +
  `<path d="M20 -84q8 -12 14 2" fill="${P.coral}"/><circle cx="28" cy="-74" r="3" fill="${P.ink}"/>`
/** His feet at 0,0. */
export const postman = () =>
  [-12, 12].map((x) => paper(rect(x - 8, -34, 16, 34, 4), { fill: P.navy, sh: 1 })).join('') +
  paper(soft('-28,-34 -26,-78 0,-86 26,-78 28,-34'), { fill: P.coral, sh: 1, form: 0.3 }) +
  paper(corners('6,-62 40,-58 38,-30 8,-32', 4), { fill: P.wood, sh: 1 }) +
  paper(ell(0, -102, 22), { fill: '#e9b98f', sh: 1, form: 0.3 }) +
  paper(soft('-26,-108 -22,-130 0,-136 22,-130 28,-106 0,-112'), { fill: P.navy, sh: 1 }) +
  dot(-7, -100, 0.45) +
  dot(8, -100, 0.45) +
  `<path d="M-6 -91Q1 -84 8 -91" stroke="${P.ink}" stroke-width="3.500" fill="none"/>`

// ---- the little ones' town ---------------------------------------------------------------------------
const bubble = (x, y, r) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="#eafaff" opacity=".55"/><circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#ffffff" stroke-width="4"/><circle cx="${x - r * 0.35}" cy="${y - r * 0.35}" r="${r * 0.2}" fill="#ffffff"/><path d="M${x + r * 0.2} ${y + r * 0.6}q${r * 0.4} ${-r * 0.1} ${r * 0.45} ${-r * 0.5}" stroke="${P.rose}" stroke-width="4" fill="none"/>`
export const bubbles = () =>
  [
    [-60, 30, 22],
    [-20, -6, 32],
    [34, 24, 18],
    [60, -30, 38],
    [-70, -46, 26],
    [0, -74, 20],
    [92, 24, 14],
  ]
    .map(([x, y, r]) => bubble(x, y, r))
    .join('')
export const horn = (toots) =>
  paper(rect(-10, -50, 20, 54, 4), { fill: P.wood, sh: 1 }) +
  at(
    0,
    -64,
    paper(corners('-50,-10 6,-18 62,-50 62,46 6,18 -50,10', 6), { fill: P.coral, sh: 2, form: 0.4 }) +
      paper(ell(62, -2, 15, 48), { fill: P.oil, sh: 1 }) +
      paper(ell(-56, 0, 14), { fill: P.ink, sh: 0 }),
    toots ? 1.2 : 1,
    -8,
  ) +
  (toots
    ? [34, 58, 82]
        .map((r) => `<path d="M${74 + r * 0.6} ${-84 - r * 0.7}q${r * 0.5} ${r * 0.6} 0 ${r * 1.2}" stroke="${P.coral}" stroke-width="8" fill="none" stroke-linecap="round"/>`)
        .join('')
    : '')
export const drum = () =>
  paper(rect(-58, -64, 116, 68, 12), {
    fill: P.coral,
    sh: 2,
    form: 0.3,
    inner: [-44, -15, 15, 44].map((x, i) => line(`${x},-64 ${x + (i % 2 ? -28 : 28)},4`, P.cream, 5)).join(''),
  }) + paper(ell(0, -64, 58, 17), { fill: '#fff6e3', sh: 1 })
export const drummer = (bangs) =>
  at(0, 0, crab(), 1.15) + (bangs ? line('-40,-34 -70,-76', P.wood, 8) + line('40,-34 62,-84', P.wood, 8) : line('-40,-26 -72,-34', P.wood, 8) + line('40,-26 72,-34', P.wood, 8))
export const kite = () =>
  paper(corners('0,-70 50,-10 0,64 -50,-10', 4), { fill: P.oil, sh: 2, form: 0.3, inner: `<path d="M0 -70V64M-50 -10H50" stroke="${P.coral}" stroke-width="8"/>` }) +
  `<path d="M0 64q-20 24 4 44t-6 44" stroke="${P.cream}" stroke-width="5" fill="none"/>` +
  [
    [2, 100, P.coral],
    [-4, 140, P.teal],
  ]
    .map(([x, y, c]) => paper(corners(`${x - 18},${y - 10} ${x},${y} ${x + 18},${y - 10} ${x + 18},${y + 10} ${x},${y} ${x - 18},${y + 10}`, 2), { fill: c, sh: 0 }))
    .join('')
/** A box put over the town, drawn at half its size. */
export const lidBox = () =>
  paper(rect(-250, -82, 500, 164, 8), {
    fill: '#d9b27c',
    sh: 2,
    form: 0.2,
    inner: `<path d="M-250 -6H250" stroke="${cool('#d9b27c', 0.3)}" stroke-width="3" opacity=".5"/><rect x="-40" y="-90" width="80" height="180" fill="${mix('#d9b27c', '#fff6e3', 0.5)}" opacity=".7"/>`,
  }) + at(150, 20, paper(rect(-40, -26, 80, 52, 4), { fill: warm(P.cream, 0.1), sh: 1 }) + line('-24,-8 22,-8', P.slate, 5, 0.6) + line('-24,8 10,8', P.slate, 5, 0.6), 1, -4)
