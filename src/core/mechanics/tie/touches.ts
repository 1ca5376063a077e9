// What the hand meets in the tie toy: thread ends, whoever may hold the other end, the box, and the harp to run down.
import type { Shape } from '../../layout/hotspot'
import type { Touch } from '../../play/touch'
import { boxNow, type TieAction, type TieData, type TieState, thingNow, tieThings, unheard } from '../tie'
import { tiePlaces } from './layout'

export function tieTouches(data: TieData, state: TieState, shape: Shape): readonly Touch<TieAction>[] {
  const { board, visit } = state
  const at = tiePlaces(data.knot, shape)
  const isHolding = board.hand !== null
  const makerOf = (id: string) => data.makers.find((maker) => maker.id === id)
  const things = tieThings(data, visit)
  const isFinished = things.every(({ id }) => id in board.tied) && unheard(data, state).length === 0
  const box = boxNow(data, visit)
  const nameless = thingNow(data, board, board.hand)?.makers.length === 0
  return [
    ...things.flatMap(({ id }, i): Touch<TieAction>[] => {
      const thing = thingNow(data, board, id)
      const spot = at.things[i]
      if (!thing || !spot) return []
      const isHeld = board.hand === id
      const to = makerOf(board.tied[id] ?? '')
      return [
        {
          id,
          group: 'thing',
          // What hangs on the poster stays there: only its thread is in the hand.
          spot: isHeld ? at.hand : spot,
          name: isHeld
            ? { key: 'toys.hand.inHand', with: { name: thing.name } }
            : to
              ? { key: 'toys.tie.tied', with: { name: thing.name, to: to.name } }
              : { key: 'toys.tie.loose', with: { name: thing.name } },
          label: thing.name,
          ...(thing.art && data.knot === 'twang' && !isHeld ? { art: `pic-${thing.art}` } : {}),
          labelAt: data.knot === 'tin' || isHeld ? 'foot' : 'inside',
          // Once all are tied, a touch plays it.
          does: isFinished ? { do: 'pluck', thing: id } : { do: 'lift', thing: id },
          isDragged: !isFinished,
          isOn: isHeld || to !== undefined,
        },
      ]
    }),
    ...board.makers.flatMap((id, i): Touch<TieAction>[] => {
      const maker = makerOf(id)
      const spot = at.makers[i]
      if (!maker || !spot) return []
      const count = Object.values(board.tied).filter((to) => to === id).length
      return [
        {
          id,
          group: 'place',
          spot,
          name: { key: `toys.tie.${data.knot === 'tin' ? 'window' : 'maker'}`, with: { name: maker.name, count } },
          label: maker.name,
          labelAt: 'foot',
          does: { do: 'tie', to: id },
          isLit: isHolding,
          isIdle: !isHolding,
        },
      ]
    }),
    ...(box && isHolding
      ? [
          {
            id: 'box',
            group: 'place',
            spot: at.box,
            name: { key: 'toys.tie.box', with: { name: box.name } },
            label: box.name,
            labelAt: 'foot',
            does: { do: 'swap' },
            isLit: nameless,
          } as const,
        ]
      : []),
    ...(Object.keys(board.tied).length > 0 && !isHolding
      ? [
          {
            id: 'play',
            group: 'act',
            spot: at.play,
            name: { key: `toys.tie.${data.knot}Play` },
            label: { key: `toys.tie.${data.knot}Plays` },
            labelAt: 'foot',
            does: { do: 'play' },
            isLit: isFinished,
          } as const,
        ]
      : []),
  ]
}
