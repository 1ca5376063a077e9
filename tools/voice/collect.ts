// Every line that can be heard: `npx tsx tools/voice/collect.ts` prints them as JSON.
import { pathToFileURL } from 'node:url'
import { readLevels } from '../../src/content/vite-plugin'
import { type Fault, faultText } from '../../src/core/level/fault'
import { linesOf } from '../../src/core/level/lines'
import { spoken } from '../../src/i18n/en/spoken'

export interface SpokenLine {
  readonly id: string
  readonly say: string
  readonly text: string
  /** Whose manifest it stands in: a level's id, `ui` or `policy`. */
  readonly scope: string
  readonly pace: 'ks1' | 'ks2' | 'ui'
}
export interface Collected {
  readonly lines: readonly SpokenLine[]
  readonly faults: readonly Fault[]
}

export function collect(root: string): Collected {
  const { policy, levels, faults } = readLevels(root)

  const ui = Object.values(spoken).map(({ id, say, text }): SpokenLine => ({ id, say, text, scope: 'ui', pace: 'ui' }))
  const rules = (policy?.statements ?? []).map(({ id, stage, text }): SpokenLine => ({ id: `policy.${id}`, say: 'nell', text, scope: 'policy', pace: stage }))
  const played = levels.flatMap((level) => linesOf(level).map(({ id, say, text }): SpokenLine => ({ id, say, text, scope: level.id, pace: level.stage })))
  return { lines: [...ui, ...rules, ...played], faults }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { lines, faults } = collect(process.cwd())
  for (const fault of faults) console.error(faultText(fault))
  console.log(
    JSON.stringify(
      lines.map(({ id, say, text }) => ({ id, say, text })),
      null,
      1,
    ),
  )
}
