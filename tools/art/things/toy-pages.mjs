// Pictures of toys: what is seen on screens and pressed. Each about 240 across, round 0,0; no letters.
import { at, cool, ell, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { star } from './things.mjs'

const screen = (fill, inner, w = 244, h = 186) =>
  paper(rect(-w / 2, -h / 2, w, h, 24), { fill: P.navy, sh: 1, form: 0.25 }) + paper(rect(-w / 2 + 17, -h / 2 + 17, w - 34, h - 34, 12), { fill, sh: 0, form: 0.15, inner })
const quaver = (fill) =>
  [
    [-34, 42],
    [34, 30],
  ]
    .map(([x, y]) => paper(ell(x, y, 22, 17), { fill, sh: 1, form: 0.4 }))
    .join('') +
  paper(band('-17,40 -17,-36', 10), { fill, sh: 1 }) +
  paper(band('51,28 51,-48', 10), { fill, sh: 1 }) +
  paper(corners('-22,-48 56,-62 56,-36 -22,-22', 4), { fill, sh: 1, form: 0.3 })

export const songVideo = () =>
  screen(mix(P.heather, P.cream, 0.45), `<circle cx="-60" cy="60" r="70" fill="${P.rose}" opacity=".6"/><circle cx="84" cy="-50" r="60" fill="${P.glow}" opacity=".8"/>`) +
  at(-30, -2, quaver(P.plum), 0.95) +
  paper(ell(66, 44, 42), { fill: P.coral, sh: 1, form: 0.4 }) +
  paper(corners('52,22 94,44 52,66', 6), { fill: '#fffaf0', sh: 0 })
const button = (fill, inner) => paper(ell(0, 12, 116, 112), { fill: cool(fill, 0.32), sh: 1, form: 0 }) + paper(ell(0, -4, 114, 110), { fill, sh: 0, form: 0.35, rim: 0.9 }) + inner
export const buttonBack = () => button(P.teal, paper(corners('-76,-6 -8,-66 -8,-30 66,-30 66,20 -8,20 -8,56', 9), { fill: '#fffaf0', sh: 1, form: 0.2 }))
export const buttonPrint = () =>
  button(
    P.apricot,
    paper(rect(-38, -72, 76, 56, 5), { fill: '#fffaf0', sh: 1, form: 0.15 }) +
      paper(rect(-70, -32, 140, 64, 14), { fill: P.slate, sh: 1, form: 0.35 }) +
      `<circle cx="48" cy="-12" r="8" fill="${P.lamp}"/>` +
      paper(corners('-44,10 44,10 52,66 -52,66', 5), { fill: '#fffaf0', sh: 1, form: 0.15 }) +
      at(0, 40, star(0, 0, 20, P.coral, 0)),
  )
export const webCard = () =>
  screen(
    '#fff6e3',
    `<path d="M-130 -90H130V-42H-130Z" fill="${P.glass}"/>` +
      [-88, -64, -40].map((x, i) => `<circle cx="${x}" cy="-57" r="8" fill="${[P.coral, P.oil, P.cream][i]}"/>`).join('') +
      `<rect x="-14" y="-66" width="106" height="18" rx="9" fill="#fffaf0"/>` +
      `<rect x="-92" y="-26" width="82" height="82" rx="8" fill="${P.peach}"/><path d="M-92 40Q-60 -6 -36 28Q-24 14 -10 34V56H-92Z" fill="${P.moss}"/><circle cx="-32" cy="-6" r="11" fill="${P.oil}"/>` +
      [-18, 6, 30].map((y, i) => `<rect x="8" y="${y}" width="${[80, 84, 56][i]}" height="12" rx="6" fill="${P.heather}" opacity=".8"/>`).join(''),
  )
export const mapCard = () =>
  [
    [-122, -84, -40, -104, -40, 86, -122, 106, '#f3e2b4'],
    [-40, -104, 42, -84, 42, 106, -40, 86, '#e6cf98'],
    [42, -84, 122, -104, 122, 86, 42, 106, '#f3e2b4'],
  ]
    .map(([a, b, c, d, e, f, g, h, fill]) => paper(corners(`${a},${b} ${c},${d} ${e},${f} ${g},${h}`, 4), { fill, sh: 1, form: 0.15 }))
    .join('') +
  paper(soft('-100,-30 -60,-70 -10,-54 20,-20 70,-40 98,-4 70,50 10,60 -30,30 -80,44'), { fill: P.grass, sh: 0, form: 0.25 }) +
  line('-84,78 -50,40 -14,34 8,4 46,-2 66,-30', P.coral, 9) +
  [-1, 1].map((k) => line(`${52 - 16},${-46 + k * 16} ${52 + 48},${-46 - k * 16 - 2}`, P.brick, 13)).join('') +
  paper(ell(-84, 80, 13), { fill: P.navy, sh: 1 })
/** It shouts with coins: stars, a horn, and a hand out for money. */
export const advert = () =>
  paper(
    soft(
      Array.from({ length: 24 }, (_, i) => {
        const a = (i * Math.PI) / 12
        const r = i % 2 ? 92 : 128
        return `${Math.round(Math.cos(a) * r)},${Math.round(Math.sin(a) * r)}`
      }).join(' '),
    ),
    { fill: P.oil, sh: 1, form: 0.35 },
  ) +
  paper(corners('-70,-22 -34,-26 46,-74 56,-74 56,70 46,70 -34,24 -70,20', 8), {
    fill: P.coral,
    sh: 1,
    form: 0.4,
    inner: `<path d="M34 -90H80V90H34Z" fill="${P.cream}" opacity=".9"/>`,
  }) +
  paper(band('-38,22 -30,66', 26, 22), { fill: P.navy, sh: 1, form: 0.3 }) +
  ['76,-40 98,-54', '80,0 108,0', '76,38 98,52'].map((l) => line(l, P.brick, 10)).join('')
/** A worry: a tangle of wool with two round eyes. Nobody to be afraid of. */
export const worry = () =>
  paper(soft('-84,-20 -60,-82 4,-104 70,-78 96,-14 78,58 18,92 -50,80 -90,34'), {
    fill: '#8d93ae',
    sh: 1,
    form: 0.5,
    inner: ['-110,-30 -40,-70 40,-60 110,-20', '-100,20 -30,-20 50,-26 110,20', '-90,66 -20,34 40,40 100,60', '-60,-100 -30,-30 -40,40 -70,90', '40,-100 60,-30 46,40 20,100']
      .map((l, i) => line(l, i % 2 ? '#6f7592' : '#b4b9cd', 9, 0.75))
      .join(''),
  }) +
  line('70,66 104,86 96,110 124,118', '#8d93ae', 10) +
  [-30, 30].map((x) => `<ellipse cx="${x}" cy="-12" rx="25" ry="27" fill="#fffaf0"/>`).join('') +
  dot(-26, -8, 1.5) +
  dot(26, -8, 1.5) +
  line('-56,-52 -40,-58 -22,-50', P.slate, 7) +
  line('56,-52 40,-58 22,-50', P.slate, 7) +
  line('-18,42 -8,34 0,42 8,34 18,42', P.ink, 6)
export const phoneSmall = () =>
  paper(rect(-68, -126, 136, 252, 28), { fill: P.plum, sh: 1, form: 0.25 }) +
  paper(rect(-52, -104, 104, 196, 10), { fill: '#fff3d0', sh: 0, form: 0.15, inner: `<path d="M-60 40Q-20 0 10 34Q34 16 60 40V110H-60Z" fill="${P.glass}"/>` }) +
  [0, 1, 2, 3].map((i) => paper(rect(-40 + (i % 2) * 44, -88 + Math.floor(i / 2) * 44, 36, 36, 10), { fill: [P.coral, P.lamp, P.teal, P.heather][i], sh: 1, form: 0.3 })).join('') +
  `<circle cy="109" r="8" fill="${P.cream}" opacity=".8"/>`
export const watch = () =>
  paper(band('0,-126 0,-60', 76, 92), { fill: P.teal, sh: 1, form: 0.3 }) +
  paper(band('0,126 0,60', 70, 92), { fill: P.teal, sh: 1, form: 0.3, inner: [84, 102].map((y) => `<circle cy="${y}" r="6" fill="${P.deep}"/>`).join('') }) +
  paper(rect(-74, -78, 148, 156, 38), { fill: P.slate, sh: 1, form: 0.3, rim: 0.9 }) +
  paper(rect(-56, -60, 112, 120, 24), { fill: '#fff3d0', sh: 0, form: 0.15 }) +
  paper(soft('-34,-22 0,-34 34,-22 38,10 20,26 -6,26 -24,44 -22,24 -38,12'), { fill: P.coral, sh: 1, form: 0.3 }) +
  [-15, 0, 15].map((x) => `<circle cx="${x}" cy="-2" r="6" fill="#fffaf0"/>`).join('') +
  paper(rect(72, -16, 18, 34, 7), { fill: warm(P.slate, 0.3), sh: 1 })
