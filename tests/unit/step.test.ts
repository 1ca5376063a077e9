import { describe, expect, test } from 'vitest'
import { readLevels } from '../../src/content/vite-plugin'
import { momentOf } from '../../src/core/play/moment'
import { isEnded, play, type Script } from '../../src/core/play/play'
import { stateAt, stepsOf } from '../../src/core/play/step'
import { tableauOf } from '../../src/core/play/tableau'
import { rulesOf } from '../fixtures/rules'
import { wayOn } from '../fixtures/way-on'

const scripts = readLevels('.').levels.map((level): Script => ({ level, mechanic: rulesOf(level.mechanic.data.kind) }))

describe.each(scripts.map((script) => [script.level.id, script] as const))('%s', (_id, script) => {
  const steps = stepsOf(script)
  test('has an address for every choice, part and option of both visits', () => {
    const choices = script.level.scenes.flatMap((scene, i) => scene.choices.map((choice) => `${i + 1}.why.${choice.id}`))
    expect(steps).toEqual(expect.arrayContaining([...choices, '1.arrive', '2.scene', '1.toy.0', '2.toy-done', '2.end']))
    expect(new Set(steps).size).toBe(steps.length)
  })
  test('shows what a try that does not fit is answered, and moves nothing', () => {
    const mistakes = steps.filter((step) => step.endsWith('.mistake'))
    expect(mistakes.length).toBeGreaterThan(2)
    for (const step of mistakes) {
      const [before, after] = [step.replace('.mistake', ''), step].map((each) => stateAt(script, each)?.at)
      if (before?.step !== 'toy' || after?.step !== 'toy') throw new Error(step)
      expect(after.toy.misfits, step).toBe(before.toy.misfits + 1)
      expect(script.mechanic.isDone(script.level.mechanic.data, after.toy), step).toBe(false)
    }
  })
  test.each(steps)('%s can be shown, and played on to the end', (step) => {
    let state = stateAt(script, step)
    if (!state) throw new Error('no such step')
    expect(momentOf(script, state)).toBeDefined()
    expect(tableauOf(script, state).set).toBeTruthy()
    for (let i = 0; i < 300 && !isEnded(state); i++) state = play(script, state, wayOn(script, state))
    expect(isEnded(state)).toBe(true)
  })
  test.each(['', '1', '0.scene', '9.scene', '1.nothing', '1.why.nobody', '1.more.nobody.0', '1.more-plays.x.0.y', '1.toy-.'])('"%s" leads nowhere', (step) =>
    expect(stateAt(script, step)).toBeUndefined(),
  )
})
