// What holds for stones over a river, planks of a bridge and stones out of a backpack.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bears, isAside, mechanic, type PathData, type PathState, walkOf } from '../../../src/core/mechanics/path'
import { offered, TOYS, walked } from '../../fixtures/toys'

const PATHS = TOYS.filter(({ data }) => data.kind === 'path')
const walk = fc.record({ visit: fc.constantFrom<1 | 2>(1, 2), seed: fc.nat(99), steps: fc.array(fc.nat(997), { maxLength: 60 }) })
const NOTHING = { id: '', say: '', text: '' }

it('has a skin for each form', () => {
  expect(PATHS.map(({ data }) => (data as PathData).form).sort()).toEqual(['backpack', 'planks', 'river'])
})

describe.each(PATHS)('$name', (toy) => {
  const data = toy.data as PathData
  const everywhere = (check: (state: PathState) => void): void =>
    fc.assert(
      fc.property(walk, ({ visit, seed, steps }) => {
        check(walked(toy, visit, seed, steps) as unknown as PathState)
      }),
      { numRuns: 80 },
    )

  it('lets nobody stand on what was not turned over, or is not sound', () => {
    everywhere(({ board }) => {
      for (const id of board.gaps.slice(0, board.at)) {
        expect(board.turned).toContain(id)
        expect(bears(data, board, id)).toBe(true)
      }
    })
  })
  it('keeps whoever walks on the bank, on a stone, or across: nobody gets wet', () => {
    everywhere(({ board }) => {
      expect(board.at).toBeGreaterThanOrEqual(0)
      expect(board.at).toBeLessThanOrEqual(board.gaps.length + 1)
      if (board.at > 0 && board.at <= board.gaps.length) expect(board.gaps[board.at - 1]).not.toBeNull()
    })
  })
  it('takes no stone away for a try, and leaves each in one place', () => {
    everywhere((before) => {
      const places = ({ board }: PathState): string[] => board.row.map((id) => `${id} ${board.hand === id} ${board.gaps.indexOf(id)} ${isAside(board, id)}`)
      expect(before.board.gaps.filter((id) => id !== null && id === before.board.hand)).toEqual([])
      for (const action of offered(toy, before)) {
        const after = mechanic.act(data, before, action as never)
        expect(after.board.row).toEqual(before.board.row)
        if (after.misfits > before.misfits) expect(places(after)).toEqual(places(before))
      }
    })
  })
  it('is never wrong to hold one up', () => {
    everywhere((state) => {
      if (state.board.hand === null) return
      const after = mechanic.act(data, state, { do: 'check' })
      expect(after.misfits).toBe(state.misfits)
      expect(after.board.turned).toContain(state.board.hand)
      expect(mechanic.line(data, after, NOTHING).text).not.toBe('')
    })
  })
  it('has at least five stones and four gaps on each visit', () => {
    for (const visit of [1, 2] as const) {
      expect(data.stones.filter((stone) => stone.visit === 'both' || stone.visit === visit).length).toBeGreaterThanOrEqual(5)
      expect(walkOf(data, visit).gaps).toBeGreaterThanOrEqual(4)
    }
  })
  it('takes the last step only after its words were pressed', () => {
    everywhere(({ board }) => {
      if (data.vow && board.at > board.gaps.length) expect(board.isSaid).toBe(true)
    })
  })
})
