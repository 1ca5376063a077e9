// What the two-oared boat goes to see: pictures for its sail, about 240 across, round 0,0.
import { at, ell, mix, P, paper, rect } from '../paper/kit.mjs'
import { band, dot, line, soft } from '../paper/points.mjs'
import { moon } from './moon.mjs'
import { star } from './things.mjs'

const smile = (x, y, w = 22) => line(`${x - w},${y} ${x},${y + w * 0.5} ${x + w},${y}`, P.ink, 6)
const cheeks = (x, y, gap) => [-1, 1].map((k) => `<ellipse cx="${x + k * gap}" cy="${y}" rx="13" ry="8" fill="${P.rose}" opacity=".7"/>`).join('')
const note = (x, y, colour) =>
  line(`${x + 12},${y} ${x + 12},${y - 52}`, colour, 8) + line(`${x + 12},${y - 52} ${x + 34},${y - 42}`, colour, 10) + paper(ell(x, y, 15, 11), { fill: colour, sh: 1, form: 0.3 })

const whale = () =>
  [-34, 34].map((x) => paper(band(`0,-52 ${x * 0.5},-96 ${x},-104`, 13, 20), { fill: P.foam, sh: 1, form: 0.3 })).join('') +
  paper(soft('64,34 96,6 88,-28 108,-12 130,-28 124,8 100,50 66,62'), { fill: '#3d6f9a', sh: 1, form: 0.4 }) +
  paper(soft('-112,28 -104,-28 -56,-58 20,-56 76,-22 100,36 60,82 -40,92 -98,70'), {
    fill: '#4f86b4',
    sh: 2,
    form: 0.45,
    inner: `<path d="M-130 40Q-30 78 70 60L40 110H-130Z" fill="#e3eef0"/>${[-70, -36, -2].map((x) => line(`${x},62 ${x + 6},90`, '#9fb8c8', 4)).join('')}`,
  }) +
  dot(-58, 4, 1.8) +
  smile(-84, 34, 16) +
  note(58, -74, P.coral)
const stars = () => at(-14, 0, moon(), 1.1) + star(66, -58, 42, P.oil, 1) + star(86, 48, 30, P.coral, 1) + star(-74, 78, 26, P.glass, 1)
/** A starfish that kicks up its heels. */
const dance = () =>
  paper(soft('-6,-112 18,-44 92,-66 46,-6 84,66 18,40 -34,106 -36,28 -108,14 -48,-24 -76,-88 -24,-48'), { fill: P.coral, sh: 2, form: 0.4 }) +
  dot(-18, -14, 1.5) +
  dot(20, -16, 1.5) +
  `<path d="M-18 14Q4 24 24 10Q20 36 2 36Q-14 34 -18 14Z" fill="#6e2038"/>` +
  cheeks(2, 8, 42) +
  note(-92, -56, P.plum) +
  note(84, -84, P.teal)
const penguin = () =>
  [-34, 30].map((x) => paper(soft(`${x - 26},104 ${x},88 ${x + 30},102 ${x + 20},116 ${x - 22},116`), { fill: P.apricot, sh: 1, form: 0.3 })).join('') +
  paper(soft('-66,-20 -112,40 -92,56 -60,30'), { fill: '#2f3557', sh: 1, form: 0.3 }) +
  paper(soft('66,-20 112,10 104,30 60,26'), { fill: '#2f3557', sh: 1, form: 0.3 }) +
  paper(soft('-70,40 -66,-52 -42,-100 0,-114 42,-100 66,-52 70,40 46,100 -46,100'), { fill: '#39406a', sh: 2, form: 0.4 }) +
  paper(soft('-46,46 -50,-20 -44,-58 -20,-74 0,-60 20,-74 44,-58 50,-20 46,46 24,88 -24,88'), { fill: '#fdf4e2', sh: 0, form: 0.25 }) +
  dot(-22, -44, 1.4) +
  dot(22, -44, 1.4) +
  paper(soft('-20,-24 0,-34 20,-24 0,-8'), { fill: P.apricot, sh: 1, form: 0.3 }) +
  cheeks(0, -14, 40) +
  paper(band('-62,10 0,24 62,10', 24, 22), { fill: P.coral, sh: 1, form: 0.3 })
const paint = () =>
  paper(soft('-100,10 -92,-58 -30,-96 50,-90 102,-44 104,20 66,36 40,22 22,46 40,80 6,96 -60,84'), { fill: '#d9a870', sh: 2, form: 0.3 }) +
  [
    [-62, -22, P.coral],
    [-22, -60, P.oil],
    [36, -58, P.glass],
    [72, -14, P.plum],
    [-54, 38, P.teal],
  ]
    .map(([x, y, fill]) => paper(soft(`${x - 22},${y} ${x - 10},${y - 20} ${x + 16},${y - 18} ${x + 24},${y + 4} ${x + 4},${y + 20}`), { fill, sh: 1, form: 0.4 }))
    .join('') +
  line('106,106 44,20', P.wood, 15) +
  paper(soft('50,32 24,12 6,-22 40,-4 62,18'), { fill: P.coral, sh: 1, form: 0.4 })
const frog = () =>
  paper(soft('-104,70 -70,20 -40,60 -60,100 -112,98'), { fill: P.moss, sh: 1, form: 0.3 }) +
  paper(soft('104,70 70,20 40,60 60,100 112,98'), { fill: P.moss, sh: 1, form: 0.3 }) +
  paper(soft('-74,40 -80,-20 -60,-46 0,-54 60,-46 80,-20 74,40 40,96 -40,96'), { fill: P.grass, sh: 2, form: 0.4 }) +
  paper(soft('-40,50 0,30 40,50 30,92 -30,92'), { fill: mix(P.grass, P.glow, 0.6), sh: 0, form: 0.2 }) +
  [-44, 44].map((x) => paper(ell(x, -60, 30), { fill: P.grass, sh: 1, form: 0.4 }) + dot(x, -62, 2)).join('') +
  line('-44,-8 0,16 44,-8', P.ink, 7) +
  cheeks(0, -6, 62) +
  at(
    0,
    76,
    paper(rect(-56, -20, 54, 50, 4), { fill: P.coral, sh: 1, form: 0.2 }) +
      paper(rect(2, -20, 54, 50, 4), { fill: P.coral, sh: 1, form: 0.2 }) +
      paper(rect(-48, -22, 46, 44, 3), { fill: P.cream, sh: 0 }) +
      paper(rect(2, -22, 46, 44, 3), { fill: P.cream, sh: 0 }),
  )

export const TRIPS = { 'trip-whale': whale, 'trip-stars': stars, 'trip-dance': dance, 'trip-penguin': penguin, 'trip-paint': paint, 'trip-frog': frog }
