// Packs one place: every layer cut to its bounds with its soft shadow laid into the layer behind, its data, and the flat poster.
import { mkdirSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { png, reset } from '../paper/kit.mjs'
import { shade, shine } from './light.mjs'
import { layShadowBehind } from './shadow.mjs'

const UNITS = { w: 1600, h: 900 }
const LAYER_WIDTH = 1280
const POSTER = { width: 960, quality: 52 }

export async function packPlace(place, folder) {
  mkdirSync(`${folder}/${place.name}`, { recursive: true })
  const layers = await drawLayers(place)
  const boxes = {}
  const sizes = {}
  const unit = UNITS.w / LAYER_WIDTH
  for (const layer of layers) {
    const { box, bytes } = await encode(layer)
    writeFileSync(`${folder}/${place.name}/${layer.name}.webp`, bytes)
    boxes[layer.name] = { x: box.left * unit, y: box.top * unit, w: box.width * unit, h: box.height * unit }
    sizes[layer.name] = bytes.length
  }
  const picture = flatten(place, layers)
  const poster = await sharp(Buffer.from(picture.pixels), { raw: { width: picture.w, height: picture.h, channels: 4 } })
    .removeAlpha()
    .resize(POSTER.width)
    .webp({ quality: POSTER.quality, effort: 6 })
    .toBuffer()
  writeFileSync(`${folder}/${place.name}/poster.webp`, poster)
  const { name, planes, focus, stands } = place
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify({ name, boxes, planes, focus, stands }, null, 1)}\n`)
  return { ...sizes, poster: poster.length }
}

async function drawLayers(place) {
  reset(place.name.length * 97)
  const layers = []
  for (const { body, ...layer } of place.layers()) {
    const image = sharp(await png(UNITS.w, UNITS.h, body)).resize(LAYER_WIDTH)
    const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    layers.push({ ...layer, pixels: data, w: info.width, h: info.height })
  }
  for (let i = layers.length - 1; i > 0; i--) layShadowBehind(layers[i], layers[i - 1])
  return layers
}

function boundsOf({ pixels, w, h }, margin = 2) {
  let [left, top, right, bottom] = [w, h, -1, -1]
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++)
      if (pixels[(y * w + x) * 4 + 3] > 2) {
        left = Math.min(left, x)
        right = Math.max(right, x)
        top = Math.min(top, y)
        bottom = Math.max(bottom, y)
      }
  left = Math.max(0, left - margin)
  top = Math.max(0, top - margin)
  return { left, top, width: Math.min(w, right + 1 + margin) - left, height: Math.min(h, bottom + 1 + margin) - top }
}

async function encode(layer) {
  const { quality = 50, alphaQuality = 20 } = layer
  const box = boundsOf(layer)
  const raw = { raw: { width: layer.w, height: layer.h, channels: 4 } }
  const webp = { quality, alphaQuality, effort: 6, smartSubsample: false }
  return { box, bytes: await sharp(layer.pixels, raw).extract(box).webp(webp).toBuffer() }
}

/** The place as the stage shows it, without people. */
function flatten(place, layers) {
  const [{ w, h }] = layers
  const page = { pixels: new Uint8ClampedArray(w * h * 4).fill(255), w, h, channels: 4 }
  for (const plane of place.planes) {
    if (plane.picture)
      cover(
        page,
        layers.find((layer) => layer.name === plane.picture),
      )
    if (plane.isShade) shade(page)
    for (const light of plane.lights ?? []) shine(light, page)
  }
  return page
}

function cover({ pixels }, layer) {
  for (let i = 0; i < pixels.length; i += 4) {
    const k = layer.pixels[i + 3] / 255
    if (k) for (let n = 0; n < 3; n++) pixels[i + n] = pixels[i + n] * (1 - k) + layer.pixels[i + n] * k
  }
}
