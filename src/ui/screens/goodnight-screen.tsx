// Stopping is a toy of its own: the child draws the curtain, Nell says goodnight, and nobody asks anybody to stay.
import { useState } from 'preact/hooks'
import { t } from '../../i18n/i18n'
import { pieceUrl } from '../art'
import { useActs } from '../context'
import { useFocusOn } from '../focus'
import { Go } from '../parts/go'
import { Say } from '../parts/say'
import { Beacon, Tools } from '../parts/tools'
import type { Screen } from '../view'

export function GoodnightScreen({ screen }: { screen: Extract<Screen, { name: 'goodnight' }> }) {
  const acts = useActs()
  const [isDrawn, setDrawn] = useState(false)
  const heading = useFocusOn<HTMLHeadingElement>(`goodnight-${isDrawn}`)
  const pull = (): void => {
    setDrawn(!isDrawn)
    acts.cue('curtain')
    if (!isDrawn) acts.hear([screen.night])
  }
  return (
    <main class={`house scene goodnight ${isDrawn ? 'is-drawn' : ''}`} data-stage="ks1">
      <div class="curtain" aria-hidden="true">
        <img src={pieceUrl('curtain')} alt="" />
        <img src={pieceUrl('curtain')} alt="" />
      </div>
      <h1 class="sr" tabIndex={-1} ref={heading}>
        {isDrawn ? t('ui.curtainDrawn') : t('ui.goodnight')}
      </h1>
      <Say line={isDrawn ? screen.night : screen.line} />
      <div class="boards" />
      <div class="foot foot--go">
        <Go label={t(isDrawn ? 'ui.openCurtain' : 'ui.drawCurtain')} onGo={pull} />
      </div>
      <Tools back={{ route: { name: 'title' }, label: t('ui.title'), glyph: 'back' }} />
      <Beacon />
    </main>
  )
}
