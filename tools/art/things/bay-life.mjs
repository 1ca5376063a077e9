// Sets the bay's islands, boats and birds where a picture wants them: the wide one and the tall one have the same life.
import { spline } from '../paper/kit.mjs'
import { ISLANDS, MOVING, PUFFS } from './islands.mjs'

const inEach = (spot, place) => ('x' in spot ? place(spot) : Object.fromEntries(Object.entries(spot).map(([shape, at]) => [shape, place(at)])))

/** A spot on an island, in the picture's units, for each shape of window. */
const on = (ground, [dx, dy], k = 1) => inEach(ground, (at) => ({ x: Math.round(at.x + dx * at.k), y: Math.round(at.y + dy * at.k), k: at.k * k }))

/** Where boats land and name plates hang. The lighthouse is the stop of the lamp room. */
export const stopsOf = (isles) => Object.fromEntries(Object.entries(isles).map(([id, ground]) => [id === 'light' ? 'lamp-room' : id, on(ground, ISLANDS[id].shore)]))

/** The islands `ids` with all that moves on them, from back to front. */
export const islandProps = (isles, ids) =>
  ids.flatMap((id) => [
    { id: `isle-${id}`, frame: `isle-${id}`, at: isles[id], poke: { paint: ISLANDS[id].paint } },
    ...(MOVING[id] ?? []).map(({ on: pin, k, ...part }) => ({ ...part, at: on(isles[id], pin, k) })),
  ])

/** Somebody else's boat: bobs, and sounds its horn. */
export const afloat = (frame, at, { paint, phase, flip }) => ({
  id: frame,
  frame,
  at: flip ? inEach(at, (spot) => ({ ...spot, flip })) : at,
  phase,
  moves: [{ kind: 'bob', by: 4, rockDeg: 3, ms: 3700 }],
  poke: { cues: ['horn-1', 'horn-2', 'horn-3'], paint },
})

// `count` spots at even steps along a line through the points.
function along(points, count) {
  const way = spline(points)
  const steps = way.slice(1).map((p, i) => Math.hypot(p[0] - way[i][0], p[1] - way[i][1]))
  const length = steps.reduce((a, b) => a + b, 0)
  return Array.from({ length: count }, (_, n) => {
    let left = (length * n) / (count - 1)
    let i = 0
    while (i < steps.length - 1 && left > steps[i]) left -= steps[i++]
    const t = left / steps[i]
    return { x: Math.round(way[i][0] + (way[i + 1][0] - way[i][0]) * t), y: Math.round(way[i][1] + (way[i + 1][1] - way[i][1]) * t) }
  })
}

/** The way from island to island, buoy by buoy: a line of points, or one for each shape of window. */
export function markers(channel, count, k) {
  const shapes = Array.isArray(channel) ? { upright: channel } : channel
  const spots = Object.entries(shapes).map(([shape, points]) => [shape, along(points, count)])
  return Array.from({ length: count }, (_, i) => ({
    id: `marker-${i}`,
    frame: 'marker',
    at: Array.isArray(channel) ? { ...spots[0][1][i], k } : Object.fromEntries(spots.map(([shape, list]) => [shape, { ...list[i], k }])),
    phase: Math.round(((i * 0.37) % 1) * 100) / 100,
    moves: [{ kind: 'bob', by: 3, rockDeg: 7, ms: 2600 }],
    poke: { hop: 12, paint: '#e8694f' },
  }))
}

export const LIFE = {
  gulls: (paths, k = 0.6) =>
    paths.map((path, i) => ({
      id: `gull-${i}`,
      frame: 'gull-0',
      at: { x: path[0][0], y: path[0][1], k: k - i * 0.08 },
      moves: [{ kind: 'fly', path, ms: 42000 + i * 13000, frames: ['gull-0', 'gull-1'], flapMs: 280 }],
      poke: { cues: ['gull'], hop: 16 },
    })),
  chimney: ([x, y], k = 0.7) => PUFFS.map(({ up, k: grown, ...puff }, i) => ({ id: `chimney-${i}`, frame: 'puff', at: { x: x + up * 0.2, y: y - up * k, k: k * grown }, ...puff })),
}
