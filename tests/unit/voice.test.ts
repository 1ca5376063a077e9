// The recording studio, as far as it needs no engine: what is said, when each word is said, and which sounds are old.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { review } from '../../tools/voice/check'
import { collect } from '../../tools/voice/collect'
import { compare, fillGaps, type HeardWord, plainWords } from '../../tools/voice/compare'
import { readManifests } from '../../tools/voice/manifest'
import { fileOf, piecesOf, type Recipe, readRecipe, sayAs } from '../../tools/voice/recipe'

const recipe: Recipe = {
  cast: {
    pace: { ks1: 0.9, ks2: 1, ui: 0.9 },
    people: { nell: { is: 'guide', voice: 'emma', speed: 1, pitch: 1 }, gran: { is: 'grown-up', voice: 'isla', speed: 1, pitch: 0.9 } },
  },
  lexicon: { says: { '0800 1111': 'zero, eight hundred', Childline: 'child line' }, hears: { nell: ['nel'], priya: ['pre a'] } },
}
const line = { id: 'x', say: 'nell', pace: 'ks1', text: 'Call Childline.' } as const

describe('what is said', () => {
  test('the lexicon changes whole words only, and keeps where they stand', () => {
    expect(piecesOf(recipe, 'Call Childline on 0800 1111.').map(({ said }) => said)).toEqual(['Call ', 'child line', ' on ', 'zero, eight hundred', '.'])
    expect(sayAs(recipe, 'Childlines')).toBe('Childlines.')
    fc.assert(
      fc.property(fc.string(), (text) => {
        const pieces = piecesOf(recipe, text).map(({ from, to }) => text.slice(from, to))
        expect(pieces.join('')).toBe(text)
      }),
    )
  })
  test('curly quotes are no other words; other words, voice or pace are', () => {
    const file = fileOf(recipe, { ...line, text: 'It’s fine' })
    expect(fileOf(recipe, { ...line, text: "It's  fine." })).toBe(file)
    expect(fileOf(recipe, { ...line, text: 'It’s fine!' })).not.toBe(file)
    expect(fileOf(recipe, { ...line, text: 'It’s fine', say: 'gran' })).not.toBe(file)
    expect(fileOf(recipe, { ...line, text: 'It’s fine', pace: 'ks2' })).not.toBe(file)
  })
  test('somebody without a voice is named', () => expect(() => fileOf(recipe, { ...line, say: 'moth' })).toThrow(/"moth".*levels\/cast.yaml/))
})

describe('when each word is said', () => {
  const heard = (...words: HeardWord[]) => words
  test('each written word gets the time of its own sound', () => {
    const { words, wordErrors } = compare(
      'Tell Nell now.',
      piecesOf(recipe, 'Tell Nell now.'),
      heard(['Tell', 0.1, 0.3], ['nel', 0.3, 0.6], ['now.', 0.7, 1]),
      recipe.lexicon,
      60,
      1100,
    )
    expect(words).toEqual([
      [100, 300],
      [300, 600],
      [700, 1000],
    ])
    expect(wordErrors).toBe(0)
  })
  test('a word heard as two, and two heard as one, are no errors', () => {
    expect(compare('a seashell', piecesOf(recipe, 'a seashell'), heard(['a', 0, 0.1], ['sea', 0.1, 0.3], ['shell', 0.3, 0.6]), recipe.lexicon, 0, 700).wordErrors).toBe(0)
    expect(compare('log in', piecesOf(recipe, 'log in'), heard(['login', 0, 0.5]), recipe.lexicon, 0, 700).wordErrors).toBe(0)
  })
  test('numbers are compared as they are said', () => expect(plainWords('999 and 12')).toEqual(['nine', 'nine', 'nine', 'and', 'twelve']))
  test('times are in order and in bounds, whatever was heard', () => {
    const time = fc.option(fc.tuple(fc.integer({ min: -500, max: 3000 }), fc.integer({ min: -500, max: 3000 })), { nil: undefined })
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 12 }), (times) => {
        const filled = fillGaps(
          times,
          times.map(() => 4),
          60,
          2000,
        )
        expect(filled.length).toBe(times.length)
        let last = 60
        for (const [start, end] of filled) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThanOrEqual(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(2000)
      }),
    )
  })
})

describe('what is old', () => {
  const file = fileOf(recipe, line)
  const sound = {
    file,
    ms: 900,
    words: [
      [0, 400],
      [400, 800],
    ] as [number, number][],
    loud: '',
  }
  const lines = [{ ...line, scope: 'ui' }]
  const look = (manifest: Record<string, typeof sound>, files: string[]) => review(recipe, lines, new Map([['ui', manifest]]), new Map(files.map((name) => [name, 10])))
  test('a line with its sound is voiced', () => expect(look({ x: sound }, [file])).toMatchObject({ voiced: 1, missing: [], stale: [], orphans: [] }))
  test('a lost file is missing', () => expect(look({ x: sound }, []).missing).toEqual(['x']))
  test('other words are stale', () => expect(look({ x: { ...sound, file: 'old.mp3' } }, ['old.mp3']).stale).toEqual(['x']))
  test('a sound of no line is an orphan', () => expect(look({ x: sound, y: sound }, [file, 'lost.mp3']).orphans).toEqual(['y', 'lost.mp3']))
})

test('every sound of the game lights each word once, in order, within the sound', () => {
  const texts = new Map(collect('.').lines.map(({ id, text }) => [id, text]))
  const sounds = [...readManifests('.').values()].flatMap((manifest) => Object.entries(manifest))
  expect(sounds.length).toBeGreaterThan(200)
  for (const [id, { words, ms, loud }] of sounds) {
    expect(words.length, id).toBe(texts.get(id)?.trim().split(/\s+/).length)
    expect(words.flat(), id).toEqual(
      words
        .flat()
        .slice()
        .sort((a, b) => a - b),
    )
    expect(words.at(-1)?.[1], id).toBeLessThanOrEqual(ms)
    expect(Math.abs(loud.length * 50 - ms), id).toBeLessThanOrEqual(100)
  }
  expect(readRecipe('.').cast.people.nell).toBeDefined()
})
