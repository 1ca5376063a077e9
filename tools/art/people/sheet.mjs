// People side by side, to look at: node tools/art/people/sheet.mjs <picture.png> [faces|poses|turns|stand] [name,name...] [share of size]
import { writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { at, P, png, reset } from '../paper/kit.mjs'
import { brushy, EXPRESSIONS, NAMES, person } from './people.mjs'

const [out, what = 'stand', names, size = '0.6'] = process.argv.slice(2)
if (!out) throw new Error('Say which picture to write: node tools/art/people/sheet.mjs people.png')
const [W, H, GROUND] = [310, 490, 30]
const COLUMNS = { stand: 12, faces: 6, poses: 12, turns: 5 }
const both = (pose) => ({ arms: [pose, pose] })
/** As the stage hangs them, with the face that goes with each. */
const POSES = [
  {},
  { arms: ['wave', 'down'], ex: 'happy' },
  both('rest'),
  both('hold'),
  { arms: ['think', 'rest'], ex: 'thinking' },
  { arms: ['down', 'point'] },
  { ...both('cheer'), ex: 'proud' },
  both('hip'),
  { ...both('tablet'), hasTablet: true },
  { arms: ['heart', 'reach'] },
  { arms: ['down', 'thumb'], ex: 'happy' },
  { ...both('rest'), sits: true },
]
const cells = {
  stand: [{ ex: 'happy' }],
  faces: Object.keys(EXPRESSIONS).map((ex) => ({ ex })),
  poses: POSES,
  turns: [-1, -0.5, 0, 0.5, 1].map((turn) => ({ turn })),
}[what]

const people = names && names !== 'all' ? names.split(',') : NAMES
const all = people.flatMap((name) => cells.map((cell) => ({ name, cell: { ex: 'calm', ...cell } })))
const columns = COLUMNS[what]
const px = (units) => Math.round(units * Number(size))
const tiles = []
for (const [i, { name, cell }] of all.entries()) {
  reset(7)
  const drawing = name === 'brushy' ? brushy(cell) : person(name, cell)
  const input = await png(W, H, `<rect width="${W}" height="${H}" fill="${P.chalk}"/>${at(W / 2, H - GROUND, drawing)}`, { width: px(W) })
  tiles.push({ input, left: px(W) * (i % columns), top: px(H) * Math.floor(i / columns) })
}
const page = { width: px(W) * columns, height: px(H) * Math.ceil(all.length / columns), channels: 3, background: P.chalk }
writeFileSync(out, await sharp({ create: page }).composite(tiles).png().toBuffer())
