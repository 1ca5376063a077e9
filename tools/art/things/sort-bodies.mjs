// The other bodies that a sort toy can have: a slide, a hammock, a hatch, a bell. Bottom middle at 0,0; 320 wide; bold enough for 220.
import { at, cool, ell, mix, P, paper, rect, stroke, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, pts, soft } from '../paper/points.mjs'
import { star } from './things.mjs'

const shadow = (w = 150) => `<ellipse cy="2" rx="${w}" ry="13" fill="#1b1440" opacity=".32" filter="url(#b2)"/>`
const post = (x, top, w = 24, fill = P.wood) =>
  paper(rect(x - w / 2, top, w, -top, 7), {
    fill,
    sh: 1,
    form: 0.4,
    inner: line(`${x - 3},${top + 20} ${x - 1},${top * 0.4} ${x - 4},-14`, cool(fill, 0.4), 3, 0.4),
  }) + paper(ell(x, top, w * 0.7, w * 0.55), { fill: warm(fill, 0.25), sh: 1, form: 0.3 })

// ---- the slide: in at the top left, round, and out to whoever sits at the bottom right ---------------
const BED = '-106,-286 -100,-214 -58,-168 0,-142 44,-108 72,-66 112,-46'
const bulged = '-106,-286 -94,-218 -44,-184 12,-150 62,-106 76,-62 112,-46'
const bed = (way, fill) =>
  paper(band(way, 100, 86), { fill: cool(fill, 0.22), sh: 2, form: 0.3 }) +
  paper(band(way, 68, 56), {
    fill: warm(fill, 0.12),
    sh: 0,
    form: 0.25,
    rim: 0.3,
    inner: `<g transform="translate(-8 -6)">${stroke(pts(way), '#ffffff', 12, 0.38)}</g>`,
  })
const funnel = () =>
  paper(corners('-162,-322 -40,-330 -58,-262 -146,-258', 14), { fill: P.coral, sh: 2, form: 0.4 }) +
  paper(ell(-101, -325, 62, 19), { fill: warm(P.coral, 0.25), sh: 1, form: 0.2 }) +
  paper(ell(-101, -324, 48, 12), { fill: '#43213f', sh: 0, form: 0, rim: 0 })
const mat = () => paper(soft('58,-24 110,-34 164,-24 170,-4 118,4 62,0'), { fill: P.oil, sh: 1, form: 0.4, inner: line('54,-10 112,-18 174,-8', cool(P.oil, 0.25), 5, 0.6) })
const slide = (way) =>
  shadow() +
  post(-132, -236) +
  post(-70, -196, 22) +
  [-196, -150, -104, -58].map((y) => paper(rect(-140, y, 78, 15, 6), { fill: warm(P.wood, 0.2), sh: 1, form: 0.3 })).join('') +
  post(30, -120, 20) +
  mat() +
  bed(way, P.teal) +
  funnel()
export const chute = () => slide(BED)
/** Something goes down it: it bulges where that is. */
export const chuteRolls = () =>
  slide(bulged) +
  paper(ell(4, -168, 34, 30), { fill: P.oil, sh: 1, form: 0.5, inner: line('-20,-180 4,-168 26,-150', P.coral, 8, 0.8) }) +
  ['-56,-236 -42,-216', '-22,-222 -12,-204', '56,-178 64,-160'].map((l) => line(l, P.cream, 6, 0.85)).join('')

// ---- a brass bell on a bracket; it hangs from 0,0 ----------------------------------------------------
const bellBody = () =>
  paper(ell(0, 78, 13, 12), { fill: cool(P.brass, 0.35), sh: 1, form: 0.4 }) +
  paper(soft('-12,14 12,14 26,34 31,58 46,76 0,82 -46,76 -31,58 -26,34'), { fill: P.oil, sh: 2, form: 0.5, rim: 0.8, inner: line('-14,26 -20,48 -30,66', P.glow, 7, 0.8) }) +
  paper(band('-45,74 0,80 45,74', 13), { fill: P.brass, sh: 1, form: 0.3 }) +
  paper(ell(0, 12, 9), { fill: P.brass, sh: 1 })
