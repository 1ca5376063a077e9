// The path toy: stones over a river, planks of a bridge, stones out of a backpack.
import { at } from '../paper/kit.mjs'
import { standingGull } from '../things/beach-life.mjs'
import { gull } from '../things/sea.mjs'
import * as made from '../things/toy-stones.mjs'

export const name = 'path'
export const pxPerUnit = 0.9
/** Big plain things are packed smaller than they are drawn; the stage makes them as big again. */
export const PACKED = 0.5

const piece = (id, body, box, pivot = [0, 0]) => ({ id, body, box, pivot })
const small = (id, body, box) =>
  piece(
    id,
    at(0, 0, body, PACKED),
    box.map((each) => each * PACKED),
  )
const STONE = [-116, -86, 238, 156]
const PACK = [-110, -124, 224, 216]
export const frames = () => [
  piece('stone', made.stone(), STONE),
  piece('stone-mark', made.stoneMark(), STONE),
  piece('stone-none', made.stoneNone(), STONE),
  piece('stone-light', made.stoneLight(), STONE),
  piece('turtle', made.turtle(false), [-120, -90, 280, 164]),
  piece('turtle-blink', made.turtle(true), [-120, -90, 280, 164]),
  piece('plank', made.plank(), STONE),
  piece('plank-sound', made.plankSound(), STONE),
  piece('plank-crack', made.plankCrack(), STONE),
  piece('plank-gold', made.plankGold(), STONE),
  piece('post', made.bridgePost(), [-44, -226, 92, 250]),
  piece('rope', made.bridgeRope(), [-156, -16, 312, 34]),
  piece('slot', made.plankGap(), [-102, -52, 204, 106]),
  small('lawn', made.lawn(), [-262, -106, 524, 212]),
  piece('hollow', made.hollow(), [-98, -52, 196, 104]),
  piece('rings', made.rings(), [-94, -46, 188, 92]),
  small('water', made.water(), [-262, -106, 524, 212]),
  piece('reeds', made.reeds(), [-60, -190, 120, 200]),
  piece('frog', made.frog(), [-56, -72, 112, 96]),
  piece('fish', made.fish(), [-80, -44, 150, 90]),
  piece('basket', made.basket(), [-104, -96, 210, 130]),
  piece('gull', at(0, 0, standingGull(), 2), [-90, -130, 180, 140]),
  piece('gull-flies', at(0, 0, gull(), 1.9), [-90, -50, 180, 80]),
  ...[0, 1, 2].map((full) => piece(`pack-${full}`, made.pack(full), PACK)),
  small('bag', made.openBag(), [-306, -80, 612, 166]),
]
