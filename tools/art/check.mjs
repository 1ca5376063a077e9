// Fails when the committed pictures are older than the code that draws them.
import { existsSync, readFileSync } from 'node:fs'
import { madeFrom } from './made-from.mjs'

const record = new URL('../../assets/art/made-from.json', import.meta.url)
const before = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {}
const now = madeFrom()
const changed = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((file) => before[file] !== now[file])
if (changed.length) {
  console.error(
    `The pictures in assets/art are older than the code that draws them (tools/art/${changed.slice(0, 3).join(', ')}${changed.length > 3 ? ' ...' : ''}): run npm run art`,
  )
  process.exitCode = 1
} else console.log('The pictures in assets/art are as drawn.')
