// Hands on the sort toy: tap, then tap; drag; keyboard. The stage draws it, core decides it.
import { useRef } from 'preact/hooks'
import { type Shape, STAGE_UNITS } from '../../core/layout/hotspot'
import { canSpit, isSortDone, type SortAction, type SortData, type SortState, sortLayout } from '../../core/mechanics/sort'
import { t, words } from '../../i18n/i18n'
import { useActs } from '../context'
import { mechanicParts } from '../mechanics'
import { Hotspot } from '../parts/hotspot'

const DRAG_FROM_PX = 8

function SortToy({ data, state, shape }: { data: SortData; state: SortState; shape: Shape }) {
  const acts = useActs()
  const toy: (action: SortAction) => void = acts.toy
  const box = useRef<HTMLDivElement>(null)
  const drag = useRef<{ thing: string; x: number; y: number; isOn: boolean } | null>(null)
  const layout = sortLayout(data, state, shape)
  const thing = (id: string) => data.things.find((each) => each.id === id)
  const count = (tray: string): number => Object.values(state.placed).filter((each) => each === tray).length

  const unitsOf = (event: PointerEvent): { x: number; y: number } => {
    const edge = box.current?.getBoundingClientRect() ?? { left: 0, top: 0, width: 1, height: 1 }
    const { w, h } = STAGE_UNITS[shape]
    return { x: ((event.clientX - edge.left) / edge.width) * w, y: ((event.clientY - edge.top) / edge.height) * h }
  }
  function onMove(event: PointerEvent): void {
    const now = drag.current
    if (!now) return
    if (!now.isOn && Math.hypot(event.clientX - now.x, event.clientY - now.y) < DRAG_FROM_PX) return
    if (!now.isOn && state.hand !== now.thing) toy({ do: 'lift', thing: now.thing })
    now.isOn = true
    acts.drag(now.thing, unitsOf(event))
  }
  function onUp(event: PointerEvent): void {
    const now = drag.current
    if (!now?.isOn) {
      drag.current = null
      return
    }
    const { x, y } = unitsOf(event)
    const near = layout.trays.find((tray) => Math.abs(x - tray.x) < tray.w / 2 + 40 && Math.abs(y - tray.y) < tray.h / 2 + 40)
    acts.drag(now.thing)
    if (near) toy({ do: 'place', tray: near.id })
    setTimeout(() => (drag.current = null)) // the click that follows a drag is not a tap
  }
  const lift = (id: string): void => {
    if (!drag.current?.isOn) toy({ do: 'lift', thing: id })
  }
  const source = { name: words(data.source.name), count: state.queue.length }
  const sourceName = canSpit(state) ? t('ui.sourceLeft', source) : state.queue.length > 0 ? t('ui.sourceFull', source) : t('ui.sourceEmpty', source)

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that the buttons inside let through; nothing here needs them
    <div class="box" ref={box} onKeyDown={(event) => event.key === 'Escape' && toy({ do: 'put-back' })}>
      <Hotspot
        key="source"
        spot={layout.source}
        shape={shape}
        name={sourceName}
        look={canSpit(state) && state.hand === null ? 'is-lit' : ''}
        aria-disabled={!canSpit(state)}
        onClick={() => toy({ do: 'spit' })}
      />
      {layout.things.map(({ where, ...spot }) => {
        const line = thing(spot.id)?.name
        if (!line) return null
        const name = words(line)
        return (
          <Hotspot
            key={spot.id}
            spot={spot}
            shape={shape}
            look={`thing thing--${where}`}
            name={t(where === 'hand' ? 'ui.thingInHand' : 'ui.thingOnLedge', { name })}
            isPressed={where === 'hand'}
            onClick={() => lift(spot.id)}
            onPointerDown={(event) => {
              drag.current = { thing: spot.id, x: event.clientX, y: event.clientY, isOn: false }
              event.currentTarget.setPointerCapture(event.pointerId)
            }}
            onPointerMove={onMove}
            onPointerUp={onUp}
            onPointerCancel={onUp}
          >
            <span class="plate thing__name">{name}</span>
          </Hotspot>
        )
      })}
      {layout.trays.map((spot) => {
        const line = data.trays.find((tray) => tray.id === spot.id)?.name
        if (!line) return null
        const name = words(line)
        const isOpen = state.hand !== null || isSortDone(state)
        return (
          <Hotspot
            key={spot.id}
            spot={spot}
            shape={shape}
            look={`tray ${state.hand === null ? '' : 'is-lit'}`}
            name={t('ui.trayHolds', { name, count: count(spot.id) })}
            aria-disabled={!isOpen}
            onClick={() => toy({ do: 'place', tray: spot.id })}
          >
            <span class={`plate tray__name ${state.hand === null ? '' : 'is-lit'}`}>{name}</span>
          </Hotspot>
        )
      })}
    </div>
  )
}

export default mechanicParts<SortData, SortState>({ Hands: SortToy })
