// The moon, asleep; and in its nightcap. Middle at 0,0.
import { ell, P, paper } from '../paper/kit.mjs'
import { line, soft } from '../paper/points.mjs'

export const moon = () =>
  paper(ell(0, 0, 46), {
    fill: '#fdf0d0',
    sh: 0,
    form: 0.4,
    shade: '#e3c9b8',
    rim: 0.8,
    inner:
      '<circle cx="24" cy="-22" r="8" fill="#ecd6b4" opacity=".8"/><circle cx="-30" cy="22" r="6" fill="#ecd6b4" opacity=".8"/><circle cx="30" cy="20" r="4.500" fill="#ecd6b4" opacity=".8"/>',
  }) +
  line('-22,-4 -15,2 -8,-4', P.ink, 3.4) +
  line('8,-4 15,2 22,-4', P.ink, 3.4) +
  line('-7,14 0,18 7,14', P.ink, 3.2) +
  `<ellipse cx="-24" cy="11" rx="7" ry="5" fill="${P.rose}" opacity=".55"/><ellipse cx="24" cy="11" rx="7" ry="5" fill="${P.rose}" opacity=".55"/>`

/** The cap has slipped over one side, its bobble hangs low. */
export const moonInNightcap = () =>
  moon() +
  paper(soft('-42,-22 -30,-52 -4,-72 26,-72 52,-48 64,-12 54,-6 44,-26 38,-20 0,-32'), {
    fill: '#7fb8c9',
    sh: 1,
    form: 0.4,
    inner: line('-20,-66 -10,-30', P.cream, 8) + line('6,-78 14,-26', P.cream, 8) + line('36,-70 36,-20', P.cream, 8) + line('62,-44 46,-18', P.cream, 7),
  }) +
  paper(soft('-48,-20 -42,-32 0,-44 40,-34 46,-22 38,-15 0,-27 -40,-13'), { fill: P.cream, sh: 1, form: 0.3 }) +
  paper(ell(60, -2, 11), { fill: P.coral, sh: 1, form: 0.5 })

export const moonThings = () => [
  { id: 'moon', body: moon(), box: [-52, -52, 104, 104] },
  { id: 'moon-nightcap', body: moonInNightcap(), box: [-60, -84, 140, 140] },
]
