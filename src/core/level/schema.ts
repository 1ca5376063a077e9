// The shape of a level file as its author writes it. Build time only: the client ships no schema library.
// JSON Schema for editors is made from this too, so every field says what it is for.
import { z } from 'zod'
import { KINDS, SECTIONS, STAGES } from '../policy/policy'
import { ACTS, CUES, EXPRESSIONS, OUTCOMES, PLACES, POSES } from './level'

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id is small letters, digits and hyphens, and starts with a letter')
const words = z.string().trim().min(1, 'there are no words here')
const visit = z.union([z.literal(1), z.literal(2), z.literal('both')]).default('both')

const beat = z.strictObject({
  id,
  say: id.optional().describe('who says it; nell tells the story'),
  text: words.optional(),
  react: z.record(id, z.enum(EXPRESSIONS)).optional(),
  pose: z.record(id, z.enum(POSES)).optional(),
  device: id.optional().describe('the state that the device goes to'),
  cue: z.enum(CUES).optional(),
})
const beats = z.array(beat)
const setting = {
  set: id.describe('the picture it plays in'),
  alt: words.describe('what the picture shows, for someone who cannot see it'),
  cast: z.record(id, id).default({}).describe('who stands where: person: stand'),
}
const option = z.strictObject({
  id,
  art: id.optional(),
  label: words,
  fits: z.boolean().default(true),
  why: words.optional().describe('needed where fits is false'),
  plays: beats.default([]),
})
const step = z.strictObject({ id, act: z.enum(ACTS), ask: words, options: z.array(option).min(1).max(3) })
const choice = z.strictObject({
  id,
  art: id.optional(),
  label: words,
  outcome: z.enum(OUTCOMES),
  plays: beats.min(1),
  why: words.describe('one sentence of reason: how the world works'),
  repair: z.enum(['tell', 'put-right']).optional(),
  steps: z.array(step).default([]),
  grownUp: id.optional().describe('who knows when this path ends'),
})
const deviceState = z.strictObject({
  art: id.optional(),
  dark: z.boolean().default(false),
  alt: words,
  words: z.array(z.strictObject({ id, say: id.default('nell'), text: words })).default([]),
})
const device = z.strictObject({
  kind: z.enum(['tablet', 'laptop', 'board']),
  name: words,
  first: id,
  states: z.record(id, deviceState),
})
const scene = z.strictObject({
  id,
  title: words,
  ...setting,
  needsGrownUp: z.boolean(),
  device: device.optional(),
  beats: beats.min(1),
  ask: words,
  choices: z.array(choice).min(2).max(3),
})
const answer = z.strictObject({ id, art: id.optional(), label: words, fits: z.boolean(), why: words })
const question = z.strictObject({ id, ask: words, options: z.array(answer).min(2).max(3) })

const thing = z.strictObject({
  id,
  art: id,
  name: words,
  heft: z.union([z.literal(0), z.literal(1), z.literal(2)]).default(1),
  goes: z.array(id).min(1),
  why: words,
  visit,
})
const sort = z.strictObject({
  kind: z.literal('sort'),
  ...setting,
  intro: beats.min(1),
  source: z.strictObject({ art: id, name: words }),
  trays: z.array(z.strictObject({ id, body: z.enum(['gulp', 'stick']), art: id, name: words })).length(2),
  things: z.array(thing).min(6),
  done: beats.min(1),
})
const offer = z.strictObject({ id, art: id, label: words, thanks: words })
const brush = z.strictObject({
  kind: z.literal('brush'),
  ...setting,
  intro: beats.min(1),
  strokes: z.number().int().min(2).max(12),
  brush: z.strictObject({ name: words, pull: words.describe('said while brushing') }),
  asks: z.array(z.strictObject({ id, line: words, visit, why: words, offers: z.array(offer).min(1).max(3) })).min(1),
  used: z.strictObject({ name: words, why: words, alone: words, helper: id, call: words, thanks: words, visit }),
  left: z.strictObject({ name: words, why: words, call: words, thanks: words, visit }),
  cap: z.strictObject({ name: words, finish: words, why: words }),
  done: beats.min(1),
})

export const levelFile = z.strictObject({
  schema: z.literal(1),
  id,
  stage: z.enum(STAGES),
  place: z.enum(PLACES),
  art: id.describe('the picture at its stop on the map'),
  title: words,
  teaches: z.array(id).min(1).describe('ids of the rules in policy.yaml'),
  arrive: z.strictObject({ ...setting, beats: beats.min(1) }),
  scenes: z.array(scene).min(2),
  toy: z.discriminatedUnion('kind', [sort, brush]),
  remember: z.array(question).length(3),
  promise: z.strictObject({
    ask: words,
    options: z
      .array(z.strictObject({ id, text: words }))
      .min(2)
      .max(3),
    lit: beats.min(1),
  }),
  ifYou: words.describe('if something like this happened to you, tell ...'),
  talk: z.strictObject({ class: words, home: words }),
  teacher: z.strictObject({ rule: words, misconceptions: z.array(words).min(1), disclosure: words, links: z.array(words).min(1) }),
})
export type LevelFile = z.infer<typeof levelFile>

const statement = z.strictObject({
  id,
  stage: z.enum(STAGES),
  section: z.enum(SECTIONS),
  heading: words,
  kind: z.enum(KINDS),
  topics: z.array(id).min(1),
  text: words,
})
export const policyFile = z.strictObject({
  leadIn: z.strictObject({ ks1: words, ks2: words }),
  statements: z.array(statement).min(1),
  parents: z.strictObject({
    points: z.array(z.strictObject({ id, text: words })),
    closing: words,
    fields: z.array(z.strictObject({ id, label: words })),
  }),
})
export type PolicyFile = z.infer<typeof policyFile>
