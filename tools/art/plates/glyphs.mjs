// Glyphs, cut from ink paper: what a button does, and the marks A, B, C.
import { at, ell, P, paper, rect, ribbon } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'

// ---- glyphs: cut from ink paper --------------------------------------------------------------------------
const I = { fill: P.indigo, sh: 0, form: 0.25, rim: 0.35, tex: 0.4 }
export const GLYPH = {
  hear: () =>
    paper(corners('-44,-16 -20,-16 6,-42 6,42 -20,16 -44,16', 6), I) +
    [
      [18, 20],
      [30, 36],
    ]
      .map(([r, h]) =>
        paper(
          ribbon(
            [
              [r, -h],
              [r + h * 0.42, 0],
              [r, h],
            ],
            10,
          ),
          I,
        ),
      )
      .join(''),
  settings: () =>
    [0, 45, 90, 135].map((a) => at(0, 0, paper(rect(-6, -50, 12, 100, 6), I), 1, a)).join('') +
    `<circle r="29" fill="none" stroke="${P.indigo}" stroke-width="12"/><circle r="11" fill="${P.indigo}"/><circle r="4.500" fill="${P.lamp}"/>`,
  moon: () =>
    paper(soft('10,-48 -22,-40 -42,-10 -36,26 -8,46 26,40 42,16 18,22 -6,10 -12,-16 -4,-36'), I) +
    `<circle cx="26" cy="-22" r="5" fill="${P.indigo}"/><circle cx="40" cy="-4" r="3.500" fill="${P.indigo}"/>`,
  map: () => paper(corners('-46,-30 -16,-40 14,-30 46,-40 46,30 14,40 -16,30 -46,40', 4), I) + line('-16,-34 -16,26', '#fbf0d9', 5) + line('14,-26 14,34', '#fbf0d9', 5),
  grown: () =>
    [
      [-16, 1.1],
      [26, 0.74],
    ]
      .map(([x, k]) => at(x, 42, paper(ell(0, -68, 17), I) + paper(soft('-24,0 -24,-30 -12,-46 12,-46 24,-30 24,0'), I), k))
      .join(''),
  board: () =>
    paper(rect(-48, -40, 96, 60, 7), I) +
    [-1, 1]
      .map((k) =>
        paper(
          ribbon(
            [
              [k * 16, 18],
              [k * 28, 44],
            ],
            9,
          ),
          I,
        ),
      )
      .join('') +
    line('-28,-18 22,-18', '#fbf0d9', 6) +
    line('-28,0 4,0', '#fbf0d9', 6),
  back: () => paper(corners('-44,0 -6,-36 -6,-14 44,-14 44,14 -6,14 -6,36', 5), I),
  on: () => at(0, 0, GLYPH.back(), 1, 180),
  undo: () => paper(band('34,30 40,-2 18,-24 -14,-20', 14), I) + paper(corners('-44,-18 -8,-48 -8,12', 5), I),
}
export const MARK = {
  a: () => paper(corners('0,-52 52,42 -52,42', 9), { fill: '#ae3a2e', sh: 2, form: 0.2 }),
  b: () => paper(ell(0, 0, 49), { fill: '#21607c', sh: 2, form: 0.2, amp: 1.4 }),
  c: () => paper(rect(-45, -45, 90, 90, 9), { fill: '#d9a23c', sh: 2, form: 0.15, amp: 1.2 }),
}
