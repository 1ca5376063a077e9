import { coverFit, PICTURE } from '../../core/layout/fit'
import { ISLANDS, UPRIGHT_MAP } from '../../core/layout/maps'
import type { Place } from '../../core/level/level'
import { type Key, t } from '../../i18n/i18n'
import { pieceUrl } from '../art'
import { useView } from '../context'
import { useFocusOn } from '../focus'
import { Lamps } from '../parts/lamps'
import { Say } from '../parts/say'
import { SetLayer, spotStyle } from '../parts/set-layer'
import { Beacon, Tools } from '../parts/tools'
import { pieceOf } from '../pieces'
import type { Screen } from '../view'

const ORDER: readonly Exclude<Place, 'beach'>[] = ['safe', 'learning', 'trust', 'responsible', 'understand']

export function BayScreen({ screen }: { screen: Extract<Screen, { name: 'bay' }> }) {
  const { window } = useView()
  const heading = useFocusOn<HTMLHeadingElement>('bay')
  const isUpright = window.shape === 'upright'
  const units = isUpright ? UPRIGHT_MAP : PICTURE
  const fit = isUpright ? { zoom: window.widthPx / UPRIGHT_MAP.w, x: 0, y: 0 } : coverFit(PICTURE, window.widthPx, window.heightPx, 0)
  const place = (name: string, at: keyof typeof ISLANDS) => spotStyle(ISLANDS[at][window.shape], pieceOf(name), units)
  return (
    <main class="house bay" data-stage="ks2">
      <h1 class="sr" tabIndex={-1} ref={heading}>
        {t('ui.bayTitle')}
      </h1>
      <Say line={screen.line} isHung={false} />
      <nav class="islands" aria-label={t('ui.islands')}>
        <SetLayer fit={fit} units={units}>
          {ORDER.map((id) => {
            const count = screen.islands[id] ?? { lit: 0, all: 0, isNext: false }
            return (
              <a key={id} class={`spot isle ${count.isNext ? 'is-next' : ''}`} href={`#/island/${id}`} style={place(`bay-${id}`, id)}>
                <img src={pieceUrl(`bay-${id}`)} alt="" />
                <span class={`plate isle__name ${count.isNext ? 'is-lit' : ''}`}>
                  <b>{t(`ui.island_${id}` as Key)}</b>
                  <Lamps lit={count.lit} all={count.all} />
                </span>
                {count.isNext && <span class="tab isle__next">{t('ui.isNext')}</span>}
              </a>
            )
          })}
          <a class="spot isle isle--light" href="#/lamp-room/ks2" style={place('bay-light', 'lighthouse')}>
            <img src={pieceUrl('bay-light')} alt="" />
            <span class="plate isle__name">
              <b>{t('ui.lampRoom')}</b>
            </span>
          </a>
        </SetLayer>
      </nav>
      <Tools back={{ route: { name: 'title' }, label: t('ui.title'), glyph: 'back' }} />
      <Beacon />
    </main>
  )
}
