// On deck in the bay, when the lamps are lit: the furled sail, the wheel, the lighthouse beyond the rail.
import { at, ell, f, lin, mix, P, paper, rect, rng, stroke } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { FOLK, focusOn } from '../plan/plan.mjs'
import { glitter, openSky } from '../things/bay-view.mjs'
import { dolphin, flaskAndMugs, furledSail, hangingLamp, lifebuoy, lobsterPot, oilskin, ROPE, ropeCoil, shipsWheel } from '../things/boat-things.mjs'
import * as T from '../things/things.mjs'

export const name = 'boat'

const DUSK = { x: 900, y: 440 }
const BEACON = { x: 706, y: 300 }
const MAST = 214

function sky() {
  let s = openSky(
    DUSK.x,
    DUSK.y,
    '#ffe0a4',
    [
      [170, '#fbbd84', 9],
      [300, '#ec9580', 11],
      [460, '#c47894', 13],
      [660, '#8d64a0', 15],
      [890, '#5d559c', 17],
      [1130, '#3e4488', 19],
    ],
    { squash: 0.72, shadow: 0.34, depth: 0.06 },
  )
  const r = rng(7)
  for (let i = 0; i < 44; i++) {
    const [x, y] = [r() * 1600, 20 + r() * 260]
    if (Math.hypot((x - DUSK.x) / 1.3, y - DUSK.y) > 380) s += `<circle cx="${f(x)}" cy="${f(y)}" r="${f(1.4 + r() * 2.2)}" fill="#fff4d4" opacity="${f(0.5 + r() * 0.5)}"/>`
  }
  s += paper(soft('1404,172 1432,150 1420,184 1428,216 1456,236 1420,238 1394,214 1390,190'), { fill: '#fff0c8', sh: 0, form: 0.1, rim: 0.3 })
  s += T.wave(462, '#d3a09c', { amp: 3, len: 60 }) + T.wave(480, '#a98aa6', { amp: 4, len: 84, ph: 1.4 })
  s += glitter(DUSK.x, 468, { rows: 5, spread: 150, fill: '#ffe6ae' })
  // the light's own island, and the one where somebody is at home
  s += at(
    BEACON.x,
    500,
    paper(soft('-150,40 -110,2 -50,-18 20,-22 90,-6 150,40'), { fill: '#4f5f78', sh: 1, form: 0.25 }) +
      at(0, -14, T.lighthouse(), 0.5) +
      at(62, -4, T.cottage(46, 34, { rows: 1, cols: 3, dark: 0.3 })),
  )
  s += at(
    930,
    508,
    paper(soft('-130,40 -112,2 -66,-26 -10,-34 40,-20 84,-14 124,40'), { fill: '#5d5578', sh: 1, form: 0.3 }) +
      at(-34, -24, T.cottage(62, 42, { wall: '#d9b8b0', roof: '#4b4678', rows: 1, cols: 3, dark: 0.25 })) +
      at(-8, -74, T.smoke(), 0.5) +
      at(28, -18, T.tree(20, '#4a5672')) +
      at(62, -12, T.tree(15, '#56607c')) +
      at(-82, -12, T.tree(15, '#4a5672')),
  )
  s += at(1330, 500, paper(soft('-260,30 -180,-10 -80,-30 40,-44 150,-26 260,30'), { fill: '#7d6b96', sh: 1, form: 0.2 }) + at(84, -34, T.windmill(12), 0.62))
  return s + at(70, 482, T.boat('#5a4f7a', '#b98a8e', 1), 0.34)
}

const swell = () => T.wave(508, '#71709e', { amp: 7, len: 168, ph: 0.7 }) + glitter(DUSK.x, 520, { rows: 3, step: 12, spread: 220, fill: '#ffdca6', seed: 4 })
const chop = () =>
  T.wave(556, '#4a5d92', { amp: 10, len: 230, ph: 1.9 }) +
  [180, 420, 640, 1010, 1240, 1490].map((x, i) => line(`${x - 46},${588 + (i % 3) * 12} ${x},${578 + (i % 3) * 12} ${x + 52},${588 + (i % 2) * 10}`, '#c9d3e6', 4, 0.5)).join('')

