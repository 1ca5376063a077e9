// Words that somebody outside wrote, made fit for one line of print. They are only ever shown as text: markup in them stays letters.
import { roomOf } from './room'
import type { FieldLimit } from './school'

/** Nobody's name is longer; what comes after is not even read. */
const LONGEST_RAW = 400

const SPACES = /[\p{Z}\t\n\v\f\r\u0085\u2800]+/gu
/** Control and bidirectional characters, fillers, tags, rings around letters, private letters, halves of letters. Joiners, and the one that makes an emoji colourful, have their own rules. */
const NEVER_PRINTED = /(?!\u200c|\u200d|\ufe0f)[\p{C}\p{Me}\p{Default_Ignorable_Code_Point}]/gu
/** Persian, Hindi and emoji need joiners, one at a time between two letters. (Safari 15 can't look behind.) */
const JOINERS = /([\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])?[\u200c\u200d]+(?=([\p{L}\p{Extended_Pictographic}])?)/gu
/** Two marks stand on a letter in every language we know; twenty climb over the line above. */
const MARKS_ON_NOTHING = /(^|\s)\p{M}+/gu
const TOO_MANY_MARKS = /(\p{M}{2})\p{M}+/gu

/** One line without anything that does not print. Tidying again changes nothing. */
export function tidy(raw: string): string {
  let text = raw.slice(0, LONGEST_RAW)
  // What one rule takes away can bring together what another rule is about.
  for (let next = tidyOnce(text); next !== text; next = tidyOnce(text)) text = next
  return text
}

function tidyOnce(text: string): string {
  return text
    .replace(SPACES, ' ')
    .replace(NEVER_PRINTED, '')
    .replace(JOINERS, (all, before?: string, after?: string) => (before === undefined ? '' : after === undefined ? before : all.slice(0, before.length + 1)))
    .normalize('NFC')
    .replace(MARKS_ON_NOTHING, '$1')
    .replace(TOO_MANY_MARKS, '$1')
    .trim()
}

export const fits = (text: string, limit: FieldLimit): boolean => [...text].length <= limit.letters && roomOf(text) <= limit.roomEm

/** Tidied, and cut where its line on the paper ends. */
export function clean(raw: string, limit: FieldLimit): string {
  const text = tidy(raw)
  if (fits(text, limit)) return text
  const letters = [...text]
  while (letters.length > 0 && !fits(`${letters.join('')}…`, limit)) letters.pop()
  return tidy(`${letters.join('').trimEnd()}…`)
}
