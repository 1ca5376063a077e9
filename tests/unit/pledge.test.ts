import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { pledgeSheet } from '../../src/core/pledge/pledge'
import type { PledgePlay, PledgeSheet } from '../../src/core/pledge/sheet'
import { LONGEST_QUESTION } from '../../src/core/pledge/tea'
import { type Policy, STAGES, type Stage, statementsOf } from '../../src/core/policy/policy'
import { type PledgeKey, pledge } from '../../src/i18n/en/pledge'

const policy = parse(readFileSync(new URL('../../levels/policy.yaml', import.meta.url), 'utf8')) as Policy
const word = (key: PledgeKey): string => pledge[key]
const nothing: PledgePlay = { practised: new Set(), promises: [], tea: [] }
const sheetOf = (stage: Stage, played: Partial<PledgePlay> = {}): PledgeSheet => pledgeSheet(policy, stage, { ...nothing, ...played }, word)
const rulesOf = (sheet: PledgeSheet) => sheet.groups.flatMap((group) => group.rules)

describe.each(STAGES)('the pledge of %s', (stage) => {
  const statements = statementsOf(policy, stage)
  const everything: PledgePlay = {
    practised: new Set(policy.statements.map((statement) => statement.id)),
    promises: policy.statements.map(({ id }) => ({ statementId: id, text: `I’ll do ${id}.` })),
    tea: ['One?', 'Two?', 'Three?', 'Four?'],
  }

  it.each([
    ['nothing', nothing],
    ['everything', everything],
  ])('has every rule on it, in the policy’s own words and order, with %s played', (_, played) => {
    const rules = rulesOf(sheetOf(stage, played))
    expect(statements.length).toBeGreaterThan(0)
    expect(rules.map(({ id, text }) => ({ id, text }))).toEqual(statements.map(({ id, text }) => ({ id, text })))
  })

  it('asks to talk about every rule when nothing was played', () => {
    expect(new Set(rulesOf(sheetOf(stage)).map((rule) => rule.mark))).toEqual(new Set(['talk']))
  })

  it('lights a lamp beside exactly what was practised', () => {
    const practised = new Set(statements.slice(1, 4).map((statement) => statement.id))
    for (const rule of rulesOf(sheetOf(stage, { practised }))) expect(rule.mark).toBe(practised.has(rule.id) ? 'lamp' : 'talk')
  })

  it('says on the back where to get help, and at the rule that it stands there', () => {
    const sheet = sheetOf(stage)
    expect(
      rulesOf(sheet)
        .filter((rule) => rule.isAnsweredOverleaf)
        .map((rule) => rule.id),
    ).toEqual([`${stage}-where-to-learn`])
    expect(sheet.help.map((line) => line.id)).toEqual(['childline', 'ceop', 'school', 'danger'])
    const said = JSON.stringify(sheet.help)
    for (const fact of ['0800 1111', 'childline.org.uk', 'ceopeducation.co.uk', '999']) expect(said).toContain(fact)
  })

  it('leaves the school’s own contact as a line to write on', () => {
    expect(
      sheetOf(stage)
        .help.filter((line) => line.isToWriteOn)
        .map((line) => line.id),
    ).toEqual(['school'])
  })

  it('has all eleven points for grown-ups, the closing, and the form’s fields in its order', () => {
    const sheet = sheetOf(stage)
    expect(sheet.points).toHaveLength(11)
    expect(sheet.points).toEqual(policy.parents.points)
    expect(sheet.closing).toBe(policy.parents.closing)
    expect(sheet.fields.map((field) => field.label.toLowerCase().replace('’', "'"))).toEqual([
      "child's name",
      'class',
      'date',
      "parent or carer's name",
      "parent or carer's signature",
      'date',
    ])
  })

  it('holds the grown-up to promises too, and not to take the tablet away', () => {
    expect(sheetOf(stage).grownUpPromises).toContain('I will listen and stay calm.')
    expect(sheetOf(stage).grownUpPromises).toContain('I will not take the tablet away because you told me.')
  })

  it.each([
    ['none', []],
    ['one', ['One?']],
    ['the same one twice', ['One?', ' One? ']],
    ['five', ['One?', 'Two?', 'Three?', 'Four?', 'Five?']],
    ['nothing to read', ['', '  ']],
    ['one that would push the help off the paper', ['?'.repeat(LONGEST_QUESTION + 1)]],
  ])('asks three different questions at tea when play brought %s', (_, tea) => {
    const asked = sheetOf(stage, { tea }).tea
    expect(asked).toHaveLength(3)
    expect(new Set(asked).size).toBe(3)
    for (const question of asked) expect(question.length).toBeLessThanOrEqual(LONGEST_QUESTION)
  })

  it('asks first about what was played', () => {
    expect(sheetOf(stage, { tea: ['What would your made-up name be?'] }).tea[0]).toBe('What would your made-up name be?')
  })

  it('names no school', () => {
    expect(JSON.stringify(sheetOf(stage, everything))).not.toMatch(/capel|ferne/i)
    expect(JSON.stringify(pledge)).not.toMatch(/capel|ferne/i)
  })

  it('goes on after the name, whichever way the policy begins', () => {
    const leadIn = `I ${policy.leadIn[stage].replace(/^I /, '')}`
    const whole: Policy = { ...policy, leadIn: { ...policy.leadIn, [stage]: leadIn } }
    expect(sheetOf(stage).leadIn).toMatch(/^know that /)
    expect(pledgeSheet(whole, stage, nothing, word).leadIn).toBe(sheetOf(stage).leadIn)
  })
})

