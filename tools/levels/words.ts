// `npm run levels:words cy`: the files of a language, or more lines for those it has. Every line that is missing is added with its English,
// behind a `#`: take the sign away from a line once it is translated.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readLevels } from '../../src/content/vite-plugin'
import { isLanguageTag } from '../../src/core/language/language'
import { originals } from '../../src/core/language/read'
import { faultText } from '../../src/core/level/fault'
import { interfaceWords } from '../../src/i18n/en/english'

const tag = process.argv[2] ?? ''
const content = readLevels('.')
if (!isLanguageTag(tag) || content.faults.length > 0) {
  console.error(isLanguageTag(tag) ? content.faults.map(faultText).join('\n') : 'Say which language, by its short name: npm run levels:words cy')
  process.exit(1)
}
for (const { file, words } of originals(content, interfaceWords)) {
  const path = file(tag)
  const had = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const there = new Set(had.split('\n').map((line) => /^\W*([\w.-]+)/.exec(line)?.[1]))
  const lines = words.filter(({ id }) => !there.has(id)).map(({ id, text }) => `# ${id}: ${JSON.stringify(text)}\n`)
  if (lines.length > 0) writeFileSync(path, had + lines.join(''))
  console.log(`${path}: ${lines.length} more lines`)
}
