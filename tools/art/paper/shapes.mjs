// Shapes are lists of points.

export const f = (n) => Math.round(n * 10) / 10

export const ell = (cx, cy, rx, ry = rx, a0 = 0, a1 = Math.PI * 2) => {
  const n = Math.max(12, Math.round((rx + ry) * 0.5))
  return Array.from({ length: n + (a1 - a0 < 6.28 ? 1 : 0) }, (_, i) => {
    const a = a0 + ((a1 - a0) * i) / n
    return [cx + Math.cos(a) * rx, cy + Math.sin(a) * ry]
  })
}

export const poly = (pts, r = 3) =>
  pts.flatMap((p, i) => {
    // rounded corners
    const a = pts[(i + pts.length - 1) % pts.length],
      b = pts[(i + 1) % pts.length],
      R = p[2] ?? r
    const to = (q) => {
      const l = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1,
        k = Math.min(R / l, 0.5)
      return [p[0] + (q[0] - p[0]) * k, p[1] + (q[1] - p[1]) * k]
    }
    if (!R) return [[p[0], p[1]]]
    const A = to(a),
      B = to(b)
    return [0, 0.25, 0.5, 0.75, 1].map((t) => [(1 - t) ** 2 * A[0] + 2 * t * (1 - t) * p[0] + t * t * B[0], (1 - t) ** 2 * A[1] + 2 * t * (1 - t) * p[1] + t * t * B[1]])
  })

export const rect = (x, y, w, h, r = 4) =>
  poly(
    [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ],
    r,
  )

export const cr = (a, b, c, d, t) => 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)

export const spline = (p, closed) => {
  const n = p.length,
    g = (i) => (closed ? p[(i + n) % n] : p[Math.max(0, Math.min(n - 1, i))]),
    o = []
  for (let i = 0; i < (closed ? n : n - 1); i++) for (let k = 0; k < 8; k++) o.push([0, 1].map((j) => cr(g(i - 1)[j], g(i)[j], g(i + 1)[j], g(i + 2)[j], k / 8)))
  if (!closed) o.push(p[n - 1])
  return o
}

export const blob = (p) => spline(p, true)

export const ribbon = (p, w0, w1 = w0) => {
  const s = spline(p),
    L = [],
    R = []
  s.forEach((q, i) => {
    const a = s[Math.max(0, i - 1)],
      b = s[Math.min(s.length - 1, i + 1)],
      l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1,
      w = (w0 + ((w1 - w0) * i) / (s.length - 1)) / 2,
      nx = (-(b[1] - a[1]) / l) * w,
      ny = ((b[0] - a[0]) / l) * w
    L.push([q[0] + nx, q[1] + ny])
    R.unshift([q[0] - nx, q[1] - ny])
  })
  const cap = (a, b) => {
    const cx = (a[0] + b[0]) / 2,
      cy = (a[1] + b[1]) / 2,
      r = Math.hypot(a[0] - b[0], a[1] - b[1]) / 2,
      t = Math.atan2(a[1] - cy, a[0] - cx)
    return [1, 2, 3, 4].map((k) => [cx + Math.cos(t - (k * Math.PI) / 5) * r, cy + Math.sin(t - (k * Math.PI) / 5) * r])
  }
  return [...L, ...cap(L[L.length - 1], R[0]), ...R, ...cap(R[R.length - 1], L[0])]
}

export const move = (p, x, y, s = 1, r = 0, fx = 1) => {
  const c = Math.cos(r),
    n = Math.sin(r)
  return p.map(([a, b]) => [x + (a * fx * c - b * n) * s, y + (a * fx * n + b * c) * s])
}

export const box = (p) => {
  let a = 1e9,
    b = 1e9,
    c = -1e9,
    e = -1e9
  for (const [x, y] of p) {
    a = Math.min(a, x)
    b = Math.min(b, y)
    c = Math.max(c, x)
    e = Math.max(e, y)
  }
  return { x: a, y: b, w: c - a, h: e - b }
}

export const d = (p, open) => 'M' + p.map((q) => f(q[0]) + ' ' + f(q[1])).join('L') + (open ? '' : 'Z')
