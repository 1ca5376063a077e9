// What is always true of the sort toy, on every way that its touches offer, with the data of every skin.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readLevels } from '../../../src/content/vite-plugin'
import type { Shape } from '../../../src/core/layout/hotspot'
import { sortForm } from '../../../src/core/mechanics/forms/sort'
import { mechanic, type SortAction, type SortData, type SortState, sortCards, sortThings, suits } from '../../../src/core/mechanics/sort'
import { expectWellLaid } from './well-laid'

const SHAPES: readonly Shape[] = ['wide', 'upright']
const { act, start, touches, solve, isDone } = mechanic
const skin = (stage: 'ks1' | 'ks2', path: string): readonly [string, SortData] => {
  const { set, alt, cast, intro, done, ...written } = sortForm.schema.parse(parse(readFileSync(`levels/${stage}/${path}/toy.yaml`, 'utf8'))) as Record<string, unknown>
  expect([set, alt, cast, intro, done]).not.toContain(undefined)
  expect(sortForm.faults(written, (at, message) => ({ at, message }) as never)).toEqual([])
  return [path, sortForm.build(written, (id, text, say = 'nell') => ({ id, text, say }), stage) as SortData]
}
const SKINS: readonly (readonly [string, SortData])[] = [
  ['beach/keep-private', readLevels('.').levels.find((level) => level.id === 'ks1-keep-private')?.mechanic.data as SortData],
  skin('ks1', 'beach/when-rules-slip'),
  skin('ks2', 'learning/personal-devices'),
  skin('ks2', 'trust/not-all-true'),
  skin('ks2', 'understand/filter'),
  skin('ks2', 'understand/protect-myself'),
]
const dataOf = (path: string): SortData => SKINS.find(([name]) => name === path)?.[1] as SortData
const FIRST = { id: 'first', say: 'nell', text: 'Tap the parrot.' } as const
const NEVER_LOST = 120
/** What a visit finds: 6 things for small hands, 8 for bigger ones. */
const COUNT = { ks1: 6, ks2: 8 } as const

const steps = fc.array(fc.nat(), { maxLength: 70 })
const offered = (data: SortData, state: SortState): SortAction[] => [
  ...touches(data, state, 'wide').flatMap((touch) => (touch.isIdle ? [] : [touch.does])),
  ...(state.board.hand === null ? [] : [{ do: 'put-back' } as const]),
  ...(state.past.length > 0 ? [{ do: 'undo' } as const] : []),
]
function walked(data: SortData, visit: 1 | 2, seed: number, choices: readonly number[]): SortState {
  return choices.reduce(
    (state, choice) => {
      const all = offered(data, state)
      return act(data, state, all[choice % all.length] ?? { do: 'undo' })
    },
    start(data, visit, seed),
  )
}
const always = (data: SortData, holds: (state: SortState) => void, runs = 60): void =>
  fc.assert(
    fc.property(fc.constantFrom<1 | 2>(1, 2), fc.nat({ max: 99 }), steps, (visit, seed, choices) => holds(walked(data, visit, seed, choices))),
    { numRuns: runs },
  )
const finished = (data: SortData, from: SortState): SortState => {
  let state = from
  for (let i = 0; i < NEVER_LOST && !isDone(data, state); i++) {
    const next = solve(data, state)
    expect(offered(data, state)).toContainEqual(next)
    state = act(data, state, next ?? { do: 'undo' })
  }
  return state
}

