// Houses, beach huts and sheds, and the windows in them.
import { cool, cut, d, ell, f, lin, mix, P, paper, poly, rect, stroke, warm } from '../paper/kit.mjs'
import { corners } from '../paper/points.mjs'

/** What houses in the bay are painted. */
export const WALLS = [P.cream, '#e9c7a8', '#b9cfd0', '#e6b48f', '#d9c4d6', '#cfd9bd', '#f0dba6']

export const win = (x, y, w, h, lit = 1, r = 3) =>
  paper(rect(x - 3, y - 3, w + 6, h + 6, r + 1), { fill: P.cream, sh: 0, rim: 0 }) +
  `<path d="${d(cut(rect(x, y, w, h, r), 0.4))}" fill="${lit ? P.lamp : '#54619a'}"/>` +
  (lit ? `<path d="${d(rect(x, y + h * 0.45, w, h * 0.55, r))}" fill="${P.glow}" opacity=".75"/>` : '') +
  `<path d="M${x + w / 2} ${y}v${h}M${x} ${y + h / 2}h${w}" stroke="${lit ? '#b56d35' : P.cream}" stroke-width="${f(Math.max(1.6, w * 0.09))}"/>`

export const cottage = (w, h, { wall = P.cream, roof = P.slate, door = P.deep, lit = [1, 1, 1, 1], rows = 2, cols = 2, pitch = 0.42, chim = 1, dark = 0 } = {}) => {
  const W = mix(wall, '#3a2f6e', dark),
    R = mix(roof, '#3a2f6e', dark),
    rh = w * pitch
  let s = ''
  for (const k of chim > 1 ? [-1, 1] : chim ? [1] : [])
    s +=
      paper(rect(k * w * 0.32 - w * 0.07, -h - rh - w * 0.1, w * 0.14, rh * 0.9, 2), {
        fill: mix(P.brick, '#3a2f6e', dark),
        sh: 1,
      }) +
      paper(rect(k * w * 0.32 - w * 0.035, -h - rh - w * 0.19, w * 0.07, w * 0.11, 2), {
        fill: mix(P.apricot, '#3a2f6e', dark),
        sh: 0,
      })
  s += paper(rect(-w / 2, -h, w, h, 3), { fill: W, sh: 2, form: 0.4 })
  const cw = w / cols,
    wh = h / rows
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < cols; c++) {
      const x = -w / 2 + cw * (c + 0.5),
        y = -h + wh * r + wh * 0.24,
        last = r === rows - 1
      if (last && c === Math.floor(cols / 2))
        s += paper(rect(x - cw * 0.19, -wh * 0.72, cw * 0.38, wh * 0.74, 4), {
          fill: door,
          sh: 1,
          inner: `<circle cx="${x + cw * 0.1}" cy="${-wh * 0.32}" r="${f(w * 0.014 + 1)}" fill="${P.lamp}"/>`,
        })
      else s += win(x - cw * 0.2, y, cw * 0.4, wh * 0.46, lit[(r * cols + c) % lit.length])
    }
  s += paper(
    poly(
      [
        [-w / 2 - w * 0.07, -h + 4],
        [w / 2 + w * 0.07, -h + 4],
        [w / 2 - w * 0.1, -h - rh],
        [-w / 2 + w * 0.1, -h - rh],
      ],
      4,
    ),
    {
      fill: R,
      sh: 2,
      form: 0.3,
      inner: [0.25, 0.5, 0.75]
        .map((t) =>
          stroke(
            [
              [-w, -h - rh * t],
              [0, -h - rh * t + 1.5],
              [w, -h - rh * t],
            ],
            cool(R, 0.35),
            2,
            0.6,
          ),
        )
        .join(''),
    },
  )
  return s
}

