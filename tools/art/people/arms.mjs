// Arms: drawn once for the viewer's left, mirrored for the right; the pivot is the brass pin at the shoulder.
import { at, cool, move, P, paper, rect, ribbon, spline } from '../paper/kit.mjs'
import { pts } from '../paper/points.mjs'
import { measures, yTop } from './body.mjs'
import { hand } from './hands.mjs'

/**
 * Where shoulder, elbow and wrist are, the hand and the side of its thumb, and `bent` where the forearm comes to the front.
 * A hand goes on as the forearm does, unless `turnDeg` and `from` say how it is held.
 */
const POSE = {
  down: { bones: '0,0 -15,32 -16,60', hand: 'mitt', thumb: -1 },
  wave: { bones: '0,0 -38,2 -46,-52', hand: 'open', thumb: 1 },
  hold: { bones: '0,0 -19,38 10,48', hand: 'mitt', thumb: -1, bent: true },
  think: { bones: '0,0 -28,36 0,16', hand: 'point', thumb: 1, bent: true, turnDeg: -84 },
  point: { bones: '0,0 -38,10 -74,-2', hand: 'point', thumb: 1 },
  wheel: { bones: '0,0 -22,28 -24,56', hand: 'mitt', thumb: -1 },
  rest: { bones: '0,0 -22,36 2,60', hand: 'mitt', thumb: -1, bent: true },
  cheer: { bones: '0,0 -31,-16 -38,-70', hand: 'open', thumb: 1 },
  lamp: { bones: '0,0 -30,26 -62,16', hand: 'mitt', thumb: 1 },
  hip: { bones: '0,0 -46,28 -17,52', hand: 'mitt', thumb: 1, bent: true },
  tablet: { bones: '0,0 -30,32 -16,46', hand: 'grip', thumb: 1, bent: true },
  heart: { bones: '0,0 -28,34 4,22', hand: 'flat', thumb: -1, bent: true },
  reach: { bones: '0,0 -38,20 -78,14', hand: 'flat', thumb: 1 },
  thumb: { bones: '0,0 -27,40 -54,22', hand: 'thumb', thumb: -1, turnDeg: -10, from: [-12, -6] },
  stick: { bones: '0,0 -22,32 -34,58', hand: 'mitt', thumb: -1 },
}
/** What everybody's atlas has. */
export const ARMS = ['down', 'wave', 'rest', 'hold', 'think', 'point', 'cheer', 'hip', 'tablet', 'heart', 'reach', 'thumb']
const HAND_SIZE = { kid: 1.02, big: 1.12 }

const sleeve = (p, a, b) => {
  const r = ribbon(p, a, b),
    n = spline(p).length
  return [...r.slice(0, n), ...r.slice(n + 4)]
} // round at the shoulder, straight at the cuff

const bonesOf = (pose, c) => {
  const k = measures(c).arm / 34
  return pts(POSE[pose].bones).map(([x, y]) => [x * k, y * k * (c.size ? 1.08 : 1)])
}
const shoulderOf = (c) => {
  const m = measures(c)
  return [-(m.sw - 4), yTop(m) + 26]
}

export function arm(pose, c) {
  const { arm: w } = measures(c)
  const p = bonesOf(pose, c)
  const [, e, h] = p
  const { hand: kind, thumb, bent, turnDeg, from = [0, 0] } = POSE[pose]
  const along = Math.atan2(h[1] - e[1], h[0] - e[0])
  const fill = c.sleeve ?? c.top
  const o = { fill, form: 0.4, rim: 0.55 }
  let s = hand(kind, c.skin, {
    x: h[0] + Math.cos(along) * 3 + from[0],
    y: h[1] + Math.sin(along) * 3 + from[1],
    turn: turnDeg === undefined ? along : (turnDeg * Math.PI) / 180,
    thumb,
    size: HAND_SIZE[c.size ?? 'kid'],
  })
  if (c.shortSleeves) s += bareArm(p, w, c, o)
  else if (bent)
    s +=
      paper(ribbon([p[0], [e[0] * 0.6, e[1] * 0.55], e], w, w * 0.92), { ...o, sh: 2 }) +
      paper(sleeve([e, [(e[0] + h[0]) / 2, (e[1] + h[1]) / 2 + 1], h], w * 0.94, w * 0.84), { ...o, sh: 1 })
  else s += paper(sleeve(p, w, w * 0.84), { ...o, sh: 2 })
  if (!c.shortSleeves) s += cuff(h, along, w, c.cuff ?? cool(fill, 0.14))
  s += `<circle r="5" cx="1" cy="1.5" fill="#1b1440" opacity=".35"/><circle r="4.8" fill="${P.brass}"/><circle r="2.4" cx="-1.3" cy="-1.4" fill="${P.glow}"/>`
  return at(...shoulderOf(c), s)
}

const cuff = ([x, y], along, w, fill) => paper(move(rect(-5, -w * 0.47, 12, w * 0.94, 4), x, y, 1, along), { fill, sh: 1, form: 0 })

/** A T-shirt's arm: skin to the wrist, and a short sleeve over the shoulder. */
function bareArm(p, w, c, o) {
  const [s, e, h] = p
  const along = Math.atan2(e[1] - s[1], e[0] - s[0])
  const half = [s[0] + (e[0] - s[0]) * 0.62, s[1] + (e[1] - s[1]) * 0.62]
  return (
    paper(ribbon([s, e, [h[0] + (h[0] - e[0]) * 0.12, h[1] + (h[1] - e[1]) * 0.12]], w * 0.72, w * 0.58), { fill: c.skin, sh: 2, form: 0.35, rim: 0.4 }) +
    paper(sleeve([s, [(s[0] + half[0]) / 2, (s[1] + half[1]) / 2], half], w, w * 0.98), { ...o, sh: 1 }) +
    cuff(half, along, w * 1.06, c.cuff ?? cool(o.fill, 0.14))
  )
}

/** Where the wrist of a pose is. */
export const wrist = (pose, c) => {
  const [x, y] = shoulderOf(c)
  const [, , h] = bonesOf(pose, c)
  return [x + h[0], y + h[1]]
}
