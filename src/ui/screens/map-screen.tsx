// A walk of stops: Pebble Beach, and each island.
import type { Line } from '../../core/level/level'
import { headingWords, ruleWords } from '../../core/policy/words'
import { hashOf } from '../../core/route/route'
import { spoken } from '../../i18n/en/spoken'
import { type Key, t, words } from '../../i18n/i18n'
import { choicePicture, pieceUrl } from '../art'
import { useActs } from '../context'
import { useFocusOn } from '../focus'
import { Say } from '../parts/say'
import { Beacon, Tools } from '../parts/tools'
import type { Screen, Stop } from '../view'

type MapScreenData = Extract<Screen, { name: 'map' }>

export function MapScreen({ screen }: { screen: MapScreenData }) {
  const heading = useFocusOn<HTMLHeadingElement>(screen.place)
  const isBeach = screen.route === 'beach'
  const stage = isBeach ? 'ks1' : 'ks2'
  const shores = [...new Set(screen.stops.map((stop) => stop.statement.section))]
  return (
    <main class={`house walk walk--${screen.place}`} data-stage={stage}>
      <h1 class="walk__title tab" tabIndex={-1} ref={heading}>
        {isBeach ? t('ui.beachTitle') : t(`ui.island_${screen.place}` as Key)}
      </h1>
      <Say line={screen.line} />
      {!isBeach && (
        <div class="walk__picture">
          <img src={pieceUrl(`bay-${screen.place}`)} alt="" />
        </div>
      )}
      <div class="foot walk__shores">
        {shores.map((shore) => (
          <section key={shore} class="shore">
            {shores.length > 1 && <h2 class="tab shore__title">{t(`ui.shore_${shore}` as Key)}</h2>}
            <ul class="stops" aria-label={t('ui.stops')}>
              {screen.stops
                .filter((stop) => stop.statement.section === shore)
                .map((stop) => (
                  <li key={stop.statement.id}>
                    <StopButton stop={stop} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
        <a class="press choice go walk__up" href={hashOf({ name: 'lamp-room', stage })}>
          <img src={pieceUrl('beacon')} alt="" />
          <span>{t('ui.toLampRoom')}</span>
        </a>
      </div>
      <Tools back={isBeach ? { route: { name: 'title' }, label: t('ui.title'), glyph: 'back' } : { route: { name: 'bay' }, label: t('ui.map'), glyph: 'map' }} />
      <Beacon />
    </main>
  )
}

function StopButton({ stop }: { stop: Stop }) {
  const acts = useActs()
  const { statement, card } = stop
  const note = stop.isLeft ? t('ui.left') : stop.isLit ? t('ui.isLit') : stop.isNext ? t('ui.isNext') : card ? '' : t(stop.isLeftOut ? 'ui.isLeftOut' : 'ui.isComing')
  const inside = (
    <>
      <img class="stop__lantern" src={pieceUrl(stop.isLit ? 'lantern-on' : 'lantern-off')} alt="" />
      {card && choicePicture(card.art) && <img class="stop__picture" src={choicePicture(card.art)} alt="" />}
      <span class="stop__name">{words(headingWords(statement))}</span>
      {note && <span class="stop__note">{note}</span>}
    </>
  )
  if (card)
    return (
      <a class={`press stop ${stop.isNext || stop.isLeft ? 'is-next' : ''}`} href={hashOf({ name: 'level', id: card.id })}>
        {inside}
      </a>
    )
  const rule: Line = { ...ruleWords(statement), say: 'nell' }
  return (
    <button class="press stop stop--coming is-dim" type="button" onClick={() => acts.hear(stop.isLeftOut ? [rule] : [rule, spoken.coming])}>
      {inside}
    </button>
  )
}
