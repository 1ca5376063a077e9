// Where the doors, islands and stops of the maps are. Wide and square in the picture's 1600 x 900 units; upright in a box of its own.
import type { Place } from '../level/level'
import type { WindowShape } from './fit'

/** Foot of a piece, and how big it is drawn. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly k: number
}
export type Spots = Readonly<Record<WindowShape, Spot>>
const spots = (wide: readonly [number, number, number], square: readonly [number, number, number], upright: readonly [number, number, number]): Spots => {
  const spot = ([x, y, k]: readonly [number, number, number]): Spot => ({ x, y, k })
  return { wide: spot(wide), square: spot(square), upright: spot(upright) }
}

export const UPRIGHT_MAP = { w: 900, h: 1400 }
export const HUTS = {
  beach: spots([286, 826, 1.12], [436, 800, 1], [1098, 770, 0.58]),
  bay: spots([632, 824, 1.12], [762, 798, 1], [1294, 770, 0.58]),
}
export const ISLANDS: Readonly<Record<Exclude<Place, 'beach'> | 'lighthouse', Spots>> = {
  learning: spots([392, 276, 0.86], [440, 282, 0.74], [240, 230, 0.95]),
  trust: spots([806, 280, 0.92], [812, 262, 0.76], [662, 270, 0.98]),
  responsible: spots([1226, 320, 0.8], [1180, 320, 0.7], [656, 630, 0.9]),
  safe: spots([322, 586, 0.9], [420, 566, 0.8], [238, 550, 0.92]),
  lighthouse: spots([800, 575, 0.8], [800, 560, 0.76], [220, 1000, 0.74]),
  understand: spots([1276, 606, 0.84], [1180, 578, 0.72], [610, 970, 0.84]),
}
