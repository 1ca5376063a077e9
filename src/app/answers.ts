// What a press on a choice means where it is pressed, and what is announced after it.
import { cardOf } from '../content/content'
import type { At, PlayAction, PlayState, Script } from '../core/play/play'
import { nameOf, t, words } from '../i18n/i18n'
import { levelView } from './screen-of'

export function pickAt(step: At['step'], id: string): PlayAction {
  switch (step) {
    case 'choose':
      return { do: 'choose', choice: id }
    case 'promise':
      return { do: 'promise', promise: id }
    case 'remember':
      return { do: 'answer', option: id }
    default:
      return { do: 'pick', option: id }
  }
}

/** Only what focus did not already say: the next line under the same heading. */
export function announcementFor(script: Script, before: PlayState, state: PlayState): string {
  const card = cardOf(state.level)
  if (!card) return ''
  const [was, now] = [levelView(card, script, before), levelView(card, script, state)]
  const line = 'line' in now.moment ? now.moment.line : undefined
  return was.focusKey === now.focusKey && line ? t('ui.says', { name: nameOf(line.say), line: words(line) }) : ''
}
