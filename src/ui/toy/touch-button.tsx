import { useRef } from 'preact/hooks'
import { type Shape, STAGE_UNITS } from '../../core/layout/hotspot'
import type { MechanicAction } from '../../core/play/mechanic'
import type { Touch } from '../../core/play/touch'
import { choicePicture } from '../art'
import { useActs, useView } from '../context'
import type { Drag } from './drag'
import { said } from './said'

/** A small hand bounces: a second press on the same thing within this only squashes it (content/toybook, Laws of feel). */
const BOUNCE_MS = 350
/** What has just come up under a finger is not meant by it. */
const ASLEEP_MS = 250

interface Props {
  readonly touch: Touch<MechanicAction>
  readonly shape: Shape
  readonly tabIndex: number
  readonly drag: Drag
  onReach(): void
  onKey(event: KeyboardEvent): void
}

/** One thing that can be touched: a real button over the place where the stage draws it, in percent, so that it is never late on a resize. */
export function TouchButton({ touch, shape, tabIndex, drag, onReach, onKey }: Props) {
  const acts = useActs()
  const { isBig } = useView().window
  const born = useRef(performance.now())
  const pressed = useRef(Number.NEGATIVE_INFINITY)
  const { id, spot, label, labelAt = 'below', art, isOn, isIdle = false, isLit = false, isDragged = false, look = '' } = touch
  const { w, h } = STAGE_UNITS[shape]
  const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`
  const place = { left: percent(spot.x - spot.w / 2, w), top: percent(spot.y - spot.h / 2, h), width: percent(spot.w, w), height: percent(spot.h, h) }

  function onClick(event: MouseEvent): void {
    const isFinger = event.detail > 0
    const now = performance.now()
    const isBounce = isFinger && !touch.isStroke && now - pressed.current < BOUNCE_MS
    if (isBounce || (isFinger && (now - born.current < ASLEEP_MS || drag.hasMoved()))) return
    pressed.current = now
    if (!isIdle) acts.toy(touch.does)
  }

  return (
    <button
      type="button"
      class={`spot hotspot touch touch--${touch.group} ${labelAt === 'inside' ? 'touch--tile' : ''} ${isLit ? 'is-lit' : ''} ${isOn ? 'is-on' : ''} ${look}`}
      style={isBig ? {} : place}
      data-touch={id}
      tabIndex={tabIndex}
      aria-label={said(touch.name)}
      aria-disabled={isIdle}
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
      onClick={onClick}
      onFocus={onReach}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        drag.begin()
        acts.touch(id)
        if (isDragged) drag.start(touch, event)
      }}
      onPointerMove={drag.move}
      onPointerUp={drag.end}
      onPointerCancel={drag.end}
    >
      {art && choicePicture(art) && <img class="touch__art" src={choicePicture(art)} alt="" />}
      {isBig ? (
        <span class={`plate touch__words ${isLit || isOn ? 'is-lit' : ''}`}>{said(touch.name)}</span>
      ) : (
        label && <span class={`plate touch__label touch__label--${labelAt} ${isLit || isOn ? 'is-lit' : ''}`}>{said(label)}</span>
      )}
    </button>
  )
}
