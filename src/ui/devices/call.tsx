import type { Call } from '../../core/level/shows'
import { t } from '../../i18n/i18n'
import { Spoken } from '../parts/spoken'
import { Said, Small } from './words'

/** Who is seen in a video call. Where a camera is off, its curtain is drawn. */
export const CallScreen = ({ shows: { tiles, lines } }: { shows: Call }) => (
  <>
    <ul class={`tiles tiles--${tiles.length}`} role="list">
      {tiles.map(({ art, isOff, name }, i) => (
        <li key={name?.id ?? i}>
          <span class="seen">
            <Small art={isOff ? 'device-curtain' : art} class={isOff ? 'seen__curtain' : 'seen__bust'} />
          </span>
          {isOff && <span class="sr">{t('screens.cameraOff')} </span>}
          {name && (
            <p class="seen__name">
              <Spoken line={name} />
            </p>
          )}
        </li>
      ))}
    </ul>
    {lines.map((line) => (
      <Said key={line.id} line={line} />
    ))}
  </>
)
