import { z } from 'zod'
import { id, visit, words } from '../../level/fields'
import { comesOn } from '../../play/turns'
import { type Control, FORMS, type SwitchesData, TOWN } from '../switches'
import { bothVisits, mechanicForm } from './form'

const MOST = { levers: 6, buttons: 4 } as const
const control = z.strictObject({
  id,
  art: id.optional().describe('how a button looks'),
  name: words,
  lamp: z.enum(['always', 'ask']).default('ask').describe('levers: a help that is everybody’s, or one that somebody must allow'),
  answer: z.enum(['granted', 'not-today']).default('granted'),
  reply: words.optional().describe('what the grown-up says when asked; whatever may be asked about needs it'),
  says: words.optional().describe('buttons: what it whispers; a silent one has none'),
  why: words.describe('said when it is tried too soon, so it must be true afterwards as well'),
  words: words.optional().describe('said when it has done what it does'),
  town: z.enum(TOWN).describe('what changes in the town'),
  begins: z.enum(['on', 'off']).default('off'),
  ends: z.enum(['on', 'off', 'asked']).optional().describe('how it must be at the end; without it, both will do'),
  visit,
})

export const switchesForm = mechanicForm({
  kind: 'switches',
  fields: {
    form: z.enum(FORMS),
    asks: id.describe('the grown-up who is asked'),
    ask: words.describe('on the button that asks, such as "Ask Miss Osei"'),
    trumpet: z
      .strictObject({ name: words, line: words.describe('said with it in the hand') })
      .default({ name: 'The ear trumpet', line: 'Now tap a button.' })
      .describe('buttons: what they are listened to with'),
    controls: z.array(control).min(3),
  },
  build: ({ form, asks, ask, trumpet, controls }, own, stage): SwitchesData => ({
    kind: 'switches',
    stage,
    form,
    asks,
    ask: own('ask', ask),
    trumpet: { name: own('trumpet', trumpet.name), held: own('trumpet.held', trumpet.line) },
    controls: controls.map(
      ({ art, name, reply, says, why, words: does, ends, ...rest }): Control => ({
        ...rest,
        art: art ?? rest.id,
        ...(ends ? { ends } : {}),
        ...(says === undefined ? {} : { says: own(`${rest.id}.says`, says) }),
        name: own(`${rest.id}.name`, name),
        why: own(`${rest.id}.why`, why),
        does: own(`${rest.id}.does`, does ?? why),
        reply: own(`${rest.id}.reply`, reply ?? why, reply === undefined ? undefined : asks),
      }),
    ),
  }),
  faults({ form, controls }, at) {
    const wrong = controls.flatMap((each, i) => {
      const here = (message: string) => [at(['controls', i], message)]
      if (form === 'levers' && each.says !== undefined) return here('levers don’t whisper: "says" is for buttons')
      if (form === 'levers' && each.lamp === 'ask' && each.reply === undefined) return here('somebody is asked about this lever: what is the reply?')
      if (form === 'buttons' && each.says === undefined && (each.reply === undefined || each.ends !== 'asked')) return here('a silent button needs a reply, and must end "asked"')
      if (form === 'levers' && each.answer === 'not-today' && each.lamp === 'ask' && (each.ends === 'on' || each.ends === 'off'))
        return here('the answer is "not today", so it can’t be moved: it can only end "asked"')
      return []
    })
    const onVisit = ([1, 2] as const).flatMap((on) => {
      const mine = controls.filter(comesOn(on))
      if (mine.length > MOST[form]) return [at(['controls'], `visit ${on} has ${mine.length} ${form}; there is room for ${MOST[form]}`)]
      return mine.some(({ ends, begins }) => ends !== undefined && ends !== begins) ? [] : [at(['controls'], `on visit ${on} nothing has to change: say how it "ends"`)]
    })
    return [...wrong, ...onVisit, ...bothVisits(controls, 'controls', at)]
  },
})
