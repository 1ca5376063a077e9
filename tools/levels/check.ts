// `npm run levels:check [-- --json] [DIR]`: every fault of the content, with file, line and path. Exit 1 on any.
// What other languages still say in English is listed, too, but is no fault.
import { resolve } from 'node:path'
import { readLanguages } from '../../src/content/languages'
import { readLevels } from '../../src/content/vite-plugin'
import { faultText } from '../../src/core/level/fault'
import { interfaceWords } from '../../src/i18n/en/english'

const args = process.argv.slice(2)
const folder = resolve(args.find((arg) => !arg.startsWith('--')) ?? '.')
const content = readLevels(folder)
const languages = content.faults.length === 0 ? readLanguages(folder, content, interfaceWords) : undefined
const faults = [...content.faults, ...(languages?.faults ?? [])]
const warnings = languages?.warnings ?? []
if (args.includes('--json')) console.log(JSON.stringify({ levels: content.levels.length, faults, warnings }))
else {
  if (warnings.length > 0) console.log(warnings.map(faultText).join('\n'))
  console.log(faults.length === 0 ? `${content.levels.length} levels, no faults` : faults.map(faultText).join('\n'))
}
process.exitCode = faults.length === 0 ? 0 : 1
