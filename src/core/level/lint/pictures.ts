// Every picture that a level asks for must be there: a set, its stands and people, a picture on a choice.
import type { Fault } from '../fault'
import type { LevelFile } from '../schema'
import type { ArtSet, At } from './context'
import type { Path } from './prose'

export function pictureFindings(level: LevelFile, art: ArtSet | undefined, at: At): Fault[] {
  if (!art) return []
  return [...settings(level, [], art, at), ...arts(level, [], level.mechanic.kind, art, at)]
}

type Written = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Written => typeof value === 'object' && value !== null

function settings(written: unknown, path: Path, art: ArtSet, at: At): Fault[] {
  if (!isObject(written)) return []
  const faults: Fault[] = []
  const { set, cast } = written
  if (typeof set === 'string' && !art.hasPlace(set)) faults.push(at([...path, 'set'], `there is no picture of a place called "${set}"`))
  if (typeof set === 'string' && art.hasPlace(set) && isObject(cast))
    for (const [person, stand] of Object.entries(cast)) {
      if (!art.hasPerson(person)) faults.push(at([...path, 'cast', person], `nobody called "${person}" has been drawn`))
      if (!art.hasStand(set, String(stand))) faults.push(at([...path, 'cast', person], `the place "${set}" has no stand called "${stand}"`))
    }
  return [...faults, ...Object.entries(written).flatMap(([key, value]) => settings(value, [...path, Array.isArray(written) ? Number(key) : key], art, at))]
}

function arts(written: unknown, path: Path, kind: string, art: ArtSet, at: At): Fault[] {
  if (!isObject(written)) return []
  const own = written.art
  const isThere = (name: string): boolean => art.hasPicture(name) || (path[0] === 'mechanic' && art.hasMechanicArt(kind, name))
  const faults = typeof own === 'string' && !isThere(own) ? [at([...path, 'art'], `there is no picture called "${own}"`)] : []
  return [...faults, ...Object.entries(written).flatMap(([key, value]) => arts(value, [...path, Array.isArray(written) ? Number(key) : key], kind, art, at))]
}
