// Two deckchairs side by side, a big and a small one, under one parasol. Middle of the foot at 0,0; about 170 wide, 190 high.
import { at, ell, flat, P, paper, stroke } from '../paper/kit.mjs'
import { corners, line, pts, soft } from '../paper/points.mjs'
import { heap } from './beach-ground.mjs'

const bar = (text) => stroke(pts(text), P.wood, 6) + stroke(pts(text), '#d9a676', 1.8, 0.7)

/** A deckchair that looks to the left, 80 wide and 100 high. */
const deckchair = (stripe, base = P.cream) => {
  const near = pts('22,-96 4,-48 -14,-26 -48,-20')
  const stripes = [9, 20, 31]
    .map((k) =>
      stroke(
        near.map(([x, y], i) => [x + k * [1, 1, 0.9, 0.3][i], y - k * [0.34, 0.2, 0.16, 0.3][i]]),
        stripe,
        5,
      ),
    )
    .join('')
  return (
    `<ellipse cx="6" cy="2" rx="56" ry="7" fill="#1b1440" opacity=".25" filter="url(#b1)"/>` +
    bar('64,-4 -20,-36') +
    bar('-16,-2 66,-114') +
    paper(soft('22,-97 42,-106 63,-112 52,-76 36,-46 12,-30 -16,-26 -36,-32 -50,-18 -22,-20 -2,-34 10,-62'), { fill: base, sh: 2, form: 0.2, inner: stripes }) +
    bar('42,4 -52,-26') +
    bar('-40,4 24,-104') +
    bar('20,-97 68,-114') +
    bar('-54,-20 -20,-37')
  )
}

const parasol = () => {
  const dome = soft('-92,-128 -78,-156 -46,-180 0,-190 46,-180 78,-156 92,-128 70,-122 46,-130 24,-121 0,-129 -24,-121 -46,-130 -70,-122')
  const gores = [-1, 1]
    .map((k) => flat(corners(`0,-192 ${k * 24},-118 ${k * 48},-128`, 2), P.coral) + flat(corners(`0,-192 ${k * 72},-116 ${k * 100},-126 ${k * 84},-158`, 2), P.coral))
    .join('')
  return (
    stroke(pts('0,-8 0,-130'), P.wood, 7) +
    paper(dome, { fill: P.cream, sh: 2, form: 0.45, inner: gores }) +
    line('-70,-123 -46,-131 -24,-122 0,-130 24,-122 46,-131 70,-123', '#fff6e3', 2.4, 0.9) +
    paper(ell(0, -194, 6), { fill: P.brass, sh: 1 })
  )
}

const bucket = () => paper(corners('-11,-20 11,-20 8,0 -8,0', 3), { fill: P.glass, sh: 1, form: 0.4 }) + line('-11,-20 0,-32 11,-20', P.teal, 2.6)

export const deckchairs = () =>
  `<ellipse cx="4" cy="-2" rx="96" ry="13" fill="#1b1440" opacity=".16" filter="url(#b2)"/>` +
  at(-6, -14, parasol(), 1, -7) +
  at(-6, -8, heap(20)) +
  at(-40, -6, deckchair(P.teal), 0.96) +
  at(28, 6, deckchair(P.coral, '#fff3cf'), 0.66) +
  at(-58, 10, bucket(), 0.8)
