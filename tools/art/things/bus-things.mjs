// What a bus has inside: seats in their moquette, poles and bells, straps, the folding door. Origin: bottom middle, unless said.
import { at, cool, ell, f, mix, P, paper, rect, rng, warm } from '../paper/kit.mjs'
import { band, corners, line, soft } from '../paper/points.mjs'

const CLOTH = '#41528c'
const POLE = '#e9b23c'

/** Shells, waves and dots woven into x0..x1, y0..y1. */
const weave = (x0, x1, y0, y1, seed = 2) => {
  const r = rng(seed)
  let s = ''
  for (let y = y0, j = 0; y < y1; y += 34, j++)
    for (let x = x0 + (j % 2) * 27; x < x1; x += 54) {
      const [px, py, kind] = [f(x + r() * 6), f(y + r() * 6), Math.floor(r() * 3)]
      s +=
        kind === 0
          ? `<path d="M${px - 9} ${py}q4 -8 9 0t9 0" stroke="#6fb6b2" stroke-width="4.500" fill="none" stroke-linecap="round"/>`
          : kind === 1
            ? `<path d="M${px - 8} ${py - 5}A8 8 0 0 1 ${px + 8} ${py - 5}L${px} ${py + 7}Z" fill="${P.coral}"/>`
            : `<circle cx="${px}" cy="${py}" r="4" fill="#f0c268"/>`
    }
  return `<g opacity=".82">${s}</g>`
}

/** A seat for two that faces us, `w` wide, its cushion's front edge at 0. */
export const doubleSeat = (w = 470) => {
  const half = w / 2
  const side = (k) => {
    const c = k * (half / 2 + 2)
    const q = half / 2 - 8
    return (
      paper(soft(`${c - q},-46 ${c - q - 4},-130 ${c - q + 6},-198 ${c - q * 0.5},-222 ${c},-228 ${c + q * 0.5},-222 ${c + q - 6},-198 ${c + q + 4},-130 ${c + q},-46`), {
        fill: CLOTH,
        sh: 2,
        form: 0.3,
        tex: 0.3,
        inner: weave(c - q, c + q, -206, -50, 3 + k),
      }) +
      paper(soft(`${c - q * 0.62},-184 ${c - q * 0.66},-222 ${c - q * 0.4},-242 ${c},-246 ${c + q * 0.4},-242 ${c + q * 0.66},-222 ${c + q * 0.62},-184 ${c},-178`), {
        fill: '#c9564c',
        sh: 1,
        form: 0.35,
      })
    )
  }
  return (
    paper(rect(-half + 20, -30, w - 40, 90, 6), { fill: '#4b4668', sh: 1, form: 0.2 }) +
    side(-1) +
    side(1) +
    paper(soft(`${-half - 4},-10 ${-half},-62 ${-half + 30},-78 0,-82 ${half - 30},-78 ${half},-62 ${half + 4},-10 ${half - 20},10 0,14 ${-half + 20},10`), {
      fill: warm(CLOTH, 0.08),
      sh: 2,
      form: 0.25,
      tex: 0.3,
      inner: weave(-half, half, -66, 10, 8),
    }) +
    `<path d="M0 -80V12" stroke="${cool(CLOTH, 0.4)}" stroke-width="5" opacity=".7"/>`
  )
}

/** The back of a near seat, `w` wide and `h` high, with its yellow grip. */
export const seatBack = (w, h) => {
  const half = w / 2
  const shell = soft(
    `${-half},40 ${-half - 4},${-h * 0.5} ${-half + 14},${-h + 16} ${-half + 60},${-h - 2} 0,${-h - 8} ${half - 60},${-h - 2} ${half - 14},${-h + 16} ${half + 4},${-h * 0.5} ${half},40`,
  )
  return (
    paper(
      band(`${-half + 26},${-h + 26} ${-half + 34},${-h - 26} ${-half + 80},${-h - 42} 0,${-h - 46} ${half - 80},${-h - 42} ${half - 34},${-h - 26} ${half - 26},${-h + 26}`, 17),
      { fill: POLE, sh: 2, form: 0.4 },
    ) +
    paper(shell, {
      fill: '#363a6c',
      sh: 3,
      form: 0.12,
      inner: `<path d="M${-half + 40} ${-h + 44}Q0 ${-h + 30} ${half - 40} ${-h + 44}L${half - 54} 60H${-half + 54}Z" fill="#4a4f86" opacity=".6"/>`,
    }) +
    line(`${-half + 44},${-h + 48} 0,${-h + 36} ${half - 44},${-h + 48}`, '#8f94c4', 3, 0.5)
  )
}

