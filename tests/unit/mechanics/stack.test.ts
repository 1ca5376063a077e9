import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mechanic, type StackAction, type StackData, type StackState, stackSupports, supportOf, unchecked } from '../../../src/core/mechanics/stack'
import { holds, lean, looks, worths } from '../../../src/core/mechanics/stack/holds'
import { offered, TOYS, type ToyUnderTest, walked } from '../../fixtures/toys'

const STACKS = TOYS.filter(({ data }) => data.kind === 'stack')
const walk = fc.record({ visit: fc.constantFrom<1 | 2>(1, 2), seed: fc.nat(99), steps: fc.array(fc.nat(997), { maxLength: 60 }) })

it('is written as a stool and as a ladder', () => {
  expect(STACKS.map(({ name }) => name).sort()).toEqual(['ks2-check-sources', 'ks2-people-i-know'])
})
it('leans to where nothing holds', () => {
  expect(lean(['oak', 'oak', 'oak'])).toBe(0)
  expect(lean(['oak', 'oak', 'none'])).toBeGreaterThan(0)
  expect(lean(['none', 'oak', 'oak'])).toBeLessThan(0)
  expect(lean(['oak', 'jelly', 'paper'])).toBe(2)
  expect(lean(['none', 'none', 'oak'])).toBe(-2)
})

describe.each(STACKS)('$name', (of: ToyUnderTest) => {
  const data = of.data as StackData
  const everywhere = (check: (state: StackState) => void): void =>
    fc.assert(
      fc.property(walk, ({ visit, seed, steps }) => {
        check(walked(of, visit, seed, steps) as unknown as StackState)
      }),
      { numRuns: 80 },
    )
  const after = (state: StackState, action: unknown): StackState => mechanic.act(data, state, action as StackAction)

  it('stands if, and only if, enough different sources of oak hold it', () => {
    everywhere((state) => {
      const sound = state.board.sockets.map((id) => supportOf(data, id)).filter((support) => support && support.stuff === 'oak' && !support.check)
      const count = data.needs.distinct ? new Set(sound.map((support) => support?.source)).size : sound.length
      expect(holds(data, state.board)).toBe(count >= data.needs.supports)
      const sat = after({ ...state, board: { ...state.board, isHeld: false } }, { do: 'sit' })
      expect(sat.board.isHeld).toBe(count >= data.needs.supports)
    })
  })
  it('changes no leg by sitting, however often', () => {
    everywhere((state) => {
      const { isHeld: _before, ...board } = state.board
      const { isHeld: _after, ...still } = after(after(state, { do: 'sit' }), { do: 'sit' }).board
      expect(still).toEqual(board)
    })
  })
  it('loses nothing and doubles nothing', () => {
    everywhere(({ board, visit }) => {
      const all = stackSupports(data, visit).map((support) => support.id)
      expect([...board.tray].sort()).toEqual([...all].sort())
      const used = [board.hand, ...board.sockets].filter((id) => id !== null)
      expect(new Set(used).size).toBe(used.length)
      for (const id of used) expect(all).toContain(id)
    })
  })
  it('never lets two of one source hold', () => {
    everywhere(({ board }) => {
      const found = worths(data, board)
      const sources = board.sockets.flatMap((id, i) => (found[i] === 'oak' ? [supportOf(data, id)?.source] : []))
      if (data.needs.distinct) expect(new Set(sources).size).toBe(sources.length)
    })
  })
  it('shows what was looked at closely as soft, and holds no more than it did', () => {
    everywhere((state) => {
      const close = unchecked(data, state.board)
      if (!close) return
      const checked = after(state, { do: 'check' })
      expect(holds(data, checked.board)).toBe(holds(data, state.board))
      const place = checked.board.sockets.indexOf(close.id)
      if (place >= 0) expect(looks(data, checked.board)[place]).toBe('jelly')
    })
  })
  it('has something old or borrowed on the second visit, and enough that is fresh', () => {
    const second = stackSupports(data, 2)
    expect(second.some((support) => support.check)).toBe(true)
    expect(second.filter((support) => support.stuff === 'oak' && !support.check).length).toBeGreaterThanOrEqual(data.needs.supports)
    expect(stackSupports(data, 1).length).toBe(6)
    expect(second.length).toBe(6)
  })
  it('lets Sit be pressed at any time', () => {
    everywhere((state) => expect(offered(of, state)).toContainEqual({ do: 'sit' }))
  })
  it('lays the cards out by the seed, and asks the same', () => {
    const orders = new Set(Array.from({ length: 30 }, (_, seed) => mechanic.start(data, 1, seed).board.tray.join()))
    expect(orders.size).toBeGreaterThan(5)
  })
})
