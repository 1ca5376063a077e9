import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLevels, toysOf } from '../../../src/content/vite-plugin'
import { switchesForm } from '../../../src/core/mechanics/forms/switches'
import { askedAbout, controlsOf, isCovered, isLit, mechanic, type SwitchesAction, type SwitchesData, type SwitchesState } from '../../../src/core/mechanics/switches'

const toys = toysOf(readLevels('.')).flatMap(({ mechanic: { data } }) => (data.kind === 'switches' ? [data as SwitchesData] : []))
const first = { id: 'first', say: 'nell', text: 'First.' }
/** A walk only takes what a touch offers, or undo. */
function walked(data: SwitchesData, visit: 1 | 2, picks: readonly number[]): SwitchesState {
  let state = mechanic.start(data, visit, 1)
  for (const pick of picks) {
    const offered: SwitchesAction[] = [...mechanic.touches(data, state, 'wide').flatMap((touch) => (touch.isIdle ? [] : [touch.does])), { do: 'put-back' }, { do: 'undo' }]
    state = mechanic.act(data, state, offered[pick % offered.length] as SwitchesAction)
  }
  return state
}
const walk = fc.tuple(fc.constantFrom(...toys), fc.constantFrom<1 | 2>(1, 2), fc.array(fc.nat(), { maxLength: 50 }))
const onEach = (holds: (data: SwitchesData, state: SwitchesState) => void): void => fc.assert(fc.property(walk, ([data, visit, picks]) => holds(data, walked(data, visit, picks))))

describe('switches', () => {
  it('are there as levers and as buttons, as many as the book has', () => {
    expect(new Set(toys.map(({ form }) => form))).toEqual(new Set(['levers', 'buttons']))
    for (const data of toys)
      for (const visit of [1, 2] as const) {
        const controls = controlsOf(data, visit)
        expect(controls).toHaveLength(data.form === 'levers' ? 6 : 4)
        if (data.form === 'buttons') expect(controls.filter(({ says }) => says === undefined)).toHaveLength(1)
        else expect(controls.filter(({ lamp }) => lamp === 'always').length).toBeGreaterThanOrEqual(2)
      }
  })
  it('never let what is unlit or unheard change the town', () =>
    onEach((data, state) => {
      for (const control of controlsOf(data, state.visit)) {
        const after = mechanic.act(data, state, { do: 'press', control: control.id })
        if (isLit(data, state.board, control)) continue
        expect(after.board).toEqual(state.board)
        if (!state.board.listens) expect(after.misfits).toBe(state.misfits + 1)
      }
    }))
  it('never put out a lamp that is always lit', () =>
    onEach((data, { board, visit }) => {
      if (data.form === 'levers') for (const control of controlsOf(data, visit)) if (control.lamp === 'always') expect(isLit(data, board, control)).toBe(true)
    }))
  it('never fire a silent button, and only fire what was heard', () =>
    onEach((data, { board, visit }) => {
      if (data.form !== 'buttons') return
      for (const id of board.on) expect(board.heard).toContain(id)
      for (const { id, says } of controlsOf(data, visit)) if (says === undefined) expect(board.on).not.toContain(id)
    }))
  it('always let somebody be asked, while there is something to ask about; asking has an answer', () =>
    onEach((data, state) => {
      const about = askedAbout(data, state)
      const after = mechanic.act(data, state, { do: 'ask' })
      if (!about) expect(after).toBe(state)
      if (!about) return
      expect(isLit(data, after.board, about) || isCovered(data, after.board, about)).toBe(true)
      expect(mechanic.line(data, after, first)).toEqual(about.reply)
      expect(about.reply.say).toBe(data.asks)
    }))
  it('answer a misfit with words, and nothing has moved', () =>
    onEach((data, state) => {
      const action = mechanic.mistake(data, state)
      if (!action) return
      const tried = mechanic.act(data, state, action)
      expect(tried.board).toEqual(state.board)
      expect(controlsOf(data, state.visit).flatMap(({ why, reply }) => [why.text, reply.text])).toContain(mechanic.line(data, tried, first).text)
    }))
  it('take back every move exactly', () =>
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
        state = mechanic.act(data, state, action as SwitchesAction)
        expect(steps).toBeLessThan(40)
      }
    }))
})

describe('the form of switches', () => {
  const written = {
    kind: 'switches',
    set: 'office',
    alt: 'A town.',
    intro: [{ id: 'hi', text: 'Hello.' }],
    done: [{ id: 'bye', text: 'Goodbye.' }],
    form: 'levers',
    asks: 'osei',
    ask: 'Ask',
    controls: ['x', 'y', 'z'].map((id) => ({ id, name: id, lamp: 'always', town: 'horn', why: 'Because.', ends: 'on' })),
  }
  const faultsOf = (change: object, control: object = {}): string[] =>
    switchesForm
      .faults(switchesForm.schema.parse({ ...written, controls: written.controls.map((each) => ({ ...each, ...control })), ...change }), (path, message) => ({
        file: '',
        line: 1,
        path: path.join('.'),
        message,
      }))
      .map(({ message }) => message)
  it('takes levers that do something', () => expect(faultsOf({})).toEqual([]))
  it('says what is wrong in plain words', () => {
    expect(faultsOf({}, { lamp: 'ask' })).toContain('somebody is asked about this lever: what is the reply?')
    expect(faultsOf({}, { says: 'Hello.' })).toContain('levers don’t whisper: "says" is for buttons')
    expect(faultsOf({ form: 'buttons' })).toContain('a silent button needs a reply, and must end "asked"')
    expect(faultsOf({}, { lamp: 'ask', reply: 'No.', answer: 'not-today' })).toContain('the answer is "not today", so it can’t be moved: it can only end "asked"')
    expect(faultsOf({}, { ends: 'off' })).toContain('on visit 1 nothing has to change: say how it "ends"')
  })
})
