// The site manager: bald, a ginger beard, a hi-vis waistcoat over a navy top, and keys. Very broad.
import { P, paper, warm } from '../paper/kit.mjs'
import { band, line, soft } from '../paper/points.mjs'
import { yTop } from './body.mjs'
import { CLOTHES } from './wardrobe.mjs'

export const look = {
  size: 'big',
  skin: '#f0b98f',
  hair: '#b5622f',
  brows: '#98501f',
  top: P.navy,
  legs: '#5b5348',
  shoe: P.wood,
  build: { leg: -2, tall: 1.02, wide: 1.22 },
}

export const hair = {
  beard: (h, c) =>
    paper(soft('-66,6 -70,-18 -61,-2 -54,27 -30,26 0,22 30,26 54,27 61,-2 70,-18 68,34 56,62 28,82 0,87 -28,82 -56,62 -68,34'), {
      fill: h,
      sh: 1,
      form: 0.25,
      amp: 1.6,
      inner: `<ellipse cy="42" rx="28" ry="15" fill="${c.skin}"/>` + [-40, -20, 0, 20, 40].map((x) => line(`${x},58 ${x * 0.9},80`, warm(h, 0.3), 2.6, 0.7)).join(''),
    }) + paper(band('-27,34 -9,26 0,29 9,26 27,34', 10), { fill: h, sh: 0 }),
  // the light on a bald head
  front: () => `<ellipse cx="-22" cy="-48" rx="20" ry="8" fill="#fff3dc" opacity=".45" transform="rotate(-22 -22 -48)" filter="url(#s1)"/>`,
}

const HI_VIS = '#f2b705'
const SILVER = '#e9edf0'
const half = (k, m) => {
  const t = yTop(m)
  return paper(soft(`22,${t - 2} 44,${t + 8} 56,${t + 48} ${m.hw + 3},-126 ${m.hw + 2},-94 8,-92 6,${t + 84} 14,${t + 40}`, k), {
    fill: HI_VIS,
    sh: 2,
    form: 0.2,
    inner:
      `<path d="M-90 -126Q0 -116 90 -126" stroke="${SILVER}" stroke-width="13" fill="none"/><path d="M${k * 38} ${t - 10}L${k * 34} -128" stroke="${SILVER}" stroke-width="12" fill="none"/>` +
      line(`${k * 6},${t + 84} ${k * 8},-94`, P.apricot, 4),
  })
}
const keys = () =>
  line('44,-104 48,-88', P.slate, 3) +
  [0, 1, 2].map((i) => `<circle cx="${44 + i * 5}" cy="${-82 + i * 2}" r="4" fill="none" stroke="${P.brass}" stroke-width="2.6"/>`).join('') +
  line('44,-78 42,-66', P.brass, 4) +
  line('52,-76 54,-64', P.brass, 4)
export const body = (c, m) => CLOTHES.jumper(c, m) + half(-1, m) + half(1, m) + keys()
