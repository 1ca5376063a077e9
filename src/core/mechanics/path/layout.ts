// Where the way over is, and the stones that it is made of. Upright, the way climbs.
import type { Shape, Spot } from '../../layout/hotspot'

type Place = Omit<Spot, 'id'>
export interface PathPlaces {
  readonly gaps: readonly Place[]
  readonly stones: readonly Place[]
  readonly walker: { readonly x: number; readonly y: number }
  readonly helper: Place
  /** Where the last words are pressed. */
  readonly vow: Place
  /** Where what is in the hand can be turned over. */
  readonly turn: Place
  /** What is laid aside for today. */
  readonly basket: { readonly x: number; readonly y: number }
}
const at = (x: number, y: number, w: number, h: number): Place => ({ x, y, w, h })
const STONES = [0, 1, 2, 3, 4, 5]
const FIRST_GAP_X = 320
const LAST_GAP_X = 1180

const REST: Readonly<Record<Shape, Omit<PathPlaces, 'gaps'>>> = {
  wide: {
    stones: STONES.map((i) => at(130 + i * 222, 724, 200, 136)),
    walker: { x: 120, y: 420 },
    helper: at(1450, 360, 220, 280),
    vow: at(800, 240, 460, 110),
    turn: at(116, 592, 190, 92),
    basket: { x: 1460, y: 760 },
  },
  upright: {
    stones: STONES.map((i) => at(158 + (i % 3) * 292, 956 + Math.floor(i / 3) * 166, 268, 142)),
    walker: { x: 110, y: 780 },
    helper: at(782, 340, 172, 200),
    vow: at(660, 830, 440, 140),
    turn: at(90, 560, 156, 142),
    basket: { x: 800, y: 640 },
  },
}
/** `count` is how many gaps there are, four or five; stones lie to and fro, planks in a line. */
export function pathPlaces(count: number, shape: Shape, isStraight: boolean): PathPlaces {
  const gaps = Array.from({ length: count }, (_, i) =>
    shape === 'wide'
      ? at(FIRST_GAP_X + (i * (LAST_GAP_X - FIRST_GAP_X)) / (count - 1), isStraight ? 486 : 456 + (i % 2) * 44, 186, 126)
      : at(i % 2 === 0 ? 300 : 560, 784 - i * (count > 4 ? 112 : 140), 228, 142),
  )
  return { ...REST[shape], gaps }
}
