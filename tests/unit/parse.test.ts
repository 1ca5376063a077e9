import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/core/level/lines'
import { readContent } from '../../src/core/level/parse'
import { level, levelText, policyText, read } from '../fixtures/script'

const faultsOf = (from: string, to: string) => {
  expect(levelText).toContain(from)
  return read(levelText.replace(from, to)).faults
}
const lineOf = (text: string): number => levelText.slice(0, levelText.indexOf(text)).split('\n').length

describe('reading a level', () => {
  it('gives every line of words an id of its own, that starts with the level', () => {
    const ids = linesOf(level).map((line) => line.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => id.startsWith('ks1-small.'))).toBe(true)
    expect(ids).toContain('ks1-small.first.slip.hide.turn.q1')
  })
  it('is frozen all the way down', () => {
    expect(Object.isFrozen(level.scenes[0]?.choices[0]?.plays[0]?.line)).toBe(true)
  })
  it('knows the topics of its rules', () => expect(level.topics).toEqual(['one']))
})

describe('a broken level', () => {
  it('names file, line and path of what is missing', () => {
    const [fault] = faultsOf('        why: It works as well.\n', '')
    expect(fault).toMatchObject({ file: 'levels/ks1/beach/small/level.yaml', path: 'scenes.0.choices.0.why', message: 'this is missing: words must stand here' })
    expect(fault?.line).toBe(lineOf('      - id: good'))
  })
  it('names a field that nobody knows', () => {
    const [fault] = faultsOf('    ask: What could he do?', '    ask: What could he do?\n    asks: twice')
    expect(fault?.message).toBe('nothing here is called "asks"; is it spelled right?')
  })
  it('names the line of a wrong value, and what it could be', () => {
    const [fault] = faultsOf('outcome: nearly', 'outcome: wrong')
    expect(fault?.line).toBe(lineOf('outcome: nearly'))
    expect(fault?.message).toBe('this should be one of: best, nearly, repair')
  })
  it('says so when the file is not YAML', () => {
    const [fault] = read(levelText.replace('schema: 2', 'schema: [2')).faults
    expect(fault?.message).toMatch(/^this is not YAML/)
  })
  it('lists all faults, not the first', () => {
    const faults = read(levelText.replace('outcome: nearly', 'outcome: wrong').replace('set: shore', 'sett: shore')).faults
    expect(faults.length).toBeGreaterThan(1)
  })
  it.each([
    ['teaches: [ks1-one]', 'teaches: [ks1-none]', 'the policy has no statement "ks1-none"'],
    ['teaches: [ks1-one]', 'teaches: [ks2-two]', '"ks2-two" is a rule of ks2, and this level is for ks1'],
    ["device: 'off' }]\n        why", 'device: gone }]\n        why', 'the device has no state "gone"'],
    ['react: { harjit: surprised }', 'react: { gran: surprised }', "gran is not in this scene's cast"],
    [
      '        grownUp: papa\n        plays: [{ id: p1, say: harjit, text: Captain',
      '        plays: [{ id: p1, say: harjit, text: Captain',
      'a grown-up must know by the end of every path of this scene: say who in `grownUp`',
    ],
    ['act: hide', 'act: check', 'telling goes stop, hide, tell, in this order'],
    ['fits: false, why: Dad can’t hear a tune.', 'fits: false', 'an option that does not fit needs a `why`'],
    ['goes: [chest], why: Everyone', 'goes: [cupboard], why: Everyone', 'there is no tray "cupboard"'],
    ['repair: tell\n', '\n', 'say how it is repaired, `tell` or `put-right`, on a repair and only there'],
    ['        art: shades\n', '', 'a KS1 choice needs a picture: children who play this can’t read yet'],
    ['      - { id: a, art: hand, label: This', '      - { id: b, art: hand, label: This', 'two lines are both called'],
  ])('%s -> a fault that an author understands', (from, to, message) => {
    expect(
      faultsOf(from, to)
        .map((fault) => fault.message)
        .join('\n'),
    ).toContain(message)
  })
  it('does not stand twice under one id', () => {
    const { faults } = readContent([
      { file: 'levels/policy.yaml', text: policyText },
      { file: 'levels/a/level.yaml', text: levelText },
      { file: 'levels/b/level.yaml', text: levelText },
    ])
    expect(faults[0]?.message).toBe('the level "ks1-small" is already in levels/a/level.yaml')
  })
  it('is not handed out', () => expect(read(levelText.replace('outcome: nearly', 'outcome: wrong')).levels).toHaveLength(0))
})
