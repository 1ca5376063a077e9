// The rose shore, for when something feels wrong: seven quiet places, each with its own door to a grown-up. Origin: bottom middle.
import { at, d, ell, f, flat, mix, P, paper, rect } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { win } from './houses.mjs'

const slats = (xs, top, low = 4) => `<path d="${xs.map((x) => `M${x} ${low}V${top}`).join('')}" stroke="#33276a" stroke-width="2" opacity=".24"/>`

/** A rock pool whose path turns back on itself, and a thorny patch that a little fence keeps for itself. */
export const rockPool = () =>
  paper(soft('-104,-26 -96,-66 -60,-88 -20,-74 -6,-42 -26,-14 -70,-8'), { fill: '#5a4a68', sh: 1, form: 0.3, amp: 2 }) +
  [
    [-84, -40, 1],
    [-58, -62, -1],
    [-36, -40, 1],
    [-62, -26, -1],
  ]
    .map(
      ([x, y, k]) =>
        line(`${x - 18 * k},${y + 8} ${x},${y - 6} ${x + 16 * k},${y + 4}`, '#8a6a86', 6) +
        [-12, 0, 10].map((t) => line(`${x + t * k},${y + (t ? 3 : -5)} ${x + t * k - 3},${y - 12}`, '#c0a0b4', 2.8)).join(''),
    )
    .join('') +
  line('-112,-20 -60,-2 2,-22', '#f3e3c6', 5) +
  line('-112,-32 -60,-14 2,-34', '#f3e3c6', 4) +
  [
    [-110, -18],
    [-86, -8],
    [-60, 0],
    [-32, -8],
    [-2, -20],
  ]
    .map(([x, y]) => paper(rect(x - 5, y - 30, 10, 34, 3), { fill: P.cream, sh: 1 }))
    .join('') +
  paper(ell(56, -42, 46, 25), { fill: '#6fb6bc', sh: 1, form: 0.2, inner: line('34,-48 54,-51 70,-46', '#e6f7ec', 3, 0.8) + at(66, -38, starfish()) }) +
  [
    [12, -44],
    [24, -62],
    [46, -70],
    [72, -68],
    [94, -56],
    [102, -38],
    [90, -22],
    [64, -14],
    [36, -18],
    [16, -28],
  ]
    .map(([x, y], i) => paper(ell(x, y, 12 + (i % 3) * 2, 9), { fill: ['#d8c4cc', '#bfa9bb', '#e6d6d2'][i % 3], sh: 1, form: 0.4 }))
    .join('') +
  at(6, 6, turnRound())
/** A round board whose arrow turns back. */
const turnRound = () =>
  line('0,2 0,-46', P.wood, 6) +
  paper(ell(0, -62, 20), { fill: P.cream, sh: 1, tex: 0.2 }) +
  `<path d="M-8 -51V-64Q-8 -73 0 -73Q8 -73 8 -64V-58" stroke="${P.deep}" stroke-width="5" fill="none" stroke-linecap="round"/><path d="M0.500 -60H15.500L8 -50Z" fill="${P.deep}"/>`
const starfish = () =>
  Array.from({ length: 5 }, (_, i) => `<g transform="rotate(${i * 72})">${flat(soft('-4,0 0,-14 4,0'), P.coral)}</g>`).join('') + `<circle r="4" fill="${P.apricot}"/>`

