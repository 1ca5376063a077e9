// What moves, or answers a poke, on the harbour island: the same things for the wide map and the tall one.
import { at, ell, P, paper, rect } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import * as M from '../plan/moves.mjs'
import { cat } from './indoors.mjs'
import * as L from './map-life.mjs'
import { duckMask, moustacheMask, peeps, teapotMask } from './safe-stage.mjs'
import { pillarBox, pillarBoxOpen } from './safe-stops.mjs'

const wakingCat = () =>
  cat('#d98a4c') + [-12, 12].map((x) => paper(ell(x, -73, 6, 7), { fill: P.glow, sh: 0, rim: 0 }) + `<ellipse cx="${x}" cy="-73" rx="2.600" ry="6" fill="${P.ink}"/>`).join('')

const washing = () =>
  line('-82,-4 -40,6 0,9 40,6 82,-4', P.cream, 3) +
  paper(soft('-66,0 -34,5 -38,40 -62,38'), { fill: P.glass, sh: 1, form: 0.2 }) +
  paper(soft('-22,7 -2,8 -4,30 6,34 2,40 -12,38'), { fill: P.coral, sh: 1 }) +
  paper(rect(12, 7, 26, 34, 3), { fill: P.cream, sh: 1, form: 0.2, inner: `<path d="M10 16H40M10 26H40" stroke="${P.navy}" stroke-width="4"/>` }) +
  paper(soft('48,5 68,0 70,18 60,22 52,20'), { fill: P.lamp, sh: 1 })

export const things = () => [
  ...L.gulls(),
  { id: 'cloud', body: L.cloud('#fff0d2'), box: [-110, -70, 220, 92] },
  L.smokePuff(),
  L.foam(),
  L.buoyOn(),
  L.sailBoat('#8a4a6c', '#f3d9a8'),
  { id: 'ferry', body: L.ferry(), box: [-110, -134, 220, 150] },
  { id: 'row-boat', body: L.rowBoat(), box: [-72, -36, 144, 64] },
  { id: 'letter-boat', body: L.paperBoat(), box: [-48, -46, 96, 62] },
  { id: 'letter-boat-2', body: L.paperBoat('#f7dcc6', '#7a5a94'), box: [-48, -46, 96, 62] },
  { id: 'pennant', body: L.pennant(P.coral), box: [-6, -10, 62, 48] },
  { id: 'washing', body: washing(), box: [-92, -14, 184, 64] },
  L.swayTree(30, '#7f8f4c'),
  { id: 'pillar-box', body: pillarBox(), box: [-46, -136, 92, 148] },
  { id: 'pillar-box-open', body: pillarBoxOpen(), box: [-46, -136, 92, 148] },
  { id: 'duck', body: at(0, 26, duckMask()), box: [-34, -16, 68, 76] },
  { id: 'teapot', body: at(0, 24, teapotMask()), box: [-44, -8, 88, 60] },
  { id: 'moustache', body: at(0, 14, moustacheMask()), box: [-48, -8, 96, 40] },
  ...peeps().map((body, i) => ({ id: `peep-${i}`, body: body + line('-60,58 60,58', P.wood, 6), box: [-66, -34, 132, 98] })),
  { id: 'cat', body: cat('#d98a4c'), box: [-44, -116, 118, 124] },
  { id: 'cat-awake', body: wakingCat(), box: [-44, -116, 118, 124] },
]

/** Everything by where it is: `spots` gives each thing's place on this map. */
export function inTheSky({ clouds, gulls, far }) {
  return [...M.clouds(clouds, 150000), { id: 'far-boat', frame: 'sail-boat', at: far, alpha: 0.85, moves: M.bob(5200, 3, 2) }, ...M.gullRounds(gulls)]
}

export function afloat({ ferry, row, letters, buoys, foam }) {
  return [
    ...M.foamLines(foam),
    ...M.buoys(buoys),
    { id: 'ferry', frame: 'ferry', at: ferry, moves: M.bob(5600, 5, 1.4) },
    { id: 'row-boat', frame: 'row-boat', at: row, moves: M.bob(4200, 4, 3) },
    ...letters.map(([x, y, k, flip], i) => ({
      id: `letter-${i}`,
      frame: i % 2 ? 'letter-boat-2' : 'letter-boat',
      at: { x, y, k, flip },
      phase: i * 0.37,
      moves: M.bob(3000 + i * 350, 5, 5),
      poke: { hop: 16 },
    })),
  ]
}

export function ashore({ flag, washing, trees, postbox, booth: [bx, by, bk], cat: asleep, smoke }) {
  const onBooth = (dx, dy, k) => ({ x: bx + dx * bk, y: by + dy * bk, k: k * bk })
  return [
    ...M.trees(trees),
    ...smoke.flatMap(([x, y, k], i) => M.smokeFrom(`smoke-${i}`, x, y, k)),
    { id: 'flag', frame: 'pennant', at: flag, moves: M.sway(5, 2300) },
    ...(washing ? [{ id: 'washing', frame: 'washing', at: washing, moves: M.sway(3, 3400) }] : []),
    {
      id: 'pillar-box',
      frame: 'pillar-box',
      at: postbox,
      poke: { frames: ['pillar-box', 'pillar-box-open'], backMs: 1400, cues: ['page'], wakes: ['letter-0', 'letter-1', 'letter-2'] },
    },
    { id: 'peep', frame: 'peep-0', at: onBooth(0, -148, 1), poke: { frames: ['peep-0', 'peep-1', 'peep-2', 'peep-3'], cues: ['squeak', 'squeak', 'spring'] } },
    { id: 'mask-duck', frame: 'duck', at: onBooth(-52, -62, 0.86), moves: M.sway(5, 3100), poke: { cues: ['squeak'], wakes: ['peep'] } },
    { id: 'mask-teapot', frame: 'teapot', at: onBooth(0, -62, 0.9), phase: 0.4, moves: M.sway(4, 3500), poke: { cues: ['tap'], hop: 10 } },
    { id: 'mask-moustache', frame: 'moustache', at: onBooth(52, -62, 0.8), phase: 0.7, moves: M.sway(6, 2900), poke: { cues: ['spring'], hop: 14 } },
    { id: 'cat', frame: 'cat', at: asleep, poke: { frames: ['cat', 'cat-awake'], backMs: 1600, cues: ['squeak'] } },
  ]
}
