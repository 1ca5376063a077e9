// Everything that moves on Pebble Beach, for the wide map and for the tall one: one list of drawings, each with the box it needs.
import { at, P } from '../paper/kit.mjs'
import { bigBell } from './beach-bell.mjs'
import { chestKey } from './beach-chest.mjs'
import { beachBall, cloud, kite, littleSail, marram, puff, rowingBoat, seaBuoy, seal, standingGull } from './beach-life.mjs'
import { organBell } from './beach-organ.mjs'
import { hangingHeart } from './beach-postbox.mjs'
import { schoolFlag } from './beach-school.mjs'
import { HERMIT, hermitCrab } from './hermit-crab.mjs'
import { bigPeg, oddSock, PEGS } from './nells-washing.mjs'
import { castleFlag, growingCastle, tidiedCastle } from './sandcastles.mjs'
import { bunting, crab, gull } from './things.mjs'

const FIVE = [0, 1, 2, 3, 4]
export const beachThings = () => [
  { id: 'cloud', body: cloud(), box: [-100, -50, 200, 70] },
  { id: 'gull-up', body: at(0, 0, gull(7), 0.8), box: [-44, -32, 88, 50] },
  { id: 'gull-down', body: at(0, 0, gull(-7), 0.8), box: [-44, -24, 88, 44] },
  { id: 'standing-gull', body: standingGull(), box: [-42, -68, 86, 72] },
  { id: 'calling-gull', body: standingGull('up'), box: [-42, -70, 86, 74] },
  { id: 'sail', body: littleSail('#f7d9a0'), box: [-38, -66, 78, 74] },
  { id: 'rowing-boat', body: rowingBoat(), box: [-64, -28, 128, 40] },
  { id: 'buoy', body: seaBuoy(), box: [-20, -48, 40, 56] },
  { id: 'seal', body: seal(), box: [-42, -48, 84, 62] },
  { id: 'seal-wink', body: seal('wink'), box: [-42, -48, 84, 62] },
  { id: 'kite', body: kite(), box: [-8, -168, 68, 172] },
  { id: 'puff', body: puff(), box: [-14, -18, 28, 26] },
  { id: 'marram', body: marram(), box: [-32, -64, 66, 70] },
  { id: 'ball', body: beachBall(), box: [-24, -42, 48, 48] },
  { id: 'crab', body: at(0, 0, crab(), 0.8), box: [-36, -42, 72, 48] },
  { id: 'bell', body: bigBell(), box: [-48, -10, 96, 132] },
  { id: 'organ-bell', body: organBell(), box: [-24, -8, 48, 48] },
  { id: 'key', body: chestKey(), box: [-16, -4, 34, 74] },
  { id: 'heart-red', body: hangingHeart(P.coral), box: [-18, -4, 36, 42] },
  { id: 'heart-pink', body: hangingHeart('#f3b0b0'), box: [-18, -4, 36, 42] },
  { id: 'school-flag', body: schoolFlag(), box: [-6, -50, 44, 54] },
  { id: 'castle-flag', body: castleFlag(), box: [-5, -38, 32, 42] },
  ...HERMIT.map((wears) => ({ id: `hermit-${wears}`, body: hermitCrab(wears), box: [-66, -84, 132, 96] })),
  ...FIVE.map((i) => ({ id: `peg-${i}`, body: bigPeg(PEGS[i]), box: [-16, -30, 32, 56] })),
  ...FIVE.map((i) => ({ id: `sock-${i}`, body: oddSock(i), box: [-18, -6, 56, 82] })),
  ...[...FIVE, 5].map((n) => ({ id: `castle-${n}`, body: growingCastle(n), box: [-64, -96, 128, 110] })),
  { id: 'bunting', body: bunting(0, 0, 378, 102, 34, 11), box: [-6, -8, 392, 168] },
  { id: 'castle-tide', body: tidiedCastle(), box: [-70, -32, 140, 54] },
]

/** Three puffs, one after the other, over a chimney. */
export const smokeOver = (x, y, k = 1) =>
  [0, 1, 2].map((i) => ({ id: `smoke-${i}`, frame: 'puff', at: { x, y, k }, phase: i / 3, alpha: 0.8, moves: [{ kind: 'rise', by: 70 * k, drift: 22 * k, ms: 6600 }] }))

export const glide = (id, path, ms, k = 1, phase = 0) => ({
  id,
  frame: 'gull-up',
  at: { x: path[0][0], y: path[0][1], k },
  phase,
  moves: [{ kind: 'fly', path, ms, frames: ['gull-up', 'gull-down'], flapMs: 420 }],
})

/** Nell's washing along a line: a peg plays its note and its sock dances. `spots`: five points on the line. */
export const washingOn = (spots, k = 1) =>
  spots.flatMap(([x, y], i) => [
    { id: `sock-${i}`, frame: `sock-${i}`, at: { x, y, k }, phase: i * 0.19, moves: [{ kind: 'sway', deg: 5, ms: 3000 + i * 170 }], poke: { hop: 8 } },
    { id: `peg-${i}`, frame: `peg-${i}`, at: { x, y: y - 2, k }, poke: { cues: [`note-${i + 1}`], wakes: [`sock-${i}`] } },
  ])

export const hermitAt = (spot) => ({ id: 'hermit', frame: 'hermit-shell', at: spot, poke: { frames: HERMIT.map((wears) => `hermit-${wears}`) } })
export const growingCastleAt = (spot) => ({ id: 'castle', frame: 'castle-0', at: spot, poke: { frames: [...[0, 1, 2, 3, 4, 5].map((n) => `castle-${n}`), 'castle-tide'] } })
