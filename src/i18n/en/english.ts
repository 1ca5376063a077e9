// The English of the interface, each line under the id that translations use.
import type { Words } from '../../core/level/level'
import { pledge } from './pledge'
import { devices, samples, screens } from './screens'
import { spoken } from './spoken'
import { toys } from './toys/toys'
import { gallery, people, ui } from './ui'

const areas = { ui, people, devices, screens, samples, gallery, pledge } as const
type Areas = typeof areas
/** A line that counts something has a form for each kind of number; it is asked for without. */
type Asked<Id extends string> = Id extends `${infer Counting}_${'one' | 'other'}` ? Counting : Id
type Toys = typeof toys
type ToyKey = { [Kind in keyof Toys]: `toys.${Kind}.${Asked<Extract<keyof Toys[Kind], string>>}` }[keyof Toys]
export type Key = { [Area in keyof Areas]: `${Area}.${Asked<Extract<keyof Areas[Area], string>>}` }[keyof Areas] | ToyKey

const named = (area: string, lines: Readonly<Record<string, string>>): [string, string][] => Object.entries(lines).map(([key, text]) => [`${area}.${key}`, text])
export const english: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(areas).flatMap(([area, lines]) => named(area, lines)),
  ...Object.entries(toys).flatMap(([kind, lines]) => named(`toys.${kind}`, lines)),
])

/** All that a translator of the interface meets. What is also spoken from a plate is the same words under the same id. */
export const interfaceWords: readonly Words[] = [
  ...Object.entries(english).map(([id, text]) => ({ id, text })),
  ...Object.values<Words>(spoken)
    .filter(({ id }) => !(id in english))
    .map(({ id, text }) => ({ id, text })),
]
