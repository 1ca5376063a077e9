// The bring toy: two oars, a gate that a basket lifts, a worry balloon, and a quiet word that becomes a rope.
import { at } from '../paper/kit.mjs'
import { crab } from '../things/sea.mjs'
import { bars, basketBack, basketFront, bottle, bridge, gate, gateView, gulls, paperBoat, pulley, ringBack, ringFront } from '../things/sea-gate.mjs'
import { avatar, bigGull, boatHull, boatInside, busySign, crowd, freeSign, oar, sail, sleepyCat, teddy, tub } from '../things/two-oars.mjs'
import { balloon, bigHat, hanky, juggling, knitting, pocket, rag } from '../things/worry-balloon.mjs'

export const name = 'bring'
export const pxPerUnit = 0.85

const frame = (id, body, box) => ({ id, body, box, pivot: [0, 0] })
const body = [-130, -120, 260, 230]
const small = [-90, -70, 180, 140]
export const frames = () => [
  frame('tub', tub(), [-116, -26, 232, 116]),
  frame('boat-inside', boatInside(), [-290, -404, 580, 410]),
  frame('boat-hull', boatHull(), [-350, -104, 700, 160]),
  frame('sail', sail(), [-136, -124, 272, 226]),
  frame('oar', oar(), [-120, -84, 160, 330]),
  frame('who-cat', sleepyCat(), body),
  frame('who-teddy', teddy(), body),
  frame('who-gull', bigGull(), body),
  frame('who-crab', at(0, 78, crab(), 2.4), body),
  frame('who-avatar', avatar(), body),
  frame('who-beach', crowd(), body),
  frame('sign-busy', busySign(), [-56, -70, 112, 108]),
  frame('sign-free', freeSign(), [-56, -70, 112, 108]),
  frame('balloon', balloon(), [-100, -132, 200, 252]),
  frame('rag', rag(), [-76, -48, 152, 96]),
  frame('hide-pocket', pocket(), [-120, -126, 240, 246]),
  frame('hide-hat', bigHat(), [-132, -112, 264, 220]),
  frame('knitting', knitting(), small),
  frame('juggling', juggling(), small),
  frame('hanky', hanky(), small),
  frame('gate-view', gateView(), [-124, -272, 248, 280]),
  frame('bars', bars(), [-118, -268, 236, 286]),
  frame('gate', gate(), [-240, -652, 480, 668]),
  frame('pulley', pulley(), [-90, -50, 290, 90]),
  frame('basket-back', basketBack(), [-112, -142, 224, 176]),
  frame('basket-front', basketFront(), [-112, -26, 224, 136]),
  frame('bottle', bottle(), [-72, -116, 144, 222]),
  frame('bridge', bridge(), [-244, -30, 488, 144]),
  frame('paper-boat', paperBoat(), [-112, -98, 224, 178]),
  frame('ring-back', ringBack(), [-136, -24, 272, 110]),
  frame('ring-front', ringFront(), [-172, 14, 344, 112]),
  frame('gulls', gulls(), [-170, -50, 340, 170]),
]
