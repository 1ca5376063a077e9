// Packs what moves in a place - islands, boats, gulls, sails, smoke - into one sheet: every frame trimmed, without its soft shadow, which the stage lays.
import { page, reset } from '../paper/kit.mjs'
import { packSheet } from './atlas.mjs'
import { withoutShadow } from './shadow.mjs'

export const PX_PER_UNIT = 0.85
const WEBP = { quality: 50, alphaQuality: 60, effort: 6, smartSubsample: true }

/** Draws what `things()` gives: [{ id, body, box: [x, y, w, h] round the body's own 0,0, keepsShadow? }] becomes the same with its `page`. Its foot, or pin, is at 0,0. */
export async function drawThings({ name, things = () => [] }) {
  reset(name.length * 89)
  const drawn = []
  for (const drawing of things()) {
    const [, , w, h] = drawing.box
    drawn.push({ ...drawing, page: await page(w, h, drawing.body, { vb: drawing.box.join(' '), width: Math.round(w * PX_PER_UNIT) }) })
  }
  return drawn
}

export async function packThings(name, drawn) {
  const frames = drawn.map(({ id, box: [x, y, w, h], page: { pixels, ...size }, keepsShadow }) => ({
    id,
    page: keepsShadow ? { pixels, ...size } : withoutShadow({ pixels: Buffer.from(pixels), ...size }),
    pivot: { x: -x / w, y: -y / h },
  }))
  return { pxPerUnit: PX_PER_UNIT, ...(await packSheet(name, frames, WEBP)) }
}
