// The teal shore, where school looks after us: net across the harbour pool, lookout, picnic table, picture signpost, boat hire. Origin: bottom middle.
import { at, d, ell, f, flat, mix, P, paper, rect, rng } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'
import { win } from './houses.mjs'

/** The harbour pool: a ring of stones, clear water inside, and a net across its mouth that keeps the weed out. */
export const netPool = () => {
  const ring = Array.from({ length: 17 }, (_, i) => {
    const a = Math.PI * (0.86 + (i / 16) * 1.46)
    return paper(ell(Math.cos(a) * 84, -44 + Math.sin(a) * 44, 15 + (i % 3) * 2, 11), { fill: ['#cfc4cc', '#b8adbd', '#ded3cf'][i % 3], sh: 1, form: 0.4 })
  }).join('')
  const weed = [
    [-120, -16],
    [-98, 2],
    [-74, 14],
    [-136, 2],
    [-112, 20],
    [-84, 32],
    [-54, 26],
  ]
    .map(([x, y], i) =>
      at(
        x,
        y,
        [-8, -2, 4, 9]
          .map((dx, k) => flat(soft(`${dx},0 ${dx - 6 + k},-12 ${dx * 1.6 - 3},-26 ${dx * 1.5 + 4},-13 ${dx + 5},0`), ['#3f7350', '#5f8a4c', '#7a9a42'][(i + k) % 3]))
          .join(''),
      ),
    )
    .join('')
  const inlet =
    paper(soft('-84,-40 -150,-34 -206,-2 -200,36 -140,58 -60,52 -6,26 -20,-6'), { fill: '#e6ddd4', sh: 0, form: 0.2, amp: 2 }) +
    paper(soft('-84,-34 -146,-26 -194,2 -188,28 -136,48 -62,42 -8,20 -24,-6'), {
      fill: '#4f93a0',
      sh: 0,
      form: 0.2,
      amp: 2,
      inner: line('-160,8 -134,4 -108,9', '#bfe0e0', 3, 0.6) + line('-120,36 -90,32 -66,37', '#bfe0e0', 3, 0.6),
    })
  const mesh = []
  for (let i = 0; i <= 7; i++) mesh.push(`M${-98 + i * 13} ${f(-34 + i * 6.4)}l-3 22`)
  for (const y of [0, 8, 16, 22]) mesh.push(`M-98 ${-34 + y}Q-54 ${-4 + y} -6 ${12 + y}`)
  return (
    inlet +
    paper(ell(0, -42, 88, 48), {
      fill: '#7cc7c2',
      sh: 0,
      form: 0.2,
      inner:
        flat(ell(10, -50, 60, 28), '#a5e0d4', 0.6) +
        line('-30,-58 0,-62 26,-56', '#e6f7ec', 3, 0.8) +
        line('10,-34 34,-38 54,-32', '#e6f7ec', 3, 0.8) +
        at(26, -50, fish(P.coral)) +
        at(-14, -34, fish(P.oil), 0.8),
    }) +
    ring +
    weed +
    `<path d="${mesh.join('')}" stroke="#f6e7c8" stroke-width="3.200" fill="none"/>` +
    [
      [-100, -36],
      [-50, -4],
      [-4, 16],
    ]
      .map(([x, y]) => paper(rect(x - 5, y - 28, 10, 54, 3), { fill: P.wood, sh: 1 }))
      .join('') +
    [
      [-82, -24],
      [-66, -13],
      [-34, 0],
      [-18, 7],
    ]
      .map(([x, y]) => paper(ell(x, y - 4, 7, 6), { fill: P.coral, sh: 1, form: 0.4 }))
      .join('')
  )
}
const fish = (c) => flat(soft('-14,0 0,-7 13,0 0,6'), c) + flat(soft('-11,0 -21,-7 -21,7'), c) + `<circle cx="7" cy="-1" r="1.800" fill="${P.ink}"/>`

