// A photo, what is in its corners, the lens that looks closer, and what can be done about it.
import { at, cool, ell, mix, P, paper, rect } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { ICON, star } from './things.mjs'

/** 440 x 235 round 0,0; the stage shows it twice as big. */
export const photo = () =>
  paper(rect(-220, -118, 440, 236, 6), { fill: '#fffaf0', sh: 3, form: 0.1, tex: 0.3 }) +
  paper(rect(-208, -107, 416, 214, 4), {
    fill: '#bfe0e4',
    sh: 0,
    form: 0,
    rim: 0,
    tex: 0.5,
    inner:
      `<circle cx="150" cy="-76" r="22" fill="${P.glow}"/>` +
      [
        [-120, -84],
        [10, -92],
        [70, -70],
      ]
        .map(([x, y]) => `<ellipse cx="${x}" cy="${y}" rx="34" ry="10" fill="#fff" opacity=".7"/>`)
        .join('') +
      `<path d="M-220 -14Q-120 -62 -10 -26T220 -30V120H-220Z" fill="${mix(P.grass, P.foam, 0.35)}"/><path d="M-220 14Q-60 -14 220 20V120H-220Z" fill="${P.grass}"/><path d="M-220 62Q0 40 220 66V120H-220Z" fill="${mix(P.grass, P.moss, 0.35)}"/>` +
      Array.from({ length: 12 }, (_, i) => `<rect x="${-206 + i * 38}" y="-16" width="9" height="30" rx="2" fill="${P.cream}"/>`).join('') +
      `<rect x="-220" y="-8" width="440" height="6" fill="${P.cream}"/><rect x="-220" y="4" width="440" height="6" fill="${P.cream}"/>`,
  })

// ---- parts, about 190 across ----
const badge = () => paper(rect(-74, -70, 148, 12, 4), { fill: P.cream, sh: 1 }) + at(0, 14, ICON.badge(), 1.6)
const goat = () =>
  [-40, -16, 26, 46].map((x) => paper(band(`${x},30 ${x},78`, 14, 12), { fill: '#d8cbb8', sh: 1, form: 0.3 })).join('') +
  paper(soft('-62,-6 -40,-32 30,-30 62,-10 62,30 30,44 -40,42 -62,24'), { fill: P.cream, sh: 2, form: 0.45 }) +
  paper(soft('-98,-46 -70,-72 -44,-62 -38,-30 -58,-8 -86,-14 -102,-28'), { fill: P.cream, sh: 1, form: 0.4 }) +
  line('-62,-70 -50,-96 -34,-98', P.wood, 9) +
  line('-74,-70 -68,-98 -54,-106', P.wood, 9) +
  paper(soft('-44,-56 -18,-62 -24,-46 -42,-44'), { fill: '#d8cbb8', sh: 1 }) +
  dot(-72, -46, 0.75) +
  paper(corners('-128,-34 -92,-28 -94,-8 -122,-8', 5), { fill: P.coral, sh: 1, form: 0.3 }) +
  paper(soft('-138,-8 -108,-14 -84,-6 -88,2 -134,2'), { fill: P.coral, sh: 1, form: 0.3 }) +
  line('-82,-8 -84,10', '#d8cbb8', 8)
const plan = () =>
  paper(corners('-96,-20 0,-92 96,-20', 4), { fill: P.brick, sh: 2, form: 0.3 }) +
  paper(rect(-82, -22, 164, 112, 4), {
    fill: mix(P.brick, P.coral, 0.4),
    sh: 2,
    form: 0.3,
    inner: [-50, -16, 18, 52].map((x) => line(`${x},-30 ${x},100`, P.dark, 3, 0.3)).join(''),
  }) +
  paper(rect(-46, -8, 92, 84, 4), { fill: '#fffaf0', sh: 1, form: 0.1 }) +
  [8, 26, 44, 60].map((y) => `<circle cx="-30" cy="${y}" r="6" fill="${P.teal}"/>` + line(`-16,${y} 6,${y - 3} ${34 - (y % 3) * 6},${y}`, P.slate, 6, 0.8)).join('') +
  paper(ell(0, -8, 8), { fill: P.coral, sh: 1 })
