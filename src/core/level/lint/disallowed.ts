// Words that never stand in a level, and facts that only stand there as facts.yaml has them.
import type { Fault } from '../fault'
import type { At, LintContext } from './context'
import { type Prose, proseOf } from './prose'

const EMOJI = /\p{Extended_Pictographic}/u
/** Five digits and more, with the gaps people leave in a telephone number. */
const PHONE = /(?<![\d£.,])\+?\d(?:[ -]?\d){4,}(?!\d)/g
const SITE = /\b(?:https?:\/\/)?(?:[a-z0-9-]+\.)+(?:uk|com|org|net|info|tv|io|app|gov|edu)\b(?:\/[\w./-]*)?/gi
const EMAIL = /[\w.+-]+@[\w-]+\.[\w.]+/g
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g
/** A capitalised name before what a school calls itself: "Hillview Primary". "Miss Osei’s school" is nobody's name. */
const SCHOOL =
  /\b(?:St\.? )?[A-Z][\w’'-]+ (?:Church of England |Catholic |Community )?(?:Primary|Infants?|Junior|Nursery|Academy|High|Grammar)(?: School| Academy)?\b|\b(?!The\b|Our\b|Your\b|My\b|At\b|In\b)[A-Z][\w’'-]+ School\b/g

export function disallowedFindings(level: object, context: LintContext, at: At): Fault[] {
  return proseOf(level).flatMap((prose) => [...neverWords(prose, context, at), ...facts(prose, context, at), ...odd(prose, at)])
}

const plain = (text: string): string => text.toLowerCase().replace(/['‘]/g, '’')

function neverWords({ text, path }: Prose, { words }: LintContext, at: At): Fault[] {
  return words.never.flatMap(({ words: list, why }) =>
    list.flatMap((word) => {
      const whole = new RegExp(`(?<![\\p{L}\\p{N}])${plain(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u')
      return whole.test(plain(text)) ? [at(path, `“${word}” stands in no level: ${why}`)] : []
    }),
  )
}

function facts({ text, path, isFor }: Prose, { facts: { facts: known } }: LintContext, at: At): Fault[] {
  const found = [...text.matchAll(EMAIL), ...text.matchAll(POSTCODE), ...text.replace(EMAIL, ' ').matchAll(SITE), ...text.matchAll(PHONE)].map((match) =>
    match[0].replace(/[.,]$/, ''),
  )
  const bare = (value: string): string =>
    value
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/[ /]/g, '')
      .toLowerCase()
  return found.flatMap((value) => {
    const fact = known.find((each) => bare(each.shown) === bare(value))
    if (!fact) return [at(path, `“${value}” looks like a real address or number, and facts.yaml doesn’t have it. Leave it out, or add it there with its source`)]
    if (fact.check && isFor !== 'teacher') return [at(path, `“${value}” must first be looked up by a person (check: true in facts.yaml): not for children yet`)]
    if (isFor !== 'teacher' && value !== fact.shown) return [at(path, `children see it bare, as “${fact.shown}”`)]
    return []
  })
}

function odd({ text, path, isFor }: Prose, at: At): Fault[] {
  const school = isFor === 'teacher' ? null : text.match(SCHOOL)
  return [
    ...(EMOJI.test(text) ? [at(path, 'no emoji: pictures come from the art set')] : []),
    ...(school ? [at(path, `“${school[0]}” sounds like a real school: say “school”, or “Class Two”`)] : []),
  ]
}
