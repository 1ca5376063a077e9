// The keeper's ship in a bottle, on its cradle; somebody lives in it. Foot of the cradle at 0,0.
import { at, ell, P, paper, rect } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'

const GLASS = '-74,-44 -66,-68 -40,-78 20,-78 40,-66 50,-54 78,-53 78,-35 50,-34 40,-22 20,-12 -40,-12 -66,-22'

const ship = () =>
  line('-14,-36 -13,-70', P.dark, 3) +
  paper(soft('-11,-68 4,-58 10,-44 -10,-42'), { fill: '#fdf1d8', sh: 0 }) +
  paper(soft('-16,-66 -28,-54 -32,-43 -16,-42'), { fill: P.coral, sh: 0 }) +
  paper(soft('-44,-42 -10,-36 28,-43 20,-26 -34,-26'), { fill: '#b6433f', sh: 0, form: 0.4, inner: line('-46,-38 -10,-32 30,-39', P.cream, 3) })

/** No bigger than a thumb, in her oilskin. */
const tinyNell = () =>
  line('6,-14 14,-28', P.oil, 5) +
  `<circle cx="15" cy="-30" r="3" fill="#e3ab84"/>` +
  line('-5,-13 -9,-4', P.oil, 5) +
  paper(soft('-7,2 -8,-12 0,-18 8,-12 7,2'), { fill: P.oil, sh: 0, form: 0.3 }) +
  paper(ell(0, -22, 7, 6.5), { fill: '#e3ab84', sh: 0 }) +
  `<circle cx="-2.400" cy="-22" r="1.200" fill="${P.ink}"/><circle cx="2.600" cy="-22" r="1.200" fill="${P.ink}"/>` +
  line('-2,-19 0,-18 2,-19', P.ink, 1.2) +
  paper(soft('-12,-24 -7,-30 0,-35 7,-30 12,-24 0,-27'), { fill: P.oil, sh: 0, form: 0.3 })

const cradle = () =>
  [-44, 16].map((x) => paper(corners(`${x - 12},0 ${x + 12},0 ${x + 16},-22 ${x + 6},-14 ${x - 6},-14 ${x - 16},-22`, 3), { fill: P.wood, sh: 1, form: 0.4 })).join('')

export function shipInBottle(isWaving) {
  const inside =
    `<rect x="-80" y="-84" width="130" height="80" fill="#f6d9b8" opacity=".55"/>` +
    at(0, isWaving ? 1 : 0, (isWaving ? at(14, -38, tinyNell(), 0.86) : '') + ship()) +
    paper(soft('-84,-8 -84,-30 -50,-33 -30,-28 0,-33 24,-28 54,-32 54,-6'), { fill: '#3f94a6', sh: 0, tex: 0.3, inner: line('-60,-24 -36,-27 -12,-22', '#cfeadd', 2) })
  return (
    cradle() +
    paper(soft(GLASS), {
      fill: '#bfe3df',
      sh: 1,
      form: 0,
      tex: 0.15,
      rim: 0.9,
      inner: inside + line('-56,-66 -30,-72 10,-71', '#ffffff', 5, 0.7) + line('-64,-46 -63,-36', '#ffffff', 4, 0.6),
    }) +
    paper(rect(76, -55, 16, 22, 3), { fill: '#c99268', sh: 1, form: 0.4 }) +
    paper(rect(48, -57, 7, 26, 2), { fill: '#e2d3a4', sh: 0 })
  )
}

export const bottleThings = () => ['bottle', 'bottle-wave'].map((id, i) => ({ id, body: shipInBottle(i === 1), box: [-90, -92, 194, 104] }))
