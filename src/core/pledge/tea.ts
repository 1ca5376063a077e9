// Three questions to ask at tea: from what was played, filled up from questions that always fit.
import type { Stage } from '../policy/policy'
import type { SheetWord } from './sheet'

const QUESTIONS = 3
/** Two lines of the sheet: a longer question would push the help off the paper. */
export const LONGEST_QUESTION = 110
/** One line: the school's own lines take the room of the others. */
export const LONGEST_BESIDE_SCHOOL = 66

const ALWAYS: Readonly<Record<Stage, readonly SheetWord[]>> = {
  ks1: ['teaKs1First', 'teaKs1Second', 'teaKs1Third'],
  ks2: ['teaKs2First', 'teaKs2Second', 'teaKs2Third'],
}

export function teaQuestions(stage: Stage, played: readonly string[], word: (key: SheetWord) => string, longest = LONGEST_QUESTION): readonly string[] {
  const fitting = played.map((question) => question.trim()).filter((question) => question !== '' && question.length <= longest)
  return [...new Set([...fitting, ...ALWAYS[stage].map(word)])].slice(0, QUESTIONS)
}
