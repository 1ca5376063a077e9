// What the brush toy is made of, and what can be read off its board.
import type { ArtId, Line, MechanicData, PersonId } from '../../level/level'
import { comesOn, type Turns } from '../../play/turns'

type Visit = 1 | 2 | 'both'
export interface BrushAsk {
  readonly id: PersonId
  readonly line: Line
  readonly visit: Visit
  /** Why lending does not fit. */
  readonly why: Line
  readonly offers: readonly { readonly id: string; readonly art: ArtId; readonly label: Line; readonly thanks: Line }[]
}
export interface BrushData extends MechanicData {
  readonly kind: 'brush'
  readonly strokes: number
  readonly brush: { readonly name: Line; readonly pull: Line }
  readonly asks: readonly BrushAsk[]
  /** A brush that somebody else has used: swapped, with a grown-up. */
  readonly used: {
    readonly name: Line
    readonly why: Line
    readonly alone: Line
    readonly helper: PersonId
    readonly call: Line
    readonly thanks: Line
    readonly visit: Visit
  }
  /** A friend left hers uncapped: call her, don't touch. */
  readonly left: { readonly who: PersonId; readonly name: Line; readonly why: Line; readonly call: Line; readonly thanks: Line; readonly visit: Visit }
  /** `note` is what a gull finds out about a cap. */
  readonly cap: { readonly name: Line; readonly note: Line; readonly finish: Line; readonly why: Line }
}

export interface BrushBoard {
  readonly strokes: number
  /** Who is standing there with a mug. */
  readonly asking: PersonId | null
  readonly answers: Readonly<Record<PersonId, string>>
  readonly isSwapped: boolean
  readonly isCalled: boolean
  readonly isCapped: boolean
  readonly isFinished: boolean
}
export type BrushLast =
  | { readonly of: 'lend' | 'thanks'; readonly ask: PersonId }
  | { readonly of: 'stroke' | 'used' | 'used-alone' | 'used-thanks' | 'left' | 'left-thanks' | 'uncapped' | 'capped' }
export type BrushState = Turns<BrushBoard, BrushLast>
export type BrushAction =
  | { readonly do: 'stroke' | 'lend' | 'use-used' | 'bin-alone' | 'call-helper' | 'touch-left' | 'call-owner' | 'cap' | 'finish' | 'undo' }
  | { readonly do: 'offer'; readonly offer: string }

export const asksOf = (data: BrushData, visit: 1 | 2): readonly BrushAsk[] => data.asks.filter(comesOn(visit))
export const hasUsed = (data: BrushData, { visit }: BrushState): boolean => comesOn(visit)(data.used)
export const hasLeft = (data: BrushData, { visit }: BrushState): boolean => comesOn(visit)(data.left)
export const askOf = (data: BrushData, id: PersonId | null): BrushAsk | undefined => data.asks.find((ask) => ask.id === id)
export const waitsForSwap = (data: BrushData, state: BrushState): boolean => hasUsed(data, state) && !state.board.isSwapped
export const waitsForOwner = (data: BrushData, state: BrushState): boolean => hasLeft(data, state) && !state.board.isCalled
export const nextAsk = (data: BrushData, { board, visit }: BrushState): BrushAsk | undefined => asksOf(data, visit).find((ask) => !(ask.id in board.answers))

/** The last friend is answered by a press of its own, so that every thanks is heard before the next one asks. */
export const canStroke = (data: BrushData, state: BrushState): boolean =>
  state.board.asking === null && !state.board.isCapped && (state.board.strokes < data.strokes || nextAsk(data, state) !== undefined)

/** Clean, everybody answered, no shared brush in use: only the cap and the way out are left. */
export const isReadyToCap = (data: BrushData, state: BrushState): boolean =>
  state.board.strokes >= data.strokes && nextAsk(data, state) === undefined && !waitsForSwap(data, state) && !waitsForOwner(data, state)
