// The tie toy: a poster whose threads lead to makers, and tins on strings that lead to windows.
import { P } from '../paper/kit.mjs'
import { house, knot, museum, nest, picturesBox, poster, program, ring, shelf, sill, stringBall, TOOLS, tin, you } from '../things/threads-and-tins.mjs'
import { bigGull } from '../things/two-oars.mjs'

export const name = 'tie'
export const pxPerUnit = 0.85

const frame = (id, body, box) => ({ id, body, box, pivot: [0, 0] })
const front = [-184, -186, 368, 352]
const maker = [-126, -120, 252, 226]
const GREEN = '#6f9a8a'
export const frames = () => [
  frame('poster', poster(), [-336, -360, 672, 722]),
  frame('ring', ring(), [-30, -30, 60, 62]),
  frame('knot', knot(), [-34, -32, 70, 92]),
  frame('tin-0', tin(P.coral), [-74, -88, 150, 172]),
  frame('tin-1', tin(P.teal), [-74, -88, 150, 172]),
  frame('tin-2', tin(P.plum), [-74, -88, 150, 172]),
  frame('shelf', shelf(), [-162, -28, 324, 92]),
  frame('house-0', house(false), front),
  frame('house-0-lit', house(true), front),
  frame('house-1', house(false, GREEN, '#cdb6c9'), front),
  frame('house-1-lit', house(true, GREEN, '#cdb6c9'), front),
  frame('sill', sill(), [-126, 56, 252, 102]),
  frame('maker-gull', nest(), [-126, -124, 252, 282]),
  frame('maker-museum', museum(), maker),
  frame('maker-me', you(), maker),
  frame('maker-program', program(), maker),
  frame('box-tin', stringBall(), [-90, -82, 214, 184]),
  frame('box-twang', picturesBox(), [-124, -112, 248, 196]),
  frame('gull', bigGull(), [-130, -120, 260, 230]),
  ...Object.entries(TOOLS).map(([id, draw]) => frame(`tool-${id}`, draw(), [-80, -76, 160, 146])),
]
