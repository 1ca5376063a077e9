// Where the stage's pictures are. Every address is one that the bundler knows; specs are fetched when a place is entered.
import expressions from '../../assets/art/people/expressions.json'
import type { PlaceSpec } from './place'
import type { Expressions, PersonAtlas } from './puppet'

const specs = import.meta.glob<PlaceSpec>('../../assets/art/places/*.json', { import: 'default' })
const layers = import.meta.glob<string>('../../assets/art/places/*/*.webp', { query: '?url', import: 'default', eager: true })
const people = import.meta.glob<PersonAtlas>(['../../assets/art/people/*.json', '!**/expressions.json'], { import: 'default' })
const peoplePictures = import.meta.glob<string>('../../assets/art/people/*.webp', { query: '?url', import: 'default', eager: true })
const toys = import.meta.glob<ToyAtlas>('../../assets/art/toys/*.json', { import: 'default' })
const toyPictures = import.meta.glob<string>('../../assets/art/toys/*.webp', { query: '?url', import: 'default', eager: true })
/** Pictures that toys show of things and people: the same that stand on choices. */
const pieces = import.meta.glob<string>('../../assets/art/ui/{pic,bust}-*.webp', { query: '?url', import: 'default', eager: true })

export interface ToyAtlas {
  readonly pxPerUnit: number
  readonly frames: object
}
export const EXPRESSIONS = expressions as Expressions

async function spec<T>(from: Record<string, () => Promise<T>>, kind: string, name: string): Promise<T> {
  const open = from[`../../assets/art/${kind}/${name}.json`]
  if (!open) throw new Error(`There is no picture of ${kind}/${name}: run "npm run art ${name}"`)
  return open()
}
const picture = (from: Record<string, string>, path: string): string => from[`../../assets/art/${path}.webp`] ?? ''

export const placeSpec = (name: string): Promise<PlaceSpec> => spec(specs, 'places', name)
export const personAtlas = (name: string): Promise<PersonAtlas> => spec(people, 'people', name)
export const toyAtlas = (kind: string): Promise<ToyAtlas> => spec(toys, 'toys', kind)
export const layerUrl = (place: string, layer: string): string => picture(layers, `places/${place}/${layer}`)
export const thingsUrl = (place: string): string => picture(layers, `places/${place}/things`)
export const personUrl = (name: string): string => picture(peoplePictures, `people/${name}`)
export const toyUrl = (kind: string): string => picture(toyPictures, `toys/${kind}`)
export const pieceUrl = (art: string): string | undefined => pieces[`../../assets/art/ui/${art}.webp`]
