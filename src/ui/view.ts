// What the interface is given to draw, and what it may ask for. It knows nothing else of the game.
import type { ComponentChildren } from 'preact'
import type { WindowKind } from '../core/layout/window'
import type { Device, Expression, LevelCard, Line, Pose, Words } from '../core/level/level'
import type { MechanicAction } from '../core/play/mechanic'
import type { Moment } from '../core/play/moment'
import type { Stage, Statement } from '../core/policy/policy'
import type { GalleryRoom } from '../core/route/route'
import type { Settings } from '../core/settings/settings'

export interface Stop {
  readonly statement: Statement
  /** The level that teaches it, once it is written. */
  readonly card?: LevelCard
  readonly isLit: boolean
  readonly isNext: boolean
  readonly isLeft: boolean
  /** Its level is not part of this school's game. */
  readonly isLeftOut: boolean
}
export interface IslandCount {
  readonly lit: number
  readonly all: number
  readonly isNext: boolean
}
export interface LevelView {
  readonly card: LevelCard
  readonly moment: Moment
  readonly device?: { readonly device: Device; readonly state: string }
  /** Changes when focus must move: another step, not another line. */
  readonly focusKey: string
  readonly set: string
  readonly alt?: Words
  readonly hasToy: boolean
  readonly ending?: { readonly ifYou: Line; readonly home: Line; readonly hasMore: boolean }
}
export interface GalleryView {
  readonly levels: readonly { readonly card: LevelCard; readonly steps: readonly string[] }[]
  readonly people: readonly string[]
  /** One kind of thing, all of it. */
  readonly room?: GalleryRoom
  /** Who stands on the stage now, and how. */
  readonly shown?: { readonly person: string; readonly face: Expression; readonly pose: Pose }
}
export type Screen =
  | { readonly name: 'title' }
  | { readonly name: 'map'; readonly route: 'beach' | 'island'; readonly place: string; readonly stops: readonly Stop[]; readonly line: Line }
  | { readonly name: 'bay'; readonly islands: Readonly<Record<string, IslandCount>>; readonly line: Line }
  | { readonly name: 'level'; readonly level: LevelView }
  | { readonly name: 'opening'; readonly hasFailed: boolean; readonly stage: Stage; readonly id: string }
  | { readonly name: 'lamp-room'; readonly stage: Stage; readonly promises: readonly Line[]; readonly line: Line }
  | { readonly name: 'gallery'; readonly gallery: GalleryView }
  | { readonly name: 'pledge'; readonly stage: Stage; readonly page: ComponentChildren }

export type DialogName = 'beacon' | 'settings'
export interface View {
  readonly screen: Screen
  readonly window: WindowKind
  readonly settings: Settings
  /** The line being spoken, and which of its words. */
  readonly speaking: { readonly line: string; readonly word: number } | null
  readonly dialog: DialogName | null
  /** A kind line for the child or the grown-up: not the story's. */
  readonly notice: string | null
  /** Said to screen readers where focus did not move. */
  readonly announcement?: string
  readonly hasStage: boolean
}
export interface Acts {
  next(): void
  pick(id: string): void
  toy(action: MechanicAction): void
  drag(thing: string, to?: { readonly x: number; readonly y: number }): void
  hear(lines: readonly Line[]): void
  open(dialog: DialogName): void
  close(): void
  settings(change: Partial<Settings>): void
  putOut(): void
  retry(): void
}
