// The rock pools at low tide, early: chalk cliffs, still water in every hollow, nets and buckets.
import { at, f, P, paper, rng } from '../paper/kit.mjs'
import { soft } from '../paper/points.mjs'
import { FOLK, focusOn } from '../plan/plan.mjs'
import { chalkCliffs, cloud, glitter, openSky, seaBands, sunDisc } from '../things/bay-view.mjs'
import { anemone, bucket, goby, groyne, pool, rock, sandCastle, seal, shell, shrimpNet, spade, starfish } from '../things/rock-pool-things.mjs'
import * as T from '../things/things.mjs'

export const name = 'rock-pools'

const SUN = { x: 1070, y: 352 }

function sky() {
  let s = openSky(
    SUN.x,
    SUN.y,
    '#fff3c8',
    [
      [140, '#ffe2b4', 9],
      [270, '#fccfb0', 11],
      [450, '#f1d2c2', 13],
      [690, '#c4dcda', 15],
      [960, '#92cad6', 17],
      [1240, '#6cacd0', 19],
    ],
    { squash: 0.74 },
  )
  s += sunDisc(SUN.x, SUN.y, 64)
  s += at(760, 214, cloud('#fdf3e6', 2), 0.9) + at(1330, 250, cloud('#fdeee2', 0), 0.8)
  s += at(1536, 462, paper(soft('-170,40 -120,-6 -40,-20 60,-12 160,20 160,40'), { fill: '#a3a3b5', sh: 1, form: 0.1 }) + at(-40, -14, T.windmill(24), 0.5))
  s += seaBands([
    [452, '#c9d0cf'],
    [470, '#9fc6c9'],
    [496, '#79b4bd'],
    [528, '#5ea4b2'],
  ])
  s += glitter(SUN.x, 458, { rows: 10, spread: 90 })
  s += nearCliffs()
  return s + at(900, 300, T.gull(), 0.62) + at(956, 330, T.gull(5), 0.44)
}

// White cliffs in folds, one behind the other, with the lighthouse on their edge; the light comes from the sea.
function nearCliffs() {
  let s = at(446, 340, T.lighthouse(), 0.44)
  s += chalkCliffs('-80,214 40,222 150,244 260,272 360,312 440,330 520,350 566,396 606,450 680,500 730,546', 552, { chalk: '#e9dcdc', green: '#8fa76c', crack: '#c3b0c0' })
  for (const [outline, fill] of [
    ['440,580 446,420 470,372 520,378 556,430 590,480 640,530 690,580', '#f6ebe0'],
    ['190,580 200,400 236,304 300,318 372,346 430,420 446,500 470,580', '#efe3de'],
    ['-90,580 -90,260 -20,256 60,270 130,300 190,380 214,470 250,580', '#f9f0e4'],
  ])
    s += paper(soft(outline), { fill, sh: 2, form: 0.4, amp: 4, tex: 0.8, dir: { x: 0.8, y: -0.5 } })
  // seams of flint, and what clings there
  const r = rng(44)
  s += [...Array(34)]
    .map(
      () => `<path d="M${f(-20 + r() * 560)} ${f(390 + r() * 150)}q8 -4 ${f(10 + r() * 16)} 1" stroke="#a394b0" stroke-width="4" fill="none" opacity=".6" stroke-linecap="round"/>`,
    )
    .join('')
  s += [
    [86, 340],
    [300, 372],
    [150, 430],
    [500, 440],
    [368, 452],
    [30, 470],
  ]
    .map(
      ([x, y], i) =>
        paper(soft(`${x - 24},${y + 4} ${x - 16},${y - 12} ${x},${y - 17} ${x + 18},${y - 10} ${x + 26},${y + 5} ${x},${y + 9}`), { fill: '#9db074', sh: 1, form: 0.3, amp: 2 }) +
        [-10, 2, 13].map((dx) => `<circle cx="${x + dx}" cy="${y - 14 - ((dx + i) & 3)}" r="4.500" fill="#e59aae"/>`).join(''),
    )
    .join('')
  // fallen chalk, and three huts on the shingle
  s += paper(soft('-80,580 -60,548 120,540 300,544 460,538 600,546 700,556 730,580'), { fill: '#d9c3b0', sh: 1, form: 0.1, amp: 2 })
  s += [206, 262, 318].map((x, i) => at(x, 554, T.hut(42, 34, [P.coral, P.teal, '#e0a23c'][i], { plate: 0, door: P.deep }))).join('')
  return (
    s +
    [
      [60, 556, 26],
      [120, 560, 16],
      [400, 556, 22],
      [440, 560, 14],
      [640, 562, 18],
    ]
      .map(([x, y, w]) => at(x, y, paper(soft(`${-w},4 ${-w * 0.8},${-w * 0.6} 0,${-w * 0.9} ${w * 0.8},${-w * 0.5} ${w},4`), { fill: '#f6ebe0', sh: 1, form: 0.5 })))
      .join('')
  )
}

