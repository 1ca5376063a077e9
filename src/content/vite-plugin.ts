// Build time: reads levels/ through core's one parser and hands the game checked, frozen literals. No schema library reaches the client.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { Languages } from '../core/language/read'
import { faultText } from '../core/level/fault'
import type { Level, LevelCard, Words } from '../core/level/level'
import { type Content, readContent } from '../core/level/parse'
import type { SourceFile } from '../core/level/source'
import type { Toy } from '../core/level/toy-file'
import { SCHOOL_FILE, type SchoolSource } from '../core/school/read-school'
import { languagesModule, readLanguages } from './languages'
import { readSchoolFile, schoolModule } from './school-module'
import { yamlSources } from './sources'

const NAMES = /^virtual:(policy|school|levels|toys|languages|(level|voice|language)\/[\w-]+|words\/[\w-]+\/[\w-]+)$/
const MARK = '\0'

/** `interfaceWords`: the English of the interface, for whoever translates it. `more`: words of a language that stand nowhere, and another `school` than the project's, for tests. */
export function contentPlugin(
  root: string,
  interfaceWords: readonly Words[],
  { more = [], school: schoolFile = resolve(root, SCHOOL_FILE) }: { more?: readonly SourceFile[]; school?: string } = {},
): Plugin {
  let content: Content | undefined
  let languages: Languages | undefined
  const read = (): Content => (content ??= readLevels(root))
  const readWords = (): Languages => (languages ??= readLanguages(root, read(), interfaceWords, more))
  const readOwn = (): SchoolSource =>
    readSchoolFile(
      schoolFile,
      read().levels.map(({ id }) => id),
    )
  const code: Record<string, (name: string, part: string) => string> = {
    policy: () => literal(read().policy),
    school: () => schoolModule(schoolFile, readOwn()),
    levels: () => levelsModule(read().levels),
    toys: () => literal(toysOf(read())),
    level: (id) => literal(read().levels.find((level) => level.id === id)),
    voice: (scope) => voiceModule(root, scope),
    languages: () => languagesModule(readWords(), read().levels),
    language: (tag) => literal(readWords().dictionaries[tag]?.main),
    words: (tag, level) => literal(readWords().dictionaries[tag]?.levels[level]),
  }
  return {
    name: 'beacon-bay-content',
    buildStart() {
      const faults = [...read().faults, ...(read().faults.length === 0 ? readWords().faults : [])]
      if (faults.length > 0) this.error(`The levels can't be built:\n${faults.map(faultText).join('\n')}\nRun "npm run levels:check" to see them again.`)
      const own = readOwn().faults
      if (own.length > 0) this.error(`The school's own file can't be used:\n${own.map(faultText).join('\n')}`)
    },
    resolveId: (id) => (NAMES.test(id) ? MARK + id : undefined),
    load(id) {
      if (!id.startsWith(`${MARK}virtual:`)) return undefined
      const [kind = '', name = '', part = ''] = id.slice(`${MARK}virtual:`.length).split('/')
      return code[kind]?.(name, part)
    },
    configureServer(server) {
      server.watcher.add([resolve(root, 'levels'), resolve(root, 'src/i18n')])
      server.watcher.on('all', (_, file) => {
        if (!/(levels|i18n)[\\/].*\.yaml$/.test(file) && resolve(file) !== schoolFile) return
        content = undefined
        languages = undefined
        reload(server)
      })
    },
  }
}

export const readLevels = (root: string): Content => readContent(yamlSources(root, resolve(root, 'levels')))

/** Of every level, and those that still wait for theirs. */
export const toysOf = ({ levels, toys }: Content): Toy[] => [
  ...levels.map(({ id, stage, place, mechanic }) => ({ id, stage, place, mechanic })),
  ...toys.flatMap(({ toy }) => (levels.some(({ id }) => id === toy.id) ? [] : [toy])),
]

const literal = (value: unknown): string => `export default Object.freeze(${JSON.stringify(value ?? null)})`

const cardOf = ({ id, stage, place, art, title, teaches, mechanic, promise, talk }: Level): LevelCard => ({
  id,
  stage,
  place,
  art,
  title,
  teaches,
  mechanic: mechanic.data.kind,
  promises: promise.options,
  home: talk.home,
})

function levelsModule(levels: readonly Level[]): string {
  const doors = levels.map(({ id }) => `${JSON.stringify(id)}: () => import('virtual:level/${id}').then((module) => module.default)`)
  const voices = ['ui', 'policy', ...levels.map(({ id }) => id)].map((scope) => `${JSON.stringify(scope)}: () => import('virtual:voice/${scope}').then((module) => module.default)`)
  return `export const cards = ${JSON.stringify(levels.map(cardOf))}\nexport const open = {${doors.join(',\n')}}\nexport const voice = {${voices.join(',\n')}}`
}

/** The manifest of one scope, each file as an address that the bundler knows. */
function voiceModule(root: string, scope: string): string {
  const path = resolve(root, 'assets/voice', `${scope}.json`)
  if (!existsSync(path)) return 'export default {}'
  const lines = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, { file: string }>)
  const imports = lines.map(([, { file }], i) => `import u${i} from ${JSON.stringify(resolve(root, 'assets/voice', file))}`)
  const rows = lines.map(([id, { file: _, ...clip }], i) => `${JSON.stringify(id)}: { url: u${i}, ...${JSON.stringify(clip)} }`)
  return `${imports.join('\n')}\nexport default {${rows.join(',\n')}}`
}

function reload(server: ViteDevServer): void {
  for (const module of server.moduleGraph.idToModuleMap.values()) if (module.id?.startsWith(`${MARK}virtual:`)) server.moduleGraph.invalidateModule(module)
  server.ws.send({ type: 'full-reload' })
}
