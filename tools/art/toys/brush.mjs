// The brush toy: scrub the tooth in the mirror, cap your brush, never lend it.
import { at, ell, mix, P, paper, rect } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { bathroomGull } from '../things/bathroom-gull.mjs'
import { mirror, tooth } from '../things/mirror-tooth.mjs'
import { ICON } from '../things/things.mjs'
import { beaker, bin, brush, cap, drop, foam, lyingBrush, paste, splayed, tap } from '../things/tooth-brushes.mjs'
import { sparkle } from './sort.mjs'

export const name = 'brush'
export const pxPerUnit = 0.9

// ---- what you can offer instead --------------------------------------------------------------------
const crisps = () =>
  paper(corners('-52,-66 40,-72 50,56 -44,64', 7), {
    fill: P.coral,
    sh: 2,
    form: 0.5,
    inner:
      `<path d="M-70 -44Q0 -58 70 -50V-90H-70Z" fill="${P.cream}"/><path d="M-70 52Q0 40 70 42V80H-70Z" fill="${P.cream}"/>` +
      line('-38,-40 -30,0 -36,40', mix(P.coral, '#ffffff', 0.5), 6, 0.6),
  }) +
  paper(ell(-2, -2, 29, 26), { fill: P.oil, sh: 0, form: 0.4 }) +
  paper(soft('36,34 58,10 84,22 82,54 56,68 34,56'), {
    fill: '#f3cb6b',
    sh: 2,
    form: 0.5,
    inner: [
      [52, 36],
      [64, 50],
      [66, 30],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3" fill="${P.wood}" opacity=".6"/>`)
      .join(''),
  })
const joke = () =>
  paper(soft('-78,-20 -60,-58 0,-68 60,-58 78,-18 62,24 8,34 -16,36 -44,66 -40,30 -64,20'), { fill: P.cream, sh: 2, form: 0.3 }) +
  [-28, 28].map((x) => line(`${x - 15},-20 ${x},-34 ${x + 15},-20`, P.ink, 7)).join('') +
  `<path d="M-36 -8Q0 2 36 -8Q32 24 0 26Q-32 24 -36 -8Z" fill="#6e2038"/><path d="M-16 18Q0 6 16 18Q0 28 -16 18Z" fill="#e77d74"/>` +
  [-56, 56].map((x) => `<ellipse cx="${x}" cy="-2" rx="12" ry="8" fill="${P.rose}" opacity=".6"/>`).join('')
export const wavingHand = (skin = '#c98f62') =>
  [-30, -11, 9, 28].map((a, i) => at(0, -6, paper(band(`0,0 0,${[-58, -70, -68, -54][i]}`, 21, 19), { fill: skin, sh: 1, form: 0.3, rim: 0.3 }), 1, a * 0.86)).join('') +
  paper(band('-20,10 -48,-12 -58,-26', 22, 18), { fill: skin, sh: 1, form: 0.3, rim: 0.3 }) +
  paper(soft('-32,-14 0,-24 32,-14 36,14 24,40 -22,40 -36,14'), { fill: skin, sh: 0, form: 0.25, rim: 0.2 }) +
  paper(rect(-34, 34, 68, 44, 9), {
    fill: P.glass,
    sh: 1,
    form: 0.4,
    inner: `<path d="M-50 50Q0 56 50 50" stroke="${P.cream}" stroke-width="8" fill="none"/>`,
  })
const wave = () => at(0, 2, wavingHand(), 1, 10) + line('-72,-44 -80,-26 -80,-8', P.oil, 6, 0.9) + line('64,-56 76,-40 80,-22', P.oil, 6, 0.9)

const frame = (id, body, box, pivot = [0, 0]) => ({ id, body, box, pivot })
const upright = [-66, -306, 132, 320]
const offer = [-100, -96, 200, 192]
export const frames = () => [
  frame('mirror', mirror(), [-276, -276, 560, 564]),
  ...[0, 1, 2, 3, 4].map((i) => frame(`tooth-${i}`, tooth(i), [-150, -172, 304, 350])),
  frame('foam', foam(), [-90, -70, 180, 140]),
  frame('brush-teal', lyingBrush(P.teal), [-256, -96, 504, 140]),
  frame('brush-teal-cap', lyingBrush(P.teal, true), [-268, -106, 516, 150]),
  frame('cap', cap(), [-110, -66, 232, 144]),
  frame('mug-coral', beaker(P.coral, 'stripes'), [-88, -166, 176, 184]),
  frame('mug-yellow', beaker(P.oil, 'dots'), [-88, -166, 176, 184]),
  frame('mug-purple', beaker(P.plum, 'stars'), [-88, -166, 176, 184]),
  frame('mug-teal', beaker(P.teal, 'waves'), [-88, -166, 176, 184]),
  frame('brush-coral', brush(P.coral), upright),
  frame('brush-yellow', brush(P.oil, P.rose), upright),
  frame('brush-purple', brush(P.plum), upright),
  frame('brush-splayed', splayed(P.teal), upright),
  frame('brush-new', brush(P.teal) + at(-34, -240, sparkle(), 0.7) + at(46, -180, sparkle(), 0.45), upright),
  frame('bin', bin(), [-96, -286, 216, 304]),
  frame('paste', paste(), [-120, -58, 252, 122]),
  frame('crisps', crisps(), offer),
  frame('joke', joke(), offer),
  frame('wave', wave(), offer),
  frame('ball', at(0, 0, ICON.ball(), 1.5), offer),
  frame('gull', bathroomGull('tiptoe'), [-124, -296, 270, 314]),
  frame('gull-brush', bathroomGull('brushes'), [-164, -296, 310, 314]),
  frame('gull-own', bathroomGull('own'), [-164, -296, 310, 314]),
  frame('tap', tap(), [-112, -214, 190, 236]),
  frame('drop', drop(), [-18, -28, 36, 54]),
  frame('sparkle', sparkle(), [-36, -42, 72, 84]),
]
