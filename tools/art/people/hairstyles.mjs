// Hair that several people share: { back, front, over?, noEars? }, each (hair colour, look) => drawing. 0,0 is the middle of the face.
import { cool, ell, P, paper, rect, warm } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import * as amina from './amina.mjs'
import * as ellie from './ellie.mjs'
import { curls } from './head.mjs'
import * as kofi from './kofi.mjs'
import * as priya from './priya.mjs'
import * as sam from './sam.mjs'

const two = (draw) => draw(-1) + draw(1)
const shine = (h, ...lines) => lines.map((text) => line(text, warm(h, 0.3), 2.8, 0.65)).join('')
/** Combed back from the forehead: what buns, tails and plaits start from. */
const combed = (h, lines = ['-8,-82 -36,-62 -58,-24', '8,-82 36,-62 58,-24', '0,-84 0,-54']) =>
  paper(soft('0,-86 42,-79 70,-48 77,-8 71,8 64,-8 56,-30 34,-46 0,-52 -34,-46 -56,-30 -64,-8 -71,8 -77,-8 -70,-48 -42,-79'), { fill: h, form: 0.35, inner: shine(h, ...lines) })
const tie = (x, y, colour) => paper(ell(x, y, 10, 8), { fill: colour, sh: 1, form: 0.2 })
/** A plait of `n` links hanging from x, y, a little outwards. */
const plait = (x, y, n, h, end) =>
  Array.from({ length: n }, (_, i) => [x + Math.sign(x) * i * 1.6, y + i * 18])
    .map(([px, py], i) =>
      paper(ell(px, py, 15 - i * 1.2, 13), { fill: h, form: 0.5, sh: 1, inner: line(`${px - 11},${py - 6} ${px},${py + 4} ${px + 11},${py - 6}`, warm(h, 0.25), 2, 0.7) }),
    )
    .join('') + tie(x + Math.sign(x) * n * 1.6, y + n * 18 - 5, end)

