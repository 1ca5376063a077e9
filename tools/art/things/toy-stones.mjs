// What a way over is made of: stones with undersides, planks, the river and who lives in it, a bag that bulges.
import { at, cool, ell, f, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { star } from './small.mjs'

const STONE = '#a3a9bc'
const SHAPE = '-96,8 -92,-30 -58,-56 0,-64 60,-56 94,-28 98,10 64,46 0,54 -66,46'
const speckles = (fill) =>
  [
    [-60, -20],
    [-20, -40],
    [34, -30],
    [66, 4],
    [-40, 24],
    [14, 30],
    [-76, 10],
  ]
    .map(([x, y], i) => `<circle cx="${x}" cy="${y}" r="${3 + (i % 3)}" fill="${fill}" opacity=".35"/>`)
    .join('')
/** Origin: middle; 200 x 120. Its upper side is rough and dark. */
export const stone = () =>
  paper(soft(SHAPE), { fill: STONE, sh: 2, form: 0.5, tex: 0.9, inner: speckles(P.ink) }) +
  paper(soft('-84,-28 -60,-54 -26,-56 -44,-44 -66,-30'), { fill: P.moss, sh: 0, form: 0.3 })
const turned = (fill, inner = '') => paper(soft(SHAPE), { fill, sh: 2, form: 0.35, tex: 0.7, inner: speckles(P.wood) + inner })
/** Marked: a star at its rim, where words leave it free. */
export const stoneMark = () => turned('#f1e3c2') + at(-74, -44, star(0, 0, 34, P.lamp, 1)) + at(78, 34, star(0, 0, 20, P.lamp, 1))
export const stoneNone = () => turned('#cfc9c4') + line('-84,-40 -70,-54 -54,-46', P.slate, 4, 0.6)
/** Somebody else's: it was never heavy, it is light. A feather lies on it. */
export const stoneLight = () =>
  turned('#fbe9c6') + at(72, -46, paper(soft('-34,14 -20,-10 14,-24 40,-22 30,2 2,20 -24,22'), { fill: P.foam, sh: 1, form: 0.3 }) + line('-44,26 -10,4 34,-16', P.teal, 4))
/** The last one of them all. */
export const turtle = (isBlinking) =>
  [-64, 64].map((x) => paper(soft(`${x - 24},30 ${x},22 ${x + 24},32 ${x + 18},56 ${x - 16},56`), { fill: P.grass, sh: 1, form: 0.4 })).join('') +
  paper(soft('78,-6 104,-42 138,-44 150,-18 138,8 100,14'), { fill: P.grass, sh: 1, form: 0.4 }) +
  (isBlinking ? line('114,-22 122,-17 131,-22', P.ink, 5) : dot(122, -24, 1.1)) +
  line('128,-4 138,-2 144,-8', P.dark, 4) +
  paper(soft('-104,16 -96,-34 -58,-66 0,-74 58,-66 94,-34 104,16 60,34 0,38 -60,34'), {
    fill: P.moss,
    sh: 2,
    form: 0.45,
    inner: [
      [0, -30, 30],
      [-58, -14, 22],
      [58, -14, 22],
    ]
      .map(
        ([x, y, r]) =>
          `<path d="M${x - r} ${y}L${x - r / 2} ${y - r * 0.8}H${x + r / 2}L${x + r} ${y}L${x + r / 2} ${y + r * 0.8}H${x - r / 2}Z" fill="none" stroke="${P.pine}" stroke-width="6" opacity=".6"/>`,
      )
      .join(''),
  })

// ---- planks: 210 x 110 ---------------------------------------------------------------------------
const PLANK = '-102,-46 100,-50 104,44 -98,50'
const grain = (fill) => [-28, -4, 22].map((y) => line(`-90,${y} -20,${y + 4} 40,${y - 3} 92,${y}`, fill, 3, 0.4)).join('')
export const plank = () =>
  paper(corners(PLANK, 8), { fill: '#b48462', sh: 2, form: 0.35, tex: 1, inner: grain(P.dark) }) + [-82, 84].map((x) => paper(ell(x, -34, 7), { fill: P.slate, sh: 0 })).join('')
export const plankSound = () => paper(corners(PLANK, 8), { fill: '#d6a46c', sh: 2, form: 0.3, tex: 0.9, inner: grain(P.wood) }) + at(-78, -36, star(0, 0, 24, P.lamp, 1))
const CRACK = '-20,-52 -34,-30 -14,-14 -30,8 -10,24 -22,52'
export const plankCrack = () =>
  paper(corners(PLANK, 8), { fill: '#c0966c', sh: 2, form: 0.3, tex: 0.9, inner: grain(P.dark) }) + line(CRACK, '#3b2438', 9) + line('-14,-14 8,-20 20,-10', '#3b2438', 5)
/** Mended with gold: the best plank of them all. */
export const plankGold = () =>
  paper(corners(PLANK, 8), { fill: '#d6a46c', sh: 2, form: 0.3, tex: 0.9, inner: grain(P.wood) }) +
  line(CRACK, P.lamp, 13) +
  line(CRACK, P.glow, 5) +
  line('-14,-14 8,-20 20,-10', P.lamp, 8) +
  at(60, -34, star(0, 0, 18, P.glow, 0))
export const bridgePost = () =>
  paper(band('0,10 -3,-90 0,-190', 40, 32), { fill: P.wood, sh: 2, form: 0.4 }) +
  paper(ell(0, -194, 26, 22), { fill: P.coral, sh: 1, form: 0.4 }) +
  [-60, -130].map((y) => paper(band(`-22,${y} 0,${y + 6} 22,${y}`, 12), { fill: P.sand, sh: 0 })).join('')
export const bridgeRope = () =>
  paper(band('-150,0 -50,3 50,-3 150,0', 15), { fill: P.sand, sh: 1, form: 0.3 }) +
  Array.from({ length: 14 }, (_, i) => line(`${-142 + i * 21},-6 ${-132 + i * 21},7`, P.wood, 3, 0.6)).join('')
/** Where a plank is missing. */
export const plankGap = () =>
  paper(rect(-96, -46, 192, 94, 12), { fill: '#fff6e0', sh: 0, form: 0, rim: 0, tex: 0, op: 0.3 }) +
  `<rect x="-96" y="-46" width="192" height="94" rx="12" fill="none" stroke="#fff6e0" stroke-width="5" stroke-dasharray="18 12"/>`
/** Where something is missing in a path on the ground. */
export const hollow = () =>
  paper(soft('-88,4 -60,-34 0,-42 62,-34 90,4 60,34 0,42 -62,34'), {
    fill: '#7d5a4a',
    sh: 0,
    form: 0.3,
    op: 0.75,
    inner: `<ellipse cx="0" cy="-20" rx="80" ry="26" fill="#3b2438" opacity=".35" filter="url(#s2)"/>`,
  })
/** Where something is missing in the river: rings. */
export const rings = () =>
  [84, 58, 32]
    .map((r, i) => `<ellipse rx="${r}" ry="${f(r * 0.44)}" fill="none" stroke="#eafaf2" stroke-width="${5 - i}" opacity="${0.75 - i * 0.15}" stroke-dasharray="${26 - i * 4} 12"/>`)
    .join('')

// ---- the river, and who lives in it --------------------------------------------------------------
/** A bed of grass, the same size as the river. */
export const lawn = () =>
  paper(soft(POOL), {
    fill: P.grass,
    sh: 1,
    form: 0.3,
    tex: 1,
    inner: [-200, -140, -70, 10, 90, 170, 220]
      .map((x, i) =>
        line(`${x - 8},${[-60, 50, 70, -70, 64, -56, 20][i]} ${x - 4},${[-74, 36, 56, -84, 50, -70, 6][i]} ${x},${[-60, 50, 70, -70, 64, -56, 20][i]}`, P.moss, 4, 0.8),
      )
      .join(''),
  })
/** Packed small and stretched: 520 x 200, its middle at 0,0. */
const POOL = '-250,-20 -236,-66 -180,-90 -96,-84 -20,-98 70,-88 150,-96 226,-78 252,-30 246,30 250,66 190,92 100,86 20,98 -70,88 -160,96 -228,76 -252,30'
export const water = () =>
  paper(soft(POOL), { fill: P.sand, sh: 1, form: 0.2, tex: 0.6 }) +
  at(
    0,
    2,
    paper(soft(POOL), {
      fill: P.teal,
      sh: 0,
      form: 0.2,
      tex: 0.9,
      inner:
        `<ellipse cx="10" cy="10" rx="190" ry="60" fill="${P.sea}" opacity=".35" filter="url(#s3)"/>` +
        [
          [-190, -50, 70],
          [-60, -66, 90],
          [110, -58, 80],
          [-130, -8, 60],
          [30, -16, 80],
          [180, 0, 50],
          [-180, 46, 60],
          [-40, 40, 80],
          [120, 52, 70],
        ]
          .map(([x, y, w], i) => line(`${x - w / 2},${y} ${x - w / 6},${y - 5} ${x + w / 6},${y + 3} ${x + w / 2},${y - 2}`, [P.glass, P.foam][i % 2], 4, 0.55))
          .join(''),
    }),
    0.95,
  )
export const reeds = () =>
  [-34, -12, 10, 32].map((x, i) => line(`${x * 0.6},0 ${x},-70 ${x + 6},${-130 - (i % 2) * 26}`, i % 2 ? P.moss : P.grass, 9)).join('') +
  [-12, 32].map((x) => paper(rect(x - 4, -174, 20, 52, 10), { fill: P.dark, sh: 1, form: 0.3 })).join('')
export const frog = () =>
  paper(soft('-44,6 -34,-14 0,-18 36,-14 46,6 0,14'), { fill: P.pine, sh: 0, form: 0.3, op: 0.85 }) +
  paper(soft('-38,0 -40,-28 -22,-46 0,-48 22,-46 40,-28 38,0 0,8'), { fill: '#7bb04f', sh: 1, form: 0.45 }) +
  [-20, 20].map((x) => paper(ell(x, -48, 13), { fill: '#7bb04f', sh: 1, form: 0.4 }) + dot(x, -50, 0.9)).join('') +
  line('-18,-22 0,-15 18,-22', P.ink, 5) +
  [-28, 28].map((x) => `<ellipse cx="${x}" cy="-24" rx="6" ry="4" fill="${P.rose}" opacity=".7"/>`).join('')
export const fish = () =>
  paper(corners('-34,-4 -70,-28 -64,0 -70,26', 6), { fill: P.coral, sh: 1, form: 0.3 }) +
  paper(soft('-44,0 -20,-30 24,-30 56,-2 24,26 -20,26'), {
    fill: P.apricot,
    sh: 1,
    form: 0.4,
    inner: [-8, 12].map((x) => line(`${x},-30 ${x + 8},0 ${x},28`, P.cream, 6, 0.7)).join(''),
  }) +
  dot(34, -8) +
  `<ellipse cx="0" cy="26" rx="66" ry="12" fill="${P.teal}" opacity=".55"/>`
export const basket = () =>
  paper(ell(0, -66, 86, 20), { fill: P.dark, sh: 0, form: 0 }) +
  paper(corners('-92,-70 92,-70 72,20 -72,20', 14), {
    fill: P.wetsand,
    sh: 2,
    form: 0.4,
    inner:
      [-52, -28, -4].map((y) => line(`-96,${y} 0,${y + 6} 96,${y}`, P.wood, 5, 0.6)).join('') +
      [-60, -20, 20, 60].map((x) => line(`${x * 1.1},-74 ${x * 0.86},24`, P.wood, 4, 0.4)).join(''),
  })

// ---- the bag --------------------------------------------------------------------------------------
/** On somebody's back. `full` 0 to 2: flat, half, bulging. Origin: middle. */
export const pack = (full) => {
  const w = [54, 70, 92][full]
  const h = [78, 92, 112][full]
  return (
    paper(soft(`${-w},${h * 0.6} ${-w * 1.06},${-h * 0.1} ${-w * 0.8},${-h * 0.72} 0,${-h} ${w * 0.8},${-h * 0.72} ${w * 1.06},${-h * 0.1} ${w},${h * 0.6} 0,${h * 0.72}`), {
      fill: P.coral,
      sh: 2,
      form: 0.5,
      tex: 0.8,
    }) +
    paper(soft(`${-w * 0.6},${h * 0.5} ${-w * 0.62},${h * 0.06} 0,${-h * 0.06} ${w * 0.62},${h * 0.06} ${w * 0.6},${h * 0.5} 0,${h * 0.58}`), {
      fill: warm(P.coral, 0.3),
      sh: 1,
      form: 0.4,
    }) +
    paper(rect(-12, h * 0.02, 24, 22, 7), { fill: P.brass, sh: 0 }) +
    (full === 2 ? [-1, 1].map((k) => line(`${k * w * 0.4},${-h * 0.6} ${k * w * 0.62},${-h * 0.34}`, cool(P.coral), 5, 0.6)).join('') : '')
  )
}
/** The same from above, open on the ground: its mouth is where the stones lie. Packed small; 560 x 130. */
export const openBag = () =>
  paper(soft('-280,-50 -140,-64 0,-66 140,-64 280,-50 290,10 262,62 0,72 -262,62 -290,10'), { fill: P.coral, sh: 2, form: 0.3, tex: 0.9 }) +
  paper(soft('-258,-36 -130,-48 0,-50 130,-48 258,-36 262,8 236,46 0,54 -236,46 -262,8'), { fill: mix(P.plum, P.ink, 0.35), sh: 0, form: 0.2 }) +
  Array.from(
    { length: 21 },
    (_, i) => `<rect x="${-240 + i * 24}" y="-56" width="12" height="9" rx="3" fill="${P.oil}"/><rect x="${-240 + i * 24}" y="52" width="12" height="9" rx="3" fill="${P.oil}"/>`,
  ).join('') +
  paper(rect(248, -14, 48, 26, 10), { fill: P.brass, sh: 1, form: 0.3 })
