// The ground a map stands on, and the ways over it: cliffs, sand paths, planks, stepping stones, stairs, flowers.
import { cool, d, ell, f, flat, mix, move, P, paper, ribbon, rng, spline, stroke, warm } from '../paper/kit.mjs'

const foam = (outline, dy, width, colour, opacity) =>
  `<path d="${d(move(outline, 0, dy))}" fill="${colour}" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" opacity="${opacity}"/>`

/** Ground of any outline, also one with a harbour in it: strata of cut paper stacked downwards, with foam and a strip of beach at the foot. */
export function land(outline, { top, side, beach = '#e9cf9f', depth = 44, strata = 3, inner = '', shore = '#dff2e4' } = {}) {
  let ground = foam(outline, depth + 8, 46, '#17305c', 0.16) + foam(outline, depth + 4, 34, shore, 0.4) + foam(outline, depth + 2, 18, shore, 0.55)
  ground += paper(move(outline, 0, depth), { fill: beach, sh: 1, form: 0, amp: 2 })
  for (let i = strata; i > 0; i--) {
    const fill = mix(side, '#5d5790', 0.02 + 0.12 * (i % 2) + 0.04 * i)
    ground += paper(move(outline, 0, (depth * i) / strata - (i === strata ? 5 : 0)), { fill, sh: 1, form: 0, amp: 1.6 })
  }
  return ground + paper(outline, { fill: top, sh: 1, form: 0.06, amp: 1.8, rim: 0.7, inner })
}

/** A patch of another colour on the ground: grass, shade, worn earth. */
export const patch = (outline, colour, opacity = 0.55) => flat(outline, colour, opacity, 2)

/** Spots at even steps along a way, each with the direction across it. */
function along(points, step) {
  const line = spline(points)
  const spots = []
  let left = step / 2
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]]
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    for (; left <= length; left += step) {
      const t = left / length
      spots.push({ x: a[0] + (b[0] - a[0]) * t, y: a[1] + (b[1] - a[1]) * t, nx: -(b[1] - a[1]) / length, ny: (b[0] - a[0]) / length })
    }
    left -= length
  }
  return spots
}

/** A sand path with a worn middle and footprints going along it. */
export function walk(points, width, colour = P.sand) {
  const prints = along(points, 15)
    .map(({ x, y, nx, ny }, i) => {
      const side = i % 2 ? 5 : -5
      return `<ellipse cx="${f(x + nx * side)}" cy="${f(y + ny * side * 0.7)}" rx="3.6" ry="2.4" fill="${cool(colour, 0.35)}" opacity=".5"/>`
    })
    .join('')
  return (
    flat(move(ribbon(points, width + 6, width + 2), 0, 4), cool(colour, 0.45), 0.4) +
    paper(ribbon(points, width, width * 0.85), { fill: colour, sh: 0, form: 0, rim: 0.6, inner: stroke(points, warm(colour, 0.5), width * 0.42, 0.6) + prints })
  )
}

/** A way of planks, on posts where it goes over water. */
export function planks(points, width, { colour = '#b98a5e', posts = 0, seed = 3 } = {}) {
  const r = rng(seed)
  const spots = along(points, 12)
  const legs = posts
    ? spots
        .filter((_, i) => i % 5 === 1)
        .map(
          ({ x, y }) =>
            stroke(
              [
                [x, y],
                [x, y + posts],
              ],
              P.dark,
              8,
            ) + `<ellipse cx="${f(x)}" cy="${f(y + posts)}" rx="12" ry="3.5" fill="#dff2e4" opacity=".6"/>`,
        )
        .join('')
    : ''
  const boards = spots
    .map(({ x, y, nx, ny }) => {
      const half = (width / 2) * (0.92 + r() * 0.16)
      const tone = mix(mix(colour, r() > 0.5 ? '#f2d3a0' : P.dark, r() * 0.3), '#fff0c0', 0.1)
      return `<path d="M${f(x - nx * half)} ${f(y - ny * half)}L${f(x + nx * half)} ${f(y + ny * half)}" stroke="${tone}" stroke-width="10.5" stroke-linecap="round"/>`
    })
    .join('')
  return legs + paper(move(ribbon(points, width * 0.6), 0, 8), { fill: '#8a5c44', sh: 1, form: 0, rim: 0 }) + boards
}

export function steppingStones(points, size = 22, colour = '#b8b2c0') {
  return along(points, size * 2.05)
    .map(({ x, y }, i) => {
      const rx = size * (0.86 + 0.2 * ((i * 7) % 3) * 0.5)
      return (
        paper(ell(x, y + 5, rx, rx * 0.56), { fill: cool(colour, 0.4), sh: 1, form: 0, amp: 1.4 }) +
        paper(ell(x, y, rx, rx * 0.54), { fill: colour, sh: 0, form: 0.2, amp: 1.6, rim: 0.7 })
      )
    })
    .join('')
}

