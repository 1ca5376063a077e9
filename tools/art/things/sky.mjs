// Rings of paper round the light: frames with a hand-cut hole.
import { cut, d, mix, warm } from '../paper/kit.mjs'

// a framed hole: the paper-lightbox layer (everything outside the hole is covered)
export const frame = (hole, fill, { w = 1600, h = 900, tex = 0.6, shadow = 0.42, amp = 1.2 } = {}) => {
  const q = d(cut(hole, amp)),
    D = `M-60-60H${w + 60}V${h + 60}H-60Z${q}`
  const sc = mix(mix(fill, '#8a2f4a', 0.45), '#33276a', 0.35)
  return (
    [58, 50, 43, 36, 30, 24, 19, 14, 10, 6, 3]
      .map((k) => `<path d="${q}" transform="translate(3 6)" fill="none" stroke="${sc}" stroke-width="${k}" opacity="${Math.round(shadow * 190) / 1000}" stroke-linejoin="round"/>`)
      .join('') +
    `<path d="${D}" fill="${fill}" fill-rule="evenodd"/><path d="${D}" fill="url(#t1L)" opacity="${tex}" fill-rule="evenodd"/><path d="${q}" fill="none" stroke="${warm(fill, 0.65)}" stroke-width="2" opacity=".55"/>`
  )
}

export const halo = (x, y, r, lobes, k = 0.07, sq = 0.86, ph = 0) =>
  Array.from({ length: 120 }, (_, i) => {
    const t = (i / 120) * Math.PI * 2,
      R = r * (1 - k + k * 1.8 * Math.sqrt(0.06 + Math.sin((t * lobes) / 2 + ph) ** 2) + k * 0.5 * Math.sin(t * 3 + ph))
    return [x + Math.cos(t) * R, y + Math.sin(t) * R * sq]
  })
