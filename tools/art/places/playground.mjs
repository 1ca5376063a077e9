// The school playground at noon: high sun, games painted on the ground, the bench where nobody stays alone.
import { at, ell, f, P, paper, rect, rng } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { FOLK, focusOn } from '../plan/plan.mjs'
import { chalkCliffs, cloud, glitter, openSky, seaBands, sunDisc } from '../things/bay-view.mjs'
import { climbingFrame, friendshipBench, groundSnail, hopscotch, netballPost, pennant, planter, skippingRope, wallMural } from '../things/playground-things.mjs'
import { schoolFront } from '../things/school-building.mjs'
import * as T from '../things/things.mjs'

export const name = 'playground'

const SUN = { x: 930, y: 176 }

function sky() {
  let s = openSky(SUN.x, SUN.y, '#fff3c4', [
    [170, '#fbeab8', 9],
    [300, '#d6ebd2', 11],
    [490, '#a6dad8', 13],
    [740, '#7cc0d2', 15],
    [1030, '#6499c8', 17],
  ])
  s += sunDisc(SUN.x, SUN.y, 70, '#fffbe6')
  s += at(700, 250, cloud('#fffaf0', 0), 0.8) + at(1080, 330, cloud('#f3f4ea', 2), 0.7) + at(590, 372, cloud('#eef1ea', 1), 0.5)
  s += chalkCliffs('520,470 600,430 680,436 740,410 800,424 860,452 900,470', 474)
  s += seaBands([
    [456, '#a6cdd0'],
    [476, '#7db7c0'],
    [504, '#5fa3b2'],
  ])
  s += glitter(930, 464, { rows: 6, spread: 130 })
  s += at(650, 424, paper(soft('-70,50 -50,6 0,-8 52,4 84,50'), { fill: '#86a27e', sh: 1, form: 0.2 }) + at(0, 0, T.lighthouse(), 0.42))
  return s + at(1000, 492, T.boat('#b6433f', '#f7e6bd', 0), 0.3) + at(770, 486, T.boat(P.navy, '#f3c98a', 0), 0.22)
}

const tree = () =>
  paper(band('10,0 2,-120 14,-240', 44, 26), { fill: P.dark, sh: 2, form: 0.5 }) +
  paper(soft('-150,-180 -160,-300 -90,-390 20,-420 130,-380 170,-290 150,-190 60,-160 -60,-156'), { fill: '#4f8560', sh: 3, form: 0.35, amp: 3 }) +
  [...Array(7)].map((_, i) => paper(ell(-120 + i * 42, -206 - (i % 3) * 20, 40, 30), { fill: '#5b9263', sh: 1, form: 0.5, amp: 2 })).join('') +
  paper(soft('-110,-250 -80,-340 10,-372 90,-330 80,-260 10,-226 -60,-222'), { fill: '#73a565', sh: 2, form: 0.45, amp: 3 })

function wall() {
  let s = paper(rect(-40, 508, 1680, 118, 3), { fill: '#b9745c', sh: 2, form: 0 })
  let courses = ''
  for (let y = 522, i = 0; y < 620; y += 18, i++) for (let x = (i % 2) * 28 - 20; x < 1600; x += 56) courses += `M${x} ${y}h${40 + ((x + i * 31) % 9)}`
  s += `<path d="${courses}" stroke="#96564e" stroke-width="4" opacity=".4"/>`
  s += at(566, 520, paper(rect(0, 0, 420, 96, 3), { fill: '#cfe3da', sh: 1, form: 0, inner: wallMural(420, 96) }))
  return s + paper(rect(-40, 496, 1680, 20, 4), { fill: '#e6d3c2', sh: 2, form: 0 })
}

function ground() {
  let s = T.wave(622, '#9a92a6', { amp: 3, len: 420, ph: 0.6, tex: 0.9 })
  s += paper(soft('-60,940 -40,700 240,652 760,640 1320,650 1660,708 1660,940'), { fill: '#bdaeac', sh: 0, form: 0, amp: 3, tex: 0.7, rim: 0.3 })
  s += paper(soft('120,980 220,742 560,690 900,684 1260,706 1480,776 1540,980'), { fill: '#d6c3b2', sh: 0, form: 0, amp: 4, tex: 0.7, rim: 0.35 })
  s += `<path d="M-20 690Q420 640 820 652T1640 690" stroke="#fff3d4" stroke-width="7" fill="none" opacity=".55"/>`
  s += hopscotch(800, 852, [800, 664])
  s += at(1230, 812, groundSnail(), 0.94)
  // the sun game: touch every ray
  s += `<g opacity=".8">${[...Array(10)].map((_, i) => `<path d="M0 -62L9 -92L-9 -92Z" fill="${[P.oil, P.coral][i % 2]}" transform="translate(392 806) scale(1 .45) rotate(${i * 36})"/>`).join('')}<ellipse cx="392" cy="806" rx="54" ry="24" fill="${P.oil}"/></g>`
  // a leaf or two, chalk scribbles, a shadow under the tree
  const r = rng(8)
  s += [...Array(16)]
    .map(
      () =>
        `<path d="M${f(r() * 1600)} ${f(670 + r() * 200)}q${f(12 + r() * 20)} ${f(-6 + r() * 12)} ${f(30 + r() * 20)} 0" stroke="#8f8296" stroke-width="3" fill="none" opacity=".5"/>`,
    )
    .join('')
  // shade of the branch overhead, with the sun through its leaves
  s += `<g fill="#5f5a86" opacity=".16">${[...Array(22)].map(() => `<ellipse cx="${f(1290 + r() * 330)}" cy="${f(742 + r() * 110)}" rx="${f(20 + r() * 30)}" ry="${f(6 + r() * 7)}"/>`).join('')}</g>`
  return s
}

