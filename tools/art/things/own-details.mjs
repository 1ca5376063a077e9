// Small things that say a little about somebody: about 110 units across, centred on 0,0. No letters; the bus has its nine stripes.
import { at, ell, mix, P, paper, rect } from '../paper/kit.mjs'
import { corners, dot, line, soft } from '../paper/points.mjs'
import { dinghy } from './bay-boats.mjs'
import { CARDS } from './card-pictures.mjs'
import { star } from './small.mjs'

const glass = mix(P.foam, '#ffffff', 0.3)
const bus = () =>
  paper(rect(-62, -44, 124, 82, 14), {
    fill: P.brick,
    sh: 1,
    form: 0.35,
    inner: `<rect x="-70" y="4" width="140" height="12" fill="${P.cream}" opacity=".9"/>`,
  }) +
  [-46, -14, 18].map((x) => paper(rect(x, -32, 26, 28, 5), { fill: glass, sh: 0, form: 0.2 })).join('') +
  paper(rect(48, -32, 12, 28, 4), { fill: glass, sh: 0 }) +
  paper(ell(0, 16, 15), { fill: P.lamp, sh: 1 }) +
  Array.from({ length: 9 }, (_, i) => `<circle cx="${-6 + (i % 3) * 6}" cy="${10 + Math.floor(i / 3) * 6}" r="2.200" fill="${P.ink}"/>`).join('') +
  [-34, 34].map((x) => paper(ell(x, 38, 16), { fill: P.ink, sh: 1 }) + paper(ell(x, 38, 7), { fill: P.chalk, sh: 0 })).join('')

const bakery = () =>
  paper(rect(-54, -18, 108, 70, 5), { fill: '#f0d3a8', sh: 1, form: 0.3 }) +
  paper(rect(-44, 2, 56, 36, 4), { fill: glass, sh: 0, form: 0.2 }) +
  paper(rect(22, 0, 24, 52, 4), { fill: P.deep, sh: 0, form: 0.3 }) +
  Array.from({ length: 6 }, (_, i) =>
    paper(soft(`${-60 + i * 20},-34 ${-40 + i * 20},-34 ${-40 + i * 20},-8 ${-50 + i * 20},0 ${-60 + i * 20},-8`), { fill: i % 2 ? P.cream : P.coral, sh: 1, form: 0.2 }),
  ).join('') +
  at(
    -16,
    20,
    paper(soft('-24,10 -16,-8 0,-14 16,-8 24,10 12,4 0,0 -12,4'), {
      fill: P.apricot,
      sh: 1,
      form: 0.4,
      inner: line('-8,-14 -4,6', P.wood, 3, 0.6) + line('8,-14 4,6', P.wood, 3, 0.6),
    }),
  ) +
  paper(soft('-20,-66 0,-78 20,-66 26,-48 0,-40 -26,-48'), { fill: P.oil, sh: 1, form: 0.4, inner: line('-8,-74 -12,-46', P.wood, 3, 0.6) + line('8,-74 12,-46', P.wood, 3, 0.6) })

const goggles = () =>
  [34, 48].map((y, i) => line(`-58,${y} -38,${y - 9} -18,${y} 2,${y - 9} 22,${y} 42,${y - 9} 60,${y}`, i ? P.sea : P.teal, 8)).join('') +
  line('-56,-16 -30,-30 0,-34 30,-30 56,-16', P.navy, 12) +
  [-1, 1]
    .map(
      (k) =>
        paper(ell(k * 28, -6, 26, 22), { fill: P.coral, sh: 1, form: 0.3 }) +
        paper(ell(k * 28, -6, 18, 14), { fill: glass, sh: 0, form: 0.3 }) +
        line(`${k * 28 - 8},-10 ${k * 28 + 2},-14`, '#ffffff', 4, 0.9),
    )
    .join('') +
  line('-6,-8 0,-12 6,-8', P.coral, 8)

const door = () =>
  paper(corners('-46,-58 46,-58 46,58 -46,58', 6), { fill: '#c98f73', sh: 1, form: 0.3 }) +
  paper(soft('-34,56 -34,-30 -22,-48 0,-54 22,-48 34,-30 34,56'), {
    fill: '#3b6fb0',
    sh: 1,
    form: 0.4,
    inner: `<path d="M0 -60V60" stroke="${P.navy}" stroke-width="3" opacity=".4"/>`,
  }) +
  paper(soft('-18,-14 -18,-32 0,-42 18,-32 18,-14'), { fill: P.glow, sh: 0, form: 0 }) +
  paper(ell(22, 12, 6), { fill: P.brass, sh: 1 }) +
  line('-12,10 12,10', P.brass, 6) +
  paper(rect(-52, 50, 104, 14, 4), { fill: P.chalk, sh: 1, form: 0.3 })

