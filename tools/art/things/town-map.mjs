// A little town from above, cut into six magnet pieces, the tray it lies in, and the pin that stands up when it knows enough.
import { at, cool, ell, flat, mix, P, paper, rect, stroke } from '../paper/kit.mjs'
import { dot, line, pts, soft } from '../paper/points.mjs'
import { cottage } from './houses.mjs'

export const CELL = [230, 220]
const COLUMNS = 3
const ROWS = 2
const WIDE = CELL[0] * COLUMNS
const HIGH = CELL[1] * ROWS
const KNOB = 25

const tree = (x, y, s = 1) => at(x, y, paper(ell(0, 0, 17, 16), { fill: P.moss, sh: 1, form: 0.5, amp: 2 }), s)
const house = (x, y, roof, s = 0.62) => at(x, y, cottage(84, 46, { rows: 1, cols: 2, wall: '#f3dcb8', roof }), s)
const road = (points, w = 20) => stroke(pts(points), '#d9b98c', w + 6) + stroke(pts(points), '#fbeccb', w)

const ROADS = [
  ['-30,232 100,236 230,214 350,224 480,210 600,240 740,200', 20],
  ['350,-30 344,80 350,224 330,330 300,480', 20],
  ['350,224 430,300 470,360', 14],
  ['-30,60 120,64 230,110 345,100', 14],
  ['350,100 480,84 560,50 740,60', 14],
]
const ship = () => paper(soft('-20,0 20,0 13,11 -13,11'), { fill: P.brick, sh: 1 }) + paper(soft('0,-4 0,-34 20,-6'), { fill: P.cream, sh: 0 })
const lamb = () => paper(soft('-16,0 -12,-9 0,-12 13,-8 16,0 8,5 -10,5'), { fill: P.cream, sh: 1 }) + paper(ell(-16, -5, 6), { fill: P.ink, sh: 0 })
/** What stands in each cell's corners, from its middle: well inside, because a filter that is wholly cut off stops the renderer for good. */
const THINGS = [
  [
    [-74, -64, P.brick],
    [76, -42, P.slate],
    [-84, 34, 'tree'],
    [-60, 82, 'tree'],
  ],
  [
    [-74, -46, P.slate],
    [76, -58, P.coral],
    [-78, 66, 'tree'],
  ],
  [
    [78, -46, P.slate],
    [-76, -62, P.coral],
    [84, 40, 'tree'],
  ],
  [
    [-78, -44, 'tree'],
    [74, -56, P.coral],
    [-76, 80, 'lamb'],
    [78, 84, 'lamb'],
  ],
  [
    [-78, -50, P.brick],
    [80, -60, 'tree'],
  ],
  [
    [-78, -56, 'tree'],
    [80, -48, P.brick],
    [-74, 76, 'ship'],
    [82, 70, 'ship'],
  ],
]
const thing = ([x, y, what]) => (what === 'tree' ? tree(x, y) : what === 'lamb' ? at(x, y, lamb()) : what === 'ship' ? at(x, y, ship()) : house(x, y, what, 0.56))

/** The ground of all of it; the map's top left corner at 0,0. */
const town = () =>
  `<rect x="-40" y="-40" width="${WIDE + 80}" height="${HIGH + 80}" fill="#a9c77c"/>` +
  flat(soft('-60,-60 210,-60 232,40 190,120 120,150 60,210 -60,230'), '#96b96c', 1, 2) +
  flat(soft('430,480 470,380 560,330 620,300 760,280 760,520 430,520'), '#5fa9b0', 1, 2) +
  flat(soft('462,500 496,400 580,350 650,330 760,316 760,520 462,520'), P.sea, 1, 2) +
  [
    [560, 420],
    [640, 380],
    [600, 400],
  ]
    .map(([x, y]) => line(`${x - 22},${y} ${x - 8},${y - 6} ${x + 6},${y} ${x + 20},${y - 6}`, mix(P.foam, P.sea, 0.2), 4))
    .join('') +
  flat(soft('20,270 90,250 190,262 214,330 180,410 60,416 10,350'), '#7fae62', 1, 2) +
  flat(soft('80,320 120,300 160,322 150,360 100,366'), '#7fc4c4', 1, 1.5) +
  ROADS.map(([points, wide]) => road(points, wide)).join('')

