// Every picture that a level asks for must be there: a set, its stands and people, a picture on a choice.
import type { Fault } from '../fault'
import type { LevelFile } from '../schema'
import type { ArtSet, At } from './context'
import type { Path } from './prose'

export function pictureFindings(level: Pick<LevelFile, 'mechanic'>, art: ArtSet | undefined, at: At): Fault[] {
  if (!art) return []
  return [...settings(level, [], undefined, art, at), ...arts(level, [], level.mechanic.kind, art, at)]
}

type Written = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Written => typeof value === 'object' && value !== null

/** `around` is the set that these beats play in. */
function settings(written: unknown, path: Path, around: string | undefined, art: ArtSet, at: At): Fault[] {
  if (!isObject(written)) return []
  const faults: Fault[] = []
  const set = typeof written.set === 'string' ? written.set : path.length === 1 && path[0] === 'promise' ? LAMP_ROOM : around
  if (typeof written.set === 'string' && !art.hasPlace(written.set)) faults.push(at([...path, 'set'], `there is no picture of a place called "${written.set}"`))
  for (const part of ['cast', 'come'] as const)
    for (const [person, stand] of Object.entries((isObject(written[part]) && set && art.hasPlace(set) && written[part]) || {})) {
      if (!art.hasPerson(person)) faults.push(at([...path, part, person], `nobody called "${person}" has been drawn`))
      if (set && !art.hasStand(set, String(stand))) faults.push(at([...path, part, person], `the place "${set}" has no stand called "${stand}"`))
    }
  return [...faults, ...Object.entries(written).flatMap(([key, value]) => settings(value, [...path, Array.isArray(written) ? Number(key) : key], set, art, at))]
}
/** Where the promise is made and the lamp is lit. */
const LAMP_ROOM = 'lamp-room'

function arts(written: unknown, path: Path, kind: string, art: ArtSet, at: At): Fault[] {
  if (!isObject(written)) return []
  const own = written.art
  const isThere = (name: string): boolean => art.hasPicture(name) || (path[0] === 'mechanic' && art.hasMechanicArt(kind, name))
  const faults = typeof own === 'string' && !isThere(own) ? [at([...path, 'art'], `there is no picture called "${own}"`)] : []
  return [...faults, ...Object.entries(written).flatMap(([key, value]) => arts(value, [...path, Array.isArray(written) ? Number(key) : key], kind, art, at))]
}
