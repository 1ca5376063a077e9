import { z } from 'zod'
import { id, visit, words } from '../../level/fields'
import { CLOSE_FORMS, type CloseData, PROMPTS } from '../close'
import { bothVisits, mechanicForm } from './form'

/** A curtain is heavy; fog and doors give way at once. */
const PULLS = { fog: 1, curtain: 3, locker: 1 } as const
/** As many lockers stand in a row, and the last is your own. */
const LOCKERS_OF_OTHERS = 3

const spoken = z.strictObject({ says: words })
const helper = z.strictObject({
  id,
  art: id.optional(),
  name: words,
  thanks: words.describe('said when they are told: thanks, and what they do about it'),
  why: words.optional().describe('only for somebody whose business it is not: said when they are chosen'),
})
const round = z.strictObject({
  id,
  visit,
  prompt: z.enum(PROMPTS).default('none'),
  says: words.describe('what is happening'),
  art: id.optional().describe('what was being done, seen again when it is clear'),
  name: words.optional().describe('whose locker it is'),
  tells: z.array(id).min(1).max(4).optional().describe('who can be told; all, if nothing is said'),
  words: z
    .array(z.strictObject({ id, says: words, fits: z.boolean(), why: words }))
    .min(2)
    .max(3),
})

export const closeForm = mechanicForm({
  kind: 'close',
  fields: {
    form: z.enum(CLOSE_FORMS),
    closer: z.strictObject({ name: words }),
    look: spoken.describe('said when it is looked at instead'),
    pull: spoken.optional().describe('said while it takes more pulls'),
    small: spoken.describe('said when it is closed and nobody has been told'),
    ask: spoken.describe('said when somebody listens'),
    on: z.strictObject({ name: words.describe('the page, the stage, the corridor'), call: words.describe('on with what one was doing') }),
    helpers: z.array(helper).min(1),
    rounds: z.array(round).min(1),
  },
  build: ({ form, closer, look, pull, small, ask, on, helpers, rounds }, own, stage): CloseData => ({
    kind: 'close',
    stage,
    form,
    pulls: PULLS[form],
    closer: { name: own('closer', closer.name) },
    says: { look: own('look', look.says), pull: own('pull', (pull ?? small).says), small: own('small', small.says), ask: own('ask', ask.says) },
    on: { name: own('on', on.name), call: own('on.call', on.call) },
    helpers: helpers.map(({ id: name, art, why, ...each }) => ({
      id: name,
      who: name,
      art: art ?? `bust-${name}`,
      name: own(`helper.${name}.name`, each.name),
      thanks: own(`helper.${name}.thanks`, each.thanks, name),
      ...(why === undefined ? {} : { why: own(`helper.${name}.why`, why) }),
    })),
    rounds: rounds.map(({ says, name, art, tells, words: choices, ...each }) => ({
      ...each,
      says: own(`${each.id}.says`, says),
      ...(name === undefined ? {} : { name: own(`${each.id}.name`, name) }),
      ...(art === undefined ? {} : { art }),
      tells: tells ?? helpers.map(({ id: one }) => one),
      words: choices.map(({ says: text, why, ...choice }) => ({ ...choice, says: own(`${each.id}.${choice.id}`, text), why: own(`${each.id}.${choice.id}.why`, why) })),
    })),
  }),
  faults({ form, helpers, rounds }, at) {
    const isHelper = (name: string): boolean => helpers.some((each) => each.id === name)
    const lost = rounds.flatMap(({ tells = [] }, i) => tells.flatMap((name, k) => (isHelper(name) ? [] : [at(['rounds', i, 'tells', k], `there is no helper "${name}"`)])))
    const nobody = rounds.flatMap(({ tells }, i) =>
      helpers.some((each) => !each.why && (tells ?? [each.id]).includes(each.id)) ? [] : [at(['rounds', i, 'tells'], 'there must be somebody here who can be told')],
    )
    const wordless = rounds.flatMap(({ words: choices }, i) => (choices.some((each) => each.fits) ? [] : [at(['rounds', i, 'words'], 'none of these words fits')]))
    const full = ([1, 2] as const).flatMap((number) =>
      form === 'locker' && rounds.filter((each) => each.visit === 'both' || each.visit === number).length > LOCKERS_OF_OTHERS
        ? [at(['rounds'], `there are ${LOCKERS_OF_OTHERS} lockers beside your own, and more rounds in visit ${number}`)]
        : [],
    )
    const nameless = rounds.flatMap(({ name }, i) => (form === 'locker' && !name ? [at(['rounds', i], 'whose locker is it? It needs a name')] : []))
    return [...lost, ...nobody, ...wordless, ...full, ...nameless, ...bothVisits(rounds, 'rounds', at)]
  },
})
