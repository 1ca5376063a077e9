// On the bus along the front, just after the rain: big windows, the town sliding by, a rainbow over the bay.
import { at, f, lin, P, paper, rect, rng } from '../paper/kit.mjs'
import { band, line, soft } from '../paper/points.mjs'
import { FOLK, focusOn } from '../plan/plan.mjs'
import { chalkCliffs, cloud, glitter, openSky, seaBands, sunDisc } from '../things/bay-view.mjs'
import { doubleSeat, pole, routeStrip, seatBack, shoppingBag, strap, umbrella } from '../things/bus-things.mjs'
import { bucket } from '../things/rock-pool-things.mjs'
import * as T from '../things/things.mjs'

export const name = 'bus'

const WINDOWS = [
  { x: 40, y: 168, w: 552, h: 316, r: 44 },
  { x: 1008, y: 168, w: 552, h: 316, r: 44 },
]
const DOOR_PANES = [
  { x: 668, y: 196, w: 116, h: 416, r: 26 },
  { x: 816, y: 196, w: 116, h: 416, r: 26 },
]
const hole = ({ x, y, w, h, r }) =>
  `M${x + r} ${y}H${x + w - r}Q${x + w} ${y} ${x + w} ${y + r}V${y + h - r}Q${x + w} ${y + h} ${x + w - r} ${y + h}H${x + r}Q${x} ${y + h} ${x} ${y + h - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`
const HOLES = [...WINDOWS, ...DOOR_PANES].map(hole).join('')

function sky() {
  let s = openSky(
    300,
    250,
    '#fff1c2',
    [
      [130, '#fbd99c', 9],
      [250, '#ecdfb8', 11],
      [420, '#b6dcd6', 13],
      [680, '#8cc2d8', 15],
      [1010, '#7ba6d4', 17],
    ],
    { squash: 0.8 },
  )
  s += sunDisc(300, 250, 58)
  s += ['#d9776f', '#eaa06a', '#efcb74', '#86b98b', '#6fa3c0', '#8f83b8']
    .map((c, i) => `<path d="M${916 + i * 13} 470A${330 - i * 13} ${322 - i * 13} 0 0 1 ${1576 - i * 13} 470" fill="none" stroke="${c}" stroke-width="14" opacity=".62"/>`)
    .join('')
  s += at(520, 250, cloud('#f2f1ec', 0), 0.9) + at(1130, 236, cloud('#f4efe8', 1), 0.9) + at(730, 300, cloud('#eef1f0', 2), 0.8) + at(1440, 286, cloud('#f2f1ec', 0), 0.7)
  s += chalkCliffs('980,420 1060,380 1140,390 1240,356 1340,372 1440,340 1580,346', 424)
  s += seaBands([
    [410, '#a9c6cd'],
    [428, '#7fb3c0'],
    [456, '#5f9db2'],
    [520, '#4b88a4'],
  ])
  s += glitter(300, 416, { rows: 10, spread: 110 })
  s += at(1250, 392, paper(soft('-80,50 -50,8 0,-8 60,4 96,50'), { fill: '#86a27e', sh: 1, form: 0.2 }) + at(0, 0, T.lighthouse(), 0.46))
  return s + at(724, 452, T.boat('#b6433f', '#f7e6bd', 0), 0.4) + at(500, 440, T.boat(P.navy, '#f3c98a', 0), 0.26) + at(716, 262, T.gull(), 0.6)
}

