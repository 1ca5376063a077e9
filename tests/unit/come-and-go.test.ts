import { describe, expect, test } from 'vitest'
import { play, type Script, startPlay } from '../../src/core/play/play'
import { tableauOf } from '../../src/core/play/tableau'
import { rulesOf } from '../fixtures/rules'
import { levelText, read } from '../fixtures/script'

const HELLO = 'beats: [{ id: hello, say: nell, text: Hello. }]'
const arriving = (beats: string) => read(levelText.replace(HELLO, `beats: [${beats}]`))
const faultsOf = (from: string, to: string): string => {
  expect(levelText).toContain(from)
  return read(levelText.replace(from, to))
    .faults.map((fault) => fault.message)
    .join('\n')
}

describe('people come and go', () => {
  const { levels, faults } = arriving(
    '{ id: a, text: Hello. }, { id: b, come: { papa: right }, react: { papa: happy }, pose: { papa: wave } }, { id: c, text: Bye., go: [papa] }, { id: d, come: { papa: far } }',
  )
  const [level] = levels
  test('a level may say so', () => expect(faults).toEqual([]))
  test('and the picture follows, beat by beat', () => {
    if (!level) throw new Error('no level')
    const script: Script = { level, mechanic: rulesOf(level.mechanic.data.kind) }
    let state = startPlay(script, 1, 1)
    const casts = Array.from({ length: 4 }, () => {
      const { cast } = tableauOf(script, state)
      state = play(script, state, { do: 'next' })
      return cast
    })
    expect(casts[0]).not.toHaveProperty('papa')
    expect(casts[1]?.papa).toEqual({ stand: 'right', expression: 'happy', pose: 'wave' })
    expect(casts[2]).not.toHaveProperty('papa')
    expect(casts[3]?.papa).toEqual({ stand: 'far', expression: 'calm' })
  })
})

describe('who is there is watched', () => {
  test.each([
    ['who is there cannot come', HELLO, 'beats: [{ id: a, come: { harjit: right } }]', 'harjit comes, but is there already'],
    ['who is not there cannot go', HELLO, 'beats: [{ id: a, go: [papa] }]', 'papa goes, but is not there'],
    ['who has gone has no face', HELLO, 'beats: [{ id: a, go: [harjit] }, { id: b, react: { harjit: happy } }]', 'harjit is not in this scene'],
    ['two do not stand on one spot', HELLO, 'beats: [{ id: a, come: { papa: left } }]', 'papa comes to the stand "left", where harjit is'],
    ['who goes before the choice is not there after it', 'text: A parrot asks., react: { harjit: surprised }', 'text: A parrot asks., go: [papa]', 'papa is not in this scene'],
  ])('%s', (_name, from, to, message) => expect(faultsOf(from, to)).toContain(message))
  test('one place is free when somebody leaves it', () => {
    expect(arriving('{ id: a, go: [harjit] }, { id: b, come: { papa: left } }').faults).toEqual([])
    expect(arriving('{ id: a, go: [harjit], come: { papa: left } }').faults).toEqual([])
  })
})
