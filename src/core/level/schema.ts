// The shape of a level file as its author writes it. Build time only: the client ships no schema library.
// JSON Schema for editors is made from this too, so every field says what it is for.
import { z } from 'zod'
import { FORMS } from '../mechanics/forms/forms'
import { KINDS, SECTIONS, STAGES } from '../policy/policy'
import { beats, type FileBeat, id, setting, visit, words } from './fields'
import { ACTS, DEVICES, HAPPENS, OUTCOMES, PLACES } from './level'
import { SCHEMA_VERSION } from './migrations'
import { showsFields } from './shows-fields'

const option = z.strictObject({
  id,
  art: id.optional(),
  label: words,
  fits: z.boolean().default(true),
  busy: z.boolean().default(false).describe('a grown-up who has no time now: it does not fit yet, and another try follows'),
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
  shows: showsFields.optional(),
})
const device = z.strictObject({
  kind: z.enum(DEVICES),
  name: words,
  first: id,
  states: z.record(id, deviceState),
})
const scene = z.strictObject({
  id,
  title: words,
  ...setting,
  happens: z
    .enum(HAPPENS)
    .describe('asked: somebody asks for a private detail, picture, password or meeting; reached: something unwelcome reaches the child; out: something got out; none of these'),
  device: device.optional(),
  beats: beats.min(1),
  ask: words,
  choices: z.array(choice).min(2).max(3),
})
const answer = z.strictObject({ id, art: id.optional(), label: words, fits: z.boolean(), why: words })
const question = z.strictObject({ id, ask: words, options: z.array(answer).min(2).max(3) })

/** One of the kinds in core/mechanics/forms; what its data are, only the kind itself knows. */
const bare = z.discriminatedUnion('kind', FORMS.map((form) => form.schema.omit({ set: true, alt: true, cast: true, intro: true, done: true })) as never)
const over = z
  .strictObject({ after: z.number().int().min(1), visit, toy: bare })
  .optional()
  .describe('another toy, into which this one comes as a guest when so many steps of it are done')
export const mechanicFile = z.discriminatedUnion('kind', FORMS.map((form) => form.schema.extend({ over })) as never) as unknown as z.ZodType<FileMechanic>
export interface FileMechanic {
  readonly kind: string
  readonly set: string
  readonly alt: string
  readonly cast: Readonly<Record<string, string>>
  readonly intro: FileBeat[]
  readonly done: FileBeat[]
  readonly over?: { readonly after: number; readonly visit: 1 | 2 | 'both'; readonly toy: { readonly kind: string } }
}

export const levelFile = z.strictObject({
  schema: z.literal(SCHEMA_VERSION),
  id,
  stage: z.enum(STAGES),
  place: z.enum(PLACES),
  art: id.describe('the picture at its stop on the map'),
  title: words,
  teaches: z.array(id).min(1).describe('ids of the rules in policy.yaml'),
  arrive: z.strictObject({ ...setting, beats: beats.min(1) }),
  scenes: z.array(scene).min(2),
  mechanic: mechanicFile,
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
