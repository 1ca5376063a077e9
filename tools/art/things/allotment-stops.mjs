// What stands at the stops of the allotments: the private shed, the bird boxes with their keys, three doors that are other people's. Origin: bottom middle.
import { at, cool, d, ell, f, flat, mix, P, paper, rect } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'

const boards = (x0, x1, top, step = 15) => {
  let s = ''
  for (let x = x0; x < x1; x += step) s += `M${x} 4V${top}`
  return `<path d="${s}" stroke="#33276a" stroke-width="2" opacity=".26"/>`
}

const tinRoof = (half, y, h, colour) =>
  paper(corners(`${-half},${y} ${half},${y - 8} ${half - 14},${y - h - 8} ${-half + 12},${y - h}`, 4), {
    fill: colour,
    sh: 2,
    form: 0.3,
    inner: Array.from({ length: 12 }, (_, i) => line(`${-half + (i * half) / 5.6},${y + 4} ${-half + 10 + (i * half) / 5.9},${y - h - 10}`, cool(colour, 0.4), 2.4, 0.5)).join(''),
  })

/** The shed whose window has a curtain: what is inside stays inside. The curtain is a thing of its own, hung at CURTAIN. */
export const privateShed = () =>
  paper(rect(52, -176, 18, 44, 3), { fill: '#6b6f8c', sh: 1 }) +
  paper(rect(-86, -118, 172, 120, 4), { fill: '#c77a4e', sh: 2, form: 0.4, inner: boards(-76, 90, -124) }) +
  tinRoof(106, -108, 46, P.slate) +
  flat(soft('-84,-150 -60,-157 -34,-153 -50,-144'), '#7f9a5c', 0.9) +
  paper(rect(-70, -90, 58, 92, 5), { fill: P.deep, sh: 1, form: 0.2, inner: boards(-62, -10, -94, 14) + `<circle cx="-22" cy="-44" r="5" fill="${P.brass}"/>` }) +
  paper(rect(6, -94, 68, 58, 5), { fill: P.cream, sh: 1 }) +
  `<path d="${d(rect(12, -88, 56, 46, 3))}" fill="${P.lamp}"/><path d="${d(rect(12, -66, 56, 24, 3))}" fill="${P.glow}" opacity=".8"/>` +
  paper(rect(0, -36, 80, 14, 3), { fill: P.wood, sh: 1 }) +
  [14, 32, 50, 66].map((x, i) => `<circle cx="${x}" cy="-41" r="7" fill="${[P.coral, '#e79aa8', P.cream, P.coral][i]}"/>`).join('') +
  line('4,-40 78,-40', '#5f8a4c', 4)
export const CURTAIN = { x: 40, y: -90 }

/** The curtain at the shed's window, open a hand's breadth or wholly drawn; pinned at its rail. */
export const curtain = (isDrawn) => {
  const cloth = (x0, x1) =>
    paper(corners(`${x0},0 ${x1},0 ${x1},46 ${(x0 + x1) / 2},42 ${x0},46`, 4), {
      fill: '#d6708a',
      sh: 0,
      form: 0.3,
      inner:
        Array.from({ length: 12 }, (_, i) => `<circle cx="${x0 + 5 + (i % 3) * 11}" cy="${8 + Math.floor(i / 3) * 11}" r="2.6" fill="${P.cream}"/>`).join('') +
        `<path d="M${x0 + 9} 0V48M${x0 + 19} 0V48" stroke="#33276a" stroke-width="1.6" opacity=".3"/>`,
    })
  return (isDrawn ? cloth(-30, 1) + cloth(-1, 30) : cloth(-30, -9) + cloth(9, 30)) + line('-34,0 34,0', P.brass, 4)
}