const tractor = () =>
  paper(rect(-26, -64, 66, 62, 8), { fill: P.foam, sh: 1, form: 0.3 }) +
  paper(corners('-34,-76 48,-76 44,-60 -30,-60', 5), { fill: P.coral, sh: 1 }) +
  paper(soft('-96,-14 -30,-22 58,-20 62,28 -96,28'), { fill: P.coral, sh: 2, form: 0.4 }) +
  paper(rect(-78, -50, 12, 36, 4), { fill: P.slate, sh: 1 }) +
  [
    [42, 34, 44],
    [-66, 44, 30],
  ]
    .map(([x, y, r]) => paper(ell(x, y, r), { fill: '#3b3346', sh: 2, form: 0.4 }) + paper(ell(x, y, r * 0.45), { fill: P.lamp, sh: 0 }))
    .join('') +
  [
    [-40, 10, 14],
    [0, 24, 18],
    [66, 66, 20],
    [-88, 70, 15],
    [18, 76, 13],
  ]
    .map(([x, y, r]) => paper(ell(x, y, r, r * 0.7), { fill: '#8a6a4c', sh: 0, form: 0.3, amp: 2 }))
    .join('')
const rocket = () =>
  [-1, 1].map((k) => paper(corners('20,30 62,78 58,92 18,70', 5, k), { fill: P.coral, sh: 1, form: 0.3 })).join('') +
  paper(soft('-34,74 -38,-30 0,-108 38,-30 34,74 0,80'), {
    fill: mix(P.foam, P.glass, 0.4),
    sh: 2,
    form: 0.5,
    inner: `<path d="M-60 -40H60V-22H-60Z" fill="${P.coral}"/><path d="M-60 40H60V54H-60Z" fill="${P.lamp}"/>`,
  }) +
  paper(ell(0, 4, 18), { fill: P.navy, sh: 1 }) +
  paper(soft('-16,82 0,112 16,82'), { fill: P.oil, sh: 0 })
// Its numeral is cut from paper, as on any front door.
const number = () =>
  paper(rect(-62, -92, 124, 184, 8), { fill: P.cream, sh: 2, form: 0.2 }) +
  paper(rect(-50, -80, 100, 172, 6), { fill: P.navy, sh: 1, form: 0.3 }) +
  paper(rect(-32, -64, 64, 56, 8), { fill: P.brass, sh: 1, form: 0.4 }) +
  line('-14,-52 14,-52 -2,-20', P.ink, 9) +
  paper(rect(-24, 22, 48, 12, 4), { fill: P.brass, sh: 1 }) +
  paper(ell(34, 6, 8), { fill: P.brass, sh: 1 })
const puddle = () =>
  paper(soft('-104,10 -70,-22 0,-30 74,-20 106,12 70,44 0,52 -72,42'), {
    fill: '#7fb4cf',
    sh: 1,
    form: 0.2,
    inner: `<ellipse cx="-30" cy="-12" rx="60" ry="8" fill="#fff" opacity=".4"/>`,
  }) +
  at(
    10,
    2,
    paper(rect(-4, -6, 8, 44, 2), { fill: P.slate, sh: 0, op: 0.6 }) +
      paper(rect(-50, 6, 100, 26, 5), { fill: '#f7f3e4', sh: 0, op: 0.85 }) +
      line('-38,20 -20,16 -2,21 16,16 38,20', P.navy, 6, 0.7),
  ) +
  line('-60,30 -20,36 30,34', P.foam, 4, 0.8)
const cat = () => at(0, 6, ICON.paw(), 1.75)
export const parts = { badge, goat, plan, tractor, rocket, number, puddle, cat }

