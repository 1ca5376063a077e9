// Feed the body that wants it. A misfit is truly tried and answered; it changes no placement and its place stays open.
import type { Line } from '../level/level'
import type { Mechanic, ToyCue } from '../play/mechanic'
import { begun, misfit, moved, noted, undone } from '../play/turns'
import { shuffled } from '../random'
import { ANY, canGive, isClogged, isSorted, type SortAction, type SortData, type SortLast, type SortState, sortCards, sortThings, suits, thingOf, wants } from './sort/board'
import { touches } from './sort/touches'

export {
  BODIES,
  CLUES,
  type SortAction,
  type SortBoard,
  type SortCard,
  type SortData,
  type SortLast,
  type SortState,
  type SortThing,
  type SortTray,
  sortCards,
  sortThings,
  suits,
} from './sort/board'
export { type SortLayout, sortLayout } from './sort/touches'

/** Waiting places on the ledge: one more than wait, for what is put back. */
const LEDGE_PLACES = 4

function start(data: SortData, visit: 1 | 2, seed: number): SortState {
  const queue = shuffled(
    sortThings(data, visit).map((thing) => thing.id),
    seed,
  )
  const card = sortCards(data, visit)[0]?.id ?? ANY
  return begun('sort', visit, {
    queue,
    ledge: Array<null>(LEDGE_PLACES).fill(null),
    hand: null,
    placed: {},
    card,
    shown: [card],
    mesh: visit === 1 ? 'wide' : 'fine',
    sifted: { wide: [], fine: [] },
  })
}

const isDone = (data: SortData, { board, visit }: SortState): boolean => isSorted(data, board) && sortCards(data, visit).every((card) => board.shown.includes(card.id))

function act(data: SortData, state: SortState, action: SortAction): SortState {
  const { board } = state
  switch (action.do) {
    case 'spit':
      return spit(data, state)
    case 'lift':
      return lift(state, action.thing)
    case 'put-back':
      return putBack(state)
    case 'place':
      return place(data, state, action.tray)
    case 'knock': {
      const thing = thingOf(data, board.hand)
      return thing?.knock ? noted(state, { of: 'knock', thing: thing.id }) : state
    }
    case 'turn-card': {
      const cards = sortCards(data, state.visit)
      const card = cards[(cards.findIndex((each) => each.id === board.card) + 1) % cards.length]?.id
      if (cards.length < 2 || card === undefined) return state
      return moved(state, { card, shown: [...board.shown.filter((each) => each !== card), card] }, { of: 'card' })
    }
    case 'change-mesh':
      return data.source.act === 'sieve' ? moved(state, { mesh: board.mesh === 'wide' ? 'fine' : 'wide' }) : state
    case 'undo':
      return undone(state)
  }
}

function spit(data: SortData, state: SortState): SortState {
  const { board } = state
  const [next, ...queue] = board.queue
  const thing = thingOf(data, next)
  if (!canGive(data, state) || !thing) return state
  if (data.source.act === 'spit') return moved(state, { queue, ledge: laidDown(board.ledge, thing.id) })
  // A sieve sorts by its mesh alone: what it gets wrong lies on the ledge, for somebody who can think.
  const tray = data.trays[board.mesh === 'fine' && thing.grain === 'coarse' ? 1 : 0]?.id ?? ''
  const sifted = { ...board.sifted, [board.mesh]: [...board.sifted[board.mesh], thing.id] }
  const fits = wants(data, { ...board, sifted }, thing).includes(tray)
  const change = fits ? { placed: { ...board.placed, [thing.id]: tray } } : { ledge: laidDown(board.ledge, thing.id) }
  return moved(state, { queue, sifted, ...change }, { of: 'sieve', thing: thing.id, tray, fits })
}

function lift(state: SortState, thing: string): SortState {
  const { board } = state
  if (board.hand === thing) return putBack(state)
  if (!board.ledge.includes(thing) && !(thing in board.placed)) return state
  const { [thing]: _, ...placed } = board.placed
  const cleared = board.ledge.map((each) => (each === thing ? null : each))
  // There must be room to lay down what is in hand now, and this, too.
  if (cleared.filter((each) => each === null).length < (board.hand === null ? 1 : 2)) return state
  return moved(state, { ledge: board.hand === null ? cleared : laidDown(cleared, board.hand), hand: thing, placed })
}

