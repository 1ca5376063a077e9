// Which code the pictures were drawn by: a hash of every file of it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const here = new URL('.', import.meta.url).pathname

export function madeFrom() {
  const files = readdirSync(here, { recursive: true })
    .filter((path) => path.endsWith('.mjs'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
  return Object.fromEntries(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(here + path))
        .digest('hex')
        .slice(0, 16),
    ]),
  )
}
