// British spelling, by cspell's dictionaries. A word that only American English knows is a fault; a word that neither knows, a warning.
import { type CSpellUserSettings, spellCheckDocument } from 'cspell-lib'
import type { Fault } from '../../src/core/level/fault'
import type { Findings, WordRules } from '../../src/core/level/lint/context'
import { type Prose, proseOf } from '../../src/core/level/lint/prose'
import type { Written } from '../../src/core/level/lint/whole-set'

export async function spellingFindings(all: readonly Written[], words: WordRules): Promise<Findings> {
  const findings = { faults: [] as Fault[], warnings: [] as Fault[] }
  for (const { level, at } of all) {
    const prose = proseOf(level)
    for (const { word, of } of await unknownIn(prose, words, 'en-GB')) {
      const isAmerican = (await unknownIn([{ ...of, text: word }], words, 'en-US')).length === 0
      if (isAmerican) findings.faults.push(at(of.path, `“${word}” is spelled the American way`))
      else findings.warnings.push(at(of.path, `“${word}” is in no dictionary: is it spelled right? Names and the bay’s own words go into words.yaml`))
    }
  }
  return findings
}

/** Each piece of words is one line of a document; cspell says on which line it found something. */
async function unknownIn(prose: readonly Prose[], words: WordRules, language: 'en-GB' | 'en-US'): Promise<{ word: string; of: Prose }[]> {
  const text = prose.map((each) => each.text.replace(/\s+/g, ' ').replace(/’/g, "'")).join('\n')
  const settings: CSpellUserSettings = { language, words: [...words.taught, ...words.names], allowCompoundWords: true, minWordLength: 3, ignoreRegExpList: ['/https?:\\S+/g'] }
  const { issues } = await spellCheckDocument(
    { uri: 'text:levels.txt', text, languageId: 'plaintext', locale: language },
    { generateSuggestions: false, noConfigSearch: true },
    settings,
  )
  return issues.flatMap(({ text: word, offset }) => {
    const of = prose[text.slice(0, offset).split('\n').length - 1]
    return of ? [{ word, of }] : []
  })
}