/** A wash house: the window with the light on, and brushes that each stand in a beaker of their own. */
export const washHouse = () =>
  paper(rect(-76, -112, 152, 114, 4), {
    fill: '#cfe0dc',
    sh: 2,
    form: 0.4,
    inner: [-90, -60, -30].map((y) => line(`-80,${y} 80,${y}`, '#7f9aa8', 1.8, 0.35)).join('') + slats([-50, -20, 10, 40], -116),
  }) +
  paper(corners('-92,-106 92,-106 66,-152 -66,-152', 4), {
    fill: '#5a5684',
    sh: 2,
    form: 0.3,
    inner: [-120, -136].map((y) => line(`-94,${y} 94,${y}`, '#33276a', 2.4, 0.4)).join(''),
  }) +
  paper(rect(-62, -98, 124, 66, 6), { fill: P.cream, sh: 1 }) +
  `<path d="${d(rect(-55, -91, 110, 52, 4))}" fill="${P.lamp}"/><path d="${d(rect(-55, -66, 110, 27, 4))}" fill="${P.glow}" opacity=".85"/>` +
  [
    [-34, P.coral, P.teal],
    [0, P.teal, P.coral],
    [34, '#8d6fa6', P.oil],
  ]
    .map(
      ([x, cup, brush], i) =>
        line(`${x - 2},-50 ${x + 6 - i * 5},-84`, brush, 6) +
        paper(rect(x + 1 - i * 5, -90, 11, 13, 2), { fill: '#fffdf2', sh: 0 }) +
        paper(corners(`${x - 12},-36 ${x + 12},-36 ${x + 14},-60 ${x - 14},-60`, 3), { fill: cup, sh: 1, form: 0.4 }),
    )
    .join('') +
  paper(rect(-70, -38, 140, 12, 4), { fill: '#fbf4e8', sh: 1 }) +
  paper(soft('-40,-26 40,-26 32,-4 0,0 -32,-4'), { fill: '#e6eeee', sh: 1, form: 0.4 }) +
  line('0,-30 0,-20 8,-18', P.brass, 5)

/** A garden wall with one door, on the latch from within; umbrellas stand beside it. */
export const wallDoor = () => {
  let bricks = ''
  for (let r = 0; r < 4; r++)
    for (let i = 0; i < 8; i++) bricks += flat(rect(-98 + i * 26 + (r % 2) * 13, -82 + r * 22, 23, 18, 4), ['#c9958c', '#b98494', '#d8aa9a'][(i * 2 + r) % 3], 0.75)
  return (
    paper(corners('-96,0 96,0 96,-78 60,-86 0,-80 -60,-88 -96,-80', 5), { fill: '#a97482', sh: 2, form: 0.2, inner: bricks }) +
    [-84, -40, 56, 84]
      .map(
        (x, i) =>
          paper(ell(x, -84, 18, 12), { fill: ['#5f8a6c', '#6f9a7c'][i % 2], sh: 1, form: 0.4 }) + `<circle cx="${x + 4}" cy="-88" r="5" fill="${['#e79aa8', P.cream][i % 2]}"/>`,
      )
      .join('') +
    paper(soft('-40,0 -40,-84 -28,-112 0,-122 28,-112 40,-84 40,0'), { fill: '#efe0cf', sh: 1, form: 0.3 }) +
    paper(soft('-30,0 -30,-80 -20,-101 0,-109 20,-101 30,-80 30,0'), {
      fill: P.deep,
      sh: 1,
      form: 0.25,
      inner: slats([-18, -6, 6, 18], -112) + line('-34,-78 34,-78', '#33276a', 5, 0.4) + line('-34,-24 34,-24', '#33276a', 5, 0.4),
    }) +
    paper(rect(6, -54, 24, 8, 3), { fill: P.brass, sh: 1 }) +
    `<circle cx="10" cy="-50" r="5.500" fill="${P.brass}"/>` +
    `<circle cx="0" cy="-86" r="8" fill="${P.lamp}"/><path d="M-8 -86H8M0 -94V-78" stroke="${P.dark}" stroke-width="2"/>` +
    at(66, 6, umbrellaStand())
  )
}
const umbrellaStand = () =>
  [
    [-9, P.coral, -8],
    [3, P.oil, 2],
    [12, P.teal, 10],
  ]
    .map(
      ([x, c, lean]) =>
        flat(soft(`${x - 6},-30 ${x + lean * 0.4 - 7},-58 ${x + lean},-84 ${x + lean * 0.4 + 7},-58 ${x + 6},-30`), c) + line(`${x + lean},-82 ${x + lean + 1},-92`, P.wood, 4),
    )
    .join('') + paper(corners('-20,0 20,0 24,-40 -24,-40', 4), { fill: '#7d6a86', sh: 1, form: 0.4 })

