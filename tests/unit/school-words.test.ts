import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, fits, tidy } from '../../src/core/school/clean'
import { schoolFromOptions, schoolOfVisit } from '../../src/core/school/from-options'
import { roomOf } from '../../src/core/school/room'
import { FIELD_LIMITS, NO_SCHOOL, SCHOOL_FIELDS, type School } from '../../src/core/school/school'
import { HOSTILE } from '../fixtures/hostile'

const limit = FIELD_LIMITS.school
/** Anything at all, and rather often what is hard. */
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...Object.values(HOSTILE)),
  fc
    .array(
      fc.oneof(
        fc.constantFrom('\u202e', '\u200d', '\u200c', '\u0301', '\u0489', '\ufe0f', '\n', ' ', 'a', 'W', '👩', '\ud83d', '\u1100', '\u1161', 'क', '़', '…'),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
    )
    .map((parts) => parts.join('')),
)
const plain = (text: string, query: Partial<Record<string, string>> = {}) => schoolFromOptions(new URLSearchParams({ school: text, ...query } as Record<string, string>))

describe('words from outside', () => {
  it('hold nothing that does not print, and fit their line', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const text = clean(raw, limit)
        expect(text).not.toMatch(/[\p{Cc}\p{Me}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff]/u)
        expect(text).not.toMatch(/\p{M}{3}|[\u200c\u200d]{2}|^\p{M}|\s\s|^\s|\s$/u)
        expect(fits(text, limit)).toBe(true)
      }),
    )
  })
  it('stay as they are when cleaned again', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        expect(tidy(tidy(raw))).toBe(tidy(raw))
        expect(clean(clean(raw, limit), limit)).toBe(clean(raw, limit))
      }),
    )
  })
  it.each([
    'St Mary’s C of E (VA) Primary School & Nursery',
    'St Thomas of Canterbury and St Teresa of Lisieux Catholic Primary School',
    'Ysgol Gynradd Gymraeg Tŷ’r Felin – Llanfair-ym-Muallt',
    'Bun-sgoil Ghàidhlig Inbhir Nis',
    'مدرسة النور الابتدائية',
    'می‌خواهم',
    'हिन्दी पाठशाला',
    'Trường Tiểu học Nguyễn Huệ',
    '👩‍🏫 ❤️ School',
  ])('are left alone where there is nothing wrong: %s', (name) => expect(clean(name, limit)).toBe(name.normalize('NFC')))
  it('are cut with a sign that they are', () => {
    expect(clean('W'.repeat(300), limit)).toMatch(/^W{30,36}…$/)
    expect(clean('Primary School '.repeat(30), limit)).toMatch(/[a-z]…$/)
  })
  it('measure at least what the printer needs', () => {
    // Widths of Andika in hundredths of its height, as a browser measured them.
    for (const [text, em] of [
      ['St Thomas of Canterbury and St Teresa of Lisieux Catholic Primary School', 34.18],
      ['Lighthouse Community Primary School, Newhaven', 23.12],
      ['W', 1.02],
      ['學', 1],
    ] as const) {
      expect(roomOf(text)).toBeGreaterThanOrEqual(em)
      expect(roomOf(text)).toBeLessThanOrEqual(em * 1.101)
    }
  })
})

describe('a school by address', () => {
  it('is none when the address says nothing of one', () => expect(schoolFromOptions(new URLSearchParams('voice=0&calm=1'))).toBeUndefined())
  it('has the same fields as school.yaml, but for the logo', () => {
    const options = new URLSearchParams('school=St+Mary%27s&contact=01273+555010&lead=head&policy=P&phones=handed-in&leave=ks1-small,ks2-big&logo=x.png')
    expect(schoolFromOptions(options)).toEqual({
      school: "St Mary's",
      contact: '01273 555010',
      lead: 'head',
      policy: 'P',
      phones: 'handed-in',
      leave: ['ks1-small', 'ks2-big'],
      isFromAddress: true,
    })
  })
  it('leaves out what makes no sense', () => {
    expect(schoolFromOptions(new URLSearchParams('school=%E2%80%AE&phones=banned&leave=,../x,<b>'))).toEqual({ leave: [], isFromAddress: false })
  })
  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(anything, anything, (one, two) => {
        const school = plain(one, { contact: two, leave: two, phones: one })
        for (const field of SCHOOL_FIELDS) expect(fits(school?.[field] ?? '', FIELD_LIMITS[field])).toBe(true)
      }),
    )
  })
})

describe('whose words hold', () => {
  const own: School = { school: 'Ours', contact: 'our office', leave: ['ks1-small'], isFromAddress: false }
  const other = plain('Theirs', { contact: '0900', leave: 'ks2-big' })
  it('the address’s, where the school wrote none', () => {
    expect(schoolOfVisit(NO_SCHOOL, other)).toMatchObject({ school: 'Theirs', contact: '0900', isFromAddress: true })
    expect(schoolOfVisit({ ...NO_SCHOOL, logo: 'logo.png' }, other)).toMatchObject({ school: 'Theirs', logo: 'logo.png' })
  })
  it('the school’s own, not even one field of another’s; but more levels can be left out', () => {
    expect(schoolOfVisit(own, other)).toEqual({ ...own, leave: ['ks1-small', 'ks2-big'] })
  })
  it('the school’s own, when no address says otherwise', () => expect(schoolOfVisit(own, undefined)).toBe(own))
})
