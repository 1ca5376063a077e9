// `npm run levels:publish`: adds the ids of today to levels/published-ids.txt. Voices, translations and saves hang on them,
// so an id that stands there never goes or changes; a test holds the list.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readLevels } from '../../src/content/vite-plugin'
import { linesOf } from '../../src/core/level/lines'

export const PUBLISHED = 'levels/published-ids.txt'
const HEAD = '# Every id that was ever published, one a line. Written by `npm run levels:publish`; nothing is ever taken out.'

export function idsOf(project: string): string[] {
  const { policy, levels } = readLevels(project)
  return [...(policy?.statements.map(({ id }) => `policy.${id}`) ?? []), ...levels.flatMap((level) => [level.id, ...linesOf(level).map(({ id }) => id)])]
}
export const publishedIds = (project: string): string[] =>
  readFileSync(resolve(project, PUBLISHED), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))

if (process.argv[1]?.endsWith('publish.ts')) {
  const project = fileURLToPath(new URL('../..', import.meta.url))
  const all = new Set([...publishedIds(project), ...idsOf(project)])
  writeFileSync(resolve(project, PUBLISHED), `${[HEAD, ...[...all].sort()].join('\n')}\n`)
  console.log(`${all.size} ids in ${PUBLISHED}`)
}