export const STYLES = {
  plaits: priya.hair,
  bob: { noEars: 1, back: ellie.hair.back, front: ellie.hair.front },
  tousled: sam.hair,
  hijab: amina.hair,
  curlyCrop: { front: kofi.hair.front },

  sidePart: {
    front: (h) =>
      paper(soft('-4,-86 30,-88 60,-70 76,-36 70,-6 62,-10 58,-30 34,-44 -6,-42 -44,-48 -60,-26 -66,-8 -73,-8 -77,-36 -62,-68 -36,-82'), {
        fill: h,
        form: 0.35,
        inner: shine(h, '-24,-78 20,-66 58,-40', '-30,-76 -48,-60 -62,-34'),
      }),
  },
  fringe: {
    front: (h) =>
      paper(soft('0,-88 44,-81 72,-48 78,-6 73,14 66,10 62,-12 52,-32 40,-36 26,-33 12,-37 -4,-33 -20,-37 -36,-33 -52,-34 -62,-12 -66,10 -73,14 -78,-6 -72,-48 -44,-81'), {
        fill: h,
        form: 0.35,
        inner: shine(h, '-6,-84 -24,-60 -28,-40', '8,-84 18,-62 20,-42', '30,-78 44,-58 48,-40'),
      }),
  },
  longFringe: {
    noEars: 1,
    back: (h) => paper(soft('0,-80 58,-64 84,-14 86,50 84,112 60,122 20,116 -20,116 -60,122 -84,112 -86,50 -84,-14 -58,-64'), { fill: cool(h, 0.15), form: 0.3 }),
    front: (h) =>
      two((k) =>
        paper(soft('50,-50 76,-16 82,40 80,104 64,108 62,44 58,-6', k), { fill: h, form: 0.4, inner: line(`${k * 68},-10 ${k * 73},44 ${k * 71},98`, warm(h, 0.25), 2.4, 0.6) }),
      ) +
      paper(soft('0,-86 46,-78 76,-36 72,-12 56,-34 38,-37 14,-34 -12,-37 -36,-34 -56,-34 -72,-12 -76,-36 -46,-78'), {
        fill: h,
        form: 0.35,
        inner: shine(h, '-6,-82 -22,-58 -26,-40', '10,-82 20,-60 22,-40', '-34,-72 -50,-54 -56,-40'),
      }),
  },
  waves: {
    noEars: 1,
    back: (h) =>
      paper(soft('0,-82 60,-66 88,-18 82,24 94,60 84,96 92,122 60,130 24,116 -24,116 -60,130 -92,122 -84,96 -94,60 -82,24 -88,-18 -60,-66'), { fill: cool(h, 0.2), form: 0.3 }),
    front: (h) =>
      two((k) =>
        paper(soft('0,-78 44,-72 76,-34 74,4 84,38 74,70 82,104 62,110 58,74 66,40 60,6 52,-26 26,-44 2,-50', k), {
          fill: h,
          form: 0.35,
          inner: line(`${k * 20},-70 ${k * 58},-44 ${k * 68},2 ${k * 73},40 ${k * 67},72`, warm(h, 0.3), 2.8, 0.65),
        }),
      ),
  },
  puffs: {
    back: (h) => two((k) => paper(ell(k * 64, -66, 36, 34), { fill: h, amp: 2.6, form: 0.35, inner: curls(26, k * 64 - 32, -96, 64, 60, warm(h, 0.28)) })),
    front: (h, c) =>
      combed(h, ['0,-84 0,-53']) +
      two((k) => `<g opacity=".8">${curls(22, k > 0 ? 4 : -66, -82, 62, 34, warm(h, 0.26))}</g>` + paper(ell(k * 46, -66, 11, 8), { fill: c.tie ?? P.coral, sh: 1, form: 0.2 })),
  },
  braids: {
    back: (h, c) =>
      [-80, -67, 67, 80]
        .map(
          (x, i) =>
            paper(soft(`${x - 7},-30 ${x + 7},-30 ${x + 8},60 ${x + 6},112 ${x - 6},112 ${x - 8},60`), {
              fill: h,
              form: 0.5,
              sh: 1,
              inner: Array.from({ length: 9 }, (_, n) => line(`${x - 7},${-20 + n * 14} ${x},${-13 + n * 14} ${x + 7},${-20 + n * 14}`, warm(h, 0.3), 2, 0.7)).join(''),
            }) +
            paper(rect(x - 7, 100, 14, 9, 4), { fill: i % 2 ? P.lamp : (c.tie ?? P.coral), sh: 1, form: 0 }) +
            paper(rect(x - 7, 110, 14, 9, 4), { fill: i % 2 ? (c.tie ?? P.coral) : P.foam, sh: 1, form: 0 }),
        )
        .join(''),
    front: (h) => combed(h, ['0,-84 0,-53', '-14,-82 -18,-50', '14,-82 18,-50', '-30,-78 -38,-44', '30,-78 38,-44', '-48,-68 -57,-32', '48,-68 57,-32']),
  },
  ponytail: {
    back: (h, c) =>
      paper(soft('40,-84 66,-96 92,-72 98,-26 88,24 100,54 78,48 68,10 66,-30 52,-56'), { fill: h, form: 0.4, sh: 1, inner: shine(h, '66,-80 84,-50 84,0 88,34') }) +
      tie(52, -74, c.tie ?? P.lamp),
    front: (h) => combed(h, ['40,-78 6,-66 -40,-40', '44,-74 20,-58 -56,-26', '50,-72 58,-44 64,-14']),
  },
  bunches: {
    back: (h, c) =>
      two(
        (k) =>
          paper(soft('66,-6 84,-12 100,12 102,48 92,76 76,62 70,26', k), { fill: h, form: 0.45, inner: shine(h, `${k * 82},4 ${k * 90},34 ${k * 88},60`) }) +
          tie(k * 72, 2, c.tie ?? P.rose),
      ),
    front: priya.hair.front,
  },
  longPlait: {
    back: (h, c) => plait(76, 30, 6, h, c.tie ?? P.teal),
    front: swept,
  },
  twoBuns: {
    back: (h) => two((k) => paper(ell(k * 46, -86, 25, 23), { fill: h, form: 0.45, inner: shine(h, `${k * 34},-92 ${k * 48},-100 ${k * 58},-86`) })),
    front: priya.hair.front,
  },
  topBun: {
    back: (h) => paper(ell(0, -104, 29, 26), { fill: h, form: 0.45, inner: shine(h, '-18,-108 -4,-122 14,-114', '-14,-96 4,-90 18,-100') }),
    front: (h) => combed(h),
  },
  flatTop: {
    front: (h) =>
      paper(soft('-72,0 -77,-46 -75,-80 -62,-100 -30,-108 0,-110 30,-108 62,-100 75,-80 77,-46 72,0 63,-18 50,-40 24,-48 0,-49 -24,-48 -50,-40 -63,-18'), {
        fill: h,
        form: 0.35,
        amp: 1.4,
        inner: `<path d="M-90 -50L-56 -44V10H-90ZM90 -50L56 -44V10H90Z" fill="${warm(h, 0.22)}" opacity=".8"/>${curls(70, -68, -100, 136, 50, warm(h, 0.28))}`,
      }),
  },
  spiky: {
    front: (h) =>
      paper(soft('-74,0 -80,-38 -68,-58 -70,-82 -46,-78 -32,-102 -12,-86 8,-108 24,-86 48,-98 52,-76 74,-74 71,-52 82,-34 74,0 64,-22 42,-42 16,-36 -10,-44 -34,-37 -62,-24'), {
        fill: h,
        form: 0.35,
        inner: shine(h, '-44,-72 -38,-56', '-8,-82 -6,-58', '26,-82 22,-58', '52,-70 48,-52'),
      }),
  },
  pixie: {
    front: (h) =>
      paper(soft('6,-88 46,-80 72,-52 78,-14 74,22 66,26 62,-4 44,-30 18,-38 -8,-30 -34,-44 -60,-26 -66,14 -73,18 -78,-14 -70,-54 -38,-82'), {
        fill: h,
        form: 0.35,
        inner: shine(h, '24,-82 -2,-58 -8,-38', '36,-78 28,-54 40,-36', '50,-70 62,-40 68,4', '-36,-76 -58,-50 -68,-8'),
      }),
  },
  roundAfro: {
    back: (h) => paper(ell(0, -36, 88, 72), { fill: cool(h, 0.1), amp: 2.6, form: 0.3 }),
    front: (h) =>
      paper(soft('-70,-10 -80,-44 -66,-84 -34,-106 2,-110 38,-104 68,-82 80,-44 70,-10 54,-34 26,-46 0,-47 -26,-46 -54,-34'), {
        fill: h,
        amp: 2.4,
        form: 0.3,
        inner: curls(80, -74, -106, 148, 90, warm(h, 0.26)),
      }),
  },
}

