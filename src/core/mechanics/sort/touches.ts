// What the hand meets of the sort toy: things on the ledge and in the hand, trays that take them, the source, the knock and the card.
import type { Shape } from '../../layout/hotspot'
import type { Said, Touch } from '../../play/touch'
import { canGive, isClogged, isSorted, type SortAction, type SortData, type SortState, sortCards, suits, thingOf } from './board'
import { sortPlaces } from './layout'

export interface SortLayout {
  readonly source: Spotted
  readonly hand: Spotted
  readonly trays: ReadonlyMap<string, Spotted>
  readonly ledge: readonly Spotted[]
  readonly card: Spotted
}
type Spotted = Touch<SortAction>['spot']
export function sortLayout(data: SortData, shape: Shape): SortLayout {
  const { trays, ...places } = sortPlaces(data.trays.length, shape)
  return { ...places, trays: new Map(data.trays.map((tray, i) => [tray.id, trays[i] ?? places.hand])) }
}

export function touches(data: SortData, state: SortState, shape: Shape): Touch<SortAction>[] {
  const { board, visit } = state
  const at = sortPlaces(data.trays.length, shape)
  const isFull = board.hand !== null
  const waiting = board.ledge.filter((each) => each !== null)
  const thing = (id: string, spot: Spotted, name: Said): Touch<SortAction>[] => {
    const label = thingOf(data, id)?.name
    return label
      ? [
          {
            id,
            group: 'thing',
            spot,
            name,
            label,
            does: { do: 'lift', thing: id },
            isDragged: true,
            isOn: board.hand === id,
            labelAt: data.stage === 'ks2' ? 'inside' : 'below',
          },
        ]
      : []
  }
  const nameOf = (id: string): Said => thingOf(data, id)?.name ?? data.source.name
  const held = board.hand
  const cards = sortCards(data, visit)
  const card = cards.find((each) => each.id === board.card)
  const given = { name: data.source.name, count: board.queue.length }
  const gives = canGive(data, state)
  const clogged = isClogged(data, state)
  const misplaced = Object.keys(board.placed).filter((id) => !suits(data, board, id))
  return [
    ...board.ledge.flatMap((id, i) =>
      id === null || !at.ledge[i] ? [] : thing(id, at.ledge[i], { key: 'toys.sort.onLedge', with: { name: nameOf(id), place: waiting.indexOf(id) + 1, of: waiting.length } }),
    ),
    ...(held === null ? [] : thing(held, at.hand, { key: 'toys.hand.inHand', with: { name: nameOf(held) } })),
    ...data.trays.flatMap((tray, i): Touch<SortAction>[] => {
      const spot = at.trays[i]
      const inside = Object.keys(board.placed).filter((id) => board.placed[id] === tray.id)
      // With an empty hand, a tray gives back what no longer suits it.
      const flapping = held === null ? misplaced.find((id) => board.placed[id] === tray.id) : undefined
      if (!spot) return []
      return [
        {
          id: tray.id,
          group: 'place',
          spot,
          name: { key: 'toys.sort.trayHolds', with: { name: tray.name, count: inside.length } },
          label: tray.name,
          labelAt: 'foot',
          does: flapping === undefined ? { do: 'place', tray: tray.id } : { do: 'lift', thing: flapping },
          isLit: isFull || flapping !== undefined,
          isIdle: !isFull && flapping === undefined,
        },
      ]
    }),
    {
      id: 'source',
      group: 'act',
      spot: at.source,
      name: { key: gives ? 'toys.sort.sourceLeft' : clogged ? 'toys.sort.sourceClogged' : board.queue.length > 0 ? 'toys.sort.sourceFull' : 'toys.sort.sourceEmpty', with: given },
      does: { do: 'spit' },
      isLit: gives && !isFull,
      isIdle: !gives,
    },
    ...(held !== null && thingOf(data, held)?.knock
      ? [
          {
            id: 'knock',
            group: 'act',
            spot: at.knock,
            name: { key: 'toys.sort.knock', with: { name: nameOf(held) } },
            label: { key: 'toys.sort.knockOn' },
            labelAt: 'inside',
            does: { do: 'knock' },
          } as const,
        ]
      : []),
    ...(card && cards.length > 1
      ? [
          {
            id: 'card',
            group: 'act',
            spot: at.card,
            name: { key: 'toys.sort.card', with: { name: card.name } },
            label: card.name,
            labelAt: 'inside',
            does: { do: 'turn-card' },
            isLit: isSorted(data, board),
          } as const,
        ]
      : []),
    ...(data.source.act === 'sieve'
      ? [
          {
            id: 'mesh',
            group: 'act',
            spot: at.card,
            name: { key: board.mesh === 'wide' ? 'toys.sort.meshWide' : 'toys.sort.meshFine' },
            label: { key: board.mesh === 'wide' ? 'toys.sort.wide' : 'toys.sort.fine' },
            labelAt: 'inside',
            does: { do: 'change-mesh' },
            isLit: clogged,
          } as const,
        ]
      : []),
  ]
}
