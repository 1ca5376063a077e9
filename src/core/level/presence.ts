// Who is on the stage at each beat: people come and go, and a way that was not taken must not be counted on.
import type { FileBeat } from './fields'

type Stands = Readonly<Record<string, string>>
/** Who is surely there, at which stand, and who may be there, depending on what was chosen before. */
export interface Room {
  readonly sure: ReadonlyMap<string, string>
  readonly maybe: ReadonlySet<string>
}

export const roomOf = (cast: Stands): Room => ({ sure: new Map(Object.entries(cast)), maybe: new Set(Object.keys(cast)) })

/** The room after a beat, and what is wrong about it. Who comes is there for the same beat; who goes is there until its end. */
export function afterBeat(room: Room, beat: FileBeat): { readonly room: Room; readonly wrong: readonly string[] } {
  const wrong: string[] = []
  const sure = new Map(room.sure)
  const maybe = new Set(room.maybe)
  for (const [person, stand] of Object.entries(beat.come ?? {})) {
    const other = [...sure].find(([, taken]) => taken === stand)?.[0]
    if (maybe.has(person)) wrong.push(`${person} comes, but is there already`)
    else if (other !== undefined && !beat.go?.includes(other)) wrong.push(`${person} comes to the stand "${stand}", where ${other} is`)
    sure.set(person, stand)
    maybe.add(person)
  }
  for (const person of [...Object.keys(beat.react ?? {}), ...Object.keys(beat.pose ?? {})]) if (!sure.has(person)) wrong.push(`${person} is not in this scene's cast`)
  for (const person of beat.go ?? []) {
    if (!sure.has(person)) wrong.push(`${person} goes, but is not there`)
    sure.delete(person)
    maybe.delete(person)
  }
  return { room: { sure, maybe }, wrong }
}

/** What is sure after any of these ways is sure; what is so after one of them may be. */
export function anyOf(rooms: readonly Room[]): Room {
  const [first, ...others] = rooms
  if (!first) return roomOf({})
  return {
    sure: new Map([...first.sure].filter(([person, stand]) => others.every((other) => other.sure.get(person) === stand))),
    maybe: new Set(rooms.flatMap((room) => [...room.maybe])),
  }
}
