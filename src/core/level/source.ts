// Reads one YAML file against its schema. Every fault carries the line on which it stands.
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Fault } from './fault'

export interface SourceFile {
  /** Relative to the project, such as `levels/policy.yaml`. */
  readonly file: string
  readonly text: string
}
type Path = readonly PropertyKey[]
export interface Source<T> {
  readonly value?: T
  readonly faults: readonly Fault[]
  /** A fault at a place in this file. */
  at(path: Path, message: string): Fault
}

export function readSource<S extends z.ZodType>({ file, text }: SourceFile, schema: S): Source<z.output<S>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })

  function lineAt(path: Path): number {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  const at = (path: Path, message: string): Fault => ({ file, line: lineAt(path), path: path.map(String).join('.'), message })

  if (document.errors.length > 0)
    return { at, faults: document.errors.map((error) => ({ file, line: lines.linePos(error.pos[0]).line, path: '', message: `this is not YAML: ${error.message}` })) }
  const read = schema.safeParse(document.toJS(), { reportInput: true })
  if (read.success) return { value: read.data, faults: [], at }
  return { at, faults: read.error.issues.map((issue) => at(issue.path, plain(issue))) }
}

/** Zod's words, said for someone who does not know zod. */
function plain(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `nothing here is called ${issue.keys.map((key) => `"${key}"`).join(', ')}; is it spelled right?`
  if (issue.code === 'invalid_type') return issue.input === undefined ? `this is missing (${issue.expected})` : `this should be ${issue.expected}`
  if (issue.code === 'invalid_value') return `this should be one of: ${issue.values.map(String).join(', ')}`
  return issue.message
}
