import type { Device, DeviceState } from '../../core/level/level'
import { t, words } from '../../i18n/i18n'
import { choicePicture } from '../art'
import { PlainScreen } from '../devices/plain'
import { ScreenOf } from '../devices/screen'

/** A device in the picture, big enough to read. Its name says what it shows, for someone who can't see it. */
export function DevicePlate({ device, state: id }: { device: Device; state: string }) {
  const state = device.states[id]
  if (!state) return null
  const label = t('ui.onDevice', { device: t(`devices.${device.kind}`), what: words(state.alt) })
  if (state.isDark)
    return (
      <div class={`device device--${device.kind} is-dark`} role="img" aria-label={label}>
        <div class="device__body" />
      </div>
    )
  return (
    <div class={`device device--${device.kind} ${layoutOf(state)}`} role="group" aria-label={label}>
      <div class="device__body">
        <div class="screen" key={state.shows?.kind ?? id}>
          {state.shows ? <ScreenOf shows={state.shows} /> : <PlainScreen state={state} />}
        </div>
      </div>
    </div>
  )
}

/** What decides the screen's size and columns. */
function layoutOf({ shows, art, words: lines }: DeviceState): string {
  if (shows) return `shows shows--${shows.kind}`
  return `${choicePicture(art) ? 'has-picture' : ''} ${lines.length > 0 ? '' : 'has-no-words'}`
}
