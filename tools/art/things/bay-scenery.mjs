// The bay's golden hour: rings of sky round the low sun, headlands, and water in bands, from gold at the horizon to evening blue at your feet.
import { at, blob, ell, f, flat, mix, paper, rng, stroke } from '../paper/kit.mjs'
import { cottage } from './houses.mjs'
import { wave } from './sea.mjs'
import { frame, halo } from './sky.mjs'

const SKY = ['#fbd79b', '#f5bd86', '#e99b82', '#cf8291', '#a3729c', '#755f9a']

/** page: { w, h }, sun: where it sinks, rings: their radii. */
export function eveningSky(page, sun, rings) {
  let s = `<rect width="${page.w}" height="${page.h}" fill="#ffecb8"/>`
  rings.forEach((r, i) => {
    s += frame(halo(sun.x, sun.y, r, 7 + i * 2, 0.06, 0.62, 0.6 + i * 1.3), SKY[i], { ...page, shadow: 0.2 })
  })
  return s
}

export function stars(seed, { x, y, w, h }, count) {
  const r = rng(seed)
  return Array.from(
    { length: count },
    () => `<circle cx="${f(x + r() * w)}" cy="${f(y + r() * h)}" r="${f(1.3 + r() * 2.2)}" fill="#fff1c8" opacity="${f(0.5 + r() * 0.4)}"/>`,
  ).join('')
}

export const sunDisc = ({ x, y }, r) =>
  paper(ell(x, y, r), { fill: '#fff2c4', sh: 0, form: 0, rim: 0.8, tex: 0.2 }) + paper(ell(x, y, r * 0.78), { fill: '#fff8dc', sh: 0, form: 0, rim: 0.5, tex: 0.1 })

/** A far shore with a few lit houses on it. */
export const headland = (points, fill, houses = []) =>
  paper(points, { fill, sh: 1, form: 0.2, amp: 1.6 }) +
  houses.map(([x, y, k]) => at(x, y, cottage(34, 24, { rows: 1, cols: 3, wall: mix('#f0dcc8', fill, 0.45), roof: mix('#6a5476', fill, 0.3), door: '#7a5f86' }), k)).join('')

/** Water by its bands [y, colour], each as deep as the next needs; its waves and light strokes grow from the horizon on. */
export function water(page, bands, { seed, strokes = 10, foot, horizon = 160, depth = 600 }) {
  return bands
    .map(([y, colour], i) => {
      const next = bands[i + 1]?.[0] ?? foot
      const near = (y - horizon) / depth
      const r = rng(seed + i * 7)
      let s = wave(y, colour, { w: page.w, h: next + 24, amp: 2 + near * 12, len: 56 + near * 170, ph: seed + i * 2.1, sh: near < 0.12 ? 1 : 2 })
      for (let k = 0; k < strokes; k++) {
        const [x, w, b] = [r() * page.w, 12 + near * 40 + r() * 18, y + 12 + r() * (next - y - 14)]
        s += stroke(
          [
            [x - w, b],
            [x - w * 0.4, b - 2 - near * 5],
            [x + w * 0.3, b - 3 - near * 4],
            [x + w, b + 1],
          ],
          near < 0.14 ? '#ffeebd' : '#bfe3d6',
          1.5 + near * 2.2,
          0.5,
        )
      }
      return s
    })
    .join('')
}

/** The flat colours under the bands, so that nothing shows when they slide. */
export const underwater = (page, bands, foot) =>
  bands.map(([y, colour], i) => `<rect x="0" y="${y - 4}" width="${page.w}" height="${(bands[i + 1]?.[0] ?? foot) - y + 8}" fill="${colour}"/>`).join('')

/** The sun's path: leaves of gold, broad and few as it comes nearer. */
export function glitter(x, from, to, seed = 5) {
  const r = rng(seed)
  let s = ''
  for (let y = from, k = 0; y < to; y += 7 + k * 0.5, k++) {
    const w = 12 + r() * 30 + k * 1.6
    const dx = (r() - 0.5) * (50 + k * 2.6)
    s += flat(
      blob([
        [x + dx - w, y],
        [x + dx, y - 2 - k * 0.06],
        [x + dx + w, y],
        [x + dx, y + 3 + k * 0.06],
      ]),
      '#ffe7a0',
      (0.3 + r() * 0.45) * (1 - (0.55 * (y - from)) / (to - from)),
    )
  }
  return s
}
