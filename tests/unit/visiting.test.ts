// A guest in another toy: the host waits as it lies, and is handed back as it was.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { VisitingState } from '../../src/core/play/visiting'
import { offered, TOYS, UNDO, walked } from '../fixtures/toys'

const GUESTS = TOYS.filter(({ data }) => data.over)
const walk = fc.record({ visit: fc.constant<2>(2), seed: fc.nat(99), steps: fc.array(fc.nat(997), { maxLength: 60 }) })

it('there is a toy that comes as a guest', () => expect(GUESTS.map(({ name }) => name)).toContain('ks2-minimise-and-tell'))

it.each(GUESTS)('$name leaves its host alone', (of) => {
  const { rules, data } = of
  let visits = 0
  fc.assert(
    fc.property(walk, ({ visit, seed, steps }) => {
      const state = walked(of, visit, seed, steps) as VisitingState
      if (!state.isGuestThere) return
      visits += 1
      for (const action of offered(of, state)) {
        if (action.do === UNDO.do) continue
        const after = rules.act(data, state, action) as VisitingState
        expect(after.host).toBe(state.host)
      }
    }),
  )
  expect(visits).toBeGreaterThan(0)
})

it.each(GUESTS)('$name goes, and then the host is played to its end', (of) => {
  const { rules, data } = of
  let state = rules.start(data, 2, 1) as VisitingState
  const seen: string[] = []
  for (let action = rules.solve(data, state); action; action = rules.solve(data, state)) {
    seen.push(state.isGuestThere ? 'guest' : 'host')
    state = rules.act(data, state, action) as VisitingState
  }
  expect(seen.join(' ')).toMatch(/^(host )+(guest )+(host ?)+$/)
  expect(rules.isDone(data, state)).toBe(true)
})

it.each(TOYS.filter(({ rules }) => rules.softened))('$name asks for fewer presses when it is softened, and for the same things', (of) => {
  const { rules, data } = of
  const presses = (asked: typeof data): number => {
    let count = 0
    let state = rules.start(asked, 1, 1)
    for (let action = rules.solve(asked, state); action; action = rules.solve(asked, state), count++) state = rules.act(asked, state, action)
    return count
  }
  expect(presses(rules.softened?.(data))).toBeLessThanOrEqual(presses(data))
})
