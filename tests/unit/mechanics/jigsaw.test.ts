import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLevels, toysOf } from '../../../src/content/vite-plugin'
import { LEAST_UNITS, type Shape, STAGE_UNITS } from '../../../src/core/layout/hotspot'
import { isPinUp, type JigsawAction, type JigsawData, type JigsawState, jigsawPage, jigsawPieces, joinedTo, mechanic, pressesLeft } from '../../../src/core/mechanics/jigsaw'
import { isLine } from '../../../src/core/play/touch'

const skins = toysOf(readLevels('.')).filter(({ mechanic: { data } }) => data.kind === 'jigsaw')
const SHAPES: readonly Shape[] = ['wide', 'upright']
const first = { id: 'first', say: 'nell', text: 'Tap a piece.' }

/** Any way through that a hand could take: each number presses one of what is offered, and a negative one takes the last move back. */
function walked(data: JigsawData, visit: 1 | 2, seed: number, steps: readonly number[]): JigsawState {
  return steps.reduce(
    (state, step) => {
      const touches = mechanic.touches(data, state, 'wide')
      const action: JigsawAction = step < 0 ? { do: 'undo' } : (touches[step % Math.max(1, touches.length)]?.does ?? { do: 'undo' })
      return mechanic.act(data, state, action)
    },
    mechanic.start(data, visit, seed),
  )
}
const walk = fc.tuple(fc.constantFrom<1 | 2>(1, 2), fc.integer(), fc.array(fc.integer({ min: -3, max: 30 }), { maxLength: 50 }))

it('has a skin', () => expect(skins.map(({ id }) => id)).toContain('ks2-private-information'))

describe.each(skins.map(({ id, mechanic: { data } }) => [id, data as JigsawData] as const))('%s', (_, data) => {
  const holds = (check: (state: JigsawState) => void): void => fc.assert(fc.property(walk, ([visit, seed, steps]) => check(walked(data, visit, seed, steps))))

  it('the pin is up exactly when enough pieces are on, whichever they are', () => {
    for (const visit of [1, 2] as const) {
      const ids = jigsawPieces(data, visit).map((piece) => piece.id)
      fc.assert(
        fc.property(fc.shuffledSubarray(ids), (on) => {
          let state = mechanic.start({ ...data, pages: data.pages.map((page) => ({ ...page, on: [] })) }, visit, 1)
          for (const piece of on) state = mechanic.act(data, state, { do: 'give', piece })
          expect(isPinUp(data, state.board)).toBe(on.length >= data.pinAt)
        }),
      )
    }
  })
  it('a piece comes on with one press, and off with one for each side that holds it', () =>
    holds((state) => {
      for (const piece of state.board.order) {
        if (!state.board.placed.includes(piece)) {
          expect(mechanic.act(data, state, { do: 'give', piece }).board.placed).toContain(piece)
          continue
        }
        const fresh = { ...state, board: { ...state.board, peel: null } }
        let peeled: JigsawState = fresh
        let presses = 0
        while (peeled.board.placed.includes(piece)) {
          peeled = mechanic.act(data, peeled, { do: 'peel', piece })
          presses++
        }
        expect(presses).toBe(Math.max(1, joinedTo(data, state.visit, fresh.board, piece).length))
        expect(pressesLeft(data, state.visit, fresh.board, piece)).toBe(presses)
      }
    }))
  it('whoever is soft on their hands peels with one press', () =>
    holds((state) => {
      const soft = mechanic.softened?.(data) ?? data
      for (const piece of state.board.placed)
        expect(mechanic.act(soft, { ...state, board: { ...state.board, peel: null } }, { do: 'peel', piece }).board.placed).not.toContain(piece)
    }))
  it('is done exactly when the pin was seen often enough, is down, and no print is left', () =>
    holds((state) => {
      const page = jigsawPage(data, state.visit)
      expect(mechanic.isDone(data, state)).toBe(state.board.rises.length >= page.rises && state.board.placed.length < data.pinAt && state.board.prints.length === 0)
    }))
  it('any piece may be the one that is taken back', () => {
    for (const visit of [1, 2] as const)
      for (const { id: piece } of jigsawPieces(data, visit)) {
        const ids = jigsawPieces(data, visit).map((each) => each.id)
        let state = mechanic.start({ ...data, pages: data.pages.map((page) => ({ ...page, on: [] })) }, visit, 3)
        for (const each of [piece, ...ids.filter((id) => id !== piece)].slice(0, data.pinAt)) state = mechanic.act(data, state, { do: 'give', piece: each })
        expect(isPinUp(data, state.board)).toBe(true)
        while (state.board.placed.includes(piece)) state = mechanic.act(data, state, { do: 'peel', piece })
        expect(isPinUp(data, state.board)).toBe(false)
      }
  })
  it('can always be finished, by what is offered', () =>
    holds((from) => {
      let state = from
      for (let i = 0; i < 60 && !mechanic.isDone(data, state); i++) {
        const next = mechanic.solve(data, state)
        expect(next).toBeDefined()
        expect(mechanic.touches(data, state, 'wide').map(({ does }) => does)).toContainEqual(next)
        state = mechanic.act(data, state, next as JigsawAction)
      }
      expect(mechanic.isDone(data, state)).toBe(true)
      expect(mechanic.progress(data, state).done).toBe(mechanic.progress(data, state).of)
    }))
  it('undo gives back the exact board; a try that does not fit changes none and has a reason', () =>
    holds((state) => {
      for (const { does } of mechanic.touches(data, state, 'wide')) {
        const after = mechanic.act(data, state, does)
        if (after.misfits > state.misfits) {
          expect(after.board).toBe(state.board)
          expect([data.pin.why, data.print.why]).toContain(mechanic.line(data, after, first))
        } else if (after.board !== state.board) expect(mechanic.act(data, after, { do: 'undo' }).board).toEqual(state.board)
      }
    }))
  it('pushing the pin and rubbing a print are tries; a grown-up is never refused', () =>
    holds((state) => {
      const wrong = mechanic.mistake(data, state)
      if (wrong) expect(mechanic.act(data, state, wrong).misfits).toBe(state.misfits + 1)
      if (!jigsawPage(data, state.visit).prints) return
      const told = mechanic.act(data, state, { do: 'tell' })
      expect(told.misfits).toBe(state.misfits)
      expect(told.board.prints).toEqual([])
    }))
  it('every state has words', () =>
    holds((state) => {
      expect(mechanic.line(data, state, first).text).not.toBe('')
      for (const { name } of mechanic.touches(data, state, 'wide')) expect(isLine(name) ? name.text : name.key).not.toBe('')
    }))
  it.each(SHAPES)('in the %s window everything is big enough, apart, and inside', (shape) =>
    holds((state) => {
      const least = LEAST_UNITS[data.stage][shape]
      const { w, h } = STAGE_UNITS[shape]
      const touches = mechanic.touches(data, state, shape)
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
  it('a seed changes where pieces lie, never what is right', () => {
    const orders = new Set(Array.from({ length: 30 }, (_, seed) => mechanic.start(data, 1, seed).board.order.join()))
    expect(orders.size).toBeGreaterThan(5)
  })
})
