import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Level } from '../../src/core/level/level'
import type { SortData } from '../../src/core/mechanics/sort'
import { momentOf } from '../../src/core/play/moment'
import { choiceOf, isEnded, type PlayAction, type PlayState, play, type Script, sceneOf, startPlay } from '../../src/core/play/play'
import { resumable } from '../../src/core/play/resume'
import { tableauOf } from '../../src/core/play/tableau'
import { rulesOf } from '../fixtures/rules'
import { level } from '../fixtures/script'
import { wayOn } from '../fixtures/way-on'

const mechanic = rulesOf('sort')

const script: Script = { level, mechanic, ...(level.remember[0] ? { question: level.remember[0] } : {}) }

/** Every action that anybody could try here, possible or not. */
const anyAction = (of: Level) => {
  const scenes = of.scenes.flatMap((scene) => scene.choices)
  const options = scenes.flatMap((choice) => choice.steps.flatMap((step) => step.options.map((option) => option.id)))
  const data = of.mechanic.data as SortData
  const toy = [
    { do: 'spit' as const },
    { do: 'undo' as const },
    { do: 'put-back' as const },
    ...data.things.map((thing) => ({ do: 'lift' as const, thing: thing.id })),
    ...data.trays.map((tray) => ({ do: 'place' as const, tray: tray.id })),
  ]
  const all: PlayAction[] = [
    { do: 'next' },
    ...scenes.map((choice) => ({ do: 'choose' as const, choice: choice.id })),
    ...options.map((option) => ({ do: 'pick' as const, option })),
    ...toy.map((action) => ({ do: 'toy' as const, action })),
    ...['a', 'b'].map((option) => ({ do: 'answer' as const, option })),
    ...of.promise.options.map((promise) => ({ do: 'promise' as const, promise: promise.id })),
  ]
  return fc.constantFrom(...all)
}
const anyStart = fc.record({ visit: fc.integer({ min: 1, max: 4 }), seed: fc.integer() })

function toTheEnd(with_: Script, from: PlayState): PlayState {
  let state = from
  for (let i = 0; i < 300 && !isEnded(state); i++) state = play(with_, state, wayOn(with_, state))
  return state
}

describe('a level', () => {
  it('reaches its end from wherever any sequence of presses has led', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyAction(level), { maxLength: 60 }), ({ visit, seed }, actions) => {
        const led = actions.reduce((state, action) => play(script, state, action), startPlay(script, visit, seed))
        const end = toTheEnd(script, led)
        expect(isEnded(end)).toBe(true)
        expect(end.promise).not.toBeNull()
      }),
    )
  })
  it('always has something to show, and a picture to show it in', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyAction(level), { maxLength: 60 }), ({ visit, seed }, actions) => {
        let state = startPlay(script, visit, seed)
        for (const action of actions) {
          state = play(script, state, action)
          expect(momentOf(script, state).kind === 'end').toBe(isEnded(state))
          expect(tableauOf(script, state).set).not.toBe('')
        }
      }),
    )
  })
  it('loses nothing when it is left: stored and read back, the same state comes back', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyAction(level), { maxLength: 60 }), ({ visit, seed }, actions) => {
        const state = actions.reduce((now, action) => play(script, now, action), startPlay(script, visit, seed))
        const back = resumable(script, JSON.parse(JSON.stringify(state)) as PlayState)
        expect(back).toEqual(isEnded(state) ? undefined : state)
      }),
    )
  })
  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyAction(level), { maxLength: 40 }), ({ visit, seed }, actions) => {
        const walk = () => actions.reduce((state, action) => play(script, state, action), startPlay(script, visit, seed))
        expect(walk()).toEqual(walk())
      }),
    )
  })
})

