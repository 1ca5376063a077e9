import type { Device } from '../../core/level/level'
import { t, words } from '../../i18n/i18n'
import { choicePicture, pieceUrl } from '../art'
import { Spoken } from './spoken'

/** A screen in the picture, big enough to read. Its name says what it shows, for someone who can't see it. */
export function DevicePlate({ device, state: id }: { device: Device; state: string }) {
  const state = device.states[id]
  if (!state) return null
  const label = t('ui.onDevice', { device: t(`devices.${device.kind}`), what: words(state.alt) })
  if (state.isDark) return <div class={`device device--${device.kind} is-dark`} role="img" aria-label={label} />
  const picture = pieceUrl(state.art ?? '') ?? choicePicture(state.art)
  return (
    <div class={`device device--${device.kind} ${picture ? 'has-picture' : ''} ${state.words.length > 0 ? '' : 'has-no-words'}`} role="group" aria-label={label}>
      {picture && <img src={picture} alt="" />}
      {state.words.length > 0 && (
        <div>
          {state.words.map((line) => (
            <p key={line.id}>
              <Spoken line={line} />
            </p>
          ))}
        </div>
      )}
    </div>
  )
}