/** A shelter by the way: a bench for two, and beside it the bigger chair of whoever comes along. */
export const shelter = () =>
  paper(rect(-96, -108, 192, 110, 5), { fill: '#7d6a86', sh: 2, form: 0.2, inner: slats([-72, -48, -24, 0, 24, 48, 72], -112) }) +
  win(-78, -88, 46, 30, 0, 4) +
  win(30, -88, 46, 30, 0, 4) +
  [-94, 94].map((x) => paper(rect(x - 7, -114, 14, 116, 4), { fill: '#efe0cf', sh: 1, form: 0.4 })).join('') +
  paper(soft('-114,-104 -100,-132 -40,-146 40,-146 100,-132 114,-104 0,-112'), { fill: '#c8899a', sh: 2, form: 0.35 }) +
  `<circle cx="-20" cy="-104" r="8" fill="${P.lamp}"/>` +
  line('-20,-126 -20,-112', P.ink, 3) +
  [-76, -10].map((x) => line(`${x},-26 ${x},4`, P.dark, 7)).join('') +
  paper(rect(-86, -56, 88, 12, 4), { fill: '#e0a878', sh: 1 }) +
  paper(rect(-88, -34, 92, 13, 4), { fill: '#c99763', sh: 1 }) +
  [
    [-64, P.coral],
    [-22, P.teal],
  ]
    .map(([x, c]) => paper(rect(x - 14, -44, 28, 12, 5), { fill: c, sh: 0 }))
    .join('') +
  line('30,-26 28,6', P.dark, 8) +
  line('76,-26 78,6', P.dark, 8) +
  paper(soft('28,-30 26,-84 40,-98 66,-98 80,-84 78,-30'), { fill: '#d98a6a', sh: 1, form: 0.4 }) +
  paper(rect(22, -40, 62, 18, 6), { fill: '#e8b08e', sh: 1 }) +
  `<path d="M53 -60C41 -68 43 -78 49 -78C52 -78 53 -75 53 -74C53 -75 54 -78 57 -78C63 -78 65 -68 53 -60Z" fill="${P.cream}"/>`

/** A kiosk whose shutter folds down over its window, with a speaking tube beside it. */
export const shutterHouse = () =>
  paper(rect(-66, -114, 116, 116, 4), { fill: '#f0d9c4', sh: 2, form: 0.4, inner: slats([-40, -14, 12, 36], -118) }) +
  paper(corners('-80,-110 64,-110 48,-146 -62,-146', 4), { fill: '#8a5468', sh: 2, form: 0.3 }) +
  paper(rect(-54, -96, 84, 64, 5), { fill: P.cream, sh: 1 }) +
  `<path d="${d(rect(-48, -90, 72, 52, 3))}" fill="${P.lamp}"/><path d="${d(rect(-48, -64, 72, 26, 3))}" fill="${P.glow}" opacity=".8"/>` +
  paper(corners('-52,-94 28,-94 34,-60 -58,-60', 4), {
    fill: P.teal,
    sh: 2,
    form: 0.2,
    inner: [-86, -78, -70].map((y) => line(`-60,${y} 36,${y}`, '#1f5560', 2.4, 0.6)).join(''),
  }) +
  line('-12,-60 -12,-44', P.cream, 3) +
  paper(ell(-12, -40, 6), { fill: P.coral, sh: 1 }) +
  paper(rect(-60, -34, 96, 11, 4), { fill: P.wood, sh: 1 }) +
  paper(band('58,4 60,-40 62,-70 76,-82', 11, 12), { fill: P.brass, sh: 1, form: 0.4 }) +
  paper(soft('70,-92 86,-106 104,-104 108,-82 100,-64 82,-66 72,-76'), { fill: P.brass, sh: 1, form: 0.4 }) +
  paper(ell(96, -85, 12, 19), { fill: '#6d4638', sh: 0, form: 0 })

