// The large pieces of the trust island: the observatory, the stone arch bridge, the makers' workshop. Foot at 0,0.
import { at, cool, d, ell, flat, mix, P, paper, poly, rect, stroke } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { cottage, win } from './houses.mjs'

const STONE = '#cdbcd8'
const DOME = '#8b6fb0'

export const lilacHouse = (i) =>
  cottage(88, i % 2 ? 66 : 50, {
    wall: ['#dcc6dd', '#c9b3d6', '#e6cfd0'][i % 3],
    roof: ['#5f4a86', '#6f4f86', '#514a80'][i % 3],
    door: [P.coral, P.deep, P.plum][i % 3],
    lit: [1, i % 2, 1, 1],
    rows: i % 2 ? 2 : 1,
    cols: 3,
    chim: 1 + (i % 2),
    pitch: 0.38,
  })

const arched = (x, y, w, h, lit = 1) =>
  paper([...ell(x, y - h + w / 2, w / 2 + 4, w / 2 + 4, Math.PI, Math.PI * 2), [x + w / 2 + 4, y + 2], [x - w / 2 - 4, y + 2]], { fill: '#efe2ee', sh: 0, rim: 0 }) +
  `<path d="${d([...ell(x, y - h + w / 2, w / 2, w / 2, Math.PI, Math.PI * 2), [x + w / 2, y], [x - w / 2, y]])}" fill="${lit ? P.lamp : '#54619a'}"/><path d="M${x} ${y}V${y - h}" stroke="#b56d35" stroke-width="2.400"/>`

/** The dome stands open on the night; the telescope in it is a thing of its own, pinned at 6,-206. */
export const bigObservatory = () =>
  paper(corners('-104,6 104,6 94,-14 -94,-14', 4), { fill: mix(STONE, '#5d5790', 0.25), sh: 2, form: 0.2 }) +
  paper(rect(-140, -66, 84, 62, 4), { fill: mix(STONE, P.cream, 0.1), sh: 2, form: 0.3 }) +
  paper(corners('-150,-62 -50,-62 -62,-88 -138,-88', 4), { fill: DOME, sh: 1, form: 0.3 }) +
  [-122, -84].map((x) => arched(x, -16, 18, 34)).join('') +
  paper(corners('-80,-6 80,-6 72,-146 -72,-146', 4), {
    fill: STONE,
    sh: 3,
    form: 0.45,
    inner: Array.from(
      { length: 20 },
      (_, i) =>
        `<path d="M${-78 + (i % 5) * 34 + (Math.floor(i / 5) % 2) * 15} ${-28 - Math.floor(i / 5) * 32}h24v10h-24z" fill="${mix(STONE, i % 3 ? '#a892c0' : '#efe0ee', 0.5)}" opacity=".55"/>`,
    ).join(''),
  }) +
  [-46, 46].map((x) => arched(x, -74, 22, 42)).join('') +
  paper(ell(0, -108, 22), { fill: P.brass, sh: 1 }) +
  paper(ell(0, -108, 18), {
    fill: '#37356e',
    sh: 0,
    form: 0,
    inner:
      [
        [-7, -114, 2.4],
        [5, -118, 1.8],
        [8, -106, 2.6],
        [-3, -102, 1.8],
        [-9, -104, 1.5],
      ]
        .map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${P.glow}"/>`)
        .join('') + line('-7,-114 5,-118 8,-106 -3,-102', P.glow, 1.2, 0.7),
  }) +
  paper([...ell(0, -36, 21, 22, Math.PI, Math.PI * 2), [21, -4], [-21, -4]], {
    fill: '#5a3f7c',
    sh: 1,
    inner: line('0,-60 0,0', '#3f2c5e', 3) + `<circle cx="7" cy="-26" r="3.200" fill="${P.lamp}"/>`,
  }) +
  paper(rect(-84, -160, 168, 18, 4), { fill: P.plum, sh: 2, form: 0.3 }) +
  paper(ell(0, -158, 76, 72, Math.PI, Math.PI * 2), {
    fill: DOME,
    sh: 2,
    form: 0.45,
    inner: [-52, -26, 30, 54]
      .map((x) => `<path d="M${x} -156Q${x * 0.8} -216 ${x * 0.2} -236" stroke="${cool(DOME, 0.3)}" stroke-width="2.600" fill="none" opacity=".7"/>`)
      .join(''),
  }) +
  paper(soft('-16,-160 -15,-200 -6,-228 8,-230 20,-204 22,-160'), { fill: '#2c2b60', sh: 0, rim: 0.3, inner: '<circle cx="2" cy="-186" r="26" fill="#ffc94d" opacity=".35"/>' })

