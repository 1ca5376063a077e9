// Where the map, its loose pieces, the pin and the helper are. The pin stands at the map's foot, so that pieces and pin never lie under one finger.
import type { Shape, Spot } from '../../layout/hotspot'

type Place = Omit<Spot, 'id'>
export interface JigsawPlaces {
  /** What is pressed of each cell, in reading order. */
  readonly cells: readonly Place[]
  /** Where pieces lie loose. */
  readonly loose: readonly Place[]
  readonly pin: Place
  readonly helper: Place
  /** The whole map, and the size of a cell with its edges. */
  readonly map: Place
  readonly cell: { readonly w: number; readonly h: number }
}
const at = (x: number, y: number, w: number, h: number): Place => ({ x, y, w, h })
/** Between two hotspots. */
const GAP = 24

const MAP: Readonly<Record<Shape, Place>> = { wide: at(800, 390, 690, 440), upright: at(450, 450, 630, 400) }
const LOOSE: Readonly<Record<Shape, (i: number) => Place>> = {
  // three down each side of the map
  wide: (i) => at(i % 2 === 0 ? 225 : 1375, 240 + Math.floor(i / 2) * 205, 220, 146),
  upright: (i) => at(160 + (i % 3) * 290, 912 + Math.floor(i / 3) * 188, 240, 142),
}
const PIN: Readonly<Record<'alone' | 'helped', Readonly<Record<Shape, Place>>>> = {
  alone: { wide: at(800, 722, 220, 176), upright: at(450, 738, 260, 140) },
  helped: { wide: at(690, 722, 220, 176), upright: at(290, 738, 260, 140) },
}
const HELPER: Readonly<Record<Shape, Place>> = { wide: at(1020, 722, 210, 176), upright: at(640, 738, 240, 140) }

export function jigsawPlaces([columns, rows]: readonly [number, number], pieces: number, hasHelper: boolean, shape: Shape): JigsawPlaces {
  const map = MAP[shape]
  const cell = { w: map.w / columns, h: map.h / rows }
  return {
    map,
    cell,
    cells: Array.from({ length: columns * rows }, (_, i) =>
      at(map.x - map.w / 2 + ((i % columns) + 0.5) * cell.w, map.y - map.h / 2 + (Math.floor(i / columns) + 0.5) * cell.h, cell.w - GAP, cell.h - GAP),
    ),
    loose: Array.from({ length: pieces }, (_, i) => LOOSE[shape](i)),
    pin: PIN[hasHelper ? 'helped' : 'alone'][shape],
    helper: HELPER[shape],
  }
}
