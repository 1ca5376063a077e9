// The brush-mark tile: made once, wraps at its edges.
import sharp from 'sharp'
import { rng } from './chance.mjs'

export const lattice = (n, m, s) => {
  const r = rng(s),
    v = Float32Array.from({ length: n * m }, () => r() * 2 - 1)
  const e = (t) => t * t * (3 - 2 * t)
  return (x, y) => {
    const i = Math.floor(x),
      j = Math.floor(y),
      u = e(x - i),
      w = e(y - j),
      g = (a, b) => v[(((b % m) + m) % m) * n + (((a % n) + n) % n)]
    return (g(i, j) * (1 - u) + g(i + 1, j) * u) * (1 - w) + (g(i, j + 1) * (1 - u) + g(i + 1, j + 1) * u) * w
  }
}

export let tile

export async function brushTile(N = 384) {
  if (tile) return tile
  const a = lattice(5, 64, 3),
    b = lattice(9, 120, 5),
    c = lattice(6, 5, 7),
    m = lattice(4, 4, 11),
    buf = Buffer.alloc(N * N * 4)
  for (let y = 0; y < N; y++)
    for (let x = 0; x < N; x++) {
      const u = x / N,
        w = y / N,
        bend = c(u * 6, w * 5) * 0.018,
        st = a(u * 5, (w + bend) * 64) * 0.5 + b(u * 9, (w + bend) * 120) * 0.28,
        v = st * (0.55 + 0.6 * m(u * 4, w * 4)) + c(u * 6 + 2, w * 5 + 1) * 0.5
      const i = (y * N + x) * 4,
        k = v > 0
      buf[i] = k ? 255 : 42
      buf[i + 1] = k ? 240 : 30
      buf[i + 2] = k ? 205 : 92
      buf[i + 3] = Math.min(110, Math.abs(v) * 88)
    }
  const png = await sharp(buf, { raw: { width: N, height: N, channels: 4 } })
    .png()
    .toBuffer()
  tile = `data:image/png;base64,${png.toString('base64')}`
  return tile
}
