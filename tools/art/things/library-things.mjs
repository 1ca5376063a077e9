// What stands in a library. Origin: bottom middle, unless said. No words, not even on the spines.
import { at, cool, ell, f, flat, mix, P, paper, rect, rng, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'

const SPINES = [P.coral, '#5f78a8', P.oil, P.moss, P.heather, P.teal, P.apricot, P.rose, P.chalk, P.plum, '#7b9c6a', P.navy]
const WOOD = '#8a5a48'

/** One upright book, standing on y. */
const spine = (x, y, w, h, c, lean = 0) =>
  `<g transform="translate(${f(x)} ${f(y)}) rotate(${lean})"><path d="M0 0V${f(-h)}H${f(w)}V0Z" fill="${c}"/><path d="M${f(w - 3)} 0V${f(-h)}H${f(w)}V0Z" fill="${cool(c, 0.4)}" opacity=".7"/><path d="M0 ${f(-h * 0.78)}h${f(w)}M0 ${f(-h * 0.2)}h${f(w)}" stroke="${mix(c, P.cream, 0.55)}" stroke-width="3"/></g>`

/**
 * Shelves from floor to frieze, w wide, rows high; things[row] stand in a gap in the books: [[x from the left, svg, width of the gap], ...].
 * Books are held back in tone, so that a face before them is the brightest thing.
 */
export const tallShelves = (w, h, rows, seed, things = {}) => {
  const r = rng(seed)
  const step = (h - 46) / rows
  let s = paper(rect(-w / 2, -h, w, h, 6), { fill: WOOD, sh: 3, form: 0.1 }) + paper(rect(-w / 2 + 18, -h + 18, w - 36, h - 44, 3), { fill: '#463653', sh: 0, form: 0, tex: 0.4 })
  for (let row = 0; row < rows; row++) {
    const floor = -h + 18 + step * (row + 1) - 4
    const gaps = (things[row] ?? []).map(([x, , gap]) => [x - w / 2 - gap / 2, x - w / 2 + gap / 2])
    for (let x = -w / 2 + 22; x < w / 2 - 40; ) {
      const gap = gaps.find(([a, b]) => x + 20 > a && x < b)
      if (gap) {
        x = gap[1] + 2
        continue
      }
      const [bw, bh] = [14 + r() * 15, step * (0.56 + r() * 0.28)]
      const c = mix(SPINES[Math.floor(r() * SPINES.length)], '#4b3a62', 0.3)
      const leans = r() < 0.09
      s += spine(leans ? x + 7 : x, floor, bw, bh, c, leans ? -7 : 0)
      x += bw + (leans ? 15 : 1.5)
    }
    s += `<path d="M${-w / 2 + 18} ${floor - step + 8}h${w - 36}v26h${36 - w}Z" fill="#241d38" opacity=".26"/>`
    s += paper(rect(-w / 2 + 10, floor, w - 20, 15, 3), { fill: warm(WOOD, 0.12), sh: 1, form: 0 })
    s += (things[row] ?? []).map(([x, svg]) => at(x - w / 2, floor, svg)).join('')
  }
  return s + paper(corners(`${-w / 2 - 16},${-h + 8} ${-w / 2 - 4},${-h - 22} ${w / 2 + 4},${-h - 22} ${w / 2 + 16},${-h + 8}`, 5), { fill: warm(WOOD, 0.1), sh: 2, form: 0.1 })
}

/** A ladder that leans on its rail; h high. */
export const ladder = (h) =>
  [-1, 1].map((k) => paper(band(`${k * 50},0 ${k * 36},${-h}`, 15, 13), { fill: '#b57f55', sh: 2, form: 0.3 })).join('') +
  Array.from({ length: 6 }, (_, i) => paper(rect(-46 + i * 1.6, -58 - i * (h / 6.6), 92 - i * 3.2, 12, 5), { fill: '#c8935f', sh: 1, form: 0.2 })).join('')

/** A floor lamp; its light is at 0,-466. */
export const readingLamp = () =>
  paper(ell(0, -6, 52, 13), { fill: P.brass, sh: 2, form: 0.4 }) +
  paper(rect(-5, -440, 10, 436, 4), { fill: P.brass, sh: 1, form: 0.3 }) +
  paper(corners('-46,-520 46,-520 82,-418 -82,-418', 12), {
    fill: '#f7d490',
    sh: 2,
    form: 0.12,
    lit: '#fff0c4',
    inner: `<ellipse cy="-450" rx="46" ry="40" fill="#fffbe4" filter="url(#s2)"/>`,
  }) +
  paper(rect(-84, -430, 168, 14, 6), { fill: P.coral, sh: 0 }) +
  line('30,-416 32,-372', P.brass, 3) +
  paper(ell(32, -366, 6), { fill: P.coral, sh: 1 })

/** A mouse's door in the skirting: its lamp is lit, and there is a book. */
export const mouseHole = () =>
  paper(soft('-30,0 -30,-28 -18,-48 0,-54 18,-48 30,-28 30,0'), { fill: '#d9a873', sh: 1, form: 0.1 }) +
  paper(soft('-22,0 -22,-26 -13,-40 0,-44 13,-40 22,-26 22,0'), { fill: '#ffe2a0', sh: 0, form: 0, rim: 0 }) +
  flat(soft('-16,0 -18,-14 -8,-22 2,-18 6,-6 4,0'), '#8d7aa0') +
  [-14, -4].map((x) => flat(ell(x, -23, 4.6), '#b59fc0')).join('') +
  `<circle cx="-1" cy="-14" r="1.800" fill="${P.ink}"/>` +
  flat(corners('4,0 6,-14 18,-12 17,0', 1), P.coral)

/** Books lying on one another, with something on top. */
export const pile = (colours, top = '', seed = 2) => {
  const r = rng(seed)
  let [y, s] = [0, '']
  for (const c of colours) {
    const [w, h, dx] = [150 + r() * 60, 26 + r() * 12, (r() - 0.5) * 26]
    s += paper(rect(dx - w / 2, y - h, w, h, 6), {
      fill: c,
      sh: 1,
      form: 0.25,
      inner: `<path d="M${f(dx - w / 2 + 22)} ${f(y - h)}v${f(h)}m12 0v${f(-h)}M${f(dx + w / 2 - 24)} ${f(y - h)}v${f(h)}" stroke="${mix(c, P.cream, 0.6)}" stroke-width="5"/>`,
    })
    y -= h - 1
  }
  return s + at(0, y + 2, top)
}

/** A picture book that stands open, and the bay that folds up out of it. */
export const popUpBook = (landmark) =>
  `<ellipse cy="2" rx="150" ry="12" fill="#1b1440" opacity=".3" filter="url(#b2)"/>` +
  paper(corners('-152,-34 0,-12 152,-34 168,6 0,28 -168,6', 6), { fill: P.coral, sh: 1, form: 0.1 }) +
  paper(soft('-146,-40 -70,-36 0,-16 0,18 -80,2 -160,0'), { fill: '#fff6e3', sh: 1, form: 0.2 }) +
  paper(soft('146,-40 70,-36 0,-16 0,18 80,2 160,0'), { fill: '#f3e6cf', sh: 1, form: 0.2 }) +
  paper(soft('-104,-18 -84,-70 -50,-54 -24,-82 10,-58 40,-76 66,-52 96,-62 104,-20 0,0'), { fill: P.teal, sh: 1, form: 0.2 }) +
  at(26, -40, landmark) +
  paper(soft('-120,-6 -96,-34 -70,-22 -46,-38 -18,-20 14,-34 44,-18 76,-34 110,-8 0,14'), { fill: '#7cc3c9', sh: 1, form: 0.1 }) +
  at(-62, -18, paperBoat(P.oil), 0.6)

/** A folded boat. */
export const paperBoat = (c) =>
  paper(corners('0,-72 34,-24 -34,-24', 2), { fill: warm(c, 0.3), sh: 1, form: 0.2 }) + paper(corners('-66,-34 0,-20 66,-34 40,0 -40,0', 3), { fill: c, sh: 1, form: 0.3 })

/** An umbrella put down to drip, and its puddle. */
export const wetUmbrella = (c) =>
  `<ellipse cx="6" cy="2" rx="66" ry="11" fill="#a9c4d6" opacity=".55"/>` +
  paper(soft('-16,-6 -40,-110 -26,-196 0,-232 26,-196 40,-110 16,-6'), {
    fill: c,
    sh: 2,
    form: 0.4,
    inner: line('-10,-220 -20,-110 -4,0', cool(c, 0.35), 4, 0.6) + line('10,-220 20,-110 4,0', cool(c, 0.35), 4, 0.6),
  }) +
  `<path d="M0 -228V-262Q0 -282 17 -282Q34 -282 34 -264" stroke="${P.wood}" stroke-width="9" fill="none" stroke-linecap="round"/>` +
  [
    [-30, -60],
    [24, -30],
    [34, -120],
  ]
    .map(([x, y]) => `<ellipse cx="${x}" cy="${y}" rx="3.500" ry="5.500" fill="#e6f1f6" opacity=".85"/>`)
    .join('')
