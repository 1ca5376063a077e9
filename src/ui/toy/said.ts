import type { Said } from '../../core/play/touch'
import { isLine } from '../../core/play/touch'
import { type Key, t, words } from '../../i18n/i18n'

/** What the rules want said, in the language of the page. */
export function said(what: Said): string {
  if (isLine(what)) return words(what)
  const values = Object.entries(what.with ?? {}).map(([name, value]) => [name, typeof value === 'number' ? value : said(value)])
  return t(what.key as Key, Object.fromEntries(values))
}
