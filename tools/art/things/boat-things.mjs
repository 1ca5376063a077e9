// What is on the deck of a small sailing boat. Origin: bottom middle, unless said.
import { at, cool, ell, f, mix, P, paper, rect, stroke, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'

export const ROPE = '#e6cf9f'

/** The wheel on its pedestal, 330 high, with the compass in front of it. */
export const shipsWheel = () => {
  const spokes = [...Array(8)]
    .map(
      (_, i) =>
        `<g transform="rotate(${i * 45 + 10})">${paper(rect(-6, -128, 12, 106, 5), { fill: '#b9784a', sh: 1, form: 0.5 })}${paper(soft('-10,-124 -8,-146 0,-152 8,-146 10,-124'), { fill: '#c98c5c', sh: 0, form: 0.5 })}</g>`,
    )
    .join('')
  const ring = [...Array(8)]
    .map((_, i) => {
      const [a, b] = [i * 0.7854 + 0.18, (i + 1) * 0.7854 + 0.18]
      const arc = [0, 0.25, 0.5, 0.75, 1].map((t) => `${f(Math.cos(a + (b - a) * t) * 92)},${f(Math.sin(a + (b - a) * t) * 92)}`).join(' ')
      return paper(band(arc, 24), { fill: i % 2 ? '#a9683f' : '#b9784a', sh: 1, form: 0.3 })
    })
    .join('')
  return (
    paper(corners('-46,0 46,0 30,-190 -30,-190', 8), { fill: '#8a5a4a', sh: 2, form: 0.4, inner: line('-60,-40 60,-40', P.brass, 8) + line('-60,-150 60,-150', P.brass, 8) }) +
    paper(rect(-58, -12, 116, 16, 5), { fill: '#6d4638', sh: 1 }) +
    at(0, -204, spokes + ring + paper(ell(0, 0, 32), { fill: '#8f5a3c', sh: 1, form: 0.4 }) + paper(ell(0, 0, 15), { fill: P.brass, sh: 1, form: 0.4 }))
  )
}

/** A lifebuoy hung from 0,0. */
export const lifebuoy = () => {
  const ring = (r) => ell(0, 52, r)
  return (
    line('-34,14 0,-6 34,14', ROPE, 5) +
    paper(ring(54), {
      fill: P.cream,
      sh: 2,
      form: 0.25,
      inner: [0, 90, 180, 270].map((a) => `<path d="M0 52L-24 -20H24Z" fill="${P.coral}" transform="rotate(${a + 45} 0 52)"/>`).join(''),
    }) +
    `<circle cy="52" r="27" fill="#d3c4cc"/><circle cy="52" r="27" fill="none" stroke="#8a7a90" stroke-width="4" opacity=".6"/>`
  )
}

/** A coil of rope lying on the deck, 200 wide. */
export const ropeCoil = () =>
  [0, 1, 2, 3]
    .map((i) =>
      paper(ell(0, -10 - i * 13, 98 - i * 7, 30 - i * 2), {
        fill: mix(ROPE, P.dark, 0.12 * (3 - i)),
        sh: 1,
        form: 0.3,
        amp: 2,
        inner: [...Array(18)].map((_, k) => line(`${-96 + k * 11},${-46 - i * 13} ${-84 + k * 11},${30 - i * 13}`, cool(ROPE, 0.4), 3, 0.4)).join(''),
      }),
    )
    .join('') +
  paper(ell(0, -50, 46, 13), { fill: '#6d5664', sh: 0, form: 0.2 }) +
  stroke(
    [
      [70, -30],
      [120, -16],
      [150, 0],
      [196, 2],
    ],
    ROPE,
    11,
  ) +
  stroke(
    [
      [70, -30],
      [120, -16],
      [150, 0],
      [196, 2],
    ],
    cool(ROPE, 0.35),
    3,
    0.5,
    'stroke-dasharray="4 9"',
  )

/** The mainsail furled on its boom, from the mast at 0,0 to w on the right; ties every so often. */
export const furledSail = (w, fill = '#c9644a') => {
  const y = (t) => -34 * t - 12 * Math.sin(t * Math.PI)
  const along = (dy, n = 9) => [...Array(n)].map((_, i) => `${f((w * i) / (n - 1))},${f(y(i / (n - 1)) + dy + (i % 2 ? 4 : -4))}`)
  return (
    paper(soft([...along(-46), `${w + 14},${f(y(1) - 16)}`, ...along(10).reverse(), '-10,-16'].join(' ')), {
      fill,
      sh: 2,
      form: 0.35,
      amp: 2,
      inner: [-34, -20, -6].map((dy) => line(along(dy, 7).join(' '), cool(fill, 0.35), 5, 0.5)).join(''),
    }) +
    paper(band(`-20,18 ${w * 0.5},${f(y(0.5) + 18)} ${w + 40},${f(y(1) + 18)}`, 20, 16), { fill: '#a9714a', sh: 2, form: 0.5 }) +
    [0.12, 0.34, 0.56, 0.78, 0.95]
      .map((t) => paper(band(`${f(w * t)},${f(y(t) - 56)} ${f(w * t + 5)},${f(y(t) - 14)} ${f(w * t)},${f(y(t) + 34)}`, 11), { fill: ROPE, sh: 1, form: 0.3 }))
      .join('') +
    paper(corners(`${w * 0.42},${f(y(0.42) - 34)} ${w * 0.49},${f(y(0.45) - 36)} ${w * 0.5},${f(y(0.45) - 8)} ${w * 0.43},${f(y(0.42) - 6)}`, 3), {
      fill: '#6f9a98',
      sh: 1,
      form: 0.1,
      inner: '',
    })
  )
}

/** A hurricane lamp on its hook: 0,0 is the hook. Its flame at 0,62 is a lamp of the place. */
export const hangingLamp = () =>
  `<path d="M0 -4V10M-24 46Q-26 12 0 10Q26 12 24 46" stroke="${P.ink}" stroke-width="5" fill="none"/>` +
  paper(corners('-22,38 22,38 12,22 -12,22', 4), { fill: P.ink, sh: 1 }) +
  paper(soft('-22,40 -27,62 -20,86 20,86 27,62 22,40'), { fill: '#ffd977', sh: 1, form: 0, rim: 0.4, inner: `<ellipse cy="66" rx="13" ry="19" fill="#fffbe2"/>` }) +
  line('-26,62 26,62', P.ink, 3, 0.6) +
  paper(rect(-25, 84, 50, 15, 5), { fill: P.ink, sh: 1, form: 0.3 })

/** An empty lobster pot, 170 wide. */
export const lobsterPot = () =>
  paper(soft('-84,0 -84,-54 -56,-92 56,-92 84,-54 84,0'), { fill: '#5f5570', sh: 2, form: 0.2 }) +
  [-66, -40, -14, 14, 40, 66].map((x) => line(`${x},0 ${x * 0.82},-90`, '#d9bd8a', 4, 0.9)).join('') +
  [-18, -42, -66].map((y) => line(`-84,${y} 0,${y + 4} 84,${y}`, '#d9bd8a', 4, 0.9)).join('') +
  paper(rect(-90, -8, 180, 13, 4), { fill: P.wood, sh: 1, form: 0.3 }) +
  stroke(
    [
      [-84, -6],
      [-84, -54],
      [-56, -92],
      [56, -92],
      [84, -54],
      [84, -6],
    ],
    P.wood,
    9,
  )

/** A dolphin in its leap, facing left; the water is at 0,0. */
export const dolphin = () =>
  `<ellipse cx="0" cy="0" rx="92" ry="9" fill="#dfe6ee" opacity=".5"/>` +
  paper(soft('-84,2 -92,-26 -74,-56 -34,-78 14,-76 52,-52 74,-16 80,2 56,2 40,-18 6,-36 -26,-34 -46,-18 -54,2'), { fill: '#5a648f', sh: 1, form: 0.4 }) +
  paper(soft('0,-74 14,-104 34,-110 30,-84 28,-64'), { fill: '#4d5680', sh: 1, form: 0.3 }) +
  paper(soft('-84,-10 -112,-6 -110,2 -84,2'), { fill: '#5a648f', sh: 0, form: 0.2 }) +
  `<circle cx="-70" cy="-26" r="4" fill="${P.ink}"/><circle cx="-71" cy="-27.500" r="1.400" fill="#fff"/>` +
  [-92, -40, 64, 92].map((x, i) => `<path d="M${x} 2q${i % 2 ? 8 : -8} -18 0 -26" stroke="#eef2f4" stroke-width="5" fill="none" stroke-linecap="round" opacity=".8"/>`).join('')

/** An oilskin on its peg: 0,0 is the peg. */
export const oilskin = (fill = P.oil) =>
  paper(soft('-12,4 12,4 34,22 46,92 26,98 20,62 30,150 -30,150 -20,62 -26,98 -46,92 -34,22'), { fill, sh: 2, form: 0.45, inner: line('0,4 2,160', cool(fill, 0.35), 5, 0.6) }) +
  paper(soft('-18,8 -14,-12 0,-18 14,-12 18,8 0,18'), { fill: warm(fill, 0.1), sh: 1, form: 0.4 }) +
  paper(ell(0, -6, 6), { fill: P.brass, sh: 1 })

/** A flask and two mugs, for the watch. 120 wide. */
export const flaskAndMugs = () =>
  paper(rect(-52, -92, 38, 92, 8), { fill: '#4f7c7c', sh: 1, form: 0.5, inner: `<path d="M-60 -34H0V-24H-60Z" fill="${P.cream}"/>` }) +
  paper(rect(-48, -116, 30, 28, 6), { fill: P.coral, sh: 1, form: 0.5 }) +
  [10, 48]
    .map(
      (x, i) =>
        paper(rect(x - 16, -32, 30, 32, 5), { fill: i ? P.cream : P.coral, sh: 1, form: 0.5 }) +
        `<path d="M${x + 14} -24q13 8 0 17" stroke="${i ? P.cream : P.coral}" stroke-width="5" fill="none"/>`,
    )
    .join('')
