// Where the things of a sort toy come from, beside the parrot: a sieve, a school bag, a bottle of notes. Bottom middle at 0,0; about 240 tall.
import { at, cool, ell, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { star } from './things.mjs'

const shadow = (w) => `<ellipse cy="2" rx="${w}" ry="11" fill="#1b1440" opacity=".32" filter="url(#b2)"/>`

// ---- a big tilted sieve on trestle legs ------------------------------------------------------------------
const holes = (r, step) => {
  let s = ''
  for (let y = -3; y <= 3; y++)
    for (let x = -4; x <= 4; x++) {
      const [a, b] = [x * step + (y % 2 ? step / 2 : 0), y * step * 0.42]
      if ((a / 88) ** 2 + (b / 34) ** 2 < 0.92) s += `<ellipse cx="${a}" cy="${b - 158}" rx="${r}" ry="${r * 0.5}" fill="#3a3358"/>`
    }
  return s
}
const drum = (mesh) =>
  shadow(104) +
  [-1, 1]
    .map(
      (k) =>
        paper(band(`${k * 62},-104 ${k * 96},0`, 22, 18), { fill: P.wood, sh: 1, form: 0.4 }) +
        paper(band(`${k * 34},-100 ${k * 30},-6`, 18, 15), { fill: cool(P.wood, 0.15), sh: 1, form: 0.3 }),
    )
    .join('') +
  paper(rect(-92, -62, 184, 15, 6), { fill: warm(P.wood, 0.15), sh: 1, form: 0.3 }) +
  paper(corners('-112,-158 -96,-88 0,-74 96,-88 112,-158', 14), {
    fill: P.coral,
    sh: 2,
    form: 0.5,
    inner: line('-120,-112 -60,-98 0,-94 60,-98 120,-112', P.cream, 11, 0.85),
  }) +
  paper(ell(0, -158, 114, 47), { fill: warm(P.coral, 0.25), sh: 1, form: 0.2 }) +
  paper(ell(0, -158, 98, 39), { fill: '#d6cfe0', sh: 0, form: 0.2, inner: mesh }) +
  paper(band('108,-160 140,-172 150,-196', 17, 14), { fill: P.wood, sh: 1, form: 0.3 }) +
  paper(ell(150, -202, 15), { fill: P.oil, sh: 1, form: 0.4 })
export const sieve = () => drum(holes(16, 42))
export const sieveFine = () => drum(holes(6, 21))

// ---- a school bag, wide awake -----------------------------------------------------------------------------
const bagBody = (mouth) =>
  shadow(96) +
  paper(band('-34,-206 -30,-246 0,-256 30,-246 34,-206', 17), { fill: cool(P.navy, 0.1), sh: 1, form: 0.3 }) +
  mouth +
  paper(soft('-98,-158 -104,-84 -98,-20 -70,0 70,0 98,-20 104,-84 98,-158 0,-150'), { fill: P.teal, sh: 2, form: 0.4, tex: 0.7 }) +
  paper(soft('-72,-86 0,-92 72,-86 76,-40 62,-16 -62,-16 -76,-40'), {
    fill: mix(P.teal, P.deep, 0.45),
    sh: 1,
    form: 0.3,
    inner: line('-80,-72 0,-78 80,-72', P.oil, 6, 0.95),
  }) +
  paper(rect(34, -76, 13, 26, 5), { fill: P.oil, sh: 1 }) +
  star(-34, -42, 19, P.cream, 0) +
  [-1, 1].map((k) => paper(band(`${k * 92},-140 ${k * 116},-90 ${k * 96},-28`, 20, 16), { fill: P.navy, sh: 1, form: 0.3 })).join('')
const flap = () =>
  paper(soft('-100,-196 -60,-220 0,-224 60,-220 100,-196 96,-140 60,-116 0,-110 -60,-116 -96,-140'), {
    fill: P.coral,
    sh: 2,
    form: 0.4,
    inner: line('-92,-140 -56,-122 0,-116 56,-122 92,-140', P.cream, 5, 0.7),
  }) + paper(rect(-17, -130, 34, 38, 8), { fill: P.oil, sh: 1, form: 0.4 })
export const bag = () => bagBody('') + flap()
export const bagOpen = () =>
  bagBody(
    paper(soft('-92,-160 -84,-216 -40,-240 40,-240 84,-216 92,-160 0,-148'), { fill: cool(P.coral, 0.25), sh: 2, form: 0.3 }) +
      paper(ell(0, -160, 92, 26), { fill: '#43213f', sh: 0, form: 0, rim: 0 }),
  )

// ---- a bottle that the sea has brought, full of notes --------------------------------------------------------
const note = (x, y, r, fill) => at(x, y, paper(rect(-17, -26, 34, 52, 7), { fill, sh: 1, form: 0.4, inner: line('-17,-6 17,-6', P.coral, 6, 0.8) }), 1, r)
const glassBottle = (top) =>
  shadow(84) +
  paper(soft('-82,-104 -66,-144 -36,-168 -30,-206 30,-206 36,-168 66,-144 82,-104 84,-36 68,-4 -68,-4 -84,-36'), { fill: mix(P.glass, P.pine, 0.35), sh: 2, form: 0.3, op: 1 }) +
  note(-36, -62, -18, P.cream) +
  note(34, -54, 22, P.peach) +
  note(2, -92, 6, '#fffaf0') +
  paper(soft('-82,-104 -66,-144 -36,-168 -30,-206 30,-206 36,-168 66,-144 82,-104 84,-36 68,-4 -68,-4 -84,-36'), { fill: P.foam, sh: 0, form: 0.1, op: 0.38, rim: 0.9 }) +
  line('-60,-112 -66,-70 -60,-30', '#ffffff', 11, 0.7) +
  paper(rect(-36, -216, 72, 20, 8), { fill: P.glass, sh: 1, form: 0.3 }) +
  top
export const bottle = () => glassBottle(paper(corners('-24,-246 24,-246 20,-208 -20,-208', 6), { fill: '#d9a26a', sh: 1, form: 0.4 }))
export const bottleOpen = () => glassBottle(note(6, -228, 14, '#fffaf0'))
