// Soft till lit. A lever without its lamp is toffee: it bends, does nothing and springs back. A button under its dome has not said yet what it does.
import type { ArtId, Line, MechanicData, PersonId } from '../level/level'
import type { Mechanic, ToyCue } from '../play/mechanic'
import { begun, comesOn, misfit, moved, noted, type Turns, undone } from '../play/turns'
import { touches } from './switches/touches'

export const FORMS = ['levers', 'buttons'] as const
/** What a control does to the town: somebody's day changes. */
export const TOWN = [
  'signs-grow',
  'gull-reads',
  'words-show',
  'band-louder',
  'lamps-bright',
  'colours-turn',
  'flag-changes',
  'clock-chimes',
  'bubbles',
  'horn',
  'boat',
  'drum',
  'kite',
  'box-opens',
  'advert',
] as const
export type Town = (typeof TOWN)[number]

export interface Control {
  readonly id: string
  readonly art: ArtId
  readonly name: Line
  /** A lever: its lamp is always lit, or somebody must light it. */
  readonly lamp: 'always' | 'ask'
  /** What the grown-up says when asked. */
  readonly answer: 'granted' | 'not-today'
  readonly reply: Line
  /** A button: what it whispers. Without it, it stays silent, and somebody has to look. */
  readonly says?: Line
  /** Said when it is tried too soon, and true afterwards as well. */
  readonly why: Line
  /** Said when it has done what it does. */
  readonly does: Line
  readonly town: Town
  readonly begins: 'on' | 'off'
  /** How it is at the end; without it, both will do. */
  readonly ends?: 'on' | 'off' | 'asked'
  readonly visit: 1 | 2 | 'both'
}
export interface SwitchesData extends MechanicData {
  readonly kind: 'switches'
  readonly form: (typeof FORMS)[number]
  readonly asks: PersonId
  readonly ask: Line
  /** Buttons: the ear trumpet. */
  readonly trumpet: { readonly name: Line; readonly held: Line }
  readonly controls: readonly Control[]
}
export interface SwitchesBoard {
  /** The ear trumpet is in the hand. */
  readonly listens: boolean
  readonly heard: readonly string[]
  readonly answered: readonly string[]
  readonly on: readonly string[]
}
export interface SwitchesLast {
  readonly of: 'soft' | 'throw' | 'listen' | 'ask'
  readonly control: string
}
export type SwitchesState = Turns<SwitchesBoard, SwitchesLast>
export type SwitchesAction = { readonly do: 'ask' | 'take-trumpet' | 'put-back' | 'undo' } | { readonly do: 'press' | 'listen'; readonly control: string }

export const controlsOf = (data: SwitchesData, visit: 1 | 2): readonly Control[] => data.controls.filter(comesOn(visit))
const controlOf = (data: SwitchesData, state: SwitchesState, id: string | undefined): Control | undefined => controlsOf(data, state.visit).find((each) => each.id === id)
/** It works: its lamp is lit, or it has said what it does. */
export const isLit = ({ form }: SwitchesData, { heard, answered }: SwitchesBoard, { id, lamp, answer, says }: Control): boolean =>
  form === 'levers' ? lamp === 'always' || (answered.includes(id) && answer === 'granted') : says !== undefined && heard.includes(id)
/** The grown-up has said no: a paper cover lies over it, or an advert has gone flat. */
export const isCovered = ({ form }: SwitchesData, { answered }: SwitchesBoard, { id, answer, says }: Control): boolean =>
  answered.includes(id) && (form === 'levers' ? answer === 'not-today' : says === undefined)
/** Held to the ear, and it said nothing. */
export const isSilent = ({ heard, answered }: SwitchesBoard, { id, says }: Control): boolean => says === undefined && heard.includes(id) && !answered.includes(id)

const mayAsk = (data: SwitchesData, board: SwitchesBoard, control: Control): boolean => !isLit(data, board, control) && !isCovered(data, board, control)
/** What would be asked about now: what was tried last, or else the first that nobody knows yet. */
export function askedAbout(data: SwitchesData, state: SwitchesState): Control | undefined {
  const { board, last } = state
  const open = controlsOf(data, state.visit).filter((each) => mayAsk(data, board, each))
  return open.find(({ id }) => id === last?.control) ?? open.find((each) => isSilent(board, each)) ?? open[0]
}

function isReady({ on, answered }: SwitchesBoard, control: Control): boolean {
  const { id, ends } = control
  if (ends === undefined) return true
  return ends === 'asked' ? answered.includes(id) : on.includes(id) === (ends === 'on')
}
const isDone = (data: SwitchesData, { board, visit }: SwitchesState): boolean => !board.listens && controlsOf(data, visit).every((control) => isReady(board, control))

