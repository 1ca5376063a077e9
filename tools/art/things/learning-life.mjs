// What moves, or answers a poke, on the learning island: the same things for the wide map and the tall one.
import { ell, flat, P, paper, rect, stroke } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import * as M from '../plan/moves.mjs'
import { duck, duckDiving, handBell, phoneBed } from './learning-stops.mjs'
import * as L from './map-life.mjs'

const hand = (long, w) => paper(corners(`${-w},4 ${w},4 ${w * 0.5},${-long} ${-w * 0.5},${-long}`, 2), { fill: P.ink, sh: 0, rim: 0 })

/** The cuckoo that lives behind the school's clock, in and out. */
const cuckooIn = () => paper(rect(-15, -15, 30, 30, 6), { fill: '#7d5a4a', sh: 0, inner: line('0,-16 0,16', P.dark, 3) + `<circle cx="-4" cy="2" r="2" fill="${P.lamp}"/>` })
const cuckooOut = () =>
  paper(rect(-15, -15, 30, 30, 6), { fill: '#3f3152', sh: 0 }) +
  paper(soft('-14,12 -17,-4 -8,-16 6,-16 14,-6 16,12'), { fill: P.glass, sh: 1, form: 0.4 }) +
  paper(corners('-14,-4 -28,-1 -14,4', 2), { fill: P.apricot, sh: 0 }) +
  `<circle cx="-6" cy="-6" r="3" fill="${P.ink}"/><circle cx="-7" cy="-7" r="1" fill="#fff6e0"/>`

const butterfly = (open) =>
  [-1, 1].map((k) => paper(soft(open ? '1,0 8,-16 20,-14 16,0 18,10 6,8' : '1,0 4,-18 9,-17 7,0 8,10 3,8', k), { fill: k < 0 ? P.rose : P.apricot, sh: 0, form: 0.2 })).join('') +
  line('0,-8 0,8', P.ink, 3)

const kite = () =>
  stroke(
    [
      [0, 0],
      [14, -60],
      [48, -150],
    ],
    P.cream,
    2.4,
    0.9,
  ) +
  paper(corners('48,-206 76,-172 48,-126 20,-172', 2), {
    fill: P.coral,
    sh: 1,
    inner: `<path d="M48 -210V-120H90V-210Z" fill="${P.lamp}"/><path d="M10 -172H90V-110H10Z" fill="#33276a" opacity=".12"/>`,
  }) +
  [0, 1, 2]
    .map((i) =>
      paper(
        corners(`${46 - i * 5},${-112 + i * 16} ${36 - i * 5},${-106 + i * 16} ${38 - i * 5},${-118 + i * 16} ${54 - i * 5},${-106 + i * 16} ${52 - i * 5},${-118 + i * 16}`, 1),
        { fill: [P.teal, P.rose, P.heather][i], sh: 0 },
      ),
    )
    .join('')

const shimmer = () => paper(soft('-40,0 -20,-6 20,-6 40,0 20,4 -20,4'), { fill: '#e8f4e6', sh: 0, op: 0.7 })

export const things = () => [
  ...L.gulls(),
  { id: 'cloud', body: L.cloud('#fffaf0'), box: [-110, -70, 220, 92] },
  L.smokePuff(),
  L.foam(),
  L.buoyOn(),
  L.sailBoat('#3d8f97', '#fbe9c4'),
  { id: 'pennant', body: L.pennant('#5b6ea0', P.lamp), box: [-6, -10, 62, 48] },
  L.swayTree(34, '#6f9a50'),
  L.swayTree(26, '#8fae55', 'tree-small'),
  { id: 'hand-long', body: hand(18, 2.4) + paper(ell(0, 0, 3.4), { fill: P.ink, sh: 0 }), box: [-8, -24, 16, 32] },
  { id: 'hand-short', body: hand(11, 3), box: [-8, -18, 16, 26] },
  { id: 'cuckoo-in', body: cuckooIn(), box: [-34, -24, 60, 48] },
  { id: 'cuckoo-out', body: cuckooOut(), box: [-34, -24, 60, 48] },
  { id: 'phones-asleep', body: phoneBed(false), box: [-84, -92, 168, 108] },
  { id: 'phones-peek', body: phoneBed(true), box: [-84, -102, 168, 118] },
  { id: 'bell', body: handBell(), box: [-28, -10, 56, 64] },
  { id: 'duck', body: duck(), box: [-48, -46, 96, 62] },
  { id: 'duck-diving', body: duckDiving(), box: [-48, -56, 96, 72] },
  { id: 'kite', body: kite(), box: [-10, -216, 100, 222] },
  { id: 'butterfly-0', body: butterfly(true), box: [-28, -24, 56, 42] },
  { id: 'butterfly-1', body: butterfly(false), box: [-28, -24, 56, 42] },
  { id: 'glint', body: shimmer() + flat(soft('-20,10 0,7 24,10 0,13'), '#e8f4e6', 0.6), box: [-48, -12, 96, 32], keepsShadow: true },
]

