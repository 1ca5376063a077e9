import { hashOf, type Route } from '../../core/route/route'
import { t } from '../../i18n/i18n'
import { pieceUrl } from '../art'
import { useActs } from '../context'

const Glyph = ({ name }: { name: string }) => <img src={pieceUrl(`glyph-${name}`)} alt="" />

interface Way {
  readonly route: Route
  readonly label: string
  readonly glyph: 'map' | 'back' | 'moon'
}

/** Ways out, settings, and what else lies at the top left. */
export function Tools({ back, more, undo }: { back?: Way; more?: Way; undo?: () => void }) {
  const acts = useActs()
  return (
    <nav class="tools" aria-label={t('ui.tools')}>
      {undo && (
        <button class="press tool hung one" type="button" onClick={undo}>
          <Glyph name="undo" />
          <span>{t('ui.undo')}</span>
        </button>
      )}
      {back && <WayOut way={back} />}
      <button class="press tool hung one" type="button" aria-haspopup="dialog" onClick={() => acts.open('settings')}>
        <Glyph name="settings" />
        <span>{t('ui.settings')}</span>
      </button>
      {more && <WayOut way={more} />}
    </nav>
  )
}

const WayOut = ({ way }: { way: Way }) => (
  <a class="press tool hung one" href={hashOf(way.route)}>
    <Glyph name={way.glyph} />
    <span>{way.label}</span>
  </a>
)

/** On every screen, always top right. */
export function Beacon() {
  const acts = useActs()
  return (
    <button class="press beacon hung" type="button" aria-haspopup="dialog" onClick={() => acts.open('beacon')}>
      <span class="lit">
        <img src={pieceUrl('beacon')} alt="" />
      </span>
      <span class="beacon__words">{t('ui.beacon')}</span>
    </button>
  )
}
