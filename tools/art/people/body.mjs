// Bodies and legs: two sizes, and what each person adds to them. Feet at 0,0; up is minus y.
import { blob, ell, mix, P, paper, poly, rect, warm } from '../paper/kit.mjs'

/** Two sizes: length of legs and torso, half widths at shoulders (sw) and hips (hw), width of an arm. */
const BUILD = { kid: { leg: 60, tor: 106, sw: 40, hw: 53, arm: 34 }, big: { leg: 108, tor: 146, sw: 52, hw: 64, arm: 40 } }
/** Bodies are drawn in these measures, and then made wide, tall and long-legged as `build` says. */
export const drawnIn = (c) => BUILD[c.size ?? 'kid']

/** A person's own measures: `build` is { leg: units more, tall: share, wide: share }. */
export function measures(c) {
  const { leg = 0, tall = 1, wide = 1 } = c.build ?? {}
  const m = drawnIn(c)
  return { leg: m.leg + leg, tor: m.tor * tall, sw: m.sw * wide, hw: m.hw * wide, arm: m.arm * (1 + (wide - 1) * 0.6), wide, tall }
}
/** Puts a body that was drawn in plain measures onto the person's own legs. */
export const fitted = (body, c) => {
  const m = measures(c)
  return `<g transform="translate(0 ${-m.leg}) scale(${m.wide} ${m.tall}) translate(0 ${drawnIn(c).leg})">${body}</g>`
}

export const yTop = (m) => -m.leg - m.tor

export const torso = (m, hw = m.hw, drop = 0) => {
  const b = -m.leg + 10 + drop,
    t = -m.leg - m.tor
  return blob([
    [-m.sw + 14, t + 2],
    [0, t - 4],
    [m.sw - 14, t + 2],
    [m.sw + 2, t + 20],
    [hw, b - 24],
    [hw - 1, b - 3],
    [hw * 0.5, b + 3],
    [0, b + 4],
    [-hw * 0.5, b + 3],
    [-hw + 1, b - 3],
    [-hw, b - 24],
    [-m.sw - 2, t + 20],
  ])
}

const SHOE = [
  [-18, -17],
  [14, -17],
  [22, -5],
  [20, 2],
  [-20, 2],
]
const shoe = (x, y, fill) =>
  paper(
    poly(
      SHOE.map(([px, py]) => [x + px, y + py]),
      8,
    ),
    { fill, form: 0.5, sh: 1 },
  )

const trouser = (x, top, foot, fill, w = 18) =>
  paper(
    poly(
      [
        [x - w, top],
        [x + w, top],
        [x + w - 2, foot],
        [x - w + 2, foot],
      ],
      6,
    ),
    { fill, form: 0.5 },
  )
const shin = (x, top, foot, c) =>
  paper(rect(x - 11, top, 22, foot - top, 6), { fill: c.tights ?? c.skin, form: 0.5 }) + (c.tights ? '' : paper(rect(x - 13, foot - 14, 26, 15, 5), { fill: c.socks ?? P.cream }))
/** A leg below the knee that was made: socket, tube and ankle, in the shoe like the other. */
const madeShin = (x, top, foot) =>
  paper(
    poly(
      [
        [x - 13, top],
        [x + 13, top],
        [x + 8, top + (foot - top) * 0.5],
        [x - 8, top + (foot - top) * 0.5],
      ],
      6,
    ),
    { fill: P.teal, form: 0.5, sh: 1 },
  ) +
  paper(rect(x - 5, top + (foot - top) * 0.46, 10, (foot - top) * 0.56, 3), { fill: mix(P.slate, P.foam, 0.5), form: 0.4, sh: 1 }) +
  paper(rect(x - 9, foot - 9, 18, 8, 3), { fill: P.slate, form: 0.3, sh: 0 })

