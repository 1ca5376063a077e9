// Sand and what lies on it: heaps, pebbles, shells, footprints, the path and its planks.
import { at, blob, d, ell, flat, mix, P, paper, poly, ribbon, rng, spline, stroke } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'

const SAND = '#fae0ab'

/** A little sand heaped against a foot. */
export const heap = (w, h = w * 0.42, colour = SAND) =>
  paper(soft(`${-w},4 ${-w * 0.62},${-h * 0.5} ${-w * 0.15},${-h} ${w * 0.3},${-h * 0.8} ${w * 0.72},${-h * 0.4} ${w},4 0,8`), { fill: colour, sh: 0, form: 0.3, rim: 0.5 })

const PEBBLES = ['#d8b79c', '#b9a9bb', '#fbefd8', '#a8a3b8', '#e9c3a6']
export const pebble = (x, y, s, i) =>
  flat(ell(x, y + s * 0.28, s * 1.1, s * 0.62), '#7a5f68', 0.32) +
  flat(ell(x, y, s, s * 0.62), PEBBLES[i % 5]) +
  line(`${x - s * 0.5},${y - s * 0.2} ${x},${y - s * 0.36}`, '#fff6e3', 1.4, 0.55)
/** Pebbles strewn over a piece of ground. */
export const pebbles = (seed, n, { x: [x0, x1], y: [y0, y1], s: [s0, s1] = [3, 8] }) => {
  const r = rng(seed)
  return Array.from({ length: n }, (_, i) => pebble(x0 + r() * (x1 - x0), y0 + r() * (y1 - y0), s0 + r() * (s1 - s0), i)).join('')
}

export const shell = (c = '#f0b9a4') =>
  paper(soft('-13,0 -14,-9 -8,-17 0,-20 8,-17 14,-9 13,0 0,4'), {
    fill: c,
    sh: 1,
    form: 0.3,
    inner: [-8, 0, 8].map((x) => line(`0,4 ${x},-20`, mix(c, P.plum, 0.4), 1.6, 0.6)).join(''),
  })
export const starfish = (c = P.apricot, r = 15) =>
  paper(
    blob(
      Array.from({ length: 10 }, (_, i) => {
        const a = -Math.PI / 2 + (i * Math.PI) / 5 + 0.2
        const R = i % 2 ? r * 0.42 : r
        return [Math.cos(a) * R, Math.sin(a) * R * 0.8]
      }),
    ),
    {
      fill: c,
      sh: 1,
      form: 0.3,
      inner: [0, 1, 2, 3, 4].map((i) => `<circle cx="${Math.sin(i * 1.257) * r * 0.42}" cy="${-Math.cos(i * 1.257) * r * 0.34}" r="1.4" fill="#fff0d0"/>`).join(''),
    },
  )

/** Every `gap` units along the points: where, and which way it goes. */
export const along = (points, gap) => {
  const line = spline(points)
  const out = []
  let left = 0
  for (let i = 1; i < line.length; i++) {
    const [[ax, ay], [bx, by]] = [line[i - 1], line[i]]
    const length = Math.hypot(bx - ax, by - ay)
    for (; left < length; left += gap) out.push({ x: ax + ((bx - ax) * left) / length, y: ay + ((by - ay) * left) / length, dx: (bx - ax) / length, dy: (by - ay) / length })
    left -= length
  }
  return out
}

/** A trodden way, light and worn, lined by pebbles; small feet and big feet have walked on it side by side. */
export const trodden = (points, w, { colour = '#fff3cf', seed = 3 } = {}) => {
  const r = rng(seed)
  const edge = [-1, 1].flatMap((side) =>
    along(points, 23).map(({ x, y, dx, dy }, i) => {
      const away = side * (w / 2 + 2 + r() * 3)
      return r() < 0.2 ? '' : pebble(x - dy * away + (r() - 0.5) * 9, y + dx * away * 0.86, 4 + r() * 4, i + (side > 0 ? 2 : 0))
    }),
  )
  return (
    `<path d="${d(ribbon(points, w + 12))}" fill="#d9a96f" opacity=".5" filter="url(#s1)"/>` +
    paper(ribbon(points, w), { fill: colour, sh: 0, form: 0, rim: 0.6, amp: 2.2, tex: 0.2 }) +
    footprints(points, w) +
    edge.join('')
  )
}

