// What the interface is given to draw, and what it may ask for. It knows nothing else of the game.
import type { ComponentChildren } from 'preact'
import type { MapName } from '../core/layout/maps'
import type { WindowKind } from '../core/layout/window'
import type { Device, Expression, LevelCard, Line, Pose, Words } from '../core/level/level'
import type { MechanicAction } from '../core/play/mechanic'
import type { Moment } from '../core/play/moment'
import type { Stage } from '../core/policy/policy'
import type { GalleryRoom, Route } from '../core/route/route'
import type { Settings } from '../core/settings/settings'

/** A press on a map: a stop with its lamp, an island, or the way up to the lamp room. */
export interface MapStop {
  /** Of the statement or the island; the map's picture has a spot for it. */
  readonly id: string
  readonly kind: 'lamp' | 'island' | 'lamp-room'
  readonly name: string
  /** Where it leads; absent where no level is written yet, or the school has left it out. */
  readonly href?: string
  readonly note?: string
  readonly isLit: boolean
  readonly isNext: boolean
  /** What is said of a stop that leads nowhere yet. */
  readonly says: readonly Line[]
  readonly lamps?: { readonly lit: number; readonly all: number }
  /** Heading of its part of the map, where there are two. */
  readonly shore?: string
}
export interface MapView {
  readonly map: MapName
  readonly stage: Stage
  readonly title: string
  readonly line: Line
  readonly stops: readonly MapStop[]
  readonly back: { readonly route: Route; readonly label: string; readonly glyph: 'map' | 'back' }
  /** Every lamp that can be lit here is. */
  readonly isDone: boolean
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
  /** The way out, where it is not the map. */
  readonly back?: Route
  readonly ending?: { readonly ifYou: Line; readonly home: Line; readonly hasMore: boolean }
}
export interface GalleryView {
  readonly levels: readonly { readonly card: LevelCard; readonly steps: readonly string[] }[]
  readonly toys: readonly { readonly id: string; readonly kind: string; readonly steps: readonly string[] }[]
  readonly people: readonly string[]
  readonly places: readonly string[]
  /** The place that is shown, with two people in it. */
  readonly place?: string
  /** One kind of thing, all of it. */
  readonly room?: GalleryRoom
  /** Who stands on the stage now, and how. */
  readonly shown?: { readonly person: string; readonly face: Expression; readonly pose: Pose }
}
export type Screen =
  | { readonly name: 'title' }
  | { readonly name: 'map'; readonly view: MapView }
  | { readonly name: 'level'; readonly level: LevelView }
  | { readonly name: 'opening'; readonly hasFailed: boolean; readonly stage: Stage; readonly id: string }
  | { readonly name: 'lamp-room'; readonly stage: Stage; readonly promises: readonly Line[]; readonly line: Line }
  | { readonly name: 'goodnight'; readonly line: Line; readonly night: Line }
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
  /** The toy plays itself to its end: for a teacher. */
  finishToy(): void
  /** A finger came down on a thing of the toy: it gives way at once. */
  touch(thing: string): void
  drag(thing: string, to?: { readonly x: number; readonly y: number }): void
  hear(lines: readonly Line[]): void
  open(dialog: DialogName): void
  close(): void
  settings(change: Partial<Settings>): void
  putOut(): void
  /** A finger on the picture itself, or the next thing in turn. */
  poke(at?: { readonly x: number; readonly y: number }): void
  /** An island is looked at, or sailed to: the boat goes first, then the page. */
  wake(stop: string): void
  sail(stop: string, href: string): void
  /** The sound of what the page itself does. */
  cue(name: 'curtain' | 'clunk'): void
  retry(): void
}