/** One leg from hip or knee down to the shoe at `foot`: trousers, shorts, or a skirt's bare shin. */
function leg(x, top, foot, c, isLeft) {
  const isMade = c.madeLeg && !isLeft
  const below = isMade ? madeShin(x, c.shorts ? top + (foot - top) * 0.34 : top, foot) : shin(x, top, foot, c)
  if (c.shorts) return below + trouser(x, top, top + (foot - top) * 0.45, c.shorts, 20) + shoe(x, foot + 15, c.shoe)
  return (c.bare ? below : trouser(x, top, foot + 7, c.legs)) + (c.boots ? boot(x, foot, c.shoe) : '') + shoe(x, foot + 15, c.shoe)
}

/** Over the trousers: wellington boots. */
const boot = (x, foot, fill) =>
  paper(
    poly(
      [
        [x - 19, foot - 20],
        [x + 19, foot - 20],
        [x + 18, foot + 8],
        [x - 18, foot + 8],
      ],
      5,
    ),
    { fill, sh: 1, form: 0.4 },
  )

const onGround = (rx) => `<ellipse cy="1" rx="${rx}" ry="9" fill="#1b1440" opacity=".3" filter="url(#b1)"/>`

export const legs = (m, c) => {
  const x = 22 * m.wide
  return onGround(m.hw + 10) + leg(-x, c.bare || c.shorts ? -m.leg - 8 : -m.leg - 10, -15, c, true) + `<g transform="translate(${x} 0)">${leg(0, -m.leg - 9, -15, c, false)}</g>`
}

/** How far somebody comes down who sits. */
export const sitDrop = (m) => (m.leg > 90 ? m.leg - 66 : m.leg - 42)

/** Legs of one who sits on a stool, knees to the front; drawn over the body's foot. */
export function seated(m, c) {
  const seat = -(m.leg - sitDrop(m)) // where the hips come to
  const big = m.leg > 90 ? 1.22 : 1
  const x = 24 * m.wide * (big > 1 ? 1.06 : 1)
  const lap = c.lap ?? c.shorts ?? c.legs
  const knee = seat - 4
  const stool = [-1, 1]
    .map((k) =>
      paper(
        poly(
          [
            [k * (m.hw + 3), seat + 6],
            [k * (m.hw - 7), seat + 6],
            [k * (m.hw + 2), 0],
            [k * (m.hw + 12), 0],
          ],
          3,
        ),
        { fill: P.wood, form: 0.4, sh: 1 },
      ),
    )
    .join('')
  const seatTop = paper(rect(-m.hw - 14, seat - 4, 2 * m.hw + 28, 15, 7), { fill: warm(P.wood, 0.25), form: 0.3, sh: 1 })
  const lower = [-1, 1].map((k) => `<g transform="translate(${k * x} 0)">${leg(0, knee + 6, -15, { ...c, shorts: undefined, bare: c.bare || c.shorts }, k < 0)}</g>`).join('')
  const lapCloth = c.lap ? paper(rect(-x - 24 * big, knee - 20 * big, 2 * x + 48 * big, 40 * big, 16 * big), { fill: lap, form: 0.35, sh: 1 }) : ''
  const knees = [-1, 1].map((k) => paper(ell(k * x, knee, 22 * big, 19 * big), { fill: warm(lap, 0.1), sh: 1, form: 0.4 })).join('')
  return onGround(m.hw + 22) + stool + seatTop + lower + lapCloth + knees
}

export const stripes = (y0, y1, col, gap = 17, w = 7) => {
  let s = ''
  for (let y = y0; y < y1; y += gap) s += `<path d="M-90 ${y}Q0 ${y + 9} 90 ${y}" stroke="${col}" stroke-width="${w}" fill="none"/>`
  return s
}

export const knit = (y0, y1, col) => {
  let s = ''
  for (let y = y0; y < y1; y += 11) for (let x = -66; x < 70; x += 12) s += `<path d="M${x - 3} ${y - 3}l3 4l3-4" stroke="${col}" stroke-width="2" fill="none" opacity=".5"/>`
  return s
}
