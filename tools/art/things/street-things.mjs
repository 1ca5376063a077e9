// What stands in a street by the sea. Origin: bottom middle, unless said. Signs show pictures, never words.
import { at, cool, ell, f, mix, P, paper, rect, rng, stroke } from '../paper/kit.mjs'
import { band, line, soft } from '../paper/points.mjs'

/** Iron railings from x0 to x1 on a low kerb, `h` high. */
export const railings = (x0, x1, foot, h, fill = '#33507a') => {
  let s = paper(rect(x0, foot - 16, x1 - x0, 20, 3), { fill: '#c9a99a', sh: 1, form: 0 })
  for (let x = x0 + 16; x < x1 - 6; x += 30)
    s +=
      paper(rect(x - 3.5, foot - h, 7, h - 12, 2), { fill, sh: 0, form: 0, tex: 0, rim: 0.4 }) +
      paper(soft(`${x - 7},${foot - h + 3} ${x},${foot - h - 17} ${x + 7},${foot - h + 3}`), { fill, sh: 0, form: 0, rim: 0.5 })
  return s + [h - 18, 44].map((y) => paper(rect(x0, foot - y, x1 - x0, 8, 2), { fill, sh: 1, form: 0, rim: 0.5 })).join('')
}

/** One wing of an iron gate, `w` wide, hinged at 0,0 and opened away to the side of `w`'s sign. */
export const gateWing = (w, h, fill = '#33507a') => {
  const k = Math.sign(w)
  const edge = (t) => h + 26 * Math.sin(t * Math.PI * 0.5)
  let s = ''
  for (let i = 0; i <= 6; i++) {
    const x = (w * (i + 0.15)) / 6.4
    s += paper(rect(x - 4, -edge(i / 6), 8, edge(i / 6) - 4, 2), { fill, sh: 0, form: 0, tex: 0, rim: 0.4 }) + paper(ell(x, -edge(i / 6) - 5, 6), { fill: P.brass, sh: 0 })
  }
  s += line(`0,${-h + 22} ${w * 0.5},${-h + 6} ${w},${-h + 2}`, fill, 9) + line(`0,-28 ${w},-28`, fill, 9)
  // a sun for every child who goes in
  return (
    s +
    at(
      w * 0.52,
      -h * 0.52,
      paper(ell(0, 0, 24), { fill: P.brass, sh: 1, form: 0.3 }) +
        [...Array(8)].map((_, i) => `<rect x="-3" y="-40" width="6" height="12" rx="3" fill="${P.brass}" transform="rotate(${i * 45 * k})"/>`).join(''),
    )
  )
}

/** A brick pillar with a stone ball. */
export const gatePillar = (h, brick = '#b9745c') =>
  paper(rect(-38, -h, 76, h + 4, 3), {
    fill: brick,
    sh: 2,
    form: 0.45,
    inner: Array.from(
      { length: Math.floor(h / 20) },
      (_, i) => `<path d="M${-50 + (i % 2) * 22} ${-i * 20 - 10}h30m14 0h34" stroke="${cool(brick, 0.35)}" stroke-width="4" opacity=".5"/>`,
    ).join(''),
  }) +
  paper(rect(-48, -h - 18, 96, 22, 4), { fill: '#e9d6c4', sh: 2, form: 0.2 }) +
  paper(ell(0, -h - 44, 27), { fill: '#e9d6c4', sh: 1, form: 0.6 })

/** The crossing patrol's stick, 380 high: a disc that means stop, said by a hand. */
export const lollipop = () =>
  paper(rect(-7, -300, 14, 300, 4), {
    fill: '#f4ead6',
    sh: 1,
    form: 0.4,
    inner: [0, 1, 2, 3].map((i) => `<rect x="-10" y="${-262 + i * 74}" width="20" height="36" fill="${P.ink}"/>`).join(''),
  }) +
  paper(ell(0, -330, 62), { fill: P.oil, sh: 2, form: 0.25 }) +
  paper(ell(0, -330, 48), { fill: P.coral, sh: 0, form: 0.2 }) +
  `<path d="M-48 -338H48V-322H-48Z" fill="${P.ink}" opacity=".85"/>` +
  paper(soft('-20,-306 -26,-330 -20,-338 -14,-322 -16,-352 -8,-356 -4,-334 -3,-360 5,-361 6,-334 10,-354 17,-352 15,-326 20,-334 26,-330 18,-308 0,-298'), {
    fill: P.cream,
    sh: 1,
    form: 0.2,
  })

