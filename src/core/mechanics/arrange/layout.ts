// Where the arrange toy's things are: a doll's house of three rooms a floor, a shelf with everything below it, the tester and the bell beside it.
// A twin has two of the house: one is touched, the other copies.
import type { Shape, Spot } from '../../layout/hotspot'

type Place = Omit<Spot, 'id'>
export interface ArrangePlaces {
  /** Row by row, the upper floor first. */
  readonly cells: readonly Place[]
  /** The same cells of the other house; only a twin has one. */
  readonly twins: readonly Place[]
  readonly shelf: readonly Place[]
  /** The camera's picture, or the chair that the next one sits on. */
  readonly tester: Place
  readonly bell: Place
  /** Furniture that answers a finger: a cabinet with a lamp on it. */
  readonly cabinet: Place
}
const at = (x: number, y: number, w: number, h: number): Place => ({ x, y, w, h })
const grid = (xs: readonly number[], ys: readonly number[], w: number, h: number): readonly Place[] => ys.flatMap((y) => xs.map((x) => at(x, y, w, h)))
const rowOf = (count: number, from: number, step: number): readonly number[] => Array.from({ length: count }, (_, i) => from + i * step)

const SHELF: Readonly<Record<Shape, readonly Place[]>> = {
  wide: grid(rowOf(6, 140, 264), [754], 240, 120),
  upright: grid(rowOf(3, 158, 292), [952, 1122], 268, 140),
}
/** How much of a room's foot its name covers. */
export const NAME_H: Readonly<Record<Shape, number>> = { wide: 34, upright: 30 }
/** In the hand it stands out of the shelf. */
export const LIFTED = 16

const ROOM: Readonly<Record<Shape, ArrangePlaces>> = {
  wide: {
    cells: grid(rowOf(3, 530, 310), [284, 530], 286, 216),
    twins: [],
    shelf: SHELF.wide,
    tester: at(186, 480, 350, 320),
    bell: at(1485, 570, 180, 160),
    cabinet: at(1485, 340, 150, 240),
  },
  upright: {
    cells: grid(rowOf(3, 158, 292), [330, 552], 264, 170),
    twins: [],
    shelf: SHELF.upright,
    tester: at(190, 770, 320, 200),
    bell: at(790, 772, 150, 150),
    cabinet: at(560, 772, 120, 180),
  },
}
const TWIN: Readonly<Record<Shape, ArrangePlaces>> = {
  wide: {
    cells: grid(rowOf(3, 134, 250), [284, 530], 226, 216),
    twins: grid(rowOf(3, 1086, 196), [284, 530], 190, 216),
    shelf: SHELF.wide,
    tester: at(800, 420, 100, 200),
    bell: at(800, 420, 100, 200),
    cabinet: at(870, 500, 120, 250),
  },
  upright: {
    cells: grid(rowOf(3, 158, 292), [316, 494], 264, 144),
    twins: grid(rowOf(3, 158, 250), [672, 806], 226, 118),
    shelf: SHELF.upright,
    tester: at(850, 740, 90, 180),
    bell: at(850, 740, 90, 180),
    cabinet: at(846, 740, 90, 180),
  },
}
export const arrangePlaces = (isTwin: boolean, shape: Shape): ArrangePlaces => (isTwin ? TWIN : ROOM)[shape]
