// Masks on a rail: each lifts off a lighter one, until only mist is left.
import { isOff, type RevealCover, type RevealState, tugsOf } from '../../../core/mechanics/reveal/covers'
import type { Poses, Spot } from './plates'

export function mask(poses: Poses, { board }: RevealState, cover: RevealCover, spot: Spot): void {
  const { id, layers } = cover
  const tugs = tugsOf(board, id)
  const rail = spot.y - spot.h / 2 + 4
  const scale = spot.w / 290
  poses[`hook-${id}`] = { x: spot.x, y: rail, frame: 'hook', scale }
  // What was lifted hangs on the rail, small and hollow.
  const lifted = [`mask-${cover.look}`, ...layers.slice(0, -1).map(({ look }) => `layer-${look}`)].slice(0, tugs)
  for (const [i, frame] of lifted.entries())
    poses[`lifted-${id}-${i}`] = { x: spot.x + (i - 1) * 82 * scale, y: rail + 26, frame, scale: 0.3 * scale, alpha: 0.92, turn: (i - 1) * 6 }
  if (id in board.placed) return
  const layer = layers[tugs - 1]
  const y = spot.y + 2
  if (!layer) poses[`mask-${id}`] = { x: spot.x, y, frame: `mask-${cover.look}`, scale: 1.06 * scale, heft: 0 }
  else poses[`layer-${id}-${tugs}`] = { x: spot.x, y, frame: `layer-${layer.look}`, scale: (isOff(cover, board) && board.open === id ? 1.14 : 1) * scale, heft: 0 }
}
