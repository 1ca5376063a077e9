// Where the mend toy's things are. Small hands get two words and a half door with a friend in it; bigger ones get four words, and three who hold a blanket.
import type { Shape, Spot } from '../../layout/hotspot'

type Place = Omit<Spot, 'id'>
export interface MendPlaces {
  /** The words it wears, from top to bottom. */
  readonly slots: readonly Place[]
  readonly listeners: readonly Place[]
  readonly leave: Place
  /** Where the tufts of the slot that is open stand. */
  tufts(open: number, count: number): readonly Place[]
}
const at = (x: number, y: number, w: number, h: number): Place => ({ x, y, w, h })
const rows = (count: number, x: number, y: number, step: number, w: number, h: number): Place[] => Array.from({ length: count }, (_, i) => at(x, y + i * step, w, h))

const DOOR: Readonly<Record<Shape, MendPlaces>> = {
  wide: {
    slots: rows(2, 560, 410, 192, 350, 166),
    listeners: [at(1330, 330, 250, 210)],
    leave: at(1330, 640, 300, 330),
    tufts: (open, count) => [at(205, 410 + open * 192, 300, 166), at(925, 410 + open * 192, 300, 166)].slice(0, count),
  },
  upright: {
    slots: rows(2, 246, 494, 232, 396, 208),
    listeners: [at(700, 385, 300, 252)],
    leave: at(700, 680, 300, 290),
    tufts: (_open, count) => [at(232, 1010, 412, 220), at(668, 1010, 412, 220)].slice(0, count),
  },
}
const FOUR = 4
const WIDE_SLOTS = rows(FOUR, 330, 330, 130, 440, 104)
const pairs = (y: number, w: number): Place[] => [at(232, y, w, 140), at(668, y, w, 140), at(232, y + 156, w, 140), at(668, y + 156, w, 140)]
const TALL_SLOTS = pairs(650, 412)
const BLANKET: Readonly<Record<Shape, MendPlaces>> = {
  wide: {
    slots: WIDE_SLOTS,
    listeners: [at(1084, 384, 160, 164), at(1300, 340, 170, 164), at(1506, 384, 160, 164)],
    leave: at(1300, 602, 540, 220),
    tufts: (_open, count) => rows(count, 777, 395, 130, 390, 104),
  },
  upright: {
    slots: TALL_SLOTS,
    listeners: [at(300, 304, 190, 140), at(520, 304, 190, 140), at(740, 304, 190, 140)],
    leave: at(520, 460, 620, 140),
    tufts: (_open, count) => pairs(970, 412).slice(0, count),
  },
}
export const mendPlaces = (wayOut: 'door' | 'blanket', shape: Shape): MendPlaces => (wayOut === 'door' ? DOOR : BLANKET)[shape]