export const hut = (w, h, a, { b = P.cream, roof = P.cream, door = P.deep, open = 0, plate = 1, inside = '' } = {}) => {
  // beach hut; open: a doorway full of light
  const g = w * 0.46,
    pts = [
      [-w / 2, 0],
      [w / 2, 0],
      [w / 2, -h],
      [0, -h - g],
      [-w / 2, -h],
    ]
  let st = ''
  const n = 9,
    sw = w / n
  for (let i = 0; i < n; i += 2) st += `<rect x="${f(-w / 2 + i * sw)}" y="${f(-h - g)}" width="${f(sw)}" height="${f(h + g)}" fill="${b}"/>`
  for (let i = 1; i < n; i++) st += `<path d="M${f(-w / 2 + i * sw)} 0V${f(-h - g)}" stroke="#33276a" stroke-width="1.6" opacity=".28"/>`
  let s = [-0.36, 0.36].map((k) => paper(rect(k * w - 9, -4, 18, 22, 3), { fill: P.dark, sh: 1 })).join('')
  s += paper(poly(pts, 4), {
    fill: a,
    sh: 3,
    form: 0.35,
    inner: st + `<path d="${d(poly(pts))}" fill="url(#t2)" opacity=".6"/>`,
  })
  const dw = w * 0.5,
    dh = h * 0.86
  if (open) {
    const [u, gr] = lin([
      [0, '#ffd064'],
      [0.6, '#ffe9a8'],
      [1, '#fff5d0'],
    ])
    s +=
      gr +
      paper(rect(-dw / 2 - 7, -dh - 7, dw + 14, dh + 7, 5), { fill: roof, sh: 1 }) +
      `<path d="${d(cut(rect(-dw / 2, -dh, dw, dh, 3), 0.6))}" fill="${u}"/>` +
      (inside ? `<g>${inside}</g>` : '') +
      [-1, 1]
        .map((k) =>
          paper(
            poly(
              [
                [(k * dw) / 2, -dh],
                [k * (dw / 2 + dw * 0.26), -dh - 8],
                [k * (dw / 2 + dw * 0.26), 8],
                [(k * dw) / 2, 0],
              ],
              3,
            ),
            {
              fill: door,
              sh: 2,
              inner: `<path d="${d(rect(k * dw * 0.63 - dw * 0.075, -dh * 0.84, dw * 0.15, dh * 0.3, 4))}" fill="${warm(door, 0.2)}"/><path d="${d(rect(k * dw * 0.63 - dw * 0.075, -dh * 0.42, dw * 0.15, dh * 0.3, 4))}" fill="${warm(door, 0.2)}"/>`,
            },
          ),
        )
        .join('')
  } else
    s += paper(rect(-dw / 2, -dh, dw, dh, 4), {
      fill: door,
      sh: 1,
      inner:
        stroke(
          [
            [0, -dh],
            [0, 0],
          ],
          cool(door, 0.4),
          3,
        ) + `<circle cx="9" cy="${-dh * 0.48}" r="4" fill="${P.lamp}"/>`,
    })
  s +=
    [-1, 1]
      .map((k) =>
        paper(
          poly(
            [
              [0, -h - g - 16],
              [k * (w / 2 + 20), -h + 8],
              [k * (w / 2 + 12), -h + 24],
              [0, -h - g + 12],
            ],
            3,
          ),
          { fill: roof, sh: 2 },
        ),
      )
      .join('') + paper(ell(0, -h - g - 18, 8), { fill: P.lamp, sh: 1 })
  if (plate) s += paper(rect(-w * 0.4, -h - g * 0.36, w * 0.8, g * 0.48, 9), { fill: P.cream, sh: 2, tex: 0.2, form: 0.1 })
  return s
}

export const shed = (c, roof) =>
  paper(rect(-26, -34, 52, 34, 2), {
    fill: c,
    sh: 1,
    inner: [-16, -6, 4, 14]
      .map((x) =>
        stroke(
          [
            [x, -34],
            [x, 0],
          ],
          '#33276a',
          1.4,
          0.3,
        ),
      )
      .join(''),
  }) +
  paper(corners('-32,-32 32,-38 28,-52 -28,-46', 3), { fill: roof, sh: 1 }) +
  win(4, -26, 15, 13) +
  paper(rect(-18, -26, 15, 27, 2), { fill: P.deep, sh: 0 })
