// Where a press goes: core gives the next state, the interface shows it and takes the focus, the stage and the voice dress it.
import { openAudio } from '../audio/audio'
import { cues } from '../audio/cues'
import { cardOf, cardsFor, openVoices } from '../content/content'
import { shapeOf } from '../core/layout/fit'
import { windowKind } from '../core/layout/window'
import type { Clips } from '../core/level/clip'
import type { Line } from '../core/level/level'
import { linesOf } from '../core/level/lines'
import { levelOfToy } from '../core/level/toy-level'
import { momentOf } from '../core/play/moment'
import { isEnded, isLampLit, type PlayAction, type PlayState, play, type Script, startPlay } from '../core/play/play'
import { resumable } from '../core/play/resume'
import { stateAt } from '../core/play/step'
import { levelToRemember, NO_PROGRESS, type Progress, questionToAsk, visitOf, withLamp, withPlace } from '../core/progress/progress'
import { readSave, writeSave } from '../core/progress/save'
import { hashOf } from '../core/route/route'
import { defaultSettings, withOptions } from '../core/settings/settings'
import { t, words } from '../i18n/i18n'
import { openStorage } from '../storage/storage'
import { drawApp, showPoster } from '../ui/app'
import type { Acts, View } from '../ui/view'
import { announcementFor, pickAt } from './answers'
import { loadGallery, toyOf } from './gallery'
import { openTongue } from './language'
import { openMechanic } from './mechanics'
import { loadPledge } from './pledge-screen'
import { openVisit } from './read-visit'
import { createSailing } from './sailing'
import { linesToSay, screenOf } from './screen-of'
import { openStageWhenIdle } from './stage-door'
import { stageTableau } from './stage-tableau'
import { createStore } from './store'
import { cuesOf, FINISH_STEP_MS, nextAction, softened } from './toy-play'

/** Between the sounds of one answer. */
const NOTE_MS = 320

