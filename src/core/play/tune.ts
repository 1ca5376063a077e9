/** The bay's tune, in the notes of the stairs: each step onwards in a toy is one of them, and the last comes home. */
const TUNE = [1, 3, 5, 6, 5, 4, 2, 3, 5, 7] as const
const HOME = 8

export const noteOf = (done: number, of: number): string => `note-${done >= of ? HOME : TUNE[(done - 1) % TUNE.length]}`
