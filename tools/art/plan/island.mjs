// The planes of an island that one stands on, from the sky to the front edge: what is the same on Safe, Learning and Trust, wide and tall.
import { FOLK, roundPool } from './plan.mjs'

/**
 * `light` is the sun or the moon: { id, x, y, shine: its pool, bloom: [size, brightness] over the dark corners}. `sky` and `ashore` are the things that move
 * there, `sea` the planes between water and ground, `lamps` the lights on the ground, `above` planes over everything.
 */
export const islandPlanes = ({ light: { id, x, y, shine, bloom }, sky, rippleMs, sea, ashore, lamps, above = [] }) => [
  { depth: -0.6, picture: 'sky' },
  { depth: -0.6, lights: [shine], props: sky },
  { depth: -0.2, picture: 'water', ripple: { x: 10, y: 3, ms: rippleMs } },
  ...sea,
  { depth: 0, props: ashore, lights: lamps },
  { depth: 0.3, picture: 'front' },
  ...FOLK,
  { depth: 0, isShade: true },
  { depth: -0.6, lights: [roundPool(`${id}-bloom`, x, y, ...bloom)] },
  ...above,
]
