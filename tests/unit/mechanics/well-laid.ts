// Where hotspots may be: the laws of the stage, for the tests of every kind.
import { expect } from 'vitest'
import { LEAST_UNITS, type Shape, STAGE_UNITS } from '../../../src/core/layout/hotspot'
import type { Touch } from '../../../src/core/play/touch'

const GAP = 24
const SPOKEN: Readonly<Record<Shape, number>> = { wide: 150, upright: 230 }
const WRISTS = 820
const BEACON = { left: 1440, bottom: 160 }
/** Big enough, apart, inside the stage, and clear of what is said, of wrists and of the beacon. */
export function expectWellLaid(all: readonly Touch<unknown>[], shape: Shape, stage: 'ks1' | 'ks2'): void {
  const edges = all.map(({ id, spot: { x, y, w, h } }) => ({ id, left: x - w / 2, right: x + w / 2, top: y - h / 2, bottom: y + h / 2 }))
  edges.forEach((one, i) => {
    expect(Math.min(one.right - one.left, one.bottom - one.top), one.id).toBeGreaterThanOrEqual(LEAST_UNITS[stage][shape])
    expect(one.left, one.id).toBeGreaterThanOrEqual(0)
    expect(one.right, one.id).toBeLessThanOrEqual(STAGE_UNITS[shape].w)
    expect(one.top, one.id).toBeGreaterThanOrEqual(SPOKEN[shape])
    expect(one.bottom, one.id).toBeLessThanOrEqual(shape === 'wide' ? WRISTS : STAGE_UNITS.upright.h)
    if (shape === 'wide') expect(one.right > BEACON.left && one.top < BEACON.bottom, one.id).toBe(false)
    for (const other of edges.slice(i + 1)) {
      const apart = Math.max(other.left - one.right, one.left - other.right, other.top - one.bottom, one.top - other.bottom)
      expect(apart, `${one.id} and ${other.id}`).toBeGreaterThanOrEqual(GAP)
    }
  })
}