/** The dome's telescope, pinned at its mount. */
export const bigTelescope = () =>
  paper(corners('-24,8 -18,-8 50,-50 62,-34', 4), { fill: P.brass, sh: 1, form: 0.4 }) +
  paper(corners('46,-54 62,-64 80,-42 64,-30', 4), { fill: mix(P.brass, P.cream, 0.3), sh: 1 }) +
  paper(ell(0, -4, 9), { fill: P.dark, sh: 0 })

/** A bridge of one stone arch from a to b; `rise` is how high its crown stands over them, `foot` how deep its piers go. */
export function archBridge([x0, y0], [x1, y1], { rise = 46, foot = 150, thick = 40, colour = '#b8a3c4' } = {}) {
  const [cx, half] = [(x0 + x1) / 2, (x1 - x0) / 2]
  const level = (t) => y0 + (y1 - y0) * t - rise * 4 * t * (1 - t)
  const deck = Array.from({ length: 21 }, (_, i) => [x0 - 30 + ((x1 - x0 + 60) * i) / 20, level(i / 20)])
  const base = Math.max(y0, y1) + foot
  const [rx, ry] = [half - 46, base - (level(0.5) + thick)]
  const hole = ell(cx, base, rx, ry, 0, -Math.PI)
  const ring = (angle, out) => [cx + Math.cos(angle) * (rx + out), base + Math.sin(angle) * (ry + out)]
  const stones = Array.from({ length: 15 }, (_, i) => {
    const a = (-Math.PI * (i + 0.5)) / 15
    return flat([ring(a - 0.085, 0), ring(a - 0.085, 24), ring(a + 0.085, 24), ring(a + 0.085, 0)], mix(colour, i % 2 ? '#efe0ee' : '#7d6aa6', 0.35), 0.9)
  }).join('')
  const courses = Array.from({ length: 26 }, (_, i) => {
    const x = x0 - 20 + ((i * 83) % (x1 - x0 + 40))
    const y = level((x - x0) / (x1 - x0)) + 16 + ((i * 37) % 110)
    return `<rect x="${Math.round(x)}" y="${Math.round(y)}" width="26" height="10" rx="4" fill="${mix(colour, i % 2 ? '#efe0ee' : '#7d6aa6', 0.3)}" opacity=".5"/>`
  }).join('')
  const rail = (lift) => deck.map(([x, y]) => [x, y - lift])
  const parapet = [...deck, ...rail(24).reverse()]
  return (
    paper([...deck, [x1 + 30, base], [cx + rx, base], ...hole, [cx - rx, base], [x0 - 30, base]], { fill: colour, sh: 2, form: 0.1, amp: 1.4, inner: courses + stones }) +
    stroke(deck, '#efe2ea', 12) +
    paper(parapet, {
      fill: mix(colour, '#efe0ee', 0.3),
      sh: 1,
      form: 0.1,
      inner: deck
        .filter((_, i) => i % 2)
        .map(([x, y]) => line(`${x},${y} ${x},${y - 26}`, '#7d6aa6', 2.4, 0.6))
        .join(''),
    }) +
    stroke(rail(25), mix(colour, '#fff0f4', 0.5), 7)
  )
}

const canvas = (w, h, colour, art, frame = P.brass) =>
  paper(rect(-w / 2, -h, w, h, 3), { fill: frame, sh: 2, form: 0.3 }) + paper(rect(-w / 2 + 5, -h + 5, w - 10, h - 10, 2), { fill: colour, sh: 0, rim: 0, inner: art })
/** A maker's mark: a leaf, a wave, a star, pressed in wax. */
export const seal = (i) =>
  paper(ell(0, 0, 13), { fill: [P.coral, P.teal, P.oil][i], sh: 1, form: 0.4, amp: 1.6 }) +
  [
    paper(soft('-6,5 -4,-5 6,-6 4,5'), { fill: P.cream, sh: 0, rim: 0 }),
    line('-7,2 -3,-3 1,2 6,-3', P.cream, 3),
    paper(
      poly(
        Array.from({ length: 10 }, (_, k) => [Math.sin((k * Math.PI) / 5) * (k % 2 ? 4 : 8), -Math.cos((k * Math.PI) / 5) * (k % 2 ? 4 : 8)]),
        1,
      ),
      { fill: P.cream, sh: 0, rim: 0 },
    ),
  ][i]

