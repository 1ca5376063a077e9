// Where the sort toy's things are. Two big bodies stand beside the hand; three to five stand in a row above the ledge.
import type { Shape, Spot } from '../../layout/hotspot'

type Place = Omit<Spot, 'id'>
export interface SortPlaces {
  readonly source: Place
  readonly trays: readonly Place[]
  readonly ledge: readonly Place[]
  readonly hand: Place
  /** The rule card, or the sieve's mesh. */
  readonly card: Place
  readonly knock: Place
}
const at = (x: number, y: number, w: number, h: number): Place => ({ x, y, w, h })

const PAIR: Readonly<Record<Shape, SortPlaces>> = {
  wide: {
    source: at(165, 560, 220, 300),
    trays: [at(480, 400, 340, 330), at(1150, 400, 340, 330)],
    ledge: [430, 650, 870, 1090].map((x) => at(x, 700, 180, 190)),
    hand: at(815, 430, 230, 240),
    card: at(1390, 640, 220, 170),
    knock: at(1390, 440, 100, 100),
  },
  upright: {
    source: at(145, 1050, 250, 270),
    trays: [at(235, 410, 380, 350), at(665, 410, 380, 350)],
    ledge: [at(425, 1045, 252, 262), at(735, 1045, 252, 262), at(735, 755, 252, 262), at(165, 755, 252, 262)],
    hand: at(450, 755, 250, 262),
    card: at(450, 1180, 252, 40),
    knock: at(450, 1180, 252, 40),
  },
}
const ROW_Y = 375
const ROW = { 3: { x: 360, step: 440, w: 340 }, 4: { x: 260, step: 360, w: 290 }, 5: { x: 200, step: 300, w: 250 } } as const

function row(count: number): SortPlaces {
  const { x, step, w } = ROW[count as keyof typeof ROW] ?? ROW[5]
  return {
    source: at(140, 690, 210, 230),
    trays: Array.from({ length: count }, (_, i) => at(x + i * step, ROW_Y, w, 250)),
    ledge: [380, 624, 868, 1112].map((left) => at(left, 745, 220, 130)),
    hand: at(780, 590, 300, 130),
    card: at(1420, 600, 260, 130),
    knock: at(1060, 590, 180, 130),
  }
}
/** Upright: trays two across, then what is in hand, then the ledge, all wide enough for words. */
const COLUMN = { top: 240, high: 468, gap: 24 } as const
function column(count: number): SortPlaces {
  const rows = Math.ceil(count / 2)
  const { top, high, gap } = COLUMN
  const height = (high - (rows - 1) * gap) / rows
  const rowY = (i: number): number => top + height / 2 + i * (height + gap)
  return {
    source: at(105, 802, 180, 140),
    trays: Array.from({ length: count }, (_, i) => at(i % 2 === 0 ? 235 : 665, rowY(Math.floor(i / 2)), 400, height)),
    ledge: [at(231, 966, 414, 140), at(669, 966, 414, 140), at(231, 1130, 414, 140), at(669, 1130, 414, 140)],
    hand: at(412, 802, 380, 140),
    // Beside an odd tray there is room.
    card: count % 2 === 1 ? at(665, rowY(rows - 1), 400, 140) : at(755, 802, 250, 140),
    knock: at(755, 802, 250, 140),
  }
}

/** Two bodies are for small hands, so everything there is big. */
export function sortPlaces(trays: number, shape: Shape): SortPlaces {
  if (trays === 2) return PAIR[shape]
  return shape === 'wide' ? row(trays) : column(trays)
}
