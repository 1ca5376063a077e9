// Howler behind a port. Nothing sounds before a press; one voice at a time; a missing clip leaves words and picture to carry it.

import type { Howler as HowlerType, Howl as HowlType } from 'howler'
import type { Clip } from '../core/level/clip'

export interface Spoken {
  readonly line: string
  readonly speaker: string
  readonly clip: Clip
}
export interface SpeechEvents {
  /** A line starts; then each of its words; at the end of all, `line` is null. */
  onLine(spoken: Spoken | null): void
  onWord(line: string, word: number): void
}
export interface AudioPort {
  /** From a press: browsers let nothing sound before one. */
  unlock(): void
  readonly isUnlocked: boolean
  set(on: { readonly hasSound: boolean; readonly hasVoice: boolean }): void
  /** Says these one after the other; what was being said stops at once. */
  say(lines: readonly Spoken[]): void
  hush(): void
  cue(name: string): void
  /** Fetches voices before they are needed, and lets those go that no longer are. */
  keep(urls: readonly string[]): void
}
type Howler = typeof HowlerType
type Howl = HowlType
interface Player {
  readonly Howl: typeof HowlType
  readonly Howler: Howler
}

const CUE_LOUDNESS = 0.5
const CUE_UNDER_VOICE = 0.3
const BETWEEN_LINES_MS = 220
const WORD_STEP_MS = 60
const KEPT_AT_MOST = 24

export function openAudio(events: SpeechEvents, cues: Readonly<Record<string, string>>, load: () => Promise<Player>): AudioPort {
  const howls = new Map<string, Howl>()
  let player: Player | undefined
  let on = { hasSound: true, hasVoice: true }
  let isUnlocked = false
  let speaking: { readonly howl: Howl; readonly timers: readonly ReturnType<typeof setTimeout>[] } | undefined
  let turn = 0

  async function ready(): Promise<Player | undefined> {
    try {
      if (player) return player
      const loaded = await load()
      loaded.Howler.autoSuspend = false // iOS would leave it suspended for good
      player = loaded
      return loaded
    } catch {
      return undefined // sound is dressing
    }
  }

  function howlOf({ Howl }: Player, url: string): Howl {
    const known = howls.get(url)
    if (known) return known
    const howl = new Howl({ src: [url], html5: false, format: ['mp3'] })
    howls.set(url, howl)
    return howl
  }

  function stop(): void {
    turn++
    for (const timer of speaking?.timers ?? []) clearTimeout(timer)
    speaking?.howl.stop()
    speaking = undefined
  }

  function hush(): void {
    const wasSpeaking = speaking !== undefined
    stop()
    if (wasSpeaking) events.onLine(null)
  }

  async function say(lines: readonly Spoken[]): Promise<void> {
    stop()
    const mine = turn
    if (!on.hasVoice || !isUnlocked || lines.length === 0) return events.onLine(null)
    const now = await ready()
    if (!now || mine !== turn) return
    for (const line of lines) {
      await sayOne(now, line, mine)
      if (mine !== turn) return
      await new Promise((done) => setTimeout(done, BETWEEN_LINES_MS))
      if (mine !== turn) return
    }
    speaking = undefined
    events.onLine(null)
  }

  function sayOne(now: Player, line: Spoken, mine: number): Promise<void> {
    return new Promise((done) => {
      const howl = howlOf(now, line.clip.url)
      const timers: ReturnType<typeof setTimeout>[] = []
      let word = -1
      const follow = (): void => {
        const ms = Number(howl.seek()) * 1000
        const at = line.clip.words.filter(([start]) => ms >= start).length - 1
        if (at === word || mine !== turn) return
        word = at
        events.onWord(line.line, at)
      }
      const end = (): void => {
        clearInterval(timers[0])
        howl.off('end', end).off('loaderror', end).off('playerror', end)
        done()
      }
      howl.once('end', end).once('loaderror', end).once('playerror', end)
      howl.once('play', () => {
        if (mine !== turn) return end()
        events.onLine(line)
        timers[0] = setInterval(follow, WORD_STEP_MS)
      })
      speaking = { howl, timers }
      howl.play()
    })
  }

  function resume(): void {
    const context = player?.Howler.ctx
    // iOS says "interrupted" after a call or a lock.
    if (context && context.state !== 'running') void context.resume().catch(() => undefined)
  }
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hush()
    else resume()
  })

  return {
    unlock() {
      isUnlocked = true
      if (player) resume()
      else void ready()
    },
    get isUnlocked() {
      return isUnlocked
    },
    set(next) {
      on = next
      if (!next.hasVoice) hush()
    },
    say: (lines) => void say(lines),
    hush,
    cue(name) {
      const url = cues[name]
      if (!on.hasSound || !isUnlocked || !url) return
      void ready().then((now) => {
        if (!now) return
        const howl = howlOf(now, url)
        howl.volume(speaking ? CUE_UNDER_VOICE : CUE_LOUDNESS)
        howl.play()
      })
    },
    keep(urls) {
      void ready().then((now) => {
        if (!now || !isUnlocked) return
        const wanted = urls.slice(0, KEPT_AT_MOST)
        for (const [url, howl] of howls) {
          if (wanted.includes(url) || Object.values(cues).includes(url) || speaking?.howl === howl) continue
          howl.unload()
          howls.delete(url)
        }
        for (const url of wanted) howlOf(now, url)
      })
    },
  }
}
