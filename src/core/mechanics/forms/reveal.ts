import { z } from 'zod'
import { id, visit, words } from '../../level/fields'
import { ASK, REVEAL_FORMS, type RevealCover, type RevealData, type RevealPlate, SLIPS } from '../reveal/covers'
import { bothVisits, mechanicForm } from './form'

const cover = z.strictObject({
  id,
  visit,
  look: id.optional().describe('how it is drawn; its own name if nothing is said'),
  says: words.describe('what the label promises, what the lens finds, what the mask claims'),
  under: words.optional().describe('the address under a label'),
  pull: z
    .union([z.literal(0), z.literal(1), z.literal(2)])
    .default(0)
    .describe('how much it rushes: a clue, not proof'),
  layers: z
    .array(z.strictObject({ look: id, says: words }))
    .default([])
    .describe('what lies under a mask, one after the other; mist comes last, and never a face'),
  who: id.optional().describe('who is in the photo'),
  slip: z
    .strictObject({ is: z.enum(SLIPS), says: words })
    .optional()
    .describe('what they answer when they are asked'),
  goes: z.array(id).min(1),
  why: words.describe('said when it fits and when it does not, so it is true of both'),
})
const plate = z.strictObject({ id, name: words, who: id.optional(), trusted: z.boolean().default(false).describe('a trusted grown-up') })
/** What is left when the last mask is off. */
const MIST = 'mist'

export const revealForm = mechanicForm({
  kind: 'reveal',
  fields: {
    form: z.enum(REVEAL_FORMS),
    plates: z.array(plate).min(3).max(4),
    card: words.optional().describe('addresses that the teacher gave, to compare with'),
    covers: z.array(cover).min(3),
  },
  build: ({ form, plates, card, covers }, own, stage): RevealData => ({
    kind: 'reveal',
    stage,
    form,
    plates: plates.map(({ name, who, ...rest }): RevealPlate => ({ ...rest, ...(who ? { who } : {}), name: own(`plate.${rest.id}`, name) })),
    ...(card ? { card: own('card', card) } : {}),
    covers: covers.map(
      ({ look, says, under, layers, who, slip, why, ...rest }): RevealCover => ({
        ...rest,
        look: look ?? rest.id,
        says: own(rest.id, says),
        ...(under ? { under: own(`${rest.id}.under`, under) } : {}),
        tugs: layers.length > 0 ? layers.length : rest.pull + 1,
        layers: layers.map((layer, i) => ({ look: layer.look, says: own(`${rest.id}.layer-${i + 1}`, layer.says) })),
        ...(who ? { who } : {}),
        ...(slip ? { slip: { is: slip.is, says: own(`${rest.id}.slip`, slip.says, who) } } : {}),
        why: own(`${rest.id}.why`, why),
      }),
    ),
  }),
  faults({ form, plates, covers }, at) {
    const room = form === 'masks' ? 3 : 6
    const isPlate = (name: string): boolean => plates.some((each) => each.id === name)
    const lost = covers.flatMap((each, i) => [
      ...each.goes.flatMap((goal, k) => (isPlate(goal) ? [] : [at(['covers', i, 'goes', k], `there is no plate "${goal}"`)])),
      ...(form === 'labels' && !each.under ? [at(['covers', i], 'what address is under this label? Write it as "under"')] : []),
      ...(form === 'masks' && each.layers.at(-1)?.look !== MIST ? [at(['covers', i, 'layers'], 'the last thing under a mask is mist: nobody can tell')] : []),
      ...(form === 'masks'
        ? each.goes.flatMap((goal, k) => (plates.some((one) => one.id === goal && one.trusted) ? [] : [at(['covers', i, 'goes', k], 'a mask ends only with a trusted grown-up')]))
        : []),
      ...(each.slip && !(each.who && each.goes.includes(ASK)) ? [at(['covers', i], `whoever answers must be somebody (who) and can be asked (goes: ${ASK})`)] : []),
      ...(each.slip && each.slip.is !== 'yes' && each.goes.every((goal) => goal === ASK)
        ? [at(['covers', i, 'goes'], 'where does it go when the answer is no, or not sure?')]
        : []),
    ])
    const crowds = ([1, 2] as const)
      .filter((one) => covers.filter((each) => each.visit === 'both' || each.visit === one).length > room)
      .map((one) => at(['covers'], `visit ${one} has too many: there is room for ${room}`))
    return [...lost, ...crowds, ...bothVisits(covers, 'covers', at)]
  },
})
