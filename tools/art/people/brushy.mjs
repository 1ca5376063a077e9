// Brushy the toothbrush: side-on, bristles out, a slim handle with a rubber grip. His face and arms sit on the handle.
import { at, blob, cool, ell, f, P, paper, poly, rect, ribbon, stroke, warm } from '../paper/kit.mjs'
import { line, pts, soft } from '../paper/points.mjs'
import { ARMS } from './arms.mjs'
import { EXPRESSIONS } from './expressions.mjs'
import { FACE, face } from './face.mjs'
import { hand } from './hands.mjs'
import { tablet } from './tablet.mjs'

const LOOK = { skin: '#b8e6d8', hair: P.pine, brows: P.pine, blush: '#ffab93', nose: '#2b8d80' }
const GLOVE = '#fffaf0'
const FACE_Y = -112
const FACE_SCALE = 0.76
const NECK_Y = -14 // all of him sways from his feet
const SHOULDER = [38, -86]
const TABLET_Y = -38 // below his chin

// A long even handle, a waist for the thumb, a slim neck, and the head.
const HANDLE =
  '0,2 22,-2 36,-22 42,-70 44,-116 38,-150 28,-174 24,-196 20,-218 13,-238 12,-256 18,-268 22,-286 22,-342 14,-358 -8,-359 -19,-346 -20,-286 -16,-268 -12,-256 -13,-238 -20,-218 -24,-196 -28,-174 -38,-150 -44,-116 -42,-70 -36,-22 -22,-2'

const TUFTS = [
  [-354, 62],
  [-340.5, 70],
  [-327, 64],
  [-313.5, 71],
  [-300, 65],
  [-286.5, 60],
]
const bristles = () =>
  TUFTS.map(([y, w], i) =>
    paper(
      poly(
        [
          [10, y],
          [w, y - 1, 6],
          [w, y + 12, 6],
          [10, y + 12.6],
        ],
        3,
      ),
      {
        fill: GLOVE,
        sh: 1,
        form: 0.5,
        rim: 0.3,
        inner:
          `<path d="M${w - 17} ${y - 4}H90V${y + 18}H${w - 17}Z" fill="${i % 2 ? P.coral : P.teal}" opacity=".8"/>` +
          [0.3, 0.65].map((t) => line(`24,${f(y + t * 13)} 80,${f(y + t * 13)}`, '#33276a', 1.3, 0.25)).join(''),
      },
    ),
  ).join('')

/** Rubber where fingers hold: a band up each side, and a ridged pad for the thumb. */
const grip = () => {
  const rubber = cool(P.pine, 0.12)
  const side = (k) =>
    `<path d="M${k * 60} -150L${k * 36} -150Q${k * 30} -112 ${k * 35} -64Q${k * 36} -36 ${k * 22} -14L${k * 60} 4Z" fill="${rubber}" opacity=".92"/>` +
    [-138, -124, -96, -82, -68, -54, -40].map((y) => stroke(pts(`${k * 36},${y} ${k * 60},${y - 3}`), warm(rubber, 0.3), 2.6, 0.7)).join('')
  return (
    side(-1) + side(1) + `<path d="M-60 -26Q0 -14 60 -26V10H-60Z" fill="${P.foam}" opacity=".9"/><path d="M-60 -31Q0 -19 60 -31" stroke="${P.coral}" stroke-width="4" fill="none"/>`
  )
}
const thumbPad = () =>
  paper(ell(0, -190, 14, 23), {
    fill: cool(P.pine, 0.12),
    sh: 1,
    form: 0.3,
    inner: [-206, -198, -190, -182, -174].map((y) => line(`-9,${y} 0,${y + 2} 9,${y}`, warm(P.pine, 0.35), 2.8, 0.8)).join(''),
  })

const brush = () =>
  bristles() +
  paper(soft(HANDLE), { fill: P.mint, sh: 2, form: 0.4, rim: 0.7, inner: grip() + line('-9,-342 -9,-284', '#fff', 6, 0.35) + line('-12,-222 -7,-250', '#fff', 4, 0.3) }) +
  thumbPad() +
  paper(soft('18,-352 18,-368 32,-382 46,-375 58,-384 72,-372 76,-357 66,-348 44,-347'), {
    fill: GLOVE,
    sh: 1,
    form: 0.5,
    inner: line('20,-356 34,-371 45,-357 58,-371 67,-356 80,-361', P.coral, 7),
  })