function deck() {
  const [u, g] = lin([
    [0, '#b57f6c'],
    [1, '#84596a'],
  ])
  const r = rng(15)
  const seams = [706, 730, 758, 792, 832, 878]
  const joints = seams
    .map((y, i) => [0, 1, 2, 3].map(() => `<path d="M${f(r() * 1600)} ${y - 24 - i}v${22 + i * 3}" stroke="#5c3a50" stroke-width="4" opacity=".45"/>`).join(''))
    .join('')
  const grain = [...Array(40)]
    .map(
      () =>
        `<path d="M${f(r() * 1500)} ${f(700 + r() * 180)}q${f(30 + r() * 50)} ${f(-4 + r() * 8)} ${f(80 + r() * 90)} 0" stroke="${r() > 0.5 ? '#c99074' : '#6b4458'}" stroke-width="3" fill="none" opacity=".4"/>`,
    )
    .join('')
  const planks = seams
    .map((y, i) => `<path d="M-60 ${y - 8 + i}Q800 ${y + 10} 1660 ${y - 10 + i}" stroke="#5c3a50" stroke-width="${3 + i * 0.6}" fill="none" opacity=".6"/>`)
    .join('')
  let s =
    g +
    paper(soft('-80,676 300,690 800,694 1300,686 1680,668 1680,960 -80,960'), {
      fill: '#a5706a',
      sh: 0,
      form: 0,
      tex: 0.7,
      inner: `<rect x="-60" y="640" width="1720" height="280" fill="${u}"/>${grain}${planks}${joints}`,
    })
  // bulwark and its rail, rising a little to both ends
  s += paper(soft('-80,576 300,596 800,602 1300,594 1680,566 1680,678 1300,694 800,700 300,696 -80,684'), {
    fill: '#cdbfcb',
    sh: 2,
    form: 0.08,
    inner:
      [60, 220, 380, 540, 700, 860, 1020, 1180, 1340, 1500].map((x) => `<path d="M${x} 570V700" stroke="#8a7a9a" stroke-width="6" opacity=".5"/>`).join('') +
      [300, 780, 1260].map((x) => `<rect x="${x - 30}" y="668" width="60" height="14" rx="7" fill="#3f4478"/>`).join(''),
  })
  s += paper(band('-60,572 300,592 800,598 1300,590 1660,562', 26), { fill: '#b57c52', sh: 2, form: 0.3 })
  // stanchions and the lifeline
  s += [90, 420, 640, 960, 1180]
    .map((x) => paper(rect(x - 6, 494, 12, 96, 4), { fill: '#d9d0d6', sh: 1, form: 0.5 }) + paper(ell(x, 492, 10), { fill: P.brass, sh: 1, form: 0.4 }))
    .join('')
  s += stroke(
    [
      [-30, 496],
      [90, 500],
      [255, 514],
      [420, 502],
      [530, 512],
      [640, 503],
      [800, 518],
      [960, 503],
      [1070, 513],
      [1180, 500],
      [1330, 512],
      [1640, 490],
    ],
    ROPE,
    7,
  )
  s += at(960, 590, lifebuoy(), 0.9)
  return s + rig() + cabin() + at(1350, 752, shipsWheel(), 1.04) + at(446, 590, flaskAndMugs(), 0.6)
}

function rig() {
  let s = [-70, -10, 52].map((dx) => line(`${MAST},-30 ${MAST + dx * 3.2},576`, ROPE, 5)).join('')
  s += [150, 250, 350, 450].map((y) => line(`${f(MAST - 224 * ((y + 30) / 606))},${y} ${f(MAST - 32 * ((y + 30) / 606))},${y + 4}`, '#8a6a68', 4, 0.8)).join('')
  s += paper(rect(MAST - 21, -30, 42, 740, 6), {
    fill: '#a9714a',
    sh: 3,
    form: 0.55,
    inner: [96, 300, 520].map((y) => `<rect x="${MAST - 30}" y="${y}" width="60" height="15" fill="${P.brass}"/>`).join(''),
  })
  s += paper(rect(MAST - 40, 690, 80, 26, 6), { fill: '#6d4638', sh: 1 })
  s += at(MAST + 18, 214, furledSail(452), 1, 0)
  // belayed ropes, and the bracket for the lamp
  s +=
    stroke(
      [
        [MAST + 22, 430],
        [MAST + 40, 476],
        [MAST + 30, 540],
        [MAST + 14, 476],
        [MAST + 24, 430],
      ],
      ROPE,
      8,
    ) + line(`${MAST + 4},430 ${MAST + 44},430`, '#6d4638', 10)
  return s + line(`${MAST},300 ${MAST + 70},294 ${MAST + 78},306`, P.ink, 8)
}

// the cabin's side at the stern, somebody's lamp behind its porthole
const cabin = () =>
  paper(corners('1476,712 1476,424 1500,396 1680,388 1680,712', 8), {
    fill: '#7f6a8a',
    sh: 3,
    form: 0.15,
    inner: [1512, 1556, 1600].map((x) => `<path d="M${x} 380V720" stroke="#4f4470" stroke-width="4" opacity=".5"/>`).join(''),
  }) +
  paper(corners('1456,418 1486,376 1690,366 1690,400 1500,408', 6), { fill: '#e0d2d0', sh: 2, form: 0.2 }) +
  paper(ell(1552, 486, 46), { fill: P.brass, sh: 2, form: 0.4 }) +
  paper(ell(1552, 486, 33), {
    fill: '#ffd977',
    sh: 0,
    form: 0,
    rim: 0,
    tex: 0.2,
    inner: `<ellipse cx="1552" cy="480" rx="22" ry="20" fill="#fff3c6"/><path d="M1519 506H1585V530H1519Z" fill="#b5653f" opacity=".7"/><path d="M1540 506v-14h14v14z" fill="${P.teal}"/>`,
  }) +
  at(1520, 566, oilskin(), 0.86)

