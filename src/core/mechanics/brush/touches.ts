// What the hand meets at the basin: your brush, brushes of others, the cap, and whoever waits for an answer.
import type { Shape } from '../../layout/hotspot'
import type { Said, Touch } from '../../play/touch'
import { askOf, type BrushAction, type BrushAsk, type BrushData, type BrushState, canStroke, isReadyToCap, waitsForOwner, waitsForSwap } from './basin'
import { type BrushPlace, brushPlace, offerPlaces } from './layout'

export function touches(data: BrushData, state: BrushState, shape: Shape): Touch<BrushAction>[] {
  const { board } = state
  const ask = askOf(data, board.asking)
  if (ask) return asked(data, ask, shape)
  const isReady = isReadyToCap(data, state) && !board.isFinished
  const does = (name: Exclude<BrushAction['do'], 'offer'>): BrushAction => ({ do: name }) as BrushAction
  const spot = (id: BrushPlace): Touch<BrushAction>['spot'] => brushPlace(id, shape)
  const isOpen = canStroke(data, state)
  const offered: (Touch<BrushAction> | false)[] = [
    {
      id: 'brush',
      group: 'thing',
      spot: spot('brush'),
      name: brushName(data, state),
      label: data.brush.name,
      labelAt: 'below',
      does: does('stroke'),
      isStroke: true,
      keys: { ArrowLeft: does('stroke'), ArrowRight: does('stroke') },
      isLit: isOpen,
      isIdle: !isOpen,
    },
    waitsForSwap(data, state) && {
      id: 'used',
      group: 'thing',
      spot: spot('used'),
      name: { key: 'toys.brush.used', with: { name: data.used.name } },
      label: data.used.name,
      labelAt: 'below',
      does: does('use-used'),
    },
    waitsForOwner(data, state) && {
      id: 'left',
      group: 'thing',
      spot: spot('left'),
      name: { key: 'toys.brush.left', with: { name: data.left.name } },
      label: data.left.name,
      labelAt: 'below',
      does: does('touch-left'),
    },
    isReady &&
      !board.isCapped && { id: 'cap', group: 'thing', spot: spot('cap'), name: data.cap.name, label: { key: 'toys.brush.cap' }, labelAt: 'below', does: does('cap'), isLit: true },
    waitsForSwap(data, state) && {
      id: 'bin',
      group: 'place',
      spot: spot('bin'),
      name: { key: 'toys.brush.binAlone', with: { name: data.used.name } },
      label: { key: 'toys.brush.bin' },
      labelAt: 'below',
      does: does('bin-alone'),
    },
    waitsForSwap(data, state) && {
      id: 'helper',
      group: 'act',
      spot: spot('helper'),
      name: data.used.call,
      label: data.used.call,
      labelAt: 'above',
      does: does('call-helper'),
      isLit: !isOpen,
    },
    waitsForOwner(data, state) && {
      id: 'owner',
      group: 'act',
      spot: spot('friend'),
      name: data.left.call,
      label: data.left.call,
      labelAt: 'above',
      does: does('call-owner'),
      isLit: !isOpen,
    },
    isReady && {
      id: 'finish',
      group: 'act',
      spot: spot('finish'),
      name: data.cap.finish,
      label: data.cap.finish,
      labelAt: 'inside',
      art: 'log-off',
      does: does('finish'),
      isLit: board.isCapped,
    },
  ]
  return offered.filter((touch) => touch !== false)
}

function brushName(data: BrushData, { board }: BrushState): Said {
  const name = { name: data.brush.name, done: board.strokes, count: data.strokes }
  if (board.isCapped) return { key: 'toys.brush.capped', with: name }
  return { key: board.strokes >= data.strokes ? 'toys.brush.clean' : 'toys.brush.strokes', with: name }
}

/** While a friend waits: the mug that is held out, and what else a friend would like. */
function asked(data: BrushData, ask: BrushAsk, shape: Shape): Touch<BrushAction>[] {
  const tiles = offerPlaces(ask.offers.length, shape)
  return [
    {
      id: 'mug',
      group: 'place',
      spot: brushPlace('friend', shape),
      name: { key: 'toys.brush.mug', with: { who: { key: `people.${ask.id}` }, name: data.brush.name } },
      label: { key: 'toys.brush.lend' },
      labelAt: 'above',
      does: { do: 'lend' },
    },
    ...ask.offers.flatMap((offer, i): Touch<BrushAction>[] => {
      const spot = tiles[i]
      return spot
        ? [{ id: offer.id, group: 'act', spot, name: offer.label, label: offer.label, labelAt: 'inside', art: offer.art, does: { do: 'offer', offer: offer.id }, isLit: true }]
        : []
    }),
  ]
}
