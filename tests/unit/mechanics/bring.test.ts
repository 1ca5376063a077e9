// What holds for "it takes two": a grown-up is always free, trying never makes a worry bigger, and the gate knows who is in its basket.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerOf,
  type BringAction,
  type BringData,
  type BringState,
  bringRounds,
  helperOf,
  helpersNow,
  isCalling,
  mechanic,
  roundNow,
  sizeNow,
} from '../../../src/core/mechanics/bring'
import { TOYS, walked } from '../../fixtures/toys'

const way = fc.record({ visit: fc.constantFrom<1 | 2>(1, 2), seed: fc.nat(99), steps: fc.array(fc.nat(997), { maxLength: 40 }) })

describe.each(TOYS.filter(({ data }) => data.kind === 'bring'))('$name', (of) => {
  const data = of.data as BringData
  const everywhere = (check: (state: BringState) => void): void =>
    fc.assert(
      fc.property(way, ({ visit, seed, steps }) => {
        check(walked(of, visit, seed, steps) as BringState)
      }),
    )
  const step = (state: BringState, action: BringAction): BringState => mechanic.act(data, state, action)

  it('always has a grown-up who is free', () => {
    everywhere((state) => {
      const round = roundNow(data, state)
      if (round) expect(round.answers.filter(({ by }) => answerOf(data, state, by) === 'takes').map(({ by }) => helperOf(data, by)?.role)).toContain('grown-up')
    })
  })
  it('is only ever taken by a grown-up', () => {
    everywhere(({ board }) => {
      for (const who of board.heard) expect(helperOf(data, who)?.role).toBe('grown-up')
      if (board.seat !== null) expect(helperOf(data, board.seat)?.role).toBe('grown-up')
      expect(board.heard).toHaveLength(board.round)
    })
  })
  it('never makes a worry bigger by trying, and hears a busy grown-up out the second time', () => {
    everywhere((state) => {
      const round = roundNow(data, state)
      if (!round) return
      for (const { by } of round.answers) {
        const held: BringState = { ...state, board: { ...state.board, hand: isCalling(data) ? by : round.id, seat: null } }
        const action: BringAction = isCalling(data) ? { do: 'sit' } : { do: 'give', to: by }
        const after = step(held, action)
        if (after.board.round === held.board.round) expect(sizeNow(data, after)).toBeLessThanOrEqual(sizeNow(data, held))
        if (answerOf(data, held, by) !== 'part' || helperOf(data, by)?.role !== 'grown-up') continue
        expect(answerOf(data, after, by)).toBe('takes')
      }
    })
  })
  it('opens for whoever sits, and for nobody else', () => {
    if (!isCalling(data)) return
    everywhere((state) => {
      const after = step(state, { do: 'go' })
      if (state.board.hand !== null || !roundNow(data, state)) expect(after).toBe(state)
      else if (state.board.seat === null) expect([after.misfits, after.board]).toEqual([state.misfits + 1, state.board])
      else expect(after.board.heard.at(-1)).toBe(state.board.seat)
    })
  })
  it('shows the same people from the same seed, in an order of its own', () => {
    const orders = new Set(
      Array.from({ length: 30 }, (_, seed) =>
        helpersNow(data, mechanic.start(data, 1, seed))
          .map(({ id }) => id)
          .join(),
      ),
    )
    expect(orders.size).toBeGreaterThan(2)
    const sets = new Set(
      Array.from({ length: 30 }, (_, seed) =>
        helpersNow(data, mechanic.start(data, 1, seed))
          .map(({ id }) => id)
          .sort()
          .join(),
      ),
    )
    expect(sets.size).toBe(1)
  })
  it('has somebody with full hands on a second visit, and other things to bring', () => {
    const [first, second] = ([1, 2] as const).map((visit) => bringRounds(data, visit).map(({ id }) => id))
    expect(second?.filter((id) => first?.includes(id))).toEqual([])
    let state = mechanic.start(data, 2, 1)
    let wereBusy = 0
    for (let action = mechanic.solve(data, state); action; action = mechanic.solve(data, state)) {
      wereBusy += helpersNow(data, state).filter(({ id, role }) => role === 'grown-up' && answerOf(data, state, id) === 'part').length
      state = step(state, action)
    }
    expect(wereBusy).toBeGreaterThan(0)
  })
})
