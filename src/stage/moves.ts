// How the things of a place move when nobody touches them. Pure: time comes in, a posture goes out. The words are those of tools/art/places.

export type MoveSpec =
  /** Floats, `by` units up and down. */
  | { readonly kind: 'bob'; readonly by: number; readonly rockDeg: number; readonly ms: number }
  /** Swings about its pin. */
  | { readonly kind: 'sway'; readonly deg: number; readonly ms: number }
  | { readonly kind: 'turn'; readonly degPerS: number }
  /** Crosses from x to x and begins again. */
  | { readonly kind: 'drift'; readonly from: number; readonly to: number; readonly ms: number }
  /** Glides round a closed path, facing where it goes, now and then with a few beats of its wings. */
  | { readonly kind: 'fly'; readonly path: readonly (readonly number[])[]; readonly ms: number; readonly frames: readonly string[]; readonly flapMs: number }
  /** Rises, grows and fades, again and again. */
  | { readonly kind: 'rise'; readonly by: number; readonly drift: number; readonly ms: number }

export interface Posture {
  x: number
  y: number
  turnDeg: number
  scale: number
  alpha: number
  isFlipped: boolean
  frame?: string
}
export interface Home {
  readonly x: number
  readonly y: number
  readonly flip?: boolean
}

/** A gull beats its wings for a while, then glides. */
const FLAP = { everyMs: 5200, forMs: 1700 }
const round = (k: number): number => ((k % 1) + 1) % 1
const wave = (nowMs: number, ms: number, phase: number): number => Math.sin((nowMs / ms + phase) * 2 * Math.PI)

export const atRest = ({ x, y, flip }: Home): Posture => ({ x, y, turnDeg: 0, scale: 1, alpha: 1, isFlipped: flip ?? false })

/** With calm motion everything is at home, but for smoke, which is drawn as one of its pictures. */
export function postureAt(moves: readonly MoveSpec[], home: Home, nowMs: number, phase: number, isCalm: boolean): Posture {
  const posture = atRest(home)
  for (const move of moves) {
    if (move.kind === 'rise') rise(posture, move, isCalm ? round(phase + 0.3) : round(nowMs / move.ms + phase))
    else if (!isCalm) apply(posture, move, home, nowMs, phase)
  }
  return posture
}

function rise(posture: Posture, { by, drift }: Extract<MoveSpec, { kind: 'rise' }>, k: number): void {
  posture.y -= by * k
  posture.x += drift * k + 3 * Math.sin(k * 9)
  posture.scale = 0.5 + 0.9 * k
  posture.alpha = Math.sin(Math.PI * k) ** 0.7
}

function apply(posture: Posture, move: Exclude<MoveSpec, { kind: 'rise' }>, home: Home, nowMs: number, phase: number): void {
  switch (move.kind) {
    case 'bob':
      posture.y += move.by * wave(nowMs, move.ms, phase)
      posture.turnDeg += move.rockDeg * wave(nowMs, move.ms * 1.37, phase + 0.2)
      return
    case 'sway':
      posture.turnDeg += move.deg * wave(nowMs, move.ms, phase)
      return
    case 'turn':
      posture.turnDeg += (move.degPerS * nowMs) / 1000
      return
    case 'drift': {
      // It sets out from home, so that calm and the first moment are the same picture.
      const span = move.to - move.from
      posture.x = move.from + span * round((home.x - move.from) / span + nowMs / move.ms + phase)
      return
    }
    case 'fly': {
      const at = round(nowMs / move.ms + phase)
      const [x, y] = alongPath(move.path, at)
      const [ahead] = alongPath(move.path, round(at + 0.004))
      Object.assign(posture, { x, y, isFlipped: ahead < x })
      const t = (nowMs + phase * 9000) % FLAP.everyMs
      const frame = move.frames[t < FLAP.forMs ? Math.floor(t / move.flapMs) % move.frames.length : 0]
      if (frame) posture.frame = frame
    }
  }
}

/** A smooth closed curve through all points (Catmull-Rom); `k` is 0 to 1 round it. */
export function alongPath(path: readonly (readonly number[])[], k: number): readonly [x: number, y: number] {
  const n = path.length
  const at = k * n
  const i = Math.floor(at)
  const t = at - i
  const point = (j: number, axis: number): number => path[(j + n) % n]?.[axis] ?? 0
  const curve = (axis: number): number => {
    const [a, b, c, d] = [point(i - 1, axis), point(i, axis), point(i + 1, axis), point(i + 2, axis)]
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
  }
  return [curve(0), curve(1)]
}
