import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLevels, toysOf } from '../../../src/content/vite-plugin'
import { type ArrangeAction, type ArrangeData, type ArrangeState, arrangeThings, inTheWay, mechanic } from '../../../src/core/mechanics/arrange'
import { matching } from '../../../src/core/mechanics/arrange/matching'
import { arrangeForm } from '../../../src/core/mechanics/forms/arrange'

const toys = toysOf(readLevels('.')).flatMap(({ mechanic: { data } }) => (data.kind === 'arrange' ? [data as ArrangeData] : []))
const first = { id: 'first', say: 'nell', text: 'First.' }
/** A walk only takes what a touch offers, or undo. */
function walked(data: ArrangeData, visit: 1 | 2, picks: readonly number[]): ArrangeState {
  let state = mechanic.start(data, visit, 1)
  for (const pick of picks) {
    const offered: ArrangeAction[] = [...mechanic.touches(data, state, 'wide').flatMap((touch) => (touch.isIdle ? [] : [touch.does])), { do: 'put-back' }, { do: 'undo' }]
    state = mechanic.act(data, state, offered[pick % offered.length] as ArrangeAction)
  }
  return state
}
const walk = fc.tuple(fc.constantFrom(...toys), fc.constantFrom<1 | 2>(1, 2), fc.array(fc.nat(), { maxLength: 50 }))
const onEach = (holds: (data: ArrangeData, state: ArrangeState) => void): void => fc.assert(fc.property(walk, ([data, visit, picks]) => holds(data, walked(data, visit, picks))))

describe('arrange', () => {
  it('is there for every tester', () => expect(new Set(toys.map(({ tester }) => tester))).toEqual(new Set(['camera', 'next', 'twin'])))
  it('gives each visit six things, with a tester of its own', () => {
    for (const data of toys)
      for (const visit of [1, 2] as const) {
        expect(arrangeThings(data, visit)).toHaveLength(6)
        expect(data.testers.filter((each) => each.visit === visit)).toHaveLength(1)
      }
  })
  it('keeps one thing a spot, and loses and doubles nothing', () =>
    onEach((data, { board, visit }) => {
      const spots = Object.values(board.placed)
      expect(new Set(spots).size).toBe(spots.length)
      const known = arrangeThings(data, visit).map(({ id }) => id)
      for (const id of [...Object.keys(board.placed), ...(board.hand === null ? [] : [board.hand])]) expect(known).toContain(id)
      expect(board.hand !== null && board.hand in board.placed).toBe(false)
    }))
  it('lets the bell change nothing: the tester only reads what lies where', () =>
    onEach((data, state) => {
      const rung = mechanic.act(data, state, { do: 'ring' })
      expect(rung.board).toEqual(state.board)
      if (data.tester === 'twin') return
      const [way] = inTheWay(data, state)
      expect(mechanic.line(data, rung, first).text).toBe(way?.why.text ?? data.testers.find(({ visit }) => visit === state.visit)?.thanks.text)
      expect(mechanic.isDone(data, rung)).toBe(way === undefined)
    }))
  it('lets no twin be different: only what fits stays', () =>
    onEach((data, { board }) => {
      if (data.tester === 'twin') for (const [id, spot] of Object.entries(board.placed)) expect(data.things.find((thing) => thing.id === id)?.goes).toContain(spot)
    }))
  it('answers a misfit with its reason, and the board stays', () =>
    onEach((data, state) => {
      const action = mechanic.mistake(data, state)
      if (!action) return
      const tried = mechanic.act(data, state, action)
      expect(tried.board).toEqual(state.board)
      expect(tried.misfits).toBe(state.misfits + 1)
      expect(arrangeThings(data, state.visit).map(({ why }) => why.text)).toContain(mechanic.line(data, tried, first).text)
    }))
  it('takes back every move exactly', () =>
    onEach((data, state) => {
      for (const { does } of mechanic.touches(data, state, 'upright')) {
        const after = mechanic.act(data, state, does)
        if (after.past.length > state.past.length) expect(mechanic.act(data, after, { do: 'undo' }).board).toEqual(state.board)
      }
    }))
  it('can always be finished, and only by what can be touched', () =>
    onEach((data, start) => {
      let state = start
      for (let steps = 0; !mechanic.isDone(data, state); steps++) {
        const action = mechanic.solve(data, state)
        expect(action, JSON.stringify(state)).toBeDefined()
        expect(mechanic.touches(data, state, 'wide').map(({ does }) => does)).toContainEqual(action)
        state = mechanic.act(data, state, action as ArrangeAction)
        expect(steps).toBeLessThan(40)
      }
      expect(mechanic.solve(data, state)).toBeUndefined()
    }))
  it('has a dog that is right everywhere', () => {
    for (const data of toys) expect(data.things.find(({ id }) => id === 'dog')?.goes).toHaveLength(data.spots.length)
  })
})

describe('matching', () => {
  const spots = [{ id: 'a' }, { id: 'b' }]
  it('finds room for all where there is any', () =>
    expect(
      matching(
        [
          { id: 'x', goes: ['a', 'b'] },
          { id: 'y', goes: ['a'] },
        ],
        spots,
      ),
    ).toEqual(
      new Map([
        ['x', 'b'],
        ['y', 'a'],
      ]),
    ))
  it('keeps what lies well', () => expect(matching([{ id: 'x', goes: ['a', 'b'] }], spots, { x: 'b' }).get('x')).toBe('b'))
  it('says when there is no room', () =>
    expect(
      matching(
        [
          { id: 'x', goes: ['a'] },
          { id: 'y', goes: ['a'] },
        ],
        spots,
      ).size,
    ).toBe(0))
})

describe('the form of arrange', () => {
  const written = {
    kind: 'arrange',
    set: 'kitchen',
    alt: 'A house.',
    intro: [{ id: 'hi', text: 'Hello.' }],
    done: [{ id: 'bye', text: 'Goodbye.' }],
    tester: 'next',
    testers: [{ who: 'leo', thanks: 'Thanks.' }],
    spots: ['a', 'b', 'c'].map((id) => ({ id, name: id, note: 'Here.' })),
    things: ['x', 'y', 'z'].map((id) => ({ id, name: id, goes: ['a', 'b', 'c'], why: 'Because.' })),
  }
  const faultsOf = (change: object): string[] =>
    arrangeForm.faults(arrangeForm.schema.parse({ ...written, ...change }), (path, message) => ({ file: '', line: 1, path: path.join('.'), message })).map(({ message }) => message)
  it('takes a house that holds all', () => expect(faultsOf({})).toEqual([]))
  it('says what is wrong in plain words', () => {
    expect(faultsOf({ things: written.things.map((thing) => ({ ...thing, goes: ['hall'] })) })).toContain('there is no spot "hall"')
    expect(faultsOf({ things: written.things.map((thing) => ({ ...thing, goes: ['a'] })) })).toContain('on visit 1 the things can’t all find a spot: one thing a spot')
    expect(faultsOf({ spots: written.spots.map(({ id, name }) => ({ id, name })) })).toContain('what happens at this spot? Say it in a note')
  })
})
