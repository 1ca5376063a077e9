// Peel it and look. Nothing can be decided before its cover is off; a cover that rushes you pulls, and pull is a clue, not proof.
import type { Line } from '../level/level'
import type { Mechanic, ToyCue } from '../play/mechanic'
import { begun, misfit, moved, noted, undone } from '../play/turns'
import { shuffled } from '../random'
import { ASK, coverOf, coversOf, goesNow, isOff, lookedAt, type RevealAction, type RevealCover, type RevealData, type RevealState, tugsOf } from './reveal/covers'
import { revealTouches } from './reveal/touches'

function start(data: RevealData, visit: 1 | 2, seed: number): RevealState {
  const ids = coversOf(data, visit).map((cover) => cover.id)
  // A photo is one picture, and the masks' jokes have an order.
  return begun('reveal', visit, { order: data.form === 'labels' ? shuffled(ids, seed) : ids, tugs: {}, open: null, asked: [], placed: {} })
}

const isDone = (_data: RevealData, { board }: RevealState): boolean => board.order.every((id) => id in board.placed)

function act(data: RevealData, state: RevealState, action: RevealAction): RevealState {
  const { board } = state
  switch (action.do) {
    case 'tug':
      return board.order.includes(action.cover) ? tug(data, state, action.cover) : state
    case 'place':
      return place(data, state, action.plate)
    case 'put-back':
      return board.open === null ? state : moved(state, { open: null })
    case 'card':
      return data.card ? noted(state, { of: 'card' }) : state
    case 'undo':
      return undone(state)
  }
}

function tug(data: RevealData, state: RevealState, id: string): RevealState {
  const { board } = state
  const cover = coverOf(data, id)
  if (!cover) return state
  const last = { of: 'tug', cover: id } as const
  if (!isOff(cover, board)) return moved(state, { open: id, tugs: { ...board.tugs, [id]: tugsOf(board, id) + 1 } }, last)
  if (board.open === id) return moved(state, { open: null })
  const { [id]: _, ...placed } = board.placed
  return moved(state, { open: id, placed }, last)
}

function place(data: RevealData, state: RevealState, plate: string): RevealState {
  const { board } = state
  const cover = lookedAt(data, board)
  if (!cover || !data.plates.some(({ id }) => id === plate)) return state
  const fits = goesNow(cover, board).includes(plate)
  const last = { of: 'place', cover: cover.id, plate, fits } as const
  if (!fits) return misfit(state, last)
  const home = { placed: { ...board.placed, [cover.id]: plate }, open: null }
  if (plate !== ASK || !cover.slip || board.asked.includes(cover.id)) return moved(state, home, last)
  return moved(state, { asked: [...board.asked, cover.id], ...(cover.slip.is === 'yes' ? home : {}) }, { of: 'slip', cover: cover.id, plate, fits: cover.slip.is === 'yes' })
}

function line(data: RevealData, { board, last }: RevealState, first: Line): Line {
  const cover = coverOf(data, last?.cover)
  if (last?.of === 'card') return data.card ?? first
  if (!cover || !last) return coverOf(data, board.open)?.says ?? first
  if (last.of === 'slip') return cover.slip?.says ?? cover.why
  if (last.of === 'place') return cover.why
  return cover.layers[tugsOf(board, cover.id) - 1]?.says ?? cover.says
}

function solve(data: RevealData, state: RevealState): RevealAction | undefined {
  const { board } = state
  const open = lookedAt(data, board)
  const plate = open && goesNow(open, board)[0]
  if (plate !== undefined) return { do: 'place', plate }
  const next = [board.open, ...board.order].find((id) => id !== null && !(id in board.placed))
  return next ? { do: 'tug', cover: next } : undefined
}

function mistake(data: RevealData, { board }: RevealState): RevealAction | undefined {
  const cover = lookedAt(data, board)
  const plate = cover && data.plates.find(({ id }) => !goesNow(cover, board).includes(id))
  return plate ? { do: 'place', plate: plate.id } : undefined
}

const COMES_OFF = { labels: 'zip', photo: 'tick', masks: 'hush' } as const
const FIT = { labels: 'peg', photo: 'peg', masks: 'chime' } as const
const GATE_MS = 260
function cues(data: RevealData, before: RevealState, now: RevealState): readonly ToyCue[] {
  const { last } = now
  if (now.misfits > before.misfits) return ['bop', ...(data.form === 'labels' && last?.plate === 'go' ? [['creak', GATE_MS] as const] : [])]
  if (last?.of === 'card') return ['page']
  const cover = coverOf(data, last?.cover)
  if (last?.of === 'tug' && cover) return isOff(cover, now.board) ? [isOff(cover, before.board) ? 'tap' : COMES_OFF[data.form]] : [data.form === 'masks' ? 'pop' : 'peel']
  if (last?.of === 'slip') return ['page', ['peg', GATE_MS]]
  if (last?.of === 'place') return [FIT[data.form]]
  return ['tap']
}

/** Stickers come off at one press; what lies under a mask is not resistance, it is the story. */
const softened = (data: RevealData): RevealData => ({ ...data, covers: data.covers.map((cover): RevealCover => (cover.layers.length > 0 ? cover : { ...cover, tugs: 1 })) })

function fits(data: RevealData, { board, visit }: RevealState): boolean {
  const ids = coversOf(data, visit).map(({ id }) => id)
  const isKnown = (id: string): boolean => ids.includes(id)
  return (
    board.order.length === ids.length &&
    board.order.every(isKnown) &&
    [...Object.keys(board.tugs), ...board.asked, ...(board.open === null ? [] : [board.open])].every(isKnown) &&
    Object.entries(board.placed).every(([id, plate]) => isKnown(id) && data.plates.some((each) => each.id === plate))
  )
}

export const mechanic: Mechanic<RevealData, RevealState, RevealAction> = {
  kind: 'reveal',
  start,
  act,
  isDone,
  progress: (_data, { board }) => ({ done: Object.keys(board.placed).length, of: board.order.length }),
  solve,
  mistake,
  line,
  cues,
  touches: revealTouches,
  fits,
  softened,
}
