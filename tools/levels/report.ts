// `npm run levels:report [-- --json]`: which levels teach each rule, and what each level holds.
import { fileURLToPath } from 'node:url'
import { readLevels } from '../../src/content/vite-plugin'
import { coverage } from '../../src/core/policy/coverage'
import { table } from './table'

const { policy, levels, faults } = readLevels(fileURLToPath(new URL('../..', import.meta.url)))
if (!policy || faults.length > 0) {
  console.error('The content has faults: run "npm run levels:check".')
  process.exit(1)
}
const report = coverage(policy, levels)
if (process.argv.includes('--json')) console.log(JSON.stringify(report))
else {
  const taught = report.statements.filter((statement) => statement.levels.length > 0)
  console.log(
    table(
      ['rule', 'kind', 'levels', 'scenes'],
      report.statements.map(({ id, kind, levels: by, scenes }) => [id, kind, by.join(', ') || '-', scenes]),
    ),
  )
  console.log(`\n${taught.length} of ${report.statements.length} rules have a level\n`)
  console.log(
    table(
      ['level', 'place', 'mechanic', 'scenes', 'lines', 'words', 'choices: words, outcome'],
      report.levels.map((level) => [
        level.id,
        level.place,
        `${level.mechanic} (${level.skin})`,
        level.scenes,
        level.lines,
        level.words,
        level.choices.map((scene) => scene.map(({ words, outcome }) => `${words} ${outcome}`).join(', ')).join(' | '),
      ]),
    ),
  )
}
