// Broken level files, one fault each: each is refused with its file, its line and a sentence that its author understands.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintLevels } from '../../src/core/level/lint/lint'
import { readContent } from '../../src/core/level/parse'
import { lintContextOf } from '../../tools/levels/folder'

const KS1 = readFileSync('levels/ks1/beach/keep-private/level.yaml', 'utf8')
const KS2 = readFileSync('levels/ks2/understand/toothbrush/level.yaml', 'utf8')
const policy = { file: 'levels/policy.yaml', text: readFileSync('levels/policy.yaml', 'utf8') }
const { context } = lintContextOf('levels', '.')
const FILE = 'levels/broken/level.yaml'

/** As the check command finds them, spelling apart. */
function findings(text: string) {
  const { faults, written, policy: rules, levels } = readContent([policy, { file: FILE, text }])
  const linted = rules ? lintLevels(written, rules, context) : { faults: [], warnings: [] }
  return { faults: [...faults, ...linted.faults], warnings: linted.warnings, levels }
}

type Row = readonly [name: string, level: string, from: string | RegExp, to: string, message: RegExp, line?: string]
const long = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.'

/** `line` is what stands on the line that the fault must name; without it the changed text itself. */
const ROWS: readonly Row[] = [
  // not a level at all
  ['an empty file', KS1, /[\s\S]+/, '', /the file is empty/, ''],
  ['only a comment', KS1, /[\s\S]+/, '# nothing yet\n', /the file is empty/, ''],
  ['a truncated file', KS1, /( {2}- id: picture-password\n)[\s\S]+/, '$1    title: "Pict', /this is not YAML/, 'Pict'],
  ['bytes that are no text', KS1, /[\s\S]+/, '\u0000\u0001\uFFFD\uFFFDPNG\u0000IHDR', /this is not YAML|should be/, ''],
  ['a list instead of a level', KS1, /[\s\S]+/, '- one\n- two\n', /should be/, '- one'],
  ['indented by tabs', KS1, '  - id: parrot\n    title:', '\t- id: parrot\n\t  title:', /this is not YAML.*tab/i],
  ['a bracket left open', KS1, 'teaches: [ks1-keep-private]', 'teaches: [ks1-keep-private', /this is not YAML/, ''],
  ['one key twice', KS1, 'stage: ks1\n', 'stage: ks1\nstage: ks1\n', /this is not YAML.*unique/],
  ['a number for the title', KS1, 'title: "Keep it private"', 'title: 7', /this should be words/],
  // fields
  ['of another schema', KS1, 'schema: 2', 'schema: 7', /written in schema 7, and this game knows none above 2/],
  ['an unknown stage', KS1, 'stage: ks1', 'stage: ks3', /one of: ks1, ks2/],
  ['an unknown place', KS1, 'place: beach', 'place: moon', /one of: beach, safe/],
  ['no title', KS1, 'title: "Keep it private"\n', '', /this is missing/, ''],
  ['an empty title', KS1, 'title: "Keep it private"', 'title: "  "', /there are no words here/],
  ['an id with capitals', KS1, '- id: parrot\n', '- id: Parrot\n', /small letters, digits and hyphens/],
  ['a word misspelled', KS1, 'outcome: nearly', 'outcom: nearly', /nothing here is called "outcom"|this is missing/, ''],
  ['an unknown outcome', KS1, 'outcome: nearly', 'outcome: almost', /one of: best, nearly, repair/],
  [
    'an unknown face',
    KS1,
    'react: { harjit: happy, papa: happy }\n        pose: { harjit: hold }',
    'react: { harjit: cross, papa: happy }\n        pose: { harjit: hold }',
    /one of: calm, happy/,
  ],
  ['no reason on a choice', KS1, /\n {8}why: "A made-up name works[^\n]+/, '', /this is missing/, '      - id: made-up'],
  ['one choice only', KS1, /( {6}- id: close\n)[\s\S]+?(\n {2}- id: picture-password)/, '$2', /at least 2 entries/, ''],
  ['two questions to remember', KS1, /\n {2}- id: told-too-much\n[\s\S]+?(?=\npromise:)/, '\n', /exactly 3 entries/, ''],
  ['no teacher’s notes', KS1, /\nteacher:[\s\S]+/, '\n', /this is missing/, ''],
  ['no alt text', KS1, '    alt: "A garden by the sea. Harjit has a tablet. His dad hangs up the washing."\n', '', /this is missing/, '  - id: parrot'],
  ['an unknown kind of mechanic', KS1, 'kind: sort', 'kind: jump', /one of: arrange, .*, brush, .*, sort/, ''],
  // what must point somewhere
  ['a rule that the policy has not', KS1, 'teaches: [ks1-keep-private]', 'teaches: [ks1-keep-pirates]', /the policy has no statement "ks1-keep-pirates"/],
  ['a rule of the other stage', KS1, 'teaches: [ks1-keep-private]', 'teaches: [ks2-toothbrush]', /is a rule of ks2/],
  ['a KS1 level on an island', KS1, 'place: beach', 'place: safe', /KS1 levels are on the beach/],
  ['a state that the device has not', KS1, 'device: writing', 'device: drawing', /the device has no state "drawing"/, ''],
  ['somebody who isn’t there', KS1, 'react: { harjit: happy, papa: calm }', 'react: { kofi: happy, papa: calm }', /kofi is not in this scene's cast/, ''],
  ['somebody who didn’t arrive', KS1, 'react: { nell: happy }', 'react: { gran: happy }', /gran is not in this scene's cast/, ''],
  ['a tray that isn’t there', KS1, 'goes: [chest], why: "Everyone sees', 'goes: [cupboard], why: "Everyone sees', /there is no tray "cupboard"/],
  ['nothing to sort on the second visit', KS1, /visit: 2/g, 'visit: 1', /nothing here is for visit 2/, '- { id: house'],
  ['two lines of one id', KS1, '- { id: phone, art: phone', '- { id: badge, art: phone', /two lines are both called/, ''],
  ['a choice without a picture for KS1', KS1, '        art: shades\n', '', /a KS1 choice needs a picture/, '      - id: made-up'],
  ['no best choice', KS1, 'outcome: best', 'outcome: nearly', /one choice must be the best|needs steps/, ''],
  ['hiding left out', KS1, 'act: hide', 'act: check', /stop, hide, tell, in this order/, ''],
  ['a misfit without its reason', KS1, /\n {16}why: "It will ask again[^\n]+/, '', /needs a `why`/, ''],
  ['no grown-up named', KS1, '        outcome: best\n        grownUp: papa\n', '        outcome: best\n', /a grown-up must know by the end of every path/, '      - id: made-up'],
  // the content guide
  ['a child named as the grown-up', KS1, 'outcome: nearly\n        grownUp: papa', 'outcome: nearly\n        grownUp: harjit', /harjit is no grown-up/, 'grownUp: harjit'],
  [
    'no thank-you',
    KS2,
    /Thank you for telling me\. It’s not your fault that somebody changed it\./,
    'It’s not your fault that somebody changed it.',
    /says thank you/,
    '      - id: run',
  ],
  ['blame left standing', KS2, 'Thank you for telling me. It’s not your fault that somebody changed it.', 'Thank you for telling me.', /not your fault/, '      - id: run'],
  ['a sentence too long', KS1, 'text: "Call me… Captain Sock!"', `text: "${long}"`, /has 15 words, for KS1 at most 10/],
  ['three sentences for KS1', KS1, 'text: "Call me… Captain Sock!"', 'text: "Stop. Look. Listen."', /3 sentences stand on the screen/],
  ['a brand', KS1, 'text: "Call me… Captain Sock!"', 'text: "Is this on YouTube?"', /“youtube” stands in no level: no brands/],
  ['a clock', KS2, 'text: "No password. Crisp?"', 'text: "Hurry up! Crisp?"', /nothing is timed/],
  ['shame', KS1, 'why: "A made-up name works just as well. Dad can help with the rest."', 'why: "That would be naughty."', /no shame/],
  ['stranger danger', KS1, 'why: "A made-up name works just as well. Dad can help with the rest."', 'why: "That is stranger danger."', /often known/],
  ['a telephone number of somebody’s', KS1, 'text: "Call me… Captain Sock!"', 'text: "Call me on 07700 900123."', /looks like a real address or number/],
  ['an address on the web', KS1, 'text: "Call me… Captain Sock!"', 'text: "I am on parrots.co.uk now."', /looks like a real address/],
  ['a fact that is still to be looked up', KS1, 'text: "Call me… Captain Sock!"', 'text: "Look at ceopeducation.co.uk/4_7 now."', /must first be looked up/],
  ['a school’s name', KS1, 'text: "Call me… Captain Sock!"', 'text: "I go to Hillview Primary."', /sounds like a real school/],
  ['an emoji', KS1, 'text: "Call me… Captain Sock!"', 'text: "Call me Sock! 🙂"', /no emoji/],
  ['a picture that nobody drew', KS1, 'art: shades', 'art: hippo', /there is no picture called "hippo"/, ''],
  ['a place that nobody drew', KS1, 'set: garden', 'set: castle', /no picture of a place called "castle"/, ''],
  ['a stand that the place has not', KS1, 'cast: { harjit: left, papa: right }', 'cast: { harjit: left, papa: roof }', /has no stand called "roof"/],
]

describe('a broken level', () => {
  test('there are forty and more, and the whole ones are whole', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(40)
    for (const text of [KS1, KS2]) expect(findings(text).faults).toEqual([])
  })
  for (const [name, level, from, to, message, line] of ROWS)
    test(name, () => {
      const text = level.replace(from, to)
      expect(text, 'the row changes nothing').not.toBe(level)
      const { faults } = findings(text)
      const fault = faults.find((each) => message.test(each.message))
      expect(fault, faults.map((each) => each.message).join('\n')).toBeDefined()
      expect(fault?.file).toBe(FILE)
      expect(fault?.message).not.toMatch(/undefined|\[object|ZodError|expected/i)
      const expected = line ?? to.split('\n')[0]?.trim() ?? ''
      const lines = text.split('\n')
      expect(fault?.line).toBeGreaterThanOrEqual(1)
      expect(fault?.line).toBeLessThanOrEqual(Math.max(1, lines.length))
      if (expected) expect(lines[(fault?.line ?? 1) - 1], `line ${fault?.line}`).toContain(expected.trim().slice(0, 40))
    })
})
