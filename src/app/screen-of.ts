// From what the app knows to what the interface draws.
import { cardOf, cards, cardsFor, policy } from '../content/content'
import type { LevelCard, Line } from '../core/level/level'
import { screenLines } from '../core/level/shows'
import { deviceOf, momentOf } from '../core/play/moment'
import { type PlayState, type Script, sceneOf } from '../core/play/play'
import { tableauOf } from '../core/play/tableau'
import { type Section, type Stage, statementsOf } from '../core/policy/policy'
import { isLit, suggested } from '../core/progress/progress'
import type { School } from '../core/school/school'
import { spoken } from '../i18n/en/spoken'
import type { IslandCount, LevelView, Screen, Stop } from '../ui/view'
import { galleryView } from './gallery'
import { pledgeScreen } from './pledge-screen'
import type { AppState } from './store'

export function screenOf(state: AppState): Screen {
  const { route } = state.address
  const { progress, school } = state
  switch (route.name) {
    case 'title':
      return { name: 'title' }
    case 'beach': {
      const isAnyLit = cardsFor(school).some((card) => card.stage === 'ks1' && isLit(progress, card.id))
      return { name: 'map', route: 'beach', place: 'beach', stops: stopsOf(state, 'ks1', ['beach']), line: isAnyLit ? spoken.beachLit : spoken.beach }
    }
    case 'island': {
      const sections: Section[] = route.place === 'understand' ? ['understand', 'understand-more'] : [route.place]
      return { name: 'map', route: 'island', place: route.place, stops: stopsOf(state, 'ks2', sections), line: spoken.island }
    }
    case 'bay': {
      const isAnyLit = cardsFor(school).some((card) => card.stage === 'ks2' && isLit(progress, card.id))
      return { name: 'bay', islands: islandsOf(state), line: isAnyLit ? spoken.bayLit : spoken.bay }
    }
    case 'lamp-room':
      return { name: 'lamp-room', stage: route.stage, promises: promisesOf(state, route.stage), line: route.stage === 'ks1' ? spoken.lampRoomKs1 : spoken.lampRoomKs2 }
    case 'gallery':
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

const stageCards = (school: School, stage: Stage): readonly LevelCard[] => cardsFor(school).filter((card) => card.stage === stage)

function stopsOf({ progress, school }: AppState, stage: Stage, sections: readonly Section[]): readonly Stop[] {
  const next = suggested(progress, stageCards(school, stage))
  return statementsOf(policy, stage)
    .filter((statement) => sections.includes(statement.section))
    .map((statement) => {
      const card = stageCards(school, stage).find((each) => each.teaches.includes(statement.id))
      if (!card) return { statement, isLit: false, isNext: false, isLeft: false, isLeftOut: cards.some((each) => each.teaches.includes(statement.id)) }
      return { statement, card, isLit: isLit(progress, card.id), isNext: card.id === next?.id, isLeft: card.id in progress.places, isLeftOut: false }
    })
}

/** Only written levels are counted: a lamp that can't be lit yet is not missing. */
function islandsOf({ progress, school }: AppState): Readonly<Record<string, IslandCount>> {
  const next = suggested(progress, stageCards(school, 'ks2'))
  const count = (place: string): IslandCount => {
    const own = cardsFor(school).filter((card) => card.place === place)
    return { lit: own.filter((card) => isLit(progress, card.id)).length, all: own.length, isNext: next?.place === place }
  }
  return Object.fromEntries(['safe', 'learning', 'trust', 'responsible', 'understand'].map((place) => [place, count(place)]))
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
    case 'bay':
    case 'lamp-room':
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
