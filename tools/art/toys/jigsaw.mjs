// The jigsaw toy: a town in six magnet pieces, and the pin that gets up when enough of them lie together.
import { horseshoe, mapPiece, mapTray, pinAsleep, pinBent, pinDozes, pinUp, ring, rubber, sheep, smudge, snore } from '../things/town-map.mjs'

export const name = 'jigsaw'
export const pxPerUnit = 0.8

const frame = (id, body, box) => ({ id, body, box, pivot: [0, 0] })
const round = (r) => [-r, -r, 2 * r, 2 * r]
const pin = [-150, -220, 300, 250]
export const frames = () => [
  frame('tray', mapTray(), [-400, -270, 800, 560]),
  ...[0, 1, 2, 3, 4, 5].map((i) => frame(`piece-${i}`, mapPiece(i), [-175, -170, 350, 345])),
  frame('ring', ring(), round(66)),
  frame('pin-up', pinUp(), pin),
  frame('pin-bent', pinBent(), pin),
  frame('pin-asleep', pinAsleep(), [-150, -160, 300, 190]),
  frame('pin-dozes', pinDozes(), [-150, -160, 300, 190]),
  frame('snore-0', snore(0), round(24)),
  frame('snore-1', snore(1), round(24)),
  frame('sheep', sheep(), [-80, -84, 140, 96]),
  frame('horseshoe', horseshoe(), round(62)),
  frame('rubber', rubber(), [-66, -40, 136, 84]),
  frame('smudge', smudge(), [-64, -36, 132, 72]),
]
