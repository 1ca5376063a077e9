import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mechanic } from '../../../src/core/mechanics/mend'
import { holds, inTheWay, isOpenWay, listenersOf, type MendAction, type MendData, type MendState, PRICKLE, slotsOf, wordsOf } from '../../../src/core/mechanics/mend/message'
import { offered, TOYS, walked } from '../../fixtures/toys'

const walk = fc.record({ visit: fc.constantFrom<1 | 2>(1, 2), seed: fc.nat(99), steps: fc.array(fc.nat(997), { maxLength: 40 }) })
const messages = TOYS.filter(({ rules }) => rules.kind === 'mend')
const first = { id: 'first', say: 'nell', text: 'First.' }

describe.each(messages)('$name', (of) => {
  const data = of.data as MendData
  const anywhere = (check: (state: MendState) => void): void =>
    fc.assert(
      fc.property(walk, ({ visit, seed, steps }) => {
        check(walked(of, visit, seed, steps) as MendState)
      }),
    )
  const finished = (visit: 1 | 2): MendState => {
    let state = mechanic.start(data, visit, 1)
    for (let action = mechanic.solve(data, state); action; action = mechanic.solve(data, state)) state = mechanic.act(data, state, action)
    return state
  }

  it('lets it out if, and only if, every listener holds', () => {
    anywhere((state) => {
      if (state.board.at === 'gone') return
      const after = mechanic.act(data, state, { do: 'leave' })
      const everyone = listenersOf(data, state.visit).every(({ id }) => holds(data, state, id))
      expect(isOpenWay(data, state)).toBe(everyone)
      expect(after.board.at !== 'home' && after.misfits === state.misfits).toBe(everyone)
      if (!everyone) expect(after.board).toEqual(state.board)
    })
  })
  it('looks back once before it is gone: one press is a pause, and a pause can be taken back', () => {
    anywhere((state) => {
      if (state.board.at !== 'home' || !isOpenWay(data, state)) return
      const pause = mechanic.act(data, state, { do: 'leave' })
      expect(pause.board.at).toBe('out')
      expect(mechanic.isDone(data, pause)).toBe(false)
      expect(mechanic.act(data, pause, { do: 'put-back' }).board).toEqual({ ...state.board, open: null })
      expect(mechanic.act(data, pause, { do: 'leave' }).board.at).toBe('gone')
    })
  })
  it('freezes its words once it is gone, and nothing fetches it back', () => {
    const gone = finished(1)
    const actions: MendAction[] = [
      { do: 'undo' },
      { do: 'put-back' },
      { do: 'leave' },
      ...data.slots.flatMap((slot): MendAction[] => [{ do: 'open', slot: slot.id }, ...slot.tufts.map((tuft): MendAction => ({ do: 'put', tuft: tuft.id }))]),
    ]
    for (const action of [...actions, ...offered(of, gone)]) expect(mechanic.act(data, gone, action as MendAction).board).toEqual(gone.board)
  })
  it('wears soft words once they are put on, even if they are only nearly right', () => {
    for (const slot of data.slots)
      for (const tuft of slot.tufts) {
        const visit = slot.visit === 2 ? 2 : 1
        const open = mechanic.act(data, mechanic.start(data, visit, 1), { do: 'open', slot: slot.id })
        const after = mechanic.act(data, open, { do: 'put', tuft: tuft.id })
        expect(after.board.worn[slot.id]).toBe(tuft.id)
        for (const who of Object.keys(tuft.pokes)) expect(holds(data, after, who)).toBe(false)
        if (Object.keys(tuft.pokes).length > 0) expect(mechanic.line(data, after, first)).toBe(tuft.why)
      }
  })
  it('says a reason when it is too prickly, and lets a listener say what pokes them', () => {
    anywhere((state) => {
      const slot = inTheWay(data, state)
      if (!slot || state.board.at !== 'home') return
      const after = mechanic.act(data, state, { do: 'leave' })
      expect(mechanic.line(data, after, first)).toBe(wordsOf(slot, state.board).why)
      for (const { id, holds: words } of listenersOf(data, state.visit)) {
        const heard = mechanic.line(data, mechanic.act(data, state, { do: 'hear', listener: id }), first)
        expect(heard.say).toBe(id)
        expect(heard === words).toBe(holds(data, state, id))
      }
    })
  })
  it('comes with only prickles, as many as the book has', () => {
    for (const visit of [1, 2] as const) {
      const slots = slotsOf(data, visit)
      const state = mechanic.start(data, visit, 1)
      expect(slots).toHaveLength(data.stage === 'ks1' ? 2 : 4)
      expect(Object.values(state.board.worn).every((words) => words === PRICKLE)).toBe(true)
      for (const slot of slots) expect(slot.tufts.length).toBeGreaterThanOrEqual(2)
    }
  })
  it('hears a clue from a friend on the second visit', () => {
    const told = slotsOf(data, 2).filter((slot) => slot.clue)
    expect(told.length).toBeGreaterThan(0)
    for (const slot of told) expect(slot.tufts.some((tuft) => Object.keys(tuft.pokes).includes(slot.clue?.say ?? ''))).toBe(true)
  })
})
