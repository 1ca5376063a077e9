// What hangs on threads and strings: a poster with rings, tins, windows with somebody in, and makers who are not people.
import { at, cool, ell, mix, P, paper, rect } from '../paper/kit.mjs'
import { corners, dot, line, soft } from '../paper/points.mjs'
import { star } from './things.mjs'

/** A sheet of poster paper, 640 x 690 round 0,0; waves painted along its foot. */
export const poster = () =>
  paper(corners('-316,-336 310,-342 318,338 -312,342', 8), {
    fill: '#f6cfa8',
    sh: 2,
    form: 0.1,
    tex: 0.6,
    inner:
      `<path d="M-330 250Q-220 220 -110 250T110 250T330 244V360H-330Z" fill="${P.glass}" opacity=".55"/><path d="M-330 296Q-220 268 -110 296T110 296T330 290V360H-330Z" fill="${P.teal}" opacity=".5"/>` +
      line('-290,-316 290,-320', P.cream, 6, 0.6),
  }) +
  [
    [-286, -314],
    [286, -318],
    [-284, 312],
    [288, 310],
  ]
    .map(([x, y]) => paper(ell(x, y, 17), { fill: P.coral, sh: 1, form: 0.5 }) + `<circle cx="${x - 5}" cy="${y - 6}" r="5" fill="#fff" opacity=".6"/>`)
    .join('')
export const ring = () => paper(ell(0, 0, 22), { fill: P.brass, sh: 1, form: 0.4 }) + `<circle r="11" fill="${cool('#f6cfa8', 0.25)}"/>`
/** A thread's loose end: a knot and a frayed tassel. */
export const knot = () =>
  [-14, -4, 6, 16].map((x) => line(`0,6 ${x * 0.7},26 ${x},46`, '#f3dfae', 7)).join('') +
  paper(ell(0, 0, 24, 22), { fill: '#fff0cf', sh: 2, form: 0.4, inner: line('-24,-10 0,4 24,-8', P.brick, 5, 0.6) + line('-20,10 4,-4 22,12', P.brick, 5, 0.6) })

// ---- tin-can telephone ----------------------------------------------------------------------------
export const tin = (fill = P.coral) =>
  paper(corners('-58,-62 58,-62 54,66 -54,66', 10), {
    fill: '#a9b0c8',
    sh: 2,
    form: 0.5,
    inner: `<path d="M-70 -34H70V38H-70Z" fill="${fill}"/>` + [-48, 52].map((y) => line(`-60,${y} 60,${y}`, '#8088a6', 4, 0.6)).join('') + star(0, 2, 26, P.cream, 0),
  }) +
  paper(ell(0, -62, 60, 17), { fill: '#d5d9e8', sh: 1, form: 0.2 }) +
  paper(ell(0, -61, 48, 11), { fill: '#6a6f92', sh: 0, form: 0.2 })
/** A shelf under the tins. */
export const shelf = () =>
  paper(corners('-150,-12 150,-16 146,16 -148,18', 6), { fill: P.wood, sh: 2, form: 0.3, inner: line('-140,-2 140,-6', P.dark, 3, 0.4) }) +
  [-110, 110].map((x) => paper(corners(`${x - 10},14 ${x + 10},14 ${x + 4},52 ${x - 12},14`, 3), { fill: P.dark, sh: 1 })).join('')
const wall = (roof, brick) =>
  paper(corners('-146,-118 146,-118 140,152 -140,152', 6), {
    fill: brick,
    sh: 2,
    form: 0.2,
    tex: 0.7,
    inner: [
      [-120, -86],
      [96, -96],
      [-128, 44],
      [108, 60],
      [-112, 122],
      [92, 126],
    ]
      .map(([x, y]) => `<rect x="${x - 20}" y="${y}" width="44" height="17" rx="5" fill="${cool(brick, 0.2)}" opacity=".5"/>`)
      .join(''),
  }) +
  paper(soft('-176,-108 -120,-150 -40,-176 40,-176 120,-150 176,-108 120,-114 0,-118 -120,-114'), {
    fill: roof,
    sh: 2,
    form: 0.35,
    inner: line('-140,-128 0,-146 140,-128', cool(roof, 0.3), 4, 0.5),
  })
/** A house front with its window: dark till somebody is heard. `window-sill` lies over whoever looks out. */
export const house = (isLit, roof = P.brick, brick = '#e3c3a4') =>
  wall(roof, brick) +
  paper(rect(-100, -96, 200, 196, 12), { fill: P.wood, sh: 1, form: 0.2 }) +
  paper(rect(-86, -82, 172, 168, 8), {
    fill: isLit ? '#ffdf8e' : '#3b3f74',
    sh: 0,
    form: 0,
    inner: isLit ? `<circle cx="0" cy="0" r="96" fill="#fff3c6" filter="url(#s3)"/>` : star(-48, -50, 10, '#7f83b4', 0) + star(54, -34, 8, '#7f83b4', 0),
  }) +
  [-1, 1].map((k) => paper(soft(`${k * 88},-84 ${k * 40},-82 ${k * 52},-30 ${k * 66},16 ${k * 88},40`), { fill: isLit ? P.coral : '#8a4d68', sh: 1, form: 0.4 })).join('')
