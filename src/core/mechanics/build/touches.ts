// What the hand meets: tiles, the slots that take them, the lever; on the drums, a drum each, the picture and the keys.
import type { Shape } from '../../layout/hotspot'
import type { Said, Touch } from '../../play/touch'
import { type BuildAction, type BuildData, type BuildSlot, type BuildState, faultOf, roundOf, roundsOf, slotsOf, tileOf } from '../build'
import { type BuildPlaces, buildPlaces } from './layout'

type BuildTouch = Touch<BuildAction>

export function buildTouches(data: BuildData, state: BuildState, shape: Shape): BuildTouch[] {
  const places = buildPlaces(data, shape)
  return data.form === 'drums' ? drums(data, state, places) : tiles(data, state, places, shape)
}
const isOver = (data: BuildData, { board, visit }: BuildState): boolean => board.round >= roundsOf(data, visit).length

function tiles(data: BuildData, state: BuildState, places: BuildPlaces, shape: Shape): BuildTouch[] {
  const { board, visit } = state
  const slots = slotsOf(data, visit)
  const isFull = board.hand !== null
  const over = isOver(data, state)
  const filled = new Set(Object.values(board.set))
  const tile = (id: string, spot: BuildTouch['spot'] | undefined, rest: Pick<BuildTouch, 'name'> & Partial<BuildTouch>): BuildTouch[] => {
    const own = tileOf(data, id)
    if (!own || !spot) return []
    const art = own.art === undefined ? {} : { art: own.art }
    return [
      {
        id,
        group: 'thing',
        spot,
        label: own.words,
        labelAt: 'inside',
        does: { do: 'lift', tile: id },
        isDragged: !over,
        isIdle: over,
        look: 'bare',
        ...art,
        ...rest,
      },
    ]
  }
  return [
    ...board.row.flatMap((id, i) => {
      const words: Said = tileOf(data, id)?.words ?? data.lever
      const held = board.hand === id
      return filled.has(id) ? [] : tile(id, places.tiles[i], { name: { key: held ? 'toys.hand.inHand' : 'toys.build.lies', with: { name: words } }, isOn: held })
    }),
    ...slots.flatMap((slot, i): BuildTouch[] => {
      const spot = places.slots[i]
      const inside = tileOf(data, board.set[slot.id])
      const where = { name: slot.name, place: i + 1, of: slots.length }
      if (!spot) return []
      const isBusy = roundOf(data, state)?.busy.includes(slot.id) && !over
      if (inside) {
        const name: Said = { key: isBusy ? 'toys.build.holdsBusy' : inside.shape === 'hole' ? 'toys.build.holdsHole' : 'toys.build.holds', with: { ...where, tile: inside.words } }
        // With something in the hand, a full slot takes it in exchange.
        const does: BuildAction = isFull ? { do: 'place', slot: slot.id } : { do: 'lift', tile: inside.id }
        return tile(inside.id, spot, { name, label: both(data, slot, inside.words, shape), group: isFull ? 'place' : 'thing', does, isLit: isFull, isDragged: !isFull && !over })
      }
      return [
        {
          id: slot.id,
          group: 'place',
          spot,
          name: { key: isBusy ? 'toys.build.emptyBusy' : 'toys.build.empty', with: where },
          label: slot.name,
          labelAt: 'inside',
          does: { do: 'place', slot: slot.id },
          isLit: isFull,
          isIdle: !isFull,
          look: 'gap',
        },
      ]
    }),
    lever(data, state, places),
  ]
}
/** Hills and doors keep their own words when something stands there, where there is room; a question only wants the answer. */
const both = (data: BuildData, slot: BuildSlot, words: Said, shape: Shape): Said =>
  data.form === 'hill' || (data.form === 'helpmap' && shape === 'wide') ? { key: 'toys.build.both', with: { name: slot.name, tile: words } } : words

function lever(data: BuildData, state: BuildState, places: BuildPlaces): BuildTouch {
  return {
    id: 'lever',
    group: 'act',
    spot: places.lever,
    name: data.lever,
    label: data.lever,
    labelAt: 'below',
    does: { do: 'pull' },
    isLit: state.board.hand === null && !faultOf(data, state),
  }
}

function drums(data: BuildData, state: BuildState, places: BuildPlaces): BuildTouch[] {
  const { board, visit } = state
  const over = isOver(data, state)
  const round = roundOf(data, state)
  return [
    ...slotsOf(data, visit).flatMap((slot, i): BuildTouch[] => {
      const spot = places.slots[i]
      const word = tileOf(data, board.set[slot.id])
      if (!spot || !word) return []
      const turn = (by: 1 | -1): BuildAction => ({ do: 'turn', slot: slot.id, by })
      return [
        {
          id: slot.id,
          group: 'thing',
          spot,
          name: { key: word.shape === 'hole' ? 'toys.build.drumHole' : 'toys.build.drum', with: { name: slot.name, tile: word.words } },
          label: word.words,
          labelAt: 'below',
          does: turn(1),
          isIdle: over,
          keys: { ArrowRight: turn(1), ArrowLeft: turn(-1) },
        },
      ]
    }),
    lever(data, state, places),
    ...(board.made
      ? [
          {
            id: 'picture',
            group: 'act',
            spot: places.picture,
            name: { key: round?.isHidden && !over ? 'toys.build.pictureHidden' : 'toys.build.picture', with: pictured(data, board.made) },
            does: { do: 'look' },
            isIdle: over,
          } as const,
        ]
      : []),
    ...(data.shutter && !over
      ? [{ id: 'keys', group: 'act', spot: places.keys, name: data.shutter.name, label: data.shutter.name, labelAt: 'below', does: { do: 'type' } } as const]
      : []),
  ]
}
/** The three words of the picture, top, middle and bottom. */
function pictured(data: BuildData, made: Readonly<Record<string, string>>): Record<string, Said> {
  const words = Object.values(made).flatMap((id) => tileOf(data, id)?.words ?? [])
  return Object.fromEntries(words.map((word, i) => [['first', 'second', 'third'][i] ?? 'third', word]))
}
