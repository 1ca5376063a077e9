// What the app knows at one moment. Everything shown is computed from it.
import type { Clips } from '../core/level/clip'
import type { PlayState, Script } from '../core/play/play'
import type { Progress } from '../core/progress/progress'
import type { Address } from '../core/route/route'
import type { School } from '../core/school/school'
import type { Settings } from '../core/settings/settings'
import type { DialogName } from '../ui/view'

export interface Playing {
  readonly script: Script
  readonly state: PlayState
  /** Looked at by its address: nothing of it is kept. */
  readonly isPreview: boolean
}
export interface AppState {
  readonly address: Address
  readonly progress: Progress
  readonly school: School
  readonly settings: Settings
  readonly playing: Playing | null
  /** Why a level's file is not here: it is being fetched, or could not be. */
  readonly opening: 'busy' | 'failed' | null
  readonly clips: Clips
  readonly speaking: { readonly line: string; readonly word: number } | null
  readonly dialog: DialogName | null
  readonly notice: string | null
  readonly announcement: string
  readonly hasStage: boolean
  readonly windowPx: { readonly w: number; readonly h: number }
}
export interface Store {
  readonly state: AppState
  set(change: Partial<AppState>): void
}

export function createStore(first: AppState, onChange: (state: AppState, before: AppState) => void): Store {
  let state = first
  return {
    get state() {
      return state
    },
    set(change) {
      const before = state
      state = { ...state, ...change }
      onChange(state, before)
    },
  }
}
