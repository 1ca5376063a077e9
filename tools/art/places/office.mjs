// The school office just after the rain: sun and a rainbow at the window, the hatch to the entrance, pigeon holes, the lost property.
import { at, cool, f, hash, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { focusOn } from '../plan/plan.mjs'
import { lidFromBehind } from '../things/computers.mjs'
import { bell, firstAid, keyBoard, lostProperty, pigeon, pigeonHoles, radiator, stickerJar, telephone, trays } from '../things/office-things.mjs'
import * as rooms from '../things/rooms.mjs'
import { clock, painting, pencilPot } from '../things/school-things.mjs'
import * as T from '../things/things.mjs'

export const name = 'office'

const WIN = [1222, 152, 306, 268]
const HATCH = [610, 190, 344, 280]
const HOLES = [WIN, HATCH]
const BOWS = ['#e0624f', '#f0a063', '#f7d98a', '#8fc48a', '#66b0c4', '#8b7ab8']

const rainbow = (x, y, r, w) => BOWS.map((c, i) => `<circle cx="${x}" cy="${y}" r="${r - i * w}" fill="none" stroke="${c}" stroke-width="${w + 0.6}" opacity=".78"/>`).join('')
function view() {
  let s = ''
  ;[
    [66, '#fff4cc', 7],
    [124, '#eef0dc', 9],
    [196, '#c9e2ea', 9],
    [280, '#a3c8de', 11],
  ].forEach(([r, c, n], i) => {
    s += T.frame(T.halo(1446, 220, r, n, 0.06, 0.84, i), c, { shadow: 0.11 })
  })
  s += rainbow(1240, 420, 200, 12)
  s += [350, 370, 394].map((y, i) => T.wave(y, ['#9dbfcb', '#70a8b6', '#4f929f'][i], { amp: 3, len: 46 + i * 18, ph: i })).join('')
  s +=
    at(1462, 372, paper(soft('-90,70 -60,10 -20,-6 40,0 90,40 110,80'), { fill: '#7fa07a', sh: 1, form: 0.25 }) + at(0, 4, T.lighthouse(), 0.34)) +
    at(1290, 396, T.boat(P.oil, P.cream), 0.26)
  return rooms.through('out', WIN, '#fff8d8', s) + rooms.through('entrance', HATCH, '#f6d9a6', entrance())
}
/** The entrance through the hatch: glass doors, and the other end of the rainbow. */
function entrance() {
  let s = paper(rect(580, 170, 400, 330, 2), { fill: '#eec48f', sh: 0, form: 0 })
  const pane = (x) =>
    `<clipPath id="door${x}"><rect x="${x}" y="224" width="92" height="226"/></clipPath><g clip-path="url(#door${x})"><rect x="${x}" y="224" width="92" height="226" fill="#cfe6ea"/><path d="M${x} 330Q${x + 46} 300 ${x + 92} 324V370H${x}Z" fill="#a9c9b4"/>${rainbow(838, 412, 170, 11)}<path d="M${x} 376Q${x + 50} 356 ${x + 92} 374V452H${x}Z" fill="#8fb27a"/><path d="M${x + 30} 452L${x + 44} 372h12L${x + 84} 452Z" fill="#e6d0a4"/></g>`
  s += pane(690) + pane(800)
  s +=
    [682, 786, 796, 894].map((x, i) => paper(rect(x - 6, 208, i % 3 ? 10 : 16, 262, 3), { fill: '#3f7f86', sh: 1, form: 0.2 })).join('') +
    [208, 330, 444].map((y) => paper(rect(676, y, 226, 15, 3), { fill: '#3f7f86', sh: 1, form: 0.1 })).join('') +
    [776, 808].map((x) => paper(rect(x - 4, 348, 8, 40, 4), { fill: P.brass, sh: 1 })).join('')
  s += at(650, 470, umbrellaStand()) + at(928, 236, painting(0, 52, 46)) + at(932, 300, painting(3, 52, 46))
  return s + T.bunting(600, 186, 970, 190, 16, 11)
}
const umbrellaStand = () =>
  [
    [-12, P.coral, -8],
    [12, P.teal, 8],
  ]
    .map(([x, c, turn]) => at(x, -40, paper(soft('-9,0 -12,-50 0,-84 12,-50 9,0'), { fill: c, sh: 1, form: 0.4 }) + line('0,-82 0,-100 8,-106', P.dark, 4), 1, turn))
    .join('') + paper(corners('-30,-66 30,-66 24,0 -24,0', 4), { fill: P.brass, sh: 1, form: 0.4 })

function wall() {
  let s = rooms.wall(HOLES, '#cf9a7c', '#e6bd90')
  s += rooms.panels(520, 150, '#5f8f96', 66) + rooms.rail(508, 18, '#f3e2c4', 2)
  s += lino() + rooms.rail(644, 16, '#4f7078', 1)
  s += rooms.soak(HOLES, 'clearing', 1376, 280, 1260, [
    [0, '#fff4c6', 0.82],
    [0.3, '#ffe2a4', 0.46],
    [0.62, '#d08c86', 0.14],
    [1, '#3a2f78', 0.46],
  ])
  s += hatch() + rooms.sash(...WIN, { cols: 3, rows: 2 }) + drops() + blind()
  s += at(1278, 418, T.pot(), 0.95) + at(1474, 418, wateringCan(), 0.8)
  s += at(270, 486, pigeonHoles(5, 4, '3,1')) + at(1060, 146, keyBoard(), 0.94) + at(541, 232, clock(), 0.64)
  s += at(782, 640, radiator(300)) + at(1474, 628, firstAid(), 0.94) + cabinet()
  return s
}
// the window lies on the floor, broken by its bars
const sunPatch = () =>
  `<path d="M700 706L846 690L690 836L470 858Z" fill="#fff0b8" opacity=".56"/><path d="M770 698L590 848M640 760L784 750" stroke="#8d93a6" stroke-width="9" opacity=".4"/>`
const lino = () => {
  const [top, foot] = [654, 910]
  const rows = [0, 0.13, 0.29, 0.48, 0.72, 1.02]
  let inner = ''
  const x = (i, t) => 800 + (i - 10) * 84 * (1 + t * 1.1)
  for (let r = 0; r < 5; r++)
    for (let i = 0; i < 20; i++) {
      if ((i + r) % 2 || x(i + 1, rows[r]) < 0 || x(i, rows[r]) > 1600) continue
      const [a, b] = [top + (foot - top) * rows[r], top + (foot - top) * rows[r + 1]]
      inner += `<path d="M${f(x(i, rows[r]))} ${f(a)}H${f(x(i + 1, rows[r]))}L${f(x(i + 1, rows[r + 1]))} ${f(b)}H${f(x(i, rows[r + 1]))}Z" fill="#a9a6b4" opacity=".55"/>`
    }
  return paper(rect(-20, top, 1640, 280, 2), { fill: '#8b90a6', sh: 0, form: 0, inner: inner + sunPatch() })
}
function hatch() {
  const [x, y, w, h] = HATCH
  const wood = '#b97d58'
  let s = `<path d="M${x} ${y}h${w / 2 + 8}v${h}h${-w / 2 - 8}Z" fill="#eaf4f2" opacity=".3"/><path d="M${x + 30} ${y + 190}l90 -150M${x + 64} ${y + 200}l60 -100" stroke="#ffffff" stroke-width="9" opacity=".4"/>`
  s +=
    paper(rect(x + w / 2, y - 4, 15, h + 8, 3), { fill: '#d9a878', sh: 2, form: 0.2 }) + paper(rect(x + w / 2 + 2, y + h / 2 - 20, 10, 44, 4), { fill: P.brass, sh: 1, form: 0.3 })
  s +=
    paper(rect(x - 26, y - 26, w + 52, 30, 4), { fill: wood, sh: 2, form: 0.1 }) +
    paper(rect(x - 26, y - 20, 28, h + 30, 4), { fill: wood, sh: 2, form: 0.2 }) +
    paper(rect(x + w - 2, y - 20, 28, h + 30, 4), { fill: wood, sh: 2, form: 0.2 })
  s += paper(rect(x - 52, y + h - 6, w + 104, 32, 6), { fill: '#d9a878', sh: 3, form: 0.1 })
  // on the ledge: daffodils, a bell, the book to sign
  s += at(x + 46, y + h - 4, daffodils()) + at(x + w - 46, y + h - 4, bell(), 0.9)
  return (
    s +
    at(
      x + w - 134,
      y + h - 2,
      paper(corners('-58,-16 0,-10 58,-16 64,2 0,8 -64,2', 3), {
        fill: '#fffaf0',
        sh: 1,
        form: 0.15,
        inner: [0, 1].map((k) => `<path d="M${-48 + k * 58} -8h38M${-50 + k * 58} -2h40" stroke="#8d93ae" stroke-width="2"/>`).join(''),
      }) + line('34,-10 66,-30', P.coral, 5),
    )
  )
}
const daffodils = () =>
  [
    [-20, -92, -14],
    [2, -108, 4],
    [22, -86, 16],
  ]
    .map(
      ([x, y]) =>
        line(`0,-40 ${x * 0.6},${y * 0.7} ${x},${y}`, P.moss, 5) + T.star(x, y, 20, '#f3d173', 1) + paper(rect(x - 6, y - 6, 13, 13, 6), { fill: P.apricot, sh: 1, form: 0.3 }),
    )
    .join('') +
  paper(soft('-20,0 -24,-30 -14,-46 14,-46 24,-30 20,0'), { fill: '#5f93b0', sh: 1, form: 0.4, inner: `<path d="M-30 -22H30" stroke="${P.cream}" stroke-width="6"/>` })
const drops = () =>
  Array.from({ length: 20 }, (_, i) => {
    const [x, y, q] = [1234 + hash(i, 3) * 284, 196 + hash(i, 5) * 210, 2.2 + hash(i, 7) * 2.6]
    return `<ellipse cx="${f(x)}" cy="${f(y)}" rx="${f(q)}" ry="${f(q * 1.5)}" fill="#ffffff" opacity=".6"/>`
  }).join('')
const blind = () =>
  paper(rect(1204, 124, 342, 26, 8), { fill: P.wood, sh: 2, form: 0.3 }) +
  [0, 1, 2].map((i) => paper(rect(1212, 150 + i * 17, 326, 13, 4), { fill: '#f0dcb6', sh: 1, form: 0 })).join('') +
  line('1530,150 1534,250', P.cream, 3) +
  paper(rect(1528, 248, 12, 20, 5), { fill: P.coral, sh: 1 })
const wateringCan = () =>
  `<path d="M30 -52Q66 -50 58 -20Q54 -8 34 -8" stroke="${cool(P.teal, 0.2)}" stroke-width="9" fill="none"/>` +
  paper(corners('-26,-30 -64,-66 -72,-58 -30,-8', 4), { fill: P.teal, sh: 1, form: 0.3 }) +
  paper(corners('-30,-58 32,-58 38,0 -34,0', 8), { fill: P.teal, sh: 1, form: 0.4 })
// a cabinet under the pigeon holes
const cabinet = () => {
  let s = paper(rect(72, 520, 400, 160, 6), { fill: '#7d8fb0', sh: 2, form: 0.15 })
  for (let i = 0; i < 3; i++)
    s +=
      paper(rect(84 + i * 128, 536, 120, 62, 5), { fill: '#8fa0be', sh: 1, form: 0.15 }) +
      paper(rect(84 + i * 128, 606, 120, 62, 5), { fill: '#8fa0be', sh: 1, form: 0.15 }) +
      [566, 636].map((y) => paper(rect(124 + i * 128, y - 6, 40, 11, 5), { fill: P.brass, sh: 1, form: 0.3 })).join('')
  return s + paper(rect(60, 508, 424, 20, 5), { fill: mix('#7d8fb0', P.cream, 0.35), sh: 2, form: 0 })
}

function desk() {
  const oak = '#c58d5c'
  let s = paper(corners('884,764 1700,764 1700,930 900,930', 6), {
    fill: '#7a4d46',
    sh: 2,
    form: 0.06,
    inner: [1090, 1290, 1490].map((x) => `<path d="M${x} 770V920" stroke="#4d2f3a" stroke-width="5" opacity=".5"/>`).join(''),
  })
  s +=
    paper(corners('900,664 1700,664 1700,770 836,770', 10), {
      fill: oak,
      sh: 3,
      form: 0.05,
      lit: warm(oak, 0.12),
      inner: line('860,716 1200,712 1660,718', P.dark, 3, 0.16) + `<ellipse cx="1330" cy="700" rx="330" ry="46" fill="#fff0bd" opacity=".6" filter="url(#blur30)"/>`,
    }) + paper(rect(836, 764, 864, 22, 5), { fill: warm(oak, 0.25), sh: 1, form: 0 })
  s += at(1346, 750, lidFromBehind('#6d7fb0', T.star(0, 0, 30, P.cream, 0), 196)) + at(962, 748, telephone(), 0.98)
  return s + at(1542, 756, trays(), 0.9) + at(1148, 752, T.mug('#5f93b0'), 1.05) + at(1226, 744, pencilPot(P.heather), 0.9) + at(1066, 756, stickerJar(), 0.72)
}
const steam = () => line('1140,690 1130,668 1146,648 1134,622', '#fff6e3', 6, 0.6)

export const layers = () => [
  { name: 'view', body: view() },
  { name: 'wall', body: wall() },
  { name: 'pigeon', body: at(352, 334, pigeon(), 1.02) },
  { name: 'desk', body: desk() },
  { name: 'steam', body: steam() },
  { name: 'lost', body: at(176, 902, lostProperty(), 0.98) },
]
export const planes = [
  { depth: -1, picture: 'view', lights: [{ id: 'sun', kind: 'glow', x: 1446, y: 214, w: 300, h: 280, brightness: 0.5, isPool: true }] },
  { depth: 0, picture: 'wall' },
  { depth: 0, picture: 'pigeon' },
  { depth: 0, lights: [{ id: 'sunbeam', kind: 'beam', x: 1500, y: 180, w: 1350, h: 620, turnDeg: 148, brightness: 0.6, isPool: true }] },
  { depth: 0.4, folk: 'back' },
  { depth: 0.7, picture: 'desk' },
  { depth: 0.4, folk: 'front' },
  { depth: 0.7, picture: 'steam' },
  { depth: 0.9, picture: 'lost' },
  { depth: 0, isShade: true },
  {
    depth: 0.4,
    lights: [
      { id: 'window', kind: 'glow', x: 1380, y: 280, w: 900, h: 760, brightness: 0.22, isPool: true },
      { id: 'floor', kind: 'glow', x: 640, y: 770, w: 800, h: 280, brightness: 0.3, isPool: true },
    ],
  },
]
export const focus = focusOn({ x: 408, y: 150, w: 828, h: 704 })
const stand = (x, y, k) => ({ x, y, k })
export const stands = {
  left: { sits: false, wide: stand(510, 788, 1.46), square: stand(510, 788, 1.46), upright: stand(556, 788, 1.4) },
  right: { sits: true, wide: stand(1118, 778, 1.36), square: stand(1118, 778, 1.36), upright: stand(1082, 776, 1.32) },
  middle: { sits: false, wide: stand(760, 800, 1.42), square: stand(760, 800, 1.42), upright: stand(762, 800, 1.34) },
  far: { sits: false, wide: stand(800, 706, 1.08), square: stand(800, 706, 1.08), upright: stand(806, 706, 1.06) },
}
