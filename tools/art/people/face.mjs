// Faces come apart: eyes and mouths are the same for everybody, brows turn and slide, a gaze is a shift of the eyes.
import { cool, d, f, mix, P, ribbon, stroke, warm } from '../paper/kit.mjs'
import { line } from '../paper/points.mjs'
import { EXPRESSIONS } from './expressions.mjs'

const INK = P.ink

const eye = (x, y, s = 1) =>
  `<ellipse cx="${f(x)}" cy="${y}" rx="${6.6 * s}" ry="${8.6 * s}" fill="${INK}"/><circle cx="${f(x - 2.2 * s)}" cy="${f(y - 3 * s)}" r="${f(2.5 * s)}" fill="#fff6e0"/>`
// A worried eye: a little rounder, with a second glint low down.
const soft = (x, y) => eye(x, y, 1.06) + `<circle cx="${f(x + 2.4)}" cy="${f(y + 3.4)}" r="1.5" fill="#fff6e0" opacity=".85"/>`

const shut = (x, y, up) =>
  stroke(
    [
      [x - 9, y + (up ? 3 : -2)],
      [x, y + (up ? -4 : 4)],
      [x + 9, y + (up ? 3 : -2)],
    ],
    INK,
    4.4,
  )

// The viewer's left brow: thick at the nose, thin outside.
const brow = (colour) =>
  `<path d="${d(
    ribbon(
      [
        [-13, 3.5],
        [-1, -3.5],
        [12, 0.5],
      ],
      4.6,
      7,
    ),
  )}" fill="${colour}"/>`

const open = (k = 1) =>
  `<path d="M${-18 * k}-6Q0 1 ${18 * k}-6Q${17 * k} 17 0 18Q${-17 * k} 17 ${-18 * k}-6Z" fill="#6e2038"/><path d="M${-16 * k}-5Q0 2 ${16 * k}-5L${14 * k} 0Q0 6 ${-14 * k} 0Z" fill="#fff3dc"/><path d="M-9 13Q0 5 9 13Q0 19-9 13Z" fill="#e77d74"/>`

/** All centred on 0,0. `half` is for speech; a grin is the open one, wider, and costs no frame. */
const MOUTHS = {
  smile: () => line('-15,-3 -7,4 0,5.5 7,4 15,-3', INK, 4.4),
  hm: () => line('-9,1 -3,-0.5 4,0.5 10,-1', INK, 4.8),
  wobble: () => line('-10,6 -5,0.5 0,-1 5,0.5 10,6', INK, 4.6),
  open: () => open(),
  half: () => `<g transform="translate(0 3) scale(.8 .5)">${open()}</g>`,
  oh: () => `<ellipse rx="9.5" ry="12.5" cy="5" fill="#6e2038"/><ellipse rx="6" ry="4.6" cy="11.500" fill="#e77d74"/>`,
}

const two = (g) => g(-1) + g(1)

/** Cheeks, nose, and what years or the sun have drawn. */
function base({ skin, old, freckles, blush, nose }) {
  const deep = parseInt(skin.slice(1, 3), 16) < 170
  const cheek = blush ?? (deep ? '#d2613f' : '#e8705f')
  let s = two((k) => `<ellipse cx="${k * 42}" cy="22" rx="15" ry="10.5" fill="${cheek}" opacity="${deep ? 0.5 : 0.42}" filter="url(#s1)"/>`)
  if (deep) s += two((k) => `<ellipse cx="${k * 27}" cy="2" rx="19" ry="18" fill="${warm(skin, 0.4)}" opacity=".62" filter="url(#s2)"/>`)
  s += `<ellipse cx="0" cy="17" rx="8" ry="5.6" fill="${nose ?? mix(skin, '#a03a3a', 0.34)}"/><ellipse cx="-1.5" cy="15" rx="4.4" ry="2.4" fill="${warm(skin, 0.45)}"/>`
  if (freckles)
    s += two((k) =>
      [
        [30, 14],
        [38, 19],
        [46, 13],
        [41, 9],
        [51, 20],
      ]
        .map(([x, y]) => `<circle cx="${k * x}" cy="${y}" r="1.9" fill="${mix(skin, '#8a4a2a', 0.5)}" opacity=".8"/>`)
        .join(''),
    )
  if (old)
    s += two(
      (k) =>
        line(`${k * 45},9 ${k * 51},12`, cool(skin, 0.35), 2.4) +
        line(`${k * 45},4 ${k * 51},3`, cool(skin, 0.35), 2.2) +
        line(`${k * 25},30 ${k * 29},38`, cool(skin, 0.3), 2.4, 0.8),
    )
  return s
}

export const FACE = {
  base,
  eyes: {
    open: eye(-27, 3) + eye(27, 3),
    wide: eye(-27, 3, 1.25) + eye(27, 3, 1.25),
    soft: soft(-27, 4) + soft(27, 4),
    up: shut(-27, 4, 1) + shut(27, 4, 1),
    shut: shut(-27, 4) + shut(27, 4),
  },
  brow,
  mouth: MOUTHS,
}

/** A whole face, as the stage hangs it. */
export function face(mood, look, turn = 0) {
  const { brow: brows, mouth, eyes, look: gaze, mouthAt = [0, 0] } = EXPRESSIONS[mood]
  const put = (x, y, drawing, deg = 0, sx = 1) => `<g transform="translate(${f(x)} ${f(y)}) rotate(${f(deg)}) scale(${sx} 1)">${drawing}</g>`
  const paint = look.brows ?? look.hair ?? INK
  return (
    put(turn * 9, 0, base(look)) +
    put(turn * 11 + gaze[0], gaze[1], FACE.eyes[eyes]) +
    put(turn * 10 - 28, -17 - brows.left.up, brow(paint), -brows.left.tilt) +
    put(turn * 10 + 28, -17 - brows.right.up, brow(paint), brows.right.tilt, -1) +
    put(turn * 10 + mouthAt[0], 38 + mouthAt[1], MOUTHS[mouth === 'grin' ? 'open' : mouth](), 0, mouth === 'grin' ? 1.15 : 1)
  )
}
