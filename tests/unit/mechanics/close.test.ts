import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLevels, toysOf } from '../../../src/content/vite-plugin'
import { LEAST_UNITS, type Shape, STAGE_UNITS } from '../../../src/core/layout/hotspot'
import { type CloseAction, type CloseData, type CloseState, closeRounds, isGuest, isShut, mechanic, roundOf } from '../../../src/core/mechanics/close'

const skins = toysOf(readLevels('.')).filter(({ mechanic: { data } }) => data.kind === 'close')
const SHAPES: readonly Shape[] = ['wide', 'upright']
const first = { id: 'first', say: 'nell', text: 'Fog.' }
const dataOf = (id: string): CloseData => skins.find((skin) => skin.id === id)?.mechanic.data as CloseData
/** What drifts into another toy: one round, nobody says where to press, and no page of its own. */
const fog = dataOf('ks2-minimise-and-tell')
const guest: CloseData = { ...fog, over: { after: 1, visit: 'both', data: fog }, rounds: fog.rounds.slice(2, 3).map((round) => ({ ...round, visit: 'both', prompt: 'none' })) }

/** Any way through that a hand could take: each number presses one of what is offered; negative ones take a move back, or put back. */
function walked(data: CloseData, visit: 1 | 2, seed: number, steps: readonly number[]): CloseState {
  return steps.reduce(
    (state, step) => {
      const touches = mechanic.touches(data, state, 'wide')
      const action: CloseAction = step === -1 ? { do: 'put-back' } : step < 0 ? { do: 'undo' } : (touches[step % Math.max(1, touches.length)]?.does ?? { do: 'undo' })
      return mechanic.act(data, state, action)
    },
    mechanic.start(data, visit, seed),
  )
}
const walk = fc.tuple(fc.constantFrom<1 | 2>(1, 2), fc.integer(), fc.array(fc.integer({ min: -2, max: 20 }), { maxLength: 50 }))

it('has its skins', () => expect(skins.map(({ id }) => id).sort()).toEqual(['ks2-minimise-and-tell', 'ks2-others-files', 'ks2-unsuitable-things']))

