// What drifts over a page, and where it goes: fog with nothing in it, the blob it is squeezed to (it wears a tea-cosy), a jar, a dock, and the page itself.
import { at, cool, ell, mix, P, paper, rect, rng } from '../paper/kit.mjs'
import { corners, line, soft } from '../paper/points.mjs'

const GREYS = ['#c9c6d8', '#d8d5e2', '#bcb9cf', '#e3e1ea', '#cfcbdc']

// ---- the page, 960 x 450, its middle at 0,0 ---------------------------------------------------------
const lines = (x, y, widths) => widths.map((w, i) => paper(rect(x, y + i * 44, w, 18, 9), { fill: mix(P.chalk, P.heather, 0.28), sh: 0, form: 0, tex: 0.2 })).join('')
export const page = () =>
  paper(rect(-480, -225, 960, 450, 26), { fill: P.dusk, sh: 3, form: 0.12 }) +
  paper(rect(-462, -150, 924, 358, 16), { fill: '#fff8e6', sh: 0, form: 0.05, tex: 0.3 }) +
  [P.coral, P.lamp, P.glass].map((fill, i) => paper(ell(-436 + i * 40, -188, 13), { fill, sh: 0, form: 0.3 })).join('') +
  paper(rect(-300, -206, 480, 36, 18), { fill: mix(P.dusk, '#ffffff', 0.72), sh: 0, form: 0 }) +
  paper(rect(-424, -122, 380, 300, 18), { fill: mix(P.foam, P.glass, 0.3), sh: 1, form: 0.1 }) +
  lines(0, -104, [380, 420, 300]) +
  lines(0, 62, [400, 340, 210])
/** The corner that makes it small: the dash that stands there on real pages. */
export const corner = (isPressed) => paper(rect(-62, -48, 124, 96, 24), { fill: isPressed ? P.apricot : P.lamp, sh: 2, form: 0.25 }) + line('-30,20 30,20', P.ink, 14)

// ---- fog, 880 x 430 ---------------------------------------------------------------------------------
const puffs = (seed) => {
  const r = rng(seed)
  const ring = Array.from({ length: 13 }, (_, i) => {
    const a = (i / 13) * Math.PI * 2
    return [Math.cos(a) * 318, Math.sin(a) * 118, 92 + r() * 30]
  })
  const inner = Array.from({ length: 9 }, (_, i) => [(i - 4) * 70 + (r() - 0.5) * 30, (r() - 0.5) * 110, 104 + r() * 26])
  return [...ring, ...inner]
    .map(([x, y, size], i) => paper(ell(x, y, size, size * 0.8), { fill: GREYS[i % GREYS.length], sh: 1, form: 0.45, shade: '#a9a5c4', amp: 3, tex: 0.5 }))
    .join('')
}
const curl = (x, y, s = 1) => at(x, y, line('-40,6 -20,-16 6,-14 14,4 2,16 -8,8', '#9a96b8', 7, 0.55), s)
export const fog = () => puffs(7) + curl(-170, -30, 1.3) + curl(60, 40, 1.5) + curl(210, -50, 1.1)
/** Where a finger went in: it dimples like dough, and that is all. */
export const dimple = () =>
  `<ellipse cx="0" cy="4" rx="120" ry="84" fill="#8d89ad" opacity=".4" filter="url(#blur14)"/>` +
  paper(ell(0, 10, 74, 52), { fill: '#b3afc9', sh: 0, form: 0.5, shade: '#8f8bb0' }) +
  line('-84,-20 -40,-52 20,-58 72,-36', '#eceaf2', 9, 0.8)

// ---- the blob: about 130 across, its foot at 0,0 -----------------------------------------------------
const cosy = () =>
  paper(soft('-50,-66 -46,-104 -22,-126 0,-130 22,-126 46,-104 50,-66 0,-58'), {
    fill: P.coral,
    sh: 1,
    form: 0.4,
    inner:
      [-112, -94, -76].map((y, i) => line(`-60,${y + 6} -30,${y - 2} 0,${y + 2} 30,${y - 2} 60,${y + 6}`, [P.cream, P.lamp, P.cream][i], 7, 0.85)).join('') +
      [-30, 0, 30].map((x) => line(`${x * 0.8},-128 ${x},-60`, cool(P.coral, 0.3), 3, 0.4)).join(''),
  }) +
  paper(ell(0, -134, 15), { fill: P.lamp, sh: 1, form: 0.4, amp: 2.5 }) +
  line('-46,-66 -20,-58 0,-56 20,-58 46,-66', cool(P.coral, 0.2), 8)
