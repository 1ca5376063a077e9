// Where the tie toy's things are: threads on the left, whoever is at their far ends on the right; upright, one above the other.
import type { Shape, Spot } from '../../layout/hotspot'

export type Place = Omit<Spot, 'id'>
export interface TiePlaces {
  /** The poster itself, or the rail that tins stand on: a picture, nothing to press. */
  readonly sheet: Place
  readonly things: readonly Place[]
  readonly makers: readonly Place[]
  readonly hand: Place
  readonly box: Place
  readonly play: Place
}
const at = (x: number, y: number, w: number, h: number): Place => ({ x, y, w, h })
const grid = (xs: readonly number[], ys: readonly number[], w: number, h: number): readonly Place[] => ys.flatMap((y) => xs.map((x) => at(x, y, w, h)))

const TWANG: Readonly<Record<Shape, TiePlaces>> = {
  wide: {
    sheet: at(446, 485, 580, 650),
    things: grid([440], [228, 352, 476, 600, 724], 440, 100),
    makers: grid([1110, 1420], [260, 470, 680], 230, 180),
    hand: at(830, 480, 190, 130),
    box: at(830, 700, 200, 150),
    play: at(830, 270, 200, 130),
  },
  upright: {
    sheet: at(450, 475, 880, 490),
    things: grid([232, 668], [312, 476, 640], 410, 140),
    makers: [...grid([122, 341, 559, 778], [848], 195, 214), ...grid([122, 341], [1080], 195, 214)],
    hand: at(668, 640, 200, 140),
    box: at(620, 1080, 260, 214),
    play: at(668, 640, 200, 140),
  },
}
const TIN: Readonly<Record<Shape, TiePlaces>> = {
  wide: {
    sheet: at(320, 500, 300, 620),
    things: grid([320], [290, 490, 690], 230, 176),
    makers: [at(1010, 360, 300, 320), at(1420, 395, 300, 320), at(1210, 700, 220, 220)],
    hand: at(660, 380, 200, 180),
    box: at(650, 690, 190, 180),
    play: at(920, 690, 180, 180),
  },
  upright: {
    sheet: at(450, 1060, 880, 260),
    things: grid([162, 450, 738], [1055], 250, 250),
    makers: grid([162, 450, 738], [445], 250, 290),
    hand: at(450, 755, 250, 250),
    box: at(162, 755, 250, 250),
    play: at(738, 755, 250, 250),
  },
}
export const tiePlaces = (knot: 'twang' | 'tin', shape: Shape): TiePlaces => (knot === 'tin' ? TIN : TWANG)[shape]
