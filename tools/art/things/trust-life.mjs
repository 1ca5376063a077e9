// What moves, or answers a poke, on the trust island: the same things for the wide map and the tall one.
import { at, ell, flat, mix, P, paper } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import * as M from '../plan/moves.mjs'
import * as L from './map-life.mjs'
import { crab } from './sea.mjs'
import { star } from './small.mjs'
import { bigTelescope } from './trust-buildings.mjs'
import { owl, reflections, wingedFish } from './trust-stops.mjs'

const TAIL = '0,0 -30,-5 -78,-26 -120,-46 -84,-18 -40,10'
const shooting = () => at(0, 0, flat(soft(TAIL), '#fff1c8', 0.55), 1, 0, -1) + star(0, 2, 15, P.lamp, 0)

const firefly = () => `<circle r="9" fill="#ffd977" opacity=".35"/><circle r="4.500" fill="#fff3c0"/>`

export const things = () => [
  ...L.gulls(),
  { id: 'cloud', body: L.cloud('#c6a2c4'), box: [-110, -70, 220, 92] },
  L.smokePuff(),
  L.foam(),
  L.sailBoat('#5f4a86', '#e9b9a8'),
  { id: 'row-boat', body: L.rowBoat('#7a5a94') + line('40,-18 40,-46', P.ink, 3) + paper(ell(40, -50, 7, 9), { fill: P.lamp, sh: 0 }), box: [-72, -66, 144, 94] },
  L.swayTree(32, '#8d6fa6'),
  L.swayTree(24, '#a785b0', 'tree-small'),
  { id: 'telescope', body: bigTelescope(), box: [-34, -78, 126, 102] },
  ...reflections().map((body, i) => ({ id: `reflection-${i}`, body, box: [-44, -74, 88, 140] })),
  { id: 'crab', body: crab(), box: [-48, -52, 96, 64] },
  { id: 'fish-0', body: wingedFish(false), box: [-58, -56, 116, 92] },
  { id: 'fish-1', body: wingedFish(true), box: [-58, -56, 116, 92] },
  { id: 'owl', body: owl(false), box: [-42, -76, 84, 90] },
  { id: 'owl-awake', body: owl(true), box: [-42, -76, 84, 90] },
  { id: 'star', body: star(0, 0, 13, '#ffe9a8', 0), box: [-18, -18, 36, 36] },
  { id: 'star-shooting', body: shooting(), box: [-24, -60, 156, 84], keepsShadow: true },
  { id: 'firefly', body: firefly(), box: [-12, -12, 24, 24], keepsShadow: true },
  {
    id: 'lantern-buoy',
    body: paper(soft('-14,2 -12,-10 0,-14 12,-10 14,2 0,6'), { fill: mix(P.plum, P.rose, 0.3), sh: 0 }) + paper(ell(0, -20, 9, 10), { fill: P.lamp, sh: 0, rim: 0 }),
    box: [-20, -36, 40, 46],
  },
]

export function inTheSky({ clouds, gulls, far, stars, shooting: [x, y, k] }) {
  return [
    ...stars.map(([a, b, s], i) => ({
      id: `star-${i}`,
      frame: 'star',
      at: { x: a, y: b, k: s },
      phase: i * 0.3,
      moves: M.sway(14, 3800 + i * 700),
      poke: { hop: 12, cues: ['lamp'] },
    })),
    { id: 'wishing-star', frame: 'star', at: { x, y, k }, poke: { frames: ['star', 'star-shooting'], backMs: 1400, cues: ['lamp'] } },
    ...M.clouds(clouds, 170000),
    ...M.farBoats(far, 5200),
    ...M.gullRounds(gulls),
  ]
}

export const afloat = ({ foam, lights, row }) => [
  ...M.foamLines(foam, 0.6),
  ...lights.map(([x, y, k], i) => ({ id: `light-${i}`, frame: 'lantern-buoy', at: { x, y, k }, phase: i * 0.3, moves: M.bob(3000 + i * 260, 4, 6), poke: { hop: 12 } })),
  { id: 'row-boat', frame: 'row-boat', at: row, moves: M.bob(4400, 4, 3) },
]

/** `dome`, `hall` and `board` are where the observatory, the mirrors and the painted board stand, and their scale. */
export function ashore({ dome: [dx, dy, dk], hall: [hx, hy, hk], board: [bx, by, bk], crabAt, owlAt, trees, smallTrees, smoke, fireflies }) {
  return [
    ...M.trees(trees, 5400),
    ...M.smallTrees(smallTrees, 4700),
    ...smoke.flatMap(([x, y, k], i) => M.smokeFrom(`smoke-${i}`, x, y, k)),
    { id: 'telescope', frame: 'telescope', at: { x: dx + 6 * dk, y: dy - 194 * dk, k: dk }, moves: M.sway(7, 9000), poke: { cues: ['clunk'], wakes: ['wishing-star'] } },
    {
      id: 'reflection',
      frame: 'reflection-0',
      at: { x: hx - 34 * hk, y: hy - 76 * hk, k: hk },
      poke: { frames: ['reflection-0', 'reflection-1', 'reflection-2', 'reflection-3'], cues: ['spring', 'squeak', 'success'] },
    },
    { id: 'crab', frame: 'crab', at: crabAt, moves: M.bob(1900, 1.5, 3), poke: { hop: 14, wakes: ['reflection'] } },
    { id: 'fish', frame: 'fish-0', at: { x: bx, y: by - 76 * bk, k: bk }, poke: { frames: ['fish-0', 'fish-1'], backMs: 500, hop: 26, cues: ['spring'] } },
    { id: 'owl', frame: 'owl', at: owlAt, poke: { frames: ['owl', 'owl-awake'], backMs: 1700, cues: ['think-again'] } },
    ...fireflies.map(([x, y, r], i) => ({
      id: `firefly-${i}`,
      frame: 'firefly',
      at: { x, y, k: 0.8 },
      phase: i * 0.27,
      moves: [
        {
          kind: 'fly',
          path: [
            [x, y],
            [x + r, y - r * 0.5],
            [x + r * 1.4, y + r * 0.3],
            [x + r * 0.4, y + r * 0.5],
          ],
          ms: 14000 + i * 3000,
          frames: ['firefly'],
          flapMs: 1000,
        },
      ],
    })),
  ]
}