// ---- the cuts -------------------------------------------------------------------------------------
/** Along one side, with a knob out (1), in (-1) or none (0). From a to b; `out` is to the left of the way. */
function side([ax, ay], [bx, by], knob) {
  const [dx, dy] = [bx - ax, by - ay]
  const long = Math.hypot(dx, dy)
  const [ux, uy] = [dx / long, dy / long]
  const [nx, ny] = [uy, -ux]
  const on = (along, out) => [ax + ux * along + nx * out * knob, ay + uy * along + ny * out * knob]
  if (!knob) return [[ax, ay]]
  const mid = long / 2
  const round = Array.from({ length: 13 }, (_, i) => {
    const angle = Math.PI * (1.22 - (i / 12) * 1.44)
    return on(mid + Math.cos(angle) * KNOB, 17 + Math.sin(angle) * KNOB)
  })
  return [[ax, ay], on(mid - 22, 0), ...round, on(mid + 22, 0)]
}
/** Which way the knobs of a cell point: top, right, bottom, left. */
function knobs(i) {
  const [c, r] = [i % COLUMNS, Math.floor(i / COLUMNS)]
  const across = (column) => ((column + r) % 2 ? 1 : -1)
  const down = (column) => (column % 2 ? 1 : -1)
  return [r === 0 ? 0 : -down(c), c === COLUMNS - 1 ? 0 : across(c), r === ROWS - 1 ? 0 : down(c), c === 0 ? 0 : -across(c - 1)]
}
/** A cell's outline round its own middle. */
function outline(i, inset = 1.5) {
  const [w, h] = [CELL[0] / 2 - inset, CELL[1] / 2 - inset]
  const [top, right, bottom, left] = knobs(i)
  return [...side([-w, -h], [w, -h], top), ...side([w, -h], [w, h], right), ...side([w, h], [-w, h], bottom), ...side([-w, h], [-w, -h], left)]
}
const magnet = (x, y, turn) =>
  at(x, y, `<path d="M-9 12V-2A9 9 0 0 1 9 -2V12" fill="none" stroke="${P.coral}" stroke-width="8"/><path d="M-13 12H-5M5 12H13" stroke="#e8e6ee" stroke-width="7"/>`, 0.9, turn)