const bracket = () => paper(band('-52,-6 -20,-14 0,0', 12, 9), { fill: P.dark, sh: 1, form: 0.3 }) + `<path d="M0 -2V12" stroke="${P.dark}" stroke-width="6"/>`
export const bell = () => bracket() + bellBody()
export const bellRings = () =>
  bracket() + at(0, 0, bellBody(), 1, 24) + ['-66,40 -76,58 -78,80', '-86,30 -99,56 -101,86', '48,18 60,34 66,54', '66,4 82,26 90,52'].map((l) => line(l, P.glow, 7, 0.95)).join('')

// ---- the hammock rocks what nobody can tell yet ----------------------------------------------------------
const hammockCloth = (dip, lean) => {
  const l = -126
  const r = 126
  const low = -86 + dip
  return (
    [-1, 1].map((k) => [0, 1, 2].map((i) => line(`${k * 122},-214 ${k * (104 - i * 4)},${-176 + i * 16 + k * lean}`, '#e8d5ae', 5, 0.95)).join('')).join('') +
    paper(
      soft(
        `${l + 18},${-188 - lean} -70,${-134 + dip * 0.6 - lean * 0.4} 0,${low - 34} 70,${-134 + dip * 0.6 + lean * 0.4} ${r - 18},${-188 + lean} ${r - 26},${-140 + lean} 66,${low - 6} 0,${low + 26} -66,${low - 6} ${l + 26},${-140 - lean}`,
      ),
      {
        fill: P.heather,
        sh: 2,
        form: 0.4,
        inner:
          [-84, -42, 0, 42, 84].map((x, i) => line(`${x},-210 ${x * 0.92},-120 ${x * 0.86},-20`, i % 2 ? P.cream : P.plum, 14, 0.7)).join('') +
          line(`-110,${-170 - lean} -60,${low - 20} 0,${low} 60,${low - 20} 110,${-170 + lean}`, '#ffffff', 6, 0.35),
      },
    ) +
    paper(soft(`-58,${low - 34} -22,${low - 60} 22,${low - 60} 58,${low - 34} 22,${low - 18} -22,${low - 18}`), {
      fill: P.cream,
      sh: 1,
      form: 0.4,
      inner: line(`-30,${low - 42} 0,${low - 34} 30,${low - 42}`, P.rose, 5, 0.7),
    })
  )
}
const palm = (k) =>
  post(k * 132, -232, 24, P.wood) +
  [-60, -20, 24, 62]
    .map((a) => at(k * 132, -236, paper(soft('0,0 10,-20 6,-50 -2,-70 -10,-50 -10,-20'), { fill: mix(P.grass, P.moss, (a + 60) / 130), sh: 1, form: 0.4 }), 0.95, a))
    .join('')
export const hammock = () => shadow() + palm(-1) + palm(1) + hammockCloth(0, 0)
export const hammockRocks = () =>
  shadow() + palm(-1) + palm(1) + hammockCloth(6, 16) + line('-60,-30 -30,-20 0,-22', P.cream, 6, 0.8) + line('40,-24 66,-34 84,-50', P.cream, 6, 0.8)

// ---- a hatch where somebody looks out ------------------------------------------------------------------
const awning = () =>
  [-3, -2, -1, 0, 1, 2]
    .map((i) =>
      paper(corners(`${i * 52},-322 ${i * 52 + 52},-322 ${i * 56 + 56},-262 ${i * 56 + 28},-246 ${i * 56},-262`, 6), { fill: i % 2 ? P.cream : P.coral, sh: 1, form: 0.3 }),
    )
    .join('') + paper(rect(-166, -332, 332, 22, 9), { fill: P.brass, sh: 1, form: 0.3 })
const booth = () =>
  shadow() +
  paper(corners('-150,-316 150,-316 150,0 -150,0', 10), {
    fill: P.glass,
    sh: 2,
    form: 0.25,
    tex: 0.7,
    inner: [-100, -50, 0, 50, 100].map((x) => line(`${x},-110 ${x + 1},0`, P.pine, 4, 0.4)).join(''),
  })
