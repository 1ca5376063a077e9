import { z } from 'zod'
import { id, visit, words } from '../../level/fields'
import { comesOn } from '../../play/turns'
import { type ArrangeData, type ArrangeThing, MISHAPS, TESTERS } from '../arrange'
import { matching } from '../arrange/matching'
import { bothVisits, mechanicForm } from './form'

/** Three rooms on each of two floors. */
const MOST = 6
const spot = z.strictObject({
  id,
  art: id.optional().describe('the furniture that stands there'),
  name: words,
  seen: z.boolean().default(false).describe('in the camera’s picture'),
  note: words.optional().describe('what happens at this place: said as something is put there; a twin shows it'),
})
const thing = z.strictObject({
  id,
  art: id.optional(),
  name: words,
  goes: z.array(id).min(1).describe('the spots where it helps'),
  why: words.describe('said when it helps and when it is in the way, so it is true of both'),
  visit,
  mishap: z.enum(MISHAPS).optional().describe('what the tester meets if it is not where it helps'),
})

export const arrangeForm = mechanicForm({
  kind: 'arrange',
  fields: {
    tester: z.enum(TESTERS),
    bell: z.strictObject({ name: words }).default({ name: 'Ring' }),
    testers: z
      .array(z.strictObject({ who: id, thanks: words, visit }))
      .min(1)
      .describe('who comes; the second visit has somebody else'),
    spots: z.array(spot).min(3).max(MOST),
    things: z.array(thing).min(3),
  },
  build: ({ tester, bell, testers, spots, things }, own, stage): ArrangeData => ({
    kind: 'arrange',
    stage,
    tester,
    bell: own('bell', bell.name),
    testers: testers.map(({ who, thanks, visit: on }) => ({ who, visit: on, thanks: own(`thanks.${who}`, thanks, who) })),
    spots: spots.map(({ art, name, note, ...rest }) => ({
      ...rest,
      art: art ?? rest.id,
      name: own(`spot.${rest.id}`, name),
      ...(note === undefined ? {} : { note: own(`spot.${rest.id}.note`, note) }),
    })),
    things: things.map(
      ({ art, name, why, mishap, ...rest }): ArrangeThing => ({
        ...rest,
        art: art ?? rest.id,
        ...(mishap ? { mishap } : {}),
        name: own(`${rest.id}.name`, name),
        why: own(`${rest.id}.why`, why),
      }),
    ),
  }),
  faults({ tester, testers, spots, things }, at) {
    const mute = tester === 'twin' ? [] : spots.flatMap(({ note }, i) => (note === undefined ? [at(['spots', i, 'note'], 'what happens at this spot? Say it in a note')] : []))
    const lost = things.flatMap((each, i) =>
      each.goes.flatMap((goal, k) => (spots.some(({ id: name }) => name === goal) ? [] : [at(['things', i, 'goes', k], `there is no spot "${goal}"`)])),
    )
    const onVisit = ([1, 2] as const).flatMap((on) => {
      const mine = things.filter(comesOn(on))
      if (mine.length > MOST) return [at(['things'], `visit ${on} has ${mine.length} things; there is room for ${MOST}`)]
      return matching(mine, spots).size < mine.length ? [at(['things'], `on visit ${on} the things can’t all find a spot: one thing a spot`)] : []
    })
    const nobody = testers.some(({ visit: on }) => on === 'both') ? [] : bothVisits(testers, 'testers', at)
    return [...mute, ...lost, ...onVisit, ...nobody, ...bothVisits(things, 'things', at)]
  },
})
