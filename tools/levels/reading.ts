import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { sentencesIn, wordsIn } from '../../src/core/level/lint/prose'

/** Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59. */
export function gradeOf(text: string): number {
  const words = wordsIn(text)
  return fleschKincaid({ sentence: Math.max(1, sentencesIn(text).length), word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) })
}
