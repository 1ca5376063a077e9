// The school hall in the middle of a bright day: sun through tall windows, the stage made ready for a play about the sea.
import { at, cool, d, ell, f, P, paper, poly, rect, warm } from '../paper/kit.mjs'
import { corners, dot, line, soft } from '../paper/points.mjs'
import { FOLK, focusOn } from '../plan/plan.mjs'
import { ballBag, footlight, gymBench, hoop, piano, rope, sockMonkey, vaultingBox, wallBars } from '../things/hall-things.mjs'
import * as rooms from '../things/rooms.mjs'
import * as T from '../things/things.mjs'

export const name = 'hall'

const WINDOWS = [48, 166, 284].map((x) => [x, 150, 88, 290])
const BLUE = '#2f6a8c'
const GOLD = '#dba441'

function view() {
  let s = ''
  ;[
    [56, '#fff0bd', 7],
    [98, '#e6f0e0', 9],
    [146, '#bfe4ee', 9],
    [220, '#84c6e4', 11],
  ].forEach(([r, c, n], i) => {
    s += T.frame(T.halo(120, 210, r, n, 0.06, 0.9, i), c, { shadow: 0.1 })
  })
  s += [376, 396, 420].map((y, i) => T.wave(y, ['#9cc4cf', '#6fb0bd', '#4c99a8'][i], { amp: 3, len: 46 + i * 20, ph: i })).join('')
  s += at(330, 404, paper(soft('-90,60 -60,10 -20,-8 40,0 90,40'), { fill: '#7fa07a', sh: 1, form: 0.25 }) + at(0, 2, T.lighthouse(), 0.3))
  s += at(212, 416, T.boat(P.coral, P.cream), 0.22) + at(204, 236, T.gull(6), 0.7)
  return rooms.through('view', [40, 140, 350, 310], '#fffae0', s)
}

function wall() {
  let s = rooms.wall(WINDOWS, '#b98f86', '#d8b08c')
  s += rooms.panels(520, 150, '#b5855e', 70) + rooms.rail(508, 18, '#f4e6c6', 2)
  s += rooms.boards(656, '#d2a066', { seams: '#7f5138', spread: 2.1 }) + rooms.rail(644, 16, '#8a5a48', 1)
  s += rooms.soak(WINDOWS, 'noon', 190, 260, 1350, [
    [0, '#fff6cf', 0.75],
    [0.3, '#ffe9b0', 0.4],
    [0.6, '#b0708c', 0.16],
    [1, '#33307c', 0.44],
  ])
  // beams of the roof, and what has got stuck up there
  s += paper(rect(-20, 34, 1640, 30, 4), { fill: '#a9714a', sh: 2, form: 0 })
  s += [170, 560, 1040, 1430].map((x) => paper(corners(`${x - 13},-10 ${x + 13},-10 ${x + 13},46 ${x - 13},46`, 3), { fill: '#8a5a44', sh: 1, form: 0.2 })).join('')
  s += at(1302, 40, shuttlecock(), 0.8) + at(470, 36, T.ICON.ball(), 0.5)
  s += WINDOWS.map((w) => rooms.sash(...w, { cols: 1, rows: 3 })).join('')
  s += lines() + sunPatches() + at(1414, 664, wallBars(300, 486)) + at(1330, 348, sockMonkey(), 0.9)
  return s + stage() + at(136, 684, piano(), 0.94)
}
const shuttlecock = () => paper(corners('-20,-34 20,-34 9,-6 -9,-6', 3), { fill: P.cream, sh: 1, form: 0.3 }) + paper(ell(0, -4, 10, 8), { fill: P.coral, sh: 1, form: 0.3 })
// games are marked on the floor
const lines = () =>
  `<path d="M-20 842L420 690H1180L1620 842" fill="none" stroke="#c9564c" stroke-width="7" opacity=".55"/><ellipse cx="800" cy="792" rx="250" ry="54" fill="none" stroke="#f7ecd2" stroke-width="8" opacity=".6"/><path d="M800 660V738M800 846V910" stroke="#3f78a0" stroke-width="7" opacity=".5"/>`
