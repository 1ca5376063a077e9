// Two sandcastles: the big one that has slipped and is being mended, and the small one that grows a turret with every press. Foot at 0,0.
import { at, cool, ell, flat, P, paper, poly, rect, stroke } from '../paper/kit.mjs'
import { corners, line, pts, soft } from '../paper/points.mjs'
import { shell } from './beach-ground.mjs'

const WET = '#d2995a'
const tower = (w, h, c = WET) => {
  const [a, t] = [w / 2, w / 2 + 3]
  return paper(
    poly(
      [
        [-a - 2, 0],
        [-a, -h],
        [-t, -h],
        [-t, -h - 13],
        [-t * 0.5, -h - 13],
        [-t * 0.5, -h - 6],
        [-t * 0.22, -h - 6],
        [-t * 0.22, -h - 13],
        [t * 0.3, -h - 13],
        [t * 0.3, -h - 6],
        [t * 0.55, -h - 6],
        [t * 0.55, -h - 13],
        [t, -h - 13],
        [t, -h],
        [a, -h],
        [a + 2, 0],
      ],
      2,
    ),
    {
      fill: c,
      sh: 1,
      form: 0.4,
      inner: `<path d="M${-t} ${-h + 2}H${t}" stroke="${cool(c, 0.3)}" stroke-width="2" opacity=".5"/>`,
    },
  )
}
const windowAt = (x, y) => flat(soft(`${x - 4},${y} ${x - 4},${y - 9} ${x},${y - 13} ${x + 4},${y - 9} ${x + 4},${y}`), '#8c5a3c', 0.75)
const cone = (w, h, c = WET) => paper(corners(`${-w},0 ${w},0 0,${-h}`, 4), { fill: c, sh: 1, form: 0.4 })
/** A sticking plaster. */
const plaster = () =>
  paper(rect(-22, -7, 44, 14, 7), {
    fill: '#f6cfae',
    sh: 1,
    form: 0.2,
    inner:
      `<rect x="-8" y="-8" width="16" height="16" fill="#fbe6d2"/>` + [-16, -13, 13, 16].map((x) => `<circle cx="${x}" cy="${x % 2 ? 2 : -2}" r="1.100" fill="#b98a72"/>`).join(''),
  })
const spade = () =>
  stroke(pts('0,-20 0,-84'), P.wood, 6) +
  paper(rect(-12, -92, 24, 9, 4), { fill: P.coral, sh: 1 }) +
  paper(soft('-13,-34 13,-34 13,-8 0,4 -13,-8'), { fill: P.coral, sh: 1, form: 0.4 })
const lumps = (list) =>
  list
    .map(([x, y, r]) =>
      paper(soft(`${x - r},${y} ${x - r * 0.6},${y - r * 0.9} ${x + r * 0.4},${y - r} ${x + r},${y - r * 0.2} ${x + r * 0.7},${y + r * 0.5} ${x - r * 0.5},${y + r * 0.5}`), {
        fill: WET,
        sh: 1,
        form: 0.45,
      }),
    )
    .join('')

