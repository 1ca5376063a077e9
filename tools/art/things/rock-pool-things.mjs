// What the tide leaves on a rocky shore, and what children bring to look at it. Origin: bottom middle, unless said.
import { at, cool, ell, f, mix, P, paper, rect, rng, warm } from '../paper/kit.mjs'
import { band, corners, line, pts, soft } from '../paper/points.mjs'

/** A flat rock through `outline` with weed on its shoulders and limpets on its face. */
export const rock = (outline, { fill = '#a094a3', weed = '', limpets = [], sh = 2, amp = 3 } = {}) =>
  paper(soft(outline), { fill, sh, form: 0.3, amp, tex: 0.9 }) +
  (weed ? paper(soft(weed), { fill: '#7f9a5a', sh: 1, form: 0.35, amp: 4, tex: 0.9 }) : '') +
  limpets.map(([x, y, s = 1]) => at(x, y, limpet(), s)).join('')

const limpet = () =>
  paper(soft('-15,4 -10,-8 0,-13 10,-8 15,4 0,7'), {
    fill: '#d9c3ad',
    sh: 1,
    form: 0.5,
    inner: [-8, -3, 3, 8].map((x) => line(`${x * 0.2},-13 ${x},8`, '#9a8278', 2, 0.7)).join(''),
  })

/** A rock pool seen aslant, 2w wide: stone rim, clear water, light in it. `inside` lies in the water. */
export const pool = (w, h, { rim = '#938a9f', water = '#82d0c8', deep = '#4ea4ad', inside = '', seed = 3 } = {}) => {
  const r = rng(seed)
  const ring = (k, grow = 0) => {
    const s = rng(seed * 7)
    return [...Array(14)]
      .map((_, i) => {
        const a = (i / 14) * Math.PI * 2
        const bump = 0.88 + s() * 0.22
        return `${f(Math.cos(a) * (w * k * bump + grow))},${f(Math.sin(a) * (h * k * bump + grow * 0.5))}`
      })
      .join(' ')
  }
  const gleam = [...Array(7)].map(() => {
    const [x, y, l] = [(r() - 0.5) * w * 1.2, (r() - 0.4) * h * 0.9, 12 + r() * 34]
    return line(`${f(x - l)},${f(y)} ${f(x)},${f(y - 2.5)} ${f(x + l)},${f(y)}`, '#f2fbee', 4, 0.6)
  })
  return (
    paper(soft(ring(1, 26)), { fill: rim, sh: 2, form: 0.25, amp: 3, tex: 0.9 }) +
    paper(soft(ring(1, 0)), {
      fill: water,
      sh: 0,
      form: 0,
      amp: 1.5,
      rim: 0.9,
      inner: `<ellipse cx="0" cy="${f(h * 0.3)}" rx="${f(w * 0.7)}" ry="${f(h * 0.6)}" fill="${deep}" opacity=".65" filter="url(#s3)"/><path d="M${-w * 1.2} ${-h * 1.2}H${w * 1.2}V${-h * 0.72}Q0 ${-h * 0.46} ${-w * 1.2} ${-h * 0.66}Z" fill="#2f5f78" opacity=".45"/>${inside}<path d="M${f(-w * 0.2)} ${f(h)}L${f(w * 0.24)} ${-h}H${f(w * 0.5)}L${f(w * 0.06)} ${f(h)}Z" fill="#fffbe4" opacity=".25"/>${gleam.join('')}`,
    })
  )
}

export const starfish = (fill = P.coral, turn = 0) =>
  `<g transform="rotate(${turn})">${paper(
    soft(
      [...Array(10)]
        .map((_, i) => {
          const [a, r] = [-Math.PI / 2 + (i * Math.PI) / 5, i % 2 ? 12 : 32]
          return `${f(Math.cos(a) * r)},${f(Math.sin(a) * r)}`
        })
        .join(' '),
    ),
    { fill, sh: 1, form: 0.3 },
  )}${[...Array(5)].map((_, i) => [10, 18].map((d) => `<circle cx="${f(Math.cos(-Math.PI / 2 + i * 1.2566) * d)}" cy="${f(Math.sin(-Math.PI / 2 + i * 1.2566) * d)}" r="2.200" fill="${warm(fill, 0.55)}"/>`).join('')).join('')}</g>`

