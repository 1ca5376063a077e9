// What lives and moves round Pebble Beach: clouds, gulls, boats, a kite, a seal, drifting smoke. Foot or pin at 0,0 unless said.
import { at, cool, ell, flat, P, paper, rect, stroke } from '../paper/kit.mjs'
import { band, corners, dot, line, pts, soft } from '../paper/points.mjs'
import { star } from './small.mjs'

export const cloud = () =>
  paper(soft('-92,6 -84,-14 -58,-18 -44,-36 -12,-42 14,-30 38,-34 58,-18 84,-14 94,6 40,12 -40,12'), { fill: '#fff6e0', sh: 0, form: 0.3, shade: '#ecc9bd', rim: 0.7 }) +
  line('-60,-2 -30,-6 -4,-2', '#f3d7c4', 4, 0.7) +
  line('16,-8 44,-10 62,-4', '#f3d7c4', 4, 0.7)

/** A gull that stands and looks left. */
export const standingGull = (looks = 'out') =>
  line('-3,0 -3,-14', P.apricot, 3) +
  line('5,0 5,-14', P.apricot, 3) +
  paper(soft('-18,-44 -20,-30 -16,-16 0,-11 18,-16 38,-24 24,-34 8,-40 0,-52 -10,-56'), { fill: '#fffaf0', sh: 1, form: 0.45, shade: '#b8b4cf' }) +
  paper(soft('0,-34 16,-32 42,-22 22,-18 4,-20 -4,-26'), { fill: '#a3adc8', sh: 0, form: 0.3 }) +
  (looks === 'out'
    ? paper(corners('-18,-50 -34,-45 -18,-42', 2), { fill: P.apricot, sh: 0 }) + at(-9, -48, dot(0, 0, 0.44))
    : paper(corners('-16,-53 -30,-60 -15,-46', 2), { fill: P.apricot, sh: 0 }) + line('-12,-49 -8,-51 -4,-49', P.ink, 2.2))

export const rowingBoat = () =>
  line('-20,-16 -52,2', P.wood, 4) +
  paper(soft('-58,-18 -20,-14 20,-14 58,-22 48,0 28,8 -28,8 -48,0'), {
    fill: P.teal,
    sh: 1,
    form: 0.4,
    inner: `<path d="M-64 -14Q0 -4 64 -18" stroke="${P.cream}" stroke-width="5" fill="none"/>`,
  }) +
  flat(soft('-46,-15 0,-19 46,-17 0,-10'), cool(P.wood, 0.2)) +
  line('16,-18 50,-2', P.wood, 4)

export const littleSail = (sail) =>
  line('2,-8 2,-62', P.dark, 3) +
  paper(soft('5,-60 26,-30 30,-14 5,-12'), { fill: sail, sh: 0, form: 0.4 }) +
  paper(soft('-2,-52 -2,-14 -20,-14'), { fill: P.cream, sh: 0, form: 0.3 }) +
  paper(soft('-30,-10 0,-7 32,-11 24,2 -22,2'), { fill: P.coral, sh: 0, form: 0.4, inner: `<path d="M-34 -6Q0 -2 36 -8" stroke="${P.cream}" stroke-width="3" fill="none"/>` })

/** A kite: its pin is the foot of its string. */
export const kite = () =>
  stroke(pts('0,0 14,-40 10,-78 26,-112'), '#fff6e3', 1.8, 0.9) +
  paper(corners('26,-162 48,-134 26,-108 6,-136', 3), {
    fill: P.coral,
    sh: 1,
    form: 0.2,
    inner: flat(corners('26,-164 50,-134 26,-134', 1), P.lamp) + flat(corners('26,-106 4,-135 26,-135', 1), P.glass),
  }) +
  [
    [18, -96, P.lamp],
    [13, -84, P.glass],
    [11, -72, P.coral],
  ]
    .map(([x, y, c]) => flat(corners(`${x - 6},${y - 4} ${x + 6},${y + 4} ${x + 6},${y - 4} ${x - 6},${y + 4}`, 1), c))
    .join('')

/** A seal puts its head out. `mood`: 'up', 'wink'. */
export const seal = (mood = 'up') =>
  paper(soft('-26,4 -24,-20 -14,-38 0,-43 14,-38 24,-20 26,4 0,8'), { fill: '#7d7f9c', sh: 0, form: 0.5 }) +
  at(-8, -24, dot(0, 0, 0.6)) +
  (mood === 'up' ? at(9, -24, dot(0, 0, 0.6)) : line('4,-24 9,-27 14,-24', P.ink, 2.6)) +
  flat(ell(-4, -13, 7, 5), '#b9b6c8') +
  flat(ell(5, -13, 7, 5), '#b9b6c8') +
  flat(soft('-4,-18 5,-18 0.5,-13'), P.ink) +
  [
    [-12, -13, -27, -16],
    [-12, -10, -26, -8],
    [13, -13, 28, -16],
    [13, -10, 27, -8],
  ]
    .map(([a, b, x, y]) => line(`${a},${b} ${x},${y}`, '#e9e4ee', 1.3, 0.8))
    .join('') +
  paper(soft('-38,4 -18,-1 0,1 18,-1 38,4 18,9 -18,9'), { fill: '#bfe3d6', sh: 0, form: 0, rim: 0.7 })

export const seaBuoy = () =>
  paper(corners('-9,-10 9,-10 4,-34 -4,-34', 3), { fill: P.coral, sh: 0, form: 0.4, inner: `<path d="M-12 -26H12V-19H-12Z" fill="${P.cream}"/>` }) +
  paper(soft('-15,-10 15,-10 11,0 0,4 -11,0'), { fill: P.coral, sh: 0, form: 0.4 }) +
  flat(ell(0, -39, 5), P.lamp)

export const puff = () => paper(soft('-9,0 -11,-9 -4,-15 5,-14 11,-7 8,2 0,4'), { fill: '#fff3dc', sh: 0, form: 0.2, rim: 0.4 })

/** Marram grass: sways about its root. */
export const marram = (c = '#7f9a62') =>
  [
    [-20, -30, 7],
    [-12, -46, 8],
    [-3, -56, 8],
    [6, -50, 8],
    [14, -40, 8],
    [24, -28, 7],
  ]
    .map(([x, y, w], i) => paper(band(`${x * 0.3},2 ${x * 0.6},${y * 0.5} ${x},${y}`, w * 0.7, 1.4), { fill: [c, cool(c, 0.16), '#a9b472'][i % 3], sh: 0, form: 0.2 }))
    .join('')

export const beachBall = () =>
  paper(ell(0, -18, 18), {
    fill: P.cream,
    sh: 0,
    form: 0.4,
    inner:
      flat(soft('0,-38 16,-30 12,-18 0,-16 -4,-26'), P.coral) +
      flat(soft('0,-16 12,-18 18,-8 8,2 -2,-4'), P.lamp) +
      flat(soft('-2,-16 -6,-2 -18,-6 -20,-20 -10,-24'), P.teal) +
      star(0, -18, 3, P.cream, 0),
  })
export const rope = (text) => stroke(pts(text), '#8d6a5c', 5) + stroke(pts(text), '#f7e6c4', 2)
export const postFor = (h) => paper(rect(-7, -h, 14, h, 3), { fill: P.wood, sh: 1, form: 0.4 })
