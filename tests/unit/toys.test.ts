import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLevels } from '../../src/content/vite-plugin'
import { LEAST_UNITS, type Shape, type Spot, STAGE_UNITS } from '../../src/core/layout/hotspot'
import {
  actBrush,
  type BrushAction,
  type BrushData,
  type BrushSpotId,
  type BrushState,
  brushSpot,
  isBrushDone,
  isReadyToCap,
  solveBrush,
  startBrush,
} from '../../src/core/mechanics/brush'
import { actSort, isSortDone, type SortAction, type SortData, type SortState, solveSort, sortLayout, sortThings, startSort } from '../../src/core/mechanics/sort'

const { levels } = readLevels('.')
const sort = levels.find((level) => level.mechanic.data.kind === 'sort')?.mechanic.data as SortData
const brush = levels.find((level) => level.mechanic.data.kind === 'brush')?.mechanic.data as BrushData
const visits = fc.constantFrom<1 | 2>(1, 2)
const SHAPES: readonly Shape[] = ['wide', 'upright']

const sortAction: fc.Arbitrary<SortAction> = fc.oneof(
  fc.constantFrom<SortAction>({ do: 'spit' }, { do: 'put-back' }, { do: 'undo' }),
  fc.constantFrom(...sort.things).map((thing): SortAction => ({ do: 'lift', thing: thing.id })),
  fc.constantFrom(...sort.trays).map((tray): SortAction => ({ do: 'place', tray: tray.id })),
)
const offers = brush.asks.flatMap((ask) => ask.offers.map((offer) => offer.id))
const brushAction: fc.Arbitrary<BrushAction> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<BrushAction>({ do: 'stroke' }) },
  fc.constantFrom<BrushAction>(
    { do: 'lend' },
    { do: 'use-used' },
    { do: 'bin-alone' },
    { do: 'call-helper' },
    { do: 'touch-left' },
    { do: 'call-owner' },
    { do: 'cap' },
    { do: 'finish' },
    { do: 'undo' },
  ),
  fc.constantFrom(...offers).map((offer): BrushAction => ({ do: 'offer', offer })),
)
const sorted = (visit: 1 | 2, seed: number, actions: readonly SortAction[]): SortState =>
  actions.reduce((state, action) => actSort(sort, state, action), startSort(sort, visit, seed))
const brushed = (visit: 1 | 2, actions: readonly BrushAction[]): BrushState => actions.reduce((state, action) => actBrush(brush, state, action), startBrush(brush, visit))
const board = ({ queue, ledge, hand, placed }: SortState) => ({ queue, ledge, hand, placed })
const shelf = ({ strokes, asking, answers, isSwapped, isCalled, isCapped, isFinished }: BrushState) => ({ strokes, asking, answers, isSwapped, isCalled, isCapped, isFinished })

describe('sort', () => {
  const walk = fc.tuple(visits, fc.integer(), fc.array(sortAction, { maxLength: 60 }))
  it('can always be finished', () => {
    fc.assert(
      fc.property(walk, ([visit, seed, actions]) => {
        let state = sorted(visit, seed, actions)
        for (let i = 0; i < 60 && !isSortDone(state); i++) state = actSort(sort, state, solveSort(sort, state) ?? { do: 'undo' })
        expect(isSortDone(state)).toBe(true)
      }),
    )
  })
  it('loses nothing and doubles nothing', () => {
    fc.assert(
      fc.property(walk, ([visit, seed, actions]) => {
        const state = sorted(visit, seed, actions)
        const all = [...state.queue, ...state.ledge, state.hand, ...Object.keys(state.placed)].filter((id) => id !== null)
        expect([...all].sort()).toEqual(
          sortThings(sort, visit)
            .map((thing) => thing.id)
            .sort(),
        )
      }),
    )
  })
  it('undo takes back what was done', () => {
    fc.assert(
      fc.property(walk, sortAction, ([visit, seed, actions], action) => {
        const before = sorted(visit, seed, actions)
        const after = actSort(sort, before, action)
        if (action.do === 'undo' || JSON.stringify(board(after)) === JSON.stringify(board(before))) return
        expect(board(actSort(sort, after, { do: 'undo' }))).toEqual(board(before))
      }),
    )
  })
  it('a misfit moves nothing and has a reason; only what fits is ever in a tray', () => {
    fc.assert(
      fc.property(walk, fc.constantFrom(...sort.trays), ([visit, seed, actions], tray) => {
        const before = sorted(visit, seed, actions)
        const after = actSort(sort, before, { do: 'place', tray: tray.id })
        if (after.last?.fits === false) {
          expect(board(after)).toEqual(board(before))
          expect(sort.things.find((thing) => thing.id === after.last?.thing)?.why.text).not.toBe('')
        }
        for (const [thing, place] of Object.entries(after.placed)) expect(sort.things.find((each) => each.id === thing)?.goes).toContain(place)
      }),
    )
  })
  it('a seed changes the order, never what is right', () => {
    const orders = new Set(Array.from({ length: 30 }, (_, seed) => startSort(sort, 1, seed).queue.join()))
    expect(orders.size).toBeGreaterThan(5)
  })
  it('a second visit brings other things', () => {
    const first = sortThings(sort, 1).map((thing) => thing.id)
    const second = sortThings(sort, 2).map((thing) => thing.id)
    expect(first.length).toBeGreaterThanOrEqual(6)
    expect(second.filter((id) => !first.includes(id)).length).toBeGreaterThanOrEqual(4)
  })
  it.each(SHAPES)('in the %s window everything is big enough, apart, and inside', (shape) => {
    fc.assert(
      fc.property(walk, ([visit, seed, actions]) => {
        const layout = sortLayout(sort, sorted(visit, seed, actions), shape)
        expectWellLaid([layout.source, ...layout.trays, ...layout.things], shape, 'ks1')
      }),
    )
  })
})

