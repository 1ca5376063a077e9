// Where everything by the basin is. Big enough for small hands in both shapes; what a friend is offered lies in one row, as many tiles as there are offers.
import type { Shape, Spot } from '../../layout/hotspot'

type Place = Omit<Spot, 'id'>
const at = (x: number, y: number, w: number, h: number): Place => ({ x, y, w, h })

const PLACES = {
  wide: {
    mirror: at(800, 385, 470, 470),
    brush: at(800, 705, 440, 170),
    used: at(180, 665, 190, 250),
    bin: at(420, 665, 190, 250),
    left: at(1450, 665, 190, 250),
    cap: at(1160, 705, 200, 170),
    finish: at(420, 690, 220, 200),
    helper: at(330, 400, 230, 230),
    friend: at(1205, 430, 250, 250),
  },
  upright: {
    mirror: at(450, 385, 320, 320),
    brush: at(300, 1010, 520, 250),
    used: at(160, 680, 250, 250),
    bin: at(450, 680, 250, 250),
    left: at(740, 680, 250, 250),
    cap: at(740, 1010, 250, 250),
    finish: at(450, 680, 250, 250),
    helper: at(150, 380, 250, 250),
    friend: at(750, 380, 250, 250),
  },
} as const satisfies Readonly<Record<Shape, Readonly<Record<string, Place>>>>
export type BrushPlace = keyof (typeof PLACES)['wide']
export const brushPlace = (id: BrushPlace, shape: Shape): Place => PLACES[shape][id]

/** While a friend waits, your brush is held close, before the mirror or over the tiles. */
export const BRUSH_KEPT: Readonly<Record<Shape, { readonly x: number; readonly y: number }>> = { wide: { x: 800, y: 550 }, upright: { x: 450, y: 868 } }

const GAP = 24
const ROW: Readonly<Record<Shape, Place>> = { wide: at(920, 705, 760, 170), upright: at(450, 1060, 830, 250) }
export function offerPlaces(count: number, shape: Shape): Place[] {
  const { x, y, w, h } = ROW[shape]
  const each = (w - GAP * (count - 1)) / count
  return Array.from({ length: count }, (_, i) => at(x - w / 2 + each / 2 + i * (each + GAP), y, each, h))
}
