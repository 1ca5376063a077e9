// Clothes that several people share. Each is (look, measures) => drawing, in plain measures; `fitted` makes it broad or tall.
// A look gives `top`, `trim`, and a `pattern` or `motif` where the cloth has one.
import { blob, cool, ell, P, paper, poly, rect, ribbon, stroke, warm } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'
import { knit, stripes, torso, yTop } from './body.mjs'

const trimOf = (c) => c.trim ?? warm(c.top, 0.4)
const foot = (m) => -m.leg + 10

const PATTERNS = {
  stripes: (c, t, b) => stripes(t + 24, b, trimOf(c), 17, 7),
  knit: (c, t, b) => knit(t + 26, b - 12, trimOf(c)),
  spots: (c, t, b) =>
    Array.from({ length: 22 }, (_, i) => `<circle cx="${-58 + ((i * 41) % 117)}" cy="${t + 18 + ((i * 29) % (b - t - 16))}" r="4" fill="${trimOf(c)}" opacity=".85"/>`).join(''),
  band: (c, t, b) =>
    `<path d="M-90 ${(t + b) / 2 - 8}Q0 ${(t + b) / 2 + 2} 90 ${(t + b) / 2 - 8}" stroke="${trimOf(c)}" stroke-width="24" fill="none"/><path d="M-90 ${(t + b) / 2 + 10}Q0 ${(t + b) / 2 + 20} 90 ${(t + b) / 2 + 10}" stroke="${P.cream}" stroke-width="5" fill="none"/>`,
  zig: (c, t) =>
    [0, 18]
      .map((y) =>
        line(
          `-66,${t + 50 + y} -50,${t + 40 + y} -34,${t + 52 + y} -17,${t + 42 + y} 0,${t + 54 + y} 17,${t + 42 + y} 34,${t + 52 + y} 50,${t + 40 + y} 66,${t + 50 + y}`,
          y ? P.cream : trimOf(c),
          6,
        ),
      )
      .join(''),
  check: (c, t, b) =>
    [-44, -16, 12, 40].map((x) => `<path d="M${x} ${t - 10}V${b + 10}" stroke="${trimOf(c)}" stroke-width="9" opacity=".4"/>`).join('') +
    Array.from({ length: 6 }, (_, i) => `<path d="M-90 ${t + 20 + i * 27}H90" stroke="${P.cream}" stroke-width="4.5" opacity=".4"/>`).join(''),
  // wax print: big round flowers
  print: (c, t, b) =>
    Array.from({ length: 14 }, (_, i) => [-56 + ((i * 37) % 113), t + 22 + ((i * 53) % (b - t - 10))])
      .map(
        ([x, y], i) =>
          `<circle cx="${x}" cy="${y}" r="13" fill="${i % 2 ? trimOf(c) : P.teal}"/><circle cx="${x}" cy="${y}" r="7.5" fill="${i % 2 ? P.indigo : P.cream}"/><circle cx="${x}" cy="${y}" r="3" fill="${c.top}"/>`,
      )
      .join(''),
}
/** A picture on the chest, about 40 across, round 0,0. */
const MOTIFS = {
  boat: (c) =>
    paper(soft('-20,8 20,8 13,19 -13,19'), { fill: trimOf(c), sh: 0, form: 0 }) +
    paper(soft('1,-20 2,4 18,4'), { fill: P.cream, sh: 0, form: 0 }) +
    paper(soft('-3,-12 -3,4 -14,4'), { fill: P.foam, sh: 0, form: 0 }),
  fish: (c) =>
    paper(soft('-20,0 -6,-11 12,-6 18,0 12,6 -6,11'), { fill: trimOf(c), sh: 0, form: 0 }) +
    paper(soft('14,0 26,-9 24,9'), { fill: trimOf(c), sh: 0, form: 0 }) +
    `<circle cx="-10" cy="-2" r="2.4" fill="${P.ink}"/>`,
  leaf: (c) => paper(soft('0,-20 15,-4 12,12 0,20 -12,12 -15,-4'), { fill: trimOf(c), sh: 0, form: 0 }) + line('0,-12 0,24', P.cream, 2.6),
  rainbow: () =>
    [P.coral, P.lamp, P.teal]
      .map((colour, i) => `<path d="M${-22 + i * 7} 12A${22 - i * 7} ${22 - i * 7} 0 0 1 ${22 - i * 7} 12" stroke="${colour}" stroke-width="6" fill="none"/>`)
      .join(''),
  rocket: (c) =>
    paper(soft('0,-24 10,-8 9,12 -9,12 -10,-8'), { fill: P.cream, sh: 0, form: 0 }) +
    paper(soft('-9,4 -18,18 -7,13'), { fill: trimOf(c), sh: 0, form: 0 }) +
    paper(soft('9,4 18,18 7,13'), { fill: trimOf(c), sh: 0, form: 0 }) +
    `<circle cy="-4" r="4.5" fill="${P.deep}"/>`,
  moon: () => paper(soft('6,-20 -12,-14 -18,2 -8,18 10,18 -2,8 -5,-6'), { fill: P.cream, sh: 0, form: 0 }),
}
/** What the cloth shows: pattern all over, or a picture. Drawn at the chest of the torso from top `t` to foot `b`. */
const cloth = (c, t, b) => (PATTERNS[c.pattern]?.(c, t, b) ?? '') + (c.motif ? `<g transform="translate(0 ${t + (b - t) * 0.52}) scale(1.1)">${MOTIFS[c.motif](c)}</g>` : '')

