export const rng = (s) => () => {
  s |= 0
  s = (s + 0x6d2b79f5) | 0
  let t = Math.imul(s ^ (s >>> 15), 1 | s)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

export const hash = (a, b = 0) => rng(a * 374761 + b * 668265)()

/** What numbers the next shape: its wobble and its clip. One picture starts at reset, so it comes out the same whatever was drawn before. */
export const count = { id: 0, seed: 1 }

export const reset = (seed = 1) => {
  count.id = 0
  count.seed = seed
}
