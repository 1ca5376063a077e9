// What a puppet does at a moment. Pure: time comes in, an attitude goes out; the puppet only hangs its parts by it.
import type { Pose } from '../core/level/level'
import type { Pace } from './clock'

export interface ExpressionSpec {
  readonly brow: { readonly tilt: number; readonly left: number; readonly right: number }
  readonly mouth: string
  readonly eyes: string
  readonly look: readonly number[]
}
export interface Speech {
  readonly fromMs: number
  /** One digit from 0 to 9 for every step. */
  readonly loud: string
}
export interface Acting {
  readonly from: ExpressionSpec
  readonly to: ExpressionSpec
  readonly changedAtMs: number
  readonly gaze: { readonly x: number; readonly y: number }
  readonly pose: Pose
  readonly posedAtMs: number
  readonly speech?: Speech
  /** So that two people don't breathe and blink together. */
  readonly phaseMs: number
  readonly isCalm: boolean
}
export interface Attitude {
  readonly breath: number
  readonly nodDeg: number
  readonly brow: { readonly tilt: number; readonly left: number; readonly right: number }
  readonly eyes: string
  readonly mouth: string
  readonly look: { readonly x: number; readonly y: number }
  readonly arms: readonly [left: Pose, right: Pose]
  readonly armDeg: number
  readonly isTalking: boolean
  readonly pace: Pace
}

export const SPEECH_STEP_MS = 50
const CHANGE_MS = 180
const ARM_MS = 260
const WAVE_MS = 2200
const BREATH_MS = 3600
const BLINK = { everyMs: 4300, forMs: 120 }
/** Left and right arm of each pose. */
const ARMS: Readonly<Record<Pose, readonly [Pose, Pose]>> = {
  down: ['down', 'down'],
  wave: ['wave', 'down'],
  rest: ['rest', 'rest'],
  hold: ['hold', 'hold'],
  think: ['think', 'rest'],
  point: ['down', 'point'],
  cheer: ['cheer', 'cheer'],
  hip: ['hip', 'hip'],
}

export function attitudeAt(acting: Acting, nowMs: number): Attitude {
  const { from, to, isCalm, gaze, pose } = acting
  const change = isCalm ? 1 : smooth((nowMs - acting.changedAtMs) / CHANGE_MS)
  const level = loudnessAt(acting.speech, nowMs)
  const t = nowMs + acting.phaseMs
  const isBlinking = !isCalm && t % BLINK.everyMs < BLINK.forMs
  const between = (a: number, b: number): number => a + (b - a) * change
  const posedMs = nowMs - acting.posedAtMs
  const isMoving = !isCalm && (posedMs < ARM_MS || (pose === 'wave' && posedMs < WAVE_MS))
  return {
    breath: isCalm ? 0 : 0.5 - 0.5 * Math.cos((t / BREATH_MS) * 2 * Math.PI),
    nodDeg: isCalm ? 0 : 0.7 * Math.sin((t / 5900) * 2 * Math.PI) + 2 * (level ?? 0),
    brow: {
      tilt: between(from.brow.tilt, to.brow.tilt),
      left: between(from.brow.left, to.brow.left),
      right: between(from.brow.right, to.brow.right),
    },
    eyes: isBlinking ? 'shut' : to.eyes,
    mouth: level === undefined ? to.mouth : mouthFor(level, to.mouth),
    look: { x: 6 * gaze.x + between(from.look[0] ?? 0, to.look[0] ?? 0), y: 5 * gaze.y + between(from.look[1] ?? 0, to.look[1] ?? 0) },
    arms: ARMS[pose],
    armDeg: isCalm ? 0 : -26 * (1 - smooth(posedMs / ARM_MS)) + (pose === 'wave' && posedMs < WAVE_MS ? 15 * Math.sin((posedMs / 560) * 2 * Math.PI) : 0),
    isTalking: level !== undefined && level > 0.15,
    pace: isMoving || level !== undefined || change < 1 ? 'lively' : isCalm ? 'still' : 'ambient',
  }
}

function loudnessAt(speech: Speech | undefined, nowMs: number): number | undefined {
  const digit = speech?.loud[Math.floor((nowMs - speech.fromMs) / SPEECH_STEP_MS)]
  return digit === undefined ? undefined : Number(digit) / 9
}

const mouthFor = (level: number, closed: string): string => (level < 0.15 ? (closed === 'open' || closed === 'grin' ? 'smile' : closed) : level < 0.5 ? 'half' : 'open')

const smooth = (x: number): number => {
  const k = Math.min(1, Math.max(0, x))
  return k * k * (3 - 2 * k)
}
