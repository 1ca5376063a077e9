// Reads the files of other languages: flat lists of line id and words, beside the English ones. Build time only.
import { z } from 'zod'
import type { Fault } from '../level/fault'
import type { Level, Words } from '../level/level'
import { wordsOf } from '../level/lines'
import type { Content } from '../level/parse'
import { readSource, type SourceFile } from '../level/source'
import { policyWords } from '../policy/words'
import { type Dictionary, isLanguageTag } from './language'

export interface Languages {
  /** `main` is all that is said outside of levels, and what maps say of levels. */
  readonly dictionaries: Readonly<Record<string, { readonly main: Dictionary; readonly levels: Readonly<Record<string, Dictionary>> }>>
  readonly faults: readonly Fault[]
  /** What is still in English, each line of it. */
  readonly warnings: readonly Fault[]
}
/** One English file, and the words that a translation of it can have. */
export interface Original {
  /** The file of its translation. */
  readonly file: (tag: string) => string
  readonly words: readonly Words[]
  readonly level?: Level
}

const TRANSLATION = /^(?:.*\/(?:policy|level)\.|src\/i18n\/)([^/]+)\.yaml$/
/** Nothing but comments is no fault: nobody has begun. */
const dictionary = z.record(z.string(), z.string('these should be words, in "quotation marks"').trim().min(1, 'there are no words here')).nullable()
const COUNTING = /_(zero|one|two|few|many|other)$/

export const originals = ({ policy, levels }: Content, interfaceWords: readonly Words[]): readonly Original[] => [
  { file: (tag) => `src/i18n/${tag}.yaml`, words: interfaceWords },
  { file: (tag) => `levels/policy.${tag}.yaml`, words: policy ? policyWords(policy) : [] },
  ...levels.map((level): Original => ({ file: (tag) => level.file.replace(/\.yaml$/, `.${tag}.yaml`), words: wordsOf(level), level })),
]

export function readTranslations(files: readonly SourceFile[], content: Content, interfaceWords: readonly Words[]): Languages {
  const faults: Fault[] = []
  const warnings: Fault[] = []
  const all = originals(content, interfaceWords)
  const tags = new Set<string>()
  for (const { file } of files) {
    const tag = TRANSLATION.exec(file)?.[1]
    if (tag === undefined) continue
    const wrong = (message: string): void => void faults.push({ file, line: 1, path: '', message })
    if (!isLanguageTag(tag)) wrong(`"${tag}" is not the short name of a language, such as cy, pl or ur`)
    else if (!all.some((each) => each.file(tag) === file)) wrong('there is no English file beside this one')
    else tags.add(tag)
  }

  const dictionaries = Object.fromEntries(
    [...tags].sort().map((tag) => {
      const read = all.map((original) => {
        const file = original.file(tag)
        const source = files.find((each) => each.file === file)
        const said = source ? readDictionary(source, original.words, faults) : {}
        for (const { id, text } of missing(original.words, said)) warnings.push({ file, line: 1, path: id, message: `is still in English: ${text}` })
        return { level: original.level, said }
      })
      const levels = read.flatMap(({ level, said }) => (level ? [[level.id, said] as const] : []))
      const main = Object.assign({}, ...read.map(({ level, said }) => (level ? cardWords(level, said) : said)))
      return [tag, { main, levels: Object.fromEntries(levels) }]
    }),
  )
  return { dictionaries, faults, warnings }
}

/** Maps and the lamp room show some of a level's words before it is opened. */
function cardWords({ title, talk, promise }: Level, said: Dictionary): Dictionary {
  const shown = [title, talk.home, ...promise.options.map(({ line }) => line)]
  return Object.fromEntries(shown.flatMap(({ id }) => (said[id] ? [[id, said[id]]] : [])))
}

/** The lines that hold; faults for the others. */
function readDictionary(source: SourceFile, english: readonly Words[], faults: Fault[]): Dictionary {
  const { value, faults: own, at } = readSource(source, dictionary)
  faults.push(...own)
  const byId = new Map(english.map(({ id, text }) => [id, text]))
  const said: [string, string][] = []
  for (const [id, text] of Object.entries(value ?? {})) {
    // Another language may count in more ways than English has words for.
    const original = byId.get(id) ?? (COUNTING.test(id) ? byId.get(id.replace(COUNTING, '_other')) : undefined)
    if (original === undefined) faults.push(at([id], 'no English line has this id'))
    else if (placeholders(text) !== placeholders(original)) faults.push(at([id], `the English has ${placeholders(original) || 'nothing in {{ }}'}: "${original}"`))
    else said.push([id, text])
  }
  return Object.fromEntries(said)
}

/** Whatever else stands in the braces: `{{count, number}}` is `{{count}}`, written as the language writes numbers. */
const placeholders = (text: string): string => [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => `{{${name}}}`))].sort().join(' ')

/** Of a line that counts, `_other` is enough: not every language has more. */
const missing = (english: readonly Words[], said: Dictionary): readonly Words[] => english.filter(({ id }) => !(id in said) && !(COUNTING.test(id) && !id.endsWith('_other')))
