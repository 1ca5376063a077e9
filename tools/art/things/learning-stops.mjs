// The small pieces at the learning island's stops: phones asleep in a basket, a porch with a knocker, a book cart, a workbench under a sunshade.
import { at, cool, ell, mix, P, paper, poly, rect, stroke } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { globe } from './school-things.mjs'

const sleepyPhone = (colour, eye = '') =>
  paper(rect(-12, -40, 24, 42, 6), { fill: colour, sh: 1, form: 0.2 }) +
  paper(rect(-8, -35, 16, 28, 3), { fill: '#33396e', sh: 0, rim: 0 }) +
  (eye || line('-6,-23 -4,-21 -2,-23', P.glow, 1.8) + line('2,-23 4,-21 6,-23', P.glow, 1.8)) +
  line('-2,-16 0,-15 2,-16', P.glow, 1.6)
const openEye = `<circle cx="-4" cy="-23" r="2.600" fill="${P.glow}"/>${line('2,-23 4,-21 6,-23', P.glow, 1.8)}`

/** Phones asleep in a row; when poked one of them opens an eye. */
export const phoneBed = (isAwake) =>
  paper(soft('-68,-34 -60,-46 0,-52 60,-46 68,-34 0,-28'), { fill: '#9a7046', sh: 1 }) +
  [-42, -14, 14, 42]
    .map((x, i) => at(x, isAwake && i === 2 ? -46 : -36, sleepyPhone([P.coral, P.teal, P.plum, P.oil][i], isAwake && i === 2 ? openEye : ''), 1, [-6, 3, -3, 6][i]))
    .join('') +
  paper(soft('-62,-38 -30,-46 0,-42 32,-46 62,-38 60,-8 -60,-8'), {
    fill: '#8fb5c8',
    sh: 1,
    form: 0.3,
    inner: [-50, -20, 10, 40].map((x, i) => paper(rect(x - 10, -40 + (i % 2) * 14, 20, 15, 3), { fill: [P.rose, P.cream, P.lamp, P.heather][i], sh: 0, rim: 0.2 })).join(''),
  }) +
  paper(soft('-70,-30 -40,-22 0,-19 40,-22 70,-30 58,4 -58,4'), {
    fill: '#c99a5e',
    sh: 2,
    form: 0.4,
    inner:
      [-20, -10, 0].map((y) => line(`-70,${y} 0,${y + 5} 70,${y}`, '#8a6236', 3, 0.6)).join('') +
      [-48, -32, -16, 0, 16, 32, 48].map((x) => line(`${x},-30 ${x * 0.9},6`, '#e3bf85', 3, 0.6)).join(''),
  })

/** Two rows of little lockers under a roof with a moon on it. */
export const lockers = () =>
  [-58, 58].map((x) => paper(rect(x - 5, -128, 10, 130, 3), { fill: P.dark, sh: 1 })).join('') +
  paper(rect(-60, -126, 120, 78, 4), { fill: P.wood, sh: 2, form: 0.3 }) +
  [0, 1, 2, 3, 4, 5, 6, 7]
    .map((i) => {
      const [x, y] = [-43 + (i % 4) * 28.6, -104 + Math.floor(i / 4) * 36]
      const door = paper(rect(x - 12, y - 15, 24, 31, 4), { fill: [P.glass, P.coral, '#f0dba6', P.heather, P.lamp, '#7ba0ae', P.rose, '#9dbb72'][i], sh: 0, form: 0.2 })
      return i === 2
        ? paper(rect(x - 12, y - 15, 24, 31, 4), { fill: '#4a3548', sh: 0 }) + at(x, y + 15, sleepyPhone('#7ba0ae'), 0.66)
        : `${door}<circle cx="${x + 7}" cy="${y + 1}" r="2.200" fill="${P.dark}"/>`
    })
    .join('') +
  paper(corners('-74,-122 74,-122 54,-146 -54,-146', 4), { fill: '#5b6ea0', sh: 2, form: 0.3 }) +
  paper([...ell(0, -152, 15, 15, 0.6, 5.2), [-2, -158], [1, -148]], { fill: P.glow, sh: 1 })

