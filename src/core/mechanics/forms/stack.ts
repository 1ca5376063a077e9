import { z } from 'zod'
import { id, visit, words } from '../../level/fields'
import { comesOn } from '../../play/turns'
import { STUFF, type StackData, type StackSupport } from '../stack'
import { bothVisits, mechanicForm } from './form'

/** So many lie in the tray. */
const IN_TRAY = 6
const PLACES = 3

const support = z.strictObject({
  id,
  art: id.optional(),
  name: words,
  stuff: z.enum(STUFF).describe('oak was met in real life, or comes from somewhere that can be asked; jelly is only online'),
  source: id.describe('where it comes from: two of one source are one leg'),
  why: words.describe('said when it gives way, and true when it holds too'),
  visit,
  check: z.strictObject({ label: words, why: words }).optional().describe('looks like oak and is not: what to press, and what is seen then'),
})

export const stackForm = mechanicForm({
  kind: 'stack',
  fields: {
    form: z.enum(['stool', 'ladder']),
    needs: z.strictObject({ supports: z.literal(PLACES), distinct: z.boolean().describe('two of one source count once') }),
    claims: z
      .array(z.strictObject({ id, says: words, visit }))
      .min(1)
      .describe('what is to be held up'),
    top: id.optional().describe('who waits at the top of a ladder, and opens it with you'),
    gap: words.describe('said when a place is empty'),
    reply: words.describe('said when it holds'),
    supports: z.array(support).min(PLACES + 1),
  },
  build: ({ form, needs, claims, top, gap, reply, supports }, own, stage): StackData => ({
    kind: 'stack',
    stage,
    form,
    needs,
    claims: claims.map(({ says, ...rest }) => ({ ...rest, says: own(`claim.${rest.id}`, says) })),
    ...(top ? { top } : {}),
    gap: own('gap', gap),
    reply: own('reply', reply),
    supports: supports.map(
      ({ art, name, why, check, ...rest }): StackSupport => ({
        ...rest,
        ...(art ? { art } : {}),
        name: own(`${rest.id}.name`, name),
        why: own(`${rest.id}.why`, why),
        ...(check ? { check: { label: own(`${rest.id}.check`, check.label), why: own(`${rest.id}.found`, check.why) } } : {}),
      }),
    ),
  }),
  faults({ form, top, needs, claims, supports }, at) {
    const perVisit = ([1, 2] as const).flatMap((seenOn) => {
      const here = supports.filter(comesOn(seenOn))
      const sound = here.filter((each) => each.stuff === 'oak' && !each.check)
      const count = needs.distinct ? new Set(sound.map((each) => each.source)).size : sound.length
      return [
        ...(count < needs.supports
          ? [at(['supports'], `on visit ${seenOn} only ${count} could hold: it needs ${needs.supports} of oak${needs.distinct ? ' from different sources' : ''}`)]
          : []),
        ...(here.length > IN_TRAY ? [at(['supports'], `on visit ${seenOn} there are ${here.length}; the tray holds ${IN_TRAY}`)] : []),
      ]
    })
    const odd = supports.flatMap((each, i) => (each.check && each.stuff !== 'oak' ? [at(['supports', i, 'check'], 'only what looks like oak needs a closer look')] : []))
    const alone = form === 'ladder' && !top ? [at(['top'], 'a grown-up must wait at the top of a ladder: who?')] : []
    return [...perVisit, ...odd, ...alone, ...bothVisits(claims, 'claims', at)]
  },
})
