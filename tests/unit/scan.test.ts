import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SCAN_START, type Scan, STOPS_AT_ONCE, scanMore, scanned, scanOn } from '../../src/core/scan/scan'

/** Every stop that is offered when "more" is always taken. */
function walk(count: number): (number | 'more' | undefined)[] {
  const seen: (number | 'more' | undefined)[] = []
  let scan: Scan = SCAN_START
  for (let i = 0; i < count * 3 + 10; i++) {
    scan = scanOn(scan, count)
    const offered = scanned(scan, count)
    seen.push(offered)
    if (offered === 'more') scan = scanMore(scan, count)
  }
  return seen
}

describe('scanning for one switch', () => {
  it('offers each of a short list in turn, endlessly, without "more"', () => {
    expect(walk(3).slice(0, 7)).toEqual([0, 1, 2, 0, 1, 2, 0])
  })
  it('offers seven, then "more", then the rest', () => {
    expect(walk(9).slice(0, 12)).toEqual([0, 1, 2, 3, 4, 5, 6, 'more', 7, 8, 'more', 0])
  })
  it('reaches everything there is, never more than eight presses of waiting apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const seen = walk(count)
        expect(new Set(seen.filter((each) => typeof each === 'number')).size).toBe(count)
        const waits = seen.map((each, i) => (each === 'more' ? i : -1)).filter((i) => i >= 0)
        for (const [i, at] of waits.entries()) expect(at - (waits[i - 1] ?? -1)).toBeLessThanOrEqual(STOPS_AT_ONCE + 1)
      }),
    )
  })
  it('begins anew where the list has become shorter, and rests where it is empty', () => {
    expect(scanned(scanOn({ group: 3, at: 5 }, 4), 4)).toBe(0)
    expect(scanned(scanOn(SCAN_START, 0), 0)).toBeUndefined()
  })
})
