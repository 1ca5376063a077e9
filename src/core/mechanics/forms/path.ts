import { z } from 'zod'
import { id, visit, words } from '../../level/fields'
import { comesOn } from '../../play/turns'
import { CHECKS, PATH_FORMS, type PathData, type PathStone, type PathWalk, UNDERSIDES } from '../path'
import { bothVisits, mechanicForm } from './form'

/** As many stones as lie side by side on the bank. */
const MOST_STONES = 6
const stone = z.strictObject({
  id,
  art: id.optional(),
  name: words,
  under: z.enum(UNDERSIDES).describe('what is underneath'),
  says: words.optional().describe('words that stand underneath'),
  check: z.enum(CHECKS).default('mark').describe('what comes of holding it up'),
  why: words,
  visit,
  stands: z.number().int().min(1).optional().describe('the gap that it lies in from the start'),
})
const walk = z.strictObject({
  visit,
  walker: id,
  helper: id,
  name: words,
  label: words.describe('what the helper is called'),
  gaps: z.union([z.literal(4), z.literal(5)]),
  says: words.describe('what the helper says on the far side'),
  friend: id.optional(),
})

export const pathForm = mechanicForm({
  kind: 'path',
  fields: {
    form: z.enum(PATH_FORMS),
    walks: z.array(walk).min(1).max(2),
    stones: z.array(stone).min(5),
    unturned: z.strictObject({ why: words }),
    unsound: z.strictObject({ why: words }),
    vow: z
      .strictObject({ words, says: words, say: id.optional().describe('who answers') })
      .optional()
      .describe('pressed, or said, before the last step'),
  },
  build: ({ form, walks, stones, unturned, unsound, vow }, own, stage): PathData => ({
    kind: 'path',
    stage,
    form,
    walks: walks.map(
      ({ name, label, says, friend, ...rest }): PathWalk => ({
        ...rest,
        ...(friend ? { friend } : {}),
        name: own(`walk.${rest.visit}.name`, name),
        helperName: own(`walk.${rest.visit}.label`, label),
        says: own(`walk.${rest.visit}.says`, says, rest.helper),
      }),
    ),
    stones: stones.map(
      ({ name, says, why, art, stands, ...rest }): PathStone => ({
        ...rest,
        ...(art ? { art } : {}),
        ...(stands ? { stands } : {}),
        name: own(`${rest.id}.name`, name),
        ...(says ? { says: own(`${rest.id}.says`, says) } : {}),
        why: own(`${rest.id}.why`, why),
      }),
    ),
    unturned: own('unturned', unturned.why),
    unsound: own('unsound', unsound.why),
    ...(vow ? { vow: { words: own('vow', vow.words), says: own('vow.says', vow.says, vow.say) } } : {}),
  }),
  faults({ walks, stones }, at) {
    const short = ([1, 2] as const).flatMap((each) => {
      const gaps = walks.find(comesOn(each))?.gaps ?? 0
      const here = stones.filter(comesOn(each))
      const sound = here.filter((one) => one.under === 'mark' || one.under === 'other' || one.check === 'mark')
      return [
        ...(sound.length < gaps ? [at(['stones'], `on visit ${each} there are ${gaps} gaps and only ${sound.length} stones that can ever bear`)] : []),
        ...(here.length > MOST_STONES ? [at(['stones'], `on visit ${each} there are ${here.length} stones, and room for ${MOST_STONES}`)] : []),
        ...here.flatMap((one) => ((one.stands ?? 0) > gaps ? [at(['stones', stones.indexOf(one), 'stands'], `there are only ${gaps} gaps`)] : [])),
      ]
    })
    return [...short, ...bothVisits(walks, 'walks', at), ...bothVisits(stones, 'stones', at)]
  },
})
