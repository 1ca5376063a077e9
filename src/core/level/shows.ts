// What a device's screen can show, beside a picture with words: each kind has its own fields and is drawn by its own part in ui/devices.

import type { ArtId, DeviceState, Line } from './level'
import { linesIn } from './lines'

/** Somebody writes: a face, a thing, or nobody that anybody knows. */
export interface Bubble {
  readonly line: Line
  /** Left out where nobody knows who it is. */
  readonly art?: ArtId
  /** Sent from this device. */
  readonly isMine: boolean
  /** The picture that was sent with it. */
  readonly sends?: ArtId
}
export interface Messages {
  readonly kind: 'messages'
  readonly title?: Line
  readonly bubbles: readonly Bubble[]
}
/** A window that jumped over what was there. */
export interface PopUp {
  readonly kind: 'pop-up'
  readonly art?: ArtId
  readonly lines: readonly Line[]
  /** What stands on its button. It is only drawn: what the child does stands at the foot. */
  readonly button?: Line
}
export interface Search {
  readonly kind: 'search'
  readonly asked: Line
  readonly results: readonly { readonly line: Line; readonly art?: ArtId; readonly isMarked: boolean }[]
}
export interface LogIn {
  readonly kind: 'log-in'
  readonly art?: ArtId
  readonly lines: readonly Line[]
  /** Whose account it is. */
  readonly account?: Line
  /** Dots in the field of the password; without it there is no such field. */
  readonly dots?: number
  /** A picture password; a covered one shows only that a picture is there. */
  readonly pictures: readonly { readonly art: ArtId; readonly isCovered: boolean }[]
}
export interface Call {
  readonly kind: 'call'
  readonly tiles: readonly { readonly art?: ArtId; readonly isOff: boolean; readonly name?: Line }[]
  readonly lines: readonly Line[]
}
/** `x` and `y` are hundredths of the picture's width and height. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly line?: Line
}
export interface Photo {
  readonly kind: 'photo'
  readonly art: ArtId
  readonly marks: readonly Mark[]
  readonly lines: readonly Line[]
}
export interface Files {
  readonly kind: 'files'
  readonly title?: Line
  readonly files: readonly { readonly line: Line; readonly art: ArtId; readonly isMarked: boolean }[]
}
export interface SettingsPanel {
  readonly kind: 'settings'
  readonly title?: Line
  readonly switches: readonly { readonly line: Line; readonly isOn: boolean }[]
}
/** A machine that answers questions: a thing, never a person. */
export interface ChatHelper {
  readonly kind: 'chat-helper'
  readonly asked: Line
  readonly answers: readonly Line[]
}
export type Shows = Messages | PopUp | Search | LogIn | Call | Photo | Files | SettingsPanel | ChatHelper

/** Everything that can be heard of a screen, in the order in which it is read. */
export const screenLines = (state: DeviceState | undefined): readonly Line[] => (state ? [...linesIn(state.shows), ...state.words] : [])
