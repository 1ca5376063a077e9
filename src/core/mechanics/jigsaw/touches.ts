// What of the map can be pressed: loose pieces leap on, placed ones are peeled, a pin can be pushed and a print rubbed (in vain), a grown-up told.
import type { Shape } from '../../layout/hotspot'
import type { Said, Touch } from '../../play/touch'
import { cellOf, isPinUp, type JigsawAction, type JigsawData, type JigsawState, jigsawPage, jigsawPieces, joinedTo, pressesLeft } from '../jigsaw'
import { jigsawPlaces } from './layout'

const ROWS = { 1: ['middle'], 2: ['top', 'bottom'], 3: ['top', 'middle', 'bottom'] } as const
const COLUMNS = { 1: ['Middle'], 2: ['Left', 'Right'], 3: ['Left', 'Middle', 'Right'] } as const

/** "top left" */
function whereIs([columns, rows]: JigsawData['grid'], cell: number): Said {
  const row = ROWS[rows as keyof typeof ROWS]?.[Math.floor(cell / columns)] ?? 'middle'
  const column = COLUMNS[columns as keyof typeof COLUMNS]?.[cell % columns] ?? 'Middle'
  return { key: `toys.jigsaw.${row}${column}` }
}

export function jigsawTouches(data: JigsawData, state: JigsawState, shape: Shape): readonly Touch<JigsawAction>[] {
  const { board, visit } = state
  const page = jigsawPage(data, visit)
  const pieces = jigsawPieces(data, visit)
  const at = jigsawPlaces(data.grid, pieces.length, page.prints, shape)
  const isUp = isPinUp(data, board)

  const loose = board.order.flatMap((id, i): Touch<JigsawAction>[] => {
    const piece = pieces.find((each) => each.id === id)
    const spot = at.loose[i]
    if (!piece || !spot || board.placed.includes(id)) return []
    return [
      {
        id,
        group: 'thing',
        spot,
        name: { key: 'toys.jigsaw.loose', with: { name: piece.name } },
        label: piece.name,
        labelAt: 'below',
        does: { do: 'give', piece: id },
        isDragged: true,
      },
    ]
  })
  const placed = pieces.flatMap((piece, cell): Touch<JigsawAction>[] => {
    const spot = at.cells[cell]
    if (!spot || !board.placed.includes(piece.id)) return []
    const left = pressesLeft(data, visit, board, piece.id)
    const isComing = board.peel?.piece === piece.id
    const words = { name: piece.name, where: whereIs(data.grid, cell) }
    return [
      {
        id: piece.id,
        group: 'thing',
        spot,
        name: isComing
          ? { key: 'toys.jigsaw.coming', with: { ...words, count: left } }
          : { key: 'toys.jigsaw.joined', with: { ...words, count: joinedTo(data, visit, board, piece.id).length } },
        does: { do: 'peel', piece: piece.id },
        isStroke: true,
      },
    ]
  })
  const prints = board.prints.flatMap((id): Touch<JigsawAction>[] => {
    const piece = pieces.find((each) => each.id === id)
    const cell = cellOf(data, visit, id)
    const spot = at.cells[cell]
    if (!piece || !spot) return []
    return [
      { id: `print-${id}`, group: 'place', spot, name: { key: 'toys.jigsaw.print', with: { name: piece.name, where: whereIs(data.grid, cell) } }, does: { do: 'rub', piece: id } },
    ]
  })
  return [
    ...loose,
    ...placed,
    ...prints,
    ...(isUp ? [{ id: 'pin', group: 'act', spot: at.pin, name: { key: 'toys.jigsaw.pinUp', with: { name: data.pin.name } }, does: { do: 'press-pin' } } as const] : []),
    ...(page.prints
      ? [
          {
            id: 'helper',
            group: 'act',
            spot: at.helper,
            name: { key: 'toys.jigsaw.helper', with: { name: data.helper.call, count: board.prints.length } },
            label: data.helper.call,
            labelAt: 'below',
            does: { do: 'tell' },
            isLit: board.prints.length > 0 && !isUp,
          } as const,
        ]
      : []),
  ]
}
