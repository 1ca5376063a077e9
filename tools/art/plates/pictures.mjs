// The small pictures on choices, and the parrot that stands in the device. A 320 x 320 box round 0,0; no letters.
import { at } from '../paper/kit.mjs'
import { ICON } from '../things/card-icons.mjs'
import * as device from '../things/choice-devices.mjs'
import * as person from '../things/choice-people.mjs'
import { fallenFeather, parrot, perch } from '../things/nosy-parrot.mjs'

// it looks left, at what is said
const perched = (o) => at(4, 84, perch(), 0.52) + at(8, 84, parrot({ face: -1, ...o }), o?.wearsSock ? 0.74 : 0.94)

export const PICTURES = {
  shades: person.shades,
  door: person.door,
  pencil: person.pencilPicture,
  hand: person.hand,
  'turn-over': device.turnOver,
  tell: person.tell,
  cover: device.cover,
  whisper: person.whisper,
  show: device.show,
  crisps: person.crisps,
  brushes: person.brushes,
  lock: device.lock,
  key: device.key,
  'log-off': device.logOff,
  run: person.run,
  joke: person.joke,
  ball: () => at(0, 0, ICON.ball(), 2.5),
  lid: device.lid,
  save: device.save,
  ask: person.ask,
  'new-pictures': device.newPictures,
  'picture-password': device.picturePassword,
  moustache: device.moustache,
  hat: device.hat,
  swap: device.swap,
  parrot: () => perched(),
  'parrot-sock': () => perched({ wearsSock: true }),
  'parrot-writing': () => perched({ writes: true }),
  'parrot-blank': () => at(4, -40, perch(), 1.1) + at(72, 104, fallenFeather(), 0.8, 58),
}
