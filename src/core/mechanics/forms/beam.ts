import { z } from 'zod'
import { id, visit, words } from '../../level/fields'
import { comesOn } from '../../play/turns'
import { type BeamData, type BeamThing, STOPS } from '../beam'
import { bothVisits, mechanicForm } from './form'

const FIRST_DEG = 30
const STEP_DEG = 15
/** A finger of four to seven needs two stops between middles. */
const SMALL_HANDS_DEG = 30
const LAST_DEG = FIRST_DEG + STEP_DEG * (STOPS - 1)

const thing = z.strictObject({
  id,
  at: z.number().int().min(FIRST_DEG).max(LAST_DEG).multipleOf(STEP_DEG).describe('where the light finds it, in degrees from the left: 30, 45 ... 150'),
  art: id.optional(),
  who: id.optional().describe('who is aboard'),
  name: words,
  seen: z.boolean().describe('does the light reach it?'),
  wobbles: z.boolean().default(false).describe('something is wrong there, until the light finds it'),
  joins: id.optional().describe('a grown-up whose own small lamp joins'),
  why: words.describe('said when it is looked at and when a shell was wrong, so it is true of both'),
  visit,
})

export const beamForm = mechanicForm({
  kind: 'beam',
  fields: {
    guess: z.boolean().describe('a shell is set first: can see, or can’t'),
    helper: id.describe('who comes out in the lifeboat'),
    reply: words.describe('what the crews say when the light comes back to them'),
    things: z.array(thing).min(4),
  },
  build: ({ guess, helper, reply, things }, own, stage): BeamData => ({
    kind: 'beam',
    stage,
    guess,
    helper,
    reply: own('reply', reply),
    things: things.map(
      ({ at, art, who, joins, name, why, ...rest }): BeamThing => ({
        ...rest,
        stop: (at - FIRST_DEG) / STEP_DEG,
        ...(art ? { art } : {}),
        ...(who ? { who } : {}),
        ...(joins ? { joins } : {}),
        name: own(`${rest.id}.name`, name),
        why: own(`${rest.id}.why`, why),
      }),
    ),
  }),
  faults({ guess, things }, at) {
    const close = ([1, 2] as const).flatMap((seenOn) => {
      const here = things.map((each, i) => ({ ...each, i })).filter(comesOn(seenOn))
      const least = guess ? STEP_DEG : SMALL_HANDS_DEG
      const near = here.flatMap((each, k) =>
        here
          .slice(0, k)
          .filter((other) => Math.abs(other.at - each.at) < least)
          .map((other) => at(['things', each.i, 'at'], `on visit ${seenOn}, "${each.id}" and "${other.id}" lie too close: at least ${least} degrees between them`)),
      )
      const odd = guess
        ? []
        : here.filter((each) => (each.at - FIRST_DEG) % SMALL_HANDS_DEG !== 0).map((each) => at(['things', each.i, 'at'], 'without shells, things lie at 30, 60, 90, 120 and 150'))
      const full = here.length >= STOPS ? [at(['things'], `on visit ${seenOn} one stop must stay empty: the light rests there`)] : []
      return [...near, ...odd, ...full]
    })
    const nothingToGuess = guess && !things.some((each) => !each.seen) ? [at(['things'], 'with shells, at least one thing must stay unseen')] : []
    const lost = things.flatMap((each, i) => (each.wobbles && !each.seen ? [at(['things', i], `nobody would see that "${each.id}" wobbles: help must be able to come`)] : []))
    return [...close, ...nothingToGuess, ...lost, ...bothVisits(things, 'things', at)]
  },
})
