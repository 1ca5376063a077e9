// The bare head, its ears, and curls for hair.
import { ell, f, hash, mix, paper } from '../paper/kit.mjs'
import { soft } from '../paper/points.mjs'

export const skull = soft('0,-66 40,-57 66,-22 70,16 54,48 24,63 0,66 -24,63 -54,48 -70,16 -66,-22 -40,-57')

/** The viewer's right one; the left is its mirror. It slides by itself when the head turns. */
export const ear = (skin, x = 70) =>
  paper(ell(x, 8, 13, 16), {
    fill: skin,
    sh: 1,
    form: 0.3,
    inner: `<ellipse cx="${x * 1.02}" cy="9" rx="6" ry="8" fill="${mix(skin, '#8a2f3a', 0.3)}" opacity=".7"/>`,
  })

export const head = (skin) => paper(skull, { fill: skin, sh: 2, form: 0.34, tex: 0.24, rim: 0.35, amp: 0.7 })

export const curls = (n, x0, y0, w, h, c) =>
  Array.from({ length: n }, (_, i) => {
    const x = x0 + hash(i, 3) * w,
      y = y0 + hash(i, 8) * h
    return `<path d="M${f(x - 3.4)} ${f(y)}q3.4 -5 6.800 0" stroke="${c}" stroke-width="2.2" fill="none" opacity=".55" stroke-linecap="round"/>`
  }).join('')
