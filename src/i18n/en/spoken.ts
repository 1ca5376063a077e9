// Lines of the interface that are spoken: who says them, and the words. Their ids stand in the voice manifest.
import type { Line } from '../../core/level/level'

const nell = (id: string, text: string): Line => ({ id: `ui.${id}`, say: 'nell', text })
const brushy = (id: string, text: string): Line => ({ id: `ui.${id}`, say: 'brushy', text })

export const spoken = {
  welcome: nell('welcome', 'Welcome to Beacon Bay. Which door is yours?'),
  doorBeach: nell('door-beach', 'Pebble Beach. For ages four to seven.'),
  doorBay: nell('door-bay', 'The Islands. For ages seven to eleven.'),
  beach: nell('beach', 'This is Pebble Beach. Tap the stop that glows.'),
  beachLit: nell('beach-lit', 'Your lamp is shining. Play it again, or make your pledge.'),
  bay: nell('bay', 'Five islands lie in the bay. Sail to the one that glows, or anywhere you like.'),
  bayLit: nell('bay-lit', 'Look, a lamp is shining out there. Sail on, or come up to the lamp room.'),
  island: nell('island', 'Here we are. Pick a stop.'),
  islandDone: nell('island-done', 'Every lamp on this island is lit. Hooray!'),
  beachDone: nell('beach-done', 'Every lamp on the beach is lit. Hooray!'),
  bayDone: nell('bay-done', 'Every lamp is lit. See how the lighthouse turns!'),
  stopping: nell('stopping', 'All done for today? Your lamps stay lit. You can draw the curtain.'),
  sleepWell: nell('sleep-well', 'Goodnight. Sleep well.'),
  coming: nell('coming', 'This story is still being written. The rule is on your pledge already.'),
  lampRoomKs1: nell('lamp-room-ks1', 'This is the lamp room. Here we make your pledge.'),
  lampRoomKs2: nell('lamp-room-ks2', 'This is the lamp room. Your lamps and your promises come together here.'),
  next: nell('next', 'Next'),
  goOn: nell('go-on', 'Go on'),
  whatElse: nell('what-else', 'What else?'),
  map: nell('map', 'Map'),
  settings: nell('settings', 'Settings'),
  putBack: nell('put-back', 'Put back'),
  worried: nell('worried', 'Something worried me.'),
  beaconKind: nell('beacon-kind', 'It is not your fault.'),
  beaconStop: nell('beacon-stop', 'Stop. Hide it: make it small, or turn it over.'),
  beaconTell: nell('beacon-tell', 'Tell a grown-up you trust.'),
  beaconBusy: nell('beacon-busy', 'Are they busy? Try again, or try somebody else.'),
  beaconChildline: nell('beacon-childline', 'You can call Childline. 0800 1111. It is free, at any time.'),
  pledge: nell('pledge', 'Here is your pledge. Print it, and take it home.'),
  lampLit: brushy('lamp-lit', 'Your lamp is lit!'),
  tryTreasure: brushy('toy-well', 'Well put!'),
} as const satisfies Record<string, Line>
