// Parts of devices that keep their own shape while the body grows: keys, pens, a strap.
import { at, cool, ell, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'

const SILVER = mix(P.slate, '#dfe3ee', 0.55)

// Three rows of keys and a pad on a deck that comes towards us; 400 wide, its hinge at y 0.
const keys = () =>
  [
    [12, 15, 156],
    [27, 15, 164],
    [42, 15, 172],
  ]
    .map(([y, count, half]) =>
      Array.from({ length: count }, (_, i) => {
        const w = (2 * half) / count
        return (
          `<rect x="${(-half + i * w + 1.5).toFixed(1)}" y="${y}" width="${(w - 3).toFixed(1)}" height="11.500" rx="3" fill="${P.indigo}"/>` +
          `<path d="M${(-half + i * w + 4).toFixed(1)} ${y + 2}h${(w - 8).toFixed(1)}" stroke="${warm(P.slate, 0.3)}" stroke-width="1.600" opacity=".7"/>`
        )
      }).join(''),
    )
    .join('')
const deck = () =>
  paper(corners('-182,0 182,0 204,66 -204,66', 7), { fill: SILVER, sh: 2, form: 0.2, inner: keys() }) +
  paper(rect(-38, 56, 76, 9, 3), { fill: cool(SILVER, 0.14), sh: 0, form: 0, tex: 0 }) +
  paper(rect(-206, 63, 412, 15, 7), { fill: cool(SILVER, 0.3), sh: 1, form: 0.2 }) +
  paper(rect(-30, 63, 60, 6, 3), { fill: cool(SILVER, 0.55), sh: 0, form: 0, tex: 0, rim: 0 })

const pen = (x, fill, lean) =>
  at(x, 0, paper(rect(-27, -12, 54, 12, 5), { fill, sh: 1, form: 0.4 }) + paper(rect(10, -12.5, 18, 13, 4), { fill: cool(fill, 0.25), sh: 0, form: 0.2 }), 1, lean)
const tray = () =>
  pen(-84, P.coral, -3) +
  pen(-14, P.deep, 2) +
  at(66, -1, paper(rect(-32, -20, 64, 20, 5), { fill: P.navy, sh: 1, form: 0.3 }) + paper(rect(-32, -7, 64, 9, 3), { fill: P.chalk, sh: 0, form: 0.1 })) +
  paper(rect(-130, -2, 260, 17, 6), { fill: mix(P.wood, P.oil, 0.25), sh: 2, form: 0.35, tex: 0.8 })

// Two legs and the rail between them; the board hides their heads.
const stand = () =>
  [-1, 1].map((side) => paper(corners('116,-20 138,-20 168,120 144,120', 5, side), { fill: P.dark, sh: 2, form: 0.35, tex: 0.8 })).join('') +
  paper(rect(-136, 34, 272, 13, 5), { fill: P.dark, sh: 1, form: 0.3, tex: 0.8 })

// A strap goes up behind the watch and narrows; stitches, holes below, a buckle above.
const strap = (end) =>
  paper(corners('-74,4 74,4 60,-104 -60,-104', 16), { fill: P.teal, sh: 2, form: 0.35, tex: 0.6 }) +
  [-1, 1].map((k) => line(`${k * 60},-6 ${k * 48},-96`, warm(P.teal, 0.6), 3, 0.8)).join('') +
  end
const buckle = () =>
  strap(paper(rect(-70, -104, 140, 24, 8), { fill: P.brass, sh: 1, form: 0.4, inner: `<rect x="-54" y="-98" width="108" height="11" rx="4" fill="${cool(P.teal, 0.35)}"/>` }))
const holes = () => at(0, 0, strap([-30, -58, -86].map((y) => `<ellipse cx="0" cy="${y}" rx="8" ry="7" fill="${cool(P.teal, 0.55)}"/>`).join('')), 1, 180)

const button = () => paper(ell(0, 0, 19), { fill: warm(P.plum, 0.16), sh: 1, form: 0.45, rim: 0.9 })
// a camera that is off: its curtain is drawn
const curtain = () =>
  paper(rect(-84, -70, 168, 8, 3), { fill: P.brass, sh: 1, form: 0.3 }) +
  [-1, 1]
    .map((side) =>
      paper(soft('-2,-64 80,-64 84,0 80,70 40,66 0,72 2,0', side), {
        fill: P.deep,
        sh: 1,
        form: 0.3,
        tex: 0.7,
        inner: [16, 38, 60]
          .map(
            (x) =>
              `<path d="M${side * x} -70V80" stroke="${P.ink}" stroke-width="7" opacity=".16"/><path d="M${side * (x + 7)} -70V80" stroke="#fff0c0" stroke-width="4" opacity=".14"/>`,
          )
          .join(''),
      }),
    )
    .join('')

const fitting = (name, draw, page, pxPerUnit) => ({ name: `device-${name}`, draw, page, pxPerUnit })
export const FITTINGS = [
  fitting('deck', deck, [-230, -20, 460, 130], 1.5),
  fitting('tray', tray, [-160, -50, 320, 100], 1.4),
  fitting('stand', stand, [-200, -50, 400, 200], 1),
  fitting('strap-top', buckle, [-110, -140, 220, 180], 1.2),
  fitting('strap-foot', holes, [-110, -40, 220, 180], 1.2),
  fitting('button', button, [-40, -40, 80, 80], 1.5),
  fitting('curtain', curtain, [-110, -90, 220, 190], 1),
]
