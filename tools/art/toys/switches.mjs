// The switches: a model town, what its levers and buttons do to it, and the controls themselves.
import { P } from '../paper/kit.mjs'
import { paperBoat } from '../things/library-things.mjs'
import * as controls from '../things/toy-controls.mjs'
import * as town from '../things/toy-town.mjs'

export const name = 'switches'
export const pxPerUnit = 0.7

const frame = (id, body, box) => ({ id, body, box, pivot: [0, 0] })
const BUTTON = [-116, -160, 232, 196]
export const frames = () => [
  frame('ground', town.ground(), [-612, -150, 1224, 344]),
  frame('houses', town.houses(false), [-274, -256, 548, 270]),
  frame('houses-turned', town.houses(true), [-274, -256, 548, 270]),
  ...town.signs.map((draw, i) => frame(`sign-${i}`, draw(), [-46, -40, 92, 84])),
  frame('street-lamp', town.streetLamp(false), [-66, -140, 132, 152]),
  frame('street-lamp-lit', town.streetLamp(true), [-66, -140, 132, 152]),
  frame('gull', town.gull(false), [-76, -110, 150, 120]),
  frame('gull-reads', town.gull(true), [-150, -130, 224, 140]),
  frame('bandstand', town.bandstand(false), [-112, -174, 224, 188]),
  frame('bandstand-loud', town.bandstand(true), [-122, -230, 244, 244]),
  frame('song-words', town.songWords(), [-124, -36, 250, 72]),
  frame('tower', town.tower(), [-68, -258, 136, 268]),
  frame('flag', town.flag(false), [-16, -84, 112, 106]),
  frame('flag-sock', town.flag(true), [-16, -84, 112, 106]),
  frame('weathercock', town.weathercock(), [-50, -102, 104, 124]),
  frame('postman', town.postman(), [-44, -148, 96, 156]),
  frame('bubbles', town.bubbles(), [-112, -110, 250, 180]),
  frame('horn', town.horn(false), [-90, -136, 190, 148]),
  frame('horn-toots', town.horn(true), [-100, -156, 290, 170]),
  frame('boat', paperBoat(P.coral), [-80, -84, 160, 100]),
  frame('drum', town.drum(), [-74, -94, 148, 110]),
  frame('drummer', town.drummer(false), [-90, -110, 180, 124]),
  frame('drummer-bangs', town.drummer(true), [-90, -110, 180, 124]),
  frame('kite', town.kite(), [-66, -84, 132, 250]),
  frame('box', town.lidBox(), [-264, -96, 530, 194]),
  frame('lever-base', controls.leverBase(), [-92, -24, 186, 90]),
  frame('stick-toffee', controls.stick(true), [-48, -170, 96, 186]),
  frame('stick-brass', controls.stick(false), [-48, -170, 96, 186]),
  frame('bulb', controls.bulb(false), [-52, -52, 104, 104]),
  frame('bulb-lit', controls.bulb(true), [-52, -52, 104, 104]),
  frame('cover', controls.cover(), [-92, -142, 186, 200]),
  ...Object.entries(controls.BUTTONS).map(([id, draw]) => frame(`button-${id}`, draw(), BUTTON)),
  frame('dome', controls.dome(), [-120, -178, 240, 200]),
  frame('trumpet', controls.trumpet(), [-118, -122, 236, 226]),
  frame('stand', controls.stand(), [-98, -42, 196, 86]),
  frame('whisper', controls.whisper(), [-66, -80, 132, 80]),
  frame('silence', controls.silence(), [-46, -18, 92, 40]),
]
