import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SCHEMA_VERSION } from '../../src/core/level/migrations'
import { readContent } from '../../src/core/level/parse'
import { idsOf, publishedIds } from '../../tools/levels/publish'

describe('what was published stays', () => {
  test('every id of the list is still there: voices, translations and saves hang on it', () => {
    const today = new Set(idsOf('.'))
    expect(publishedIds('.').filter((id) => !today.has(id))).toEqual([])
  })
  test('every id of today is on the list (npm run levels:publish)', () => {
    const list = new Set(publishedIds('.'))
    expect(list.size).toBeGreaterThan(400)
    expect(idsOf('.').filter((id) => !list.has(id))).toEqual([])
  })
})

describe('levels of an older schema', () => {
  const policy = { file: 'levels/policy.yaml', text: readFileSync('levels/policy.yaml', 'utf8') }
  for (let version = 1; version < SCHEMA_VERSION; version++)
    test(`a level of schema ${version} still opens`, () => {
      const { levels, faults } = readContent([policy, { file: 'level.yaml', text: readFileSync(`tests/fixtures/frozen/level-${version}.yaml`, 'utf8') }])
      expect(faults).toEqual([])
      expect(levels[0]?.mechanic.data.kind).toBe('sort')
      expect(levels[0]?.scenes.map((scene) => scene.happens)).toEqual(['asked', 'asked'])
    })
  test('a level of a schema to come is refused, and says so', () => {
    const { levels, faults } = readContent([policy, { file: 'level.yaml', text: 'schema: 99\n' }])
    expect(levels).toEqual([])
    expect(faults[0]).toMatchObject({ file: 'level.yaml', line: 1, path: 'schema' })
    expect(faults[0]?.message).toContain('schema 99')
  })
})
