// The three-word machine: drums with a window, silly words to ride a cart, keys under a shutter, and a picture with a cloth.
import { at, cool, ell, mix, P, paper, rect } from '../paper/kit.mjs'
import { corners, dot, line, soft } from '../paper/points.mjs'
import { barrow, sunflower } from './allotment-plots.mjs'
import { octopus } from './bay-creatures.mjs'
import { seal } from './beach-life.mjs'
import { umbrella } from './bus-things.mjs'
import { boxRobot } from './computers.mjs'
import { armchairBack, armchairFront } from './fireside.mjs'
import { piano } from './hall-things.mjs'
import { shed } from './houses.mjs'
import { teapot } from './indoors.mjs'
import { duck } from './learning-stops.mjs'
import { paperBoat } from './library-things.mjs'
import { oddSock } from './nells-washing.mjs'
import { kite } from './park-things.mjs'
import { bucket } from './rock-pool-things.mjs'
import { owl } from './trust-stops.mjs'

const snail = () =>
  paper(soft('-70,0 -60,-20 -10,-24 44,-26 58,-60 76,-62 84,-40 72,-8 40,4'), { fill: P.apricot, sh: 1, form: 0.4 }) +
  line('62,-58 56,-84', P.apricot, 6) +
  line('74,-58 80,-82', P.apricot, 6) +
  paper(ell(-6, -50, 50, 46), { fill: P.teal, sh: 1, form: 0.4 }) +
  line('-6,-50 8,-56 6,-72 -16,-76 -34,-58 -28,-32 -2,-22 24,-34', P.cream, 7) +
  dot(56, -86, 0.9) +
  dot(81, -85, 0.9) +
  line('66,-30 74,-26 80,-32', P.dark, 4)
const iceCream = () =>
  paper(corners('-30,-62 30,-62 0,0', 5), { fill: '#d99a5b', sh: 1, form: 0.3, inner: line('-20,-60 6,-10', P.dark, 3, 0.5) + line('20,-60 -6,-10', P.dark, 3, 0.5) }) +
  paper(soft('-38,-62 -40,-88 -20,-108 0,-112 22,-108 40,-88 38,-62 16,-54 0,-60 -18,-54'), { fill: P.cream, sh: 1, form: 0.4 }) +
  paper(rect(6, -140, 14, 48, 4), { fill: P.dark, sh: 0 })

/** What rides: each stands on its foot, about 130 wide and 120 high. */
export const RIDERS = {
  owl: () => at(0, 0, owl(true), 1.7),
  snail: () => at(-6, 0, snail(), 0.9),
  seal: () => at(0, 0, seal(), 2.3),
  octopus: () => at(0, 0, octopus(), 1.15),
  duck: () => at(4, 0, duck(), 1.7),
  robot: () => at(0, 0, boxRobot(), 0.78),
}
export const THINGS = {
  sock: () => at(-6, -128, oddSock(0), 2),
  sunflower: () => at(0, 0, sunflower(86), 1.1),
  umbrella: () => at(0, -62, umbrella(P.plum), 0.66, 70),
  kite: () => at(0, -82, kite(), 0.85),
  bucket: () => at(0, 0, bucket(), 0.9),
  ice: iceCream,
}
export const CARTS = {
  teapot: () => at(-16, 0, teapot(P.teal), 1.5),
  shed: () => at(0, 0, shed('#b98a62', P.coral), 2),
  armchair: () => at(0, 0, armchairBack() + armchairFront(), 0.36),
  boat: () => at(0, 0, paperBoat(P.coral), 1.4),
  piano: () => at(0, 0, piano(), 0.5),
  barrow: () => at(0, 0, barrow(), 1.5),
}
/** Words that anybody could guess all look the same: a tag with a hole right through. */
export const guessable = () =>
  paper(corners('-62,-104 62,-104 62,-8 -62,-8', 12), { fill: P.peach, sh: 1, form: 0.3 }) +
  paper(soft('-30,-80 8,-90 34,-70 30,-36 -4,-22 -34,-42'), { fill: '#3b2438', sh: 0, form: 0, rim: 0 }) +
  line('-30,-80 8,-90 34,-70 30,-36 -4,-22 -34,-42 -30,-80', P.cream, 5) +
  line('34,-46 54,-30', P.dark, 4, 0.6)

