// Trust: two lilac rocks with a stone arch between them and the observatory on the taller. Middle of the ground at 0,0.
import { at, ell, f, P, paper, poly, rect } from '../paper/kit.mjs'
import { band, line, pts, soft } from '../paper/points.mjs'
import { win } from './houses.mjs'
import { star } from './small.mjs'
import { isle, lampPost, path, tree } from './things.mjs'

const LEFT = '-176,18 -160,-22 -110,-32 -66,-12 -62,24 -94,46 -146,46'
const RIGHT = '36,14 52,-40 104,-62 162,-44 184,0 164,42 104,58 54,46'
const STONE = '#b9a5c0'

const bridge = () => {
  const [cx, cy, r] = [-18, 56, 52]
  const joints = Array.from({ length: 10 }, (_, i) => {
    const a = (-Math.PI * (i + 0.5)) / 10
    return line(`${f(cx + Math.cos(a) * r)},${f(cy + Math.sin(a) * r * 1.1)} ${f(cx + Math.cos(a) * (r + 26))},${f(cy + Math.sin(a) * (r * 1.1 + 26))}`, '#5f4f86', 2.4, 0.55)
  })
  return (
    paper([...poly(pts('-112,-8 -18,-42 66,-14 66,12 34,34'), 8), ...ell(cx, cy, r, r * 1.1, 0, -Math.PI), [-70, 56], [-112, 22]], {
      fill: STONE,
      sh: 2,
      form: 0.2,
      inner: joints.join('') + line('-112,4 -18,-30 70,-2', '#e9dcea', 3, 0.7),
    }) +
    paper(band('-114,-10 -64,-32 -18,-44 26,-34 66,-16', 10), { fill: '#d8cbe0', sh: 1, form: 0.2 }) +
    [-92, -44, 8, 50]
      .map((x, i) => at(x, [-20, -40, -44, -24][i], paper(rect(-4, -17, 8, 18, 2), { fill: '#8d7aa6', sh: 1 }) + paper(ell(0, -21, 5), { fill: P.lamp, sh: 0, rim: 0 })))
      .join('') +
    line('-92,-34 -68,-38 -44,-54', P.plum, 2.4, 0.8) +
    line('-44,-54 -18,-50 8,-58', P.plum, 2.4, 0.8) +
    line('8,-58 30,-48 50,-38', P.plum, 2.4, 0.8)
  )
}

const observatory = () =>
  paper(rect(-44, -80, 88, 80, 4), { fill: '#ddd0e4', sh: 2, form: 0.5, inner: [-22, -44, -64].map((y) => line(`-50,${y} 50,${y + 2}`, '#8d7aa6', 1.6, 0.35)).join('') }) +
  win(-33, -46, 14, 24, 1, 7) +
  win(19, -46, 14, 24, 1, 7) +
  paper(soft('-12,2 -12,-26 -7,-36 0,-39 7,-36 12,-26 12,2'), { fill: P.plum, sh: 1, inner: `<circle cx="6" cy="-16" r="2.200" fill="${P.lamp}"/>` }) +
  paper(rect(-52, -88, 104, 12, 4), { fill: P.plum, sh: 1 }) +
  paper(ell(0, -86, 46, 46, Math.PI, Math.PI * 2), {
    fill: '#8f6fa8',
    sh: 2,
    form: 0.45,
    inner:
      [-30, -14, 24, 36].map((x) => line(`${x},-84 ${f(x * 0.75)},-112 0,-134`, '#5b4684', 2, 0.5)).join('') +
      `<path d="M0 -140L26 -140L24 -86H4Z" fill="#2c2560"/><circle cx="14" cy="-98" r="9" fill="#ffd36e" opacity=".75" filter="url(#s1)"/>`,
  }) +
  [
    [-24, -100, 5],
    [-14, -116, 4],
    [-33, -93, 3.6],
  ]
    .map(([x, y, r]) => star(x, y, r, P.glow, 0))
    .join('')

const stairs = () => Array.from({ length: 7 }, (_, i) => paper(rect(86 + i * 2.5 - (i % 2), 62 + i * 9, 30, 7, 2), { fill: i % 2 ? '#cbb8d4' : '#efe2ee', sh: 1 })).join('')

export const drawTrust = () =>
  isle(soft(LEFT), { top: '#b9a0c8', side: '#cdb9d6', depth: 60, n: 4 }) +
  isle(soft(RIGHT), { top: '#b9a0c8', side: '#cdb9d6', depth: 66, n: 5 }) +
  stairs() +
  bridge() +
  path(pts('104,60 108,34 112,4'), 14, '#ecdce4') +
  at(60, 2, tree(13, '#8068a0')) +
  at(112, 0, observatory()) +
  at(166, 22, tree(15, '#937bb0')) +
  at(-146, 12, tree(21, '#8d74aa')) +
  at(-122, 28, tree(13, '#7a679c')) +
  at(-82, 24, lampPost(34), 0.9) +
  pts('60,32 76,44 142,40 152,30 -150,34 -106,38')
    .map(([x, y], i) => `<circle cx="${x}" cy="${y}" r="3.400" fill="${[P.glow, '#f3c6e0', P.cream][i % 3]}"/>`)
    .join('')

/** The telescope looks out of the dome's slit; its pin at 0,0. */
export const telescope = () =>
  paper(band('-4,4 30,-30', 13, 15), { fill: P.brass, sh: 1, form: 0.4 }) +
  paper(band('26,-26 46,-46', 19, 21), { fill: '#e0ab4a', sh: 1, form: 0.4 }) +
  paper(ell(47, -47, 5, 10), { fill: '#bfe3f0', sh: 0 })