const photo = () =>
  at(
    0,
    0,
    paper(rect(-54, -58, 108, 120, 5), { fill: '#fffaf0', sh: 2, form: 0.15 }) +
      paper(rect(-44, -48, 88, 84, 4), { fill: P.glass, sh: 0, form: 0.2, inner: `<path d="M-60 26Q0 -4 60 26V60H-60Z" fill="${P.coral}"/>` }) +
      paper(soft('-32,-4 -30,-34 0,-48 30,-34 32,-4 26,-14 -26,-14'), { fill: P.dark, sh: 0, form: 0.3 }) +
      paper(ell(0, -6, 25, 27), { fill: '#c98f62', sh: 0, form: 0.3 }) +
      paper(soft('-28,-10 -24,-34 0,-42 24,-34 28,-10 10,-26 -10,-26'), { fill: P.dark, sh: 0, form: 0.3 }) +
      dot(-9, -6, 0.6) +
      dot(9, -6, 0.6) +
      line('-10,6 0,12 10,6', P.ink, 3.5),
    1,
    -5,
  )

const slide = () =>
  line('-46,56 -34,-34', P.wood, 8) +
  line('-22,56 -14,-34', P.wood, 8) +
  [-14, 8, 30].map((y) => line(`${-40 - y * 0.06},${y} ${-16 - y * 0.06},${y}`, P.wood, 6)).join('') +
  paper(soft('-36,-44 -6,-44 14,-14 38,30 62,40 62,56 34,52 10,14 -14,-24 -36,-28'), {
    fill: P.coral,
    sh: 1,
    form: 0.35,
    inner: line('-30,-38 -10,-36 8,-6 34,40 60,48', mix(P.coral, '#ffffff', 0.5), 5, 0.7),
  }) +
  line('-38,-40 -38,-60 -8,-60 -4,-40', P.teal, 7)

const shoe = (x, y, turn) =>
  at(
    x,
    y,
    paper(soft('-44,6 -40,-10 -16,-16 10,-12 36,-2 46,10 20,18 -30,18'), { fill: P.rose, sh: 1, form: 0.4 }) +
      paper(soft('-38,0 -30,-10 -10,-12 0,-4 -14,6 -32,6'), { fill: '#8c3f52', sh: 0, form: 0.2 }) +
      line('-34,-8 -20,-34 -34,-50', P.rose, 6) +
      line('-14,-10 -22,-34 -8,-50', P.rose, 6),
    1,
    turn,
  )
const shoes = () => shoe(-6, -8, -14) + shoe(4, 34, 6)

const dog = () =>
  paper(soft('-44,-40 -28,-56 0,-60 28,-56 44,-40 48,-2 36,34 16,54 -16,54 -36,34 -48,-2'), { fill: '#d9a05b', sh: 1, form: 0.4 }) +
  [-1, 1].map((k) => paper(soft('-40,-46 -58,-36 -64,0 -52,20 -40,4 -34,-30', k), { fill: P.wood, sh: 1, form: 0.4 })).join('') +
  paper(soft('-22,10 -14,-6 0,-10 14,-6 22,10 20,36 0,46 -20,36'), { fill: P.cream, sh: 0, form: 0.2 }) +
  dot(-18, -14, 0.9) +
  dot(18, -14, 0.9) +
  paper(ell(0, 4, 10, 7), { fill: P.ink, sh: 0 }) +
  paper(soft('-8,22 8,22 8,38 0,44 -8,38'), { fill: P.coral, sh: 0, form: 0.2 }) +
  line('-12,18 0,22 12,18', P.ink, 3.5)

const jumper = () =>
  at(
    0,
    2,
    paper(corners('-40,-40 -16,-48 16,-48 40,-40 62,16 44,26 36,6 36,52 -36,52 -36,6 -44,26 -62,16', 8), {
      fill: P.pine,
      sh: 1,
      form: 0.4,
      inner: `<path d="M-18 -52Q0 -26 18 -52Z" fill="${P.cream}"/><path d="M-60 44H60V60H-60Z" fill="${P.lamp}" opacity=".7"/>`,
    }),
  ) + star(14, 0, 13, P.lamp, 0)

/** As pictures of the picture set, of 320 across. */
const big = (draw) => () => at(0, 8, draw(), 2.15)
export const OWN_DETAILS = Object.fromEntries(
  Object.entries({ name: CARDS.name, jumper, bus, bakery, goggles, door, photo, cake: CARDS.cake, slide, shoes, dog, boat: () => at(0, 44, dinghy(), 1.05) }).map(
    ([name, draw]) => [`own-${name}`, big(draw)],
  ),
)
