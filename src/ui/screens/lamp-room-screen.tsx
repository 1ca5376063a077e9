import { hashOf } from '../../core/route/route'
import { t } from '../../i18n/i18n'
import { pieceUrl } from '../art'
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
                  <img src={pieceUrl('lantern-on')} alt="" />
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