function act(data: SwitchesData, state: SwitchesState, action: SwitchesAction): SwitchesState {
  const { board } = state
  switch (action.do) {
    case 'take-trumpet':
      return data.form === 'buttons' ? moved(state, { listens: !board.listens }) : state
    case 'put-back':
      return board.listens ? moved(state, { listens: false }) : state
    case 'listen': {
      const control = controlOf(data, state, action.control)
      if (!control || !board.listens) return state
      return moved(state, { listens: false, heard: added(board.heard, control.id) }, { of: 'listen', control: control.id })
    }
    case 'press':
      return press(data, state, action.control)
    case 'ask': {
      const control = askedAbout(data, state)
      if (!control) return state
      return moved(state, { listens: false, heard: added(board.heard, control.id), answered: added(board.answered, control.id) }, { of: 'ask', control: control.id })
    }
    case 'undo':
      return undone(state)
  }
}
const added = (ids: readonly string[], id: string): readonly string[] => (ids.includes(id) ? ids : [...ids, id])

function press(data: SwitchesData, state: SwitchesState, id: string): SwitchesState {
  const { board } = state
  const control = controlOf(data, state, id)
  if (!control || board.listens) return state
  if (!isLit(data, board, control)) return misfit(state, { of: 'soft', control: id })
  const last: SwitchesLast = { of: 'throw', control: id }
  const isOn = board.on.includes(id)
  // A button does it again; a lever goes back.
  if (data.form === 'buttons' && isOn) return noted(state, last)
  return moved(state, { on: isOn ? board.on.filter((each) => each !== id) : [...board.on, id] }, last)
}

function line(data: SwitchesData, state: SwitchesState, first: Line): Line {
  const { board, last } = state
  const control = controlOf(data, state, last?.control)
  if (board.listens) return data.trumpet.held
  if (!last || !control) return first
  if (last.of === 'listen') return control.says ?? control.why
  if (last.of === 'ask') return control.reply
  if (last.of === 'soft') return isCovered(data, board, control) ? control.reply : control.why
  return control.does
}

function solve(data: SwitchesData, state: SwitchesState): SwitchesAction | undefined {
  const { board, visit } = state
  if (isDone(data, state)) return undefined
  const open = controlsOf(data, visit).filter((control) => !isReady(board, control))
  const next = open.find((control) => isLit(data, board, control) && control.ends !== 'asked') ?? open[0]
  if (board.listens) {
    const unheard = open.find(({ id }) => !board.heard.includes(id))
    return unheard ? { do: 'listen', control: unheard.id } : { do: 'put-back' }
  }
  if (!next) return undefined
  if (isLit(data, board, next) && next.ends !== 'asked') return { do: 'press', control: next.id }
  if (data.form === 'buttons' && !board.heard.includes(next.id)) return { do: 'take-trumpet' }
  return { do: 'ask' }
}

function mistake(data: SwitchesData, { board, visit }: SwitchesState): SwitchesAction | undefined {
  const soft = controlsOf(data, visit).find((control) => !isLit(data, board, control))
  return soft && !board.listens ? { do: 'press', control: soft.id } : undefined
}

const TOWN_CUES: Readonly<Partial<Record<Town, string>>> = {
  'gull-reads': 'gull',
  'band-louder': 'tuba',
  'lamps-bright': 'lamp',
  'flag-changes': 'flap',
  horn: 'horn-1',
  boat: 'boat',
  bubbles: 'pop',
  drum: 'stamp',
  kite: 'swish',
  'box-opens': 'hatch',
}
function cues(data: SwitchesData, before: SwitchesState, now: SwitchesState): readonly ToyCue[] {
  const { last } = now
  const control = controlOf(data, now, last?.control)
  if (!last || !control || last === before.last) return ['tap']
  if (last.of === 'soft') return [data.form === 'levers' ? 'boing' : 'tin']
  if (last.of === 'listen') return [control.says ? 'whisper' : 'hush']
  if (last.of === 'ask') return ['tap', [isLit(data, now.board, control) ? 'lamp' : data.form === 'levers' ? 'page' : 'raspberry', 300]]
  const town = TOWN_CUES[control.town]
  return ['lever', ...(town ? [[town, 100] as const] : [])]
}

function fits(data: SwitchesData, { board, visit }: SwitchesState): boolean {
  const ids = new Set(controlsOf(data, visit).map(({ id }) => id))
  return [...board.heard, ...board.answered, ...board.on].every((id) => ids.has(id))
}

export const mechanic: Mechanic<SwitchesData, SwitchesState, SwitchesAction> = {
  kind: 'switches',
  start: (data, visit) =>
    begun('switches', visit, {
      listens: false,
      heard: [],
      answered: [],
      on: controlsOf(data, visit)
        .filter(({ begins }) => begins === 'on')
        .map(({ id }) => id),
    }),
  act,
  isDone,
  progress: (data, { board, visit }) => {
    const wanted = controlsOf(data, visit).filter(({ ends }) => ends !== undefined)
    return { done: wanted.filter((control) => isReady(board, control)).length, of: wanted.length }
  },
  solve,
  mistake,
  line,
  cues,
  touches,
  fits,
}
