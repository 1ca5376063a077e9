// What a puppet does at a moment. Pure: time comes in, an attitude goes out; the puppet only hangs its parts by it.
import type { Pose } from '../core/level/level'
import type { Pace } from './clock'
import { type Balance, balanceAt, blinksAt, breathAt, glanceAt, type Reaction, smooth, swayAt } from './life'
import { type ArmPose, bearingOf } from './poses'

export interface BrowSpec {
  readonly up: number
  /** How far its inner end is raised, in degrees. */
  readonly tilt: number
}
export interface Brows {
  readonly left: BrowSpec
  readonly right: BrowSpec
}
/** As the art house writes it: assets/art/people/expressions.json. */
export interface ExpressionSpec {
  readonly brow: Brows
  readonly mouth: string
  readonly mouthAt?: readonly number[]
  readonly eyes: string
  readonly look: readonly number[]
  readonly tiltDeg: number
  /** How far the head sinks between the shoulders. */
  readonly dip: number
  /** What the body does when this face comes. */
  readonly reaction?: Reaction
}
export interface Speech {
  readonly fromMs: number
  /** One digit from 0 to 9 for every step. */
  readonly loud: string
}
interface Spot {
  readonly x: number
  readonly y: number
}
export interface Acting {
  readonly from: ExpressionSpec
  readonly to: ExpressionSpec
  readonly changedAtMs: number
  /** Where it looks, from -1 to 1; where it looked before, and since when it looks here, if it is to turn and not jump. */
  readonly gaze: Spot
  readonly gazeWas?: Spot
  readonly gazedAtMs?: number
  readonly pose: Pose
  readonly posedAtMs: number
  /** On which side the others are: where it points, reaches and leans. */
  readonly side?: -1 | 1
  readonly speech?: Speech
  /** So that two people don't breathe and blink together. */
  readonly phaseMs: number
  readonly isCalm: boolean
}
export interface Attitude extends Balance {
  readonly breath: number
  /** The head's, about the neck. */
  readonly nodDeg: number
  readonly dip: number
  /** The head's, to the side: -1 to 1. */
  readonly turn: number
  readonly brow: Brows
  readonly eyes: string
  readonly mouth: string
  readonly mouthAt: Spot
  readonly look: Spot
  readonly arms: readonly [left: ArmPose, right: ArmPose]
  readonly armsDeg: readonly [left: number, right: number]
  readonly isSitting: boolean
  readonly hasTablet: boolean
  readonly isTalking: boolean
  readonly pace: Pace
}

export const SPEECH_STEP_MS = 50
const CHANGE_MS = 180
const GAZE_MS = 320
const ARM_MS = 260
const WAVE_MS = 2200
const TURN_BY_GAZE = 0.8
/** Eyes that look aside take the head along a little; a look of so many units is a whole one. */
const TURN_BY_LOOK = 0.35
const WHOLE_LOOK = 9

