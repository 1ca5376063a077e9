// Paper that every toy has: a card for a picture, a tag for words, sparkles, dust, and thread.
import { cool, ell, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'

export const sparkle = () =>
  paper(soft('0,-36 5,-10 9,-7 30,0 9,7 5,10 0,36 -5,10 -9,7 -30,0 -9,-7 -5,-10'), { fill: mix(P.lamp, P.glow, 0.45), sh: 1, form: 0, amp: 0.4 }) + `<circle r="6" fill="#fffdf0"/>`

const dust = () =>
  [
    [-20, 6, 17],
    [16, 8, 15],
    [0, -8, 20],
  ]
    .map(([x, y, r], i) => paper(ell(x, y, r, r * 0.86), { fill: ['#e2c79e', '#d3b48c', '#efdcb8'][i], sh: 0, form: 0.4, amp: 2 }))
    .join('')

const CARD = '#e0a15e'
/** A card for a picture of about 120 across. */
const card = () =>
  paper(rect(-88, -89, 176, 186, 18), { fill: cool(CARD, 0.24), sh: 2, form: 0 }) +
  paper(rect(-88, -93, 176, 184, 18), { fill: CARD, sh: 0, form: 0.15 }) +
  paper(rect(-73, -78, 146, 154, 12), { fill: '#fff6e3', sh: 0, form: 0.12, tex: 0.15, shade: mix('#fff6e3', warm(CARD, 0.3), 0.35) })

/** A luggage tag under words that the page writes. */
const tag = () =>
  paper(soft('-108,-52 -80,-62 100,-60 116,-48 118,46 104,58 -78,60 -108,50 -124,20 -124,-22'), { fill: '#fff3da', sh: 2, form: 0.14, tex: 0.3 }) +
  paper(ell(-100, 0, 11), { fill: P.brass, sh: 0 }) +
  `<circle cx="-100" r="5" fill="${P.dark}"/>`

/** A length of thread from 0,0 to the right; the stage stretches and turns it. */
const thread = () => line('0,0 30,0', '#fff0cf', 6) + line('4,-1 10,1.500 16,-1 22,1.500 28,-1', P.brick, 1.6, 0.5)

export const sharedFrames = () => [
  { id: 'card', body: card(), box: [-104, -104, 208, 218], pivot: [0, 0] },
  { id: 'tag', body: tag(), box: [-134, -72, 264, 150], pivot: [0, 0] },
  { id: 'sparkle', body: sparkle(), box: [-36, -42, 72, 84], pivot: [0, 0] },
  { id: 'dust', body: dust(), box: [-44, -34, 88, 64], pivot: [0, 0] },
  { id: 'thread', body: thread(), box: [-4, -6, 40, 12], pivot: [0, 0] },
]
