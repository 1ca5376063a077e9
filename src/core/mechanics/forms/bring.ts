// How "it takes two" is written: who is there, and what each of them does about each round.
import { z } from 'zod'
import { id, visit, words } from '../../level/fields'
import { comesOn } from '../../play/turns'
import { BRINGS, type BringAnswer, type BringData, type BringRound, ROLES } from '../bring'
import { bothVisits, mechanicForm } from './form'

/** As many as there is room for: three for small hands, five for bigger ones. */
const MOST_HELPERS = { ks1: 3, ks2: 5 } as const

const answer = z.strictObject({
  by: id.describe('who: one of the helpers'),
  reply: words.optional().describe('what a grown-up says who takes it'),
  why: words.optional().describe('why it comes back, or why their hands are full just now'),
  busy: z.boolean().default(false).describe('the first time; a second time is heard'),
})
const round = z.strictObject({
  id,
  art: id.optional(),
  visit,
  name: words,
  says: words,
  alone: words.optional().describe('what is said when it is tried alone'),
  about: id.optional().describe('who drifts out there'),
  answers: z.array(answer).min(2).max(MOST_HELPERS.ks2),
})

export const bringForm = mechanicForm({
  kind: 'bring',
  fields: {
    to: z.enum(BRINGS).describe('an empty seat, a gate, helpers who hear, or helpers who throw a rope'),
    child: z.strictObject({ id, name: words }).describe('who is at it'),
    sizes: z.number().int().min(2).max(4).default(3).describe('how big a worry is at first'),
    helpers: z.array(z.strictObject({ id, role: z.enum(ROLES), name: words })).min(2),
    hides: z
      .array(z.strictObject({ id, name: words, why: words, visit }))
      .default([])
      .describe('where a worry does not stay'),
    rounds: z.array(round).min(2),
  },
  build: ({ to, child, sizes, helpers, hides, rounds }, own, stage): BringData => ({
    kind: 'bring',
    stage,
    to,
    child: { id: child.id, name: own('child', child.name) },
    sizes,
    helpers: helpers.map(({ name, ...rest }) => ({ ...rest, name: own(`${rest.id}.name`, name) })),
    hides: hides.map(({ name, why, ...rest }) => ({ ...rest, name: own(`${rest.id}.name`, name), why: own(`${rest.id}.why`, why) })),
    rounds: rounds.map(
      ({ name, says, alone, art, about, answers, ...rest }): BringRound => ({
        ...rest,
        ...(art ? { art } : {}),
        ...(about ? { about } : {}),
        name: own(`${rest.id}.name`, name),
        says: own(`${rest.id}.says`, says),
        ...(alone ? { alone: own(`${rest.id}.alone`, alone) } : {}),
        answers: answers.map(
          ({ by, reply, why, busy }): BringAnswer => ({
            by,
            isBusy: busy,
            ...(reply ? { reply: own(`${rest.id}.${by}.reply`, reply, by) } : {}),
            ...(why ? { why: own(`${rest.id}.${by}.why`, why) } : {}),
          }),
        ),
      }),
    ),
  }),
  faults({ to, helpers, hides, rounds }, at) {
    const roleOf = (name: string): (typeof ROLES)[number] | undefined => helpers.find((each) => each.id === name)?.role
    const isCalling = to === 'seat' || to === 'gate'
    const inRounds = rounds.flatMap(({ answers, about, alone, visit: when }, i) => {
      const grownUps = answers.filter(({ by }) => roleOf(by) === 'grown-up')
      // On a second visit, who took the round before has full hands: then two must be free.
      const isAfter = comesOn(2)({ visit: when }) && rounds.slice(0, i).some(comesOn(2))
      const free = grownUps.filter(({ busy }) => !busy).length
      return [
        ...answers.flatMap(({ by, reply, why, busy }, k) => {
          const role = roleOf(by)
          const isGrownUp = role === 'grown-up'
          return [
            ...(role === undefined ? [at(['rounds', i, 'answers', k, 'by'], `there is no helper "${by}"`)] : []),
            ...(isGrownUp && !reply ? [at(['rounds', i, 'answers', k], `"${by}" is a grown-up who helps: what do they reply?`)] : []),
            ...(!isGrownUp && !why ? [at(['rounds', i, 'answers', k], `"${by}" can’t take it: why not?`)] : []),
            ...(busy && !why ? [at(['rounds', i, 'answers', k], `"${by}" is busy: with what?`)] : []),
            ...(busy && !isGrownUp ? [at(['rounds', i, 'answers', k, 'busy'], 'only a grown-up who helps can be busy')] : []),
          ]
        }),
        ...(free < (isAfter ? 2 : 1)
          ? [at(['rounds', i, 'answers'], isAfter ? 'two grown-ups must be free here: the one who helped before may have full hands' : 'nobody here is free to help')]
          : []),
        ...(isCalling && !alone ? [at(['rounds', i], 'what happens when it is tried alone?')] : []),
        ...(about !== undefined && !answers.some(({ by }) => by === about) ? [at(['rounds', i, 'about'], `"${about}" has no answer here`)] : []),
      ]
    })
    return [...inRounds, ...bothVisits(rounds, 'rounds', at), ...(hides.length > 0 && to !== 'helpers' ? [at(['hides'], 'only a worry can be hidden')] : [])]
  },
})
