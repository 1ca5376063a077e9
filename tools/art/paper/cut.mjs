// Scissors and gouache: one closed shape, cut by hand, painted, with its shadow.
import { count, rng } from './chance.mjs'
import { cool, P, warm } from './palette.mjs'
import { box, d, f, move, spline } from './shapes.mjs'

export const sun = { x: -0.7, y: -0.7 } // where the light comes from (unit-ish)

// scissors: resample and let the hand wander a little
export const cut = (p, amp = 1, s = count.seed++) => {
  const r = rng(s * 7919),
    n = p.length
  let len = 0
  const at = [0]
  for (let i = 0; i < n; i++) {
    const a = p[i],
      b = p[(i + 1) % n]
    len += Math.hypot(b[0] - a[0], b[1] - a[1])
    at.push(len)
  }
  const step = Math.max(2.5, Math.min(7, len / 48)),
    m = Math.max(8, Math.round(len / step)),
    k1 = Math.max(2, Math.round(len / 110)),
    k2 = Math.max(3, Math.round(len / 43)),
    p1 = r() * 7,
    p2 = r() * 7,
    o = []
  let j = 0
  const add = (x, y, i) => {
    const t = (i / m) * Math.PI * 2,
      e = amp * (Math.sin(t * k1 + p1) * 0.65 + Math.sin(t * k2 + p2) * 0.4),
      e2 = amp * (Math.cos(t * k1 + p2) * 0.65 + Math.cos(t * k2 + p1) * 0.4)
    o.push([x + e, y + e2])
  }
  for (let i = 0; i < m; i++) {
    const t = (len * i) / m
    while (at[j + 1] < t) {
      j++
    }
    const a = p[j % n],
      b = p[(j + 1) % n],
      L = at[j + 1] - at[j] || 1,
      k = (t - at[j]) / L
    add(a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k, i)
  }
  return o
}

// fill; amp (wobble); sh (0 none, 1 small, 2 medium, 3 large shadow); form (how far the lit tone slides, 0..1); soft; tex 0..1; rim 0..1; inner (svg painted inside)
export function paper(pts, o = {}) {
  const { fill = P.cream, amp = 0.8, sh = 1, form = 0.35, tex = 0.55, rim = 0.5, inner = '', lit, shade, dir = sun, grad, op } = o
  const q = cut(pts, amp, o.seed ?? count.seed++),
    D = d(q),
    b = box(q),
    id = 'c' + count.id++,
    S = Math.min(b.w, b.h),
    k = S * 0.3 * form,
    big = S > 26
  const dark = shade ?? cool(fill),
    light = grad ?? lit ?? fill
  let s = ''
  if (sh && b.w > 640)
    s += [34, 28, 23, 18, 14, 10, 6, 3]
      .map(
        (w) =>
          `<path d="${D}" transform="translate(${f(-dir.x * 3)} ${f(-dir.y * 3)})" fill="none" stroke="#1b1440" stroke-width="${w}" opacity="${o.sho ?? 0.034}" stroke-linejoin="round"/>`,
      )
      .join('')
  else if (sh) {
    const z = [0, 2, 5, 11][sh]
    s += `<path d="${D}" transform="translate(${f(-dir.x * z)} ${f(Math.max(0.5, -dir.y) * z)})" fill="#1b1440" opacity="${[0, 0.3, 0.36, 0.4][sh]}"${S > 10 ? ` filter="url(#b${sh})"` : ''}/>`
  }
  if (form && big) {
    const lp = move(q, dir.x * k, dir.y * k)
    s += `<path d="${D}" fill="${dark}"/><g clip-path="url(#${id})"><path d="${d(lp)}" fill="${light}" filter="url(#s${S > 160 ? 3 : S > 70 ? 2 : 1})"/>`
  } else s += `<path d="${D}" fill="${light}"/>` + (inner || rim ? `<g clip-path="url(#${id})">` : '<g>')
  if (tex && S > 14) s += `<path d="${D}" fill="url(#t${(count.id + (o.seed ?? 0)) % 4}${S > 220 ? 'L' : ''})" opacity="${tex}"/>`
  s += inner
  if (rim) s += `<path d="${D}" transform="translate(${f(-dir.x)} ${f(-dir.y)})" fill="none" stroke="${warm(fill, 0.75)}" stroke-width="${S > 60 ? 3.2 : 2.2}" opacity="${rim}"/>`
  return `<clipPath id="${id}"><path d="${D}"/></clipPath>` + (op ? `<g opacity="${op}">${s}</g></g>` : s + '</g>')
}

export const flat = (pts, fill, o = 1, amp = 0.6, extra = '') => `<path d="${d(cut(pts, amp))}" fill="${fill}"${o < 1 ? ` opacity="${o}"` : ''} ${extra}/>`

export const stroke = (pts, col, w = 3, o = 1, extra = '') =>
  `<path d="${d(spline(pts), 1)}" fill="none" stroke="${col}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"${o < 1 ? ` opacity="${o}"` : ''} ${extra}/>`

export const at = (x, y, g, s = 1, r = 0, fx = 1) => `<g transform="translate(${f(x)} ${f(y)}) rotate(${r}) scale(${s * fx} ${s})">${g}</g>`
