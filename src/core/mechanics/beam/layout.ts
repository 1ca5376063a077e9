// Where the beam toy's things are: the lamp on top, nine stops round it, and what turns it where the thumbs are.
import type { Shape, Spot } from '../../layout/hotspot'

export type Place = Omit<Spot, 'id'>
export interface BeamPlaces {
  /** Middle of the lamp's glass: from here the light comes. */
  readonly lamp: { readonly x: number; readonly y: number }
  /** From the left; small hands find something at every other one at most. */
  readonly stops: readonly Place[]
  readonly left: Place
  readonly right: Place
  readonly can: Place
  readonly cannot: Place
  /** The keeper's log, and the moon. */
  readonly log: { readonly x: number; readonly y: number }
  readonly moon: { readonly x: number; readonly y: number }
}
const at = (x: number, y: number, w: number, h: number): Place => ({ x, y, w, h })
/** Round the lamp from the left; the right side is the left one in a mirror. */
const ring = (size: number, middle: number, left: readonly (readonly [number, number])[]): Place[] => {
  const half = left.map(([x, y]) => at(x, y, size, size))
  const mirrored = half.slice(0, -1).map((place) => ({ ...place, x: 2 * middle - place.x }))
  return [...half, ...mirrored.reverse()]
}

const SMALL_HANDS: Readonly<Record<Shape, BeamPlaces>> = {
  wide: {
    lamp: { x: 800, y: 262 },
    stops: ring(222, 800, [
      [270, 412],
      [360, 540],
      [470, 660],
      [640, 690],
      [800, 708],
    ]),
    left: at(130, 706, 200, 200),
    right: at(1470, 706, 200, 200),
    can: at(130, 706, 200, 200),
    cannot: at(1470, 706, 200, 200),
    log: { x: 1090, y: 220 },
    moon: { x: 510, y: 230 },
  },
  upright: {
    lamp: { x: 450, y: 330 },
    stops: ring(254, 450, [
      [140, 452],
      [110, 640],
      [150, 790],
      [300, 640],
      [450, 716],
    ]),
    left: at(150, 1060, 254, 252),
    right: at(750, 1060, 254, 252),
    can: at(150, 1060, 254, 252),
    cannot: at(750, 1060, 254, 252),
    log: { x: 750, y: 300 },
    moon: { x: 245, y: 292 },
  },
}
const BIG_HANDS: Readonly<Record<Shape, BeamPlaces>> = {
  wide: {
    lamp: { x: 800, y: 262 },
    stops: ring(120, 800, [
      [232, 350],
      [356, 496],
      [452, 645],
      [610, 738],
      [800, 752],
    ]),
    left: at(145, 752, 250, 116),
    right: at(1455, 752, 250, 116),
    can: at(145, 612, 250, 116),
    cannot: at(1455, 612, 250, 116),
    log: { x: 1150, y: 222 },
    moon: { x: 490, y: 232 },
  },
  upright: {
    lamp: { x: 450, y: 330 },
    stops: ring(144, 450, [
      [100, 450],
      [100, 640],
      [300, 560],
      [230, 820],
      [450, 760],
    ]),
    left: at(110, 1080, 160, 150),
    right: at(790, 1080, 160, 150),
    can: at(328, 1080, 220, 150),
    cannot: at(572, 1080, 220, 150),
    log: { x: 745, y: 310 },
    moon: { x: 160, y: 305 },
  },
}

/** With shells there are more things, and bigger hands. */
export const beamPlaces = (isGuessed: boolean, shape: Shape): BeamPlaces => (isGuessed ? BIG_HANDS : SMALL_HANDS)[shape]