const neckline = (m, fill, w = 9, half = 22) =>
  paper(
    ribbon(
      [
        [-half, yTop(m) + 2],
        [0, yTop(m) + 10],
        [half, yTop(m) + 2],
      ],
      w,
    ),
    { fill, sh: 0 },
  )
const collar = (m, fill) =>
  [-1, 1]
    .map((k) =>
      paper(
        poly(
          [
            [k * 2, yTop(m) + 6],
            [k * 26, yTop(m) - 6],
            [k * 32, yTop(m) + 14],
            [k * 13, yTop(m) + 26],
          ],
          3,
        ),
        { fill, sh: 1 },
      ),
    )
    .join('')
const seam = (m, colour, from = 0) =>
  stroke(
    [
      [0, yTop(m) + from],
      [0, foot(m)],
    ],
    colour,
    3,
  )
const buttons = (m, colour, from = 34) =>
  Array.from({ length: Math.floor((foot(m) - yTop(m) - from) / 24) }, (_, i) => `<circle cx="6" cy="${yTop(m) + from + 12 + i * 24}" r="4" fill="${colour}"/>`).join('')
/** A skirt from under the top, down to the calf or, on a child, the knee. It is drawn with the legs: who sits has a lap in its place. */
export const skirt = (m, fill, long = m.leg > 90 ? 62 : 15, flare = 7) =>
  paper(
    blob([
      [-m.hw + 8, foot(m) - 34],
      [m.hw - 8, foot(m) - 34],
      [m.hw + flare, foot(m) + long - 6],
      [m.hw * 0.5, foot(m) + long + 2],
      [0, foot(m) + long + 3],
      [-m.hw * 0.5, foot(m) + long + 2],
      [-m.hw - flare, foot(m) + long - 6],
    ]),
    { fill, form: 0.35, inner: [-40, -14, 14, 40].map((x) => line(`${x * 0.8},${foot(m) - 30} ${x * 1.15},${foot(m) + long}`, cool(fill, 0.3), 3, 0.6)).join('') },
  )