describe('brush', () => {
  const walk = fc.tuple(visits, fc.array(brushAction, { maxLength: 80 }))
  it('can always be finished', () => {
    fc.assert(
      fc.property(walk, ([visit, actions]) => {
        let state = brushed(visit, actions)
        for (let i = 0; i < 80 && !isBrushDone(state); i++) state = actBrush(brush, state, solveBrush(brush, state) ?? { do: 'undo' })
        expect(isBrushDone(state)).toBe(true)
      }),
    )
  })
  it('is only done with every ask answered, no shared brush in use, and the cap on', () => {
    fc.assert(
      fc.property(walk, ([visit, actions]) => {
        const state = brushed(visit, actions)
        if (state.isFinished) expect(isReadyToCap(brush, state) && state.isCapped).toBe(true)
      }),
    )
  })
  it('undo takes back what was done', () => {
    fc.assert(
      fc.property(walk, brushAction, ([visit, actions], action) => {
        const before = brushed(visit, actions)
        const after = actBrush(brush, before, action)
        if (action.do === 'undo' || JSON.stringify(shelf(after)) === JSON.stringify(shelf(before))) return
        expect(shelf(actBrush(brush, after, { do: 'undo' }))).toEqual(shelf(before))
      }),
    )
  })
  it('lending is truly tried, and changes nothing', () => {
    fc.assert(
      fc.property(walk, ([visit, actions]) => {
        const before = brushed(visit, actions)
        const after = actBrush(brush, before, { do: 'lend' })
        expect(shelf(after)).toEqual(shelf(before))
        if (before.asking !== null && !before.isFinished) expect(after.said).toMatchObject({ of: 'lend' })
      }),
    )
  })
  it('leaving uncapped brings the gull, not the end', () => {
    let state = startBrush(brush, 1)
    while (!isReadyToCap(brush, state)) state = actBrush(brush, state, solveBrush(brush, state) ?? { do: 'undo' })
    state = actBrush(brush, state, { do: 'finish' })
    expect(state).toMatchObject({ isFinished: false, said: { of: 'uncapped' } })
  })
  it.each(SHAPES)('in the %s window everything that is there together is big enough, apart, and inside', (shape) => {
    const visitOne: BrushSpotId[] = ['brush', 'used', 'bin', 'helper']
    const visitTwo: BrushSpotId[] = ['brush', 'left', 'friend', 'cap', 'finish']
    for (const together of [visitOne, visitTwo])
      expectWellLaid(
        together.map((id) => brushSpot(id, shape)),
        shape,
        'ks2',
      )
  })
})

describe('pure rules', () => {
  it('know no clock, no chance and no page', () => {
    for (const file of ['mechanics/sort', 'mechanics/brush', 'play/play', 'progress/progress']) {
      const text = readFileSync(`src/core/${file}.ts`, 'utf8')
      expect(text).not.toMatch(/Math\.random|Date\.|document|localStorage/)
    }
  })
})

function expectWellLaid(spots: readonly Spot[], shape: Shape, stage: 'ks1' | 'ks2'): void {
  const { w, h } = STAGE_UNITS[shape]
  const least = LEAST_UNITS[stage][shape]
  spots.forEach((spot, i) => {
    expect(Math.min(spot.w, spot.h), spot.id).toBeGreaterThanOrEqual(least)
    expect(spot.x - spot.w / 2, spot.id).toBeGreaterThanOrEqual(0)
    expect(spot.x + spot.w / 2, spot.id).toBeLessThanOrEqual(w)
    expect(spot.y - spot.h / 2, spot.id).toBeGreaterThanOrEqual(0)
    expect(spot.y + spot.h / 2, spot.id).toBeLessThanOrEqual(h)
    for (const other of spots.slice(i + 1)) {
      const isApart = Math.abs(spot.x - other.x) >= (spot.w + other.w) / 2 || Math.abs(spot.y - other.y) >= (spot.h + other.h) / 2
      expect(isApart, `${spot.id} and ${other.id}`).toBe(true)
    }
  })
}
