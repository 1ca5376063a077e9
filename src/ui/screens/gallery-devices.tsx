// For whoever draws and reviews: every body with every content, in the gallery's sample words.
import { DEVICES, type Device, type DeviceState, type Line } from '../../core/level/level'
import type { Shows } from '../../core/level/shows'
import { samples } from '../../i18n/en/screens'
import { t } from '../../i18n/i18n'
import { DevicePlate } from '../parts/device-plate'

type Sample = keyof typeof samples
const line = (key: Sample): Line => ({ id: `samples.${key}`, say: 'nell', text: samples[key] })
const picture = (art: string, isCovered = false) => ({ art, isCovered })

const SHOWS: readonly Shows[] = [
  {
    kind: 'messages',
    title: line('chat'),
    bubbles: [
      { line: line('messageTheirs'), art: 'face-ellie', isMine: false },
      { line: line('messageMine'), isMine: true },
      { line: line('messageUnknown'), isMine: false },
    ],
  },
  { kind: 'pop-up', art: 'icon-gift', lines: [line('popUp')], button: line('popUpButton') },
  {
    kind: 'search',
    asked: line('search'),
    results: [
      { line: line('resultOne'), art: 'photo-crab', isMarked: false },
      { line: line('resultTwo'), art: 'icon-picture', isMarked: false },
      { line: line('resultThree'), art: 'icon-gift', isMarked: true },
    ],
  },
  {
    kind: 'log-in',
    art: 'lock',
    lines: [line('logIn')],
    account: line('account'),
    dots: 6,
    pictures: [picture('icon-star'), picture('icon-tree', true), picture('icon-boat', true)],
  },
  {
    kind: 'call',
    tiles: [
      { art: 'face-ellie', isOff: false, name: line('callOne') },
      { art: 'face-dad', isOff: false, name: line('callTwo') },
      { isOff: true, name: line('callThree') },
    ],
    lines: [],
  },
  {
    kind: 'photo',
    art: 'photo-front',
    marks: [
      { x: 27, y: 52, line: line('photoHouse') },
      { x: 70, y: 52, line: line('photoJumper') },
    ],
    lines: [line('photo')],
  },
  {
    kind: 'files',
    title: line('files'),
    files: [
      { line: line('fileOne'), art: 'icon-page', isMarked: false },
      { line: line('fileTwo'), art: 'icon-folder', isMarked: true },
      { line: line('fileThree'), art: 'icon-song', isMarked: false },
    ],
  },
  {
    kind: 'settings',
    title: line('settings'),
    switches: [
      { line: line('switchOne'), isOn: false },
      { line: line('switchTwo'), isOn: true },
    ],
  },
  { kind: 'chat-helper', asked: line('helperAsked'), answers: [line('helperAnswer')] },
]
const state = (id: string, rest: Partial<DeviceState>): DeviceState => ({ id, alt: { id: 'samples.device', text: samples.device }, words: [], isDark: false, ...rest })
const STATES: readonly DeviceState[] = [
  ...SHOWS.map((shows) => state(shows.kind, { shows })),
  state('plain', { art: 'parrot', words: [line('plain')] }),
  state('picture', { art: 'picture-password' }),
  state('dark', { isDark: true }),
]

export function GalleryDevices() {
  return (
    <div class="gallery__devices">
      {DEVICES.map((kind) => {
        const device: Device = { kind, name: kind, first: 'plain', states: Object.fromEntries(STATES.map((each) => [each.id, each])) }
        return (
          <section key={kind}>
            <h2 class="tab">{t(`devices.${kind}`)}</h2>
            <ul class="gallery__bodies" role="list">
              {STATES.map(({ id }) => (
                <li key={id} id={`${kind}-${id}`}>
                  <DevicePlate device={device} state={id} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
