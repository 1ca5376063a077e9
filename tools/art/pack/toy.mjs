// Packs a toy: every frame on its own page, trimmed, one atlas a kind. What all toys have comes by itself.
import { page, reset } from '../paper/kit.mjs'
import { sharedFrames } from '../things/toy-paper.mjs'
import { packAtlas } from './atlas.mjs'

const WEBP = { quality: 50, alphaQuality: 72, effort: 6, smartSubsample: true }

export async function packToy(toy, folder) {
  reset(toy.name.length * 97)
  const drawn = []
  for (const { id, body, box, pivot } of [...toy.frames(), ...sharedFrames()]) {
    const [x, y, w, h] = box
    drawn.push({ id, page: await page(w, h, body, { vb: box.join(' '), width: Math.round(w * toy.pxPerUnit) }), pivot: { x: (pivot[0] - x) / w, y: (pivot[1] - y) / h } })
  }
  return packAtlas(toy.name, drawn, folder, { pxPerUnit: toy.pxPerUnit }, WEBP)
}
