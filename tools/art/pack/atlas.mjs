// Packs drawn pages into one picture and Phaser's own JSON hash, with each frame's pivot kept to the full: half a pixel shows at a joint.
import { writeFileSync } from 'node:fs'
import packer from 'free-tex-packer-core'
import sharp from 'sharp'

/** frames: [{ id, png, pivot: {x, y} in shares of the page }]. Gives the sheet as webp, and Phaser's frames. */
export async function packSheet(name, frames, webp) {
  const files = await packer.packAsync(
    frames.map(({ id, png }) => ({ path: `${id}.png`, contents: png })),
    {
      textureName: name,
      exporter: 'Phaser3',
      packer: 'MaxRectsPacker',
      packerMethod: 'BestAreaFit', // trying every method out took half of all drawing's time
      width: 2048,
      height: 2048,
      padding: 4,
      allowRotation: false,
      detectIdentical: false,
      allowTrim: true,
      alphaThreshold: 1,
      removeFileExtension: true,
    },
  )
  const sheets = files.filter((file) => file.name.endsWith('.png'))
  if (sheets.length !== 1) throw new Error(`${name}: ${sheets.length} sheets; its frames must fit one of 2048 x 2048`)
  const [texture] = JSON.parse(files.find((file) => file.name.endsWith('.json')).buffer.toString()).textures
  const pivots = new Map(frames.map(({ id, pivot }) => [id, pivot]))
  const packed = texture.frames
    .sort((a, b) => (a.filename < b.filename ? -1 : 1))
    .map(({ filename, frame, spriteSourceSize, sourceSize, trimmed }) => [filename, { frame, trimmed, spriteSourceSize, sourceSize, pivot: pivots.get(filename) }])
  return { picture: await sharp(sheets[0].buffer).webp(webp).toBuffer(), frames: Object.fromEntries(packed), w: texture.size.w, h: texture.size.h }
}

/** Writes <folder>/<name>.webp and .json; returns the picture's bytes. */
export async function packAtlas(name, drawn, folder, facts, webp) {
  const { picture, frames, w, h } = await packSheet(name, drawn, webp)
  writeFileSync(`${folder}/${name}.webp`, picture)
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify({ name, ...facts, frames })}\n`)
  return { bytes: picture.length, frames: Object.keys(frames).length, w, h }
}
