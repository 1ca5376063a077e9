// What stands and hangs in a classroom. Origin: bottom middle, unless said. No words, not even on the spines.
import { at, cool, ell, f, flat, mix, P, paper, rect, rng, stroke, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { star } from './things.mjs'

/** A child's painting, hung by its top edge: 0,0 is the middle of the top. */
export const painting = (n, w = 96, h = 82) => {
  const k = w / 96
  const scenes = [
    `<circle cx="26" cy="22" r="13" fill="${P.oil}"/><path d="M-60 58Q-20 40 10 58T60 54V100H-60Z" fill="#7fae6a"/><path d="M-30 54V32L-14 18L2 32V54Z" fill="${P.coral}"/><path d="M-20 54V40H-9V54Z" fill="${P.deep}"/>`,
    `<path d="M-60 52Q-40 44 -20 52T20 52T60 52V100H-60Z" fill="#6fa8b8"/><path d="M-26 52H20L10 66H-18Z" fill="${P.brick}"/><path d="M-4 12V48H22Z" fill="${P.glass}"/><path d="M-8 20V48H-26Z" fill="${P.cream}" stroke="${P.teal}" stroke-width="2"/>`,
    [34, 26, 18].map((r, i) => `<path d="M${-r} 66A${r} ${r * 1.2} 0 0 1 ${r} 66" stroke="${[P.coral, P.oil, P.teal][i]}" stroke-width="7" fill="none"/>`).join(''),
    `<path d="M-28 44Q-6 22 16 42L30 28V60L16 48Q-6 66 -28 44Z" fill="${P.heather}"/><circle cx="-14" cy="42" r="3.500" fill="${P.ink}"/><path d="M-50 74Q-30 68 0 74T50 72" stroke="${P.teal}" stroke-width="5" fill="none"/>`,
    `<rect x="-4" y="42" width="8" height="28" fill="${P.wood}"/><circle cy="34" r="22" fill="${P.moss}"/>${[
      [-8, 28],
      [8, 36],
      [0, 44],
      [6, 22],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4" fill="${P.coral}"/>`)
      .join('')}`,
    [0, 1, 2, 3, 4].map((i) => `<ellipse cy="-15" rx="9" ry="14" fill="${P.rose}" transform="translate(0 38) rotate(${i * 72})"/>`).join('') +
      `<circle cy="38" r="9" fill="${P.oil}"/><path d="M0 52V78" stroke="${P.moss}" stroke-width="5"/>`,
  ]
  return (
    paper(rect(-w / 2, 0, w, h, 3), {
      fill: n % 2 ? '#fff6e3' : '#f2f4ea',
      sh: 1,
      form: 0.1,
      inner: `<g transform="scale(${k})">${scenes[n % scenes.length]}</g>`,
    }) + `<circle cy="6" r="4" fill="${[P.coral, P.oil, P.teal][n % 3]}"/>`
  )
}

/** A display board in sugar paper with a scalloped edge; w x h from its top left at 0,0. */
export const displayBoard = (w, h, fill = '#6b84ae') => {
  let edge = ''
  for (let x = 14; x < w; x += 26) edge += [6, h - 6].map((y) => `<circle cx="${x}" cy="${y}" r="12" fill="${P.apricot}"/>`).join('')
  for (let y = 14; y < h; y += 26) edge += [6, w - 6].map((x) => `<circle cx="${x}" cy="${y}" r="12" fill="${P.apricot}"/>`).join('')
  return paper(rect(-14, -14, w + 28, h + 28, 6), { fill: P.wood, sh: 2, form: 0.15 }) + paper(rect(0, 0, w, h, 4), { fill, sh: 0, form: 0.1, inner: edge })
}

const coat = (c, cuff = cool(c, 0.25)) =>
  paper(soft('-14,-4 14,-4 34,14 44,88 24,94 18,50 26,132 -26,132 -18,50 -24,94 -44,88 -34,14'), {
    fill: c,
    sh: 2,
    form: 0.4,
    inner: line('0,4 0,140', cuff, 4, 0.7) + `<path d="M-60 122H60" stroke="${cuff}" stroke-width="8" opacity=".5"/>`,
  }) + paper(soft('-18,0 0,-14 18,0 12,20 0,26 -12,20'), { fill: cuff, sh: 1, form: 0.3 })
const satchel = (c) =>
  line('-20,14 -12,-4 0,-8 12,-4 20,14', P.dark, 7) +
  paper(rect(-34, 10, 68, 76, 16), { fill: c, sh: 2, form: 0.4 }) +
  paper(corners('-34,14 34,14 30,48 0,56 -30,48', 10), { fill: warm(c, 0.18), sh: 1, form: 0.2 }) +
  paper(rect(-7, 44, 14, 20, 4), { fill: P.brass, sh: 1 })
const scarf = (c) =>
  paper(band('-8,0 -14,60 -10,126', 22), {
    fill: c,
    sh: 1,
    inner: [20, 50, 80, 110].map((y) => `<path d="M-40 ${y}H40" stroke="${P.cream}" stroke-width="8"/>`).join(''),
  }) +
  paper(band('6,0 14,44 12,92', 20), {
    fill: c,
    sh: 1,
    inner: [20, 50, 80].map((y) => `<path d="M-40 ${y}H40" stroke="${P.cream}" stroke-width="8"/>`).join(''),
  })
/** A rail of pegs with coats and bags; 0,0 is the middle of the rail. */
export const coatPegs = () =>
  paper(rect(-216, -16, 432, 32, 7), { fill: '#c48b5a', sh: 2, form: 0.2 }) +
  [
    [-172, () => coat('#c9564c')],
    [-102, () => satchel(P.teal)],
    [-32, () => coat('#5f78a8', P.navy)],
    [38, () => scarf('#7b9c6a')],
    [104, () => coat(P.oil, cool(P.oil, 0.35))],
    [174, () => satchel('#8b6aa0')],
  ]
    .map(
      ([x, hang], i) =>
        paper(ell(x, -44, 20), { fill: [P.cream, '#d9e6d0', '#f2d6c4'][i % 3], sh: 1, form: 0.2 }) +
        at(x, -44, marks[i]()) +
        at(x, 8, hang()) +
        paper(ell(x, 2, 8), { fill: P.brass, sh: 1, form: 0.4 }),
    )
    .join('')
// every peg has its picture, as in any infants' cloakroom
const marks = [
  () => star(0, 0, 13, P.coral, 0),
  () => `<path d="M-12 0Q-2 -9 6 -1L13 -7V7L6 1Q-2 9 -12 0Z" fill="${P.teal}"/>`,
  () => `<path d="M-11 4H11L7 10H-7Z" fill="${P.brick}"/><path d="M0 -12V2H10Z" fill="${P.navy}"/>`,
  () => `<circle cy="-2" r="9" fill="${P.moss}"/><rect x="-2" y="4" width="4" height="9" fill="${P.dark}"/>`,
  () => `<circle r="8" fill="${P.oil}"/>`,
  () => `<path d="M0 9Q-15 -2 -8 -9Q-3 -11 0 -5Q3 -11 8 -9Q15 -2 0 9Z" fill="${P.rose}"/>`,
]
/** A cloakroom bench with wellies under it. */
export const bench = (w = 430) =>
  [-1, 1].map((k) => paper(rect(k * (w / 2 - 30) - 10, -72, 20, 74, 4), { fill: P.dark, sh: 1, form: 0.3 })).join('') +
  [
    [-120, P.coral],
    [-20, P.moss],
    [90, P.navy],
  ]
    .map(([x, c]) =>
      [0, 34]
        .map((dx) =>
          paper(soft(`${x + dx - 13},-52 ${x + dx + 11},-52 ${x + dx + 11},-18 ${x + dx + 26},-10 ${x + dx + 26},2 ${x + dx - 14},2`), {
            fill: c,
            sh: 1,
            form: 0.45,
            inner: `<path d="M${x + dx - 20} -42H${x + dx + 20}" stroke="${P.cream}" stroke-width="5" opacity=".8"/>`,
          }),
        )
        .join(''),
    )
    .join('') +
  paper(rect(-w / 2, -86, w, 20, 6), { fill: '#c48b5a', sh: 2, form: 0.3 })

const SPINES = [P.coral, '#5f78a8', P.oil, P.moss, P.heather, P.teal, P.apricot, P.rose, P.cream, P.plum, '#7b9c6a']
/** A low bookcase, w wide, two shelves. */
export const bookcase = (w, h, seed = 3) => {
  const r = rng(seed)
  const shelf = (h - 30) / 2
  let s = paper(rect(-w / 2, -h, w, h, 8), { fill: '#b97f52', sh: 2, form: 0.2 })
  for (const row of [0, 1]) {
    const top = -h + 18 + row * (shelf + 2)
    const floor = top + shelf - 8
    s += paper(rect(-w / 2 + 14, top, w - 28, shelf - 8, 3), { fill: '#6d4650', sh: 0, form: 0 })
    for (let x = -w / 2 + 20; x < w / 2 - 34; ) {
      if (r() < 0.16) {
        // one book stands face out
        const c = SPINES[Math.floor(r() * SPINES.length)]
        s += paper(rect(x + 2, floor - shelf * 0.74, 46, shelf * 0.74, 3), {
          fill: c,
          sh: 1,
          form: 0.3,
          inner: `<circle cx="${f(x + 25)}" cy="${f(floor - shelf * 0.4)}" r="13" fill="${P.cream}" opacity=".8"/>`,
        })
        x += 54
        continue
      }
      const bw = 13 + r() * 12
      const bh = shelf * (0.56 + r() * 0.26)
      const c = SPINES[Math.floor(r() * SPINES.length)]
      s += paper(rect(x, floor - bh, bw, bh, 2), {
        fill: c,
        sh: 0,
        form: 0,
        tex: 0.4,
        rim: 0.4,
        inner: `<path d="M${f(x)} ${f(floor - bh * 0.76)}h${f(bw)}" stroke="${mix(c, P.cream, 0.6)}" stroke-width="4"/>`,
      })
      x += bw + (r() < 0.12 ? 12 : 1.5)
    }
  }
  return s + paper(rect(-w / 2 - 10, -h - 10, w + 20, 20, 6), { fill: '#cf9a68', sh: 2, form: 0.2 })
}
export const beanbag = (c) =>
  `<ellipse cy="0" rx="96" ry="10" fill="#1b1440" opacity=".3" filter="url(#b2)"/>` +
  paper(soft('-98,-22 -90,-70 -56,-112 -8,-128 44,-104 70,-66 98,-24 84,2 0,6 -84,2'), {
    fill: c,
    sh: 2,
    form: 0.5,
    inner: line('-10,-126 -30,-60 -24,6', cool(c, 0.3), 4, 0.5) + line('-2,-126 36,-62 44,4', cool(c, 0.3), 4, 0.5),
  })
export const teddy = () =>
  [-1, 1]
    .map(
      (k) =>
        paper(ell(k * 24, -92, 13), { fill: '#b9814e', sh: 1, form: 0.3 }) +
        paper(ell(k * 24, -4, 17, 13), { fill: '#b9814e', sh: 1 }) +
        paper(ell(k * 30, -38, 12, 20), { fill: '#b9814e', sh: 1 }),
    )
    .join('') +
  paper(ell(0, -30, 29, 32), { fill: '#c28d59', sh: 1, form: 0.4, inner: `<ellipse cy="-24" rx="16" ry="18" fill="#e6c395"/>` }) +
  paper(ell(0, -76, 31, 28), { fill: '#c28d59', sh: 1, form: 0.4, inner: `<ellipse cy="-68" rx="14" ry="11" fill="#e6c395"/>` }) +
  [-11, 11].map((x) => `<circle cx="${x}" cy="-80" r="3.600" fill="${P.ink}"/>`).join('') +
  `<ellipse cy="-72" rx="5" ry="3.600" fill="${P.dark}"/>` +
  line('-6,-64 0,-61 6,-64', P.dark, 2.6)
/** A clock with strokes for hours: home time. */
export const clock = () =>
  paper(ell(0, 0, 50), { fill: P.coral, sh: 2, form: 0.3 }) +
  paper(ell(0, 0, 40), { fill: '#fff6e3', sh: 0, form: 0.1 }) +
  Array.from({ length: 12 }, (_, i) => `<path d="M0 -34V${i % 3 ? -30 : -26}" stroke="${P.slate}" stroke-width="4" stroke-linecap="round" transform="rotate(${i * 30})"/>`).join(
    '',
  ) +
  `<path d="M0 0L19 4" stroke="${P.ink}" stroke-width="6" stroke-linecap="round"/><path d="M0 0L-2 28" stroke="${P.ink}" stroke-width="4.500" stroke-linecap="round"/><circle r="5" fill="${P.coral}"/>`
/** A school chair's moulded back, as seen over a table; 0,0 is the middle of its seat. */
export const chairBack = (c) =>
  [-1, 1].map((k) => paper(band(`${k * 44},-30 ${k * 50},60`, 11), { fill: P.slate, sh: 1 })).join('') +
  paper(soft('-86,-34 -92,-120 -78,-168 0,-178 78,-168 92,-120 86,-34 0,-26'), {
    fill: c,
    sh: 2,
    form: 0.35,
    inner: `<ellipse cy="-138" rx="30" ry="10" fill="${cool(c, 0.5)}"/>`,
  })
export const pencilPot = (c) =>
  [
    [-14, -14, P.coral],
    [-2, 2, P.teal],
    [12, 16, P.oil],
    [4, 8, P.heather],
  ]
    .map(([x, r, k]) =>
      at(
        x,
        -40,
        paper(rect(-5, -46, 10, 56, 2), { fill: k, sh: 1, form: 0.3 }) +
          paper(corners('-5,-46 5,-46 0,-62', 1), {
            fill: '#f4dcae',
            sh: 0,
            inner: `<path d="M-6 -56H6V-66H-6Z" fill="${cool(k, 0.2)}"/>`,
          }),
        1,
        r,
      ),
    )
    .join('') +
  paper(corners('-30,-54 30,-54 25,0 -25,0', 6), {
    fill: c,
    sh: 2,
    form: 0.5,
    inner: stroke(
      [
        [-34, -30],
        [0, -25],
        [34, -30],
      ],
      P.cream,
      7,
      0.85,
    ),
  })
export const globe = () =>
  paper(soft('-34,2 -20,-8 20,-8 34,2 26,8 -26,8'), { fill: P.dark, sh: 1, form: 0.3 }) +
  paper(rect(-5, -26, 10, 22, 3), { fill: P.brass, sh: 0 }) +
  `<path d="M-30 -100Q-62 -66 -36 -34Q-16 -14 14 -22" stroke="${P.brass}" stroke-width="7" fill="none"/>` +
  paper(ell(0, -66, 42), {
    fill: '#6fa8c4',
    sh: 1,
    form: 0.45,
    inner: flat(soft('-34,-84 -10,-100 10,-88 4,-70 -14,-66 -12,-44 -28,-52'), '#8fae5f') + flat(soft('14,-66 32,-80 40,-62 28,-38 16,-46'), '#8fae5f'),
  })