/** The lookout: a cabin on legs with warm windows, a ladder, a balcony with its rail, and a keeper's chair that looks out to sea. */
export const lookoutTower = () =>
  [-46, 46].map((x) => line(`${x},0 ${x * 0.74},-104`, P.dark, 10)).join('') +
  line('-20,-6 -18,-100', '#5a3c38', 7) +
  line('22,-6 18,-100', '#5a3c38', 7) +
  line('-42,-20 32,-78', P.dark, 5) +
  line('42,-20 -32,-78', P.dark, 5) +
  line('52,2 66,-104', P.wood, 5) +
  line('70,2 80,-104', P.wood, 5) +
  [-12, -30, -48, -66, -84].map((y) => line(`${54 - y * 0.12},${y} ${70 - y * 0.1},${y}`, P.wood, 4)).join('') +
  paper(rect(-70, -112, 156, 14, 4), { fill: '#8a5f4c', sh: 2 }) +
  paper(rect(-48, -186, 96, 76, 4), { fill: '#7ba0ae', sh: 2, form: 0.4, inner: [-32, -16, 0, 16, 32].map((x) => line(`${x},-190 ${x},-108`, '#33276a', 2, 0.24)).join('') }) +
  win(-36, -174, 32, 34, 1, 4) +
  win(8, -174, 30, 34, 1, 4) +
  at(66, -112, keepersChair(), 0.62) +
  [-68, -54, -40, -26, -12, 2, 16, 30, 44, 58, 72, 84].map((x) => line(`${x},-110 ${x},-134`, '#f0dfc0', 3)).join('') +
  line('-70,-134 86,-134', '#f0dfc0', 4.6) +
  paper(corners('-66,-182 66,-182 0,-232', 4), { fill: P.slate, sh: 2, form: 0.3, inner: [-196, -210].map((y) => line(`-70,${y} 70,${y}`, '#33276a', 2.4, 0.4)).join('') }) +
  line('0,-228 0,-272', P.ink, 4)
const keepersChair = () =>
  paper(rect(-22, -78, 44, 60, 10), { fill: P.coral, sh: 1, form: 0.3 }) +
  paper(rect(-26, -34, 52, 16, 6), { fill: mix(P.coral, P.cream, 0.3), sh: 1 }) +
  line('-20,-18 -22,0', P.dark, 6) +
  line('20,-18 22,0', P.dark, 6)

/** A table for two with a folded sheet to talk about, two cups, and a jar of light. */
export const picnicTable = () =>
  at(-84, 4, chair(P.teal)) +
  at(84, 4, chair('#c8899a'), 1, 0, -1) +
  line('-34,0 -12,-50', P.wood, 8) +
  line('34,0 12,-50', P.wood, 8) +
  paper(corners('-70,-46 70,-46 58,-66 -58,-66', 5), { fill: '#c99763', sh: 2, form: 0.2, inner: [-52, -58].map((y) => line(`-80,${y} 80,${y}`, '#33276a', 1.8, 0.24)).join('') }) +
  paper(rect(-71, -48, 142, 10, 4), { fill: '#a9714a', sh: 0 }) +
  paper(corners('-26,-53 -2,-55 0,-84 -22,-82', 2), { fill: P.cream, sh: 1, tex: 0.2 }) +
  paper(corners('-2,-55 22,-52 22,-80 0,-84', 2), { fill: '#f1e3c4', sh: 0, tex: 0.2 }) +
  [-76, -69, -62].map((y, i) => line(`-19,${y} ${-6 - i * 2},${y - 1}`, '#8d86a0', 2.2)).join('') +
  `<path d="M6 -66q-7 -8 0 -10q5 -1 5 3q1 -4 6 -3q6 2 -3 11l-4 3z" fill="${P.coral}"/>` +
  [
    [-46, P.coral],
    [44, P.teal],
  ]
    .map(([x, c]) => paper(rect(x - 7, -72, 14, 16, 3), { fill: c, sh: 1 }) + `<path d="M${x + 7} -69q9 3 0 9" stroke="${c}" stroke-width="3" fill="none"/>`)
    .join('') +
  paper(rect(27, -74, 12, 17, 4), { fill: P.lamp, sh: 0, rim: 0, inner: `<circle cx="33" cy="-65" r="4" fill="#fffbe2"/>` })
const chair = (c) =>
  line('-16,0 -13,-34', P.dark, 6) +
  line('16,0 14,-34', P.dark, 6) +
  paper(rect(-20, -84, 14, 54, 6), { fill: c, sh: 1, form: 0.3 }) +
  paper(corners('-20,-32 22,-32 24,-42 -18,-42', 4), { fill: mix(c, P.cream, 0.25), sh: 1 })

