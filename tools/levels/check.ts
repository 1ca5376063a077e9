// `npm run levels:check [-- --json] [DIR]`: every fault of the content, with file, line and path. Exit 1 on any.
import { resolve } from 'node:path'
import { readLevels } from '../../src/content/vite-plugin'
import { faultText } from '../../src/core/level/fault'

const args = process.argv.slice(2)
const folder = args.find((arg) => !arg.startsWith('--'))
const { levels, faults } = readLevels(resolve(folder ?? '.'))
if (args.includes('--json')) console.log(JSON.stringify({ levels: levels.length, faults, warnings: [] }))
else console.log(faults.length === 0 ? `${levels.length} levels, no faults` : faults.map(faultText).join('\n'))
process.exitCode = faults.length === 0 ? 0 : 1