/** A door in a brick porch, with a knocker as large as a plate. The bell beside it hangs by itself. */
export const porch = () =>
  paper(rect(-66, -134, 132, 138, 4), {
    fill: '#d99a76',
    sh: 3,
    form: 0.35,
    inner: Array.from({ length: 10 }, (_, i) =>
      [0, 1, 2, 3]
        .map((k) => `<path d="M${-66 + k * 36 + (i % 2) * 16} ${-128 + i * 14}h26v8h-26z" fill="${mix('#d99a76', k % 2 ? '#b5674c' : '#f2c3a0', 0.4)}" opacity=".7"/>`)
        .join(''),
    ).join(''),
  }) +
  paper([...ell(0, -70, 38, 38, Math.PI, Math.PI * 2), [38, 2], [-38, 2]], { fill: P.cream, sh: 1, form: 0.2 }) +
  paper([...ell(0, -68, 30, 31, Math.PI, Math.PI * 2), [30, 2], [-30, 2]], {
    fill: '#2f7a74',
    sh: 0,
    form: 0.3,
    inner: [-15, 0, 15].map((x) => line(`${x},-102 ${x},4`, '#1f5a58', 2.4, 0.7)).join(''),
  }) +
  paper(ell(0, -66, 8), { fill: P.brass, sh: 1 }) +
  stroke(
    [
      [-11, -56],
      [-12, -44],
      [0, -37],
      [12, -44],
      [11, -56],
      [0, -64],
      [-11, -56],
    ],
    P.oil,
    5,
  ) +
  `<circle cx="20" cy="-30" r="4" fill="${P.oil}"/>` +
  [-72, 72].map((x) => paper(rect(x - 6, -132, 12, 136, 3), { fill: P.cream, sh: 1, form: 0.5 })).join('') +
  paper(corners('-98,-126 98,-126 0,-196', 4), {
    fill: '#5b6ea0',
    sh: 3,
    form: 0.3,
    inner: [-138, -152, -166].map((y) => line(`-100,${y} 100,${y}`, cool('#5b6ea0', 0.3), 2.2, 0.6)).join(''),
  }) +
  paper(corners('-62,-132 62,-132 0,-176', 3), { fill: P.cream, sh: 1 }) +
  paper(ell(0, -148, 10), { fill: P.lamp, sh: 0 }) +
  [0, 1].map((i) => paper(rect(-52 - i * 10, i * 7, 104 + i * 20, 9, 2), { fill: mix('#e0cdb6', P.slate, i * 0.14), sh: 1, form: 0 })).join('') +
  line('72,-104 104,-108', P.ink, 5) +
  line('74,-88 96,-106', P.ink, 3.4)

/** The hand bell, hung by its handle. */
export const handBell = () =>
  paper(ell(0, 42, 5), { fill: P.dark, sh: 0 }) +
  paper(soft('-6,12 6,12 10,26 19,38 0,42 -19,38 -10,26'), { fill: P.oil, sh: 1, form: 0.5 }) +
  paper(rect(-4, -4, 8, 18, 4), { fill: P.wood, sh: 1 })

const books = (x0, y, n, seed) =>
  Array.from({ length: n }, (_, i) => {
    const high = 20 + ((i * 7 + seed * 5) % 9)
    return paper(rect(x0 + i * 11, y - high, 10, high, 2), { fill: [P.coral, P.teal, P.lamp, P.heather, P.cream, P.moss, P.rose][(i * 3 + seed) % 7], sh: 0, form: 0.2 })
  }).join('')

/** A book cart on wheels, its awning out. */
export const bookCart = () =>
  line('-62,-30 -92,-56', P.wood, 7) +
  [-54, 50].map((x) => line(`${x},-30 ${x},-116`, P.wood, 6)).join('') +
  paper(rect(-64, -36, 124, 16, 4), { fill: '#4f8a86', sh: 2, form: 0.3 }) +
  paper(rect(-58, -74, 112, 8, 2), { fill: P.wood, sh: 1 }) +
  books(-52, -36, 9, 1) +
  books(-50, -74, 7, 4) +
  paper(corners('-74,-108 70,-108 56,-136 -60,-136', 4), {
    fill: P.coral,
    sh: 2,
    form: 0.2,
    inner: [-50, -14, 22].map((x) => `<path d="M${x} -138L${x * 1.16 - 4} -106H${x * 1.16 + 16}L${x + 16} -138Z" fill="${P.cream}"/>`).join(''),
  }) +
  [-36, 36]
    .map(
      (x) =>
        paper(ell(x, -14, 17), { fill: P.dark, sh: 1 }) +
        paper(ell(x, -14, 11), { fill: '#e9c893', sh: 0, inner: line(`${x - 12},-14 ${x + 12},-14`, P.dark, 3) + line(`${x},-26 ${x},-2`, P.dark, 3) }) +
        paper(ell(x, -14, 3.5), { fill: P.brass, sh: 0 }),
    )
    .join('')

