// Clunky controls: levers of toffee and brass, buttons under domes, an ear trumpet. 0,0 is where a lever turns, or a button's foot.
import { at, cool, ell, P, paper, rect, warm } from '../paper/kit.mjs'
import { corners, dot, line, soft } from '../paper/points.mjs'

export const leverBase = () =>
  paper(rect(-78, -12, 156, 60, 14), { fill: P.navy, sh: 2, form: 0.3 }) +
  paper(rect(-50, -4, 100, 18, 9), { fill: P.ink, sh: 0 }) +
  [-62, 62].map((x) => `<circle cx="${x}" cy="34" r="6" fill="${P.brass}"/>`).join('')
/** Brass clunks; toffee is soft, sags a little and shines. */
export const stick = (isToffee) =>
  isToffee
    ? paper(soft('-11,6 -14,-40 -9,-88 -12,-104 12,-104 15,-84 9,-40 12,6'), { fill: '#c9762c', sh: 1, form: 0.5, inner: line('-5,-90 -6,-46 -5,0', '#ffd9a0', 5, 0.8) }) +
      paper(soft('-32,-124 -22,-148 0,-156 24,-148 33,-124 26,-102 0,-94 -26,-100'), {
        fill: '#d98a3a',
        sh: 1,
        form: 0.5,
        inner: `<ellipse cx="-10" cy="-136" rx="9" ry="6" fill="#ffe6bd" opacity=".9"/>`,
      }) +
      paper(soft('20,-104 28,-100 27,-80 22,-74 18,-82'), { fill: '#d98a3a', sh: 0, form: 0.4 })
    : paper(rect(-9, -106, 18, 112, 5), { fill: P.brass, sh: 1, form: 0.5 }) +
      paper(ell(0, -124, 31), { fill: P.coral, sh: 2, form: 0.5 }) +
      `<ellipse cx="-10" cy="-134" rx="8" ry="6" fill="#fff6e3" opacity=".8"/>`
export const bulb = (isLit) =>
  (isLit ? `<circle r="44" fill="${P.lamp}" opacity=".6" filter="url(#s2)"/>` : '') +
  paper(rect(-11, 12, 22, 16, 3), { fill: P.slate, sh: 0 }) +
  paper(ell(0, 0, 21), { fill: isLit ? P.glow : '#6e6a86', sh: 1, form: 0.4 }) +
  (isLit ? '' : `<ellipse cx="-6" cy="-7" rx="5" ry="4" fill="#ffffff" opacity=".35"/>`)
/** Politely folded over. */
export const cover = () =>
  paper(corners('-74,24 -58,-92 0,-128 58,-92 74,24', 10), { fill: P.heather, sh: 2, form: 0.3, inner: line('0,-128 0,24', cool(P.heather, 0.3), 4, 0.5) }) +
  paper(corners('-78,18 78,18 70,40 -70,40', 6), { fill: warm(P.heather, 0.3), sh: 1 }) +
  at(0, -40, line('-22,-2 -14,6 -6,-2', P.ink, 4) + line('6,-2 14,6 22,-2', P.ink, 4) + `<path d="M-8 16Q0 22 8 16" stroke="${P.ink}" stroke-width="4" fill="none"/>`)

const plinth = () => paper(corners('-92,-14 92,-14 104,26 -104,26', 10), { fill: P.wood, sh: 2, form: 0.3 })
const push = (c) =>
  plinth() +
  paper(ell(0, -18, 74, 22), { fill: cool(c, 0.35), sh: 0 }) +
  paper(soft('-70,-22 -64,-66 -30,-86 30,-86 64,-66 70,-22 0,-6'), { fill: c, sh: 1, form: 0.5 }) +
  `<ellipse cx="-24" cy="-66" rx="18" ry="9" fill="#fff6e3" opacity=".7"/>`
