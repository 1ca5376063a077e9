// The mend toy: a message that wears its words, a half door for it to go out by, and a blanket that three hold.
import { at, cool, ell, lin, mix, P, paper, rect, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { ear, faces, foot, pinkWool, poof, prickle, scout, scribbles, tuft, turns, wool } from '../things/message-pet.mjs'

export const name = 'mend'
export const pxPerUnit = 0.76

// ---- the half door: 340 wide, its threshold on y 0, the upper half open ----
const planks = (w, y0, y1) => Array.from({ length: 3 }, (_, i) => line(`${-w / 2 + ((i + 1) * w) / 4},${y0} ${-w / 2 + ((i + 1) * w) / 4},${y1}`, P.pine, 4, 0.5)).join('')
const doorway = () => {
  const [evening, eveningStops] = lin([
    [0, '#ffe3a6'],
    [1, '#f3a873'],
  ])
  return (
    eveningStops +
    paper(soft('-150,-20 -150,-560 -110,-610 0,-630 110,-610 150,-560 150,-20 0,-14'), { fill: '#ffe0a0', grad: evening, sh: 0, form: 0, rim: 0, tex: 0.3 }) +
    `<ellipse cy="-24" rx="150" ry="26" fill="${P.brick}" opacity=".35"/>`
  )
}
const posts = () =>
  [-1, 1].map((k) => paper(rect(k * 164 - 22, -600, 44, 606, 8), { fill: P.cream, sh: 2, form: 0.3 })).join('') +
  paper(soft('-190,-586 -170,-628 -90,-662 0,-672 90,-662 170,-628 190,-586 140,-588 96,-620 0,-632 -96,-620 -140,-588'), { fill: P.cream, sh: 2, form: 0.3 }) +
  paper(soft('-200,-4 0,-16 200,-4 206,22 0,30 -206,22'), { fill: P.wetsand, sh: 2, form: 0.3 }) +
  [-176, 170]
    .map((x, i) =>
      at(
        x,
        -632,
        [0, 1, 2].map((k) => paper(ell(-16 + k * 16, (k % 2) * 10, 17, 13), { fill: [P.moss, P.grass][(k + i) % 2], sh: 1, form: 0.4 })).join('') +
          paper(ell(0, -8, 9), { fill: P.rose, sh: 1, form: 0.3 }),
      ),
    )
    .join('')
const leaf = () =>
  paper(rect(-144, -322, 288, 322, 8), { fill: P.teal, sh: 2, form: 0.25, inner: planks(288, -330, 10) }) +
  paper(rect(-156, -340, 312, 30, 8), { fill: warm(P.teal, 0.25), sh: 2, form: 0.3 }) +
  [-252, -70].map((y) => paper(rect(-146, y, 96, 16, 6), { fill: P.slate, sh: 1, form: 0.3 })).join('') +
  paper(ell(112, -170, 15), { fill: P.brass, sh: 1, form: 0.5 })
const openLeaf = () =>
  paper(corners('-144,-322 -72,-298 -72,24 -144,0', 6), { fill: cool(P.teal, 0.15), sh: 2, form: 0.3 }) +
  paper(corners('-150,-340 -70,-314 -70,-288 -150,-312', 5), { fill: P.teal, sh: 1, form: 0.3 })
const bell = () =>
  line('0,-44 0,-26', P.dark, 5) +
  paper(soft('-24,10 -20,-18 0,-34 20,-18 24,10 30,20 -30,20'), { fill: P.brass, sh: 2, form: 0.5 }) +
  paper(ell(0, 25, 9), { fill: P.dark, sh: 0 })

// ---- the blanket: 540 wide; each hand holds or lets go ----
const SLACK = 150
function blanket(left, middle, right) {
  const [a, b, c] = [left ? 0 : SLACK, middle ? -46 : 62, right ? 0 : SLACK]
  const edge = `-270,${a} -150,${(a + b) / 2 + 16} 0,${b} 150,${(b + c) / 2 + 16} 270,${c}`
  const belly = `246,${c + 44} 150,${Math.max(150, c + 50)} 0,196 -150,${Math.max(150, a + 50)} -246,${a + 44}`
  const patches = [-270, -180, -90, 0, 90, 180]
    .map(
      (x, i) =>
        `<path d="M${x} -80Q${x + 24} 90 ${x * 0.86} 260H${(x + 90) * 0.86}Q${x + 114} 90 ${x + 90} -80Z" fill="${[P.coral, P.cream, P.glass, P.lamp, P.heather, P.cream][i]}" opacity=".92"/>`,
    )
    .join('')
  return (
    paper(soft(`${edge} ${belly}`), {
      fill: P.apricot,
      sh: 3,
      form: 0.2,
      inner:
        patches +
        line(edge, warm(P.cream, 0.5), 12, 0.9) +
        `<path d="M-300 170Q0 250 300 170V300H-300Z" fill="${P.indigo}" opacity=".2"/>` +
        [-180, -90, 0, 90, 180].map((x) => line(`${x},-30 ${x + 6},80 ${x * 0.92},220`, P.brick, 3, 0.35)).join(''),
    }) +
    [
      [-270, a, left],
      [0, b, middle],
      [270, c, right],
    ]
      .map(([x, y, holds]) =>
        holds
          ? ''
          : paper(soft(`${x - 16},${y - 6} ${x},${y - 14} ${x + 16},${y - 6} ${x + 8},${y + 20} ${x - 8},${y + 20}`), { fill: mix(P.cream, P.apricot, 0.4), sh: 1, form: 0.3 }),
      )
      .join('')
  )
}
// A mitten each: shut on the hem, or wide open.
const mitten = () =>
  paper(soft('-26,-16 -10,-30 14,-28 28,-10 24,16 0,26 -24,16'), {
    fill: P.coral,
    sh: 2,
    form: 0.45,
    inner: line('-12,-8 -12,12', P.brick, 4, 0.5) + line('2,-12 2,14', P.brick, 4, 0.5) + line('15,-8 14,12', P.brick, 4, 0.5),
  })
const openMitten = () =>
  paper(band('18,6 40,-14', 22, 18), { fill: P.coral, sh: 1, form: 0.4 }) +
  paper(soft('-30,24 -30,-14 -22,-46 0,-54 22,-46 28,-14 26,24 0,32'), { fill: P.coral, sh: 2, form: 0.45 }) +
  paper(rect(-28, 18, 54, 24, 9), { fill: P.cream, sh: 1, form: 0.3 })

const frame = (id, body, box) => ({ id, body, box, pivot: [0, 0] })
/** Wool is soft: it may be drawn small. */
const SOFT = 0.65
const WOOL_BOX = [-195, -221, 390, 455]
const CLOTH = [-296, -70, 592, 300]
export const frames = () => [
  frame('body', at(0, 0, wool(480, 560), SOFT), WOOL_BOX),
  frame('body-red', at(0, 0, pinkWool(480, 560), SOFT), WOOL_BOX),
  ...Object.entries(faces).map(([id, draw]) => frame(id, draw(), [-150, -110, 300, 190])),
  frame('ear', ear(), [-70, -100, 110, 120]),
  frame('foot', foot(), [-56, -50, 116, 70]),
  frame('prickle', prickle(), [-124, -96, 170, 192]),
  frame('tuft', tuft(), [-224, -112, 448, 224]),
  frame('poof', poof(), [-76, -66, 152, 124]),
  frame('scout', scout(), [-290, -250, 580, 500]),
  frame('scribbles', scribbles(), [-120, -24, 240, 120]),
  ...Object.entries(turns).map(([id, draw]) => frame(`turn-${id}`, draw(), [-130, -110, 260, 150])),
  frame('doorway', at(0, 0, doorway(), 0.5), [-85, -325, 170, 330]),
  frame('posts', posts(), [-226, -690, 452, 740]),
  frame('leaf', leaf(), [-172, -356, 344, 372]),
  frame('leaf-open', openLeaf(), [-172, -356, 344, 392]),
  frame('bell', bell(), [-44, -56, 88, 100]),
  ...[
    [1, 1, 1],
    [1, 0, 1],
    [0, 1, 0],
    [0, 0, 0],
    [0, 1, 1],
    [0, 0, 1],
  ].map((hands) => frame(`blanket-${hands.join('')}`, blanket(...hands), CLOTH)),
  frame('mitten', mitten(), [-40, -42, 84, 80]),
  frame('mitten-open', openMitten(), [-44, -66, 100, 114]),
]
