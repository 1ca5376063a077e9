import type { Level, Line, Words } from './level'

const isWords = (part: object): part is Words => 'id' in part && 'text' in part && typeof part.text === 'string'
const isLine = (part: Words): part is Line => 'say' in part

/** Every line that is heard in a level, in the order in which it stands in the file. */
export const linesOf = (level: Level): readonly Line[] => linesIn(level)
/** The same of a part of it, such as one screen. */
export const linesIn = (part: unknown): readonly Line[] => wordsIn(part).filter(isLine)

/** Every line of a level and what stands for its pictures: all that is translated. */
export const wordsOf = (level: Level): readonly Words[] => wordsIn(level)

function wordsIn(whole: unknown): readonly Words[] {
  const found: Words[] = []
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    if (isWords(part)) found.push(part)
    else for (const inner of Object.values(part)) visit(inner)
  }
  visit(whole)
  return found
}