export const CLOTHES = {
  jumper: (c, m) =>
    paper(torso(m, m.hw - 2, c.skirt ? -12 : 0), {
      fill: c.top,
      sh: 2,
      inner:
        cloth(c, yTop(m), foot(m)) + `<path d="M-90 ${foot(m) - 8}Q0 ${foot(m) + 2} 90 ${foot(m) - 8}" stroke="${cool(c.top, 0.2)}" stroke-width="9" fill="none" opacity=".8"/>`,
    }) + (c.collar ? collar(m, c.collar) : neckline(m, c.neck ?? cool(c.top, 0.2))),
  tee: (c, m) => paper(torso(m), { fill: c.top, sh: 2, inner: cloth(c, yTop(m), foot(m)) }) + neckline(m, c.neck ?? trimOf(c), 8),
  hoodie: (c, m) =>
    paper(torso(m), {
      fill: c.top,
      sh: 2,
      inner:
        cloth(c, yTop(m), foot(m) - 30) +
        `<path d="M-34 ${foot(m) - 40}Q0 ${foot(m) - 48} 34 ${foot(m) - 40}L42 ${foot(m) - 8}Q0 ${foot(m) - 2} -42 ${foot(m) - 8}Z" fill="${cool(c.top, 0.18)}"/><path d="M-90 ${foot(m) - 4}Q0 ${foot(m) + 5} 90 ${foot(m) - 4}" stroke="${cool(c.top, 0.3)}" stroke-width="5" fill="none"/>` +
        line(`-12,${yTop(m) + 14} -13,${yTop(m) + 44}`, P.cream, 4) +
        line(`12,${yTop(m) + 14} 13,${yTop(m) + 38}`, P.cream, 4),
    }) + neckline(m, c.trim ?? cool(c.top, 0.12), 20, 34),
  cardigan: (c, m) =>
    paper(torso(m, m.hw - 2, c.skirt ? -10 : 0), {
      fill: c.top,
      sh: 2,
      inner:
        (PATTERNS[c.pattern]?.(c, yTop(m), foot(m)) ?? '') +
        `<path d="M-19 ${yTop(m) - 6}L0 ${yTop(m) + 52}L19 ${yTop(m) - 6}Z" fill="${c.shirt ?? P.cream}"/>` +
        seam(m, cool(c.top, 0.35), 52) +
        buttons(m, c.button ?? P.brass, 52),
    }) + (c.collar ? collar(m, c.collar) : ''),
  shirt: (c, m) =>
    paper(torso(m), { fill: c.top, sh: 2, inner: cloth(c, yTop(m), foot(m)) + seam(m, cool(c.top, 0.35)) + buttons(m, P.cream, 24) }) + collar(m, c.collar ?? warm(c.top, 0.18)),
  polo: (c, m) =>
    paper(torso(m), {
      fill: c.top,
      sh: 2,
      inner: cloth(c, yTop(m), foot(m)) + line(`0,${yTop(m) + 8} 0,${yTop(m) + 46}`, cool(c.top, 0.4), 3) + `<circle cx="5" cy="${yTop(m) + 26}" r="3" fill="${P.cream}"/>`,
    }) + collar(m, trimOf(c)),
  jacket: (c, m) =>
    paper(torso(m, m.hw + 3), {
      fill: c.top,
      sh: 2,
      inner:
        `<path d="M-90 ${yTop(m) - 20}H90V${yTop(m) + 40}Q0 ${yTop(m) + 52} -90 ${yTop(m) + 40}Z" fill="${trimOf(c)}"/>` +
        seam(m, cool(c.top, 0.4)) +
        [-1, 1].map((k) => line(`${k * 20},${foot(m) - 36} ${k * 36},${foot(m) - 22}`, cool(c.top, 0.35), 4)).join(''),
    }) + neckline(m, trimOf(c), 18, 28),
  tunic: (c, m) =>
    paper(torso(m, m.hw + 5, m.leg * 0.28), {
      fill: c.top,
      sh: 2,
      inner:
        (PATTERNS[c.pattern]?.(c, yTop(m), foot(m) + 10) ?? '') +
        `<path d="M-90 ${foot(m) + m.leg * 0.28 - 12}Q0 ${foot(m) + m.leg * 0.28} 90 ${foot(m) + m.leg * 0.28 - 12}" stroke="${trimOf(c)}" stroke-width="6" fill="none"/>`,
    }) + paper(soft(`-13,${yTop(m)} 13,${yTop(m)} 8,${yTop(m) + 34} 0,${yTop(m) + 42} -8,${yTop(m) + 34}`), { fill: trimOf(c), sh: 0, form: 0 }),
  dress: (c, m) => {
    const hem = m.leg > 90 ? 52 : 20
    return (
      paper(
        blob([
          [-m.sw + 14, yTop(m) + 2],
          [0, yTop(m) - 4],
          [m.sw - 14, yTop(m) + 2],
          [m.sw + 2, yTop(m) + 20],
          [m.hw - 10, yTop(m) + (foot(m) - yTop(m)) * 0.52],
          [m.hw + 14, foot(m) + hem - 10],
          [m.hw * 0.5, foot(m) + hem],
          [0, foot(m) + hem + 2],
          [-m.hw * 0.5, foot(m) + hem],
          [-m.hw - 14, foot(m) + hem - 10],
          [-m.hw + 10, yTop(m) + (foot(m) - yTop(m)) * 0.52],
          [-m.sw - 2, yTop(m) + 20],
        ]),
        {
          fill: c.top,
          sh: 2,
          inner:
            cloth(c, yTop(m), foot(m) + hem) +
            `<path d="M-90 ${yTop(m) + (foot(m) - yTop(m)) * 0.52}Q0 ${yTop(m) + (foot(m) - yTop(m)) * 0.62} 90 ${yTop(m) + (foot(m) - yTop(m)) * 0.52}" stroke="${c.belt ?? cool(c.top, 0.3)}" stroke-width="7" fill="none"/>`,
        },
      ) + neckline(m, c.neck ?? trimOf(c), 9)
    )
  },
  dungarees: (c, m) =>
    paper(torso(m), { fill: c.top, sh: 2, inner: cloth(c, yTop(m), foot(m)) }) +
    paper(
      poly(
        [
          [-34, yTop(m) + 34],
          [34, yTop(m) + 34],
          [40, yTop(m) + 68],
          [m.hw + 1, yTop(m) + 82],
          [m.hw, foot(m)],
          [-m.hw, foot(m)],
          [-m.hw - 1, yTop(m) + 82],
          [-40, yTop(m) + 68],
        ],
        9,
      ),
      { fill: c.legs, sh: 1, inner: `<path d="M-20 ${yTop(m) + 50}h40v22q-20 8-40 0z" fill="${warm(c.legs, 0.2)}"/>` },
    ) +
    [-1, 1]
      .map(
        (k) =>
          paper(
            ribbon(
              [
                [k * 30, yTop(m) + 4],
                [k * 28, yTop(m) + 42],
              ],
              13,
            ),
            { fill: c.legs, sh: 1 },
          ) + `<circle cx="${k * 28}" cy="${yTop(m) + 43}" r="5" fill="${P.brass}"/>`,
      )
      .join(''),
}

