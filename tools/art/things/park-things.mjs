// What a seaside town's park has: a bandstand, swings, ducks, autumn. Origin: bottom middle, unless said.
import { at, cool, ell, f, mix, P, paper, rect, rng, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'

/** The bandstand, 420 wide and 400 high. Its bulbs are lamps of the place, at bandstandBulbs. */
export const bandstandBulbs = [-150, -75, 0, 75, 150].map((x) => [x, -214 + 20 * (1 - (x / 150) ** 2)])
export const bandstand = () => {
  const roof = '#5d8a86'
  const posts = [-164, -88, 88, 164]
    .map(
      (x) => paper(rect(x - 8, -238, 16, 178, 4), { fill: P.cream, sh: 1, form: 0.5 }) + paper(soft(`${x - 20},-232 ${x},-210 ${x + 20},-232`), { fill: P.cream, sh: 0, form: 0 }),
    )
    .join('')
  const rail = (x0, x1) =>
    paper(rect(x0, -112, x1 - x0, 9, 3), { fill: P.coral, sh: 1, form: 0 }) +
    Array.from(
      { length: Math.floor((x1 - x0) / 17) },
      (_, i) =>
        `<rect x="${x0 + 8 + i * 17}" y="-106" width="5" height="46" fill="${P.cream}"/><circle cx="${x0 + 10.5 + i * 17}" cy="-84" r="5.500" fill="none" stroke="${P.cream}" stroke-width="3"/>`,
    ).join('')
  const stool = (x) => paper(rect(x - 15, -92, 30, 9, 3), { fill: P.dark, sh: 1 }) + line(`${x - 11},-84 ${x - 14},-62`, P.dark, 5) + line(`${x + 11},-84 ${x + 14},-62`, P.dark, 5)
  // somebody has left the tuba for the next concert
  const tuba = at(
    0,
    -82,
    paper(band('-4,6 -30,-6 -30,-44 2,-50 18,-30 8,-10 -12,-14', 15, 13), { fill: P.brass, sh: 1, form: 0.5 }) +
      paper(soft('8,-36 8,-66 -6,-92 34,-98 52,-86 28,-64 26,-34'), { fill: P.brass, sh: 1, form: 0.4 }) +
      paper(ell(24, -93, 30, 11), { fill: warm(P.brass, 0.35), sh: 0, form: 0.3 }),
  )
  const stand =
    line('104,-62 104,-120', P.ink, 4) +
    paper(corners('84,-150 128,-158 132,-122 88,-116', 3), {
      fill: '#fff6e3',
      sh: 1,
      form: 0.1,
      inner: [0, 1, 2]
        .map(
          (i) =>
            `<path d="M90 ${-144 + i * 10}L126 ${-150 + i * 10}" stroke="${P.slate}" stroke-width="2"/><circle cx="${100 + i * 9}" cy="${-144 + i * 9}" r="3" fill="${P.ink}"/>`,
        )
        .join(''),
    })
  return (
    paper(corners('-196,-236 196,-236 182,-60 -182,-60', 3), { fill: '#6f5a7e', sh: 0, form: 0, op: 0.55 }) +
    stool(-64) +
    stool(60) +
    tuba +
    stand +
    posts +
    rail(-172, -70) +
    rail(70, 172) +
    paper(rect(-198, -66, 396, 68, 5), {
      fill: '#c98c6c',
      sh: 2,
      form: 0.1,
      inner: [...Array(8)].map((_, i) => `<path d="M${-176 + i * 50} -50q12 -10 24 0v44h-24Z" fill="${cool('#c98c6c', 0.3)}" opacity=".5"/>`).join(''),
    }) +
    paper(rect(-208, -74, 416, 16, 4), { fill: P.cream, sh: 1, form: 0 }) +
    [0, 1, 2].map((i) => paper(rect(-54 - i * 9, -50 + i * 18, 108 + i * 18, 20, 3), { fill: mix('#e5cdb8', '#8f7a8a', i * 0.1), sh: 1, form: 0 })).join('') +
    paper(soft('-232,-230 -180,-270 -110,-310 -40,-340 0,-346 40,-340 110,-310 180,-270 232,-230 120,-222 0,-218 -120,-222'), {
      fill: roof,
      sh: 2,
      form: 0.3,
      inner: [-150, -76, 0, 76, 150].map((x) => line(`${x * 0.1},-350 ${x * 0.7},-284 ${x * 1.3},-216`, warm(roof, 0.3), 5, 0.6)).join(''),
    }) +
    [...Array(15)].map((_, i) => paper(ell(-210 + i * 30, -228, 16, 13, 0, Math.PI), { fill: i % 2 ? P.cream : P.coral, sh: 1, form: 0 })).join('') +
    paper(corners('-30,-340 30,-340 22,-372 -22,-372', 3), { fill: P.cream, sh: 1, form: 0.3 }) +
    paper(soft('-36,-368 0,-404 36,-368'), { fill: roof, sh: 1, form: 0.3 }) +
    paper(ell(0, -404, 8), { fill: P.brass, sh: 1 }) +
    bandstandBulbs
      .map(
        ([x, y]) =>
          line(`${x},${y - 16} ${x},${y - 6}`, P.ink, 3) + paper(ell(x, y, 8, 9), { fill: P.lamp, sh: 0, rim: 0, inner: `<circle cx="${x}" cy="${f(y)}" r="4" fill="#fffbe2"/>` }),
      )
      .join('')
  )
}

/** The frame of two swings, 360 wide and 330 high. The swings hang on it as layers of their own, from (-70, -312) and (70, -312). */
export const swingFrame = () =>
  [-1, 1]
    .map(
      (k) =>
        paper(band(`${k * 140},-316 ${k * 178},0`, 14), { fill: '#c9564c', sh: 2, form: 0.4 }) +
        paper(band(`${k * 140},-316 ${k * 116},0`, 13), { fill: '#b2493f', sh: 1, form: 0.4 }),
    )
    .join('') +
  paper(band('-152,-316 152,-316', 16), { fill: '#c9564c', sh: 2, form: 0.4 }) +
  [-140, 140].map((x) => paper(ell(x, -316, 13), { fill: P.brass, sh: 1, form: 0.4 })).join('')

/** One swing, hung from 0,0, 250 long. */
export const swing = (seat = P.navy) =>
  line('-26,0 -28,238', P.slate, 4) + line('26,0 28,238', P.slate, 4) + paper(soft('-38,236 0,244 38,236 38,250 0,258 -38,250'), { fill: seat, sh: 1, form: 0.3 })

/** A duck on the water, swimming to the left; a drake has the green head. */
export const duck = (isDrake) => {
  const body = isDrake ? '#b9a99a' : '#a9805c'
  return (
    `<ellipse cx="4" cy="3" rx="52" ry="7" fill="#e9f1e4" opacity=".55"/>` +
    paper(soft('-40,-6 -34,-24 -10,-30 24,-30 46,-42 44,-20 34,-2 0,4 -28,4'), { fill: body, sh: 1, form: 0.45 }) +
    paper(soft('-14,-22 12,-28 32,-22 18,-10 -8,-10'), {
      fill: isDrake ? '#8d8494' : '#8a6447',
      sh: 1,
      form: 0.3,
      inner: isDrake ? `<path d="M10 -24L28 -22L16 -12Z" fill="#5f78b8"/>` : '',
    }) +
    (isDrake ? paper(band('-32,-20 -33,-36', 17, 15), { fill: P.cream, sh: 0, form: 0 }) : '') +
    paper(soft('-46,-36 -50,-52 -40,-64 -26,-62 -18,-50 -24,-36'), { fill: isDrake ? '#3d7a63' : '#9a724f', sh: 1, form: 0.4 }) +
    paper(soft('-46,-50 -66,-46 -68,-40 -46,-42'), { fill: P.oil, sh: 0, form: 0.2 }) +
    `<circle cx="-38" cy="-53" r="3.600" fill="${P.ink}"/><circle cx="-39" cy="-54" r="1.200" fill="#fff6e0"/>`
  )
}
export const duckling = () =>
  `<ellipse cx="2" cy="2" rx="24" ry="4" fill="#e9f1e4" opacity=".5"/>` +
  paper(soft('-16,-2 -14,-12 4,-16 18,-18 16,-4 4,2 -10,2'), { fill: '#e8c36a', sh: 1, form: 0.4 }) +
  paper(ell(-14, -20, 10), { fill: '#efcd78', sh: 1, form: 0.4 }) +
  `<path d="M-23 -20L-31 -17L-23 -15Z" fill="${P.coral}"/><circle cx="-17" cy="-22" r="2.400" fill="${P.ink}"/>`

/** A broad tree in three papers, 2w wide, about 4w high; from dark to the side the light falls on. */
export const autumnTree = (w, [dark, mid, lit], lean = 0) =>
  paper(band(`0,4 ${lean - 4},${-w} ${lean * 1.6 + 6},${-w * 2}`, w * 0.34, w * 0.18), { fill: P.dark, sh: 2, form: 0.5 }) +
  paper(band(`${lean},${-w * 1.2} ${w * 0.4},${-w * 1.8} ${w * 0.5},${-w * 2.2}`, w * 0.12, w * 0.06), { fill: P.dark, sh: 1, form: 0.4 }) +
  paper(
    soft(
      `${-w},${-w * 1.7} ${-w * 1.12},${-w * 2.4} ${-w * 0.8},${-w * 3.1} ${-w * 0.1},${-w * 3.6} ${w * 0.7},${-w * 3.3} ${w * 1.1},${-w * 2.5} ${w},${-w * 1.8} ${w * 0.4},${-w * 1.5} ${-w * 0.4},${-w * 1.45}`,
    ),
    { fill: dark, sh: 3, form: 0.3, amp: 4 },
  ) +
  paper(
    soft(`${-w * 0.9},${-w * 2.2} ${-w * 0.7},${-w * 2.9} ${-w * 0.1},${-w * 3.4} ${w * 0.5},${-w * 3.1} ${w * 0.6},${-w * 2.4} ${w * 0.1},${-w * 1.9} ${-w * 0.5},${-w * 1.8}`),
    { fill: mid, sh: 2, form: 0.35, amp: 4 },
  ) +
  paper(soft(`${-w * 0.74},${-w * 2.5} ${-w * 0.5},${-w * 3} ${-w * 0.06},${-w * 3.2} ${w * 0.2},${-w * 2.8} ${-w * 0.04},${-w * 2.3} ${-w * 0.5},${-w * 2.2}`), {
    fill: lit,
    sh: 1,
    form: 0.4,
    amp: 3,
  })

/** A leaf with its middle vein, its middle at 0,0. */
export const leaf = (fill, s = 1) => at(0, 0, paper(soft('0,-20 13,-8 12,8 0,20 -12,8 -13,-8'), { fill, sh: 1, form: 0.35 }) + line('0,-14 0,28', cool(fill, 0.4), 2.6, 0.7), s)

/** Leaves strewn flat over x0..x1, y0..y1. */
export const litter = (x0, x1, y0, y1, n, colours, seed = 4) => {
  const r = rng(seed)
  return [...Array(n)]
    .map(() => {
      const [x, y, turn, c, s] = [x0 + r() * (x1 - x0), y0 + r() * (y1 - y0), r() * 180, colours[Math.floor(r() * colours.length)], 0.7 + r() * 0.6]
      return `<path d="M-10 0Q0 -8 11 0Q0 8 -10 0Z" fill="${c}" opacity=".85" transform="translate(${f(x)} ${f(y)}) scale(${f(s)} ${f(s * 0.7)}) rotate(${f(turn)})"/>`
    })
    .join('')
}

/** A kite that the wind has given to a tree: its middle at 0,0. */
export const kite = () =>
  line('0,50 -14,82 8,112 -10,146', P.cream, 3) +
  [84, 116, 142]
    .map((y, i) =>
      paper(corners(`${-20 + i * 6},${y - 8} ${i * 2 - 4},${y} ${14 + i * 4},${y - 8} ${14 + i * 4},${y + 8} ${i * 2 - 4},${y} ${-20 + i * 6},${y + 8}`, 2), {
        fill: [P.coral, P.glass, P.oil][i],
        sh: 1,
        form: 0,
      }),
    )
    .join('') +
  paper(corners('0,-56 42,-6 0,54 -42,-6', 3), {
    fill: P.coral,
    sh: 2,
    form: 0.2,
    inner: `<path d="M0 -60L46 -6H0Z" fill="${P.oil}"/><path d="M-46 -6H0V60Z" fill="${P.glass}"/><path d="M0 -60V60M-46 -6H46" stroke="${P.dark}" stroke-width="3"/>`,
  })

/** A squirrel sitting up with an acorn, looking right; 80 high. */
export const squirrel = () =>
  paper(soft('-14,-4 -40,-16 -46,-52 -30,-82 -12,-80 -22,-62 -16,-36 -4,-14'), { fill: '#b5653f', sh: 1, form: 0.5 }) +
  paper(soft('-16,2 -18,-28 -4,-46 12,-40 18,-18 16,2'), { fill: '#c0744a', sh: 1, form: 0.4 }) +
  paper(soft('-6,-46 -6,-62 2,-76 6,-66 18,-62 28,-52 20,-42 4,-38'), { fill: '#c0744a', sh: 1, form: 0.4 }) +
  paper(soft('4,-34 14,-36 14,-8 6,-4'), { fill: P.peach, sh: 0, form: 0 }) +
  `<circle cx="14" cy="-56" r="3" fill="${P.ink}"/>` +
  paper(ell(22, -28, 7, 8), { fill: P.wood, sh: 1, form: 0.4 }) +
  line('8,-30 18,-28', '#c0744a', 6)