const body = (wide, high) =>
  paper(
    soft(
      `${-wide},-26 ${-wide * 0.9},${-high * 0.6} ${-wide * 0.4},${-high} ${wide * 0.4},${-high} ${wide * 0.9},${-high * 0.6} ${wide},-26 ${wide * 0.7},-3 0,0 ${-wide * 0.7},-3`,
    ),
    {
      fill: '#d3d0df',
      sh: 2,
      form: 0.5,
      shade: '#a9a5c4',
      amp: 2,
      inner: `<ellipse cx="-24" cy="${-high * 0.62}" rx="20" ry="12" fill="#f3f1f7" opacity=".8" filter="url(#s2)"/>`,
    },
  )
export const blob = () => body(64, 88) + cosy()
const mouth = () => `<ellipse cx="0" cy="-30" rx="17" ry="13" fill="#7f7aa0"/>`
const burped = (what) => body(70, 84) + mouth() + at(0, 6, cosy()) + at(66, -100, what, 1, 14)
export const blobToast = () =>
  burped(
    paper(soft('-30,-10 -32,-26 -16,-34 0,-30 16,-34 32,-26 30,-10 28,28 -28,28'), { fill: P.wood, sh: 1, form: 0.3 }) +
      paper(soft('-22,-8 -23,-20 -12,-26 0,-22 12,-26 23,-20 22,-8 20,20 -20,20'), { fill: P.peach, sh: 0, form: 0.2 }) +
      paper(rect(-9, -10, 18, 14, 4), { fill: P.glow, sh: 0 }),
  )
export const blobSock = () =>
  burped(
    paper(soft('-14,-34 14,-34 12,6 34,20 32,34 6,34 -14,20'), { fill: P.teal, sh: 1, form: 0.35, inner: line('-20,-22 20,-22', P.cream, 8) + line('-20,-2 20,-2', P.cream, 8) }),
  )
export const blobMint = () =>
  burped(
    paper(ell(0, 0, 24), { fill: '#fdfbf4', sh: 1, form: 0.3, inner: [0, 60, 120].map((a) => at(0, 0, line('-22,0 22,0', P.coral, 7), 1, a)).join('') }) +
      paper(ell(0, 0, 8), { fill: '#fdfbf4', sh: 0 }),
  )

// ---- where it goes -----------------------------------------------------------------------------------
export const dock = () =>
  paper(corners('-84,-14 84,-14 74,16 -74,16', 8), { fill: P.wood, sh: 2, form: 0.3, inner: line('-70,-2 70,-2', cool(P.wood, 0.3), 3, 0.5) }) +
  [-50, 50].map((x) => paper(rect(x - 9, 12, 18, 26, 5), { fill: P.dark, sh: 1, form: 0.3 })).join('')
/** Lies over the blob in it. */
export const jar = () =>
  paper(soft('-74,-150 -70,-164 0,-168 70,-164 74,-150 80,-30 62,-2 -62,-2 -80,-30'), { fill: '#dff1ee', sh: 1, form: 0.1, op: 0.34, rim: 1 }) +
  line('-56,-132 -60,-40', '#ffffff', 9, 0.75) +
  line('-42,-134 -43,-112', '#ffffff', 6, 0.6) +
  paper(rect(-66, -190, 132, 30, 9), { fill: P.brass, sh: 1, form: 0.35 }) +
  line('-60,-175 60,-175', cool(P.brass, 0.25), 3, 0.5)
/** A folded note. */
export const note = () =>
  paper(corners('-52,-36 52,-36 52,36 -52,36', 5), { fill: '#fff8e6', sh: 2, form: 0.2 }) +
  paper(corners('-52,-36 52,-36 0,14', 4), { fill: mix('#fff8e6', P.peach, 0.35), sh: 1, form: 0.15 }) +
  paper(ell(0, 8, 12), { fill: P.coral, sh: 1, form: 0.4 })
