// What moves at the two shores: each drawn round its own foot or pin.
import { at, ell, f, flat, P, paper, rect } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { cloud } from './isle-scenery.mjs'
import { blossom } from './shores-east.mjs'
import { pine } from './shores-west.mjs'
import * as T from './things.mjs'

const flag = () => paper(corners('0,0 52,8 42,18 54,30 0,25', 4), { fill: P.lamp, sh: 0, form: 0.3 })
const puff = () => flat(soft('-14,0 -16,-12 -6,-20 6,-18 15,-10 13,2 0,6'), '#fff1e0', 0.75)

/** A bell on a soft rope with a tassel; pinned at the top. */
const bell = () =>
  line('0,0 0,12', P.wood, 4) +
  paper(soft('-18,38 -14,32 -13,18 -7,10 0,8 7,10 13,18 14,32 18,38 0,42'), { fill: P.brass, sh: 0, form: 0.5 }) +
  line('0,40 2,58 -2,74', '#f3e3c6', 5) +
  paper(soft('-8,72 -2,68 5,72 7,90 -1,94 -9,90'), { fill: P.coral, sh: 0, form: 0.3 })

/** A seal in the channel: a ring on the water, then its head, then all smiles with a starfish on its nose. */
const seal = (n) => {
  const ring = (w) => `<ellipse cy="4" rx="${w}" ry="${f(w * 0.26)}" fill="none" stroke="#e6f5ee" stroke-width="3.500" opacity=".8"/>`
  if (!n) return ring(34) + ring(18)
  const head = paper(soft('-26,6 -25,-22 -14,-40 0,-44 14,-40 25,-22 26,6'), { fill: '#7d8198', sh: 0, form: 0.5 })
  const face =
    [-9, 9].map((x) => `<ellipse cx="${x}" cy="-27" rx="3.800" ry="4.800" fill="${P.ink}"/><circle cx="${x - 1.4}" cy="-29" r="1.500" fill="#fff6e0"/>`).join('') +
    paper(ell(0, -14, 13, 9), { fill: '#c3c3cf', sh: 0, form: 0.3 }) +
    paper(ell(0, -18, 5, 3.6), { fill: P.ink, sh: 0 }) +
    [-1, 1].map((k) => line(`${k * 8},-14 ${k * 24},-17`, P.cream, 1.6) + line(`${k * 8},-11 ${k * 23},-9`, P.cream, 1.6)).join('')
  const star =
    n > 1
      ? at(
          0,
          -46,
          Array.from({ length: 5 }, (_, i) => `<g transform="rotate(${i * 72})">${flat(soft('-5,0 0,-19 5,0'), P.coral)}</g>`).join('') + `<circle r="6" fill="${P.apricot}"/>`,
        )
      : ''
  return (
    ring(46) +
    `<g transform="translate(0 ${n > 1 ? -6 : 6})">${head}${face}${n > 1 ? line('-5,-9 0,-6 5,-9', P.ink, 2) : ''}${star}</g>` +
    flat(soft('-40,6 -20,0 0,2 22,0 40,6 0,14'), '#7fb0ba')
  )
}

/** A hedgehog out for the evening; at a poke it makes itself a ball. */
const hedgehog = (isBall) => {
  const spines = (r) =>
    Array.from({ length: 15 }, (_, i) => {
      const a = Math.PI * (0.96 + (i / 14) * 1.08)
      return flat(
        [
          [Math.cos(a - 0.14) * r, -r + Math.sin(a - 0.14) * r * 0.9 + 6],
          [Math.cos(a) * (r + 8), -r + Math.sin(a) * (r + 7) * 0.9 + 6],
          [Math.cos(a + 0.14) * r, -r + Math.sin(a + 0.14) * r * 0.9 + 6],
        ],
        '#6d4f48',
      )
    }).join('')
  if (isBall) return spines(21) + paper(ell(0, -15, 23, 20), { fill: '#8a6658', sh: 0, form: 0.5 }) + `<circle cx="16" cy="-8" r="2.600" fill="${P.ink}"/>`
  return (
    spines(20) +
    paper(soft('-22,0 -22,-16 -8,-30 8,-28 20,-14 22,0'), { fill: '#8a6658', sh: 0, form: 0.4 }) +
    paper(soft('10,0 12,-15 22,-17 36,-6 30,1'), { fill: '#e0bd98', sh: 0, form: 0.3 }) +
    `<circle cx="36" cy="-6" r="3.600" fill="${P.ink}"/><circle cx="23" cy="-10" r="2.600" fill="${P.ink}"/>` +
    [-12, 2, 14].map((x) => line(`${x},0 ${x + 3},3`, P.dark, 4)).join('')
  )
}

