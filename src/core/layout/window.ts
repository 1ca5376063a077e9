// What kind of window this is. The only place where a size decides a layout.
import { shapeOf, type WindowShape } from './fit'

export interface WindowKind {
  readonly widthPx: number
  readonly heightPx: number
  readonly shape: WindowShape
  /** A Chromebook with its bars: wide, and little height. */
  readonly isLow: boolean
  /** Words lie below the picture: on phones, and from 150 % text. */
  readonly isBelow: boolean
  /** From 150 % text: no words fit on a picture. */
  readonly isBig: boolean
}
const LOW_PX = 660
const BIG_PERCENT = 150

export function windowKind(widthPx: number, heightPx: number, textPercent: number): WindowKind {
  const shape = shapeOf(widthPx, heightPx)
  const isBig = textPercent >= BIG_PERCENT
  return { widthPx, heightPx, shape, isLow: shape === 'wide' && heightPx < LOW_PX, isBelow: shape === 'upright' || isBig, isBig }
}
