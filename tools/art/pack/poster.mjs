// The place as the stage shows it, without people: flat, for the moment before the stage is there and for browsers that have none.
import sharp from 'sharp'
import { shade, shine } from './light.mjs'
import { PX_PER_UNIT } from './things.mjs'

/** `shape` says where the moving things stand. What shows only at a special time (`when`) is left out. */
export async function flatten({ planes, layers, drawn, shape, units }) {
  const [{ w, h }] = layers
  const flat = { pixels: new Uint8ClampedArray(w * h * 4).fill(255), w, h, channels: 4 }
  for (const plane of planes) {
    const layer = layers.find(({ name }) => name === plane.picture)
    if (layer) lay(flat, layer, 0, 0, 1)
    const props = (plane.props ?? []).filter((prop) => !prop.when)
    await layProps(flat, props, { drawn, shape, units })
    if (plane.isShade) shade(flat)
    for (const light of plane.lights ?? []) shine(light, flat, units.w)
  }
  return flat
}

/** Lays each prop's page where it stands, as big as it stands there. */
async function layProps(flat, props, { drawn, shape, units }) {
  const pxPerUnit = flat.w / units.w
  for (const prop of props) {
    const { x, y, k = 1, flip } = prop.at[shape]
    const { box, page: sheet } = drawn.find(({ id }) => id === prop.frame)
    const width = Math.max(1, Math.round((sheet.w / PX_PER_UNIT) * k * pxPerUnit))
    const { data, info } = await shrunk(sheet, width, flip)
    const left = Math.round((x + (flip ? -(box[0] + box[2]) : box[0]) * k) * pxPerUnit)
    const top = Math.round((y + box[1] * k) * pxPerUnit)
    lay(flat, { pixels: data, w: info.width, h: info.height }, left, top, prop.alpha ?? 1)
  }
}

/** A page at another width, as sharp gives it: { data, info }. */
export const shrunk = ({ pixels, w, h }, width, isMirrored = false) =>
  sharp(pixels, { raw: { width: w, height: h, channels: 4 } })
    .flop(isMirrored)
    .resize(width)
    .raw()
    .toBuffer({ resolveWithObject: true })

function lay(flat, sheet, left, top, opacity) {
  for (let y = Math.max(0, -top); y < Math.min(sheet.h, flat.h - top); y++)
    for (let x = Math.max(0, -left); x < Math.min(sheet.w, flat.w - left); x++) {
      const from = (y * sheet.w + x) * 4
      const to = ((top + y) * flat.w + left + x) * 4
      const k = (sheet.pixels[from + 3] / 255) * opacity
      if (k) for (let n = 0; n < 3; n++) flat.pixels[to + n] = flat.pixels[to + n] * (1 - k) + sheet.pixels[from + n] * k
    }
}
