import { momentOf } from './moment'
import { type PlayState, type Script, sceneOf } from './play'
import { tableauOf } from './tableau'

/** A stored place, if it still fits this level as it is today; a level may have been rewritten since. */
export function resumable(script: Script, place: PlayState | undefined): PlayState | undefined {
  if (!place || place.level !== script.level.id || place.at.step === 'end') return undefined
  try {
    const choiceIsThere = place.choice === null || sceneOf(script.level, place).choices.some((choice) => choice.id === place.choice)
    if (!choiceIsThere || momentOf(script, place).kind === 'end' || !toyFits(script, place)) return undefined
    tableauOf(script, place)
    return place
  } catch {
    return undefined
  }
}

function toyFits({ level, mechanic }: Script, { at }: PlayState): boolean {
  if (at.step !== 'toy' && at.step !== 'toy-done') return true
  return at.toy.kind === mechanic.kind && mechanic.fits(level.mechanic.data, at.toy)
}
