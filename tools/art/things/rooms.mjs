// The shell of a room: a wall with holes for its windows and doors, a floor, window frames, curtains, a rug.
import { at, cool, ell, f, lin, mix, P, paper, rect, rng } from '../paper/kit.mjs'
import { band, line, soft } from '../paper/points.mjs'

/** The whole page but for the holes: each [x, y, w, h], or a path of its own. */
export const holed = (holes) => `M0 0H1600V900H0Z${holes.map((hole) => (typeof hole === 'string' ? hole : `M${hole[0]} ${hole[1]}v${hole[3]}h${hole[2]}v${-hole[3]}Z`)).join('')}`

/** Painted plaster, from the colour at the ceiling to the colour at the foot. */
export const wall = (holes, top, foot, tex = 0.7) => {
  const [fill, gradient] = lin([
    [0, top],
    [1, foot],
  ])
  const shape = holed(holes)
  return `${gradient}<path d="${shape}" fill="${fill}" fill-rule="evenodd"/><path d="${shape}" fill="url(#t3L)" opacity="${tex}" fill-rule="evenodd"/>`
}

/** Light that has soaked into the walls, from x, y outwards: stops are [offset, colour, opacity]. */
export const soak = (holes, id, x, y, r, stops) =>
  `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${r}">${stops
    .map(([o, c, a]) => `<stop offset="${o}" stop-color="${c}" stop-opacity="${a}"/>`)
    .join('')}</radialGradient><path d="${holed(holes)}" fill="url(#${id})" fill-rule="evenodd"/>`

/** Wooden boards running away from us to a point over the middle. */
export const boards = (y, fill, { seams = cool(fill, 0.5), vx = 800, spread = 1.9, seed = 5 } = {}) => {
  const r = rng(seed)
  let inner = ''
  for (let i = -20; i <= 20; i++) {
    const [top, foot] = [vx + i * 84, vx + i * 84 * spread]
    if (top < -84 || top > 1600) continue // what lies wholly off the page is more than resvg can bear
    inner += `<path d="M${top} ${y}L${foot} 910" stroke="${seams}" stroke-width="3.500" opacity=".42"/>`
    const t = 0.2 + r() * 0.6
    const [a, b] = [top + (foot - top) * t, top + 84 + (foot + 84 * spread - top - 84) * t]
    if (b > 0 && a < 1600) inner += `<path d="M${f(a)} ${f(y + (910 - y) * t)}L${f(b)} ${f(y + (910 - y) * t)}" stroke="${seams}" stroke-width="3" opacity=".34"/>`
    if (r() < 0.4) inner += `<path d="M${top} ${y}L${foot} 910L${f(foot + 84 * spread)} 910L${top + 84} ${y}Z" fill="${mix(fill, r() < 0.5 ? P.lamp : P.plum, 0.4)}" opacity=".2"/>`
  }
  return paper(rect(-20, y, 1640, 930 - y, 2), { fill, sh: 0, form: 0, inner })
}

/** A skirting board or a rail, the whole width. */
export const rail = (y, h, fill, sh = 1) => paper(rect(-20, y, 1640, h, 3), { fill, sh, form: 0 })

/** Panelling from the rail down to the floor. */
export const panels = (y, h, fill, step = 60) =>
  paper(rect(-20, y, 1640, h, 2), {
    fill,
    sh: 0,
    form: 0,
    inner: Array.from(
      { length: Math.ceil(1600 / step) },
      (_, i) => `<path d="M${20 + i * step} ${y - 6}V${y + h + 10}" stroke="${cool(fill, 0.6)}" stroke-width="3.500" opacity=".4"/>`,
    ).join(''),
  })

/** A window's bars, frame and sill round the hole x, y, w, h. */
export const sash = (x, y, w, h, { cols = 2, rows = 2, fill = P.cream, sill = true } = {}) => {
  const bar = (a, b, c, e) => paper(rect(a, b, c, e, 4), { fill, sh: 2, form: 0.25 })
  let s = ''
  for (let i = 1; i < cols; i++) s += bar(x + (w * i) / cols - 6, y, 12, h)
  for (let i = 1; i < rows; i++) s += bar(x, y + (h * i) / rows - 6, w, 12)
  s += bar(x - 22, y - 20, w + 44, 26) + bar(x - 22, y - 20, 26, h + 34) + bar(x + w - 4, y - 20, 26, h + 34)
  return s + (sill ? bar(x - 44, y + h - 4, w + 88, 28) : bar(x - 22, y + h - 6, w + 44, 24))
}

/** One curtain, gathered by its tie; 0,0 is where the rail ends. side 1 hangs to the right of 0, -1 to the left. */
export const curtain = (side, h, fill, { tie = P.oil, w = 100, pattern = () => '' } = {}) => {
  const to = (text) =>
    text
      .split(' ')
      .map((pair) => pair.split(',').map(Number))
      .map(([u, v]) => `${f(side * u * w)},${f(v * h)}`)
      .join(' ')
  return (
    paper(soft(to('-.1,-.02 .98,-.02 .9,.28 .6,.52 .36,.6 .42,.76 .6,.98 -.16,1 -.14,.5')), {
      fill,
      sh: 2,
      form: 0.4,
      inner:
        [0.12, 0.4, 0.68].map((u) => line(to(`${u},-.04 ${f(u * 8) / 10},.34 ${f(u * 5) / 10},.6 ${f(u * 7) / 10},1.04`), cool(fill, 0.35), 6, 0.5)).join('') + pattern(w, h, side),
    }) + paper(band(to('-.14,.58 .2,.63 .58,.54'), 15), { fill: tie, sh: 1 })
  )
}

/** A round rug lying on the floor: rings of colour from the edge to the middle. */
export const rug = (rx, ry, fill, rings = []) =>
  paper(ell(0, 0, rx, ry), {
    fill,
    sh: 1,
    form: 0.1,
    amp: 1.6,
    inner: rings
      .map(([k, c, w = 10]) =>
        w
          ? `<ellipse rx="${f(rx * k)}" ry="${f(ry * k)}" fill="none" stroke="${c}" stroke-width="${w}" opacity=".8"/>`
          : `<ellipse rx="${f(rx * k)}" ry="${f(ry * k)}" fill="${c}" opacity=".75"/>`,
      )
      .join(''),
  })

/** What is seen through a window: svg cut to the hole, with a little to spare for the drift of the planes. */
export const through = (id, [x, y, w, h], sky, svg) =>
  `<clipPath id="${id}"><rect x="${x - 12}" y="${y - 12}" width="${w + 24}" height="${h + 24}"/></clipPath><g clip-path="url(#${id})"><rect x="${x - 20}" y="${y - 20}" width="${w + 40}" height="${h + 40}" fill="${sky}"/>${svg}</g>`

/** A picture frame on its nail, w x h, 0,0 the middle of its top; what is in it is drawn about its own middle. */
export const framed = (w, h, fill, inside, ground = '#fff6e3') =>
  line(`${-w * 0.26},6 0,-20 ${w * 0.26},6`, P.dark, 3, 0.7) +
  paper(rect(-w / 2, 0, w, h, 5), { fill, sh: 2, form: 0.25 }) +
  paper(rect(-w / 2 + 10, 10, w - 20, h - 20, 3), { fill: ground, sh: 0, form: 0.1, inner: at(0, h / 2, inside) })
