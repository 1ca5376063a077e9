import type { LineId } from './level'

/** One spoken line. */
export interface Clip {
  readonly url: string
  readonly ms: number
  /** Start and end of each written word, in milliseconds. */
  readonly words: readonly (readonly [number, number])[]
  /** Loudness for the mouth: one digit from 0 to 9 for every 50 ms. */
  readonly loud: string
}
export type Clips = Readonly<Record<LineId, Clip>>
