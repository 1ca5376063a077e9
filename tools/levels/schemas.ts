// `npm run levels:schema`: what editors read to complete and check a level file while it is written.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { levelFile, policyFile } from '../../src/core/level/schema'

const FILES = { 'levels/level.schema.json': levelFile, 'levels/policy.schema.json': policyFile }

/** Path in the project -> text of the file. */
export function editorSchemas(): Record<string, string> {
  return Object.fromEntries(Object.entries(FILES).map(([file, schema]) => [file, `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`]))
}

if (process.argv[1]?.endsWith('schemas.ts')) for (const [file, text] of Object.entries(editorSchemas())) writeFileSync(resolve(file), text)
