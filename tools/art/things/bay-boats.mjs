// What floats in the bay: the child's own boat, other people's, buoys, a far ship. Waterline at 0,0.
import { at, cool, ell, P, paper, rect } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { brushy } from '../people/people.mjs'
import { win } from './houses.mjs'
import { star } from './small.mjs'

const swell = (w) => paper(soft(`${-w},2 ${-w * 0.6},-5 0,-3 ${w * 0.6},-5 ${w},2 ${w * 0.5},9 0,7 ${-w * 0.5},9`), { fill: '#cfeadd', sh: 0, form: 0, tex: 0.2, op: 0.75 })

/** Your own boat, bows to the right, with Brushy at the tiller. */
export const ownBoat = () =>
  swell(92) +
  line('12,-30 14,-158', P.dark, 7) +
  line('14,-150 78,-52', '#f3dfae', 2, 0.9) +
  paper(soft('18,-150 46,-118 68,-78 76,-52 44,-47 18,-50'), {
    fill: '#fdf1d8',
    sh: 2,
    form: 0.4,
    inner: `<path d="M10 -116H90V-98H10Z M10 -80H90V-62H10Z" fill="${P.coral}" opacity=".9"/>` + star(36, -89, 9, P.oil, 0),
  }) +
  paper(soft('9,-146 -14,-112 -26,-78 -28,-58 -8,-56 8,-58'), { fill: '#8fd0bd', sh: 2, form: 0.4 }) +
  paper(soft('14,-158 22,-166 38,-160 30,-154 38,-148 22,-150'), { fill: P.oil, sh: 1 }) +
  at(-44, -30, brushy({ ex: 'happy', L: 'wave', R: 'hip', lean: -4 }), 0.37) +
  line('-68,-38 -98,-52', P.wood, 6) +
  paper(soft('-88,-44 -50,-33 0,-30 50,-34 94,-50 84,-16 62,3 -58,3 -78,-12'), {
    fill: '#c8473f',
    sh: 2,
    form: 0.4,
    inner:
      `<path d="M-96 -38Q0 -20 98 -44" stroke="${P.cream}" stroke-width="9" fill="none"/>` +
      line('-84,-20 0,-8 86,-24', '#8a2d3c', 2, 0.6) +
      `<path d="M-96 -3Q0 3 98 -3V10H-96Z" fill="${cool('#c8473f', 0.5)}"/>`,
  }) +
  paper(ell(44, -20, 8), { fill: P.cream, sh: 1 }) +
  paper(ell(44, -20, 4), { fill: '#c8473f', sh: 0 }) +
  line('78,-44 84,-66', P.dark, 3) +
  paper(rect(79, -66, 12, 14, 4), { fill: P.lamp, sh: 0, rim: 0, inner: `<circle cx="85" cy="-59" r="4.500" fill="#fffbe2"/>` }) +
  paper(corners('77,-65 93,-65 85,-73', 2), { fill: P.ink, sh: 0 })

/** A crabber with a little wheelhouse; bows to the right. */
export const crabber = () =>
  swell(62) +
  line('-34,-22 -32,-74', P.dark, 4) +
  paper(corners('-31,-74 -31,-58 -12,-66', 2), { fill: P.coral, sh: 1 }) +
  paper(rect(-22, -56, 40, 36, 4), { fill: P.cream, sh: 1, form: 0.3 }) +
  paper(rect(-27, -62, 50, 9, 3), { fill: '#4f7f8f', sh: 1 }) +
  win(-13, -48, 22, 14) +
  paper(soft('-62,-30 -30,-22 20,-23 66,-36 56,-8 44,2 -40,2 -54,-8'), {
    fill: '#3d6f9a',
    sh: 1,
    form: 0.4,
    inner: `<path d="M-66 -25Q0 -14 70 -31" stroke="${P.cream}" stroke-width="6" fill="none"/>`,
  })

/** A dinghy with one tan sail, leaning into the wind. */
export const dinghy = () =>
  swell(48) +
  `<g transform="rotate(5)">${line('-2,-12 0,-96', P.dark, 4)}${paper(soft('4,-94 34,-58 44,-26 20,-20 4,-22'), {
    fill: '#e8925c',
    sh: 1,
    form: 0.4,
    inner: line('2,-70 40,-52', '#a8562c', 1.6, 0.5) + line('2,-46 48,-34', '#a8562c', 1.6, 0.5),
  })}${paper(soft('-4,-88 -22,-50 -30,-22 -4,-20'), { fill: '#f8e2b8', sh: 1, form: 0.3 })}${paper(soft('-44,-18 0,-12 46,-22 36,2 -30,2'), {
    fill: '#8a5f9e',
    sh: 1,
    form: 0.4,
    inner: `<path d="M-50 -14Q0 -6 50 -18" stroke="${P.cream}" stroke-width="4" fill="none"/>`,
  })}</g>`

/** A ship on the horizon: dusk-blue, two lit portholes. */
export const farShip = () =>
  paper(corners('-46,-10 50,-14 42,2 -38,2', 3), { fill: '#6b6f9e', sh: 0, form: 0.2 }) +
  paper(rect(-24, -24, 40, 13, 2), { fill: '#c9bcd0', sh: 0 }) +
  paper(corners('-8,-24 6,-24 8,-40 -6,-40', 2), { fill: '#b5606a', sh: 0 }) +
  [-16, -4, 8].map((x) => `<circle cx="${x}" cy="-17" r="2.400" fill="${P.glow}"/>`).join('')

export const marker = () =>
  `<ellipse cy="3" rx="15" ry="4.500" fill="#dff2e6" opacity=".8"/>` +
  paper(soft('-11,2 -9,-9 0,-13 9,-9 11,2 0,6'), { fill: '#e8694f', sh: 0, form: 0.4, inner: `<path d="M-12 -6h24v4h-24z" fill="${P.cream}"/>` }) +
  line('0,-12 0,-22', P.ink, 3) +
  paper(ell(0, -27, 7), { fill: P.lamp, sh: 0, rim: 0, inner: '<circle cy="-27" r="3.400" fill="#fffbe2"/>' })

export const bellBuoy = () =>
  swell(34) +
  paper(soft('-28,2 -24,-14 0,-19 24,-14 28,2 0,9'), { fill: '#3f8f7f', sh: 1, form: 0.4, inner: `<path d="M-30 -8h60v6h-60z" fill="${P.cream}"/>` }) +
  line('-18,-16 -6,-66', P.ink, 4) +
  line('18,-16 6,-66', P.ink, 4) +
  line('-13,-34 13,-34', P.ink, 3) +
  paper(soft('-12,-34 -9,-54 0,-59 9,-54 12,-34 0,-31'), { fill: P.brass, sh: 1, form: 0.5 }) +
  `<circle cy="-30" r="3.600" fill="${P.ink}"/>` +
  paper(corners('-10,-65 10,-65 0,-80', 2), { fill: '#3f8f7f', sh: 1 })

export const boatThings = () => [
  { id: 'boat', body: ownBoat(), box: [-120, -190, 240, 214] },
  { id: 'crabber', body: crabber(), box: [-76, -90, 152, 110] },
  { id: 'dinghy', body: dinghy(), box: [-62, -110, 124, 130] },
  { id: 'far-ship', body: farShip(), box: [-56, -50, 112, 60] },
  { id: 'marker', body: marker(), box: [-22, -42, 44, 56] },
  { id: 'bell-buoy', body: bellBuoy(), box: [-44, -90, 88, 110] },
]
