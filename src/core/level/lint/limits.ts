// How much may stand on a screen at once, and how hard a scene may be to read: the table in the content guide.
import type { LevelFile } from '../schema'
import type { At, Findings, LintContext } from './context'
import { proseOf, sentencesIn, wordsIn } from './prose'

export const LIMITS = {
  ks1: { sentences: 2, wordsEach: 10, grade: 2 },
  ks2: { sentences: 3, wordsEach: 14, grade: 4 },
} as const
/** A shorter scene has no grade. */
export const GRADED_FROM_WORDS = 60

export function limitFindings(level: Pick<LevelFile, 'stage'>, at: At): Findings['faults'] {
  const limits = LIMITS[level.stage]
  return proseOf(level)
    .filter((prose) => prose.isFor === 'child')
    .flatMap(({ text, path }) => {
      const sentences = sentencesIn(text)
      const long = sentences.filter((sentence) => wordsIn(sentence).length > limits.wordsEach)
      return [
        ...(sentences.length > limits.sentences
          ? [
              at(
                path,
                `${sentences.length} sentences stand on the screen at once; for ${level.stage.toUpperCase()} at most ${limits.sentences}. Make it two lines, or leave something out`,
              ),
            ]
          : []),
        ...long.map((sentence) => at(path, `this sentence has ${wordsIn(sentence).length} words, for ${level.stage.toUpperCase()} at most ${limits.wordsEach}: “${sentence}”`)),
      ]
    })
}

export function readingFindings(level: LevelFile, context: LintContext, at: At): Findings['faults'] {
  const { grade } = LIMITS[level.stage]
  const leftOut = new Set([...context.words.taught, ...context.words.names].map((word) => word.toLowerCase()))
  return level.scenes.flatMap((scene, i) => {
    const lines = proseOf(scene).filter((prose) => prose.isFor === 'child')
    const text = lines
      .map((line) => withStop(line.text))
      .join(' ')
      .split(/\s+/)
      .flatMap((word) => simpler(word, leftOut))
      .join(' ')
    if (wordsIn(text).length < GRADED_FROM_WORDS) return []
    const found = context.gradeOf(text)
    if (found <= grade) return []
    return [
      at(
        ['scenes', i],
        `the scene “${scene.title}” reads at grade ${found.toFixed(1)}, for ${level.stage.toUpperCase()} at most ${grade}. Shorter sentences and shorter words help`,
      ),
    ]
  })
}

/** A label is a sentence of its own when it is read. */
const withStop = (text: string): string => (/[.!?…]["”’)]*$/.test(text) ? text : `${text}.`)

/** A name or taught word goes, its stop stays: it still ends the sentence. */
function simpler(word: string, leftOut: ReadonlySet<string>): string[] {
  const bare = word
    .toLowerCase()
    .replace(/[’'](s|ll|d|ve|re)?(?=[^\p{L}]*$)/u, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  if (!leftOut.has(bare)) return [word]
  const stop = /[.!?]["”’)]*$/.exec(word)
  return stop ? [stop[0]] : []
}
