// Makes the sound of every new or changed line: `npx tsx tools/voice/make.ts [scope or line id ...] [--again]`.
// Each line is on disk as soon as it is made, so a stop loses nothing; --again makes the named lines anew.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { faultText } from '../../src/core/level/fault'
import { collect, type SpokenLine } from './collect'
import { compare, type HeardWord } from './compare'
import { findEngine, startTool } from './engine'
import { type Finished, finish, LEAD_MS, TAIL_MS } from './finish'
import { onlyOne } from './lock'
import { type Manifest, type ReportLine, readManifests, readReport, recordingOf, type Sound, soundsOnDisk, voiceFolder, writeManifest, writeReport } from './manifest'
import { fileOf, piecesOf, readRecipe, sayAs, voiceOf } from './recipe'

/** A line heard worse than this is tried again a little slower, then a little faster; the clearest take is kept. */
const GOOD_ENOUGH = 0.1
const TAKES = [1, 0.95, 1.05].slice(0, Number(process.env.VOICE_TAKES ?? 3))

const root = process.cwd()
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const again = process.argv.includes('--again')
const recipe = readRecipe(root)
const { lines, faults } = collect(root)
for (const fault of faults) console.error(faultText(fault))
if (faults.length > 0) console.error('Levels with faults are left out, and no old sound is cleared away.')

const manifests = readManifests(root)
const report = new Map(readReport(root).map((line) => [line.id, line]))
const order = lines.map((line) => line.id)
const isNamed = (line: SpokenLine): boolean => named.length === 0 || named.includes(line.scope) || named.includes(line.id)

interface Job {
  readonly line: SpokenLine
  readonly file: string
  readonly recording?: string
}
const jobs = lines.map((line): Job => {
  const recording = recordingOf(root, line.id)
  return { line, file: fileOf(recipe, line, recording?.print), ...(recording ? { recording: recording.path } : {}) }
})

function record({ line, file }: Job, sound: Sound, { lufs, wordErrors, heard }: Pick<ReportLine, 'lufs' | 'wordErrors' | 'heard'>): void {
  const manifest: Manifest = { ...manifests.get(line.scope), [line.id]: sound }
  manifests.set(line.scope, manifest)
  report.set(line.id, { id: line.id, speaker: line.say, text: line.text, file, seconds: sound.ms / 1000, lufs, wordErrors, heard })
}
function save(scope: string): void {
  writeManifest(root, scope, manifests.get(scope) ?? {}, order)
  writeReport(root, [...report.values()])
}

/** The same words by the same voice elsewhere, or here already: nothing to make. */
function reuse(job: Job): boolean {
  const known = [...report.values()].find((line) => line.file === job.file && line.text === job.line.text)
  const sound = known && [...manifests.values()].map((manifest) => manifest[known.id]).find((each) => each?.file === job.file)
  if (!known || !sound || !soundsOnDisk(root).has(job.file)) return false
  record(job, sound, known)
  return true
}

async function makeAll(): Promise<void> {
  const isAsked = (job: Job): boolean => again && named.length > 0 && isNamed(job.line)
  const todo = jobs.filter((job) => isNamed(job.line) && (isAsked(job) || !reuse(job)))
  console.log(`${lines.length} lines, ${todo.length} to make`)
  if (todo.length > 0) await makeEach(todo)
  if (faults.length === 0) clearAway()
  for (const scope of new Set(lines.map((line) => line.scope))) save(scope)
}

async function makeEach(todo: readonly Job[]): Promise<void> {
  const engine = findEngine(root)
  const voice = startTool(root, engine, 'speak.py')
  const ears = startTool(root, engine, 'check.py')
  const scratch = mkdtempSync(join(tmpdir(), 'voice-'))
  const letters = (some: readonly Job[]): number => some.reduce((sum, job) => sum + job.line.text.length + 20, 0)
  const startedMs = Date.now()
  const failed: string[] = []
  try {
    for (const [i, job] of todo.entries()) {
      if (reuse(job) && !again) continue
      try {
        const take = await bestTake(job)
        copyFileSync(take.path, join(voiceFolder(root), job.file))
        record(job, { file: job.file, ms: take.finished.ms, words: take.words, loud: take.finished.loud }, take)
        save(job.line.scope)
        const leftS = ((Date.now() - startedMs) / 1000 / letters(todo.slice(0, i + 1))) * letters(todo.slice(i + 1))
        console.log(
          `${i + 1}/${todo.length}  ${minutes(leftS)} left  ${job.line.id}  ${(take.finished.ms / 1000).toFixed(1)} s  ${take.lufs} LUFS${take.wordErrors > 0 ? `  errors ${take.wordErrors}: ${take.heard}` : ''}`,
        )
      } catch (reason) {
        failed.push(job.line.id)
        console.error(`${i + 1}/${todo.length}  ${job.line.id}: ${reason instanceof Error ? reason.message : reason}`)
      }
    }
  } finally {
    voice.stop()
    ears.stop()
    rmSync(scratch, { recursive: true, force: true })
  }
  if (failed.length > 0) {
    process.exitCode = 1
    console.error(`not made: ${failed.join(', ')}`)
  }

  async function bestTake(job: Job) {
    let best: { path: string; finished: Finished; lufs: number; wordErrors: number; heard: string; words: [number, number][] } | undefined
    for (const [k, factor] of (job.recording ? [1] : TAKES).entries()) {
      const source = job.recording ?? join(scratch, `${k}.wav`)
      const path = join(scratch, `${k}.mp3`)
      if (!job.recording) {
        const { voice: name, speed, pitch } = voiceOf(recipe, job.line)
        await voice.ask({ text: sayAs(recipe, job.line.text), voice: name, speed: speed * factor, pitch, out: source })
      }
      const finished = finish(source, path)
      const { words } = await ears.ask<{ words: HeardWord[] }>({ audio: path })
      const compared = compare(job.line.text, piecesOf(recipe, job.line.text), words, recipe.lexicon, LEAD_MS, finished.ms - TAIL_MS)
      const take = { path, finished, lufs: finished.lufs, heard: words.map(([word]) => word).join(' '), ...compared }
      if (!best || take.wordErrors < best.wordErrors) best = take
      if (best.wordErrors <= GOOD_ENOUGH) break
    }
    if (!best) throw new Error('no take')
    return best
  }
}

/** Sounds, entries and manifests that no line asks for any more. */
function clearAway(): void {
  const ids = new Set(order)
  const scopes = new Set(lines.map((line) => line.scope))
  for (const [scope, manifest] of manifests) {
    if (!scopes.has(scope)) rmSync(join(voiceFolder(root), `${scope}.json`))
    else manifests.set(scope, Object.fromEntries(Object.entries(manifest).filter(([id]) => lines.some((line) => line.id === id && line.scope === scope))))
    if (!scopes.has(scope)) manifests.delete(scope)
  }
  for (const id of report.keys()) if (!ids.has(id)) report.delete(id)
  const wanted = new Set(jobs.map((job) => job.file))
  for (const file of soundsOnDisk(root).keys()) if (!wanted.has(file)) rmSync(join(voiceFolder(root), file))
}

const minutes = (seconds: number): string => (seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`)

try {
  onlyOne(join(tmpdir(), 'beacon-bay-voice.lock'))
  await makeAll()
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason)
  process.exitCode = 1
}
