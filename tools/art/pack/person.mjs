// Packs one person: every part once, with its pin as pivot, and the rig as data.
import sharp from 'sharp'
import { at, png, reset } from '../paper/kit.mjs'
import { arm, brushy, CAST, FACE, hand, parts } from '../people/people.mjs'
import { lantern } from '../things/things.mjs'
import { packAtlas } from './atlas.mjs'
import { isShadow } from './shadow.mjs'

const PX_PER_UNIT = 1.3
const BRUSHY_PX_PER_UNIT = 1.15 // seven whole poses
const PAGE = { w: 480, h: 560, feetX: 240, feetY: 500 } // one page for every part, so a frame needs no offset of its own
const ARMS = ['down', 'wave', 'rest', 'hold', 'think', 'point', 'cheer', 'hip']
const HEAD_PARTS = ['hairBack', 'head', 'face', 'hair', 'over']
const GROUND = -10 // below this, in units from the feet, soft shadow stays: it lies on the ground
const WEBP = { quality: 52, alphaQuality: 72, effort: 6, smartSubsample: true }

const BRUSHY_POSES = {
  idle: { ex: 'calm', L: 'hip', R: 'down', lean: -4 },
  talk: { ex: 'happy', L: 'hip', R: 'down', lean: -4 },
  wave: { ex: 'happy', L: 'hip', R: 'wave', lean: -5 },
  point: { ex: 'happy', L: 'point', R: 'point', lean: -3 },
  cheer: { ex: 'proud', L: 'cheer', R: 'cheer', lean: 0 },
  think: { ex: 'thinking', L: 'hip', R: 'think', lean: 4 },
  worried: { ex: 'worried', L: 'down', R: 'down', lean: 3 },
}

export const packPerson = (name, folder) => (name === 'brushy' ? packBrushy(folder) : packPuppet(name, folder))

async function packPuppet(name, folder) {
  const look = CAST[name]
  const frames = []
  const frame = async (id, drawing, x, y) => frames.push(await drawn(id, drawing, x, y))
  reset(7)
  for (const [id, drawing] of Object.entries(FACE.eyes)) await frame(`eyes/${id}`, at(0, -220, drawing), 0, -220)
  for (const [id, draw] of Object.entries(mouths())) await frame(`mouth/${id}`, at(0, -220, draw()), 0, -220)
  const all = parts(name)
  const joint = (id) => all.find((part) => part[0] === id).slice(2)
  const [, neckY] = joint('head')
  for (const [id, drawing, x, y] of all) {
    if (id === 'face') await frame('face', at(0, neckY - 50, FACE.base(look)), x, y)
    else if (!id.startsWith('arm')) await frame(id, drawing, x, y)
  }
  await frame('brow', at(0, -240, FACE.brow(look.brows ?? look.hair)), 0, -240)
  for (const pose of ARMS) await frame(`arm-${pose}`, arm(1, pose, look), ...joint('armL'))
  if (name === 'nell') await frame('arm-lamp', arm(1, 'lamp', look) + heldLantern(look), ...joint('armL'))
  const order = all.map((part) => part[0])
  const rig = {
    order,
    ofHead: order.filter((id) => HEAD_PARTS.includes(id)),
    joints: { hips: joint('body'), neck: [0, neckY], face: [0, -50], shoulder: joint('armR') },
  }
  return packAtlas(name, frames, folder, { pxPerUnit: PX_PER_UNIT, rig }, WEBP)
}

// Nell carries the lamp of the game.
const heldLantern = (look) => {
  const [x, y] = hand('lamp', look)
  return at(x - 16, y + 66, lantern(), 1.1)
}

async function packBrushy(folder) {
  const frames = []
  for (const [id, pose] of Object.entries(BRUSHY_POSES)) {
    reset(7)
    frames.push(await drawn(id, brushy(pose), 0, 0, BRUSHY_PX_PER_UNIT))
  }
  return packAtlas('brushy', frames, folder, { pxPerUnit: BRUSHY_PX_PER_UNIT, poses: true }, { ...WEBP, quality: 48 })
}

async function drawn(id, drawing, x, y, pxPerUnit = PX_PER_UNIT) {
  const page = await png(PAGE.w, PAGE.h, at(PAGE.feetX, PAGE.feetY, drawing), { width: Math.round(PAGE.w * pxPerUnit) })
  return {
    id,
    png: await withoutShadow(page, (PAGE.feetY + GROUND) * pxPerUnit),
    pivot: { x: (PAGE.feetX + x) / PAGE.w, y: (PAGE.feetY + y) / PAGE.h },
  }
}

// The soft shadow outside the paper's edge was half of the atlas's bytes: the stage lays it. Shadow on paper stays painted.
async function withoutShadow(page, groundPx) {
  const { data, info } = await sharp(page).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const ground = Math.round(groundPx) * info.width * 4
  for (let i = 0; i < ground; i += 4) if (isShadow(data[i], data[i + 1], data[i + 2], data[i + 3])) data[i + 3] = 0
  return sharp(data, { raw: info }).png().toBuffer()
}

// A mouth half open, for speech: the open one, squeezed. The grin is the open one, wider: a scale, not a frame.
function mouths() {
  const { grin: _, ...mouth } = FACE.mouth
  return { ...mouth, half: () => `<g transform="translate(0 3) scale(.8 .5)">${FACE.mouth.open()}</g>` }
}