/** Sides that stick: a small red magnet at each. */
const magnets = (i) => {
  const [w, h] = [CELL[0] / 2 - 20, CELL[1] / 2 - 20]
  const sides = [
    [0, -h, 180],
    [w, 0, -90],
    [0, h, 0],
    [-w, 0, 90],
  ]
  return knobs(i)
    .map((knob, k) => (knob ? magnet(sides[k][0] + (k % 2 ? 0 : w * 0.62), sides[k][1] + (k % 2 ? h * 0.62 : 0), sides[k][2]) : ''))
    .join('')
}
/** One piece: its part of the town, a white round for a picture. */
export const mapPiece = (i) => {
  const [x, y] = [((i % COLUMNS) + 0.5) * CELL[0], (Math.floor(i / COLUMNS) + 0.5) * CELL[1]]
  return (
    paper(outline(i), { fill: '#a9c77c', sh: 2, form: 0, amp: 0.3, tex: 0.3, rim: 0.9, inner: `<g transform="translate(${-x} ${-y})">${town()}</g>` }) +
    THINGS[i].map(thing).join('') +
    magnets(i) +
    paper(ell(0, 0, 66), { fill: '#fff8e6', sh: 1, form: 0.1, tex: 0.15 })
  )
}
/** The tray, and the map that is not there yet: pale, with its cuts dotted. Its middle at 0,0. */
export const mapTray = () =>
  paper(rect(-WIDE / 2 - 30, -HIGH / 2 - 28, WIDE + 60, HIGH + 62, 22), { fill: P.wood, sh: 3, form: 0.15, tex: 0.8 }) +
  paper(rect(-WIDE / 2 - 4, -HIGH / 2 - 4, WIDE + 8, HIGH + 8, 8), {
    fill: '#ede2cb',
    sh: 0,
    form: 0,
    inner: `<g opacity=".2" transform="translate(${-WIDE / 2} ${-HIGH / 2})">${ROADS.map(([points, wide]) => stroke(pts(points), P.slate, wide)).join('')}${flat(soft('462,500 496,400 580,350 650,330 760,316 760,520 462,520'), P.slate, 1, 2)}</g>${Array.from(
      { length: COLUMNS * ROWS },
      (_, i) =>
        `<path d="M${outline(i, 0)
          .map(([a, b]) => `${(a + ((i % COLUMNS) - 1) * CELL[0]).toFixed(1)} ${(b + (Math.floor(i / COLUMNS) - 0.5) * CELL[1]).toFixed(1)}`)
          .join('L')}Z" fill="none" stroke="${P.wetsand}" stroke-width="4" stroke-dasharray="3 12" stroke-linecap="round"/>`,
    ).join('')}`,
  })
/** Where all of it points. */
export const ring = () =>
  `<circle r="52" fill="${P.coral}" opacity=".16"/><circle r="52" fill="none" stroke="#fff8e6" stroke-width="17"/><circle r="52" fill="none" stroke="${P.coral}" stroke-width="10" stroke-dasharray="34 13" stroke-linecap="round"/>` +
  `<circle r="19" fill="#fff8e6"/><circle r="13" fill="${P.coral}"/>`

// ---- the pin: its foot at 0,0 -----------------------------------------------------------------------
const RED = '#e35a49'
const spring = (h) => stroke(pts(Array.from({ length: 9 }, (_, i) => `${i % 2 ? 15 : -15},${-(i * h) / 8}`).join(' ')), '#8d93ae', 7)
const drop = () =>
  paper(soft('0,14 -34,-26 -62,-66 -66,-108 -40,-146 0,-158 40,-146 66,-108 62,-66 34,-26'), {
    fill: RED,
    sh: 2,
    form: 0.45,
    inner: `<ellipse cx="-26" cy="-122" rx="16" ry="24" fill="#fff6e0" opacity=".35" transform="rotate(30 -26 -122)"/>`,
  })
const NOSE = () => paper(ell(0, -84, 14, 12), { fill: mix(RED, P.apricot, 0.5), sh: 1, form: 0.4 })
const cheeks = () => [-1, 1].map((k) => `<ellipse cx="${k * 38}" cy="-74" rx="11" ry="8" fill="#fff0e0" opacity=".45"/>`).join('')
const arm = (k) => paper(soft(`${k * 52},-90 ${k * 84},-120 ${k * 92},-142 ${k * 78},-150 ${k * 66},-122 ${k * 42},-104`), { fill: cool(RED, 0.1), sh: 1, form: 0.3 })
export const pinUp = () =>
  paper(rect(-46, -14, 92, 26, 8), { fill: P.wood, sh: 1, form: 0.3 }) +
  spring(34) +
  at(
    0,
    -42,
    arm(-1) +
      arm(1) +
      drop() +
      dot(-22, -106, 1.5) +
      dot(22, -106, 1.5) +
      cheeks() +
      NOSE() +
      paper(soft('-22,-62 0,-56 22,-62 14,-42 0,-36 -14,-42'), { fill: '#6e2038', sh: 0, form: 0 }),
    0.8,
  )
const nightcap = () =>
  paper(soft('-50,-136 -30,-172 6,-196 48,-190 84,-156 92,-128 80,-124 62,-152 52,-140 0,-158'), {
    fill: '#7fb8c9',
    sh: 1,
    form: 0.4,
    inner: line('-20,-190 -8,-140', P.cream, 9) + line('12,-204 18,-140', P.cream, 9) + line('46,-196 46,-140', P.cream, 9),
  }) +
  paper(soft('-56,-130 -50,-146 0,-164 50,-148 56,-132 44,-126 0,-142 -46,-122'), { fill: P.cream, sh: 1, form: 0.3 }) +
  paper(ell(90, -118, 14), { fill: P.oil, sh: 1, form: 0.5 })
const lying = (eyes) =>
  paper(soft('-120,2 -112,-22 -60,-30 60,-30 112,-20 120,2'), { fill: P.heather, sh: 1, form: 0.4, inner: line('-100,-14 -40,-20 40,-20 100,-12', P.cream, 5, 0.5) }) +
  at(98, -44, drop() + eyes + cheeks() + NOSE() + line('-12,-54 0,-49 12,-54', P.ink, 5) + nightcap(), 0.78, -84)
const shut = (x) => line(`${x - 13},-106 ${x},-98 ${x + 13},-106`, P.ink, 5.5)
export const pinAsleep = () => lying(shut(-22) + shut(22))
/** One eye open: something of it is left. */
export const pinDozes = () => lying(shut(-22) + dot(22, -104, 1.4))
export const pinBent = () =>
  paper(rect(-46, -14, 92, 26, 8), { fill: P.wood, sh: 1, form: 0.3 }) +
  spring(20) +
  at(
    0,
    -26,
    arm(-1) +
      arm(1) +
      drop() +
      line('-32,-112 -18,-102 -32,-96', P.ink, 5.5) +
      line('32,-112 18,-102 32,-96', P.ink, 5.5) +
      cheeks() +
      NOSE() +
      paper(ell(0, -54, 12, 9), { fill: '#6e2038', sh: 0, form: 0 }),
    0.8,
  )
export const snore = (n) => line('-11,-13 11,-13 -11,13 11,13', '#fff8e6', 13) + line('-11,-13 11,-13 -11,13 11,13', [P.dusk, P.heather][n], 7)

// ---- what else stands about -------------------------------------------------------------------------
export const sheep = () =>
  [-22, -8, 14, 26].map((x) => line(`${x},-18 ${x},0`, P.ink, 8)).join('') +
  paper(soft('-46,-30 -42,-54 -22,-66 4,-68 28,-62 44,-46 42,-24 20,-12 -20,-12 -40,-16'), { fill: P.cream, sh: 1, form: 0.4, amp: 4 }) +
  paper(soft('-66,-52 -54,-64 -38,-60 -36,-40 -46,-28 -60,-32'), { fill: P.ink, sh: 1, form: 0.3 }) +
  paper(soft('-62,-62 -48,-72 -34,-64 -42,-56 -56,-56'), { fill: P.cream, sh: 0, form: 0.3, amp: 2 }) +
  `<circle cx="-56" cy="-48" r="3.500" fill="#fff6e0"/><circle cx="-46" cy="-48" r="3.500" fill="#fff6e0"/>`
export const horseshoe = () =>
  paper(soft('-38,40 -40,-8 -28,-36 0,-46 28,-36 40,-8 38,40 16,40 17,-4 0,-20 -17,-4 -16,40'), { fill: P.coral, sh: 2, form: 0.4 }) +
  [-27, 27].map((x) => paper(rect(x - 12, 24, 24, 24, 3), { fill: '#dfe2ec', sh: 1, form: 0.3 })).join('')
export const rubber = () =>
  paper(rect(-52, -26, 104, 52, 12), { fill: P.rose, sh: 2, form: 0.4, inner: `<rect x="4" y="-40" width="60" height="80" fill="${P.glass}"/>` }) + line('4,-26 4,26', '#fff8e6', 4)
export const smudge = () => `<path d="M-40 10Q-20 -14 0 6T44 -6" fill="none" stroke="${P.slate}" stroke-width="22" stroke-linecap="round" opacity=".35"/>`
