// What the hand meets in the mend toy: the words it wears, the tufts of the one that is open, the way out, and who listens.
import type { Shape } from '../../layout/hotspot'
import type { Said, Touch } from '../../play/touch'
import { mendPlaces } from './layout'
import { holds, isOpenWay, isPrickly, listenersOf, type MendAction, type MendData, type MendState, slotsOf, wordsOf } from './message'

export function mendTouches(data: MendData, state: MendState, shape: Shape): Touch<MendAction>[] {
  const { board, visit } = state
  const at = mendPlaces(data.wayOut, shape)
  const slots = slotsOf(data, visit)
  const open = slots.findIndex((slot) => slot.id === board.open)
  const isHome = board.at === 'home'
  const tufts = slots[open]?.tufts ?? []
  const places = at.tufts(open, tufts.length)
  const listeners = listenersOf(data, visit)
  const isFree = isOpenWay(data, state)
  return [
    ...slots.flatMap((slot, i): Touch<MendAction>[] => {
      const spot = at.slots[i]
      if (!spot || !isHome) return []
      const { words, pokes } = wordsOf(slot, board)
      const key = isPrickly(slot, board) ? 'toys.mend.prickly' : Object.keys(pokes).length > 0 ? 'toys.mend.nearly' : 'toys.mend.soft'
      return [
        {
          id: slot.id,
          group: 'thing',
          spot,
          name: { key, with: { words, place: i + 1, of: slots.length } },
          label: words,
          labelAt: 'inside',
          does: { do: 'open', slot: slot.id },
          isOn: open === i,
          isLit: open < 0 && Object.keys(pokes).length > 0,
          look: isPrickly(slot, board) ? 'prickly' : 'soft',
        },
      ]
    }),
    ...tufts.flatMap((tuft, i): Touch<MendAction>[] => {
      const spot = places[i]
      const name: Said = { key: 'toys.mend.tuft', with: { words: tuft.words, place: i + 1, of: tufts.length } }
      return spot && isHome
        ? [{ id: `tuft-${tuft.id}`, group: 'place', spot, name, label: tuft.words, labelAt: 'inside', does: { do: 'put', tuft: tuft.id }, isLit: true, look: 'tuft' }]
        : []
    }),
    ...(board.at === 'gone'
      ? []
      : [
          {
            id: 'leave',
            group: 'act',
            spot: at.leave,
            name: { key: board.at === 'out' ? 'toys.mend.leaveNow' : isFree ? 'toys.mend.leaveFree' : 'toys.mend.leaveShut', with: { name: data.leave.name } },
            label: data.leave.name,
            does: { do: 'leave' },
            isLit: isFree && open < 0,
          } as const,
        ]),
    ...(board.at === 'out' && at.slots[0]
      ? [{ id: 'wait', group: 'act', spot: at.slots[0], name: { key: 'toys.mend.wait' }, label: { key: 'toys.mend.wait' }, labelAt: 'inside', does: { do: 'put-back' } } as const]
      : []),
    ...listeners.flatMap((listener, i): Touch<MendAction>[] => {
      const spot = at.listeners[i]
      const name: Said = {
        key: holds(data, state, listener.id) ? 'toys.mend.holds' : data.wayOut === 'door' ? 'toys.mend.waits' : 'toys.mend.letsGo',
        with: { name: listener.name },
      }
      return spot
        ? [
            {
              id: listener.id,
              group: 'act',
              spot,
              name,
              label: listener.name,
              labelAt: data.wayOut === 'blanket' && shape === 'upright' ? 'below' : 'above',
              does: { do: 'hear', listener: listener.id },
            },
          ]
        : []
    }),
  ]
}