// the last of the tide: it creeps in and out
const shallows = () => T.wave(560, '#8cc4c4', { amp: 5, len: 200, ph: 0.4 }) + T.wave(580, '#b9d8cf', { amp: 5, len: 266, ph: 1.3 })

function shore() {
  let s = T.wave(594, '#eef5e6', { amp: 8, len: 266, ph: 0.7 })
  s += T.wave(604, '#cbb3a4', { amp: 8, len: 266, ph: 0.8 }) + T.wave(626, '#dbbd96', { amp: 9, len: 400, ph: 1.7 })
  // the sky lies in the wet sand
  s += `<ellipse cx="1000" cy="634" rx="420" ry="24" fill="#ffe6c0" opacity=".55" filter="url(#s3)"/><ellipse cx="520" cy="640" rx="300" ry="14" fill="#cfe0e0" opacity=".5" filter="url(#s3)"/>`
  s += T.wave(672, '#e6c798', { amp: 10, len: 533, ph: 0.3 })
  s += ripples() + pebbles() + footprints()
  s += groyne(1196, 566, 1700, 800)
  s += farRocks()
  s += at(664, 712, sandCastle(), 0.84) + at(770, 716, spade(P.coral), 0.6, 8)
  s += nearPools()
  return s
}

// bare feet came up from the sea
const footprints = () =>
  [...Array(9)]
    .map((_, i) => {
      const side = i % 2 ? 1 : -1
      const toes = [-7, -3.5, 0, 3.5, 7].map((x, n) => `<circle cx="${x * side}" cy="${-17 + n * 0.9}" r="${2.7 - n * 0.25}"/>`).join('')
      return `<g transform="translate(${f(880 + i * 7 + side * 11)} ${f(648 + i * 15)}) scale(${f(0.5 + i * 0.06)} ${f(0.36 + i * 0.05)}) rotate(-14)" fill="#b98f6a" opacity=".55"><path d="M-7 -10Q0 -16 8 -9Q8 0 4 6Q6 16 0 18Q-7 16 -4 5Q-8 -2 -7 -10Z"/>${toes}</g>`
    })
    .join('')

const ripples = () =>
  [...Array(16)]
    .map((_, i) => `<path d="M${(i * 211) % 1400} ${f(690 + ((i * 67) % 190))}q60 -12 120 0t120 0" stroke="#cda878" stroke-width="4" fill="none" opacity=".55"/>`)
    .join('')

const pebbles = () => {
  const r = rng(12)
  return [...Array(46)]
    .map((_, i) => {
      const [x, y] = [r() * 1600, 690 + r() * 200]
      return `<ellipse cx="${f(x)}" cy="${f(y)}" rx="${f(4 + r() * 8)}" ry="${f(3 + r() * 4)}" fill="${['#b39a92', '#a79fb5', '#f5e6cb', '#9c95ac'][i % 4]}" opacity=".85"/>`
    })
    .join('')
}

function farRocks() {
  let s = rock('-60,650 -40,596 60,580 170,592 280,586 400,606 470,640 380,664 180,668 20,672', {
    weed: '-60,606 -20,588 60,574 150,588 120,604 40,598 0,616',
    limpets: [
      [300, 622, 0.8],
      [346, 634, 0.7],
    ],
  })
  s += rock('880,634 930,614 1010,610 1090,618 1140,640 1060,654 940,652', { fill: '#9a92a8', sh: 1, weed: '930,616 1000,606 1050,612 1000,624 950,628' })
  return s + at(206, 640, pool(92, 15, { seed: 5, rim: '#8f8699' })) + at(1016, 636, pool(48, 7, { seed: 6, rim: '#9a90a2' }))
}

