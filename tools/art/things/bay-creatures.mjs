// Who lives in the bay besides people: gulls, the octopus, the cat on the roof; and clouds and smoke.
import { at, ell, P, paper, rect } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { gull } from './things.mjs'

// All in light tones: the stage paints it in the colour of what was touched last.
const PALE = '#efe6e2'
const arm = (text, w = 17) => paper(band(text, w, 7), { fill: PALE, sh: 1, form: 0.35, shade: '#c9bcc6' })
const suckers = (spots) => spots.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.400" fill="#cdbfc8"/>`).join('')

/** Peeps out of the water; waterline at 0,0. */
export const octopus = () =>
  paper(soft('-84,4 -50,-6 0,-4 50,-6 84,4 50,13 0,11 -50,13'), { fill: '#eaf6ee', sh: 0, form: 0, tex: 0.2, op: 0.8 }) +
  arm('-34,2 -52,-22 -66,-30 -74,-18 -66,-12') +
  suckers([
    [-50, -14],
    [-60, -24],
  ]) +
  arm('36,2 52,-26 66,-40 78,-34 74,-24') +
  suckers([
    [50, -18],
    [61, -32],
  ]) +
  paper(soft('-36,4 -40,-30 -30,-62 0,-76 30,-62 40,-30 36,4 0,9'), {
    fill: PALE,
    sh: 2,
    form: 0.4,
    shade: '#c6b9c6',
    inner: '<circle cx="-14" cy="-60" r="5" fill="#fffaf2"/><circle cx="2" cy="-66" r="3.500" fill="#fffaf2"/>' + line('-8,-14 0,-10 8,-14', P.ink, 3),
  }) +
  dot(-14, -30, 1.05) +
  dot(14, -30, 1.05) +
  `<ellipse cx="-25" cy="-18" rx="6" ry="4" fill="#d9c2c6"/><ellipse cx="25" cy="-18" rx="6" ry="4" fill="#d9c2c6"/>` +
  paper(soft('-44,6 -20,-2 0,2 20,-2 44,6 0,14'), { fill: '#eaf6ee', sh: 0, form: 0, tex: 0.2 })

const post = () =>
  paper(rect(-9, -8, 18, 96, 4), { fill: P.wood, sh: 1, form: 0.5, inner: line('-2,0 -3,90', P.dark, 2, 0.4) }) +
  paper(ell(0, -9, 12, 4), { fill: '#c99268', sh: 1 }) +
  paper(rect(-11, 30, 22, 7, 3), { fill: '#f3dfae', sh: 1 })

// Stands on its post and looks left.
const standingGull = () =>
  line('-5,-10 -5,-24', P.apricot, 4) +
  line('7,-10 7,-24', P.apricot, 4) +
  paper(corners('24,-38 50,-34 52,-28 22,-26', 3), { fill: '#5c6588', sh: 1 }) +
  paper(soft('-24,-60 -26,-40 -14,-24 6,-20 30,-28 34,-40 16,-52 4,-62 0,-78 -14,-84 -28,-76'), { fill: '#fffaf0', sh: 1, form: 0.5, shade: '#c3bdd6' }) +
  paper(soft('-6,-52 16,-50 36,-38 44,-30 20,-28 0,-34'), { fill: '#a3adc8', sh: 1, form: 0.4 }) +
  paper(soft('-26,-74 -44,-68 -40,-62 -24,-64'), { fill: P.apricot, sh: 1 }) +
  dot(-18, -74, 0.5)

/** Brushy's cap: a wave of toothpaste. */
const cap = () => paper(soft('-16,2 -18,-8 -8,-18 -1,-12 8,-20 18,-10 16,2 0,5'), { fill: '#fffaf0', sh: 1, form: 0.4, inner: line('-14,-2 -6,-11 1,-3 8,-12 14,-3', P.coral, 4) })

const feather = () => paper(soft('0,0 10,-16 24,-26 30,-24 24,-10 8,2'), { fill: '#c9d4ea', sh: 1, form: 0.4, inner: line('0,2 14,-12 27,-23', '#7a86aa', 2) })

export const gullWithCap = () => post() + standingGull() + at(-12, -84, cap(), 1.05, -8)
export const gullWithFeather = () => post() + standingGull() + at(-46, -60, feather(), 0.9, -30) + at(-66, -14, cap(), 1.15, -6)

export const cloud = () =>
  paper(soft('-100,8 -98,-6 -84,-12 -72,-8 -70,-24 -52,-34 -34,-26 -26,-46 -2,-54 20,-44 26,-28 46,-34 62,-22 62,-8 84,-12 100,-2 100,8 40,12 -40,12'), {
    fill: '#f6c9a8',
    sh: 1,
    form: 0.8,
    dir: { x: 0.1, y: 0.9 },
    shade: '#d39f9f',
    rim: 0.6,
  })

export const puff = () => `<g opacity=".72">${paper(soft('-14,4 -16,-8 -6,-17 6,-16 16,-6 13,6 0,10'), { fill: '#fff3e0', sh: 0, form: 0.3, shade: '#e3cdd0', tex: 0.2 })}</g>`

// Curled up on a ridge, its tail round it; the ridge at 0,0.
const FUR = '#4a3f63'
const curledCat = (isPeeping) =>
  paper(soft('-44,2 -46,-18 -28,-36 4,-40 32,-32 44,-12 40,3 0,7'), {
    fill: FUR,
    sh: 1,
    form: 0.5,
    rim: 0.7,
    inner: [-6, 6, 18].map((x) => line(`${x},-40 ${x + 4},-28`, '#2f2848', 4, 0.6)).join(''),
  }) +
  paper(band('40,-8 44,6 20,8 -14,3', 11, 7), { fill: '#564a70', sh: 1 }) +
  paper(corners('-50,-22 -48,-44 -36,-34 -24,-34 -12,-44 -8,-22 -14,-6 -44,-6', 8), { fill: '#564a70', sh: 1, form: 0.4, rim: 0.7 }) +
  line('-42,-18 -38,-15 -34,-18', P.glow, 2.6) +
  (isPeeping ? `<circle cx="-21" cy="-19" r="6" fill="#ffdf7a"/><ellipse cx="-21" cy="-19" rx="2" ry="4.500" fill="${P.ink}"/>` : line('-25,-18 -21,-15 -17,-18', P.glow, 2.6)) +
  `<path d="M-31 -12h5l-2.500 3.500z" fill="${P.rose}"/>`

export const creatureThings = () => [
  { id: 'gull-0', body: gull(0), box: [-60, -40, 120, 64] },
  { id: 'gull-1', body: gull(7), box: [-60, -50, 120, 74] },
  { id: 'octopus', body: octopus(), box: [-104, -96, 208, 124] },
  { id: 'gull-cap', body: gullWithCap(), box: [-92, -130, 160, 226] },
  { id: 'gull-feather', body: gullWithFeather(), box: [-92, -130, 160, 226] },
  { id: 'cloud', body: cloud(), box: [-116, -72, 232, 98] },
  { id: 'puff', body: puff(), box: [-26, -28, 52, 48] },
  { id: 'cat-asleep', body: curledCat(false), box: [-64, -58, 124, 78] },
  { id: 'cat-one-eye', body: curledCat(true), box: [-64, -58, 124, 78] },
]
