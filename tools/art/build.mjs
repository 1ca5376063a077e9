// Draws the game's pictures: npm run art [name...]. A name is a place, a person, a toy, a piece of the page, 'icon', 'contact-sheet', or a kind: places, people, toys, ui.
// Without a name everything is drawn, what nobody draws any more is thrown away, and made-from.json says which code the pictures come from.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { contactSheet } from './contact-sheet.mjs'
import { madeFrom } from './made-from.mjs'
import { packPerson } from './pack/person.mjs'
import { packFront, packIcon, packPiece, packPlate } from './pack/piece.mjs'
import { inEveryShape, packPlace } from './pack/place.mjs'
import { packToy } from './pack/toy.mjs'
import { EXPRESSIONS, NAMES } from './people/people.mjs'
import { PIECES } from './plates/pieces.mjs'
import { front, PLATES } from './plates/plates.mjs'
import { icon } from './plates/trinkets.mjs'

const startedMs = Date.now()
const assets = new URL('../../assets/art/', import.meta.url).pathname
const here = new URL('.', import.meta.url).pathname
const KINDS = ['places', 'people', 'toys', 'ui']
const wanted = process.argv.slice(2)
const known = new Set(KINDS)
const isWanted = (kind, name) => {
  known.add(name)
  return !wanted.length || wanted.includes(kind) || wanted.includes(name)
}
const drawings = (kind) =>
  readdirSync(here + kind)
    .filter((file) => file.endsWith('.mjs'))
    .sort()
const byName = (facts) => Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)))
const sum = (sizes) => Object.values(sizes).reduce((a, b) => a + b, 0)
for (const kind of KINDS) mkdirSync(assets + kind, { recursive: true })

await buildPlaces()
for (const name of NAMES) {
  if (!isWanted('people', name)) continue
  const { bytes, frames, w, h } = await packPerson(name, `${assets}people`)
  console.log(`person ${name}: ${bytes} bytes, ${frames} frames, ${w} x ${h}`)
}
if (isWanted('people', 'expressions')) writeFileSync(`${assets}people/expressions.json`, `${JSON.stringify(EXPRESSIONS, null, 1)}\n`)
for (const file of drawings('toys')) {
  if (!isWanted('toys', file.replace('.mjs', ''))) continue
  const { bytes, frames, w, h } = await packToy(await import(`./toys/${file}`), `${assets}toys`)
  console.log(`toy ${file.replace('.mjs', '')}: ${bytes} bytes, ${frames} frames, ${w} x ${h}`)
}
await buildPieces()
if (isWanted('contact-sheet', 'contact-sheet')) console.log(`contact sheet: ${await contactSheet(assets, new URL('../../docs/contact-sheet.jpg', import.meta.url).pathname)} bytes`)
if (isWanted('icon', 'icon')) console.log(`icon: ${await packIcon(icon, `${assets}icon.png`)} bytes`)

const unknown = wanted.filter((name) => !known.has(name))
if (unknown.length) {
  console.error(`Nothing is called ${unknown.join(', ')}. There are: ${[...known].join(', ')}`)
  process.exitCode = 1
} else if (!wanted.length) {
  sweep()
  writeFileSync(`${assets}made-from.json`, `${JSON.stringify(madeFrom(), null, 1)}\n`)
}

async function buildPlaces() {
  const file = `${assets}maps.json`
  const maps = wanted.length && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  for (const drawing of drawings('places')) {
    if (!isWanted('places', drawing.replace('.mjs', ''))) continue
    const place = await import(`./places/${drawing}`)
    const { poster, ...layers } = await packPlace(place, `${assets}places`)
    console.log(`place ${place.name}: ${sum(layers)} bytes, poster ${poster}`, JSON.stringify(layers))
    if (place.stops) maps[place.name] = Object.fromEntries(Object.entries(place.stops).map(([id, at]) => [id, inEveryShape(at)]))
  }
  writeFileSync(file, `${JSON.stringify(byName(maps))}\n`)
}

async function buildPieces() {
  const file = `${assets}ui/pieces.json`
  const facts = wanted.length && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  let total = 0
  const keep = (name, made) => {
    facts[name] = made.facts
    total += made.bytes
    console.log(`piece ${name}: ${made.bytes} bytes`)
  }
  for (const piece of PIECES) if (isWanted('ui', piece.name)) keep(piece.name, await packPiece(piece, `${assets}ui`))
  for (const plate of PLATES) if (isWanted('ui', `plate-${plate.name}`)) keep(`plate-${plate.name}`, await packPlate(plate, `${assets}ui`))
  if (isWanted('ui', 'front')) keep('front', await packFront(front, `${assets}ui`))
  if (!total) return
  console.log(`pieces: ${total} bytes`)
  writeFileSync(file, `${JSON.stringify(byName(facts), null, 1)}\n`)
}

/** What a full build didn't write, nobody draws any more. */
function sweep() {
  for (const kind of KINDS)
    for (const path of readdirSync(assets + kind, { recursive: true })) {
      const file = `${assets}${kind}/${path}`
      if (statSync(file).isFile() && statSync(file).mtimeMs < startedMs - 1000) rmSync(file)
    }
}
