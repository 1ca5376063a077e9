import type { Line } from '../../core/level/level'
import { spoken } from '../../i18n/en/spoken'
import { t } from '../../i18n/i18n'
import { choicePicture, pieceUrl } from '../art'
import { useActs } from '../context'
import { Dialog } from './dialog'
import { Spoken } from './spoken'

const STEPS: readonly { line: Line; art: string }[] = [
  { line: spoken.beaconStop, art: 'turn-over' },
  { line: spoken.beaconTell, art: 'tell' },
  { line: spoken.beaconBusy, art: 'ask' },
]

/** "Something worried me": stores nothing, asks nothing. */
export function BeaconDialog() {
  const acts = useActs()
  return (
    <Dialog name="beacon" title={t('ui.beaconTitle')}>
      <p class="beacon__kind">
        <Spoken line={spoken.beaconKind} />
      </p>
      <ol class="beacon__steps">
        {STEPS.map(({ line, art }) => (
          <li key={line.id}>
            <img src={choicePicture(art)} alt="" />
            <span>
              <Spoken line={line} />
            </span>
          </li>
        ))}
      </ol>
      <p class="beacon__childline">
        <Spoken line={spoken.beaconChildline} />
      </p>
      <div class="sheet__row">
        <button class="press disc" type="button" aria-label={t('ui.hear')} onClick={() => acts.hear([spoken.beaconKind, ...STEPS.map(({ line }) => line), spoken.beaconChildline])}>
          <img src={pieceUrl('glyph-hear')} alt="" />
        </button>
        <p class="sheet__small">{t('ui.beaconNothingKept')}</p>
      </div>
    </Dialog>
  )
}
