import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LARGEST_LOGO_BYTES, logoFault } from '../../src/core/school/logo'
import { readSchool } from '../../src/core/school/read-school'
import { NO_SCHOOL } from '../../src/core/school/school'

const LEVELS = ['ks1-small', 'ks2-big']
const bytes = (start: string, length = 400): Uint8Array => Uint8Array.from({ length }, (_, i) => start.charCodeAt(i) || 0)
const PNG = '\x89PNG\r\n\x1a\n'
const FILES: Readonly<Record<string, Uint8Array>> = {
  'logo.png': bytes(PNG),
  'pictures/logo.jpg': bytes('\xff\xd8\xff\xe0'),
  'logo.webp': bytes('RIFF\x10\x00\x00\x00WEBP'),
  'huge.png': bytes(PNG, LARGEST_LOGO_BYTES + 1),
  'drawing.svg': bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>'),
  'drawing.png': bytes('<?xml version="1.0"?>\n<svg>'),
  'photo.png': bytes('\xff\xd8\xff\xe0'),
  'letter.png': bytes('%PDF-1.4'),
}
const read = (text: string) => readSchool({ file: 'school.yaml', text }, LEVELS, (path) => FILES[path])

describe('school.yaml', () => {
  it('need not be there', () => expect(readSchool(undefined, LEVELS, () => undefined)).toEqual({ school: NO_SCHOOL, faults: [] }))
  it.each(['', '# nothing yet\n', 'school:\nphones:\nleave:\nlogo:\n', 'school: ""\n'])('says nothing when nothing is filled in: %j', (text) => {
    expect(read(text)).toEqual({ school: NO_SCHOOL, faults: [] })
  })
  it('says all that a school may say', () => {
    const { school, faults } = read(
      'school: St Mary’s Primary School\nlogo: pictures/logo.jpg\ncontact: "01273 555010"\nlead: headteacher\npolicy: Online safety, 2026\nphones: handed-in\nleave: [ks2-big, ks2-big]\n',
    )
    expect(faults).toEqual([])
    expect(school).toEqual({
      school: 'St Mary’s Primary School',
      logo: 'pictures/logo.jpg',
      contact: '01273 555010',
      lead: 'headteacher',
      policy: 'Online safety, 2026',
      phones: 'handed-in',
      leave: ['ks2-big'],
      isFromAddress: false,
    })
  })
  it('as the example shows it has no faults, as it is and with every line taken', () => {
    const example = readFileSync('school.example.yaml', 'utf8')
    const files = { ...FILES, 'logo.png': bytes(PNG) }
    expect(readSchool({ file: 'school.yaml', text: example }, LEVELS, (path) => files[path as keyof typeof files]).faults).toEqual([])
    const taken = example.replace(/^#(\w+:)/gm, '$1').replace(/\[[^\]]*\]/, '[ks1-small]')
    const { school, faults } = readSchool({ file: 'school.yaml', text: taken }, LEVELS, (path) => files[path as keyof typeof files])
    expect(faults).toEqual([])
    expect(Object.keys(school).sort()).toEqual(['contact', 'isFromAddress', 'lead', 'leave', 'logo', 'phones', 'policy', 'school'])
  })

  it.each([
    ['a field that nobody knows', '# mine\nname: x\n', 2, 'nothing here is called "name"; is it spelled right?'],
    ['a number that was a telephone', '\n\ncontact: 01273555010\n', 3, 'put these words in quotes: "..."'],
    ['two lines', 'school: |\n  One\n  Two\n', 1, 'this should be one line'],
    ['hidden characters', 'school: "St \\u202eMary"\n', 1, /does not print/],
    ['a heap of marks', 'school: "S\\u0301\\u0301\\u0301\\u0301"\n', 1, /does not print/],
    ['a name that no line holds', `school: ${'Long '.repeat(20)}\n`, 1, /^this is too long for its line on the pledge: at most 80 letters/],
    ['a name of wide letters', `school: ${'W'.repeat(40)}\n`, 1, /^this is too long/],
    ['a phone rule that there is not', 'phones: banned\n', 1, 'this should be one of: not-in-school, handed-in, agreed-for-a-need'],
    ['a level that there is not', 'leave:\n  - ks1-small\n  - ks1-smal\n', 3, 'there is no level "ks1-smal". There are: ks1-small, ks2-big'],
    ['one level without a list', 'leave: ks1-small\n', 1, /^this should be a list/],
    ['a logo that is not there', 'logo: gone.png\n', 1, 'there is no file "gone.png" beside school.yaml'],
    ['a logo elsewhere', 'logo: ../logo.png\n', 1, /^name a file that lies beside/],
    ['a logo on another computer', 'logo: https://example.org/logo.png\n', 1, /^name a file that lies beside/],
    ['a logo that can hold a program', 'logo: drawing.svg\n', 1, /^an SVG picture can hold a program/],
    ['a logo that says it is none', 'logo: drawing.png\n', 1, /^an SVG picture can hold a program/],
    ['a logo of another name', 'logo: photo.png\n', 1, 'this is a JPEG picture: its name should end in .jpg'],
    ['a logo that is no picture', 'logo: letter.png\n', 1, 'this is no PNG, JPEG or WebP picture'],
    ['a heavy logo', 'logo: huge.png\n', 1, /^this picture has 201 KB, and at most 200 KB are taken/],
    ['something else than fields', '- one\n', 1, /^this should be/],
    ['no YAML', 'school: "one\n', 2, /^this is not YAML/],
  ])('names file and line of %s', (_, text, line, message) => {
    const { faults } = read(text)
    expect(faults.length).toBeGreaterThan(0)
    expect(faults[0]).toMatchObject({ file: 'school.yaml', line, message: expect.stringMatching(typeof message === 'string' ? literally(message) : message) })
  })
  it('lists all faults, not the first', () => expect(read('school: 5\nphones: banned\nleave: [x]\n').faults.length).toBeGreaterThan(1))
})

const literally = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

describe('a logo', () => {
  it.each(['logo.png', 'pictures/logo.jpg', 'logo.webp'])('may be %s', (path) => expect(logoFault(path, FILES[path])).toBeUndefined())
  it('is never at a path that leaves the folder, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('../', '/', '.', 'c:\\', 'a?', 'a#', '\0'), (rest, start) => {
        expect(logoFault(`${start}${rest}.png`, bytes(PNG))).toBeDefined()
      }),
    )
  })
})
