// The back garden above the bay: white fence, washing on the line, a picnic rug.
import { at, blob, ell, f, flat, mix, P, paper, poly, rect, rng, stroke } from '../paper/kit.mjs'
import { band, corners, line, pts, soft } from '../paper/points.mjs'
import { FOLK, focusOn } from '../plan/plan.mjs'
import * as T from '../things/things.mjs'

export const name = 'garden'

export function layers() {
  let sky = `<rect width="1600" height="900" fill="#ffeec6"/>`
  ;[
    [250, '#fddcae', 9],
    [400, '#f6c3a0', 11],
    [580, '#e2a6a6', 13],
    [800, '#b990b4', 15],
    [1060, '#8a76a8', 17],
  ].forEach(([r, c, n], i) => {
    sky += T.frame(T.halo(1010, 330, r, n, 0.05, 0.62, i), c, { shadow: 0.24 })
  })
  sky += at(212, 452, paper(soft('-150,60 -100,-8 -20,-24 80,-12 190,60'), { fill: '#8d8fa0', sh: 1 }) + at(0, -10, T.lighthouse(), 0.52))
  sky += cliffs()
  ;[
    [430, '#b3a9bd'],
    [452, '#93b2ba'],
    [484, '#6fa6ad'],
    [524, '#4f92a2'],
  ].forEach(([y, c], i) => {
    sky += T.wave(y, c, { amp: 4 + i * 2, len: 56 + i * 28, ph: i * 1.9 })
    const q = rng(i + 60)
    for (let k = 0; k < 7; k++) {
      const x = 1010 + (q() - 0.5) * (170 + i * 60),
        w = 26 + q() * (40 + i * 16),
        b = y + 8 + k * 4
      sky += flat(
        blob([
          [x - w, b],
          [x, b - 4],
          [x + w, b],
          [x, b + 4],
        ]),
        '#fff0bd',
        0.4 + q() * 0.3,
      )
    }
  })
  sky += at(690, 486, T.boat('#b6433f', '#f3dfae'), 0.34)
  let mid = paper(soft('-80,960 -80,560 80,546 300,566 520,556 760,574 1000,556 1240,560 1460,540 1700,552 1700,960'), {
    fill: '#5f8a62',
    sh: 3,
    form: 0.1,
    amp: 3,
  })
  mid += hedge() + [520, 604, 1008, 1330].map((x, i) => at(x, 640, hollyhock(i), 1.1 + (i % 2) * 0.16)).join('')
  // a chalk-white fence of hand-cut slats
  for (let x = -20, i = 0; x < 1640; x += 47, i++)
    mid += paper(
      poly(
        [
          [x - 16, 655],
          [x - 16, 566 + (i % 3) * 4],
          [x, 546 + (i % 2) * 5],
          [x + 16, 566 + (i % 3) * 4],
          [x + 16, 655],
        ],
        3,
      ),
      { fill: mix('#efe2d3', '#a58fae', 0.12 + (i % 4) * 0.05), sh: 1, form: 0.2 },
    )
  mid += [584, 628].map((y) => paper(rect(-40, y, 1700, 13, 3), { fill: '#e2cfc4', sh: 1, form: 0 })).join('')
  mid += T.wave(646, '#8fae5f', { amp: 12, len: 200, ph: 0.8 }) + T.wave(690, '#7fa158', { amp: 14, len: 320, ph: 2 }) + T.wave(770, '#6c9150', { amp: 12, len: 260, ph: 1 })
  const r = rng(5)
  for (let i = 0; i < 60; i++) {
    const x = r() * 1600,
      y = 680 + r() * 180
    mid +=
      stroke(
        [
          [x, y],
          [x + 2, y - 10 - r() * 8],
        ],
        '#4f7a4a',
        3,
        0.6,
      ) + (i % 2 ? `<circle cx="${f(x + 2)}" cy="${f(y - 16)}" r="5" fill="${['#e79aa8', '#fbf0d9', '#f3c6c0'][i % 3]}"/>` : '')
  }
  // washing
  const Y = (x) => 196 + 34 * (1 - ((x - 1180) / 420) ** 2)
  let wash =
    tree() +
    T.bunting(84, 196, 772, 168, 34, 13) +
    [770, 1580].map((x) => paper(rect(x - 10, 150, 20, 530, 6), { fill: P.wood, sh: 2, form: 0.5 }) + paper(ell(x, 146, 15), { fill: P.brass, sh: 1 })).join('') +
    stroke(
      [770, 900, 1040, 1180, 1320, 1460, 1580].map((x) => [x, Y(x)]),
      '#f7ead2',
      5,
    )
  const hang = (x, w, g) => {
    wash += at(x, Y(x) + 4, g) + at(x - w, Y(x - w) + 2, T.peg(), 0.7) + (w ? at(x + w, Y(x + w) + 2, T.peg(), 0.7) : '')
  }
  hang(
    1010,
    44,
    paper(corners('-58,0 58,0 54,190 -56,186', 5), {
      fill: P.glass,
      sh: 2,
      form: 0.2,
      inner: [30, 74, 118, 162].map((y) => `<path d="M-70 ${y}H70" stroke="#fbf0d9" stroke-width="17" opacity=".85"/>`).join(''),
    }),
  )
  hang(
    1122,
    0,
    paper(soft('-13,0 15,0 16,60 34,78 30,96 6,96 -14,78'), {
      fill: P.coral,
      sh: 2,
      form: 0.3,
      inner: `<path d="M-30 18H40" stroke="#fbf0d9" stroke-width="11"/><path d="M-30 42H40" stroke="#fbf0d9" stroke-width="11"/>`,
    }),
  )
  hang(
    1236,
    36,
    paper(corners('-36,0 36,0 86,56 62,82 44,62 46,150 -46,150 -44,62 -62,82 -86,56', 9), {
      fill: '#6f86b8',
      sh: 2,
      form: 0.3,
      inner: `<path d="M-60 96H60" stroke="#fbf0d9" stroke-width="12"/>`,
    }),
  )
  // picnic rug
  mid += paper(corners('200,742 1010,734 1130,880 90,890', 10), {
    fill: '#c9564c',
    sh: 2,
    form: 0.1,
    inner:
      Array.from({ length: 12 }, (_, i) => `<path d="M${60 + i * 100} 900L${210 + i * 74} 730" stroke="#fbf0d9" stroke-width="13" opacity=".34"/>`).join('') +
      [764, 806, 856].map((y) => `<path d="M0 ${y}H1200" stroke="#fbf0d9" stroke-width="13" opacity=".34"/>`).join(''),
  })
  let front =
    paper(soft('-80,960 -80,772 -10,800 60,850 180,876 800,888 1420,874 1540,848 1610,796 1680,770 1680,960'), { fill: '#2c2f63', sh: 3, form: 0, amp: 2 }) +
    T.grass(-20, 840, 10, 80, '#39536e', 4) +
    T.grass(1510, 846, 10, 74, '#39536e', 7)
  front += at(1540, 800, T.crab(), 0.8)
  return [
    { name: 'sky', body: sky },
    { name: 'lawn', body: mid, quality: 46 },
    { name: 'washing', body: wash, quality: 46 },
    { name: 'basket', body: at(1262, 770, basket()) },
    { name: 'front', body: front },
  ]
}

