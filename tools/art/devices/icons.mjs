// Small pictures that stand on screens: what a file is, what a picture password is made of, who writes. Each about 110 across, round 0,0; no letters.
import { at, cool, d, ell, glow, mix, P, paper, poly, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { star } from '../things/small.mjs'

const sheet = (fill = '#fffaf0') =>
  paper(corners('-40,-54 18,-54 42,-30 42,54 -40,54', 6), { fill, sh: 1, form: 0.15 }) + paper(corners('18,-54 42,-30 19,-29', 3), { fill: '#d9cfe2', sh: 1, form: 0 })
const rows = (y, widths, fill = P.heather) => widths.map((w, i) => paper(rect(-27, y + i * 17, w, 8, 4), { fill, sh: 0, tex: 0, form: 0 })).join('')
const sky = (inner) =>
  paper(rect(-54, -46, 108, 92, 8), { fill: '#fffaf0', sh: 1, form: 0.1 }) +
  paper(rect(-45, -37, 90, 74, 4), { fill: mix(P.glass, '#ffffff', 0.45), sh: 0, form: 0, rim: 0, inner })

const folder = () =>
  paper(corners('-54,-38 -14,-38 -4,-24 52,-24 52,42 -54,42', 8), { fill: cool(P.apricot, 0.22), sh: 1, form: 0.2 }) +
  paper(corners('-58,-12 56,-12 50,46 -52,46', 8), { fill: P.apricot, sh: 1, form: 0.3, tex: 0.7 })
const page = () => sheet() + rows(-20, [40, 54, 46, 30])
const picture = () =>
  sky(
    `<circle cx="20" cy="-16" r="11" fill="${P.apricot}"/><path d="M-50 40L-16 -12L8 18L22 4L52 40Z" fill="${P.moss}"/><path d="M-16 -12L8 18L-4 40H-30Z" fill="${P.pine}" opacity=".5"/>`,
  )
const song = () =>
  sheet(mix(P.rose, '#ffffff', 0.55)) +
  paper(ell(-15, 30, 13, 10), { fill: P.indigo, sh: 0 }) +
  paper(ell(19, 22, 13, 10), { fill: P.indigo, sh: 0 }) +
  line('-4,30 -4,-20 30,-28 30,22', P.indigo, 6)
const film = () =>
  paper(rect(-56, -42, 112, 84, 9), { fill: P.navy, sh: 1, form: 0.25 }) +
  [-1, 1].map((k) => [-42, -21, 0, 21, 42].map((x) => `<rect x="${x - 6}" y="${k * 32 - 5}" width="12" height="10" rx="3" fill="#fff0d0" opacity=".85"/>`).join('')).join('') +
  paper(corners('-16,-22 26,0 -16,22', 6), { fill: P.coral, sh: 1, form: 0.2 })
const game = () =>
  paper(soft('-56,18 -48,-24 -20,-32 20,-32 48,-24 56,18 40,36 20,14 -20,14 -40,36'), { fill: P.plum, sh: 1, form: 0.35 }) +
  paper(corners('-34,-13 -26,-13 -26,-21 -17,-21 -17,-13 -9,-13 -9,-4 -17,-4 -17,4 -26,4 -26,-4 -34,-4', 2), { fill: P.cream, sh: 0, form: 0 }) +
  paper(ell(18, -2, 7), { fill: P.coral, sh: 0 }) +
  paper(ell(34, -14, 7), { fill: P.glass, sh: 0 })
const lens = () =>
  paper(band('14,16 44,46', 22, 18), { fill: P.dark, sh: 1, form: 0.3 }) +
  paper(ell(-10, -10, 39), { fill: P.deep, sh: 1, form: 0.3 }) +
  paper(ell(-10, -10, 26), { fill: mix(P.foam, '#ffffff', 0.4), sh: 0, form: 0.1 }) +
  line('-26,-12 -20,-24 -8,-29', '#ffffff', 6, 0.9)
const gift = () =>
  paper(rect(-44, -14, 88, 66, 5), { fill: P.plum, sh: 1, form: 0.35 }) +
  paper(rect(-50, -30, 100, 26, 5), { fill: warm(P.plum, 0.18), sh: 1, form: 0.2 }) +
  paper(rect(-10, -30, 20, 82, 2), { fill: P.rose, sh: 0, form: 0.2 }) +
  paper(soft('0,-30 -36,-34 -38,-56 -16,-54'), { fill: P.rose, sh: 1, form: 0.3 }) +
  paper(soft('0,-30 36,-34 38,-56 16,-54'), { fill: P.rose, sh: 1, form: 0.3 })

// ---- picture passwords ------------------------------------------------------------------------------------
const starry = () => star(0, 2, 54, P.apricot)
const tree = () =>
  paper(rect(-9, 14, 18, 42, 4), { fill: P.dark, sh: 1 }) + paper(soft('0,-56 34,-42 46,-8 30,22 0,28 -30,22 -46,-8 -34,-42'), { fill: P.moss, sh: 1, form: 0.5, tex: 0.7 })
const boat = () =>
  paper(rect(-4, -52, 7, 72, 2), { fill: P.dark, sh: 0 }) +
  paper(corners('6,-50 46,10 6,10', 4), { fill: '#fff6e3', sh: 1, form: 0.3 }) +
  paper(corners('-8,-36 -8,10 -38,10', 4), { fill: P.glass, sh: 1, form: 0.3 }) +
  paper(corners('-54,18 54,18 36,48 -34,48', 9), { fill: P.brick, sh: 1, form: 0.4, inner: `<path d="M-60 30H60" stroke="#fff0d0" stroke-width="5"/>` })
const sun = () =>
  [0, 45, 90, 135].map((a) => at(0, 0, paper(rect(-56, -7, 112, 14, 6), { fill: P.apricot, sh: 0 }), 1, a)).join('') + paper(ell(0, 0, 33), { fill: P.brass, sh: 1, form: 0.4 })
const moon = () => paper(soft('12,-52 -30,-38 -48,4 -28,44 14,54 46,32 16,30 -6,4 -4,-28'), { fill: mix(P.cream, P.oil, 0.35), sh: 1, form: 0.4 }) + star(30, -22, 13, P.rose)
const fish = () =>
  paper(corners('22,0 56,-32 50,0 56,32', 6), { fill: cool(P.coral, 0.15), sh: 1, form: 0.3 }) +
  paper(soft('-54,0 -26,-30 14,-28 36,0 14,28 -26,30'), {
    fill: P.coral,
    sh: 1,
    form: 0.4,
    inner: `<path d="M-12 -34Q2 0 -12 34M8 -34Q22 0 8 34" stroke="#fff0d0" stroke-width="7" fill="none"/>`,
  }) +
  dot(-34, -5, 1)

// ---- who writes, who helps --------------------------------------------------------------------------------
/** Nobody knows who this is: a blank piece of paper. No face, and nothing to be afraid of. */
const unknown = () =>
  paper(ell(0, 0, 54), { fill: mix(P.heather, '#ffffff', 0.35), sh: 1, form: 0.3 }) +
  paper(soft('-28,-20 -4,-30 26,-22 31,6 20,27 -10,30 -31,14'), { fill: mix(P.heather, '#ffffff', 0.68), sh: 1, form: 0.15, rim: 0.5 })
const gear = Array.from({ length: 32 }, (_, i) => {
  const angle = (i * Math.PI) / 16
  const r = i % 4 < 2 ? 50 : 40
  return [Math.cos(angle) * r, Math.sin(angle) * r]
})
/** A machine that helps: a lamp set in a wheel. It is a thing, so it has no face. */
const helper = () =>
  paper(poly(gear, 3), { fill: P.slate, sh: 1, form: 0.35 }) +
  paper(ell(0, 0, 32), { fill: P.indigo, sh: 0, form: 0.2 }) +
  glow(0, -3, 30, P.lamp, 0.9) +
  paper(soft('0,-25 15,-17 18,-2 8,12 -8,12 -18,-2 -15,-17'), { fill: '#ffe9a8', sh: 0, form: 0.15, rim: 0.9 }) +
  paper(rect(-9, 11, 18, 12, 4), { fill: P.brass, sh: 0, form: 0.3 })
const dragon = () =>
  paper(corners('-34,-34 -22,-60 -8,-36', 4), { fill: P.apricot, sh: 1 }) +
  paper(corners('14,-38 30,-60 36,-30', 4), { fill: P.apricot, sh: 1 }) +
  paper(soft('-46,-6 -34,-38 2,-46 36,-34 48,0 40,36 4,50 -34,38'), { fill: P.moss, sh: 1, form: 0.4, tex: 0.7 }) +
  paper(soft('-34,22 0,10 34,22 30,42 0,50 -30,42'), { fill: mix(P.moss, P.cream, 0.55), sh: 0, form: 0.2 }) +
  `<circle cx="-9" cy="26" r="3.500" fill="${P.pine}"/><circle cx="9" cy="26" r="3.500" fill="${P.pine}"/>` +
  line('-18,37 0,43 18,37', P.pine, 5) +
  dot(-18, -6, 1.3) +
  dot(18, -6, 1.3) +
  [-1, 0, 1]
    .map(
      (k) =>
        `<path d="${d(
          poly(
            [
              [k * 13 - 7, -43 + Math.abs(k) * 3],
              [k * 13, -58 + Math.abs(k) * 4],
              [k * 13 + 7, -43 + Math.abs(k) * 3],
            ],
            3,
          ),
        )}" fill="${P.pine}"/>`,
    )
    .join('')

const ICONS = { folder, page, picture, song, film, game, lens, gift, star: starry, tree, boat, sun, moon, fish, unknown, helper, dragon }
export const ICON_PIECES = Object.entries(ICONS).map(([name, draw]) => ({ name: `icon-${name}`, draw, page: [-84, -84, 168, 168], pxPerUnit: 1.05 }))