// where the windows lie on the boards
const sunPatches = () =>
  [0, 1, 2]
    .map((i) => {
      const x = 330 + i * 190
      return `<path d="${d(
        poly(
          [
            [x, 690],
            [x + 92, 690],
            [x + 230, 812],
            [x + 112, 812],
          ],
          4,
        ),
      )}" fill="#fff3c0" opacity=".5"/><path d="M${x + 40} 730l96 0M${x + 84} 772l104 0" stroke="#d2a066" stroke-width="7" opacity=".55"/>`
    })
    .join('')

// the stage: a paper sea in the school's own theatre
function stage() {
  let s = `<clipPath id="set"><rect x="434" y="120" width="732" height="452"/></clipPath><g clip-path="url(#set)"><rect x="434" y="120" width="732" height="452" fill="#ffe9b4"/>`
  ;[
    [70, '#f3c98f', 8],
    [140, '#c98f9c', 9],
    [220, '#7f6fa6', 9],
    [310, '#4a5196', 11],
  ].forEach(([r, c, n], i) => {
    s += T.frame(T.halo(748, 276, r, n, 0.05, 0.9, i), c, { shadow: 0.34 })
  })
  s += paper(soft('740,230 784,242 806,282 784,324 738,336 766,310 774,282 764,254'), { fill: '#fff4cf', sh: 2, form: 0.2 })
  s += [
    [560, 190, 13],
    [1010, 180, 15],
    [676, 168, 10],
    [934, 226, 9],
    [610, 262, 9],
    [1064, 276, 11],
  ]
    .map(([x, y, q]) => line(`${x},110 ${x},${y - q}`, P.cream, 2, 0.5) + T.star(x, y, q, P.cream))
    .join('')
  s += waves(430, '#5f86b4', 58) + at(880, 490, cardboardShip(), 0.74) + waves(486, '#3f78a0', 66) + waves(522, '#2c5f86', 74)
  s += '</g>'
  // its floor, front and footlights
  s += paper(corners('420,548 1180,548 1216,586 384,586', 3), { fill: '#b98152', sh: 2, form: 0.1 })
  s += paper(rect(384, 582, 832, 84, 4), {
    fill: '#8a4f4c',
    sh: 2,
    form: 0,
    inner: Array.from({ length: 9 }, (_, i) => `<path d="M${430 + i * 92} 596h62v54h-62z" fill="#a5635a" opacity=".75"/>`).join(''),
  })
  s += paper(rect(376, 572, 848, 17, 5), { fill: '#d8a66e', sh: 2, form: 0 })
  // up to it by ramp, for wheels and for feet
  s +=
    paper(corners('176,664 386,584 420,584 420,664', 4), { fill: '#b98152', sh: 2, form: 0.1 }) +
    line('206,606 384,536', P.brass, 9) +
    [222, 300, 376].map((x) => line(`${x},${664 - (x - 190) * 0.36} ${x},${606 - (x - 206) * 0.39}`, P.brass, 7)).join('')
  return s
}
const waves = (y, c, step) => {
  const p = [[420, 640]]
  for (let x = 420; x <= 1180; x += step) p.push([x, y + 12, 0], [x + step * 0.35, y - 12, 10], [x + step * 0.62, y - 16, 8], [x + step * 0.52, y + 2, 6])
  return paper(poly([...p, [1190, 640]], 6), { fill: c, sh: 2, form: 0.05, amp: 0.6 })
}
const cardboardShip = () =>
  paper(rect(-6, -236, 12, 170, 3), { fill: P.wood, sh: 1, form: 0.3 }) +
  paper(soft('8,-226 96,-196 112,-128 96,-84 8,-92 26,-160'), { fill: '#f3e3c6', sh: 2, form: 0.2, inner: T.star(62, -150, 28, P.coral, 0) }) +
  paper(soft('-8,-206 -72,-160 -92,-96 -8,-96'), { fill: '#e9c08f', sh: 2, form: 0.25 }) +
  paper(corners('0,-258 46,-244 0,-230', 3), { fill: P.coral, sh: 1 }) +
  paper(soft('-150,-66 -90,-54 0,-52 90,-56 156,-76 134,0 84,30 -84,30 -128,2'), {
    fill: '#b9784c',
    sh: 2,
    form: 0.3,
    inner: `<path d="M-170 -34Q0 -10 170 -40" stroke="#e6c795" stroke-width="9" fill="none"/>`,
  }) +
  [-66, -10, 46].map((x) => paper(ell(x, -6, 13), { fill: '#f7dd9c', sh: 1, form: 0.2 })).join('')

