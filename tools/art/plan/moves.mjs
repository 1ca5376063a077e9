// Things of the maps, ready to be hung: each row of a list is [x, y, scale ...], and what else it says.
import { spot } from './plan.mjs'

export const bob = (ms, by = 5, rockDeg = 2) => [{ kind: 'bob', by, rockDeg, ms }]
export const sway = (deg, ms) => [{ kind: 'sway', deg, ms }]
const flying = (path, ms, frames, flapMs) => [{ kind: 'fly', path, ms, frames, flapMs }]

/** [x, y, k, from, to, alpha]; every one is a little slower than the one before. */
export const clouds = (rows, ms, phase = 0.4) =>
  rows.map(([x, y, k, from, to, alpha], i) => ({
    id: `cloud-${i}`,
    frame: 'cloud',
    at: spot(x, y, k),
    alpha,
    phase: i * phase,
    moves: [{ kind: 'drift', from, to, ms: ms + i * 40000 }],
  }))
/** One cloud with a picture of its own. */
export const adrift = (id, at, from, to, ms, phase) => ({ id, frame: id, at: spot(...at), alpha: 0.95, phase, moves: [{ kind: 'drift', from, to, ms }] })

/** Boats so far off that they hardly move: [x, y, k, flip]. */
export const farBoats = (rows, ms) =>
  rows.map(([x, y, k, flip], i) => ({ id: `far-boat-${i}`, frame: 'sail-boat', at: { x, y, k, flip }, alpha: 0.9, phase: i * 0.5, moves: bob(ms + i * 600, 3, 2) }))
export const foamLines = (rows, alpha = 0.8) =>
  rows.map(([x, y, k], i) => ({ id: `foam-${i}`, frame: 'foam', at: spot(x, y, k), alpha, phase: i * 0.3, moves: bob(3600 + i * 300, 4, 0) }))
export const buoys = (rows) => rows.map(([x, y, k], i) => ({ id: `buoy-${i}`, frame: 'buoy', at: spot(x, y, k), phase: i * 0.4, moves: bob(2800, 4, 8) }))
/** A boat or buoy that hops when it is poked. */
export const afloat = (id, frame, at, hop = 14) => ({ id, frame, at: spot(...at), moves: [{ kind: 'bob', by: 4, rockDeg: frame === 'buoy' ? 8 : 3, ms: 3400 }], poke: { hop } })

export const trees = (rows, ms = 5200) => rows.map(([x, y, k], i) => ({ id: `tree-${i}`, frame: 'tree', at: spot(x, y, k), phase: i * 0.3, moves: sway(2, ms + i * 500) }))
export const smallTrees = (rows, ms) =>
  rows.map(([x, y, k], i) => ({ id: `tree-small-${i}`, frame: 'tree-small', at: spot(x, y, k), phase: i * 0.4, moves: sway(2.5, ms + i * 400) }))

/** Three puffs of smoke over a chimney, one after the other. */
export const smokeFrom = (id, x, y, k = 0.6) =>
  [0, 0.33, 0.67].map((phase, i) => ({
    id: `${id}-${i}`,
    frame: 'puff',
    at: { x: x + i * 5, y: y - i * 17, k: k * (0.7 + i * 0.24) },
    alpha: 0.75 - i * 0.15,
    phase,
    moves: [{ kind: 'rise', by: 62, drift: 16, ms: 6400 }],
  }))

/** A gull on a path of its own. */
export const gull = (id, path, k, ms) => ({ id, frame: 'gull-0', at: spot(...path[0], k), moves: flying(path, ms, ['gull-0', 'gull-1'], 320) })
/** A gull that goes round an oval of rx by ry. */
export const gullRound = (id, [x, y], [rx, ry], ms, k = 0.6, phase = 0) => ({
  id,
  frame: 'gull-0',
  at: { x, y, k },
  phase,
  moves: flying(
    Array.from({ length: 8 }, (_, i) => [Math.round(x + rx * (1 - Math.cos((i * Math.PI) / 4))), Math.round(y + ry * Math.sin((i * Math.PI) / 4))]),
    ms,
    ['gull-0', 'gull-1'],
    280,
  ),
})
/** [x, y, rx, ry, ms]. */
export const gullRounds = (rows) => rows.map(([x, y, rx, ry, ms], i) => gullRound(`gull-${i}`, [x, y], [rx, ry], ms, 0.55 + i * 0.1, i * 0.5))
