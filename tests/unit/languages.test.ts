import { afterEach, describe, expect, it } from 'vitest'
import { type Dictionary, ENGLISH, isRightToLeft, languageAsked } from '../../src/core/language/language'
import { readTranslations } from '../../src/core/language/read'
import { faultText } from '../../src/core/level/fault'
import { linesOf, wordsOf } from '../../src/core/level/lines'
import { readContent } from '../../src/core/level/parse'
import { policyWords } from '../../src/core/policy/words'
import { english, interfaceWords } from '../../src/i18n/en/english'
import { spoken } from '../../src/i18n/en/spoken'
import { learn, speak, speakChanged, t, words } from '../../src/i18n/i18n'
import { accented, doubled, pseudoChange } from '../../src/i18n/pseudo'
import { fixtureFiles, inFixture, TAG } from '../fixtures/language'
import { level, levelText, policy, policyText } from '../fixtures/script'

const content = readContent([
  { file: 'levels/policy.yaml', text: policyText },
  { file: 'levels/ks1/beach/small/level.yaml', text: levelText },
])
const read = (file: string, text: string) => readTranslations([{ file, text }], content, interfaceWords)
const LEVEL_FILE = 'levels/ks1/beach/small/level.cy.yaml'
const titleId = level.title.id
afterEach(() => speak(ENGLISH))

describe('a language', () => {
  it('is whole when every line has its words', () => {
    const { dictionaries, faults, warnings } = readTranslations(fixtureFiles(content), content, interfaceWords)
    expect(faults.map(faultText)).toEqual([])
    expect(warnings).toEqual([])
    expect(Object.keys(dictionaries)).toEqual([TAG])
    for (const { id, text } of [...interfaceWords, ...policyWords(policy)]) expect(dictionaries[TAG]?.main[id]).toBe(inFixture(text))
    for (const { id, text } of wordsOf(level)) expect(dictionaries[TAG]?.levels[level.id]?.[id]).toBe(inFixture(text))
  })
  it('has what maps say of a level before the level is opened', () => {
    const { main } = readTranslations(fixtureFiles(content), content, interfaceWords).dictionaries[TAG] ?? { main: {} as Dictionary }
    expect(main[titleId]).toBe(inFixture(level.title.text))
    expect(main[level.promise.options[0]?.line.id ?? '']).toBeDefined()
    expect(main[level.ifYou.id]).toBeUndefined()
  })
  it('tells of each line that is still in English, and is no fault for it', () => {
    const { faults, warnings } = readTranslations(
      fixtureFiles(content, (id) => id === titleId || id === 'ui.settings'),
      content,
      interfaceWords,
    )
    expect(faults).toEqual([])
    expect(warnings.map(({ file, path, message }) => [file, path, message])).toEqual([
      ['src/i18n/qab.yaml', 'ui.settings', 'is still in English: Settings'],
      [`levels/ks1/beach/small/level.${TAG}.yaml`, titleId, `is still in English: ${level.title.text}`],
    ])
  })
  it('covers what stands for pictures, too', () => {
    const alts = wordsOf(level).filter((each) => !linesOf(level).some(({ id }) => id === each.id))
    expect(alts.map(({ id }) => id)).toContain('ks1-small.arrive.alt')
    expect(alts.every(({ id }) => id.endsWith('.alt'))).toBe(true)
  })
  it.each([
    ['src/i18n/cy.yaml', '# nobody yet\nui.nosuch: "Dim"\n', 'src/i18n/cy.yaml:2 ui.nosuch: no English line has this id'],
    [LEVEL_FILE, `\n${titleId}: ""\n`, `${LEVEL_FILE}:2 ${titleId}: there are no words here`],
    ['src/i18n/cy.yaml', 'ui.textSize: "mawr"', 'src/i18n/cy.yaml:1 ui.textSize: the English has {{percent}}: "{{percent}} percent"'],
    ['src/i18n/cy.yaml', 'ui.map: "{{map}}"', 'src/i18n/cy.yaml:1 ui.map: the English has nothing in {{ }}: "Map"'],
    ['src/i18n/cy.yaml', 'ui.map: 5', 'src/i18n/cy.yaml:1 ui.map: this should be words'],
    ['src/i18n/cy.yaml', 'ui.map: [', 'this is not YAML'],
    ['levels/policy.welsh.yaml', '', '"welsh" is not the short name of a language, such as cy, pl or ur'],
    ['src/i18n/en.yaml', '', '"en" is not the short name of a language'],
    ['src/i18n/rtl.yaml', '', '"rtl" is not the short name of a language'],
    ['levels/ks1/beach/other/level.cy.yaml', '', 'there is no English file beside this one'],
  ])('%s with %j -> a fault that a translator understands', (file, text, message) => expect(read(file, text).faults.map(faultText).join('\n')).toContain(message))
  it('may have begun with nothing', () => expect(read('src/i18n/cy.yaml', '# ui.map: "Map"\n').faults).toEqual([]))
  it('may count in more ways than English, and need not name the number', () => {
    const { faults, dictionaries } = read('src/i18n/cy.yaml', 'toys.sort.trayHolds_two: "{{name}} (dau)"\ntoys.sort.trayHolds_other: "{{name}} ({{count, number}})"')
    expect(faults).toEqual([])
    expect(Object.keys(dictionaries.cy?.main ?? {})).toHaveLength(2)
  })
})

