import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EXPRESSIONS, type Expression, POSES } from '../../src/core/level/level'
import { type Acting, attitudeAt, type ExpressionSpec, lookingAt } from '../../src/stage/acting'
import { onTheWay, wayMs, wayOut } from '../../src/stage/coming'
import { blinksAt } from '../../src/stage/life'

const faces = JSON.parse(readFileSync('assets/art/people/expressions.json', 'utf8')) as Record<Expression, ExpressionSpec>
const NOW = 100_000
const acting = (more: Partial<Acting> = {}): Acting => ({
  from: faces.calm,
  to: faces.calm,
  changedAtMs: 0,
  gaze: { x: 0, y: 0 },
  pose: 'down',
  posedAtMs: 0,
  phaseMs: 0,
  isCalm: false,
  ...more,
})
const moments = (fromMs: number, forMs: number, stepMs = 10): number[] => Array.from({ length: forMs / stepMs }, (_, i) => fromMs + i * stepMs)

describe('a face', () => {
  test('every expression is drawn, and no two are alike', () => {
    expect(Object.keys(faces).sort()).toEqual([...EXPRESSIONS].sort())
    expect(new Set(EXPRESSIONS.map((name) => JSON.stringify(faces[name]))).size).toBe(EXPRESSIONS.length)
  })
  test('worried and thinking differ in brows, mouth, gaze and the way the head leans', () => {
    const { worried, thinking } = faces
    expect(worried.brow.left.tilt).toBeGreaterThan(20)
    expect(worried.brow.left).toEqual(worried.brow.right)
    expect(thinking.brow.left.up - thinking.brow.right.up).toBeGreaterThan(10)
    expect(worried.mouth).not.toBe(thinking.mouth)
    expect(Math.sign(worried.look[1] ?? 0)).toBe(-Math.sign(thinking.look[1] ?? 0))
    expect(Math.sign(worried.tiltDeg)).toBe(-Math.sign(thinking.tiltDeg))
  })
  test('comes gently, and in calm at once', () => {
    const change = { from: faces.calm, to: faces.worried, changedAtMs: NOW }
    expect(attitudeAt(acting(change), NOW).dip).toBe(faces.calm.dip)
    expect(attitudeAt(acting(change), NOW + 200).dip).toBe(faces.worried.dip)
    expect(attitudeAt(acting({ ...change, isCalm: true }), NOW).dip).toBe(faces.worried.dip)
  })
})