/** What passes outside. It repeats every 1600 units, so that it can slide round for ever: whatever hangs over one end stands at the other too. */
function town() {
  const both = (x, reach, draw) =>
    [x, x - 1600, x + 1600]
      .filter((each) => each > -reach && each < 1600 + reach)
      .map(draw)
      .join('')
  const railing = [...Array(41)].map((_, i) => paper(rect(i * 40 - 4, 470, 8, 76, 2), { fill: '#f3ead8', sh: 0, form: 0, tex: 0 })).join('')
  let s =
    paper(rect(-60, 466, 1720, 10, 2), { fill: '#f3ead8', sh: 1, form: 0, amp: 0.1 }) + paper(rect(-60, 506, 1720, 8, 2), { fill: '#f3ead8', sh: 1, form: 0, amp: 0.1 }) + railing
  const houses = [
    [70, 130, 118, '#f3d9b4', P.slate, P.coral],
    [200, 120, 150, '#b9cfd0', '#6d5a7d', P.oil],
    [1060, 120, 104, '#e9b79a', P.slate, P.deep],
    [1178, 128, 140, '#f3e3c6', '#7a5f78', P.moss],
    [1500, 130, 112, '#d9c4d6', P.slate, P.brick],
  ]
  for (const [x, w, h, wall, roof, door] of houses) s += both(x, w, (cx) => at(cx, 540, T.cottage(w, h, { wall, roof, door, lit: [0, 0, 0, 0] })))
  for (const [x, a, b, d] of [
    [420, P.coral, P.cream, P.deep],
    [506, P.teal, P.cream, '#a04a6a'],
    [592, '#e0a23c', P.cream, P.navy],
  ])
    s += both(x, 60, (cx) => at(cx, 538, T.hut(80, 66, a, { b, door: d, plate: 0 })))
  s += both(760, 80, (x) => at(x, 540, T.tree(44, '#6d9a60'))) + both(1360, 80, (x) => at(x, 540, T.tree(50, '#5d8a5e'))) + both(1290, 60, (x) => at(x, 540, T.tree(34, '#7fa565')))
  s += [320, 880, 1440].map((x) => both(x, 30, (cx) => at(cx, 540, T.lampPost(150), 0.9))).join('')
  s += paper(rect(-60, 536, 1720, 44, 2), {
    fill: '#d9c3b4',
    sh: 1,
    form: 0,
    amp: 0.1,
    inner: [...Array(40)].map((_, i) => `<path d="M${i * 40 + 20} 530V590" stroke="#a58b90" stroke-width="3" opacity=".5"/>`).join(''),
  })
  return s + paper(rect(-60, 576, 1720, 128, 2), { fill: '#8a87a4', sh: 0, form: 0, amp: 0.1, tex: 0.2 })
}

function wall() {
  const [fill, gradient] = lin([
    [0, '#e7dcc4'],
    [1, '#f1e4c8'],
  ])
  const D = `M-10 -10H1610V910H-10Z${HOLES}`
  let s = `${gradient}<path d="${D}" fill="${fill}" fill-rule="evenodd"/><path d="${D}" fill="url(#t3L)" opacity=".35" fill-rule="evenodd"/>`
  // ceiling, with its long lamps
  s += paper(soft('-60,-60 1660,-60 1660,86 1200,104 800,110 400,104 -60,86'), { fill: '#ecd9bb', sh: 2, form: 0.05, amp: 1, tex: 0.35 })
  s += [-1, 1].map((k) => paper(rect(800 + k * 430 - 250, 30, 500, 30, 14), { fill: '#fffbe9', sh: 1, form: 0, rim: 0.3, tex: 0.15 })).join('')
  // below the windows
  s += paper(rect(-20, 506, 660, 220, 3), { fill: '#4f8a8c', sh: 1, form: 0.04, tex: 0.3 }) + paper(rect(960, 506, 660, 220, 3), { fill: '#4f8a8c', sh: 1, form: 0.04, tex: 0.3 })
  s += [-20, 960].map((x) => paper(rect(x, 500, 660, 16, 4), { fill: '#f6ead2', sh: 1, form: 0 })).join('')
  // floor, and the step by the door
  s += paper(rect(-20, 700, 1640, 220, 2), {
    fill: '#7b7394',
    sh: 1,
    form: 0,
    tex: 0.8,
    inner: [...Array(90)].map((_, i) => `<circle cx="${(i * 113) % 1620}" cy="${716 + ((i * 47) % 180)}" r="3" fill="#b9b0c6" opacity=".6"/>`).join(''),
  })
  s += paper(rect(632, 688, 336, 22, 4), { fill: P.oil, sh: 1, form: 0 })
  return s
}

