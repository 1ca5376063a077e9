// What the hand meets in the bring toy: who can be fetched and where to, or what can be carried and to whom.
import type { Shape } from '../../layout/hotspot'
import type { Touch } from '../../play/touch'
import { type BringAction, type BringData, type BringHelper, type BringState, helpersNow, hidesNow, isBusy, isCalling, roundNow, sizeNow } from '../bring'
import { bringPlaces, type Place } from './layout'

/** Where everybody stands now: whoever it is about is out there, all others ashore. */
export function standsNow(data: BringData, state: BringState, shape: Shape): ReadonlyMap<string, Place> {
  const at = bringPlaces(data.to, shape)
  const about = roundNow(data, state)?.about
  const ashore = helpersNow(data, state).filter(({ id }) => id !== about)
  const stands = new Map(ashore.map(({ id }, i) => [id, at.helpers[i] ?? at.hand]))
  return about === undefined ? stands : stands.set(about, at.about)
}

export function bringTouches(data: BringData, state: BringState, shape: Shape): readonly Touch<BringAction>[] {
  return isCalling(data) ? calling(data, state, shape) : carrying(data, state, shape)
}

const whoNow = (data: BringData, state: BringState, { id }: BringHelper): string => {
  if (isBusy(data, state, id)) return 'Busy'
  return state.board.tried.includes(id) ? 'Tried' : 'Free'
}

/** Somebody is picked up and set in the seat or the basket; then the oar or the gate is worked. */
function calling(data: BringData, state: BringState, shape: Shape): Touch<BringAction>[] {
  const { board } = state
  const round = roundNow(data, state)
  if (!round) return []
  const at = bringPlaces(data.to, shape)
  const stands = standsNow(data, state, shape)
  const seated = data.helpers.find(({ id }) => id === board.seat)
  return [
    ...helpersNow(data, state).flatMap((helper): Touch<BringAction>[] => {
      const isHeld = board.hand === helper.id
      // Whoever sits is lifted from the seat by a press on the seat.
      if (board.seat === helper.id) return []
      const name = isHeld ? 'toys.hand.inHand' : `toys.bring.ashore${whoNow(data, state, helper)}`
      const spot = isHeld ? at.hand : (stands.get(helper.id) ?? at.hand)
      return [
        {
          id: helper.id,
          group: 'thing',
          spot,
          name: { key: name, with: { name: helper.name } },
          label: helper.name,
          labelAt: 'foot',
          does: { do: 'lift', id: helper.id },
          isDragged: true,
          isOn: isHeld,
        },
      ]
    }),
    {
      id: 'seat',
      group: 'place',
      spot: at.seat,
      name: seated ? { key: `toys.bring.${data.to}Full`, with: { name: seated.name } } : { key: `toys.bring.${data.to}Empty` },
      does: seated && board.hand === null ? { do: 'lift', id: seated.id } : { do: 'sit' },
      isLit: board.hand !== null,
      isIdle: board.hand === null && !seated,
    },
    ...(board.hand === null
      ? [
          {
            id: 'go',
            group: 'act',
            spot: at.go,
            name: { key: `toys.bring.${data.to}Go`, with: { name: round.name } },
            label: { key: `toys.bring.${data.to}Goes` },
            labelAt: data.to === 'seat' ? 'inside' : 'foot',
            does: { do: 'go' },
            isLit: board.seat !== null,
          } as const,
        ]
      : []),
  ]
}

/** The round's own thing is picked up, and brought to somebody. */
function carrying(data: BringData, state: BringState, shape: Shape): Touch<BringAction>[] {
  const { board } = state
  const round = roundNow(data, state)
  if (!round) return []
  const at = bringPlaces(data.to, shape)
  const stands = standsNow(data, state, shape)
  const isHeld = board.hand === round.id
  const size = sizeNow(data, state)
  return [
    {
      id: round.id,
      group: 'thing',
      spot: isHeld ? at.hand : at.load,
      name: { key: `toys.bring.${data.to}${isHeld ? 'InHand' : 'Beside'}`, with: { name: round.name, who: data.child.name, count: size } },
      label: round.name,
      labelAt: 'foot',
      does: { do: 'lift', id: round.id },
      isDragged: true,
      isOn: isHeld,
      isLit: !isHeld,
    },
    ...helpersNow(data, state).map((helper): Touch<BringAction> => {
      const how = helper.id === round.about ? 'adrift' : `hears${whoNow(data, state, helper)}`
      return {
        id: helper.id,
        group: 'place',
        spot: stands.get(helper.id) ?? at.hand,
        name: { key: `toys.bring.${how}`, with: { name: helper.name } },
        label: helper.name,
        labelAt: 'foot',
        does: { do: 'give', to: helper.id },
        isLit: isHeld,
        isIdle: !isHeld,
      }
    }),
    ...hidesNow(data, state)
      .slice(0, 1)
      .map(
        (hide): Touch<BringAction> => ({
          id: hide.id,
          group: 'place',
          spot: at.hide,
          name: { key: 'toys.bring.hide', with: { name: hide.name } },
          label: hide.name,
          labelAt: 'foot',
          does: { do: 'hide', to: hide.id },
          isLit: isHeld,
          isIdle: !isHeld,
        }),
      ),
  ]
}
