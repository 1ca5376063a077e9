// Soft shadow in alpha weighs most. These tell it from paper, and lay it where it costs nothing: in the layer behind.
const SHADOW = [27, 20, 64]
const SPREAD = 5

/** Shadow is indigo and thin; steam, gauze and blush are thin but light; paper is thick. */
export const isShadow = (r, g, b, a) => a <= 120 && (a <= 8 || r + g + b <= 260)

/** Soft shadow outside the paper's edge, taken away: the stage lays it. Shadow on paper stays painted. */
export function withoutShadow({ pixels, w, h }) {
  for (let i = 0; i < pixels.length; i += 4) if (isShadow(pixels[i], pixels[i + 1], pixels[i + 2], pixels[i + 3])) pixels[i + 3] = 0
  return { pixels, w, h }
}

export function layShadowBehind(front, behind) {
  const { pixels, w, h } = front
  const seen = new Float32Array(w * h) // 1 where the shadow itself shows, beside the paper
  const shadow = new Float32Array(w * h)
  for (let p = 0; p < w * h; p++) {
    const i = p * 4
    if (!isShadow(pixels[i], pixels[i + 1], pixels[i + 2], pixels[i + 3])) continue
    seen[p] = 1
    shadow[p] = pixels[i + 3] / 255
  }
  // Under the paper's edge the shadow goes on as it is beside it: a full-strength one there shows as a dark fringe.
  const near = blur(seen, w, h, SPREAD)
  const spread = blur(shadow, w, h, SPREAD)
  for (let p = 0; p < w * h; p++) {
    const i = p * 4
    const k = seen[p] ? shadow[p] : near[p] > 0.001 ? spread[p] / near[p] : 0
    if (k > 0) for (const [j, c] of SHADOW.entries()) behind.pixels[i + j] = Math.round(behind.pixels[i + j] * (1 - k) + c * k)
    if (seen[p]) pixels[i + 3] = 0
  }
}

function blur(values, w, h, radius) {
  const pass = (from, step, line, lines, count) => {
    const to = new Float32Array(from.length)
    for (let l = 0; l < lines; l++)
      for (let i = 0, sum = 0; i < count + radius; i++) {
        if (i < count) sum += from[l * line + i * step]
        if (i > 2 * radius) sum -= from[l * line + (i - 2 * radius - 1) * step]
        if (i >= radius) to[l * line + (i - radius) * step] = Math.max(0, sum) / (2 * radius + 1)
      }
    return to
  }
  return pass(pass(values, 1, w, h, w), w, 1, w, h)
}
