// What was heard against what was written: how many words were heard wrong, and when each written word is said.
import { type Lexicon, type Piece, withoutSounds } from './recipe'

/** [word, start, end] in seconds, as the recogniser gives it. */
export type HeardWord = readonly [string, number, number]
interface Token {
  readonly word: string
  readonly startMs: number
  readonly endMs: number
}

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Long numbers digit by digit, as a telephone number is said. */
function numberWords(digits: string): string {
  const value = Number(digits)
  if (digits.length > 2 || digits.startsWith('0')) return [...digits].map((digit) => ONES[Number(digit)]).join(' ')
  return value < 20 ? (ONES[value] ?? digits) : [TENS[Math.floor(value / 10)], value % 10 ? ONES[value % 10] : ''].join(' ')
}

/** Small letters only: apostrophes gone, hyphens and everything else split words. */
export const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['‘’]/g, '')
    .replace(/(\d)[-\s](?=\d)/g, '$1')
    .replace(/\d+/g, (digits) => ` ${numberWords(digits)} `)
    .replace(/[^\p{L} ]/gu, ' ')
    .split(' ')
    .filter(Boolean)

/** A heard word of several plain words shares its time among them; names are given back their spelling. */
function tokensOf(heard: readonly HeardWord[], lexicon: Lexicon): Token[] {
  const tokens = heard.flatMap(([text, start, end]) => {
    const words = plainWords(text)
    return words.map((word, i): Token => ({ word, startMs: 1000 * (start + ((end - start) * i) / words.length), endMs: 1000 * (start + ((end - start) * (i + 1)) / words.length) }))
  })
  const spellings = Object.entries(lexicon.hears).flatMap(([word, others]) => others.map((other) => ({ word, parts: plainWords(other) })))
  const found: Token[] = []
  for (let i = 0; i < tokens.length; ) {
    const spelling = spellings.find(({ parts }) => parts.every((part, k) => tokens[i + k]?.word === part || tokens[i + k]?.word === `${part}s`))
    const length = spelling?.parts.length ?? 1
    const [first, last] = [tokens[i], tokens[i + length - 1]]
    if (first && last) found.push({ word: spelling?.word ?? first.word, startMs: first.startMs, endMs: last.endMs })
    i += length
  }
  return found
}

interface Match {
  readonly errors: number
  /** For each said word the heard words that answer it. */
  readonly pairs: readonly (readonly number[])[]
}

/** Least number of wrong, missing and added words; `sea shell` and `seashell` are the same. */
function match(said: readonly string[], heard: readonly string[]): Match {
  const cost = Array.from({ length: said.length + 1 }, () => new Array<number>(heard.length + 1).fill(Number.POSITIVE_INFINITY))
  const from = cost.map((row) => row.map(() => [0, 0] as readonly [number, number]))
  for (let i = 0; i <= said.length; i++)
    for (let j = 0; j <= heard.length; j++) {
      const consider = (di: number, dj: number, price: number): void => {
        const before = i >= di && j >= dj ? (cost[i - di]?.[j - dj] ?? Number.POSITIVE_INFINITY) + price : Number.POSITIVE_INFINITY
        const row = cost[i]
        const origins = from[i]
        if (row && origins && before < (row[j] ?? 0)) {
          row[j] = before
          origins[j] = [di, dj]
        }
      }
      const joined = (words: readonly string[], end: number, count: number): string => words.slice(Math.max(0, end - count), end).join('')
      if (i === 0 && j === 0) {
        const row = cost[0]
        if (row) row[0] = 0
        continue
      }
      if (i > 0 && j > 0) consider(1, 1, said[i - 1] === heard[j - 1] ? 0 : 1)
      if (i > 1 && j > 0 && joined(said, i, 2) === heard[j - 1]) consider(2, 1, 0)
      if (i > 0 && j > 1 && said[i - 1] === joined(heard, j, 2)) consider(1, 2, 0)
      consider(1, 0, 1)
      consider(0, 1, 1)
    }
  const pairs: number[][] = said.map(() => [])
  for (let i = said.length, j = heard.length; i > 0 || j > 0; ) {
    const [di, dj] = from[i]?.[j] ?? [0, 0]
    if (di === 0 && dj === 0) break
    for (let a = 1; a <= di; a++) for (let b = dj; b >= 1; b--) pairs[i - a]?.push(j - b)
    i -= di
    j -= dj
  }
  return { errors: cost[said.length]?.[heard.length] ?? 0, pairs }
}

export interface Heard {
  /** Share of the words that were heard wrong. */
  readonly wordErrors: number
  readonly words: [number, number][]
}

/** `pieces` come from recipe.piecesOf(text); `startMs` and `endMs` bound the speech in the sound. */
export function compare(text: string, pieces: readonly Piece[], heardWords: readonly HeardWord[], lexicon: Lexicon, startMs: number, endMs: number): Heard {
  const written = [...text.matchAll(/\S+/g)].map((word) => ({ from: word.index, to: word.index + word[0].length, letters: word[0].length }))
  const said: string[] = []
  const owner: number[] = []
  for (const piece of pieces) {
    // A piece said as written belongs word by word; a piece said otherwise is shared evenly by the written words it covers.
    const covered = written.map((word, i) => ({ word, i })).filter(({ word }) => word.from < piece.to && word.to > piece.from)
    const asWritten = text.slice(piece.from, piece.to) === piece.said
    const parts = asWritten
      ? covered.map(({ word, i }) => ({ i, words: plainWords(text.slice(Math.max(word.from, piece.from), Math.min(word.to, piece.to))) }))
      : plainWords(withoutSounds(piece.said)).map((word, k, all) => ({ i: covered[Math.floor((k * covered.length) / all.length)]?.i ?? 0, words: [word] }))
    for (const { i, words } of parts)
      for (const word of words) {
        said.push(word)
        owner.push(i)
      }
  }
  const heard = tokensOf(heardWords, lexicon)
  const { errors, pairs } = match(
    said,
    heard.map((token) => token.word),
  )

  const times = written.map((_, i): [number, number] | undefined => {
    const own = pairs.flatMap((found, k) => (owner[k] === i ? found : [])).map((j) => heard[j])
    if (own.length === 0) return undefined
    return [Math.min(...own.map((token) => token?.startMs ?? 0)), Math.max(...own.map((token) => token?.endMs ?? 0))]
  })
  return {
    wordErrors: Math.round((errors / Math.max(1, said.length)) * 1000) / 1000,
    words: fillGaps(
      times,
      written.map((word) => word.letters),
      startMs,
      endMs,
    ),
  }
}

/** Words that were not heard share the time between their neighbours by their length; the rest is kept in order and in bounds. */
export function fillGaps(times: readonly ([number, number] | undefined)[], letters: readonly number[], startMs: number, endMs: number): [number, number][] {
  const filled: [number, number][] = []
  for (let i = 0; i < times.length; ) {
    const own = times[i]
    const before = filled.at(-1)?.[1] ?? startMs
    if (own) {
      const start = Math.min(Math.max(own[0], before, startMs), endMs)
      filled.push([start, Math.min(Math.max(own[1], start), endMs)])
      i++
      continue
    }
    let next = i
    while (next < times.length && !times[next]) next++
    // With no room between its neighbours, a missed word lights up as the next one begins.
    const until = Math.max(before, Math.min(times[next]?.[0] ?? endMs, endMs))
    const whole = letters.slice(i, next).reduce((sum, count) => sum + count, 0)
    let start = before
    for (; i < next; i++) {
      const end = start + ((until - before) * (letters[i] ?? 1)) / whole
      filled.push([start, end])
      start = end
    }
  }
  return filled.map(([start, end]) => [Math.round(start), Math.round(end)])
}
