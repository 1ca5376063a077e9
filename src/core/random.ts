// Chance is an argument: the same seed gives the same order, so a reload changes nothing that a child has seen.

/** A stream of numbers from 0 to 1 (mulberry32). */
export function stream(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A number for a word, so that each scene of a level is shuffled in its own way. */
export const seedFrom = (seed: number, word: string): number => [...word].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, seed)

export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const next = stream(seed)
  const order = [...list]
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(next() * (i + 1))
    ;[order[i], order[k]] = [order[k] as T, order[i] as T]
  }
  return order
}