/** A quiet arbour of roses with a seat; its bell hangs at BELL on a soft rope. */
export const arbour = () =>
  paper(soft('-66,0 -70,-86 -44,-130 0,-144 44,-130 70,-86 66,0 52,0 52,-80 32,-112 0,-122 -32,-112 -52,-80 -52,0'), { fill: '#efe0cf', sh: 2, form: 0.3 }) +
  paper(soft('-50,0 -50,-80 -30,-110 0,-120 30,-110 50,-80 50,0'), { fill: '#8a6a86', sh: 0, form: 0.2, op: 0.75 }) +
  line('-34,2 -34,-26', P.dark, 6) +
  line('34,2 34,-26', P.dark, 6) +
  paper(rect(-44, -34, 88, 12, 4), { fill: '#c99763', sh: 1 }) +
  paper(rect(-32, -46, 30, 14, 6), { fill: '#c8899a', sh: 0 }) +
  Array.from({ length: 22 }, (_, i) => {
    const a = Math.PI * (0.98 + (i / 21) * 1.04)
    const [x, y] = [Math.cos(a) * (66 + (i % 3) * 5), -70 + Math.sin(a) * (70 + (i % 2) * 6) + (i < 3 || i > 18 ? 24 : 0)]
    return (
      paper(ell(x, y, 14, 11), { fill: ['#5f8a6c', '#6f9a7c', '#4f7a60'][i % 3], sh: 1, form: 0.4 }) +
      (i % 2 ? paper(ell(x + 3, y - 3, 7.5), { fill: ['#e79aa8', P.coral, P.cream][(i >> 1) % 3], sh: 0, form: 0.4 }) : '')
    )
  }).join('')
export const BELL = { x: 0, y: -112 }

/** The cottage: a big warm window with the armchair in it, blanket over its arm. */
export const warmCottage = () =>
  [-62, 74].map((x) => paper(rect(x - 12, -196, 24, 44, 3), { fill: P.brick, sh: 1 }) + paper(rect(x - 7, -212, 14, 18, 2), { fill: P.apricot, sh: 0 })).join('') +
  paper(rect(-108, -112, 216, 114, 5), { fill: '#f3e3c6', sh: 3, form: 0.4 }) +
  paper(corners('-128,-106 128,-106 96,-178 -96,-178', 6), {
    fill: '#5a5684',
    sh: 2,
    form: 0.3,
    inner: [-122, -140, -158].map((y) => line(`-130,${y} 0,${y + 3} 130,${y}`, '#33276a', 2.6, 0.4)).join(''),
  }) +
  paper(corners('20,-108 62,-108 62,-134 41,-152 20,-134', 4), { fill: '#f3e3c6', sh: 1 }) +
  win(31, -130, 20, 18, 1, 3) +
  paper(rect(-94, -98, 118, 76, 8), { fill: P.cream, sh: 1 }) +
  `<path d="${d(rect(-86, -90, 102, 60, 5))}" fill="${P.lamp}"/><path d="${d(rect(-86, -62, 102, 32, 5))}" fill="${P.glow}" opacity=".85"/>` +
  at(-40, -30, armchair(), 0.62) +
  line('-35,-90 -35,-74', P.wood, 3, 0.5) +
  [-1, 1].map((k) => paper(corners(`${-35 + k * 51},-92 ${-35 + k * 30},-92 ${-35 + k * 44},-52 ${-35 + k * 51},-30`, 5), { fill: '#d6708a', sh: 0, form: 0.3 })).join('') +
  paper(rect(-100, -28, 130, 13, 4), { fill: P.wood, sh: 1 }) +
  [-84, -62, -40, -18, 4].map((x, i) => `<circle cx="${x}" cy="-33" r="8" fill="${['#e79aa8', P.cream, P.coral][i % 3]}"/>`).join('') +
  paper(soft('46,0 46,-58 54,-76 68,-82 82,-76 90,-58 90,0'), {
    fill: P.coral,
    sh: 1,
    form: 0.25,
    inner: `<path d="M68 -90V0" stroke="#8a2f3a" stroke-width="2.400" opacity=".6"/>`,
  }) +
  `<circle cx="68" cy="-56" r="9" fill="${P.lamp}"/><circle cx="80" cy="-32" r="4.500" fill="${P.brass}"/>`