export function startApp(host: HTMLElement, stageHost: HTMLElement): void {
  const storage = openStorage()
  const saved = readSave(storage.read())
  const prefersCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const readVisit = openVisit(() => location.hash)
  const { address: first, school } = readVisit()
  const settings = withOptions({ ...defaultSettings(prefersCalm), ...saved.progress.settings }, first.options)
  const tongue = openTongue(settings.language)

  const stage = openStageWhenIdle(stageHost, (hasStage) => {
    if (hasStage !== store.state.hasStage) store.set({ hasStage })
  })
  const audio = openAudio(
    {
      onLine(spoken) {
        store.set({ speaking: spoken ? { line: spoken.line, word: -1 } : null })
        if (spoken) stage.speak(spoken.speaker, spoken.clip.loud)
        else stage.hush()
      },
      onWord: (line, word) => store.set({ speaking: { line, word } }),
    },
    cues,
    async () => {
      const { Howl, Howler } = await import('howler')
      return { Howl, Howler }
    },
  )

  const store = createStore(
    {
      address: first,
      progress: saved.progress,
      school,
      settings,
      playing: null,
      opening: null,
      clips: {},
      speaking: null,
      dialog: null,
      notice: null,
      announcement: '',
      hasStage: true,
      windowPx: { w: innerWidth, h: innerHeight },
    },
    (state, before) => {
      draw()
      if (state.playing !== before.playing || state.address !== before.address || state.progress !== before.progress) dress()
    },
  )

  function keep(progress: Progress): void {
    // A save that a later version wrote is left alone: this one would lose what it doesn't know.
    const isKept = !saved.isNewer && storage.write(writeSave(progress))
    store.set({ progress, ...(isKept || store.state.notice ? {} : { notice: t('ui.notKept') }) })
  }

  // ---- drawing ----
  function view(): View {
    const { state } = store
    const { windowPx } = state
    return {
      screen: screenOf(state),
      window: windowKind(windowPx.w, windowPx.h, state.settings.text),
      settings: state.settings,
      speaking: state.speaking,
      dialog: state.dialog,
      notice: state.notice,
      announcement: state.announcement,
      hasStage: state.hasStage,
    }
  }
  const draw = (): void => void (tongue.isReady && drawApp(host, view(), acts))
  function dress(): void {
    const tableau = stageTableau(store.state)
    if (!tableau) return
    const poster = stageHost.querySelector('img')
    if (poster) showPoster(poster, tableau.set, shapeOf(store.state.windowPx.w, store.state.windowPx.h))
    stage.show(tableau)
  }

  // ---- voice ----
  const clipsNow = (): Clips => (tongue.hasVoices ? store.state.clips : {})
  function say(lines: readonly Line[]): void {
    const clips = clipsNow()
    audio.say(lines.flatMap((line) => (clips[line.id] ? [{ line: line.id, speaker: line.say, clip: clips[line.id] as Clips[string] }] : [])))
  }
  const sayScreen = (): void => say(linesToSay(store.state, screenOf(store.state)))

  async function fetchVoices(scopes: readonly string[]): Promise<void> {
    const all = await Promise.all(scopes.map(openVoices))
    store.set({ clips: Object.assign({}, store.state.clips, ...all) })
  }

  // ---- routes ----
  async function enterRoute(): Promise<void> {
    audio.hush()
    const { address, school } = readVisit()
    const optionSettings = withOptions(store.state.settings, address.options)
    if (!(await tongue.enter(optionSettings.language))) return
    store.set({ address, school, dialog: null, playing: null, opening: null, announcement: '', settings: optionSettings, notice: address.isUnknown ? t('ui.unknown') : null })
    document.title = titleOf()
    applySettings()
    if (address.isUnknown) history.replaceState(null, '', '#/')
    if (address.route.name === 'level') return enterLevel(address.route.id)
    if (address.route.name === 'pledge') await fetched(loadPledge())
    if (address.route.name === 'gallery') await fetched(loadGallery(address.route))
    if (address.route.name === 'gallery' && address.route.toy) return enterToy(address.route.toy)
    sayScreen()
  }

  async function fetched<T>(promise: Promise<T>): Promise<T | undefined> {
    const at = store.state.address
    store.set({ opening: 'busy' })
    try {
      const value = await promise
      if (at !== store.state.address) return undefined
      store.set({ opening: null })
      return value
    } catch {
      if (at === store.state.address) store.set({ opening: 'failed' })
      return undefined
    }
  }

  async function enterLevel(id: string): Promise<void> {
    const card = cardOf(id)
    if (!card) return
    void fetchVoices([id])
    const { progress } = store.state
    const place = progress.places[id]
    const asked = levelToRemember(progress, cardsFor(store.state.school), card)
    void openMechanic({ kind: card.mechanic }) // fetched beside the level, and there when it says which other toy it needs
    const all = await fetched(Promise.all([tongue.openLevel(id), asked ? tongue.openLevel(asked.id) : undefined]))
    const mechanic = all && (await fetched(openMechanic(all[0].mechanic.data)))
    if (!mechanic) return
    const [level, other] = all
    const seed = place?.seed ?? crypto.getRandomValues(new Uint32Array(1))[0] ?? 1
    const question = other && (other.remember.find((each) => each.id === place?.question) ?? questionToAsk(other.remember, seed))
    const script: Script = { level: store.state.settings.isGentle ? softened(level, mechanic) : level, mechanic, ...(question ? { question } : {}) }
    const previewed = stateAt(script, store.state.address.options.get('step') ?? '')
    store.set({ playing: { script, state: previewed ?? resumable(script, place) ?? startPlay(script, visitOf(progress, id), seed), isPreview: previewed !== undefined } })
    audio.keep(linesOf(level).flatMap((line) => clipsNow()[line.id]?.url ?? []))
    sayScreen()
  }

  /** A toy by itself, for the gallery: nothing of it is kept. */
  async function enterToy(id: string): Promise<void> {
    const toy = toyOf(id)
    const mechanic = toy && (await fetched(openMechanic(toy.mechanic.data)))
    if (!mechanic) return
    const script: Script = { level: levelOfToy(toy), mechanic }
    const state = stateAt(script, store.state.address.options.get('step') ?? '') ?? stateAt(script, '1.toy-intro')
    if (state) store.set({ playing: { script, state, isPreview: true } })
  }

  function go(action: PlayAction): void {
    const { playing, progress } = store.state
    if (!playing) return
    const before = playing.state
    const state = play(playing.script, before, action)
    if (state === before) return
    store.set({ playing: { ...playing, state }, announcement: announcementFor(playing.script, before, state) })
    if (store.state.address.route.name === 'gallery' && !state.at.step.startsWith('toy')) {
      location.hash = hashOf({ name: 'gallery', room: 'toys' })
      return
    }
    const justLit = isLampLit(state) && !isLampLit(before)
    if (!playing.isPreview && justLit && state.promise !== null) keep(withLamp(progress, state.level, state.promise))
    else if (!playing.isPreview && !isLampLit(state)) keep(withPlace(progress, state))
    for (const [cue, afterMs] of justLit ? [['lamp', 0] as const] : cuesOf(playing.script, before, state)) setTimeout(audio.cue, afterMs, cue)
    if (action.do === 'toy') sayToy(playing.script, before, state)
    else sayScreen()
    if (isEnded(state)) store.set({ announcement: '' })
  }

  /** Said again only when the words change: not at every stroke. */
  function sayToy(script: Script, before: PlayState, state: PlayState): void {
    if (before.at.step !== 'toy' || state.at.step !== 'toy') return
    const lineAt = (each: PlayState): Line | undefined => {
      const moment = momentOf(script, each)
      return moment.kind === 'toy' ? moment.line : undefined
    }
    const [was, now] = [lineAt(before), lineAt(state)]
    if (!now || (now.id === was?.id && state.at.toy.misfits === before.at.toy.misfits)) return
    say([now])
  }

  function applySettings(): void {
    const { settings: now } = store.state
    audio.set(now)
    stage.calm(now.isCalm)
  }

  const acts: Acts = {
    next: () => go({ do: 'next' }),
    pick(id) {
      const step = store.state.playing?.state.at.step
      if (step) go(pickAt(step, id))
    },
    toy: (action) => go({ do: 'toy', action }),
    finishToy() {
      acts.close()
      const step = (): void => {
        const action = store.state.playing && nextAction(store.state.playing)
        if (!action) return
        go({ do: 'toy', action })
        setTimeout(step, FINISH_STEP_MS)
      }
      step()
    },
    drag: (thing, to) => stage.drag(thing, to),
    touch: (thing) => stage.touch(thing),
    hear: say,
    open(dialog) {
      audio.cue('page')
      audio.hush()
      store.set({ dialog })
    },
    close: () => {
      audio.hush()
      store.set({ dialog: null })
    },
    settings(change) {
      store.set({ settings: { ...store.state.settings, ...change } })
      applySettings()
      keep({ ...store.state.progress, settings: { ...store.state.progress.settings, ...change } })
    },
    putOut() {
      storage.clear()
      store.set({ progress: NO_PROGRESS, playing: null })
      if (store.state.address.route.name === 'level') location.hash = hashOf({ name: 'title' })
    },
    poke(at) {
      for (const [i, cue] of stage.poke(at).entries()) setTimeout(audio.cue, i * NOTE_MS, cue)
    },
    wake: (stop) => stage.wake(`isle-${stop === 'lamp-room' ? 'light' : stop}`),
    sail: createSailing(stage, () => store.state, audio.cue),
    cue: audio.cue,
    retry: () => void enterRoute(),
  }

  function titleOf(): string {
    const { route } = store.state.address
    const card = route.name === 'level' ? cardOf(route.id) : undefined
    return card ? t('ui.pageOf', { page: words(card.title), game: t('ui.game') }) : t('ui.game')
  }

  const onPress = (): void => {
    const isFirst = !audio.isUnlocked
    audio.unlock()
    // Voices wait for the first press, and then say where we are.
    if (isFirst) void fetchVoices(['ui', 'policy']).then(() => store.state.address.route.name !== 'level' && sayScreen())
  }
  for (const kind of ['pointerdown', 'keydown'] as const) addEventListener(kind, onPress, { capture: true })
  addEventListener('hashchange', () => void enterRoute())
  addEventListener('resize', () => store.set({ windowPx: { w: innerWidth, h: innerHeight } }))
  draw()
  dress()
  void enterRoute()
}
