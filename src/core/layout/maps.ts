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
  lighthouse: spots([800, 626, 0.86], [800, 610, 0.8], [220, 1000, 0.74]),
  understand: spots([1276, 606, 0.84], [1180, 578, 0.72], [610, 970, 0.84]),
}
/** Nine lamps along the sand, nearer ones bigger. */
export const BEACH_STOPS: readonly Spots[] = [
  spots([260, 500, 0.8], [320, 500, 0.8], [160, 330, 1]),
  spots([520, 470, 0.8], [560, 470, 0.8], [450, 300, 1]),
  spots([790, 490, 0.8], [800, 490, 0.8], [740, 330, 1]),
  spots([1060, 470, 0.8], [1040, 470, 0.8], [160, 640, 1]),
  spots([1330, 500, 0.8], [1280, 500, 0.8], [450, 610, 1]),
  spots([1200, 720, 1], [1180, 720, 1], [740, 640, 1]),
  spots([920, 740, 1], [920, 740, 1], [160, 950, 1]),
  spots([640, 730, 1], [660, 730, 1], [450, 920, 1]),
  spots([360, 740, 1], [400, 740, 1], [740, 950, 1]),
]
