// The first screen as text, for the page that is built. Runs at build time only.
import { renderToString } from 'preact-render-to-string'
import { windowKind } from '../core/layout/window'
import { defaultSettings } from '../core/settings/settings'
import { House } from './app'
import type { Acts, View } from './view'

/**
 * Positions are left out: the page's policy forbids style attributes, and only the window knows them.
 * So are pictures: each would be asked for before the words are painted.
 */
export function firstScreenMarkup(): string {
  const view: View = {
    screen: { name: 'title' },
    window: windowKind(1024, 768, 100),
    settings: defaultSettings(true),
    speaking: null,
    dialog: null,
    notice: null,
    hasStage: true,
  }
  return renderToString(<House view={view} acts={{} as Acts} />).replace(/ (?:style|src)="[^"]*"/g, '')
}
