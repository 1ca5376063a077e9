// What the linter needs beside a folder of levels.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Fault } from '../../src/core/level/fault'
import { type ArtSet, type Facts, factsFile, type LintContext, PEOPLE_KINDS, type PersonKind, type WordRules, wordsFile } from '../../src/core/level/lint/context'
import { readSource } from '../../src/core/level/source'
import { gradeOf } from './reading'

/** Only who is who: voices are the studio's business. */
const castFile = z.looseObject({ people: z.record(z.string(), z.looseObject({ is: z.enum(PEOPLE_KINDS) })) })

/** People, words and facts: the folder's own files, or else the project's. */
export function lintContextOf(folder: string, project: string): { context: LintContext; faults: Fault[] } {
  const faults: Fault[] = []
  const read = <T>(name: string, schema: z.ZodType<T>, none: T): T => {
    const home = existsSync(join(folder, name)) ? folder : join(project, 'levels')
    if (!existsSync(join(home, name))) return none
    const source = readSource({ file: name, text: readFileSync(join(home, name), 'utf8') }, schema)
    faults.push(...source.faults)
    return source.value ?? none
  }
  const words = read<WordRules>('words.yaml', wordsFile, { taught: [], names: [], never: [] })
  const facts = read<Facts>('facts.yaml', factsFile, { facts: [] })
  const { people } = read<{ people: Record<string, { is: PersonKind }> }>('cast.yaml', castFile, { people: {} })
  const kinds = Object.fromEntries(Object.entries(people).map(([person, { is }]) => [person, is]))
  return { context: { people: kinds, words, facts, art: artSetOf(project), gradeOf }, faults }
}

/** What the art house has drawn. */
function artSetOf(project: string): ArtSet {
  const art = join(project, 'assets/art')
  const has = (path: string): boolean => existsSync(join(art, path))
  const json = (path: string): Record<string, object> => (has(path) ? JSON.parse(readFileSync(join(art, path), 'utf8')) : {})
  return {
    hasPicture: (name) => [`ui/pic-${name}.webp`, `ui/${name}.webp`, `ui/${name.replace(/^face-/, 'bust-')}.webp`].some(has),
    hasPlace: (set) => has(`places/${set}.json`),
    hasStand: (set, stand) => stand in (json(`places/${set}.json`).stands ?? {}),
    hasPerson: (person) => has(`people/${person}.json`),
    hasMechanicArt(kind, name) {
      const frames = json(`toys/${kind}.json`).frames ?? {}
      return [name, `card-${name}`, `${name}-open`].some((frame) => frame in frames)
    },
  }
}