/** A card on a ribbon round the neck, as those who work at a school wear it. */
export const lanyard = (m, colour = P.coral) =>
  line(`-20,${yTop(m)} -4,${yTop(m) + 66}`, colour, 4) +
  line(`20,${yTop(m)} 4,${yTop(m) + 66}`, colour, 4) +
  paper(rect(-13, yTop(m) + 64, 26, 32, 4), {
    fill: P.cream,
    sh: 1,
    inner: `<circle cx="0" cy="${yTop(m) + 76}" r="6" fill="${P.rose}"/><path d="M-8 ${yTop(m) + 89}h16" stroke="${P.slate}" stroke-width="3"/>`,
  })
export const tieOf = (m, colour) =>
  paper(soft(`-6,${yTop(m) + 10} 6,${yTop(m) + 10} 5,${yTop(m) + 22} 10,${yTop(m) + 54} 0,${yTop(m) + 66} -10,${yTop(m) + 54} -5,${yTop(m) + 22}`), {
    fill: colour,
    sh: 1,
    form: 0.2,
  })
export const pearls = (m) => [-24, -17, -9, 0, 9, 17, 24].map((x) => paper(ell(x, yTop(m) + 16 - Math.abs(x) * 0.42, 4.6), { fill: P.cream, sh: 1, form: 0 })).join('')
