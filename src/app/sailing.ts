// The boat goes first, then the page: over the bay, to the island that was chosen.

import { shapeOf } from '../core/layout/fit'
import { stopsOn } from '../core/layout/maps'
import type { StageDoor } from './stage-door'
import type { AppState } from './store'

const SAIL_MS = 1200

/** Sails and then opens the address. In calm, without a stage, and at a second press it opens at once. */
export function createSailing(stage: StageDoor, state: () => AppState, cue: (name: string) => void): (stop: string, href: string) => void {
  let going: ReturnType<typeof setTimeout> | undefined
  return (stop, href) => {
    const { settings, hasStage, windowPx } = state()
    const spot = stopsOn('bay', shapeOf(windowPx.w, windowPx.h))[stop]
    const isWaited = going !== undefined
    clearTimeout(going)
    going = undefined
    const arrive = (): void => {
      going = undefined
      location.hash = href
    }
    if (!spot || state().address.route.name !== 'bay' || settings.isCalm || !hasStage || isWaited) return arrive()
    cue('boat')
    stage.sail('boat', { x: spot.x, y: spot.y - 6 }, SAIL_MS)
    const from = location.hash
    going = setTimeout(() => {
      if (location.hash === from) arrive() // unless somebody has gone elsewhere meanwhile
    }, SAIL_MS)
  }
}
