// The fields that level files are made of, wherever they stand. Build time only.
import { z } from 'zod'
import { CUES, EXPRESSIONS, POSES } from './level'

export const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id is small letters, digits and hyphens, and starts with a letter')
export const words = z.string().trim().min(1, 'there are no words here')
export const visit = z.union([z.literal(1), z.literal(2), z.literal('both')]).default('both')

const beat = z.strictObject({
  id,
  say: id.optional().describe('who says it; nell tells the story'),
  text: words.optional(),
  react: z.record(id, z.enum(EXPRESSIONS)).optional(),
  pose: z.record(id, z.enum(POSES)).optional(),
  come: z.record(id, id).optional().describe('who comes in, and where to: person: stand'),
  go: z.array(id).min(1).optional().describe('who goes out'),
  device: id.optional().describe('the state that the device goes to'),
  cue: z.enum(CUES).optional(),
})
export const beats = z.array(beat)
export type FileBeat = z.infer<typeof beat>

export const setting = {
  set: id.describe('the picture it plays in'),
  alt: words.describe('what the picture shows, for someone who cannot see it'),
  cast: z.record(id, id).default({}).describe('who stands where: person: stand'),
}
