import { z } from 'zod'
import { id, visit, words } from '../../level/fields'
import type { SortData } from '../sort'
import { bothVisits, mechanicForm } from './form'

const thing = z.strictObject({
  id,
  art: id,
  name: words,
  heft: z.union([z.literal(0), z.literal(1), z.literal(2)]).default(1),
  goes: z.array(id).min(1),
  why: words,
  visit,
})

export const sortForm = mechanicForm({
  kind: 'sort',
  fields: {
    source: z.strictObject({ art: id, name: words }),
    trays: z.array(z.strictObject({ id, body: z.enum(['gulp', 'stick']), art: id, name: words })).length(2),
    things: z.array(thing).min(6),
  },
  build: ({ source, trays, things }, own): SortData => ({
    kind: 'sort',
    source: { art: source.art, name: own('source', source.name) },
    trays: trays.map(({ name, ...tray }) => ({ ...tray, name: own(tray.id, name) })),
    things: things.map(({ name, why, ...rest }) => ({ ...rest, name: own(`${rest.id}.name`, name), why: own(`${rest.id}.why`, why) })),
  }),
  faults({ trays, things }, at) {
    const lost = things.flatMap((each, i) =>
      each.goes.flatMap((goal, k) => (trays.some((tray) => tray.id === goal) ? [] : [at(['things', i, 'goes', k], `there is no tray "${goal}"`)])),
    )
    return [...lost, ...bothVisits(things, 'things', at)]
  },
})