const sill = () =>
  paper(rect(-146, -124, 292, 28, 9), { fill: P.wood, sh: 2, form: 0.4 }) +
  [-96, 96].map((x) => paper(corners(`${x - 14},-98 ${x + 14},-98 ${x},-66`, 4), { fill: cool(P.wood, 0.2), sh: 1 })).join('')
const opening = (inner) => paper(rect(-112, -252, 224, 138, 12), { fill: warm(P.wood, 0.15), sh: 1, form: 0.2 }) + inner
export const hatchShut = () =>
  booth() +
  opening(
    paper(rect(-100, -242, 200, 122, 7), {
      fill: mix(P.apricot, P.cream, 0.35),
      sh: 0,
      form: 0.25,
      inner: [-212, -182, -152].map((y) => line(`-110,${y} 0,${y + 2} 110,${y}`, P.wood, 5, 0.6)).join(''),
    }) + paper(ell(0, -138, 15, 12), { fill: P.brass, sh: 1, form: 0.4 }),
  ) +
  sill() +
  awning()
/** Open; `hatchFront` lies before whoever looks out. */
export const hatchOpen = () =>
  booth() +
  opening(
    paper(rect(-100, -242, 200, 126, 7), {
      fill: '#4d3a5e',
      sh: 0,
      form: 0,
      rim: 0,
      inner: `<ellipse cx="0" cy="-180" rx="96" ry="70" fill="${P.glow}" opacity=".9" filter="url(#s3)"/>`,
    }) + paper(rect(-100, -244, 200, 22, 6), { fill: mix(P.apricot, P.cream, 0.35), sh: 1, form: 0.3, inner: line('-110,-232 110,-232', P.wood, 4, 0.6) }),
  ) +
  sill() +
  awning()
export const hatchFront = sill

// ---- what comes out when you knock: about 60 across, middle at 0,0 -------------------------------------
const coin = () =>
  paper(ell(0, 0, 30), { fill: P.oil, sh: 1, form: 0.4, inner: `<circle r="21" fill="none" stroke="${cool(P.oil, 0.3)}" stroke-width="5"/>` }) +
  star(0, 0, 17, warm(P.oil, 0.55), 0)
const giggle = () =>
  paper(ell(0, 0, 31, 29), { fill: P.peach, sh: 1, form: 0.4 }) +
  [-12, 12].map((x) => line(`${x - 7},-4 ${x},-11 ${x + 7},-4`, P.ink, 5)).join('') +
  `<path d="M-15 5Q0 9 15 5Q13 22 0 22Q-13 22 -15 5Z" fill="#6e2038"/><path d="M-7 19Q0 11 7 19Q0 23 -7 19Z" fill="#e77d74"/>`
const heart = () =>
  paper(soft('0,27 -20,12 -32,-6 -26,-25 -10,-28 0,-16 10,-28 26,-25 32,-6 20,12'), { fill: P.coral, sh: 1, form: 0.5 }) + line('-19,-12 -14,-19', '#ffffff', 6, 0.7)
const pebble = () =>
  paper(soft('-30,4 -24,-16 -4,-25 20,-20 31,-2 26,17 4,24 -20,20'), {
    fill: '#8d93ae',
    sh: 1,
    form: 0.55,
    inner: line('-34,4 -6,10 34,-8', '#ffffff', 7, 0.55) + line('-20,18 6,22 30,12', P.slate, 4, 0.5),
  })
const echo = () =>
  paper(soft('-12,-26 10,-29 24,-14 20,8 4,25 -12,22 -20,4 -22,-14'), { fill: P.foam, sh: 1, form: 0.4 }) +
  [9, 16, 23]
    .map(
      (r, i) =>
        `<path d="M${-r * 0.7} ${r * 0.6}A${r} ${r} 0 1 1 ${r * 0.7} ${r * 0.6}" fill="none" stroke="${P.teal}" stroke-width="4" opacity="${[1, 0.7, 0.45][i]}" transform="translate(0 -2)"/>`,
    )
    .join('') +
  dot(0, -1, 0.5)
export const CLUES = { coin, giggle, heart, pebble, echo }