const front = () =>
  at(150, 868, ropeCoil(), 1.12) +
  at(1476, 872, lobsterPot(), 1.16) +
  at(1284, 760, T.crab(), 0.62) +
  at(
    1310,
    886,
    paper(soft('-30,0 -34,-24 0,-40 34,-24 30,0 0,6'), { fill: P.coral, sh: 1, form: 0.5, inner: `<path d="M-40 -22H40V-10H-40Z" fill="${P.cream}"/>` }) +
      line('0,-38 2,-64', P.dark, 6),
    1,
  ) +
  paper(soft('-80,960 -80,878 200,892 800,899 1400,893 1680,880 1680,960'), { fill: mix('#2c2f63', P.ink, 0.1), sh: 2, form: 0, amp: 1 })

const flags = () => T.bunting(MAST + 20, 20, 1640, 20, 74, 19, ['#c9564c', '#d9a24a', '#4f9a96', '#d9cdd0', '#8f6fa6'])

// A layer's soft shadow falls on the one before it: so what moves comes first, the sea too, and sky, deck and front follow each other.
export const layers = () => [
  { name: 'lamp', body: at(MAST + 78, 304, hangingLamp(), 1.1) },
  { name: 'dolphin', body: at(314, 556, dolphin(), 0.6) },
  { name: 'flags', body: flags(), quality: 42 },
  { name: 'swell', body: swell(), quality: 40 },
  { name: 'chop', body: chop(), quality: 40 },
  { name: 'sky', body: sky(), quality: 46 },
  { name: 'deck', body: deck(), quality: 44 },
  { name: 'front', body: front() },
]

export const planes = [
  {
    depth: -1,
    picture: 'sky',
    lights: [
      { id: 'dusk', kind: 'glow', x: DUSK.x, y: DUSK.y, w: 900, h: 620, brightness: 0.4, isPool: true },
      { id: 'lighthouse', kind: 'glow', x: BEACON.x, y: BEACON.y, w: 300, h: 300, brightness: 0.9 },
      { id: 'beam', kind: 'beam', x: BEACON.x, y: BEACON.y, w: 860, h: 200, turnDeg: 188, sweepDeg: 6, brightness: 0.7 },
      { id: 'beam-back', kind: 'beam', x: BEACON.x, y: BEACON.y, w: 620, h: 150, turnDeg: 8, sweepDeg: 6, brightness: 0.36 },
    ],
  },
  { depth: -0.6, picture: 'swell', ripple: { x: 8, y: 3, ms: 6400 } },
  { depth: -0.4, picture: 'dolphin', ripple: { x: 2, y: 7, ms: 4300 } },
  { depth: -0.3, picture: 'chop', ripple: { x: -11, y: 5, ms: 5200 } },
  { depth: 0.1, picture: 'deck' },
  { depth: 0.2, picture: 'flags' },
  {
    depth: 0.2,
    picture: 'lamp',
    lights: [
      { id: 'mast-lamp', kind: 'glow', x: MAST + 78, y: 376, w: 460, h: 460, brightness: 0.9, isPool: true },
      { id: 'porthole', kind: 'glow', x: 1552, y: 486, w: 380, h: 380, brightness: 0.6, isPool: true },
    ],
  },
  ...FOLK,
  { depth: 0.9, picture: 'front' },
  { depth: 0, isShade: true },
  { depth: 0.4, lights: [{ id: 'deck', kind: 'glow', x: 780, y: 760, w: 1300, h: 360, brightness: 0.34, isPool: true }] },
]
export const focus = focusOn({ x: 380, y: 160, w: 840, h: 730 })
export const stands = {
  left: { sits: false, wide: { x: 496, y: 772, k: 1.4 }, square: { x: 500, y: 772, k: 1.4 }, upright: { x: 544, y: 780, k: 1.36 } },
  right: { sits: false, wide: { x: 1136, y: 772, k: 1.36 }, square: { x: 1120, y: 772, k: 1.36 }, upright: { x: 1062, y: 780, k: 1.36 } },
  middle: { sits: false, wide: { x: 850, y: 730, k: 1.12 }, square: { x: 846, y: 730, k: 1.12 }, upright: { x: 816, y: 734, k: 1.06 } },
}
