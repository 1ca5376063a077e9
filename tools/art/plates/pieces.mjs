// Every piece the page hangs over the stage: what it is called, what draws it, the page it is drawn on [x, y, w, h] and its px per unit.
import { FITTINGS } from '../devices/fittings.mjs'
import { ICON_PIECES } from '../devices/icons.mjs'
import { PHOTO_PIECES } from '../devices/photos.mjs'
import { glow, P } from '../paper/kit.mjs'
import { brushy, CAST, measures, person, yTop } from '../people/people.mjs'
import { islandsHut, pebbleBeachHut } from '../things/title-huts.mjs'
import { curtain, flags } from './curtain.mjs'
import { GLYPH, MARK } from './glyphs.mjs'
import { PICTURES } from './pictures.mjs'
import { stopLamp } from './stop-lamp.mjs'
import { beaconMini, ghostHand, lanternBig } from './trinkets.mjs'

const all = (prefix, drawings, page, pxPerUnit) => Object.entries(drawings).map(([id, draw]) => piece(id.startsWith('parrot') ? id : prefix + id, draw, page, pxPerUnit))
const piece = (name, draw, page, pxPerUnit) => ({ name, draw, page, pxPerUnit })

// Head and shoulders, cut straight across: they stand in the night niche of a say plate.
const bust = (name, moods) => {
  const { look } = CAST[name]
  const foot = yTop(measures(look)) + (look.chair ? 62 : look.size ? 64 : 56)
  return piece(
    `bust-${name}`,
    clipped(`M-200 -600H200V${foot}H-200Z`, () => person(name, moods)),
    [-220, -500, 440, 520],
    0.9,
  )
}
// Brushy has his face in his middle. The cut is made in pixels: filters reaching past a small page stop the renderer for good.
const brushyBust = () => ({
  ...piece('bust-brushy', () => brushy({ ex: 'happy', arms: ['hip', 'hip'], tilt: 0 }), [-220, -420, 440, 460], 1.2),
  cut: [-76, -174, 152, 160],
})
const clipped = (cut, draw) => () => `<clipPath id="bust"><path d="${cut}"/></clipPath><g clip-path="url(#bust)">${draw()}</g>`

const HEAD_TURN = { turn: 0.5, tilt: 3 }

export const PIECES = [
  ...all('glyph-', GLYPH, [-70, -70, 140, 140], 1.2),
  ...all('mark-', MARK, [-80, -80, 160, 160], 1),
  ...all('pic-', PICTURES, [-160, -160, 320, 320], 0.8),
  piece('lantern-on', () => lanternBig(1), [-80, -160, 160, 180], 1.4),
  piece('lantern-off', () => lanternBig(0), [-80, -160, 160, 180], 1.4),
  piece('stop-lamp-out', () => stopLamp(false), [-60, -150, 120, 180], 1.5),
  piece('stop-lamp-lit', () => stopLamp(true), [-60, -150, 120, 180], 1.5),
  piece('glow', () => glow(0, 0, 200, P.lamp, 0.9), [-210, -210, 420, 420], 0.4),
  { name: 'curtain', draw: curtain, page: [0, 0, 800, 900], pxPerUnit: 0.6 },
  piece('ghost-hand', ghostHand, [-90, -60, 220, 260], 0.9),
  piece('bunting', flags, [0, 0, 1240, 180], 1),
  piece('beacon', beaconMini, [-60, -110, 120, 180], 1.6),
  ...Object.keys(CAST).map((name) => bust(name, { ex: name === 'harjit' ? 'calm' : 'happy', ...HEAD_TURN })),
  brushyBust(),
  piece('title-huta', pebbleBeachHut, [-200, -400, 400, 440], 1.25),
  piece('title-hutb', islandsHut, [-200, -400, 400, 440], 1.25),
  ...FITTINGS,
  ...ICON_PIECES,
  ...PHOTO_PIECES,
]
