import { cardsFor } from '../content/content'
import { shapeOf } from '../core/layout/fit'
import { type Tableau, tableauOf } from '../core/play/tableau'
import { isLit } from '../core/progress/progress'
import { galleryTableau } from './gallery'
import type { AppState } from './store'

const set = (name: string, cast: Tableau['cast'] = {}, light = 1): Tableau => ({ set: name, cast, light })

/** What the stage shows behind a screen; nothing behind the pledge, which is paper. */
export function stageTableau(state: AppState): Tableau | undefined {
  const { route } = state.address
  switch (route.name) {
    case 'title':
      // On a phone only Brushy has room between the doors.
      if (shapeOf(state.windowPx.w, state.windowPx.h) === 'upright') return set('title', { brushy: { stand: 'brushy', expression: 'happy' } })
      return set('title', {
        sam: { stand: 'left', expression: 'happy' },
        priya: { stand: 'middle', expression: 'happy', pose: 'wave' },
        nell: { stand: 'right', expression: 'happy' },
        brushy: { stand: 'brushy', expression: 'happy' },
      })
    case 'beach':
      return set('shore')
    case 'bay':
    case 'island':
      return set('bay')
    case 'lamp-room': {
      const isAnyLit = cardsFor(state.school).some((card) => card.stage === route.stage && isLit(state.progress, card.id))
      return set('lamp-room', { nell: { stand: 'left', expression: 'happy', pose: 'point' }, brushy: { stand: 'right', expression: 'happy' } }, isAnyLit ? 1 : 0.4)
    }
    case 'level':
      return state.playing ? tableauOf(state.playing.script, state.playing.state) : undefined
    case 'gallery':
      return galleryTableau(state.address)
    case 'pledge':
      return undefined
  }
}
