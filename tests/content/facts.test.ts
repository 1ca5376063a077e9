// Numbers and addresses on the game's own pages are those of levels/facts.yaml, and none that a person must still look up.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { factsFile } from '../../src/core/level/lint/context'
import { pledge } from '../../src/i18n/en/pledge'
import { spoken } from '../../src/i18n/en/spoken'
import { ui } from '../../src/i18n/en/ui'

const { facts } = factsFile.parse(parse(readFileSync('levels/facts.yaml', 'utf8')))
const NUMBER_OR_SITE = /\b(?:\d{4} \d{4}|999|101|(?:[a-z0-9-]+\.)+(?:uk|org|com|net)(?:\/[\w/-]+)?)\b/g
const texts = [...Object.values(ui), ...Object.values(pledge), ...Object.values(spoken).map(({ text }) => text)].filter((text): text is string => typeof text === 'string')

test('every fact has its source and its date', () => {
  expect(facts.length).toBeGreaterThan(3)
  for (const { source, date } of facts) {
    expect(source).toMatch(/^https:\/\//)
    expect(new Date(date).getTime()).toBeLessThan(Date.now())
  }
})

test('what the pages show is in the file, and looked up', () => {
  const shown = texts.flatMap((text) => text.match(NUMBER_OR_SITE) ?? [])
  expect(shown).toContain('0800 1111')
  for (const value of shown)
    expect(
      facts.find((fact) => fact.shown === value),
      value,
    ).toMatchObject({ check: false })
})
