// How an author writes what a screen shows. Build time only. Each kind: its fields, and how they become lines of the level.
import { z } from 'zod'
import { id, words } from './fields'
import type { Line } from './level'
import type { Shows } from './shows'

const written = { id: id.describe('unique on this screen; the line’s voice and translations hang on it'), say: id.default('nell').describe('whose voice reads it'), text: words }
const line = z.strictObject(written)
const art = id.describe('a picture: face-<person>, icon-<name>, photo-<name>, or one of the choices’ pictures')
const mark = z.boolean().default(false).describe('ringed: this is the one that the scene is about')
const hundredth = z.number().min(0).max(100)

const messages = z.strictObject({
  kind: z.literal('messages'),
  title: line.optional().describe('what the talk is called, such as a class’s own chat'),
  bubbles: z
    .array(
      z.strictObject({
        ...written,
        art: art.optional().describe('who or what sent it; left out where nobody knows who it is'),
        mine: z.boolean().default(false).describe('sent from this device: it stands on the other side'),
        sends: z.strictObject({ art }).optional().describe('a picture that came with it'),
      }),
    )
    .min(1)
    .max(4),
})
const popUp = z.strictObject({
  kind: z.literal('pop-up'),
  art: art.optional(),
  words: z.array(line).min(1).max(2),
  button: line.optional().describe('what its button says; it is drawn, and cannot be pressed'),
})
const search = z.strictObject({
  kind: z.literal('search'),
  asked: line.describe('what stands in the search field'),
  results: z
    .array(z.strictObject({ ...written, art: art.optional(), marked: mark }))
    .min(2)
    .max(4),
})
const logIn = z.strictObject({
  kind: z.literal('log-in'),
  art: art.optional(),
  words: z.array(line).max(2).default([]),
  account: line.optional().describe('whose account it is'),
  dots: z.int().min(0).max(10).optional().describe('a password field with so many dots; nobody is asked to type'),
  pictures: z
    .array(z.strictObject({ art, covered: z.boolean().default(false).describe('only a dot shows that a picture is there') }))
    .max(6)
    .default([])
    .describe('a picture password'),
})
const call = z.strictObject({
  kind: z.literal('call'),
  tiles: z
    .array(
      z.strictObject({
        art: art.optional().describe('who is seen: face-<person>'),
        off: z.boolean().default(false).describe('this camera is off: its curtain is drawn'),
        name: line.optional(),
      }),
    )
    .min(1)
    .max(4),
  words: z.array(line).max(2).default([]),
})
const photo = z.strictObject({
  kind: z.literal('photo'),
  art,
  marks: z
    .array(
      z.strictObject({
        x: hundredth.describe('from the left, in hundredths of the picture'),
        y: hundredth.describe('from the top'),
        line: line.optional().describe('what it tells'),
      }),
    )
    .max(3)
    .default([])
    .describe('details that are ringed'),
  words: z.array(line).max(2).default([]),
})
const files = z.strictObject({
  kind: z.literal('files'),
  title: line.optional(),
  files: z
    .array(z.strictObject({ ...written, art: art.default('icon-page'), marked: mark }))
    .min(1)
    .max(6),
})
const settings = z.strictObject({
  kind: z.literal('settings'),
  title: line.optional(),
  switches: z
    .array(z.strictObject({ ...written, on: z.boolean() }))
    .min(1)
    .max(4),
})
const chatHelper = z.strictObject({
  kind: z.literal('chat-helper'),
  asked: line.describe('what it was asked'),
  answers: z.array(line).min(1).max(2).describe('what the machine says'),
})

export const showsFields = z
  .discriminatedUnion('kind', [messages, popUp, search, logIn, call, photo, files, settings, chatHelper])
  .describe('what the screen shows; instead of art, dark and words')
type FileShows = z.infer<typeof showsFields>
type FileLine = z.infer<typeof line>

/** `own` makes a line of this screen. Fields stand in the order in which a screen is read. */
export function showsOf(file: FileShows, own: (id: string, text: string, say: string) => Line): Shows {
  const lineOf = ({ id, text, say }: FileLine): Line => own(id, text, say)
  const maybe = <Key extends string>(key: Key, written: FileLine | undefined) => (written ? ({ [key]: lineOf(written) } as { [K in Key]: Line }) : {})
  const picture = (name: string | undefined) => (name === undefined ? {} : { art: name })
  const { kind } = file
  switch (kind) {
    case 'messages':
      return {
        kind,
        ...maybe('title', file.title),
        bubbles: file.bubbles.map((each) => ({ line: lineOf(each), ...picture(each.art), isMine: each.mine, ...(each.sends ? { sends: each.sends.art } : {}) })),
      }
    case 'pop-up':
      return { kind, ...picture(file.art), lines: file.words.map(lineOf), ...maybe('button', file.button) }
    case 'search':
      return { kind, asked: lineOf(file.asked), results: file.results.map((each) => ({ line: lineOf(each), ...picture(each.art), isMarked: each.marked })) }
    case 'log-in':
      return {
        kind,
        ...picture(file.art),
        lines: file.words.map(lineOf),
        ...maybe('account', file.account),
        ...(file.dots === undefined ? {} : { dots: file.dots }),
        pictures: file.pictures.map((each) => ({ art: each.art, isCovered: each.covered })),
      }
    case 'call':
      return { kind, tiles: file.tiles.map((each) => ({ ...picture(each.art), isOff: each.off, ...maybe('name', each.name) })), lines: file.words.map(lineOf) }
    case 'photo':
      return { kind, art: file.art, marks: file.marks.map(({ x, y, line: told }) => ({ x, y, ...maybe('line', told) })), lines: file.words.map(lineOf) }
    case 'files':
      return { kind, ...maybe('title', file.title), files: file.files.map((each) => ({ line: lineOf(each), art: each.art, isMarked: each.marked })) }
    case 'settings':
      return { kind, ...maybe('title', file.title), switches: file.switches.map((each) => ({ line: lineOf(each), isOn: each.on })) }
    case 'chat-helper':
      return { kind, asked: lineOf(file.asked), answers: file.answers.map(lineOf) }
  }
}