function yard() {
  let s = at(250, 560, schoolFront({ hour: 12, minute: 5 }), 0.98)
  // a paper aeroplane has landed on the roof
  s += at(404, 314, paper(corners('-26,0 28,-14 6,10', 2), { fill: P.cream, sh: 1 }) + paper(corners('-8,4 28,-14 0,16', 2), { fill: '#d9d2dc', sh: 0 }), 1, -14)
  s += at(1560, 640, tree())
  s += wall() + ground()
  s += at(930, 646, netballPost(), 0.98) + at(1336, 676, climbingFrame(), 0.92)
  // wood chips under the frame
  s += paper(soft('1010,700 1080,672 1300,664 1560,668 1640,690 1500,716 1240,722 1080,716'), { fill: '#b98a5e', sh: 0, form: 0.1, amp: 3, tex: 0.9, op: 0.72 })
  s += at(1336, 676, `<path d="M-100 0h34M60 0h38" stroke="#6d4638" stroke-width="9" opacity=".5"/>`)
  // somebody small has come to the shop under the tower
  s += at(1392, 692, T.crab(), 0.56)
  s += at(306, 690, friendshipBench(), 0.9)
  // a jumper left on the bench, a lunch box under it, and a gull with an eye on the sandwich
  s += at(196, 636, paper(soft('-30,-6 -22,-26 8,-30 30,-16 34,8 26,30 10,22 -8,30 -24,20'), { fill: P.teal, sh: 1, form: 0.4, inner: line('-40,6 0,2 40,8', P.cream, 7, 0.8) }))
  s += at(404, 694, paper(rect(-26, -34, 52, 36, 8), { fill: P.coral, sh: 1, form: 0.4 }) + line('-12,-34 0,-46 12,-34', P.dark, 5))
  s += at(520, 497, sittingGull(), 0.9)
  return s
}

const sittingGull = () =>
  line('-4,0 -4,-14', P.apricot, 4) +
  line('6,0 6,-14', P.apricot, 4) +
  paper(soft('-34,-22 -10,-36 12,-40 16,-58 30,-62 38,-50 32,-30 20,-14 -8,-10'), { fill: P.cream, sh: 1, form: 0.35 }) +
  paper(soft('-46,-24 -20,-34 12,-30 6,-18 -16,-14'), { fill: '#a3a6bb', sh: 1, form: 0.3 }) +
  paper(corners('36,-54 54,-48 37,-44', 2), { fill: P.oil, sh: 0 }) +
  `<circle cx="30" cy="-53" r="3" fill="${P.ink}"/>`

const branch = () => {
  const r = rng(21)
  let s = paper(band('1660,-10 1540,34 1440,46 1366,86', 26, 8), { fill: P.dark, sh: 2, form: 0.4 })
  for (let i = 0; i < 26; i++) {
    const t = i / 26
    const [x, y] = [1650 - t * 300 + (r() - 0.5) * 40, 8 + t * 66 + (r() - 0.4) * 90]
    s += at(x, y, paper(soft('0,-26 15,-8 14,12 0,28 -14,12 -15,-8'), { fill: ['#4f8560', '#6fa263', '#8fb866', '#3f6d5d'][i % 4], sh: 1, form: 0.4 }), 0.8 + r() * 0.6, r() * 360)
  }
  return s
}

const front = () => at(96, 872, planter(), 1.02) + at(1490, 846, T.ICON.ball(), 0.82) + at(1330, 862, skippingRope(), 0.9)

// A layer's soft shadow falls on the one before it: so what moves comes first, and sky, yard and front follow each other.
export const layers = () => [
  { name: 'cloud', body: at(1250, 240, cloud('#fffaf0', 1), 1.2) },
  { name: 'flag', body: at(1336, 254, pennant(P.glass), 0.86) },
  { name: 'branch', body: branch() },
  { name: 'sky', body: sky(), quality: 46 },
  { name: 'yard', body: yard(), quality: 44 },
  { name: 'front', body: front() },
]

export const planes = [
  { depth: -1, picture: 'sky', lights: [{ id: 'sun', kind: 'glow', x: SUN.x, y: SUN.y, w: 720, h: 620, brightness: 0.5, isPool: true }] },
  { depth: -0.8, picture: 'cloud', ripple: { x: 16, y: 1, ms: 24000 } },
  { depth: 0, picture: 'flag' },
  {
    depth: 0,
    picture: 'yard',
    lights: [
      { id: 'ground', kind: 'glow', x: 820, y: 780, w: 1400, h: 420, brightness: 0.4, isPool: true },
      { id: 'sunbeam', kind: 'beam', x: SUN.x, y: SUN.y - 40, w: 900, h: 760, turnDeg: 98, sweepDeg: 2, brightness: 0.16, isPool: true },
    ],
  },
  ...FOLK,
  { depth: 0.8, picture: 'front' },
  { depth: 1, picture: 'branch' },
  { depth: 0, isShade: true },
]
export const focus = focusOn({ x: 380, y: 160, w: 840, h: 730 })
export const stands = {
  left: { sits: false, wide: { x: 500, y: 762, k: 1.4 }, square: { x: 500, y: 762, k: 1.4 }, upright: { x: 556, y: 776, k: 1.42 } },
  right: { sits: false, wide: { x: 1080, y: 762, k: 1.36 }, square: { x: 1080, y: 762, k: 1.36 }, upright: { x: 1040, y: 776, k: 1.38 } },
  middle: { sits: false, wide: { x: 790, y: 706, k: 1.12 }, square: { x: 790, y: 706, k: 1.12 }, upright: { x: 798, y: 706, k: 1.08 } },
}
