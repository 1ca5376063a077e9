// The gate that a basket lifts, and what comes by sea: a message in a bottle, a paper boat, a rubber ring. The gate's origin is its foot, in the middle.
import { at, cool, ell, mix, P, paper, rect, stroke } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { gull, star } from './things.mjs'

const STONE = '#b9a6b4'
/** What is seen through the open gate: evening, and a path home. */
export const gateView = () =>
  paper(rect(-112, -262, 224, 262, 6), {
    fill: '#f7d7a4',
    sh: 0,
    form: 0,
    inner: `<path d="M-120 -120Q-40 -150 120 -116V0H-120Z" fill="${P.grass}"/><path d="M-40 0Q-10 -70 20 -110L52 -108Q30 -60 70 0Z" fill="${P.sand}"/><circle cx="-40" cy="-190" r="30" fill="#fff1c4"/>`,
  })
export const bars = () =>
  [-84, -42, 0, 42, 84].map((x) => line(`${x},-252 ${x},-14`, '#7a5340', 17) + paper(corners(`${x - 12},-20 ${x + 12},-20 ${x},6`, 3), { fill: P.brass, sh: 0 })).join('') +
  [-214, -144, -74].map((y) => paper(rect(-106, y - 9, 212, 18, 6), { fill: '#8e6249', sh: 1, form: 0.3 })).join('')
export const gate = () => {
  const brick = (x, y, w = 46) => `<rect x="${x}" y="${y}" width="${w}" height="22" rx="6" fill="${cool(STONE, 0.12)}" opacity=".55"/>`
  return (
    line('0,-570 0,-640', P.dark, 7) +
    paper(soft('2,-640 56,-628 96,-640 88,-604 50,-594 2,-602'), { fill: P.coral, sh: 1, form: 0.3 }) +
    paper(
      corners(
        '-212,0 -212,-470 -224,-470 -224,-560 -164,-560 -164,-520 -104,-520 -104,-560 -34,-560 -34,-520 34,-520 34,-560 104,-560 104,-520 164,-520 164,-560 224,-560 224,-470 212,-470 212,0 106,0 106,-160 84,-214 44,-244 0,-252 -44,-244 -84,-214 -106,-160 -106,0',
        7,
      ),
      {
        fill: STONE,
        sh: 2,
        form: 0.16,
        tex: 0.8,
        inner:
          [
            [-190, -60],
            [-170, -130],
            [-196, -230],
            [-60, -320],
            [40, -300],
            [140, -210],
            [150, -90],
            [120, -400],
            [-150, -410],
            [-30, -440],
            [150, -30],
          ]
            .map(([x, y]) => brick(x, y))
            .join('') + `<path d="M-230 -470H230" stroke="${cool(STONE, 0.3)}" stroke-width="8" opacity=".5"/>`,
      },
    ) +
    paper(ell(0, -372, 46), { fill: P.indigo, sh: 1, form: 0.2 }) +
    star(0, -370, 32, P.oil, 0) +
    [-170, 170]
      .map((x) => at(x, -180, line('0,0 0,18', P.dark, 5) + paper(rect(-15, 16, 30, 38, 8), { fill: P.lamp, sh: 1, rim: 0, inner: `<circle cy="36" r="9" fill="#fffbe2"/>` })))
      .join('')
  )
}
/** A beam with a wheel for the basket's rope; the wheel at 0,0. */
export const pulley = () =>
  paper(band('-70,-24 180,-30', 22), { fill: P.wood, sh: 1, form: 0.3 }) + paper(ell(0, 0, 27), { fill: P.brass, sh: 1, form: 0.3 }) + `<circle r="9" fill="${P.dark}"/>`
const WICKER = '#d1a265'
export const basketBack = () =>
  stroke(
    [
      [-92, -10],
      [0, -130],
      [92, -10],
    ],
    '#f3dfae',
    6,
  ) + paper(ell(0, -6, 96, 24), { fill: cool(WICKER, 0.45), sh: 1, form: 0.1 })
