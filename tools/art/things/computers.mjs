// What stands and hangs in a computer corner. Origin: bottom middle, unless said.
import { at, cool, d, ell, lin, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'

/** A laptop's lid from behind, with a sticker on it; w wide. */
export const lidFromBehind = (fill, sticker, w = 210) =>
  `<ellipse cy="2" rx="${w * 0.6}" ry="9" fill="#1b1440" opacity=".3" filter="url(#b2)"/>` +
  paper(corners(`${-w / 2 - 12},-12 ${w / 2 + 12},-12 ${w / 2 + 18},2 ${-w / 2 - 18},2`, 6), { fill: cool(fill, 0.35), sh: 1, form: 0 }) +
  paper(corners(`${-w / 2 + 6},${-w * 0.62} ${w / 2 - 6},${-w * 0.62} ${w / 2 + 4},-8 ${-w / 2 - 4},-8`, 16), { fill, sh: 2, form: 0.22, lit: warm(fill, 0.12) }) +
  at(0, -w * 0.33, sticker)

/** An open laptop that looks at us: screen and keys; the picture is drawn about the middle of the screen. */
export const openLaptop = (fill, picture, w = 230) => {
  const [u, g] = lin([
    [0, '#fff8de'],
    [1, '#bfe8df'],
  ])
  const h = w * 0.64
  const keys = [0, 1, 2].map((row) =>
    Array.from(
      { length: 11 },
      (_, i) =>
        `<rect x="${-w * 0.44 + (i * w * 0.88) / 11 - row * 3 + 2}" y="${-30 + row * 10}" width="${(w * 0.88) / 11 - 4}" height="7" rx="2" fill="${P.cream}" opacity=".72"/>`,
    ).join(''),
  )
  return (
    `<ellipse cy="4" rx="${w * 0.62}" ry="10" fill="#1b1440" opacity=".3" filter="url(#b2)"/>` +
    paper(rect(-w / 2, -h - 34, w, h, 14), { fill, sh: 2, form: 0.2 }) +
    `${g}<path d="${d(rect(-w / 2 + 12, -h - 23, w - 24, h - 24, 7))}" fill="${u}"/>` +
    at(0, -h / 2 - 35, picture) +
    paper(corners(`${-w / 2},-38 ${w / 2},-38 ${w / 2 + 22},4 ${-w / 2 - 22},4`, 8), { fill: warm(fill, 0.08), sh: 1, form: 0.1, inner: keys.join('') })
  )
}

/** Headphones on a hook; 0,0 is the hook. */
export const headphones = (c) =>
  `<path d="M-30 66Q-42 2 0 0Q42 2 30 66" stroke="${cool(c, 0.3)}" stroke-width="10" fill="none" stroke-linecap="round"/>` +
  [-1, 1].map((k) => paper(ell(k * 31, 70, 15, 23), { fill: c, sh: 1, form: 0.5 }) + paper(ell(k * 23, 70, 7, 19), { fill: P.ink, sh: 0, form: 0 })).join('') +
  paper(ell(0, -2, 8), { fill: P.brass, sh: 1, form: 0.4 })

/** A computer mouse on its mat, and who came to see it. */
export const twoMice = () =>
  paper(corners('-96,-20 62,-24 84,14 -104,16', 12), { fill: P.teal, sh: 1, form: 0.1 }) +
  line('6,-14 40,-44 84,-40 118,-58', P.ink, 4, 0.7) +
  paper(soft('-30,6 -36,-14 -16,-30 10,-26 20,-8 12,6'), {
    fill: P.cream,
    sh: 1,
    form: 0.45,
    inner: line('-14,-32 -4,-12', P.slate, 3, 0.6) + line('-34,-10 16,-12', P.slate, 3, 0.5),
  }) +
  // the other one has ears
  line('-70,-2 -96,-8 -112,6 -128,0', P.rose, 4) +
  paper(soft('-84,4 -88,-16 -70,-28 -50,-24 -38,-6 -46,4'), { fill: '#a58fae', sh: 1, form: 0.45 }) +
  [-62, -50].map((x) => paper(ell(x, -29, 8), { fill: P.rose, sh: 1, form: 0.3 })).join('') +
  dot(-49, -13, 0.5) +
  `<circle cx="-37" cy="-7" r="3.500" fill="${P.coral}"/>`

/** A trolley where tablets sleep and fill up, each with its small green light. */
export const chargingTrolley = () => {
  const cases = ['#5f78a8', P.coral, P.teal, P.heather, P.oil, P.moss]
  const shelf = (y) =>
    paper(rect(-86, y - 92, 172, 92, 4), { fill: '#3d3a5e', sh: 0, form: 0 }) +
    cases
      .map(
        (_, i) =>
          paper(corners(`${-74 + i * 26},${y - 78} ${-54 + i * 26},${y - 80} ${-54 + i * 26},${y} ${-74 + i * 26},${y}`, 4), {
            fill: cases[(i + (y > -100 ? 3 : 0)) % 6],
            sh: 1,
            form: 0.3,
          }) + `<circle cx="${-64 + i * 26}" cy="${y - 66}" r="4" fill="#c8f0a8"/>`,
      )
      .join('')
  return (
    [-70, 70].map((x) => paper(ell(x, -8, 13), { fill: P.ink, sh: 1, form: 0.3 })).join('') +
    paper(rect(-100, -252, 200, 240, 12), { fill: '#dfe3dc', sh: 2, form: 0.25 }) +
    shelf(-136) +
    shelf(-28) +
    paper(rect(-108, -264, 216, 18, 7), { fill: P.coral, sh: 1, form: 0.2 })
  )
}

/** A robot made at school out of boxes. */
export const boxRobot = () =>
  [-18, 18].map((x) => paper(rect(x - 9, -26, 18, 26, 4), { fill: P.slate, sh: 1, form: 0.3 })).join('') +
  [-1, 1].map((k) => paper(band(`${k * 34},-66 ${k * 56},${k > 0 ? -96 : -44} ${k * 60},${k > 0 ? -122 : -26}`, 11), { fill: '#b9c3c9', sh: 1, form: 0.3 })).join('') +
  paper(rect(-36, -86, 72, 62, 6), {
    fill: '#d9b27c',
    sh: 1,
    form: 0.35,
    inner: [-16, 0, 16].map((x, i) => `<circle cx="${x}" cy="-50" r="6" fill="${[P.coral, P.oil, P.teal][i]}"/>`).join(''),
  }) +
  line('0,-134 0,-158', P.slate, 4) +
  paper(ell(0, -160, 8), { fill: P.coral, sh: 1, form: 0.4 }) +
  paper(rect(-30, -138, 60, 48, 8), { fill: '#e6c795', sh: 1, form: 0.35 }) +
  [-12, 12].map((x) => paper(ell(x, -116, 9), { fill: P.cream, sh: 0, form: 0 }) + `<circle cx="${x}" cy="-116" r="4.500" fill="${P.ink}"/>`).join('') +
  line('-12,-100 0,-96 12,-100', P.ink, 3.4)
