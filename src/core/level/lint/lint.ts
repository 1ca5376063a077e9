// The content guide as far as a program can hold it. Parsing comes first: only whole levels are linted.
import type { Policy } from '../../policy/policy'
import type { WrittenToy } from '../toy-file'
import type { Findings, LintContext } from './context'
import { deadEndFindings } from './dead-ends'
import { deviceFindings } from './devices'
import { disallowedFindings } from './disallowed'
import { limitFindings, readingFindings } from './limits'
import { pictureFindings } from './pictures'
import { safeguardingFindings } from './safeguarding'
import { setFindings, type Written } from './whole-set'

/** One level by itself. */
export function lintLevel({ level, at }: Written, topics: readonly string[], context: LintContext): Findings {
  const safe = safeguardingFindings(level, topics, context, at)
  return {
    faults: [
      ...limitFindings(level, at),
      ...readingFindings(level, context, at),
      ...disallowedFindings(level, context, at),
      ...safe.faults,
      ...pictureFindings(level, context.art, at),
    ],
    warnings: [...safe.warnings, ...deadEndFindings(level, at), ...deviceFindings(level, at)],
  }
}

/** A toy that waits for its story: what can be said of it already. */
const lintToy = ({ written, at }: WrittenToy, context: LintContext): Findings['faults'] => [
  ...limitFindings(written, at),
  ...disallowedFindings(written, context, at),
  ...pictureFindings(written, context.art, at),
]

/** All of them, each by itself and together. */
export function lintLevels(all: readonly Written[], policy: Policy, context: LintContext, toys: readonly WrittenToy[] = []): Findings {
  const topicsOf = ({ level }: Written): readonly string[] => level.teaches.flatMap((id) => policy.statements.find((statement) => statement.id === id)?.topics ?? [])
  const each = [...all.map((written) => lintLevel(written, topicsOf(written), context)), setFindings(all, policy)]
  const waiting = toys.filter(({ toy }) => all.every(({ level }) => level.id !== toy.id))
  return { faults: [...each.flatMap(({ faults }) => faults), ...waiting.flatMap((toy) => lintToy(toy, context))], warnings: each.flatMap(({ warnings }) => warnings) }
}
