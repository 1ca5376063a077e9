// A drawing as an svg page with its brush marks and blurs, and as pixels.
import { Resvg } from '@resvg/resvg-js'
import { boundsOf } from './bounds.mjs'
import { brushTile } from './brush-marks.mjs'

/** Only what the drawing uses stands in its defs: each pattern carries the whole brush tile. */
export async function svg(w, h, body, vb = `0 0 ${w} ${h}`) {
  const isUsed = (id) => body.includes(`url(#${id})`)
  const t = await brushTile(),
    pat = (id, a, s) =>
      isUsed(id)
        ? `<pattern id="${id}" width="384" height="384" patternUnits="userSpaceOnUse" patternTransform="rotate(${a}) scale(${s})"><image width="384" height="384" xlink:href="${t}"/></pattern>`
        : ''
  const bl = (id, v, m = 30) => `<filter id="${id}" x="-${m}%" y="-${m}%" width="${100 + 2 * m}%" height="${100 + 2 * m}%"><feGaussianBlur stdDeviation="${v}"/></filter>`
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${w}" height="${h}" viewBox="${vb}"><defs>${[0, 1, 2, 3].map((i) => pat('t' + i, [8, -24, 62, -70][i], 0.55) + pat(`t${i}L`, [4, -9, 14, -4][i], 1.25)).join('')}${bl('b1', 2)}${bl('b2', 5)}${bl('b3', 11)}${bl('s1', 2, 20)}${bl('s2', 4, 20)}${bl('s3', 9, 15)}${bl('blur6', 6)}${bl('blur14', 14)}${bl('blur30', 30)}</defs>${body}</svg>`
}

const rendered = async (w, h, body, { vb, width } = {}) =>
  new Resvg(await svg(w, h, body, vb), {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: width ?? w },
  }).render()

export const png = async (w, h, body, how) => (await rendered(w, h, body, how)).asPng()

/** As raw rgba pixels: { pixels, w, h }. Writing and reading a PNG in between took half of all drawing's time. */
export async function page(w, h, body, how) {
  const image = await rendered(w, h, body, how)
  const pixels = Buffer.from(image.pixels)
  for (let i = 0; i < pixels.length; i += 4) {
    const alpha = pixels[i + 3]
    if (alpha === 0 || alpha === 255) continue
    for (let n = 0; n < 3; n++) pixels[i + n] = Math.min(255, Math.round((pixels[i + n] * 255) / alpha)) // the renderer's are multiplied by alpha
  }
  return { pixels, w: image.width, h: image.height }
}

const PROBE = 0.125
const PROBE_MARGIN = 14

/** Where there is anything on the page, in units, with some room: drawing that alone is several times quicker. */
export async function usedPart(w, h, body) {
  const { pixels, width, height } = await rendered(w, h, body, { width: Math.round(w * PROBE) })
  const { left, top, width: w1, height: h1 } = boundsOf({ pixels, w: width, h: height }, 0, 0)
  const from = (px) => Math.max(0, Math.floor(px / PROBE) - PROBE_MARGIN)
  const to = (px, most) => Math.min(most, Math.ceil((px + 1) / PROBE) + PROBE_MARGIN)
  const [x, y] = [from(left), from(top)]
  return { x, y, w: to(left + w1 - 1, w) - x, h: to(top + h1 - 1, h) - y }
}
