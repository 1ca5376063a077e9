// English that code has changed, so that one can see what a real language would find: words outside of the catalogue, plates that are too small.
import type { PseudoLanguage } from '../core/language/language'

/** Placeholders, and addresses such as childline.org.uk: they stay as they are in any language. */
const KEPT = /(\{\{[^}]*\}\}|[\w-]+(?:\.[\w-]+)+)/
const PLACEHOLDERS = /\s*\{\{[^}]*\}\}\s*/g
/** One sign for each letter, most of them in the game's own fonts; none is plain ASCII. */
const PLAIN = 'abcdefghijklmnopqrstuvwxyz'
const ACCENTED = 'áƀçðéƒĝĥíĵķłɱñóþʠŕšťúṽŵẋýž'
const SIGNS = new Map(
  [...PLAIN].flatMap((letter, i) => [[letter, [...ACCENTED][i] ?? letter] as const, [letter.toUpperCase(), ([...ACCENTED][i] ?? letter).toUpperCase()] as const]),
)

/** Brackets show where a text was cut, or put together from several. */
export const accented = (text: string): string =>
  `[${text
    .split(KEPT)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[a-z]/gi, (letter) => SIGNS.get(letter) ?? letter)))
    .join('')}]`

/** About twice as long, and broken where it was. Signs of one letter and bare numbers are as long in any language. */
export function doubled(text: string): string {
  const again = text.replace(PLACEHOLDERS, ' ').trim()
  return /\p{L}{2}/u.test(again) ? `${text} ${again}` : text
}

export const pseudoChange: Readonly<Record<PseudoLanguage, (text: string) => string>> = { double: doubled, accents: accented, rtl: accented }
