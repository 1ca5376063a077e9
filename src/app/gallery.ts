// What the gallery shows: every step of every level that is written, and everybody who has been drawn.
import { cards, openLevel } from '../content/content'
import { EXPRESSIONS, type Expression, type LevelCard, POSES, type Pose } from '../core/level/level'
import { stepsOf } from '../core/play/step'
import type { Tableau } from '../core/play/tableau'
import type { Address } from '../core/route/route'
import { people } from '../i18n/en/ui'
import type { GalleryView } from '../ui/view'
import { openMechanic } from './mechanics'

let levels: readonly { readonly card: LevelCard; readonly steps: readonly string[] }[] = []
/** Things that talk have a voice, and no body of a person. */
const places = Object.keys(import.meta.glob('../../assets/art/places/*.json')).map((path) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length))
const drawn = Object.keys(people).filter((person) => person !== 'parrot')

/** Fetches every level: once, and only here. */
export async function loadGallery(): Promise<void> {
  levels = await Promise.all(
    cards.map(async (card) => {
      const [level, mechanic] = await Promise.all([openLevel(card.id), openMechanic(card.mechanic)])
      return { card, steps: stepsOf({ level, mechanic }) }
    }),
  )
}

export function galleryView({ route, options }: Address): GalleryView {
  const rooms = { levels, people: drawn, places }
  if (route.name !== 'gallery') return rooms
  const { room, place, person } = route
  if (room) return { ...rooms, room }
  if (place && places.includes(place)) return { ...rooms, place }
  if (!person || !drawn.includes(person)) return rooms
  const face = EXPRESSIONS.find((each): each is Expression => each === options.get('face')) ?? 'calm'
  const pose = POSES.find((each): each is Pose => each === options.get('pose')) ?? 'down'
  return { ...rooms, shown: { person, face, pose } }
}

export function galleryTableau(address: Address): Tableau {
  const { shown, place } = galleryView(address)
  const light = Number(address.options.get('light') ?? 1)
  if (place) return { set: place, light, isDone: true, cast: { priya: { stand: 'left', expression: 'happy' }, dad: { stand: 'right', expression: 'calm' } } }
  return { set: 'lamp-room', light: 1, cast: shown ? { [shown.person]: { stand: 'left', expression: shown.face, pose: shown.pose } } : {} }
}
