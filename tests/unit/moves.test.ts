import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alongPath, type MoveSpec, postureAt } from '../../src/stage/moves'

const home = { x: 400, y: 300 }
const PATH = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
] as const
const MOVES: readonly MoveSpec[] = [
  { kind: 'bob', by: 6, rockDeg: 3, ms: 4000 },
  { kind: 'sway', deg: 5, ms: 3000 },
  { kind: 'turn', degPerS: 14 },
  { kind: 'drift', from: -200, to: 1800, ms: 90_000 },
  { kind: 'fly', path: PATH, ms: 40_000, frames: ['up', 'down'], flapMs: 260 },
  { kind: 'rise', by: 80, drift: 20, ms: 6000 },
]

describe('how things of a place move', () => {
  it.each(MOVES)('with calm motion $kind is the same picture at any two moments', (move) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), fc.integer({ min: 0, max: 1e7 }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b, phase) => {
        expect(postureAt([move], home, a, phase, true)).toEqual(postureAt([move], home, b, phase, true))
      }),
    )
  })
  it.each(MOVES)('otherwise $kind moves', (move) => {
    expect(postureAt([move], home, 500, 0.1, false)).not.toEqual(postureAt([move], home, 1900, 0.1, false))
  })
  it('floats no further than it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), (t) => {
        const { y, turnDeg } = postureAt([MOVES[0] as MoveSpec], home, t, 0.3, false)
        expect(Math.abs(y - home.y)).toBeLessThanOrEqual(6)
        expect(Math.abs(turnDeg)).toBeLessThanOrEqual(3)
      }),
    )
  })
  it('a drifting thing sets out from home and stays between its ends', () => {
    const drift = [MOVES[3] as MoveSpec]
    expect(postureAt(drift, home, 0, 0, false).x).toBeCloseTo(home.x)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), (t) => {
        const { x } = postureAt(drift, home, t, 0.7, false)
        expect(x).toBeGreaterThanOrEqual(-200)
        expect(x).toBeLessThanOrEqual(1800)
      }),
    )
  })
  it('a bird goes through every point of its path and faces where it goes', () => {
    PATH.forEach(([x, y], i) => {
      const [px, py] = alongPath(PATH, i / PATH.length)
      expect([px, py]).toEqual([expect.closeTo(x), expect.closeTo(y)])
    })
    const fly = [MOVES[4] as MoveSpec]
    expect(postureAt(fly, home, 5000, 0, false).isFlipped).toBe(false)
    expect(postureAt(fly, home, 25_000, 0, false).isFlipped).toBe(true)
  })
  it('smoke is never seen to begin or end', () => {
    const rise = [MOVES[5] as MoveSpec]
    expect(postureAt(rise, home, 0, 0, false).alpha).toBeCloseTo(0)
    expect(postureAt(rise, home, 5999, 0, false).alpha).toBeLessThan(0.01)
  })
})