describe('a scene', () => {
  const chosen = (choice: string, visit = 1): PlayState => {
    let state = startPlay(script, visit, 1)
    while (state.at.step !== 'choose') state = play(script, state, { do: 'next' })
    return play(script, state, { do: 'choose', choice })
  }
  const steps = (from: PlayState): string[] => {
    const seen: string[] = []
    for (let state = from; state.at.step !== 'toy-intro'; state = play(script, state, wayOn(script, state))) if (seen.at(-1) !== state.at.step) seen.push(state.at.step)
    return seen
  }
  it('best: plays out, and says why', () => expect(steps(chosen('good'))).toEqual(['plays', 'why']))
  it('nearly: says why, and lets the child add what was missing', () => expect(steps(chosen('half'))).toEqual(['plays', 'why', 'more', 'more-plays']))
  it('repair: the child puts it right first, then hears why', () => expect(steps(chosen('slip'))).toEqual(['plays', 'more', 'more-plays', 'more', 'more-plays', 'why']))
  it('a grown-up knows at the end of every path where the scene says so', () => {
    for (const scene of level.scenes.filter((each) => each.happens !== 'none')) for (const choice of scene.choices) expect(choice.grownUp).toBeDefined()
  })
  it('shows another scene on the second visit', () => {
    expect(sceneOf(level, startPlay(script, 1, 1)).id).toBe('first')
    expect(sceneOf(level, startPlay(script, 2, 1)).id).toBe('second')
    expect(sceneOf(level, startPlay(script, 3, 1)).id).toBe('first')
  })
  it('a misfit is answered with its reason and stays open', () => {
    let state = chosen('half')
    while (state.at.step !== 'more') state = play(script, state, { do: 'next' })
    state = play(script, state, { do: 'pick', option: 'hum' })
    expect(momentOf(script, state)).toMatchObject({ kind: 'more', why: { text: 'Dad can’t hear a tune.' } })
    state = play(script, state, { do: 'pick', option: 'tell' })
    expect(state.at.step).toBe('more-plays')
  })
  it('shows choices in an order that the seed shuffles', () => {
    const orders = new Set(
      Array.from({ length: 20 }, (_, seed) => {
        const moment = momentOf(script, { ...startPlay(script, 1, seed), at: { step: 'choose' } })
        return moment.kind === 'choose' ? moment.picks.map((pick) => pick.id).join() : ''
      }),
    )
    expect(orders.size).toBeGreaterThan(2)
  })
  it('faces and screens keep what happened: a tableau is whole at every moment', () => {
    let state = chosen('slip')
    expect(tableauOf(script, state)).toMatchObject({ cast: { harjit: { expression: 'worried' } }, device: 'asks' })
    while (state.at.step !== 'why') state = play(script, state, wayOn(script, state))
    expect(tableauOf(script, state).device).toBe('off')
  })
})

describe('remember', () => {
  it('is skipped when no lamp was lit before', () => {
    const bare: Script = { level, mechanic }
    const seen = new Set<string>()
    for (let state = startPlay(bare, 1, 1); !isEnded(state); state = play(bare, state, wayOn(bare, state))) seen.add(state.at.step)
    expect(seen.has('remember')).toBe(false)
  })
  it('asks first and says why after; a wrong answer stays open', () => {
    let state: PlayState = { ...startPlay(script, 1, 1), at: { step: 'remember' } }
    state = play(script, state, { do: 'answer', option: 'b' })
    expect(momentOf(script, state)).toMatchObject({ kind: 'remember', why: { text: 'That is a lot to tell.' } })
    state = play(script, state, { do: 'answer', option: 'a' })
    expect(momentOf(script, state)).toMatchObject({ kind: 'remembered', line: { text: 'It works.' } })
  })
})

describe('a stored place', () => {
  it('of a choice that the level no longer has is not taken up', () => {
    const state = { ...startPlay(script, 1, 1), choice: 'gone', at: { step: 'why' as const } }
    expect(resumable(script, state)).toBeUndefined()
    expect(choiceOf(level, state)).toBeUndefined()
  })
  it('from somebody else’s hand is not taken up either', () => {
    const broken = { ...startPlay(script, 1, 1), at: { step: 'toy', toy: { kind: 'sort', queue: 'x' } } } as unknown as PlayState
    expect(resumable(script, broken)).toBeUndefined()
  })
})
