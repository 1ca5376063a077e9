// Stroke the prickles flat. A message is a creature that wears its words; the way out works only when every listener holds, and what is out stays out.
import type { Line } from '../level/level'
import type { Mechanic, ToyCue } from '../play/mechanic'
import { begun, misfit, moved, noted, undone } from '../play/turns'
import {
  inTheWay,
  isOpenWay,
  isPrickly,
  isSoftForAll,
  listenersOf,
  type MendAction,
  type MendData,
  type MendSlot,
  type MendState,
  PRICKLE,
  pokedBy,
  slotsOf,
  wordsOf,
} from './mend/message'
import { mendTouches } from './mend/touches'

function start(data: MendData, visit: 1 | 2): MendState {
  // The words stand in the order of the message: nothing here is shuffled.
  return begun('mend', visit, { worn: Object.fromEntries(slotsOf(data, visit).map((slot) => [slot.id, PRICKLE])), open: null, at: 'home' })
}

function act(data: MendData, state: MendState, action: MendAction): MendState {
  const { board } = state
  if (board.at === 'gone') return state
  switch (action.do) {
    case 'open': {
      if (!(action.slot in board.worn) || board.at === 'out') return state
      if (board.open === action.slot) return moved(state, { open: null })
      return moved(state, { open: action.slot }, { of: 'open', slot: action.slot })
    }
    case 'put-back':
      return board.open === null && board.at === 'home' ? state : moved(state, { open: null, at: 'home' })
    case 'put': {
      const slot = data.slots.find((each) => each.id === board.open)
      if (!slot?.tufts.some((tuft) => tuft.id === action.tuft)) return state
      return moved(state, { worn: { ...board.worn, [slot.id]: action.tuft }, open: null }, { of: 'put', slot: slot.id })
    }
    case 'leave': {
      const slot = inTheWay(data, state)
      if (slot) return misfit(state, { of: 'leave', slot: slot.id })
      const next = moved(state, { open: null, at: board.at === 'home' ? 'out' : 'gone' }, { of: 'leave' })
      // What is out stays out: there is no way back to take.
      return next.board.at === 'gone' ? { ...next, past: [] } : next
    }
    case 'hear':
      return listenersOf(data, state.visit).some(({ id }) => id === action.listener) ? noted(state, { of: 'hear', listener: action.listener }) : state
    case 'undo':
      return undone(state)
  }
}

function line(data: MendData, state: MendState, first: Line): Line {
  const { board, last } = state
  const slot = data.slots.find((each) => each.id === last?.slot)
  const words = slot && wordsOf(slot, board)
  if (last?.of === 'hear') {
    const listener = data.listeners.find(({ id }) => id === last.listener)
    const poking = listener && pokedBy(data, state, listener.id)
    return (poking && listener && wordsOf(poking, board).pokes[listener.id]) ?? listener?.holds ?? first
  }
  if (board.at === 'gone') return data.leave.gone
  if (board.at === 'out') return data.leave.pause
  if (last?.of === 'leave') return words?.why ?? first
  if (last?.of === 'open') return slot?.clue ?? words?.words ?? first
  const isReady = isOpenWay(data, state) && board.open === null
  if (last?.of === 'put' && words) return isReady ? data.leave.ready : (words.why ?? words.words)
  return isReady ? data.leave.ready : first
}

function solve(data: MendData, state: MendState): MendAction | undefined {
  const { board, visit } = state
  if (board.at === 'gone') return undefined
  const open = slotsOf(data, visit).find((slot) => slot.id === board.open)
  const best = open?.tufts.find(isSoftForAll)
  if (best) return { do: 'put', tuft: best.id }
  const slot = inTheWay(data, state)
  return slot ? { do: 'open', slot: slot.id } : { do: 'leave' }
}

function cues(data: MendData, before: MendState, now: MendState): readonly ToyCue[] {
  const { last, board } = now
  if (now.misfits > before.misfits) return [data.wayOut === 'door' ? 'trot' : 'thump', ['boing', 420]]
  if (last?.of === 'open') return ['twang']
  if (last?.of === 'put') return ['poof', ...(isOpenWay(data, now) ? [['purr', 260] as const] : [])]
  if (board.at === 'gone') return ['trot', ['cheer', 900]]
  if (board.at === 'out' && before.board.at === 'home') return ['trot']
  return ['tap']
}

export const mechanic: Mechanic<MendData, MendState, MendAction> = {
  kind: 'mend',
  start,
  act,
  isDone: (_data, { board }) => board.at === 'gone',
  progress: (data, { board, visit }) => {
    const slots = slotsOf(data, visit)
    return { done: slots.filter((slot) => isSoftForAll(wordsOf(slot, board))).length + (board.at === 'gone' ? 1 : 0), of: slots.length + 1 }
  },
  solve,
  mistake: (data, state) => (state.board.at !== 'gone' && inTheWay(data, state) ? { do: 'leave' } : undefined),
  line,
  cues,
  touches: mendTouches,
  fits: (data, { board, visit }) => {
    const slots = slotsOf(data, visit)
    const isWearable = (slot: MendSlot): boolean => isPrickly(slot, board) || slot.tufts.some((tuft) => tuft.id === board.worn[slot.id])
    return Object.keys(board.worn).length === slots.length && slots.every(isWearable) && (board.open === null || board.open in board.worn)
  },
}