describe('promises', () => {
  it('stand under their own rule in KS1, and the rule stays', () => {
    const rules = rulesOf(sheetOf('ks1', { promises: [{ statementId: 'ks1-keep-private', text: 'I’ll use a made-up name in games.' }] }))
    const promised = rules.filter((rule) => rule.promise !== undefined)
    expect(promised.map((rule) => rule.id)).toEqual(['ks1-keep-private'])
    expect(promised[0]?.promise).toBe('I’ll use a made-up name in games.')
    expect(promised[0]?.text).toBe(policy.statements.find((statement) => statement.id === 'ks1-keep-private')?.text)
    expect(sheetOf('ks1').ownWords).toEqual([])
  })

  it('are the newest three in KS2, in the child’s own words', () => {
    const ids = statementsOf(policy, 'ks2').map((statement) => statement.id)
    const promises = ['one', 'two', 'three', 'four'].map((text, n) => ({ statementId: ids[n] ?? '', text }))
    const sheet = sheetOf('ks2', { promises })
    expect(sheet.ownWords).toEqual(['two', 'three', 'four'])
    expect(rulesOf(sheet).every((rule) => rule.promise === undefined)).toBe(true)
  })

  it('can be made again: the newer words take the place of the older', () => {
    const again = [
      { statementId: 'ks2-toothbrush', text: 'older' },
      { statementId: 'ks2-safe-links', text: 'other' },
      { statementId: 'ks2-toothbrush', text: 'newer' },
    ]
    expect(sheetOf('ks2', { promises: again }).ownWords).toEqual(['other', 'newer'])
  })

  it('of the other stage, or without words, stay off the paper', () => {
    const promises = [
      { statementId: 'ks1-keep-private', text: 'for the little ones' },
      { statementId: 'ks2-toothbrush', text: '  ' },
    ]
    expect(sheetOf('ks2', { promises }).ownWords).toEqual([])
  })
})

describe('groups', () => {
  it('are the policy’s five headings in KS2, Understand on its two shores', () => {
    const names = sheetOf('ks2').groups.map(({ name, aside }) => [name, aside].filter(Boolean).join(': '))
    expect(names).toEqual(['Safe', 'Learning', 'Trust', 'Responsible', 'Understand: how school looks after us', 'Understand: when something feels wrong'])
    expect(sheetOf('ks2').groups.map((group) => group.rules.length)).toEqual([6, 5, 3, 4, 5, 7])
  })

  it('are one in KS1, which needs no name', () => {
    expect(sheetOf('ks1').groups).toHaveLength(1)
    expect(sheetOf('ks1').groups[0]?.name).toBeUndefined()
  })
})
