// Dragging, for those who like it: the same lift and the same place as two taps. A finger lifted halfway leaves the thing in hand.
import type { RefObject } from 'preact'
import { type Shape, STAGE_UNITS } from '../../core/layout/hotspot'
import type { MechanicAction } from '../../core/play/mechanic'
import type { Touch } from '../../core/play/touch'
import type { Acts } from '../view'

const DRAG_FROM_PX = 8
/** How far beside a place still counts: small hands miss by more. */
const SNAP_UNITS = 75

type AnyTouch = Touch<MechanicAction>
export interface Drag {
  /** A finger comes down, on whatever it is. */
  begin(): void
  start(touch: AnyTouch, event: PointerEvent): void
  move(event: PointerEvent): void
  end(event: PointerEvent): void
  /** The click that follows a drag is not a tap. */
  hasMoved(): boolean
}

export function createDrag(
  box: RefObject<HTMLElement | null>,
  latest: () => { readonly touches: readonly AnyTouch[]; readonly shape: Shape },
  acts: Pick<Acts, 'toy' | 'drag'>,
): Drag {
  let held: { id: string; pointer: number; x: number; y: number; isOn: boolean } | undefined
  let hasMoved = false
  const unitsOf = (event: PointerEvent): { x: number; y: number } => {
    const edge = box.current?.getBoundingClientRect() ?? { left: 0, top: 0, width: 1, height: 1 }
    const { w, h } = STAGE_UNITS[latest().shape]
    return { x: ((event.clientX - edge.left) / edge.width) * w, y: ((event.clientY - edge.top) / edge.height) * h }
  }
  return {
    begin() {
      hasMoved = false
    },
    start(touch, event) {
      if (held) return // one pointer counts
      held = { id: touch.id, pointer: event.pointerId, x: event.clientX, y: event.clientY, isOn: false }
      ;(event.currentTarget as HTMLElement).setPointerCapture(event.pointerId)
    },
    move(event) {
      if (!held || event.pointerId !== held.pointer) return
      if (!held.isOn && Math.hypot(event.clientX - held.x, event.clientY - held.y) < DRAG_FROM_PX) return
      const touch = latest().touches.find((each) => each.id === held?.id)
      if (!held.isOn && touch && !touch.isOn) acts.toy(touch.does)
      held.isOn = true
      box.current?.setAttribute('data-dragging', held.id)
      acts.drag(held.id, unitsOf(event))
    },
    end(event) {
      if (!held || event.pointerId !== held.pointer) return
      const { id, isOn } = held
      held = undefined
      box.current?.removeAttribute('data-dragging')
      if (!isOn) return
      hasMoved = true
      const { x, y } = unitsOf(event)
      const [near] = latest()
        .touches.filter(({ group, isIdle }) => group === 'place' && !isIdle)
        .map((touch) => ({ touch, off: Math.max(Math.abs(x - touch.spot.x) - touch.spot.w / 2, Math.abs(y - touch.spot.y) - touch.spot.h / 2) }))
        .filter(({ off }) => off < SNAP_UNITS)
        .sort((a, b) => a.off - b.off)
      if (near && event.type === 'pointerup') acts.toy(near.touch.does)
      else acts.drag(id)
    },
    hasMoved: () => hasMoved,
  }
}
