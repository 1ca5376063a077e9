// Sets the bay's islands, boats and birds where a picture wants them: the wide one and the tall one have the same life.
import { ISLANDS, MOVING } from './islands.mjs'

const inEach = (spot, place) => ('x' in spot ? place(spot) : Object.fromEntries(Object.entries(spot).map(([shape, at]) => [shape, place(at)])))

/** A spot on an island, in the picture's units, for each shape of window. */
const on = (ground, [dx, dy], k = 1) => inEach(ground, (at) => ({ x: Math.round(at.x + dx * at.k), y: Math.round(at.y + dy * at.k), k: at.k * k }))

/** Where boats land and name plates hang. The lighthouse is the stop of the lamp room. */
export const stopsOf = (isles) => Object.fromEntries(Object.entries(isles).map(([id, ground]) => [id === 'light' ? 'lamp-room' : id, on(ground, ISLANDS[id].shore)]))

/** The islands `ids` with all that moves on them, from back to front. */
export const islandProps = (isles, ids) =>
  ids.flatMap((id) => [
    { id: `isle-${id}`, frame: `isle-${id}`, at: isles[id], poke: { paint: ISLANDS[id].paint } },
    ...(MOVING[id] ?? []).map(({ on: pin, ...part }) => ({ ...part, at: on(isles[id], pin) })),
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

/** The way from island to island: little buoys, [in the wide picture, in the square one] or one spot each. */
export const markers = (spots, k = 0.72) =>
  spots.map((spot, i) => {
    const [wide, square] = Array.isArray(spot[0]) ? spot : [spot, spot]
    const size = ([x, y]) => ({ x, y, k })
    return {
      id: `marker-${i}`,
      frame: 'marker',
      at: wide === square ? size(wide) : { wide: size(wide), square: size(square) },
      phase: (i * 0.37) % 1,
      moves: [{ kind: 'bob', by: 3, rockDeg: 7, ms: 2600 }],
      poke: { hop: 12, paint: '#e8694f' },
    }
  })

export const LIFE = {
  gulls: (paths, k = 0.6) =>
    paths.map((path, i) => ({
      id: `gull-${i}`,
      frame: 'gull-0',
      at: { x: path[0][0], y: path[0][1], k: k - i * 0.08 },
      moves: [{ kind: 'fly', path, ms: 42000 + i * 13000, frames: ['gull-0', 'gull-1'], flapMs: 280 }],
      poke: { cues: ['gull'], hop: 16 },
    })),
  chimney: ([x, y], k = 0.7) =>
    [0, 0.34, 0.67].map((phase, i) => ({ id: `chimney-${i}`, frame: 'puff', at: { x, y, k }, phase, moves: [{ kind: 'rise', by: 58, drift: 14, ms: 6200 }] })),
}
