// Packs what moves in a place - islands, boats, gulls, sails, smoke - into one sheet: every frame trimmed, without its soft shadow, which the stage lays.
import { page, reset } from '../paper/kit.mjs'
import { packSheet } from './atlas.mjs'
import { withoutShadow } from './shadow.mjs'

const PX_PER_UNIT = 0.85
const WEBP = { quality: 50, alphaQuality: 60, effort: 6, smartSubsample: true }

/** drawings: [{ id, body, box: [x, y, w, h] round the body's own 0,0, keepsShadow? }]; its foot, or pin, is at 0,0. */
export async function packThings(name, drawings) {
  reset(name.length * 89)
  const frames = []
  for (const { id, body, box, keepsShadow } of drawings) {
    const [x, y, w, h] = box
    const drawn = await page(w, h, body, { vb: box.join(' '), width: Math.round(w * PX_PER_UNIT) })
    frames.push({ id, page: keepsShadow ? drawn : withoutShadow(drawn), pivot: { x: -x / w, y: -y / h } })
  }
  return { pxPerUnit: PX_PER_UNIT, ...(await packSheet(name, frames, WEBP)) }
}
