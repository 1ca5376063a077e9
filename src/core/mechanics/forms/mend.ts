import { z } from 'zod'
import type { Fault } from '../../level/fault'
import { id, visit, words } from '../../level/fields'
import type { Line } from '../../level/level'
import { comesOn } from '../../play/turns'
import { type MendData, type MendTuft, PRICKLE, TURNS } from '../mend/message'
import { bothVisits, mechanicForm, type OwnLine } from './form'

const pokes = z.array(z.strictObject({ who: id, says: words })).describe('who lets go at these words, and what they say then')
const tuft = z.strictObject({
  id,
  words,
  turns: z.enum(TURNS).describe('what becomes of the creature when it wears these words'),
  pokes: pokes.default([]).describe('kind, but not for everybody: who still lets go'),
  why: words.optional().describe('needed when it pokes somebody'),
})
const slot = z.strictObject({
  id,
  visit,
  words: words.describe('the prickly words it comes with'),
  pokes: pokes.min(1),
  why: words,
  clue: z.strictObject({ who: id, line: words }).optional().describe('what a friend tells as these words are opened'),
  tufts: z.array(tuft).min(2).max(3),
})

const voiced = (own: OwnLine, under: string, lines: z.output<typeof pokes>): Readonly<Record<string, Line>> =>
  Object.fromEntries(lines.map(({ who, says }) => [who, own(`${under}.pokes.${who}`, says, who)]))

export const mendForm = mechanicForm({
  kind: 'mend',
  fields: {
    wayOut: z.enum(['door', 'blanket']),
    senders: z.array(id).length(2).describe('whose message it is, on the first visit and on the second: they read its words'),
    listeners: z.array(z.strictObject({ id, visit, name: words, says: words.describe('said while nothing pokes') })).min(1),
    slots: z.array(slot).min(2),
    leave: z.strictObject({
      name: words,
      line: words.describe('said when all is soft'),
      note: words.describe('said as it looks back once'),
      finish: words.describe('said when it is gone'),
    }),
  },
  build: ({ listeners, wayOut, senders, slots, leave }, own, stage): MendData => ({
    kind: 'mend',
    stage,
    wayOut,
    listeners: listeners.map(({ name, says, ...rest }) => ({ ...rest, name: own(`${rest.id}.name`, name), holds: own(`${rest.id}.holds`, says, rest.id) })),
    slots: slots.map(({ words: prickle, pokes: poked, why, clue, tufts, ...rest }) => {
      const sender = senders[rest.visit === 2 ? 1 : 0]
      return {
        ...rest,
        prickle: { words: own(`${rest.id}.prickle`, prickle, sender), pokes: voiced(own, rest.id, poked), why: own(`${rest.id}.why`, why) },
        ...(clue ? { clue: own(`${rest.id}.clue`, clue.line, clue.who) } : {}),
        tufts: tufts.map(
          ({ why: nearly, ...each }): MendTuft => ({
            ...each,
            words: own(`${rest.id}.${each.id}`, each.words, sender),
            pokes: voiced(own, `${rest.id}.${each.id}`, each.pokes),
            ...(nearly ? { why: own(`${rest.id}.${each.id}.why`, nearly) } : {}),
          }),
        ),
      }
    }),
    leave: { name: own('leave', leave.name), ready: own('leave.ready', leave.line), pause: own('leave.pause', leave.note), gone: own('leave.gone', leave.finish) },
  }),
  faults({ listeners, wayOut, slots }, at) {
    const most = wayOut === 'door' ? { slots: 2, listeners: 1 } : { slots: 4, listeners: 3 }
    const isHeard = (who: string, when: 1 | 2 | 'both'): boolean =>
      ([1, 2] as const).filter((each) => when === 'both' || when === each).every((each) => listeners.filter(comesOn(each)).some((one) => one.id === who))
    const absent = (pokers: readonly { who: string }[], when: 1 | 2 | 'both', path: readonly PropertyKey[]): Fault[] =>
      pokers.flatMap(({ who }, i) => (isHeard(who, when) ? [] : [at([...path, 'pokes', i], `"${who}" does not listen on this visit`)]))
    const crowds = ([1, 2] as const).flatMap((each) => {
      const [some, others] = [slots.filter(comesOn(each)).length, listeners.filter(comesOn(each)).length]
      return [
        ...(some > most.slots ? [at(['slots'], `visit ${each} has ${some} words to mend; beside a ${wayOut} there is room for ${most.slots}`)] : []),
        ...(others > most.listeners ? [at(['listeners'], `visit ${each} has ${others} listeners; at a ${wayOut} there is room for ${most.listeners}`)] : []),
      ]
    })
    const wrong = slots.flatMap((each, i) => [
      ...absent(each.pokes, each.visit, ['slots', i]),
      ...(each.tufts.some((one) => one.pokes.length === 0) ? [] : [at(['slots', i, 'tufts'], 'one of these words must be soft for everybody')]),
      ...each.tufts.flatMap((one, k) => [
        ...absent(one.pokes, each.visit, ['slots', i, 'tufts', k]),
        ...(one.id === PRICKLE ? [at(['slots', i, 'tufts', k, 'id'], `soft words can't be called "${PRICKLE}"`)] : []),
        ...(one.pokes.length > 0 && !one.why ? [at(['slots', i, 'tufts', k], 'words that poke somebody need a reason: why?')] : []),
      ]),
    ])
    return [...crowds, ...wrong, ...bothVisits(slots, 'slots', at), ...bothVisits(listeners, 'listeners', at)]
  },
})
