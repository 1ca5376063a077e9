// Everybody who can stand on the stage has been drawn, with an arm for each pose, a face for each mood, and a name.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readLevels } from '../../src/content/vite-plugin'
import { type Beat, type Expression, POSES } from '../../src/core/level/level'
import { people as names } from '../../src/i18n/en/ui'
import type { ExpressionSpec } from '../../src/stage/acting'
import { bearingOf } from '../../src/stage/poses'
import type { PersonAtlas } from '../../src/stage/puppet'

const art = (path: string): string => `assets/art/${path}`
const { people } = parse(readFileSync('levels/cast.yaml', 'utf8')) as { people: Record<string, { is: string; voice: string }> }
const drawn = Object.keys(people).filter((person) => people[person]?.is !== 'thing')
const faces = JSON.parse(readFileSync(art('people/expressions.json'), 'utf8')) as Record<Expression, ExpressionSpec>
const atlasOf = (person: string): PersonAtlas => JSON.parse(readFileSync(art(`people/${person}.json`), 'utf8'))

describe.each(drawn)('%s', (person) => {
  test('has an atlas, a bust and a name', () => {
    for (const file of [`people/${person}.json`, `people/${person}.webp`, `ui/bust-${person}.webp`]) expect(existsSync(art(file)), file).toBe(true)
    expect(names).toHaveProperty(person)
  })
  test('can take up every pose and show every face', () => {
    const { frames, rig } = atlasOf(person)
    for (const pose of POSES)
      for (const side of [-1, 1] as const)
        for (const arm of bearingOf(pose, side).arms.flatMap((each, _, arms) => [each, ...(rig.ownArms?.[arms.join()] ?? [])])) expect(frames).toHaveProperty([`arm-${arm}`])
    for (const { eyes, mouth } of Object.values(faces)) {
      expect(frames).toHaveProperty([`eyes/${eyes}`])
      expect(frames).toHaveProperty([`mouth/${mouth === 'grin' ? 'open' : mouth}`])
    }
    for (const frame of [...rig.order, 'tablet', 'brow', 'eyes/shut', 'mouth/half']) expect(frames).toHaveProperty([frame])
  })
  test('is small: a child at most 30 KB, a grown-up 38, Brushy 56', () => {
    const most = person === 'brushy' ? 56 : people[person]?.is === 'child' ? 30 : 38
    expect(readFileSync(art(`people/${person}.webp`)).length).toBeLessThanOrEqual(most * 1024)
  })
})

test('no two people speak alike', () => {
  const voices = Object.values(people).map((person) => JSON.stringify(person))
  expect(new Set(voices).size).toBe(voices.length)
})

test('whoever is in a level, or comes into one, has been drawn', () => {
  const beatsIn = (value: unknown): Beat[] => (typeof value !== 'object' || value === null ? [] : [value as Beat, ...Object.values(value).flatMap(beatsIn)])
  const { levels } = readLevels('.')
  expect(levels.length).toBeGreaterThan(0)
  for (const level of levels) {
    const settings = [level.arrive, level.mechanic, ...level.scenes]
    const there = new Set([...settings.flatMap(({ cast }) => Object.keys(cast)), ...beatsIn(level).flatMap((beat) => Object.keys(beat.come ?? {}))])
    for (const person of there) expect(existsSync(art(`people/${person}.json`)), `${person} in ${level.id}`).toBe(true)
  }
})
