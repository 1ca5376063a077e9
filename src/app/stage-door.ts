// The stage arrives after the page: words and controls never wait for it. If it can't come, the still picture stays.
import type { Tableau } from '../core/play/tableau'
import type { Stage } from '../stage/stage'

export interface StageDoor {
  show(tableau: Tableau): void
  speak(person: string, loud: string): void
  hush(): void
  drag(thing: string, to?: { readonly x: number; readonly y: number }): void
  touch(thing: string): void
  calm(isCalm: boolean): void
  poke(at?: { readonly x: number; readonly y: number }): readonly string[]
  wake(prop: string): void
  sail(prop: string, to: { readonly x: number; readonly y: number }, forMs: number): void
}

export function openStageWhenIdle(host: HTMLElement, onStage: (hasStage: boolean) => void): StageDoor {
  let stage: Stage | undefined
  let wanted: Tableau | undefined
  let isCalm = false

  async function open(): Promise<void> {
    try {
      const { openStage } = await import('../stage/stage')
      stage = await openStage(host)
      stage.calm(isCalm)
      host.querySelector('canvas')?.addEventListener('webglcontextlost', close)
    } catch {
      return close()
    }
    if (wanted) await raise(stage, wanted)
  }
  /** A place whose pictures don't come leaves the still one; the next place is tried again. */
  async function raise(on: Stage, tableau: Tableau): Promise<void> {
    const isUp = await on.show(tableau).then(
      () => true,
      () => false,
    )
    if (on !== stage || tableau !== wanted) return
    host.dataset.ready = String(isUp)
    onStage(isUp)
  }
  function close(): void {
    try {
      stage?.destroy()
    } catch {
      // it is gone either way
    }
    stage = undefined
    host.querySelector('canvas')?.remove()
    host.dataset.ready = 'false'
    onStage(false)
  }
  // After the first paint, so that the first screen can be read and pressed before Phaser is fetched.
  whenPainted(() => void open())

  return {
    show(tableau) {
      wanted = tableau
      if (stage) void raise(stage, tableau)
    },
    speak: (person, loud) => stage?.speak(person, loud),
    hush: () => stage?.hush(),
    drag: (thing, to) => stage?.drag(thing, to),
    touch: (thing) => stage?.touch(thing),
    poke: (at) => stage?.poke(at) ?? [],
    wake: (prop) => stage?.wake(prop),
    sail: (prop, to, forMs) => stage?.sail(prop, to, forMs),
    calm(value) {
      isCalm = value
      stage?.calm(value)
    },
  }
}

/** Once the first screen has been painted and the main thread has nothing to do (Safari can't say so: there, a moment later). */
function whenPainted(then: () => void): void {
  const idle = (): unknown => ('requestIdleCallback' in globalThis ? requestIdleCallback(then, { timeout: 1000 }) : setTimeout(then, 100))
  requestAnimationFrame(() => setTimeout(idle))
}
