// The build toy: a marble run, a signpost, the three-word machine, a help map, hills with springs.
import { at, P } from '../paper/kit.mjs'
import { bigBell } from '../things/beach-bell.mjs'
import { hermitCrab } from '../things/hermit-crab.mjs'
import { CARTS, cloth, drum, frame, guessable, keys, RIDERS, shutter, THINGS, wheels } from '../things/toy-drums.mjs'
import {
  arm,
  block,
  clockCard,
  cup,
  doorLight,
  doorway,
  hill,
  lamp,
  lever,
  loop,
  MARBLES,
  pathPebble,
  pipeMouse,
  points,
  post,
  rail,
  spinArm,
  spring,
  trestle,
  wagon,
  wagonEmpty,
} from '../things/toy-run.mjs'

export const name = 'build'
export const pxPerUnit = 0.63
/** Big plain things are packed smaller than they are drawn; the stage makes them as big again. */
export const PACKED = 0.6

const piece = (id, body, box, pivot = [0, 0]) => ({ id, body, box, pivot })
const smaller = (box) => box.map((each) => each * PACKED)
const small = (id, body, box) => piece(id, at(0, 0, body, PACKED), box)
const MARBLE = [-40, -40, 80, 80]
const LEVER = [-190, -240, 380, 260]
const BLOCK = [-166, -100, 336, 184]
const ARM = smaller([-206, -112, 420, 232])
const DOOR = [-122, -264, 236, 290]
const WAGON = [-84, -124, 168, 140]
const WORD = [-104, -150, 208, 176]
const LAMP = smaller([-120, -450, 240, 466])
const DOORS = { school: P.coral, home: P.teal, web: P.plum, always: P.oil }

export const frames = () => [
  ...Object.entries(MARBLES).map(([id, draw]) => piece(`marble-${id}`, draw(), MARBLE)),
  piece('lever-up', lever(false), LEVER),
  piece('lever-down', lever(true), LEVER),
  piece('block', block(false), BLOCK),
  piece('block-hole', block(true), BLOCK),
  piece('trestle', trestle(), [-150, -100, 300, 204]),
  piece('cup', cup(), [-56, -52, 124, 100]),
  piece('loop', loop(), [-104, -104, 208, 212]),
  piece('bell', at(0, 0, bigBell(), 1.2), [-60, -20, 120, 160]),
  piece('mouse', pipeMouse(), [-54, -54, 108, 108]),
  piece('post', post(), [-96, -364, 190, 390]),
  small('arm', arm(), ARM),
  small('arm-spin', spinArm(), ARM),
  small('lamp', lamp(false), LAMP),
  small('lamp-lit', lamp(true), LAMP),
  piece('pebble', pathPebble(), [-42, -24, 84, 46]),
  ...['shell', 'thimble', 'teacup'].map((wears) => piece(`crab-${wears}`, at(0, 0, hermitCrab(wears), 1.7), [-100, -124, 200, 140])),
  ...Object.entries(DOORS).map(([id, colour]) => piece(`door-${id}`, doorway(colour), DOOR)),
  piece('door-light', doorLight(), DOOR),
  piece('clock', clockCard(), [-58, -8, 116, 124]),
  piece('rail', rail(), [-184, -16, 368, 50]),
  piece('wagon', wagon(), WAGON),
  piece('wagon-empty', wagonEmpty(), WAGON),
  piece('points', points(false), [-52, -126, 104, 134]),
  piece('points-in', points(true), [-52, -126, 104, 134]),
  piece('hill', hill(), [-184, -232, 368, 256]),
  ...['up', 'down', 'soft'].map((how) => piece(`spring-${how}`, spring(how), [-60, -130, 190, 150])),
  piece('drum', drum(P.coral), [-158, -158, 316, 320]),
  piece('wheels', wheels(), [-142, -44, 286, 86]),
  piece('keys', keys(), [-164, -86, 330, 176]),
  piece('shutter', shutter(), [-164, -88, 330, 178]),
  small('frame', frame(), smaller([-214, -212, 432, 436])),
  small('cloth', cloth(), smaller([-226, -228, 456, 466])),
  ...Object.entries({ ...RIDERS, ...THINGS, ...CARTS }).map(([id, draw]) => piece(`word-${id}`, draw(), WORD)),
  piece('word-hole', guessable(), WORD),
]