const cliffs = () =>
  paper(soft('1130,470 1180,418 1270,410 1340,376 1430,384 1520,350 1680,340 1680,500 1130,500'), { fill: '#9c93a6', sh: 1, form: 0.2, amp: 1.5 }) +
  paper(corners('1140,480 1190,442 1276,436 1346,404 1434,412 1524,380 1680,372 1680,500 1140,500', 14), {
    fill: '#e9d8d4',
    sh: 1,
    form: 0,
    inner: [0, 1, 2, 3, 4, 5].map((i) => line(`${1220 + i * 76},${440 - i * 12} ${1230 + i * 76},${466 - i * 8} ${1214 + i * 76},490`, '#b3a3bd', 7, 0.5)).join(''),
  })
const hedge = () => {
  const top = [
    [-80, 700],
    [-80, 548],
  ]
  for (let x = -30, i = 0; x < 1680; x += 58, i++) top.push([x, 520 + ((i * 37) % 23)], [x + 29, 536 + ((i * 13) % 9)])
  return paper(blob([...top, [1700, 540], [1700, 700]]), { fill: '#3f6d5d', sh: 2, form: 0.1, amp: 2.4, tex: 0.9 })
}
const hollyhock = (i) =>
  paper(band('0,0 4,-90 -2,-176', 8, 4), { fill: '#4f7a4a', sh: 1 }) +
  [
    [-14, -40],
    [16, -62],
  ]
    .map(([x, y]) => paper(soft(`${x - 16},${y} ${x},${y - 15} ${x + 16},${y - 2} ${x},${y + 13}`), { fill: '#5f8a55', sh: 1, form: 0.4 }))
    .join('') +
  [-78, -102, -124, -144, -160]
    .map((y, k) =>
      paper(ell((k % 2 ? 7 : -7) + 2, y, 17 - k * 2.4, 15 - k * 2), {
        fill: [P.rose, P.coral, P.heather, '#e79aa8'][i % 4],
        sh: 1,
        form: 0.4,
        inner: `<circle cx="${(k % 2 ? 7 : -7) + 2}" cy="${y}" r="${5 - k * 0.6}" fill="${P.cream}"/>`,
      }),
    )
    .join('')
