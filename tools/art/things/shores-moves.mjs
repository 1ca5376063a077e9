// How the two shores move and answer a poke, on the wide map and the tall: the map says where each thing is.
import { bob, sway } from '../plan/moves.mjs'
import { glow, spot } from '../plan/plan.mjs'

export const lampGlows = (heads) => heads.map(([x, y], i) => glow(`lamp-${i}`, x, y, 170, 170, 0.62))

/** A flag, a bell on its rope, smoke, and those who live here: a seal, a hedgehog, a cat, moths at the lamps. */
export const shoreMoves = ({ flag, bell, chimney, seal, hedgehog, cat, moths }) => [
  { id: 'flag', frame: 'flag', at: spot(...flag), moves: sway(7, 2200) },
  { id: 'bell', frame: 'bell', at: spot(...bell), moves: sway(5, 3200), poke: { cues: ['lamp'], wakes: ['hedgehog'] } },
  ...[0, 1, 2].map((i) => ({ id: `puff-${i}`, frame: 'puff', at: spot(...chimney, 0.8), alpha: 0.65, phase: i / 3, moves: [{ kind: 'rise', by: 90, drift: 30, ms: 6600 }] })),
  {
    id: 'seal',
    frame: 'seal-0',
    at: spot(...seal),
    moves: bob(3000, 3, 2),
    poke: { frames: ['seal-0', 'seal-1', 'seal-2'], cues: ['tap', 'squeak', 'spring'] },
  },
  { id: 'hedgehog', frame: 'hedgehog', at: spot(...hedgehog), poke: { frames: ['hedgehog', 'hedgehog-ball'], backMs: 2600, cues: ['tap'] } },
  { id: 'cat', frame: 'cat-0', at: spot(...cat), poke: { frames: ['cat-0', 'cat-1', 'cat-2'], cues: ['tap', 'page', 'squeak'] } },
  ...moths.map(([x, y], i) => ({
    id: `moth-${i}`,
    frame: 'moth-0',
    at: spot(x + 20, y, 0.6),
    moves: [
      {
        kind: 'fly',
        path: [
          [x + 20, y],
          [x + 6, y - 22],
          [x - 22, y - 4],
          [x - 4, y + 18],
        ],
        ms: 7000 + i * 900,
        frames: ['moth-0', 'moth-1'],
        flapMs: 150,
      },
    ],
  })),
]
