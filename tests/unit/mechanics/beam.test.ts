import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BeamAction, type BeamData, type BeamState, beamThings, inLight, isWobbling, mechanic, STOPS } from '../../../src/core/mechanics/beam'
import { offered, TOYS, type ToyUnderTest, UNDO, walked } from '../../fixtures/toys'

const BEAMS = TOYS.filter(({ data }) => data.kind === 'beam')
const walk = fc.record({ visit: fc.constantFrom<1 | 2>(1, 2), seed: fc.nat(99), steps: fc.array(fc.nat(997), { maxLength: 60 }) })

it('is written for boats and for the log', () => {
  expect(BEAMS.map(({ name }) => name).sort()).toEqual(['ks1-school-can-see', 'ks2-monitoring'])
})

describe.each(BEAMS)('$name', (of: ToyUnderTest) => {
  const data = of.data as BeamData
  const everywhere = (check: (state: BeamState) => void): void =>
    fc.assert(
      fc.property(walk, ({ visit, seed, steps }) => {
        check(walked(of, visit, seed, steps) as unknown as BeamState)
      }),
      { numRuns: 60 },
    )
  const after = (state: BeamState, action: unknown): BeamState => mechanic.act(data, state, action as BeamAction)

  it('only ever steadies: no press makes anything wobble that was steady', () => {
    everywhere((state) => {
      for (const action of offered(of, state)) {
        if (action.do === UNDO.do) continue
        const next = after(state, action)
        for (const thing of beamThings(data, state.visit)) if (!isWobbling(state.board, thing)) expect(isWobbling(next.board, thing)).toBe(false)
      }
    })
  })
  it('reaches any stop in four presses, for it goes round', () => {
    everywhere((state) => {
      for (let goal = 0; goal < STOPS; goal++) {
        const ways = ([-1, 1] as const).map((way) => {
          let at = state
          let presses = 0
          for (; at.board.light !== goal; presses++) at = after(at, { do: 'turn', way })
          return presses
        })
        expect(Math.min(...ways)).toBeLessThanOrEqual(4)
      }
    })
  })
  it('swings to what was tapped, as the keys would', () => {
    everywhere((state) => {
      for (const thing of beamThings(data, state.visit)) {
        const swung = after(state, { do: 'swing', thing: thing.id })
        expect(inLight(data, swung)?.id).toBe(thing.id)
        let turned = state
        for (let i = 0; turned.board.light !== thing.stop && i < STOPS; i++) turned = after(turned, { do: 'turn', way: 1 })
        expect(turned.board.light).toBe(swung.board.light)
      }
    })
  })
  it('has help for all that wobbles, and something that the light does not reach', () => {
    for (const visit of [1, 2] as const) {
      const things = beamThings(data, visit)
      expect(things.every((thing) => thing.seen || !thing.wobbles)).toBe(true)
      expect(things.some((thing) => !thing.seen)).toBe(true)
      expect(things.some((thing) => thing.wobbles)).toBe(true)
    }
  })
  it('shows the same tablet at home on the second visit, with a grown-up’s own lamp', () => {
    expect(beamThings(data, 2).some((thing) => thing.joins && thing.seen)).toBe(true)
  })
  if (data.guess)
    it('stamps nothing before its shell is right, and never what is unseen as seen', () => {
      everywhere((state) => {
        const thing = inLight(data, state)
        if (!thing || state.board.lit.includes(thing.id)) return
        const wrong = after(state, { do: 'guess', seen: !thing.seen })
        expect(wrong.board).toEqual(state.board)
        expect(mechanic.line(data, wrong, thing.name)).toBe(thing.why)
        const right = after(state, { do: 'guess', seen: thing.seen })
        expect(right.board.lit).toEqual([...state.board.lit, thing.id])
        expect(right.last?.seen).toBe(thing.seen)
      })
    })
  else
    it('asks nothing: looking is enough', () => {
      everywhere((state) => {
        const thing = inLight(data, state)
        if (thing && state.last) expect(state.board.lit).toContain(thing.id)
        expect(state.misfits).toBe(0)
      })
    })
})
