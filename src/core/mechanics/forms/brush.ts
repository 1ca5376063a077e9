// How the basin's things are written: strokes, who asks, whose brush stands there used or open, and the cap.
import { z } from 'zod'
import { id, visit, words } from '../../level/fields'
import type { BrushData } from '../brush'
import { bothVisits, mechanicForm } from './form'

const offer = z.strictObject({ id, art: id, label: words, thanks: words })
const ask = z.strictObject({ id, line: words, visit, why: words, offers: z.array(offer).min(1).max(3) })

export const brushForm = mechanicForm({
  kind: 'brush',
  fields: {
    strokes: z.number().int().min(2).max(12),
    brush: z.strictObject({ name: words, pull: words.describe('said while brushing') }),
    asks: z.array(ask).min(1),
    used: z.strictObject({ name: words, why: words, alone: words, helper: id, call: words, thanks: words, visit }),
    left: z.strictObject({ who: id, name: words, why: words, call: words, thanks: words, visit }),
    cap: z.strictObject({ name: words, note: words.describe('what the gull finds out about the cap'), finish: words, why: words }),
  },
  build: ({ strokes, brush, asks, used, left, cap }, own, stage): BrushData => ({
    kind: 'brush',
    stage,
    strokes,
    brush: { name: own('brush', brush.name), pull: own('brush.pull', brush.pull) },
    asks: asks.map((each) => ({
      id: each.id,
      visit: each.visit,
      line: own(`${each.id}.ask`, each.line, each.id),
      why: own(`${each.id}.why`, each.why),
      offers: each.offers.map(({ id: name, art, label, thanks }) => ({
        id: name,
        art,
        label: own(`${each.id}.${name}`, label),
        thanks: own(`${each.id}.${name}.thanks`, thanks, each.id),
      })),
    })),
    used: {
      name: own('used', used.name),
      why: own('used.why', used.why),
      alone: own('used.alone', used.alone),
      helper: used.helper,
      call: own('used.call', used.call),
      thanks: own('used.thanks', used.thanks, used.helper),
      visit: used.visit,
    },
    left: {
      who: left.who,
      name: own('left', left.name),
      why: own('left.why', left.why),
      call: own('left.call', left.call),
      thanks: own('left.thanks', left.thanks),
      visit: left.visit,
    },
    cap: { name: own('cap', cap.name), note: own('cap.note', cap.note), finish: own('cap.finish', cap.finish), why: own('cap.why', cap.why) },
  }),
  faults({ asks }, at) {
    const twice = asks.flatMap((each, i) => (asks.findIndex((other) => other.id === each.id) < i ? [at(['asks', i, 'id'], `"${each.id}" asks twice: a friend asks once`)] : []))
    return [...twice, ...bothVisits(asks, 'asks', at)]
  },
})
