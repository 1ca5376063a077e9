// The title stands in the page as markup, made when the game is built. This lays it out and shows it, before anything else of the game is there.
import poster from '../../assets/art/places/title/poster.webp?url'
import beachHut from '../../assets/art/ui/title-huta.webp?url'
import bayHut from '../../assets/art/ui/title-hutb.webp?url'
import { ENGLISH } from '../core/language/language'
import { windowKind } from '../core/layout/window'
import { readSave } from '../core/progress/save'
import { addressOf } from '../core/route/route'
import { defaultSettings, withOptions } from '../core/settings/settings'
import { openStorage } from '../storage/storage'
import { DOORS, doorStyle, titleLayer } from '../ui/screens/title-layout'
import { tellWindow } from '../ui/window'

/** Resolves once it is painted. At another address than the title's, and where other words than English are asked for, the markup goes before it was ever seen. */
export function showFirstScreen(host: HTMLElement, stageHost: HTMLElement): Promise<void> {
  const { route, options } = addressOf(location.hash, () => true)
  const prefersCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const settings = withOptions({ ...defaultSettings(prefersCalm), ...readSave(openStorage().read()).progress.settings }, options)
  const window = windowKind(innerWidth, innerHeight, settings.text)
  if (route.name === 'title' && settings.language === ENGLISH) {
    const lay = (element: Element | null | undefined, style: Record<string, string>): void => void (element instanceof HTMLElement && Object.assign(element.style, style))
    lay(host.querySelector('.set-layer'), titleLayer(window))
    const huts = host.querySelectorAll('.hut')
    DOORS.forEach((door, i) => {
      lay(huts[i], doorStyle(door, window))
    })
    tellWindow(window, settings)
    return painted().then(() => {
      const pictures = [stageHost, ...huts].map((place) => place.querySelector('img'))
      for (const [i, url] of [poster, beachHut, bayHut].entries()) pictures[i]?.setAttribute('src', url)
    })
  }
  host.replaceChildren()
  tellWindow(window, settings)
  return Promise.resolve()
}

/** After the next frame; a window that nobody sees has none, so it is not waited for long. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, UNSEEN_MS)
  })
const UNSEEN_MS = 500