describe.each(SKINS)('sort: %s', (_path, data) => {
  it('has enough things in each visit, and others in the second', () => {
    const [first, second] = ([1, 2] as const).map((visit) => sortThings(data, visit).map((thing) => thing.id))
    expect(first).toHaveLength(COUNT[data.stage])
    expect(second).toHaveLength(COUNT[data.stage])
    expect(second?.filter((id) => first?.includes(id))).toEqual([])
  })
  it('has something for every tray in one visit or the other', () => {
    const all = data.things.flatMap((thing) => Object.values(thing.goes).flat())
    for (const tray of data.trays) expect(all, tray.id).toContain(tray.id)
  })
  it('can be finished from everywhere, by what is offered', () => {
    always(data, (from) => {
      const state = finished(data, from)
      expect(isDone(data, state)).toBe(true)
      const { done, of } = mechanic.progress(data, state)
      expect(done).toBe(of)
    })
  })
  it('keeps every thing in exactly one place', () => {
    always(data, (state) => {
      const { queue, ledge, hand, placed } = state.board
      const all = [...queue, ...ledge, hand, ...Object.keys(placed)].filter((id) => id !== null)
      expect(all.sort()).toEqual(
        sortThings(data, state.visit)
          .map((thing) => thing.id)
          .sort(),
      )
    })
  })
  it('a misfit moves nothing and gives its reason; undo takes back what was done', () => {
    always(data, (state) => {
      for (const action of offered(data, state)) {
        const after = act(data, state, action)
        if (after.misfits > state.misfits) {
          expect(after.board).toEqual(state.board)
          expect(mechanic.line(data, after, FIRST)).toBe(data.things.find((thing) => thing.id === state.board.hand)?.why)
        } else if (action.do !== 'undo' && action.do !== 'knock') expect(act(data, after, { do: 'undo' }).board).toEqual(state.board)
      }
      const tried = mechanic.mistake(data, state)
      if (tried) expect(act(data, state, tried).misfits).toBe(state.misfits + 1)
    })
  })
  it('turning the card, the holes, or a knock moves nothing', () => {
    always(data, (state) => {
      for (const action of [{ do: 'turn-card' }, { do: 'change-mesh' }, { do: 'knock' }] as const) {
        const { queue, ledge, hand, placed } = act(data, state, action).board
        expect({ queue, ledge, hand, placed }).toEqual({ queue: state.board.queue, ledge: state.board.ledge, hand: state.board.hand, placed: state.board.placed })
      }
    })
  })
  it.each(SHAPES)('in the %s window everything is big enough, apart, and inside', (shape) => {
    always(data, (state) => expectWellLaid(touches(data, state, shape), shape, data.stage))
  })
  it('a seed changes the order, never what is right', () => {
    const orders = new Set(Array.from({ length: 30 }, (_, seed) => start(data, 1, seed).board.queue.join()))
    expect(orders.size).toBeGreaterThan(5)
    const [one, other] = [1, 2].map((seed) => finished(data, start(data, 1, seed)).board.placed)
    if (data.things.every((thing) => Object.values(thing.goes).every((trays) => trays.length === 1))) expect(other).toEqual(one)
  })
})

describe('sort: what single skins promise', () => {
  it('both slides lead to the same helper', () => {
    expect(dataOf('beach/when-rules-slip').trays.map((tray) => [tray.body, tray.who])).toEqual([
      ['chute', 'osei'],
      ['chute', 'osei'],
    ])
  })
  it('“can’t tell” is as good an answer as any: the same sounds of a fit, the same step onwards', () => {
    const data = dataOf('trust/not-all-true')
    for (const visit of [1, 2] as const) {
      const unsure = sortThings(data, visit).filter((thing) => thing.goes.any?.includes('cant-tell'))
      expect(unsure.length).toBeGreaterThanOrEqual(2)
      for (const thing of data.things) expect(thing.knock).toBeDefined()
    }
  })
  it('a card that is turned makes what no longer suits give itself back', () => {
    for (const path of ['learning/personal-devices', 'understand/protect-myself']) {
      const data = dataOf(path)
      let state = start(data, 2, 1)
      while (state.board.shown.length < 2) state = act(data, state, solve(data, state) ?? { do: 'undo' })
      const misplaced = Object.keys(state.board.placed).filter((id) => !suits(data, state.board, id))
      expect(misplaced.length, path).toBeGreaterThan(0)
      for (const id of misplaced) {
        const tray = touches(data, state, 'wide').find((touch) => touch.id === state.board.placed[id])
        expect(tray).toMatchObject({ isLit: true, does: { do: 'lift' } })
      }
      expect(sortCards(data, 2).length).toBeGreaterThan(1)
    }
  })
  it('what keeps somebody well is never put away', () => {
    expect(dataOf('learning/personal-devices').things.find((thing) => thing.id === 'sugar')?.goes).toEqual({ any: ['class'] })
  })
  describe('the filter', () => {
    const data = dataOf('understand/filter')
    it('works with wide and with small holes in each visit, and is wrong with both', () => {
      for (const visit of [1, 2] as const) {
        const wrong = { wide: 0, fine: 0 }
        let state = start(data, visit, 3)
        while (!isDone(data, state)) {
          state = act(data, state, solve(data, state) ?? { do: 'undo' })
          if (state.last?.of === 'sieve' && !state.last.fits) wrong[state.board.mesh]++
        }
        expect(state.board.sifted.wide.length).toBe(COUNT.ks2 / 2)
        expect(state.board.sifted.fine.length).toBe(COUNT.ks2 / 2)
        const wide = data.things.filter((thing) => !thing.goes.any?.includes('class')).length
        const stopped = data.things.filter((thing) => thing.grain === 'coarse' && thing.goes.any?.includes('class')).length
        expect(wide).toBeGreaterThan(0)
        expect(stopped).toBeGreaterThan(0)
        expect(wrong.wide + wrong.fine).toBeGreaterThan(0)
      }
    })
    it('what small holes stopped is opened by asking, never pushed through by hand', () => {
      always(data, (state) => {
        const { hand, sifted } = state.board
        const thing = data.things.find((each) => each.id === hand)
        if (thing?.grain !== 'coarse' || !sifted.fine.includes(thing.id)) return
        expect(act(data, state, { do: 'place', tray: 'class' }).misfits).toBe(state.misfits + 1)
      })
    })
  })
})
