// Masks that say who they are, and what is under them: a duck, a teapot, wheels, and at last only mist. Never a face.
import { at, cool, ell, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { duckMask, moustacheMask, teapotMask } from './safe-stage.mjs'
import { star } from './small.mjs'

// Eyes of a mask are holes: there is nobody in them.
const hole = (x, y, rx = 21, ry = 25) => paper(ell(x, y, rx, ry), { fill: '#3a3158', sh: 0, form: 0, rim: 0.6 })
const holes = (dx = 44, y = -8) => hole(-dx, y) + hole(dx, y)
const cheeks = (y = 36) => [-70, 70].map((x) => `<ellipse cx="${x}" cy="${y}" rx="20" ry="13" fill="${P.rose}" opacity=".65"/>`).join('')
const smile = (y = 50) => line(`-28,${y} 0,${y + 14} 28,${y}`, P.ink, 7)

const fox = () =>
  [-1, 1]
    .map(
      (k) =>
        paper(soft('40,-70 92,-128 112,-52 84,-30', k), { fill: P.apricot, sh: 2, form: 0.4 }) + paper(soft('62,-74 90,-104 98,-58 80,-46', k), { fill: P.cream, sh: 0, form: 0 }),
    )
    .join('') +
  paper(soft('-112,-46 -60,-92 0,-100 60,-92 112,-46 104,10 56,66 0,104 -56,66 -104,10'), { fill: P.apricot, sh: 3, form: 0.4 }) +
  paper(soft('-100,10 -60,6 0,40 60,6 100,10 54,66 0,102 -54,66'), { fill: P.cream, sh: 0, form: 0.3 }) +
  holes(46, -20) +
  paper(ell(0, 86, 17, 14), { fill: P.ink, sh: 0, form: 0 }) +
  cheeks(26)
const starry = () =>
  star(0, 0, 128, P.lamp, 3) + holes(34, -14) + smile(32) + [-62, 62].map((x) => `<ellipse cx="${x}" cy="22" rx="17" ry="11" fill="${P.coral}" opacity=".55"/>`).join('')
const robot = () =>
  line('0,-100 0,-132', P.slate, 8) +
  paper(ell(0, -138, 15), { fill: P.coral, sh: 1, form: 0.4 }) +
  [-1, 1].map((k) => paper(rect(k * 112 - 15, -30, 30, 60, 8), { fill: P.slate, sh: 1, form: 0.4 })).join('') +
  paper(rect(-106, -102, 212, 204, 34), { fill: P.glass, sh: 3, form: 0.3 }) +
  paper(rect(-78, -58, 156, 92, 24), { fill: P.cream, sh: 0, form: 0.2 }) +
  holes(38, -12) +
  `<path d="M-14 62C-34 44 -24 30 -12 38L0 50L12 38C24 30 34 44 14 62L0 76Z" fill="${P.coral}"/>`
const cat = () =>
  [-1, 1]
    .map((k) => paper(soft('34,-78 86,-134 108,-46', k), { fill: P.plum, sh: 2, form: 0.4 }) + paper(soft('58,-80 82,-108 94,-58', k), { fill: P.rose, sh: 0, form: 0 }))
    .join('') +
  paper(soft('-110,-30 -70,-88 0,-98 70,-88 110,-30 104,40 60,88 0,98 -60,88 -104,40'), { fill: P.plum, sh: 3, form: 0.4 }) +
  holes(46, -12) +
  paper(soft('-13,30 13,30 0,46'), { fill: P.rose, sh: 0 }) +
  line('-26,54 -12,64 0,54 12,64 26,54', P.cream, 6) +
  [-1, 1].map((k) => [36, 50].map((y) => line(`${k * 40},${y} ${k * 104},${y - 12 + (y - 36)}`, P.cream, 4, 0.8)).join('')).join('')
const moon = () =>
  paper(ell(0, 0, 110), {
    fill: '#f7dfa0',
    sh: 3,
    form: 0.45,
    inner: [
      [-60, -56, 16],
      [62, -40, 11],
      [40, 66, 18],
      [-66, 50, 10],
    ]
      .map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${P.wetsand}" opacity=".4"/>`)
      .join(''),
  }) +
  holes(42, -8) +
  smile(44) +
  cheeks(30)
const knight = () =>
  paper(soft('-6,-96 -20,-140 20,-166 66,-150 30,-134 8,-96'), { fill: P.coral, sh: 2, form: 0.4 }) +
  paper(soft('-100,-20 -92,-78 -40,-106 40,-106 92,-78 100,-20 96,60 50,104 -50,104 -96,60'), { fill: '#9aa3bd', sh: 3, form: 0.45 }) +
  paper(soft('-92,-34 0,-50 92,-34 92,18 0,8 -92,18'), { fill: cool('#9aa3bd', 0.25), sh: 1, form: 0.2 }) +
  holes(40, -14) +
  [-36, -12, 12, 36].map((x) => line(`${x},44 ${x},78`, '#3a3158', 8, 0.8)).join('')
export const masks = { fox, star: starry, robot, cat, moon, knight }

const wheel = (x, y, r, n, fill) =>
  at(
    x,
    y,
    Array.from({ length: n }, (_, i) => at(0, 0, paper(rect(-r * 0.18, -r * 1.2, r * 0.36, r * 0.5, 3), { fill, sh: 0, form: 0.2 }), 1, (360 / n) * i)).join('') +
      paper(ell(0, 0, r), { fill, sh: 2, form: 0.4 }) +
      paper(ell(0, 0, r * 0.4), { fill: P.dark, sh: 0 }),
  )
const clockwork = () => wheel(-34, 14, 56, 10, P.brass) + wheel(50, -34, 38, 8, P.apricot) + wheel(48, 58, 28, 7, P.slate)

// A cloud of mist; a question hangs in it, drawn and not written.
const mist = () =>
  [
    [-62, 26, 54],
    [62, 30, 52],
    [0, 48, 58],
    [-40, -30, 58],
    [44, -34, 56],
    [0, 0, 74],
  ]
    .map(([x, y, r], i) => paper(ell(x, y, r), { fill: [P.foam, '#e6e2ee', P.foam, '#f1eef4', P.foam, '#f6f3f2'][i], sh: 0, form: 0.3, rim: 0, op: 0.78 }))
    .join('') +
  line('-26,-36 -16,-58 10,-60 26,-42 20,-20 2,-4 0,16', P.dusk, 15, 0.75) +
  `<circle cy="44" r="10" fill="${P.dusk}" opacity=".75"/>`
const wisp = () =>
  [
    [-24, 4, 26],
    [22, 8, 24],
    [0, -10, 28],
  ]
    .map(([x, y, r]) => paper(ell(x, y, r), { fill: '#f1eef4', sh: 0, form: 0.3, rim: 0, op: 0.75 }))
    .join('')

export const layers = {
  duck: () => at(0, 0, duckMask(), 3.6),
  'duck-moustache': () => at(0, 0, duckMask(), 3.6) + at(0, 44, moustacheMask(), 1.9),
  teapot: () => at(-10, 26, teapotMask(), 3.6),
  clockwork,
  mist,
}
export const wisps = wisp

/** A wooden peg board that masks hang on. */
export const hook = () =>
  paper(soft('-120,-14 0,-22 120,-14 124,12 0,20 -124,12'), { fill: P.wood, sh: 2, form: 0.3 }) + paper(band('0,0 2,26 -16,34', 13, 10), { fill: P.brass, sh: 1, form: 0.4 })

export const pocket = () =>
  paper(corners('-92,-70 92,-70 84,60 0,92 -84,60', 16), {
    fill: P.dusk,
    sh: 2,
    form: 0.3,
    inner:
      line('-78,-46 78,-46', P.apricot, 4, 0.9) +
      line('-74,50 0,78 74,50', P.apricot, 4, 0.9) +
      line('-80,-46 -74,50', P.apricot, 4, 0.9) +
      line('80,-46 74,50', P.apricot, 4, 0.9),
  }) +
  paper(soft('-98,-82 0,-92 98,-82 100,-58 0,-66 -100,-58'), { fill: warm(P.dusk, 0.15), sh: 1, form: 0.3 }) +
  paper(ell(0, -72, 12), { fill: P.brass, sh: 1, form: 0.4 })
export const handLamp = (lit) =>
  line('-22,-58 0,-84 22,-58', P.brass, 8) +
  paper(corners('-34,-60 34,-60 42,-46 -42,-46', 4), { fill: P.brass, sh: 1, form: 0.3 }) +
  paper(rect(-36, -48, 72, 84, 10), { fill: lit ? P.glow : mix(P.foam, P.slate, 0.35), sh: 1, form: 0.3 }) +
  (lit ? paper(soft('0,-26 18,4 10,24 -10,24 -18,4'), { fill: P.oil, sh: 0, form: 0.4 }) : '') +
  [-36, 0, 36].map((x) => line(`${x},-48 ${x},36`, P.brass, 6)).join('') +
  paper(rect(-44, 32, 88, 18, 6), { fill: P.brass, sh: 1, form: 0.3 })
export const peeking = () => dot(-14, 0, 0.9) + dot(14, 0, 0.9)
