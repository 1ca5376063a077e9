// What the linter says of style, of whole scenes and of all levels together. Single faults stand in broken-levels.test.ts.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintLevels } from '../../src/core/level/lint/lint'
import { sentencesIn, wordsIn } from '../../src/core/level/lint/prose'
import { isGivenAway } from '../../src/core/level/lint/whole-set'
import { readContent } from '../../src/core/level/parse'
import { checkFolder } from '../../tools/levels/check-folder'
import { lintContextOf } from '../../tools/levels/folder'
import { gradeOf } from '../../tools/levels/reading'
import { spellingFindings } from '../../tools/levels/spelling'

const KS1 = readFileSync('levels/ks1/beach/keep-private/level.yaml', 'utf8')
const POLICY = readFileSync('levels/policy.yaml', 'utf8')
const { context } = lintContextOf('levels', '.')
const parsed = (level: string, policy = POLICY) =>
  readContent([
    { file: 'policy.yaml', text: policy },
    { file: 'level.yaml', text: level },
  ])
function lint(level: string, policy = POLICY) {
  const content = parsed(level, policy)
  expect(content.faults).toEqual([])
  if (!content.policy) throw new Error('no policy')
  return lintLevels(content.written, content.policy, context)
}
const messages = (findings: readonly { readonly message: string }[]): string => findings.map(({ message }) => message).join('\n')

describe('words and sentences', () => {
  test('are counted as a teacher would', () => {
    expect(wordsIn('It’s a well-known sea, no?')).toHaveLength(5)
    expect(wordsIn('Wait … what?')).toHaveLength(2)
    expect(sentencesIn('“Stop!” Then turn it over. It’s 3.5 cm.')).toHaveLength(3)
    expect(sentencesIn('Call me… Captain Sock!')).toHaveLength(1)
  })
  test('a harder text has a higher grade', () => {
    expect(gradeOf('The cat sat. The dog ran. We had fun.')).toBeLessThan(1)
    expect(gradeOf('Unfortunately, individual circumstances considerably complicate communication.')).toBeGreaterThan(12)
  })
  test('a scene that reads too hard is a fault; names and taught words don’t make it so', () => {
    const hard = 'Everybody usually remembers unnecessarily complicated explanations eventually.'
    expect(messages(lint(KS1.replaceAll(/text: "(?=[A-Z][^"]{12,}")[^"]+"/g, `text: "${hard}"`)).faults)).toMatch(
      /the scene “The nosy parrot” reads at grade \d+\.\d, for KS1 at most 2/,
    )
    const taught = 'Password, permission! Harjit.'
    expect(messages(lint(KS1.replaceAll(/text: "(?=[A-Z][^"]{12,}")[^"]+"/g, `text: "${taught}"`)).faults)).not.toMatch(/reads at grade/)
  })
})

describe('spelling', () => {
  test('American spelling is a fault, a word that nobody knows a warning; names are known', async () => {
    const { written } = parsed(KS1.replace('"Call me… Captain Sock!"', '"My favorite color, blorptang!"'))
    const { faults, warnings } = await spellingFindings(written, context.words)
    expect(messages(faults)).toMatch(/“favorite” is spelled the American way/)
    expect(messages(faults)).toMatch(/“color”/)
    expect(messages(warnings)).toMatch(/“blorptang” is in no dictionary/)
    expect(messages([...faults, ...warnings])).not.toMatch(/Harjit|Brushy/)
  })
})

describe('a scene', () => {
  test('where nothing ever happens, in a level about what does, is a warning', () => {
    expect(messages(lint(KS1.replaceAll('happens: asked', 'happens: none')).warnings)).toMatch(/every scene says `happens: none`/)
    expect(messages(lint(KS1).warnings)).not.toMatch(/happens: none/)
  })
  test('with a state of its device that nothing shows is a warning', () => {
    const level = KS1.replace('        dark: { dark: true', '        lost: { dark: true, alt: "Nobody sees this." }\n        dark: { dark: true')
    expect(messages(lint(level).warnings)).toMatch(/the device never shows "lost"/)
  })
  test('gives itself away when the best choice is the longest', () => {
    const choices = (best: string, other: string) => [
      { label: best, outcome: 'best' },
      { label: other, outcome: 'nearly' },
    ]
    expect(isGivenAway(choices('Ask a grown-up about it', 'Close it'))).toBe(true)
    expect(isGivenAway(choices('Ask Dad now', 'Close it now'))).toBe(false)
  })
})

describe('all levels together', () => {
  const onlyThis = POLICY.replace(/statements:[\s\S]*?(?=\nparents:)/, (all) => {
    const one = /\n {2}- id: ks1-keep-private[\s\S]*?(?=\n {2}- id:)/.exec(all)?.[0] ?? ''
    return `statements:${one}`
  })
  test('rules over a set only warn while levels are missing', () => {
    expect(messages(lint(KS1).warnings)).toMatch(/no level of KS1 a grown-up is busy/)
    expect(messages(lint(KS1).faults)).not.toMatch(/busy/)
  })
  test('and are faults once each rule of the stage has its level', () => {
    expect(messages(lint(KS1, onlyThis).faults)).toMatch(/no level of KS1 a grown-up is busy/)
  })
  test('a busy grown-up and another try end that', () => {
    const busy = KS1.replace(
      'label: "Open it again"\n                fits: false\n                why: "It will ask again. Who could help?"',
      'label: "Ask Gran, on the phone"\n                fits: false\n                busy: true\n                why: "Gran is busy now. Who else is there?"',
    )
    expect(busy).not.toBe(KS1)
    expect(messages(lint(busy).warnings)).not.toMatch(/busy/)
  })
})

test('the levels of the game have no fault, and nothing in them is unknown to the dictionary', async () => {
  const { levels, faults, warnings } = await checkFolder('levels', '.')
  expect(levels).toBeGreaterThan(1)
  expect(faults).toEqual([])
  expect(messages(warnings)).not.toMatch(/dictionary/)
})
