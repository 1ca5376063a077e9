// Marble runs and what else leads somewhere: blocks with a groove on top, doors by a railway, hills and springs, a signpost's arms.
import { at, cool, ell, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { lampPost } from './lighthouse.mjs'

// ---- marbles: every pull another one. Origin: middle; about 56 across --------------------------
const glassMarble = () =>
  paper(ell(0, 0, 28), {
    fill: P.glass,
    sh: 1,
    form: 0.5,
    amp: 0.4,
    inner: `<path d="M-30 10C-10 -20 14 24 32 -8" stroke="${P.coral}" stroke-width="11" fill="none"/><path d="M-30 22C-8 -6 12 34 32 6" stroke="${P.lamp}" stroke-width="5" fill="none"/>`,
  }) + `<ellipse cx="-9" cy="-11" rx="8" ry="6" fill="#fff" opacity=".9"/>`
const pea = () =>
  paper(ell(0, 0, 21), { fill: '#8cb84f', sh: 1, form: 0.5 }) + `<ellipse cx="-7" cy="-8" rx="6" ry="5" fill="#fff" opacity=".7"/>` + line('8,-2 12,4 9,10', P.moss, 3, 0.6)
const cheese = () =>
  paper(ell(0, 0, 30, 29), {
    fill: P.lamp,
    sh: 1,
    form: 0.4,
    amp: 1,
    inner: [
      [-10, -8, 8],
      [12, 4, 9],
      [-6, 15, 6],
      [9, -16, 5],
    ]
      .map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${P.brass}" opacity=".75"/>`)
      .join(''),
  })
const bowlingBall = () =>
  paper(ell(0, 0, 30), { fill: P.indigo, sh: 1, form: 0.5, amp: 0.4 }) +
  [
    [6, -14],
    [15, -5],
    [3, -3],
  ]
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4.500" fill="${P.ink}"/>`)
    .join('') +
  `<ellipse cx="-12" cy="-12" rx="7" ry="5" fill="#fff" opacity=".6"/>`
export const MARBLES = { glass: glassMarble, pea, cheese, bowling: bowlingBall }

// ---- the lever. Origin: bottom middle; 120 x 230 -----------------------------------------------
export const lever = (isDown) =>
  at(
    0,
    -44,
    paper(band('0,0 0,-140', 20, 16), { fill: P.slate, sh: 1, form: 0.3 }) +
      paper(ell(0, -150, 30), { fill: P.coral, sh: 2, form: 0.5 }) +
      `<ellipse cx="-10" cy="-160" rx="9" ry="6" fill="#fff" opacity=".7"/>`,
    1,
    isDown ? 58 : -18,
  ) +
  paper(soft('-58,0 -54,-44 -30,-64 30,-64 54,-44 58,0'), { fill: P.wood, sh: 2, form: 0.4, inner: line('-60,-24 0,-20 60,-24', P.dark, 4, 0.4) }) +
  paper(rect(-15, -62, 30, 26, 8), { fill: P.ink, sh: 0, form: 0 })

// ---- run: a block with a groove, 300 wide; top of the groove at y -74 ---------------------------
const BLOCK = '#e2b67c'
const rim = (x) => paper(rect(x - 10, -86, 20, 150, 7), { fill: P.teal, sh: 1, form: 0.3 })
/** `side`: the words of the page lie on its face. */
export const block = (hasHole, fill = BLOCK) =>
  paper(corners('-150,-76 150,-76 150,62 -150,62', 12), {
    fill,
    sh: 2,
    form: 0.3,
    tex: 0.8,
    inner: `<rect x="-160" y="-80" width="320" height="22" fill="${cool(fill, 0.35)}" opacity=".75"/>` + line('-150,20 0,26 150,18', P.dark, 3, 0.3),
  }) +
  [-143, 143].map(rim).join('') +
  (hasHole
    ? paper(soft('-46,-92 -38,-70 -42,-56 -16,-48 4,-52 32,-48 42,-62 38,-76 48,-92'), { fill: '#3b2438', sh: 0, form: 0, rim: 0 }) +
      line('-46,-88 -38,-70 -42,-56 -16,-48 4,-52 32,-48 42,-62 38,-76 48,-88', warm(fill, 0.5), 5) +
      line('40,-56 62,-36 56,-16', P.dark, 4, 0.5)
    : '')
/** What stands where a piece is missing. Origin: its middle. */
export const trestle = () =>
  [-1, 1]
    .map((k) => paper(band(`${k * 120},-70 ${k * 128},86`, 20), { fill: P.dark, sh: 1, form: 0.3 }) + paper(ell(k * 120, -74, 20), { fill: P.brass, sh: 1, form: 0.4 }))
    .join('') + paper(band('-122,54 0,62 122,54', 14), { fill: P.wood, sh: 1, form: 0.3 })
export const cup = () =>
  paper(band('34,-24 58,-16 52,14 30,18', 11), { fill: P.coral, sh: 1, form: 0.2 }) +
  paper(corners('-44,-34 44,-34 34,34 -34,34', 12), { fill: P.coral, sh: 2, form: 0.4, inner: `<rect x="-60" y="-6" width="120" height="14" fill="${P.cream}" opacity=".85"/>` }) +
  paper(ell(0, -34, 44, 11), { fill: '#7a2f3d', sh: 0, form: 0 })
export const loop = () =>
  paper(ell(0, 0, 92), { fill: P.teal, sh: 2, form: 0.3, inner: `<circle r="78" fill="none" stroke="${cool(P.teal, 0.3)}" stroke-width="12"/><circle r="64" fill="#f6e2bb"/>` }) +
  paper(ell(0, 0, 60), { fill: mix(P.peach, P.cream, 0.4), sh: 0, form: 0.2 }) +
  paper(soft('0,-42 10,-12 42,-12 16,8 26,40 0,20 -26,40 -16,8 -42,-12 -10,-12'), { fill: P.lamp, sh: 1, form: 0.3 })
/** A mouse that lives in the pipe. */
export const pipeMouse = () =>
  paper(ell(0, 0, 46), { fill: '#3b2438', sh: 0, form: 0, rim: 0.2 }) +
  [-18, 18].map((x) => paper(ell(x, -14, 15), { fill: '#a98ba0', sh: 0, form: 0.3, inner: `<circle cx="${x}" cy="-13" r="8" fill="${P.rose}"/>` })).join('') +
  paper(soft('0,-22 22,-8 22,14 0,30 -22,14 -22,-8'), { fill: '#b79bac', sh: 1, form: 0.4 }) +
  dot(-9, 2, 0.8) +
  dot(9, 2, 0.8) +
  `<ellipse cy="16" rx="5" ry="4" fill="${P.coral}"/>` +
  line('-8,20 -30,16', P.cream, 2, 0.7) +
  line('8,20 30,16', P.cream, 2, 0.7)

// ---- signpost. Post: origin bottom middle, 300 high. Arms: origin middle ------------------------
export const post = () =>
  paper(band('0,6 -3,-140 2,-330', 34, 28), { fill: P.wood, sh: 2, form: 0.4, inner: line('-6,-300 -8,-160 -4,-20', P.dark, 3, 0.4) }) +
  paper(ell(2, -336, 24, 20), { fill: P.coral, sh: 1, form: 0.4 }) +
  paper(soft('-80,6 -50,-18 0,-26 54,-18 86,6 0,16'), { fill: P.sand, sh: 1, form: 0.4 })
export const arm = () => paper(corners('-166,-98 136,-98 196,0 136,98 -166,98 -148,0', 14), { fill: P.glass, sh: 2, form: 0.3, tex: 0.8 })
/** Points both ways at once. */
export const spinArm = () =>
  paper(corners('-136,-98 136,-98 196,0 136,98 -136,98 -196,0', 14), { fill: P.heather, sh: 2, form: 0.3, tex: 0.8 }) +
  [-168, 168].map((x) => paper(ell(x, 0, 11), { fill: P.lamp, sh: 0 })).join('')
export const lamp = (isLit) =>
  (isLit ? `<circle cy="-330" r="110" fill="${P.lamp}" opacity=".35" filter="url(#blur14)"/><circle cy="-330" r="62" fill="${P.glow}" opacity=".7" filter="url(#blur6)"/>` : '') +
  at(0, 0, lampPost(124), 2.3) +
  (isLit ? '' : paper(corners('-27,-352 27,-352 20,-288 -20,-288', 8), { fill: P.slate, sh: 0, form: 0.3 }))
export const pathPebble = () => paper(ell(0, 0, 34, 15), { fill: P.chalk, sh: 1, form: 0.4 })

// ---- help map. Doors: origin bottom middle, 190 wide, 240 high ---------------------------------
export const doorway = (colour) =>
  paper(corners('-96,0 -96,-190 -70,-232 0,-250 70,-232 96,-190 96,0', 16), { fill: colour, sh: 2, form: 0.35, tex: 0.7 }) +
  paper(corners('-68,0 -68,-184 -46,-212 0,-222 46,-212 68,-184 68,0', 12), {
    fill: warm(colour, 0.3),
    sh: 1,
    form: 0.3,
    inner: [-1, 1]
      .flatMap((k) =>
        [-150, -66].map((y) => `<rect x="${k * 34 - 22}" y="${y}" width="44" height="58" rx="8" fill="none" stroke="${cool(colour, 0.25)}" stroke-width="6" opacity=".6"/>`),
      )
      .join(''),
  }) +
  paper(ell(50, -92, 9), { fill: P.brass, sh: 1 })
/** Laid over a door, it is open: light, and somebody in. */
export const doorLight = () =>
  `<path d="M-70 0V-176Q-70 -220 0 -224Q70 -220 70 -176V0Z" fill="${P.glow}"/><path d="M-70 0L-40 -30H40L70 0Z" fill="${P.lamp}" opacity=".6"/><circle cy="-120" r="50" fill="${P.lamp}" opacity=".5" filter="url(#blur14)"/>` +
  paper(corners('-70,0 -70,-206 -104,-188 -104,14', 6), { fill: P.wood, sh: 2, form: 0.3 })
/** Hung on a door, it is busy for now: a card with a clock. Origin: its nail. */
export const clockCard = () =>
  line('-30,20 0,0 30,20', P.dark, 4) +
  paper(rect(-46, 18, 92, 84, 10), { fill: P.cream, sh: 2, form: 0.2 }) +
  paper(ell(0, 60, 31), { fill: '#fffdf4', sh: 0, form: 0.1 }) +
  line('0,60 0,38', P.ink, 5) +
  line('0,60 16,68', P.ink, 5)
export const rail = () =>
  [-130, -78, -26, 26, 78, 130].map((x) => paper(rect(x - 10, -4, 20, 26, 4), { fill: P.dark, sh: 0, form: 0.2 })).join('') +
  paper(band('-172,0 172,0', 9), { fill: P.slate, sh: 1, form: 0.2 }) +
  paper(band('-172,15 172,15', 9), { fill: P.slate, sh: 1, form: 0.2 })
/** A worry on wheels: round, soft and rather small. */
export const wagon = () =>
  paper(soft('-40,-54 -44,-86 -18,-112 16,-112 44,-88 42,-54'), { fill: P.heather, sh: 1, form: 0.5 }) +
  dot(-13, -84) +
  dot(13, -84) +
  line('-12,-66 -6,-69 0,-65 6,-69 12,-66', P.ink, 4) +
  paper(corners('-68,-62 68,-62 56,-16 -56,-16', 10), { fill: P.coral, sh: 2, form: 0.4, inner: line('-70,-40 0,-37 70,-40', P.cream, 6, 0.8) }) +
  [-36, 36].map((x) => paper(ell(x, -10, 17), { fill: P.ink, sh: 1, form: 0.3 }) + paper(ell(x, -10, 7), { fill: P.brass, sh: 0 })).join('')
/** The same when somebody has taken it off her hands. */
export const wagonEmpty = () =>
  paper(corners('-68,-62 68,-62 56,-16 -56,-16', 10), { fill: P.coral, sh: 2, form: 0.4, inner: line('-70,-40 0,-37 70,-40', P.cream, 6, 0.8) }) +
  paper(soft('-20,-66 -12,-92 0,-72 14,-96 20,-66'), { fill: P.glass, sh: 1, form: 0.3 }) +
  [-36, 36].map((x) => paper(ell(x, -10, 17), { fill: P.ink, sh: 1, form: 0.3 }) + paper(ell(x, -10, 7), { fill: P.brass, sh: 0 })).join('')
/** Points by the rails: straight on, or in at this door. */
export const points = (isIn) =>
  paper(rect(-7, -66, 14, 66, 5), { fill: P.ink, sh: 1, form: 0.2 }) +
  at(0, -70, paper(corners('-44,-16 14,-16 44,0 14,16 -44,16', 6), { fill: isIn ? P.mint : P.oil, sh: 1, form: 0.3 }), 1, isIn ? -90 : 0)

// ---- hills. Origin: bottom middle, 320 wide, 200 high -------------------------------------------
const HILL = '#8fb061'
export const hill = () =>
  paper(soft('-170,6 -128,-40 -84,-130 -38,-196 0,-212 38,-196 84,-130 128,-40 170,6 0,14'), {
    fill: HILL,
    sh: 2,
    form: 0.4,
    tex: 0.9,
    inner: [
      [-60, -110],
      [30, -150],
      [70, -60],
      [-100, -30],
    ]
      .map(([x, y]) => line(`${x - 10},${y} ${x - 5},${y - 14} ${x},${y} ${x + 6},${y - 16} ${x + 10},${y}`, P.moss, 4, 0.8))
      .join(''),
  }) + paper(soft('-40,-186 -16,-212 0,-218 18,-212 42,-184 16,-190 0,-180 -18,-190'), { fill: P.cream, sh: 0, form: 0.2 })
const coil = (h, sag) => {
  const turns = 5
  return Array.from({ length: turns }, (_, i) => {
    const [y0, y1] = [-((i * h) / turns), -(((i + 1) * h) / turns)]
    const lean = sag * (i / turns) ** 2
    return line(`${-32 + lean},${y0} ${32 + lean},${(y0 + y1) / 2} ${-32 + lean},${y1}`, i % 2 ? '#7f86a8' : P.slate, 10)
  }).join('')
}
/** A spring that knows what it will do stands up; a vague one sags. Origin: bottom middle. */
export const spring = (how) => {
  const [h, sag] = { up: [92, 0], down: [40, 0], soft: [52, 46] }[how]
  return (
    paper(rect(-44, -6, 88, 14, 6), { fill: P.wood, sh: 1, form: 0.3 }) +
    coil(h, sag) +
    at(sag, -h, paper(rect(-46, -18, 92, 18, 8), { fill: how === 'soft' ? P.heather : P.coral, sh: 1, form: 0.3 }), 1, how === 'soft' ? 24 : 0)
  )
}
