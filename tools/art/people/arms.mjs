// Arms: drawn once for the viewer's left, mirrored for the right; the pivot is the brass pin at the shoulder.
import { cool, ell, move, P, paper, rect, ribbon, spline } from '../paper/kit.mjs'
import { pts } from '../paper/points.mjs'
import { BUILD } from './body.mjs'

// Shoulder, elbow, hand.
const POSE = {
  down: pts('0,0 -15,32 -16,60'),
  wave: pts('0,0 -36,4 -46,-56'),
  hold: pts('0,0 -17,38 18,52'),
  think: pts('0,0 -26,36 20,2'),
  point: pts('0,0 -40,12 -82,0'),
  wheel: pts('0,0 -22,28 -20,58'),
  rest: pts('0,0 -22,36 6,62'),
  cheer: pts('0,0 -30,-14 -38,-72'),
  lamp: pts('0,0 -30,26 -62,16'),
  hip: pts('0,0 -44,30 -13,55'),
}

const sleeve = (p, a, b) => {
  const r = ribbon(p, a, b),
    n = spline(p).length
  return [...r.slice(0, n), ...r.slice(n + 4)]
} // round at the shoulder, straight at the cuff

export function arm(side, pose, c) {
  const m = BUILD[c.size ?? 'kid'],
    k = m.arm / 34,
    p = POSE[pose].map((q) => [q[0] * k, q[1] * k * (c.size ? 1.08 : 1)]),
    [h, e] = [p[2], p[1]],
    a = Math.atan2(h[1] - e[1], h[0] - e[0]),
    hx = h[0] + Math.cos(a) * 17,
    hy = h[1] + Math.sin(a) * 17,
    slv = c.sleeve ?? c.top
  const X = side * -(m.sw - 4),
    Y = (c.seatY ?? -m.leg) - m.tor + 26
  const thumb = ribbon(
      [
        [hx, hy],
        [hx + Math.cos(a - side * 0 + 1.2) * 13, hy + Math.sin(a + 1.2) * 13],
      ],
      10,
      8,
    ),
    fingers =
      pose === 'wave' || pose === 'cheer'
        ? [-0.5, -0.1, 0.3]
            .map((t) =>
              paper(
                ribbon(
                  [
                    [hx, hy],
                    [hx + Math.cos(a + t) * 22, hy + Math.sin(a + t) * 22],
                  ],
                  10.5,
                  9,
                ),
                { fill: c.skin, sh: 0, rim: 0.2 },
              ),
            )
            .join('')
        : pose === 'point'
          ? paper(
              ribbon(
                [
                  [hx, hy],
                  [hx + Math.cos(a) * 26, hy + Math.sin(a) * 26],
                ],
                11,
                9,
              ),
              { fill: c.skin, sh: 0 },
            )
          : ''
  let s = fingers + paper(thumb, { fill: c.skin, sh: 0, rim: 0.2 }) + paper(ell(hx, hy, 14, 13.5), { fill: c.skin, sh: 1, form: 0.3 })
  s += /think|hold|rest|hip/.test(pose)
    ? paper(ribbon([p[0], [e[0] * 0.6, e[1] * 0.55], e], m.arm, m.arm * 0.92), {
        fill: slv,
        sh: 2,
        form: 0.4,
        rim: 0.55,
      }) +
      paper(sleeve([e, [(e[0] + h[0]) / 2, (e[1] + h[1]) / 2 + 1], h], m.arm * 0.94, m.arm * 0.84), {
        fill: slv,
        sh: 1,
        form: 0.4,
        rim: 0.55,
      })
    : paper(sleeve(p, m.arm, m.arm * 0.84), { fill: slv, sh: 2, form: 0.4, rim: 0.55 })
  s += paper(move(rect(-5, -m.arm * 0.47, 12, m.arm * 0.94, 4), h[0], h[1], 1, a), {
    fill: c.cuff ?? cool(slv, 0.14),
    sh: 1,
    form: 0,
  })
  s += `<circle r="5" cx="1" cy="1.5" fill="#1b1440" opacity=".35"/><circle r="4.8" fill="${P.brass}"/><circle r="2.4" cx="-1.3" cy="-1.4" fill="${P.glow}"/>`
  return `<g transform="translate(${X} ${Y}) scale(${side} 1)">${s}</g>`
}

export const hand = (pose, c, side = 1) => {
  const m = BUILD[c.size ?? 'kid'],
    k = m.arm / 34,
    q = POSE[pose][2]
  return [side * (-(m.sw - 4) + q[0] * k), (c.seatY ?? -m.leg) - m.tor + 26 + q[1] * k * (c.size ? 1.08 : 1)]
}
