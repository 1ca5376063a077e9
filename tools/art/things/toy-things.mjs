// Pictures of toys: things that are worn, eaten, carried and sent. Each about 240 across, round 0,0; no letters.
import { at, cool, ell, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { cottage } from './houses.mjs'
import { lantern, star } from './things.mjs'

const block = (x, y, w, h, fill, r, inner = '') => at(x, y, paper(rect(-w / 2, -h / 2, w, h, 10), { fill, sh: 1, form: 0.35, inner }), 1, r)
export const tower = () =>
  block(0, 88, 150, 66, P.teal, 0, `<circle r="17" fill="${P.cream}" opacity=".9"/>`) +
  block(-8, 24, 116, 62, P.coral, -2) +
  block(10, -36, 96, 58, P.oil, 3, `<path d="M-16 14L0 -16L16 14Z" fill="${P.brick}"/>`) +
  paper(corners('-44,-66 44,-66 2,-128', 8), { fill: P.heather, sh: 1, form: 0.35 })
export const boatSmall = () =>
  paper(soft('-124,84 -80,70 -40,84 0,72 40,84 80,70 124,84 124,108 -124,108'), { fill: P.teal, sh: 1, form: 0.3 }) +
  paper(rect(-7, -116, 14, 150, 5), { fill: P.wood, sh: 1 }) +
  paper(soft('10,-112 52,-60 88,14 10,20'), { fill: P.cream, sh: 1, form: 0.35, inner: line('0,-30 50,-36 90,-30', P.coral, 16, 0.9) }) +
  paper(soft('-12,-86 -40,-40 -66,16 -12,20'), { fill: P.peach, sh: 1, form: 0.3 }) +
  paper(corners('-108,26 108,26 70,84 -74,84', 12), { fill: P.coral, sh: 1, form: 0.45, inner: line('-110,46 0,50 110,46', P.cream, 10, 0.9) })
const tile = (fill) =>
  paper(corners('-136,-40 0,-124 136,-40 112,-26 -112,-26', 8), {
    fill,
    sh: 1,
    form: 0.3,
    inner: [-84, -56].map((y) => line(`-140,${y} 0,${y + 4} 140,${y}`, cool(fill, 0.3), 4, 0.6)).join(''),
  })
const pane = (x, y, w = 34, h = 40) =>
  paper(rect(x - w / 2, y - h / 2, w, h, 5), {
    fill: P.lamp,
    sh: 0,
    form: 0,
    inner: `<path d="M${x} ${y - 40}V${y + 40}M${x - 40} ${y}H${x + 40}" stroke="${P.wood}" stroke-width="5"/>`,
  })
export const school = () =>
  paper(rect(-122, -34, 244, 140, 6), { fill: P.apricot, sh: 1, form: 0.25, tex: 0.8 }) +
  paper(rect(-30, -116, 60, 60, 5), { fill: P.cream, sh: 1, form: 0.3 }) +
  paper(corners('-42,-108 0,-150 42,-108', 6), { fill: P.brick, sh: 1, form: 0.3 }) +
  paper(soft('0,-104 14,-92 18,-72 -18,-72 -14,-92'), { fill: P.oil, sh: 1, form: 0.4 }) +
  paper(corners('-136,-28 -108,-66 108,-66 136,-28', 8), { fill: P.navy, sh: 1, form: 0.3 }) +
  [-84, 84].map((x) => pane(x, 26, 50, 52)).join('') +
  paper(soft('-32,106 -32,26 0,4 32,26 32,106'), { fill: P.teal, sh: 1, form: 0.3, inner: line('0,10 0,110', P.pine, 5) }) +
  `<circle cx="-10" cy="66" r="5" fill="${P.oil}"/><circle cx="10" cy="66" r="5" fill="${P.oil}"/>`
export const home = () =>
  paper(rect(52, -124, 34, 70, 5), { fill: P.brick, sh: 1 }) +
  paper(rect(-102, -34, 204, 142, 6), { fill: '#f0d9b8', sh: 1, form: 0.25, tex: 0.8 }) +
  tile(P.plum) +
  [-58, 58].map((x) => pane(x, 14, 44, 46)).join('') +
  paper(soft('-28,108 -28,36 0,20 28,36 28,108'), { fill: P.coral, sh: 1, form: 0.3 }) +
  `<circle cx="14" cy="74" r="6" fill="${P.oil}"/>` +
  paper(soft('0,66 -12,56 -14,46 -6,42 0,48 6,42 14,46 12,56'), { fill: P.cream, sh: 0, form: 0 })
export const house = () => at(0, 104, cottage(84, 52, { rows: 1, cols: 3, wall: '#f0d3a8', door: P.coral }), 2.2)
export const pyjamas = () =>
  paper(soft('-44,-112 -20,-98 0,-94 20,-98 44,-112 96,-88 128,-10 88,10 74,-22 78,104 -78,104 -74,-22 -88,10 -128,-10 -96,-88'), {
    fill: P.glass,
    sh: 1,
    form: 0.35,
    inner: [-100, -60, -20, 20, 60, 100].map((x) => line(`${x},-120 ${x * 1.04},120`, P.cream, 13, 0.75)).join(''),
  }) +
  paper(corners('-44,-112 0,-94 -26,-52', 5), { fill: P.cream, sh: 1, form: 0.2 }) +
  paper(corners('44,-112 0,-94 26,-52', 5), { fill: P.cream, sh: 1, form: 0.2 }) +
  [-38, 6, 50].map((y) => paper(ell(0, y, 10), { fill: P.coral, sh: 1 })).join('') +
  star(46, 26, 24, P.oil)
export const seat = () =>
  [-66, 62].map((x) => paper(band(`${x},36 ${x * 1.14},118`, 23, 19), { fill: P.wood, sh: 1, form: 0.3 })).join('') +
  [-62, 62].map((x) => paper(band(`${x},-118 ${x},20`, 22), { fill: warm(P.wood, 0.12), sh: 1, form: 0.3 })).join('') +
  [-96, -44].map((y) => paper(rect(-66, y, 132, 34, 10), { fill: P.coral, sh: 1, form: 0.35 })).join('') +
  paper(corners('-92,12 92,12 106,48 -106,48', 12), { fill: P.teal, sh: 1, form: 0.35 })
export const microphone = () =>
  at(
    0,
    0,
    paper(corners('-24,-18 24,-18 15,124 -15,124', 10), { fill: P.navy, sh: 1, form: 0.4, inner: `<path d="M-40 24H40V44H-40Z" fill="${P.oil}"/>` }) +
      paper(ell(0, -66, 56, 58), {
        fill: '#b9bfd3',
        sh: 1,
        form: 0.5,
        inner: [-44, -22, 0, 22, 44].map((n) => line(`${n},-130 ${n},0`, P.slate, 3.4, 0.6) + line(`-60,${n - 66} 60,${n - 66}`, P.slate, 3.4, 0.6)).join(''),
      }) +
      paper(rect(-36, -26, 72, 22, 9), { fill: P.coral, sh: 1, form: 0.3 }),
    1,
    26,
  )
export const lampSmall = () => at(0, 112, lantern(1), 2.9)
export const dog = () =>
  paper(band('72,52 108,30 114,-4', 24, 15), { fill: '#c98a52', sh: 1, form: 0.3 }) +
  paper(soft('-70,118 -78,60 -40,6 40,2 82,60 80,118 0,124'), { fill: '#c98a52', sh: 1, form: 0.4, inner: `<ellipse cx="-6" cy="92" rx="42" ry="46" fill="${P.cream}"/>` }) +
  [-36, 36].map((x) => paper(ell(x, 112, 26, 15), { fill: P.cream, sh: 1, form: 0.3 })).join('') +
  paper(soft('-82,-40 -62,-104 0,-118 62,-104 82,-40 50,14 0,26 -50,14'), { fill: '#c98a52', sh: 1, form: 0.4 }) +
  [-1, 1].map((k) => paper(soft(`${k * 56},-104 ${k * 96},-92 ${k * 108},-36 ${k * 90},-8 ${k * 72},-40`), { fill: P.dark, sh: 1, form: 0.35 })).join('') +
  paper(ell(0, -14, 42, 34), { fill: P.cream, sh: 0, form: 0.2 }) +
  paper(soft('-18,-38 18,-38 12,-20 0,-14 -12,-20'), { fill: P.ink, sh: 0, form: 0 }) +
  dot(-34, -52, 1.5) +
  dot(34, -52, 1.5) +
  line('-24,-6 0,2 24,-6', P.ink, 6) +
  paper(soft('-10,0 10,0 10,22 0,32 -10,22'), { fill: P.rose, sh: 1 })
export const bookOpen = () =>
  paper(corners('-128,-66 0,-46 128,-66 128,82 0,104 -128,82', 10), { fill: P.brick, sh: 1, form: 0.3 }) +
  paper(soft('-116,-78 -58,-92 0,-56 0,84 -58,58 -116,68'), { fill: '#fffaf0', sh: 1, form: 0.3 }) +
  paper(soft('116,-78 58,-92 0,-56 0,84 58,58 116,68'), { fill: '#fff3dc', sh: 0, form: 0.3 }) +
  [-46, -16, 14].map((y) => line(`-94,${y - 6} -58,${y - 14} -20,${y + 6}`, P.heather, 9, 0.8)).join('') +
  `<circle cx="62" cy="-34" r="22" fill="${P.apricot}"/><path d="M20 44Q58 -6 98 34" stroke="${P.moss}" stroke-width="15" fill="none" stroke-linecap="round"/>` +
  paper(corners('44,50 66,44 66,122 55,106 44,124', 3), { fill: P.teal, sh: 1 })
export const lunch = () =>
  paper(band('-44,-70 -40,-112 40,-112 44,-70', 17), { fill: P.navy, sh: 1, form: 0.3 }) +
  paper(soft('16,-84 40,-104 70,-98 84,-70 70,-40 26,-40'), { fill: P.coral, sh: 1, form: 0.5 }) +
  line('46,-100 50,-120', P.dark, 7) +
  paper(corners('-92,-76 20,-84 10,-24 -92,-24', 8), { fill: '#f0d3a0', sh: 1, form: 0.3, inner: line('-100,-52 30,-58', P.grass, 13) + line('-100,-40 30,-46', P.coral, 8) }) +
  paper(rect(-118, -42, 236, 150, 24), { fill: P.teal, sh: 1, form: 0.35, inner: line('-130,10 0,15 130,10', P.cream, 12, 0.9) }) +
  [-64, 64].map((x) => paper(rect(x - 15, -52, 30, 34, 8), { fill: P.oil, sh: 1, form: 0.3 })).join('') +
  star(0, 62, 27, P.oil)
export const drone = () =>
  [-1, 1]
    .map(
      (k) =>
        paper(band(`0,4 ${k * 60},-14 ${k * 98},-34`, 20, 15), { fill: P.slate, sh: 1, form: 0.3 }) +
        paper(rect(k * 98 - 10, -62, 20, 30, 6), { fill: P.navy, sh: 1 }) +
        paper(ell(k * 96, -66, 54, 12), { fill: P.foam, sh: 1, form: 0.2, op: 0.9 }),
    )
    .join('') +
  [-1, 1].map((k) => paper(band(`${k * 30},34 ${k * 52},64 ${k * 66},96`, 13), { fill: P.slate, sh: 1 })).join('') +
  paper(soft('-62,-8 -34,-36 34,-36 62,-8 56,32 26,50 -26,50 -56,32'), { fill: P.coral, sh: 1, form: 0.4, inner: line('-70,8 0,14 70,8', P.cream, 9, 0.8) }) +
  paper(ell(0, 34, 24), { fill: P.ink, sh: 1 }) +
  `<circle cx="-7" cy="27" r="7" fill="${P.foam}"/>`
const PENGUIN = mix(P.plum, '#7b3fb0', 0.55)
export const penguinPurple = () =>
  [-34, 30].map((x) => paper(soft(`${x - 24},112 ${x},94 ${x + 26},112 ${x},124`), { fill: P.apricot, sh: 1 })).join('') +
  [-1, 1].map((k) => paper(soft(`${k * 62},-18 ${k * 100},20 ${k * 106},70 ${k * 88},78 ${k * 60},40`), { fill: cool(PENGUIN, 0.15), sh: 1, form: 0.3 })).join('') +
  paper(soft('0,-126 52,-104 66,-50 82,20 66,96 0,116 -66,96 -82,20 -66,-50 -52,-104'), { fill: PENGUIN, sh: 1, form: 0.45 }) +
  paper(soft('0,-30 38,-12 54,40 40,88 0,100 -40,88 -54,40 -38,-12'), { fill: mix(PENGUIN, P.cream, 0.72), sh: 0, form: 0.25 }) +
  [-24, 24].map((x) => `<ellipse cx="${x}" cy="-70" rx="20" ry="22" fill="#fffaf0"/>`).join('') +
  dot(-20, -68, 1.3) +
  dot(20, -68, 1.3) +
  paper(soft('-20,-46 0,-58 20,-46 0,-24'), { fill: P.oil, sh: 1, form: 0.4 })
export const parcel = () =>
  paper(corners('-112,-46 112,-46 104,108 -104,108', 10), { fill: '#cf9f68', sh: 1, form: 0.35 }) +
  paper(corners('-122,-82 122,-82 118,-34 -118,-34', 10), { fill: warm('#cf9f68', 0.2), sh: 1, form: 0.25 }) +
  paper(rect(-19, -84, 38, 194, 4), { fill: P.coral, sh: 0, form: 0.3 }) +
  [-1, 1]
    .map((k) =>
      paper(soft(`${k * 4},-84 ${k * 30},-126 ${k * 72},-128 ${k * 78},-98 ${k * 40},-82`), {
        fill: P.coral,
        sh: 1,
        form: 0.4,
        inner: line(`${k * 10},-88 ${k * 52},-112`, P.brick, 6, 0.6),
      }),
    )
    .join('') +
  paper(ell(0, -86, 20, 17), { fill: P.brick, sh: 1, form: 0.3 })
