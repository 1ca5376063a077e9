// Build time: finds the files of other languages, beside the English ones, and reads them through core's one parser.
import { resolve } from 'node:path'
import { type Languages, readTranslations } from '../core/language/read'
import type { Level, Words } from '../core/level/level'
import type { Content } from '../core/level/parse'
import type { SourceFile } from '../core/level/source'
import { yamlSources } from './sources'

const FOLDERS = ['levels', 'src/i18n']

/** `interfaceWords`: the English of the interface. `more`: files that stand nowhere, such as a test's own language. */
export function readLanguages(root: string, content: Content, interfaceWords: readonly Words[], more: readonly SourceFile[] = []): Languages {
  const files = FOLDERS.flatMap((folder) => yamlSources(root, resolve(root, folder)))
  return readTranslations([...files, ...more], content, interfaceWords)
}

/** What the game knows of languages at once: their names. Each is a file of its own, and so is each level in it. */
export function languagesModule({ dictionaries }: Languages, levels: readonly Level[]): string {
  const door = (address: string): string => `() => import('virtual:${address}').then((module) => module.default)`
  const rows = Object.keys(dictionaries).map((tag) => {
    const own = levels.filter(({ id }) => dictionaries[tag]?.levels[id]).map(({ id }) => `${JSON.stringify(id)}: ${door(`words/${tag}/${id}`)}`)
    return `${JSON.stringify(tag)}: { open: ${door(`language/${tag}`)}, levels: {${own.join(', ')}} }`
  })
  return `export const languages = {${rows.join(',\n')}}`
}
