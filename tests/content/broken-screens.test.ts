// What can be wrong in a device's screen: each fault names its line, and says what to do in words that an author understands.
import { describe, expect, test } from 'vitest'
import { lintLevels } from '../../src/core/level/lint/lint'
import { readContent } from '../../src/core/level/parse'
import { lintContextOf } from '../../tools/levels/folder'
import { levelShowing, SCREEN_KINDS } from '../fixtures/screens'
import { policyText } from '../fixtures/script'

const policy = { file: 'levels/policy.yaml', text: policyText }
const { context } = lintContextOf('levels', '.')
const read = (text: string) => readContent([policy, { file: 'level.yaml', text }])
function findings(text: string) {
  const { faults, written, policy: rules } = read(text)
  const linted = rules ? lintLevels(written, rules, context) : { faults: [], warnings: [] }
  return { faults: [...faults, ...linted.faults], warnings: linted.warnings }
}

type Row = readonly [name: string, kind: string, from: string | RegExp, to: string, message: RegExp, line?: string]
const ROWS: readonly Row[] = [
  ['an unknown kind', 'messages', 'kind: messages', 'kind: letters', /one of: messages, pop-up, search/, 'kind: letters'],
  ['a field of another kind', 'photo', 'marks:', 'bubbles:', /nothing here is called "bubbles"/, 'kind: photo'],
  ['no words in a bubble', 'messages', 'text: Are you coming?', 'text: ""', /there are no words here/],
  ['a bubble without its id', 'messages', /- id: ellie\n +say/, '- say', /this is missing: words must stand here/, '- say: ellie'],
  ['one result only', 'search', /\n +- id: two\n[\s\S]+?text: Buy crab food/, '', /at least 2 entries/, '- id: one'],
  ['a mark outside of the picture', 'photo', 'x: 20', 'x: 120', /this must be at most 100/],
  ['half a dot', 'log-in', 'dots: 4', 'dots: 4.5', /should be/],
  ['neither on nor off', 'settings', 'on: false', 'on: maybe', /this should be true or false/],
  ['nobody in a tile', 'call', 'art: face-dad', 'off: false', /who is seen here\?/, 'off: false'],
  ['two lines of one id', 'files', 'id: photos', 'id: crabs', /two lines are both called "ks1-small.first.device.asks.crabs"/, 'schema'],
  ['words beside it', 'pop-up', 'alt: A screen.', 'words: [{ id: w, text: Hello. }]\n          alt: A screen.', /its `words` would not be seen/],
  ['dark as well', 'pop-up', 'alt: A screen.', 'dark: true\n          alt: A screen.', /its `dark` would not be seen/],
  // the linter reads screens like everything else
  ['a picture that nobody drew', 'messages', 'art: face-ellie', 'art: face-nobody', /there is no picture called "face-nobody"/],
  ['a picture in a bubble that nobody drew', 'messages', 'art: icon-boat', 'art: icon-zeppelin', /there is no picture called "icon-zeppelin"/],
  ['a brand', 'search', 'what do crabs eat', 'is this on YouTube', /no brands/],
  ['a telephone number', 'chat-helper', 'Check it in a book.', 'Call 07700 900123.', /looks like a real address or number/],
  ['a sentence too long', 'pop-up', 'You are our visitor!', 'One two three four five six seven eight nine ten eleven.', /has 11 words, for KS1 at most 10/],
]

describe('a broken screen', () => {
  test.each(SCREEN_KINDS)('the whole one of kind %s has no fault', (kind) => expect(read(levelShowing(kind)).faults).toEqual([]))
  for (const [name, kind, from, to, message, line] of ROWS)
    test(name, () => {
      const whole = levelShowing(kind)
      const text = whole.replace(from, to)
      expect(text, 'the row changes nothing').not.toBe(whole)
      const { faults } = findings(text)
      const fault = faults.find((each) => message.test(each.message))
      expect(fault, faults.map((each) => `${each.line} ${each.message}`).join('\n')).toBeDefined()
      expect(fault?.message).not.toMatch(/undefined|\[object|ZodError|expected/i)
      expect(text.split('\n')[(fault?.line ?? 1) - 1]).toContain(line ?? to.split('\n')[0])
    })
  test('a phone in front of a face is a warning', () => {
    const text = levelShowing('messages').replace('kind: tablet', 'kind: phone')
    expect(
      findings(text)
        .warnings.map((each) => each.message)
        .join(),
    ).not.toMatch(/stands in front/)
    const behind = text.replace(/cast: \{ harjit: left,/, 'cast: { osei: far, harjit: left,')
    expect(behind).not.toBe(text)
    expect(
      findings(behind)
        .warnings.map((each) => each.message)
        .join(),
    ).toMatch(/a phone stands in front of whoever is at "far"/)
  })
})
