// The foot of the lighthouse: its rock, the stairs, and the door with light behind it. Foot of the stairs at 0,0; the tower stands behind, 400 high.
import { at, mix, P, paper, poly, rect } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { lighthouse } from './lighthouse.mjs'

const rock = (text, c = '#9c97b0') => paper(soft(text), { fill: c, sh: 2, form: 0.4, amp: 1.6 })

const stairs = () =>
  [0, 1, 2, 3, 4]
    .map((i) => {
      const [y, w] = [-i * 9, 34 - i * 2.4]
      return paper(
        poly(
          [
            [-w, y],
            [w, y],
            [w - 1, y - 10],
            [-w + 1, y - 10],
          ],
          2,
        ),
        { fill: mix('#efe4d6', '#8d86a6', i % 2 ? 0.26 : 0.06), sh: 1, form: 0.1 },
      )
    })
    .join('')

const door = () =>
  paper(soft('-21,0 -21,-40 -13,-56 0,-61 13,-56 21,-40 21,0'), { fill: '#fff3cf', sh: 1, form: 0 }) +
  paper(soft('-16,0 -16,-38 -10,-50 0,-54 10,-50 16,-38 16,0'), {
    fill: P.lamp,
    sh: 0,
    form: 0,
    rim: 0,
    inner: `<ellipse cy="-8" rx="16" ry="26" fill="${P.glow}" opacity=".9"/>`,
  }) +
  // the leaf stands open
  paper(corners('-16,1 -16,-42 -29,-48 -31,6', 2), { fill: P.deep, sh: 1, form: 0.2, inner: line('-23,-46 -24,4', '#173f55', 2, 0.6) })

export const lighthouseFoot = () =>
  rock('-112,4 -104,-26 -76,-44 -40,-56 40,-58 80,-46 108,-24 114,4 0,16') +
  at(0, -40, lighthouse(), 0.8) +
  at(0, -44, door()) +
  rock('-116,8 -106,-16 -84,-26 -60,-18 -46,8 -80,16', '#8d88a6') +
  rock('46,8 58,-14 84,-24 108,-12 116,8 80,16', '#a7a2ba') +
  stairs() +
  // hand rails
  [-1, 1]
    .map(
      (k) =>
        paper(rect(k * 37 - 2, -24, 4, 26, 1), { fill: P.navy, sh: 0 }) +
        paper(rect(k * 25 - 2, -64, 4, 24, 1), { fill: P.navy, sh: 0 }) +
        line(`${k * 37},-23 ${k * 25},-63`, P.navy, 3.4),
    )
    .join('')
