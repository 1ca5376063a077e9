import { hashOf, type Route } from '../../core/route/route'
import { t } from '../../i18n/i18n'
import { pieceUrl } from '../art'
import { useActs } from '../context'

const Glyph = ({ name }: { name: string }) => <img src={pieceUrl(`glyph-${name}`)} alt="" />

/** Ways out, settings, and what else lies at the top left. */
export function Tools({ back, undo }: { back?: { route: Route; label: string; glyph: 'map' | 'back' }; undo?: () => void }) {
  const acts = useActs()
  return (
    <nav class="tools" aria-label={t('ui.tools')}>
      {undo && (
        <button class="press tool hung one" type="button" onClick={undo}>
          <Glyph name="undo" />
          <span>{t('ui.undo')}</span>
        </button>
      )}
      {back && (
        <a class="press tool hung one" href={hashOf(back.route)}>
          <Glyph name={back.glyph} />
          <span>{back.label}</span>
        </a>
      )}
      <button class="press tool hung one" type="button" aria-haspopup="dialog" onClick={() => acts.open('settings')}>
        <Glyph name="settings" />
        <span>{t('ui.settings')}</span>
      </button>
    </nav>
  )
}

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