const feet = () =>
  `<ellipse cy="17" rx="50" ry="8" fill="#1b1440" opacity=".3" filter="url(#b1)"/>` +
  [-1, 1]
    .map(
      (k) =>
        paper(rect(k * 15 - 6, -8, 12, 18, 4), { fill: cool(P.mint, 0.25), sh: 0 }) +
        paper(blob(pts(`${k * 6},18 ${k * 4},8 ${k * 14},2 ${k * 30},8 ${k * 34},18`)), { fill: P.coral, sh: 1, form: 0.5 }),
    )
    .join('')

/** His arms are thin and bend in one sweep; in the same poses as everybody's. */
const ARM = {
  down: ['0,0 -20,24 -20,48', 'mitt', -1],
  wave: ['0,0 -32,0 -44,-42', 'open', 1],
  rest: ['0,0 -20,32 6,44', 'mitt', -1],
  hold: ['0,0 -22,28 10,34', 'mitt', -1],
  think: ['0,0 -30,30 -17,24', 'point', 1, -72],
  point: ['0,0 -30,8 -60,-4', 'point', 1],
  cheer: ['0,0 -26,-26 -34,-64', 'open', 1],
  hip: ['0,0 -36,18 -8,38', 'mitt', 1],
  tablet: ['0,0 -26,28 -8,46', 'grip', 1, 0],
  heart: ['0,0 -26,26 4,22', 'flat', -1],
  reach: ['0,0 -30,14 -60,6', 'flat', 1],
  thumb: ['0,0 -36,16 -46,-2', 'thumb', -1, -6],
}

function brushyArm(pose) {
  const [bones, kind, thumb, turnDeg] = ARM[pose]
  const p = pts(bones)
  const [, e, h] = p
  const along = turnDeg === undefined ? Math.atan2(h[1] - e[1], h[0] - e[0]) : (turnDeg * Math.PI) / 180
  const [fx, fy] = kind === 'thumb' ? [-12, -13] : [0, 0]
  return (
    paper(ribbon(p, 15, 14), { fill: cool(P.mint, 0.1), sh: 1 }) +
    hand(kind, GLOVE, { x: h[0] + fx, y: h[1] + fy, turn: along, thumb, size: 0.95 }) +
    `<circle r="4" fill="${P.brass}"/><circle r="2" cx="-1" cy="-1" fill="${P.glow}"/>`
  )
}
const armAt = (side, pose) => `<g transform="translate(${-side * SHOULDER[0]} ${SHOULDER[1]}) scale(${side} 1)">${brushyArm(pose)}</g>`

export const puppet = () => ({
  parts: [
    ['legs', feet(), 0, 0],
    ['head', brush(), 0, NECK_Y],
    ['face', at(0, FACE_Y, FACE.base(LOOK), FACE_SCALE), 0, NECK_Y],
    ['tablet', at(0, TABLET_Y, tablet(), 0.82), 0, SHOULDER[1]],
  ],
  arms: Object.fromEntries(ARMS.map((pose) => [pose, armAt(1, pose)])),
  brow: FACE.brow(LOOK.brows),
  rig: {
    order: ['legs', 'head', 'face'],
    slide: { head: 0, face: 5 },
    joints: { hips: [0, 0], neck: [0, NECK_Y], face: [0, FACE_Y - NECK_Y], shoulder: SHOULDER },
    faceScale: FACE_SCALE,
    armsSway: true,
  },
})

/** A whole Brushy, for pictures that don't move. */
export function brushy({ ex = 'happy', arms = ['hip', 'down'], turn = 0, tilt = EXPRESSIONS[ex].tiltDeg, hasTablet = false } = {}) {
  const all = brush() + at(0, FACE_Y, face(ex, LOOK, turn * 0.6), FACE_SCALE) + (hasTablet ? at(0, TABLET_Y, tablet(), 0.82) : '') + armAt(1, arms[0]) + armAt(-1, arms[1])
  return feet() + `<g transform="rotate(${tilt} 0 ${NECK_Y})">${all}</g>`
}