function frames() {
  const seal = (each, w) =>
    `<path d="${hole(each)}" fill="none" stroke="#3d3d66" stroke-width="${w}"/><path d="${hole({ ...each, x: each.x - 9, y: each.y - 9, w: each.w + 18, h: each.h + 18, r: each.r + 6 })}" fill="none" stroke="#fff2cf" stroke-width="3" opacity=".8"/>`
  let s = WINDOWS.map(
    (each) => seal(each, 16) + `<path d="M${each.x} ${each.y + 78}H${each.x + each.w}M${each.x + each.w / 2} ${each.y}v78" stroke="#3d3d66" stroke-width="10"/>`,
  ).join('')
  // the folding door
  s +=
    paper(rect(640, 150, 14, 556, 4), { fill: '#3d3d66', sh: 1, form: 0 }) +
    paper(rect(946, 150, 14, 556, 4), { fill: '#3d3d66', sh: 1, form: 0 }) +
    `<path d="M800 150V700" stroke="#3d3d66" stroke-width="10"/>`
  s += DOOR_PANES.map((each) => seal(each, 14)).join('') + [734, 866].map((x) => paper(rect(x - 5, 360, 10, 190, 5), { fill: P.oil, sh: 1, form: 0.4 })).join('')
  // breath on the glass, and what a finger drew in it
  s += `<mask id="finger"><rect width="1600" height="900" fill="#fff"/><g stroke="#000" stroke-width="11" fill="none" stroke-linecap="round"><circle cx="1450" cy="396" r="34"/><path d="M1434 406Q1450 424 1466 406M1439 386v3M1461 386v3M1330 420Q1352 392 1382 414L1398 402V434L1382 420Q1352 444 1330 420"/></g></mask><path d="M1280 484Q1270 404 1340 372Q1440 330 1556 352V470Q1540 484 1510 484Z" fill="#f4f6f0" opacity=".72" mask="url(#finger)"/>`
  // rain still on the panes
  const r = rng(17)
  for (const { x, y, w, h } of [...WINDOWS, ...DOOR_PANES])
    for (let i = 0; i < w / 16; i++) {
      const [cx, cy, l] = [x + 24 + r() * (w - 48), y + 24 + r() * (h - 70), 5 + r() * 22]
      s += `<path d="M${f(cx)} ${f(cy)}v${f(l)}" stroke="#f6fbf8" stroke-width="4" opacity=".55" stroke-linecap="round"/><circle cx="${f(cx)}" cy="${f(cy + l)}" r="4.500" fill="#f6fbf8" opacity=".7"/>`
    }
  s += WINDOWS.map(
    ({ x, y, w, h }) => `<path d="M${x + w * 0.56} ${y + 90}h70l-130 ${h - 100}h-70ZM${x + w * 0.74} ${y + 90}h26l-130 ${h - 100}h-26Z" fill="#fffdf0" opacity=".2"/>`,
  ).join('')
  return s
}

function inside() {
  let s = wall() + frames()
  s += at(566, 128, routeStrip(468))
  s += at(316, 716, doubleSeat(520)) + at(1284, 716, doubleSeat(520))
  // forgotten, carried home, brought from the beach
  s +=
    at(128, 650, shoppingBag(), 1) +
    at(1490, 646, bucket(P.oil, at(0, -84, T.crab(), 1)), 0.96) +
    at(1440, 640, line('0,0 14,-150', P.wood, 9) + paper(soft('-6,0 -22,-30 -16,-64 12,-66 26,-34 12,0'), { fill: P.coral, sh: 1, form: 0.4 }), 0.8, 12)
  s += pole(626, 96, 716, 400) + pole(974, 96, 716, 400)
  s += at(974, 250, umbrella('#b0569a'), 0.9)
  s += paper(band('-30,150 400,154 800,155 1200,154 1630,150', 13), { fill: '#e9b23c', sh: 2, form: 0.4 })
  // the floor's sun
  const [u, g] = lin([
    [0, '#ffe6a6', 0.5],
    [1, '#ffe6a6', 0],
  ])
  return `${s}${g}<path d="M690 712H910L1020 880H600Z" fill="${u}"/>`
}

