// What the pictures weigh, and whether the maps' pictures have what their pages need.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLevels } from '../../src/content/vite-plugin'
import { MAP_FOCUS, mapSet, mapUnits, stopsOn } from '../../src/core/layout/maps'
import type { Level } from '../../src/core/level/level'
import { PLACES } from '../../src/core/level/level'

const ART = 'assets/art'
const KB = 1024
const isShown = (file: string): boolean => file.endsWith('.webp') && !file.startsWith('poster')
const weight = (path: string): number => statSync(`${ART}/${path}`).size
const placeWeight = (name: string): number =>
  readdirSync(`${ART}/places/${name}`)
    .filter(isShown)
    .reduce((sum, file) => sum + weight(`places/${name}/${file}`), 0)
const spec = (name: string) => JSON.parse(readFileSync(`${ART}/places/${name}.json`, 'utf8'))
const MAPS = ['bay', ...PLACES] as const
const SHAPES = ['wide', 'square', 'upright'] as const
const { levels, policy } = readLevels('.')

describe('the pictures’ weight', () => {
  it('the first screen’s pictures are at most 90 KB', () => {
    expect(placeWeight('title') + weight('ui/title-huta.webp') + weight('ui/title-hutb.webp')).toBeLessThanOrEqual(90 * KB)
  })
  it.each(MAPS.flatMap((map) => (['wide', 'upright'] as const).map((shape) => mapSet(map, shape))))('the map %s is at most 150 KB', (name) => {
    expect(placeWeight(name)).toBeLessThanOrEqual(150 * KB)
  })
  it('each place with its people is at most 180 KB', () => {
    const settings = levels.flatMap((level: Level) => [level.arrive, ...level.scenes, level.mechanic])
    expect(settings.length).toBeGreaterThan(5)
    for (const { set, cast } of settings) {
      const people = Object.keys(cast).reduce((sum, person) => sum + weight(`people/${person}.webp`), 0)
      expect(placeWeight(set) + people, `${set} with ${Object.keys(cast)}`).toBeLessThanOrEqual(180 * KB)
    }
  })
})

describe('the maps’ pictures', () => {
  it.each(MAPS)('%s shows what its page lays its stops on, in every shape of window', (map) => {
    for (const shape of SHAPES) {
      const { units, focus } = spec(mapSet(map, shape))
      expect(units).toEqual(mapUnits(shape))
      expect(focus[shape]).toEqual(MAP_FOCUS[shape])
    }
  })
  it.each(MAPS)('%s has a spot for every stop, and they are apart', (map) => {
    const rules = policy?.statements.filter((each) => (map === 'beach' ? each.stage === 'ks1' : each.stage === 'ks2' && each.section.startsWith(map))).map((each) => each.id) ?? []
    const wanted = map === 'bay' ? [...PLACES.filter((place) => place !== 'beach'), 'lamp-room'] : map === 'beach' ? [...rules, 'lamp-room'] : rules
    expect(wanted.length).toBeGreaterThan(2)
    for (const shape of SHAPES) {
      const spots = stopsOn(map, shape)
      expect(Object.keys(spots).sort()).toEqual([...wanted].sort())
      const all = Object.values(spots)
      for (const [i, a] of all.entries())
        for (const b of all.slice(i + 1)) expect(Math.abs(a.x - b.x) >= 190 || Math.abs(a.y - b.y) >= 150, `${map} ${shape} ${JSON.stringify([a, b])}`).toBe(true)
    }
  })
  it('every set and stand that a level names is drawn', () => {
    for (const level of levels as readonly Level[])
      for (const { set, cast } of [level.arrive, ...level.scenes, level.mechanic]) {
        expect(existsSync(`${ART}/places/${set}.json`), set).toBe(true)
        for (const stand of Object.values(cast)) expect(Object.keys(spec(set).stands), set).toContain(stand)
      }
  })
})

describe('the art house', () => {
  it('draws nothing before its turn: else a picture would hang on what was drawn before it', async () => {
    const { count } = (await import('../../tools/art/paper/chance.mjs' as string)) as { count: { id: number; seed: number } }
    const rooms = ['paper', 'plan', 'things', 'people', 'plates', 'devices', 'toys', 'places']
    const files = rooms.flatMap((room) =>
      readdirSync(`tools/art/${room}`)
        .filter((file) => file.endsWith('.mjs') && file !== 'sheet.mjs') // a command, not a drawing
        .map((file) => `${room}/${file}`),
    )
    expect(files.length).toBeGreaterThan(150)
    for (const file of files) {
      const before = { ...count }
      await import(`../../tools/art/${file}`)
      expect({ ...count }, file).toEqual(before)
    }
  })
})