describe('life', () => {
  test('blinks often enough, shortly, and not like a clock', () => {
    const shut = moments(0, 120_000, 20).filter((t) => blinksAt(t, 3))
    const starts = shut.filter((t, i) => t - (shut[i - 1] ?? -99) > 20)
    const gaps = starts.map((t, i) => t - (starts[i - 1] ?? 0)).slice(1)
    expect(starts.length).toBeGreaterThan(25)
    expect(starts.length).toBeLessThan(70)
    expect(new Set(gaps).size).toBeGreaterThan(starts.length / 2)
    expect((shut.length * 20) / starts.length).toBeLessThan(160)
  })
  test('two people do not blink together', () => {
    const together = moments(0, 60_000, 20).filter((t) => blinksAt(t, 0) && blinksAt(t + 1370, 1370))
    expect(together.length).toBeLessThan(20)
  })
  test('a glad face hops and lands, a worried one sinks and stays on the floor', () => {
    const over = (to: ExpressionSpec) => moments(NOW, 1000).map((t) => attitudeAt(acting({ to, changedAtMs: NOW }), t))
    for (const name of ['happy', 'proud', 'surprised'] as const) {
      const hop = over(faces[name])
      expect(Math.max(...hop.map((each) => each.rise)), name).toBeGreaterThan(5)
      expect(hop.at(-1)).toMatchObject({ rise: 0, squash: 0 })
    }
    const sigh = over(faces.worried)
    expect(Math.max(...sigh.map((each) => each.rise))).toBe(0)
    expect(Math.min(...sigh.map((each) => each.squash))).toBeLessThan(-0.02)
  })
  test('who speaks leans to the others by one or two degrees, and stands straight again', () => {
    const speech = { fromMs: NOW, loud: '5'.repeat(40) }
    const lean = (ms: number, side: -1 | 1) => attitudeAt(acting({ speech, side }), NOW + ms).leanDeg
    expect(lean(1000, 1)).toBeGreaterThan(1)
    expect(lean(1000, 1)).toBeLessThanOrEqual(2)
    expect(lean(1000, -1)).toBe(-lean(1000, 1))
    expect([lean(0, 1), lean(2000, 1), lean(9000, 1)]).toEqual([0, 0, 0])
  })
  test('the mouth follows the voice', () => {
    const mouth = (digit: string) => attitudeAt(acting({ speech: { fromMs: NOW, loud: digit } }), NOW).mouth
    expect([mouth('0'), mouth('3'), mouth('9')]).toEqual(['smile', 'half', 'open'])
  })
  test('the head turns to what it looks at, and does not jump there', () => {
    const turned = lookingAt(acting(), { x: 1, y: 0 }, NOW)
    const turn = (ms: number) => attitudeAt(turned, NOW + ms).turn
    expect(turn(0)).toBeCloseTo(0)
    expect(turn(160)).toBeGreaterThan(0.2)
    expect(turn(160)).toBeLessThan(0.7)
    expect(turn(400)).toBeCloseTo(0.8)
    expect(lookingAt(turned, { x: 1, y: 0 }, NOW + 900)).toBe(turned)
  })
  test('calm motion is one resting picture for each face and pose', () => {
    for (const name of EXPRESSIONS)
      for (const pose of POSES) {
        const still = (t: number) => attitudeAt(acting({ to: faces[name], changedAtMs: NOW, pose, posedAtMs: NOW, isCalm: true }), t)
        expect(still(NOW + 5)).toEqual(still(NOW + 4321))
        expect(still(NOW)).toMatchObject({ breath: 0, rise: 0, squash: 0, leanDeg: 0, armsDeg: [0, 0], pace: 'still' })
      }
  })
})

describe('a pose', () => {
  test('points and reaches to the side where the others are', () => {
    const arms = (pose: Acting['pose'], side: -1 | 1) => attitudeAt(acting({ pose, side }), NOW).arms
    expect(arms('point', 1)).toEqual(['down', 'point'])
    expect(arms('point', -1)).toEqual(['point', 'down'])
    expect(arms('comfort', -1)).toEqual(['reach', 'heart'])
  })
  test('is known to the puppet', () => {
    expect(attitudeAt(acting({ pose: 'sit' }), NOW).isSitting).toBe(true)
    expect(attitudeAt(acting({ pose: 'tablet' }), NOW).hasTablet).toBe(true)
  })
})

describe('coming and going', () => {
  const edges = { left: 0, right: 1600 }
  test('leads in from the nearer side, from out of sight', () => {
    expect(wayOut(400, 1, edges)).toBeLessThan(-400)
    expect(wayOut(1300, 1, edges)).toBeGreaterThan(300)
  })
  test('begins outside, ends on the stand, and never turns back', () => {
    const way = Array.from({ length: 51 }, (_, i) => onTheWay(i / 50, -550, 'hops'))
    expect(way[0]).toMatchObject({ x: -550, rise: 0 })
    expect(way.at(-1)).toMatchObject({ rise: 0, leanDeg: 0 })
    expect(Math.abs(way.at(-1)?.x ?? 1)).toBe(0)
    expect(way.every(({ x }, i) => i === 0 || x >= (way[i - 1]?.x ?? 0))).toBe(true)
  })
  test('is hops on feet, and rolling on wheels', () => {
    const rises = (gait: 'hops' | 'rolls') => Array.from({ length: 101 }, (_, i) => onTheWay(i / 100, -550, gait).rise)
    expect(Math.max(...rises('hops'))).toBeGreaterThan(10)
    expect(Math.max(...rises('rolls'))).toBe(0)
  })
  test('a share beyond its ends is at its end, and a long way takes no age', () => {
    expect(onTheWay(-3, 500, 'hops')).toEqual(onTheWay(0, 500, 'hops'))
    expect(onTheWay(9, 500, 'hops')).toEqual(onTheWay(1, 500, 'hops'))
    expect(wayMs(5000)).toBeLessThanOrEqual(1500)
    expect(wayMs(10)).toBeGreaterThanOrEqual(500)
  })
})
