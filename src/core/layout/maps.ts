// Where the doors and stops of the maps are. The art house draws their places, so the spots come from there.
import maps from '../../../assets/art/maps.json'
import type { Place } from '../level/level'
import { type Box, PICTURE, type WindowShape } from './fit'

/** Foot of a piece, and how big it is drawn. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly k: number
}
export type Spots = Readonly<Record<WindowShape, Spot>>
export type MapName = 'beach' | 'bay' | Place

/** Width and height of a map's picture: laid out anew for upright windows, not shrunk. */
export const MAP_UNITS = { wide: { w: 1600, h: 900 }, upright: { w: 900, h: 1800 } } as const
export const mapUnits = (shape: WindowShape) => (shape === 'upright' ? MAP_UNITS.upright : MAP_UNITS.wide)

/** What of it a window must show; the places of maps say the same. */
export const MAP_FOCUS: Readonly<Record<WindowShape, Box>> = {
  wide: PICTURE,
  square: { x: 200, y: 0, w: 1200, h: 900 },
  upright: { x: 0, y: 0, ...MAP_UNITS.upright },
}

/** The place that the stage shows behind a map. */
export function mapSet(map: MapName, shape: WindowShape): string {
  const name = map === 'bay' ? 'bay' : map === 'beach' ? 'pebble-beach' : `island-${map}`
  return shape === 'upright' ? `${name}-tall` : name
}

/** Every stop of a map, by its id. */
export function stopsOn(map: MapName, shape: WindowShape): Readonly<Record<string, Spot>> {
  const stops =
    (maps as Readonly<Record<string, Readonly<Record<string, Readonly<Record<WindowShape, Readonly<{ x: number; y: number; k?: number }>>>>>>>)[mapSet(map, shape)] ?? {}
  return Object.fromEntries(Object.entries(stops).map(([id, spots]) => [id, { k: 1, ...spots[shape] }]))
}

const spots = (wide: readonly [number, number, number], square: readonly [number, number, number], upright: readonly [number, number, number]): Spots => {
  const spot = ([x, y, k]: readonly [number, number, number]): Spot => ({ x, y, k })
  return { wide: spot(wide), square: spot(square), upright: spot(upright) }
}
export const HUTS = {
  beach: spots([286, 826, 1.12], [436, 800, 1], [1098, 770, 0.58]),
  bay: spots([632, 824, 1.12], [762, 798, 1], [1294, 770, 0.58]),
}
