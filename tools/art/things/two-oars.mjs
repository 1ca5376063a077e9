// A boat for two with a tablet for a sail, and who stands about on the shore. The boat's origin is the middle of its waterline.
import { at, cool, ell, mix, P, paper, rect } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { gull } from './sea.mjs'

const HULL = '#c8473f'
/** Mast, the inside of the boat and its two benches: whoever sits is drawn before the hull. */
export const boatInside = () =>
  line('0,-40 2,-392', P.dark, 13) +
  paper(soft('-262,-66 -160,-84 0,-90 160,-84 264,-70 220,-30 0,-20 -220,-30'), { fill: cool(HULL, 0.5), sh: 1, form: 0.2 }) +
  [-118, 118].map((x) => paper(soft(`${x - 76},-62 ${x},-72 ${x + 76},-62 ${x + 70},-44 ${x - 70},-44`), { fill: '#c9945c', sh: 1, form: 0.3 })).join('')
export const boatHull = () =>
  paper(soft('-284,-78 -214,-52 -100,-44 0,-42 100,-44 216,-54 290,-84 262,-14 206,24 -196,26 -258,-10'), {
    fill: HULL,
    sh: 2,
    form: 0.4,
    inner:
      `<path d="M-300 -60Q0 -12 300 -66" stroke="${P.cream}" stroke-width="18" fill="none"/>` +
      line('-250,2 0,16 250,-2', '#8a2d3c', 4, 0.5) +
      `<path d="M-300 14Q0 26 300 12V40H-300Z" fill="${cool(HULL, 0.5)}"/>`,
  }) +
  [-150, 150].map((x) => paper(ell(x, -46, 17), { fill: P.brass, sh: 1 }) + `<circle cx="${x}" cy="-46" r="7" fill="${P.dark}"/>`).join('') +
  paper(soft('-340,24 -200,10 -60,18 80,8 220,18 340,20 300,42 150,36 0,44 -160,36 -300,44'), { fill: '#d5eee2', sh: 0, form: 0, tex: 0.3, op: 0.85 })
/** The sail is a tablet: what it goes to see lies on it. */
export const sail = () =>
  paper(rect(-122, -92, 244, 178, 26), { fill: P.indigo, sh: 2, form: 0.25 }) +
  paper(rect(-106, -76, 212, 146, 14), { fill: '#e9f4ea', sh: 0, form: 0.1, tex: 0.2, shade: '#bfe0dc' }) +
  `<circle cx="0" cy="-84" r="4" fill="${P.glass}"/>` +
  [-96, 96].map((x) => line(`${x},-88 ${x * 0.86},-112`, '#f3dfae', 5)).join('')
/** An oar, its lock at 0,0, its blade in the water below. */
export const oar = () =>
  line('14,-66 -46,170', '#c9945c', 16) +
  paper(soft('-40,120 -24,128 -26,190 -46,232 -72,224 -74,176 -58,132'), { fill: P.cream, sh: 1, form: 0.35, inner: `<path d="M-90 190L-10 206V250H-90Z" fill="${HULL}"/>` }) +
  line('-106,212 -60,204 -14,216', '#e3f4e8', 6, 0.8)

// ---- who stands about ---------------------------------------------------------------------------------
/** A little tub that people stand in, its rim at 0. */
export const tub = () =>
  paper(corners('-104,-6 104,-6 86,76 -86,76', 14), {
    fill: '#c9945c',
    sh: 2,
    form: 0.4,
    inner: [-66, -34, 0, 34, 66].map((x) => line(`${x},-10 ${x * 0.86},80`, P.dark, 3, 0.4)).join('') + `<path d="M-110 40Q0 52 110 40V58Q0 70 -110 58Z" fill="${P.teal}"/>`,
  }) + paper(band('-104,-4 0,6 104,-4', 18), { fill: '#e2b67c', sh: 1, form: 0.3 })
export const sleepyCat = () =>
  paper(band('56,66 96,60 100,16', 24, 16), { fill: P.apricot, sh: 1 }) +
  paper(soft('-76,80 -74,10 -40,-30 40,-30 76,10 76,80'), {
    fill: P.apricot,
    sh: 2,
    form: 0.45,
    inner: [-10, 20, 50].map((y) => line(`60,${y} 84,${y + 6}`, P.brick, 9, 0.5)).join(''),
  }) +
  paper(corners('-70,-34 -66,-108 -28,-82 28,-82 66,-108 70,-34 44,4 -44,4', 22), {
    fill: P.apricot,
    sh: 1,
    form: 0.4,
    inner: line('-8,-90 -6,-66', P.brick, 8, 0.5) + line('10,-90 8,-66', P.brick, 8, 0.5),
  }) +
  line('-40,-38 -28,-30 -16,-38', P.ink, 6) +
  line('16,-38 28,-30 40,-38', P.ink, 6) +
  `<path d="M-9 -22h18l-9 10z" fill="${P.rose}"/>` +
  line('-14,-10 -7,-4 0,-9 7,-4 14,-10', P.ink, 5)
