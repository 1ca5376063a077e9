// One switch is enough: controls are offered in turn, and the switch presses the one that is offered.
import { SCAN_START, type Scan, type ScanSeconds, scanMore, scanned, scanOn } from '../core/scan/scan'
import { isPicture } from './picture'

const PRESSABLE = 'a[href], button:not([disabled]), input:not([disabled]), summary, select, textarea'
/** What a switch box sends: it stands in for Space, Enter or a click. */
const KEYS = [' ', 'Enter']

/** The page's own button for the next seven. */
const more = (): HTMLElement | null => document.querySelector('.scan-more')

export interface Scanner {
  /** 0 stops it. */
  every(seconds: ScanSeconds): void
}

export function createScanner(): Scanner {
  let timer: ReturnType<typeof setInterval> | undefined
  let scan: Scan = SCAN_START
  let list: readonly HTMLElement[] = []
  let offered: HTMLElement | undefined

  /** An open sheet comes before the page. The story comes before the tools: they are last in the page. */
  function look(): readonly HTMLElement[] {
    const room = document.querySelector<HTMLElement>('dialog[open]') ?? document.getElementById('app')
    const all = [...(room?.querySelectorAll<HTMLElement>(PRESSABLE) ?? [])]
    return all.filter((each) => each !== more() && each.tabIndex >= 0 && each.getClientRects().length > 0 && each.closest('[inert]') === null)
  }

  function tick(): void {
    const now = look()
    if (now.length !== list.length || now.some((each, i) => each !== list[i])) scan = SCAN_START
    list = now
    scan = scanOn(scan, list.length)
    const at = scanned(scan, list.length)
    offer(at === 'more' ? (more() ?? undefined) : at === undefined ? undefined : list[at])
  }
  function offer(next: HTMLElement | undefined): void {
    offered?.removeAttribute('data-scanned')
    offered = next
    offered?.setAttribute('data-scanned', '')
    offered?.focus({ preventScroll: true })
    offered?.scrollIntoView({ block: 'nearest' })
  }

  function press(event: Event): void {
    event.preventDefault()
    event.stopPropagation()
    const chosen = offered
    if (chosen?.isConnected !== true) return
    offer(undefined) // a hand that presses twice has pressed once
    if (chosen === more()) {
      scan = scanMore(scan, list.length)
      tick()
    } else chosen.click()
    restart()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (KEYS.includes(event.key) && !event.repeat) press(event)
  }
  const onKeyUp = (event: KeyboardEvent): void => {
    if (KEYS.includes(event.key)) event.preventDefault() // a button would press itself when the key comes up
  }

  /** A switch that acts as a mouse: pressed anywhere on the picture. */
  const onPointer = (event: Event): void => {
    if (isPicture(event.target)) press(event)
  }

  let everyMs = 0
  function restart(): void {
    clearInterval(timer)
    if (everyMs > 0) timer = setInterval(tick, everyMs)
  }
  return {
    every(seconds) {
      if (seconds * 1000 === everyMs) return
      everyMs = seconds * 1000
      const change = everyMs > 0 ? addEventListener : removeEventListener
      change('keydown', onKey as EventListener, { capture: true })
      change('keyup', onKeyUp as EventListener, { capture: true })
      change('pointerdown', onPointer, { capture: true })
      if (everyMs === 0) offer(undefined)
      scan = SCAN_START
      restart()
    },
  }
}
