// The laws of feel (content/toybook): how things answer, weigh, squash and settle. One kit: whatever moves under a finger takes its numbers and curves from here.
import { EASE, type Ease } from './motion'

/** 0 a feather, 1 wood, 2 stone. */
export type Heft = 0 | 1 | 2
export interface Weight {
  readonly lift: { readonly ms: number; readonly units: number }
  readonly tiltDeg: number
  readonly fall: { readonly ms: number; readonly ease: Ease }
  /** How wide and how flat it lands. */
  readonly land: { readonly wide: number; readonly flat: number }
}
export const WEIGHTS: Readonly<Record<Heft, Weight>> = {
  0: { lift: { ms: 90, units: 32 }, tiltDeg: 6, fall: { ms: 320, ease: EASE.sine }, land: { wide: 1.04, flat: 0.97 } },
  1: { lift: { ms: 120, units: 24 }, tiltDeg: 10, fall: { ms: 200, ease: EASE.quad }, land: { wide: 1.12, flat: 0.88 } },
  2: { lift: { ms: 200, units: 12 }, tiltDeg: 4, fall: { ms: 240, ease: EASE.in }, land: { wide: 1.2, flat: 0.8 } },
}
/** A try that does not fit lands, is answered, and goes back to the hand. */
export const MISFIT_MS = { land: 200, answer: 500, home: 420 } as const
export const SETTLE_MS = 260
export const POKE = { squashMs: 420, wide: 1.12, flat: 0.88, hopMs: 380, rockMs: 900, rockDeg: 7 } as const

/** Swings out and dies away: 1 at once, 0 at the end. */
export const settling = (k: number): number => (k >= 1 ? 0 : Math.cos(k * Math.PI * 1.5) * (1 - k))
/** Sets out from rest, to and fro `turns` half times, and dies away. */
export const wobbling = (k: number, turns: number): number => (k >= 1 ? 0 : Math.sin(k * Math.PI * turns) * (1 - k))
/** Up and down again: an arc, 1 at its top. */
export const hopping = (k: number): number => 4 * k * (1 - k)