/** A garden gate of four jigsaw pieces that fit only one another. */
export const jigsawGate = () => {
  const [w, h] = [46, 44]
  const colours = [P.teal, P.oil, P.coral, '#8d6fa6']
  const knob = (x, y, colour) => `<circle cx="${x}" cy="${y}" r="8.5" fill="${colour}" stroke="#fff0c0" stroke-opacity=".5" stroke-width="1.6"/>`
  const piece = (i) => paper(rect(-w + (i % 2) * w, -h * 2 - 8 + Math.floor(i / 2) * h, w, h, 3), { fill: colours[i], sh: 1, form: 0.2 })
  return (
    [-58, 58].map((x) => paper(rect(x - 8, -112, 16, 114, 4), { fill: P.wood, sh: 2, form: 0.4 }) + paper(ell(x, -114, 10), { fill: P.cream, sh: 1 })).join('') +
    [0, 1, 2, 3].map(piece).join('') +
    knob(1, -h * 1.5 - 8, colours[0]) +
    knob(-1, -h * 0.5 - 8, colours[3]) +
    knob(-w / 2, -h - 7, colours[2]) +
    knob(w / 2, -h - 9, colours[1]) +
    paper(ell(w - 7, -h - 8, 5), { fill: P.brass, sh: 1 })
  )
}

/** A letterbox on a post, with an empty plate where others have their number. */
export const letterbox = () =>
  paper(rect(-5, -52, 10, 54, 2), { fill: P.wood, sh: 1 }) +
  paper(corners('-26,-48 26,-48 26,-84 14,-96 -14,-96 -26,-84', 8), { fill: P.coral, sh: 2, form: 0.4 }) +
  paper(rect(-16, -84, 32, 7, 3), { fill: P.ink, sh: 0 }) +
  paper(rect(-14, -70, 28, 15, 3), { fill: P.cream, sh: 0, tex: 0.2 })

export const BOX_COLOURS = [P.coral, P.teal, '#e9b25e', '#8d6fa6', '#6f9a5c']
/** Where each bird box's hole is on the rail, from the rail's own middle. */
export const BOX_HOLES = BOX_COLOURS.map((_, i) => ({ x: (i - 2) * 72, y: -129 - (i % 2) * 12 }))

/** A rail of bird boxes. Under each hangs its own key, on a ribbon of its colour. */
export const birdBoxes = () =>
  [-170, 170].map((x) => paper(rect(x - 8, -96, 16, 98, 4), { fill: P.wood, sh: 2, form: 0.4 })).join('') +
  paper(rect(-196, -98, 392, 18, 5), { fill: '#b98257', sh: 2, form: 0.2 }) +
  BOX_COLOURS.map((colour, i) => at((i - 2) * 72, -97, box(colour, i), 1) + at((i - 2) * 72, -80, key(colour))).join('')

const box = (colour, i) => {
  const h = 52 + (i % 2) * 12
  const roof = i % 2 ? `-33,${-h + 6} 33,${-h + 6} 0,${-h - 32}` : `-33,${-h + 3} -30,${-h - 10} 30,${-h - 16} 34,${-h - 3}`
  return (
    paper(i % 2 ? corners(`-25,0 25,0 25,${-h} 0,${-h - 22} -25,${-h}`, 3) : rect(-25, -h - 4, 50, h + 4, 3), { fill: colour, sh: 1, form: 0.35 }) +
    paper(corners(roof, 3), { fill: mix(colour, P.ink, 0.5), sh: 1 }) +
    paper(ell(0, -32 - (i % 2) * 12, 12), { fill: '#33233f', sh: 0, rim: 0.2 }) +
    line(`0,${-14 - (i % 2) * 8} 0,${-10 - (i % 2) * 8}`, P.wood, 5) +
    paper(ell(0, -9, 4.6), { fill: P.brass, sh: 0, inner: `<circle cy="-9" r="1.8" fill="${P.ink}"/>` })
  )
}

const key = (colour) =>
  line('0,0 0,9', colour, 4) +
  paper([...ell(0, 18, 9)], { fill: P.brass, sh: 1, inner: `<circle cy="18" r="3.6" fill="#6d4638"/>` }) +
  paper(rect(-2.6, 26, 5.2, 24, 1), { fill: P.brass, sh: 0 }) +
  `<path d="M1 38h8v4H1zM1 45h10v4H1z" fill="${P.brass}"/>`

/** A titmouse at its own door: only the head shows. */
export const tit = (cap) =>
  paper(ell(0, 0, 12), { fill: '#33233f', sh: 0, rim: 0 }) +
  paper(soft('-10,8 -11,-4 -5,-11 5,-11 11,-4 10,8 0,12'), { fill: P.cream, sh: 0, form: 0.2 }) +
  flat(soft('-10,-4 -5,-11.5 5,-11.5 10,-4 0,-6'), cap) +
  `<circle cx="-4.6" cy="-1.500" r="2.200" fill="${P.ink}"/><circle cx="4.6" cy="-1.500" r="2.200" fill="${P.ink}"/><path d="M-3.500 2h7l-3.500 5z" fill="${P.brass}"/>`