/** A beadlet anemone, open. */
export const anemone = (fill = '#c9536b') =>
  [...Array(11)]
    .map((_, i) => {
      const a = -Math.PI * (0.06 + (i / 10) * 0.88)
      return line(`0,-8 ${f(Math.cos(a) * 14)},${f(-8 + Math.sin(a) * 14)} ${f(Math.cos(a) * 25)},${f(-6 + Math.sin(a) * 22)}`, i % 2 ? fill : warm(fill, 0.3), 6)
    })
    .join('') + paper(soft('-17,4 -16,-9 0,-14 16,-9 17,4 0,8'), { fill, sh: 1, form: 0.4 })

export const goby = (fill = '#b9a06a') =>
  `<g opacity=".85"><path d="M-24 0Q-8 -11 12 -3L24 -9V9L12 3Q-8 11 -24 0Z" fill="${fill}"/><path d="M-8 -5q4 6 0 10M0 -5q4 5 0 9" stroke="${cool(fill, 0.35)}" stroke-width="2.500" fill="none"/><circle cx="-16" cy="-2" r="2.400" fill="${P.ink}"/></g>`

/** A fishing net on its cane, 300 long, standing on its end. */
export const shrimpNet = (fill = P.glass) =>
  paper(band('0,0 4,-150 -2,-232', 10), { fill: '#c9945c', sh: 1, form: 0.5 }) +
  paper(soft('-44,-248 -40,-270 0,-282 40,-270 44,-248 30,-196 16,-172 -8,-168 -30,-200'), {
    fill,
    sh: 1,
    form: 0.2,
    op: 0.86,
    inner:
      [-36, -22, -8, 6, 20, 34].map((x) => `<path d="M${x} -290L${x * 0.4} -160" stroke="${P.cream}" stroke-width="2.500" opacity=".75"/>`).join('') +
      [-256, -238, -220, -202, -186].map((y) => `<path d="M-50 ${y}Q0 ${y + 9} 50 ${y}" stroke="${P.cream}" stroke-width="2.500" fill="none" opacity=".75"/>`).join(''),
  }) +
  `<ellipse cx="0" cy="-256" rx="45" ry="23" fill="none" stroke="${P.dark}" stroke-width="7"/>` +
  `<ellipse cx="-1" cy="-258" rx="45" ry="23" fill="none" stroke="${P.coral}" stroke-width="6"/>`

/** A timber groyne that goes from far (x0, y0) to near (x1, y1): posts that grow towards us, planks, weed at the foot. */
export const groyne = (x0, y0, x1, y1, n = 8) => {
  const point = (t) => {
    const e = t ** 1.7
    return [x0 + (x1 - x0) * e, y0 + (y1 - y0) * e, 0.22 + 0.78 * e]
  }
  let s = ''
  for (let i = 0; i < n; i++) {
    const [ax, ay, ak] = point(i / n)
    const [bx, by, bk] = point((i + 1) / n)
    for (const [row, c] of [
      [12, '#7a5a52'],
      [52, '#8a6858'],
      [92, '#977360'],
    ])
      s += paper(corners(`${f(ax)},${f(ay - (row + 34) * ak)} ${f(bx)},${f(by - (row + 34) * bk)} ${f(bx)},${f(by - row * bk)} ${f(ax)},${f(ay - row * ak)}`, 2), {
        fill: mix(c, '#b9a9b1', 0.5 * (1 - bk)),
        sh: 1,
        form: 0,
        tex: 0.8,
      })
    s += paper(
      soft(`${f(ax)},${f(ay + 6 * ak)} ${f(ax)},${f(ay - 26 * ak)} ${f((ax + bx) / 2)},${f((ay + by) / 2 - 14 * bk)} ${f(bx)},${f(by - 34 * bk)} ${f(bx)},${f(by + 8 * bk)}`),
      { fill: mix('#6f8a55', '#b9a9b1', 0.45 * (1 - bk)), sh: 0, form: 0.3, amp: 3 },
    )
  }
  for (let i = 0; i <= n; i++) {
    const [x, y, k] = point(i / n)
    const top = (150 + ((i * 37) % 22)) * k
    s +=
      paper(rect(x - 15 * k, y - top, 30 * k, top + 12 * k, 4), {
        fill: mix('#8a6454', '#b9a9b1', 0.5 * (1 - k)),
        sh: k > 0.5 ? 2 : 1,
        form: 0.5,
        inner: `<rect x="${f(x - 20)}" y="${f(y - 34 * k)}" width="40" height="60" fill="#6f8a55" opacity=".7"/>`,
      }) + paper(ell(x, y - top, 15 * k, 5 * k), { fill: '#c9ab90', sh: 0, form: 0 })
  }
  return s
}