const paintings = () => [
  canvas(52, 46, P.apricot, `<circle cx="8" cy="-26" r="9" fill="#ffe9a8"/><path d="M-30 -14Q0 -24 30 -14V0H-30Z" fill="${P.deep}"/>`),
  canvas(
    44,
    54,
    '#cfe3d2',
    `<path d="M0 -6V-26" stroke="${P.moss}" stroke-width="4"/><circle cx="0" cy="-34" r="9" fill="${P.coral}"/><circle cx="0" cy="-34" r="4" fill="${P.lamp}"/>`,
    P.wood,
  ),
  canvas(54, 44, '#3c3d78', `<circle cx="-10" cy="-28" r="7" fill="${P.glow}"/><path d="M-30 -10L-6 -24L8 -14L18 -22L32 -8V0H-30Z" fill="${P.heather}"/>`, '#e6cfd0'),
]

/** A workshop with its shutters up: three paintings, and from each a thread to the tag with its maker's mark. */
export const workshop = () =>
  paper(rect(-120, -128, 240, 132, 5), { fill: '#d9bfc9', sh: 3, form: 0.35 }) +
  paper(rect(-104, -112, 208, 92, 5), {
    fill: '#ffdf9e',
    sh: 0,
    rim: 0,
    form: 0,
    inner: '<path d="M-110 -120H110V-96H-110Z" fill="#33276a" opacity=".18"/><circle cx="0" cy="-66" r="80" fill="#fff3cf" opacity=".55"/>',
  }) +
  line('-70,-104 -70,-112', P.dark, 3) +
  paintings()
    .map((body, i) => at(-66 + i * 66, -48, body))
    .join('') +
  paper(rect(-126, -26, 252, 14, 4), { fill: P.wood, sh: 2, form: 0.4 }) +
  [0, 1, 2]
    .map((i) =>
      stroke(
        [
          [-66 + i * 66, -48],
          [-60 + i * 62, -34],
          [-70 + i * 66, -16],
          [-62 + i * 62, 2],
        ],
        [P.coral, P.teal, '#b5842a'][i],
        3,
      ),
    )
    .join('') +
  paper(rect(-112, -12, 224, 16, 3), { fill: '#8a6a90', sh: 0, form: 0.2 }) +
  [0, 1, 2]
    .map((i) => at(-62 + i * 62, -2, paper(corners('-21,-10 14,-12 23,0 14,13 -21,11', 3), { fill: P.cream, sh: 1, form: 0.2 }) + at(-4, 0, seal(i), 0.78), 1, [-4, 3, -2][i]))
    .join('') +
  paper(corners('-140,-120 140,-120 112,-176 -112,-176', 4), {
    fill: '#6f4f86',
    sh: 3,
    form: 0.3,
    inner: [-132, -145, -158].map((y) => line(`-150,${y} 150,${y}`, '#4d3868', 2.4, 0.6)).join(''),
  }) +
  paper(rect(54, -206, 24, 42, 3), { fill: P.brick, sh: 1 }) +
  paper(corners('-62,-126 -6,-126 -34,-160', 3), { fill: '#d9bfc9', sh: 1 }) +
  win(-43, -142, 18, 14) +
  at(
    -150,
    2,
    line('-12,0 0,-60', P.wood, 5) +
      line('14,0 0,-60', P.wood, 5) +
      at(
        0,
        -18,
        canvas(40, 44, P.cream, `<path d="M-14 -12Q-6 -34 12 -26" stroke="${P.rose}" stroke-width="6" fill="none"/><circle cx="6" cy="-14" r="6" fill="${P.teal}"/>`, P.wood),
      ),
  )

export const paintPots = () =>
  [P.coral, P.teal, P.oil]
    .map((c, i) =>
      at(
        i * 22 - 22,
        0,
        paper(corners('-9,0 9,0 8,-18 -8,-18', 3), { fill: '#efe2ee', sh: 1, form: 0.4 }) +
          paper(ell(0, -18, 8, 3.4), { fill: c, sh: 0 }) +
          (i === 1 ? line('2,-18 8,-38', P.wood, 3) : ''),
      ),
    )
    .join('')