const ARMS = {
  phone: () => flat(soft('-12,-4 -13,-10 -6,-11 -4,-5 4,3 10,4 12,10 6,13 -4,9'), P.ink),
  book: () =>
    paper(corners('-14,-9 0,-6 14,-9 14,8 0,11 -14,8', 2), { fill: P.cream, sh: 0, tex: 0 }) +
    line('0,-6 0,11', P.ink, 2.4) +
    line('-10,-3 -4,-2', '#8d86a0', 2) +
    line('4,-2 10,-3', '#8d86a0', 2) +
    line('-10,2 -4,3', '#8d86a0', 2) +
    line('4,3 10,2', '#8d86a0', 2),
  heart: () => `<path d="M0 12C-16 2 -14 -10 -6 -10C-2 -10 0 -6 0 -5C0 -6 2 -10 6 -10C14 -10 16 2 0 12Z" fill="${P.coral}"/>`,
}
/** A signpost whose arms carry pictures: telephone, book, heart. */
export const pictureSignpost = () => {
  const arm = (y, side, fill, picture) =>
    paper(corners(`-12,${y - 17} 60,${y - 20} 80,${y} 60,${y + 18} -12,${y + 17}`, 4, side), { fill, sh: 2, form: 0.2 }) + at(side * 32, y, ARMS[picture](), 1.05)
  return (
    paper(soft('-34,4 -24,-10 0,-14 26,-9 36,4 0,10'), { fill: '#8a9f8c', sh: 0, form: 0.3 }) +
    paper(rect(-7, -158, 14, 162, 4), { fill: P.wood, sh: 2, form: 0.4 }) +
    arm(-128, 1, '#bfe0d4', 'phone') +
    arm(-88, -1, '#e0a878', 'book') +
    arm(-48, 1, P.cream, 'heart') +
    paper(ell(0, -162, 11), { fill: P.lamp, sh: 1 })
  )
}

/** The boat hire: a hut on the quay with oars against it and life jackets on hooks. */
export const boatHire = () =>
  paper(rect(-72, -86, 120, 88, 4), { fill: '#5f93a0', sh: 2, form: 0.4, inner: [-56, -40, -24, -8, 8, 24, 40].map((x) => line(`${x},-90 ${x},4`, '#33276a', 2, 0.24)).join('') }) +
  paper(corners('-86,-82 62,-82 44,-118 -68,-118', 4), { fill: P.slate, sh: 2, form: 0.3 }) +
  paper(rect(-62, -64, 50, 40, 4), { fill: P.cream, sh: 0 }) +
  `<path d="${d(rect(-57, -59, 40, 30, 3))}" fill="${P.lamp}"/><path d="${d(rect(-57, -44, 40, 15, 3))}" fill="${P.glow}" opacity=".8"/>` +
  paper(rect(-68, -26, 62, 9, 3), { fill: P.wood, sh: 1 }) +
  line('-4,-66 46,-66', P.dark, 4) +
  at(9, -64, lifeJacket(P.coral)) +
  at(35, -64, lifeJacket(P.oil)) +
  line('68,4 54,-116', '#c99763', 6) +
  flat(soft('52,-112 46,-132 51,-150 58,-150 62,-130 57,-112'), P.coral) +
  line('84,4 64,-106', '#c99763', 6) +
  flat(soft('62,-102 56,-122 61,-140 68,-140 72,-120 67,-102'), P.coral) +
  paper(ell(-37, -100, 14), { fill: P.cream, sh: 1 }) +
  paper(ell(-37, -100, 8), { fill: P.coral, sh: 0 })
const lifeJacket = (c) =>
  paper(soft('-11,0 -4,2 0,12 4,2 11,0 12,34 0,38 -12,34'), { fill: c, sh: 1, form: 0.3 }) + line('-10,20 10,20', P.cream, 4) + line('0,12 0,36', P.ink, 1.8)

/** Pines of the teal shore, tall and leaning. */
export const pine = (h, c = '#4f8074') =>
  line(`0,0 2,${-h * 0.4}`, P.dark, h * 0.07) +
  [0, 1, 2]
    .map((i) =>
      paper(soft(`${-h * (0.3 - i * 0.07)},${-h * (0.22 + i * 0.22)} 0,${-h * (0.62 + i * 0.2)} ${h * (0.3 - i * 0.07)},${-h * (0.22 + i * 0.22)} 0,${-h * (0.17 + i * 0.22)}`), {
        fill: mix(c, P.cream, i * 0.07),
        sh: 1,
        form: 0.5,
        amp: 1.6,
      }),
    )
    .join('')

/** Sea thrift: cushions of pink on the chalk. */
export const thrift = (n, seed, colours = ['#e79aa8', '#f3c6c0', '#d6a0c4']) => {
  const r = rng(seed)
  return (
    paper(soft(`${-n * 5},2 ${-n * 3},-9 0,-12 ${n * 3},-9 ${n * 5},2 0,6`), { fill: '#6f9a7c', sh: 0, form: 0.3 }) +
    Array.from({ length: n }, (_, i) => {
      const [x, y] = [(i - n / 2) * 9 + r() * 6, -14 - r() * 12]
      return line(`${f(x)},-6 ${f(x)},${f(y)}`, '#5f8a6c', 2) + `<circle cx="${f(x)}" cy="${f(y)}" r="5" fill="${colours[i % colours.length]}"/>`
    }).join('')
  )
}
