// The rope round the sheet, laid strand by strand, so that it turns its corners without a seam.
import { Ink } from './ink'

const WIDE = 196
const HIGH = 283
const THICK = 2.7
const CORNER = 7
const LAY = 3

interface Spot {
  readonly x: number
  readonly y: number
  /** Which way the rope runs here, in radians. */
  readonly turn: number
}

const inset = THICK / 2 + 0.2
const acrossMm = WIDE - 2 * inset - 2 * CORNER
const downMm = HIGH - 2 * inset - 2 * CORNER
const bendMm = (Math.PI / 2) * CORNER
const roundMm = 2 * (acrossMm + downMm) + 4 * bendMm

/** The rope's middle line, clockwise from the top left. */
function spotAt(mm: number): Spot {
  let left = mm
  const left0 = inset
  const right = WIDE - inset
  const top = inset
  const bottom = HIGH - inset
  const straights: readonly (readonly [number, number, number, number])[] = [
    [left0 + CORNER, top, 0, acrossMm],
    [right, top + CORNER, Math.PI / 2, downMm],
    [right - CORNER, bottom, Math.PI, acrossMm],
    [left0, bottom - CORNER, -Math.PI / 2, downMm],
  ]
  for (const [x, y, turn, long] of straights) {
    if (left <= long) return { x: x + Math.cos(turn) * left, y: y + Math.sin(turn) * left, turn }
    left -= long
    if (left <= bendMm) {
      const swing = left / CORNER
      const endX = x + Math.cos(turn) * long
      const endY = y + Math.sin(turn) * long
      // the bend's centre lies to the right hand of somebody walking clockwise
      const centreX = endX - Math.sin(turn) * CORNER
      const centreY = endY + Math.cos(turn) * CORNER
      return { x: centreX + Math.sin(turn + swing) * CORNER, y: centreY - Math.cos(turn + swing) * CORNER, turn: turn + swing }
    }
    left -= bendMm
  }
  return spotAt(0)
}

const mm = (value: number): string => value.toFixed(2)

/** `aside` is to the right of the way: into the sheet. */
function beside(along: number, aside: number): string {
  const spot = spotAt((along + roundMm) % roundMm)
  return `${mm(spot.x - Math.sin(spot.turn) * aside)} ${mm(spot.y + Math.cos(spot.turn) * aside)}`
}

function strands(): string {
  const count = Math.round(roundMm / LAY)
  const step = roundMm / count
  const edge = THICK / 2
  return Array.from({ length: count }, (_, n) => {
    const here = n * step
    return `M${beside(here - step * 0.62, -edge)}C${beside(here + step * 0.3, -edge)} ${beside(here - step * 0.3, edge)} ${beside(here + step * 0.62, edge)}`
  }).join('')
}

const STRANDS = strands()

export function Rope() {
  const outer = { x: 0.2, y: 0.2, width: WIDE - 0.4, height: HIGH - 0.4, rx: CORNER + THICK / 2 }
  const inner = { x: 0.2 + THICK, y: 0.2 + THICK, width: WIDE - 0.4 - 2 * THICK, height: HIGH - 0.4 - 2 * THICK, rx: CORNER - THICK / 2 }
  return (
    <Ink class="pl-rope" wide={WIDE} high={HIGH} pen={0.32} isStretched>
      <rect {...outer} />
      <rect {...inner} />
      <path d={STRANDS} />
    </Ink>
  )
}

/** The back is a grown-up's paper: one quiet line inside another. */
export function PlainFrame() {
  return (
    <Ink class="pl-rope" wide={WIDE} high={HIGH} pen={0.55} isStretched>
      <rect x="0.4" y="0.4" width={WIDE - 0.8} height={HIGH - 0.8} rx="6" />
      <rect x="1.9" y="1.9" width={WIDE - 3.8} height={HIGH - 3.8} rx="4.7" stroke-width=".22" />
    </Ink>
  )
}