const laptop = () =>
  paper(corners('-34,-2 34,-2 30,-50 -30,-50', 5), { fill: P.slate, sh: 1 }) +
  paper(corners('-28,-7 28,-7 25,-45 -25,-45', 3), {
    fill: '#e3f4ea',
    sh: 0,
    rim: 0,
    inner:
      paper(ell(-8, -30, 9), { fill: P.lamp, sh: 0 }) +
      line('4,-34 18,-34', P.teal, 4) +
      line('4,-26 14,-26', P.heather, 4) +
      `<path d="M-30 -18Q0 -24 30 -16V0H-30Z" fill="${P.glass}"/>`,
  }) +
  paper(corners('-36,-3 36,-3 44,5 -44,5', 3), { fill: '#8d93ae', sh: 1 })

/** Work in the open: a bench with a laptop, a globe and pencils, under a striped sunshade. */
export const workbench = () =>
  line('6,-70 6,-196', P.wood, 7) +
  paper(soft('-94,-148 -62,-190 6,-206 74,-190 106,-148 60,-158 6,-152 -48,-158'), {
    fill: P.cream,
    sh: 2,
    form: 0.3,
    inner: ['-94,-148 -62,-196 -10,-206 -40,-150', '20,-150 20,-206 70,-196 66,-150'].map((text) => `<path d="M${text.replaceAll(' ', 'L')}Z" fill="#4f9a94"/>`).join(''),
  }) +
  paper(ell(6, -207, 6), { fill: P.lamp, sh: 0 }) +
  [-84, 84].map((x) => line(`${x + 8},0 ${x - 4},-58`, P.dark, 8) + line(`${x - 10},0 ${x + 2},-58`, P.dark, 8)).join('') +
  line('-84,-26 84,-26', P.dark, 6) +
  paper(
    poly(
      [
        [-112, -56],
        [112, -56],
        [98, -74],
        [-98, -74],
      ],
      3,
    ),
    { fill: '#c9925c', sh: 2, form: 0.2, inner: [-90, -40, 20, 70].map((x) => line(`${x},-76 ${x * 1.1},-54`, P.dark, 2, 0.4)).join('') },
  ) +
  at(-20, -66, laptop()) +
  at(68, -66, globe(), 0.62) +
  paper(corners('-84,-94 -66,-94 -68,-66 -82,-66', 3), { fill: P.coral, sh: 1, form: 0.4 }) +
  line('-80,-94 -84,-110', P.oil, 4) +
  line('-75,-94 -74,-114', P.teal, 4) +
  line('-70,-94 -64,-108', P.plum, 4) +
  paper(rect(-34, -34, 56, 8, 3), { fill: mix('#c9925c', P.dark, 0.2), sh: 1 }) +
  [-26, 14].map((x) => line(`${x},-28 ${x + (x < 0 ? -4 : 4)},4`, P.dark, 6)).join('')

function duckBody() {
  return (
    paper(soft('-26,-8 -14,-18 6,-16 18,-14 30,-20 24,-2 0,4 -20,2'), { fill: '#fdf3df', sh: 1, form: 0.4 }) +
    paper(ell(-18, -26, 11, 11), { fill: '#fdf3df', sh: 0, form: 0.3 }) +
    paper(soft('-27,-26 -38,-22 -28,-18'), { fill: P.apricot, sh: 0 }) +
    `<circle cx="-20" cy="-29" r="2.400" fill="${P.ink}"/>`
  )
}
export const duck = () =>
  `${duckBody()}${stroke(
    [
      [-34, 4],
      [0, 8],
      [34, 4],
    ],
    '#e4f4e6',
    3,
    0.7,
  )}`
/** The same duck, tail up. */
export const duckDiving = () =>
  paper(soft('-14,2 -12,-20 0,-34 8,-40 12,-22 14,2'), { fill: '#fdf3df', sh: 1, form: 0.4 }) +
  [-4, 6].map((x) => line(`${x},-30 ${x - 6},-44 ${x - 12},-42`, P.apricot, 4)).join('') +
  stroke(
    [
      [-30, 4],
      [0, 9],
      [30, 4],
    ],
    '#e4f4e6',
    3.4,
    0.8,
  )
