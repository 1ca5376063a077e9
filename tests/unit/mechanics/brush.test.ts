// What is always true of the basin, on every way that its touches offer.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readLevels } from '../../../src/content/vite-plugin'
import type { Shape } from '../../../src/core/layout/hotspot'
import { type BrushAction, type BrushData, type BrushState, isReadyToCap, mechanic } from '../../../src/core/mechanics/brush'
import { brushForm } from '../../../src/core/mechanics/forms/brush'
import { expectWellLaid } from './well-laid'

const { act, start, touches, solve, isDone } = mechanic
const trial = (): BrushData => {
  const written = brushForm.schema.parse(parse(readFileSync('levels/trial/ks1/understand/brush-trial/toy.yaml', 'utf8')))
  return brushForm.build(written, (id, text, say = 'nell') => ({ id, text, say }), 'ks1') as BrushData
}
const SKINS: readonly (readonly [string, BrushData])[] = [
  ['ks2-toothbrush', readLevels('.').levels.find((level) => level.id === 'ks2-toothbrush')?.mechanic.data as BrushData],
  ['brush-trial', trial()],
]
const SHAPES: readonly Shape[] = ['wide', 'upright']
const FIRST = { id: 'first', say: 'nell', text: 'Tap the brush.' } as const
const NEVER_LOST = 60

/** Walks on by what is offered: each number chooses a touch, one of its keys, or undo. */
const steps = fc.array(fc.nat(), { maxLength: 50 })
const offered = (data: BrushData, state: BrushState): BrushAction[] => [
  ...touches(data, state, 'wide').flatMap((touch) => (touch.isIdle ? [] : [touch.does, ...Object.values(touch.keys ?? {})])),
  ...(state.past.length > 0 ? [{ do: 'undo' } as const] : []),
]
const step = (data: BrushData, state: BrushState, choice: number): BrushState => {
  const all = offered(data, state)
  const action = all[choice % all.length]
  return action ? act(data, state, action) : state
}
const walked = (data: BrushData, visit: 1 | 2, choices: readonly number[]): BrushState => choices.reduce((state, choice) => step(data, state, choice), start(data, visit, 1))
const always = (data: BrushData, holds: (state: BrushState) => void): void =>
  fc.assert(fc.property(fc.constantFrom<1 | 2>(1, 2), steps, (visit, choices) => holds(walked(data, visit, choices))))

describe.each(SKINS)('brush: %s', (_name, data) => {
  it('can be finished from everywhere, by what is offered', () => {
    always(data, (from) => {
      let state = from
      for (let i = 0; i < NEVER_LOST && !isDone(data, state); i++) {
        const next = solve(data, state)
        expect(offered(data, state)).toContainEqual(next)
        state = act(data, state, next ?? { do: 'undo' })
      }
      expect(isDone(data, state)).toBe(true)
      expect(mechanic.progress(data, state)).toEqual({ done: mechanic.progress(data, state).of, of: mechanic.progress(data, state).of })
    })
  })
  it('is only done with every ask answered, no shared brush in use, and the cap on', () => {
    always(data, (state) => {
      if (isDone(data, state)) expect(isReadyToCap(data, state) && state.board.isCapped).toBe(true)
    })
  })
  it('your brush is never lent: a friend’s mug gives it back, says why, and still waits', () => {
    always(data, (state) => {
      const mug = touches(data, state, 'wide').find((touch) => touch.id === 'mug')
      if (!mug) return
      const after = act(data, state, mug.does)
      expect(after.board).toEqual(state.board)
      expect(after.misfits).toBe(state.misfits + 1)
      expect(mechanic.line(data, after, FIRST).text).toBe(data.asks.find((ask) => ask.id === state.board.asking)?.why.text)
    })
  })
  it('a friend is never left standing: only an answer goes on', () => {
    always(data, (state) => {
      if (state.board.asking === null) return
      for (const action of offered(data, state)) {
        const { board } = act(data, state, action)
        if (action.do === 'lend') expect(board).toEqual(state.board)
        else if (action.do === 'offer') expect(board.answers[state.board.asking]).toBe(action.offer)
        else expect(action.do).toBe('undo')
      }
    })
  })
  it('a used brush is swapped only with a grown-up; a friend’s open brush is not touched', () => {
    always(data, (state) => {
      for (const action of offered(data, state)) {
        const after = act(data, state, action)
        if (action.do !== 'undo' && after.board.isSwapped !== state.board.isSwapped) expect(action.do).toBe('call-helper')
        if (action.do !== 'undo' && after.board.isCalled !== state.board.isCalled) expect(action.do).toBe('call-owner')
      }
    })
  })
  it('a misfit moves nothing and has a reason; undo takes back what was done', () => {
    always(data, (state) => {
      for (const action of offered(data, state)) {
        const after = act(data, state, action)
        if (after.misfits > state.misfits) {
          expect(after.board).toEqual(state.board)
          expect(mechanic.line(data, after, FIRST)).not.toBe(FIRST)
        } else if (action.do !== 'undo') expect(act(data, after, { do: 'undo' }).board).toEqual(state.board)
      }
      const tried = mechanic.mistake(data, state)
      if (tried) expect(act(data, state, tried).misfits).toBe(state.misfits + 1)
    })
  })
  it('every state has words, and sounds for what leads to it', () => {
    always(data, (state) => {
      expect(mechanic.line(data, state, FIRST).text).not.toBe('')
      for (const action of offered(data, state)) expect(mechanic.cues(data, state, act(data, state, action)).length).toBeGreaterThan(0)
    })
  })
  it('without a cap the gull comes, and it is not the end', () => {
    for (const visit of [1, 2] as const) {
      let state = start(data, visit, 1)
      while (!isReadyToCap(data, state)) state = act(data, state, solve(data, state) ?? { do: 'undo' })
      state = act(data, state, { do: 'finish' })
      expect(isDone(data, state)).toBe(false)
      expect(mechanic.line(data, state, FIRST)).toBe(data.cap.why)
    }
  })
  it('one press where many are asked for is the same toy', () => {
    const soft = mechanic.softened?.(data) ?? data
    for (const visit of [1, 2] as const) {
      let state = start(soft, visit, 1)
      for (let i = 0; i < NEVER_LOST && !isDone(soft, state); i++) state = act(soft, state, solve(soft, state) ?? { do: 'undo' })
      expect(isDone(soft, state)).toBe(true)
      expect(Object.keys(state.board.answers)).toEqual(data.asks.filter((ask) => ask.visit === visit || ask.visit === 'both').map((ask) => ask.id))
    }
  })
  it.each(SHAPES)('in the %s window everything is big enough, apart, and inside', (shape) => {
    always(data, (state) => expectWellLaid(touches(data, state, shape), shape, data.stage))
  })
})
