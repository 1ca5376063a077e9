/** Where a picture of raw rgba pixels has any alpha over `least`, with a margin of some pixels round it; its first pixel where it has none. */
export function boundsOf({ pixels, w, h }, margin = 2, least = 2) {
  let [left, top, right, bottom] = [w, h, -1, -1]
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++)
      if (pixels[(y * w + x) * 4 + 3] > least) {
        left = Math.min(left, x)
        right = Math.max(right, x)
        top = Math.min(top, y)
        bottom = Math.max(bottom, y)
      }
  if (right < 0) return { left: 0, top: 0, width: 1, height: 1 }
  left = Math.max(0, left - margin)
  top = Math.max(0, top - margin)
  return { left, top, width: Math.min(w, right + 1 + margin) - left, height: Math.min(h, bottom + 1 + margin) - top }
}
