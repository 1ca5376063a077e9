// What holds and what gives way: legs and rungs of oak, jelly and paper, a seat, a cushion, and who sits down.
import { at, cool, ell, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'

const OAK = '#b07a4c'
const JELLY = '#e5677a'
const grain = (text) => line(text, P.dark, 3, 0.35)
const smile = (y, w = 10) => line(`${-w},${y} 0,${y + 7} ${w},${y}`, P.ink, 4)

// ---- legs: middle at 0,0, 280 tall ---------------------------------------------------------------
const legOak = () =>
  paper(soft('-46,-140 46,-140 40,-96 30,-60 34,0 30,70 44,110 48,140 -48,140 -44,110 -30,70 -34,0 -30,-60 -40,-96'), {
    fill: OAK,
    sh: 2,
    form: 0.45,
    inner: grain('-18,-130 -12,-40 -16,60 -22,136') + grain('10,-130 8,-20 14,80 12,136') + grain('26,-130 20,-90'),
  }) +
  paper(rect(-50, -104, 100, 16, 6), { fill: P.brass, sh: 1, form: 0.3 }) +
  paper(rect(-46, 96, 92, 16, 6), { fill: P.brass, sh: 1, form: 0.3 })
const shine = (x, y) => paper(soft(`${x},${y} ${x - 6},${y + 26} ${x + 2},${y + 44} ${x + 12},${y + 20}`), { fill: '#fff', sh: 0, form: 0, op: 0.6 })
const legJelly = () =>
  paper(soft('-50,-138 0,-146 50,-138 44,-80 56,-30 44,30 58,84 66,132 0,144 -66,132 -58,84 -44,30 -56,-30 -44,-80'), {
    fill: JELLY,
    sh: 2,
    form: 0.5,
    shade: '#b8405f',
  }) +
  shine(-30, -116) +
  shine(-36, -10) +
  dot(-14, -88, 1.1) +
  dot(16, -88, 1.1) +
  smile(-70, 9)
/** A copy: folded flat against its twin, it holds no weight. */
const legPaper = () =>
  paper(corners('-30,-138 -6,-134 20,-96 -8,-52 22,-8 -10,38 20,84 -6,136 -32,138 -8,84 -36,38 -8,-8 -36,-52 -8,-96', 3), {
    fill: '#fff6e3',
    sh: 2,
    form: 0.3,
    inner: [-96, -52, -8, 38, 84].map((y) => line(`-34,${y + 6} 22,${y - 4}`, P.wetsand, 3, 0.7)).join(''),
  })
export const legs = { oak: legOak, jelly: legJelly, paper: legPaper }

// ---- rungs: middle at 0,0, 540 wide ---------------------------------------------------------------
export const rungOak = () =>
  paper(soft('-270,-22 -100,-28 100,-26 270,-22 274,0 270,24 100,28 -100,26 -270,24 -274,0'), {
    fill: OAK,
    sh: 2,
    form: 0.35,
    inner: grain('-250,-6 -60,-2 120,-8 250,-4') + grain('-240,12 0,14 240,10'),
  })
export const rungJelly = () =>
  paper(soft('-266,-26 -180,-32 -90,-18 0,-2 90,-16 180,-32 266,-26 274,0 262,24 180,32 90,44 0,56 -90,44 -180,32 -262,24 -274,0'), {
    fill: JELLY,
    sh: 2,
    form: 0.5,
    shade: '#b8405f',
  }) +
  at(180, -24, shine(0, 0), 1, 70) +
  dot(206, 0, 0.9) +
  dot(230, 0, 0.9) +
  at(218, 12, smile(0, 7))
export const rail = () => paper(corners('-16,-260 14,-260 18,260 -18,260', 6), { fill: '#8d5f3f', sh: 2, form: 0.35, inner: grain('0,-250 4,-60 0,250') })

// ---- the seat, 560 wide, its top at y -34 --------------------------------------------------------
export const seat = () =>
  paper(soft('-276,-24 -140,-32 140,-32 276,-24 288,2 272,30 140,38 -140,38 -272,30 -288,2'), {
    fill: warm(OAK, 0.18),
    sh: 2,
    form: 0.35,
    inner: grain('-260,-4 -80,2 100,-6 260,0') + grain('-240,18 0,24 240,18'),
  }) +
  paper(soft('-240,-30 -120,-50 120,-50 240,-30 226,-12 120,-20 -120,-20 -226,-12'), { fill: P.teal, sh: 1, form: 0.35 }) +
  [-180, -60, 60, 180].map((x) => paper(ell(x, -32, 7, 5), { fill: P.oil, sh: 0 })).join('') +
  [-262, 262].map((x) => paper(ell(x, -6, 11), { fill: P.brass, sh: 1, form: 0.3 })).join('')
export const socket = () => `<ellipse rx="52" ry="15" fill="#fff6e0" fill-opacity=".5" stroke="#fff6e0" stroke-width="5" stroke-dasharray="14 12"/>`
export const rungGhost = () =>
  `<rect x="-250" y="-20" width="500" height="40" rx="18" fill="#fff6e0" fill-opacity=".4" stroke="#fff6e0" stroke-width="5" stroke-dasharray="16 14"/>`
export const cushion = () =>
  paper(soft('-104,14 -112,-14 -84,-34 0,-42 84,-34 112,-14 104,14 70,34 0,40 -70,34'), {
    fill: P.plum,
    sh: 2,
    form: 0.5,
    inner: line('-90,4 0,14 90,4', mix(P.plum, '#ffffff', 0.5), 4, 0.6),
  }) + [-108, 108].map((x) => paper(ell(x, 4, 10), { fill: P.oil, sh: 1, form: 0.3 })).join('')
export const cushionPuffs = () =>
  at(0, 8, cushion(), 1.06, 0) + [-1, 1].map((k) => at(k * 124, -34, paper(soft('-14,4 -16,-8 -6,-17 6,-16 16,-6 13,6 0,10'), { fill: '#fff3e0', sh: 0, form: 0.3 }))).join('')

// ---- sitters: they sit on 0,0 -------------------------------------------------------------------
export const gull = (isGiggling = false) =>
  paper(corners('52,-52 108,-36 104,-14 50,-22', 6), { fill: '#5c6588', sh: 1, form: 0.3 }) +
  paper(soft('-44,-112 -56,-68 -54,-26 -34,-2 40,0 76,-24 66,-60 30,-84 18,-118 -6,-136 -34,-130'), { fill: '#fffaf0', sh: 2, form: 0.5, shade: '#b8b4cf' }) +
  paper(soft('4,-76 40,-66 78,-36 96,-14 60,-10 14,-18 -2,-44'), { fill: '#a3adc8', sh: 1, form: 0.4 }) +
  [-14, 20].map((x) => paper(soft(`${x - 16},0 ${x},-10 ${x + 14},0 ${x + 4},10 ${x - 18},10`), { fill: P.apricot, sh: 1 })).join('') +
  (isGiggling
    ? paper(soft('-38,-98 -76,-88 -70,-78 -40,-82'), { fill: cool(P.apricot, 0.2), sh: 1 }) +
      paper(soft('-38,-112 -82,-114 -88,-104 -40,-96'), { fill: P.apricot, sh: 1, form: 0.4 }) +
      line('-30,-110 -22,-117 -14,-110', P.ink, 5)
    : paper(soft('-38,-112 -78,-106 -92,-94 -66,-90 -38,-92'), { fill: P.apricot, sh: 1, form: 0.4 }) + dot(-22, -110, 1)) +
  `<ellipse cx="-6" cy="-92" rx="11" ry="7" fill="${P.rose}" opacity=".5"/>`
const bell = (fill) =>
  paper(soft('-96,-196 -62,-206 0,-210 62,-206 96,-196 74,-164 42,-140 32,-96 -32,-96 -42,-140 -74,-164'), { fill, sh: 2, form: 0.5 }) +
  paper(ell(0, -200, 88, 15), { fill: cool(fill, 0.45), sh: 0, form: 0 })
/** A tuba that is somebody: mouth of brass, three buttons, a face. */
export const tuba = (isTooting = false) =>
  paper(band('84,-30 104,-70 96,-120 70,-128', 22), { fill: P.brass, sh: 1, form: 0.4 }) +
  at(0, isTooting ? -10 : 0, bell(P.oil), 1, isTooting ? -3 : 0) +
  paper(soft('-66,-108 66,-108 86,-60 76,-12 40,0 -40,0 -76,-12 -86,-60'), { fill: P.oil, sh: 2, form: 0.5 }) +
  paper(soft('-34,-16 34,-16 40,-4 -40,-4'), { fill: P.brass, sh: 0 }) +
  (isTooting
    ? [-22, 22].map((x) => line(`${x - 9},-68 ${x},-76 ${x + 9},-68`, P.ink, 5)).join('') + paper(ell(0, -42, 12, 14), { fill: '#6e2038', sh: 0 })
    : dot(-22, -68, 1.1) + dot(22, -68, 1.1) + smile(-46, 12)) +
  [-44, 44].map((x) => `<ellipse cx="${x}" cy="-50" rx="12" ry="8" fill="${P.coral}" opacity=".55"/>`).join('')
/** The hippo sits in its bath; suds all round. */
export const hippo = (isHappy = false) =>
  paper(soft('-96,-96 -106,-150 -84,-196 -40,-218 40,-218 84,-196 106,-150 96,-90'), { fill: '#9a86b8', sh: 2, form: 0.45 }) +
  [-58, 58].map((x) => paper(ell(x, -214, 18, 20), { fill: '#9a86b8', sh: 1, form: 0.4 }) + paper(ell(x, -212, 9, 10), { fill: P.rose, sh: 0 })).join('') +
  paper(soft('-82,-128 -74,-158 0,-168 74,-158 82,-128 64,-100 0,-92 -64,-100'), { fill: '#b3a0cc', sh: 1, form: 0.35 }) +
  [-24, 24].map((x) => `<ellipse cx="${x}" cy="-142" rx="7" ry="9" fill="#5d4a78"/>`).join('') +
  (isHappy ? [-36, 36].map((x) => line(`${x - 10},-182 ${x},-192 ${x + 10},-182`, P.ink, 5)).join('') : dot(-36, -184, 1.1) + dot(36, -184, 1.1)) +
  line('-40,-116 0,-106 40,-116', '#5d4a78', 5) +
  at(4, -232, paper(soft('-26,14 -24,-8 0,-22 24,-8 26,14 0,8'), { fill: P.oil, sh: 1, form: 0.4 })) +
  paper(soft('-150,-98 -90,-92 90,-92 150,-98 140,-40 112,-6 60,4 -60,4 -112,-6 -140,-40'), { fill: '#fffaf0', sh: 2, form: 0.45, shade: '#a9b7d6' }) +
  paper(band('-154,-98 -60,-90 60,-90 154,-98', 16), { fill: '#dfe7f4', sh: 1 }) +
  [
    [-104, -108, 20],
    [-70, -118, 16],
    [74, -116, 20],
    [108, -108, 16],
    [94, -136, 10],
  ]
    .map(([x, y, r]) => paper(ell(x, y, r), { fill: P.foam, sh: 0, form: 0.3 }))
    .join('') +
  [-92, 92].map((x) => paper(ell(x, 4, 16, 10), { fill: P.brass, sh: 1 })).join('')

/** The message: a parcel with a face and a climbing hat. It stands on 0,0. */
export const parcel = (mood = 'waits') =>
  paper(rect(-44, -80, 88, 80, 8), { fill: '#d9a56c', sh: 2, form: 0.35 }) +
  paper(rect(-8, -80, 16, 80, 2), { fill: P.coral, sh: 0, form: 0.2, op: 0.9 }) +
  paper(soft('-40,-78 -34,-104 0,-116 34,-104 40,-78'), { fill: P.teal, sh: 1, form: 0.4 }) +
  paper(band('-46,-80 0,-84 46,-80', 10), { fill: P.oil, sh: 1 }) +
  (mood === 'giggles' ? [-20, 20].map((x) => line(`${x - 7},-48 ${x},-56 ${x + 7},-48`, P.ink, 4.5)).join('') : dot(-20, -50, 0.9) + dot(20, -50, 0.9)) +
  (mood === 'waits' ? smile(-32, 9) : `<path d="M-13 -34Q0 -28 13 -34Q11 -16 0 -16Q-11 -16 -13 -34Z" fill="#6e2038"/>`)
export const parcelOpen = () =>
  paper(rect(-46, -58, 92, 58, 8), { fill: '#d9a56c', sh: 2, form: 0.35 }) +
  paper(corners('-46,-56 -84,-76 -70,-92 -30,-60', 4), { fill: '#c48d55', sh: 1 }) +
  paper(corners('46,-56 84,-76 70,-92 30,-60', 4), { fill: '#c48d55', sh: 1 }) +
  at(0, -76, paper(soft('-30,20 -26,-22 0,-34 26,-22 30,20'), { fill: '#fff6e3', sh: 1 }) + dot(-9, -8, 0.7) + dot(9, -8, 0.7) + smile(4, 6)) +
  paper(corners('-16,-106 16,-106 0,-146', 3), { fill: P.coral, sh: 1, form: 0.3 }) +
  paper(ell(0, -148, 7), { fill: P.oil, sh: 0 })
export const sill = () =>
  paper(rect(-118, 44, 236, 26, 8), { fill: '#8d5f3f', sh: 2, form: 0.3 }) + paper(corners('-100,44 100,44 92,-104 -92,-104', 12), { fill: '#f4d48a', sh: 1, form: 0.2 })
export const plinth = () => paper(soft('-88,-10 0,-16 88,-10 94,10 80,24 -80,24 -94,10'), { fill: mix(OAK, P.plum, 0.3), sh: 2, form: 0.4 })