describe('asking for a language', () => {
  const asked = (query: string) => languageAsked(new URLSearchParams(query))
  it('goes by its short name, however it is written', () => {
    expect(asked('lang=cy')).toBe('cy')
    expect(asked('lang=CY')).toBe('cy')
    expect(asked('lang=en')).toBe(ENGLISH)
    expect(asked('lang=en-US')).toBe(ENGLISH)
    expect(asked('lang=')).toBeUndefined()
    expect(asked('voice=0')).toBeUndefined()
  })
  it('knows what runs from the right', () => expect(['ur', 'ar', 'fa-af', 'cy', 'pl'].map(isRightToLeft)).toEqual([true, true, true, false, false]))
})

describe('words', () => {
  const title = level.title
  it('are English until another language is spoken, and again after it', async () => {
    expect(t('ui.settings')).toBe('Settings')
    expect(words(title)).toBe(title.text)
    await speak('cy', { 'ui.settings': 'Gosodiadau', [title.id]: 'Cadw' })
    expect(t('ui.settings')).toBe('Gosodiadau')
    expect(words(title)).toBe('Cadw')
    await speak(ENGLISH)
    expect(t('ui.settings')).toBe('Settings')
    expect(words(title)).toBe(title.text)
  })
  it('fall back to English, one by one', async () => {
    await speak('pl', { 'ui.settings': 'Gosodiadau' })
    expect(t('ui.map')).toBe('Map')
    expect(words(title)).toBe(title.text)
    learn('pl', { [title.id]: 'Cadw' })
    expect(words(title)).toBe('Cadw')
  })
  it('are counted as the language counts', async () => {
    expect([1, 2].map((count) => t('ui.lampsLit', { lit: 1, count }))).toEqual(['1 of 1 lamp lit', '1 of 2 lamps lit'])
    await speak('cy', { 'ui.lampsLit_two': 'dwy lamp', 'ui.lampsLit_other': '{{count}} lamp' })
    expect([2, 5].map((count) => t('ui.lampsLit', { lit: 1, count }))).toEqual(['dwy lamp', '5 lamp'])
  })
  it('that are spoken from a plate are those on the plate', () => {
    for (const { id, text } of Object.values(spoken)) if (id in english) expect(english[id], id).toBe(text)
  })
})

describe('English changed by code', () => {
  it('is accented and bracketed, with placeholders and addresses as they were', () => {
    expect(accented('Put out {{lit}} lamps: childline.org.uk')).toBe('[Þúť óúť {{lit}} łáɱþš: childline.org.uk]')
    for (const text of Object.values(english)) expect(accented(text).replace(/\{\{[^}]*\}\}|[\w-]+(\.[\w-]+)+/g, '')).not.toMatch(/[a-z]/i)
  })
  it('is about twice as long; signs and numbers are not', () => {
    expect(doubled('Back to the map')).toBe('Back to the map Back to the map')
    expect(doubled('{{lit}} of {{count}} lamps')).toBe('{{lit}} of {{count}} lamps of lamps')
    for (const text of ['A', '999', '0800 1111', '{{name}}: {{line}}']) expect(doubled(text)).toBe(text)
  })
  it('changes what stands in level files, too, and is not doubled again by what is put in', async () => {
    await speakChanged('en-x-accents', pseudoChange.accents)
    expect(words({ id: 'x.y', text: 'Tea' })).toBe('[Ťéá]')
    expect(t('toys.hand.inHand', { name: words({ id: 'x.y', text: 'Tea' }) })).toBe('[[Ťéá], íñ ýóúŕ ĥáñð]')
    expect(t('ui.lampsLit', { lit: 1, count: 1 })).toBe('[1 óƒ 1 łáɱþ łíť]')
  })
})