export function inTheSky({ clouds, gulls, far }) {
  return [...M.clouds(clouds, 140000, 0.35), ...M.farBoats(far, 5000), ...M.gullRounds(gulls)]
}

export const afloat = ({ foam, buoys }) => [...M.foamLines(foam), ...M.buoys(buoys)]

/** `school` is where bigSchool() stands and its scale; clock, cuckoo and flag find their places on it. */
export function ashore({ school: [sx, sy, sk], trees, smallTrees, phones, bell, ducks, butterflies, glints, smoke, kite }) {
  const onSchool = (dx, dy, k = 1) => ({ x: sx + dx * sk, y: sy + dy * sk, k: k * sk })
  return [
    ...M.trees(trees),
    ...M.smallTrees(smallTrees, 4600),
    ...smoke.flatMap(([x, y, k], i) => M.smokeFrom(`smoke-${i}`, x, y, k)),
    { id: 'kite', frame: 'kite', at: kite, moves: M.sway(6, 4100), poke: { cues: ['page'], hop: 24 } },
    { id: 'flag', frame: 'pennant', at: onSchool(1, -346, 0.8), moves: M.sway(5, 2400) },
    { id: 'hand-short', frame: 'hand-short', at: onSchool(0, -196), moves: [{ kind: 'turn', degPerS: 0.5 }] },
    { id: 'hand-long', frame: 'hand-long', at: onSchool(0, -196), moves: [{ kind: 'turn', degPerS: 6 }] },
    { id: 'cuckoo', frame: 'cuckoo-in', at: onSchool(0, -135), poke: { frames: ['cuckoo-in', 'cuckoo-out'], backMs: 1300, cues: ['spring'] } },
    { id: 'phones', frame: 'phones-asleep', at: phones, poke: { frames: ['phones-asleep', 'phones-peek'], backMs: 1500, cues: ['think-again'] } },
    { id: 'bell', frame: 'bell', at: bell, moves: M.sway(4, 2600), poke: { cues: ['lamp'], hop: 6, wakes: ['cuckoo', 'phones'] } },
    ...glints.map(([x, y, k], i) => ({ id: `glint-${i}`, frame: 'glint', at: { x, y, k }, phase: i * 0.45, moves: M.bob(3400 + i * 300, 2, 0) })),
    ...ducks.map(([x, y, k, flip], i) => ({
      id: `duck-${i}`,
      frame: 'duck',
      at: { x, y, k, flip },
      phase: i * 0.5,
      moves: M.bob(3200 + i * 500, 3, 3),
      poke: { frames: ['duck', 'duck-diving'], backMs: 1200, cues: ['squeak', 'spit'] },
    })),
    ...butterflies.map(([x, y, rx, ry], i) => ({
      id: `butterfly-${i}`,
      frame: 'butterfly-0',
      at: { x, y, k: 0.6 },
      phase: i * 0.4,
      moves: [
        {
          kind: 'fly',
          path: [
            [x, y],
            [x + rx, y - ry],
            [x + rx * 1.6, y],
            [x + rx, y + ry],
          ],
          ms: 16000 + i * 5000,
          frames: ['butterfly-0', 'butterfly-1'],
          flapMs: 170,
        },
      ],
    })),
  ]
}
