// What is on disk: manifests that the game reads, the report that people read, and recordings made by people.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface Sound {
  readonly file: string
  readonly ms: number
  /** Start and end in ms of each white-space separated word of the written text. */
  readonly words: readonly (readonly [number, number])[]
  /** Twenty digits a second, 0-9: how loud, for the mouth. */
  readonly loud: string
}
export type Manifest = Record<string, Sound>
export interface ReportLine {
  readonly id: string
  readonly speaker: string
  readonly text: string
  readonly file: string
  readonly seconds: number
  readonly lufs: number
  readonly wordErrors: number
  readonly heard: string
}

export const voiceFolder = (root: string): string => join(root, 'assets/voice')
const REPORT = 'report.json'

export function readManifests(root: string): Map<string, Manifest> {
  const folder = voiceFolder(root)
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json') && file !== REPORT) : []
  return new Map(files.map((file) => [file.slice(0, -5), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Manifest]))
}

/** One line of text per spoken line, in the order of the story: a change shows as one line. */
export function writeManifest(root: string, scope: string, manifest: Manifest, order: readonly string[]): void {
  const ids = [...order.filter((id) => manifest[id]), ...Object.keys(manifest).filter((id) => !order.includes(id))]
  const rows = ids.map((id) => `${JSON.stringify(id)}:${JSON.stringify(manifest[id])}`)
  replace(join(voiceFolder(root), `${scope}.json`), `{\n${rows.join(',\n')}\n}\n`)
}

export function readReport(root: string): ReportLine[] {
  const path = join(voiceFolder(root), REPORT)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { lines: ReportLine[] }).lines : []
}

export function writeReport(root: string, lines: readonly ReportLine[]): void {
  const worstFirst = [...lines].sort((a, b) => b.wordErrors - a.wordErrors || a.id.localeCompare(b.id, 'en'))
  replace(join(voiceFolder(root), REPORT), `{"lines":[\n${worstFirst.map((line) => JSON.stringify(line)).join(',\n')}\n]}\n`)
}

export function soundsOnDisk(root: string): Map<string, number> {
  const folder = voiceFolder(root)
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.mp3')) : []
  return new Map(files.map((file) => [file, statSync(join(folder, file)).size]))
}

/** A person's own recording of a line, put at tools/voice/recordings/<line id>.wav, goes before the made voice. */
export function recordingOf(root: string, id: string): { path: string; print: string } | undefined {
  for (const ending of ['wav', 'flac', 'mp3']) {
    const path = join(root, 'tools/voice/recordings', `${id}.${ending}`)
    if (existsSync(path)) return { path, print: createHash('sha256').update(readFileSync(path)).digest('hex') }
  }
  return undefined
}

/** Whole or not at all, so that a stop in the middle leaves nothing broken. */
function replace(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}
