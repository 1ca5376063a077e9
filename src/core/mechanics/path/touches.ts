// What the hand meets: stones that lie ready, the way over, and whoever waits on the far side.
import type { Shape } from '../../layout/hotspot'
import type { Said, Touch } from '../../play/touch'
import { bears, isAside, isSpoken, type PathAction, type PathBoard, type PathData, type PathState, stoneOf, walkOf } from '../path'
import { pathPlaces } from './layout'

type PathTouch = Touch<PathAction>
const KEYS: NonNullable<PathTouch['keys']> = { ArrowRight: { do: 'step' }, ArrowLeft: { do: 'back' } }

export function pathTouches(data: PathData, state: PathState, shape: Shape): PathTouch[] {
  const { board, visit } = state
  const { gaps, at, hand } = board
  const walk = walkOf(data, visit)
  const places = pathPlaces(gaps.length, shape, data.form === 'planks')
  const isOver = at > gaps.length
  const isFull = hand !== null
  return [
    ...board.row.flatMap((id, i): PathTouch[] => {
      const stone = stoneOf(data, id)
      const spot = places.stones[i]
      if (!stone || !spot || gaps.includes(id) || isAside(board, id)) return []
      const isHeld = hand === id
      const isTurned = board.turned.includes(id)
      const name = { key: stateKey(data, board, id), with: { name: stone.name } }
      return [
        {
          id,
          group: 'thing',
          spot,
          name: isHeld ? { key: isTurned ? 'toys.hand.inHand' : 'toys.path.turn', with: { name } } : name,
          label: isTurned ? (stone.says ?? stone.name) : stone.name,
          labelAt: 'inside',
          // Once it is in the hand, a tap turns it over.
          does: { do: 'lift', stone: id },
          isOn: isHeld,
          isDragged: !isHeld,
          isIdle: isOver,
          look: 'bare',
          ...(stone.art === undefined ? {} : { art: stone.art }),
        },
      ]
    }),
    ...gaps.flatMap((id, i) => gap(data, state, i, id, places.gaps[i])),
    // The same as another tap on the stone, for whoever only reaches places, or has not found that out.
    ...(hand !== null && !board.turned.includes(hand)
      ? [
          {
            id: 'turn',
            group: 'place',
            spot: places.turn,
            name: { key: 'toys.path.turnOver' },
            label: { key: 'toys.path.turnOver' },
            labelAt: 'inside',
            does: { do: 'turn' },
            isLit: true,
          } as const,
        ]
      : []),
    {
      id: 'helper',
      group: 'place',
      spot: places.helper,
      name: isFull
        ? { key: `toys.path.hold-${data.form}`, with: { name: walk.helperName } }
        : { key: at === gaps.length ? 'toys.path.stepTo' : 'toys.path.waits', with: { name: walk.helperName } },
      label: walk.helperName,
      labelAt: 'below',
      does: { do: isFull ? 'check' : 'step' },
      isLit: isFull ? board.turned.includes(hand) && !bears(data, board, hand) : at === gaps.length && isSpoken(data, board),
      isIdle: !isFull && !(at === gaps.length && isSpoken(data, board)),
      keys: KEYS,
    },
    ...(data.vow && at === gaps.length && !board.isSaid
      ? [{ id: 'vow', group: 'act', spot: places.vow, name: data.vow.words, label: data.vow.words, labelAt: 'inside', does: { do: 'say' }, isLit: true } as const]
      : []),
  ]
}

function gap(data: PathData, { board, visit }: PathState, i: number, id: string | null, spot: PathTouch['spot'] | undefined): PathTouch[] {
  const { gaps, at, hand } = board
  const stone = stoneOf(data, id)
  const where = { place: i + 1, of: gaps.length }
  const isOver = at > gaps.length
  const isFull = hand !== null
  if (!spot) return []
  if (!stone) {
    return [
      {
        id: `gap-${i + 1}`,
        group: 'place',
        spot,
        name: { key: `toys.path.gap-${data.form}`, with: where },
        does: { do: 'set', gap: i },
        isLit: isFull,
        isIdle: !isFull,
        keys: KEYS,
      },
    ]
  }
  const name: Said = { key: stateKey(data, board, stone.id), with: { name: stone.name } }
  const walker = walkOf(data, visit).name
  const rest = { spot, label: stone.says && board.turned.includes(stone.id) ? stone.says : stone.name, labelAt: 'inside', look: 'bare', keys: KEYS } as const
  if (i >= at && isFull) return [{ id: stone.id, group: 'place', ...rest, name: { key: 'toys.path.lies', with: { ...where, name } }, does: { do: 'set', gap: i } }]
  if (i === at && bears(data, board, stone.id))
    return [{ id: stone.id, group: 'place', ...rest, name: { key: 'toys.path.step', with: { ...where, name } }, does: { do: 'step' }, isLit: true, isIdle: isFull }]
  if (i >= at) return [{ id: stone.id, group: 'thing', ...rest, name: { key: 'toys.path.lies', with: { ...where, name } }, does: { do: 'lift', stone: stone.id }, isDragged: true }]
  if (i === at - 1) return [{ id: stone.id, group: 'act', ...rest, name: { key: 'toys.path.under', with: { ...where, name, walker } }, does: { do: 'ring' }, isIdle: isOver }]
  return [{ id: stone.id, group: 'act', ...rest, name: { key: 'toys.path.back', with: { ...where, name } }, does: { do: 'back' }, isIdle: isFull || isOver }]
}

/** How a stone is, in words. */
function stateKey(data: PathData, board: PathBoard, id: string): string {
  const stone = stoneOf(data, id)
  if (!board.turned.includes(id)) return 'toys.path.unturned'
  if (board.checked[id] === 'mark') return data.form === 'planks' ? 'toys.path.mended' : 'toys.path.marked'
  return `toys.path.under-${stone?.under ?? 'none'}`
}
