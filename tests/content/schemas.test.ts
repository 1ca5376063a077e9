import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { editorSchemas } from '../../tools/levels/schemas'

for (const [file, text] of Object.entries(editorSchemas()))
  test(`${file} tells editors what the parser accepts (npm run levels:schema)`, () => {
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text)
    expect(JSON.parse(text)).toMatchObject({ type: 'object', additionalProperties: false })
  })
