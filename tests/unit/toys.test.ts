// What holds of the rules of every kind of toy, whatever they are.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const MECHANICS = 'src/core/mechanics'
const rules = readdirSync(MECHANICS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `${MECHANICS}/${file}`)

it.each([...rules, 'src/core/play/play.ts', 'src/core/progress/progress.ts'])('%s knows no clock, no chance and no page', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/Math\.random|Date\.|document|localStorage/)
})