/** A drum on its axle. Origin: middle; 268 x 300. */
export const drum = (colour) =>
  paper(rect(-150, -14, 300, 28, 10), { fill: P.dark, sh: 1, form: 0.3 }) +
  paper(soft('-120,-130 -60,-146 60,-146 120,-130 130,0 120,130 60,146 -60,146 -120,130 -130,0'), {
    fill: colour,
    sh: 2,
    form: 0.45,
    inner: [-100, 100].map((y) => `<rect x="-140" y="${y - 12}" width="280" height="24" fill="${cool(colour, 0.25)}" opacity=".5"/>`).join(''),
  }) +
  paper(rect(-104, -86, 208, 176, 22), { fill: cool(colour, 0.35), sh: 0, form: 0 }) +
  paper(rect(-96, -78, 192, 160, 18), { fill: '#fff6e3', sh: 0, form: 0.2 })
export const wheels = () =>
  paper(rect(-130, -34, 260, 26, 10), { fill: P.brass, sh: 2, form: 0.4 }) +
  [-80, 80]
    .map((x) => paper(ell(x, 0, 30), { fill: P.ink, sh: 1, form: 0.3 }) + paper(ell(x, 0, 17), { fill: P.coral, sh: 0, form: 0.3 }) + paper(ell(x, 0, 6), { fill: P.glow, sh: 0 }))
    .join('')

/** Keys without letters. Origin: middle; 300 x 150. */
export const keys = () =>
  paper(rect(-150, -72, 300, 146, 20), { fill: P.slate, sh: 2, form: 0.4 }) +
  [0, 1, 2]
    .flatMap((row) =>
      [0, 1, 2, 3, 4, 5].map((i) => paper(rect(-134 + i * 45 + (row % 2) * 6, -58 + row * 42, 36, 33, 8), { fill: [P.cream, P.peach, P.foam][(i + row) % 3], sh: 1, form: 0.3 })),
    )
    .join('')
export const shutter = () =>
  paper(rect(-152, -76, 304, 152, 16), {
    fill: P.teal,
    sh: 2,
    form: 0.3,
    inner: [-48, -20, 8, 36].map((y) => `<rect x="-160" y="${y}" width="320" height="6" fill="${cool(P.teal, 0.3)}" opacity=".6"/>`).join(''),
  }) +
  paper(rect(-34, 44, 68, 18, 9), { fill: P.brass, sh: 1, form: 0.3 }) +
  dot(-30, -22, 1.6) +
  dot(30, -22, 1.6) +
  line('-16,8 0,16 16,8', P.ink, 5)

/** A frame for the silly picture. Origin: middle; 400 x 400. */
export const frame = () =>
  paper(rect(-200, -200, 400, 400, 22), { fill: P.brass, sh: 3, form: 0.3, tex: 0.8 }) +
  paper(rect(-174, -174, 348, 348, 12), { fill: mix(P.foam, '#fff6e3', 0.5), sh: 0, form: 0.2, inner: `<path d="M-180 100Q0 70 180 104V190H-180Z" fill="${P.sand}"/>` })
export const cloth = () =>
  paper(soft('-212,-206 0,-216 212,-206 206,-40 214,120 204,214 150,196 92,220 30,198 -30,220 -92,198 -150,220 -206,204 -214,100 -206,-40'), {
    fill: P.plum,
    sh: 2,
    form: 0.3,
    tex: 0.9,
    inner: [-140, -60, 30, 120].map((x) => line(`${x},-200 ${x + 14},0 ${x - 8},210`, cool(P.plum, 0.35), 10, 0.5)).join(''),
  }) +
  [-1, 1].map((k) => line(`${k * 46 - 22},-20 ${k * 46},-10 ${k * 46 + 22},-20`, P.ink, 6)).join('') +
  line('-14,30 0,38 14,30', P.ink, 5)
