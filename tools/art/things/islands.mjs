// The islands of the bay: one outline, one ground colour, one landmark each, and what moves on them. Middle of the ground at 0,0.
import { drawLearning, kite } from './isle-learning.mjs'
import { drawLight, LAMP } from './isle-light.mjs'
import { drawResponsible, sails, scarecrow } from './isle-responsible.mjs'
import { drawSafe } from './isle-safe.mjs'
import { drawTrust, telescope } from './isle-trust.mjs'
import { drawUnderstand, flag, washing } from './isle-understand.mjs'

export { LAMP }

/** `box` is the page round 0,0; `shore` where a boat lands; `paint` the colour it gives. */
export const ISLANDS = {
  safe: { draw: drawSafe, box: [-246, -210, 492, 400], shore: [-20, 112], paint: '#d98a62' },
  learning: { draw: drawLearning, box: [-246, -190, 492, 350], shore: [14, 90], paint: '#9dba62' },
  trust: { draw: drawTrust, box: [-222, -180, 444, 360], shore: [-18, 92], paint: '#a98bc0' },
  responsible: { draw: drawResponsible, box: [-266, -190, 532, 330], shore: [12, 74], paint: '#d9b04e' },
  understand: { draw: drawUnderstand, box: [-250, -210, 500, 380], shore: [10, 104], paint: '#cf8fa0' },
  light: { draw: drawLight, box: [-160, -330, 320, 460], shore: [6, 80], paint: '#e0624f' },
}

// Three puffs, one above the other: a still picture shows a trail of smoke.
const rise = [{ kind: 'rise', by: 60, drift: 15, ms: 6400 }]
export const PUFFS = [
  { up: 0, k: 0.42, phase: 0, alpha: 0.9, moves: rise },
  { up: 17, k: 0.62, phase: 0.34, alpha: 0.75, moves: rise },
  { up: 38, k: 0.85, phase: 0.67, alpha: 0.5, moves: rise },
]
const puffs = (x, y) => PUFFS.map(({ up, ...puff }, i) => ({ id: `smoke-${i}`, frame: 'puff', on: [x + up * 0.2, y - up], ...puff }))

/** What moves on an island: `on` is its pin from the middle of that island's ground. */
export const MOVING = {
  learning: [{ id: 'kite', frame: 'kite', on: [150, 4], moves: [{ kind: 'sway', deg: 7, ms: 4200 }], poke: { cues: ['whoosh'], hop: 18 } }],
  trust: [{ id: 'telescope', frame: 'telescope', on: [118, -104], moves: [{ kind: 'sway', deg: 9, ms: 9000 }] }],
  responsible: [
    { id: 'sails', frame: 'sails', on: [0, -136], moves: [{ kind: 'turn', degPerS: 16 }] },
    { id: 'scarecrow', frame: 'scarecrow', on: [-78, 34], moves: [{ kind: 'sway', deg: 3, ms: 3400 }], poke: { hop: 16 } },
  ],
  understand: [
    { id: 'flag', frame: 'flag', on: [-120, -178], moves: [{ kind: 'sway', deg: 7, ms: 2100 }] },
    { id: 'washing', frame: 'washing', on: [66, 72], moves: [{ kind: 'sway', deg: 5, ms: 2600 }] },
    ...puffs(148, -44),
  ],
}

export const islandThings = () => [
  ...Object.entries(ISLANDS).map(([id, { draw, box }]) => ({ id: `isle-${id}`, body: draw(), box })),
  { id: 'kite', body: kite(), box: [-20, -190, 110, 200] },
  { id: 'telescope', body: telescope(), box: [-20, -80, 100, 100] },
  { id: 'sails', body: sails(), box: [-110, -110, 220, 220] },
  { id: 'scarecrow', body: scarecrow(), box: [-44, -104, 88, 116] },
  { id: 'flag', body: flag(), box: [-10, -30, 70, 60] },
  { id: 'washing', body: washing(), box: [-44, -16, 88, 50] },
]
