// One picture of all there is, for docs/: every place, every person, every device. Made from what was packed, so it shows what ships.
import { readdirSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { page, reset } from './paper/kit.mjs'
import { brushy, CAST, person } from './people/people.mjs'

const WIDTH = 1600
const GAP = 12
const PAPER = '#fbf0d9'
const PERSON = { w: 150, h: 190 }
const TALL = { w: 150, h: 300 }
const WIDE = { w: 304, h: 171 }
const DEVICE = { w: 190, h: 130 }

/** Writes docs/contact-sheet.jpg; returns its bytes. */
export async function contactSheet(assets, file) {
  const places = readdirSync(`${assets}places`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''))
    .sort()
  const isTall = (name) => JSON.parse(readFileSync(`${assets}places/${name}.json`, 'utf8')).units.h > 900
  const poster = (name) => sharp(`${assets}places/${name}/poster.webp`)
  const rows = [
    await cells(places.filter((name) => !isTall(name)).map(poster), WIDE),
    await cells(places.filter(isTall).map(poster), TALL),
    await cells(await Promise.all(Object.keys(CAST).map(drawnPerson)), PERSON),
    await cells(
      readdirSync(`${assets}ui`)
        .filter((name) => name.startsWith('plate-device-'))
        .sort()
        .map((name) => sharp(`${assets}ui/${name}`)),
      DEVICE,
    ),
  ]
  let top = GAP
  const placed = rows.flatMap(({ pictures, height }) => {
    const here = pictures.map(({ input, left, top: y }) => ({ input, left, top: y + top }))
    top += height + GAP
    return here
  })
  const bytes = await sharp({ create: { width: WIDTH, height: top, channels: 3, background: PAPER } })
    .composite(placed)
    .jpeg({ quality: 72 })
    .toBuffer()
  await sharp(bytes).toFile(file)
  return bytes.length
}

/** Brushy has whole poses; everybody else is put together from parts. */
async function drawnPerson(name) {
  reset(7)
  const drawing = name === 'brushy' ? brushy({ ex: 'happy', L: 'hip', R: 'wave', lean: -4 }) : person(name, { ex: 'happy' })
  const { pixels, w, h } = await page(480, 560, `<g transform="translate(240 500)">${drawing}</g>`, { width: 340 })
  return sharp(pixels, { raw: { width: w, height: h, channels: 4 } }).trim()
}

async function cells(pictures, { w, h }) {
  const across = Math.floor((WIDTH - GAP) / (w + GAP))
  const placed = await Promise.all(
    pictures.map(async (picture, i) => ({
      input: await picture
        .resize(w, h, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
        .png()
        .toBuffer(),
      left: GAP + (i % across) * (w + GAP),
      top: Math.floor(i / across) * (h + GAP),
    })),
  )
  return { pictures: placed, height: Math.ceil(pictures.length / across) * (h + GAP) }
}
