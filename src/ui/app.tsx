import { type ComponentChildren, render } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { WindowShape } from '../core/layout/fit'
import { t } from '../i18n/i18n'
import { posterUrl } from './art'
import { Provide } from './context'
import { useFocusOn } from './focus'
import { BeaconDialog } from './parts/beacon-dialog'
import { SettingsDialog } from './parts/settings-dialog'
import { Beacon, Tools } from './parts/tools'
import { isPicture } from './picture'
import { createScanner } from './scanner'
import { GalleryScreen } from './screens/gallery-screen'
import { GoodnightScreen } from './screens/goodnight-screen'
import { LampRoomScreen } from './screens/lamp-room-screen'
import { LevelScreen } from './screens/level-screen'
import { MapScreen } from './screens/map-screen'
import { TitleScreen } from './screens/title-screen'
import type { Acts, Screen, View } from './view'
import { tellWindow } from './window'

const scanner = createScanner()

/** Draws the whole interface for one view. What has the focus is updated, never rebuilt. */
export const drawApp = (host: HTMLElement, view: View, acts: Acts): void => render(<House view={view} acts={acts} />, host)

export const House = (props: { view: View; acts: Acts }) => (
  <Provide value={props}>
    <App {...props} />
  </Provide>
)

function App({ view, acts }: { view: View; acts: Acts }) {
  const { window, settings } = view
  useLayoutEffect(() => {
    tellWindow(window, settings)
    const { dataset } = document.documentElement
    dataset.screen = view.screen.name
    dataset.toy = String(isToy(view.screen))
    dataset.picture = view.hasStage ? 'moving' : 'still'
  })
  useLayoutEffect(() => scanner.every(settings.scan), [settings.scan])
  const canPoke = isPokable(view)
  useLayoutEffect(() => {
    const poke = (event: PointerEvent): void => {
      if (canPoke && isPicture(event.target)) acts.poke({ x: event.clientX, y: event.clientY })
    }
    addEventListener('pointerdown', poke)
    return () => removeEventListener('pointerdown', poke)
  }, [canPoke])
  return (
    <>
      <ScreenOf screen={view.screen} acts={acts} />
      {canPoke && (
        <button class="poke" type="button" onClick={() => acts.poke()}>
          {t('ui.poke')}
        </button>
      )}
      <p class="announcer sr" role="status">
        {view.announcement ?? ''}
      </p>
      {view.notice && (
        <p class="plate notice" role="status">
          {view.notice}
        </p>
      )}
      {view.dialog === 'beacon' && <BeaconDialog />}
      {view.dialog === 'settings' && <SettingsDialog />}
      {settings.scan > 0 && (
        <button class="poke scan-more" type="button">
          {t('ui.more')}
        </button>
      )}
    </>
  )
}

function ScreenOf({ screen, acts }: { screen: Screen; acts: Acts }) {
  switch (screen.name) {
    case 'title':
      return <TitleScreen />
    case 'map':
      return <MapScreen key={screen.view.map} view={screen.view} />
    case 'lamp-room':
      return <LampRoomScreen screen={screen} />
    case 'level':
      return <LevelScreen level={screen.level} />
    case 'opening':
      return <Opening screen={screen} acts={acts} />
    case 'goodnight':
      return <GoodnightScreen screen={screen} />
    case 'gallery':
      return <GalleryScreen screen={screen} />
    case 'pledge':
      return <PledgeHouse key={screen.stage}>{screen.page}</PledgeHouse>
  }
}

/** The sheet is the print room's; its heading takes the focus like any other. */
function PledgeHouse({ children }: { children: ComponentChildren }) {
  useLayoutEffect(() => document.getElementById('screen-heading')?.focus(), [])
  return <main class="pledge-house">{children}</main>
}

/** The picture itself answers a finger; those who don't point have a button for it, last of all. */
const isPokable = ({ screen, hasStage }: View): boolean => hasStage && (['title', 'map', 'lamp-room', 'goodnight'].includes(screen.name) || isToy(screen))

/** While a story is fetched, and when it could not be. */
function Opening({ screen, acts }: { screen: Extract<Screen, { name: 'opening' }>; acts: Acts }) {
  const heading = useFocusOn<HTMLHeadingElement>(`opening-${screen.hasFailed}`)
  return (
    <main class="house scene opening" data-stage={screen.stage}>
      <section class="plate say hung say--faceless">
        <h1 class="line" tabIndex={-1} ref={heading}>
          {screen.hasFailed ? t('ui.notLoaded') : t('ui.opening')}
        </h1>
      </section>
      <div class="boards" />
      <div class="foot foot--go">
        {screen.hasFailed && (
          <button class="press choice go" type="button" onClick={acts.retry}>
            <span>{t('ui.tryAgain')}</span>
          </button>
        )}
      </div>
      <Tools back={{ route: screen.stage === 'ks1' ? { name: 'beach' } : { name: 'bay' }, label: t('ui.map'), glyph: 'map' }} />
      <Beacon />
    </main>
  )
}

/** The still picture under the moving one: first paint, and all there is without WebGL. */
export function showPoster(image: HTMLImageElement, place: string, shape: WindowShape): void {
  const url = posterUrl(place, shape)
  if (url && image.getAttribute('src') !== url) image.src = url
}

const isToy = (screen: Screen): boolean => screen.name === 'level' && screen.level.hasToy