/** A pole from y0 to y1 with its bell. */
export const pole = (x, y0, y1, bellY) =>
  paper(rect(x - 9, y0, 18, y1 - y0, 6), { fill: POLE, sh: 2, form: 0.55 }) +
  (bellY
    ? paper(rect(x - 19, bellY - 26, 38, 52, 12), { fill: '#47456e', sh: 1, form: 0.3 }) +
      paper(ell(x, bellY, 12), { fill: P.coral, sh: 1, form: 0.4, inner: `<circle cx="${f(x - 4)}" cy="${f(bellY - 4)}" r="3" fill="#ffe9d0"/>` })
    : '')

/** A strap to hold, hung from 0,0. */
export const strap = () =>
  paper(rect(-7, -6, 14, 62, 3), { fill: '#6d4638', sh: 1, form: 0.3 }) +
  `<path d="M-25 98Q-25 56 0 54Q25 56 25 98Q0 108 -25 98Z" fill="none" stroke="#1b1440" stroke-width="11" opacity=".3" transform="translate(3 4)"/>` +
  `<path d="M-25 98Q-25 56 0 54Q25 56 25 98Q0 108 -25 98Z" fill="none" stroke="${P.cream}" stroke-width="11" stroke-linejoin="round"/>` +
  `<path d="M-25 98Q-25 56 0 54" fill="none" stroke="#fffdf4" stroke-width="4"/>`

/** The stops as pictures on a line: w wide from 0,0. */
export const routeStrip = (w) => {
  const icons = [
    `<path d="M-9 8V-4L0 -11L9 -4V8Z" fill="${P.coral}"/>`,
    `<circle cy="-3" r="9" fill="${P.moss}"/><rect x="-2" y="4" width="4" height="8" fill="${P.dark}"/>`,
    `<path d="M-12 3H12L7 10H-7ZM0 -12V1H10Z" fill="${P.navy}"/>`,
    `<path d="M-6 10L-4 -6H4L6 10ZM-5 -7H5V-12H-5Z" fill="${P.coral}"/>`,
    `<path d="M-10 9V-6H10V9ZM-12 -6L0 -13L12 -6Z" fill="${P.plum}"/>`,
    `<path d="M-12 0Q-2 -9 6 -1L13 -7V7L6 1Q-2 9 -12 0Z" fill="${P.teal}"/>`,
  ]
  const step = w / icons.length
  return (
    paper(rect(0, -26, w, 52, 10), { fill: '#fff6e3', sh: 1, form: 0.05 }) +
    line(`${step * 0.5},14 ${w - step * 0.5},14`, P.teal, 6) +
    icons
      .map(
        (icon, i) =>
          at(step * (i + 0.5), -6, icon) + `<circle cx="${f(step * (i + 0.5))}" cy="14" r="6.500" fill="${i === 2 ? P.coral : P.cream}" stroke="${P.navy}" stroke-width="3"/>`,
      )
      .join('')
  )
}

/** Shopping for somebody's tea: leeks, a loaf, apples. */
export const shoppingBag = () =>
  paper(band('-20,-96 -34,-150 -30,-190', 16, 9), { fill: '#8fb866', sh: 1 }) +
  paper(band('-4,-96 -6,-160 8,-204', 15, 10), { fill: '#6fa263', sh: 1 }) +
  paper(soft('14,-90 12,-136 26,-156 44,-146 46,-96'), {
    fill: '#d3a05f',
    sh: 1,
    form: 0.4,
    inner: line('18,-130 40,-124', P.dark, 4, 0.4) + line('18,-112 40,-106', P.dark, 4, 0.4),
  }) +
  paper(corners('-62,-104 62,-104 54,0 -54,0', 10), {
    fill: P.teal,
    sh: 2,
    form: 0.35,
    inner: [-78, -50, -22].map((y) => `<path d="M-80 ${y}H80" stroke="${P.cream}" stroke-width="9" opacity=".75"/>`).join(''),
  }) +
  line('-34,-100 -26,-134 0,-142 26,-134 34,-100', mix(P.teal, P.ink, 0.3), 7) +
  [-20, 6].map((x) => paper(ell(x, -108, 15), { fill: P.coral, sh: 1, form: 0.5 })).join('')

/** A wet umbrella hung by its handle from 0,0, pointing down. */
export const umbrella = (fill = P.coral) =>
  line('-12,12 -14,-4 0,-10 10,0 8,40', P.wood, 8) +
  paper(soft('-4,34 22,34 34,90 26,150 10,196 -4,150 -16,90'), {
    fill,
    sh: 2,
    form: 0.5,
    inner: [-6, 10, 24].map((x) => line(`${x},30 ${x * 0.6 + 6},196`, cool(fill, 0.35), 4, 0.5)).join(''),
  }) +
  line('9,190 9,208', P.ink, 5) +
  `<circle cx="9" cy="222" r="4" fill="#cfe6ea"/><circle cx="10" cy="240" r="3" fill="#cfe6ea"/>`
