// The nosy parrot: it asks, it spits things out, and it wears a sock when you tell it a made-up name. Claws at 0,0.
import { at, cool, ell, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'

const feather = (text, fill, side) => paper(soft(text, side), { fill, sh: 1, form: 0.4 })
const quill = (text, side, colour) => {
  const m = text.replace(/(-?[\d.]+),/g, (_, x) => `${side * Number(x)},`)
  return line(m, warm(colour, 0.45), 3.6, 0.75)
}

const wing = (k) =>
  feather('-8,-132 -46,-118 -74,-72 -70,-20 -46,-2 -28,-24 -8,-70', P.deep, k) +
  feather('-6,-130 -42,-114 -64,-76 -58,-34 -38,-20 -20,-42 -4,-84', P.teal, k) +
  paper(soft('-2,-126 -34,-114 -52,-86 -44,-60 -24,-56 -6,-78 4,-106', k), {
    fill: P.apricot,
    sh: 1,
    form: 0.4,
    inner: quill('-14,-112 -38,-82', k, P.apricot) + quill('0,-100 -24,-70', k, P.apricot),
  }) +
  quill('-50,-44 -58,-20', k, P.teal) +
  quill('-36,-46 -44,-26', k, P.teal)

// the wing held out in front, as a hand
const wingHand = (k) =>
  paper(band('-6,-104 30,-74 62,-66', 42, 26, k), { fill: P.teal, sh: 2, form: 0.4 }) +
  paper(band('-4,-112 14,-92 30,-82', 34, 26, k), { fill: P.apricot, sh: 1, form: 0.4 }) +
  [0, 1, 2].map((i) => paper(band(`58,${-74 + i * 9} ${88 - i * 5},${-84 + i * 13}`, 15, 10, k), { fill: [P.teal, P.deep, P.teal][i], sh: 1 })).join('')

const beak = (k, open) =>
  open
    ? paper(soft('48,-160 82,-158 92,-136 70,-112 46,-122', k), { fill: '#6e2038', sh: 0, form: 0 }) +
      paper(soft('56,-134 80,-138 86,-128 66,-118', k), { fill: '#e77d74', sh: 0, form: 0 }) +
      paper(soft('42,-128 58,-118 80,-112 76,-98 56,-98 42,-110', k), { fill: cool(P.brass, 0.16), sh: 1, form: 0.4 }) +
      paper(soft('42,-156 60,-178 92,-180 112,-160 110,-138 98,-150 74,-150 46,-140', k), { fill: P.brass, sh: 1, form: 0.5 })
    : paper(soft('46,-126 64,-122 74,-112 66,-102 48,-108', k), { fill: cool(P.brass, 0.2), sh: 1, form: 0.4 }) +
      paper(soft('42,-150 62,-160 88,-152 98,-128 86,-104 78,-122 46,-124', k), { fill: P.brass, sh: 1, form: 0.5 })

const crest = (k) =>
  [
    ['6,-190 22,-208 34,-216', P.oil],
    ['-6,-194 -6,-214 2,-232', P.coral],
    ['-16,-190 -32,-206 -40,-224', P.teal],
  ]
    .map(([t, c]) => paper(band(t, 17, 8, k), { fill: c, sh: 1, form: 0.4 }))
    .join('')

const sock = (k) =>
  paper(soft('-46,-176 -38,-232 -34,-262 -58,-268 -88,-252 -112,-268 -104,-300 -60,-314 -10,-310 16,-286 22,-236 34,-176', k), {
    fill: P.glass,
    sh: 2,
    form: 0.35,
    inner:
      [-206, -236, -266, -296].map((y) => `<path d="M-140 ${y}Q0 ${y - 14} 140 ${y}" stroke="${P.cream}" stroke-width="13" fill="none"/>`).join('') +
      `<ellipse cx="${-k * 104}" cy="-284" rx="24" ry="30" fill="${P.coral}"/>`,
  }) +
  paper(corners('-54,-184 42,-188 44,-164 -52,-158', 9, k), {
    fill: P.coral,
    sh: 1,
    form: 0.3,
    inner: [-40, -26, -12, 2, 16, 30].map((x) => `<path d="M${x * k} -192V-150" stroke="${cool(P.coral, 0.3)}" stroke-width="3" opacity=".6"/>`).join(''),
  })

export const pencil = () =>
  paper(corners('-96,-20 44,-20 44,20 -96,20'), {
    fill: P.oil,
    sh: 2,
    form: 0.3,
    inner: `<path d="M-110 -7H50V7H-110Z" fill="${cool(P.oil, 0.16)}"/>`,
  }) +
  paper(corners('42,-20 92,0 42,20', 3), { fill: '#f4dcae', sh: 1, form: 0.2, inner: `<path d="M74 -14H100V14H74Z" fill="${P.ink}"/>` }) +
  paper(rect(-108, -20, 20, 40, 3), { fill: '#aab2c4', sh: 1 }) +
  paper(rect(-132, -19, 30, 38, 9), { fill: P.rose, sh: 1, form: 0.4 })

/** face: 1 looks right, -1 looks left. */
export function parrot({ face = 1, open = false, wearsSock = false, writes = false } = {}) {
  const k = face
  let s =
    feather('-14,-34 -52,6 -66,70 -42,80 -14,34 2,-24', P.deep, k) +
    feather('-4,-34 -26,20 -26,78 -2,80 14,24', P.teal, k) +
    feather('-10,-30 -40,14 -48,52 -30,56 -8,20', P.oil, k)
  s += crest(k)
  s += [-16, 12]
    .map(
      (x) =>
        paper(band(`${x},-18 ${x},-2`, 11, 11, k), { fill: P.brass, sh: 0 }) + [-9, 0, 9].map((t) => paper(band(`${x},-4 ${x + t},5`, 9, 7, k), { fill: P.brass, sh: 1 })).join(''),
    )
    .join('')
  s += paper(soft('54,-132 40,-178 0,-198 -38,-182 -54,-138 -62,-80 -46,-28 -6,-8 36,-26 54,-78', k), {
    fill: P.coral,
    sh: 2,
    form: 0.4,
    inner:
      `<ellipse cx="${k * 34}" cy="-62" rx="30" ry="42" fill="${P.apricot}" opacity=".55" filter="url(#s1)"/>` +
      [
        [26, -74],
        [38, -60],
        [24, -50],
      ]
        .map(([x, y]) => line(`${k * x - 7},${y} ${k * x},${y + 6} ${k * x + 7},${y}`, warm(P.coral, 0.4), 3, 0.7))
        .join(''),
  })
  s += paper(soft('56,-132 64,-162 42,-182 16,-166 12,-134 34,-116', k), {
    fill: '#fff3dc',
    sh: 0,
    form: 0.2,
    inner: [-132, -125].map((y) => line(`${k * 20},${y} ${k * 34},${y + 4}`, P.rose, 2.6, 0.7)).join(''),
  })
  s += beak(k, open) + dot(k * 36, -150, 1.15) + line(`${k * 24},-174 ${k * 36},-180 ${k * 50},-172`, P.ink, 4.6)
  if (wearsSock) s += sock(k)
  if (writes) s += at(k * 96, -52, pencil(), 0.6, k > 0 ? 62 : 118) + wingHand(k)
  else s += wing(k)
  return s
}
/** A wooden perch: the bar's top at y 0. */
export const perch = () =>
  paper(rect(-9, 8, 18, 128, 5), { fill: P.dark, sh: 2, form: 0.4 }) +
  paper(soft('-62,136 -40,120 40,120 62,136 58,144 -58,144'), { fill: P.wood, sh: 1, form: 0.4 }) +
  paper(rect(-92, -2, 184, 20, 9), { fill: warm(P.wood, 0.15), sh: 2, form: 0.5 }) +
  [-92, 92].map((x) => paper(ell(x, 8, 13), { fill: P.brass, sh: 1, form: 0.5 })).join('')
export const fallenFeather = () =>
  paper(soft('0,-34 16,-14 14,14 0,34 -14,14 -14,-14'), {
    fill: P.coral,
    sh: 1,
    form: 0.4,
    inner: `<path d="M0 -40V50" stroke="${warm(P.coral, 0.5)}" stroke-width="3"/>`,
  })
