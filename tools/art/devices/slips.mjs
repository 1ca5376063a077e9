// Paper that lies on screens: bubbles with a tail, and the window that jumps over a page. Nine-slice plates, margin 20.
import { d, mix, P, paper, poly, rect } from '../paper/kit.mjs'
import { corners } from '../paper/points.mjs'

const M = 20
const [W, H] = [240, 160]
const shadow = (shape) =>
  `<path d="${d(shape)}" transform="translate(2 6)" fill="#1b1440" opacity=".3" filter="url(#b2)"/><path d="${d(shape)}" transform="translate(1 3)" fill="#1b1440" opacity=".26" filter="url(#b1)"/>`
const slip = (shape, fill, seed) => shadow(shape) + paper(shape, { fill, sh: 0, form: 0, tex: 0.22, rim: 0.85, amp: 0.9, seed })

/** The tail hangs at the lower left, where whoever says it stands; a side of -1 mirrors it. */
const bubble = (fill, side, seed) => {
  const points = [
    [M, M, 26],
    [W - M, M, 26],
    [W - M, H - M - 14, 26],
    [M + 52, H - M - 14, 6],
    [M + 10, H - M + 6, 8],
    [M + 22, H - M - 16, 5],
    [M, H - M - 30, 16],
  ]
  return slip(poly(side < 0 ? points.map(([x, y, r]) => [W - x, y, r]).reverse() : points, 20), fill, seed)
}

/** Loud paper: a coral head, and a cross that is only drawn. */
const popUp = () =>
  slip(rect(M, M, W - 2 * M, H - 2 * M, 12), '#fffaf0', 6) +
  paper(corners(`${M + 3},${M + 3} ${W - M - 3},${M + 2} ${W - M - 4},${M + 30} ${M + 4},${M + 28}`, 8), { fill: P.coral, sh: 0, form: 0, tex: 0.4, rim: 0.5 }) +
  [M + 16, M + 32, M + 48].map((x) => `<circle cx="${x}" cy="${M + 16}" r="4.500" fill="#fff6e3" opacity=".85"/>`).join('') +
  `<path d="M${W - M - 24} ${M + 9}l13 13m0 -13l-13 13" stroke="#fff6e3" stroke-width="4.500" stroke-linecap="round"/>`

const SLIPS = {
  'bubble-theirs': () => bubble('#fffaf0', 1, 12),
  'bubble-mine': () => bubble(mix(P.glass, '#ffffff', 0.52), -1, 27),
  'bubble-helper': () => bubble(mix(P.heather, '#ffffff', 0.66), 1, 18),
  'pop-up': popUp,
}
export const SLIP_PLATES = Object.entries(SLIPS).map(([name, draw]) => ({ name, draw, w: W, h: H, glows: false }))
