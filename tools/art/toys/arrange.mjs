// The arrange toy: a doll's house, what is carried about it, and who comes to use it.

import { P } from '../paper/kit.mjs'
import { FINDS } from '../things/house-finds.mjs'
import * as house from '../things/house-folk.mjs'
import { FURNITURE, pen, ROOMS } from '../things/house-rooms.mjs'

export const name = 'arrange'
export const pxPerUnit = 0.66

const frame = (id, body, box) => ({ id, body, box, pivot: [0, 0] })
const ROOM = [-160, -116, 320, 236]
const THING = [-98, -92, 200, 184]
export const frames = () => [
  ...Object.entries(ROOMS).map(([id, draw]) => frame(`room-${id}`, draw(), id === 'roof' ? [-256, -46, 514, 96] : ROOM)),
  ...Object.entries(FURNITURE).map(([id, draw]) => frame(`at-${id}`, draw(), ROOM)),
  ...Object.entries(FINDS).map(([id, draw]) => frame(id, draw(), THING)),
  ...[0, 1, 2].flatMap((i) => ['calm', 'blinks', 'glad'].map((mood) => frame(`child-${i}-${mood}`, house.child(i, mood), [-80, -76, 160, 164]))),
  frame('brother', house.brother(), [-76, -94, 170, 190]),
  frame('laptop', house.laptop(), [-200, -126, 400, 270]),
  frame('waving', house.waving(), [-130, -64, 260, 110]),
  frame('swivel', house.swivel(), [-96, -110, 192, 240]),
  frame('cushions', house.cushions(), [-102, -62, 204, 136]),
  frame('ready', house.ready(), [-84, -62, 168, 128]),
  frame('staring', house.staring(), [-84, -62, 168, 128]),
  frame('feet', house.feet(), [-62, -46, 124, 90]),
  frame('bell', house.deskBell(false), [-112, -66, 224, 136]),
  frame('bell-rings', house.deskBell(true), [-112, -66, 224, 136]),
  frame('cabinet', house.cabinet(false), [-72, -30, 144, 154]),
  frame('cabinet-duck', house.cabinet(true), [-72, -30, 144, 154]),
  frame('lamp-out', house.lamp(false), [-84, -118, 168, 170]),
  frame('lamp-lit', house.lamp(true), [-84, -118, 168, 170]),
  frame('plank', house.plank(), [-214, -14, 428, 60]),
  frame('pen', pen(P.coral), [-20, -50, 40, 106]),
]
