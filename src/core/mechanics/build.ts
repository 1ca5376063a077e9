// A good question, plan or signpost is a marble run with no gaps. It can be tried whenever you like: the marble drops exactly where something is missing.
import type { ArtId, Line, MechanicData, PersonId } from '../level/level'
import type { Mechanic, ToyCue } from '../play/mechanic'
import { begun, comesOn, misfit, moved, noted, type Turns, undone } from '../play/turns'
import { shuffled } from '../random'
import { buildTouches } from './build/touches'

/** A run of pipes, a signpost, drums that deal silly words, a map of doors, or hills with springs. */
export const BUILD_FORMS = ['run', 'signpost', 'drums', 'helpmap', 'hill'] as const
/** A hole lets the marble through: it looks like an answer and is none. */
export const TILE_SHAPES = ['flat', 'hole'] as const

export interface BuildSlot {
  readonly id: string
  readonly name: Line
  /** What is asked when the marble drops here. */
  readonly gap: Line
  readonly visit: 1 | 2 | 'both'
}
export interface BuildTile {
  readonly id: string
  readonly art?: ArtId
  readonly words: Line
  /** Where its rims meet. */
  readonly slots: readonly string[]
  readonly shape: (typeof TILE_SHAPES)[number]
  readonly why: Line
  readonly visit: 1 | 2 | 'both'
  /** The slot it stands in from the start: somebody put it there before. */
  readonly stands?: string
}
/** One pull that arrives: who waits at the end, and what is said then. */
export interface BuildRound {
  readonly id: string
  readonly visit: 1 | 2 | 'both'
  readonly who: PersonId
  /** What is asked for, from the second round on. */
  readonly text?: Line
  readonly says: Line
  /** Doors that are busy this time; the points click on past them. */
  readonly busy: readonly string[]
  /** Drums: the picture is under its cloth, and the words come from the head. */
  readonly isHidden: boolean
}
export interface BuildData extends MechanicData {
  readonly kind: 'build'
  readonly form: (typeof BUILD_FORMS)[number]
  readonly lever: Line
  readonly slots: readonly BuildSlot[]
  readonly tiles: readonly BuildTile[]
  readonly rounds: readonly BuildRound[]
  /** Drums: keys that take no letters, and why. */
  readonly shutter?: { readonly name: Line; readonly why: Line }
}
export interface BuildBoard {
  readonly hand: string | null
  /** Slot: the tile in it. */
  readonly set: Readonly<Record<string, string>>
  /** How many pulls have arrived. */
  readonly round: number
  /** Drums: the words of the first picture, by drum. */
  readonly made: Readonly<Record<string, string>> | null
  /** The order that the tiles lie in; a tile keeps its place while it is away. */
  readonly row: readonly string[]
}
export interface BuildLast {
  readonly of: 'place' | 'pull' | 'turn' | 'type' | 'look'
  readonly fits: boolean
  readonly slot?: string
  readonly tile?: string
  /** Which round a pull was for. */
  readonly round?: number
}
export type BuildState = Turns<BuildBoard, BuildLast>
export type BuildAction =
  | { readonly do: 'put-back' | 'pull' | 'type' | 'look' | 'undo' }
  | { readonly do: 'lift'; readonly tile: string }
  | { readonly do: 'place'; readonly slot: string }
  | { readonly do: 'turn'; readonly slot: string; readonly by: 1 | -1 }

export const slotsOf = (data: BuildData, visit: 1 | 2): readonly BuildSlot[] => data.slots.filter(comesOn(visit))
export const roundsOf = (data: BuildData, visit: 1 | 2): readonly BuildRound[] => data.rounds.filter(comesOn(visit))
export const tileOf = (data: BuildData, id: string | null | undefined): BuildTile | undefined => data.tiles.find((tile) => tile.id === id)
/** The round that is played now; after the end, the last one. */
export function roundOf(data: BuildData, { board, visit }: BuildState): BuildRound | undefined {
  const rounds = roundsOf(data, visit)
  return rounds[board.round] ?? rounds.at(-1)
}
/** The words of a drum, in the order in which they come round. */
export const wordsOn = (data: BuildData, { row }: BuildBoard, slot: string): readonly string[] => row.filter((id) => tileOf(data, id)?.slots.includes(slot))

function start(data: BuildData, visit: 1 | 2, seed: number): BuildState {
  const tiles = data.tiles.filter(comesOn(visit))
  const row = shuffled(
    tiles.map((tile) => tile.id),
    seed,
  )
  const board: BuildBoard = { hand: null, set: {}, round: 0, made: null, row }
  const stands = tiles.flatMap((tile) => (tile.stands ? [[tile.stands, tile.id] as const] : []))
  const dealt = slotsOf(data, visit).map(({ id }) => [id, wordsOn(data, board, id)[0] ?? ''] as const)
  return begun('build', visit, { ...board, set: Object.fromEntries(data.form === 'drums' ? dealt : stands) })
}

