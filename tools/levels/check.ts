// `npm run levels:check [-- --json] [DIR]`: every fault of the content, with file, line and path. Exit 1 on any.
import { resolve } from 'node:path'
import { readSchoolFile } from '../../src/content/school-module'
import { readLevels } from '../../src/content/vite-plugin'
import { faultText } from '../../src/core/level/fault'
import { SCHOOL_FILE } from '../../src/core/school/read-school'

const args = process.argv.slice(2)
const folder = args.find((arg) => !arg.startsWith('--'))
const root = resolve(folder ?? '.')
const { levels, faults: levelFaults } = readLevels(root)
const own = readSchoolFile(
  resolve(root, SCHOOL_FILE),
  levels.map(({ id }) => id),
)
const faults = [...levelFaults, ...own.faults]
if (args.includes('--json')) console.log(JSON.stringify({ levels: levels.length, faults, warnings: [] }))
else console.log(faults.length === 0 ? `${levels.length} levels, no faults` : faults.map(faultText).join('\n'))
process.exitCode = faults.length === 0 ? 0 : 1
