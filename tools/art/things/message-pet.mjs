// The message that has grown feet: a woolly body that wears words, its faces, its prickles, and what it turns into.
import { at, cool, ell, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { corners, dot, line, soft } from '../paper/points.mjs'

const WOOL = '#f4e3c6'
const cheek = (x, y, o = 0.7) => `<ellipse cx="${x}" cy="${y}" rx="22" ry="14" fill="${P.rose}" opacity="${o}"/>`

/** Curls of wool around a box of w by h, its middle on 0,0. */
function curls(w, h, r) {
  const [across, down] = [Math.round(w / (r * 1.3)), Math.round(h / (r * 1.3))]
  const row = (n, from, to) => Array.from({ length: n + 1 }, (_, i) => from + ((to - from) * i) / n)
  return [
    ...row(across, -w / 2, w / 2).flatMap((x, i) => [
      [x, -h / 2 - (i % 2) * 7],
      [x, h / 2 + (i % 2) * 7],
    ]),
    ...row(down, -h / 2, h / 2).flatMap((y, i) => [
      [-w / 2 - (i % 2) * 7, y],
      [w / 2 + (i % 2) * 7, y],
    ]),
  ]
}
export function wool(w, h, colour = WOOL, r = 50) {
  const lit = (y) => (y > 0 ? mix(colour, cool(colour, 0.3), 0.5) : colour)
  return (
    `<ellipse cy="${h / 2 + 48}" rx="${w * 0.5}" ry="20" fill="#1b1440" opacity=".28" filter="url(#b2)"/>` +
    curls(w - 26, h - 26, r)
      .sort((a, b) => a[1] - b[1])
      .map(([x, y]) => paper(ell(x, y, r, r * 0.96), { fill: lit(y), sh: 1, form: 0.5, rim: 0.35, tex: 0.3 }))
      .join('') +
    paper(
      soft(
        `${-w / 2 + 10},${-h / 2 + 30} 0,${-h / 2 + 4} ${w / 2 - 10},${-h / 2 + 30} ${w / 2 - 2},0 ${w / 2 - 10},${h / 2 - 30} 0,${h / 2 - 4} ${-w / 2 + 10},${h / 2 - 30} ${-w / 2 + 2},0`,
      ),
      {
        fill: warm(colour, 0.16),
        sh: 0,
        form: 0.14,
        rim: 0,
        tex: 0.4,
      },
    )
  )
}
export const pinkWool = (w, h) => wool(w, h, '#e2705e')

const eyes = (k = 1) => dot(-44, 0, 1.9 * k) + dot(44, 0, 1.9 * k)
/** The left one; its root on 0,0. */
export const ear = () =>
  paper(soft('20,8 -22,-4 -54,-44 -50,-78 -24,-86 8,-60 26,-22'), {
    fill: mix(WOOL, P.apricot, 0.35),
    sh: 1,
    form: 0.4,
    inner: `<ellipse cx="-22" cy="-46" rx="15" ry="30" fill="${P.rose}" opacity=".6" transform="rotate(-28 -22 -46)"/>`,
  })
const nose = () => paper(soft('-11,20 0,15 11,20 5,30 -5,30'), { fill: P.coral, sh: 0, form: 0.3 })
export const faces = {
  face: () => eyes() + nose() + line('-26,40 -12,50 0,44 12,50 26,40', P.ink, 6) + cheek(-84, 24) + cheek(84, 24),
  'face-oh': () =>
    eyes(1.15) +
    nose() +
    `<ellipse cy="46" rx="9" ry="11" fill="#6e2038"/>` +
    line('-64,-34 -44,-40 -28,-34', P.ink, 5) +
    line('28,-34 44,-40 64,-34', P.ink, 5) +
    cheek(-84, 24) +
    cheek(84, 24),
  'face-purr': () =>
    line('-62,2 -44,-12 -26,2', P.ink, 7) +
    line('26,2 44,-12 62,2', P.ink, 7) +
    nose() +
    line('-30,38 -12,50 0,44 12,50 30,38', P.ink, 6) +
    cheek(-84, 24, 0.95) +
    cheek(84, 24, 0.95),
}
export const foot = () =>
  paper(soft('-44,0 -40,-26 -14,-40 20,-34 44,-14 48,4 0,10'), {
    fill: P.apricot,
    sh: 1,
    form: 0.5,
    inner: line('14,-6 18,-16', P.brick, 4, 0.6) + line('28,-4 31,-12', P.brick, 4, 0.6),
  })

const spike = (x, y, deg, long, fill) =>
  at(
    x,
    y,
    paper(soft(`0,-19 ${-long * 0.5},-13 ${-long},0 ${-long * 0.5},13 0,19 10,0`), {
      fill,
      sh: 1,
      form: 0.5,
      inner: `<path d="M${-long} 0L${-long * 0.56} -16V16Z" fill="${P.cream}" opacity=".55"/>`,
    }),
    1,
    deg,
  )
/** A tuft of prickles that points to the left. */
export const prickle = () =>
  spike(0, -42, 24, 82, P.plum) +
  spike(0, 42, -24, 82, P.plum) +
  spike(4, 0, 0, 108, mix(P.plum, P.coral, 0.25)) +
  paper(ell(8, 0, 26, 62), { fill: cool(P.plum, 0.15), sh: 0, form: 0.4 })

export const tuft = () =>
  [-150, -100, -50, 0, 50, 100, 150]
    .flatMap((x, i) => [
      paper(ell(x, -46 - (i % 2) * 10, 44, 36), { fill: '#fff4dd', sh: 1, form: 0.4, rim: 0.4 }),
      paper(ell(x, 46 + (i % 2) * 10, 44, 36), { fill: '#f6e2c0', sh: 1, form: 0.4, rim: 0.4 }),
    ])
    .join('') +
  [-178, 178].map((x) => paper(ell(x, 0, 36, 52), { fill: '#fbe9cb', sh: 1, form: 0.4 })).join('') +
  paper(rect(-180, -62, 360, 124, 50), { fill: '#fff4dd', sh: 0, form: 0.1, rim: 0 })
export const poof = () =>
  [
    [-34, 10, 30],
    [30, 14, 28],
    [0, -22, 36],
    [-6, 20, 30],
  ]
    .map(([x, y, r]) => paper(ell(x, y, r), { fill: '#fff4dd', sh: 0, form: 0.4, op: 0.9 }))
    .join('')

// ---- what it turns into -----------------------------------------------------------------------------
const rubberDuck = () =>
  paper(soft('-52,-2 -66,-26 -40,-22 -8,-30 26,-30 46,-10 40,14 0,24 -40,18'), { fill: P.oil, sh: 2, form: 0.45 }) +
  paper(ell(24, -48, 30), { fill: P.oil, sh: 1, form: 0.4 }) +
  paper(soft('46,-54 68,-50 72,-40 48,-36'), { fill: P.apricot, sh: 1, form: 0.4 }) +
  paper(soft('-34,-12 -8,-18 12,-6 -10,8 -30,4'), { fill: mix(P.oil, P.apricot, 0.45), sh: 0, form: 0.3 }) +
  dot(30, -54, 0.7)
const flower = () =>
  line('0,20 4,-10 0,-34', P.moss, 8) +
  [0, 60, 120, 180, 240, 300].map((a) => at(0, -58, paper(ell(0, -24, 15, 22), { fill: P.heather, sh: 1, form: 0.3 }), 1, a)).join('') +
  paper(ell(0, -58, 16), { fill: P.lamp, sh: 1, form: 0.4 })
const hat = () =>
  paper(corners('-34,0 -28,-84 32,-84 36,0', 8), { fill: P.navy, sh: 2, form: 0.4, inner: `<path d="M-50 -34H50V-12H-50Z" fill="${P.coral}"/>` }) +
  paper(soft('-62,-4 0,-14 64,-4 58,12 0,6 -58,12'), { fill: P.navy, sh: 1, form: 0.4 })
const nightcap = () =>
  paper(soft('-52,8 -40,-40 -4,-66 44,-58 78,-30 70,-18 44,-30 30,-16 46,10 0,2'), {
    fill: P.glass,
    sh: 2,
    form: 0.4,
    inner: line('-40,-18 0,-28 30,-20', P.cream, 9, 0.9) + line('-24,-44 8,-52 40,-44', P.cream, 9, 0.9),
  }) +
  paper(soft('-60,4 0,-8 54,6 50,22 0,12 -56,22'), { fill: P.cream, sh: 1, form: 0.4 }) +
  paper(ell(78, -18, 15), { fill: P.cream, sh: 1, form: 0.4 })
const welly = () =>
  paper(soft('-28,-84 26,-84 28,-22 62,-14 66,8 0,14 -30,10'), {
    fill: P.oil,
    sh: 2,
    form: 0.45,
    inner: `<path d="M-40 -96H40V-68H-40Z" fill="${P.brick}"/><path d="M-40 2H80V20H-40Z" fill="${P.brick}"/>`,
  })
const coil = () => [0, 1, 2, 3].map((i) => line(`-34,${-i * 17} 0,${-i * 17 - 11} 34,${-i * 17} 0,${-i * 17 + 9} -34,${-i * 17 - 6}`, P.slate, 8)).join('')
export const turns = { duck: rubberDuck, flower, hat, quiet: nightcap, boots: welly, jump: coil }

/** The whole of it, small and prickly: what tries the door too soon. */
export const scout = () =>
  [-90, 0, 90].map((y) => at(-150, y, prickle(), 0.8) + at(150, y, at(0, 0, prickle(), 1, 180), 0.8)).join('') +
  at(-110, -150, ear(), 1.1) +
  at(110, -150, ear(), 1.1, 0, -1) +
  [-60, 60].map((x) => at(x, 204, foot(), 1)).join('') +
  wool(300, 330) +
  at(0, -50, faces['face-oh'](), 1.1) +
  [60, 96].map((y) => line(`-90,${y} -30,${y - 5} 30,${y + 4} 90,${y}`, P.slate, 7, 0.6)).join('')
/** Words on its way out, too small to read. */
export const scribbles = () => [0, 34, 68].map((y, i) => line(`-100,${y} -40,${y - 5} 20,${y + 4} ${90 - i * 30},${y}`, P.slate, 8, 0.55)).join('')
