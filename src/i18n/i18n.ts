// Typed words. English stands in en/ and in the level files; another language is one more dictionary under the same ids.
import i18next from 'i18next'
import { type Dictionary, ENGLISH } from '../core/language/language'
import type { Words } from '../core/level/level'
import { english, type Key } from './en/english'
import { people } from './en/ui'

export type { Key }

const AREA = 'translation'
void i18next.init({
  initAsync: false, // everything is here already
  lng: ENGLISH,
  fallbackLng: ENGLISH,
  load: 'currentOnly',
  resources: { [ENGLISH]: { [AREA]: english } },
  interpolation: { escapeValue: false }, // Preact escapes
  keySeparator: false, // ids have points in them
  nsSeparator: false,
})

let changed = (text: string): string => text

export const t = (key: Key, values?: Readonly<Record<string, string | number>>): string => i18next.t(key, values)

/** Words of a level or of the policy: their translation under their id, or the English that stands in the file. */
export const words = ({ id, text }: Words): string => i18next.t(id, { defaultValue: changed(text) })

export const nameOf = (person: string): string => (person in people ? t(`people.${person as keyof typeof people}`) : person)

/** From here on all words are in this language; where it has none, in English. */
export async function speak(tag: string, dictionary: Dictionary = {}): Promise<void> {
  changed = (text) => text
  learn(tag, dictionary)
  await i18next.changeLanguage(tag)
}

/** English, with every text changed by code. */
export async function speakChanged(tag: string, change: (text: string) => string): Promise<void> {
  await speak(tag, Object.fromEntries(Object.entries(english).map(([id, text]) => [id, change(text)])))
  changed = change
}

/** More words of a language: a level's, when its door is opened. */
export function learn(tag: string, dictionary: Dictionary): void {
  if (Object.keys(dictionary).length > 0) i18next.addResourceBundle(tag, AREA, dictionary, false, true)
}
