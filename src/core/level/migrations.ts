// Level files of an older schema, brought up to today's. A frozen file of each old schema stands in tests/fixtures/frozen.

export const SCHEMA_VERSION = 2
type Written = Readonly<Record<string, unknown>>

/** Each takes a file of its version to the next. What one of them once did never changes. */
const MIGRATIONS: Readonly<Record<number, (level: Written) => Written>> = {
  /** "toy" became "mechanic"; "needsGrownUp" became what happens in the scene. Nobody said which of the three it was: `asked` asks the most of the paths that all three share. */
  1: ({ toy, ...level }) => ({
    ...level,
    mechanic: toy,
    scenes: Array.isArray(level.scenes) ? level.scenes.map(sceneOf) : level.scenes,
  }),
}

function sceneOf(scene: unknown): unknown {
  if (typeof scene !== 'object' || scene === null || !('needsGrownUp' in scene)) return scene
  const { needsGrownUp, ...rest } = scene
  return { ...rest, happens: needsGrownUp === true ? 'asked' : 'none' }
}

/** The file as today's schema has it, or a sentence that says why it can't be. What is no level at all is left to the schema. */
export function migrated(written: unknown): { readonly value: unknown } | { readonly message: string } {
  if (typeof written !== 'object' || written === null || !('schema' in written)) return { value: written }
  const { schema } = written
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return { message: `the schema is a whole number, ${SCHEMA_VERSION} today` }
  if (schema > SCHEMA_VERSION) return { message: `this level is written in schema ${schema}, and this game knows none above ${SCHEMA_VERSION}` }
  let value = written as Written
  for (let version = schema; version < SCHEMA_VERSION; version++) value = { ...MIGRATIONS[version]?.(value), schema: version + 1 }
  return { value }
}