const tree = () =>
  paper(band('34,720 46,560 40,400 74,300', 62, 26), { fill: P.dark, sh: 2, form: 0.5 }) +
  paper(band('46,420 96,350 116,300', 26, 14), { fill: P.dark, sh: 1, form: 0.5 }) +
  paper(soft('-90,380 -90,20 30,10 110,40 146,96 128,150 168,214 150,290 96,330 60,372 -10,390'), { fill: '#45715a', sh: 3, form: 0.35, amp: 3 }) +
  paper(soft('-60,300 -70,150 0,96 70,112 104,170 84,226 112,268 50,300 0,330'), { fill: '#5d8a5e', sh: 2, form: 0.4, amp: 2.6 }) +
  pts('28,160 84,196 16,250 70,270 118,250 96,108')
    .map(([x, y]) => paper(ell(x, y, 15, 14), { fill: P.coral, sh: 1, form: 0.5 }))
    .join('')
const basket = () =>
  paper(corners('-62,-56 62,-56 50,0 -50,0', 10), {
    fill: '#c99055',
    sh: 2,
    form: 0.4,
    inner:
      [-44, -28, -12]
        .map((y) =>
          stroke(
            [
              [-70, y],
              [0, y + 3],
              [70, y],
            ],
            P.dark,
            3,
            0.45,
          ),
        )
        .join('') +
      [-40, -20, 0, 20, 40]
        .map((x) =>
          stroke(
            [
              [x, -60],
              [x * 0.9, 0],
            ],
            P.dark,
            3,
            0.35,
          ),
        )
        .join(''),
  }) + paper(soft('-52,-54 -30,-84 6,-72 34,-88 54,-54'), { fill: '#fff6e3', sh: 1, form: 0.4 })

export const planes = [
  { depth: -1, picture: 'sky' },
  { depth: -1, lights: [{ id: 'sun', kind: 'glow', x: 1010, y: 330, w: 900, h: 620, brightness: 0.45, isPool: true }] },
  { depth: 0, picture: 'lawn' },
  { depth: 0.2, picture: 'washing' },
  ...FOLK,
  { depth: 0.5, picture: 'basket' },
  { depth: 1, picture: 'front' },
  { depth: 0, isShade: true },
]
export const focus = focusOn({ x: 330, y: 200, w: 940, h: 680 })
export const stands = {
  left: { sits: false, wide: { x: 330, y: 800, k: 1.6 }, square: { x: 352, y: 740, k: 1.42 }, upright: { x: 510, y: 850, k: 1.42 } },
  right: { sits: false, wide: { x: 1400, y: 736, k: 1.15 }, square: { x: 1240, y: 730, k: 1.1 }, upright: { x: 1110, y: 800, k: 1.1 } },
}
