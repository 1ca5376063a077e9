// Where the bring toy's things are: who stands where, the seat or the gate, what is carried, and the hand.
import type { Shape, Spot } from '../../layout/hotspot'

export type Place = Omit<Spot, 'id'>
export interface BringPlaces {
  readonly helpers: readonly Place[]
  readonly hand: Place
  /** The empty seat, or the gate's basket. */
  readonly seat: Place
  /** The oar, or the message outside the gate. */
  readonly go: Place
  /** What is carried, before it is picked up. */
  readonly load: Place
  /** Where a worry does not stay. */
  readonly hide: Place
  /** Whoever it is about: the place is theirs in the picture, and a helper's when they are told. */
  readonly about: Place
  /** Nothing to press: the child, and where what was brought is kept. */
  readonly child: Place
  readonly kept: readonly Place[]
}
const at = (x: number, y: number, w: number, h: number): Place => ({ x, y, w, h })
const row = (count: number, x: number, step: number, y: number, w: number, h: number): readonly Place[] => Array.from({ length: count }, (_, i) => at(x + i * step, y, w, h))
const nowhere = at(0, 0, 0, 0)

type Layout = Readonly<Record<Shape, BringPlaces>>
/** Two oars: the boat on the right, three ashore. */
const SEAT: Layout = {
  wide: {
    helpers: row(3, 190, 250, 640, 220, 260),
    hand: at(660, 350, 220, 230),
    seat: at(1220, 350, 230, 260),
    go: at(1105, 715, 300, 110),
    load: nowhere,
    hide: nowhere,
    about: nowhere,
    child: at(985, 370, 210, 240),
    kept: row(3, 150, 150, 330, 130, 130),
  },
  upright: {
    helpers: row(3, 162, 288, 1040, 250, 260),
    hand: at(190, 770, 250, 250),
    seat: at(600, 450, 252, 280),
    go: at(620, 800, 420, 160),
    load: nowhere,
    hide: nowhere,
    about: nowhere,
    child: at(330, 470, 230, 270),
    kept: row(3, 90, 110, 290, 100, 100),
  },
}
/** A worry on a string: three who hear it, and a place where it does not stay. */
const HELPERS: Layout = {
  wide: {
    helpers: row(3, 560, 290, 640, 250, 280),
    hand: at(850, 330, 230, 230),
    seat: nowhere,
    go: nowhere,
    load: at(330, 340, 220, 240),
    hide: at(1450, 650, 220, 250),
    about: nowhere,
    child: at(190, 660, 240, 260),
    kept: row(3, 1210, 120, 330, 90, 60),
  },
  upright: {
    helpers: row(3, 162, 288, 760, 252, 290),
    hand: at(700, 420, 280, 300),
    seat: nowhere,
    go: nowhere,
    load: at(400, 420, 254, 300),
    hide: at(700, 1060, 300, 252),
    about: nowhere,
    child: at(140, 450, 210, 250),
    kept: row(3, 110, 150, 1110, 110, 80),
  },
}
/** A gate that a basket lifts: five may try it, and the message stays outside. */
const GATE: Layout = {
  wide: {
    helpers: row(5, 150, 216, 690, 192, 230),
    hand: at(150, 390, 190, 210),
    seat: at(600, 400, 250, 240),
    go: at(1270, 515, 240, 300),
    load: nowhere,
    hide: nowhere,
    about: nowhere,
    child: at(1420, 690, 190, 220),
    kept: row(3, 640, 84, 250, 80, 80),
  },
  upright: {
    helpers: [...row(3, 160, 290, 890, 260, 194), ...row(2, 160, 290, 1098, 260, 194)],
    hand: at(120, 660, 180, 190),
    seat: at(190, 420, 250, 240),
    go: at(770, 655, 230, 250),
    load: nowhere,
    hide: nowhere,
    about: nowhere,
    child: at(740, 1094, 230, 180),
    kept: row(3, 420, 90, 290, 84, 84),
  },
}
/** A quiet word in a paper boat: it can go to anybody ashore, or out to whoever it is about. */
const ROPE: Layout = {
  wide: {
    helpers: row(4, 460, 250, 680, 220, 240),
    hand: at(640, 390, 200, 170),
    seat: nowhere,
    go: nowhere,
    load: at(330, 430, 200, 170),
    hide: nowhere,
    about: at(1280, 370, 230, 230),
    child: at(180, 670, 220, 250),
    kept: row(3, 800, 150, 490, 120, 120),
  },
  upright: {
    helpers: [...row(2, 240, 420, 850, 380, 210), ...row(2, 240, 420, 1084, 380, 210)],
    hand: at(450, 630, 280, 190),
    seat: nowhere,
    go: nowhere,
    load: at(180, 590, 280, 190),
    hide: nowhere,
    about: at(720, 400, 250, 230),
    child: at(150, 360, 200, 220),
    kept: row(3, 400, 110, 480, 90, 90),
  },
}
const LAYOUTS = { seat: SEAT, helpers: HELPERS, gate: GATE, rope: ROPE } as const
export const bringPlaces = (to: keyof typeof LAYOUTS, shape: Shape): BringPlaces => LAYOUTS[to][shape]
