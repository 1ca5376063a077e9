import { useState } from 'preact/hooks'
import { hashOf } from '../../core/route/route'
import { t, words } from '../../i18n/i18n'
import { pieceUrl } from '../art'
import { useActs } from '../context'
import { useFocusOn } from '../focus'
import { GoLink } from '../parts/go'
import { Say } from '../parts/say'
import { Spoken } from '../parts/spoken'
import { Beacon, Tools } from '../parts/tools'
import type { Screen } from '../view'

export function LampRoomScreen({ screen }: { screen: Extract<Screen, { name: 'lamp-room' }> }) {
  const heading = useFocusOn<HTMLHeadingElement>('lamp-room')
  const { stage, promises } = screen
  return (
    <main class="house scene lamproom" data-stage={stage}>
      <h1 class="sr" tabIndex={-1} ref={heading}>
        {t('ui.lampRoomTitle')}
      </h1>
      <Say line={screen.line} />
      <div class="boards" />
      <div class="foot lamproom__foot">
        <section class="plate reason lamproom__promises">
          <h2 class="tab">{t('ui.myPromises')}</h2>
          {promises.length === 0 ? (
            <p>{t('ui.noPromises')}</p>
          ) : (
            <ul>
              {promises.map((line) => (
                <li key={line.id}>
                  <Chain name={words(line)} />
                  <span>
                    <Spoken line={line} />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
        <GoLink label={t('ui.makePledge')} href={hashOf({ name: 'pledge', stage })} />
      </div>
      <Tools back={{ route: stage === 'ks1' ? { name: 'beach' } : { name: 'bay' }, label: t('ui.map'), glyph: 'map' }} />
      <Beacon />
    </main>
  )
}

/** A lamp on its chain: out and in again at a pull. Only the light goes; the promise and its lamp are kept. */
function Chain({ name }: { name: string }) {
  const acts = useActs()
  const [isOn, setOn] = useState(true)
  const pull = (): void => {
    setOn(!isOn)
    acts.cue('clunk')
  }
  return (
    <button class="chain" type="button" aria-pressed={isOn} aria-label={t('ui.chain', { name })} onClick={pull}>
      <img src={pieceUrl(isOn ? 'lantern-on' : 'lantern-off')} alt="" />
    </button>
  )
}
