// Where the switches are: a model town above, its controls below, and somebody to ask beside them.

import type { Shape, Spot } from '../../layout/hotspot'
import type { Stage } from '../../policy/policy'

type Place = Omit<Spot, 'id'>
export interface SwitchesPlaces {
  readonly town: Place
  readonly controls: readonly Place[]
  readonly ask: Place
  /** Where the ear trumpet lies. */
  readonly trumpet: Place
}
const at = (x: number, y: number, w: number, h: number): Place => ({ x, y, w, h })

/** Levers stand in a row, as in a signal box; six, for bigger hands. */
const LEVERS: Readonly<Record<Shape, SwitchesPlaces>> = {
  wide: {
    town: at(800, 366, 1220, 370),
    controls: [160, 374, 588, 802, 1016, 1230].map((x) => at(x, 680, 190, 220)),
    ask: at(1475, 660, 210, 260),
    trumpet: at(60, 680, 90, 90),
  },
  upright: {
    town: at(450, 390, 880, 290),
    controls: [660, 876].flatMap((y) => [158, 450, 742].map((x) => at(x, y, 268, 168))),
    ask: at(450, 1088, 560, 150),
    trumpet: at(60, 1088, 90, 90),
  },
}
/** Four buttons, for small hands. */
const BUTTONS: Readonly<Record<Shape, SwitchesPlaces>> = {
  wide: {
    town: at(800, 366, 1220, 370),
    controls: [460, 690, 920, 1150].map((x) => at(x, 680, 200, 220)),
    ask: at(1450, 660, 240, 260),
    trumpet: at(175, 680, 240, 220),
  },
  upright: {
    town: at(450, 385, 880, 290),
    controls: [
      [164, 690],
      [450, 690],
      [736, 690],
      [164, 1010],
    ].map(([x = 0, y = 0]) => at(x, y, 254, 254)),
    ask: at(736, 1010, 254, 254),
    trumpet: at(450, 1010, 254, 254),
  },
}
export const switchesPlaces = (stage: Stage, shape: Shape): SwitchesPlaces => (stage === 'ks1' ? BUTTONS : LEVERS)[shape]
