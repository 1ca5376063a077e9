// The sort toy: bodies that eat, show, roll, rock and open, and what they are fed from. What is fed to them comes from the picture set.
import { ell, mix, P, paper, rect, stroke, warm } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import { parrot } from '../things/nosy-parrot.mjs'
import { bell, bellRings, CLUES, chute, chuteRolls, hammock, hammockRocks, hatchFront, hatchOpen, hatchShut } from '../things/sort-bodies.mjs'
import { bag, bagOpen, bottle, bottleOpen, sieve, sieveFine } from '../things/sort-sources.mjs'
import { chestChew, chestOpen, chestShut, EYES, eyeDisc, eyeDot, eyeShut, stickerBoard } from '../things/toy-trays.mjs'

export const name = 'sort'
export const pxPerUnit = 0.8
/** The board's eyes in its own units, for whoever places them. */
export const eyes = EYES

// driftwood on two props; its top edge at y 0
const ledge = () =>
  [-330, 330].map((x) => paper(rect(x - 13, 30, 26, 62, 6), { fill: P.dark, sh: 1, form: 0.4 })).join('') +
  paper(soft('-448,4 -400,-2 -200,1 0,-1 220,2 400,-2 446,3 452,24 446,50 380,56 200,52 0,57 -220,52 -390,57 -446,52 -453,26'), {
    fill: '#b98a62',
    sh: 2,
    form: 0.12,
    tex: 0.9,
    inner:
      `<path d="M-470 40Q0 30 470 41V70H-470Z" fill="#7a5264" opacity=".55"/>` +
      [
        [-300, 18],
        [-60, 14],
        [190, 20],
        [330, 15],
        [-180, 27],
      ]
        .map(([x, y]) => line(`${x - 60},${y} ${x},${y + 3} ${x + 66},${y - 1}`, '#7f563f', 3, 0.4))
        .join('') +
      stroke(
        [
          [-440, 7],
          [0, 5],
          [440, 7],
        ],
        warm('#b98a62', 0.5),
        6,
        0.6,
      ),
  }) +
  [-330, 330].map((x) => `<circle cx="${x}" cy="26" r="8" fill="${P.brass}"/><circle cx="${x - 2}" cy="23" r="3" fill="${P.glow}"/>`).join('')

const burp = () =>
  paper(ell(0, 0, 60), {
    fill: mix(P.foam, P.glass, 0.35),
    sh: 0,
    form: 0.2,
    op: 0.62,
    inner: `<circle r="50" fill="#fffaf0" opacity=".45" filter="url(#s2)"/><ellipse cx="24" cy="30" rx="22" ry="12" fill="${P.rose}" opacity=".5" transform="rotate(-40 24 30)" filter="url(#s1)"/>`,
  }) +
  paper(soft('-40,-14 -30,-36 -8,-46 -22,-30 -32,-10'), { fill: '#fffaf0', sh: 0, form: 0 }) +
  `<circle cx="-38" cy="6" r="5" fill="#fffaf0"/>`
const blush = () => `<ellipse rx="30" ry="20" fill="${P.rose}" opacity=".75" filter="url(#s2)"/>`

const tray = [-180, -350, 360, 372]
const bird = [-100, -250, 240, 350]
export const frames = () => [
  { id: 'chest-open', body: chestOpen(), box: tray, pivot: [0, 0] },
  { id: 'chest-shut', body: chestShut(), box: tray, pivot: [0, 0] },
  { id: 'chest-chew', body: chestChew(), box: tray, pivot: [0, 0] },
  { id: 'board', body: stickerBoard(), box: tray, pivot: [0, 0] },
  { id: 'eye-open', body: eyeDisc() + eyeDot(), box: [-34, -34, 68, 68], pivot: [0, 0] },
  { id: 'eye-shut', body: eyeShut(), box: [-34, -34, 68, 68], pivot: [0, 0] },
  { id: 'blush', body: blush(), box: [-44, -32, 88, 64], pivot: [0, 0] },
  { id: 'parrot', body: parrot(), box: bird, pivot: [0, 0] },
  { id: 'parrot-open', body: parrot({ open: true }), box: bird, pivot: [0, 0] },
  { id: 'ledge', body: ledge(), box: [-470, -14, 940, 124], pivot: [0, 0] },
  { id: 'bubble', body: burp(), box: [-66, -66, 132, 132], pivot: [0, 0] },
  ...Object.entries({ chute, 'chute-rolls': chuteRolls, hammock, 'hammock-rocks': hammockRocks, 'hatch-shut': hatchShut, 'hatch-open': hatchOpen, 'hatch-front': hatchFront }).map(
    ([id, draw]) => ({
      id,
      body: draw(),
      box: tray,
      pivot: [0, 0],
    }),
  ),
  ...Object.entries({ sieve, 'sieve-fine': sieveFine, bag, 'bag-open': bagOpen, bottle, 'bottle-open': bottleOpen }).map(([id, draw]) => ({
    id,
    body: draw(),
    box: [-180, -280, 360, 300],
    pivot: [0, 0],
  })),
  ...Object.entries({ bell, 'bell-rings': bellRings }).map(([id, draw]) => ({ id, body: draw(), box: [-110, -30, 220, 140], pivot: [0, 0] })),
  ...Object.entries(CLUES).map(([id, draw]) => ({ id: `clue-${id}`, body: draw(), box: [-42, -42, 84, 84], pivot: [0, 0] })),
]