export function attitudeAt(acting: Acting, nowMs: number): Attitude {
  const { from, to, isCalm, pose, side = 1 } = acting
  const change = isCalm ? 1 : smooth((nowMs - acting.changedAtMs) / CHANGE_MS)
  const between = (a: number, b: number): number => a + (b - a) * change
  const level = loudnessAt(acting.speech, nowMs)
  const t = nowMs + acting.phaseMs
  const gaze = gazeAt(acting, nowMs)
  const bearing = bearingOf(pose, side)
  const look = { x: between(from.look[0] ?? 0, to.look[0] ?? 0), y: between(from.look[1] ?? 0, to.look[1] ?? 0) }
  const posedMs = nowMs - acting.posedAtMs
  const isWaving = pose === 'wave' && posedMs < WAVE_MS
  const balance = isCalm ? { rise: 0, squash: 0, leanDeg: 0 } : balanceAt(to.reaction, nowMs - acting.changedAtMs, speakingShare(acting.speech, nowMs) * side)
  const isMoving = !isCalm && (posedMs < ARM_MS || isWaving || balance.rise !== 0 || balance.squash !== 0 || nowMs - (acting.gazedAtMs ?? 0) < GAZE_MS)
  return {
    ...balance,
    breath: isCalm ? 0 : breathAt(t),
    nodDeg: between(from.tiltDeg, to.tiltDeg) + bearing.tiltDeg + (isCalm ? 0 : swayAt(t) + 2 * (level ?? 0)),
    dip: between(from.dip, to.dip) + bearing.dip,
    turn: clamp(TURN_BY_GAZE * gaze.x + (TURN_BY_LOOK * look.x) / WHOLE_LOOK),
    brow: { left: blended(from.brow.left, to.brow.left, between), right: blended(from.brow.right, to.brow.right, between) },
    eyes: !isCalm && blinksAt(t, acting.phaseMs) ? 'shut' : to.eyes,
    mouth: level === undefined ? to.mouth : mouthFor(level, to.mouth),
    mouthAt: { x: between(from.mouthAt?.[0] ?? 0, to.mouthAt?.[0] ?? 0), y: between(from.mouthAt?.[1] ?? 0, to.mouthAt?.[1] ?? 0) },
    look: { x: 4 * gaze.x + look.x, y: 5 * gaze.y + look.y + (gaze.x === 0 ? bearing.lookDown : 0) },
    arms: bearing.arms,
    armsDeg: armsDeg(bearing.arms, isCalm ? undefined : posedMs, isWaving),
    isSitting: pose === 'sit',
    hasTablet: pose === 'tablet',
    isTalking: level !== undefined && level > 0.15,
    pace: isMoving || level !== undefined || change < 1 ? 'lively' : isCalm ? 'still' : 'ambient',
  }
}

/** The same acting, that from now on looks somewhere else. */
export const lookingAt = (acting: Acting, gaze: Spot, nowMs: number): Acting =>
  acting.gaze.x === gaze.x && acting.gaze.y === gaze.y ? acting : { ...acting, gazeWas: acting.gaze, gaze, gazedAtMs: nowMs }

function gazeAt({ gaze, gazeWas = gaze, gazedAtMs = 0, phaseMs, isCalm }: Acting, nowMs: number): Spot {
  if (isCalm) return gaze
  const k = smooth((nowMs - gazedAtMs) / GAZE_MS)
  const glance = gaze.x === 0 ? glanceAt(nowMs + phaseMs, phaseMs) * k : 0
  return { x: gazeWas.x + (gaze.x - gazeWas.x) * k + glance, y: gazeWas.y + (gaze.y - gazeWas.y) * k }
}

/** An arm that takes up a pose swings into it, and a waving one goes on. An arm that hangs, hangs. */
function armsDeg(arms: Attitude['arms'], posedMs: number | undefined, isWaving: boolean): Attitude['armsDeg'] {
  const swing = posedMs === undefined ? 0 : -26 * (1 - smooth(posedMs / ARM_MS)) + (isWaving ? 15 * Math.sin((posedMs / 560) * 2 * Math.PI) : 0)
  return [arms[0] === 'down' ? 0 : swing, arms[1] === 'down' ? 0 : 0 - swing]
}

function loudnessAt(speech: Speech | undefined, nowMs: number): number | undefined {
  const digit = speech?.loud[Math.floor((nowMs - speech.fromMs) / SPEECH_STEP_MS)]
  return digit === undefined ? undefined : Number(digit) / 9
}

const LEAN_IN_MS = 300
/** 0 before and after a spoken line, 1 in it. */
function speakingShare(speech: Speech | undefined, nowMs: number): number {
  if (!speech) return 0
  const sinceMs = nowMs - speech.fromMs
  return smooth(Math.min(sinceMs, speech.loud.length * SPEECH_STEP_MS - sinceMs) / LEAN_IN_MS)
}

const mouthFor = (level: number, closed: string): string => (level < 0.15 ? (closed === 'open' || closed === 'grin' ? 'smile' : closed) : level < 0.5 ? 'half' : 'open')

const blended = (a: BrowSpec, b: BrowSpec, between: (a: number, b: number) => number): BrowSpec => ({ up: between(a.up, b.up), tilt: between(a.tilt, b.tilt) })

const clamp = (x: number): number => Math.max(-1, Math.min(1, x))
