// What arms and head do in each pose.
import type { Pose } from '../core/level/level'

/** Every arm that an atlas has a frame of; one in hand may be a person's own, such as Nell's lamp. */
export type ArmPose = Exclude<Pose, 'sit' | 'comfort' | 'thumbs'> | 'heart' | 'reach' | 'thumb' | 'lamp' | 'stick'
type Arms = readonly [left: ArmPose, right: ArmPose]

interface Bearing {
  readonly arms: Arms
  /** The head's own lean; to the side where the others are. */
  readonly tiltDeg: number
  readonly dip: number
  /** How far the eyes go down when they look at nobody. */
  readonly lookDown: number
}
const bearing = (left: ArmPose, right: ArmPose, more: Partial<Bearing> = {}): Bearing => ({ arms: [left, right], tiltDeg: 0, dip: 0, lookDown: 0, ...more })

/** Drawn for others at the right: the arm on their side points and reaches, the other one waves, so that nobody is hidden by it. */
const BEARINGS: Readonly<Record<Pose, Bearing>> = {
  down: bearing('down', 'down'),
  wave: bearing('wave', 'down'),
  rest: bearing('rest', 'rest'),
  hold: bearing('hold', 'hold'),
  think: bearing('think', 'rest'),
  point: bearing('down', 'point'),
  cheer: bearing('cheer', 'cheer'),
  hip: bearing('hip', 'hip'),
  sit: bearing('rest', 'rest'),
  tablet: bearing('tablet', 'tablet', { dip: 3, lookDown: 5 }),
  comfort: bearing('heart', 'reach', { tiltDeg: 4 }),
  thumbs: bearing('down', 'thumb'),
}

export function bearingOf(pose: Pose, side: -1 | 1): Bearing {
  const { arms, tiltDeg, ...rest } = BEARINGS[pose]
  return side === 1 ? BEARINGS[pose] : { ...rest, arms: [arms[1], arms[0]], tiltDeg: -tiltDeg }
}
