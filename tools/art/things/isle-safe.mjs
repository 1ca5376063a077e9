// Safe: a terracotta horseshoe round a harbour, with the lifeboat station at its head. Middle of the ground at 0,0.
import { at, ell, P, paper, rect } from '../paper/kit.mjs'
import { band, corners, line, pts, soft } from '../paper/points.mjs'
import { cottage, win } from './houses.mjs'
import { boat, isle, path, tree } from './things.mjs'

const GROUND = '-196,-6 -150,-66 -30,-96 100,-82 176,-30 158,6 74,-20 -24,-24 -84,14 -62,58 20,78 22,104 -80,100 -176,56'
const ROOF = '#c9503f'

const mole = () =>
  paper(band('150,16 190,62 166,112 96,134', 34), { fill: '#6d6592', sh: 2, form: 0.3 }) +
  paper(band('150,-6 190,40 166,90 96,112', 28), {
    fill: '#c9bdc4',
    sh: 0,
    form: 0.2,
    inner: [12, 34, 56, 78, 98].map((y) => line(`120,${y} 220,${y + 8}`, '#77709a', 2.4, 0.5)).join(''),
  }) +
  at(96, 112, harbourLight())

const harbourLight = () =>
  paper(corners('-15,0 15,0 10,-44 -10,-44', 3), { fill: P.cream, sh: 1, form: 0.5, inner: `<path d="M-16 -14H16V-28H-16Z" fill="${ROOF}"/>` }) +
  paper(rect(-8, -60, 16, 17, 3), { fill: P.lamp, sh: 0 }) +
  paper(corners('-13,-58 13,-58 0,-73', 2), { fill: P.ink, sh: 0 })

// The boathouse: doors wide open, the lifeboat on its rails, the slip down to the water.
const boathouse = () =>
  paper(corners('-30,-2 30,-2 44,52 -44,52', 2), {
    fill: '#b3a7b4',
    sh: 1,
    inner: [10, 22, 34, 46].map((y) => line(`-50,${y} 50,${y}`, '#33276a', 2, 0.28)).join('') + line('-12,-4 -18,54', '#5c5a80', 4) + line('12,-4 18,54', '#5c5a80', 4),
  }) +
  paper(rect(-60, -56, 120, 56, 3), {
    fill: '#f0ebe2',
    sh: 2,
    form: 0.35,
    inner: [-44, -30, -16, 16, 30, 44, 58].map((x) => line(`${x},-58 ${x},0`, '#33276a', 1.6, 0.16)).join(''),
  }) +
  paper(soft('-36,2 -36,-34 -22,-46 22,-46 36,-34 36,2'), {
    fill: '#2c3f6e',
    sh: 0,
    form: 0,
    inner: `<ellipse cy="0" rx="38" ry="26" fill="#ffcf6e" opacity=".75" filter="url(#s2)"/>`,
  }) +
  paper(soft('-31,-16 0,-11 33,-21 26,4 -22,4'), { fill: '#f08a4a', sh: 1, form: 0.4, inner: `<path d="M-34 -9H36V-3H-34Z" fill="${P.navy}"/>` }) +
  paper(rect(-14, -31, 22, 16, 3), { fill: P.cream, sh: 1 }) +
  win(-9, -27, 11, 8, 1, 2) +
  paper(corners('-70,-53 70,-53 54,-98 -54,-98', 4), {
    fill: ROOF,
    sh: 2,
    form: 0.3,
    inner: [-66, -78, -90].map((y) => line(`-80,${y} 0,${y + 2} 80,${y}`, '#7c2f43', 2.2, 0.6)).join(''),
  }) +
  paper(ell(0, -75, 13), { fill: P.cream, sh: 1, inner: `<path d="M-13 -79h26v8h-26z" fill="${P.navy}"/>` }) +
  paper(ell(0, -75, 5.5), { fill: ROOF, sh: 0 }) +
  paper(rect(-9, -118, 18, 22, 2), { fill: P.cream, sh: 1 }) +
  paper(corners('-14,-116 14,-116 0,-132', 2), { fill: P.slate, sh: 1 })

const lifebuoy = () =>
  paper(rect(-3, -34, 6, 34, 2), { fill: P.dark, sh: 1 }) +
  paper(ell(0, -34, 12), { fill: '#ee6a43', sh: 1 }) +
  `<circle cy="-34" r="5" fill="#d98a6a"/>` +
  [0, 90, 180, 270].map((r) => `<path d="M-2.600 -46h5.200v7h-5.200z" fill="${P.cream}" transform="rotate(${r} 0 -34)"/>`).join('')

const house = (wall, door) => cottage(50, 44, { wall, door, roof: '#a8483f', rows: 1, cols: 3 })

export const drawSafe = () =>
  isle(soft(GROUND), {
    top: '#d98a62',
    side: '#e0a07e',
    depth: 42,
    n: 4,
    inner: `<path d="M-210 -34Q-60 -116 200 -54V-130H-210Z" fill="#93a05a" opacity=".9"/><path d="M-210 -34Q-60 -116 200 -54" stroke="#f3c79a" stroke-width="3" fill="none" opacity=".5"/>`,
  }) +
  path(pts('-30,-30 -84,-26 -128,6 -130,48 -70,80 0,92'), 15, '#f0c79c') +
  mole() +
  at(-62, -46, tree(19, '#6f8f55')) +
  at(30, -18, boathouse()) +
  at(128, -34, tree(20, '#7d9a58')) +
  at(146, -18, tree(14, '#6f8f55')) +
  at(-112, -24, house('#f3dfc0', P.deep)) +
  at(-160, 8, house('#cfdcd6', P.plum)) +
  at(-116, 64, lifebuoy()) +
  at(-44, 90, lifebuoy(), 0.9) +
  at(6, 66, boat('#3d8f97', '#f0d9a0'), 0.34) +
  [-150, -84, -14].map((x, i) => paper(rect(x - 4, [54, 82, 88][i], 8, 13, 3), { fill: P.ink, sh: 1 })).join('')
