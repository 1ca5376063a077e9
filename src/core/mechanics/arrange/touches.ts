// What the hand meets in the arrange toy: things on the shelf and in the house, places while something is in the hand, and the bell.
import type { Shape } from '../../layout/hotspot'
import type { Said, Touch } from '../../play/touch'
import { type ArrangeAction, type ArrangeData, type ArrangeState, arrangeThings, inTheWay, thingIn } from '../arrange'
import { arrangePlaces, LIFTED } from './layout'

export function touches(data: ArrangeData, state: ArrangeState, shape: Shape): Touch<ArrangeAction>[] {
  const { board, visit } = state
  const isTwin = data.tester === 'twin'
  const at = arrangePlaces(isTwin, shape)
  const things = arrangeThings(data, visit)
  const nameOf = (id: string): Said => things.find((thing) => thing.id === id)?.name ?? data.bell
  const isFull = board.hand !== null
  const seen = (isSeen: boolean, key: string): string => (data.tester === 'camera' ? `toys.arrange.${key}${isSeen ? 'Seen' : 'Unseen'}` : `toys.arrange.${key}`)

  const lying = things.flatMap((thing, i): Touch<ArrangeAction>[] => {
    const home = at.shelf[i]
    const cell = data.spots.findIndex((spot) => spot.id === board.placed[thing.id])
    const spot = data.spots[cell]
    const isHeld = board.hand === thing.id
    const own = { id: thing.id, group: 'thing', does: { do: 'lift', thing: thing.id }, isDragged: true, isOn: isHeld } as const
    if (spot) {
      const place = at.cells[cell]
      // With something in the hand, a full room is a place: what lies there comes into the hand.
      return place && !isFull ? [{ ...own, spot: place, name: { key: seen(spot.seen, 'lies'), with: { name: thing.name, place: spot.name } } }] : []
    }
    if (!home) return []
    const name: Said = isHeld ? { key: 'toys.hand.inHand', with: { name: thing.name } } : { key: 'toys.arrange.waits', with: { name: thing.name } }
    return [{ ...own, spot: isHeld ? { ...home, y: home.y - LIFTED } : home, name, label: thing.name, labelAt: 'below' }]
  })
  const places = data.spots.flatMap((spot, i): Touch<ArrangeAction>[] => {
    const place = at.cells[i]
    const inside = thingIn(board, spot.id)
    if (!place || (inside !== undefined && !isFull)) return []
    const name: Said =
      inside === undefined ? { key: seen(spot.seen, 'free'), with: { place: spot.name } } : { key: seen(spot.seen, 'full'), with: { place: spot.name, name: nameOf(inside) } }
    return [{ id: `at-${spot.id}`, group: 'place', spot: place, name, label: spot.name, labelAt: 'below', does: { do: 'place', spot: spot.id }, isLit: isFull, isIdle: !isFull }]
  })
  const bell: Touch<ArrangeAction> = {
    id: 'bell',
    group: 'act',
    spot: at.bell,
    name: { key: 'toys.arrange.ring', with: { name: data.bell } },
    label: data.bell,
    does: { do: 'ring' },
    isLit: !isFull && inTheWay(data, state).every(({ id }) => id in board.placed),
  }
  return [...lying, ...places, ...(isTwin ? [] : [bell])]
}
