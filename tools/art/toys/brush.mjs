// The brush toy: scrub the tooth in the mirror, cap your brush, never lend it.
import { at, P, paper } from '../paper/kit.mjs'
import { band, line } from '../paper/points.mjs'
import { bathroomGull } from '../things/bathroom-gull.mjs'
import { mirror, tooth } from '../things/mirror-tooth.mjs'
import { beaker, bin, brush, cap, drop, foam, lyingBrush, paste, splayed, startledBrush, tap, uprightCap } from '../things/tooth-brushes.mjs'
import { sparkle } from '../things/toy-paper.mjs'

export const name = 'brush'
export const pxPerUnit = 0.8

// what a squeeze brings out
const curl = () =>
  paper(band('116,0 140,-4 156,-18 150,-36 134,-34 136,-20', 17, 12), { fill: '#fffaf0', sh: 1, form: 0.5, inner: line('110,4 142,0 162,-18 152,-42', P.glass, 5, 0.8) })
const frame = (id, body, box, pivot = [0, 0]) => ({ id, body, box, pivot })
const upright = [-66, -306, 132, 320]
export const frames = () => [
  frame('mirror', mirror(), [-276, -276, 560, 564]),
  ...[0, 1, 2, 3, 4].map((i) => frame(`tooth-${i}`, tooth(i), [-150, -172, 304, 350])),
  frame('foam', foam(), [-90, -70, 180, 140]),
  frame('brush-teal', lyingBrush(P.teal), [-256, -96, 504, 140]),
  frame('brush-teal-cap', lyingBrush(P.teal, true), [-268, -106, 516, 150]),
  frame('brush-teal-eww', startledBrush(P.teal), [-290, -120, 540, 170]),
  frame('cap', cap(), [-110, -66, 232, 144]),
  frame('mug-coral', beaker(P.coral, 'stripes'), [-88, -166, 176, 184]),
  frame('mug-yellow', beaker(P.oil, 'dots'), [-88, -166, 176, 184]),
  frame('mug-purple', beaker(P.plum, 'stars'), [-88, -166, 176, 184]),
  frame('brush-purple', brush(P.plum), upright),
  frame('brush-purple-cap', brush(P.plum) + uprightCap(), upright),
  frame('brush-splayed', splayed(P.teal), upright),
  frame('brush-new', brush(P.teal) + at(-34, -240, sparkle(), 0.7) + at(46, -180, sparkle(), 0.45), upright),
  frame('bin', bin(), [-96, -286, 216, 304]),
  frame('paste', paste(), [-120, -58, 300, 122]),
  frame('paste-curl', paste() + curl(), [-120, -58, 300, 122]),
  frame('gull', bathroomGull('tiptoe'), [-124, -296, 270, 314]),
  frame('gull-brush', bathroomGull('brushes'), [-164, -296, 310, 314]),
  frame('gull-own', bathroomGull('own'), [-164, -296, 310, 314]),
  frame('tap', tap(), [-112, -214, 190, 236]),
  frame('tap-drips', tap() + at(-84, -24, drop()), [-112, -214, 190, 236]),
]
