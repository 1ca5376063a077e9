// The class's own rules, drawn as pictures, about 0,0 and 100 wide: a rule a card, without a word.
import { at, cool, ell, P, paper, rect } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'
import { star } from './things.mjs'

const head = (x, y, r, skin, hair) =>
  paper(ell(x, y, r), { fill: skin, sh: 1, form: 0.3 }) +
  paper(soft(`${x - r},${y - 2} ${x - r * 0.8},${y - r} ${x},${y - r * 1.24} ${x + r * 0.8},${y - r} ${x + r},${y - 2} ${x},${y - r * 0.5}`), { fill: hair, sh: 0, form: 0.2 }) +
  `<circle cx="${x - r * 0.36}" cy="${y + 2}" r="2.200" fill="${P.ink}"/><circle cx="${x + r * 0.36}" cy="${y + 2}" r="2.200" fill="${P.ink}"/>`

/** A lock: what is private stays shut. */
const lock = () =>
  `<path d="M-17 -2V-18Q-17 -36 0 -36Q17 -36 17 -18V-2" stroke="${P.slate}" stroke-width="9" fill="none"/>` +
  paper(rect(-28, -8, 56, 44, 8), { fill: P.oil, sh: 1, form: 0.4, inner: `<circle cy="9" r="6.500" fill="${P.dark}"/><path d="M-3 10H3L5 26H-5Z" fill="${P.dark}"/>` })
/** Kind words: a heart in a bubble. */
const kind = () =>
  paper(soft('-38,-10 -34,-32 0,-38 34,-32 38,-8 30,12 4,16 -14,34 -14,16 -32,10'), { fill: P.glass, sh: 1, form: 0.25 }) +
  paper(soft('0,6 -20,-12 -14,-24 -3,-22 0,-16 3,-22 14,-24 20,-12'), { fill: P.coral, sh: 0, form: 0.3 })
/** Tell a grown-up: a big one and a small one, hand in hand. */
const tell = () =>
  paper(soft('-34,38 -32,-4 -16,-12 0,-4 2,38'), { fill: P.teal, sh: 1, form: 0.3 }) +
  paper(soft('14,38 16,14 28,8 40,14 42,38'), { fill: P.coral, sh: 1, form: 0.3 }) +
  line('-2,8 8,22 18,22', '#a9714a', 7) +
  head(-16, -24, 15, '#c98d63', P.ink) +
  head(28, -4, 12, '#8a5a3c', P.dark)
/** Ask before a photo. */
const camera = () =>
  paper(rect(-36, -20, 72, 50, 9), { fill: '#7f8cc4', sh: 1, form: 0.3 }) +
  paper(rect(-16, -32, 32, 14, 4), { fill: cool('#7f8cc4', 0.3), sh: 0 }) +
  paper(ell(0, 5, 18), { fill: P.cream, sh: 1 }) +
  paper(ell(0, 5, 12), { fill: P.deep, sh: 0, form: 0.5 }) +
  `<circle cx="-4" cy="0" r="3.500" fill="#fff6e0"/>`
/** Time is up: the sand has run. */
const sandglass = () =>
  paper(corners('-24,-30 24,-30 6,0 24,32 -24,32 -6,0', 5), {
    fill: P.foam,
    sh: 1,
    form: 0.2,
    inner: `<path d="M-30 40V26Q0 2 30 26V40Z" fill="${P.oil}"/><path d="M-14 -16H14L0 2Z" fill="${P.oil}"/>`,
  }) + [-36, 28].map((y) => paper(rect(-30, y, 60, 9, 4), { fill: P.wood, sh: 1, form: 0.2 })).join('')
/** Take turns: two hands and one mouse between them. */
const share = () =>
  paper(band('-48,30 -30,16 -14,6', 15, 13), { fill: '#8a5a3c', sh: 1, form: 0.3 }) +
  paper(band('48,30 30,16 14,6', 15, 13), { fill: '#e7b48d', sh: 1, form: 0.3 }) +
  line('0,-12 4,-28 -6,-38', P.slate, 4) +
  paper(ell(0, 2, 15, 19), { fill: P.cream, sh: 1, form: 0.4, inner: line('0,-18 0,-2', P.slate, 3) + line('-16,-2 16,-2', P.slate, 3) })
/** Is it true? Look closely. */
const look = () =>
  paper(band('14,12 38,38', 12), { fill: P.wood, sh: 1, form: 0.3 }) +
  paper(ell(-4, -8, 29), { fill: P.brass, sh: 1, form: 0.3 }) +
  paper(ell(-4, -8, 21), { fill: '#dff1ec', sh: 0, form: 0.15 }) +
  star(-4, -7, 14, P.coral, 0)
/** Careful hands: a cup stays away from the keys. */
const cup = () =>
  paper(ell(22, 4, 13, 14), { fill: P.rose, sh: 1 }) + paper(corners('-26,-18 20,-18 16,30 -22,30', 7), { fill: P.rose, sh: 1, form: 0.4 }) + line('-40,-36 38,36', P.brick, 9)

export const RULES = [lock, kind, tell, camera, sandglass, share, look, cup]

/** A rule as somebody painted it, on a card with a pin; 0,0 is the middle of its top. */
export const ruleCard = (n, w = 112, h = 100) =>
  paper(rect(-w / 2, 0, w, h, 4), { fill: ['#fff6e3', '#eef2e2', '#fdeadb', '#e9edf3'][n % 4], sh: 2, form: 0.1, inner: at(0, h / 2 + 2, RULES[n](), 0.92) }) +
  `<circle cy="7" r="5" fill="${[P.coral, P.oil, P.teal][n % 3]}"/>`
