// Sam: fair curls, a blue jersey; he sits in his own chair.
import { move, P, paper, ribbon, warm } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import { torso, yTop } from './body.mjs'

export const look = {
  skin: '#f0c09a',
  hair: '#c99647',
  brows: '#94672c',
  top: '#4d86b8',
  cuff: P.cream,
  legs: P.dark,
  shoe: P.oil,
  chair: 1,
}

export const hair = {
  front: (h) =>
    paper(soft('-10,-82 14,-90 24,-80 48,-80 58,-62 76,-46 74,-8 66,-4 58,-28 40,-42 14,-34 -14,-46 -38,-34 -56,-30 -66,-2 -75,-8 -76,-40 -60,-60 -50,-78 -28,-78'), {
      fill: h,
      form: 0.35,
      inner: line('-40,-66 -30,-50 -36,-38', warm(h, 0.4), 3, 0.7) + line('0,-78 10,-58 8,-42', warm(h, 0.4), 3, 0.7) + line('40,-68 48,-54 50,-42', warm(h, 0.4), 3, 0.7),
    }),
}

export const body = (c, m) =>
  paper(move(torso(m, 50, 0), 0, 0), {
    fill: c.top,
    sh: 2,
    inner: `<path d="M-70 ${yTop(m) + 52}Q0 ${yTop(m) + 62} 70 ${yTop(m) + 52}" stroke="${P.cream}" stroke-width="13" fill="none"/><path d="M-70 ${yTop(m) + 70}Q0 ${yTop(m) + 80} 70 ${yTop(m) + 70}" stroke="${P.lamp}" stroke-width="6" fill="none"/>`,
  }) +
  paper(
    ribbon(
      [
        [-22, yTop(m) + 2],
        [0, yTop(m) + 10],
        [22, yTop(m) + 2],
      ],
      10,
    ),
    { fill: P.cream, sh: 0 },
  )
