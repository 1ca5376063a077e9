// What is round a fire: the fireplace, an armchair, a cat, knitting. Origin: bottom middle, unless said.
import { at, cool, ell, f, flat, hash, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { star } from './small.mjs'

/** A fireplace with picture tiles; 0,0 is the middle of its foot, the mantelpiece lies at -270. Its fire is a picture of its own. */
export const fireplace = () => {
  const stone = '#d9c3a6'
  const tile = (x, y, n) =>
    paper(rect(x - 19, y - 19, 38, 38, 4), { fill: n % 2 ? '#e9efe6' : '#dbe6ea', sh: 0, form: 0.1, inner: '' }) +
    at(
      x,
      y,
      [
        () => `<path d="M-12 0Q-2 -9 6 -1L13 -7V7L6 1Q-2 9 -12 0Z" fill="${P.sea}"/>`,
        () => `<path d="M-11 4H11L7 10H-7Z" fill="${P.brick}"/><path d="M0 -12V2H10Z" fill="${P.sea}"/>`,
        () => star(0, 0, 11, P.sea, 0),
        () => `<path d="M-10 8Q-14 -4 0 -10Q14 -4 10 8Z" fill="${P.sea}"/><path d="M0 -10V8M-6 -6L-4 8M6 -6L4 8" stroke="#e9efe6" stroke-width="2"/>`,
      ][n % 4](),
    )
  let s = paper(rect(-196, -262, 392, 264, 5), { fill: stone, sh: 3, form: 0.15 })
  for (let i = 0; i < 5; i++) s += tile(-142, -216 + i * 44, i) + tile(142, -216 + i * 44, i + 2)
  s += paper(soft('-112,0 -114,-120 -100,-176 -56,-204 0,-212 56,-204 100,-176 114,-120 112,0'), {
    fill: '#4b2f44',
    sh: 0,
    form: 0,
    inner:
      Array.from(
        { length: 9 },
        (_, row) =>
          `<path d="M-130 ${-row * 26}H130" stroke="#2b1d38" stroke-width="4" opacity=".6"/>${[-1, 0, 1].map((k) => `<path d="M${k * 76 + (row % 2) * 38} ${-row * 26}v-26" stroke="#2b1d38" stroke-width="4" opacity=".5"/>`).join('')}`,
      ).join('') + `<ellipse cy="-20" rx="120" ry="130" fill="#e0774a" opacity=".7" filter="url(#s3)"/>`,
  })
  s += [-186, 186].map((x) => paper(rect(x - 24, -250, 48, 252, 4), { fill: warm(stone, 0.2), sh: 2, form: 0.25 })).join('')
  return (
    s +
    paper(corners('-232,-288 232,-288 222,-258 -222,-258', 5), { fill: warm(stone, 0.35), sh: 2, form: 0.1 }) +
    paper(rect(-250, 0, 500, 26, 6), { fill: '#a58f94', sh: 2, form: 0.1 })
  )
}

/** The fire itself. */
export const fire = () =>
  [
    ['-74,-8 74,-22 80,-4 -68,12', '#6d4138'],
    ['-76,-22 66,2 60,16 -82,-4', '#8a5340'],
  ]
    .map(([text, c]) => paper(soft(text), { fill: c, sh: 1, form: 0.3 }))
    .join('') +
  paper(soft('-62,-14 -70,-56 -46,-92 -42,-64 -20,-134 4,-84 18,-118 34,-74 50,-96 66,-50 58,-14 0,-4'), { fill: '#ec7a45', sh: 0, form: 0.3, amp: 0.5 }) +
  paper(soft('-42,-14 -46,-48 -24,-78 -14,-56 4,-98 20,-58 38,-66 44,-34 36,-12 0,-6'), { fill: '#f8ae55', sh: 0, form: 0.2, amp: 0.4 }) +
  paper(soft('-22,-14 -24,-36 -4,-62 8,-40 22,-44 22,-16 0,-8'), { fill: '#ffe39a', sh: 0, form: 0, amp: 0.3 })

const CHAIR = '#b9505c'
/** A winged armchair from the seat up: whoever sits in it sits before this. */
export const armchairBack = () =>
  paper(soft('-150,-60 -176,-190 -168,-300 -150,-352 -92,-378 0,-386 92,-378 150,-352 168,-300 176,-190 150,-60'), { fill: CHAIR, sh: 3, form: 0.25 }) +
  paper(soft('-112,-60 -118,-200 -110,-316 -60,-344 0,-350 60,-344 110,-316 118,-200 112,-60'), {
    fill: warm(CHAIR, 0.12),
    sh: 1,
    form: 0.2,
    inner: [
      [-56, -290],
      [0, -300],
      [56, -290],
      [-30, -236],
      [30, -236],
      [-60, -180],
      [0, -182],
      [60, -180],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="7" fill="${cool(CHAIR, 0.45)}"/>`)
      .join(''),
  }) +
  // a shawl over the back, stitched in bright silk
  paper(soft('-60,-384 0,-394 92,-386 146,-362 130,-300 84,-262 30,-270 -20,-288 -50,-330'), {
    fill: '#6d3f74',
    sh: 2,
    form: 0.2,
    inner:
      Array.from({ length: 26 }, (_, i) => {
        const [x, y] = [-60 + (i % 7) * 34 + (Math.floor(i / 7) % 2) * 17, -378 + Math.floor(i / 7) * 32]
        return `<path d="M${x} ${y - 11}L${x + 9} ${y}L${x} ${y + 11}L${x - 9} ${y}Z" fill="${[P.oil, P.coral, '#f0a063'][i % 3]}"/>`
      }).join('') + line('-50,-326 -18,-286 32,-266 84,-260 132,-300', P.oil, 8),
  })
/** Its seat and arms, with a blanket of squares over the knees: whoever sits in it sits behind this. */
export const armchairFront = () => {
  const squares = Array.from({ length: 30 }, (_, i) => {
    const [x, y] = [-112 + (i % 6) * 40, -150 + Math.floor(i / 6) * 36]
    const c = [P.coral, P.oil, P.glass, '#8a6aa6', P.cream, '#5f93a8'][Math.floor(hash(i, 9) * 6)]
    return `<rect x="${x}" y="${y}" width="38" height="34" fill="${c}"/><rect x="${x + 8}" y="${y + 7}" width="22" height="20" fill="${mix(c, P.indigo, 0.35)}"/><rect x="${x + 14}" y="${y + 12}" width="10" height="10" fill="${P.cream}"/>`
  }).join('')
  return (
    `<ellipse cy="6" rx="190" ry="14" fill="#1b1440" opacity=".36" filter="url(#b2)"/>` +
    [-132, 132].map((x) => paper(rect(x - 13, -22, 26, 30, 5), { fill: P.dark, sh: 1, form: 0.3 })).join('') +
    paper(rect(-140, -120, 280, 106, 8), { fill: cool(CHAIR, 0.16), sh: 1, form: 0.15 }) +
    paper(soft('-116,-122 -100,-146 -52,-154 0,-148 52,-154 100,-146 116,-122 110,-42 104,-16 0,-24 -104,-16 -110,-42'), {
      fill: '#e9d6b0',
      sh: 2,
      form: 0.25,
      inner: `<g opacity=".9">${squares}</g>`,
    }) +
    Array.from({ length: 14 }, (_, i) => line(`${-98 + i * 15},-20 ${-99 + i * 15},-2`, [P.coral, P.oil, P.glass][i % 3], 4)).join('') +
    [-1, 1]
      .map((k) =>
        paper(soft(`${k * 118},-200 ${k * 150},-214 ${k * 184},-200 ${k * 190},-160 ${k * 178},-130 ${k * 176},-4 ${k * 122},-4 ${k * 122},-130 ${k * 108},-164`), {
          fill: CHAIR,
          sh: 2,
          form: 0.35,
          inner: `<circle cx="${k * 149}" cy="-170" r="22" fill="none" stroke="${cool(CHAIR, 0.35)}" stroke-width="5" opacity=".7"/>`,
        }),
      )
      .join('')
  )
}

/** A cat curled up and fast asleep. */
export const sleepingCat = (c = '#4b4262') =>
  `<ellipse cy="2" rx="106" ry="12" fill="#1b1440" opacity=".34" filter="url(#b2)"/>` +
  paper(soft('-92,-8 -100,-40 -70,-74 -16,-88 44,-80 88,-52 98,-22 84,0 0,6'), { fill: c, sh: 2, form: 0.5, lit: warm(c, 0.16) }) +
  paper(corners('-98,-26 -104,-70 -80,-62 -54,-64 -34,-76 -30,-34 -44,-8 -84,-6', 13), { fill: warm(c, 0.06), sh: 1, form: 0.4 }) +
  paper(band('92,-24 74,6 10,10 -40,2 -56,-6', 24, 15), { fill: cool(c, 0.05), sh: 1, form: 0.4 }) +
  paper(ell(-54, -4, 10, 8), { fill: P.cream, sh: 0 }) +
  line('-86,-34 -79,-29 -72,-34', P.glow, 3.4) +
  line('-58,-34 -51,-29 -44,-34', P.glow, 3.4) +
  `<path d="M-69 -24h8l-4 5z" fill="${P.rose}"/>` +
  [-1, 1].map((k) => line(`${-65 + k * 12},-20 ${-65 + k * 34},${-24}`, P.cream, 1.8, 0.6)).join('')

export const yarn = (r, c) =>
  paper(ell(0, -r, r), {
    fill: c,
    sh: 1,
    form: 0.5,
    inner: [-0.6, -0.2, 0.2, 0.6]
      .map(
        (k) =>
          `<path d="M${f(-r)} ${f(-r + k * r)}Q0 ${f(-r + k * r - r * 0.5)} ${f(r)} ${f(-r + k * r + r * 0.2)}" stroke="${warm(c, 0.5)}" stroke-width="3" fill="none" opacity=".7"/><path d="M${f(k * r)} ${f(-2 * r)}Q${f(k * r + r * 0.5)} ${f(-r)} ${f(k * r - r * 0.2)} 0" stroke="${cool(c, 0.35)}" stroke-width="3" fill="none" opacity=".5"/>`,
      )
      .join(''),
  })
/** A basket of wool, with a small jumper on the needles: small enough for a toothbrush. */
export const knittingBasket = () =>
  `<ellipse cy="2" rx="120" ry="12" fill="#1b1440" opacity=".34" filter="url(#b2)"/>` +
  at(-54, -64, yarn(40, P.coral)) +
  at(56, -66, yarn(38, P.oil)) +
  at(6, -70, yarn(32, '#8a6aa6')) +
  [-1, 1].map((k) => line(`${k * 70},-196 ${k * -34},-86`, '#d9b27c', 7) + paper(ell(k * 71, -198, 8), { fill: P.coral, sh: 1 })).join('') +
  paper(soft('-22,-168 -58,-156 -50,-132 -30,-138 -30,-100 30,-100 30,-138 50,-132 58,-156 22,-168 0,-160'), {
    fill: P.teal,
    sh: 1,
    form: 0.3,
    inner: [-142, -126, -110].map((y) => `<path d="M-60 ${y}H60" stroke="${P.cream}" stroke-width="5" opacity=".75"/>`).join(''),
  }) +
  paper(corners('-104,-88 104,-88 84,0 -84,0', 14), {
    fill: '#c48b5a',
    sh: 2,
    form: 0.35,
    inner:
      [-68, -46, -24].map((y) => line(`-110,${y} 0,${y + 5} 110,${y}`, P.dark, 4, 0.45)).join('') +
      [-72, -48, -24, 0, 24, 48, 72].map((x) => line(`${x},-92 ${x * 0.86},2`, P.dark, 4, 0.35)).join(''),
  })

/** An old wireless. */
export const wireless = () =>
  paper(soft('-66,0 -68,-70 -50,-96 50,-96 68,-70 66,0'), { fill: '#a5684c', sh: 2, form: 0.3 }) +
  paper(ell(-18, -52, 32), {
    fill: '#e3c79a',
    sh: 0,
    form: 0.1,
    inner: [-24, -12, 0, 12, 24].map((x) => `<path d="M${-18 + x} -90V-16" stroke="#a5684c" stroke-width="4"/>`).join(''),
  }) +
  [-70, -38].map((y) => paper(ell(40, y, 12), { fill: P.cream, sh: 1, form: 0.4 })).join('')

/** A mantel clock; its pendulum hangs from 0,-34. */
export const mantelClock = () =>
  paper(corners('-52,0 -46,-16 -42,-84 0,-116 42,-84 46,-16 52,0', 8), { fill: '#8a5340', sh: 2, form: 0.3 }) +
  paper(ell(0, -70, 29), { fill: '#fff6e3', sh: 1, form: 0.1 }) +
  Array.from({ length: 12 }, (_, i) => `<path d="M0 -23V${i % 3 ? -20 : -17}" stroke="${P.slate}" stroke-width="3" transform="translate(0 -70) rotate(${i * 30})"/>`).join('') +
  `<path d="M0 -70L12 -62M0 -70L0 -90" stroke="${P.ink}" stroke-width="4" stroke-linecap="round"/>` +
  paper(rect(-24, -36, 48, 30, 5), { fill: '#4b2f44', sh: 0, form: 0 })
export const pendulum = () => line('0,0 0,16', P.brass, 3) + paper(ell(0, 19, 8), { fill: P.brass, sh: 0, form: 0.4 })

/** A photograph: what the family looks back on. No faces: they look at the sea. */
export const PHOTOS = [
  // two by the shore, a chunni and a patka
  () =>
    `<path d="M-60 0H60V60H-60Z" fill="#6fa8b8"/><path d="M-60 20Q0 10 60 24V60H-60Z" fill="#e6c795"/>` +
    flat(soft('-26,44 -24,4 -14,-10 -4,4 -2,44'), P.rose) +
    flat(soft('6,44 8,18 16,12 24,18 26,44'), P.navy) +
    flat(ell(16, 10, 9, 8), P.apricot) +
    flat(ell(16, 1, 4), P.apricot) +
    flat(ell(-14, -6, 9, 10), '#c98a98'),
  // fields in flower, where Gran grew up
  () =>
    `<path d="M-60 -40H60V0H-60Z" fill="#f3d9a4"/><path d="M-60 0Q0 -14 60 2V50H-60Z" fill="#e2b53f"/><path d="M-60 16Q0 4 60 20M-60 32Q0 20 60 38" stroke="#8fa04f" stroke-width="6" fill="none"/><circle cx="28" cy="-18" r="10" fill="${P.coral}"/>`,
  // the first boat
  () =>
    `<path d="M-60 -40H60V12H-60Z" fill="#d3e4e0"/><path d="M-60 12H60V50H-60Z" fill="${P.sea}"/><path d="M-32 8H32L22 26H-22Z" fill="${P.coral}"/><path d="M0 -32V4H26Z" fill="${P.cream}"/><path d="M-4 -24V4H-20Z" fill="${P.oil}"/>`,
  // the cat, once small
  () =>
    at(0, 26, paper(soft('-18,0 -20,-22 -18,-46 -8,-36 8,-36 18,-46 20,-22 18,0'), { fill: '#4b4262', sh: 0, form: 0.3 })) +
    `<circle cx="-6" cy="2" r="2.500" fill="${P.glow}"/><circle cx="6" cy="2" r="2.500" fill="${P.glow}"/><path d="M-60 26H60V50H-60Z" fill="${P.rose}"/>`,
  // a heart of shells
  () =>
    Array.from({ length: 12 }, (_, i) => {
      const t = (i / 12) * Math.PI * 2
      return `<circle cx="${f(26 * Math.sin(t) ** 3)}" cy="${f(-2 - 20 * Math.cos(t) + 8 * Math.cos(2 * t) + 3 * Math.cos(3 * t))}" r="5" fill="${[P.peach, P.rose, P.glass][i % 3]}"/>`
    }).join(''),
  // the bicycle
  () =>
    `<path d="M-60 -40H60V14H-60Z" fill="#d9e4c9"/><path d="M-60 14H60V50H-60Z" fill="#a9b97a"/>` +
    [-20, 20].map((x) => `<circle cx="${x}" cy="12" r="13" fill="none" stroke="${P.ink}" stroke-width="3.500"/>`).join('') +
    line('-20,12 -6,-8 14,-8 20,12', P.coral, 4) +
    line('-6,-8 2,12 14,-8', P.coral, 4) +
    line('12,-16 20,-16', P.ink, 3) +
    line('-12,-13 -2,-13', P.ink, 4),
  // a train in the hills
  () =>
    `<path d="M-60 -40H60V50H-60Z" fill="#cfdde6"/><path d="M-60 8L-30 -24L-6 4L22 -30L60 6V50H-60Z" fill="#8a92b8"/><path d="M-60 20Q0 8 60 18V50H-60Z" fill="#8aa36a"/>` +
    [-26, -4, 18]
      .map(
        (x, i) =>
          `<rect x="${x - 9}" y="6" width="19" height="13" rx="3" fill="${[P.coral, P.oil, P.teal][i]}"/><circle cx="${x - 4}" cy="21" r="3" fill="${P.ink}"/><circle cx="${x + 5}" cy="21" r="3" fill="${P.ink}"/>`,
      )
      .join(''),
  // a kite day
  () =>
    `<path d="M-60 -40H60V50H-60Z" fill="#bfe0e6"/><path d="M-60 24Q-10 8 60 26V50H-60Z" fill="#e6c795"/><path d="M10 -32L28 -12L14 10L-4 -10Z" fill="${P.coral}"/><path d="M10 -32L14 10M-4 -10L28 -12" stroke="${P.cream}" stroke-width="2"/>` +
    line('14,10 4,18 8,26 -14,34', P.ink, 2),
]
