// Which language a visit is in. Its short name is the one in `?lang=` and in the names of its files.

/** Line id -> words. */
export type Dictionary = Readonly<Record<string, string>>

/** Stands in the level files and in src/i18n/en, and wherever a translation is missing. */
export const ENGLISH = 'en-GB'
/** English that is changed by code, to see how the game bears other languages. */
export const PSEUDO_LANGUAGES = ['double', 'accents', 'rtl'] as const
export type PseudoLanguage = (typeof PSEUDO_LANGUAGES)[number]

const isEnglish = (tag: string): boolean => /^en(-|$)/.test(tag)
export const isPseudo = (tag: string): tag is PseudoLanguage => PSEUDO_LANGUAGES.some((each) => each === tag)
/** What a file of words may be called after: `cy`, `ur`, `zh-hant`. */
export const isLanguageTag = (tag: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag) && !isEnglish(tag) && !isPseudo(tag)

/** What an address asks for, or undefined where it asks for nothing. Whether there is such a language is not known here. */
export function languageAsked(options: URLSearchParams): string | undefined {
  const tag = options.get('lang')?.trim().toLowerCase()
  if (!tag) return undefined
  return isEnglish(tag) ? ENGLISH : tag
}

/** Languages whose usual script runs from right to left; browsers of old tablets can't tell. */
const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']
export const isRightToLeft = (tag: string): boolean => RIGHT_TO_LEFT.includes(tag.split('-')[0] ?? '')
