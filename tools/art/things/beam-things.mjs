// What the lamp looks at: pictures on sails and floats, each about 110 wide, middle at 0,0.
import { at, cool, ell, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { star } from './small.mjs'

const smile = (y, w = 9) => line(`${-w},${y} 0,${y + 6} ${w},${y}`, P.ink, 3.4)
const face = (y, gap = 12, s = 0.8) => dot(-gap, y, s) + dot(gap, y, s) + smile(y + 13)
const shutEyes = (y, gap = 14) => [-gap, gap].map((x) => line(`${x - 7},${y} ${x},${y + 5} ${x + 7},${y}`, P.ink, 3.4)).join('')

const screen = (inner, fill = '#fff6e3') =>
  paper(rect(-54, -42, 108, 78, 10), { fill: P.slate, sh: 1, form: 0.3 }) + paper(rect(-46, -34, 92, 62, 5), { fill, sh: 0, form: 0.1 }) + inner
const laptop = (inner) => screen(inner) + paper(corners('-66,36 66,36 74,50 -74,50', 5), { fill: cool(P.slate, 0.2), sh: 1, form: 0.3 })

const numbers = () =>
  [
    [-30, -22, P.coral],
    [24, -26, P.glass],
    [-4, 20, P.oil],
  ]
    .map(([x, y, fill], i) => at(x, y, paper(rect(-24, -24, 48, 48, 9), { fill, sh: 1, form: 0.35 }) + dots(i + 1), 1, [-8, 6, 3][i]))
    .join('')
const dots = (n) =>
  [
    [[0, 0]],
    [
      [-9, -9],
      [9, 9],
    ],
    [
      [-11, -11],
      [0, 0],
      [11, 11],
    ],
  ][n - 1]
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="5.5" fill="${P.ink}"/>`)
    .join('')
const story = () =>
  paper(soft('0,-34 -30,-42 -58,-34 -58,36 -28,30 0,40 28,30 58,36 58,-34 30,-42'), { fill: '#fff6e3', sh: 1, form: 0.2 }) +
  line('0,-32 0,38', P.wetsand, 4, 0.8) +
  [-16, 2, 20].map((y) => line(`-46,${y} -30,${y - 4} -12,${y + 1}`, P.slate, 3.5, 0.5)).join('') +
  at(29, 0, star(0, 0, 20, P.coral))
const painting = () =>
  paper(rect(-54, -44, 108, 88, 7), { fill: P.wood, sh: 1, form: 0.3 }) +
  paper(rect(-44, -34, 88, 68, 4), { fill: P.foam, sh: 0, form: 0.1, inner: `<path d="M-60 16Q0 4 60 16V50H-60Z" fill="${P.teal}"/>` }) +
  at(-2, 2, whaleBody(P.navy), 0.36)
const room = () =>
  paper(corners('-52,-8 52,-8 48,50 -48,50', 5), { fill: '#e6c9a3', sh: 1, form: 0.3 }) +
  paper(corners('-64,-4 0,-56 64,-4', 6), { fill: P.plum, sh: 1, form: 0.4 }) +
  paper(rect(-22, 2, 44, 38, 4), { fill: P.oil, sh: 0, form: 0.2 }) +
  // drawn curtains
  paper(soft('-24,-2 0,0 -3,20 -10,44 -26,44'), { fill: P.rose, sh: 0, form: 0.4 }) +
  paper(soft('24,-2 0,0 3,20 10,44 26,44'), { fill: P.rose, sh: 0, form: 0.4 }) +
  line('-28,-2 28,-2', P.dark, 5)
const puzzle = () =>
  paper(soft('-44,-40 -12,-40 -16,-54 4,-56 4,-40 44,-40 44,-8 58,-12 60,8 44,6 44,42 -44,42 -44,8 -30,12 -28,-10 -44,-8'), { fill: P.glass, sh: 1, form: 0.35 }) + face(-6, 14)
const home = () =>
  paper(corners('-60,-6 60,-6 54,52 -54,52', 5), { fill: P.peach, sh: 1, form: 0.3 }) +
  paper(corners('-72,-2 0,-58 72,-2', 6), { fill: P.brick, sh: 1, form: 0.4 }) +
  at(0, 24, screen(star(0, -3, 17, P.coral)), 0.58)
const song = () =>
  [
    [-26, 30],
    [30, 18],
  ]
    .map(([x, y]) => paper(ell(x, y, 18, 14), { fill: P.plum, sh: 1, form: 0.4 }))
    .join('') +
  paper(band('-11,28 -11,-34', 8), { fill: P.plum, sh: 0 }) +
  paper(band('45,16 45,-46', 8), { fill: P.plum, sh: 0 }) +
  paper(corners('-15,-40 49,-54 49,-32 -15,-18', 3), { fill: P.plum, sh: 1, form: 0.3 })
const cloud = (fill) => paper(soft('-58,10 -54,-18 -30,-26 -14,-46 16,-46 32,-28 56,-20 58,10 34,24 -32,24'), { fill, sh: 1, form: 0.35 })
const bubbles = () => paper(ell(-32, 38, 9), { fill: '#fff6e3', sh: 1 }) + paper(ell(-46, 54, 5), { fill: '#fff6e3', sh: 0 })
const thought = () => cloud('#fff6e3') + bubbles() + at(0, -10, star(0, 0, 18, P.heather))
const dream = () =>
  cloud('#cfd3ee') +
  bubbles() +
  paper(soft('-12,-34 12,-34 18,-10 12,12 -12,12 -18,-10'), { fill: P.ink, sh: 0, form: 0 }) +
  paper(soft('-7,-18 7,-18 11,0 6,9 -6,9 -11,0'), { fill: '#fffaf0', sh: 0, form: 0 }) +
  paper(corners('-16,-18 -42,-30 -38,-12 -16,-4', 4), { fill: P.ink, sh: 0, form: 0 }) +
  paper(corners('16,-18 42,-30 38,-12 16,-4', 4), { fill: P.ink, sh: 0, form: 0 }) +
  `<circle cx="-5" cy="-26" r="3" fill="#fff"/><circle cx="5" cy="-26" r="3" fill="#fff"/>` +
  paper(corners('-5,-22 5,-22 0,-14', 1), { fill: P.oil, sh: 0, form: 0 })
const robot = () =>
  line('0,-40 0,-56', P.slate, 5) +
  paper(ell(0, -58, 7), { fill: P.coral, sh: 0 }) +
  paper(rect(-44, -42, 88, 66, 14), { fill: '#9fb0d3', sh: 1, form: 0.4 }) +
  paper(rect(-33, -30, 66, 38, 9), { fill: P.ink, sh: 0, form: 0 }) +
  [-14, 14].map((x) => `<circle cx="${x}" cy="-13" r="7" fill="${P.glass}"/>`).join('') +
  line('-10,14 10,14', P.slate, 5) +
  paper(rect(-26, 28, 52, 26, 7), { fill: P.slate, sh: 1, form: 0.4 })
const envelope = () => paper(rect(-56, -36, 112, 76, 6), { fill: '#fff6e3', sh: 1, form: 0.2 }) + line('-54,-34 0,10 54,-34', P.wetsand, 5) + at(0, 6, star(0, 0, 17, P.coral))
const site = () =>
  laptop(
    paper(rect(-46, -34, 92, 14, 3), { fill: P.teal, sh: 0, form: 0 }) + at(-22, 6, star(0, 0, 15, P.oil)) + [0, 14].map((y) => line(`4,${y} 38,${y}`, P.slate, 5, 0.5)).join(''),
  )
const tablet = () =>
  screen(cloudlet(), '#bfe0ea') +
  `<circle cx="0" cy="-38" r="2.5" fill="${P.cream}"/>` +
  at(46, 34, paper(soft('-2,14 -16,0 -16,-10 -8,-15 -2,-9 4,-15 12,-10 12,0'), { fill: P.coral, sh: 1 }))
const cloudlet = () => paper(soft('-26,8 -22,-8 -6,-16 10,-12 24,-2 22,10'), { fill: '#fffaf0', sh: 0, form: 0.2 })
const search = () =>
  screen('') +
  paper(band('14,8 40,36', 12), { fill: P.wood, sh: 1 }) +
  paper(ell(0, -8, 25), { fill: P.brass, sh: 1, form: 0.3 }) +
  paper(ell(0, -8, 18), { fill: P.foam, sh: 0, form: 0.2 })
const sandwich = () =>
  paper(corners('-58,26 54,22 58,42 -54,46', 9), { fill: P.sand, sh: 1, form: 0.4 }) +
  paper(soft('-62,22 -40,30 -20,20 0,30 22,20 44,28 62,18 58,10 -58,12'), { fill: P.grass, sh: 0, form: 0.3 }) +
  paper(corners('-56,4 56,2 58,14 -58,16', 4), { fill: P.oil, sh: 0, form: 0.2 }) +
  paper(soft('-60,6 -56,-20 -30,-36 20,-38 52,-24 60,2 40,8 -40,8'), { fill: '#d99e5f', sh: 1, form: 0.4 }) +
  face(-18, 15)
const diary = () =>
  paper(soft('-66,14 -50,-4 0,-8 52,-2 68,16 60,42 0,48 -58,42'), { fill: '#fffaf0', sh: 1, form: 0.4, shade: '#c5c2dd' }) +
  at(
    2,
    -16,
    paper(rect(-38, -28, 76, 50, 5), { fill: P.coral, sh: 1, form: 0.35 }) + paper(rect(18, -28, 9, 50, 0), { fill: P.oil, sh: 0 }) + at(-10, -3, star(0, 0, 13, P.cream, 0)),
    1,
    -7,
  )
const chat = () =>
  paper(soft('-56,-30 -20,-42 24,-40 40,-20 34,2 0,8 -18,8 -36,22 -34,4 -54,-4'), { fill: '#fff6e3', sh: 1, form: 0.2 }) +
  paper(soft('-12,14 20,4 56,10 60,30 50,44 44,44 48,58 26,46 0,44 -14,32'), { fill: P.glass, sh: 1, form: 0.3 }) +
  [-32, -10, 12].map((x) => `<circle cx="${x}" cy="-18" r="5" fill="${P.slate}"/>`).join('')
const film = () =>
  line('-16,-34 -36,-58', P.dark, 5) +
  line('10,-34 28,-58', P.dark, 5) +
  paper(rect(-58, -38, 116, 84, 12), { fill: P.wood, sh: 1, form: 0.4 }) +
  paper(rect(-48, -28, 80, 64, 9), { fill: P.dusk, sh: 0, form: 0.1 }) +
  paper(corners('-18,-14 -18,24 16,5', 5), { fill: P.cream, sh: 0 }) +
  [-14, 6].map((y) => `<circle cx="45" cy="${y}" r="6" fill="${P.oil}"/>`).join('')
const facePicture = () =>
  paper(ell(0, 0, 50, 54), { fill: '#c98f62', sh: 1, form: 0.35 }) +
  paper(soft('-52,-4 -50,-40 -20,-60 24,-60 52,-36 52,-6 38,-26 0,-34 -34,-28'), { fill: '#3a2733', sh: 1, form: 0.3 }) +
  face(2, 18, 1) +
  at(0, 44, sheetBook(), 0.62)
const sheetBook = () => paper(corners('-64,-22 0,-12 64,-22 64,30 0,40 -64,30', 4), { fill: P.coral, sh: 1, form: 0.3 }) + line('0,-12 0,40', cool(P.coral), 4)

export const LOOKED_AT = {
  numbers,
  story,
  painting,
  room,
  puzzle,
  home,
  song,
  thought,
  robot,
  envelope,
  site,
  tablet,
  search,
  sandwich,
  dream,
  diary,
  chat,
  film,
  face: facePicture,
}

// ---- the sea and who is on it -----------------------------------------------------------------
/** A sleepy whale, 240 wide. */
const whaleBody = (fill = '#6a74b6') =>
  paper(soft('-110,6 -96,-40 -40,-62 30,-52 74,-20 96,-28 112,-54 128,-46 122,-18 130,2 110,0 84,14 50,40 -20,52 -80,44'), {
    fill,
    sh: 1,
    form: 0.45,
    inner: `<path d="M-130 22Q-40 30 40 30Q0 70 -60 70H-130Z" fill="${mix(fill, '#ffffff', 0.5)}"/>`,
  }) + line('-104,18 -78,26 -52,20', P.ink, 4, 0.8)
export const whale = () => whaleBody() + line('-74,-8 -66,-2 -58,-8', P.ink, 4)
export const whaleBlows = () =>
  whaleBody() +
  dot(-66, -8, 1) +
  paper(ell(-34, -104, 30, 13), { fill: P.foam, sh: 1, form: 0.3 }) +
  paper(ell(-34, -105, 15, 6), { fill: P.deep, sh: 0, form: 0 }) +
  [
    [-34, -76, 7],
    [-30, -62, 5],
  ]
    .map(([x, y, r]) => paper(ell(x, y, r), { fill: P.foam, sh: 0 }))
    .join('')

const wood = (y, x0, x1) => line(`${x0},${y} 0,${y + 5} ${x1},${y}`, P.dark, 3, 0.4)
/** A boat with a school tablet for a sail; its water line at y 60, 190 wide. What is on its screen lies at 30,-36. */
export const boatBack = () =>
  paper(band('30,60 30,-92', 9), { fill: P.dark, sh: 1 }) +
  paper(rect(-34, -92, 128, 104, 13), { fill: P.slate, sh: 2, form: 0.35 }) +
  paper(rect(-23, -81, 106, 82, 7), { fill: '#fff6e3', sh: 0, form: 0.14 }) +
  paper(corners('30,-112 68,-102 30,-92', 3), { fill: P.coral, sh: 1 })
export const boatFront = (fill = P.coral) =>
  paper(soft('-96,22 -40,34 40,34 96,20 84,56 62,80 0,86 -60,80 -84,56'), { fill, sh: 2, form: 0.4, inner: wood(52, -90, 90) + wood(68, -80, 80) }) +
  paper(band('-98,22 -40,33 40,33 98,20', 10), { fill: P.cream, sh: 1 })
export const ripple = () =>
  [0, 1].map((i) => line(`${-84 + i * 12},${i * 12} ${-30 + i * 8},${8 + i * 12} ${30 - i * 8},${i * 12} ${84 - i * 12},${8 + i * 12}`, P.foam, 5, 0.5 - i * 0.15)).join('')
/** A cork float for what is no boat. */
export const float = () =>
  paper(soft('-78,0 -50,-18 0,-24 50,-18 78,0 70,24 30,38 -30,38 -70,24'), { fill: '#c49a6c', sh: 2, form: 0.4 }) + paper(ell(0, -2, 66, 18), { fill: '#ddb98a', sh: 0, form: 0.2 })
export const lifeboatBack = () =>
  paper(rect(30, -46, 26, 44, 4), { fill: P.ink, sh: 1, form: 0.3 }) +
  paper(rect(30, -40, 26, 10, 0), { fill: P.coral, sh: 0 }) +
  paper(rect(-30, -26, 62, 42, 7), { fill: '#fff6e3', sh: 1, form: 0.3 })
export const lifeboatFront = () =>
  paper(soft('-82,2 -30,12 40,12 84,-2 74,28 50,46 -46,46 -72,28'), { fill: P.oil, sh: 2, form: 0.4 }) +
  paper(band('-80,14 -30,24 40,24 80,12', 9), { fill: P.navy, sh: 0 }) +
  paper(ell(-8, 30, 13), { fill: '#fffaf0', sh: 1, form: 0.2 }) +
  paper(ell(-8, 30, 6), { fill: P.coral, sh: 0 })
/** A gold shell, open and awake; a night-blue shell, shut and asleep. */
const fan = (fill) =>
  paper(soft('0,34 -30,20 -46,-8 -40,-30 -18,-42 0,-46 18,-42 40,-30 46,-8 30,20'), {
    fill,
    sh: 1,
    form: 0.35,
    inner: [-30, -14, 0, 14, 30].map((x) => line(`0,38 ${x * 1.1},-40`, cool(fill, 0.35), 3, 0.6)).join(''),
  })
export const shellOpen = () =>
  at(0, -8, fan(P.oil)) +
  at(0, 16, paper(soft('-44,-4 0,-12 44,-4 34,18 0,26 -34,18'), { fill: P.peach, sh: 1, form: 0.3 })) +
  paper(ell(0, 6, 14), { fill: '#fffaf0', sh: 1, form: 0.5 }) +
  dot(-5, 5, 0.5) +
  dot(5, 5, 0.5)
export const shellShut = () => fan('#7d88c4') + shutEyes(2, 14) + line('-6,16 0,19 6,16', P.ink, 3)
export const logBook = () =>
  paper(soft('0,-50 -60,-64 -128,-52 -130,56 -62,48 0,62 62,48 130,56 128,-52 60,-64'), { fill: P.dark, sh: 2, form: 0.3 }) +
  paper(soft('0,-46 -58,-58 -118,-48 -118,46 -60,38 0,52 60,38 118,46 118,-48 58,-58'), { fill: '#fff3da', sh: 0, form: 0.2 }) +
  line('0,-44 0,50', P.wetsand, 5, 0.8) +
  [-24, 20]
    .map((y) =>
      [-1, 1]
        .map((k) => [34, 82].map((x) => `<circle cx="${k * x}" cy="${y - 2}" r="19" fill="none" stroke="${P.wetsand}" stroke-width="3" stroke-dasharray="6 7"/>`).join(''))
        .join(''),
    )
    .join('')
export const stamp = () => paper(ell(0, 0, 24), { fill: warm(P.lamp, 0.25), sh: 1, form: 0.2 }) + `<circle r="20" fill="none" stroke="${P.brick}" stroke-width="3"/>`