const putBack = (state: SortState): SortState => (state.board.hand === null ? state : moved(state, { ledge: laidDown(state.board.ledge, state.board.hand), hand: null }))

function place(data: SortData, state: SortState, tray: string): SortState {
  const { board } = state
  const thing = thingOf(data, board.hand)
  if (!thing || !data.trays.some((each) => each.id === tray)) return state
  const fits = wants(data, board, thing).includes(tray)
  const last: SortLast = { of: 'place', thing: thing.id, tray, fits }
  return fits ? moved(state, { hand: null, placed: { ...board.placed, [thing.id]: tray } }, last) : misfit(state, last)
}

function laidDown(ledge: readonly (string | null)[], thing: string): readonly (string | null)[] {
  const free = ledge.indexOf(null)
  return ledge.map((each, i) => (i === free ? thing : each))
}

function line(data: SortData, { board, last }: SortState, first: Line): Line {
  if (last?.of === 'card') return data.cards.find((card) => card.id === board.card)?.name ?? first
  return thingOf(data, last?.thing)?.why ?? thingOf(data, board.hand)?.name ?? first
}

function solve(data: SortData, state: SortState): SortAction | undefined {
  const { board, visit } = state
  if (isDone(data, state)) return undefined
  const held = thingOf(data, board.hand)
  const tray = held && wants(data, board, held)[0]
  if (tray !== undefined) return { do: 'place', tray }
  const waiting = board.ledge.find((each) => each !== null) ?? Object.keys(board.placed).find((id) => !suits(data, board, id))
  if (waiting) return { do: 'lift', thing: waiting }
  if (board.queue.length > 0) return { do: isClogged(data, state) ? 'change-mesh' : 'spit' }
  return sortCards(data, visit).length > 1 ? { do: 'turn-card' } : undefined
}

function mistake(data: SortData, { board }: SortState): SortAction | undefined {
  const thing = thingOf(data, board.hand)
  const tray = thing && data.trays.find((each) => !wants(data, board, thing).includes(each.id))
  return tray ? { do: 'place', tray: tray.id } : undefined
}

const CLUE_CUES = { coin: 'clink', giggle: 'giggle', heart: 'heart', pebble: 'pebble', echo: 'echo' } as const
const BODY_CUES = { gulp: 'clunk', stick: 'peel', chute: 'roll', hammock: 'creak', hatch: 'hatch' } as const
function cues(data: SortData, before: SortState, now: SortState): readonly ToyCue[] {
  const { last } = now
  const tray = data.trays.find((each) => each.id === last?.tray)
  if (now.misfits > before.misfits) return ['bop', ...(tray?.body === 'stick' ? [['peel', 700] as const] : [])]
  const thing = thingOf(data, last?.thing)
  if (last?.of === 'knock' && thing?.knock) return ['knock', [CLUE_CUES[thing.knock], 200]]
  if (last?.of === 'card') return ['page']
  if (now.board.queue.length < before.board.queue.length) return ['spit']
  if (now.board.mesh !== before.board.mesh) return ['clunk']
  if (last?.fits && tray) return [BODY_CUES[tray.body], ...(tray.body === 'gulp' ? [['burp', 500] as const] : tray.bell ? [['bell', 500] as const] : [])]
  return ['tap']
}

function fits(data: SortData, { board }: SortState): boolean {
  const things = new Set(data.things.map((thing) => thing.id))
  return [...board.queue, ...board.ledge, board.hand, ...Object.keys(board.placed)].every((id) => id === null || things.has(id))
}

export const mechanic: Mechanic<SortData, SortState, SortAction> = {
  kind: 'sort',
  start,
  act,
  isDone,
  progress: (data, { board, visit }) => ({
    done: Object.keys(board.placed).filter((id) => suits(data, board, id)).length + board.shown.length - 1,
    of: sortThings(data, visit).length + Math.max(sortCards(data, visit).length - 1, 0),
  }),
  solve,
  mistake,
  line,
  cues,
  touches,
  fits,
}
