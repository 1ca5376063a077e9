// Progress as it is stored, and back. A save may be old, broken or from somewhere else: what still makes sense in it is kept.
import type { PlayState } from '../play/play'
import { SCAN_SECONDS } from '../scan/scan'
import { type Settings, TEXT_SIZES } from '../settings/settings'
import { type Lamp, NO_PROGRESS, type Progress } from './progress'

export const SAVE_VERSION = 1
export type Save = Readonly<Record<string, unknown>>
export interface SaveForm {
  readonly version: number
  /** Each takes a save of its version to the next. A frozen save in the tests proves that every old one still opens. */
  readonly migrations: Readonly<Record<number, (save: Save) => Save>>
}
export const SAVE_FORM: SaveForm = { version: SAVE_VERSION, migrations: {} }

export const writeSave = (progress: Progress): string => JSON.stringify({ version: SAVE_VERSION, ...progress })

/** Never throws. `isNewer` says that a later version of the game wrote it: it must then not be written over. */
export function readSave(text: string | null, form: SaveForm = SAVE_FORM): { readonly progress: Progress; readonly isNewer: boolean } {
  let save = parsed(text)
  if (!save) return { progress: NO_PROGRESS, isNewer: false }
  const written = Number(save.version)
  for (let version = written; version < form.version; version++) save = form.migrations[version]?.(save) ?? save
  const progress = { lamps: lampsOf(save.lamps), places: placesOf(save.places), settings: settingsOf(save.settings) }
  return { progress, isNewer: written > form.version }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0

function parsed(text: string | null): Save | undefined {
  try {
    const save: unknown = JSON.parse(text ?? '')
    return isObject(save) ? save : undefined
  } catch {
    return undefined
  }
}

function lampsOf(value: unknown): Progress['lamps'] {
  const rows = Object.entries(isObject(value) ? value : {})
  return Object.fromEntries(
    rows.flatMap(([id, lamp]): [string, Lamp][] => {
      if (!isObject(lamp) || !isCount(lamp.visits)) return []
      return [[id, { visits: lamp.visits, turn: isCount(lamp.turn) ? lamp.turn : 1, promise: typeof lamp.promise === 'string' ? lamp.promise : '' }]]
    }),
  )
}

/** Only the outline is checked here; whether a place still fits its level is checked when the level opens. */
function placesOf(value: unknown): Progress['places'] {
  const rows = Object.entries(isObject(value) ? value : {})
  return Object.fromEntries(rows.filter((row): row is [string, Record<string, unknown> & PlayState] => isPlace(row[1])))
}
const isPlace = (place: unknown): boolean =>
  isObject(place) &&
  typeof place.level === 'string' &&
  isCount(place.visit) &&
  typeof place.seed === 'number' &&
  Array.isArray(place.picked) &&
  isObject(place.at) &&
  typeof place.at.step === 'string'

function settingsOf(value: unknown): Partial<Settings> {
  const rows = isObject(value) ? value : {}
  const flags = ['hasSound', 'hasVoice', 'isCalm', 'isGentle'].filter((name) => typeof rows[name] === 'boolean').map((name) => [name, rows[name]])
  const text = TEXT_SIZES.find((size) => size === rows.text)
  const scan = SCAN_SECONDS.find((seconds) => seconds === rows.scan)
  return { ...Object.fromEntries(flags), ...(text ? { text } : {}), ...(scan ? { scan } : {}) }
}
