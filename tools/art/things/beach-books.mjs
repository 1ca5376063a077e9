// Where to find out more: a kiosk with books where the ices would be, and a signpost whose arms are pictures. Foot at 0,0; 190 wide, 170 high.
import { at, cool, ell, flat, P, paper, rect, rng } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { heap } from './beach-ground.mjs'
import { heart } from './beach-postbox.mjs'

const SPINES = [P.coral, P.teal, P.lamp, P.plum, P.glass, P.rose, P.navy]
const shelf = (y, seed) => {
  const r = rng(seed)
  let s = ''
  for (let x = -36, i = seed; x < 30; i++) {
    const [w, h] = [6 + r() * 6, 15 + r() * 8]
    s += flat(rect(x, y - h, w, h, 1), SPINES[i % 7]) + line(`${x + 1},${y - h * 0.7} ${x + w - 1},${y - h * 0.7}`, P.cream, 1.6, 0.8)
    x += w + 1
  }
  return s + paper(rect(-42, y, 84, 4, 1), { fill: P.wood, sh: 0 })
}
const openBook = () =>
  paper(soft('-19,-8 -10,-12 0,-8 10,-12 19,-8 19,8 10,5 0,9 -10,5 -19,8'), {
    fill: '#fff6e3',
    sh: 1,
    form: 0.15,
    inner: line('0,-10 0,10', '#c9ab94', 2) + line('-14,-4 -5,-5', P.teal, 2) + line('-14,1 -5,0', P.teal, 2) + `<circle cx="9" cy="-1" r="4" fill="${P.coral}"/>`,
  })
const globe = () => paper(ell(0, 0, 11), { fill: '#5fa9c4', sh: 1, form: 0.4, inner: `<path d="M-8 -6Q-2 -10 1 -5Q-1 0 -6 1ZM2 2Q8 0 9 5Q4 10 1 7Z" fill="#8fb45e"/>` })

export const kiosk = () => {
  const awning = [-48, -29, -10, 10, 29, 48]
    .map((x, i) => paper(soft(`${x - 10},-112 ${x + 10},-112 ${x + 11},-92 ${x},-85 ${x - 11},-92`), { fill: i % 2 ? P.cream : '#3d8f97', sh: 1, form: 0.2 }))
    .join('')
  return (
    `<ellipse cy="0" rx="70" ry="9" fill="#1b1440" opacity=".24" filter="url(#b2)"/>` +
    paper(rect(-50, -110, 100, 110, 4), { fill: '#f5c8ba', sh: 2, form: 0.3 }) +
    paper(rect(-43, -92, 86, 52, 3), { fill: '#ffe3a0', sh: 0, form: 0, rim: 0, inner: shelf(-66, 3) + shelf(-43, 8) }) +
    paper(rect(-57, -42, 114, 10, 3), { fill: P.cream, sh: 1, form: 0.2 }) +
    at(-18, -47, openBook(), 0.8) +
    [-36, -12, 12, 36].map((x) => paper(rect(x - 10, -27, 20, 22, 3), { fill: '#eaa896', sh: 0, form: 0.2 })).join('') +
    awning +
    // a wafer cone with a book for its ice
    paper(corners('-13,-138 13,-138 3,-108 -3,-108', 2), {
      fill: '#d79a55',
      sh: 1,
      form: 0.3,
      inner: line('-12,-134 6,-108', P.dark, 1.6, 0.5) + line('12,-134 -6,-108', P.dark, 1.6, 0.5),
    }) +
    at(0, -147, openBook(), 1.25) +
    paper(rect(-60, -116, 120, 9, 4), { fill: P.cream, sh: 1, form: 0.2 })
  )
}

const arm = (text, fill) => paper(corners(text, 3), { fill, sh: 1, form: 0.25 })
const pictureSignpost = () =>
  paper(rect(-5, -142, 10, 142, 3), { fill: P.dark, sh: 2, form: 0.4 }) +
  paper(ell(0, -145, 8), { fill: P.lamp, sh: 1 }) +
  arm('-14,-136 34,-136 48,-122 34,-108 -14,-108', P.coral) +
  at(10, -122, openBook(), 0.72) +
  arm('14,-104 -32,-104 -46,-90 -32,-76 14,-76', P.glass) +
  at(-10, -90, globe(), 0.95) +
  arm('-14,-72 30,-72 44,-58 30,-44 -14,-44', P.cream) +
  at(10, -59, heart(P.coral), 0.85) +
  at(0, 1, heap(18, 9, cool('#efd2a0', 0.04)))

export const bookStall = () => at(-34, -8, kiosk()) + at(62, 2, pictureSignpost())
