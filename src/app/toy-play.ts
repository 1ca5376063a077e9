// What playing with a toy sounds like, and what makes it easier.
import type { Level } from '../core/level/level'
import type { AnyMechanic, MechanicAction } from '../core/play/mechanic'
import type { PlayState, Script } from '../core/play/play'
import { noteOf } from '../core/play/tune'

/** The note comes when the thing has landed. */
const NOTE_AFTER_MS = 260
/** How fast a toy plays itself to its end: slowly enough to follow. */
export const FINISH_STEP_MS = 700

/** The sounds of a step, and when they come, in milliseconds. */
export function cuesOf({ level, mechanic }: Script, before: PlayState, { at }: PlayState): readonly (readonly [cue: string, afterMs: number])[] {
  if (before.at.step === 'toy' && at.step === 'toy') {
    const { data } = level.mechanic
    const [was, now] = [mechanic.progress(data, before.at.toy), mechanic.progress(data, at.toy)]
    const own = mechanic.cues(data, before.at.toy, at.toy).map((cue) => (typeof cue === 'string' ? ([cue, 0] as const) : cue))
    return now.done > was.done ? [...own, [noteOf(now.done, now.of), NOTE_AFTER_MS]] : own
  }
  if (at.step === 'more' && at.tried !== undefined) return [['think-again', 0]]
  return [[at.step === 'why' ? 'success' : at.step === 'scene' ? 'page' : 'tap', 0]]
}

/** One press where the toy asks for several, for hands that tire. */
export const softened = (level: Level, { softened: soft }: AnyMechanic): Level => (soft ? { ...level, mechanic: { ...level.mechanic, data: soft(level.mechanic.data) } } : level)

export const nextAction = ({ script: { level, mechanic }, state }: { script: Script; state: PlayState }): MechanicAction | undefined =>
  state.at.step === 'toy' ? mechanic.solve(level.mechanic.data, state.at.toy) : undefined
