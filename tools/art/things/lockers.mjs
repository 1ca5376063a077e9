// Lockers on one rod: as far as one door opens, so does yours. Each 210 x 440, its middle at 0,0.
import { at, cool, ell, mix, P, paper, rect } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { teddy } from './school-things.mjs'
import { star } from './small.mjs'

const BLUE = '#5b86ad'
/** Yours. */
const GOLD = '#cf9a4a'
const box = (fill) => paper(rect(-105, -220, 210, 440, 14), { fill: cool(fill, 0.25), sh: 3, form: 0.15 })
const inside = (what = '') =>
  paper(rect(-92, -206, 184, 412, 8), { fill: '#2f3358', sh: 0, form: 0.1 }) + paper(rect(-92, -20, 184, 14, 3), { fill: '#4b5082', sh: 1, form: 0.2 }) + what
/** Backs of papers and books: whose they are shows, and never what stands in them. */
const books = (lean = 0) =>
  [P.coral, P.lamp, P.glass, P.heather]
    .map((fill, i) => at(-62 + i * 34, 150, paper(rect(-14, -120 + (i % 2) * 22, 28, 150 - (i % 2) * 22, 4), { fill, sh: 1, form: 0.3 }), 1, lean * (i - 1)))
    .join('') +
  at(-20, -70, paper(rect(-44, -54, 88, 100, 4), { fill: '#fff8e6', sh: 1, form: 0.1 }), 1, -6) +
  at(30, -66, paper(rect(-36, -46, 72, 92, 4), { fill: P.peach, sh: 1, form: 0.1 }), 1, 9)
const socks = () =>
  at(8, -18, teddy(), 1.1) +
  [-46, 46]
    .map((x, i) =>
      at(
        x,
        120,
        paper(soft('-18,-60 18,-60 16,20 46,44 40,66 6,64 -18,36'), {
          fill: [P.coral, P.lamp][i],
          sh: 1,
          form: 0.35,
          inner: [-44, -16, 12].map((y) => line(`-30,${y} 30,${y}`, P.cream, 10)).join(''),
        }),
        0.9,
        i ? 8 : -6,
      ),
    )
    .join('')
const slots = (fill) => [-186, -170, -154].map((y) => line(`-42,${y} 42,${y}`, cool(fill, 0.4), 6, 0.7)).join('')
const handle = (x) => paper(rect(x - 13, 96, 26, 74, 12), { fill: P.cream, sh: 2, form: 0.4 })
/** The door, from its hinge at -96 to `to`; narrower is further open, and it leans out at the foot. */
const door = (fill, to, tip) =>
  paper(corners(`-98,-208 ${to},${-208 - tip} ${to},${208 + tip} -98,208`, 8), {
    fill,
    sh: 2,
    form: 0.25,
    inner: tip ? '' : slots(fill),
  }) + (tip ? paper(corners(`-84,-176 ${to - 16},${-178 - tip} ${to - 16},-70 -84,-72`, 5), { fill: mix(fill, '#ffffff', 0.12), sh: 0, form: 0 }) : '')

const fillOf = (isMine) => (isMine ? GOLD : BLUE)
export const lockerShut = (isMine) => box(fillOf(isMine)) + inside() + door(fillOf(isMine), 98, 0) + handle(70)
/** Ajar: a corner of paper looks out, or the teddy's ear. */
export const lockerAjar = (isMine) =>
  box(fillOf(isMine)) +
  inside(isMine ? at(64, -20, teddy(), 1.1) : at(78, -90, paper(rect(-60, -60, 92, 116, 4), { fill: '#fff8e6', sh: 1, form: 0.15 }), 1, 12)) +
  door(fillOf(isMine), 40, 10) +
  (isMine ? '' : paper(corners('28,-88 104,-118 112,-44 34,-34', 4), { fill: '#fff8e6', sh: 2, form: 0.2 })) +
  handle(18)
export const lockerWide = (isMine) => box(fillOf(isMine)) + inside(isMine ? socks() : books(3)) + door(fillOf(isMine), -52, 22) + handle(-72)
/** The rod that joins them all: 960 long, its middle at 0,0. */
export const rod = () =>
  paper(rect(-490, -11, 980, 22, 11), { fill: P.brass, sh: 2, form: 0.4 }) +
  [-470, 470].map((x) => paper(ell(x, 0, 22), { fill: P.coral, sh: 2, form: 0.4 })).join('') +
  [-360, -120, 120, 360].map((x) => paper(rect(x - 20, -20, 40, 40, 8), { fill: cool(P.brass, 0.2), sh: 1, form: 0.3 })).join('')

// ---- whose it is: a round sticker on the door -----------------------------------------------------------
const disc = (fill, what) => paper(ell(0, 0, 36), { fill: '#fff8e6', sh: 1, form: 0.1 }) + paper(ell(0, 0, 29), { fill, sh: 0, form: 0.2 }) + what
export const stickers = () => [
  disc(P.rose, paper(soft('-16,12 -12,-6 0,-14 14,-8 18,2 8,4 4,14 -4,4 -10,14'), { fill: P.cream, sh: 0, form: 0 })),
  disc(P.glass, paper(soft('-18,10 -4,-16 4,-6 16,-16 18,8 6,16 -8,14'), { fill: P.pine, sh: 0, form: 0 })),
  disc(P.heather, star(0, 0, 20, P.lamp, 0)),
  disc(P.lamp, at(0, 27, teddy(), 0.46)),
]
