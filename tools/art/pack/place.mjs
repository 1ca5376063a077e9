// Packs one place: every layer cut to its bounds with its soft shadow laid into the layer behind, its moving things in one sheet, its data, and the flat posters.
import { mkdirSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { boundsOf } from '../paper/bounds.mjs'
import { page, reset } from '../paper/kit.mjs'
import { flatten, shrunk } from './poster.mjs'
import { layShadowBehind } from './shadow.mjs'
import { drawThings, packThings } from './things.mjs'

/** The picture of a wide window; a place for upright phones gives its own `units`. */
const PICTURE = { w: 1600, h: 900 }
const PX_PER_UNIT = 0.8
const TALL_PX_PER_UNIT = 0.9
const POSTER = { width: 960, tallWidth: 600, quality: 52 }

export async function packPlace(place, folder) {
  const units = place.units ?? PICTURE
  const isTall = units.h > units.w
  mkdirSync(`${folder}/${place.name}`, { recursive: true })
  const layers = await drawLayers(place, units, isTall ? TALL_PX_PER_UNIT : PX_PER_UNIT)
  const boxes = {}
  const sizes = {}
  const unit = units.w / layers[0].w
  for (const layer of layers) {
    const { box, bytes } = await encode(layer)
    writeFileSync(`${folder}/${place.name}/${layer.name}.webp`, bytes)
    boxes[layer.name] = { x: box.left * unit, y: box.top * unit, w: box.width * unit, h: box.height * unit }
    sizes[layer.name] = bytes.length
  }
  const drawn = await drawThings(place)
  const things = drawn.length ? await packThings(place.name, drawn) : undefined
  if (things) writeFileSync(`${folder}/${place.name}/things.webp`, things.picture)

  const planes = place.planes.map(({ props, ...plane }) => (props ? { ...plane, props: props.map((prop) => ({ ...prop, at: inEveryShape(prop.at) })) } : plane))
  const shapes = isTall ? ['upright'] : things ? ['wide', 'square'] : ['wide']
  let poster = 0
  for (const shape of shapes) {
    const picture = await flatten({ planes, layers, drawn, shape, units })
    const bytes = await sharp(Buffer.from(picture.pixels), { raw: { width: picture.w, height: picture.h, channels: 4 } })
      .removeAlpha()
      .resize(isTall ? POSTER.tallWidth : POSTER.width)
      .webp({ quality: POSTER.quality, effort: 4 })
      .toBuffer()
    writeFileSync(`${folder}/${place.name}/poster${shape === 'square' ? '-square' : ''}.webp`, bytes)
    poster += bytes.length
  }
  const { name, focus, stands } = place
  const facts = { name, units, boxes, planes, focus, stands, ...(things ? { things: { pxPerUnit: things.pxPerUnit, frames: things.frames } } : {}) }
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(facts, null, 1)}\n`)
  return { ...sizes, ...(things ? { things: things.picture.length } : {}), poster }
}

/** A spot in the wide picture may be another in the square one; a tall picture has only its own. */
export const inEveryShape = (at) => ('x' in at ? { wide: at, square: at, upright: at } : { square: at.wide, upright: at.wide, ...at })

async function drawLayers(place, units, pxPerUnit) {
  reset(place.name.length * 97)
  const layers = []
  for (const { body, ...layer } of place.layers()) {
    const { data, info } = await shrunk(await page(units.w, units.h, body), Math.round(units.w * pxPerUnit))
    layers.push({ ...layer, pixels: data, w: info.width, h: info.height })
  }
  for (let i = layers.length - 1; i > 0; i--) layShadowBehind(layers[i], layers[i - 1])
  return layers
}

async function encode(layer) {
  const { quality = 50, alphaQuality = 20 } = layer
  const box = boundsOf(layer)
  const raw = { raw: { width: layer.w, height: layer.h, channels: 4 } }
  const webp = { quality, alphaQuality, effort: 6, smartSubsample: false }
  return { box, bytes: await sharp(layer.pixels, raw).extract(box).webp(webp).toBuffer() }
}
