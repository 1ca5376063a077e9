// Where the build toy's things are: what is built above, what it is built of below, the lever to the right.
import type { Shape, Spot } from '../../layout/hotspot'
import type { BuildData } from '../build'

type Place = Omit<Spot, 'id'>
interface At {
  readonly x: number
  readonly y: number
}
export interface BuildPlaces {
  readonly slots: readonly Place[]
  readonly tiles: readonly Place[]
  readonly lever: Place
  /** Where the marble sets out, where it is at each slot, and where it ends. */
  readonly from: At
  readonly way: readonly At[]
  readonly end: At
  /** Who listens. */
  readonly listener: At
  /** Drums: the picture, and the keys that take no letters. */
  readonly picture: Place
  readonly keys: Place
}
const at = (x: number, y: number, w: number, h: number): Place => ({ x, y, w, h })
const four = <T>(make: (i: number) => T): T[] => [0, 1, 2, 3].map(make)
const three = <T>(make: (i: number) => T): T[] => [0, 1, 2].map(make)

const NOWHERE = at(0, 0, 0, 0)
const ROW_OF_EIGHT = [0, 1, 2, 3, 4, 5, 6, 7]
/** Eight tiles in two rows with the lever beside them; upright, nine cells of which the lever is the last. */
const BELOW: Readonly<Record<Shape, Pick<BuildPlaces, 'tiles' | 'lever' | 'picture' | 'keys'>>> = {
  wide: { tiles: ROW_OF_EIGHT.map((i) => at(190 + (i % 4) * 364, i < 4 ? 604 : 746, 340, 118)), lever: at(1526, 640, 120, 300), picture: NOWHERE, keys: NOWHERE },
  upright: {
    tiles: ROW_OF_EIGHT.map((i) => at(158 + (i % 3) * 292, 756 + Math.floor(i / 3) * 166, 268, 142)),
    lever: at(742, 1088, 268, 142),
    picture: NOWHERE,
    keys: NOWHERE,
  },
}
const UPRIGHT_SLOTS = [at(180, 346, 310, 142), at(520, 346, 310, 142), at(180, 576, 310, 142), at(520, 576, 310, 142)]
const LAYOUTS: Readonly<Record<BuildData['form'], Readonly<Record<Shape, BuildPlaces>>>> = {
  run: {
    wide: {
      ...BELOW.wide,
      slots: four((i) => at(300 + i * 280, 272 + i * 34, 256, 112)),
      from: { x: 188, y: 188 },
      way: four((i) => ({ x: 300 + i * 280, y: 272 + i * 34 })),
      end: { x: 1400, y: 500 },
      listener: { x: 1480, y: 330 },
    },
    upright: {
      ...BELOW.upright,
      slots: UPRIGHT_SLOTS,
      from: { x: 40, y: 300 },
      way: UPRIGHT_SLOTS.map(({ x, y }) => ({ x, y })),
      end: { x: 740, y: 610 },
      listener: { x: 792, y: 380 },
    },
  },
  signpost: {
    wide: {
      slots: three((i) => at(350 + i * 350, 470 - i * 40, 310, 165)),
      tiles: four((i) => at(180 + i * 314, 724, 290, 170)),
      lever: at(1440, 724, 220, 170),
      from: { x: 110, y: 590 },
      way: three((i) => ({ x: 350 + i * 350, y: 590 - i * 26 })),
      end: { x: 1330, y: 530 },
      listener: { x: 1440, y: 380 },
      picture: NOWHERE,
      keys: NOWHERE,
    },
    upright: {
      slots: three((i) => at(150 + i * 300, 520, 276, 250)),
      tiles: [at(150, 794, 276, 250), at(450, 794, 276, 250), at(150, 1068, 276, 250), at(450, 1068, 276, 250)],
      lever: at(750, 1036, 276, 200),
      from: { x: 60, y: 372 },
      way: three((i) => ({ x: 150 + i * 250, y: 366 })),
      end: { x: 770, y: 366 },
      listener: { x: 830, y: 300 },
      picture: NOWHERE,
      keys: NOWHERE,
    },
  },
  drums: {
    wide: {
      slots: three((i) => at(200 + i * 290, 350, 260, 290)),
      tiles: [],
      lever: at(1040, 350, 130, 290),
      from: { x: 200, y: 640 },
      way: three((i) => ({ x: 200 + i * 290, y: 640 })),
      end: { x: 1180, y: 640 },
      listener: { x: 1500, y: 690 },
      picture: at(1350, 390, 400, 400),
      keys: at(1350, 726, 300, 150),
    },
    upright: {
      slots: three((i) => at(158 + i * 292, 360, 268, 220)),
      tiles: [],
      lever: at(740, 720, 240, 220),
      from: { x: 140, y: 560 },
      way: three((i) => ({ x: 158 + i * 292, y: 560 })),
      end: { x: 780, y: 560 },
      listener: { x: 780, y: 1080 },
      picture: at(300, 880, 470, 450),
      keys: at(740, 950, 260, 150),
    },
  },
  helpmap: {
    wide: {
      ...BELOW.wide,
      slots: four((i) => at(270 + i * 336, 416, 308, 106)),
      from: { x: 60, y: 508 },
      way: four((i) => ({ x: 270 + i * 336, y: 508 })),
      end: { x: 1500, y: 508 },
      listener: { x: 1510, y: 330 },
    },
    upright: {
      ...BELOW.upright,
      slots: UPRIGHT_SLOTS.map(({ y }, i) => at(i % 2 === 0 ? 292 : 742, y, 264, 142)),
      from: { x: 40, y: 446 },
      way: UPRIGHT_SLOTS.map(({ y }, i) => ({ x: i % 2 === 0 ? 86 : 536, y: y + 96 })),
      end: { x: 870, y: 672 },
      listener: { x: 450, y: 460 },
    },
  },
  hill: {
    wide: {
      ...BELOW.wide,
      slots: four((i) => at(260 + i * 320, 452, 292, 120)),
      from: { x: 70, y: 480 },
      way: four((i) => ({ x: 260 + i * 320, y: 250 })),
      end: { x: 1450, y: 470 },
      listener: { x: 1500, y: 320 },
    },
    upright: {
      ...BELOW.upright,
      slots: UPRIGHT_SLOTS.map((_, i) => at(i % 2 === 0 ? 226 : 674, i < 2 ? 376 : 596, 424, 142)),
      from: { x: 30, y: 400 },
      way: UPRIGHT_SLOTS.map((_, i) => ({ x: i % 2 === 0 ? 226 : 674, y: i < 2 ? 262 : 482 })),
      end: { x: 860, y: 640 },
      listener: { x: 450, y: 300 },
    },
  },
}
export const buildPlaces = ({ form }: BuildData, shape: Shape): BuildPlaces => LAYOUTS[form][shape]
