// The picture of a toy that has a guest: the host lies below as it was left, the guest above it.
import type { MechanicData } from '../../core/level/level'
import type { MechanicState } from '../../core/play/mechanic'
import type { VisitingState } from '../../core/play/visiting'
import type { AnyToyView, Kit, Picture, Thread } from './view'

const HOST = 'host/'
const named = <T>(rows: Readonly<Record<string, T>>): Record<string, T> => Object.fromEntries(Object.entries(rows).map(([id, row]) => [HOST + id, row]))
const below = (picture: Picture): Picture => named(Object.fromEntries(Object.entries(picture).map(([id, pose]) => [id, { ...pose, isHosts: true }])))
const own = (picture: Picture): Picture => Object.fromEntries(Object.entries(picture).flatMap(([id, pose]) => (id.startsWith(HOST) ? [[id.slice(HOST.length), pose]] : [])))

/** The host's cut-outs under their names in the whole picture. */
const kitBelow = (kit: Kit): Kit => ({
  ...kit,
  go: (id, ...rest) => kit.go(HOST + id, ...rest),
  squash: (id, ...rest) => kit.squash(HOST + id, ...rest),
  rock: (id, ...rest) => kit.rock(HOST + id, ...rest),
  hop: (id, ...rest) => kit.hop(HOST + id, ...rest),
  frames: (id, ...rest) => kit.frames(HOST + id, ...rest),
  tryAt: (id, ...rest) => kit.tryAt(HOST + id, ...rest),
  pop: (frame, from, ...rest) => kit.pop(frame, { ...from, isHosts: true }, ...rest),
})

export function visitingView(guest: AnyToyView, host: AnyToyView): AnyToyView {
  const parts = (data: MechanicData, state: MechanicState): { hostData: MechanicData; visiting: VisitingState } => ({
    hostData: data.over?.data ?? data,
    visiting: state as VisitingState,
  })
  return {
    arts: (data, visit) => [...(guest.arts?.(data, visit) ?? []), ...(data.over ? (host.arts?.(data.over.data, visit) ?? []) : [])],
    picture(data, state, shape) {
      const { hostData, visiting } = parts(data, state)
      const above = visiting.isGuestThere ? guest.picture(data, visiting.guest, shape) : {}
      return visiting.host ? { ...below(host.picture(hostData, visiting.host, shape)), ...above } : above
    },
    threads(data, state, shape): Readonly<Record<string, Thread>> {
      const { hostData, visiting } = parts(data, state)
      return visiting.host ? named(host.threads?.(hostData, visiting.host, shape) ?? {}) : {}
    },
    react(kit, { data, before, now, shape, was, is }) {
      const [then, here] = [before as VisitingState, now as VisitingState]
      const { hostData } = parts(data, now)
      if (then.guest !== here.guest) guest.react?.(kit, { data, before: then.guest, now: here.guest, shape, was, is })
      else if (then.host && here.host) host.react?.(kitBelow(kit), { data: hostData, before: then.host, now: here.host, shape, was: own(was), is: own(is) })
    },
    pokes(data, state) {
      const { hostData, visiting } = parts(data, state)
      const hosts = visiting.host ? (host.pokes?.(hostData, visiting.host) ?? []).map((poke) => ({ ...poke, cutouts: poke.cutouts.map((id) => HOST + id) })) : []
      return visiting.isGuestThere ? [...(guest.pokes?.(data, visiting.guest) ?? []), ...hosts] : hosts
    },
  }
}