describe.each([...skins.map(({ id, mechanic: { data } }) => [id, data as CloseData] as const), ['a guest', guest] as const])('%s', (_, data) => {
  const holds = (check: (state: CloseState) => void): void => fc.assert(fc.property(walk, ([visit, seed, steps]) => check(walked(data, visit, seed, steps))))

  it('closing takes as many presses as it is heavy, and Escape closes too', () =>
    holds((state) => {
      if (isShut(data, state.board) || mechanic.isDone(data, state)) return
      for (const way of ['close', 'put-back'] as const) {
        let closed = state
        for (let i = state.board.pulled; i < data.pulls; i++) closed = mechanic.act(data, closed, { do: way })
        expect(isShut(data, closed.board)).toBe(true)
      }
      expect(data.pulls).toBe(data.form === 'curtain' ? 3 : 1)
      expect(isShut(data, mechanic.act(mechanic.softened?.(data) ?? data, state, { do: 'close' }).board) || data.form === 'curtain').toBe(true)
    }))
  it('nobody is told before it is closed, and it is done only when all has been told', () =>
    holds((state) => {
      const { board } = state
      if (!isShut(data, board)) {
        expect(board.helper).toBeNull()
        expect(board.isTold).toBe(false)
        for (const { id } of data.helpers) expect(mechanic.act(data, state, { do: 'choose', helper: id })).toBe(state)
      }
      const rounds = closeRounds(data, state.visit).length
      if (mechanic.isDone(data, state)) expect(isGuest(data, state.visit) ? board.round === rounds : board.isTold && board.round === rounds - 1).toBe(true)
    }))
  it('looking shows nothing and moves nothing; every try that does not fit has a reason', () =>
    holds((state) => {
      for (const { does } of mechanic.touches(data, state, 'wide')) {
        const after = mechanic.act(data, state, does)
        if (does.do === 'look') expect(after.misfits).toBe(state.misfits + 1)
        if (after.misfits > state.misfits) {
          expect(after.board).toBe(state.board)
          expect(mechanic.line(data, after, first)).not.toBe(first)
        } else if (after.board !== state.board) expect(mechanic.act(data, after, { do: 'undo' }).board).toEqual(state.board)
      }
    }))
  it('a grown-up is never refused', () => {
    const GROWN_UPS = ['gran', 'osei', 'dad', 'librarian', 'khan', 'mum', 'uncle']
    for (const helper of data.helpers) if (GROWN_UPS.includes(helper.who)) expect(helper.why).toBeUndefined()
    for (const round of data.rounds) expect(round.tells.some((id) => GROWN_UPS.includes(id))).toBe(true)
  })
  it('can always be finished, by what is offered', () =>
    holds((from) => {
      let state = from
      for (let i = 0; i < 60 && !mechanic.isDone(data, state); i++) {
        const next = mechanic.solve(data, state)
        expect(mechanic.touches(data, state, 'wide').map(({ does }) => does)).toContainEqual(next)
        state = mechanic.act(data, state, next as CloseAction)
      }
      expect(mechanic.isDone(data, state)).toBe(true)
      expect(mechanic.progress(data, state)).toEqual({ done: closeRounds(data, from.visit).length * 2, of: closeRounds(data, from.visit).length * 2 })
      expect(mechanic.solve(data, state)).toBeUndefined()
    }))
  it('a mistake is one, and the place stays open', () =>
    holds((state) => {
      const wrong = mechanic.mistake(data, state)
      if (!wrong) return
      const after = mechanic.act(data, state, wrong)
      expect(after.misfits).toBe(state.misfits + 1)
      expect(mechanic.solve(data, after)).toEqual(mechanic.solve(data, state))
    }))
  it('words come in an order of the seed’s; which fit stays the same', () => {
    const orders = new Set(Array.from({ length: 40 }, (_, seed) => mechanic.start(data, 1, seed).board.order.join(';')))
    expect(orders.size).toBeGreaterThan(3)
  })
  it.each(SHAPES)('in the %s window everything is big enough, apart, and inside', (shape) =>
    holds((state) => {
      const least = LEAST_UNITS[data.stage][shape]
      const { w, h } = STAGE_UNITS[shape]
      const touches = mechanic.touches(data, state, shape)
      expect(roundOf(data, state) !== undefined || mechanic.isDone(data, state)).toBe(true)
      touches.forEach(({ id, spot }, i) => {
        expect(Math.min(spot.w, spot.h), id).toBeGreaterThanOrEqual(least)
        expect(Math.min(spot.x - spot.w / 2, w - spot.x - spot.w / 2), id).toBeGreaterThanOrEqual(0)
        expect(spot.y - spot.h / 2, id).toBeGreaterThanOrEqual(shape === 'wide' ? 150 : 230)
        expect(spot.y + spot.h / 2, id).toBeLessThanOrEqual(shape === 'wide' ? h - 80 : h)
        for (const other of touches.slice(i + 1)) {
          const apart = Math.max(Math.abs(spot.x - other.spot.x) - (spot.w + other.spot.w) / 2, Math.abs(spot.y - other.spot.y) - (spot.h + other.spot.h) / 2)
          expect(apart, `${id} and ${other.id}`).toBeGreaterThanOrEqual(24)
        }
      })
    }),
  )
})

it('a guest is complete by itself: closed, told, thanked, gone', () => {
  let state = mechanic.start(guest, 2, 5)
  const actions: CloseAction[] = []
  for (let next = mechanic.solve(guest, state); next; next = mechanic.solve(guest, state)) {
    actions.push(next)
    state = mechanic.act(guest, state, next)
  }
  expect(actions.map(({ do: what }) => what)).toEqual(['close', 'choose', 'say', 'on'])
  expect(mechanic.touches(guest, mechanic.start(guest, 2, 5), 'wide').some(({ isLit }) => isLit)).toBe(false)
})
