// The organ on the promenade: one big button, and pictures that show what it does - it rings the bell on top. Foot at 0,0; 130 wide, 175 high.
import { at, cool, ell, flat, P, paper, rect, stroke } from '../paper/kit.mjs'
import { corners, line, pts, soft } from '../paper/points.mjs'

const wheel = () =>
  paper(ell(0, -15, 15), { fill: P.dark, sh: 1 }) +
  paper(ell(0, -15, 10), { fill: P.oil, sh: 0, form: 0.3 }) +
  [0, 60, 120].map((a) => `<path d="M-9 -15H9" stroke="${P.dark}" stroke-width="2.4" transform="rotate(${a} 0 -15)"/>`).join('')
const pipe = (x, top) =>
  paper(rect(x - 6, top, 12, -74 - top, 5), { fill: P.brass, sh: 1, form: 0.5 }) + flat(corners(`${x - 3},${top + 16} ${x + 3},${top + 16} ${x},${top + 9}`, 1), P.dark)
const bellShape = 'M-9 4Q-7 2 -7 -5Q-6 -13 0 -14Q6 -13 7 -5Q7 2 9 4Z'

/** The bell that the button rings: hangs from its pin at 0,0. */
export const organBell = () =>
  paper(soft('-17,26 -13,18 -12,6 -7,0 0,-2 7,0 12,6 13,18 17,26 0,30'), { fill: P.oil, sh: 1, form: 0.5, inner: line('-20,22 0,26 20,22', '#fff1b8', 3, 0.7) }) +
  paper(ell(0, 31, 5), { fill: P.brass, sh: 0 })

export const organ = () => {
  const scallops = [-52, -31, -10, 11, 32, 53]
    .map((x, i) => paper(soft(`${x - 12},-74 ${x + 10},-74 ${x + 9},-62 ${x - 1},-56 ${x - 11},-62`), { fill: i % 2 ? P.cream : P.coral, sh: 1, form: 0.2 }))
    .join('')
  return (
    `<ellipse cy="0" rx="76" ry="9" fill="#1b1440" opacity=".26" filter="url(#b2)"/>` +
    at(-40, 0, wheel()) +
    at(40, 0, wheel()) +
    [-42, -28, -14, 14, 28, 42].map((x) => pipe(x, -110 - (42 - Math.abs(x)) * 0.9)).join('') +
    // the frame the bell hangs in
    stroke(pts('-15,-74 -15,-168 0,-180 15,-168 15,-74'), P.dark, 6) +
    paper(rect(-60, -84, 120, 74, 7), {
      fill: '#3d8f97',
      sh: 2,
      form: 0.3,
      inner: [-44, 44].map((x) => `<path d="M${x} -90V0" stroke="${cool(P.teal, 0.3)}" stroke-width="2.6" opacity=".6"/>`).join(''),
    }) +
    scallops +
    paper(rect(-66, -84, 132, 13, 5), { fill: P.oil, sh: 1, form: 0.2 }) +
    paper(rect(-66, -18, 132, 10, 4), { fill: P.oil, sh: 1, form: 0.2 }) +
    // what it does: a bell and its sound, over the button
    paper(ell(0, -37, 25, 23), { fill: P.cream, sh: 1, form: 0.15 }) +
    paper(ell(0, -36, 17, 16), { fill: cool(P.coral, 0.35), sh: 0 }) +
    paper(ell(0, -39, 16, 15), { fill: P.coral, sh: 1, form: 0.5, inner: `<ellipse cx="-5" cy="-45" rx="5" ry="3" fill="#fff" opacity=".55"/>` }) +
    [-1, 1]
      .map(
        (k) =>
          `<g transform="translate(${k * 44} -38) scale(.95)"><path d="${bellShape}" fill="${P.oil}"/><circle cy="6" r="2.6" fill="${P.brass}"/><path d="M-12 -4Q-15 -9 -12 -14M12 -4Q15 -9 12 -14" stroke="${P.cream}" stroke-width="2" fill="none" stroke-linecap="round"/></g>`,
      )
      .join('')
  )
}