/** Steps cut into a slope, from the foot up. */
export const stairs = (points, width, colour = '#d9c8c4') =>
  along(points, 12)
    .map(({ x, y }) => flat(ell(x, y + 4, width / 2, 7), cool(colour, 0.4), 0.8) + flat(ell(x, y, width / 2, 6), colour))
    .join('')

/** Flowers and tufts strewn over a region [x, y, w, h]. */
export function meadow([x, y, w, h], n, { leaf = '#5f8a4c', colours = [P.coral, P.cream, P.rose, P.heather], seed = 1 } = {}) {
  const r = rng(seed * 31)
  return Array.from({ length: n }, (_, i) => {
    const [a, b] = [x + r() * w, y + r() * h]
    const tall = 7 + r() * 7
    const stem = `<path d="M${f(a)} ${f(b)}q${f(r() * 4 - 2)} ${f(-tall * 0.6)} ${f(r() * 5 - 2.5)} ${f(-tall)}M${f(a + 5)} ${f(b)}q2 -5 5 -${f(tall * 0.7)}M${f(a - 5)} ${f(b)}q-2 -5 -4 -${f(tall * 0.6)}" stroke="${mix(leaf, P.lamp, r() * 0.2)}" stroke-width="2.4" fill="none" stroke-linecap="round"/>`
    return i % 3 ? `${stem}<circle cx="${f(a)}" cy="${f(b - tall)}" r="${f(3 + r() * 1.6)}" fill="${colours[i % colours.length]}"/>` : stem
  }).join('')
}

/** A bush or hedge of round heads. */
export const bush = (x, y, w, colour) =>
  [
    [-0.6, -0.34, 0.5],
    [0.55, -0.3, 0.46],
    [0, -0.5, 0.62],
  ]
    .map(([dx, dy, r]) => paper(ell(x + dx * w, y + dy * w, r * w, r * w * 0.82), { fill: mix(colour, P.lamp, dx > 0 ? 0 : 0.08), sh: 1, form: 0.5, amp: 2 }))
    .join('')

/** Cobbles strewn thickly over an oval, thinner towards its rim. */
export function cobbles(x, y, rx, ry, n, colour, seed = 2) {
  const r = rng(seed * 17)
  return Array.from({ length: n }, () => {
    const [turn, out] = [r() * 6.28, Math.sqrt(r())]
    const size = 5 + r() * 6
    return `<ellipse cx="${f(x + Math.cos(turn) * out * rx)}" cy="${f(y + Math.sin(turn) * out * ry)}" rx="${f(size)}" ry="${f(size * 0.55)}" fill="${mix(colour, r() > 0.5 ? '#fff0c8' : '#6a4a6e', r() * 0.3)}" opacity=".6"/>`
  }).join('')
}

/** The dressed stone along the edge of a harbour. */
export const quayEdge = (points, width, colour = '#f0d5b4') =>
  stroke(points, cool(colour, 0.35), width + 4, 0.5) +
  stroke(points, colour, width) +
  along(points, 30)
    .map(
      ({ x, y, nx, ny }) =>
        `<path d="M${f(x - (nx * width) / 2)} ${f(y - (ny * width) / 2)}L${f(x + (nx * width) / 2)} ${f(y + (ny * width) / 2)}" stroke="${cool(colour, 0.4)}" stroke-width="2" opacity=".6"/>`,
    )
    .join('')

/** A low wall of stones. */
export const wall = (points, high, colour = '#d9b195') =>
  paper(
    [
      ...spline(points),
      ...spline(points)
        .reverse()
        .map(([x, y]) => [x, y - high]),
    ],
    {
      fill: cool(colour, 0.12),
      sh: 1,
      form: 0.2,
      amp: 1.4,
      inner: along(points, 22)
        .map(
          ({ x, y }, i) =>
            `<ellipse cx="${f(x)}" cy="${f(y - high * (i % 2 ? 0.3 : 0.7))}" rx="11" ry="${f(high * 0.2)}" fill="${mix(colour, '#fff0c8', (i % 3) * 0.2)}" opacity=".8"/>`,
        )
        .join(''),
    },
  )

/** Flower beds in rows, as gardeners plant them. */
export const flowerRows = (x, y, rows, wide = 96) =>
  Array.from({ length: rows }, (_, i) => {
    const [a, b] = [x - wide / 2 + i * 5, y + i * 13]
    const bed = paper(
      ribbon(
        [
          [a, b],
          [a + wide, b + 3],
        ],
        9,
      ),
      { fill: ['#5f8a4c', '#77a052'][i % 2], sh: 1, form: 0 },
    )
    return (
      bed +
      Array.from(
        { length: 7 },
        (_, k) => `<circle cx="${f(a + 6 + k * (wide / 7))}" cy="${f(b - 4 + (k % 2) * 2)}" r="4" fill="${[P.coral, P.cream, P.rose, P.lamp, P.heather][(i * 2 + k) % 5]}"/>`,
      ).join('')
    )
  }).join('')
