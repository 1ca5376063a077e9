// What the hand meets in the reveal toy: covers, plates, and the card to compare with.
import type { Shape } from '../../layout/hotspot'
import type { Said, Touch } from '../../play/touch'
import { coverOf, isOff, lookedAt, type RevealAction, type RevealCover, type RevealData, type RevealState, tugsOf } from './covers'
import { revealPlaces } from './layout'

const SHUT = { labels: 'toys.reveal.labelShut', photo: 'toys.reveal.partShut', masks: 'toys.reveal.maskShut' } as const
const OPEN = { labels: 'toys.reveal.labelOpen', photo: 'toys.reveal.partOpen', masks: 'toys.reveal.maskOpen' } as const

export function revealTouches(data: RevealData, state: RevealState, shape: Shape): Touch<RevealAction>[] {
  const { board } = state
  const { form } = data
  const at = revealPlaces(form, data.plates.length, shape)
  const looked = lookedAt(data, board)
  const isBusy = looked !== undefined
  const nameOf = (cover: RevealCover, place: number): Said => {
    const plate = data.plates.find(({ id }) => id === board.placed[cover.id])
    const part = { says: cover.says, place, of: board.order.length }
    if (plate) return { key: 'toys.reveal.placed', with: { ...part, plate: plate.name } }
    const layer = cover.layers[tugsOf(board, cover.id) - 1]
    if (isOff(cover, board)) return { key: OPEN[form], with: { ...part, under: cover.under ?? cover.says } }
    return layer ? { key: 'toys.reveal.maskPartly', with: { ...part, layer: layer.says } } : { key: SHUT[form], with: part }
  }
  const labelOf = (cover: RevealCover): Said | undefined => (form === 'photo' ? undefined : isOff(cover, board) && cover.under ? cover.under : cover.says)
  return [
    ...board.order.flatMap((id, i): Touch<RevealAction>[] => {
      const cover = coverOf(data, id)
      const spot = at.covers[i]
      if (!cover || !spot) return []
      const label = labelOf(cover)
      return [
        {
          id,
          group: 'thing',
          spot,
          name: nameOf(cover, i + 1),
          ...(label ? { label } : {}),
          does: { do: 'tug', cover: id },
          isOn: looked?.id === id,
          isLit: !isBusy && !(id in board.placed) && (board.open === null || board.open === id),
        },
      ]
    }),
    ...data.plates.flatMap((plate, i): Touch<RevealAction>[] => {
      const spot = at.plates[i]
      return spot
        ? [{ id: `plate-${plate.id}`, group: 'place', spot, name: plate.name, label: plate.name, does: { do: 'place', plate: plate.id }, isLit: isBusy, isIdle: !isBusy }]
        : []
    }),
    ...(data.card
      ? [
          {
            id: 'card',
            group: 'act',
            spot: at.card,
            name: { key: 'toys.reveal.card', with: { card: data.card } },
            label: data.card,
            labelAt: 'inside',
            does: { do: 'card' },
          } as const,
        ]
      : []),
  ]
}
