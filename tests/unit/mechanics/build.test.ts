// What holds for marble runs, signposts, drums, help maps and hills.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrivalOf, type BuildData, type BuildState, faultOf, mechanic, roundsOf, slotsOf, tileOf } from '../../../src/core/mechanics/build'
import { TOYS, type ToyUnderTest, walked } from '../../fixtures/toys'

const BUILDS = TOYS.filter(({ data }) => data.kind === 'build')
const of = (form: BuildData['form']): ToyUnderTest => BUILDS.find(({ data }) => (data as BuildData).form === form) as ToyUnderTest
const walk = fc.record({ visit: fc.constantFrom<1 | 2>(1, 2), seed: fc.nat(99), steps: fc.array(fc.nat(997), { maxLength: 40 }) })
const PULL = { do: 'pull' } as const

it('has a skin for each form', () => {
  expect(BUILDS.map(({ data }) => (data as BuildData).form).sort()).toEqual(['drums', 'helpmap', 'hill', 'run', 'signpost'])
})

describe.each(BUILDS)('$name', (toy) => {
  const data = toy.data as BuildData
  const everywhere = (check: (state: BuildState) => void): void =>
    fc.assert(
      fc.property(walk, ({ visit, seed, steps }) => {
        check(walked(toy, visit, seed, steps) as unknown as BuildState)
      }),
      { numRuns: 80 },
    )

  it('arrives if and only if every slot is whole', () => {
    everywhere((state) => {
      const isWhole = slotsOf(data, state.visit).every(({ id }) => tileOf(data, state.board.set[id])?.shape === 'flat')
      const isSame = state.board.made === null || slotsOf(data, state.visit).every(({ id }) => state.board.made?.[id] === state.board.set[id])
      expect(mechanic.act(data, state, PULL).last).toMatchObject({ of: 'pull', fits: isWhole && isSame })
    })
  })
  it('stops at the first fault, and asks for what is missing there', () => {
    everywhere((state) => {
      const after = mechanic.act(data, state, PULL)
      if (after.last?.fits) return
      const slots = slotsOf(data, state.visit)
      const stop = slots.findIndex(({ id }) => id === after.last?.slot)
      for (const { id } of slots.slice(0, stop)) expect(tileOf(data, state.board.set[id])?.shape).toBe('flat')
      const said = mechanic.line(data, after, { id: '', say: '', text: '' })
      const tile = tileOf(data, after.last?.tile)
      expect(said).toBe(tile?.shape === 'hole' ? tile.why : slots[stop]?.gap)
    })
  })
  it('loses no tile and doubles none', () => {
    everywhere(({ board, visit }) => {
      const away = Object.values(board.set)
      expect(new Set(away).size).toBe(away.length)
      expect(board.hand === null || !away.includes(board.hand)).toBe(true)
      expect([...board.row].sort()).toEqual(
        data.tiles
          .filter((tile) => tile.visit === 'both' || tile.visit === visit)
          .map(({ id }) => id)
          .sort(),
      )
    })
  })
  it('lets the lever be pulled whenever', () => {
    everywhere((state) => expect(mechanic.touches(data, state, 'wide').filter(({ id, isIdle }) => id === 'lever' && !isIdle)).toHaveLength(1))
  })
  it('has as much in each visit as small and bigger hands can hold', () => {
    for (const visit of [1, 2] as const) {
      const tiles = data.tiles.filter((tile) => tile.visit === 'both' || tile.visit === visit)
      expect(slotsOf(data, visit)).toHaveLength(data.stage === 'ks1' || data.form === 'drums' ? 3 : 4)
      expect(tiles).toHaveLength(data.stage === 'ks1' ? 4 : data.form === 'drums' ? 12 : 8)
      expect(tiles.some((tile) => tile.shape === 'hole')).toBe(true)
    }
  })
})

describe('the drums', () => {
  const toy = of('drums')
  const data = toy.data as BuildData
  it('take no letters, from anywhere, and say why', () => {
    fc.assert(
      fc.property(walk, ({ visit, seed, steps }) => {
        const before = walked(toy, visit, seed, steps) as unknown as BuildState
        if (mechanic.isDone(data, before)) return
        const after = mechanic.act(data, before, { do: 'type' })
        expect(after.board).toBe(before.board)
        expect(mechanic.line(data, after, { id: '', say: '', text: '' }).text).toMatch(/pretend/i)
      }),
    )
  })
  it('run on once the picture is made, and want the same three words back', () => {
    for (const visit of [1, 2] as const) {
      let state = mechanic.start(data, visit, 4)
      for (let next = mechanic.solve(data, state); next && state.board.made === null; next = mechanic.solve(data, state)) state = mechanic.act(data, state, next)
      expect(state.board.set).not.toEqual(state.board.made)
      expect(mechanic.act(data, state, PULL).last?.fits).toBe(false)
      for (const { id } of slotsOf(data, visit)) while (state.board.set[id] !== state.board.made?.[id]) state = mechanic.act(data, state, { do: 'turn', slot: id, by: -1 })
      expect(mechanic.isDone(data, mechanic.act(data, state, PULL))).toBe(true)
    }
  })
})

describe('the help map', () => {
  const data = of('helpmap').data as BuildData
  it('has one door that never shuts: Childline’s', () => {
    const childline = data.tiles.find(({ id }) => id === 'childline')
    expect(data.rounds.some(({ busy }) => busy.some((door) => childline?.slots.includes(door)))).toBe(false)
  })
  it('takes every worry to an open door', () => {
    for (const visit of [1, 2] as const) {
      let state = mechanic.start(data, visit, 1)
      for (const round of roundsOf(data, visit)) {
        while (faultOf(data, state)) state = mechanic.act(data, state, mechanic.solve(data, state) ?? PULL)
        const door = arrivalOf(data, state)?.id
        expect(round.busy).not.toContain(door)
        state = mechanic.act(data, state, PULL)
        expect(state.last).toMatchObject({ fits: true, slot: door })
      }
      expect(mechanic.isDone(data, state)).toBe(true)
    }
  })
})

describe('the signpost', () => {
  const data = of('signpost').data as BuildData
  it('throws off an arm that spins, and on the second visit one stands there already', () => {
    const spins = data.tiles.find((tile) => tile.shape === 'hole' && tile.visit === 1)?.id ?? ''
    const held = mechanic.act(data, mechanic.start(data, 1, 1), { do: 'lift', tile: spins })
    const tried = mechanic.act(data, held, { do: 'place', slot: 'first' })
    expect(tried.board).toBe(held.board)
    expect(tried.misfits).toBe(1)
    expect(mechanic.start(data, 2, 1).board.set).toEqual({ middle: 'story' })
  })
})