function nearPools() {
  let s = rock('-80,960 -90,724 20,688 150,700 260,706 372,744 430,800 452,900 470,960', {
    sh: 3,
    weed: '-90,760 -40,700 60,684 140,698 110,716 40,708 0,738 -40,790',
    limpets: [
      [318, 744, 1],
      [352, 766, 0.8],
      [398, 822, 0.9],
    ],
  })
  s += at(
    170,
    806,
    pool(206, 66, {
      inside:
        at(-64, -4, starfish(P.coral, 20), 1) +
        at(96, 22, anemone(), 0.9) +
        at(132, 6, anemone('#b96a9a'), 0.66) +
        at(20, 40, shell('#f2d9cc'), 0.7) +
        at(-132, 18, `<path d="M0 20Q-10 -6 4 -30M14 22Q20 -4 10 -34M-14 22Q-26 0 -18 -22" stroke="#6f9a5a" stroke-width="9" fill="none" stroke-linecap="round"/>`),
    }),
  )
  // the crab has come up to look who is there
  s += at(398, 846, T.crab(), 0.66)
  s += rock('1160,960 1180,842 1260,796 1390,770 1520,764 1680,740 1690,960', {
    sh: 3,
    fill: '#9b8fa0',
    weed: '1440,776 1520,756 1620,744 1680,760 1600,782 1520,778',
    limpets: [
      [1222, 836, 1],
      [1268, 822, 0.8],
    ],
  })
  s += at(1420, 842, pool(176, 48, { seed: 9, inside: at(-70, 6, starfish('#b96a9a', -14), 0.7) + at(64, 8, anemone('#d98a4f'), 0.8) }))
  // a bottle with a letter in it
  s += at(
    1050,
    812,
    paper(soft('-50,10 -52,-12 -40,-18 14,-18 30,-9 52,-8 52,4 30,4 14,12 -40,16'), {
      fill: '#8fc0a8',
      sh: 2,
      form: 0.2,
      op: 0.92,
      inner: `<path d="M-36 -8L6 -10L8 6L-34 8Z" fill="#fff6e3"/><path d="M-44 -12H10" stroke="#f4fff4" stroke-width="4" opacity=".7"/>`,
    }) + paper(soft('50,-10 62,-9 62,5 50,6'), { fill: P.wood, sh: 0 }),
    0.9,
    -8,
  )
  s += at(1262, 788, shrimpNet(P.glass), 0.92, 14) + at(1322, 780, shrimpNet('#e8a2a0'), 0.74, -10)
  return s + at(1234, 812, bucket(P.oil, at(-10, -88, starfish(P.coral, 30), 0.7)), 0.86) + at(560, 826, shell(P.peach), 0.7, -20) + at(930, 838, starfish('#e08a5c', 10), 0.6)
}

const front = () =>
  paper(soft('-80,960 -80,846 -20,838 40,866 140,884 240,900 800,902 1300,900 1460,886 1560,852 1620,834 1680,842 1680,960'), { fill: '#2c2f63', sh: 3, form: 0, amp: 3 }) +
  T.grass(-20, 862, 8, 60, '#3f5a5e', 4) +
  T.grass(1540, 868, 8, 60, '#3f5a5e', 9)

// A layer's soft shadow falls on the one before it: so what moves comes first, the water too, and sky, shore and front follow each other.
export const layers = () => [
  { name: 'boat', body: at(944, 492, T.boat('#b6433f', '#f7e6bd', 0), 0.34) },
  { name: 'seal', body: at(806, 556, seal(), 0.74) },
  { name: 'shallows', body: shallows() },
  { name: 'sky', body: sky(), quality: 46 },
  { name: 'shore', body: shore(), quality: 42 },
  { name: 'fish', body: at(196, 800, goby(), 0.9) + at(238, 818, goby('#a9b58a'), 0.6) },
  { name: 'front', body: front() },
]

export const planes = [
  {
    depth: -1,
    picture: 'sky',
    lights: [
      { id: 'sun', kind: 'glow', x: SUN.x, y: SUN.y, w: 860, h: 700, brightness: 0.55, isPool: true },
      { id: 'lighthouse', kind: 'glow', x: 446, y: 178, w: 150, h: 150, brightness: 0.4, isPool: true },
    ],
  },
  { depth: -0.8, picture: 'boat', ripple: { x: 5, y: 2, ms: 5600 } },
  { depth: -0.5, picture: 'shallows', ripple: { x: 9, y: 4, ms: 6400 } },
  { depth: -0.5, picture: 'seal', ripple: { x: 2, y: 4, ms: 4600 } },
  {
    depth: 0,
    picture: 'shore',
    lights: [
      { id: 'sand', kind: 'glow', x: 840, y: 740, w: 1000, h: 320, brightness: 0.34, isPool: true },
      { id: 'pool', kind: 'glow', x: 190, y: 800, w: 420, h: 180, brightness: 0.3, isPool: true },
    ],
  },
  { depth: 0.05, picture: 'fish', ripple: { x: 12, y: 2, ms: 5800 } },
  ...FOLK,
  { depth: 0.9, picture: 'front' },
  { depth: 0, isShade: true },
]
export const focus = focusOn({ x: 380, y: 160, w: 840, h: 730 })
export const stands = {
  left: { sits: false, wide: { x: 510, y: 766, k: 1.4 }, square: { x: 520, y: 766, k: 1.4 }, upright: { x: 566, y: 776, k: 1.4 } },
  right: { sits: false, wide: { x: 1070, y: 766, k: 1.36 }, square: { x: 1060, y: 766, k: 1.36 }, upright: { x: 1040, y: 776, k: 1.36 } },
  middle: { sits: false, wide: { x: 810, y: 704, k: 1.08 }, square: { x: 810, y: 704, k: 1.08 }, upright: { x: 804, y: 706, k: 1.04 } },
}
