// Where a map's stops lie in this window.
import { coverFit, type Fit, PICTURE } from '../../core/layout/fit'
import { MAP_FOCUS, type MapName, mapUnits, stopsOn } from '../../core/layout/maps'
import type { WindowKind } from '../../core/layout/window'
import type { MapStop } from '../view'

/** As the stage shows it: its slow drift keeps this much of the picture's edge out of sight. */
const SLACK_UNITS = 7
/** Over the lamps of its first row, and away from the map's own name in the middle. */
const SHORE_NAME = { aboveUnits: 158, toLeft: { wide: 85, square: 0, upright: 0 }, toRight: { wide: 85, square: 55, upright: 0 } } // a tablet's tools stand near on the left

export function mapFit({ shape, widthPx, heightPx }: WindowKind): { readonly fit: Fit; readonly units: { readonly w: number; readonly h: number } } {
  const units = mapUnits(shape)
  // A phone's map is as high as its width asks for: the page scrolls over it.
  const height = shape === 'upright' ? Math.max(heightPx, (widthPx * units.h) / units.w) : heightPx
  return { units, fit: coverFit(MAP_FOCUS[shape] ?? PICTURE, widthPx, height, SLACK_UNITS, units) }
}

/** A shore's name stands over its stops. */
export function shoreStyle(map: MapName, stops: readonly MapStop[], { shape }: WindowKind): Record<string, string> {
  const { w, h } = mapUnits(shape)
  const spots = stops.map(({ id }) => stopsOn(map, shape)[id] ?? { x: w / 2, y: h / 2 })
  const middle = spots.reduce((sum, { x }) => sum + x, 0) / Math.max(1, spots.length)
  const top = Math.min(...spots.map(({ y }) => y)) - SHORE_NAME.aboveUnits
  const left = middle < w / 2 ? middle - SHORE_NAME.toLeft[shape] : middle + SHORE_NAME.toRight[shape]
  return { left: `${(left / w) * 100}%`, top: `${(top / h) * 100}%` }
}

/** A stop's spot is the foot of its lantern; an island's is the middle of its shore. */
export function stopStyle(map: MapName, stop: MapStop, { shape }: WindowKind): Record<string, string> {
  const { w, h } = mapUnits(shape)
  const { x, y } = stopsOn(map, shape)[stop.id] ?? { x: w / 2, y: h / 2 }
  return { left: `${(x / w) * 100}%`, top: `${(y / h) * 100}%` }
}
