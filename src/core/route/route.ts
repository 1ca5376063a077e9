// Addresses are part of the interface: teachers bookmark them. Everything stands behind the hash, so any static host serves them and no server sees them.
import { PLACES, type Place } from '../level/level'
import { STAGES, type Stage } from '../policy/policy'

export type Route =
  | { readonly name: 'title' }
  | { readonly name: 'beach' }
  | { readonly name: 'bay' }
  | { readonly name: 'island'; readonly place: Place }
  | { readonly name: 'level'; readonly id: string }
  | { readonly name: 'lamp-room'; readonly stage: Stage }
  | { readonly name: 'pledge'; readonly stage: Stage }
  | { readonly name: 'goodnight' }
  /** For authors: every screen, step and face; `person`, `place` or `toy` is the one that is shown. */
  | { readonly name: 'gallery'; readonly person?: string; readonly place?: string; readonly toy?: string; readonly room?: GalleryRoom }
/** Rooms of the gallery that show one kind of thing, all of it. */
export const GALLERY_ROOMS = ['devices', 'toys'] as const
export type GalleryRoom = (typeof GALLERY_ROOMS)[number]
export interface Address {
  readonly route: Route
  readonly options: URLSearchParams
  /** Nothing is known under this address: home, with a kind line. */
  readonly isUnknown: boolean
}

export function addressOf(hash: string, hasLevel: (id: string) => boolean): Address {
  const [path = '', ...rest] = hash.replace(/^#/, '').split('?')
  const query = rest.join('?')
  const route = routeOf(path.split('/').filter(Boolean), hasLevel)
  return { route: route ?? { name: 'title' }, options: new URLSearchParams(query), isUnknown: route === undefined }
}

function routeOf(parts: readonly string[], hasLevel: (id: string) => boolean): Route | undefined {
  const [name, rest = '', ...more] = parts
  if (name === undefined) return { name: 'title' }
  if (name === 'gallery') return galleryOf([rest, ...more])
  if (more.length > 0) return undefined
  if (name === 'goodnight' && rest === '') return { name }
  if ((name === 'beach' || name === 'bay') && rest === '') return { name }
  const stage = STAGES.find((each) => each === rest)
  if (name === 'lamp-room' && stage) return { name, stage }
  if (name === 'pledge' && stage) return { name, stage }
  if (name === 'level' && hasLevel(rest)) return { name, id: rest }
  const place = PLACES.find((each) => each === rest)
  if (name === 'island' && place) return place === 'beach' ? { name: 'beach' } : { name: 'island', place }
  return undefined
}

function galleryOf([room = '', person, ...more]: readonly string[]): Route | undefined {
  if (room === '') return { name: 'gallery' }
  const known = GALLERY_ROOMS.find((each) => each === room)
  if (known && person === undefined) return { name: 'gallery', room: known }
  if (person === undefined || more.length > 0) return undefined
  if (room === 'places') return { name: 'gallery', place: person }
  if (room === 'toys') return { name: 'gallery', toy: person }
  return room === 'people' ? { name: 'gallery', person } : undefined
}

export function hashOf(route: Route): string {
  switch (route.name) {
    case 'title':
      return '#/'
    case 'beach':
    case 'bay':
    case 'goodnight':
      return `#/${route.name}`
    case 'island':
      return `#/island/${route.place}`
    case 'level':
      return `#/level/${route.id}`
    case 'lamp-room':
    case 'pledge':
      return `#/${route.name}/${route.stage}`
    case 'gallery':
      if (route.room) return `#/gallery/${route.room}`
      if (route.place) return `#/gallery/places/${route.place}`
      if (route.toy) return `#/gallery/toys/${route.toy}`
      return route.person ? `#/gallery/people/${route.person}` : '#/gallery'
  }
}
