// What is in a child's bedroom. Origin: bottom middle, unless said.
import { at, cool, ell, f, flat, hash, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { teddy } from './school-things.mjs'
import { star } from './small.mjs'

const PATCHES = ['#c9586a', '#e0a35a', '#5f93a8', '#e9d6b0', '#8a6aa6', '#6f9a72']

/** A bed along the wall, 440 long, its head to the left; 0,0 is the left end of the floor. A bear sleeps in it. */
export const bed = () => {
  const wood = '#b27a5a'
  let patches = ''
  for (let row = 0; row < 4; row++)
    for (let col = 0; col < 8; col++) {
      const [x, y] = [96 + col * 44 - row * 2, -152 + row * 37]
      patches += `<rect x="${x}" y="${y}" width="43" height="36" fill="${PATCHES[Math.floor(hash(col + 3, row + 5) * 6)]}"/><path d="M${x + 4} ${y + 4}h35v28h-35z" stroke="#fff0d0" stroke-width="1.600" stroke-dasharray="4 4" fill="none" opacity=".7"/>`
    }
  return (
    `<path d="M10 -70H430V-4H10Z" fill="#241d48" opacity=".75"/>` +
    at(250, -2, slipper('#e0624f')) +
    at(306, 0, slipper('#e0624f')) +
    paper(rect(-10, -96, 440, 32, 5), { fill: wood, sh: 1, form: 0.1 }) +
    [14, 412].map((x) => paper(rect(x - 12, -96, 24, 98, 4), { fill: cool(wood, 0.15), sh: 1, form: 0.3 })).join('') +
    paper(rect(0, -146, 420, 56, 12), { fill: '#efe3d4', sh: 1, form: 0.2 }) +
    paper(soft('18,-138 10,-176 30,-206 78,-204 128,-196 146,-166 134,-138 76,-132'), { fill: '#f7efe2', sh: 2, form: 0.35, shade: '#a9a3cc' }) +
    at(104, -142, teddy(), 0.92, -4) +
    paper(band('70,-214 104,-208 138,-216', 20), { fill: P.navy, sh: 1, form: 0.2 }) +
    [90, 118].map((x) => line(`${x - 8},-211 ${x},-206 ${x + 8},-211`, P.cream, 3)).join('') +
    paper(soft('92,-152 200,-160 320,-152 424,-158 432,-96 426,-28 330,-22 220,-30 120,-22 96,-60'), {
      fill: '#8a6aa6',
      sh: 2,
      form: 0.25,
      inner: `<g opacity=".82">${patches}</g>`,
    }) +
    paper(soft('88,-158 200,-164 330,-156 428,-162 430,-140 330,-134 200,-142 90,-136'), { fill: '#f3e8d8', sh: 1, form: 0.1 }) +
    paper(rect(-26, -264, 30, 268, 10), { fill: wood, sh: 2, form: 0.35 }) +
    paper(ell(-11, -268, 20), { fill: warm(wood, 0.15), sh: 1, form: 0.4 }) +
    paper(rect(420, -196, 28, 200, 10), { fill: wood, sh: 2, form: 0.35 }) +
    paper(ell(434, -200, 19), { fill: warm(wood, 0.15), sh: 1, form: 0.4 })
  )
}
const slipper = (c) => paper(soft('-26,0 -26,-14 -8,-24 14,-14 28,-8 28,2'), { fill: c, sh: 1, form: 0.4 }) + paper(ell(8, -16, 8), { fill: P.cream, sh: 0, form: 0.3 })

/** A chest of drawers, w x h. */
export const chest = (w, h) => {
  let s = paper(rect(-w / 2, -h, w, h, 8), { fill: '#7f86b8', sh: 2, form: 0.2 })
  for (let i = 0; i < 3; i++) {
    const y = -h + 14 + (i * (h - 20)) / 3
    s +=
      paper(rect(-w / 2 + 14, y, w - 28, (h - 20) / 3 - 10, 6), { fill: '#959bc8', sh: 1, form: 0.15 }) +
      [-1, 1].map((k) => star(k * w * 0.24, y + (h - 20) / 6 - 5, 10, P.brass)).join('')
  }
  // a sock has not gone in
  s += paper(soft(`${w * 0.3},${-h + 10} ${w * 0.38},${-h + 10} ${w * 0.38},${-h + 44} ${w * 0.46},${-h + 58} ${w * 0.4},${-h + 68} ${w * 0.3},${-h + 56}`), {
    fill: P.coral,
    sh: 1,
    form: 0.3,
    inner: `<path d="M0 ${-h + 22}h200M0 ${-h + 38}h200" stroke="${P.cream}" stroke-width="6"/>`,
  })
  return s + paper(rect(-w / 2 - 10, -h - 12, w + 20, 18, 6), { fill: '#a5aad2', sh: 2, form: 0.1 })
}

/** A round bowl, without its fish. */
export const fishBowl = () =>
  paper(soft('-44,-4 -58,-40 -40,-84 -30,-94 30,-94 40,-84 58,-40 44,-4 0,4'), {
    fill: '#9fd0d6',
    sh: 1,
    form: 0.3,
    shade: '#6d94b8',
    inner:
      `<path d="M-70 -72Q0 -64 70 -72V20H-70Z" fill="#6db4c4" opacity=".7"/><path d="M-60 -8Q-20 -22 0 -12T60 -10V20H-60Z" fill="#e6c795"/>` +
      line('-22,-8 -28,-30 -18,-46 -26,-58', P.moss, 6) +
      line('24,-10 30,-28 22,-44', P.moss, 5),
  }) + `<path d="M-40 -60Q-34 -78 -24 -84" stroke="#fff" stroke-width="5" fill="none" opacity=".7" stroke-linecap="round"/>`
/** Its fish; 0,0 is its middle. */
export const goldfish = () =>
  paper(soft('-18,0 -8,-10 6,-8 12,-2 26,-12 24,12 12,3 4,9 -8,10'), { fill: P.coral, sh: 0, form: 0.4 }) + `<circle cx="-10" cy="-2" r="2.400" fill="${P.ink}"/>`

/** A lighthouse to sleep by; its light is at 0,-104. */
export const nightLight = () =>
  paper(soft('-40,0 -34,-14 0,-20 34,-14 40,0'), { fill: '#6f9a72', sh: 1, form: 0.3 }) +
  paper(corners('-16,-90 16,-90 25,-10 -25,-10', 4), { fill: P.cream, sh: 1, form: 0.4, inner: `<path d="M-30 -74H30V-56H-30ZM-30 -40H30V-22H-30Z" fill="${P.coral}"/>` }) +
  paper(rect(-13, -116, 26, 26, 4), { fill: '#ffe9ac', sh: 0, form: 0, rim: 0 }) +
  paper(soft('-20,-114 -12,-132 0,-138 12,-132 20,-114'), { fill: P.coral, sh: 1, form: 0.3 })

/** A moon, a star and a whale on threads; 0,0 is where it is tied. */
export const mobile = () =>
  line('0,0 0,66', P.cream, 2.5, 0.8) +
  paper(band('-92,74 0,62 92,76', 9), { fill: '#c48b5a', sh: 1, form: 0.2 }) +
  [
    [-84, 76, 128],
    [0, 66, 176],
    [84, 78, 116],
  ]
    .map(([x, a, b]) => line(`${x},${a} ${x},${b}`, P.cream, 2, 0.8))
    .join('') +
  paper(soft('-84,120 -58,128 -46,152 -60,178 -88,184 -68,162 -68,140'), { fill: '#f7dd9c', sh: 1, form: 0.3 }) +
  at(
    0,
    196,
    paper(soft('-46,4 -40,-18 -14,-26 16,-20 34,-4 46,-24 58,-26 52,-6 40,10 14,20 -26,20'), {
      fill: '#6f9fc4',
      sh: 1,
      form: 0.35,
      inner: `<path d="M-50 8Q-10 16 30 10V30H-50Z" fill="${P.foam}"/>`,
    }) + `<circle cx="-26" cy="-6" r="3.400" fill="${P.ink}"/>`,
  ) +
  star(84, 138, 26, P.rose)

/** A dinosaur who looks out of the toy box. */
export const toyBox = () => {
  const wood = '#c98f5f'
  return (
    `<ellipse cy="2" rx="190" ry="14" fill="#1b1440" opacity=".36" filter="url(#b2)"/>` +
    paper(rect(-150, -196, 300, 60, 8), { fill: cool(wood, 0.25), sh: 2, form: 0.1 }) +
    paper(soft('34,-120 30,-186 22,-236 36,-266 70,-278 104,-264 112,-244 92,-234 78,-228 84,-180 92,-120'), { fill: '#6fae86', sh: 2, form: 0.4 }) +
    [0, 1, 2].map((i) => paper(corners(`${24 + i * 2},${-250 + i * 34} ${8 + i * 2},${-232 + i * 34} ${28 + i},${-222 + i * 34}`, 3), { fill: P.oil, sh: 0, form: 0.2 })).join('') +
    dot(74, -256, 0.8) +
    line('88,-242 100,-244 108,-248', P.ink, 3) +
    paper(ell(-86, -136, 40), { fill: '#5f93c0', sh: 1, form: 0.5, inner: `<path d="M-130 -140Q-86 -120 -40 -142" stroke="${P.cream}" stroke-width="9" fill="none"/>` }) +
    paper(corners('-20,-120 -34,-196 -6,-202 8,-120', 4), {
      fill: P.heather,
      sh: 1,
      form: 0.3,
      inner: `<path d="M-40 -180h60M-40 -156h60" stroke="${P.cream}" stroke-width="6"/>`,
    }) +
    paper(rect(-160, -140, 320, 142, 8), {
      fill: wood,
      sh: 2,
      form: 0.15,
      inner: line('-170,-92 0,-90 170,-93', cool(wood, 0.4), 4, 0.5) + line('-170,-44 0,-46 170,-43', cool(wood, 0.4), 4, 0.5),
    }) +
    at(-64, -70, star(0, 0, 30, P.cream)) +
    at(
      64,
      -66,
      paper(soft('-40,6 -34,-8 0,-14 34,-8 40,6 24,22 -24,22'), { fill: P.coral, sh: 1, form: 0.2 }) +
        line('0,-12 0,-40', P.dark, 5) +
        paper(corners('4,-42 34,-16 4,-14', 3), { fill: P.cream, sh: 1 }),
    )
  )
}

/** A castle of blocks; its tallest is at the left. */
export const blocks = () => {
  const block = (x, y, w, h, c) => paper(rect(x, y - h, w, h, 5), { fill: c, sh: 1, form: 0.35 })
  return (
    `<ellipse cx="10" cy="2" rx="160" ry="11" fill="#1b1440" opacity=".34" filter="url(#b2)"/>` +
    block(-130, 0, 66, 62, P.coral) +
    block(-60, 0, 66, 62, '#5f93c0') +
    block(10, 0, 66, 62, P.oil) +
    block(80, 0, 60, 54, '#8a6aa6') +
    block(-104, -62, 62, 60, P.glass) +
    block(-20, -62, 66, 58, P.rose) +
    paper(corners('-110,-122 -36,-122 -73,-176', 5), { fill: P.coral, sh: 1, form: 0.3 }) +
    flat(ell(-73, -92, 13), mix(P.glass, P.indigo, 0.6)) +
    paper(soft('-16,-120 -12,-142 12,-152 36,-142 42,-120'), { fill: P.oil, sh: 1, form: 0.3 }) +
    at(
      110,
      -54,
      paper(corners('-26,0 -22,-34 22,-34 26,0', 8), { fill: P.cream, sh: 1, form: 0.3 }) +
        `<circle cx="-8" cy="-18" r="3" fill="${P.ink}"/><circle cx="8" cy="-18" r="3" fill="${P.ink}"/>`,
    )
  )
}

/** A tablet tucked up for the night in a shoe box. */
export const sleepingTablet = () =>
  paper(rect(-46, -70, 92, 62, 8), { fill: P.navy, sh: 1, form: 0.2, inner: `<rect x="-38" y="-62" width="76" height="46" rx="4" fill="#59649a"/>` }) +
  line('-18,-46 -12,-42 -6,-46', P.cream, 3) +
  line('6,-46 12,-42 18,-46', P.cream, 3) +
  paper(rect(-54, -40, 108, 42, 5), { fill: '#e0a35a', sh: 1, form: 0.2 }) +
  paper(soft('-52,-44 0,-50 52,-44 54,-24 26,-18 0,-24 -28,-18 -54,-24'), {
    fill: '#c9586a',
    sh: 1,
    form: 0.3,
    inner: [-36, -12, 12, 36].map((x) => `<path d="M${x} -56V-10" stroke="${P.cream}" stroke-width="4" opacity=".6"/>`).join(''),
  }) +
  `<circle cx="${f(40)}" cy="-8" r="4" fill="#c8f0a8"/>`
