// Rooms of the doll's house and what stands in them. 0,0 is the middle of a room that is 280 wide and 196 high.
import { at, cool, ell, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'

/** A room seen through the open front. */
const room = (wall, floor, pattern = '') =>
  paper(rect(-148, -106, 296, 212, 8), { fill: P.wood, sh: 2, form: 0.2 }) +
  paper(rect(-136, -95, 272, 190, 4), {
    fill: wall,
    sh: 0,
    form: 0.12,
    tex: 0.5,
    inner: pattern + `<path d="M-140 52H140V100H-140Z" fill="${floor}"/>` + line('-140,53 0,52 140,53', cool(floor, 0.35), 5, 0.6),
  })
const dots = (colour) =>
  [-110, -66, -22, 22, 66, 110].flatMap((x, i) => [-70, -34, 2].map((y) => `<circle cx="${x}" cy="${y + (i % 2) * 18}" r="5" fill="${colour}" opacity=".5"/>`)).join('')
const stripes = (colour) => [-112, -64, -16, 32, 80, 128].map((x) => `<path d="M${x} -96V52" stroke="${colour}" stroke-width="14" opacity=".35"/>`).join('')
/** What the camera sees is warm; what it doesn't see is evening. */
const lit = () => room('#ffe9b0', '#dba26c', stripes('#ffd77d'))
const dim = () => room('#6a6796', '#55456f', dots('#8b86b6'))
const school = () => room('#dcebe2', '#c3a07c', stripes('#c8ddd6'))
/** A slide on a screen. */
const slide = () =>
  paper(rect(-148, -106, 296, 212, 18), { fill: P.navy, sh: 2, form: 0.2 }) +
  paper(rect(-134, -92, 268, 184, 10), { fill: '#eaf7f4', sh: 0, form: 0.1, tex: 0.2, shade: '#cfe9e6' })
/** Drawn at half its length: tiles may be long. */
const roof = () =>
  paper(corners('-246,34 -215,-34 215,-34 246,34', 8), {
    fill: P.brick,
    sh: 2,
    form: 0.2,
    inner: [-14, 8]
      .map((y, k) =>
        Array.from(
          { length: 25 },
          (_, i) => `<path d="M${-246 + i * 20 + k * 10} ${y}q10 16 20 0" stroke="${cool(P.brick, 0.4)}" stroke-width="3" fill="none" opacity=".6"/>`,
        ).join(''),
      )
      .join(''),
  })

// ---- at home -----------------------------------------------------------------------------------------
const bed = () =>
  paper(rect(-122, -34, 20, 116, 6), { fill: P.dark, sh: 1 }) +
  paper(rect(-106, 20, 222, 44, 10), { fill: P.wood, sh: 1 }) +
  paper(soft('-104,-4 -64,-14 -34,-2 -36,20 -104,22'), { fill: '#fff6e3', sh: 1, form: 0.4 }) +
  paper(soft('-46,4 30,-10 112,0 122,46 40,52 -46,48'), {
    fill: P.teal,
    sh: 1,
    form: 0.4,
    inner: [-20, 20, 60, 100].map((x) => line(`${x},-14 ${x - 6},60`, P.foam, 6, 0.5)).join(''),
  })
const stairs = () =>
  [0, 1, 2, 3].map((i) => paper(rect(-130 + i * 28, 60 - i * 32, 60, 26, 3), { fill: mix(P.wood, P.dark, i * 0.16), sh: 1 })).join('') +
  paper(band('-116,6 -20,-86', 12), { fill: P.oil, sh: 1 }) +
  [-100, -62, -26].map((x, i) => line(`${x},${-10 - i * 34} ${x},${44 - i * 34}`, P.cream, 6)).join('')
const cupboard = () =>
  paper(rect(-84, -84, 168, 164, 8), { fill: P.plum, sh: 2, form: 0.25 }) +
  paper(rect(-70, -72, 140, 142, 4), { fill: '#3f2a52', sh: 0 }) +
  [-1, 1]
    .map(
      (k) =>
        paper(corners(`${k * 72},-76 ${k * 122},-64 ${k * 122},88 ${k * 72},74`, 4), { fill: P.heather, sh: 1, form: 0.3 }) +
        `<circle cx="${k * 112}" cy="12" r="6" fill="${P.brass}"/>`,
    )
    .join('')
const table = () =>
  [-96, 96].map((x) => paper(rect(x - 8, 34, 16, 56, 4), { fill: P.dark, sh: 1 })).join('') +
  paper(rect(-126, 20, 252, 22, 8), { fill: P.wood, sh: 2, form: 0.3 }) +
  at(-84, 20, paper(corners('-18,-34 18,-34 15,0 -15,0', 6), { fill: P.coral, sh: 1 }) + line('-4,-44 2,-52 -3,-60', P.cream, 4, 0.8), 0.9)
const wall = () => line('0,-92 -46,-66', P.dark, 3) + line('0,-92 46,-66', P.dark, 3) + paper(ell(0, -90, 7), { fill: P.brass, sh: 1 }) + at(96, 40, pot(), 0.9)
const pot = () =>
  paper(soft('-8,-30 -36,-60 -30,-84 -4,-60 8,-96 20,-62 42,-76 34,-46 10,-30'), { fill: P.moss, sh: 1, form: 0.4 }) +
  paper(corners('-24,-34 24,-34 17,10 -17,10', 5), { fill: P.brick, sh: 1, form: 0.4 })
const rug = () =>
  paper(ell(0, 66, 122, 24), { fill: P.coral, sh: 1, form: 0.2 }) + paper(ell(0, 66, 92, 16), { fill: P.peach, sh: 0 }) + paper(ell(0, 66, 56, 9), { fill: P.teal, sh: 0 })

// ---- at school ---------------------------------------------------------------------------------------
const hook = () =>
  paper(rect(-110, -66, 220, 34, 8), { fill: P.wood, sh: 1, form: 0.3 }) +
  [-66, 0, 66].map((x, i) => paper(band(`${x},-50 ${x},-22 ${x + 14},-18`, 12), { fill: i === 1 ? P.oil : P.slate, sh: 1 })).join('')
const folder = () =>
  paper(corners('-104,-62 -36,-62 -20,-46 104,-46 104,70 -104,70', 10), { fill: P.oil, sh: 2, form: 0.25 }) +
  paper(corners('-114,-20 114,-20 104,74 -104,74', 10), { fill: warm(P.lamp, 0.3), sh: 1, form: 0.2 })
const charger = () =>
  paper(rect(-96, -70, 192, 150, 12), { fill: '#dfe3dc', sh: 2, form: 0.25 }) +
  paper(rect(-78, -48, 156, 112, 6), { fill: '#3d3a5e', sh: 0 }) +
  paper(corners('10,-92 -22,-60 -4,-60 -14,-36 22,-68 4,-68', 2), { fill: P.lamp, sh: 1 }) +
  [-60, 60].map((x) => `<circle cx="${x}" cy="-58" r="6" fill="#a8e29a"/>`).join('')
const bag = () =>
  `<path d="M-42 -52Q-42 -92 0 -92Q42 -92 42 -52" stroke="${P.deep}" stroke-width="13" fill="none"/>` +
  paper(soft('-92,-30 -70,-58 0,-66 70,-58 92,-30 98,50 80,80 -80,80 -98,50'), { fill: P.teal, sh: 2, form: 0.35 }) +
  paper(soft('-70,-30 0,-44 70,-30 62,0 -62,0'), { fill: '#1f5a63', sh: 0 }) +
  paper(rect(-60, 26, 120, 44, 10), { fill: P.glass, sh: 1 })
const desk = () =>
  [-100, 100].map((x) => paper(rect(x - 7, 40, 14, 54, 3), { fill: P.slate, sh: 1 })).join('') +
  paper(rect(-128, 26, 256, 20, 8), { fill: '#d9b27c', sh: 2, form: 0.3 }) +
  paper(corners('-116,-20 -70,-20 -76,26 -110,26', 5), { fill: P.coral, sh: 1 }) +
  [-104, -92, -80].map((x, i) => line(`${x},-20 ${x - 6 + i * 8},-56`, [P.oil, P.teal, P.heather][i], 8)).join('')
const basket = () =>
  paper(corners('-96,-34 96,-34 76,78 -76,78', 14), {
    fill: '#c89a63',
    sh: 2,
    form: 0.3,
    inner: [-60, -20, 20, 60].map((x) => line(`${x * 1.1},-40 ${x},84`, P.dark, 4, 0.45)).join('') + [0, 34].map((y) => line(`-100,${y} 100,${y}`, P.dark, 4, 0.45)).join(''),
  }) + paper(rect(-106, -46, 212, 22, 10), { fill: '#a97743', sh: 1 })

// ---- on the screen -----------------------------------------------------------------------------------
const lines = (colour, y) => [0, 1].map((i) => `<rect x="-96" y="${y + i * 22}" width="${150 - i * 46}" height="10" rx="5" fill="${colour}" opacity=".55"/>`).join('')
const yours = () => paper(rect(-112, -72, 60, 20, 6), { fill: P.teal, sh: 0 }) + lines(P.teal, 34)
const theirs = () => paper(rect(-112, -72, 60, 20, 6), { fill: P.coral, sh: 0 }) + lines(P.coral, 34) + at(92, -46, pen(P.coral), 0.7)
const pen = (c) => paper(corners('-10,-40 10,-40 10,26 0,48 -10,26', 4), { fill: c, sh: 1, form: 0.4 }) + `<path d="M-5 34L0 46L5 34Z" fill="${P.ink}"/>`
const comments = () =>
  paper(corners('-108,-66 108,-66 108,50 -50,50 -82,82 -80,50 -108,50', 18), { fill: P.lamp, sh: 1, form: 0.15 }) + paper(rect(-90, -50, 180, 84, 10), { fill: '#fff6e3', sh: 0 })
const message = () =>
  paper(rect(-106, -62, 212, 134, 10), { fill: P.rose, sh: 1, form: 0.15 }) +
  `<path d="M-106 -58L0 24L106 -58" stroke="${cool(P.rose, 0.35)}" stroke-width="6" fill="none"/>` +
  `<path d="M84 40c-14-24-38-6-24 12l24 20 24-20c14-18-10-36-24-12Z" fill="${P.coral}"/>`
const hand = () =>
  paper(ell(0, 0, 92), { fill: P.oil, sh: 1, form: 0.2 }) +
  at(
    -58,
    30,
    [-24, -8, 8, 24].map((x, i) => paper(band(`${x},0 ${x * 1.3},${-44 - (i % 3) * 6}`, 13), { fill: '#c98f62', sh: 0 })).join('') +
      paper(soft('-32,-8 32,-8 30,30 0,42 -30,30'), { fill: '#c98f62', sh: 0, form: 0.3 }),
    0.9,
  )
const bin = () =>
  paper(corners('-72,-34 72,-34 58,82 -58,82', 10), {
    fill: P.slate,
    sh: 2,
    form: 0.35,
    inner: [-36, 0, 36].map((x) => line(`${x},-24 ${x * 0.85},76`, P.ink, 6, 0.35)).join(''),
  }) +
  paper(rect(-84, -52, 168, 22, 9), { fill: '#7b86a6', sh: 1 }) +
  `<path d="M-20 -54Q0 -76 20 -54" stroke="${P.slate}" stroke-width="8" fill="none"/>`

/** The room behind, and what stands in it. */
export const ROOMS = { lit, dim, school, slide, roof }
export const FURNITURE = { bed, landing: stairs, cupboard, table, wall, rug, hook, folder, charger, bag, desk, basket, yours, theirs, comments, message, hand, bin }
export { pen }