export const teddy = () =>
  [-1, 1]
    .map(
      (k) =>
        paper(soft(`${k * 40},20 ${k * 92},36 ${k * 96},60 ${k * 66},64 ${k * 36},48`), { fill: '#b98a62', sh: 1, form: 0.4 }) +
        paper(ell(k * 42, 78, 32, 22), { fill: '#b98a62', sh: 1, form: 0.4 }),
    )
    .join('') +
  paper(ell(0, 34, 58, 54), { fill: '#b98a62', sh: 1, form: 0.4 }) +
  paper(ell(0, 42, 32, 32), { fill: '#e3c49a', sh: 0, form: 0.2 }) +
  [-46, 46].map((x) => paper(ell(x, -78, 24), { fill: '#b98a62', sh: 1, form: 0.4 }) + paper(ell(x, -76, 11), { fill: '#e3c49a', sh: 0 })).join('') +
  paper(ell(0, -38, 66, 58), { fill: '#b98a62', sh: 2, form: 0.4 }) +
  paper(ell(0, -20, 28, 22), { fill: '#e3c49a', sh: 0, form: 0.2 }) +
  `<ellipse cy="-30" rx="10" ry="7" fill="${P.ink}"/>` +
  dot(-27, -48, 1.2) +
  dot(27, -48, 1.2) +
  line('-12,-12 0,-6 12,-12', P.ink, 5) +
  paper(soft('-40,4 -8,14 0,8 8,14 40,4 44,26 8,20 -8,20 -44,26'), { fill: P.coral, sh: 1, form: 0.3 })
/** Looks at you sideways, hoping for chips. */
export const bigGull = () =>
  [-16, 18].map((x) => line(`${x},58 ${x},86`, P.apricot, 9) + line(`${x - 14},88 ${x},84 ${x + 16},88`, P.apricot, 8)).join('') +
  paper(corners('64,16 116,26 112,44 58,42', 6), { fill: '#5c6588', sh: 1 }) +
  paper(soft('-62,-34 -64,20 -34,58 20,64 72,48 86,20 48,-8 16,-30 8,-78 -24,-96 -58,-78'), { fill: '#fffaf0', sh: 2, form: 0.5, shade: '#c3bdd6' }) +
  paper(soft('-14,-8 36,-6 76,18 98,36 44,42 0,28'), { fill: '#a3adc8', sh: 1, form: 0.4 }) +
  paper(soft('-58,-72 -104,-58 -96,-46 -54,-50'), { fill: P.apricot, sh: 1, form: 0.3 }) +
  dot(-38, -72, 1.2)
/** Somebody whom only a screen knows: a star on a stick, thin as paper. */
export const avatar = () =>
  line('0,20 0,92', '#c9945c', 10) +
  paper(rect(-74, -98, 148, 148, 30), { fill: P.indigo, sh: 1, form: 0.2 }) +
  paper(rect(-60, -84, 120, 120, 18), { fill: '#9fb2e8', sh: 0, form: 0.1 }) +
  paper(soft('0,-76 16,-42 52,-38 26,-12 34,24 0,8 -34,24 -26,-12 -52,-38 -16,-42'), { fill: P.oil, sh: 1, form: 0.3 }) +
  line('-14,-24 -14,-16', P.ink, 7) +
  line('14,-24 14,-16', P.ink, 7) +
  line('-10,-4 0,0 10,-4', P.ink, 5)
/** The whole beach: heads and sunhats, all talking. */
export const crowd = () =>
  [
    [-70, 6, '#c98f62', P.coral],
    [-8, -14, '#8a5a3c', P.oil],
    [56, 2, '#f1c6a0', P.teal],
    [-40, 44, '#f1c6a0', P.plum],
    [26, 46, '#a9714a', P.glass],
    [82, 50, '#c98f62', P.apricot],
    [-92, 56, '#6d4638', P.rose],
  ]
    .map(
      ([x, y, skin, hat], i) =>
        paper(soft(`${x - 34},${y + 50} ${x - 26},${y + 22} ${x},${y + 14} ${x + 26},${y + 22} ${x + 34},${y + 50}`), { fill: mix(hat, P.indigo, 0.25), sh: 1, form: 0.3 }) +
        paper(ell(x, y, 25), { fill: skin, sh: 1, form: 0.3 }) +
        paper(soft(`${x - 36},${y - 8} ${x - 20},${y - 14} ${x - 14},${y - 32} ${x + 14},${y - 32} ${x + 20},${y - 14} ${x + 36},${y - 8} ${x},${y - 2}`), {
          fill: hat,
          sh: 1,
          form: 0.3,
        }) +
        `<circle cx="${x - 8}" cy="${y + 4}" r="2.800" fill="${P.ink}"/><circle cx="${x + 8}" cy="${y + 4}" r="2.800" fill="${P.ink}"/>` +
        (i % 2 ? `<ellipse cx="${x}" cy="${y + 14}" rx="4" ry="5" fill="#6e2038"/>` : line(`${x - 6},${y + 13} ${x},${y + 16} ${x + 6},${y + 13}`, P.ink, 3)),
    )
    .join('') +
  at(4, -84, gull(6), 0.9) +
  at(-72, -66, gull(-2), 0.6)
/** Hands full just now. */
export const busySign = () =>
  line('-22,-30 0,-56 22,-30', '#f3dfae', 4) +
  `<circle cy="-56" r="5" fill="${P.brass}"/>` +
  paper(rect(-46, -32, 92, 60, 14), { fill: P.apricot, sh: 2, form: 0.25 }) +
  [-22, 0, 22].map((x) => `<circle cx="${x}" cy="-2" r="7.500" fill="#fff6e0"/>`).join('')
/** Turned round: all yours. */
export const freeSign = () =>
  line('-22,-30 0,-56 22,-30', '#f3dfae', 4) +
  `<circle cy="-56" r="5" fill="${P.brass}"/>` +
  paper(rect(-46, -32, 92, 60, 14), { fill: P.glass, sh: 2, form: 0.25 }) +
  [-18, 18].map((x) => `<circle cx="${x}" cy="-12" r="6.500" fill="#fff6e0"/>`).join('') +
  line('-24,4 0,18 24,4', '#fff6e0', 8)
