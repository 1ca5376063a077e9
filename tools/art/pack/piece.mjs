// Packs the pieces that lie over the stage: trimmed, with their size in stage units and where their foot (0,0) is, in shares.
import { writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { page, png, reset } from '../paper/kit.mjs'

const PIECE_WEBP = { quality: 60, alphaQuality: 72, effort: 6, smartSubsample: true }
const PLATE_WEBP = { quality: 64, alphaQuality: 72, effort: 6 }
const PLATE_PX_PER_UNIT = 1.5
const LIGHT = [255, 196, 84]
const PAPER_ALPHA = 235

export async function packPiece({ name, draw, page: [x, y, w, h], pxPerUnit, cut }, folder) {
  reset(7 + name.length)
  const drawn = await raw(w, h, draw(), { vb: `${x} ${y} ${w} ${h}`, width: Math.round(w * pxPerUnit) })
  if (cut) return cutOut(drawn, { name, x, y, pxPerUnit, cut }, folder)
  const { data, info } = await drawn.trim({ threshold: 2 }).toBuffer({ resolveWithObject: true })
  const bytes = await sharp(data, { raw: info }).webp(PIECE_WEBP).toBuffer()
  writeFileSync(`${folder}/${name}.webp`, bytes)
  const share = (foot, size) => Number((foot / size).toFixed(3))
  return {
    bytes: bytes.length,
    facts: {
      w: Math.round(info.width / pxPerUnit),
      h: Math.round(info.height / pxPerUnit),
      fx: share(-x * pxPerUnit + info.trimOffsetLeft, info.width),
      fy: share(-y * pxPerUnit + info.trimOffsetTop, info.height),
    },
  }
}

/** A page as sharp takes it. */
async function raw(...drawing) {
  const { pixels, w, h } = await page(...drawing)
  return sharp(pixels, { raw: { width: w, height: h, channels: 4 } })
}

async function cutOut(drawn, { name, x, y, pxPerUnit, cut: [left, top, w, h] }, folder) {
  const px = (units) => Math.round(units * pxPerUnit)
  const bytes = await drawn
    .extract({ left: px(left - x), top: px(top - y), width: px(w), height: px(h) })
    .webp(PIECE_WEBP)
    .toBuffer()
  writeFileSync(`${folder}/${name}.webp`, bytes)
  return { bytes: bytes.length, facts: { w, h, fx: Number((-left / w).toFixed(3)), fy: Number((-top / h).toFixed(3)) } }
}

/** A plate keeps its margin. Round a glowing one the colour is all lamp light and only alpha fades: a quarter of the bytes. */
export async function packPlate({ name, draw, w, h, glows }, folder) {
  reset(11)
  const page = await png(w, h, draw(), { width: w * PLATE_PX_PER_UNIT })
  const { data, info } = await sharp(page).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  if (glows) for (let i = 0; i < data.length; i += 4) if (data[i + 3] < PAPER_ALPHA) for (const n of [0, 1, 2]) data[i + n] = LIGHT[n]
  const bytes = await sharp(data, { raw: info }).webp(PLATE_WEBP).toBuffer()
  writeFileSync(`${folder}/plate-${name}.webp`, bytes)
  return { bytes: bytes.length, facts: { w, h, fx: 0.5, fy: 0.5 } }
}

/** The lip of the stage: a strip that repeats across. */
export async function packFront(draw, folder) {
  reset(41)
  const bytes = await sharp(await png(800, 700, draw()))
    .webp({ quality: 50, alphaQuality: 60, effort: 6 })
    .toBuffer()
  writeFileSync(`${folder}/front.webp`, bytes)
  return { bytes: bytes.length, facts: { w: 800, h: 700, fx: 0.5, fy: 0 } }
}

export async function packIcon(draw, file) {
  reset(3)
  const bytes = await sharp(await png(64, 64, draw(), { width: 128 }))
    .resize(64)
    .png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer()
  writeFileSync(file, bytes)
  return bytes.length
}
