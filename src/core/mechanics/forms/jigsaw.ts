import { z } from 'zod'
import { id, visit, words } from '../../level/fields'
import { type JigsawData, TELLS } from '../jigsaw'
import { mechanicForm } from './form'

const piece = z.strictObject({ id, art: id.optional(), name: words, tells: z.enum(TELLS), why: words.describe('what this piece tells by itself: little'), visit })
const page = z.strictObject({
  visit: z.union([z.literal(1), z.literal(2)]),
  on: z.array(id).default([]).describe('pieces that somebody has put on already'),
  rises: z.number().int().min(1).max(3).default(1).describe('by how many different sets the pin must be called up'),
  prints: z.boolean().default(false).describe('a piece that is taken back leaves a print, which a grown-up lifts'),
})
const says = z.strictObject({ says: words })

export const jigsawForm = mechanicForm({
  kind: 'jigsaw',
  fields: {
    grid: z.tuple([z.number().int().min(2).max(3), z.number().int().min(2).max(3)]).describe('columns and rows'),
    'pin-at': z.number().int().min(2).describe('how many pieces say where'),
    pieces: z.array(piece).min(4),
    pages: z.array(page).max(2).default([]),
    pin: z.strictObject({ name: words, why: words.describe('said when the pin itself is pressed') }),
    up: says.describe('the pin is up'),
    again: says.describe('it is up again, by other pieces'),
    same: says.describe('it is up again, by the same pieces'),
    peel: says.describe('a piece is coming off, and holds on'),
    off: says.describe('a piece is off, and the pin was not up'),
    still: says.describe('a piece is off, and the pin still stands'),
    asleep: says.describe('the pin lies down, and there is more to find out'),
    rest: says.describe('the pin lies down, for good'),
    print: z.strictObject({ why: words.describe('said when a finger rubs it'), note: words.describe('said when the pin is down and prints are left') }),
    helper: z.strictObject({ id, call: words, reply: words.describe('said when there is no print to lift'), thanks: words }),
  },
  build: ({ grid, 'pin-at': pinAt, pieces, pages, pin, print, helper, ...rest }, own, stage): JigsawData => ({
    kind: 'jigsaw',
    stage,
    grid,
    pinAt,
    pieces: pieces.map(({ name, why, art, ...each }) => ({ ...each, art: art ?? each.id, name: own(`${each.id}.name`, name), why: own(`${each.id}.why`, why) })),
    pages,
    peelBy: 'side',
    pin: { name: own('pin', pin.name), why: own('pin.why', pin.why) },
    says: {
      up: own('up', rest.up.says),
      again: own('again', rest.again.says),
      same: own('same', rest.same.says),
      peel: own('peel', rest.peel.says),
      off: own('off', rest.off.says),
      still: own('still', rest.still.says),
      asleep: own('asleep', rest.asleep.says),
      rest: own('rest', rest.rest.says),
    },
    print: { why: own('print.why', print.why), note: own('print.note', print.note) },
    helper: { id: helper.id, call: own('helper.call', helper.call), reply: own('helper.reply', helper.reply, helper.id), thanks: own('helper.thanks', helper.thanks, helper.id) },
  }),
  faults({ grid: [columns, rows], 'pin-at': pinAt, pieces, pages }, at) {
    const counts = ([1, 2] as const).flatMap((number) => {
      const mine = pieces.filter((each) => each.visit === 'both' || each.visit === number)
      return mine.length === columns * rows ? [] : [at(['pieces'], `visit ${number} has ${mine.length} pieces, and the map has ${columns * rows} places`)]
    })
    const late = pinAt < columns * rows ? [] : [at(['pin-at'], 'the pin must come up before the map is full, so that other pieces can call it too')]
    const lost = pages.flatMap((each, i) =>
      each.on.flatMap((name, k) =>
        pieces.some((one) => one.id === name && (one.visit === 'both' || one.visit === each.visit))
          ? []
          : [at(['pages', i, 'on', k], `there is no piece "${name}" in visit ${each.visit}`)],
      ),
    )
    return [...counts, ...late, ...lost]
  },
})
