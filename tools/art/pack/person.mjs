// Packs one person: every part once, with its pin as pivot, and the rig as data.
import { at, page, reset, usedPart } from '../paper/kit.mjs'
import { CAST, FACE, puppet } from '../people/people.mjs'
import { packAtlas } from './atlas.mjs'
import { isShadow } from './shadow.mjs'

const PX_PER_UNIT = { kid: 1.18, big: 1.13, friend: 1.02, brushy: 1.8 }
const PAGE = { w: 520, h: 580, feetX: 260, feetY: 520 } // one page for every part, so a frame needs no offset of its own
const GROUND = -10 // below this, in units from the feet, soft shadow stays: it lies on the ground
const ALPHA_STEPS = 4 // cut edges are half of the bytes where alpha is finer than the eye
const WEBP = { quality: 43, alphaQuality: 99, effort: 6, smartSubsample: true } // 100 is another way of packing alpha: 3 % smaller, and twenty times slower

const pxPerUnit = (name) => PX_PER_UNIT[name === 'brushy' ? 'brushy' : (CAST[name].look.size ?? (CAST[name].isFriend ? 'friend' : 'kid'))]

export async function packPerson(name, folder) {
  reset(7)
  const { parts, arms, brow, rig } = puppet(name)
  const frames = []
  const scale = pxPerUnit(name)
  const frame = async (id, drawing, x, y) => frames.push(await drawn(id, drawing, x, y, scale))
  for (const [id, drawing] of Object.entries(FACE.eyes)) await frame(`eyes/${id}`, at(0, -220, drawing), 0, -220)
  for (const [id, draw] of Object.entries(FACE.mouth)) await frame(`mouth/${id}`, at(0, -220, draw()), 0, -220)
  for (const [id, drawing, x, y] of parts) await frame(id, drawing, x, y)
  await frame('brow', at(0, -240, brow), 0, -240)
  const [shoulderX, shoulderY] = rig.joints.shoulder
  for (const [pose, drawing] of Object.entries(arms)) await frame(`arm-${pose}`, drawing, -shoulderX, shoulderY)
  return packAtlas(name, frames, folder, { pxPerUnit: scale, rig }, WEBP)
}

async function drawn(id, drawing, x, y, scale) {
  const body = at(PAGE.feetX, PAGE.feetY, drawing)
  const part = await usedPart(PAGE.w, PAGE.h, body)
  const width = Math.round(part.w * scale)
  const drawn = await page(part.w, part.h, body, { vb: `${part.x} ${part.y} ${part.w} ${part.h}`, width })
  return {
    id,
    page: lean(drawn, ((PAGE.feetY + GROUND - part.y) * width) / part.w),
    pivot: { x: (PAGE.feetX + x - part.x) / part.w, y: (PAGE.feetY + y - part.y) / part.h },
  }
}

// The soft shadow outside the paper's edge was half of the atlas's bytes: the stage lays it. Shadow on paper stays painted.
function lean({ pixels, w, h }, groundPx) {
  const ground = Math.round(groundPx) * w * 4
  for (let i = 0; i < pixels.length; i += 4)
    if (i >= ground) pixels[i + 3] = stepped(pixels[i + 3], 2 * ALPHA_STEPS)
    else pixels[i + 3] = isShadow(pixels[i], pixels[i + 1], pixels[i + 2], pixels[i + 3]) ? 0 : stepped(pixels[i + 3], ALPHA_STEPS)
  return { pixels, w, h }
}
const stepped = (alpha, steps) => Math.round((Math.round((alpha / 255) * steps) / steps) * 255)
