// What moves on every map: clouds, gulls, smoke, boats, flags, buoys, a tree in the wind. Drawings for a place's things(), each round its foot or pin.
import { ell, flat, mix, P, paper, rect, stroke } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { tree } from './growing.mjs'
import { win } from './houses.mjs'
import { boat, buoy, gull } from './sea.mjs'

export const cloud = (colour = '#fff4df') =>
  paper(soft('-92,0 -84,-20 -58,-24 -46,-46 -12,-52 10,-34 34,-40 58,-22 84,-18 96,0 40,8 -50,8'), {
    fill: colour,
    sh: 1,
    form: 0.35,
    shade: mix(colour, '#a98fb8', 0.35),
    tex: 0.35,
  })

const puff = () => paper(ell(0, 0, 15, 13), { fill: '#fff1dc', sh: 0, form: 0.3, shade: '#cdbccb', amp: 1.6, tex: 0.3, rim: 0.2 })

export const pennant = (colour, band = P.cream) =>
  paper(corners('0,-2 44,4 40,14 46,26 0,30', 3), { fill: colour, sh: 1, form: 0.3, inner: `<path d="M0 10H50V18H0Z" fill="${band}"/>` })

export const rowBoat = (hull = '#3d8f97') =>
  paper(soft('-56,-20 -30,-12 0,-11 30,-12 58,-24 46,2 0,8 -44,2'), {
    fill: hull,
    sh: 1,
    form: 0.4,
    inner: `<path d="M-60 -18Q0 0 60 -20" stroke="${P.cream}" stroke-width="5" fill="none"/>`,
  }) +
  line('-18,-12 -50,8', P.wood, 4) +
  paper(soft('-58,12 -48,4 -44,8 -54,18'), { fill: P.wood, sh: 0 })

/** A ferry with a red funnel, its windows lit. */
export const ferry = () =>
  paper(rect(-52, -66, 104, 34, 5), { fill: P.cream, sh: 1 }) +
  paper(rect(-34, -92, 60, 28, 5), { fill: '#f6e2bd', sh: 1 }) +
  paper(corners('6,-92 28,-92 26,-122 10,-122', 3), { fill: P.coral, sh: 1, inner: `<path d="M0 -114H34V-106H0Z" fill="${P.cream}"/>` }) +
  [-44, -20, 4, 28].map((x) => win(x, -60, 14, 14)).join('') +
  [-26, -4].map((x) => win(x, -87, 13, 13)).join('') +
  paper(soft('-92,-36 -50,-32 50,-32 98,-40 80,2 -74,2'), {
    fill: '#b6433f',
    sh: 1,
    form: 0.4,
    inner: `<path d="M-96 -26Q0 -18 100 -30" stroke="${P.cream}" stroke-width="6" fill="none"/>`,
  }) +
  stroke(
    [
      [-90, 6],
      [0, 10],
      [90, 6],
    ],
    '#e4f4e6',
    4,
    0.7,
  )

export const paperBoat = (colour = '#fdf3df', mark = P.coral) =>
  paper(corners('0,-38 22,-12 -22,-12', 2), { fill: mix(colour, '#8f86b0', 0.18), sh: 0, form: 0.2 }) +
  paper(corners('-38,-20 -16,-10 16,-10 38,-20 22,2 -22,2', 2), { fill: colour, sh: 1, form: 0.3 }) +
  paper(soft('0,-4 -7,-10 -4,-14 0,-11 4,-14 7,-10'), { fill: mark, sh: 0, rim: 0 }) +
  stroke(
    [
      [-34, 4],
      [0, 8],
      [34, 4],
    ],
    '#e4f4e6',
    3,
    0.7,
  )

const foamLine = () => flat(soft('-70,0 -36,-5 0,-3 40,-6 72,0 40,4 -30,5'), '#eaf6e6', 0.85) + flat(soft('-40,10 0,7 46,10 0,14'), '#eaf6e6', 0.6)

export const gulls = () => [
  { id: 'gull-0', body: gull(0), box: [-60, -40, 120, 70] },
  { id: 'gull-1', body: gull(9), box: [-60, -50, 120, 80] },
]
export const smokePuff = () => ({ id: 'puff', body: puff(), box: [-24, -22, 48, 44] })
export const foam = () => ({ id: 'foam', body: foamLine(), box: [-84, -14, 168, 34], keepsShadow: true })
export const buoyOn = () => ({ id: 'buoy', body: buoy(1), box: [-20, -44, 40, 56] })
export const sailBoat = (hull, sail) => ({ id: 'sail-boat', body: boat(hull, sail), box: [-120, -170, 240, 190] })
export const swayTree = (r, colour, id = 'tree') => ({ id, body: tree(r, colour), box: [-r * 1.5, -r * 2.9, r * 3, r * 3.2] })
