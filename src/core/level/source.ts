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

type Prepared = { readonly value: unknown } | { readonly message: string }

/** `prepare` may bring an older file up to date before the schema sees it; a `message` stands at the file's `schema`. */
export function readSource<S extends z.ZodType>({ file, text }: SourceFile, schema: S, prepare: (raw: unknown) => Prepared = (value) => ({ value })): Source<z.output<S>> {
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
  const raw: unknown = document.toJS()
  const prepared = prepare(raw)
  if ('message' in prepared) return { at, faults: [at(['schema'], prepared.message)] }
  const read = schema.safeParse(prepared.value, { reportInput: true })
  if (read.success) return { value: read.data, faults: [], at }
  if (raw === null || raw === undefined) return { at, faults: [at([], 'the file is empty')] }
  return { at, faults: read.error.issues.map((issue) => at(issue.path, plain(issue))) }
}

const WHAT: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with their values',
  record: 'fields with their values',
}
const what = (type: string): string => WHAT[type] ?? type
const count = (n: number | bigint): string => `${n} ${n === 1 ? 'entry' : 'entries'}`

function bounded({ origin, exact, message }: { origin: string; exact?: boolean; message: string }, bound: string, limit: number | bigint): string {
  if (origin === 'array') return `there must be ${exact ? 'exactly' : bound} ${count(limit)} here`
  return origin === 'number' ? `this must be ${bound} ${limit}` : message
}

/** Zod's words, said for someone who does not know zod. */
function plain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `nothing here is called ${issue.keys.map((key) => `"${key}"`).join(', ')}; is it spelled right?`
    case 'invalid_type':
      return issue.input === undefined ? `this is missing: ${what(issue.expected)} must stand here` : `this should be ${what(issue.expected)}`
    case 'invalid_value':
      return issue.values.length === 1 ? `this should be ${String(issue.values[0])}` : `this should be one of: ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return bounded(issue, 'at least', issue.minimum)
    case 'too_big':
      return bounded(issue, 'at most', issue.maximum)
    case 'invalid_union': {
      const known = [...issue.message.matchAll(/'([^']+)'/g)].map((match) => match[1])
      return known.length > 0 ? `nothing of this kind is known; it should be one of: ${known.join(', ')}` : 'this has none of the forms that can stand here'
    }
    default:
      return issue.message
  }
}