const present = () =>
  plinth() +
  paper(rect(-60, -92, 120, 84, 8), {
    fill: P.plum,
    sh: 2,
    form: 0.35,
    inner: [-44, -4, 36].flatMap((x, i) => [-78, -46].map((y) => `<circle cx="${x + (i % 2) * 8}" cy="${y}" r="6" fill="${P.oil}"/>`)).join(''),
  }) +
  paper(rect(-14, -92, 28, 84, 2), { fill: P.oil, sh: 0 }) +
  paper(rect(-70, -104, 140, 26, 6), { fill: P.heather, sh: 1 }) +
  paper(soft('0,-104 -46,-134 -54,-108 -20,-98'), { fill: P.oil, sh: 1 }) +
  paper(soft('0,-104 46,-134 54,-108 20,-98'), { fill: P.oil, sh: 1 }) +
  [
    [-84, -120],
    [86, -112],
    [70, -140],
  ]
    .map(([x, y]) => line(`${x - 8},${y} ${x + 8},${y}`, P.lamp, 6) + line(`${x},${y - 8} ${x},${y + 8}`, P.lamp, 6))
    .join('')
const cross = (c, k) =>
  plinth() +
  at(
    0,
    -50,
    paper(ell(0, 0, 46 * k), { fill: c, sh: 1, form: 0.4 }) +
      line(`${-18 * k},${-18 * k} ${18 * k},${18 * k}`, P.cream, 12 * k) +
      line(`${18 * k},${-18 * k} ${-18 * k},${18 * k}`, P.cream, 12 * k),
  )
/** An advert with its air gone. It does not mind. */
const flat = (c) =>
  plinth() +
  paper(soft('-78,-8 -70,-28 -40,-22 -14,-36 20,-24 50,-34 80,-10 40,2 -40,2'), { fill: c, sh: 1, form: 0.4 }) +
  dot(-14, -18, 0.5) +
  dot(10, -18, 0.5) +
  `<path d="M-8 -10Q-2 -4 6 -10" stroke="${P.ink}" stroke-width="4" fill="none"/>` +
  line('56,-40 66,-58 60,-72', P.cream, 5, 0.8) +
  line('74,-36 90,-50 86,-62', P.cream, 5, 0.8)
export const BUTTONS = {
  blue: () => push('#4f86c8'),
  red: () => push(P.coral),
  yellow: () => push(P.oil),
  green: () => push(P.moss),
  white: () => push('#f1ead9'),
  present,
  big: () => cross(P.coral, 1.15),
  tiny: () => cross(P.slate, 0.56),
  'present-flat': () => flat(P.plum),
  'big-flat': () => flat(P.coral),
}
export const dome = () =>
  paper(soft('-98,-6 -96,-74 -66,-132 0,-152 66,-132 96,-74 98,-6'), { fill: '#e9fbff', sh: 0, form: 0, tex: 0, rim: 0.9, op: 0.36 }) +
  `<path d="M-98 -6Q-102 -80 -66 -132Q0 -172 66 -132Q102 -80 98 -6" stroke="#ffffff" stroke-width="6" fill="none" opacity=".85"/><path d="M-72 -40Q-74 -92 -44 -120" stroke="#ffffff" stroke-width="11" fill="none" opacity=".75" stroke-linecap="round"/>` +
  paper(ell(0, -156, 13), { fill: P.brass, sh: 1 }) +
  paper(rect(-106, -10, 212, 16, 8), { fill: P.brass, sh: 0, form: 0.3 })
export const trumpet = () =>
  paper(soft('-92,66 -60,34 -20,-2 10,-44 30,-92 92,-34 44,-12 4,14 -40,56 -76,82'), { fill: P.brass, sh: 2, form: 0.5 }) +
  at(62, -64, paper(ell(0, 0, 52, 24), { fill: P.oil, sh: 1, form: 0.3 }) + paper(ell(0, 0, 38, 15), { fill: P.dark, sh: 0 }), 1, 44) +
  paper(ell(-88, 76, 17), { fill: P.ink, sh: 1 })
export const stand = () =>
  paper(corners('-70,0 70,0 84,30 -84,30', 8), { fill: P.wood, sh: 2 }) + [-34, 34].map((x) => paper(rect(x - 7, -30, 14, 34, 4), { fill: P.dark, sh: 1 })).join('')
/** What a whisper looks like. */
export const whisper = () =>
  [18, 36, 54]
    .map((r, i) => `<path d="M${-r} ${-r * 0.5}Q0 ${-r * 1.3} ${r} ${-r * 0.5}" stroke="${[P.cream, P.glow, P.lamp][i]}" stroke-width="7" fill="none" stroke-linecap="round"/>`)
    .join('')
export const silence = () => [-26, 0, 26].map((x) => paper(ell(x, 0, 8), { fill: P.cream, sh: 1, form: 0.2 })).join('')