const footprints = (points, w) =>
  along(points, 44)
    .map(({ x, y, dx, dy }, i) => {
      const side = i % 2 ? 1 : -1
      const turn = (Math.atan2(dy, dx) * 180) / Math.PI
      const step = (away, k) =>
        at(
          x - dy * away,
          y + dx * away * 0.8,
          `<ellipse rx="5.4" ry="2.6" fill="#c79f74" opacity=".5"/><circle cx="6.800" cy="-1.400" r="1.300" fill="#c79f74" opacity=".6"/><circle cx="7" cy="1.200" r="1.100" fill="#c79f74" opacity=".6"/>`,
          k,
          turn,
        )
      return step(-w * 0.2 + side * 3.4, 1.1) + step(w * 0.22 + side * 2.4, 0.72)
    })
    .join('')

/** Flat stones laid in the sand, one step apart. */
export const steppingStones = (points, w, { gap = 40, seed = 8 } = {}) => {
  const r = rng(seed)
  return (
    `<path d="${d(ribbon(points, w * 0.8))}" fill="#fff3d2" opacity=".7" filter="url(#s1)"/>` +
    along(points, gap)
      .map(({ x, y }, i) => {
        const [a, b] = [w * (0.5 + r() * 0.08), w * (0.25 + r() * 0.05)]
        const stone = (k, dy) =>
          soft(
            `${-a * k},${dy} ${-a * 0.6 * k},${dy - b * k} ${a * 0.3 * k},${dy - b * 1.05 * k} ${a * k},${dy - b * 0.2} ${a * 0.6 * k},${dy + b * k} ${-a * 0.4 * k},${dy + b * 1.04 * k}`,
          )
        return at(
          x,
          y + (i % 2 ? 3 : -2),
          paper(stone(1, 3), { fill: '#9b90ad', sh: 1, form: 0 }) + paper(stone(0.97, -1), { fill: ['#dcd3da', '#e9dfda', '#d2cbd8'][i % 3], sh: 0, form: 0.2, rim: 0.7 }),
        )
      })
      .join('')
  )
}

/** A way of planks laid across the points. `rail` gives it posts and a rope on both sides. */
export const planks = (points, w, { gap = 11, rail, colour = '#d7a878', seed = 5, squash = 1 } = {}) => {
  const r = rng(seed)
  const steps = along(points, gap)
  const side = (k) => steps.filter((_, i) => i % 5 === 2).map(({ x, y, dx, dy }) => [x - dy * k * (w / 2 - 2), y + dx * k * (w / 2 - 2) * squash])
  const ropeOf = (k) => {
    const posts = side(k)
    return (
      posts
        .map(([x, y]) =>
          paper(
            poly(
              [
                [x - 3.4, y + 5],
                [x - 3.4, y - rail],
                [x + 3.4, y - rail],
                [x + 3.4, y + 5],
              ],
              2,
            ),
            { fill: P.dark, sh: 1, form: 0.3 },
          ),
        )
        .join('') +
      posts
        .slice(1)
        .map(([x, y], i) =>
          stroke(
            [
              [posts[i][0], posts[i][1] - rail + 4],
              [(posts[i][0] + x) / 2, (posts[i][1] + y) / 2 - rail + 11],
              [x, y - rail + 4],
            ],
            '#f0dcb2',
            3.4,
          ),
        )
        .join('')
    )
  }
  const back = steps.length && Math.abs(steps[0].dy) > Math.abs(steps[0].dx) ? 0 : 1
  return (
    `<path d="${d(ribbon(points, w + 4))}" transform="translate(3 9)" fill="#1b1440" opacity=".26" filter="url(#b2)"/>` +
    (rail && back ? ropeOf(-1) : '') +
    steps
      .map(({ x, y, dx, dy }) => {
        const [h, v] = [w / 2 + (r() - 0.5) * 5, gap * 0.43]
        const q = (a, b) => [x + dx * a - dy * b, y + dy * a + dx * b * squash]
        return paper(poly([q(-v, -h), q(v, -h + (r() - 0.5) * 2), q(v, h), q(-v, h)], 1.6), {
          fill: mix(colour, r() > 0.5 ? '#fff0c8' : '#7d5a52', r() * 0.28),
          sh: 1,
          form: 0.1,
          rim: 0.5,
        })
      })
      .join('') +
    (rail ? ropeOf(1) + (back ? '' : ropeOf(-1)) : '')
  )
}