export const basketFront = () =>
  paper(soft('-98,-8 -60,8 0,14 60,8 98,-8 82,72 44,92 -44,92 -82,72'), {
    fill: WICKER,
    sh: 2,
    form: 0.4,
    inner:
      [18, 40, 62, 84].map((y) => line(`-104,${y - 8} 0,${y + 4} 104,${y - 8}`, '#9c7040', 5, 0.6)).join('') +
      [-70, -42, -14, 14, 42, 70].map((x) => line(`${x},-4 ${x * 0.86},94`, '#9c7040', 4, 0.4)).join(''),
  }) + paper(band('-98,-6 0,14 98,-6', 18), { fill: mix(WICKER, P.cream, 0.2), sh: 1, form: 0.3 })
/** A message in a bottle, upright. */
export const bottle = () =>
  paper(soft('-50,84 -58,20 -46,-16 -20,-38 -18,-84 18,-84 20,-38 46,-16 58,20 50,84 0,94'), { fill: '#a9dccb', sh: 2, form: 0.3, op: 0.86 }) +
  paper(rect(-31, -12, 62, 88, 8), { fill: '#fffaf0', sh: 1, form: 0.2, inner: [12, 32, 52].map((y) => line(`-18,${y} -6,${y - 4} 6,${y + 4} 18,${y}`, P.slate, 5)).join('') }) +
  paper(rect(-19, -106, 38, 34, 7), { fill: '#c9945c', sh: 1, form: 0.3 }) +
  line('-40,12 -42,50', '#f4fffa', 8, 0.8)
/** The drawbridge, down, seen from the side: nobody is on it. */
export const bridge = () =>
  paper(corners('-230,-14 230,-14 222,20 -222,20', 6), {
    fill: P.wood,
    sh: 2,
    form: 0.3,
    inner: [-160, -90, -20, 50, 120, 190].map((x) => line(`${x},-20 ${x},24`, P.dark, 4, 0.5)).join(''),
  }) + [-150, 150].map((x) => paper(rect(x - 15, 16, 30, 90, 6), { fill: P.dark, sh: 1, form: 0.3 })).join('')
// ---- a quiet word -----------------------------------------------------------------------------------
export const paperBoat = () =>
  paper(corners('-100,8 0,-14 100,8 62,66 -62,66', 4), { fill: '#fffaf0', sh: 2, form: 0.3, shade: '#cbc2da', inner: line('-60,34 -30,28 0,36 30,28 60,34', P.slate, 6, 0.7) }) +
  paper(corners('-44,-2 0,-86 44,-2 0,-12', 3), { fill: '#f4e9d8', sh: 1, form: 0.3 }) +
  paper(soft('0,-32 -12,-44 -10,-54 0,-50 10,-54 12,-44'), { fill: P.coral, sh: 0, form: 0.2 })
export const ringBack = () => paper(ell(0, 30, 124, 42), { fill: cool(P.coral, 0.3), sh: 1, form: 0.2 })
export const ringFront = () =>
  paper(soft('-128,26 -96,52 0,66 96,52 128,26 124,66 84,94 0,104 -84,94 -124,66'), {
    fill: P.coral,
    sh: 2,
    form: 0.4,
    inner: [-104, -36, 36, 104].map((x) => `<path d="M${x - 17} 0H${x + 17}V120H${x - 17}Z" fill="${P.cream}"/>`).join(''),
  }) + paper(soft('-160,92 -60,84 40,92 160,86 140,110 20,106 -130,112'), { fill: '#d5eee2', sh: 0, form: 0, tex: 0.3, op: 0.85 })
export const gulls = () => at(0, 0, gull(8), 1.5) + at(-96, 34, gull(-2), 1.1) + at(92, 40, gull(3), 1.2) + at(20, 84, gull(-6), 0.9)
