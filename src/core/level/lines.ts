import type { Level, Line } from './level'

const isLine = (part: object): part is Line => 'id' in part && 'say' in part && 'text' in part && typeof part.text === 'string'

/** Every line of words in a level, in the order in which it stands in the file. */
export function linesOf(level: Level): readonly Line[] {
  const found: Line[] = []
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    if (isLine(part)) found.push(part)
    else for (const inner of Object.values(part)) visit(inner)
  }
  visit(level)
  return found
}
