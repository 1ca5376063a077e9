// `npm run levels:check [-- --json] [DIR]`: every fault of the content, with file, line and path. Exit 1 on any.
// DIR is a folder like levels/; what it has not of policy, cast, words and facts is the project's.
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { faultText } from '../../src/core/level/fault'
import { checkFolder } from './check-folder'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const args = process.argv.slice(2)
const named = args.find((arg) => !arg.startsWith('--'))
const folder = resolve(named ?? join(PROJECT, 'levels'))
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}`)
  process.exit(2)
}
const { levels, faults, warnings } = await checkFolder(folder, PROJECT)
if (args.includes('--json')) console.log(JSON.stringify({ levels, faults, warnings }))
else {
  const from = relative(process.cwd(), folder)
  const list = (findings: typeof faults): string[] => findings.map((each) => faultText({ ...each, file: from ? `${from}/${each.file}` : each.file }))
  for (const line of list(faults)) console.log(`fault    ${line}`)
  for (const line of list(warnings)) console.log(`warning  ${line}`)
  console.log(`${levels} ${levels === 1 ? 'level' : 'levels'}, ${faults.length === 0 ? 'no faults' : `${faults.length} faults`}, ${warnings.length} warnings`)
}
process.exitCode = faults.length === 0 ? 0 : 1
