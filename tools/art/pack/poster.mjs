// The place as the stage shows it, without people: flat, for the moment before the stage is there and for browsers that have none.
import sharp from 'sharp'
import { at, page } from '../paper/kit.mjs'
import { shade, shine } from './light.mjs'

/** `shape` says where the moving things stand. What shows only at a special time (`when`) is left out. */
export async function flatten({ planes, layers, drawings, shape, units }) {
  const [{ w, h }] = layers
  const flat = { pixels: new Uint8ClampedArray(w * h * 4).fill(255), w, h, channels: 4 }
  const bodies = new Map(drawings.map(({ id, body }) => [id, body]))
  for (const plane of planes) {
    if (plane.picture)
      cover(
        flat,
        layers.find((layer) => layer.name === plane.picture),
      )
    const props = (plane.props ?? []).filter((prop) => !prop.when)
    if (props.length) cover(flat, await drawn(props, { bodies, shape, units, w }))
    if (plane.isShade) shade(flat)
    for (const light of plane.lights ?? []) shine(light, flat, units.w)
  }
  return flat
}

async function drawn(props, { bodies, shape, units, w }) {
  const body = props
    .map((prop) => {
      const { x, y, k = 1, flip } = prop.at[shape]
      const thing = at(x, y, bodies.get(prop.frame), k, 0, flip ? -1 : 1)
      return prop.alpha === undefined ? thing : `<g opacity="${prop.alpha}">${thing}</g>`
    })
    .join('')
  return { pixels: (await shrunk(await page(units.w, units.h, body), w)).data }
}

/** A page at another width, as sharp gives it: { data, info }. */
export const shrunk = ({ pixels, w, h }, width) =>
  sharp(pixels, { raw: { width: w, height: h, channels: 4 } })
    .resize(width)
    .raw()
    .toBuffer({ resolveWithObject: true })

function cover({ pixels }, layer) {
  for (let i = 0; i < pixels.length; i += 4) {
    const k = layer.pixels[i + 3] / 255
    if (k) for (let n = 0; n < 3; n++) pixels[i + n] = pixels[i + n] * (1 - k) + layer.pixels[i + n] * k
  }
}