/** A shell from outside, its hinge down. */
export const shell = (fill = P.peach) =>
  paper(soft('0,0 -22,-14 -26,-32 -12,-44 0,-47 12,-44 26,-32 22,-14'), {
    fill,
    sh: 1,
    form: 0.35,
    inner: [-16, -8, 0, 8, 16].map((x) => line(`0,4 ${x * 1.5},-50`, cool(fill, 0.25), 3, 0.5)).join(''),
  })

/** A spade stuck in the sand. */
export const spade = (fill = P.teal) =>
  line('0,-20 10,-128', '#c9945c', 10) +
  paper(soft('-6,-122 -10,-146 12,-154 34,-144 28,-122 20,-134 2,-134'), { fill, sh: 1, form: 0.4 }) +
  paper(soft('-28,-34 -22,-52 4,-56 28,-48 30,-26 14,4 -12,6'), { fill, sh: 1, form: 0.4 })

/** A castle with a shell door and a feather flag, 210 wide. */
export const sandCastle = () => {
  const sand = '#dcb57f'
  const tower = (x, w, h) =>
    paper(corners(`${x - w},2 ${x - w * 0.82},${-h} ${x + w * 0.82},${-h} ${x + w},2`, 4), { fill: sand, sh: 1, form: 0.45, tex: 0.9 }) +
    [-1, 0, 1].map((i) => paper(rect(x + i * w * 0.56 - 9, -h - 13, 18, 18, 3), { fill: sand, sh: 1, form: 0.3 })).join('')
  return (
    paper(soft('-124,8 -90,-12 0,-20 90,-12 124,8 0,18'), { fill: '#cfa775', sh: 1, form: 0.2, amp: 2 }) +
    tower(0, 46, 98) +
    tower(-66, 36, 62) +
    tower(66, 36, 62) +
    at(0, -4, shell('#f2d9cc'), 0.8) +
    [-70, 62].map((x) => `<circle cx="${x}" cy="-34" r="7" fill="#8a6a5a"/>`).join('') +
    line('0,-106 2,-150', P.wood, 4) +
    paper(soft('2,-150 22,-156 44,-146 26,-138 4,-136'), { fill: P.cream, sh: 1, form: 0.3, inner: line('2,-144 44,-146', P.slate, 2) }) +
    pts('-104,4 -84,10 92,10 108,2')
      .map(([x, y]) => paper(ell(x, y, 9, 6), { fill: '#a9a3b8', sh: 1, form: 0.3 }))
      .join('')
  )
}

/** A seal's head that looks out of the sea; 0,0 on the waterline. */
export const seal = () =>
  `<ellipse cy="2" rx="38" ry="6" fill="#eaf3ea" opacity=".6"/>` +
  paper(soft('-26,4 -28,-24 -16,-44 4,-48 22,-38 28,-18 26,4'), { fill: '#7c7f95', sh: 1, form: 0.4 }) +
  paper(soft('4,-26 22,-30 32,-20 24,-10 8,-12'), { fill: '#9a9db0', sh: 0, form: 0.2 }) +
  `<circle cx="6" cy="-32" r="4" fill="${P.ink}"/><circle cx="5" cy="-33.500" r="1.300" fill="#fff"/><ellipse cx="29" cy="-24" rx="4" ry="3" fill="${P.ink}"/><path d="M24 -18l18 2M24 -15l16 6" stroke="${P.cream}" stroke-width="1.600"/>`

/** A seaside bucket; `inside` peeps over its rim. */
export const bucket = (fill = P.oil, inside = '') =>
  line('-40,-76 -26,-112 0,-120 26,-112 40,-76', P.cream, 6) +
  inside +
  paper(corners('-46,-80 46,-80 34,0 -34,0', 8), { fill, sh: 2, form: 0.45, inner: `<path d="M-60 -54H60" stroke="${P.cream}" stroke-width="10" opacity=".7"/>` }) +
  paper(rect(-50, -86, 100, 14, 7), { fill: warm(fill, 0.3), sh: 1, form: 0.2 })
