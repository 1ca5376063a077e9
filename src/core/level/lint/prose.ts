// Every piece of words in a level file, with where it stands.
export type Path = readonly PropertyKey[]
export interface Prose {
  readonly text: string
  readonly path: Path
  /** The name of its field, such as `text` or `why`. */
  readonly field: string
  readonly isFor: 'child' | 'teacher' | 'screen-reader'
}

/** Fields that hold words, whatever they stand in. */
const FIELDS = new Set([
  'text',
  'title',
  'ask',
  'label',
  'why',
  'name',
  'pull',
  'line',
  'thanks',
  'alone',
  'call',
  'finish',
  'says',
  'words',
  'gap',
  'under',
  'reply',
  'lesson',
  'note',
  'alt',
  'ifYou',
  'class',
  'home',
  'rule',
  'misconceptions',
  'disclosure',
  'links',
])

export function proseOf(written: unknown, path: Path = []): Prose[] {
  if (Array.isArray(written)) return written.flatMap((each, i) => proseOf(each, [...path, i]))
  if (typeof written === 'string') {
    const field = String([...path].reverse().find((step) => typeof step === 'string') ?? '')
    if (!FIELDS.has(field)) return []
    const isFor =
      path[0] === 'teacher' || (path[0] === 'talk' && field === 'class') ? 'teacher' : field === 'alt' || (field === 'name' && path.includes('device')) ? 'screen-reader' : 'child'
    return [{ text: written, path, field, isFor }]
  }
  if (typeof written !== 'object' || written === null) return []
  return Object.entries(written).flatMap(([key, value]) => proseOf(value, [...path, key]))
}

export const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** Sentences, cut after a stop; dots that only pause (…) end nothing. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?]["”’)]*)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
