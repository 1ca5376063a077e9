// Faces come apart: eyes and mouths are the same for everybody, brows turn and slide, a gaze is a shift of the eyes.
import { cool, d, f, mix, P, ribbon, stroke, warm } from '../paper/kit.mjs'
import { line } from '../paper/points.mjs'

// The cast: jointed paper puppets. Feet at 0,0; up is minus y. Every part is its own svg, so it can be its own frame.
const INK = P.ink

const eye = (x, y, open = 1, s = 1) =>
  open ? `<ellipse cx="${f(x)}" cy="${y}" rx="${6.6 * s}" ry="${8.6 * s}" fill="${INK}"/><circle cx="${f(x - 2.2)}" cy="${y - 3}" r="2.5" fill="#fff6e0"/>` : ''

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

const brow = (x, y, tilt, col, arch = 3) =>
  `<path d="${d(
    ribbon(
      [
        [x - 11, y + tilt],
        [x, y - arch],
        [x + 11, y - tilt],
      ],
      6.4,
      4.6,
    ),
  )}" fill="${col}"/>`

/** How brows, mouth, eyes and gaze stand in each mood. A brow's tilt is in degrees and mirrored; left and right are how far each is raised. */
export const EXPRESSIONS = {
  calm: { brow: { tilt: 10, left: 0, right: 0 }, mouth: 'smile', eyes: 'open', look: [0, 0] },
  happy: { brow: { tilt: 12.5, left: -3, right: -3 }, mouth: 'open', eyes: 'open', look: [0, 0] },
  proud: { brow: { tilt: 12.5, left: -4, right: -4 }, mouth: 'grin', eyes: 'up', look: [0, 0] },
  worried: { brow: { tilt: 25, left: -4, right: -4 }, mouth: 'wobble', eyes: 'open', look: [-2, 2] },
  thinking: { brow: { tilt: 15, left: -13, right: 0 }, mouth: 'hm', eyes: 'open', look: [6, -6] },
  surprised: { brow: { tilt: 15, left: -10, right: -10 }, mouth: 'oh', eyes: 'wide', look: [0, 0] },
}

const mouth = {
  // centred on 0,0
  smile: () => line('-15,-3 -7,4 0,5.5 7,4 15,-3', INK, 4.4),
  grin: () => mouth.open(1.15),
  hm: () => line('0,2 7,0 15,-2', INK, 4.4),
  wobble: () => line('-11,4.5 -4,0.5 3,1 10,5', INK, 4.4),
  open: (k = 1) =>
    `<path d="M${-18 * k}-6Q0 1 ${18 * k}-6Q${17 * k} 17 0 18Q${-17 * k} 17 ${-18 * k}-6Z" fill="#6e2038"/><path d="M${-16 * k}-5Q0 2 ${16 * k}-5L${14 * k} 0Q0 6 ${-14 * k} 0Z" fill="#fff3dc"/><path d="M-9 13Q0 5 9 13Q0 19-9 13Z" fill="#e77d74"/>`,
  oh: () => `<ellipse rx="8" ry="10" cy="4" fill="#6e2038"/><ellipse rx="5" ry="4" cy="9" fill="#e77d74"/>`,
}

// the face comes apart too: eyes and mouths are the same for everybody (shared frames); brows turn and slide; a gaze is a shift of the eyes
export const FACE = {
  base: ({ skin, look = 0, old, blush, nose }) => {
    const t = look * 5,
      deep = parseInt(skin.slice(1, 3), 16) < 170,
      bl = blush ?? (deep ? '#d2613f' : '#e8705f'),
      two = (g) => g(-1) + g(1)
    let s = two((k) => `<ellipse cx="${k * 42 + t}" cy="22" rx="15" ry="10.5" fill="${bl}" opacity="${deep ? 0.5 : 0.42}" filter="url(#s1)"/>`)
    if (deep) s += two((k) => `<ellipse cx="${k * 27 + t}" cy="2" rx="19" ry="18" fill="${warm(skin, 0.4)}" opacity=".62" filter="url(#s2)"/>`)
    s += `<ellipse cx="${t * 1.4}" cy="17" rx="8" ry="5.6" fill="${nose ?? mix(skin, '#a03a3a', 0.34)}"/><ellipse cx="${t * 1.4 - 1.5}" cy="15" rx="4.4" ry="2.4" fill="${warm(skin, 0.45)}"/>`
    return old
      ? s +
          two(
            (k) =>
              stroke(
                [
                  [k * 43 + t, 9],
                  [k * 48 + t, 12],
                ],
                cool(skin, 0.35),
                2.4,
              ) +
              stroke(
                [
                  [k * 25 + t, 30],
                  [k * 29 + t, 38],
                ],
                cool(skin, 0.3),
                2.4,
                0.8,
              ),
          )
      : s
  },
  eyes: {
    open: eye(-27, 3) + eye(27, 3),
    wide: eye(-27, 3, 1, 1.15) + eye(27, 3, 1, 1.15),
    up: shut(-27, 4, 1) + shut(27, 4, 1),
    shut: shut(-27, 4) + shut(27, 4),
  },
  brow: (col) => brow(0, 0, 0, col),
  mouth,
}

export function face(mood, look) {
  const { brow, mouth, eyes, look: gaze } = EXPRESSIONS[mood]
  const turned = (look.look ?? 0) * 5
  const put = (x, y, drawing, deg = 0) => `<g transform="translate(${f(x)} ${f(y)}) rotate(${f(deg)})">${drawing}</g>`
  const paint = look.brows ?? look.hair ?? INK
  return (
    FACE.base(look) +
    put(turned + gaze[0], gaze[1], FACE.eyes[eyes]) +
    put(turned - 28, -17 + brow.left, FACE.brow(paint), -brow.tilt) +
    put(turned + 28, -17 + brow.right, FACE.brow(paint), brow.tilt) +
    put(turned, 38, FACE.mouth[mouth]())
  )
}
