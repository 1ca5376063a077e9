// What a level is once it has been read, checked and frozen. Written by parse.ts, played by core/play.
import type { Stage, StatementId, TopicId } from '../policy/policy'

/** Stable id of one line of words, unique in the whole game: `<level>.<scene>.<choice>.<beat>`. Published ids never change. */
export type LineId = string
/** Somebody who can speak or stand on the stage: `nell`, `brushy`, `harjit`, or a thing that talks, such as `parrot`. */
export type PersonId = string
/** A picture's name in the art set, without folder or ending. */
export type ArtId = string

export const EXPRESSIONS = ['calm', 'happy', 'proud', 'worried', 'thinking', 'surprised'] as const
export type Expression = (typeof EXPRESSIONS)[number]
export const POSES = ['down', 'wave', 'rest', 'hold', 'think', 'point', 'cheer', 'hip'] as const
export type Pose = (typeof POSES)[number]
export const CUES = ['tap', 'success', 'think-again', 'page', 'lamp'] as const
export type Cue = (typeof CUES)[number]
export const OUTCOMES = ['best', 'nearly', 'repair'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Words as they are read, in English; a translation stands under their id. */
export interface Words {
  readonly id: LineId
  readonly text: string
}
/** Words on the screen that can be heard. */
export interface Line extends Words {
  readonly say: PersonId
}

/** One moment: something is said, or something happens, or both. The child goes on with a press. */
export interface Beat {
  readonly id: LineId
  readonly line?: Line
  readonly react?: Readonly<Record<PersonId, Expression>>
  readonly pose?: Readonly<Record<PersonId, Pose>>
  /** Id of the device's next state. */
  readonly device?: string
  readonly cue?: Cue
}

export interface DeviceState {
  readonly id: string
  readonly art?: ArtId
  /** What stands on the screen; an empty list and no art is a dark screen. */
  readonly words: readonly Line[]
  /** What the screen shows, for someone who can't see it. */
  readonly alt: Words
  readonly isDark: boolean
}
export interface Device {
  readonly kind: 'tablet' | 'laptop' | 'board'
  readonly name: string
  readonly states: Readonly<Record<string, DeviceState>>
  readonly first: string
}

/** Where a scene plays and who is there; each person stands on one of the set's named stands. */
export interface Setting {
  readonly set: string
  readonly alt: Words
  readonly cast: Readonly<Record<PersonId, string>>
}

export const ACTS = ['stop', 'hide', 'tell', 'ask', 'check', 'mend', 'say'] as const
export type Act = (typeof ACTS)[number]

export interface Option {
  readonly id: string
  readonly label: Line
  readonly art?: ArtId
  readonly fits: boolean
  /** Why it does not fit yet; the place stays open. Always there on a misfit. */
  readonly why?: Line
  readonly plays: readonly Beat[]
}
/** One act that the child plays: a part of a putting-right, or what was missing from "nearly". */
export interface Step {
  readonly id: string
  readonly act: Act
  readonly ask: Line
  readonly options: readonly Option[]
}
export interface Choice {
  readonly id: string
  readonly art?: ArtId
  readonly label: Line
  readonly outcome: Outcome
  readonly plays: readonly Beat[]
  readonly why: Line
  /** On a repair: told to a grown-up, or a slip that hurt nobody's safety put right. */
  readonly repair?: 'tell' | 'put-right'
  readonly steps: readonly Step[]
  /** Who knows when this path ends. */
  readonly grownUp?: PersonId
}
export interface Scene extends Setting {
  readonly id: string
  readonly title: Line
  /** Contact, content, private details or an account are in it: on every path a grown-up knows. */
  readonly needsGrownUp: boolean
  readonly device?: Device
  readonly beats: readonly Beat[]
  readonly ask: Line
  readonly choices: readonly Choice[]
}

export interface Question {
  readonly id: string
  readonly ask: Line
  readonly options: readonly { readonly id: string; readonly label: Line; readonly art?: ArtId; readonly fits: boolean; readonly why: Line }[]
}

interface ToyFrame extends Setting {
  readonly intro: readonly Beat[]
  readonly done: readonly Beat[]
}
export interface SortThing {
  readonly id: string
  readonly art: ArtId
  readonly name: Line
  /** 0 feather, 1 wood, 2 stone. */
  readonly heft: 0 | 1 | 2
  readonly goes: readonly string[]
  readonly why: Line
  readonly visit: 1 | 2 | 'both'
}
export interface SortTray {
  readonly id: string
  readonly body: 'gulp' | 'stick'
  readonly art: ArtId
  readonly name: Line
}
export interface SortData {
  readonly kind: 'sort'
  readonly source: { readonly art: ArtId; readonly name: Line }
  readonly trays: readonly SortTray[]
  readonly things: readonly SortThing[]
}
export interface BrushAsk {
  readonly id: PersonId
  readonly line: Line
  readonly visit: 1 | 2 | 'both'
  /** Why lending does not fit. */
  readonly why: Line
  readonly offers: readonly { readonly id: string; readonly art: ArtId; readonly label: Line; readonly thanks: Line }[]
}
export interface BrushData {
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
    readonly visit: 1 | 2 | 'both'
  }
  /** A friend left hers uncapped: call her, don't touch. */
  readonly left: { readonly name: Line; readonly why: Line; readonly call: Line; readonly thanks: Line; readonly visit: 1 | 2 | 'both' }
  readonly cap: { readonly name: Line; readonly finish: Line; readonly why: Line }
}
export type ToyData = SortData | BrushData
export type Toy = ToyFrame & { readonly data: ToyData }

export interface PromiseWords {
  readonly id: string
  readonly line: Line
}

export interface Level {
  readonly schema: 1
  readonly id: string
  readonly file: string
  readonly stage: Stage
  readonly place: Place
  readonly art: ArtId
  readonly title: Line
  readonly teaches: readonly StatementId[]
  readonly topics: readonly TopicId[]
  readonly arrive: Setting & { readonly beats: readonly Beat[] }
  readonly scenes: readonly Scene[]
  readonly toy: Toy
  readonly remember: readonly Question[]
  readonly promise: { readonly ask: Line; readonly options: readonly PromiseWords[]; readonly lit: readonly Beat[] }
  readonly ifYou: Line
  readonly talk: { readonly class: Line; readonly home: Line }
  readonly teacher: { readonly rule: string; readonly misconceptions: readonly string[]; readonly disclosure: string; readonly links: readonly string[] }
}

export const PLACES = ['beach', 'safe', 'learning', 'trust', 'responsible', 'understand'] as const
export type Place = (typeof PLACES)[number]

/** What the maps and the lamp room need of a level before it is opened. */
export interface LevelCard {
  readonly id: string
  readonly stage: Stage
  readonly place: Place
  readonly art: ArtId
  readonly title: Line
  readonly teaches: readonly StatementId[]
  readonly promises: readonly PromiseWords[]
  readonly home: Line
}
