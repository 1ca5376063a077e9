// The reveal toy: labels to peel and gates behind them, a photo with a lens, and masks with nothing but mist underneath.
import { at } from '../paper/kit.mjs'
import { arm, gates, labels, leave, peeled, promises, under } from '../things/labels-and-gates.mjs'
import { handLamp, hook, layers, masks, pocket, wisps } from '../things/masks-and-mist.mjs'
import { cutAway, lens, paperStar, parts, photo, pin, scissors, slips, sticker } from '../things/photo-parts.mjs'
import { peg } from '../things/small.mjs'

export const name = 'reveal'
export const pxPerUnit = 0.72

/** What is plain is drawn small, and shown bigger. */
const SMALL = 0.7
const frame = (id, body, box) => ({ id, body, box, pivot: [0, 0] })
const family = (prefix, drawings, box, scale = 1) => Object.entries(drawings).map(([id, draw]) => frame(prefix + id, scale === 1 ? draw() : at(0, 0, draw(), scale), box))
export const frames = () => [
  ...family('label-', labels, [-160, -68, 320, 140], SMALL),
  frame('peeled', at(0, 0, peeled(), SMALL), [-146, -26, 292, 64]),
  frame('under', at(0, 0, under(), SMALL), [-144, -54, 290, 112]),
  frame('arm', arm(), [-126, -22, 150, 74]),
  ...family('promise-', promises, [-74, -96, 150, 172]),
  ...family('', gates, [-148, -186, 296, 214]),
  frame('leave', leave(), [-140, -110, 280, 134]),
  frame('peg', at(0, 0, peg(), 1.7), [-26, -44, 54, 96]),
  frame('photo', photo(), [-240, -134, 484, 276]),
  ...family('part-', parts, [-150, -124, 296, 236]),
  frame('lens', at(0, 0, lens(), SMALL), [-104, -104, 242, 246]),
  frame('pin', pin(), [-48, -66, 98, 132]),
  frame('sticker', sticker(), [-78, -80, 158, 156]),
  frame('scissors', scissors(), [-64, -84, 130, 160]),
  ...family('slip-', slips, [-76, -80, 154, 144]),
  frame('cut-away', at(0, 0, cutAway(), 0.6), [-84, -66, 168, 132]),
  frame('paper-star', at(0, 0, paperStar(), 0.7), [-86, -78, 176, 158]),
  ...family('mask-', masks, [-150, -180, 300, 310]),
  ...family('layer-', layers, [-150, -150, 300, 300]),
  frame('wisp', wisps(), [-60, -48, 120, 92]),
  frame('hook', hook(), [-140, -36, 280, 84]),
  frame('pocket', pocket(), [-114, -104, 230, 212]),
  frame('lamp-out', handLamp(false), [-60, -100, 122, 164]),
  frame('lamp-lit', handLamp(true), [-60, -100, 122, 164]),
]
