import { z } from 'zod'
import { id, visit, words } from '../../level/fields'
import { BODIES, CLUES, type SortData, type SortThing, type SortTray } from '../sort'
import { bothVisits, mechanicForm } from './form'

const trays = z.array(id).min(1)
const thing = z.strictObject({
  id,
  art: id.optional(),
  name: words,
  heft: z.union([z.literal(0), z.literal(1), z.literal(2)]).default(1),
  goes: z.union([trays, z.record(id, trays)]).describe('the trays it fits; with cards, the trays under each card'),
  why: words.describe('said when it fits and when it does not, so it is true of both'),
  visit,
  knock: z.enum(CLUES).optional().describe('what a knock on it brings out'),
  grain: z.enum(['fine', 'coarse']).default('fine').describe('a coarse thing is stopped by a fine sieve'),
})
const tray = z.strictObject({ id, body: z.enum(BODIES), art: id.optional(), name: words, who: id.optional(), bell: z.boolean().default(false) })

export const sortForm = mechanicForm({
  kind: 'sort',
  fields: {
    source: z.strictObject({ art: id, name: words, act: z.enum(['spit', 'sieve']).default('spit') }),
    trays: z.array(tray).min(2).max(5),
    cards: z
      .array(z.strictObject({ id, name: words, visit }))
      .default([])
      .describe('who is listening, or which rule holds'),
    things: z.array(thing).min(6),
  },
  build: ({ source, trays: bodies, cards, things }, own, stage): SortData => ({
    kind: 'sort',
    stage,
    source: { ...source, name: own('source', source.name) },
    trays: bodies.map(({ name, art, who, ...rest }): SortTray => ({ ...rest, art: art ?? rest.id, ...(who ? { who } : {}), name: own(rest.id, name) })),
    cards: cards.map(({ name, ...rest }) => ({ ...rest, name: own(`card.${rest.id}`, name) })),
    things: things.map(
      ({ name, why, goes, art, knock, ...rest }): SortThing => ({
        ...rest,
        ...(art ? { art } : {}),
        ...(knock ? { knock } : {}),
        goes: Array.isArray(goes) ? { any: goes } : goes,
        name: own(`${rest.id}.name`, name),
        why: own(`${rest.id}.why`, why),
      }),
    ),
  }),
  faults({ source, trays: bodies, cards, things }, at) {
    const isTray = (name: string): boolean => bodies.some((each) => each.id === name)
    const lost = things.flatMap((each, i) =>
      Array.isArray(each.goes)
        ? each.goes.flatMap((goal, k) => (isTray(goal) ? [] : [at(['things', i, 'goes', k], `there is no tray "${goal}"`)]))
        : [
            ...Object.entries(each.goes).flatMap(([card, goals]) => [
              ...(card === 'any' || cards.some(({ id: name }) => name === card) ? [] : [at(['things', i, 'goes', card], `there is no card "${card}"`)]),
              ...goals.flatMap((goal, k) => (isTray(goal) ? [] : [at(['things', i, 'goes', card, k], `there is no tray "${goal}"`)])),
            ]),
            ...('any' in each.goes
              ? []
              : cards.filter(({ id: name }) => !(name in each.goes)).map(({ id: name }) => at(['things', i, 'goes'], `nothing says where it goes under the card "${name}"`))),
          ],
    )
    const nobody = bodies.flatMap((each, i) => (each.body === 'hatch' && !each.who ? [at(['trays', i], 'somebody must look out of a hatch: who?')] : []))
    const sieve = source.act === 'sieve' && bodies.length < 3 ? [at(['trays'], 'a sieve needs three trays: what it lets by, what it stops, and where to ask')] : []
    const meshed = source.act === 'sieve' && cards.length > 0 ? [at(['cards'], 'a sieve turns its holes, so it has no cards')] : []
    const [by] = bodies
    const stuck = things.flatMap((each, i) =>
      source.act === 'sieve' && each.grain === 'coarse' && Array.isArray(each.goes) && each.goes.every((goal) => goal === by?.id)
        ? [at(['things', i, 'goes'], `small holes stop this, so it needs another way than "${by?.id}"`)]
        : [],
    )
    return [...lost, ...nobody, ...sieve, ...meshed, ...stuck, ...bothVisits(things, 'things', at)]
  },
})
