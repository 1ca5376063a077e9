// The beam toy: a great lamp over a night sea, and what it looks at.
import { at, ell, P, paper, rect } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { boatBack, boatFront, float, LOOKED_AT, lifeboatBack, lifeboatFront, logBook, ripple, shellOpen, shellShut, stamp, whale, whaleBlows } from '../things/beam-things.mjs'
import { moon, moonInNightcap } from '../things/moon.mjs'

export const name = 'beam'
export const pxPerUnit = 0.85

// ---- the lamp: its glass in the middle at 0,0 --------------------------------------------------
const tower = () =>
  paper(corners('-84,84 84,84 96,150 -96,150', 4), { fill: '#fff3da', sh: 2, form: 0.45, inner: `<path d="M-110 112H110V150H-110Z" fill="${P.coral}"/>` }) +
  paper(rect(-104, 66, 208, 24, 8), { fill: P.navy, sh: 2, form: 0.3 }) +
  [-88, -58, 58, 88].map((x) => line(`${x},66 ${x},34`, P.navy, 6)).join('') +
  line('-100,36 -50,34', P.navy, 7) +
  line('50,34 100,36', P.navy, 7)
const glass = () =>
  paper(rect(-62, -66, 124, 136, 16), { fill: '#f9dc8f', sh: 1, form: 0.2, shade: P.apricot }) +
  paper(ell(0, 0, 50), { fill: P.glow, sh: 0, form: 0.2 }) +
  [-62, 62].map((x) => line(`${x},-64 ${x},68`, P.navy, 8)).join('') +
  paper(soft('-78,-62 -62,-88 -34,-106 0,-112 34,-106 62,-88 78,-62 0,-58'), { fill: P.coral, sh: 2, form: 0.4 }) +
  paper(ell(0, -112, 11), { fill: P.brass, sh: 1 })
const lens = () =>
  paper(ell(0, 0, 36), { fill: P.brass, sh: 1, form: 0.3 }) +
  paper(ell(0, 0, 29), { fill: '#fffbe6', sh: 0, form: 0.15, shade: P.lamp }) +
  [22, 14, 6].map((r) => `<circle r="${r}" fill="none" stroke="${P.lamp}" stroke-width="3"/>`).join('')
const key = () =>
  paper(ell(0, 0, 86), { fill: P.brass, sh: 2, form: 0.4 }) +
  Array.from({ length: 10 }, (_, i) => at(0, 0, paper(rect(-13, -98, 26, 24, 4), { fill: P.brass, sh: 0, form: 0.2 }), 1, i * 36)).join('') +
  paper(ell(0, 0, 66), { fill: '#fff3da', sh: 1, form: 0.2 }) +
  paper(corners('-34,-16 4,-16 4,-40 48,0 4,40 4,16 -34,16', 6), { fill: P.navy, sh: 1, form: 0.3 })
const kettle = () =>
  line('-20,-20 0,-40 20,-20', P.ink, 6) +
  paper(soft('30,-4 52,-20 48,-2 30,16'), { fill: P.teal, sh: 1 }) +
  paper(soft('-32,22 -34,-8 -16,-22 16,-22 34,-8 32,22'), { fill: P.teal, sh: 1, form: 0.45 }) +
  paper(ell(0, -24, 7), { fill: P.oil, sh: 0 })
const moth = (isOpen) =>
  [-1, 1]
    .map((k) =>
      at(
        0,
        0,
        paper(soft(isOpen ? '2,0 14,-26 34,-26 32,-4 14,8' : '2,0 6,-28 18,-32 18,-6 8,8'), {
          fill: '#e9d6f0',
          sh: 1,
          form: 0.3,
          inner: `<circle cx="20" cy="-12" r="5" fill="${P.heather}"/>`,
        }),
        1,
        0,
        k,
      ),
    )
    .join('') + paper(ell(0, 0, 6, 14), { fill: P.plum, sh: 0 })

// ---- light ---------------------------------------------------------------------------------------
// wedges of thin yellow paper, one over the other: the nearer the lamp, the more of them
const beam = () =>
  [
    [560, 96, 0.2],
    [560, 60, 0.2],
    [480, 84, 0.16],
    [360, 60, 0.18],
    [230, 40, 0.2],
  ]
    .map(
      ([long, half, alpha]) =>
        `<path d="M0 -${10 + half * 0.06}L${long} -${half}Q${long + half * 0.9} 0 ${long} ${half}L0 ${10 + half * 0.06}Z" fill="#ffe9a0" opacity="${alpha}"/>`,
    )
    .join('')
