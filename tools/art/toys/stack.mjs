// The stack toy: a stool that stands on its sources, and a ladder that only real life holds up.
import { at } from '../paper/kit.mjs'
import { brushy } from '../people/people.mjs'
import { cushion, cushionPuffs, gull, hippo, legs, parcel, parcelOpen, plinth, rail, rungGhost, rungJelly, rungOak, seat, sill, socket, tuba } from '../things/stack-things.mjs'

export const name = 'stack'
export const pxPerUnit = 0.85

const sitting = (ex) => at(0, 4, brushy({ ex, arms: ['cheer', 'cheer'], tilt: 0 }), 0.5)
const frame = (id, body, box, pivot = [0, 0]) => ({ id, body, box, pivot })
const leg = [-74, -156, 150, 312]
const bird = [-100, -146, 220, 166]
const brass = [-116, -232, 232, 250]
const bath = [-172, -262, 344, 286]
const parcelBox = [-92, -164, 184, 176]
export const frames = () => [
  ...Object.entries(legs).map(([id, draw]) => frame(`leg-${id}`, draw(), leg)),
  frame('rung-oak', rungOak(), [-286, -40, 572, 84]),
  frame('rung-jelly', rungJelly(), [-286, -44, 572, 112]),
  frame('rung-ghost', rungGhost(), [-260, -30, 520, 60]),
  frame('rail', rail(), [-30, -270, 64, 546]),
  frame('seat', seat(), [-300, -60, 602, 112]),
  frame('socket', socket(), [-60, -22, 120, 44]),
  frame('cushion', cushion(), [-132, -60, 264, 112]),
  frame('cushion-puffs', cushionPuffs(), [-150, -72, 300, 130]),
  frame('gull', gull(), bird),
  frame('gull-giggles', gull(true), bird),
  frame('brushy', sitting('happy'), [-110, -190, 220, 210]),
  frame('brushy-giggles', sitting('proud'), [-110, -190, 220, 210]),
  frame('tuba', tuba(), brass),
  frame('tuba-giggles', tuba(true), brass),
  frame('hippo', hippo(), bath),
  frame('hippo-giggles', hippo(true), bath),
  frame('parcel', parcel(), parcelBox),
  frame('parcel-giggles', parcel('giggles'), parcelBox),
  frame('parcel-open', parcelOpen(), parcelBox),
  frame('sill', sill(), [-128, -116, 258, 200]),
  frame('plinth', plinth(), [-104, -26, 210, 62]),
]
