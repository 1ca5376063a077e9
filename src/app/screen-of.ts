// From what the app knows to what the interface draws.
import { cardOf } from '../content/content'
import type { LevelCard, Line } from '../core/level/level'
import { screenLines } from '../core/level/shows'
import { cardOfToy } from '../core/level/toy-level'
import { deviceOf, momentOf } from '../core/play/moment'
import { type PlayState, type Script, sceneOf } from '../core/play/play'
import { tableauOf } from '../core/play/tableau'
import type { Stage } from '../core/policy/policy'
import type { Route } from '../core/route/route'
import { spoken } from '../i18n/en/spoken'
import type { LevelView, Screen } from '../ui/view'
import { galleryView, toyOf } from './gallery'
import { mapView, stageCards } from './map-view'
import { pledgeScreen } from './pledge-screen'
import type { AppState } from './store'

export function screenOf(state: AppState): Screen {
  const { route } = state.address
  const { progress, school } = state
  switch (route.name) {
    case 'title':
      return { name: 'title' }
    case 'beach':
    case 'bay':
    case 'island':
      return { name: 'map', view: mapView(state, route.name === 'island' ? route.place : route.name) }
    case 'lamp-room':
      return { name: 'lamp-room', stage: route.stage, promises: promisesOf(state, route.stage), line: route.stage === 'ks1' ? spoken.lampRoomKs1 : spoken.lampRoomKs2 }
    case 'goodnight':
      return { name: 'goodnight', line: spoken.stopping, night: spoken.sleepWell }
    case 'gallery':
      if (route.toy) return toyScreen(state, route.toy)
      return { name: 'gallery', gallery: galleryView(state.address) }
    case 'pledge':
      return pledgeScreen(progress, school, route.stage, state.opening === 'failed')
    case 'level': {
      const card = cardOf(route.id)
      if (state.playing && state.playing.script.level.id === route.id && card) return { name: 'level', level: levelView(card, state.playing.script, state.playing.state) }
      return { name: 'opening', hasFailed: state.opening === 'failed', stage: card?.stage ?? 'ks1', id: route.id }
    }
  }
}

const TOYS: Route = { name: 'gallery', room: 'toys' }
function toyScreen({ playing, opening }: AppState, id: string): Screen {
  const toy = toyOf(id)
  if (!toy || !playing) return { name: 'opening', hasFailed: opening !== 'busy', stage: 'ks2', id }
  return { name: 'level', level: { ...levelView(cardOfToy(toy), playing.script, playing.state), back: TOYS } }
}

export const promisesOf = ({ progress, school }: AppState, stage: Stage): readonly Line[] =>
  stageCards(school, stage).flatMap((card) => card.promises.filter((promise) => promise.id === progress.lamps[card.id]?.promise).map((promise) => promise.line))

/** Beats follow each other under one focus; every other step takes the focus to its own words. */
function focusKeyOf(state: PlayState): string {
  const { at } = state
  if (at.step === 'toy') return `${state.visit}/toy`
  if ('part' in at) return `${state.visit}/${at.step}/${at.part}`
  return `${state.visit}/${at.step}`
}

export function levelView(card: LevelCard, script: Script, state: PlayState): LevelView {
  const moment = momentOf(script, state)
  const tableau = tableauOf(script, state)
  const device = deviceOf(script, state)
  return {
    card,
    moment,
    focusKey: focusKeyOf(state),
    set: tableau.set,
    ...(tableau.alt ? { alt: tableau.alt } : {}),
    hasToy: tableau.toy !== undefined,
    ...(device && tableau.device !== undefined ? { device: { device, state: tableau.device } } : {}),
    ...(moment.kind === 'end' ? { ending: { ifYou: script.level.ifYou, home: script.level.talk.home, hasMore: script.level.scenes.length > 1 } } : {}),
  }
}

/** What is heard by itself when a screen or a moment comes up. */
export function linesToSay(state: AppState, screen: Screen): readonly Line[] {
  switch (screen.name) {
    case 'title':
      return [spoken.welcome, spoken.doorBeach, spoken.doorBay]
    case 'map':
      return [screen.view.line]
    case 'lamp-room':
    case 'goodnight':
      return [screen.line]
    case 'gallery':
      return []
    case 'pledge':
      return [spoken.pledge]
    case 'opening':
      return []
    case 'level':
      return levelLines(state, screen.level)
  }
}

function levelLines(state: AppState, { moment, device }: LevelView): readonly Line[] {
  const shown = device ? screenLines(device.device.states[device.state]) : []
  switch (moment.kind) {
    case 'beat': {
      const isNewScreen = moment.beat.device !== undefined || (state.playing !== null && isSceneStart(state.playing))
      return [...(moment.line ? [moment.line] : []), ...(isNewScreen ? shown.filter((line) => line.text !== moment.line?.text) : [])]
    }
    case 'choose':
    case 'promise':
      return [moment.line, ...moment.picks.map((pick) => pick.label)]
    case 'more':
    case 'remember':
      return moment.why ? [moment.why] : [moment.line, ...moment.picks.map((pick) => pick.label)]
    case 'end':
      return [spoken.lampLit]
    case 'toy':
      return []
    default:
      return [moment.line]
  }
}

const isSceneStart = ({ script, state }: { script: Script; state: PlayState }): boolean =>
  state.at.step === 'scene' && state.at.beat === 0 && sceneOf(script.level, state).device !== undefined
