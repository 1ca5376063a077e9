// A toy that comes as a guest into another one: the host is paused as it lies, and handed back unchanged when the guest is done.
import type { Shape } from '../layout/hotspot'
import type { Line, MechanicData } from '../level/level'
import type { AnyMechanic, Mechanic, MechanicAction } from './mechanic'
import { comesOn, type Turns } from './turns'

export type VisitState = Turns<object, object>
export interface VisitingState extends Turns<object, object> {
  /** Null on visits on which it comes alone. */
  readonly host: VisitState | null
  readonly guest: VisitState
  /** It is there to be seen: from when it comes until it has gone again. */
  readonly isGuestThere: boolean
  /** Whose each move was, so that they are taken back in the order in which they were made. */
  readonly moves: readonly Turn[]
}
type Turn = 'host' | 'guest'

/** The rules of `guest` for data that say whom it visits (`over`); where they say nobody, they are just its own. */
export function visiting(guest: AnyMechanic, host: AnyMechanic): Mechanic<MechanicData, VisitingState, MechanicAction> {
  const hostData = (data: MechanicData): MechanicData => data.over?.data ?? data
  const whole = (data: MechanicData, state: Pick<VisitingState, 'kind' | 'visit' | 'host' | 'guest' | 'moves'>): VisitingState => {
    const { host: below, guest: above } = state
    return {
      ...state,
      isGuestThere: turnOf(data, state) === 'guest',
      misfits: above.misfits + (below?.misfits ?? 0),
      board: { guest: above.board, ...(below ? { host: below.board } : {}) },
      last: above.last,
      past: [...(below?.past ?? []), ...above.past],
    }
  }
  /** Who is played with now. */
  const turnOf = (data: MechanicData, { host: below, guest: above }: Pick<VisitingState, 'host' | 'guest'>): Turn => {
    if (!below) return 'guest'
    const isDue = host.progress(hostData(data), below).done >= (data.over?.after ?? 0)
    return isDue && !guest.isDone(data, above) ? 'guest' : 'host'
  }
  /** The rules, data and state that are played with now, or on somebody's turn. */
  const now = (data: MechanicData, state: VisitingState, turn = turnOf(data, state)): { rules: AnyMechanic; data: MechanicData; state: VisitState } =>
    turn === 'guest' || !state.host ? { rules: guest, data, state: state.guest } : { rules: host, data: hostData(data), state: state.host }

  return {
    kind: guest.kind,
    start(data, visit, seed) {
      const below = data.over && comesOn(visit)(data.over) ? host.start(hostData(data), visit, seed) : null
      return whole(data, { kind: guest.kind, visit, host: below, guest: guest.start(data, visit, seed), moves: [] })
    },
    act(data, state, action) {
      const isUndo = action.do === 'undo'
      const turn = (isUndo ? state.moves.at(-1) : undefined) ?? turnOf(data, state)
      const one = now(data, state, turn)
      const after: VisitState = one.rules.act(one.data, one.state, action)
      if (after === one.state || after === undefined) return state
      const moves = isUndo ? state.moves.slice(0, -1) : after.past === one.state.past ? state.moves : [...state.moves, turn]
      return whole(data, { ...state, [turn]: after, moves })
    },
    isDone: (data, { host: below, guest: above }) => guest.isDone(data, above) && (!below || host.isDone(hostData(data), below)),
    progress(data, { host: below, guest: above }) {
      const [a, b] = [guest.progress(data, above), below ? host.progress(hostData(data), below) : { done: 0, of: 0 }]
      return { done: a.done + b.done, of: a.of + b.of }
    },
    solve(data, state) {
      const one = now(data, state)
      return one.rules.solve(one.data, one.state)
    },
    mistake(data, state) {
      const one = now(data, state)
      return one.rules.mistake(one.data, one.state)
    },
    line(data, state, first: Line) {
      const one = now(data, state)
      return one.rules.line(one.data, one.state, first)
    },
    cues(data, before, after) {
      const isHosts = before.guest === after.guest
      return isHosts && before.host && after.host ? host.cues(hostData(data), before.host, after.host) : guest.cues(data, before.guest, after.guest)
    },
    touches(data, state, shape: Shape) {
      const one = now(data, state)
      return one.rules.touches(one.data, one.state, shape)
    },
    fits: (data, { host: below, guest: above }) => guest.fits(data, above) && (!below || host.fits(hostData(data), below)),
    ...(guest.softened ? { softened: guest.softened } : {}),
  }
}
