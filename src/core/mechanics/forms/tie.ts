// How "tug, and someone tugs back" is written: what has a thread in it, and who is at the other end.
import { z } from 'zod'
import { id, visit, words } from '../../level/fields'
import { comesOn } from '../../play/turns'
import { KNOTS, type TieData, type TieThing } from '../tie'
import { bothVisits, mechanicForm } from './form'

/** As many as there is room for. */
const MOST = { twang: { things: 5, makers: 6 }, tin: { things: 3, makers: 3 } } as const

/** What a maker can hold, as the toy's art has it. */
const TOOLS = ['camera', 'sticks', 'cup', 'film', 'flute', 'comic'] as const

const makers = z.array(id).describe('whoever’s it is; none where nobody can be found')
const thing = z.strictObject({
  id,
  art: id.optional(),
  name: words,
  makers,
  why: words.describe('where the maker’s name stands, or what is heard: true whether it fits or not'),
  visit,
  replies: z.array(z.strictObject({ by: id, reply: words })).default([]),
  swap: z
    .strictObject({ art: id.optional(), name: words, makers: makers.min(1), why: words })
    .optional()
    .describe('what the box gives for it'),
})

export const tieForm = mechanicForm({
  kind: 'tie',
  fields: {
    knot: z.enum(KNOTS),
    things: z.array(thing).min(3),
    makers: z.array(z.strictObject({ id, name: words, visit, holds: z.enum(TOOLS).optional(), why: words.optional().describe('why nothing is ever tied here') })).min(3),
    box: z.strictObject({ name: words, why: words, visit }).optional().describe('where what names nobody is swapped'),
    all: z.strictObject({ why: words }).optional().describe('nobody who could hear is left without a string; what is said until then'),
  },
  build: ({ knot, things, makers: ends, box, all }, own, stage): TieData => ({
    kind: 'tie',
    stage,
    knot,
    things: things.map(
      ({ name, why, art, replies, swap, ...rest }): TieThing => ({
        ...rest,
        ...(art ? { art } : {}),
        name: own(`${rest.id}.name`, name),
        why: own(`${rest.id}.why`, why),
        replies: replies.map(({ by, reply }) => ({ by, reply: own(`${rest.id}.${by}.reply`, reply, by) })),
        ...(swap
          ? { swap: { ...(swap.art ? { art: swap.art } : {}), makers: swap.makers, name: own(`${rest.id}.swap.name`, swap.name), why: own(`${rest.id}.swap.why`, swap.why) } }
          : {}),
      }),
    ),
    makers: ends.map(({ name, why, holds, ...rest }) => ({
      ...rest,
      ...(holds ? { holds } : {}),
      name: own(`${rest.id}.name`, name),
      ...(why ? { why: own(`${rest.id}.why`, why) } : {}),
    })),
    ...(box ? { box: { visit: box.visit, name: own('box.name', box.name), why: own('box.why', box.why) } } : {}),
    all: all ? { why: own('all.why', all.why) } : null,
  }),
  faults({ knot, things, makers: ends, box, all }, at) {
    const inThings = things.flatMap(({ makers: named, swap, replies, visit: when }, i) => {
      const on = ([1, 2] as const).filter((one) => comesOn(one)({ visit: when }))
      return [
        ...[...named, ...(swap?.makers ?? [])].flatMap((name) =>
          on.every((one) => ends.some((end) => end.id === name && comesOn(one)(end))) ? [] : [at(['things', i], `"${name}" is not there when this is`)],
        ),
        ...replies.flatMap(({ by }, k) => (named.includes(by) || swap?.makers.includes(by) ? [] : [at(['things', i, 'replies', k], `"${by}" is not at the end of this thread`)])),
        ...(named.length === 0 && !swap ? [at(['things', i], 'nobody can be found for this: what does the box give for it?')] : []),
        ...(swap && on.some((one) => !box || !comesOn(one)(box)) ? [at(['things', i, 'swap'], 'there is no box to swap it at')] : []),
      ]
    })
    const tooMany = ([1, 2] as const).flatMap((one) => [
      ...(things.filter(comesOn(one)).length > MOST[knot].things ? [at(['things'], `more than ${MOST[knot].things} things on visit ${one}: there is no room`)] : []),
      ...(ends.filter(comesOn(one)).length > MOST[knot].makers ? [at(['makers'], `more than ${MOST[knot].makers} makers on visit ${one}: there is no room`)] : []),
      ...(all && things.filter(comesOn(one)).length < ends.filter((end) => comesOn(one)(end) && !end.why).length
        ? [at(['things'], `fewer strings than homes on visit ${one}`)]
        : []),
    ])
    return [...inThings, ...tooMany, ...bothVisits(things, 'things', at), ...bothVisits(ends, 'makers', at)]
  },
})
