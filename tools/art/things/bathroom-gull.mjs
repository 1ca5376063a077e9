// The gull that borrows what is left uncapped. Toes at 0,0; 300 tall. It looks left, to the shelf.
import { at, cool, P, paper } from '../paper/kit.mjs'
import { band, corners, dot, line, soft } from '../paper/points.mjs'
import { brush, foam } from './tooth-brushes.mjs'

const leg = (x, lift) =>
  paper(band(`${x},-74 ${x - 3},${-34 - lift} ${x - 2},${-14 - lift}`, 11, 10), { fill: P.apricot, sh: 1, form: 0.3 }) +
  // on tiptoe: the web points down
  paper(corners(lift ? `${x - 10},${-16 - lift} ${x + 7},${-18 - lift} ${x - 4},2 ${x - 22},4 ${x - 34},0` : `${x - 4},-18 ${x + 8},-16 ${x + 12},2 ${x - 36},4 ${x - 40},-3`, 5), {
    fill: P.apricot,
    sh: 1,
    form: 0.4,
  })
const wingBack = (text) => paper(soft(text), { fill: '#8d98b8', sh: 2, form: 0.4 })

/** pose: 'tiptoe' (a wing to the beak), 'brushes' (with your brush), 'own' (with a tiny one of its own). */
export function bathroomGull(pose = 'tiptoe') {
  const tip = pose === 'tiptoe'
  let s = `<ellipse cy="2" rx="62" ry="7" fill="#1b1440" opacity=".28" filter="url(#b1)"/>`
  s += paper(corners('56,-118 118,-88 132,-66 100,-72 112,-52 60,-74', 6), { fill: '#5c6588', sh: 1, form: 0.3 })
  s += leg(-16, tip ? 12 : 0) + leg(24, tip ? 18 : 0)
  s += paper(soft('-44,-196 -58,-150 -62,-108 -44,-74 0,-60 48,-70 84,-96 74,-128 36,-160 22,-196 18,-232 -8,-258 -40,-246 -50,-220'), {
    fill: '#fffaf0',
    sh: 2,
    form: 0.5,
    shade: '#b8b4cf',
  })
  s += paper(soft('8,-160 44,-146 84,-112 112,-84 78,-80 34,-84 4,-110'), {
    fill: '#a3adc8',
    sh: 2,
    form: 0.4,
    inner: line('26,-112 60,-96 92,-88', '#7a86aa', 4, 0.7) + line('22,-130 52,-118', '#7a86aa', 4, 0.7),
  })
  // beak and face
  if (tip)
    s +=
      paper(soft('-42,-230 -74,-226 -98,-212 -92,-200 -68,-204 -42,-208'), {
        fill: P.apricot,
        sh: 1,
        form: 0.4,
        inner: `<circle cx="-86" cy="-206" r="7" fill="${P.coral}"/>`,
      }) + line('-92,-207 -66,-213 -46,-216', cool(P.apricot, 0.4), 3, 0.7)
  else
    s +=
      paper(soft('-42,-216 -66,-206 -88,-188 -78,-182 -58,-190 -40,-200'), { fill: cool(P.apricot, 0.16), sh: 1, form: 0.3 }) +
      paper(soft('-42,-234 -74,-232 -102,-222 -96,-210 -70,-212 -40,-212'), {
        fill: P.apricot,
        sh: 1,
        form: 0.4,
        inner: `<circle cx="-90" cy="-214" r="7" fill="${P.coral}"/>`,
      })
  s += `<ellipse cx="-6" cy="-208" rx="12" ry="8" fill="${P.rose}" opacity=".5" filter="url(#s1)"/>`
  s += pose === 'brushes' ? line('-34,-228 -26,-234 -17,-228', P.ink, 4.6) : dot(-26, -228, 1.05)
  s += line(tip ? '-38,-246 -28,-252 -16,-250' : '-38,-244 -26,-250 -14,-246', '#5c6588', 5)
  s += [
    [-10, -256, 2, -280],
    [-2, -254, 14, -272],
  ]
    .map(([a, b, x, y]) => paper(band(`${a},${b} ${x},${y}`, 9, 5), { fill: '#fffaf0', sh: 1 }))
    .join('')
  // what the near wing holds
  if (pose === 'brushes') s += at(-24, -88, brush(P.teal), 0.66, -34) + at(-96, -196, foam(), 0.34)
  if (pose === 'own') s += at(-50, -124, brush(P.coral), 0.42, -34) + at(-92, -204, foam(), 0.2)
  s += tip
    ? wingBack('14,-146 -10,-160 -44,-158 -74,-176 -86,-196 -78,-200 -54,-182 -36,-178 -8,-178 18,-170 30,-150')
    : wingBack('22,-150 -2,-158 -30,-140 -60,-128 -70,-112 -62,-100 -40,-104 -8,-112 20,-122')
  return s
}