export const sill = () =>
  paper(rect(-116, 84, 232, 26, 8), { fill: P.cream, sh: 1, form: 0.3 }) +
  paper(corners('-84,104 84,104 74,146 -74,146', 8), { fill: P.brick, sh: 1, form: 0.4 }) +
  [-60, -20, 22, 62]
    .map(
      (x, i) =>
        line(`${x},108 ${x},86`, P.moss, 6) +
        paper(ell(x, 80, 15), { fill: [P.oil, P.rose, P.coral, P.lamp][i], sh: 1, form: 0.3 }) +
        `<circle cx="${x}" cy="80" r="5" fill="${P.dark}"/>`,
    )
    .join('')
/** A gull at home, on a post. It only hears chips. */
export const nest = () =>
  paper(rect(-20, 60, 40, 90, 5), { fill: P.wood, sh: 1, form: 0.4 }) +
  paper(soft('-50,36 -56,-10 -34,-52 -20,-96 14,-112 44,-92 44,-50 66,-20 92,14 60,44'), { fill: '#fffaf0', sh: 2, form: 0.5, shade: '#c3bdd6' }) +
  paper(soft('-20,0 24,-14 70,2 96,28 50,40 0,34'), { fill: '#a3adc8', sh: 1, form: 0.4 }) +
  paper(soft('-16,-92 -66,-84 -62,-70 -14,-70'), { fill: P.apricot, sh: 1, form: 0.3 }) +
  dot(4, -88, 1.2) +
  paper(soft('-112,34 -60,26 0,36 60,26 112,34 92,76 40,92 -40,92 -92,76'), {
    fill: '#b58a55',
    sh: 2,
    form: 0.4,
    inner: [-80, -50, -20, 10, 40, 70].map((x, i) => line(`${x},${30 + (i % 2) * 8} ${x + 34},${70 - (i % 3) * 10}`, '#7c5a34', 5, 0.6)).join(''),
  }) +
  [-58, 50].map((x) => line(`${x},44 ${x + 12},10`, P.oil, 11)).join('')
export const stringBall = () =>
  paper(ell(0, 6, 78), {
    fill: '#f3dfae',
    sh: 2,
    form: 0.45,
    inner:
      [-50, -25, 0, 25, 50].map((y) => line(`-90,${y + 20} 0,${y - 10} 90,${y + 20}`, '#c9a86a', 5, 0.7)).join('') +
      [-30, 0, 30].map((y) => line(`-70,${y - 50} 10,${y + 10} 60,${y + 70}`, '#c9a86a', 5, 0.5)).join(''),
  }) + line('52,58 84,78 112,62', '#f3dfae', 9)
export const picturesBox = () =>
  at(-34, -42, paper(rect(-50, -46, 100, 92, 5), { fill: '#fffaf0', sh: 1 }) + paper(rect(-40, -36, 80, 56, 3), { fill: P.glass, sh: 0 }), 1, -10) +
  at(
    36,
    -46,
    paper(rect(-50, -46, 100, 92, 5), { fill: '#fffaf0', sh: 1 }) +
      paper(rect(-40, -36, 80, 56, 3), { fill: P.apricot, sh: 0, inner: `<circle cx="10" cy="-10" r="14" fill="${P.glow}"/>` }),
    1,
    8,
  ) +
  paper(corners('-110,-22 110,-22 98,72 -98,72', 10), { fill: P.teal, sh: 2, form: 0.35 }) +
  paper(rect(-62, 4, 124, 42, 8), { fill: '#fff3da', sh: 1, form: 0.1 }) +
  paper(soft('0,40 -16,24 -16,12 -8,8 0,14 8,8 16,12 16,24'), { fill: P.coral, sh: 0, form: 0.2 })

// ---- makers who are not people, and what makers hold ------------------------------------------------
export const museum = () =>
  paper(corners('-112,-38 0,-108 112,-38', 8), { fill: '#d8c6cf', sh: 2, form: 0.3 }) +
  paper(ell(0, -62, 20), { fill: P.teal, sh: 0, form: 0.2 }) +
  [-84, -30, 30, 84].map((x) => paper(rect(x - 17, -30, 34, 98, 6), { fill: '#f0e4e2', sh: 1, form: 0.5 })).join('') +
  paper(rect(-108, -46, 216, 22, 5), { fill: '#e4d4da', sh: 1, form: 0.3 }) +
  paper(rect(-116, 62, 232, 26, 6), { fill: '#c9b4c1', sh: 1, form: 0.3 }) +
  paper(corners('-16,68 -16,14 16,14 16,68', 10), { fill: P.indigo, sh: 0, inner: `<circle cx="8" cy="44" r="4" fill="${P.brass}"/>` })
