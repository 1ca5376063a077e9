// Bodies of devices: nine-slice plates, so that any screen fits in. A margin of 40 all round holds their shadow; the screen is part of the plate.
// What must not be stretched (keys, pens, a strap) is a piece of its own: see fittings.mjs.
import { cut, d, lin, mix, P, paper, rect } from '../paper/kit.mjs'

const M = 40
const INDIGO = '#1b1440'
const soften = (shape, dx, dy, opacity, blur) => `<path d="${d(shape)}" transform="translate(${dx} ${dy})" fill="${INDIGO}" opacity="${opacity}" filter="url(#${blur})"/>`
const shadow = (shape) => soften(shape, 3, 14, 0.42, 'b3') + soften(shape, 2, 5, 0.34, 'b1')

const LIT = ['#fffdf3', '#fff7e2', '#d3ede3']
const CHALK = ['#fffefa', '#fdfaf0', '#f0ece6']

/** A hole in the body with the screen in it: brighter in its middle, and in the shade of the body's edge. */
function screen({ x, y, w, h, r, tones = LIT, hole = P.ink }) {
  const [fill, gradient] = lin([
    [0, tones[0]],
    [0.35, tones[1]],
    [1, tones[2]],
  ])
  const edge = d(cut(rect(x, y, w, h, r), 0.8, 4))
  const id = `screen-${x}-${y}-${w}`
  return (
    gradient +
    `<clipPath id="${id}"><path d="${edge}"/></clipPath><path d="${edge}" fill="${fill}"/>` +
    `<g clip-path="url(#${id})"><path d="${edge}" fill="none" stroke="${hole}" stroke-width="9" opacity=".34" filter="url(#b1)"/>` +
    `<path d="${edge}" transform="translate(0 3)" fill="none" stroke="${hole}" stroke-width="5" opacity=".3" filter="url(#b1)"/></g>` +
    `<path d="${edge}" transform="translate(1 1.5)" fill="none" stroke="#fff6dc" stroke-width="1.6" opacity=".4"/>`
  )
}
const body = (shape, fill, o = {}) => shadow(shape) + paper(shape, { fill, sh: 0, form: 0, tex: 0.5, rim: 0.75, amp: 1.1, seed: 9, ...o })
const inset = (w, h, left, top, right = left, bottom = top) => ({ x: M + left, y: M + top, w: w - 2 * M - left - right, h: h - 2 * M - top - bottom })

const tablet = (w, h) => body(rect(M, M, w - 2 * M, h - 2 * M, 34), P.navy) + screen({ ...inset(w, h, 18, 18), r: 16 })

// a thin lid: silver paper outside, a dark rim round the screen; its foot is straight, where the hinge is
const laptop = (w, h) =>
  body(rect(M, M, w - 2 * M, h - 2 * M, 20), mix(P.slate, '#dfe3ee', 0.55), { seed: 14 }) +
  paper(rect(M + 7, M + 7, w - 2 * M - 14, h - 2 * M - 12, 14), { fill: P.indigo, sh: 0, form: 0, tex: 0.4, rim: 0.3, amp: 0.8, seed: 3 }) +
  screen({ ...inset(w, h, 19, 21, 19, 15), r: 8 })

// wood round white card, with the shade of the frame on it
const board = (w, h) =>
  body(rect(M, M, w - 2 * M, h - 2 * M, 12), P.wood, { seed: 22, tex: 0.8 }) +
  [M + 9, h - M - 9].map((y) => `<path d="M${M + 14} ${y}H${w - M - 14}" stroke="${P.dark}" stroke-width="2" opacity=".28"/>`).join('') +
  screen({ ...inset(w, h, 20, 20), r: 7, tones: CHALK, hole: P.dark })

const phone = (w, h) =>
  body(rect(M, M, w - 2 * M, h - 2 * M, 42), P.plum, { seed: 17 }) +
  paper(rect(w / 2 - 26, M + 15, 52, 9, 4.5), { fill: P.indigo, sh: 0, form: 0, tex: 0, rim: 0.4, amp: 0.3 }) +
  screen({ ...inset(w, h, 15, 38, 15, 52), r: 12 })

// round shoulders, a crown at its right
const watch = (w, h) =>
  paper(rect(w - M - 8, M + 66, 22, 40, 9), { fill: P.brass, sh: 1, form: 0.4, amp: 0.6 }) +
  body(rect(M, M, w - 2 * M, h - 2 * M, 66), P.coral, { seed: 31 }) +
  screen({ ...inset(w, h, 20, 20), r: 46 })

export const FRAMES = Object.entries({ tablet, laptop, board, phone, watch }).map(([name, draw]) => {
  const [w, h] = { tablet: [400, 300], laptop: [400, 300], board: [400, 300], phone: [320, 400], watch: [360, 340] }[name]
  return { name: `device-${name}`, draw: () => draw(w, h), w, h, glows: false }
})