/** The first slot that lets the marble through, if one does. */
export function faultOf(data: BuildData, { board, visit }: BuildState): BuildSlot | undefined {
  return slotsOf(data, visit).find(({ id }) => (board.made ? board.set[id] !== board.made[id] : tileOf(data, board.set[id])?.shape !== 'flat'))
}
/** Where a marble that nothing stops is heading: the first door that is not busy, or the end. */
export function arrivalOf(data: BuildData, state: BuildState, round: BuildRound | undefined = roundOf(data, state)): BuildSlot | undefined {
  return data.form === 'helpmap' ? slotsOf(data, state.visit).find(({ id }) => !round?.busy.includes(id)) : undefined
}
const isDone = (data: BuildData, { board, visit }: BuildState): boolean => board.round >= roundsOf(data, visit).length

function act(data: BuildData, state: BuildState, action: BuildAction): BuildState {
  if (action.do === 'undo') return undone(state)
  if (action.do === 'pull') return pull(data, state)
  if (isDone(data, state)) return state
  const { board } = state
  switch (action.do) {
    case 'lift':
      return data.form === 'drums' ? state : lift(state, action.tile)
    case 'put-back':
      return board.hand === null ? state : moved(state, { hand: null })
    case 'place':
      return place(data, state, action.slot)
    case 'turn':
      return turn(data, state, action.slot, action.by)
    case 'type':
      return data.shutter ? misfit(state, { of: 'type', fits: false }) : state
    case 'look':
      return board.made ? noted(state, { of: 'look', fits: true }) : state
  }
}

function lift(state: BuildState, tile: string): BuildState {
  const { board } = state
  if (board.hand === tile) return moved(state, { hand: null })
  if (!board.row.includes(tile)) return state
  return moved(state, { hand: tile, set: Object.fromEntries(Object.entries(board.set).filter(([, id]) => id !== tile)) })
}

function place(data: BuildData, state: BuildState, slot: string): BuildState {
  const { board, visit } = state
  const tile = tileOf(data, board.hand)
  if (!tile || !slotsOf(data, visit).some(({ id }) => id === slot)) return state
  // An arm that spins points nowhere: it shows at once, to the youngest.
  const fits = tile.slots.includes(slot) && !(data.form === 'signpost' && tile.shape === 'hole')
  const last: BuildLast = { of: 'place', fits, slot, tile: tile.id }
  return fits ? moved(state, { hand: null, set: { ...board.set, [slot]: tile.id } }, last) : misfit(state, last)
}

function turn(data: BuildData, state: BuildState, slot: string, by: 1 | -1): BuildState {
  const words = data.form === 'drums' ? wordsOn(data, state.board, slot) : []
  if (words.length < 2) return state
  const tile = words[(words.indexOf(state.board.set[slot] ?? '') + by + words.length) % words.length] ?? ''
  return moved(state, { set: { ...state.board.set, [slot]: tile } }, { of: 'turn', fits: true, slot, tile })
}

function pull(data: BuildData, state: BuildState): BuildState {
  const { board, visit } = state
  const fault = faultOf(data, state)
  const tile = fault && board.set[fault.id]
  if (fault) return misfit(state, { of: 'pull', fits: false, slot: fault.id, round: board.round, ...(tile ? { tile } : {}) })
  const door = arrivalOf(data, state)?.id
  const last: BuildLast = { of: 'pull', fits: true, round: Math.min(board.round, roundsOf(data, visit).length - 1), ...(door ? { slot: door } : {}) }
  if (isDone(data, state)) return noted(state, last)
  // Once the picture is made, the drums run on: the words come back from the head.
  const isMade = data.form === 'drums' && board.made === null
  return moved(state, { hand: null, round: board.round + 1, ...(isMade ? { made: board.set, set: runOn(data, state) } : {}) }, last)
}
const runOn = (data: BuildData, { board }: BuildState): BuildBoard['set'] =>
  Object.fromEntries(
    Object.entries(board.set).map(([slot, tile]) => {
      const words = wordsOn(data, board, slot)
      return [slot, words[(words.indexOf(tile) + 2) % words.length] ?? tile]
    }),
  )

