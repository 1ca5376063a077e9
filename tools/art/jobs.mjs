// What can be drawn, and how: one job is one file's worth, so that jobs can be shared out.
import { readdirSync, writeFileSync } from 'node:fs'
import { contactSheet } from './contact-sheet.mjs'
import { packPerson } from './pack/person.mjs'
import { packFront, packIcon, packPiece, packPlate } from './pack/piece.mjs'
import { inEveryShape, packPlace } from './pack/place.mjs'
import { packToy } from './pack/toy.mjs'
import { EXPRESSIONS, NAMES } from './people/people.mjs'
import { PIECES } from './plates/pieces.mjs'
import { front, PLATES } from './plates/plates.mjs'
import { icon } from './plates/trinkets.mjs'

const here = new URL('.', import.meta.url).pathname
export const ASSETS = new URL('../../assets/art/', import.meta.url).pathname
export const KINDS = ['places', 'people', 'toys', 'ui']

const drawings = (kind) =>
  readdirSync(here + kind)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.replace('.mjs', ''))
    .sort()
const sum = (sizes) => Object.values(sizes).reduce((a, b) => a + b, 0)

/** Every job there is, the longest first: [{ kind, name }]. */
export const jobs = () => [
  ...drawings('places').map((name) => ({ kind: 'places', name })),
  ...NAMES.map((name) => ({ kind: 'people', name })),
  ...drawings('toys').map((name) => ({ kind: 'toys', name })),
  ...PIECES.map(({ name }) => ({ kind: 'ui', name })),
  ...PLATES.map(({ name }) => ({ kind: 'ui', name: `plate-${name}` })),
  { kind: 'ui', name: 'front' },
  { kind: 'people', name: 'expressions' },
  { kind: 'icon', name: 'icon' },
]
/** Made of what the others have packed. */
export const SHEET = { kind: 'contact-sheet', name: 'contact-sheet' }

/** Draws one; gives a line to say, and facts for maps.json (`stops`) or pieces.json (`piece`). */
export async function draw({ kind, name }) {
  if (kind === 'places') return drawPlace(name)
  if (name === 'expressions') {
    writeFileSync(`${ASSETS}people/expressions.json`, `${JSON.stringify(EXPRESSIONS, null, 1)}\n`)
    return { says: 'expressions' }
  }
  if (kind === 'people') return { says: told('person', name, await packPerson(name, `${ASSETS}people`)) }
  if (kind === 'toys') return { says: told('toy', name, await packToy(await import(`./toys/${name}.mjs`), `${ASSETS}toys`)) }
  if (kind === 'icon') return { says: `icon: ${await packIcon(icon, `${ASSETS}icon.png`)} bytes` }
  if (kind === SHEET.kind) return { says: `contact sheet: ${await contactSheet(ASSETS, new URL('../../docs/contact-sheet.jpg', import.meta.url).pathname)} bytes` }
  const { bytes, facts } = await drawPiece(name)
  return { says: `piece ${name}: ${bytes} bytes`, piece: facts }
}

const told = (kind, name, { bytes, frames, w, h }) => `${kind} ${name}: ${bytes} bytes, ${frames} frames, ${w} x ${h}`

async function drawPlace(name) {
  const place = await import(`./places/${name}.mjs`)
  const { poster, ...layers } = await packPlace(place, `${ASSETS}places`)
  const stops = place.stops && Object.fromEntries(Object.entries(place.stops).map(([id, at]) => [id, inEveryShape(at)]))
  return { says: `place ${name}: ${sum(layers)} bytes, poster ${poster} ${JSON.stringify(layers)}`, ...(stops ? { stops } : {}) }
}

function drawPiece(name) {
  const folder = `${ASSETS}ui`
  if (name === 'front') return packFront(front, folder)
  const plate = PLATES.find((each) => `plate-${each.name}` === name)
  return plate
    ? packPlate(plate, folder)
    : packPiece(
        PIECES.find((each) => each.name === name),
        folder,
      )
}