/** The curtains, a layer of their own, and the paper horse who waits behind one. */
function curtains() {
  let s = [0, 1].map((k) => hoof(612 + k * 44, 566)).join('') + at(666, 408, paperHorse())
  s += drape(1) + drape(-1)
  // pelmet, pillars
  let scallops = ''
  for (let i = 0; i < 9; i++) scallops += `${434 + i * 84 + 6},186 ${434 + i * 84 + 42},210 ${434 + i * 84 + 78},186 `
  s += paper(soft(`424,104 800,96 1176,104 1182,180 ${scallops.trim().split(' ').reverse().join(' ')} 418,180`), { fill: BLUE, sh: 3, form: 0.06, amp: 0.8 })
  for (let i = 0; i < 9; i++) s += paper(ell(476 + i * 81, 212, 9), { fill: GOLD, sh: 1, form: 0.4 })
  s += [398, 1202]
    .map(
      (x) =>
        paper(rect(x - 26, 98, 52, 486, 5), {
          fill: '#a5684c',
          sh: 2,
          form: 0.25,
          inner: [-10, 8].map((k) => `<path d="M${x + k} 90V600" stroke="#6d4138" stroke-width="4" opacity=".45"/>`).join(''),
        }) + paper(rect(x - 36, 552, 72, 34, 5), { fill: '#b97d58', sh: 1, form: 0.2 }),
    )
    .join('')
  s += paper(rect(360, 82, 880, 30, 6), { fill: '#b97d58', sh: 2, form: 0 })
  s += at(
    800,
    150,
    paper(soft('-46,34 -58,2 -40,-34 0,-48 40,-34 58,2 46,34 16,44 -16,44'), {
      fill: GOLD,
      sh: 2,
      form: 0.4,
      inner: [-32, -16, 0, 16, 32].map((x) => line(`${x * 0.3},44 ${x},-44`, cool(GOLD, 0.3), 4, 0.6)).join(''),
    }),
  )
  return s + [460, 596, 732, 868, 1004, 1140].map((x) => at(x, 582, footlight())).join('')
}
const drape = (side) => {
  const x = (v) => f(800 + side * (v - 800))
  const fold = (a, b, c) => line(`${x(a)},170 ${x(b)},380 ${x(c)},566`, cool(BLUE, 0.42), 8, 0.5)
  return (
    paper(soft(`${x(424)},150 ${x(654)},150 ${x(660)},240 ${x(640)},360 ${x(620)},440 ${x(640)},500 ${x(648)},556 ${x(560)},562 ${x(480)},556 ${x(424)},560`), {
      fill: BLUE,
      sh: 3,
      form: 0.25,
      inner:
        fold(470, 466, 462) +
        fold(526, 520, 510) +
        fold(578, 566, 566) +
        fold(626, 604, 610) +
        `<path d="M${x(410)} 546H${x(670)}" stroke="${GOLD}" stroke-width="20"/><path d="M${x(410)} 528H${x(670)}" stroke="${warm(GOLD, 0.3)}" stroke-width="4"/>`,
    }) + paper(soft(`${x(424)},424 ${x(520)},436 ${x(628)},428 ${x(630)},446 ${x(520)},456 ${x(424)},446`), { fill: GOLD, sh: 1, form: 0.3 })
  )
}
// he would like to know how full the hall is
const paperHorse = () =>
  paper(soft('-60,120 -56,10 -30,-40 -10,-30 24,10 60,40 66,64 48,78 14,66 -4,70 -10,120'), { fill: '#b98a5e', sh: 2, form: 0.35 }) +
  paper(soft('44,40 66,52 66,68 48,80 34,66'), { fill: '#e0bd92', sh: 0, form: 0.2 }) +
  paper(soft('-22,-34 -22,-72 -4,-44 4,-20'), { fill: '#b98a5e', sh: 1, form: 0.3 }) +
  [-46, -28, -8].map((x, i) => paper(soft(`${x - 12},${-26 + i * 6} ${x},${-58 + i * 10} ${x + 16},${-22 + i * 8}`), { fill: P.dark, sh: 0, form: 0.2 })).join('') +
  dot(14, 14, 0.8) +
  `<circle cx="54" cy="56" r="3" fill="${P.dark}"/>`
