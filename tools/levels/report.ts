// `npm run levels:report [-- --json]`: which levels teach each rule.
import { resolve } from 'node:path'
import { readLevels } from '../../src/content/vite-plugin'
import { coverage } from '../../src/core/policy/coverage'

const { policy, levels, faults } = readLevels(resolve('.'))
if (!policy || faults.length > 0) {
  console.error('The content has faults: run "npm run levels:check".')
  process.exit(1)
}
const report = coverage(policy, levels)
if (process.argv.includes('--json')) console.log(JSON.stringify(report))
else for (const { id, levels: taught, scenes } of report.statements) console.log(`${id.padEnd(30)} ${taught.length === 0 ? 'not yet' : `${taught.join(', ')} (${scenes} scenes)`}`)
