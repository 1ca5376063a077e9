// The stage's lights, worked out pixel by pixel for flat pictures. The same sums as the stage's own light textures.
const WARM = [
  [0, [255, 221, 135], 1],
  [0.18, [255, 201, 77], 0.62],
  [0.5, [249, 185, 86], 0.22],
  [1, [240, 150, 78], 0],
]
const BEAM = [255, 236, 180]
const SHADE = [29, 26, 74]
const SHADE_STRENGTH = 158 / 255

const soft = (x, from, to) => {
  const k = Math.min(1, Math.max(0, (x - from) / (to - from)))
  return 1 - k * k * (3 - 2 * k)
}

function glowAt(u, v) {
  const r = Math.hypot(u - 0.5, v - 0.5) * 2
  if (r >= 1) return undefined
  const i = Math.max(
    1,
    WARM.findIndex(([at]) => r <= at),
  )
  const [a, from, strong] = WARM[i - 1]
  const [b, to, weak] = WARM[i]
  const k = (r - a) / (b - a)
  const strength = strong + (weak - strong) * k
  return from.map((c, n) => (c + (to[n] - c) * k) * strength)
}

function beamAt(u, v) {
  const across = Math.abs(v - 0.5) / (0.06 + 0.36 * u)
  const along = (1 - u) ** 1.5 * Math.min(1, u * 40)
  const strength = (soft(across, 0.55, 1.1) * 0.75 + soft(across, 0.1, 0.7) * 0.25) * along
  return strength > 0 ? BEAM.map((c) => c * strength) : undefined
}

/** Lights one lamp over `pixels` (rgb), whose page is `unitsWide` wide. */
export function shine(light, { pixels, w, h, channels }, unitsWide) {
  const scale = w / unitsWide
  const turn = ((light.turnDeg ?? 0) * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const [rootU, colourAt] = light.kind === 'beam' ? [0, beamAt] : [0.5, glowAt]
  const reach = Math.hypot(light.w, light.h) * (light.kind === 'beam' ? 1 : 0.5)
  const range = (middle, size) => [Math.max(0, Math.floor((middle - reach) * scale)), Math.min(size, Math.ceil((middle + reach) * scale))]
  const [left, right] = range(light.x, w)
  const [top, bottom] = range(light.y, h)
  for (let py = top; py < bottom; py++)
    for (let px = left; px < right; px++) {
      const [x, y] = [(px + 0.5) / scale - light.x, (py + 0.5) / scale - light.y]
      const u = (x * cos + y * sin) / light.w + rootU
      const v = (y * cos - x * sin) / light.h + 0.5
      if (u < 0 || u > 1 || v < 0 || v > 1) continue
      const colour = colourAt(u, v)
      if (!colour) continue
      const i = (py * w + px) * channels
      for (let n = 0; n < 3; n++) {
        const c = colour[n] * light.brightness
        const below = pixels[i + n]
        pixels[i + n] = Math.min(255, Math.round(light.isPool ? c + below - (c * below) / 255 : c + below)) // SCREEN or ADD
      }
    }
}

/** The dark corners. */
export function shade({ pixels, w, h, channels }) {
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const away = Math.hypot((x + 0.5) / w - 0.52, (y + 0.5) / h - 0.46) / 0.78
      const k = SHADE_STRENGTH * (1 - soft(away, 0.4, 1.1))
      const i = (y * w + x) * channels
      for (let n = 0; n < 3; n++) pixels[i + n] = Math.round(pixels[i + n] * (1 - k) + SHADE[n] * k)
    }
}
