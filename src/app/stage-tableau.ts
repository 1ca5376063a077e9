import { cardsFor } from '../content/content'
import { shapeOf, type WindowShape } from '../core/layout/fit'
import { type MapName, mapSet, stopsOn } from '../core/layout/maps'
import { type Tableau, tableauOf } from '../core/play/tableau'
import { isLit } from '../core/progress/progress'
import { galleryTableau } from './gallery'
import { isDoneOn, mapView, shareLit } from './map-view'
import type { AppState } from './store'

const set = (name: string, cast: Tableau['cast'] = {}, light = 1): Tableau => ({ set: name, cast, light })

/** What the stage shows behind a screen; nothing behind the pledge, which is paper. */
export function stageTableau(state: AppState): Tableau | undefined {
  const { route } = state.address
  switch (route.name) {
    case 'title':
      // On a phone only Brushy has room between the doors.
      if (shapeOf(state.windowPx.w, state.windowPx.h) === 'upright') return set('title', { brushy: { stand: 'brushy', expression: 'happy' } })
      return set('title', {
        sam: { stand: 'left', expression: 'happy' },
        priya: { stand: 'middle', expression: 'happy', pose: 'wave' },
        nell: { stand: 'right', expression: 'happy' },
        brushy: { stand: 'brushy', expression: 'happy' },
      })
    case 'beach':
    case 'bay':
      return mapTableau(state, route.name)
    case 'island':
      return mapTableau(state, route.place)
    case 'lamp-room': {
      const isAnyLit = cardsFor(state.school).some((card) => card.stage === route.stage && isLit(state.progress, card.id))
      return set('lamp-room', { nell: { stand: 'left', expression: 'happy', pose: 'point' }, brushy: { stand: 'right', expression: 'happy' } }, isAnyLit ? 1 : 0.4)
    }
    case 'level':
      return state.playing ? tableauOf(state.playing.script, state.playing.state) : undefined
    case 'goodnight':
      return set('title', { brushy: { stand: 'brushy', expression: 'calm' }, nell: { stand: 'right', expression: 'happy', pose: 'wave' } }, 0.45)
    case 'gallery':
      if (route.toy) return state.playing ? tableauOf(state.playing.script, state.playing.state) : undefined
      return galleryTableau(state.address)
    case 'pledge':
      return undefined
  }
}

/** How far the beam reaches with no lamp lit: there is always a light on. */
const LEAST_BEAM = 0.2

function mapTableau(state: AppState, map: MapName): Tableau {
  const shape = shapeOf(state.windowPx.w, state.windowPx.h)
  const share = shareLit(state, map === 'beach' ? 'beach' : 'bay')
  const beam = LEAST_BEAM + (1 - LEAST_BEAM) * share
  return { ...set(mapSet(map, shape)), cast: castOn(state, map, shape), lights: { beam, lamp: beam }, isTurning: share === 1, isDone: isDoneOn(state, map) }
}

/** Who lives on which island, and says hello there. Phones have no room for them. */
const AT_HOME: Partial<Record<MapName, string>> = { safe: 'kofi', learning: 'amina', trust: 'ellie', responsible: 'harjit', beach: 'priya' }

function castOn(state: AppState, map: MapName, shape: WindowShape): Tableau['cast'] {
  const person = AT_HOME[map]
  const host: Tableau['cast'] = person && shape !== 'upright' ? { [person]: { stand: 'right', expression: 'happy', pose: 'wave' } } : {}
  return { ...host, ...guideOn(state, map, shape) }
}

/** Brushy waits at the stop that comes next, so that a child who can't read follows him. */
function guideOn(state: AppState, map: MapName, shape: WindowShape): Tableau['cast'] {
  if (map === 'bay') return {}
  if (isDoneOn(state, map)) return { brushy: { stand: 'left', expression: 'proud', pose: 'cheer' } }
  const stop = mapView(state, map).stops.find(({ isNext }) => isNext)
  const spot = stop && stopsOn(map, shape)[stop.id]
  return spot ? { brushy: { stand: 'left', at: { x: spot.x - 92, y: spot.y + 14, k: 0.5 }, expression: 'happy', pose: 'point' } } : {}
}