export const emptyHole = () => paper(ell(0, 0, 12), { fill: '#33233f', sh: 0, rim: 0.2 })

/** A narrow shed. Ajar it shows its light; shut, a bow hangs at its door and nobody touches it. */
export const lockUp = (wall, door, isShut) =>
  paper(corners('-44,0 44,0 44,-92 0,-124 -44,-92', 4), { fill: wall, sh: 2, form: 0.4, inner: boards(-36, 46, -124, 12) }) +
  [-1, 1].map((k) => paper(corners(`0,-140 ${k * 56},-96 ${k * 52},-82 0,-124`, 3), { fill: '#8a5468', sh: 1, form: 0.2 })).join('') +
  paper(rect(-30, -82, 60, 84, 4), { fill: P.cream, sh: 0 }) +
  (isShut
    ? paper(rect(-25, -77, 50, 78, 3), { fill: door, sh: 1, form: 0.2, inner: boards(-16, 26, -80, 12) }) + at(0, -46, bow()) + paper(ell(18, -30, 4.4), { fill: P.brass, sh: 1 })
    : `<path d="${d(rect(-25, -77, 50, 78, 3))}" fill="#ffd779"/><path d="${d(rect(-25, -40, 50, 41, 3))}" fill="${P.glow}" opacity=".8"/>` +
      line('-20,-44 4,-44', P.wood, 4) +
      [-14, -4].map((x, i) => paper(rect(x - 4, -56, 8, 11, 2), { fill: [P.coral, P.teal][i], sh: 0 })).join('') +
      paper(corners('6,-78 34,-86 34,6 6,1', 3), {
        fill: door,
        sh: 1,
        form: 0.2,
        inner: line('20,-84 20,6', '#33276a', 2, 0.3) + `<circle cx="13" cy="-36" r="4" fill="${P.brass}"/>`,
      })) +
  paper(ell(0, -100, 9), { fill: P.cream, sh: 0 })

const bow = () =>
  paper(soft('0,0 -16,-12 -22,0 -15,10'), { fill: P.cream, sh: 1 }) +
  paper(soft('0,0 16,-12 22,0 15,10'), { fill: P.cream, sh: 1 }) +
  line('0,0 -7,20', P.cream, 5) +
  line('0,0 8,19', P.cream, 5) +
  `<circle r="5" fill="${P.coral}"/>`

const LABELS = {
  carrot: () => flat(soft('-5,-9 5,-9 0,11'), P.apricot) + line('0,-9 -4,-15', '#5f8a4c', 3) + line('0,-9 4,-15', '#5f8a4c', 3),
  berry: () => flat(soft('-8,-6 0,-9 8,-6 0,10'), P.coral) + line('-5,-8 5,-8', '#5f8a4c', 4),
  sun: () => `<circle r="9" fill="${P.oil}"/><circle r="4.500" fill="${P.dark}"/>`,
}
/** A stick with a picture of whose bed this is. */
const nameStick = (picture) =>
  line('0,2 0,-26', P.wood, 4.6) + paper(rect(-16, -58, 32, 34, 4), { fill: P.cream, sh: 1, tex: 0.2, form: 0.1 }) + at(0, -40, LABELS[picture](), 0.95)

/** The small bed before a shed, edged with boards, in flower. */
export const frontBed = (picture, colours, seed = 0) =>
  paper(corners('-46,0 46,0 38,-24 -38,-24', 4), { fill: '#7a5a44', sh: 1, form: 0.1 }) +
  Array.from({ length: 9 }, (_, i) => {
    const [x, y] = [-32 + (i % 5) * 16 + (i > 4 ? 8 : 0), i > 4 ? -5 : -16]
    return (
      line(`${x},${y} ${x},${y - 9}`, '#5f8a4c', 2.6) +
      `<circle cx="${f(x)}" cy="${f(y - 12)}" r="5.4" fill="${colours[(i + seed) % colours.length]}"/><circle cx="${f(x)}" cy="${f(y - 12)}" r="2" fill="${P.cream}"/>`
    )
  }).join('') +
  at(30, -8, nameStick(picture))