/** An armchair that looks as if it hugged you. */
export const armchair = () =>
  paper(soft('-48,-20 -52,-70 -34,-98 0,-104 34,-98 52,-70 48,-20'), { fill: '#b7586a', sh: 1, form: 0.4 }) +
  paper(rect(-34, -40, 68, 26, 8), { fill: '#d98a92', sh: 1 }) +
  [-1, 1].map((k) => paper(soft(`${k * 30},-8 ${k * 32},-46 ${k * 46},-56 ${k * 58},-42 ${k * 54},-4`), { fill: '#c9707c', sh: 1, form: 0.4 })).join('') +
  line('-38,-4 -40,4', P.dark, 7) +
  line('38,-4 40,4', P.dark, 7) +
  paper(corners('26,-56 58,-50 62,-8 34,-10', 6), { fill: '#7fb8ae', sh: 1, form: 0.3, inner: [-44, -30, -16].map((y) => line(`20,${y} 70,${y + 6}`, P.cream, 5)).join('') })

/** A rose-shore tree, blossoming. */
export const blossom = (r, c = '#a0657e') =>
  paper(soft(`-6,0 -4,${-r} 5,${-r} 8,0`), { fill: P.dark, sh: 1, form: 0.3 }) +
  paper(soft(`${-r},${-r} ${-r * 0.9},${-r * 1.7} ${-r * 0.3},${-r * 2.2} ${r * 0.5},${-r * 2.1} ${r},${-r * 1.5} ${r * 0.92},${-r * 0.9} 0,${-r * 0.66}`), {
    fill: c,
    sh: 2,
    form: 0.5,
    amp: 2,
  }) +
  Array.from(
    { length: 9 },
    (_, i) =>
      `<circle cx="${f(Math.cos(i * 2.4) * r * (0.2 + i * 0.07))}" cy="${f(-r * 1.42 + Math.sin(i * 2.4) * r * (0.15 + i * 0.06))}" r="${f(r * 0.1)}" fill="${mix(c, P.cream, 0.5 + (i % 3) * 0.15)}"/>`,
  ).join('')

/** A strip of picket fence between two spots. */
export const pickets = ([x0, y0], [x1, y1]) => {
  const n = Math.round(Math.abs(x1 - x0) / 15)
  return (
    line(`${x0},${y0 - 12} ${x1},${y1 - 12}`, '#efe0cf', 4) +
    Array.from({ length: n + 1 }, (_, i) =>
      paper(
        corners(`-5,0 -5,-22 0,-29 5,-22 5,0`, 2).map(([x, y]) => [x + x0 + ((x1 - x0) * i) / n, y + y0 + ((y1 - y0) * i) / n]),
        { fill: P.cream, sh: 1, form: 0.2 },
      ),
    ).join('')
  )
}

/** A low bed of roses. */
export const roseBed = () =>
  paper(soft('-40,2 -34,-14 -12,-20 14,-21 34,-13 40,2 0,7'), { fill: '#6f9a7c', sh: 1, form: 0.4 }) +
  [
    [-27, -8],
    [-12, -14],
    [3, -8],
    [18, -14],
    [30, -6],
    [-4, -20],
    [-20, -18],
  ]
    .map(([x, y], i) => paper(ell(x, y, 6.5), { fill: [P.coral, '#f3c6c0', P.cream, '#e79aa8'][i % 4], sh: 0, form: 0.4 }))
    .join('')

/** Two posts and a line between them for bathing towels. */
export const washLine = (w, h = 62) =>
  [0, w].map((x) => paper(rect(x - 4, -h, 8, h + 2, 3), { fill: P.wood, sh: 1 })).join('') + line(`0,${4 - h} ${w / 2},${10 - h} ${w},${4 - h}`, P.cream, 3)