const pool = (inner, outer) => {
  const id = `pool-${inner.slice(1)}`
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${inner}" stop-opacity=".95"/><stop offset=".6" stop-color="${outer}" stop-opacity=".6"/><stop offset="1" stop-color="${outer}" stop-opacity="0"/></radialGradient><ellipse rx="150" ry="130" fill="url(#${id})"/>`
}
const veil = () =>
  `<radialGradient id="veil"><stop offset="0" stop-color="#171a4a" stop-opacity=".62"/><stop offset=".7" stop-color="#171a4a" stop-opacity=".5"/><stop offset="1" stop-color="#171a4a" stop-opacity="0"/></radialGradient><ellipse rx="130" ry="125" fill="url(#veil)"/>`
// half a night sea; the other half is its mirror
const sea = () => {
  const waves = [40, 130, 225, 325, 430].map((y, i) =>
    paper(soft(`-20,${y} 80,${y - 12} 200,${y + 6} 330,${y - 10} 460,${y + 8} 590,${y - 6} 700,${y + 6} 770,${y} 770,620 -20,620`), {
      fill: ['#333a80', '#2e3577', '#29306d', '#242b63', '#20265a'][i],
      sh: 1,
      form: 0,
      tex: 0.35,
      rim: 0.25,
    }),
  )
  return `<clipPath id="bay"><path d="M-2 8Q300 -14 620 22Q720 40 742 130Q764 330 690 452Q560 540 -2 536Z"/></clipPath>${paper(soft('-30,-2 300,-16 620,16 730,34 752,130 770,330 700,462 560,546 -30,546'), { fill: P.cream, sh: 0, form: 0 })}<g clip-path="url(#bay)">${waves.join('')}</g>`
}
const lantern = () =>
  `<circle r="40" fill="${P.lamp}" opacity=".35" filter="url(#s2)"/>` +
  line('-9,-16 0,-26 9,-16', P.ink, 4) +
  paper(rect(-13, -16, 26, 32, 6), { fill: P.lamp, sh: 1, form: 0.3 }) +
  paper(band('-16,-16 16,-16', 7), { fill: P.navy, sh: 0 }) +
  paper(band('-16,18 16,18', 7), { fill: P.navy, sh: 0 })

const frame = (id, body, box, pivot = [0, 0]) => ({ id, body, box, pivot })
const looked = [-78, -68, 156, 132]
export const frames = () => [
  frame('sea', sea(), [0, -20, 780, 580]),
  frame('lamp', tower() + glass(), [-124, -130, 250, 290]),
  frame('lens', lens(), [-42, -42, 86, 88]),
  frame('beam', beam(), [-4, -112, 640, 224]),
  frame('pool', pool('#fff3bf', '#ffd56e'), [-152, -132, 304, 264]),
  frame('moonlight', pool('#dfe6ff', '#8e9be0'), [-152, -132, 304, 264]),
  frame('veil', veil(), [-132, -128, 264, 256]),
  frame('key', key(), [-104, -104, 212, 216]),
  frame('kettle', kettle(), [-44, -50, 104, 84]),
  frame('moth', moth(true), [-44, -40, 88, 64]),
  frame('moth-shut', moth(false), [-44, -40, 88, 64]),
  frame('moon', moon(), [-60, -84, 140, 140]),
  frame('moon-nightcap', moonInNightcap(), [-60, -84, 140, 140]),
  frame('whale', whale(), [-124, -124, 262, 190]),
  frame('whale-blows', whaleBlows(), [-124, -124, 262, 190]),
  frame('boat-back', boatBack(), [-44, -122, 150, 200]),
  frame('boat-front', boatFront(), [-108, 8, 218, 100]),
  frame('boat-teal', boatFront(P.teal), [-108, 8, 218, 100]),
  frame('ripple', ripple(), [-96, -12, 192, 44]),
  frame('float', float(), [-88, -34, 178, 88]),
  frame('lifeboat-back', lifeboatBack(), [-44, -56, 116, 90]),
  frame('lifeboat-front', lifeboatFront(), [-92, -16, 188, 80]),
  frame('lantern', lantern(), [-44, -44, 88, 88]),
  frame('shell-can', shellOpen(), [-56, -64, 114, 118]),
  frame('shell-cannot', shellShut(), [-56, -64, 114, 118]),
  frame('log', logBook(), [-140, -76, 284, 156]),
  frame('stamp', stamp(), [-30, -30, 62, 64]),
  ...Object.entries(LOOKED_AT).map(([id, draw]) => frame(id, draw(), looked)),
]
