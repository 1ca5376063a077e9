// Where the stack toy's things are: the tray of supports, the places they hold up, and on the right what is to be held and who sits next.
import type { Shape, Spot } from '../../layout/hotspot'

export type Place = Omit<Spot, 'id'>
export interface StackPlaces {
  readonly tray: readonly Place[]
  readonly hand: Place | undefined
  /** Legs from the left, or rungs from the ground. */
  readonly sockets: readonly Place[]
  /** The words of what stands in one. */
  readonly tags: readonly Place[]
  readonly claim: Place
  readonly sit: Place
  readonly check: Place
  /** Middle of the seat; the foot of the ladder's parcel. */
  readonly seat: { readonly x: number; readonly y: number }
  /** Where whoever sits next waits. */
  readonly next: { readonly x: number; readonly y: number }
  readonly cushion: { readonly x: number; readonly y: number }
}
const at = (x: number, y: number, w: number, h: number): Place => ({ x, y, w, h })
const grid = (xs: readonly number[], ys: readonly number[], w: number, h: number): Place[] => ys.flatMap((y) => xs.map((x) => at(x, y, w, h)))

const WIDE = {
  tray: grid([150, 424], [390, 544, 698], 250, 130),
  hand: at(900, 758, 320, 112),
  claim: at(1410, 270, 330, 170),
  sit: at(1466, 740, 216, 150),
  check: at(1185, 758, 190, 112),
  next: { x: 1466, y: 640 },
}
const UPRIGHT = {
  tray: grid([232, 668], [806, 970, 1126], 412, 140),
  hand: undefined,
  claim: at(190, 310, 340, 140),
  sit: at(774, 310, 220, 140),
  check: at(512, 310, 256, 140),
  next: { x: 774, y: 236 },
}
const PLACES: Readonly<Record<'stool' | 'ladder', Readonly<Record<Shape, StackPlaces>>>> = {
  stool: {
    wide: {
      ...WIDE,
      sockets: [680, 900, 1120].map((x) => at(x, 530, 190, 260)),
      tags: [680, 900, 1120].map((x) => at(x, 596, 190, 116)),
      seat: { x: 900, y: 362 },
      cushion: { x: 1268, y: 706 },
    },
    upright: {
      ...UPRIGHT,
      sockets: [170, 450, 730].map((x) => at(x, 616, 254, 190)),
      tags: [170, 450, 730].map((x) => at(x, 640, 254, 140)),
      seat: { x: 450, y: 446 },
      cushion: { x: 824, y: 486 },
    },
  },
  ladder: {
    wide: {
      ...WIDE,
      sockets: [616, 496, 376].map((y) => at(850, y, 400, 96)),
      tags: [616, 496, 376].map((y) => at(810, y, 320, 92)),
      seat: { x: 1100, y: 706 },
      cushion: { x: 1264, y: 706 },
    },
    upright: {
      ...UPRIGHT,
      sockets: [638, 474, 310].map((y) => at(220, y, 380, 140)),
      tags: [638, 474, 310].map((y) => at(158, y, 256, 140)),
      claim: at(745, 310, 270, 140),
      check: at(745, 474, 270, 140),
      sit: at(745, 638, 270, 140),
      seat: { x: 356, y: 716 },
      cushion: { x: 520, y: 700 },
    },
  },
}
export const stackPlaces = (form: 'stool' | 'ladder', shape: Shape): StackPlaces => PLACES[form][shape]
