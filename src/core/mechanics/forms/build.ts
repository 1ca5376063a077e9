import { z } from 'zod'
import { id, visit, words } from '../../level/fields'
import { comesOn } from '../../play/turns'
import { BUILD_FORMS, type BuildData, type BuildRound, type BuildTile, TILE_SHAPES } from '../build'
import { bothVisits, mechanicForm } from './form'

const slot = z.strictObject({ id, name: words, gap: words.describe('asked when the marble drops here'), say: id.optional().describe('who asks it'), visit })
const tile = z.strictObject({
  id,
  art: id.optional(),
  words,
  slots: z.array(id).min(1).describe('where it fits'),
  shape: z.enum(TILE_SHAPES).default('flat').describe('a hole lets the marble through'),
  why: words.describe('said when it fits and when it does not, so it is true of both'),
  visit,
  stands: id.optional().describe('the slot it stands in from the start'),
})
const round = z.strictObject({
  id,
  visit,
  who: id.describe('who waits at the end'),
  text: words.optional().describe('what is asked for, from the second round on'),
  says: words.describe('said when the marble arrives'),
  busy: z.array(id).default([]).describe('doors that are busy this time'),
  hidden: z.boolean().default(false).describe('drums: the picture is under its cloth'),
})

export const buildForm = mechanicForm({
  kind: 'build',
  fields: {
    form: z.enum(BUILD_FORMS),
    lever: words,
    slots: z.array(slot).min(3),
    tiles: z.array(tile).min(4),
    rounds: z.array(round).min(1),
    shutter: z.strictObject({ name: words, why: words }).optional().describe('drums: keys that take no letters, and why'),
  },
  build: ({ form, lever, slots, tiles, rounds, shutter }, own, stage): BuildData => ({
    kind: 'build',
    stage,
    form,
    lever: own('lever', lever),
    slots: slots.map(({ name, gap, say, ...rest }) => ({ ...rest, name: own(`${rest.id}.name`, name), gap: own(`${rest.id}.gap`, gap, say) })),
    tiles: tiles.map(
      ({ words: text, why, art, stands, ...rest }): BuildTile => ({
        ...rest,
        ...(art ? { art } : {}),
        ...(stands ? { stands } : {}),
        words: own(`${rest.id}.words`, text),
        why: own(`${rest.id}.why`, why),
      }),
    ),
    rounds: rounds.map(
      ({ says, text, hidden, ...rest }): BuildRound => ({
        ...rest,
        isHidden: hidden,
        says: own(`${rest.id}.says`, says, rest.who),
        ...(text ? { text: own(`${rest.id}.text`, text) } : {}),
      }),
    ),
    ...(shutter ? { shutter: { name: own('shutter', shutter.name), why: own('shutter.why', shutter.why) } } : {}),
  }),
  faults({ form, slots, tiles, rounds, shutter }, at) {
    const isSlot = (name: string): boolean => slots.some((each) => each.id === name)
    const lost = [
      ...tiles.flatMap((each, i) => each.slots.flatMap((name, k) => (isSlot(name) ? [] : [at(['tiles', i, 'slots', k], `there is no slot "${name}"`)]))),
      ...tiles.flatMap((each, i) => (each.stands && !isSlot(each.stands) ? [at(['tiles', i, 'stands'], `there is no slot "${each.stands}"`)] : [])),
      ...rounds.flatMap((each, i) => each.busy.flatMap((name, k) => (isSlot(name) ? [] : [at(['rounds', i, 'busy', k], `there is no slot "${name}"`)]))),
    ]
    // Each slot must be filled at once with all the others: as many flat tiles, each in a slot of its own.
    const open = ([1, 2] as const).flatMap((each) => {
      const flat = tiles.filter((one) => comesOn(each)(one) && one.shape === 'flat')
      const here = slots.filter(comesOn(each))
      const isFilled = (left: typeof here, used: ReadonlySet<string>): boolean => {
        const [next, ...rest] = left
        return !next || flat.some((one) => !used.has(one.id) && one.slots.includes(next.id) && isFilled(rest, new Set([...used, one.id])))
      }
      return isFilled(here, new Set()) ? [] : [at(['tiles'], `on visit ${each} some slot has no tile that fits it`)]
    })
    const doors = rounds.flatMap((each, i) =>
      slots.filter(comesOn(each.visit === 2 ? 2 : 1)).every((one) => each.busy.includes(one.id)) ? [at(['rounds', i, 'busy'], 'one door must be open')] : [],
    )
    const keys = form === 'drums' && !shutter ? [at(['shutter'], 'drums need a shutter: the keys take no letters, and say why')] : []
    return [...lost, ...open, ...doors, ...keys, ...bothVisits(slots, 'slots', at), ...bothVisits(tiles, 'tiles', at), ...bothVisits(rounds, 'rounds', at)]
  },
})
