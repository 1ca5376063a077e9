// The maps: which stops there are, which lamps are lit, and what comes next.
import { cards, cardsFor, policy } from '../content/content'
import type { MapName } from '../core/layout/maps'
import { type LevelCard, type Line, PLACES, type Place } from '../core/level/level'
import { type Section, type Stage, type Statement, statementsOf } from '../core/policy/policy'
import { headingWords, ruleWords } from '../core/policy/words'
import { isLit, suggested } from '../core/progress/progress'
import { hashOf } from '../core/route/route'
import type { School } from '../core/school/school'
import { spoken } from '../i18n/en/spoken'
import { type Key, t, words } from '../i18n/i18n'
import type { MapStop, MapView } from '../ui/view'
import type { AppState } from './store'

export const stageCards = (school: School, stage: Stage): readonly LevelCard[] => cardsFor(school).filter((card) => card.stage === stage)
const ISLANDS = PLACES.filter((place) => place !== 'beach')
const stageOf = (map: MapName): Stage => (map === 'beach' ? 'ks1' : 'ks2')
/** Sections of the policy that lie on a map; Understand has two shores. */
const sectionsOf = (place: Place): readonly Section[] => (place === 'understand' ? ['understand', 'understand-more'] : [place])

export function mapView(state: AppState, map: MapName): MapView {
  const stage = stageOf(map)
  const toTitle = { route: { name: 'title' as const }, label: t('ui.title'), glyph: 'back' as const }
  const toBay = { route: { name: 'bay' as const }, label: t('ui.map'), glyph: 'map' as const }
  const up: MapStop = { id: 'lamp-room', kind: 'lamp-room', name: t('ui.lampRoom'), href: hashOf({ name: 'lamp-room', stage }), isLit: false, isNext: false, says: [] }
  const isDone = isDoneOn(state, map)
  const common = { map, stage, isDone, line: lineOf(state, map, isDone) }
  if (map === 'bay') return { ...common, title: t('ui.bayTitle'), stops: [...ISLANDS.map((place) => island(state, place)), { ...up, kind: 'island' }], back: toTitle }
  const stops = stopsOf(state, stage, sectionsOf(map))
  if (map === 'beach') return { ...common, title: t('ui.beachTitle'), stops: [...stops, up], back: toTitle }
  return { ...common, title: t(`ui.island_${map}` as Key), stops, back: toBay }
}

function lineOf({ progress, school }: AppState, map: MapName, isDone: boolean): Line {
  const isAnyLit = stageCards(school, stageOf(map)).some((card) => isLit(progress, card.id))
  if (map === 'beach') return isDone ? spoken.beachDone : isAnyLit ? spoken.beachLit : spoken.beach
  if (map === 'bay') return isDone ? spoken.bayDone : isAnyLit ? spoken.bayLit : spoken.bay
  return isDone ? spoken.islandDone : spoken.island
}

/** Only written levels are counted: a lamp that can't be lit yet is not missing. */
const cardsOn = ({ school }: AppState, map: MapName): readonly LevelCard[] => (map === 'bay' ? stageCards(school, 'ks2') : cardsFor(school).filter((card) => card.place === map))
const litOn = (state: AppState, map: MapName): number => cardsOn(state, map).filter((card) => isLit(state.progress, card.id)).length
export const shareLit = (state: AppState, map: MapName): number => litOn(state, map) / Math.max(1, cardsOn(state, map).length)
export const isDoneOn = (state: AppState, map: MapName): boolean => shareLit(state, map) === 1

function island(state: AppState, place: Place): MapStop {
  const next = suggested(state.progress, stageCards(state.school, 'ks2'))
  const lamps = { lit: litOn(state, place), all: cardsOn(state, place).length }
  return {
    id: place,
    kind: 'island',
    name: t(`ui.island_${place}` as Key),
    href: hashOf({ name: 'island', place }),
    isLit: isDoneOn(state, place),
    isNext: next?.place === place,
    lamps,
    says: [],
  }
}

function stopsOf(state: AppState, stage: Stage, sections: readonly Section[]): readonly MapStop[] {
  return statementsOf(policy, stage)
    .filter((statement) => sections.includes(statement.section))
    .map((statement) => ({
      ...stop(state, stage, statement),
      ...(sections.length > 1 ? { shore: t(`ui.shore_${statement.section}` as Key) } : {}),
    }))
}

function stop({ progress, school }: AppState, stage: Stage, statement: Statement): MapStop {
  const teaches = (card: LevelCard): boolean => card.teaches.includes(statement.id)
  const own = stageCards(school, stage)
  const card = own.find(teaches)
  const common = { id: statement.id, kind: 'lamp' as const, name: words(headingWords(statement)) }
  const rule: Line = { ...ruleWords(statement), say: 'nell' }
  if (!card) {
    const isLeftOut = cards.some(teaches)
    return { ...common, isLit: false, isNext: false, note: t(isLeftOut ? 'ui.isLeftOut' : 'ui.isComing'), says: isLeftOut ? [rule] : [rule, spoken.coming] }
  }
  const isNext = card.id === suggested(progress, own)?.id
  const isLeft = card.id in progress.places
  const lit = isLit(progress, card.id)
  const note = isLeft ? t('ui.left') : lit ? t('ui.isLit') : isNext ? t('ui.isNext') : undefined
  return { ...common, href: hashOf({ name: 'level', id: card.id }), isLit: lit, isNext: isNext || isLeft, ...(note ? { note } : {}), says: [] }
}
