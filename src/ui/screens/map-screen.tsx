// A map: the beach, the bay, an island. Its stops lie on the picture where the art house drew their spots; from 150 percent words they are a list.
import { useState } from 'preact/hooks'
import type { Line } from '../../core/level/level'
import { t } from '../../i18n/i18n'
import { pieceUrl } from '../art'
import { useActs, useView } from '../context'
import { useFocusOn } from '../focus'
import { Lamps } from '../parts/lamps'
import { Say } from '../parts/say'
import { SetLayer } from '../parts/set-layer'
import { Beacon, Tools } from '../parts/tools'
import type { MapStop, MapView } from '../view'
import { mapFit, shoreStyle, stopStyle } from './map-layout'

export function MapScreen({ view }: { view: MapView }) {
  const { window, settings } = useView()
  const heading = useFocusOn<HTMLHeadingElement>(view.map)
  const [said, setSaid] = useState<readonly Line[]>([])
  const [line = view.line, ...also] = said
  const isList = settings.text >= 150
  return (
    <main class={`house map map--${view.map} ${isList ? 'map--list' : ''} ${view.isDone ? 'is-done' : ''}`} data-stage={view.stage}>
      {view.isDone && <img class="map__bunting" src={pieceUrl('bunting')} alt="" />}
      <div class="map__say">
        <h1 class="map__title tab" tabIndex={-1} ref={heading}>
          {view.title}
        </h1>
        <div role="status">
          <Say line={line} also={also} isHung={view.map !== 'bay'} />
        </div>
      </div>
      <nav class="map__stops" aria-label={t(view.map === 'bay' ? 'ui.islands' : 'ui.stops')}>
        {isList ? (
          <Stops view={view} onSay={setSaid} />
        ) : (
          <SetLayer {...mapFit(window)}>
            <Stops view={view} onSay={setSaid} isOnPicture />
          </SetLayer>
        )}
      </nav>
      <Tools back={view.back} />
      <Beacon />
    </main>
  )
}

interface StopsProps {
  readonly view: MapView
  readonly isOnPicture?: boolean
  onSay(lines: readonly Line[]): void
}

/** One list, or one for each shore. */
function Stops({ view, onSay, isOnPicture }: StopsProps) {
  const { window } = useView()
  const shores = [...new Set(view.stops.map((stop) => stop.shore))]
  // On phones and in low windows the rows are too near for a name between them.
  const isNamed = !isOnPicture || (window.shape !== 'upright' && !window.isLow)
  const stopsOf = (shore: string | undefined): readonly MapStop[] => view.stops.filter((stop) => stop.shore === shore)
  return (
    <>
      {shores.map((shore) => (
        <section key={shore} class="shore" aria-label={shore}>
          {shore && (
            <h2 class={isNamed ? 'tab shore__title' : 'sr'} style={isOnPicture && isNamed ? shoreStyle(view.map, stopsOf(shore), window) : undefined}>
              {shore}
            </h2>
          )}
          <ul class="stops">
            {stopsOf(shore).map((stop) => (
              <li key={stop.id} class={`spot stop__place stop__place--${stop.kind}`} style={isOnPicture ? stopStyle(view.map, stop, window) : undefined}>
                <StopPress stop={stop} onSay={onSay} isNoted={!isOnPicture} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** On the picture its lamp and its light say what in a list a note says; a reader hears the note in both. */
function StopPress({ stop, onSay, isNoted }: { stop: MapStop; isNoted: boolean; onSay(lines: readonly Line[]): void }) {
  const acts = useActs()
  const look = `stop stop--${stop.kind} ${stop.isNext ? 'is-next' : ''} ${stop.isLit ? 'is-lit' : ''}`
  const inside = (
    <>
      {stop.kind === 'lamp' && <img class="stop__lantern" src={pieceUrl(stop.isLit ? 'stop-lamp-lit' : 'stop-lamp-out')} alt="" />}
      {stop.kind === 'lamp-room' && <img class="stop__lantern" src={pieceUrl('beacon')} alt="" />}
      <span class="plate stop__plate">
        <b class="stop__name">{stop.name}</b>
        {stop.lamps && <Lamps {...stop.lamps} />}
        {stop.note && <span class={isNoted ? 'stop__note' : 'sr'}>{stop.note}</span>}
      </span>
    </>
  )
  const { href } = stop
  if (href === undefined)
    return (
      <button
        class={`${look} is-coming`}
        type="button"
        onClick={() => {
          onSay(stop.says)
          acts.hear(stop.says)
        }}
      >
        {inside}
      </button>
    )
  if (stop.kind === 'lamp')
    return (
      <a class={look} href={href}>
        {inside}
      </a>
    )
  const sail = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    acts.sail(stop.id, href)
  }
  return (
    <a class={look} href={href} onClick={sail} onFocus={() => acts.wake(stop.id)} onPointerEnter={() => acts.wake(stop.id)}>
      {inside}
    </a>
  )
}
