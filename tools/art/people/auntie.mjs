// Auntie: locs, some gathered on top in a print band, a print dress, round earrings. Broad and tall.
import { ell, P, paper, warm } from '../paper/kit.mjs'
import { band, line, soft } from '../paper/points.mjs'
import { earrings } from './hairstyles.mjs'
import { CLOTHES } from './wardrobe.mjs'

export const look = {
  size: 'big',
  skin: '#7a4a33',
  hair: '#2b1b20',
  top: P.brick,
  trim: P.oil,
  pattern: 'print',
  belt: P.indigo,
  cuff: P.oil,
  legs: P.brick,
  lap: P.brick,
  bare: 1,
  socks: '#7a4a33',
  shoe: P.oil,
  build: { leg: 2, wide: 1.13 },
}

const loc = (h, x, y, long, w = 13) =>
  paper(
    soft(`${x - w / 2},${y} ${x + w / 2},${y} ${x + w / 2 + 2},${y + long * 0.6} ${x + w / 2 - 1},${y + long} ${x - w / 2 + 1},${y + long} ${x - w / 2 - 1},${y + long * 0.6}`),
    {
      fill: h,
      form: 0.5,
      sh: 1,
      inner: Array.from({ length: Math.floor(long / 16) }, (_, i) => line(`${x - w / 2},${y + 10 + i * 16} ${x + w / 2},${y + 14 + i * 16}`, warm(h, 0.3), 1.8, 0.6)).join(''),
    },
  )

export const hair = {
  back: (h) => [-84, -72, -60, 60, 72, 84].map((x, i) => loc(h, x, -34, 128 - Math.abs(x) * 0.2 + (i % 2) * 12, 15)).join(''),
  front: (h, c) =>
    [-26, 26, -13, 13, 0]
      .map((x) => paper(ell(x, -112 - (26 - Math.abs(x)) * 0.5, 15, 22), { fill: h, form: 0.5, sh: 1, inner: line(`${x - 8},-124 ${x + 8},-118`, warm(h, 0.3), 2, 0.6) }))
      .join('') +
    paper(soft('0,-88 42,-80 70,-48 77,-8 71,8 64,-8 56,-30 34,-46 0,-52 -34,-46 -56,-30 -64,-8 -71,8 -77,-8 -70,-48 -42,-80'), {
      fill: h,
      form: 0.35,
      inner: [-48, -32, -16, 0, 16, 32, 48].map((x) => line(`${x * 0.5},-88 ${x},-64 ${x * 1.2},-36`, warm(h, 0.28), 2.6, 0.7)).join(''),
    }) +
    paper(band('-50,-74 -26,-92 0,-97 26,-92 50,-74', 17), {
      fill: c.top,
      sh: 1,
      form: 0,
      inner: [-40, -20, 0, 20, 40].map((x, i) => `<circle cx="${x}" cy="${-96 + Math.abs(x) * 0.42}" r="5.5" fill="${i % 2 ? P.teal : P.oil}"/>`).join(''),
    }),
  over: earrings(P.oil),
}
export const body = CLOTHES.dress
