// What a level is once it has been read, checked and frozen. Written by parse.ts, played by core/play.
import type { Stage, StatementId, TopicId } from '../policy/policy'
import type { Shows } from './shows'

/** Stable id of one line of words, unique in the whole game: `<level>.<scene>.<choice>.<beat>`. Published ids never change. */
export type LineId = string
/** Somebody who can speak or stand on the stage: `nell`, `brushy`, `harjit`, or a thing that talks, such as `parrot`. */
export type PersonId = string
/** A picture's name in the art set, without folder or ending. */
export type ArtId = string

export const EXPRESSIONS = ['calm', 'happy', 'proud', 'worried', 'thinking', 'surprised'] as const
export type Expression = (typeof EXPRESSIONS)[number]
export const POSES = ['down', 'wave', 'rest', 'hold', 'think', 'point', 'cheer', 'hip', 'sit', 'tablet', 'comfort', 'thumbs'] as const
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
  /** Who comes in, and to which stand. */
  readonly come?: Readonly<Record<PersonId, string>>
  /** Who goes out. */
  readonly go?: readonly PersonId[]
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
  /** A screen of a kind of its own; art and words are then empty. */
  readonly shows?: Shows
}
export const DEVICES = ['tablet', 'laptop', 'board', 'phone', 'watch'] as const
export interface Device {
  readonly kind: (typeof DEVICES)[number]
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

/** Somebody asks for a private detail, picture, password or meeting; something unwelcome reaches the child; something got out. */
export const HAPPENS = ['asked', 'reached', 'out', 'none'] as const
export type Happens = (typeof HAPPENS)[number]

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
  /** What happens in it; with all but `none` a grown-up knows on every path. */
  readonly happens: Happens
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

/** What a mechanic plays with: the fields belong to its kind, see core/mechanics. */
export interface MechanicData {
  readonly kind: string
  /** How big its hotspots must be. */
  readonly stage: Stage
  /** Another toy, into which this one comes as a guest when so many steps of it are done. */
  readonly over?: { readonly after: number; readonly visit: 1 | 2 | 'both'; readonly data: MechanicData }
}
/** What the hand does about the rule: its place, its words before and after. */
export interface LevelMechanic extends Setting {
  readonly intro: readonly Beat[]
  readonly data: MechanicData
  readonly done: readonly Beat[]
}

export interface PromiseWords {
  readonly id: string
  readonly line: Line
}

export interface Level {
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
  readonly mechanic: LevelMechanic
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
  /** Kind of its mechanic. */
  readonly mechanic: string
  readonly promises: readonly PromiseWords[]
  readonly home: Line
}
