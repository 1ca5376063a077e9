// How the allotments move and answer a poke, on the wide map and the tall: the map says where each thing is.
import { sway } from '../plan/moves.mjs'
import { spot } from '../plan/plan.mjs'
import { BOX_HOLES, CURTAIN } from './allotment-stops.mjs'
import { COGS } from './mill.mjs'

/** Sails, cogs and the hand-wheel: a push at the sails wakes the rest. */
export const millMoves = ({ hub, cap, works, sluice, k }) => [
  { id: 'flag', frame: 'flag', at: spot(...cap, k * 0.65), moves: sway(9, 1500) },
  ...COGS.map((cog, i) => ({
    id: `cog-${i}`,
    frame: `cog-${i}`,
    at: spot(works.x + cog.x * works.k, works.y + cog.y * works.k, works.k),
    moves: [{ kind: 'turn', degPerS: [18, -30][i] }],
  })),
  { id: 'hand-wheel', frame: 'hand-wheel', at: spot(sluice.x, sluice.y - 91), moves: sway(12, 5200) },
  {
    id: 'sails',
    frame: 'sails',
    at: spot(hub.x, hub.y, k * 0.9),
    moves: [{ kind: 'turn', degPerS: 16 }],
    poke: { cues: ['clunk'], wakes: ['cog-0', 'cog-1', 'hand-wheel'] },
  },
]

/** The curtain draws at a poke; behind every hole in the rail of boxes somebody is at home. */
export const homeMoves = ({ shed, rail }) => [
  {
    id: 'curtain',
    frame: 'curtain-open',
    at: spot(shed.x + CURTAIN.x * shed.k, shed.y + CURTAIN.y * shed.k, shed.k),
    poke: { frames: ['curtain-open', 'curtain-drawn'], cues: ['page'] },
  },
  ...BOX_HOLES.map(({ x, y }, i) => ({
    id: `hole-${i}`,
    frame: 'hole',
    at: spot(rail.x + x * rail.k, rail.y + y * rail.k, rail.k),
    poke: { frames: ['hole', `tit-${i}`], backMs: 2600, cues: ['squeak'] },
  })),
  ...[0, 1, 2].map((i) => ({
    id: `puff-${i}`,
    frame: 'puff',
    at: spot(shed.x + 61 * shed.k, shed.y - 186 * shed.k, 0.8),
    alpha: 0.7,
    phase: i / 3,
    moves: [{ kind: 'rise', by: 90, drift: 60, ms: 5400 }],
  })),
]

/** What hangs on the washing line, by its share of the line's width. */
export const washingMoves = ({ line: { x, y, w, k } }) =>
  [
    ['shirt', 0.25, 1],
    ['glove', 0.54, 0.95],
    ['shirt-small', 0.78, 1.1],
  ].map(([frame, share, size], i) => ({
    id: frame,
    frame,
    at: spot(x + w * share, y, size * k),
    phase: i * 0.3,
    moves: sway(8 + i, 1900 - i * 200),
  }))

/** Under the scarecrow's hat lives a robin; under the hill a mole, who has found a carrot. */
export const fieldMoves = ({ scarecrow, molehill, flight }) => [
  {
    id: 'scarecrow',
    frame: 'scarecrow',
    at: spot(...scarecrow),
    moves: sway(1.6, 2800),
    poke: { frames: ['scarecrow', 'scarecrow-up'], backMs: 2600, cues: ['squeak'] },
  },
  { id: 'molehill', frame: 'molehill', at: spot(...molehill), poke: { frames: ['molehill', 'mole-nose', 'mole-carrot'], cues: ['tap', 'spring', 'squeak'] } },
  {
    id: 'butterfly',
    frame: 'butterfly-0',
    at: spot(...flight[0], 0.65),
    moves: [{ kind: 'fly', path: flight, ms: 16000, frames: ['butterfly-0', 'butterfly-1'], flapMs: 180 }],
  },
]
