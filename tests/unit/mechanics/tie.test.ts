// What holds for "tug, and someone tugs back": a thread has one far end, it is its maker's, and nobody is left without who should hear.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mechanic, type TieAction, type TieData, type TieState, thingNow, tieThings, unheard } from '../../../src/core/mechanics/tie'
import { TOYS, walked } from '../../fixtures/toys'

const way = fc.record({ visit: fc.constantFrom<1 | 2>(1, 2), seed: fc.nat(99), steps: fc.array(fc.nat(997), { maxLength: 40 }) })

describe.each(TOYS.filter(({ data }) => data.kind === 'tie'))('$name', (of) => {
  const data = of.data as TieData
  const everywhere = (check: (state: TieState) => void): void =>
    fc.assert(
      fc.property(way, ({ visit, seed, steps }) => {
        check(walked(of, visit, seed, steps) as TieState)
      }),
    )
  const step = (state: TieState, action: TieAction): TieState => mechanic.act(data, state, action)

  it('ties a thing only to whoever made it', () => {
    everywhere(({ board }) => {
      for (const [id, to] of Object.entries(board.tied)) expect(thingNow(data, board, id)?.makers).toContain(to)
    })
  })
  it('is done when each thread is at its maker and nobody is without', () => {
    everywhere((state) => {
      const all = tieThings(data, state.visit).every(({ id }) => id in state.board.tied)
      expect(mechanic.isDone(data, state)).toBe(all && unheard(data, state).length === 0)
    })
  })
  it('is in the hand or tied, never both', () => {
    everywhere(({ board }) => {
      if (board.hand !== null) expect(Object.keys(board.tied)).not.toContain(board.hand)
    })
  })
  it('changes nothing when it is played', () => {
    everywhere((state) => {
      for (const action of [{ do: 'play' } as const, ...Object.keys(state.board.tied).map((thing) => ({ do: 'pluck', thing }) as const)]) {
        const after = step(state, action)
        expect([after.board, after.past, after.misfits]).toEqual([state.board, state.past, state.misfits])
      }
    })
  })
  it('swaps what names nobody for something that does, and keeps what has a name', () => {
    everywhere((state) => {
      const held = thingNow(data, state.board, state.board.hand)
      if (!held) return
      const after = step(state, { do: 'swap' })
      const isOffered = mechanic.touches(data, state, 'wide').some(({ id }) => id === 'box')
      if (!isOffered) expect(after).toBe(state)
      else if (held.makers.length > 0) expect([after.board, after.misfits]).toEqual([state.board, state.misfits + 1])
      else expect(thingNow(data, after.board, held.id)?.makers.length).toBeGreaterThan(0)
    })
  })
  it('asks for the box on a second visit, and for each maker that is there to be named', () => {
    expect(tieThings(data, 1).every(({ makers }) => makers.length > 0)).toBe(true)
    expect(tieThings(data, 2).filter(({ makers }) => makers.length === 0)).toHaveLength(1)
  })
  it('a seed changes where makers stand, never who they are', () => {
    const rows = Array.from({ length: 30 }, (_, seed) => mechanic.start(data, 1, seed).board.makers)
    expect(new Set(rows.map((row) => row.join())).size).toBeGreaterThan(2)
    expect(new Set(rows.map((row) => [...row].sort().join())).size).toBe(1)
  })
})
