import type { SettingsPanel } from '../../core/level/shows'
import { t } from '../../i18n/i18n'
import { Spoken } from '../parts/spoken'
import { Said } from './words'

/** Switches that are seen and not pressed. On: the knob is at the far end and has a tick; off: at the near end, and a bar. */
export const SettingsScreen = ({ shows: { title, switches } }: { shows: SettingsPanel }) => (
  <>
    {title && <Said line={title} class="screen__title" />}
    <ul class="rows" role="list">
      {switches.map(({ line, isOn }, i) => (
        <li class="row row--switch" key={i}>
          <p>
            <Spoken line={line} />
          </p>
          <span class={`toggle ${isOn ? 'is-on' : ''}`}>
            <i />
            <span class="sr">{isOn ? t('ui.on') : t('ui.off')}</span>
          </span>
        </li>
      ))}
    </ul>
  </>
)
