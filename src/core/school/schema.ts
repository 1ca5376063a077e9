// The shape of school.yaml. Build time only: the client ships no schema library.
import { z } from 'zod'
import { fits, tidy } from './clean'
import { FIELD_LIMITS, PHONE_RULES, type SchoolField } from './school'

/** Empty words, as in a copied line that was not filled in, are no words. */
const words = (field: SchoolField) =>
  z.unknown().transform((value, context): string | undefined => {
    const fault = (message: string): undefined => void context.addIssue({ code: 'custom', message })
    if (value === undefined || value === null) return undefined
    // A telephone number without quotes is read as a number, and loses its first nought.
    if (typeof value !== 'string') return fault('put these words in quotes: "..."')
    const text = value.normalize('NFC').trim().replace(/ +/g, ' ')
    if (/[\n\r]/.test(text)) return fault('this should be one line')
    const printed = tidy(text)
    if (printed !== text) return fault('there is something here that does not print: hidden characters, or many marks on one letter. Type it afresh')
    if (!fits(text, FIELD_LIMITS[field])) return fault(`this is too long for its line on the pledge: at most ${FIELD_LIMITS[field].letters} letters, fewer if they are capitals`)
    return text === '' ? undefined : text
  })

const inside = z.strictObject({
  school: words('school').optional(),
  contact: words('contact').optional(),
  lead: words('lead').optional(),
  policy: words('policy').optional(),
  phones: z.enum(PHONE_RULES).nullish(),
  logo: z.string().trim().min(1, 'there is no file name here').nullish(),
  leave: z.array(z.string()).nullish(),
})
/** A file of nothing but comments is a school that says nothing. */
export const schoolFile = z.preprocess((value) => value ?? {}, inside)
