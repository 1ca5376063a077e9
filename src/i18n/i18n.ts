// Typed words. English stands here and in the level files; another language is one more bundle under the same keys and line ids.
import i18next from 'i18next'
import type { Line } from '../core/level/level'
import { pledge } from './en/pledge'
import { devices, gallery, people, ui } from './en/ui'

const english = { ui, people, devices, gallery, pledge } as const
type English = typeof english
export type Key = { [Area in keyof English]: `${Area}.${Extract<keyof English[Area], string>}` }[keyof English]

void i18next.init({
  initAsync: false, // everything is here already
  lng: 'en-GB',
  fallbackLng: 'en-GB',
  resources: { 'en-GB': { translation: english } },
  interpolation: { escapeValue: false }, // Preact escapes
  nsSeparator: false,
})

export const t = (key: Key, values?: Readonly<Record<string, string | number>>): string => i18next.t(key, values)

/** A line of a level: its translation under its id, or the English that stands in the file. */
export const words = (line: Line): string => i18next.t(line.id, { defaultValue: line.text, keySeparator: false })

export const nameOf = (person: string): string => (person in people ? t(`people.${person as keyof typeof people}`) : person)
