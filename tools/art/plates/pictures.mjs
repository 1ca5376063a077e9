// The small pictures on choices and on the cards of toys, and the parrot that stands in the device. A 320 x 320 box round 0,0; no letters.
import { at } from '../paper/kit.mjs'
import { goodPage, spinner } from '../things/ask-pictures.mjs'
import { ICON } from '../things/card-icons.mjs'
import { CARDS } from '../things/card-pictures.mjs'
import * as device from '../things/choice-devices.mjs'
import * as person from '../things/choice-people.mjs'
import { MADE } from '../things/made-pictures.mjs'
import { fallenFeather, parrot, perch } from '../things/nosy-parrot.mjs'
import { OWN_DETAILS } from '../things/own-details.mjs'
import { paste } from '../things/tooth-brushes.mjs'
import * as screen from '../things/toy-pages.mjs'
import * as thing from '../things/toy-things.mjs'
import { TRIPS } from '../things/trip-pictures.mjs'

// it looks left, at what is said
const perched = (o) => at(4, 84, perch(), 0.52) + at(8, 84, parrot({ face: -1, ...o }), o?.wearsSock ? 0.74 : 0.94)

/** Drawn 100 across, shown as big as the others. */
const ON_CARDS = 2.1

export const PICTURES = {
  ...OWN_DETAILS,
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
  'good-page': goodPage,
  spinner,
  'parrot-blank': () => at(4, -40, perch(), 1.1) + at(72, 104, fallenFeather(), 0.8, 58),
  ...MADE,
  ...TRIPS,
  paste: () => at(0, 0, paste(), 1.1, -24),
  ...Object.fromEntries(Object.entries(CARDS).map(([name, draw]) => [name, () => at(0, 0, draw(), ON_CARDS)])),
  house: thing.house,
  advert: screen.advert,
  'boat-small': thing.boatSmall,
  'book-open': thing.bookOpen,
  'button-back': screen.buttonBack,
  'button-print': screen.buttonPrint,
  dog: thing.dog,
  drone: thing.drone,
  home: thing.home,
  'lamp-small': thing.lampSmall,
  lunch: thing.lunch,
  'map-card': screen.mapCard,
  microphone: thing.microphone,
  parcel: thing.parcel,
  'penguin-purple': thing.penguinPurple,
  'phone-small': screen.phoneSmall,
  pyjamas: thing.pyjamas,
  school: thing.school,
  seat: thing.seat,
  'song-video': screen.songVideo,
  tower: thing.tower,
  watch: screen.watch,
  'web-card': screen.webCard,
  worry: screen.worry,
}