const hoof = (x, y) =>
  paper(rect(x - 12, y - 40, 24, 34, 5), { fill: '#b98a5e', sh: 1, form: 0.3 }) +
  paper(corners(`${x - 13},${y - 12} ${x + 15},${y - 12} ${x + 22},${y + 8} ${x - 16},${y + 8}`, 5), { fill: P.dark, sh: 1, form: 0.3 })

function near() {
  let s = at(128, 900, vaultingBox(3), 1.02)
  s += at(304, 898, hoop(92, P.coral), 1, 14) + at(1440, 892, gymBench(380), 1.1) + at(1560, 892, ballBag(), 1.02)
  return s + at(1380, 800, shoeBag(), 1)
}
const shoeBag = () =>
  paper(soft('-44,0 -54,-30 -40,-64 -14,-78 16,-78 40,-60 52,-28 42,0'), { fill: '#6d8fc0', sh: 2, form: 0.45, inner: T.star(0, -32, 18, P.cream, 0) }) +
  paper(soft('-22,-76 -30,-100 0,-92 30,-102 22,-76'), { fill: '#5b7bab', sh: 1, form: 0.3 }) +
  line('-20,-76 0,-72 22,-77', P.coral, 6)

export const layers = () => [
  { name: 'view', body: view() },
  { name: 'wall', body: wall() },
  { name: 'curtains', body: curtains() },
  { name: 'rope', body: at(1262, 520, rope(540)) },
  { name: 'near', body: near() },
]
export const planes = [
  { depth: -1, picture: 'view', lights: [{ id: 'noon', kind: 'glow', x: 120, y: 200, w: 260, h: 260, brightness: 0.5, isPool: true }] },
  { depth: 0, picture: 'wall' },
  { depth: 0, lights: [{ id: 'moon', kind: 'glow', x: 806, y: 270, w: 420, h: 380, brightness: 0.42, isPool: true }] },
  { depth: 0.1, picture: 'curtains' },
  { depth: 0.1, lights: [460, 596, 732, 868, 1004, 1140].map((x, i) => ({ id: `footlight-${i}`, kind: 'glow', x, y: 558, w: 150, h: 130, brightness: 0.4, isPool: true })) },
  { depth: 0.2, picture: 'rope' },
  { depth: 0.2, lights: [{ id: 'shaft-near', kind: 'beam', x: 40, y: 170, w: 1400, h: 560, turnDeg: 35, brightness: 0.7, isPool: true }] },
  ...FOLK,
  { depth: 0.9, picture: 'near' },
  { depth: 0, isShade: true },
  {
    depth: 0.4,
    lights: [
      { id: 'shaft-far', kind: 'beam', x: 230, y: 150, w: 1300, h: 420, turnDeg: 33, brightness: 0.3, isPool: true },
      { id: 'floor', kind: 'glow', x: 720, y: 770, w: 1300, h: 360, brightness: 0.36, isPool: true },
    ],
  },
]
export const focus = focusOn({ x: 390, y: 150, w: 820, h: 704 })
const stand = (x, k = 1.46, y = 786) => ({ x, y, k })
export const stands = {
  left: { sits: false, wide: stand(486), square: stand(486), upright: stand(540, 1.4) },
  right: { sits: false, wide: stand(1114), square: stand(1114), upright: stand(1060, 1.4) },
  middle: { sits: false, wide: stand(800, 1.4, 800), square: stand(800, 1.4, 800), upright: stand(800, 1.34, 800) },
  far: { sits: false, wide: stand(800, 1.08, 712), square: stand(800, 1.08, 712), upright: stand(800, 1.04, 712) },
}
