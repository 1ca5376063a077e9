// What lies round every island: sky in rings of paper, pale land far off, and the sea in bands, for pages of any size.
import { blob, ell, f, flat, paper, rng, stroke } from '../paper/kit.mjs'
import { frame, halo } from './sky.mjs'

/** Rings open round the light at x, y: [radius, colour, lobes], from the light outwards. `squash` below 1 makes them lie wide. */
export function skyRings({ w, h, x, y, squash = 0.6, light, rings, shadow = 0.22 }) {
  return (
    `<rect width="${w}" height="${h}" fill="${light}"/>` +
    rings.map(([radius, colour, lobes], i) => frame(halo(x, y, radius, lobes, 0.05, squash, i * 1.3), colour, { w, h, shadow })).join('')
  )
}

/** Bands of sea from the horizon down: [y, colour]. The far ones are nearly straight. */
export function seaBands({ w, h, bands, glint = '#ffe9b8', seed = 9 }) {
  return bands
    .map(([y, colour], i) => {
      const r = rng(i + seed)
      let band = sea(y, colour, { w, h, amp: 1.5 + i * 1.4, len: 50 + i * 22, ph: i * 2.1, sh: i < 3 ? 1 : 2 })
      for (let k = 0; k < 8; k++) {
        const x = r() * w
        const half = 12 + i * 5 + r() * 16
        const at = y + 13 + r() * 30
        band += stroke(
          [
            [x - half, at],
            [x, at - 3 - i * 0.4],
            [x + half, at],
          ],
          glint,
          1.6 + i * 0.22,
          0.42,
        )
      }
      return band
    })
    .join('')
}

function sea(y, colour, { w, h, amp, len, ph, sh }) {
  const edge = [[-40, h + 40]]
  for (let x = -40; x <= w + 40; x += len / 6) edge.push([x, crest(x, y, amp, len, ph)])
  edge.push([w + 40, h + 40])
  return paper(edge, { fill: colour, sh, form: 0, amp: 0.5, tex: 0.6, rim: 0.4, sho: 0.024, dir: { x: 0, y: -1 } })
}

const crest = (x, y, amp, len, ph) => y - amp * Math.abs(Math.sin((x / len) * Math.PI + ph)) + amp * 0.6 * Math.sin(x / 310 + ph * 3)

/** One swell: a strip of sea that slides to and fro in a layer of its own. */
export function swell(y, colour, { from = -20, to = 1620, thick = 30, amp = 6, len = 110, ph = 0, glint = '#e6f4e4' } = {}) {
  const top = []
  const foot = []
  for (let x = from; x <= to; x += len / 6) {
    const fade = Math.min(1, (x - from) / 90, (to - x) / 90)
    top.push([x, crest(x, y, amp, len, ph) + (1 - fade) * thick * 0.6])
    foot.unshift([x, y + thick * (0.25 + 0.75 * fade) + 5 * Math.sin(x / 90 + ph)])
  }
  const line = top.filter((_, i) => i % 2 === 0).map(([x, at]) => [x, at + 3])
  return flat([...top, ...foot], colour, 1, 0.4) + stroke(line, glint, 2.2, 0.55)
}

/** The light's way over the water: slivers that widen towards the eye. */
export function glitter({ x, from, to, colour = '#ffe7a6', seed = 5, n = 26, spread = 90 }) {
  const r = rng(seed)
  let way = ''
  for (let k = 0; k < n; k++) {
    const y = from + ((to - from) * k) / n
    const half = 12 + r() * 44 + k
    const dx = (r() - 0.5) * spread
    way += flat(
      blob([
        [x + dx - half, y],
        [x, y - 3],
        [x + dx + half, y],
        [x, y + 4],
      ]),
      colour,
      0.3 + r() * 0.3,
    )
  }
  return way
}

export function stars({ w, h, n, seed = 8 }) {
  const r = rng(seed)
  return Array.from({ length: n }, () => `<circle cx="${f(r() * w)}" cy="${f(r() * h)}" r="${f(1.3 + r() * 2.3)}" fill="#fff1c8" opacity="${f(0.35 + r() * 0.5)}"/>`).join('')
}

/** A round sun or moon, under the glow that lights it. */
export const disc = (x, y, r, colour) => paper(ell(x, y, r), { fill: colour, sh: 0, form: 0, rim: 0.6, tex: 0.2 })
