// What stands and hangs in a school hall. Origin: bottom middle, unless said.
import { at, cool, d, ell, f, lin, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'

/** Wall bars, w x h; 0,0 is the middle of the foot. */
export const wallBars = (w, h) => {
  let s = ''
  for (let y = 34, i = 0; y < h - 10; y += 44, i++) s += paper(rect(-w / 2, -y - 13, w, 13, 6), { fill: i % 2 ? '#cf9a62' : '#d8a66e', sh: 2, form: 0.2 })
  return s + [-1, 0, 1].map((k) => paper(rect(k * (w / 2 - 10) - 10, -h, 20, h, 4), { fill: '#a9714a', sh: 2, form: 0.3 })).join('')
}

/** A climbing rope from the roof; 0,0 is its foot. */
export const rope = (h) => {
  let s = paper(band(`0,${-h} 3,${-h / 2} 0,-24`, 15, 17), { fill: '#d3b07c', sh: 2, form: 0.4 })
  for (let y = 14; y < h; y += 17) s += `<path d="M-7 ${-y}l14 -9" stroke="#8d6646" stroke-width="3" opacity=".6"/>`
  return s + paper(soft('-15,-34 0,-44 15,-34 15,-12 0,2 -15,-12'), { fill: '#c79b66', sh: 2, form: 0.45 }) + paper(rect(-14, -26, 28, 8, 3), { fill: P.coral, sh: 0 })
}

/** A vaulting box: its parts lie on one another, leather on top. */
export const vaultingBox = (parts = 4) => {
  let s = `<ellipse cy="2" rx="170" ry="14" fill="#1b1440" opacity=".34" filter="url(#b2)"/>`
  for (let i = 0; i < parts; i++) {
    const [y, a, b] = [-i * 48, 160 - i * 9, 151 - i * 9]
    s += paper(corners(`${-b},${y - 48} ${b},${y - 48} ${a},${y} ${-a},${y}`, 5), {
      fill: i % 2 ? '#d9ac72' : '#cd9d62',
      sh: 1,
      form: 0.12,
      inner: `<path d="M${-a} ${y - 2}H${a}" stroke="#7a5138" stroke-width="4" opacity=".6"/>` + paper(rect(-26, y - 33, 52, 17, 8), { fill: '#5d3f4e', sh: 0, form: 0 }),
    })
  }
  const top = -parts * 48
  return (
    s +
    paper(soft(`-128,${top + 4} -130,${top - 20} -110,${top - 36} 0,${top - 40} 110,${top - 36} 130,${top - 20} 128,${top + 4} 0,${top + 6}`), {
      fill: '#b3574f',
      sh: 1,
      form: 0.35,
    })
  )
}

/** A long low bench with its balance rail, w wide. */
export const gymBench = (w) =>
  [-1, 1]
    .map((k) =>
      paper(corners(`${k * (w / 2 - 44) - 20},-66 ${k * (w / 2 - 44) + 20},-66 ${k * (w / 2 - 44) + 28},0 ${k * (w / 2 - 44) - 28},0`, 5), { fill: '#8a5a44', sh: 1, form: 0.3 }),
    )
    .join('') +
  paper(rect(-w / 2 + 36, -42, w - 72, 13, 4), { fill: '#a9714a', sh: 1, form: 0.1 }) +
  paper(rect(-w / 2, -84, w, 22, 8), { fill: '#d8a66e', sh: 2, form: 0.15 })

/** A bag of balls with a big mesh. */
export const ballBag = () =>
  `<ellipse cy="2" rx="96" ry="10" fill="#1b1440" opacity=".34" filter="url(#b2)"/>` +
  [
    [-46, -38, 40, P.coral],
    [44, -36, 38, P.oil],
    [-2, -84, 40, '#5f93c0'],
    [4, -28, 30, P.glass],
  ]
    .map(([x, y, q, c]) =>
      paper(ell(x, y, q), {
        fill: c,
        sh: 1,
        form: 0.5,
        inner: `<path d="M${x - q} ${y - 6}Q${x} ${y + 12} ${x + q} ${y - 8}" stroke="${P.cream}" stroke-width="6" fill="none" opacity=".8"/>`,
      }),
    )
    .join('') +
  [-60, -36, -12, 12, 36, 60].map((x) => line(`${x * 0.12},-150 ${x * 1.1},-96 ${x * 1.5},-40 ${x},0`, P.chalk, 3, 0.75)).join('') +
  [-100, -62, -26].map((y) => line(`${-84 - y * 0.1 - 6},${y} 0,${y + 16} ${84 + y * 0.1 + 6},${y}`, P.chalk, 3, 0.75)).join('') +
  paper(band('-16,-146 0,-154 16,-146', 14), { fill: P.coral, sh: 1 })

/** A hoop that leans. */
export const hoop = (r, c) =>
  `<ellipse cy="${-r}" rx="${f(r * 0.62)}" ry="${r}" fill="none" stroke="#1b1440" stroke-width="11" opacity=".25" transform="translate(5 6)"/><ellipse cy="${-r}" rx="${f(r * 0.62)}" ry="${r}" fill="none" stroke="${c}" stroke-width="12"/><ellipse cx="-1.500" cy="${-r - 1.5}" rx="${f(r * 0.62)}" ry="${r}" fill="none" stroke="${warm(c, 0.6)}" stroke-width="3" opacity=".8"/>`

/** The school's upright piano, a metronome and somebody's recorder on it. */
export const piano = () => {
  let keys = ''
  for (let i = 0; i < 17; i++)
    keys +=
      `<path d="M${-102 + i * 12} -124V-104" stroke="#6d5a70" stroke-width="1.500"/>` +
      (i % 7 === 2 || i % 7 === 6 ? '' : `<rect x="${-94 + i * 12}" y="-124" width="6" height="12" fill="${P.ink}"/>`)
  return (
    `<ellipse cy="2" rx="136" ry="10" fill="#1b1440" opacity=".34" filter="url(#b2)"/>` +
    paper(rect(-122, -240, 244, 240, 8), { fill: '#7a4a44', sh: 2, form: 0.25 }) +
    paper(rect(-104, -214, 208, 72, 5), { fill: '#94604e', sh: 1, form: 0.1 }) +
    paper(corners('-32,-196 32,-196 36,-146 -36,-146', 3), {
      fill: '#fff6e3',
      sh: 1,
      form: 0.1,
      inner: [0, 1, 2]
        .map((i) => line(`-26,${-184 + i * 13} 26,${-184 + i * 13}`, P.slate, 1.6, 0.6) + `<circle cx="${-14 + i * 13}" cy="${-182 + i * 12}" r="3.600" fill="${P.ink}"/>`)
        .join(''),
    }) +
    paper(rect(-130, -134, 260, 34, 6), { fill: '#5d3a3c', sh: 2, form: 0.1 }) +
    `<path d="M-110 -124H108V-106H-110Z" fill="#fffaf0"/>${keys}` +
    [-108, 108].map((x) => paper(rect(x - 10, -100, 20, 100, 4), { fill: '#5d3a3c', sh: 1, form: 0.3 })).join('') +
    [-12, 12].map((x) => paper(rect(x - 6, -18, 12, 8, 3), { fill: P.brass, sh: 0 })).join('') +
    paper(rect(-132, -252, 264, 18, 6), { fill: '#94604e', sh: 2, form: 0.2 }) +
    at(
      -76,
      -252,
      paper(corners('-10,-56 10,-56 24,0 -24,0', 4), { fill: '#c48b5a', sh: 1, form: 0.3 }) + line('0,-6 11,-48', P.ink, 3) + `<circle cx="7" cy="-34" r="5" fill="${P.brass}"/>`,
    ) +
    at(
      52,
      -256,
      paper(band('-50,0 46,-6', 13, 11), { fill: P.cream, sh: 1, form: 0.3 }) + [-16, 0, 16, 30].map((x) => `<circle cx="${x}" cy="-3" r="2.400" fill="${P.dark}"/>`).join(''),
    )
  )
}

/** A monkey of socks; 0,0 is where one hand holds on. */
export const sockMonkey = () =>
  line('6,4 0,30 10,54', '#b58a62', 13) +
  line('30,130 60,150 66,112 52,104', '#b58a62', 8) +
  line('8,66 -16,96 -8,116', '#b58a62', 12) +
  [
    ['2,118 -4,156', 1],
    ['26,118 36,154', 1],
  ]
    .map(([text]) => line(text, '#b58a62', 14))
    .join('') +
  paper(soft('-8,66 10,58 32,68 36,104 18,126 -2,118 -10,92'), {
    fill: '#b58a62',
    sh: 1,
    form: 0.4,
    inner: [76, 92, 108].map((y) => `<path d="M-20 ${y}H50" stroke="${P.cream}" stroke-width="6" opacity=".55"/>`).join(''),
  }) +
  [-14, 42].map((x) => paper(ell(x, 38, 10), { fill: '#b58a62', sh: 1, form: 0.3 })).join('') +
  paper(ell(14, 40, 26, 25), { fill: '#c09668', sh: 1, form: 0.4 }) +
  paper(ell(14, 49, 17, 12), { fill: P.rose, sh: 0, form: 0.2 }) +
  dot(6, 34, 0.5) +
  dot(23, 34, 0.5) +
  line('7,50 14,54 22,49', P.ink, 2.6)

/** The stage's own light at its edge: a shell that hides a lamp. */
export const footlight = () => {
  const [u, g] = lin([
    [0, '#fff1c0'],
    [1, P.brass],
  ])
  return (
    g +
    paper(soft('-26,0 -30,-16 -18,-30 0,-35 18,-30 30,-16 26,0'), { fill: P.brass, sh: 1, form: 0.3 }) +
    `<path d="${d(soft('-20,-4 -22,-14 -12,-24 0,-28 12,-24 22,-14 20,-4'))}" fill="${u}"/>` +
    [-10, 0, 10].map((x) => line(`${x * 0.4},-2 ${x},-26`, cool(P.brass, 0.2), 2.6, 0.6)).join('')
  )
}
