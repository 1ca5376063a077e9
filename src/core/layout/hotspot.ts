// Where the things of a toy are, in stage units: wide is 1600 x 900, upright 900 x 1200. Both are data, never one scaled from the other.

export type Shape = 'wide' | 'upright'
export const STAGE_UNITS: Readonly<Record<Shape, { readonly w: number; readonly h: number }>> = { wide: { w: 1600, h: 900 }, upright: { w: 900, h: 1200 } }

/** Middle and size, in units. */
export interface Spot {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}
/** Least size of a hotspot: 2 cm for small hands, 1 cm for bigger ones (content/toybook, Laws of feel). */
export const LEAST_UNITS: Readonly<Record<'ks1' | 'ks2', Readonly<Record<Shape, number>>>> = { ks1: { wide: 165, upright: 250 }, ks2: { wide: 90, upright: 140 } }
