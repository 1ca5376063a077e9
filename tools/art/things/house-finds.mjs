// What is carried about the doll's house, and who. 0,0 is the middle; about 150 across.
import { at, cool, ell, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'

const sheet = (inside, fill = '#fff6e3', turn = -4) => at(0, 0, paper(rect(-62, -66, 124, 134, 7), { fill, sh: 2, form: 0.12, tex: 0.2 }) + inside, 1, turn)
const rows = (y, n, c = P.slate) =>
  Array.from({ length: n }, (_, i) => `<rect x="-44" y="${y + i * 17}" width="${88 - (i % 2) * 24}" height="7" rx="3" fill="${c}" opacity=".5"/>`).join('')
const chair = (step) =>
  [-40, 40].map((x) => paper(rect(x - 6, 10, 12, 64, 3), { fill: P.dark, sh: 1 })).join('') +
  (step ? paper(rect(-62, 46, 124, 14, 5), { fill: P.oil, sh: 1 }) : '') +
  paper(soft('-46,-70 0,-78 46,-70 42,0 -42,0'), {
    fill: step ? P.coral : P.teal,
    sh: 1,
    form: 0.3,
    inner: [-20, 0, 20].map((x) => line(`${x},-66 ${x},-6`, cool(P.teal, 0.4), 5, 0.5)).join(''),
  }) +
  paper(rect(-56, -2, 112, 22, 9), { fill: step ? warm(P.coral, 0.3) : P.glass, sh: 1, form: 0.3 })
export const stripy = (x, y) =>
  at(
    x,
    y,
    paper(corners('-26,-34 26,-34 46,-10 32,2 24,-8 24,42 -24,42 -24,-8 -32,2 -46,-10', 5), {
      fill: '#bcd5ea',
      sh: 1,
      inner: [-32, -16, 0, 16, 32].map((sx) => `<path d="M${sx} -40V50" stroke="${P.coral}" stroke-width="6"/>`).join(''),
    }),
    0.86,
  )
// a shirt and trousers with stripes, on one hanger
const rail = () =>
  [-68, 68].map((x) => paper(rect(x - 5, -70, 10, 148, 3), { fill: P.slate, sh: 1 })).join('') +
  paper(rect(-76, -78, 152, 12, 5), { fill: P.slate, sh: 1 }) +
  line('0,-70 0,-58', P.dark, 5) +
  at(0, -20, stripy(0, 0), 1.1) +
  paper(corners('-30,14 30,14 32,76 6,76 0,34 -6,76 -32,76', 4), {
    fill: '#bcd5ea',
    sh: 1,
    inner: [-24, -10, 10, 24].map((x) => `<path d="M${x} 10V80" stroke="${P.coral}" stroke-width="6"/>`).join(''),
  })
const map = () =>
  sheet(
    `<path d="M-50 -50Q-10 -30 -24 4T30 30T44 60" stroke="${P.teal}" stroke-width="15" fill="none"/><path d="M18 -44l20 34h-40Z" fill="${P.moss}"/><path d="M-44 30l14 24h-28Z" fill="${P.moss}"/>` +
      `<circle cx="34" cy="18" r="8" fill="${P.coral}"/>`,
    '#f4e7c0',
  )
const letter = () =>
  paper(rect(-72, -46, 144, 96, 6), { fill: '#fff6e3', sh: 2, form: 0.12, tex: 0.2 }) +
  paper(rect(34, -36, 28, 32, 3), { fill: P.coral, sh: 0 }) +
  at(-26, 14, paper(corners('-30,4 0,-24 30,4 24,4 24,28 -24,28 -24,4', 2), { fill: P.brick, sh: 0 }) + `<rect x="-7" y="10" width="14" height="18" fill="${P.cream}"/>`, 0.8) +
  [22, 36].map((y) => `<rect x="14" y="${y - 10}" width="44" height="6" rx="3" fill="${P.slate}" opacity=".6"/>`).join('')
const framed = (inside) => paper(rect(-64, -64, 128, 128, 8), { fill: P.brass, sh: 2, form: 0.3 }) + paper(rect(-48, -48, 96, 96, 4), { fill: '#d9eef0', sh: 0, inner: inside })
const photo = () =>
  framed(
    `<circle cy="2" r="26" fill="#c98f62"/><path d="M-26 -6Q-20 -34 4 -28Q24 -30 26 -4Q6 -18 -26 -6Z" fill="#3a2734"/><circle cx="-9" cy="4" r="3.500" fill="${P.ink}"/><circle cx="9" cy="4" r="3.500" fill="${P.ink}"/><path d="M-9 14Q0 22 9 14" stroke="${P.ink}" stroke-width="3" fill="none"/>` +
      [-36, -18, 2, 22, 38].map((x, i) => `<circle cx="${x}" cy="${36 + (i % 2) * 6}" r="15" fill="#ffffff"/>`).join(''),
  )
const dog = () =>
  paper(band('56,18 82,-6 84,-30', 15, 9), { fill: '#d9a05b', sh: 1 }) +
  paper(soft('-44,60 -48,10 -20,-14 30,-10 60,18 62,60'), { fill: '#e0ac68', sh: 2, form: 0.4 }) +
  [-28, 40].map((x) => paper(ell(x, 60, 20, 12), { fill: '#efc88d', sh: 1 })).join('') +
  paper(soft('-72,-40 -48,-72 -6,-74 20,-44 16,-8 -20,8 -58,-2'), { fill: '#e8b878', sh: 1, form: 0.4 }) +
  paper(soft('-66,-58 -92,-50 -90,-6 -70,-12'), { fill: '#a8703c', sh: 1 }) +
  paper(soft('10,-60 36,-52 36,-8 16,-12'), { fill: '#a8703c', sh: 1 }) +
  paper(ell(-30, -18, 24, 18), { fill: '#fbe6c4', sh: 0 }) +
  dot(-46, -38, 0.9) +
  dot(-12, -38, 0.9) +
  paper(ell(-30, -26, 9, 7), { fill: P.ink, sh: 0 }) +
  `<path d="M-30 -18V-10M-42 -10Q-30 0 -18 -10" stroke="${P.ink}" stroke-width="4" fill="none"/><path d="M-36 -6Q-30 12 -22 -6Z" fill="${P.rose}"/>` +
  paper(band('-58,8 -20,16 16,4', 12), { fill: P.coral, sh: 1 })
const whale = () =>
  sheet(
    paper(soft('-48,8 -34,-18 4,-22 30,-4 46,-22 56,-6 40,10 26,32 -24,36'), { fill: P.sea, sh: 0, form: 0.4 }) +
      dot(-26, 4, 0.6) +
      `<path d="M-12 -24Q-16 -46 -30 -44M-12 -24Q-8 -48 8 -42" stroke="${P.teal}" stroke-width="6" fill="none"/><path d="M-52 48q12 -10 24 0t24 0 24 0 24 0" stroke="${P.glass}" stroke-width="6" fill="none"/>`,
  )
const washing = () =>
  line('-80,-52 0,-40 80,-52', P.dark, 4) +
  [
    [-44, P.coral],
    [0, P.teal],
    [44, P.oil],
  ]
    .map(([x, c], i) =>
      at(
        x,
        -20,
        paper(soft('-14,-26 12,-26 12,14 34,30 30,46 4,44 -14,24'), { fill: c, sh: 1, form: 0.3, inner: line('-20,-10 20,-10', P.cream, 7, 0.8) }) +
          paper(rect(-5, -40, 10, 22, 3), { fill: P.wood, sh: 0 }),
        1,
        [-5, 3, 6][i],
      ),
    )
    .join('')
const calendar = () =>
  sheet(
    `<rect x="-62" y="-66" width="124" height="30" rx="6" fill="${P.coral}"/>` +
      Array.from(
        { length: 12 },
        (_, i) => `<rect x="${-48 + (i % 4) * 26}" y="${-24 + Math.floor(i / 4) * 28}" width="18" height="18" rx="4" fill="${i === 6 || i === 7 ? P.oil : '#d9cdb4'}"/>`,
      ).join('') +
      [-30, 30].map((x) => `<path d="M${x} -78V-52" stroke="${P.slate}" stroke-width="8" stroke-linecap="round"/>`).join(''),
    undefined,
    3,
  )
const papers = () => at(10, 8, sheet('', '#dcd3e6', 8)) + sheet(rows(-44, 6) + `<rect x="-44" y="-58" width="40" height="9" rx="4" fill="${P.plum}"/>`)
const report = () =>
  sheet(`<path d="M-46 -40Q-10 -24 -6 -4T46 14" stroke="${P.teal}" stroke-width="12" fill="none"/>` + rows(28, 2) + `<circle cx="36" cy="-40" r="12" fill="${P.oil}"/>`)
const poem = () =>
  sheet(
    rows(-46, 3, P.plum) +
      `<path d="M30 60L62 30V60Z" fill="#d9cdb4"/><path d="M-40 34c-12 -20 -32 -4 -20 10l20 16 20 -16c12 -14 -8 -30 -20 -10Z" fill="${P.rose}" transform="translate(6 -6) scale(.8)"/>`,
  )
const login = () =>
  paper(soft('-78,34 -40,22 0,18 40,22 78,34 40,52 -40,52'), { fill: cool(P.coral, 0.2), sh: 2, form: 0.3 }) +
  paper(soft('-46,30 -44,-16 -24,-52 0,-58 24,-52 44,-16 46,30 0,38'), { fill: P.coral, sh: 1, form: 0.4 }) +
  paper(band('-47,20 0,28 47,20', 16), { fill: P.navy, sh: 0 }) +
  at(4, -14, `<circle r="15" cy="-6" fill="none" stroke="${P.oil}" stroke-width="8"/><path d="M0 10V34M0 22H11M0 33H9" stroke="${P.oil}" stroke-width="8" fill="none"/>`, 0.8)
const tabs = () =>
  [
    [0, 34, P.heather],
    [-8, 0, P.oil],
    [8, -34, P.coral],
  ]
    .map(([x, y, c]) =>
      paper(soft(`${x - 70},${y} ${x - 56},${y - 18} ${x},${y - 22} ${x + 56},${y - 18} ${x + 70},${y} ${x + 56},${y + 18} ${x},${y + 22} ${x - 56},${y + 18}`), {
        fill: c,
        sh: 1,
        form: 0.4,
        inner: `<path d="M${x - 8} ${y - 12}l20 12 -20 12Z" fill="#fff6e3"/>`,
      }),
    )
    .join('')
const tablet = () =>
  paper(rect(-76, -54, 152, 112, 14), { fill: P.navy, sh: 2, form: 0.3 }) +
  paper(rect(-62, -42, 124, 88, 6), { fill: '#3c3f63', sh: 0 }) +
  line('-34,-4 -24,4 -14,-4', '#aab0d6', 5) +
  line('14,-4 24,4 34,-4', '#aab0d6', 5) +
  `<path d="M-8 20Q0 28 8 20" stroke="#aab0d6" stroke-width="4" fill="none"/><rect x="-22" y="-32" width="40" height="14" rx="4" fill="none" stroke="${P.coral}" stroke-width="4"/><rect x="-19" y="-29" width="7" height="8" fill="${P.coral}"/>`
const keys = () =>
  paper(rect(-80, -40, 160, 90, 12), { fill: P.slate, sh: 2, form: 0.25 }) +
  Array.from({ length: 8 }, (_, i) =>
    paper(rect(-68 + (i % 4) * 35, -28 + Math.floor(i / 4) * 36, 30, 30, 7), { fill: [P.lamp, P.cream, P.glass, P.peach][(i * 3) % 4], sh: 1 }),
  ).join('')
const volcano = () =>
  sheet(
    `<path d="M-50 50L-14 -14H14L50 50Z" fill="${P.dark}"/><path d="M-16 -14Q-6 8 0 -4T16 -14L8 -30H-8Z" fill="${P.coral}"/><circle cx="-6" cy="-42" r="12" fill="#b9b3c9"/><circle cx="10" cy="-50" r="9" fill="#cfc9dc"/>`,
  )
const sticky = (fill, inside) =>
  at(0, 0, paper(corners('-62,-62 62,-62 62,38 36,64 -62,64', 4), { fill, sh: 2, form: 0.15 }) + `<path d="M62 38L36 64L38 42Z" fill="#00000022"/>` + inside, 1, 4)
const idea = () =>
  sticky(
    P.lamp,
    `<circle cy="-16" r="27" fill="#fff6e3"/><path d="M-10 12h20v16h-20Z" fill="${P.slate}"/><path d="M-8 -12L0 0L8 -12" stroke="${P.oil}" stroke-width="5" fill="none"/>`,
  )
const question = () =>
  sticky(
    P.glass,
    `<path d="M-18 -22Q-16 -46 4 -44Q26 -40 20 -18Q14 -6 2 2V14" stroke="${P.navy}" stroke-width="12" fill="none" stroke-linecap="round"/><circle cx="2" cy="36" r="8" fill="${P.navy}"/>`,
  )
const frozen = () =>
  paper(rect(-70, -54, 140, 110, 12), { fill: P.slate, sh: 2 }) +
  paper(rect(-58, -42, 116, 86, 6), { fill: '#cfeaf5', sh: 0 }) +
  `<circle r="28" fill="#a86c46"/><path d="M-28 -6Q-20 -36 4 -30Q28 -30 28 -4Q6 -20 -28 -6Z" fill="#2c2230"/><circle cx="-10" cy="0" r="5" fill="#fff"/><circle cx="12" cy="-3" r="5" fill="#fff"/><circle cx="-10" cy="-2" r="2.500" fill="${P.ink}"/><circle cx="14" cy="-3" r="2.500" fill="${P.ink}"/><ellipse cy="14" rx="6" ry="8" fill="#6e2038"/>` +
  [
    [-44, -28],
    [44, -26],
    [42, 30],
    [-44, 30],
  ]
    .map(([x, y]) => `<path d="M${x - 9} ${y}H${x + 9}M${x - 5} ${y - 8}L${x + 5} ${y + 8}M${x + 5} ${y - 8}L${x - 5} ${y + 8}" stroke="#7fb8d4" stroke-width="3.500"/>`)
    .join('')
const snap = () =>
  at(
    0,
    0,
    paper(rect(-58, -66, 116, 136, 5), { fill: '#ffffff', sh: 2, form: 0.1 }) +
      paper(rect(-46, -54, 92, 88, 2), { fill: P.peach, sh: 0 }) +
      `<circle cy="-10" r="26" fill="#a86c46"/><circle cx="-9" cy="-14" r="4" fill="${P.ink}"/><circle cx="9" cy="-14" r="4" fill="${P.ink}"/><ellipse cy="6" rx="10" ry="6" fill="#6e2038"/><path d="M-6 8h12v12q-6 6 -12 0Z" fill="${P.rose}"/>`,
    1,
    7,
  )
const lost = () => framed(`<path d="M-48 20L-14 -16L6 6L22 -8L48 22V48H-48Z" fill="${P.moss}"/><circle cx="22" cy="-26" r="11" fill="${P.lamp}"/>`)
const faces = () =>
  [
    [-36, 30],
    [32, 34],
    [-40, -24],
    [38, -26],
    [0, 2],
  ]
    .map(
      ([x, y], i) =>
        paper(ell(x, y, 32), { fill: [P.lamp, P.oil, P.peach, P.lamp, P.glow][i], sh: 1, form: 0.3 }) +
        `<circle cx="${x - 9}" cy="${y - 6}" r="4" fill="${P.ink}"/><circle cx="${x + 9}" cy="${y - 6}" r="4" fill="${P.ink}"/><ellipse cx="${x}" cy="${y + 11}" rx="6" ry="8" fill="#6e2038"/>`,
    )
    .join('')
const quiet = () =>
  sticky(
    P.peach,
    `<path d="M-14 34Q-28 22 -26 -10Q-22 -42 8 -40Q32 -34 28 -8Q24 8 10 14Q4 20 6 30Q2 42 -14 34Z" fill="#c98f62"/><path d="M-10 -8Q-4 -26 10 -20Q18 -10 4 0" stroke="${P.dark}" stroke-width="5" fill="none"/><path d="M-52 -44L50 50" stroke="${P.coral}" stroke-width="8" stroke-linecap="round"/>`,
  )

export const FINDS = {
  seat: () => chair(false),
  'tall-chair': () => chair(true),
  rail,
  map,
  letter,
  photo,
  dog,
  whale,
  washing,
  calendar,
  papers,
  report,
  poem,
  login,
  tabs,
  tablet,
  keys,
  volcano,
  idea,
  question,
  frozen,
  snap,
  lost,
  faces,
  quiet,
}