const straps = () => [140, 316, 492, 1108, 1284, 1460].map((x, i) => at(x, 156, strap(), 0.84, [-3, 2, -2, 3][i % 4])).join('')

const seats = () =>
  at(340, 930, seatBack(520, 250)) +
  at(1260, 930, seatBack(520, 250)) +
  at(-40, 960, seatBack(250, 232)) +
  at(1640, 960, seatBack(250, 232)) +
  at(340, 806, T.star(0, 0, 26, '#6f76ae', 0)) +
  at(1260, 806, T.star(0, 0, 26, '#6f76ae', 0))

// Only what shows through the glass is kept of the sky, with room for it to shift a little.
const throughGlass = (body) =>
  `<clipPath id="glass">${[...WINDOWS, { x: 660, y: 180, w: 280, h: 330 }].map(({ x, y, w, h }) => `<rect x="${x - 22}" y="${y - 18}" width="${w + 44}" height="${h + 30}"/>`).join('')}</clipPath><g clip-path="url(#glass)">${body}</g>`

// A layer's soft shadow falls on the one before it: the bus throws its own on the sky, never on the town, which slides. The straps come last: they swing, and throw none.
export const layers = () => [
  { name: 'town', body: at(0, -78, town()), quality: 34 },
  { name: 'sky', body: throughGlass(sky()), quality: 42 },
  { name: 'inside', body: inside(), quality: 36 },
  { name: 'seats', body: seats(), quality: 38 },
  { name: 'straps', body: straps(), quality: 40 },
]

export const planes = [
  { depth: -1, picture: 'sky', lights: [{ id: 'sun', kind: 'glow', x: 300, y: 250, w: 620, h: 520, brightness: 0.5, isPool: true }] },
  { depth: -0.6, picture: 'town' },
  {
    depth: 0,
    picture: 'inside',
    lights: [
      { id: 'sunbeam', kind: 'beam', x: 280, y: 210, w: 1150, h: 620, turnDeg: 30, brightness: 0.34, isPool: true },
      { id: 'lamp-left', kind: 'glow', x: 370, y: 46, w: 760, h: 220, brightness: 0.3, isPool: true },
      { id: 'lamp-right', kind: 'glow', x: 1230, y: 46, w: 760, h: 220, brightness: 0.3, isPool: true },
    ],
  },
  { depth: 0.2, picture: 'straps' },
  ...FOLK,
  { depth: 0.8, picture: 'seats' },
  { depth: 0, isShade: true },
  { depth: 0.4, lights: [{ id: 'aisle', kind: 'glow', x: 800, y: 760, w: 760, h: 360, brightness: 0.3, isPool: true }] },
]
export const focus = focusOn({ x: 380, y: 160, w: 840, h: 730 })
// the right one is a grown-up's: longer legs sit lower
const seat = (x, k = 1.38, y = 754) => ({ x, y, k })
export const stands = {
  left: { sits: true, wide: seat(380), square: seat(400), upright: seat(506, 1.28) },
  right: { sits: true, wide: seat(1220, 1.3, 772), square: seat(1200, 1.3, 772), upright: seat(1094, 1.24, 772) },
  middle: { sits: false, wide: { x: 800, y: 768, k: 1.24 }, square: { x: 800, y: 768, k: 1.24 }, upright: { x: 800, y: 768, k: 1.2 } },
}