export const lens = () =>
  paper(band('96,96 156,160', 34, 40), { fill: P.wood, sh: 2, form: 0.5 }) +
  `<circle r="118" fill="#fffbe8" opacity=".22"/><path d="M-84 -40A94 94 0 0 1 -20 -92" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" opacity=".7"/>` +
  `<circle r="124" fill="none" stroke="${cool(P.brass, 0.35)}" stroke-width="24"/><circle r="124" cx="-2" cy="-2" fill="none" stroke="${P.brass}" stroke-width="18"/><circle r="128" cx="-3" cy="-3" fill="none" stroke="${P.glow}" stroke-width="3" opacity=".8"/>`

// ---- what can be done: about 120 across ----
export const pin = () =>
  paper(soft('-30,-40 0,-52 30,-40 34,-14 0,-2 -34,-14'), { fill: P.coral, sh: 2, form: 0.45 }) + paper(corners('-7,-4 7,-4 2,52 -2,52', 1), { fill: P.slate, sh: 1 })
export const sticker = () => star(0, 0, 66, P.lamp, 2) + at(0, 0, dot(-13, -4, 0.9) + dot(13, -4, 0.9) + line('-12,14 0,22 12,14', P.ink, 5))
const blade = (k) =>
  paper(soft('-7,6 4,-64 16,-70 12,6 4,14', k), { fill: '#c3cbdd', sh: 1, form: 0.3 }) +
  `<circle cx="${k * -26}" cy="36" r="20" fill="none" stroke="${P.teal}" stroke-width="13"/>` +
  line(`${k * 2},4 ${k * -16},22`, P.teal, 12)
export const scissors = () => at(0, 0, blade(-1), 1, -16) + at(0, 0, blade(1), 1, 16) + paper(ell(0, 2, 8), { fill: P.brass, sh: 1 })
/** A slip with a face: yes, no, or not sure. */
const slip = (fill, face) => paper(soft('-56,-46 -20,-50 56,-46 60,0 54,44 0,50 -54,46 -60,0'), { fill, sh: 2, form: 0.15, tex: 0.3 }) + face
const eyes = dot(-18, -10, 0.9) + dot(18, -10, 0.9)
export const slips = {
  yes: () => slip('#e9f3d4', eyes + line('-22,12 0,26 22,12', P.ink, 6) + line('22,-44 36,-30 62,-62', P.moss, 12)),
  no: () => slip('#f7dfd2', eyes + line('-16,18 16,18', P.ink, 6) + line('26,-46 62,-46', P.brick, 13)),
  unsure: () =>
    slip(
      '#efe6f3',
      eyes + line('-20,20 -8,12 6,22 20,14', P.ink, 6) + line('30,-44 40,-62 56,-56 54,-42 44,-34 44,-26', P.plum, 8) + `<circle cx="44" cy="-13" r="6" fill="${P.plum}"/>`,
    ),
}
/** Where something was cut away, or folded over: plain card, a dotted edge. */
export const cutAway = () =>
  paper(corners('-128,-96 128,-96 128,96 -128,96', 4), { fill: '#fff6e3', sh: 0, form: 0.1, tex: 0.5 }) +
  `<rect x="-118" y="-86" width="236" height="172" rx="6" fill="none" stroke="${P.wetsand}" stroke-width="6" stroke-dasharray="18 14"/>` +
  paper(soft('128,40 80,96 128,96'), { fill: P.wetsand, sh: 1 })
export const paperStar = () =>
  paper(ell(0, 0, 104, 92), {
    fill: P.lamp,
    sh: 2,
    form: 0.2,
    inner: [
      [-44, -30],
      [38, -44],
      [50, 30],
      [-34, 44],
      [2, 0],
    ]
      .map(([x, y]) => star(x, y, 20, P.glow, 0))
      .join(''),
  })
