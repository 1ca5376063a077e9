// Things that go from here to there. One list, moved by the stage's one clock; in calm they are simply there.
import type { Clock, Mover, Pace } from './clock'

export type Ease = (k: number) => number
export const EASE = {
  out: (k: number): number => 1 - (1 - k) ** 3,
  in: (k: number): number => k ** 3,
  quad: (k: number): number => k ** 2,
  sine: (k: number): number => 1 - Math.cos((k * Math.PI) / 2),
  even: (k: number): number => k,
  inOut: (k: number): number => k * k * (3 - 2 * k),
  back: (k: number): number => 1 + 2.2 * (k - 1) ** 3 + 1.2 * (k - 1) ** 2,
} satisfies Record<string, Ease>

interface Going {
  readonly owner: object
  readonly part: string
  readonly fromMs: number
  readonly forMs: number
  readonly ease: Ease
  step(k: number): void
  done?(): void
}
export interface Motion {
  /** Calls `step` with 0 to 1. A new motion of the same part of the same thing takes the place of the old one, which is finished first. */
  go(owner: object, part: string, forMs: number, ease: Ease, step: (k: number) => void, options?: { afterMs?: number; done?: () => void }): void
  /** Finishes everything at once: a press must never wait for a picture. */
  finish(): void
  readonly mover: Mover
}

export function createMotion(clock: Clock, isCalm: () => boolean): Motion {
  let going: Going[] = []
  const end = (one: Going): void => {
    one.step(1)
    one.done?.()
  }
  return {
    go(owner, part, forMs, ease, step, { afterMs = 0, done } = {}) {
      going = going.filter((each) => {
        const isOld = each.owner === owner && each.part === part
        if (isOld) end(each)
        return !isOld
      })
      const one: Going = { owner, part, fromMs: clock.nowMs + afterMs, forMs, ease, step, ...(done ? { done } : {}) }
      if (isCalm()) return end(one)
      going.push(one)
      clock.nudge()
    },
    finish() {
      const all = going
      going = []
      for (const one of all) end(one)
    },
    mover(nowMs): Pace {
      const over: Going[] = []
      for (const one of going) {
        const k = (nowMs - one.fromMs) / one.forMs
        if (k >= 1) over.push(one)
        else if (k >= 0) one.step(one.ease(k))
      }
      if (over.length > 0) going = going.filter((one) => !over.includes(one))
      for (const one of over) end(one)
      return going.length > 0 ? 'lively' : 'still'
    },
  }
}