function line(data: BuildData, state: BuildState, first: Line): Line {
  const { last, board, visit } = state
  const slot = data.slots.find(({ id }) => id === last?.slot)
  const tile = tileOf(data, last?.tile)
  if (last?.of === 'type') return data.shutter?.why ?? first
  if (last?.of === 'place' || last?.of === 'turn') return (last.of === 'place' && (tile?.shape === 'flat' || !last.fits) ? tile?.why : tile?.words) ?? first
  if (last?.of === 'pull' && last.fits) return roundsOf(data, visit)[last.round ?? 0]?.says ?? first
  if (last?.of === 'pull') return (tile?.shape === 'hole' ? tile.why : slot?.gap) ?? first
  return tileOf(data, board.hand)?.words ?? (board.round > 0 ? roundOf(data, state)?.text : undefined) ?? first
}

function solve(data: BuildData, state: BuildState): BuildAction | undefined {
  if (isDone(data, state)) return undefined
  const { board, visit } = state
  const fault = faultOf(data, state)
  if (data.form === 'drums') return fault ? { do: 'turn', slot: fault.id, by: 1 } : { do: 'pull' }
  const plan = planned(data, board, slotsOf(data, visit))
  const held = board.hand
  if (held !== null) {
    const slot = Object.keys(plan ?? {}).find((id) => plan?.[id] === held)
    return slot === undefined ? { do: 'lift', tile: held } : { do: 'place', slot }
  }
  const open = slotsOf(data, visit).find(({ id }) => board.set[id] !== plan?.[id])
  const tile = open && plan?.[open.id]
  return tile === undefined ? { do: 'pull' } : { do: 'lift', tile }
}

/** A whole tile for every slot, each once: what stands stays wherever it can. */
function planned(data: BuildData, board: BuildBoard, open: readonly BuildSlot[], used: readonly string[] = []): Readonly<Record<string, string>> | undefined {
  const [slot, ...rest] = open
  if (!slot) return {}
  const likeliest = [board.set[slot.id], board.hand, ...board.row]
  const fitting = likeliest.filter((id) => id !== undefined && id !== null && !used.includes(id) && tileOf(data, id)?.shape === 'flat' && tileOf(data, id)?.slots.includes(slot.id))
  for (const id of fitting as string[]) {
    const others = planned(data, board, rest, [...used, id])
    if (others) return { [slot.id]: id, ...others }
  }
  return undefined
}

function mistake(data: BuildData, state: BuildState): BuildAction | undefined {
  if (isDone(data, state)) return undefined
  const held = tileOf(data, state.board.hand)
  const odd = held && slotsOf(data, state.visit).find(({ id }) => !act(data, state, { do: 'place', slot: id }).last?.fits)
  if (odd) return { do: 'place', slot: odd.id }
  if (faultOf(data, state)) return { do: 'pull' }
  return data.shutter ? { do: 'type' } : undefined
}

/** How long the marble takes from slot to slot, for whoever hears it. */
export const MARBLE_STEP_MS = 220
const DROP_MS = 300
const END_CUES = { run: 'bell', signpost: 'lamp', drums: 'bell', helpmap: 'door', hill: 'boing' } as const
function cues(data: BuildData, before: BuildState, now: BuildState): readonly ToyCue[] {
  const { last } = now
  if (last?.of === 'pull' && (last !== before.last || now.misfits > before.misfits)) {
    const slots = slotsOf(data, now.visit)
    const end = last.fits && !last.slot ? slots.length : slots.findIndex(({ id }) => id === last.slot)
    const ticks = Array.from({ length: Math.min(end, 4) }, (_, i) => ['tick', 120 + i * MARBLE_STEP_MS] as const)
    const over = 120 + end * MARBLE_STEP_MS
    if (last.fits) return ['lever', ...ticks, [END_CUES[data.form], over]]
    return ['lever', ...ticks, [last.tile ? 'rattle' : 'drop', over], ['bop', over + DROP_MS]]
  }
  if (now.misfits > before.misfits) return last?.of === 'type' ? ['clack'] : ['bop']
  if (last?.of === 'turn') return ['tick', ['clunk', 160]]
  if (last?.of === 'look') return ['swish']
  return [last?.of === 'place' ? 'clunk' : 'tap']
}

function fits(data: BuildData, { board, visit }: BuildState): boolean {
  const slots = slotsOf(data, visit)
  return board.row.every((id) => tileOf(data, id)) && Object.keys(board.set).every((slot) => slots.some(({ id }) => id === slot)) && board.round <= roundsOf(data, visit).length
}

export const mechanic: Mechanic<BuildData, BuildState, BuildAction> = {
  kind: 'build',
  start,
  act,
  isDone,
  progress: (data, { board, visit }) => {
    const slots = slotsOf(data, visit)
    const rounds = roundsOf(data, visit).length
    return { done: slots.filter(({ id }) => tileOf(data, board.set[id])?.shape === 'flat').length + board.round, of: slots.length + rounds }
  },
  solve,
  mistake,
  line,
  cues,
  touches: buildTouches,
  fits,
}
