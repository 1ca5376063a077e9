// How a person comes in from the side and goes out again: paper puppets hop, wheels roll. Pure: a share of the way in, a place on it out.

export interface OnTheWay {
  /** Units from its stand. */
  readonly x: number
  readonly rise: number
  readonly leanDeg: number
}
export type Gait = 'hops' | 'rolls'

const STRIDE_UNITS = 105
const HOP = { rise: 15, leanDeg: 3 }
const MARGIN_UNITS = 150
const WAY = { leastMs: 500, mostMs: 1500, msPerUnit: 1.9 }

/** `share` is 0 outside and 1 on the stand; `fromX` is how far outside is, to the left (below 0) or right. */
export function onTheWay(share: number, fromX: number, gait: Gait): OnTheWay {
  const k = Math.min(1, Math.max(0, share))
  const gone = 1 - (1 - k) ** 1.6 // it slows down as it arrives
  const x = fromX * (1 - gone)
  if (gait === 'rolls' || k === 1) return { x, rise: 0, leanDeg: 0 }
  const step = gone * Math.max(2, Math.round(Math.abs(fromX) / STRIDE_UNITS))
  return { x, rise: HOP.rise * Math.abs(Math.sin(Math.PI * step)), leanDeg: HOP.leanDeg * Math.sin(Math.PI * step) }
}

/** How far out a stand's way begins: behind the nearer edge, left or right, by the person's own width. */
export function wayOut(standX: number, scale: number, edges: { readonly left: number; readonly right: number }): number {
  const [left, right] = [standX - edges.left, edges.right - standX]
  return left <= right ? -(left + MARGIN_UNITS * scale) : right + MARGIN_UNITS * scale
}

/** How long it takes. */
export const wayMs = (fromX: number): number => Math.min(WAY.mostMs, Math.max(WAY.leastMs, Math.abs(fromX) * WAY.msPerUnit))
