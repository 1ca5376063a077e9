import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LevelCard } from '../../src/core/level/level'
import { startPlay } from '../../src/core/play/play'
import { levelToRemember, NO_PROGRESS, practised, suggested, visitOf, withLamp, withPlace } from '../../src/core/progress/progress'
import { readSave, SAVE_VERSION, writeSave } from '../../src/core/progress/save'
import { defaultSettings, withOptions } from '../../src/core/settings/settings'
import { rulesOf } from '../fixtures/rules'
import { level } from '../fixtures/script'

const card = (id: string, stage: 'ks1' | 'ks2' = 'ks1'): LevelCard => ({
  id,
  stage,
  place: 'beach',
  art: '',
  title: { id, say: 'nell', text: id },
  teaches: [`rule-${id}`],
  mechanic: 'sort',
  promises: [],
  home: { id, say: 'nell', text: '' },
})
const place = startPlay({ level, mechanic: rulesOf('sort') }, 1, 7)

describe('lamps', () => {
  it('a finished level lights its lamp and forgets its place', () => {
    const progress = withLamp(withPlace(NO_PROGRESS, place), level.id, 'a')
    expect(progress.lamps[level.id]).toEqual({ visits: 1, turn: 1, promise: 'a' })
    expect(progress.places).toEqual({})
    expect(visitOf(progress, level.id)).toBe(2)
  })
  it('asks about the level lit longest ago; about itself only when it is the only one', () => {
    const cards = [card('a'), card('b'), card('c'), card('d', 'ks2')]
    const [a, b, c] = cards as [LevelCard, LevelCard, LevelCard]
    expect(levelToRemember(NO_PROGRESS, cards, a)).toBeUndefined()
    const one = withLamp(NO_PROGRESS, 'a', '')
    expect(levelToRemember(one, cards, a)).toBe(a)
    expect(levelToRemember(one, cards, b)).toBe(a)
    const two = withLamp(withLamp(one, 'b', ''), 'd', '')
    expect(levelToRemember(two, cards, c)).toBe(a)
    expect(levelToRemember(withLamp(two, 'a', ''), cards, c)).toBe(b)
  })
  it('counts as practised what its levels teach, each stage for itself', () => {
    const cards = [card('a'), card('d', 'ks2')]
    const progress = withLamp(withLamp(NO_PROGRESS, 'a', ''), 'd', '')
    expect([...practised(progress, cards, 'ks1')]).toEqual(['rule-a'])
  })
  it('suggests what was left in the middle, then what is not lit', () => {
    const cards = [card('a'), card('b'), card(level.id)]
    expect(suggested(NO_PROGRESS, cards)?.id).toBe('a')
    expect(suggested(withLamp(NO_PROGRESS, 'a', ''), cards)?.id).toBe('b')
    expect(suggested(withPlace(NO_PROGRESS, place), cards)?.id).toBe(level.id)
  })
})

describe('a save', () => {
  const progress = { ...withPlace(withLamp(NO_PROGRESS, 'a', 'p'), place), settings: { hasVoice: false, text: 150 as const } }
  it('comes back as it was', () => expect(readSave(writeSave(progress))).toEqual({ progress, isNewer: false }))
  it('holds no name', () => expect(writeSave(progress)).not.toMatch(/name/i))
  it('whatever it is, never throws, and gives something to play with', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (text) => {
        expect(readSave(text).progress.lamps).toBeDefined()
      }),
    )
  })
  it('keeps what is whole in a broken one', () => {
    const text = JSON.stringify({
      version: SAVE_VERSION,
      lamps: { a: { visits: 2, turn: 1, promise: 'p' }, b: 'lit', c: { visits: -1 } },
      places: { x: 5 },
      settings: { hasVoice: 'no', text: 17, isCalm: true },
    })
    expect(readSave(text).progress).toEqual({ lamps: { a: { visits: 2, turn: 1, promise: 'p' } }, places: {}, settings: { isCalm: true } })
  })
  it('of a later version is read as far as it is known, and marked not to be written over', () => {
    const { progress: read, isNewer } = readSave(JSON.stringify({ version: SAVE_VERSION + 1, lamps: { a: { visits: 1, turn: 1, promise: '' } } }))
    expect(isNewer).toBe(true)
    expect(read.lamps.a).toBeDefined()
  })
  it('of an older version goes through every migration between', () => {
    const form = {
      version: 3,
      migrations: {
        1: (save: Readonly<Record<string, unknown>>) => ({ ...save, lamps: save.lights }),
        2: (save: Readonly<Record<string, unknown>>) => ({
          ...save,
          lamps: Object.fromEntries((save.lamps as string[]).map((id) => [id, { visits: 1, turn: 1, promise: '' }])),
        }),
      },
    }
    expect(readSave(JSON.stringify({ version: 1, lights: ['a'] }), form).progress.lamps).toEqual({ a: { visits: 1, turn: 1, promise: '' } })
  })
  it('frozen: a save of version 1, byte by byte as it was written, still opens', () => {
    const frozen =
      '{"version":1,"lamps":{"ks1-keep-private":{"visits":1,"turn":1,"promise":"ask-first"}},"places":{"ks2-toothbrush":{"level":"ks2-toothbrush","visit":1,"seed":5,"question":null,"choice":null,"picked":[],"promise":null,"at":{"step":"arrive","beat":0}}},"settings":{"hasSound":false}}'
    const { progress: read } = readSave(frozen)
    expect(read.lamps['ks1-keep-private']).toEqual({ visits: 1, turn: 1, promise: 'ask-first' })
    expect(read.places['ks2-toothbrush']?.at).toEqual({ step: 'arrive', beat: 0 })
    expect(read.settings).toEqual({ hasSound: false })
  })
})

describe('options in an address', () => {
  it('lie over the settings; nonsense is left out', () => {
    const settings = defaultSettings(false)
    expect(withOptions(settings, new URLSearchParams('voice=0&calm=1&text=150'))).toEqual({ ...settings, hasVoice: false, isCalm: true, text: 150 })
    expect(withOptions(settings, new URLSearchParams('voice=loud&text=9000'))).toEqual(settings)
  })
})