// Swept to one side, ears half covered.
function swept(h) {
  return paper(soft('-4,-86 44,-78 76,-40 78,4 70,20 64,2 58,-24 34,-40 2,-46 -24,-40 -54,-28 -64,2 -70,20 -78,4 -76,-40 -48,-76'), {
    fill: h,
    form: 0.35,
    inner: shine(h, '-10,-80 -34,-58 -56,-26', '6,-80 30,-60 52,-34', '20,-78 54,-56 66,-20'),
  })
}

/** Round glasses, in front of the eyes. */
export const glasses = (colour) => () =>
  [-27, 27]
    .map(
      (x) =>
        `<ellipse cx="${x}" cy="4" rx="21" ry="19" fill="#fff6e0" opacity=".16"/><ellipse cx="${x + 1}" cy="6" rx="21" ry="19" fill="none" stroke="#1b1440" stroke-width="4.4" opacity=".2"/><ellipse cx="${x}" cy="4" rx="21" ry="19" fill="none" stroke="${colour}" stroke-width="4.6"/><path d="M${x - 13}-3Q${x - 8}-11 ${x}-11" stroke="#fff6e0" stroke-width="2.6" fill="none" opacity=".7"/>`,
    )
    .join('') +
  line('-6,2 0,-1 6,2', colour, 4.6) +
  line('-48,1 -60,-2', colour, 4.4) +
  line('48,1 60,-2', colour, 4.4)

/** Small rings or studs at the ears. */
export const earrings = (colour) => () => two((k) => `<circle cx="${k * 71}" cy="29" r="5.6" fill="${colour}"/><circle cx="${k * 71 - 1.5}" cy="27.5" r="2" fill="#fff6e0"/>`)