/** A cat on the sill: asleep, awake, then washing its ear. */
const cat = (n) =>
  paper(soft('-30,0 -32,-20 -14,-34 14,-32 30,-18 30,0'), { fill: '#54506f', sh: 0, form: 0.4 }) +
  `<path d="M28 -4Q44 -6 42 -20" stroke="#54506f" stroke-width="7" fill="none" stroke-linecap="round"/>` +
  `<g transform="translate(-16 ${n ? -34 : -18}) rotate(${n > 1 ? -14 : 0})">${paper(corners('-15,8 -15,-18 -6,-9 6,-9 15,-18 15,8', 4), { fill: '#625e80', sh: 0, form: 0.3 })}${n ? [-6, 6].map((x) => `<circle cx="${x}" cy="-2" r="3.200" fill="${P.cream}"/><circle cx="${x}" cy="-2" r="1.800" fill="${P.ink}"/>`).join('') : line('-9,-1 -6,1 -3,-1', P.cream, 2) + line('3,-1 6,1 9,-1', P.cream, 2)}<path d="M-2 4h4l-2 3z" fill="#e79aa8"/></g>` +
  (n > 1 ? paper(soft('-34,-38 -28,-44 -20,-38 -20,-10 -30,-10'), { fill: '#625e80', sh: 0, form: 0.3 }) : '')

const moth = (spread) => [-1, 1].map((k) => flat(soft(`0,0 ${k * 12 * spread},-12 ${k * 14 * spread},-2 ${k * 5 * spread},4`), '#fff1c8')).join('') + line('0,-4 0,7', P.dark, 2.4)
const towel = (c) =>
  paper(corners('-16,0 16,0 17,46 -15,44', 3), { fill: c, sh: 0, form: 0.3, inner: `<path d="M-20 14H20M-20 32H20" stroke="${P.cream}" stroke-width="6" opacity=".8"/>` })
const rowingBoat = () =>
  paper(soft('-70,-20 -40,-13 0,-11 40,-13 70,-22 58,2 40,10 -40,10 -58,2'), {
    fill: '#c8899a',
    sh: 0,
    form: 0.4,
    inner: `<path d="M-74 -14Q0 -2 74 -15" stroke="${P.cream}" stroke-width="6" fill="none"/>`,
  }) +
  line('-30,-16 -62,12', '#c99763', 5) +
  line('26,-16 60,12', '#c99763', 5) +
  paper(rect(-22, -18, 44, 7, 3), { fill: '#e0bd98', sh: 0 })

export const shoreThings = () => [
  { id: 'flag', body: flag(), box: [-4, -6, 66, 42] },
  { id: 'puff', body: puff(), box: [-20, -24, 40, 34] },
  { id: 'bell', body: bell(), box: [-22, -4, 44, 102] },
  ...[0, 1, 2].map((n) => ({ id: `seal-${n}`, body: seal(n), box: [-52, -78, 104, 98], keepsShadow: true })),
  { id: 'hedgehog', body: hedgehog(false), box: [-34, -46, 78, 54] },
  { id: 'hedgehog-ball', body: hedgehog(true), box: [-36, -50, 72, 58] },
  ...[0, 1, 2].map((n) => ({ id: `cat-${n}`, body: cat(n), box: [-48, -66, 100, 72] })),
  { id: 'moth-0', body: moth(1), box: [-18, -16, 36, 28] },
  { id: 'moth-1', body: moth(0.4), box: [-18, -16, 36, 28] },
  { id: 'towel-0', body: towel('#d6708a'), box: [-22, -4, 44, 56] },
  { id: 'towel-1', body: towel(P.teal), box: [-22, -4, 44, 56] },
  { id: 'rowing-boat', body: rowingBoat(), box: [-78, -28, 156, 48] },
  { id: 'boat', body: T.boat('#4d6a8f', '#f0c79a'), box: [-110, -160, 224, 172] },
  { id: 'buoy', body: T.buoy(1), box: [-18, -36, 36, 46] },
  { id: 'gull-0', body: T.gull(0), box: [-52, -40, 104, 60] },
  { id: 'gull-1', body: T.gull(8), box: [-52, -50, 104, 70] },
  { id: 'cloud-0', body: cloud(270, 4, { top: '#fde3cd', under: '#c79fb4' }), box: [-150, -124, 300, 142], keepsShadow: true },
  { id: 'cloud-1', body: cloud(180, 9, { top: '#fbd3bb', under: '#b995b6' }), box: [-100, -86, 200, 102], keepsShadow: true },
  { id: 'blossom', body: blossom(36), box: [-48, -92, 96, 100] },
  { id: 'pine', body: pine(120), box: [-46, -128, 92, 134] },
  { id: 'crab', body: T.crab(), box: [-46, -50, 92, 56] },
]