/** You: a mirror with a waving hand in it, so that it is anybody. */
export const you = () =>
  paper(ell(0, -4, 94, 96), { fill: P.brass, sh: 2, form: 0.3 }) +
  paper(ell(0, -4, 78, 80), { fill: '#cfe9ea', sh: 0, form: 0.2, shade: '#9fc9d4', inner: line('-60,-30 -20,-70', '#fff', 12, 0.6) }) +
  star(0, -2, 58, P.oil, 1) +
  dot(-14, -8, 1.1) +
  dot(14, -8, 1.1) +
  line('-14,12 0,20 14,12', P.ink, 6)
/** A program: a box that draws what it is asked for. Nobody is in it. */
export const program = () =>
  line('0,-70 0,-96', P.ink, 6) +
  paper(ell(0, -100, 11), { fill: P.coral, sh: 1 }) +
  paper(rect(-98, -72, 196, 136, 26), { fill: '#8d93c9', sh: 2, form: 0.35 }) +
  paper(rect(-76, -52, 152, 84, 14), { fill: P.indigo, sh: 0, form: 0.1 }) +
  [-32, 32].map((x) => paper(rect(x - 14, -34, 28, 28, 6), { fill: P.glass, sh: 0 })).join('') +
  line('-24,14 0,14 24,14', P.glass, 7) +
  paper(rect(-54, 56, 108, 40, 4), { fill: '#fffaf0', sh: 1, inner: line('-36,70 -12,64 12,76 36,68', P.coral, 6) })
export const TOOLS = {
  camera: () =>
    paper(rect(-58, -34, 116, 82, 16), { fill: P.ink, sh: 2, form: 0.3 }) +
    paper(rect(-24, -54, 48, 26, 8), { fill: P.ink, sh: 0 }) +
    paper(ell(0, 8, 32), { fill: '#c7cbdd', sh: 1, form: 0.3 }) +
    paper(ell(0, 8, 22), { fill: P.deep, sh: 0, form: 0.4 }) +
    `<circle cx="-8" cy="0" r="7" fill="#fff" opacity=".8"/><circle cx="42" cy="-16" r="7" fill="${P.coral}"/>`,
  sticks: () => [-1, 1].map((k) => line(`${k * 52},50 ${k * -34},-40`, '#d9a870', 13) + paper(ell(k * -38, -44, 14), { fill: P.cream, sh: 1 })).join(''),
  cup: () =>
    line('40,-10 66,-4 60,26 36,28', P.teal, 12) +
    paper(corners('-46,-28 46,-28 36,44 -36,44', 14), { fill: P.teal, sh: 2, form: 0.4, inner: `<path d="M-60 -4H60V12H-60Z" fill="${P.cream}"/>` }) +
    [-16, 12].map((x) => line(`${x},-40 ${x + 8},-54 ${x},-68`, P.cream, 6, 0.8)).join(''),
  film: () =>
    paper(rect(-56, -8, 112, 64, 8), { fill: P.ink, sh: 2, form: 0.2, inner: `<path d="M-60 8H60" stroke="${P.cream}" stroke-width="3"/>` }) +
    at(
      -54,
      -14,
      paper(corners('0,-14 112,-14 112,10 0,10', 4), {
        fill: P.ink,
        sh: 1,
        inner: [0, 34, 68, 102].map((x) => `<path d="M${x} -20L${x + 18} -20L${x + 6} 14L${x - 12} 14Z" fill="#fff6e0"/>`).join(''),
      }),
      1,
      -16,
    ),
  flute: () =>
    line('-64,40 64,-34', '#8d93ae', 22) + line('-64,36 62,-36', '#d5d9e8', 10) + [-16, 6, 28].map((x) => paper(ell(x, 6 - x * 0.56, 6), { fill: P.indigo, sh: 0 })).join(''),
  comic: () =>
    paper(corners('-56,-44 0,-36 56,-44 56,44 0,52 -56,44', 4), {
      fill: '#fffaf0',
      sh: 2,
      form: 0.2,
      inner: `<path d="M0 -50V60" stroke="${P.slate}" stroke-width="4" opacity=".5"/>`,
    }) +
    paper(rect(-46, -30, 38, 30, 3), { fill: P.oil, sh: 0 }) +
    paper(rect(-46, 6, 38, 28, 3), { fill: P.coral, sh: 0 }) +
    paper(rect(8, -30, 38, 62, 3), { fill: P.glass, sh: 0 }) +
    star(26, 0, 15, mix(P.oil, P.cream, 0.2), 0),
}