/** A Belisha beacon, 330 high: its globe at 0,-316 is a lamp of the place. */
export const belisha = () =>
  paper(rect(-8, -290, 16, 292, 3), {
    fill: '#f6efe2',
    sh: 1,
    form: 0.5,
    inner: [0, 1, 2, 3].map((i) => `<rect x="-10" y="${-256 + i * 76}" width="20" height="38" fill="${P.ink}"/>`).join(''),
  }) +
  paper(rect(-13, -296, 26, 10, 3), { fill: P.ink, sh: 1 }) +
  paper(ell(0, -318, 27), { fill: P.lamp, sh: 1, form: 0.15, inner: `<circle cy="-318" r="15" fill="#fffbe2"/>` })

/** A red pillar box, 190 high. */
export const pillarBox = () =>
  paper(rect(-42, -22, 84, 24, 4), { fill: P.ink, sh: 1, form: 0.3 }) +
  paper(rect(-36, -168, 72, 150, 6), { fill: '#c8463c', sh: 2, form: 0.6 }) +
  paper(soft('-46,-160 -44,-182 -20,-196 0,-199 20,-196 44,-182 46,-160'), { fill: '#d6554a', sh: 1, form: 0.4 }) +
  `<rect x="-22" y="-146" width="44" height="9" rx="4" fill="${P.ink}"/>` +
  paper(rect(-17, -124, 34, 28, 4), { fill: P.cream, sh: 1, form: 0.1, inner: `<path d="M-12 -117H12M-12 -110H6M-12 -103H10" stroke="${P.slate}" stroke-width="2.500"/>` })

/** A clipped hedge along the top points, down to `foot`, with its small flowers. */
export const hedgerow = (x0, x1, top, foot, fill = '#4a7a5c', seed = 4, blossom = '#f3d9c6') => {
  const r = rng(seed)
  const edge = []
  for (let x = x0; x < x1; x += 40) edge.push(`${x},${f(top + r() * 14)} ${x + 20},${f(top - 12 - r() * 10)}`)
  const leaves = [...Array(Math.round((x1 - x0) / 9))].map(() => {
    const [x, y] = [x0 + r() * (x1 - x0), top + 4 + r() * (foot - top)]
    return `<path d="M${f(x)} ${f(y)}q8 -12 16 0q-8 8 -16 0" fill="${r() > 0.5 ? mix(fill, '#f0d58a', 0.3) : cool(fill, 0.22)}" opacity=".6"/>`
  })
  const flowers = [...Array(Math.round((x1 - x0) / 60))].map(
    () => `<circle cx="${f(x0 + 20 + r() * (x1 - x0 - 40))}" cy="${f(top + 10 + r() * (foot - top - 30))}" r="5" fill="${blossom}"/>`,
  )
  return paper(soft(`${x0},${foot} ${x0},${top + 10} ${edge.join(' ')} ${x1},${top + 8} ${x1},${foot}`), {
    fill,
    sh: 2,
    form: 0.12,
    amp: 2,
    tex: 0.9,
    inner: leaves.join('') + flowers.join(''),
  })
}

/** A scooter on its stand, facing right, 170 wide. */
export const scooter = (fill = P.teal) =>
  stroke(
    [
      [58, -24],
      [70, -112],
      [66, -138],
    ],
    P.slate,
    8,
  ) +
  stroke(
    [
      [44, -142],
      [66, -138],
      [88, -146],
    ],
    P.ink,
    9,
  ) +
  paper(band('-66,-20 20,-18 58,-30', 15), { fill, sh: 1, form: 0.3 }) +
  [-64, 66].map((x) => paper(ell(x, -15, 17), { fill: P.ink, sh: 1, form: 0.3 }) + `<circle cx="${x}" cy="-15" r="7" fill="${P.cream}"/>`).join('') +
  [0, 1, 2].map((i) => line(`${44 - i},-142 ${34 - i * 5},${-118 + i * 8}`, [P.coral, P.oil, P.cream][i], 4)).join('')

/** A mitten on a spike, put where its owner will see it. 0,0 is where it is stuck. */
export const lostMitten = (fill = P.coral) =>
  paper(soft('-17,30 -19,-6 -10,-26 6,-28 17,-14 18,-4 32,-12 36,-2 20,14 17,30'), {
    fill,
    sh: 1,
    form: 0.35,
    inner: `<path d="M-20 -4H20" stroke="${P.cream}" stroke-width="6" stroke-dasharray="5 5"/>`,
  }) + paper(rect(-20, 24, 40, 14, 5), { fill: P.cream, sh: 1, form: 0.2 })
