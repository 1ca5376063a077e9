// The two beach huts of the title: their open doors are their light, and what lies inside says which is which.
import { at, ell, flat, P } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { hut } from './things.mjs'

const bucketAndSpade = () =>
  `<g opacity=".8">` +
  at(-20, 0, flat(corners('-26,-44 26,-44 19,0 -19,0', 3), '#c4702f') + line('-26,-44 0,-74 26,-44', '#c4702f', 4)) +
  at(34, 0, line('0,-6 8,-70', '#c4702f', 6) + flat(soft('-8,0 -9,-22 2,-28 12,-22 10,0'), '#c4702f')) +
  flat(ell(-24, -118, 13), '#f0a648') +
  flat(ell(22, -112, 8), '#f0a648') +
  '</g>'

const ship = () =>
  `<g opacity=".8">` +
  flat(soft('-60,0 -50,-22 -20,-30 20,-26 60,-16 60,4'), '#c98a3a') +
  flat(soft('-34,-36 30,-36 20,-16 -24,-16'), '#a1523a') +
  line('0,-36 0,-112', '#a1523a', 4) +
  flat(corners('4,-110 4,-46 38,-46', 3), '#c4602f') +
  flat(corners('-4,-98 -4,-46 -28,-46', 3), '#d98a3f') +
  '</g>'

export const pebbleBeachHut = () => hut(262, 214, P.coral, { open: 1, door: P.deep, inside: bucketAndSpade() })
export const islandsHut = () => hut(262, 214, '#3d8f97', { open: 1, door: '#a04a6a', inside: ship() })
