// Which levels teach each rule: every statement is accounted for, taught or not yet.
import type { Level } from '../level/level'
import { linesOf } from '../level/lines'
import type { Policy, StatementId } from './policy'

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length

export function coverage(policy: Policy, levels: readonly Level[]) {
  const teaching = (id: StatementId): readonly Level[] => levels.filter((level) => level.teaches.includes(id))
  return {
    statements: policy.statements.map(({ id, stage, kind, text }) => {
      const taught = teaching(id)
      return { id, stage, kind, text, levels: taught.map((level) => level.id), scenes: taught.reduce((sum, level) => sum + level.scenes.length, 0) }
    }),
    levels: levels.map((level) => {
      const lines = linesOf(level)
      return {
        id: level.id,
        file: level.file,
        stage: level.stage,
        place: level.place,
        topics: level.topics,
        scenes: level.scenes.length,
        mechanic: level.mechanic.data.kind,
        skin: level.mechanic.set,
        lines: lines.length,
        words: lines.reduce((sum, line) => sum + wordCount(line.text), 0),
        choices: level.scenes.map((scene) => scene.choices.map((choice) => ({ words: wordCount(choice.label.text), outcome: choice.outcome }))),
      }
    }),
  }
}
