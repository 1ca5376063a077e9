// Pictures as somebody took or drew them, for a screen to show. 300 x 200, round 0,0, with a white edge; no letters, no real place.
import { at, cool, ell, mix, P, paper, rect, stroke } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { cottage } from '../things/houses.mjs'
import { cat } from '../things/indoors.mjs'
import { star } from '../things/small.mjs'

const print = (ground, inner) =>
  paper(rect(-152, -102, 304, 204, 7), { fill: '#fffdf6', sh: 2, form: 0 }) +
  `<clipPath id="print"><rect x="-141" y="-91" width="282" height="182" rx="3"/></clipPath><g clip-path="url(#print)">${paper(rect(-150, -100, 300, 200, 2), { fill: ground, sh: 0, form: 0, rim: 0 })}${inner}</g>`
const hills = (y, fill) => paper(soft(`-190,${y} -90,${y - 26} 0,${y - 6} 100,${y - 30} 190,${y} 190,150 -190,150`), { fill, sh: 1, form: 0 })

/** What a picture tells without a word: a house at the bay, a badge on a jumper, a bicycle. */
const front = () =>
  print(
    mix(P.peach, '#ffffff', 0.35),
    hills(30, P.glass) +
      hills(58, P.grass) +
      at(-70, 72, cottage(128, 84, { rows: 1, cols: 3, wall: '#f0d3a8', door: P.coral })) +
      stroke(
        [
          [0, -20],
          [70, -8],
          [150, -24],
        ],
        P.cream,
        3,
      ) +
      at(66, 8, jumper(), 0.9) +
      at(96, 72, bicycle(), 0.92),
  )
const jumper = () => paper(corners('-30,-26 -11,-33 11,-33 30,-26 42,10 28,17 25,38 -25,38 -28,17 -42,10', 5), { fill: P.pine, sh: 1, form: 0.35 }) + star(11, -7, 10, P.apricot, 0)
const wheel = (x) => `<circle cx="${x}" cy="0" r="21" fill="none" stroke="${P.ink}" stroke-width="5"/><circle cx="${x}" cy="0" r="3" fill="${P.ink}"/>`
const bicycle = () =>
  wheel(-30) + wheel(30) + line('-30,0 -8,-30 22,-30 30,0', P.brick, 6) + line('-8,-30 6,0 22,-30', P.brick, 6) + line('-14,-36 -2,-36', P.ink, 6) + line('18,-40 30,-44', P.ink, 5)

/** A page of a comic: a crab who would like a hat. */
const crab = () =>
  print(
    mix(P.foam, '#ffffff', 0.4),
    hills(46, P.sand) +
      paper(ell(96, -48, 20), { fill: P.apricot, sh: 0 }) +
      [-1, 1].map((k) => claw(k)).join('') +
      paper(soft('-74,18 -56,-24 0,-40 56,-24 74,18 44,52 -44,52'), { fill: P.coral, sh: 1, form: 0.4, tex: 0.7 }) +
      [-1, 1].map((k) => line(`${k * 20},-34 ${k * 22},-58`, cool(P.coral, 0.15), 7)).join('') +
      dot(-22, -62, 1.5) +
      dot(22, -62, 1.5) +
      line('-16,14 0,22 16,14', P.ink, 5),
  )
const claw = (k) =>
  paper(band(`${k * 60},6 ${k * 92},-8 ${k * 104},-34`, 16), { fill: cool(P.coral, 0.1), sh: 1 }) +
  paper(soft('96,-34 84,-58 98,-72 108,-56 118,-74 128,-52 116,-32', k), { fill: P.coral, sh: 1, form: 0.3 }) +
  [30, 50, 70].map((x, i) => line(`${k * (x - 6)},${42 - i * 6} ${k * (x + 18)},${66 - i * 5}`, cool(P.coral, 0.15), 7)).join('')

/** Somebody has drawn cats, a row of them. */
const cats = () =>
  print(
    '#fff7e6',
    [-96, -32, 32, 96].map((x, i) => at(x, 66 - (i % 2) * 22, cat([P.apricot, P.slate, P.heather, P.dark][i]), 0.82)).join('') +
      line('-140,78 -40,70 60,80 140,72', P.glass, 7, 0.7),
  )

const PHOTOS = { front, crab, cats }
export const PHOTO_PIECES = Object.entries(PHOTOS).map(([name, draw]) => ({ name: `photo-${name}`, draw, page: [-180, -130, 360, 260], pxPerUnit: 1.3 }))
