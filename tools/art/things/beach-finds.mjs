// What a second look finds on the sand: a rock pool, driftwood, a towel, weed the tide left.
import { at, cool, ell, flat, P, paper, stroke } from '../paper/kit.mjs'
import { band, corners, line, pts, soft } from '../paper/points.mjs'
import { starfish } from './beach-ground.mjs'

const rock = (text, c) => paper(soft(text), { fill: c, sh: 2, form: 0.45, amp: 1.4 })
const anemone = (c) =>
  [-10, -5, 0, 5, 10].map((x) => paper(band(`${x * 0.4},0 ${x},-8 ${x * 1.25},-13`, 4, 3), { fill: c, sh: 0, form: 0 })).join('') +
  paper(ell(0, 1, 7, 4), { fill: cool(c, 0.2), sh: 0 })

/** A pool among rocks, the morning in it: 220 wide, 70 high. */
export const rockPool = () =>
  rock('-108,4 -102,-20 -80,-34 -52,-30 -40,-14 -60,10', '#a49bb2') +
  rock('-60,-8 -48,-36 -14,-44 14,-34 20,-12 -20,4', '#b4aabd') +
  rock('6,-10 20,-38 56,-40 78,-24 80,-4 40,6', '#9c92ac') +
  rock('62,0 74,-24 98,-22 112,-4 108,10 80,14', '#aea4b8') +
  paper(soft('-86,2 -76,-16 -40,-24 10,-26 60,-22 84,-8 78,8 30,15 -40,15'), {
    fill: '#74c6c4',
    sh: 0,
    form: 0,
    rim: 0.7,
    inner: flat(soft('-60,-10 -20,-16 30,-14 10,-6 -30,-4'), '#c9f0e2', 0.7) + flat(soft('-10,6 30,2 60,4 30,9'), '#fff1c4', 0.7),
  }) +
  at(-46, 4, starfish('#e8835c', 13)) +
  at(46, 0, anemone('#d9719a')) +
  at(64, 5, anemone(P.heather), 0.75) +
  rock('-118,14 -112,-8 -92,-16 -76,-4 -78,14 -96,22', '#b9b0c2') +
  rock('-58,22 -52,8 -34,4 -22,12 -26,22', '#a79db4') +
  rock('72,20 78,2 98,-6 116,4 118,18 96,26', '#958ca8') +
  [
    [-98, 0],
    [-90, 4],
    [96, 6],
  ]
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3" fill="#efe6ea" opacity=".9"/>`)
    .join('')

export const driftwood = () =>
  paper(soft('-70,-2 -60,-16 -20,-14 20,-18 60,-12 72,-4 50,4 -50,5'), {
    fill: '#b39a8c',
    sh: 1,
    form: 0.45,
    inner: line('-60,-8 -10,-6 50,-9', '#83695f', 2.4, 0.6) + line('-40,-2 10,0 40,-3', '#83695f', 2, 0.5),
  }) +
  paper(band('20,-14 36,-30 54,-34', 9, 4), { fill: '#b39a8c', sh: 1, form: 0.3 }) +
  paper(ell(-62, -7, 6, 8), { fill: '#d9c4b4', sh: 0, inner: `<ellipse cx="-62" cy="-7" rx="2.600" ry="4" fill="none" stroke="#83695f" stroke-width="1.400"/>` })

export const towel = () =>
  paper(corners('-80,-26 52,-30 84,22 -62,28', 5), {
    fill: '#fff3d6',
    sh: 1,
    form: 0.1,
    inner: [-60, -28, 4, 36].map((x) => `<path d="M${x} -40L${x + 24} 40" stroke="${P.teal}" stroke-width="12" opacity=".85"/>`).join(''),
  }) +
  at(
    -24,
    -4,
    paper(soft('-26,8 -24,-10 0,-14 0,10'), { fill: P.coral, sh: 1 }) + paper(soft('0,10 0,-14 24,-10 26,8'), { fill: '#c9463a', sh: 1 }) + line('0,-14 0,10', '#8c2f2a', 2),
  ) +
  at(
    40,
    4,
    paper(ell(0, 0, 20, 9), { fill: '#e9bf6a', sh: 1, form: 0.3 }) +
      paper(soft('-11,-2 -8,-14 8,-14 11,-2 0,2'), { fill: '#f2cf85', sh: 0, form: 0.3 }) +
      line('-11,-4 0,0 11,-4', P.coral, 3.4),
  )

export const weed = () =>
  [
    [-14, -8],
    [0, -14],
    [13, -7],
  ]
    .map(([x, y]) => stroke(pts(`0,0 ${x * 0.4},${y * 0.9} ${x},${y}`), P.moss, 4))
    .join('') + stroke(pts('-22,4 -8,-1 6,3 22,-2'), '#6a7f4c', 5)
