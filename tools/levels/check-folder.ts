import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLanguages } from '../../src/content/languages'
import { readSchoolFile } from '../../src/content/school-module'
import { yamlSources } from '../../src/content/sources'
import { readLevels } from '../../src/content/vite-plugin'
import type { Fault } from '../../src/core/level/fault'
import type { Findings } from '../../src/core/level/lint/context'
import { lintLevels } from '../../src/core/level/lint/lint'
import { LEVEL_FILE, POLICY_FILE, readContent } from '../../src/core/level/parse'
import { TOY_FILE } from '../../src/core/level/toy-file'
import type { Policy } from '../../src/core/policy/policy'
import { SCHOOL_FILE } from '../../src/core/school/read-school'
import { interfaceWords } from '../../src/i18n/en/english'
import { lintContextOf } from './folder'
import { spellingFindings } from './spelling'

export interface Checked {
  /** Level files found, whole or not. */
  readonly levels: number
  readonly faults: readonly Fault[]
  readonly warnings: readonly Fault[]
}
const BESIDE = /(^|\/)(cast|words|facts)\.yaml$/
/** Other languages stand beside the English: level.cy.yaml, policy.cy.yaml. */
const TRANSLATION = /(^|\/)(level|policy)\.[^/]+\.yaml$/

/** Parses, then lints what is whole. `project` lends the policy, people, words, facts and pictures that the folder does not bring. */
export async function checkFolder(folder: string, project: string): Promise<Checked> {
  const sources = yamlSources(folder)
  const content = readContent(sources, lentPolicy(folder, project))
  const { context, faults } = lintContextOf(folder, project)
  const found = sources.filter(({ file }) => LEVEL_FILE.test(file))
  const unread = sources
    .filter(({ file }) => !LEVEL_FILE.test(file) && !TOY_FILE.test(file) && !POLICY_FILE.test(file) && !BESIDE.test(file) && !TRANSLATION.test(file))
    .map(({ file }) => ({ file, line: 1, path: '', message: 'nothing reads this file: a level stands in a file called level.yaml' }))
  const none = found.length === 0 ? [{ file: '.', line: 1, path: '', message: 'there is no level.yaml in this folder' }] : []
  const linted = content.policy ? lintLevels(content.written, content.policy, context, content.toys) : { faults: [], warnings: [] }
  const translated = folder === join(project, 'levels') ? besideLevels(project) : { faults: [], warnings: [] }
  const spelled = await spellingFindings(content.written, context.words)
  return {
    levels: found.length,
    faults: inOrder([...faults, ...content.faults, ...unread, ...none, ...linted.faults, ...spelled.faults, ...translated.faults]),
    warnings: inOrder([...linted.warnings, ...spelled.warnings, ...translated.warnings]),
  }
}

/** The game's own languages, whose files stand beside the levels and in src/i18n; and the school's own file. */
function besideLevels(project: string): Findings {
  const content = readLevels(project)
  if (content.faults.length > 0) return { faults: [], warnings: [] }
  const { faults: wrongWords, warnings } = readLanguages(project, content, interfaceWords)
  const ids = content.levels.map(({ id }) => id)
  const faults = [...wrongWords, ...readSchoolFile(join(project, SCHOOL_FILE), ids).faults]
  const fromLevels = (finding: Fault): Fault => ({ ...finding, file: finding.file.startsWith('levels/') ? finding.file.slice('levels/'.length) : `../${finding.file}` })
  return { faults: faults.map(fromLevels), warnings: warnings.map(fromLevels) }
}

function lentPolicy(folder: string, project: string): Policy | undefined {
  if (existsSync(join(folder, 'policy.yaml'))) return undefined
  const text = readFileSync(join(project, 'levels/policy.yaml'), 'utf8')
  return readContent([{ file: 'policy.yaml', text }]).policy
}

const inOrder = (findings: readonly Fault[]): Fault[] => [...findings].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