/** Half tumbled, half mended: 170 wide, 135 high. */
export const slippedCastle = () =>
  `<ellipse cy="0" rx="96" ry="11" fill="#1b1440" opacity=".22" filter="url(#b2)"/>` +
  paper(soft('-92,4 -70,-16 -30,-24 30,-24 72,-14 92,4 0,9'), { fill: '#e7bf85', sh: 0, form: 0.3 }) +
  at(-34, -14, tower(38, 64)) +
  at(-34, -91, cone(17, 24, '#c48748')) +
  // the tower that slipped leans, its top is off
  at(38, -12, paper(corners('-20,2 -18,-34 -6,-44 4,-34 10,-42 20,-26 20,2', 4), { fill: WET, sh: 1, form: 0.4 }), 1, 7) +
  paper(corners('-60,0 -58,-40 -46,-40 -46,-33 -34,-33 -34,-40 -20,-40 -20,-33 -8,-33 -8,-40 6,-40 6,-33 20,-33 22,-40 36,-36 40,-20 58,-10 60,0 0,6', 2), {
    fill: '#dba566',
    sh: 1,
    form: 0.35,
  }) +
  flat(soft('-14,3 -14,-16 -8,-24 0,-26 8,-24 14,-16 14,3'), '#8c5a3c', 0.8) +
  windowAt(-40, -54) +
  windowAt(-26, -54) +
  // the crack, and what mends it
  stroke(pts('30,-36 24,-27 31,-19 25,-8'), '#8c5a3c', 3, 0.8) +
  at(27, -21, plaster(), 0.8, 52) +
  at(27, -21, plaster(), 0.8, -38) +
  lumps([
    [62, -6, 11],
    [78, 0, 8],
    [52, 2, 7],
  ]) +
  at(74, -10, cone(13, 18, '#c48748'), 1, 104) +
  at(-76, 0, spade(), 0.9, -14) +
  lumps([[-80, 2, 12]]) +
  at(-46, 4, shell('#f6d8c8'), 0.62) +
  at(0, -38, shell(), 0.5)

/** The flag on its tower: its pin is the foot of its pole. */
export const castleFlag = (c = P.coral) => stroke(pts('0,0 0,-32'), P.dark, 2.6) + paper(soft('1,-32 12,-34 22,-29 21,-19 12,-22 1,-20'), { fill: c, sh: 1, form: 0.2 })

const SPOTS = [
  [0, -16, 22, 30],
  [-30, -10, 17, 20],
  [30, -10, 17, 20],
  [-15, -4, 14, 15],
  [15, -4, 14, 15],
]
const mound = () => paper(soft('-56,4 -44,-10 -18,-18 18,-18 44,-10 56,4 0,9'), { fill: '#dcae70', sh: 0, form: 0.35 })

/** The small castle with so many turrets (0 to 5): 120 wide, 90 high. */
export const growingCastle = (turrets) =>
  mound() +
  SPOTS.slice(0, turrets)
    .map(([x, y, w, h], i) => at(x, y, tower(w, h, i % 2 ? '#d29c60' : WET) + (i < 3 ? windowAt(0, -h * 0.45) : '')))
    .join('') +
  (turrets ? '' : flat(soft('-10,-12 0,-15 10,-12 0,-9'), '#c98f57', 0.6)) +
  (turrets > 4 ? at(0, -58, castleFlag(P.teal), 0.7) : '')

/** The tide has been: foam round a smooth heap. */
export const tidiedCastle = () =>
  paper(soft('-60,6 -50,-6 -26,-13 0,-15 26,-13 50,-6 60,6 0,13'), { fill: '#8fcfc9', sh: 0, form: 0.1, rim: 0.6 }) +
  paper(soft('-42,2 -30,-9 0,-13 30,-9 42,2 0,7'), { fill: '#e0b57c', sh: 0, form: 0.3 }) +
  line('-58,4 -40,9 -24,5 -8,10 8,6 24,10 40,5 58,6', '#fffdf0', 6) +
  line('-48,-6 -36,-10 -26,-8', '#fffdf0', 3.6, 0.9) +
  [
    [-20, 12],
    [14, 14],
    [34, -4],
  ]
    .map(([x, y]) => flat(ell(x, y, 4), '#fffdf0'))
    .join('') +
  at(12, -4, shell(), 0.6)

export const sandBucket = () =>
  at(
    0,
    0,
    paper(corners('-15,-26 15,-26 11,0 -11,0', 3), { fill: P.coral, sh: 1, form: 0.4, inner: line('-18,-17 0,-15 18,-17', P.cream, 4) }) +
      line('-15,-26 0,-42 15,-26', P.brick, 3) +
      paper(soft('-13,-26 0,-33 13,-26 0,-23'), { fill: WET, sh: 0, form: 0.3 }),
  )
