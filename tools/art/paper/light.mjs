// Glow and gradients. A glow is a piece of its own: it is never baked into a layer.
import { count } from './chance.mjs'
import { mix, P, warm } from './palette.mjs'
import { f } from './shapes.mjs'

// light: a pool that fades; goes on a layer of its own that is screened (ADD in Phaser)
export const glow = (x, y, r, col = P.lamp, o = 0.8, ry = r) => {
  const id = 'g' + count.id++
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${warm(col, 0.5)}" stop-opacity="${o}"/><stop offset=".18" stop-color="${col}" stop-opacity="${f(o * 0.62)}"/><stop offset=".5" stop-color="${mix(col, P.apricot, 0.4)}" stop-opacity="${f(o * 2.2) / 10}"/><stop offset="1" stop-color="${mix(col, P.coral, 0.5)}" stop-opacity="0"/></radialGradient><ellipse cx="${f(x)}" cy="${f(y)}" rx="${f(r)}" ry="${f(ry)}" fill="url(#${id})"/>`
}

export const lin = (stops, x1 = 0, y1 = 0, x2 = 0, y2 = 1) => {
  const id = 'l' + count.id++
  return [
    `url(#${id})`,
    `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops.map(([o, c, a = 1]) => `<stop offset="${o}" stop-color="${c}" stop-opacity="${a}"/>`).join('')}</linearGradient>`,
  ]
}
