// The small signs of life, each a pure function of time: breath, blinks, glances, and what the body does about a feeling.
import { stream } from '../core/random'

export type Reaction = 'hop' | 'start' | 'sink'
export interface Balance {
  /** Units off the floor. */
  readonly rise: number
  /** How much taller (and so much thinner) it is; below 0 it is squashed. */
  readonly squash: number
  readonly leanDeg: number
}

const BREATH_MS = 3600
const SWAY_MS = 5900
const BLINK = { everyMs: 2400, forMs: 120, twiceAfterMs: 230 }
const GLANCE = { everyMs: 4700, forMs: 1500, far: 0.55 }
const LEAN_DEG = 1.6
const REACTION_MS: Readonly<Record<Reaction, number>> = { hop: 290, start: 240, sink: 620 }

export const smooth = (x: number): number => {
  const k = Math.min(1, Math.max(0, x))
  return k * k * (3 - 2 * k)
}
export const breathAt = (t: number): number => 0.5 - 0.5 * Math.cos((t / BREATH_MS) * 2 * Math.PI)
export const swayAt = (t: number): number => 0.7 * Math.sin((t / SWAY_MS) * 2 * Math.PI)

/** Time is cut into spells, and each has its own chance: nobody blinks like a clock. */
function spellAt(t: number, spellMs: number, seed: number): { readonly intoMs: number; chance(): number } {
  const n = Math.floor(t / spellMs)
  return { intoMs: t - n * spellMs, chance: stream(n * 7919 + Math.round(seed)) }
}

export function blinksAt(t: number, seed: number): boolean {
  const { intoMs, chance } = spellAt(t, BLINK.everyMs, seed)
  const kind = chance()
  if (kind < 0.2) return false
  const sinceMs = intoMs - chance() * (BLINK.everyMs - BLINK.twiceAfterMs - BLINK.forMs)
  const isIn = (fromMs: number): boolean => sinceMs >= fromMs && sinceMs < fromMs + BLINK.forMs
  return isIn(0) || (kind > 0.87 && isIn(BLINK.twiceAfterMs))
}

/** Now and then somebody looks aside, and back. */
export function glanceAt(t: number, seed: number): number {
  const { intoMs, chance } = spellAt(t, GLANCE.everyMs, seed + 1)
  if (chance() < 0.55) return 0
  const side = chance() < 0.5 ? -1 : 1
  const sinceMs = intoMs - chance() * (GLANCE.everyMs - GLANCE.forMs)
  return side * GLANCE.far * smooth(Math.min(sinceMs, GLANCE.forMs - sinceMs) / 300)
}

/** `speaks` is -1 to 1: how much, and to which side, a speaker leans. */
export function balanceAt(reaction: Reaction | undefined, sinceMs: number, speaks: number): Balance {
  return { ...reactionAt(reaction, sinceMs), leanDeg: LEAN_DEG * speaks }
}

/** Between two moments of a reaction: 0, up to 1, and back to 0. */
const bump = (k: number, from: number, to: number): number => (k <= from || k >= to ? 0 : Math.sin((Math.PI * (k - from)) / (to - from)))

function reactionAt(reaction: Reaction | undefined, sinceMs: number): { rise: number; squash: number } {
  if (!reaction || sinceMs < 0 || sinceMs >= REACTION_MS[reaction]) return { rise: 0, squash: 0 }
  const k = sinceMs / REACTION_MS[reaction]
  switch (reaction) {
    case 'hop': // crouch, up, land
      return { rise: 13 * bump(k, 0.24, 0.76), squash: -0.06 * bump(k, 0, 0.28) + 0.035 * bump(k, 0.28, 0.7) - 0.045 * bump(k, 0.7, 1) }
    case 'start': // up at once, and small before it is itself again
      return { rise: 9 * bump(k, 0, 0.5), squash: 0.04 * bump(k, 0, 0.45) - 0.05 * bump(k, 0.45, 1) }
    case 'sink': // a sigh
      return { rise: 0, squash: -0.035 * bump(k, 0, 1) }
  }
}
