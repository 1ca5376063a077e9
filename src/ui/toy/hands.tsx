// Hands on any toy: what the rules say can be touched becomes native buttons over the stage. Tap, then tap; drag; keys; one switch.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Shape } from '../../core/layout/hotspot'
import type { MechanicAction } from '../../core/play/mechanic'
import type { Moment } from '../../core/play/moment'
import { GROUPS, type Group, type Touch } from '../../core/play/touch'
import { t } from '../../i18n/i18n'
import { useActs, useView } from '../context'
import { createDrag } from './drag'
import { GhostHand } from './ghost-hand'
import { said } from './said'
import { TouchButton } from './touch-button'

type Toy = Extract<Moment, { kind: 'toy' }>
type AnyTouch = Touch<MechanicAction>
const PUT_BACK: MechanicAction = { do: 'put-back' }
const NAMES = { thing: 'toys.hand.things', place: 'toys.hand.places', act: 'toys.hand.acts' } as const

export function Hands({ toy, shape }: { toy: Toy; shape: Shape }) {
  const acts = useActs()
  const { settings, window } = useView()
  const { data, mechanic } = toy
  const touches: readonly AnyTouch[] = mechanic.touches(data, toy.toy, shape)
  const box = useRef<HTMLDivElement>(null)
  const [reached, setReached] = useState<Partial<Record<Group, string>>>({})
  const held = touches.find((touch) => touch.group === 'thing' && touch.isOn)
  const isScanned = settings.scan > 0
  useKeptFocus(box, touches)
  const latest = useRef({ touches, shape })
  latest.current = { touches, shape }
  const [drag] = useState(() => createDrag(box, () => latest.current, acts))

  /** Only one of each group is a stop for Tab; arrows go on within it. A switch meets all of them, or, with something in hand, not the other things. */
  const tabIndexOf = (touch: AnyTouch, group: readonly AnyTouch[]): number => {
    if (isScanned) return (held ? touch.group !== 'thing' || touch.isOn : true) && !touch.isIdle ? 0 : -1
    const stop = group.find((each) => each.id === reached[touch.group]) ?? group.find((each) => each.isLit) ?? group[0]
    return stop === touch ? 0 : -1
  }
  function onKey(event: KeyboardEvent, touch: AnyTouch, group: readonly AnyTouch[]): void {
    const { key } = event
    const own = key === 'ArrowLeft' || key === 'ArrowRight' ? touch.keys?.[key] : undefined
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key]
    if (own) acts.toy(own)
    else if (step !== undefined) {
      const next = group[(group.indexOf(touch) + step + group.length) % group.length]
      if (next) buttonOf(box.current, next.id)?.focus()
    } else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape, which the buttons inside let through
    <div class={`box ${held ? 'has-hand' : ''}`} ref={box} data-toy={data.kind} data-stage={data.stage} onKeyDown={(event) => event.key === 'Escape' && acts.toy(PUT_BACK)}>
      {GROUPS.map((group) => {
        const mine = touches.filter((touch) => touch.group === group)
        return (
          mine.length > 0 && (
            <div key={group} class="touches" role="group" aria-label={t(NAMES[group])}>
              {mine.map((touch) => (
                <TouchButton
                  key={touch.id}
                  touch={touch}
                  shape={shape}
                  tabIndex={tabIndexOf(touch, mine)}
                  drag={drag}
                  onReach={() => reached[group] !== touch.id && setReached({ ...reached, [group]: touch.id })}
                  onKey={(event) => onKey(event, touch, mine)}
                />
              ))}
            </div>
          )
        )
      })}
      {held && isScanned && (
        <button class="press putback" type="button" onClick={() => acts.toy(PUT_BACK)}>
          {t('toys.hand.putBack')}: {said(held.label ?? held.name)}
        </button>
      )}
      {!window.isBig && <GhostHand toy={toy} shape={shape} />}
    </div>
  )
}

const buttonOf = (box: HTMLElement | null, id: string): HTMLElement | undefined =>
  [...(box?.querySelectorAll<HTMLElement>('[data-touch]') ?? [])].find((button) => button.dataset.touch === id)

/** A press can take away what was pressed: the focus then goes to what comes next, never to the page. */
function useKeptFocus(box: { current: HTMLDivElement | null }, touches: readonly AnyTouch[]): void {
  const had = useRef(false)
  // Before the page changes, what has the focus is still there to be seen.
  const isInside = box.current?.contains(document.activeElement) ?? false
  had.current = isInside
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null
    const next = touches.find((touch) => touch.isLit) ?? touches.find((touch) => !touch.isIdle) ?? touches[0]
    if (had.current && isLost && next) buttonOf(box.current, next.id)?.focus({ preventScroll: true })
  })
}
