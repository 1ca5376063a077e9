// The same fields by address, for one visit: `#/pledge/ks1?school=St%20Mary%27s&contact=...`. What makes no sense is left out.
import { clean } from './clean'
import { FIELD_LIMITS, hasWords, NO_SCHOOL, PHONE_RULES, SCHOOL_FIELDS, type School } from './school'

const LEVEL_ID = /^[a-z][a-z0-9-]{0,60}$/
const MOST_LEVELS = 100

/** Undefined where the address says nothing of a school; an address that does takes the place of an earlier one whole. */
export function schoolFromOptions(options: URLSearchParams): School | undefined {
  if (![...SCHOOL_FIELDS, 'phones', 'leave'].some((name) => options.has(name))) return undefined
  const words = SCHOOL_FIELDS.flatMap((field) => {
    const text = clean(options.get(field) ?? '', FIELD_LIMITS[field])
    return text === '' ? [] : [[field, text] as const]
  })
  const phones = PHONE_RULES.find((rule) => rule === options.get('phones'))
  const leave = (options.get('leave') ?? '').split(',', MOST_LEVELS).filter((id) => LEVEL_ID.test(id))
  return { ...Object.fromEntries(words), ...(phones && { phones }), leave, isFromAddress: words.length > 0 || phones !== undefined }
}

/**
 * What holds for this visit. A school that wrote its own words in school.yaml keeps them: no link may put somebody
 * else's telephone number under its name. An address can always leave out levels.
 */
export function schoolOfVisit(built: School, visit: School | undefined): School {
  if (!visit) return built
  const leave = [...new Set([...built.leave, ...visit.leave])]
  if (hasWords(built)) return { ...built, leave }
  return { ...NO_SCHOOL, ...visit, ...(built.logo && { logo: built.logo }), leave }
}
