// `npx tsx tools/structure.ts`: draws docs/architecture.svg from the imports themselves: the rooms of src/, who imports whom,
// and the way of one choice. Checked by a test, so that the picture is as true as the code.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'

const ROOT = resolve('src')

/** Files of src/, named from there with forward slashes; what declares types alone is none. */
export const sourceFiles = (): string[] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))

/** Every import of src/: `to` as it is written, `room` the folder it leads to, empty for a package. */
export const importsOf = (files: readonly string[]): { readonly file: string; readonly to: string; readonly room: string }[] =>
  files.flatMap((file) =>
    [...readFileSync(resolve(ROOT, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to = '']) => ({
      file,
      to,
      room: to.startsWith('.') ? roomOf(relative(ROOT, resolve(ROOT, dirname(file), to)).replaceAll('\\', '/')) : '',
    })),
  )
export const roomOf = (file: string): string => file.split('/')[0] ?? ''

/** How many import lines lead from one room to another. */
function roomImports(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>()
  for (const { file, room } of importsOf(sourceFiles())) {
    const from = roomOf(file)
    if (file === 'main.ts' || room === from || room === '..' || room === '') continue
    const row = found.get(from) ?? new Map<string, number>()
    found.set(from, row.set(room, (row.get(room) ?? 0) + 1))
  }
  return found
}

const ROOMS: Readonly<Record<string, { x: number; y: number; says: string }>> = {
  app: { x: 400, y: 90, says: 'routes and controller' },
  ui: { x: 60, y: 260, says: 'screens, buttons, hotspots' },
  print: { x: 260, y: 260, says: 'the pledge on paper' },
  stage: { x: 460, y: 260, says: 'the only user of Phaser' },
  audio: { x: 660, y: 260, says: 'cues and voices' },
  storage: { x: 860, y: 260, says: 'the only localStorage' },
  i18n: { x: 160, y: 430, says: 'words' },
  content: { x: 760, y: 430, says: 'reads levels/ at build' },
  core: { x: 400, y: 590, says: 'the rules: pure' },
}
const [W, H] = [160, 70]
const WAY = [
  ['1', 'ui', 'a button is pressed'],
  ['2', 'app', 'controller: play(script, state, action)'],
  ['3', 'core', 'the next state, moment and tableau'],
  ['4', 'ui stage audio', 'words and focus, picture, voice: told, never asked'],
] as const

export function structureSvg(): string {
  const arrows = [...roomImports()].flatMap(([from, row]) =>
    [...row].map(([to, count]) => {
      const [a, b] = [ROOMS[from], ROOMS[to]]
      if (!a || !b) throw new Error(`The drawing has no place for ${a ? to : from}`)
      const [x1, y1, x2, y2] = [a.x + W / 2, a.y + H, b.x + W / 2, b.y]
      return `<path d="M${x1} ${y1}C${x1} ${y1 + 50} ${x2} ${y2 - 50} ${x2} ${y2 - 7}" stroke="#7a7296" stroke-width="${Math.min(6, 1 + count / 8).toFixed(1)}" fill="none" marker-end="url(#tip)"><title>${from} imports ${to}: ${count}</title></path>`
    }),
  )
  const boxes = Object.entries(ROOMS).map(
    ([name, { x, y, says }]) =>
      `<g><rect x="${x}" y="${y}" width="${W}" height="${H}" rx="12" fill="${name === 'core' ? '#ffdf8c' : '#fbf0d9'}" stroke="#241d38" stroke-width="1.5"/><text x="${x + W / 2}" y="${y + 31}" font-size="20" font-weight="700" text-anchor="middle">${name}</text><text x="${x + W / 2}" y="${y + 53}" font-size="12" text-anchor="middle">${says}</text></g>`,
  )
  const dots = WAY.flatMap(([step, rooms]) =>
    rooms.split(' ').map((room) => {
      const { x, y } = ROOMS[room] ?? { x: 0, y: 0 }
      const at = step === '1' ? x + 4 : x + W - 4
      return `<g><circle cx="${at}" cy="${y}" r="15" fill="#c4503f"/><text x="${at}" y="${y + 5}" font-size="15" font-weight="700" fill="#fff" text-anchor="middle">${step}</text></g>`
    }),
  )
  const legend = WAY.map(([step, , what], i) => {
    const [x, y] = [60 + (i % 2) * 480, 720 + Math.floor(i / 2) * 28]
    return `<text x="${x}" y="${y}" font-size="16" font-weight="700" fill="#c4503f">${step}</text><text x="${x + 20}" y="${y}" font-size="16">${what}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1080 780" font-family="Andika, Verdana, sans-serif" fill="#241d38">
<title>The rooms of src/ and who imports whom</title>
<defs><marker id="tip" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L10 5L0 10Z" fill="#7a7296"/></marker></defs>
<rect width="1080" height="780" fill="#fffaf0"/>
<text x="60" y="50" font-size="24" font-weight="700">The rooms of src/: an arrow is an import, always downwards</text>
${[...arrows, ...boxes, ...dots, ...legend].join('\n')}
</svg>
`
}

if (process.argv[1]?.endsWith('structure.ts')) writeFileSync('docs/architecture.svg', structureSvg())
