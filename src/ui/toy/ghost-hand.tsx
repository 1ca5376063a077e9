// A paper hand that shows one move when nobody has touched the toy for a while: twice, and never on a second visit.
import { useEffect, useState } from 'preact/hooks'
import { type Shape, STAGE_UNITS } from '../../core/layout/hotspot'
import type { MechanicAction } from '../../core/play/mechanic'
import type { Moment } from '../../core/play/moment'
import type { Touch } from '../../core/play/touch'
import { pieceUrl } from '../art'

/** When it comes, after the last touch (content/toybook, Laws of feel), and how long it stays. */
const COMES_MS = [6000, 20_000] as const
const STAYS_MS = 2600

export function GhostHand({ toy, shape }: { toy: Extract<Moment, { kind: 'toy' }>; shape: Shape }) {
  const { data, mechanic, toy: state, isDone } = toy
  const [isShown, show] = useState(false)
  useEffect(() => {
    show(false)
    if (isDone || state.visit === 2) return undefined
    const timers = COMES_MS.flatMap((ms) => [setTimeout(show, ms, true), setTimeout(show, ms + STAYS_MS, false)])
    return () => timers.forEach(clearTimeout)
  }, [state])
  const url = pieceUrl('ghost-hand')
  if (!isShown || !url) return null

  // The next two presses on the way to the end: lift, and put.
  const spotOf = (at: typeof state, action: MechanicAction | undefined): Touch<MechanicAction>['spot'] | undefined =>
    action && mechanic.touches(data, at, shape).find((touch) => JSON.stringify(touch.does) === JSON.stringify(action))?.spot
  const first = mechanic.solve(data, state)
  const from = spotOf(state, first)
  const after = first && mechanic.act(data, state, first)
  const to = (after && spotOf(after, mechanic.solve(data, after))) ?? from
  if (!from || !to) return null
  const { w, h } = STAGE_UNITS[shape]
  const style = { '--from-x': `${(from.x / w) * 100}%`, '--from-y': `${(from.y / h) * 100}%`, '--to-x': `${(to.x / w) * 100}%`, '--to-y': `${(to.y / h) * 100}%` }
  return <img class="ghost" src={url} alt="" style={style} />
}
