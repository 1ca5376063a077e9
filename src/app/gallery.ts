// What the gallery shows: every step of every level that is written, and everybody who has been drawn.
import { cards, openLevel, openToys } from '../content/content'
import { EXPRESSIONS, type Expression, type LevelCard, POSES, type Pose } from '../core/level/level'
import type { Toy } from '../core/level/toy-file'
import { levelOfToy } from '../core/level/toy-level'
import { stepsOf } from '../core/play/step'
import type { Tableau } from '../core/play/tableau'
import type { Address, GalleryRoom } from '../core/route/route'
import { people } from '../i18n/en/ui'
import type { GalleryView } from '../ui/view'
import { openMechanic } from './mechanics'

let toys: readonly Toy[] = []
let toySteps: GalleryView['toys'] = []
let levels: readonly { readonly card: LevelCard; readonly steps: readonly string[] }[] = []
/** Things that talk have a voice, and no body of a person. */
const places = Object.keys(import.meta.glob('../../assets/art/places/*.json')).map((path) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length))
const drawn = Object.keys(people).filter((person) => person !== 'parrot')

/** Fetches every level, or every toy: once, and only here. */
export const loadGallery = ({ room, toy }: { readonly room?: GalleryRoom; readonly toy?: string }): Promise<void> => (room === 'toys' || toy ? loadToys() : loadLevels())

async function loadToys(): Promise<void> {
  toys = await openToys()
  toySteps = await Promise.all(
    toys.map(async (toy) => {
      const mechanic = await openMechanic(toy.mechanic.data)
      return { id: toy.id, kind: mechanic.kind, steps: stepsOf({ level: levelOfToy(toy), mechanic }).filter((step) => /^[12]\.toy/.test(step)) }
    }),
  )
}

async function loadLevels(): Promise<void> {
  levels = await Promise.all(
    cards.map(async (card) => {
      const [level, mechanic] = await Promise.all([openLevel(card.id), openMechanic({ kind: card.mechanic })])
      return { card, steps: stepsOf({ level, mechanic }) }
    }),
  )
}

export const toyOf = (id: string): Toy | undefined => toys.find((toy) => toy.id === id)

export function galleryView({ route, options }: Address): GalleryView {
  const rooms = { levels, toys: toySteps, people: drawn, places }
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
