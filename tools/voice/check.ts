// Has every line its sound? Needs no voice engine: `npx tsx tools/voice/check.ts [--json]`.
// Fails when a line has no sound, a sound is stale (words or voice changed), or a sound has no line.
import { pathToFileURL } from 'node:url'
import { faultText } from '../../src/core/level/fault'
import { collect, type SpokenLine } from './collect'
import { type Manifest, readManifests, recordingOf, soundsOnDisk } from './manifest'
import { fileOf, type Recipe, readRecipe } from './recipe'

export interface Review {
  readonly lines: number
  readonly voiced: number
  /** Line ids without a sound. */
  readonly missing: readonly string[]
  /** Line ids whose sound says something else, or in another voice. */
  readonly stale: readonly string[]
  /** Sound files, and ids in manifests, that belong to no line. */
  readonly orphans: readonly string[]
  readonly seconds: number
  readonly bytes: number
}

export function review(
  recipe: Recipe,
  lines: readonly SpokenLine[],
  manifests: ReadonlyMap<string, Manifest>,
  sizes: ReadonlyMap<string, number>,
  recordingPrint: (id: string) => string | undefined = () => undefined,
): Review {
  const missing: string[] = []
  const stale: string[] = []
  const used = new Set<string>()
  let ms = 0
  for (const line of lines) {
    const sound = manifests.get(line.scope)?.[line.id]
    if (sound) used.add(sound.file)
    if (!sound || !sizes.has(sound.file)) missing.push(line.id)
    else if (sound.file !== fileOf(recipe, line, recordingPrint(line.id)) || sound.words.length !== line.text.trim().split(/\s+/).length) stale.push(line.id)
    else ms += sound.ms
  }
  const homes = new Set(lines.map((line) => `${line.scope}/${line.id}`))
  const lost = [...manifests].flatMap(([scope, manifest]) => Object.keys(manifest).filter((id) => !homes.has(`${scope}/${id}`)))
  return {
    lines: lines.length,
    voiced: lines.length - missing.length - stale.length,
    missing,
    stale,
    orphans: [...lost, ...[...sizes.keys()].filter((file) => !used.has(file))],
    seconds: Math.round(ms / 100) / 10,
    bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = process.cwd()
  const { lines, faults } = collect(root)
  const found = review(readRecipe(root), lines, readManifests(root), soundsOnDisk(root), (id) => recordingOf(root, id)?.print)
  const isWhole = faults.length + found.missing.length + found.stale.length + found.orphans.length === 0
  for (const fault of faults) console.error(faultText(fault))
  if (process.argv.includes('--json')) console.log(JSON.stringify(found))
  else {
    const list = (title: string, ids: readonly string[]): string => (ids.length > 0 ? `\n${title}:\n${ids.map((id) => `  ${id}`).join('\n')}` : '')
    console.log(`${found.voiced} of ${found.lines} lines have their voice: ${Math.round(found.seconds / 6) / 10} minutes, ${Math.round(found.bytes / 1024)} KB`)
    console.log(`${list('without a sound', found.missing)}${list('the words or the voice changed', found.stale)}${list('belongs to no line', found.orphans)}`.trim())
    if (!isWhole) console.log('\nTo mend: npx tsx tools/voice/make.ts (tools/voice/README.md says what it needs)')
  }
  process.exitCode = isWhole ? 0 : 1
}
