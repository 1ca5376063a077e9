// Packs drawn pages into one picture and Phaser's own JSON hash, with each frame's pivot kept to the full: half a pixel shows at a joint.
import { writeFileSync } from 'node:fs'
import { MaxRectsPacker } from 'maxrects-packer/dist/maxrects-packer.mjs' // its main file is not the module it says it is
import sharp from 'sharp'
import { boundsOf } from '../paper/bounds.mjs'

const MOST_PX = 2048
const GAP_PX = 4

/** frames: [{ id, page: { pixels, w, h }, pivot: {x, y} in shares of the page }]. Gives the sheet as webp, and Phaser's frames. */
export async function packSheet(name, frames, webp) {
  const packer = new MaxRectsPacker(MOST_PX, MOST_PX, GAP_PX, { smart: true, pot: false, square: false, allowRotation: false })
  packer.addArray(frames.map(cutOut))
  const [sheet] = packer.bins
  if (packer.bins.length !== 1) throw new Error(`${name}: ${packer.bins.length} sheets; its frames must fit one of ${MOST_PX} x ${MOST_PX}`)
  const [w, h] = [sheet.width, sheet.height]
  const pixels = Buffer.alloc(w * h * 4)
  for (const { x, y, width, height, data } of sheet.rects)
    for (let row = 0; row < height; row++) {
      const from = ((data.box.top + row) * data.page.w + data.box.left) * 4
      data.page.pixels.copy(pixels, ((y + row) * w + x) * 4, from, from + width * 4)
    }
  const packed = sheet.rects.map(({ x, y, width, height, data: { id, page, box, pivot } }) => [
    id,
    {
      frame: { x, y, w: width, h: height },
      trimmed: true,
      spriteSourceSize: { x: box.left, y: box.top, w: width, h: height },
      sourceSize: { w: page.w, h: page.h },
      pivot,
    },
  ])
  packed.sort(([a], [b]) => (a < b ? -1 : 1))
  const picture = await sharp(pixels, { raw: { width: w, height: h, channels: 4 } })
    .webp(webp)
    .toBuffer()
  return { picture, frames: Object.fromEntries(packed), w, h }
}

/** A page, and the part of it that has any paper. */
function cutOut({ id, page, pivot }) {
  const box = boundsOf(page, 0)
  return { width: box.width, height: box.height, data: { id, page, box, pivot } }
}

/** Writes <folder>/<name>.webp and .json; returns the picture's bytes. */
export async function packAtlas(name, drawn, folder, facts, webp) {
  const { picture, frames, w, h } = await packSheet(name, drawn, webp)
  writeFileSync(`${folder}/${name}.webp`, picture)
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify({ name, ...facts, frames })}\n`)
  return { bytes: picture.length, frames: Object.keys(frames).length, w, h }
}
