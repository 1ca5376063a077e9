// The one parser: unknown -> strict schema -> references -> graph -> frozen Level. Build, check command and tests all use it.
import type { Policy } from '../policy/policy'
import { buildLevel } from './build'
import type { Fault } from './fault'
import { graphFaults } from './graph'
import type { Level } from './level'
import { migrated } from './migrations'
import { type LevelFile, levelFile, policyFile } from './schema'
import { readSource, type SourceFile } from './source'
import { readToy, TOY_FILE, toyBeside, type WrittenToy } from './toy-file'

type At = (path: readonly PropertyKey[], message: string) => Fault

export interface Content {
  readonly policy?: Policy
  readonly levels: readonly Level[]
  /** The same levels as they are written, for the linter; `at` gives a finding its line. */
  readonly written: readonly { readonly level: LevelFile; readonly at: At }[]
  /** Every toy that stands in a file of its own, with or without its level. */
  readonly toys: readonly WrittenToy[]
  readonly faults: readonly Fault[]
}

export const POLICY_FILE = /(^|\/)policy\.yaml$/
export const LEVEL_FILE = /(^|\/)level\.yaml$/

/**
 * Reads the policy and every level among `files`. Never throws for their content: all faults are listed, and only whole levels are handed out.
 * `given` is the policy that holds where none is among the files.
 */
export function readContent(files: readonly SourceFile[], given?: Policy): Content {
  const faults: Fault[] = []
  const policySource = files.find((each) => POLICY_FILE.test(each.file))
  const policy = policySource ? readPolicy(policySource, faults) : given
  if (!policySource && !given) faults.push({ file: 'levels/policy.yaml', line: 1, path: '', message: 'the policy is missing' })

  const levels: Level[] = []
  const written: { level: LevelFile; at: At }[] = []
  const owners = new Map<string, string>()
  const toys = new Map<string, WrittenToy>()
  for (const source of files.filter((each) => TOY_FILE.test(each.file))) {
    const { read, faults: own } = readToy(source)
    faults.push(...own)
    if (read) toys.set(source.file, read)
  }
  for (const source of files.filter((each) => LEVEL_FILE.test(each.file))) {
    const beside = toys.get(toyBeside(source.file))
    const { value, faults: own, at: atHere } = readSource(source, levelFile, (raw) => withToy(migrated(raw), beside))
    const at: At = (path, message) => (beside && path[0] === 'mechanic' ? beside.at(path, message) : atHere(path, message))
    faults.push(...own)
    if (!value) continue
    const wrong = graphFaults(value, policy, at)
    const owner = owners.get(value.id)
    if (owner) wrong.push(at(['id'], `the level "${value.id}" is already in ${owner}`))
    owners.set(value.id, source.file)
    faults.push(...wrong)
    if (wrong.length > 0) continue
    levels.push(freeze(buildLevel(value, source.file, policy)))
    written.push({ level: value, at })
  }
  return { ...(policy ? { policy } : {}), levels, written, toys: [...toys.values()].map(freeze), faults }
}

/** A level whose toy stands in the file beside it reads as if it stood in its own. */
function withToy(prepared: ReturnType<typeof migrated>, beside: WrittenToy | undefined): ReturnType<typeof migrated> {
  if (!beside || !('value' in prepared) || typeof prepared.value !== 'object' || prepared.value === null) return prepared
  if ('mechanic' in prepared.value) return { message: 'there is a toy in this file, and another in toy.yaml beside it: keep one' }
  return { value: { ...prepared.value, mechanic: beside.written.mechanic } }
}

function readPolicy(source: SourceFile, faults: Fault[]): Policy | undefined {
  const { value, faults: own, at } = readSource(source, policyFile)
  faults.push(...own)
  if (!value) return undefined
  const seen = new Set<string>()
  value.statements.forEach((statement, i) => {
    if (seen.has(statement.id)) faults.push(at(['statements', i, 'id'], `the statement "${statement.id}" stands here twice`))
    seen.add(statement.id)
  })
  return freeze(value)
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) freeze(inner)
  return Object.freeze(value)
}
