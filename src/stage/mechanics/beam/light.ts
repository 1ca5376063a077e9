// The light itself: where it comes from, how far it reaches, and the pool it lies in.
import type { Shape } from '../../../core/layout/hotspot'
import { asked, type BeamData, type BeamState, inLight } from '../../../core/mechanics/beam'
import { beamPlaces } from '../../../core/mechanics/beam/layout'
import type { Point, Pose } from '../../toy/view'

/** The beam as it is drawn, in units. */
const BEAM_LONG = 600
/** A light that only points is thin; one that rests nowhere is paler. */
const WIDTH = { open: 1, points: 0.42 } as const
const ALPHA = { open: 1, points: 0.6, nowhere: 0.55 } as const

/** A point on the way from the lamp to where it shines. */
export function towards(data: BeamData, state: BeamState, shape: Shape, units: number): Point {
  const { lamp, stops } = beamPlaces(data.guess, shape)
  const goal = stops[state.board.light] ?? lamp
  const far = Math.hypot(goal.x - lamp.x, goal.y - lamp.y) || 1
  return { x: lamp.x + ((goal.x - lamp.x) / far) * units, y: lamp.y + ((goal.y - lamp.y) / far) * units }
}

export function lightPoses(data: BeamData, state: BeamState, shape: Shape): Record<string, Pose> {
  const { lamp, stops } = beamPlaces(data.guess, shape)
  const goal = stops[state.board.light]
  if (!goal) return {}
  const thing = inLight(data, state)
  const how = asked(data, state) ? 'points' : thing ? 'open' : 'nowhere'
  const turn = (Math.atan2(goal.y - lamp.y, goal.x - lamp.x) * 180) / Math.PI
  const far = Math.hypot(goal.x - lamp.x, goal.y - lamp.y)
  const isReached = how === 'open' && thing?.seen
  return {
    beam: {
      ...lamp,
      frame: 'beam',
      turn,
      stretch: [far / BEAM_LONG, how === 'points' ? WIDTH.points : WIDTH.open],
      alpha: isReached ? ALPHA.open : how === 'points' ? ALPHA.points : ALPHA.nowhere,
    },
    pool: { x: goal.x, y: goal.y, frame: 'pool', scale: (goal.w / 222) * (isReached ? 1.1 : 0.8), alpha: isReached ? 1 : how === 'points' ? 0.5 : how === 'open' ? 0 : 0.3 },
  }
}
