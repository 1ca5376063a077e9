// What moves on the allotment isle, wide and tall: each drawn round its own foot or pin.
import { at, ell, flat, P, paper, rect } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { scarecrow } from './allotment-plots.mjs'
import { BOX_COLOURS, curtain, emptyHole, tit } from './allotment-stops.mjs'
import { cloud } from './isle-scenery.mjs'
import { COGS, cog, handWheel, sails } from './mill.mjs'
import * as T from './things.mjs'

const flag = () => paper(corners('0,0 60,8 48,20 62,34 0,28', 4), { fill: P.coral, sh: 0, form: 0.3 })
const puff = () => flat(soft('-14,0 -16,-12 -6,-20 6,-18 15,-10 13,2 0,6'), '#fff6e4', 0.8)
const shirt = (colour, stripe) =>
  paper(corners('-24,0 24,0 46,18 36,34 24,26 25,62 -25,62 -24,26 -36,34 -46,18', 5), {
    fill: colour,
    sh: 0,
    form: 0.3,
    inner: `<path d="M-60 36H60M-60 52H60" stroke="${stripe}" stroke-width="6"/>`,
  })
const glove = () => paper(soft('-9,0 9,0 11,24 16,36 8,40 6,46 -8,46 -12,24'), { fill: P.teal, sh: 0, form: 0.3 })

/** A molehill, and who lives below: first the nose, then all of them with a carrot. */
const molehill = (out) => {
  const earth = paper(soft('-42,4 -34,-12 -14,-22 6,-21 28,-16 42,2 0,10'), { fill: '#8a6848', sh: 0, form: 0.4, amp: 1.6 })
  if (!out) return earth + flat(ell(0, -19, 13, 5), '#5a4038')
  const head = paper(soft('-24,0 -24,-30 -12,-46 12,-46 24,-30 24,0'), { fill: '#54506f', sh: 0, form: 0.4 }) + paper(ell(0, -29, 8.5, 6.5), { fill: '#e79aa8', sh: 0 })
  const glasses = [-10, 10]
    .map(
      (x) =>
        `<circle cx="${x}" cy="-38" r="7.5" fill="#fbf0d9" opacity=".9"/><circle cx="${x}" cy="-38" r="3" fill="${P.ink}"/><circle cx="${x}" cy="-38" r="7.500" fill="none" stroke="${P.brass}" stroke-width="2.4"/>`,
    )
    .join('')
  const carrot =
    out > 1
      ? at(36, -24, flat(soft('-9,-14 9,-16 -4,22'), P.apricot) + line('0,-14 -7,-30', '#5f8a4c', 4) + line('2,-14 5,-31', '#6f9a4a', 4)) +
        paper(ell(30, -14, 8, 7), { fill: '#e79aa8', sh: 0 })
      : ''
  return (
    `<g transform="translate(0 ${out > 1 ? -4 : 12})">${head}${glasses}${out > 1 ? line('-6,-21 0,-17 6,-21', P.ink, 2.2) : ''}</g>` +
    carrot +
    paper(soft('-42,4 -34,-10 -22,-14 0,-8 22,-14 42,2 0,10'), { fill: '#8a6848', sh: 0, form: 0.3, amp: 1.6 })
  )
}

const butterfly = (spread) =>
  [-1, 1]
    .map(
      (k) =>
        flat(soft(`0,0 ${k * 14 * spread},-16 ${k * 18 * spread},-4 ${k * 6 * spread},2`), P.cream) +
        flat(soft(`0,0 ${k * 12 * spread},2 ${k * 10 * spread},12 ${k * 3 * spread},8`), '#e79aa8'),
    )
    .join('') + line('0,-6 0,9', P.ink, 2.6)

export const allotmentThings = () => [
  { id: 'sails', body: sails(), box: [-158, -158, 316, 316] },
  ...COGS.map(({ r, teeth }, i) => ({ id: `cog-${i}`, body: cog(r, teeth, i ? '#d09a5e' : undefined), box: [-r * 1.3, -r * 1.3, r * 2.6, r * 2.6] })),
  { id: 'hand-wheel', body: handWheel(), box: [-26, -26, 52, 52] },
  { id: 'cloud-0', body: cloud(330, 4), box: [-180, -150, 360, 170], keepsShadow: true },
  { id: 'cloud-1', body: cloud(210, 9), box: [-120, -100, 240, 116], keepsShadow: true },
  { id: 'gull-0', body: T.gull(0), box: [-52, -40, 104, 60] },
  { id: 'gull-1', body: T.gull(8), box: [-52, -50, 104, 70] },
  { id: 'flag', body: flag(), box: [-4, -6, 74, 48] },
  { id: 'puff', body: puff(), box: [-20, -24, 40, 34] },
  { id: 'curtain-open', body: curtain(false), box: [-38, -6, 76, 58] },
  { id: 'curtain-drawn', body: curtain(true), box: [-38, -6, 76, 58] },
  { id: 'hole', body: emptyHole(), box: [-16, -16, 32, 32] },
  ...BOX_COLOURS.map((colour, i) => ({ id: `tit-${i}`, body: tit(['#3f6fa0', P.coral, '#54506f', '#5f8a4c', '#8d6fa6'][i] ?? colour), box: [-16, -16, 32, 32] })),
  { id: 'scarecrow', body: scarecrow(), box: [-84, -178, 168, 186] },
  { id: 'scarecrow-up', body: scarecrow(true), box: [-84, -210, 168, 218] },
  { id: 'molehill', body: molehill(0), box: [-48, -40, 96, 54] },
  { id: 'mole-nose', body: molehill(1), box: [-48, -60, 96, 74] },
  { id: 'mole-carrot', body: molehill(2), box: [-56, -66, 112, 80] },
  { id: 'shirt', body: shirt(P.glass, P.cream), box: [-50, -4, 100, 72] },
  { id: 'shirt-small', body: at(0, 0, shirt('#e9b25e', P.coral), 0.72), box: [-38, -4, 76, 54] },
  { id: 'glove', body: glove(), box: [-18, -4, 38, 56] },
  { id: 'boat', body: T.boat('#4d6a8f', '#f3dfae'), box: [-110, -160, 224, 172] },
  { id: 'buoy', body: T.buoy(1), box: [-18, -36, 36, 46] },
  { id: 'butterfly-0', body: butterfly(1), box: [-24, -22, 48, 40] },
  { id: 'butterfly-1', body: butterfly(0.45), box: [-24, -22, 48, 40] },
  { id: 'tree', body: T.tree(44, P.moss), box: [-54, -122, 108, 128] },
  { id: 'crab', body: T.crab(), box: [-46, -50, 92, 56] },
]

/** The washing line between two posts: the line itself is ground's, what hangs on it sways. */
export const washingPosts = (w, h) =>
  [0, w].map((x) => paper(rect(x - 5, -h, 10, h + 2, 3), { fill: P.wood, sh: 1 })).join('') + line(`0,${-h + 6} ${w / 2},${-h + 16} ${w},${-h + 6}`, P.cream, 3)
